//! Texts that are too long for where they go.

use std::borrow::Cow;

/// The first `most` characters of `text`; a cut text says how many more there were.
pub fn cut(text: &str, most: usize) -> Cow<'_, str> {
    // A text of few bytes has few characters, without counting.
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(most) {
        None => Cow::Borrowed(text),
        Some((at, _)) => {
            let more = text[at..].chars().count();
            Cow::Owned(format!("{}… (+{more} characters)", &text[..at]))
        }
    }
}
