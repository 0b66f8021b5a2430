//! Ids: how they are written, and that they are not given out twice.

use std::collections::HashMap;

use super::super::Context;
use crate::catalog::{Retired, Spanned};
use crate::diagnostic::Diagnostic;

/// `invalid-id`.
pub(in crate::lint) fn invalid_id(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(catalog) = context.catalog else {
        return Vec::new();
    };
    let categories = catalog.categories.iter().map(|it| (&it.id, None));
    let products = catalog.products.iter();
    let products = products.map(|it| (&it.id, Some(it.id.value.as_str())));
    let retired = catalog.retired.iter().map(|it| (&it.id, None));
    let ids = categories.chain(products).chain(retired);
    let invalid = ids.filter(|(id, _)| !is_id(&id.value));
    invalid
        .map(|(id, product)| {
            let message = format!("`{}` is no id", id.value);
            let made = context.error("invalid-id", id.span, message);
            made.with_help(advice(id)).about(product, None)
        })
        .collect()
}

/// Whether `id` is `[a-z0-9-]+`.
fn is_id(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(fits)
}

fn advice(id: &Spanned<String>) -> String {
    let lower = id.value.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let form = "an id is made of a-z, 0-9 and `-`";
    // What is mostly of another script has no letters to make an id of.
    if lower.is_ascii() && !words.is_empty() {
        format!("{form}: write `{}`", words.join("-"))
    } else {
        form.to_owned()
    }
}

/// `reused-retired-id`.
pub(in crate::lint) fn reused_retired_id(context: &Context<'_>) -> Vec<Diagnostic> {
    let retired = context.catalog.into_iter().flat_map(|it| &it.retired);
    let retired: HashMap<&str, &Retired> = retired.map(|it| (it.id.value.as_str(), it)).collect();
    let reused = context.products().filter_map(|product| {
        let before = retired.get(product.id.value.as_str())?;
        Some((product, before))
    });
    reused
        .map(|(product, before)| {
            let message = format!("the id `{}` is a retired product's", product.id.value);
            context
                .error("reused-retired-id", product.id.span, message)
                .with_label(before.id.span, "retired here")
                .with_help("give it another id, or remove the `[retired]` one if it is back")
                .about(Some(&product.id.value), None)
        })
        .collect()
}
