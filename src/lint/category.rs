//! Whether products stand in categories that there are.

use std::collections::HashSet;

use super::Context;
use crate::catalog::suggest;
use crate::diagnostic::Diagnostic;

/// `unknown-category`.
pub(super) fn unknown_category(context: &Context<'_>) -> Vec<Diagnostic> {
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
