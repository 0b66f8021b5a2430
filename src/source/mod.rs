//! Text with positions, and the links found in it.
//!
//! A [`Source`] is one input: its text and where its lines start. Readers turn
//! it into [`Link`]s and diagnostics and never fail: what can be read is read,
//! and what cannot be is said. Every link remembers the exact bytes it stood
//! on, so that a report can point at them and a fix can replace only them.
//!
//! The readers here know every format but the catalog, which is
//! [`crate::catalog`]'s; [`crate::reading`] stands on top of both and chooses.

mod html;
mod json;
mod link;
mod markdown;
mod outline;
mod places;
mod plain;
mod run;
mod spaced;
mod standard;
pub(crate) mod toml;
mod url_text;
mod written;
mod yaml;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostic;

pub(crate) use self::markdown::parser as markdown_parser;
pub(crate) use self::standard::plain_host;
pub(crate) use self::url_text::{find_urls, is_http_url};
pub(crate) use self::written::Written;
pub(crate) use crate::text::boundary_at_or_before;
pub use crate::text::{Kind, LineIndex, Position, Source, SourceId, Span};
pub use link::{Expect, Link, Subject};

/// What a reader found.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The links in file order.
    pub(crate) links: Vec<Link>,
    /// What could not be read.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads `source` by its kind; a catalog is read as any other TOML.
pub(crate) fn read(source: &Source, id: SourceId) -> Read {
    let text = &source.text;
    match source.kind {
        Kind::Catalog | Kind::Toml => toml::read(text, id),
        Kind::Yaml => yaml::read(text, id),
        Kind::Json => json::read(text, id),
        Kind::Markdown => markdown::read(text, id),
        Kind::Html => html::read(text, id),
        Kind::Text => plain::read(text, id),
    }
}
