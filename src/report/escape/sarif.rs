//! Messages and addresses of files in SARIF.

use std::fmt::Write as _;

use super::{cut, plain};

/// The longest message, in characters.
const LONGEST: usize = 4_000;

/// `text` as a plain text message: brackets would be a link (SARIF 2.1.0,
/// 3.11.6) and braces a placeholder (3.11.5).
pub(in crate::report) fn message(text: &str) -> String {
    let text = cut(text, LONGEST);
    let mut escaped = String::with_capacity(text.len() + 8);
    for char in plain(&text).chars() {
        match char {
            '[' | ']' | '\\' => escaped.extend(['\\', char]),
            '{' | '}' => escaped.extend([char, char]),
            _ => escaped.push(char),
        }
    }
    escaped
}

/// A file's path as a URI reference: `/` between its parts, and every byte that
/// means something else in a URI percent-encoded (RFC 3986, 3.3).
pub(in crate::report) fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => write!(uri, "%{byte:02X}").expect("a String takes everything"),
        }
    }
    uri
}
