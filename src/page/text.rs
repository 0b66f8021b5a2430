//! Collecting text with its white space folded.

use std::borrow::Cow;

use crate::signatures::is_plain;

/// A text that grows, in which white space is a single blank.
#[derive(Debug, Default)]
pub(super) struct Text {
    text: String,
    pending: bool,
}

impl Text {
    /// Adds `text`.
    pub(super) fn push(&mut self, text: &str) {
        let inner = text.trim_ascii();
        self.pending |= inner.len() < text.trim_ascii_end().len();
        if inner.is_empty() {
            self.pending |= !text.is_empty();
            return;
        }
        if is_plain(inner) {
            self.word(inner);
        } else {
            self.pending |= inner.starts_with(is_blank);
            for word in inner.split(is_blank).filter(|word| !word.is_empty()) {
                self.word(word);
                self.pending = true;
            }
        }
        self.pending = text.ends_with(is_blank);
    }

    /// Adds a word, or several with single blanks between them.
    fn word(&mut self, word: &str) {
        if self.pending && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
    }

    /// What follows is another word.
    pub(super) fn divide(&mut self) {
        self.pending = true;
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

/// The text of bytes that the tokenizer keeps valid UTF-8.
pub(super) fn utf8(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

fn is_blank(character: char) -> bool {
    // Most characters are ASCII letters: decide about these first.
    match character {
        ' ' | '\t' | '\n' | '\r' | '\u{c}' => true,
        _ if character.is_ascii() => false,
        _ => character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}'),
    }
}

/// The first `most` characters of `text`.
pub(super) fn start_of(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    text.char_indices()
        .nth(most)
        .map_or(text, |(end, _)| &text[..end])
}

/// The start of `text` within `most` bytes.
pub(super) fn within(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// `text` with its white space folded, at most `most` characters.
pub(super) fn folded(text: &str, most: usize) -> String {
    let mut folded = Text::default();
    folded.push(text);
    start_of(folded.as_str(), most).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_one_blank_however_the_pieces_are_cut() {
        // Pieces, and what they come to.
        let rows: &[(&[&str], &str)] = &[
            (&["one two"], "one two"),
            (&["one", "two"], "onetwo"),
            (&["one ", "two"], "one two"),
            (&["one", " two"], "one two"),
            (&["one ", " two"], "one two"),
            (&["one", "\n\t ", "two"], "one two"),
            (&["one", "", "two"], "onetwo"),
            (&["  one  two\nthree "], "one two three"),
            (&["一\u{3000}二", "\u{a0}", "三"], "一 二 三"),
            (&["one\u{200b}", "two", "\u{feff}three"], "one two three"),
            (&["\u{3000}", "one"], "one"),
            (&[" ", ""], ""),
        ];
        for (pieces, want) in rows {
            let mut text = Text::default();
            for piece in *pieces {
                text.push(piece);
            }
            assert_eq!(text.as_str(), *want, "{pieces:?}");
        }
    }
}
