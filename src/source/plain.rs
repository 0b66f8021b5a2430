//! Plain text: bare URLs.

use super::url_text::find_urls;
use super::{Link, Read, SourceId, Span};

/// Reads `text`: every http or https URL in it is a link.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    let links = find_urls(text)
        .map(|range| Link {
            url: text[range.clone()].into(),
            source: id,
            span: Span::new(range),
            field: None,
            subject: None,
            expect: None,
        })
        .collect();
    Read {
        links,
        diagnostics: Vec::new(),
    }
}
