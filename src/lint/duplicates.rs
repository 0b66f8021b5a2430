//! Addresses that stand twice in one source.
//!
//! Two addresses are one if the URL standard writes them alike, fragment
//! included; what is no URL is compared as it is written.

use std::collections::HashMap;

use url::Url;

use super::{Context, repository};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Link;

/// `duplicate-url`: in a catalog, two products' `url`; elsewhere any address,
/// as one note for each, however often it stands there.
pub(super) fn duplicate_url(context: &Context<'_>) -> Vec<Diagnostic> {
    if context.catalog.is_some() {
        return repeats_of_products(context);
    }
    let mut places: HashMap<&str, Vec<&Link>> = HashMap::with_capacity(context.links.len());
    for (link, url) in context.parsed() {
        places
            .entry(standard_form(link, url))
            .or_default()
            .push(link);
    }
    places
        .values()
        .filter_map(|links| {
            let [first, second, rest @ ..] = links.as_slice() else {
                return None;
            };
            let message = match rest.len() {
                0 => "this address stands here twice".to_owned(),
                more => format!("this address stands here {} times", more + 2),
            };
            Some(
                Diagnostic::error("duplicate-url", context.id, second.span, message)
                    .with_severity(Severity::Note)
                    .with_label(first.span, "first here")
                    .about(None, second.field.as_deref()),
            )
        })
        .collect()
}

fn repeats_of_products(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut first: HashMap<&str, &Link> = HashMap::new();
    let mut found = Vec::new();
    for (link, url) in context.parsed().filter(|(link, _)| is_url_field(link)) {
        let earlier = *first.entry(standard_form(link, url)).or_insert(link);
        if std::ptr::eq(earlier, link) {
            continue;
        }
        let other = product(earlier).unwrap_or_default();
        let message = format!("the product `{other}` has this address too");
        let help = "keep one product, and give it the other's name as an alias";
        found.push(repeat(link, earlier, "duplicate-url", message).with_help(help));
    }
    found
}

/// `duplicate-link`: one of a product's `links` stands elsewhere in the catalog.
pub(super) fn duplicate_link(context: &Context<'_>) -> Vec<Diagnostic> {
    if context.catalog.is_none() {
        return Vec::new();
    }
    // A product's own `url` is the better claim to an address, wherever it stands.
    let mut first: HashMap<&str, usize> = HashMap::new();
    let numbered = || context.parsed().enumerate();
    for (at, (link, url)) in numbered().filter(|(_, (link, _))| is_url_field(link)) {
        first.entry(standard_form(link, url)).or_insert(at);
    }
    let mut found = Vec::new();
    for (at, (link, url)) in numbered().filter(|(_, (link, _))| !is_url_field(link)) {
        let earlier = *first.entry(standard_form(link, url)).or_insert(at);
        let other = &context.links[earlier];
        if earlier == at || is_told(context, at, earlier) {
            continue;
        }
        let message = "this address stands elsewhere in the catalog".to_owned();
        let diagnostic = repeat(link, other, "duplicate-link", message);
        found.push(diagnostic.with_severity(Severity::Warning));
    }
    found
}

/// Whether another rule says more of the repeated link: that its product's
/// repository, or its documentation, is another's.
fn is_told(context: &Context<'_>, at: usize, earlier: usize) -> bool {
    let (link, other) = (&context.links[at], &context.links[earlier]);
    let is_own_docs = link.field.as_deref() == Some("links.docs")
        && is_url_field(other)
        && product(link) == product(other);
    is_own_docs || repository::is_told(context, at, earlier)
}

fn repeat(link: &Link, earlier: &Link, rule: &'static str, message: String) -> Diagnostic {
    let label = if earlier.span < link.span {
        "first here"
    } else {
        "also here"
    };
    Diagnostic::error(rule, link.source, link.span, message)
        .with_label(earlier.span, label)
        .about(product(link), link.field.as_deref())
}

pub(super) fn is_url_field(link: &Link) -> bool {
    link.field.as_deref() == Some("url")
}

pub(super) fn product(link: &Link) -> Option<&str> {
    link.subject.as_ref()?.product.as_deref()
}

fn standard_form<'a>(link: &'a Link, url: &'a Result<Url, url::ParseError>) -> &'a str {
    url.as_ref().map_or(&*link.url, Url::as_str)
}
