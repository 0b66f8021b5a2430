//! A link as it stands in a source.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{SourceId, Span};

/// One link at one place.
#[derive(Debug, Clone)]
pub struct Link {
    /// The URL as written, the file format's escapes decoded. In a catalog it
    /// may be no URL at all; elsewhere it is absolute http or https. Shared with
    /// the plan and the report: there may be a million of them.
    pub url: Arc<str>,
    /// Which input it stands in.
    pub source: SourceId,
    /// The bytes it stands on, inside any quotes.
    pub span: Span,
    /// `url`, `links.docs`, or a key path (`products[3].homepage`); none in
    /// Markdown, HTML and plain text.
    pub field: Option<Arc<str>>,
    /// What it is a link of, shared by the links of one product.
    pub subject: Option<Arc<Subject>>,
    /// What the catalog says to expect of it.
    pub expect: Option<Expect>,
}

/// The thing that a link leads to, as far as the source names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The product's id; only in a catalog.
    pub product: Option<String>,
    /// Its name: the product's, the link text, or the nearest sibling `name`,
    /// `title`, `vendor`, `label` or `project`. Without one, identity rules do not apply.
    pub name: Option<String>,
    /// Its other names.
    pub aliases: Vec<String>,
    /// The names of its categories, so that a casino in a list of games is no
    /// hijack. Shared with the places of the report.
    pub topics: Arc<[String]>,
}

/// What a catalog's `expect` says a link is meant to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expect {
    /// It leads to a sign-in.
    Login,
    /// It redirects, and is meant to.
    Redirect,
    /// It answers with this status.
    Status(u16),
}
