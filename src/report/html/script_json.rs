//! JSON that may stand within `<script>`.
//!
//! Within that element nothing is escaped and `</script` ends it, so `<`, `>`
//! and `&` are written as JSON escapes, and so is everything that a person who
//! reads the source must not be misled by: control characters, marks that turn
//! text around, the separators U+2028 and U+2029. Parsed, it is what went in.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::Formatter;

use crate::report::escape::is_unsafe;

/// Writes `value` as JSON that no parser of HTML sees anything in.
pub(super) fn write(value: &impl Serialize, out: impl Write) -> io::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(out, ScriptSafe))?;
    Ok(())
}

struct ScriptSafe;

impl Formatter for ScriptSafe {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut from = 0;
        for (at, char) in fragment.char_indices() {
            if !matches!(char, '<' | '>' | '&') && !is_unsafe(char) {
                continue;
            }
            out.write_all(&fragment.as_bytes()[from..at])?;
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            from = at + char.len_utf8();
        }
        out.write_all(&fragment.as_bytes()[from..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_and_nothing_is_lost() {
        let texts = [
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "]]>&lt;",
            "\u{2028}\u{2029}\u{202e}\u{0}\u{7f}\u{9b}",
            "tag\u{e0041} \"quoted\" \\ 文心",
        ];
        for text in texts {
            let mut out = Vec::new();
            write(&text, &mut out).unwrap();
            let json = String::from_utf8(out).unwrap();
            assert!(!json.contains(['<', '>', '&']), "{json}");
            assert!(!json.chars().any(is_unsafe), "{json}");
            let back: String = serde_json::from_str(&json).unwrap();
            assert_eq!(back, text);
        }
    }
}
