//! Whether products stand in categories that there are, and categories hold
//! products.

use std::collections::{HashMap, HashSet};

use super::super::Context;
use crate::catalog::{Category, suggest};
use crate::diagnostic::Diagnostic;

/// `unknown-category`.
pub(in crate::lint) fn unknown_category(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(catalog) = context.catalog else {
        return Vec::new();
    };
    let ids = || {
        catalog
            .categories
            .iter()
            .map(|category| category.id.value.as_str())
    };
    let known: HashSet<&str> = ids().collect();
    let mut found = Vec::new();
    for product in &catalog.products {
        for category in &product.categories {
            let id = category.value.as_str();
            if known.contains(id) {
                continue;
            }
            let help = match suggest(id, ids()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("add a table `[category.{id}]`, or name one that there is"),
            };
            let message = format!("there is no category `{id}`");
            found.push(
                Diagnostic::error("unknown-category", context.id, category.span, message)
                    .with_help(help)
                    .about(Some(&product.id.value), Some("category")),
            );
        }
    }
    found
}

/// `empty-category`.
pub(in crate::lint) fn empty_category(context: &Context<'_>) -> Vec<Diagnostic> {
    let empty = sizes(context).filter(|(_, size)| *size == 0);
    empty
        .map(|(category, _)| {
            let message = format!("no product is in the category `{}`", category.id.value);
            let help = "remove it, or name it in a product's `category`";
            let made = context.warning("empty-category", category.id.span, message);
            made.with_help(help)
        })
        .collect()
}

/// `small-category`. The only one cannot be put together with another.
pub(in crate::lint) fn small_category(context: &Context<'_>) -> Vec<Diagnostic> {
    let least = context.settings.min("small-category");
    if sizes(context).filter(|(_, size)| *size > 0).count() < 2 {
        return Vec::new();
    }
    let small = sizes(context).filter(|(_, size)| (1..least).contains(size));
    small
        .map(|(category, size)| {
            let products = if size == 1 {
                "product is"
            } else {
                "products are"
            };
            let message = format!("only {size} {products} in `{}`", category.id.value);
            let made = context.note("small-category", category.id.span, message);
            made.with_help("put it together with a category that is like it")
        })
        .collect()
}

/// The categories with the number of products in each. A repeated id is told
/// once, and once only.
fn sizes<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Category, usize)> + use<'a> {
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for product in context.products() {
        let ids = product.categories.iter().map(|id| id.value.as_str());
        for id in ids.collect::<HashSet<_>>() {
            *sizes.entry(id).or_default() += 1;
        }
    }
    let mut seen = HashSet::new();
    let categories = context.catalog.into_iter().flat_map(|it| &it.categories);
    categories
        .filter(move |category| seen.insert(category.id.value.as_str()))
        .map(move |category| {
            let size = sizes.get(category.id.value.as_str());
            (category, size.copied().unwrap_or(0))
        })
}
