//! A catalog in other forms: Markdown for people, JSON and CSV for programs.
//!
//! Each form is a function of the catalog alone, in a stable order: the same
//! catalog gives the same bytes, so that a form that is kept under version
//! control changes only where the catalog does.

mod anchors;
mod csv;
mod json;
mod markdown;
#[cfg(test)]
mod tests;

pub use self::csv::csv;
pub use self::json::json;
pub use self::markdown::markdown;

use crate::catalog::{Product, Spanned};

/// A text that need not be there.
fn text(value: Option<&Spanned<String>>) -> &str {
    value.map_or("", |value| value.value.as_str())
}

/// What a product is called; its id where it has no name.
fn name(product: &Product) -> &str {
    match text(product.name.as_ref()) {
        "" => &product.id.value,
        name => name,
    }
}
