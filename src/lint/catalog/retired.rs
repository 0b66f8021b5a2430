//! What has left the catalog, and what still points to it.

use std::collections::{HashMap, HashSet};

use url::Url;

use super::super::Context;
use crate::catalog::{Product, Retired, Spanned, suggest};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// `bad-successor`.
pub(in crate::lint) fn bad_successor(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(catalog) = context.catalog else {
        return Vec::new();
    };
    let ids = catalog.products.iter().map(|it| it.id.value.as_str());
    let live: HashSet<&str> = ids.collect();
    let retired = catalog.retired.iter().map(|it| (it.id.value.as_str(), it));
    let retired: HashMap<&str, &Retired> = retired.collect();
    let named = catalog.retired.iter().filter_map(|gone| {
        let successor = gone.replaced_by.as_ref()?;
        let is_empty = successor.value.trim().is_empty(); // `empty-value`
        (!is_empty).then_some((gone, successor))
    });
    let mut found = Vec::new();
    for (gone, successor) in named {
        let id = successor.value.as_str();
        let made = |message: String| context.error("bad-successor", successor.span, message);
        if id == gone.id.value {
            let made = made(format!("`{id}` cannot take its own place"));
            found.push(made.with_help("name the product that took its place, or leave it out"));
        } else if let Some(next) = retired.get(id).filter(|_| !live.contains(id)) {
            let last = next.replaced_by.as_ref().map(|it| it.value.as_str());
            let help = match last.filter(|last| live.contains(last)) {
                Some(last) => format!("name `{last}`, which took its place"),
                None => OR_NONE.to_owned(),
            };
            let made = made(format!("`{id}` is retired itself"));
            found.push(
                made.with_label(next.id.span, "retired here")
                    .with_help(help),
            );
        } else if !live.contains(id) {
            let help = match suggest(id, live.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => OR_NONE.to_owned(),
            };
            found.push(made(format!("there is no product `{id}`")).with_help(help));
        }
    }
    found
}

const OR_NONE: &str = "name a product that is there, or leave it out";

/// Where a product has an address.
enum Use {
    /// It is one of its links.
    Live,
    /// It is one of its `was`.
    Former,
}

/// `retired-link`. The product that took a retired one's place may well have
/// its address, unless that is in other hands.
pub(in crate::lint) fn retired_link(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut left: HashMap<String, (&Retired, Span)> = HashMap::new();
    for gone in context.catalog.into_iter().flat_map(|it| &it.retired) {
        for address in &gone.was {
            let place = (gone, address.span);
            left.extend(standard_form(&address.value).map(|url| (url, place)));
        }
    }
    if left.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for product in context.products() {
        for (address, field, used) in addresses(product) {
            let Some((gone, was)) = standard_form(&address.value).and_then(|url| left.get(&url))
            else {
                continue;
            };
            if gone.id.value == product.id.value {
                continue; // `reused-retired-id`
            }
            let successor = gone
                .replaced_by
                .as_ref()
                .is_some_and(|it| it.value == product.id.value);
            let hijacked = gone
                .reason
                .as_ref()
                .is_some_and(|it| it.value == "hijacked");
            let fine = match used {
                Use::Live => successor && !hijacked,
                Use::Former => successor,
            };
            if !fine {
                let message = format!(
                    "this address was that of `{}`, which is retired",
                    gone.id.value
                );
                let made = context
                    .warning("retired-link", address.span, message)
                    .with_label(*was, "retired with it")
                    .with_help(format!(
                        "write the product's own address, or `replaced_by = \"{}\"` there",
                        product.id.value
                    ));
                found.push(made.about(Some(&product.id.value), Some(&field)));
            }
        }
    }
    found
}

fn addresses(product: &Product) -> impl Iterator<Item = (&Spanned<String>, String, Use)> {
    let own = product.url.iter();
    let own = own.map(|address| (&address.url, "url".to_owned(), Use::Live));
    let links = product.links.iter().map(|link| {
        let field = format!("links.{}", link.kind.value);
        (&link.address.url, field, Use::Live)
    });
    let was = product.was.iter();
    let was = was.map(|address| (address, "was".to_owned(), Use::Former));
    own.chain(links).chain(was)
}

/// An address as the URL standard writes it; a section is of the same page.
fn standard_form(url: &str) -> Option<String> {
    let mut url = Url::parse(url).ok()?;
    url.set_fragment(None);
    Some(url.into())
}
