//! HTML attributes.

use super::before;
use crate::edit::Edit;
use crate::source::Span;

/// The ends of the names of attributes that hold an address.
const NAMES: [&str; 7] = ["href", "src", "action", "poster", "cite", "data", "srcset"];

/// As an attribute's value, in the quotes that it has; one without quotes gets
/// them where it must.
pub(super) fn spell(text: &str, span: Span, url: &str) -> Edit {
    let quoted = !is_bare(before(text, span));
    let escaped = escaped(url);
    let bare = !url.contains(['"', '\'', '=', '<', '>', '`']);
    let text = if quoted || bare {
        escaped
    } else {
        format!("\"{escaped}\"")
    };
    Edit { span, text }
}

/// Whether an attribute's value without quotes follows `head`. What stands in the
/// middle of one (`0; url=...`) goes by the quotes around all of that.
fn is_bare(head: &str) -> bool {
    let Some(head) = head.strip_suffix('=').map(str::trim_end) else {
        return false;
    };
    let tag = &head[head.rfind('<').unwrap_or(0)..];
    let name = tag.rsplit(char::is_whitespace).next().unwrap_or_default();
    !name.contains(['=', ';', ',', '"', '\'']) && !ends_in_quotes(tag)
}

/// Whether `tag`, the beginning of one, ends within a quoted value.
fn ends_in_quotes(tag: &str) -> bool {
    let (mut open, mut follows_equals) = (None, false);
    for char in tag.chars() {
        match open {
            Some(quote) if char == quote => open = None,
            None if follows_equals && matches!(char, '"' | '\'') => open = Some(char),
            Some(_) | None => {}
        }
        follows_equals = char == '=' || follows_equals && char.is_whitespace();
    }
    open.is_some()
}

/// Whether `span` begins with the value of an attribute that holds an address.
pub(super) fn is_attribute(text: &str, span: Span) -> bool {
    let head = before(text, span);
    let head = head.strip_suffix(['"', '\'']).unwrap_or(head).trim_end();
    let Some(name) = head.strip_suffix('=').map(str::trim_end) else {
        return false;
    };
    NAMES.iter().any(|attribute| {
        let at = name.len().checked_sub(attribute.len());
        let last = at.and_then(|at| name.get(at..));
        last.is_some_and(|last| last.eq_ignore_ascii_case(attribute))
    })
}

fn escaped(url: &str) -> String {
    let mut escaped = String::with_capacity(url.len() + 8);
    for char in url.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            _ => escaped.push(char),
        }
    }
    escaped
}
