//! An address as a format writes it at a place.
//!
//! Each format has its own escapes, and some have several ways to write a
//! string. What stands there says which; it is changed only where the new
//! address cannot be written so.

mod html;
mod json;
mod markdown;
mod toml;
mod yaml;

pub(super) use toml::basic as toml_basic;

use crate::edit::Edit;
use crate::source::toml::{Layout, layout};
use crate::source::{Kind, Source, Span};

/// Writes addresses in one source.
pub(super) struct Speller<'t> {
    kind: Kind,
    text: &'t str,
    /// How the source is laid out, if it is TOML.
    pub(super) layout: Layout<'t>,
}

impl<'t> Speller<'t> {
    /// A speller for `source`.
    pub(super) fn new(source: &'t Source) -> Self {
        let layout = match source.kind {
            Kind::Catalog | Kind::Toml => layout(&source.text),
            Kind::Yaml | Kind::Json | Kind::Markdown | Kind::Html | Kind::Text => Layout::default(),
        };
        Self {
            kind: source.kind,
            text: &source.text,
            layout,
        }
    }

    /// The edit that puts `url` where another address stands now, on `span`.
    pub(super) fn spell(&self, span: Span, url: &str) -> Edit {
        let text = self.text;
        match self.kind {
            Kind::Catalog | Kind::Toml => toml::spell(text, self.layout.string_at(span), span, url),
            Kind::Yaml => yaml::spell(text, span, url),
            Kind::Json => json::spell(text, span, url),
            Kind::Markdown => markdown::spell(text, span, url),
            Kind::Html => html::spell(text, span, url),
            Kind::Text => plain(span, url),
        }
    }
}

/// As it is.
fn plain(span: Span, url: &str) -> Edit {
    let text = url.to_owned();
    Edit { span, text }
}

/// What stands before `span`, up to white space inside the quotes.
fn before(text: &str, span: Span) -> &str {
    text[..span.start as usize].trim_end()
}
