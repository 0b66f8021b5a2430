//! JSON strings.

use crate::edit::Edit;
use crate::source::Span;

/// Where slashes were escaped, they are again.
pub(super) fn spell(text: &str, span: Span, url: &str) -> Edit {
    let quoted = serde_json::Value::from(url).to_string();
    let inside = &quoted[1..quoted.len() - 1];
    let slashes = text[span.range()].contains("\\/");
    let text = if slashes {
        inside.replace('/', "\\/")
    } else {
        inside.to_owned()
    };
    Edit { span, text }
}
