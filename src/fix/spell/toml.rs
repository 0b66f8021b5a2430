//! TOML's four strings.

use std::fmt::Write as _;

use toml_parser::decoder::Encoding;

use crate::edit::Edit;
use crate::source::Span;
use crate::source::toml::Quoted;

/// In the string that stands there; a literal one becomes a basic one where it
/// must hold an apostrophe.
pub(super) fn spell(text: &str, string: Option<Quoted>, span: Span, url: &str) -> Edit {
    let encoding = string.map(|string| string.encoding);
    match (encoding, string) {
        (Some(Encoding::BasicString | Encoding::MlBasicString), _) => Edit {
            span,
            text: escaped(url),
        },
        (Some(Encoding::LiteralString), Some(string)) if url.contains('\'') => {
            let (whole, inside) = (string.span.range(), span.range());
            let head = &text[whole.start + 1..inside.start];
            let tail = &text[inside.end..whole.end - 1];
            Edit {
                span: string.span,
                text: basic(&format!("{head}{url}{tail}")),
            }
        }
        (Some(Encoding::LiteralString | Encoding::MlLiteralString) | None, _) => {
            super::plain(span, url)
        }
    }
}

/// `value` as a basic string, quotes included.
pub(in crate::fix) fn basic(value: &str) -> String {
    format!("\"{}\"", escaped(value))
}

fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len() + 2);
    for char in value.chars() {
        match char {
            '"' | '\\' => escaped.extend(['\\', char]),
            _ if char.is_control() => {
                write!(escaped, "\\u{:04X}", u32::from(char)).expect("a String takes everything");
            }
            _ => escaped.push(char),
        }
    }
    escaped
}
