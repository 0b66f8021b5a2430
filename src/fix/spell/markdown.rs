//! Markdown: the destination of a link or a definition, an autolink, an address
//! in running text, an attribute of HTML.

use super::{before, html, plain};
use crate::edit::Edit;
use crate::source::Span;

/// As the place has it.
pub(super) fn spell(text: &str, span: Span, url: &str) -> Edit {
    if html::is_attribute(text, span) {
        return html::spell(text, span, url);
    }
    let angle = text[..span.start as usize].strip_suffix('<');
    let head = angle.map_or_else(|| before(text, span), str::trim_end);
    let text = match (is_destination(head), angle) {
        (true, Some(_)) => escaped(url, &['<', '>']),
        (true, None) if balanced(url) => escaped(url, &[]),
        (true, None) => escaped(url, &['(', ')']),
        // Nothing is an escape in an autolink, and few things are in text.
        (false, _) => return plain(span, url),
    };
    Edit { span, text }
}

/// Whether a destination follows: that of a link, or of a definition. One may
/// stand on a line of its own, in a quotation too.
fn is_destination(head: &str) -> bool {
    let head = head.trim_end_matches(['>', ' ', '\t', '\r', '\n']);
    head.ends_with("](") || head.ends_with("]:")
}

/// Whether every bracket of `url` is closed, in order (CommonMark 0.31, 6.3).
fn balanced(url: &str) -> bool {
    let mut depth = 0_u32;
    for char in url.chars() {
        match char {
            '(' => depth += 1,
            ')' => match depth.checked_sub(1) {
                Some(left) => depth = left,
                None => return false,
            },
            _ => {}
        }
    }
    depth == 0
}

/// With a backslash before `also`, before what is an escape everywhere, and
/// before a bar, which would end a table's cell.
fn escaped(url: &str, also: &[char]) -> String {
    let mut escaped = String::with_capacity(url.len() + 4);
    for (at, char) in url.char_indices() {
        let entity = char == '&' && is_entity(&url[at..]);
        if matches!(char, '\\' | '|') || also.contains(&char) || entity {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

/// Whether `text` begins like an entity: `&lt;`, `&#38;`.
fn is_entity(text: &str) -> bool {
    let name = text[1..].split(';').next().unwrap_or_default();
    let ends = text.len() > name.len() + 1;
    let plain = |char: char| char.is_ascii_alphanumeric() || char == '#';
    ends && !name.is_empty() && name.chars().all(plain)
}
