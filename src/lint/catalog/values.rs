//! Single values that fit their type and still cannot be right.

use std::collections::HashSet;

use jiff::civil::Date;

use super::super::Context;
use crate::catalog::{Spanned, suggest};
use crate::diagnostic::Diagnostic;

/// `unknown-tag`, where the catalog has a vocabulary.
pub(in crate::lint) fn unknown_tag(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(tags) = context.catalog.and_then(|it| it.tags.as_ref()) else {
        return Vec::new();
    };
    let words = || tags.iter().map(|tag| tag.value.as_str());
    let known: HashSet<&str> = words().collect();
    let mut found = Vec::new();
    for product in context.products() {
        let unknown = product.tags.iter();
        for tag in unknown.filter(|tag| !known.contains(tag.value.as_str())) {
            if tag.value.trim().is_empty() {
                continue; // `empty-value`
            }
            let help = match suggest(&tag.value, words()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "add it to the catalog's `tags`, or use one of them".to_owned(),
            };
            let message = format!("`{}` is none of the catalog's tags", tag.value);
            let made = context.error("unknown-tag", tag.span, message);
            found.push(
                made.with_help(help)
                    .about(Some(&product.id.value), Some("tags")),
            );
        }
    }
    found
}

/// `future-date`. Tomorrow is let pass: east of here it has begun.
pub(in crate::lint) fn future_date(context: &Context<'_>) -> Vec<Diagnostic> {
    let (Some(catalog), Some(today)) = (context.catalog, context.settings.today) else {
        return Vec::new();
    };
    let latest = today.tomorrow().unwrap_or(today);
    let late = |date: &&Spanned<Date>| date.value > latest;
    let added = catalog.products.iter().filter_map(|product| {
        let date = product.added.as_ref().filter(late)?;
        Some((date, Some(product.id.value.as_str()), "added"))
    });
    let retired = catalog.retired.iter().filter_map(|retired| {
        let date = retired.on.as_ref().filter(late)?;
        Some((date, None, "on"))
    });
    added
        .chain(retired)
        .map(|(date, product, field)| {
            let message = format!("`{field}` is a day to come; today is {today}");
            let made = context.warning("future-date", date.span, message);
            let help = "write the day on which it happened";
            made.with_help(help)
                .about(product, product.and(Some(field)))
        })
        .collect()
}
