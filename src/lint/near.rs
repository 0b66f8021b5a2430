//! Addresses that are nearly the same: by all that a server seldom tells apart,
//! or by their fragment alone.
//!
//! Each address is folded once and looked up, so that a hundred thousand cost
//! a hundred thousand times one.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use url::Url;

use super::duplicates::{is_url_field, product};
use super::url::is_tracking;
use super::{Context, repository};
use crate::diagnostic::{Diagnostic, Severity};

/// Files that a server shows for their folder.
const INDEXES: [&str; 4] = ["index.html", "index.htm", "index.php", "default.aspx"];

/// `near-duplicate-url`: scheme, `www.`, the slash at the end, an index file,
/// tracking parameters are all that differs.
pub(super) fn near_duplicate_url(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut forms: HashSet<&str> = HashSet::with_capacity(context.links.len());
    let mut first: HashMap<String, usize> = HashMap::with_capacity(context.links.len());
    let mut found = Vec::new();
    for (at, address) in context.addresses.iter().enumerate() {
        let Some(url) = address.url() else { continue };
        if !forms.insert(url.as_str()) {
            continue;
        }
        let earlier = *first.entry(folded(url)).or_insert(at);
        let is_told = context.catalog.is_some()
            && (repository::is_told(context, at, earlier)
                || is_documents_own(context, at, earlier));
        if earlier == at || is_told {
            continue;
        }
        let message = "nearly the same address stands elsewhere".to_owned();
        let help = "if both lead to one page, write it in one way";
        found.push(pair(context, "near-duplicate-url", at, earlier, message).with_help(help));
    }
    found
}

/// `fragment-only-difference`. In a catalog it is about products' own
/// addresses: that a product's `pricing` is a part of its page is as it should be.
pub(super) fn fragment_only_difference(context: &Context<'_>) -> Vec<Diagnostic> {
    let is_catalog = context.catalog.is_some();
    let mut forms: HashSet<&str> = HashSet::new();
    let mut first: HashMap<&str, usize> = HashMap::new();
    let mut told: HashSet<usize> = HashSet::new();
    let mut found = Vec::new();
    for (at, address) in context.addresses.iter().enumerate() {
        let link = &context.links[at];
        let Some(url) = address.url().filter(|_| !is_catalog || is_url_field(link)) else {
            continue;
        };
        if route(url).is_some() || !forms.insert(url.as_str()) {
            continue;
        }
        let page = url.as_str().split('#').next().unwrap_or_default();
        let earlier = *first.entry(page).or_insert(at);
        let is_told = is_catalog && repository::is_told(context, at, earlier);
        // An empty fragment is another rule's; elsewhere one note a page will do.
        let is_empty = |at: usize| {
            let url = context.addresses[at].url();
            url.is_none_or(|url| url.fragment().unwrap_or_default().is_empty())
        };
        if earlier == at || is_told || (is_empty(at) && is_empty(earlier)) {
            continue;
        }
        if is_catalog || told.insert(earlier) {
            let message = "this differs from another address in its fragment alone".to_owned();
            found.push(pair(
                context,
                "fragment-only-difference",
                at,
                earlier,
                message,
            ));
        }
    }
    found
}

/// Whether the links at `one` and `other` lead to nearly the same address.
pub(super) fn is_near(context: &Context<'_>, one: usize, other: usize) -> bool {
    let fold = |at: usize| context.addresses[at].url().map(folded);
    fold(one).is_some_and(|one| fold(other) == Some(one))
}

/// Whether one of them is the `docs` of the product whose `url` the other is,
/// which `wrong-link-kind` tells.
fn is_documents_own(context: &Context<'_>, one: usize, other: usize) -> bool {
    let (one, other) = (&context.links[one], &context.links[other]);
    let fields = [one.field.as_deref(), other.field.as_deref()];
    product(one) == product(other)
        && fields.contains(&Some("url"))
        && fields.contains(&Some("links.docs"))
}

fn pair(
    context: &Context<'_>,
    rule: &'static str,
    at: usize,
    earlier: usize,
    message: String,
) -> Diagnostic {
    let (link, other) = (&context.links[at], &context.links[earlier]);
    let severity = if context.catalog.is_some() {
        Severity::Warning
    } else {
        Severity::Note
    };
    Diagnostic::error(rule, link.source, link.span, message)
        .with_severity(severity)
        .with_label(other.span, "first here")
        .about(product(link), link.field.as_deref())
}

/// What is left of `url` without all that a server seldom tells apart.
fn folded(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let bare = host.strip_prefix("www.").filter(|bare| bare.contains('.'));
    let mut folded = bare.unwrap_or(host).to_owned();
    if let Some(port) = url.port() {
        // Writing to a string does not fail.
        let _ = write!(folded, ":{port}");
    }
    let path = url.path();
    let index = INDEXES.iter().find_map(|index| path.strip_suffix(index));
    let path = index.filter(|path| path.ends_with('/')).unwrap_or(path);
    folded.push_str(path.trim_end_matches('/'));
    let mut mark = '?';
    for param in url.query().unwrap_or_default().split('&') {
        let (name, value) = param.split_once('=').unwrap_or((param, ""));
        if !param.is_empty() && !is_tracking(url, name, value) {
            folded.push(mark);
            folded.push_str(param);
            mark = '&';
        }
    }
    if let Some(fragment) = url.fragment().filter(|fragment| !fragment.is_empty()) {
        folded.push('#');
        folded.push_str(fragment);
    }
    folded
}

/// The fragment, where it is a route of an application (`#/chat`, `#!chat`).
fn route(url: &Url) -> Option<&str> {
    let fragment = url.fragment()?;
    fragment.starts_with(['/', '!']).then_some(fragment)
}
