//! YAML scalars: plain, in either quotes, in blocks.

use super::{before, plain};
use crate::edit::Edit;
use crate::source::Span;

/// In the scalar that stands there; a plain one is quoted where it must be.
pub(super) fn spell(text: &str, span: Span, url: &str) -> Edit {
    let head = before(text, span);
    let single = |url: &str| url.replace('\'', "''");
    let text = match head.chars().next_back() {
        Some('"') => url.replace('\\', "\\\\").replace('"', "\\\""),
        Some('\'') => single(url),
        _ if needs_quotes(url) && !in_block(head) => format!("'{}'", single(url)),
        _ => return plain(span, url),
    };
    Edit { span, text }
}

/// Whether a plain scalar might end early (in a flow collection) or be taken
/// for a key.
fn needs_quotes(url: &str) -> bool {
    url.contains([',', '[', ']', '{', '}']) || url.ends_with(':')
}

/// Whether the scalar is one of a block: `|` or `>`, and a new line.
fn in_block(head: &str) -> bool {
    let word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.starts_with(['|', '>'])
}
