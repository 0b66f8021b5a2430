//! Whether a product's links are what their names say.

use std::collections::HashMap;

use super::duplicates::{is_url_field, product};
use super::{Context, near, repository};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Link;

/// `wrong-link-kind`.
pub(super) fn wrong_link_kind(context: &Context<'_>) -> Vec<Diagnostic> {
    if context.catalog.is_none() {
        return Vec::new();
    }
    let own = own_urls(context);
    let links = context.links.iter().enumerate();
    links
        .filter_map(|(at, link)| match link.field.as_deref()? {
            "links.repo" => no_repository(context, at),
            "links.docs" => {
                let url = *own.get(product(link)?)?;
                let message = "these docs are the product's own address".to_owned();
                near::is_near(context, at, url).then(|| {
                    warning(link, message)
                        .with_label(context.links[url].span, "the same here")
                        .with_help("write where its documentation begins, or leave `docs` out")
                })
            }
            _ => None,
        })
        .collect()
}

/// Each product's own address, by the product's id.
pub(super) fn own_urls<'a>(context: &Context<'a>) -> HashMap<&'a str, usize> {
    let mut own = HashMap::new();
    for (at, link) in context.links.iter().enumerate() {
        if let Some(product) = product(link).filter(|_| is_url_field(link)) {
            own.entry(product).or_insert(at);
        }
    }
    own
}

fn no_repository(context: &Context<'_>, at: usize) -> Option<Diagnostic> {
    let url = context.addresses[at].url()?;
    if repository::is_code(url) {
        return None;
    }
    let host = url.host_str().unwrap_or_default();
    let message = format!("`repo` is where the source code is, and `{host}` is no forge");
    let help = "write where the code is, or give the link another name, such as `site`";
    Some(warning(&context.links[at], message).with_help(help))
}

fn warning(link: &Link, message: String) -> Diagnostic {
    Diagnostic::error("wrong-link-kind", link.source, link.span, message)
        .with_severity(Severity::Warning)
        .about(product(link), link.field.as_deref())
}
