//! A draft as TOML.

use std::fmt::Write as _;

use toml_writer::TomlStringBuilder;

use super::draft::{Draft, Named};
use crate::catalog::LINK_KINDS;

/// The catalog as text: categories in order of display, products by id.
pub(super) fn catalog(draft: &Draft) -> String {
    let mut out = "schema = 1\n".to_owned();
    if let Some(title) = &draft.title {
        key(&mut out, "title", title);
    }
    for category in &draft.categories {
        let _ = writeln!(out, "\n[category.{}]", category.id);
        key(&mut out, "name", &category.name);
    }
    for product in &draft.products {
        write_product(&mut out, product);
    }
    out
}

fn write_product(out: &mut String, named: &Named) {
    let product = &named.product;
    // Writing to a string cannot fail.
    let _ = writeln!(out, "\n[product.{}]", named.id);
    key(out, "name", &product.name);
    match named.categories.as_slice() {
        [only] => key(out, "category", only),
        several => {
            let several: Vec<String> = several.iter().map(|id| quoted(id)).collect();
            let _ = writeln!(out, "category = [{}]", several.join(", "));
        }
    }
    key(out, "url", &product.url);
    if let Some(description) = &product.description {
        key(out, "description", description);
    }
    for kind in LINK_KINDS {
        for (_, url) in product.links.iter().filter(|&&(own, _)| own == kind) {
            key(out, &format!("links.{kind}"), url);
        }
    }
}

fn key(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {}", quoted(value));
}

fn quoted(value: &str) -> String {
    let mut out = String::new();
    let string = TomlStringBuilder::new(value).as_basic();
    let _ = toml_writer::TomlWrite::value(&mut out, string);
    out
}
