//! Text for a terminal or a log.
//!
//! An escape sequence can repaint what stands above it, a bidirectional
//! override can show another address than the one that is meant, and a line in
//! a CI job's log can be a command to its runner.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// `text` on one line, with everything that a terminal or a CI runner might
/// obey, or that makes text look like other text, written as `\n` or `\u{202e}`.
pub fn plain(text: &str) -> Cow<'_, str> {
    match visible(text) {
        Cow::Borrowed(text) if !is_command(text) => Cow::Borrowed(text),
        safe => Cow::Owned(disarmed(safe.into_owned())),
    }
}

/// The same where no runner reads along: `::error::` stays as it is.
pub(in crate::report) fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\t' => safe.push_str("\\t"),
            _ if is_unsafe(char) => push_code(&mut safe, char),
            _ => safe.push(char),
        }
    }
    Cow::Owned(safe)
}

/// Whether a CI runner would obey a line with `text`: GitHub's `::error::` at
/// its start, or anywhere GitHub's `##[error]`, Azure's `##vso[...]` and
/// TeamCity's `##teamcity[...]`.
fn is_command(text: &str) -> bool {
    begins_command(text) || text.contains("##")
}

fn begins_command(text: &str) -> bool {
    text.trim_start().starts_with("::")
}

/// `text` with the character that makes a command of it as its code point.
fn disarmed(text: String) -> String {
    if !is_command(&text) {
        return text;
    }
    let text = disarm_brackets(&text);
    if !begins_command(&text) {
        return text;
    }
    let start = text.len() - text.trim_start().len();
    let mut safe = text[..start].to_owned();
    push_code(&mut safe, ':');
    safe.push_str(&text[start + 1..]);
    safe
}

/// `text` without any `##word[`, which a runner obeys wherever it stands.
pub(in crate::report) fn disarm_brackets(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(at) = rest.find("##") {
        let word = rest[at..].find(|c: char| c != '#' && !c.is_ascii_alphabetic());
        let end = word.map_or(rest.len(), |word| at + word);
        safe.push_str(&rest[..end]);
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix('[') {
            push_code(&mut safe, '[');
            rest = after;
        }
    }
    safe.push_str(rest);
    safe
}

fn push_code(to: &mut String, char: char) {
    write!(to, "\\u{{{:x}}}", u32::from(char)).expect("a String takes everything");
}

/// [`plain`], cut to `columns` of a terminal; a cut text ends with `…`.
pub fn short(text: &str, columns: usize) -> Cow<'_, str> {
    // A text that is far too long is not escaped to its end first.
    let ahead = text.char_indices().nth(columns.saturating_mul(4).max(16));
    let text = ahead.map_or(text, |(at, _)| &text[..at]);
    let safe = plain(text);
    if ahead.is_none() && safe.width() <= columns {
        return safe;
    }
    let mut left = columns.saturating_sub(1);
    let fits = |char: &char| {
        let width = char.width().unwrap_or(0);
        let fits = width <= left;
        left = left.saturating_sub(width);
        fits
    };
    let mut cut: String = safe.chars().take_while(fits).collect();
    cut.push('…');
    Cow::Owned(cut)
}

/// The columns that `text` takes on a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Control characters (C0, DEL, C1), line and paragraph separators, the marks,
/// overrides and isolates that turn the direction of text, and characters that
/// are invisible without joining anything.
pub fn is_unsafe(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_gets_through() {
        let rows = [
            ("plain 名字 é", "plain 名字 é"),
            ("\u{1b}[31mred", "\\u{1b}[31mred"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("a\u{0}b\u{7f}", "a\\u{0}b\\u{7f}"),
            ("moc.\u{202e}elgoog", "moc.\\u{202e}elgoog"),
            ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
            ("\u{200f}\u{2028}\u{feff}", "\\u{200f}\\u{2028}\\u{feff}"),
            ("tag\u{e0041}", "tag\\u{e0041}"),
            ("👩\u{200d}🔬", "👩\u{200d}🔬"),
        ];
        for (text, want) in rows {
            assert_eq!(plain(text), want, "{text:?}");
        }
    }

    #[test]
    fn a_cut_never_passes_its_columns_and_shows_itself() {
        let rows = [
            ("abcdef", 6, "abcdef"),
            ("abcdefg", 6, "abcde…"),
            ("文心一言", 8, "文心一言"),
            ("文心一言x", 8, "文心一…"),
            ("文心一言", 6, "文心…"),
            ("", 3, ""),
            ("ab", 0, "…"),
        ];
        for (text, columns, want) in rows {
            assert_eq!(short(text, columns), want, "{text} in {columns}");
        }
        let long = "\u{1b}".repeat(1 << 20);
        assert!(width(&short(&long, 40)) <= 40);
    }
}
