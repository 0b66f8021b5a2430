//! The catalog, every value with its place.
//!
//! [`parse`] never fails: it returns what could be read, and everything that is
//! wrong at once. Values that are missing or of the wrong type are absent; the
//! rules that need more than one value are [`crate::lint`]'s.

mod fields;
mod ignore;
mod links;
mod parse;
mod product;
pub mod schema;
mod suggest;

#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::source::{Expect, Span};

pub(crate) use ignore::glob;
pub use ignore::{Ignores, Place};
pub use links::links;
pub use parse::{is_catalog, parse};
pub use schema::schema;
pub(crate) use suggest::suggest;

/// A value and the bytes it stands on; for a string those inside the quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// A catalog. Everything is in file order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalog {
    /// The version of the format.
    pub schema: Option<Spanned<i64>>,
    /// What the catalog is called.
    pub title: Option<Spanned<String>>,
    /// The vocabulary of tags; where there is one, other tags are errors.
    pub tags: Option<Vec<Spanned<String>>>,
    /// The categories in order of display.
    pub categories: Vec<Category>,
    /// The products. A repeated id stands here twice.
    pub products: Vec<Product>,
    /// What has left the catalog.
    pub retired: Vec<Retired>,
    /// What is known and accepted.
    pub ignores: Vec<Ignore>,
}

/// A category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its id, on the header.
    pub id: Spanned<String>,
    /// What it is called.
    pub name: Option<Spanned<String>>,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its id, on the header.
    pub id: Spanned<String>,
    /// What it is called.
    pub name: Option<Spanned<String>>,
    /// What else it is called.
    pub aliases: Vec<Spanned<String>>,
    /// The ids of its categories.
    pub categories: Vec<Spanned<String>>,
    /// Its address.
    pub url: Option<Address>,
    /// Its further addresses.
    pub links: Vec<NamedAddress>,
    /// What it is, in a sentence.
    pub description: Option<Spanned<String>>,
    /// Its tags.
    pub tags: Vec<Spanned<String>>,
    /// When it was added.
    pub added: Option<Spanned<Date>>,
    /// Where it was before.
    pub was: Vec<Spanned<String>>,
}

/// An address and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address as written, escapes decoded; it may be no URL at all.
    pub url: Spanned<String>,
    /// What it is meant to do.
    pub expect: Option<Spanned<Expect>>,
    /// A word to the maintainer.
    pub note: Option<Spanned<String>>,
}

/// A further address of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedAddress {
    /// The key after `links.`; a word of [`LINK_KINDS`], or an error was given.
    pub kind: Spanned<String>,
    /// The address.
    pub address: Address,
}

/// The closed vocabulary of `links.*`.
pub const LINK_KINDS: [&str; 12] = [
    "site", "app", "docs", "guide", "repo", "models", "signup", "pricing", "api", "status",
    "paper", "blog",
];

/// A product that has left the catalog. Its addresses are not links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// The id it had.
    pub id: Spanned<String>,
    /// What it was called.
    pub name: Option<Spanned<String>>,
    /// When it left.
    pub on: Option<Spanned<Date>>,
    /// Why it left.
    pub reason: Option<Spanned<String>>,
    /// The id of the product that took its place.
    pub replaced_by: Option<Spanned<String>>,
    /// Where it was.
    pub was: Vec<Spanned<String>>,
}

/// Why a product can leave.
pub const RETIRED_REASONS: [&str; 4] = ["renamed", "acquired", "hijacked", "shut-down"];

/// Whose fields an ignore is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of the catalog that it stands in.
    Own,
    /// Those of all catalogs of the run: it stands in the configuration.
    All,
}

/// A finding that is known and accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// The `[[ignore]]` it stands under.
    pub header: Span,
    /// Whose fields it is about.
    pub reach: Reach,
    /// The field it is about, `product.kimi.url`.
    pub target: Option<Spanned<String>>,
    /// The addresses it is about, `https://host/*`.
    pub url: Option<Spanned<String>>,
    /// The verdict's reason or the lint rule.
    pub rule: Option<Spanned<String>>,
    /// Why it is accepted.
    pub reason: Option<Spanned<String>>,
    /// Until when.
    pub until: Option<Spanned<Date>>,
}
