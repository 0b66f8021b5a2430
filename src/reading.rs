//! Which reader reads what.
//!
//! This stands on top of [`crate::source`], which knows the common formats, and
//! [`crate::catalog`], which knows the native one, so that neither needs the
//! other to be complete.

#[cfg(test)]
mod tests;

use crate::catalog::{self, Catalog, Ignore};
use crate::diagnostic::{Diagnostic, PARSE_ERROR};
use crate::source::{self, Kind, Link, Source, SourceId, Span};

/// What was read of one source.
#[derive(Debug)]
pub struct Reading {
    /// Its links, in file order.
    pub links: Vec<Link>,
    /// The catalog, if it is one.
    pub catalog: Option<Catalog>,
    /// What was wrong in reading; the other rules are [`crate::lint`]'s.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// What is to be said of a source that could not be read at all.
    pub fn unreadable(id: SourceId, why: impl Into<String>) -> Self {
        let nowhere = Span::new(0..0);
        Self {
            links: Vec::new(),
            catalog: None,
            diagnostics: vec![Diagnostic::error(PARSE_ERROR, id, nowhere, why)],
        }
    }

    /// What was read of a source that says what is known and accepted, and
    /// nothing else.
    pub fn of_ignores(ignores: Vec<Ignore>) -> Self {
        Self {
            links: Vec::new(),
            catalog: Some(Catalog {
                ignores,
                ..Catalog::default()
            }),
            diagnostics: Vec::new(),
        }
    }
}

/// What the input called `name` is, by its ending and its content.
pub fn detect(name: &str, text: &str) -> Kind {
    refine(Kind::of_name(name).unwrap_or(Kind::Text), text)
}

/// `kind`, unless it is TOML and `text` is a catalog: it has a top-level
/// `schema`, a `[product.*]` or a `[category.*]`.
pub fn refine(kind: Kind, text: &str) -> Kind {
    match kind {
        Kind::Toml if catalog::is_catalog(text) => Kind::Catalog,
        Kind::Catalog
        | Kind::Toml
        | Kind::Yaml
        | Kind::Json
        | Kind::Markdown
        | Kind::Html
        | Kind::Text => kind,
    }
}

/// Reads `source`. Never fails: what is wrong is in the diagnostics.
pub fn read(source: &Source, id: SourceId) -> Reading {
    match source.kind {
        Kind::Catalog => {
            let (catalog, diagnostics) = catalog::parse(&source.text, id);
            Reading {
                links: catalog::links(&catalog, id),
                catalog: Some(catalog),
                diagnostics,
            }
        }
        Kind::Toml | Kind::Yaml | Kind::Json | Kind::Markdown | Kind::Html | Kind::Text => {
            let read = source::read(source, id);
            Reading {
                links: read.links,
                catalog: None,
                diagnostics: read.diagnostics,
            }
        }
    }
}
