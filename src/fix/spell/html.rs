//! HTML attributes.

use super::before;
use crate::edit::Edit;
use crate::source::Span;

/// The ends of the names of attributes that hold an address.
const NAMES: [&str; 7] = ["href", "src", "action", "poster", "cite", "data", "srcset"];

/// As an attribute's value, in the quotes that it has; one without quotes gets
/// them where it must.
pub(super) fn spell(text: &str, span: Span, url: &str) -> Edit {
    // What stands in the middle of a value has quotes around all of that.
    let quoted = !before(text, span).ends_with('=');
    let escaped = escaped(url);
    let bare = !url.contains(['"', '\'', '=', '<', '>', '`']);
    let text = if quoted || bare {
        escaped
    } else {
        format!("\"{escaped}\"")
    };
    Edit { span, text }
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
