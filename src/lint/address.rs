//! Addresses that cannot be probed. Outside of a catalog these are no links, but
//! for those that white space has broken.

use url::Url;

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::source::Link;

/// `invalid-url`. What only a fault of the text makes invalid is that fault's.
pub(super) fn invalid_url(context: &Context<'_>) -> Vec<Diagnostic> {
    let is_told = |link: &Link| context.catalog.is_some() || link.url.contains(char::is_whitespace);
    context
        .parsed()
        .zip(context.addresses)
        .filter(|((link, _), address)| is_told(link) && !address.is_explained())
        .filter_map(|((link, url), _)| {
            // An address that is not there is `empty-value`.
            let fault = match url {
                Err(error) if !link.url.trim().is_empty() => error.to_string(),
                Err(_) | Ok(_) => return None,
            };
            let message = format!("not an absolute URL: {fault}");
            let help = "write the whole address, from `https://` on";
            Some(error(link, "invalid-url", message).with_help(help))
        })
        .collect()
}

/// `unreachable-scheme`.
pub(super) fn unreachable_scheme(context: &Context<'_>) -> Vec<Diagnostic> {
    of_catalog(context)
        .filter_map(|(link, url)| {
            let scheme = url.as_ref().ok()?.scheme();
            if matches!(scheme, "http" | "https") {
                return None;
            }
            let message = format!("`{scheme}:` addresses cannot be checked");
            let help = "a catalog's addresses begin with `https://` or `http://`";
            Some(error(link, "unreachable-scheme", message).with_help(help))
        })
        .collect()
}

/// The links of a catalog; none elsewhere, where what has another scheme is no link.
fn of_catalog<'a>(
    context: &Context<'a>,
) -> impl Iterator<Item = (&'a Link, &'a Result<Url, url::ParseError>)> + use<'a> {
    let is_catalog = context.catalog.is_some();
    context.parsed().filter(move |_| is_catalog)
}

fn error(link: &Link, rule: &'static str, message: String) -> Diagnostic {
    let product = link
        .subject
        .as_ref()
        .and_then(|subject| subject.product.as_deref());
    Diagnostic::error(rule, link.source, link.span, message).about(product, link.field.as_deref())
}
