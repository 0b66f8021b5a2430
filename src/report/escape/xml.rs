//! Text in XML 1.0.
//!
//! The writer escapes what is markup. But most control characters may not
//! stand in an XML document at all, not even escaped (XML 1.0, 2.2), and a line
//! feed in an attribute is read as a space (3.3.3): both are made visible.

use std::borrow::Cow;

use super::{cut, plain};

/// The longest text, in characters.
const LONGEST: usize = 4_000;

/// `text` as a value or a text that the writer has still to quote.
pub(in crate::report) fn xml(text: &str) -> String {
    let text = cut(text, LONGEST);
    let safe = plain(&text);
    let safe: Cow<'_, str> = if safe.contains(is_forbidden) {
        let shown = safe.replace('\u{fffe}', "\\u{fffe}");
        shown.replace('\u{ffff}', "\\u{ffff}").into()
    } else {
        safe
    };
    safe.into_owned()
}

/// What `plain` lets pass and XML does not.
fn is_forbidden(char: char) -> bool {
    matches!(char, '\u{fffe}' | '\u{ffff}')
}
