//! Punctuation of one script in a text of another.

use super::super::Context;
use super::script::is_cjk;
use super::texts;
use crate::diagnostic::Diagnostic;
use crate::edit::{Applicability, Edit, Fix};

/// A mark of half width, and of full width.
const PAIRS: [(char, char); 6] = [
    (',', '，'),
    ('.', '。'),
    (';', '；'),
    (':', '：'),
    ('!', '！'),
    ('?', '？'),
];

/// `mixed-punct`. The last mark of a description is `description-style`'s.
pub(in crate::lint) fn mixed_punct(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in texts::descriptions(context) {
        for (at, mark, instead) in misfits(&text.said.value) {
            let part = text.part(context, at..at + mark.len_utf8());
            let width = if mark.is_ascii() { "half" } else { "full" };
            let message = format!("`{mark}` is of {width} width, in a text that is not");
            let span = part.unwrap_or(text.said.span);
            let made = context.warning("mixed-punct", span, message);
            let mut made = text.of(made.with_help(format!("write `{instead}`")));
            // A colon or a full stop may be part of a name after all.
            made.fix = part.map(|span| Fix {
                applicability: Applicability::Unsafe,
                edits: vec![Edit {
                    span,
                    text: instead.to_string(),
                }],
            });
            found.push(made);
            if part.is_none() {
                break;
            }
        }
    }
    found
}

/// The marks that do not fit, with their places and what would.
fn misfits(text: &str) -> Vec<(usize, char, char)> {
    let text = text.trim_end();
    let chinese = text.chars().any(is_cjk);
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    let mut found = Vec::new();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|&(_, c)| c);
        let last = after.is_none();
        let pair = PAIRS.iter().find(|pair| pair.0 == c || pair.1 == c);
        match pair {
            Some(&(half, full)) if c == half && !last && is_misfit(before, c, after) => {
                found.push((at, c, full));
            }
            Some(&(half, full)) if c == full && !last && !chinese => found.push((at, c, half)),
            None if c == '、' && !chinese => found.push((at, c, ',')),
            Some(_) | None => {}
        }
        before = Some(c);
    }
    found
}

/// Whether the mark `c` of half width stands where one of full width should.
fn is_misfit(before: Option<char>, c: char, after: Option<char>) -> bool {
    let follows = before.is_some_and(is_cjk);
    let precedes = after.is_some_and(is_cjk);
    match c {
        ',' | ';' => follows || precedes,
        // They end a sentence or are part of a name: `Yahoo!邮箱`.
        '!' | '?' => follows,
        // 用.NET, 网址:https://..., 第3.5版
        _ => follows && (precedes || after.is_some_and(char::is_whitespace)),
    }
}
