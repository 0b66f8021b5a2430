//! What comes from outside, made safe for a terminal or a log.
//!
//! Titles, URLs, names and details may hold anything a stranger chose to send.
//! An escape sequence can repaint what stands above it, and a bidirectional
//! override can show another address than the one that is meant. Everything
//! that is shown to people passes through here.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// `text` on one line, with everything that a terminal might obey, or that
/// makes text look like other text, written as `\n` or `\u{202e}`.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\t' => safe.push_str("\\t"),
            _ if is_unsafe(char) => {
                write!(safe, "\\u{{{:x}}}", u32::from(char)).expect("a String takes everything");
            }
            _ => safe.push(char),
        }
    }
    Cow::Owned(safe)
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
