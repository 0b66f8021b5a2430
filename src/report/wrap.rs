//! Texts in the columns that a terminal has.
//!
//! A terminal breaks a line wherever it is full, within a word and without its
//! indent.

use super::escape::width;

/// `text` in lines: the first has `columns - first` of room, the others
/// `columns - hang`. Words stay whole; where the script has no spaces, lines
/// break between characters. An address is never broken.
pub(super) fn wrap(text: &str, columns: usize, first: usize, hang: usize) -> Vec<String> {
    if width(text) <= columns.saturating_sub(first) {
        return vec![text.trim_end().to_owned()];
    }
    let room = |line: usize| columns.saturating_sub(if line == 0 { first } else { hang });
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let line = lines.last().expect("it begins with one");
        let full = width(line) + width(piece.trim_end()) > room(lines.len() - 1);
        if full && !line.is_empty() {
            lines.push(String::new());
        }
        let line = lines.last_mut().expect("it begins with one");
        if !(line.is_empty() && piece.trim().is_empty()) {
            line.push_str(piece);
        }
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// What may stand on a line of its own: words with the space behind them, and
/// single characters of scripts without spaces.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, char) in text.char_indices() {
        let end = at + char.len_utf8();
        let wide = !char.is_ascii() && width(&text[at..end]) > 1;
        if wide && from < at {
            pieces.push(&text[from..at]);
            from = at;
        }
        if wide || char == ' ' {
            pieces.push(&text[from..end]);
            from = end;
        }
    }
    pieces.push(&text[from..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_to_the_width_and_lose_nothing() {
        // (text, columns, first, hang, lines)
        let rows: [(&str, usize, usize, usize, &[&str]); 6] = [
            ("", 10, 0, 0, &[""]),
            ("one two three", 8, 0, 2, &["one two", "three"]),
            ("one two", 8, 6, 0, &["one", "two"]),
            ("昇思大模型平台", 8, 0, 0, &["昇思大模", "型平台"]),
            ("go 昇思大模型", 8, 0, 0, &["go 昇思", "大模型"]),
            (
                "see https://a.example/long now",
                10,
                0,
                2,
                &["see", "https://a.example/long", "now"],
            ),
        ];
        for (text, columns, first, hang, want) in rows {
            assert_eq!(wrap(text, columns, first, hang), want, "{text}");
        }
    }

    #[test]
    fn only_an_address_is_ever_wider_than_the_page() {
        let text =
            "文心一言 is a product of 百度, and its page says so in two languages 。".repeat(9);
        for columns in 20..60 {
            for line in wrap(&text, columns, 4, 6) {
                assert!(width(&line) + 4 <= columns, "{line} in {columns}");
            }
        }
    }
}
