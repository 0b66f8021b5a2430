//! Spaces that nobody sees and every comparison trips over.

use std::ops::Range;

use super::super::Context;
use super::texts;
use crate::diagnostic::Diagnostic;
use crate::edit::Fix;

/// Before these no space is wanted: they bring their own.
const FULL_WIDTH: &[char] = &[
    '，', '。', '、', '；', '：', '！', '？', '）', '】', '》', '」', '』',
];

/// `stray-space`.
pub(in crate::lint) fn stray_space(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in texts::all(context) {
        for Stray {
            range,
            message,
            instead,
        } in strays(&text.said.value)
        {
            let part = text.part(context, range);
            let span = part.unwrap_or(text.said.span);
            let mut made = context.warning("stray-space", span, message);
            made.fix = part.map(|part| Fix::safe(part, instead));
            found.push(text.of(made));
            if part.is_none() {
                break; // Escapes: the text is pointed at once, as a whole.
            }
        }
    }
    found
}

/// Whether `text` begins with a mark that stands right behind a word in every
/// language: a comma, or a full stop that no name begins with (`.NET`, `...`).
/// (French has a space before other marks.)
fn ends_words(text: &str) -> bool {
    let mut chars = text.chars();
    let mark = chars.next();
    let apart = chars.next().is_none_or(char::is_whitespace);
    matches!(mark, Some(',' | '.')) && apart
}

/// Spaces at the wrong place.
struct Stray {
    range: Range<usize>,
    message: &'static str,
    instead: &'static str,
}

fn strays(text: &str) -> Vec<Stray> {
    if text.trim().is_empty() {
        return Vec::new(); // `empty-value`
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_whitespace).map(|found| at + found) {
        let rest = &text[start..];
        let length = rest.find(|c: char| !c.is_whitespace());
        let end = length.map_or(text.len(), |length| start + length);
        let run = &text[start..end];
        let (message, instead) = if start == 0 {
            ("the text begins with a space", "")
        } else if end == text.len() {
            ("the text ends with a space", "")
        } else if text[end..].starts_with(FULL_WIDTH) {
            ("a space before punctuation of full width", "")
        } else if ends_words(&text[end..]) {
            ("a space before punctuation", "")
        } else if run.chars().count() > 1 && !run.contains('\n') {
            ("more than one space in a row", " ")
        } else {
            at = end;
            continue;
        };
        found.push(Stray {
            range: start..end,
            message,
            instead,
        });
        at = end;
    }
    found
}
