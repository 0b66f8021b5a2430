//! Whether a product's address has anything to do with its name.
//!
//! This is a hint and no more, so it is given only where there is something to
//! compare: a name in Latin letters, and a host of the product's own or a
//! repository. A Chinese name on a Latin host says nothing either way.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;
use url::Url;

use super::duplicates::{is_url_field, product};
use super::{Context, repository};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Link;

/// Letters and digits in a row that a name and an address must share.
const SHARED: usize = 3;
/// Names are compared up to here; none is so long.
const MAX_NAME: usize = 256;

/// `name-mismatch`.
pub(super) fn name_mismatch(context: &Context<'_>) -> Vec<Diagnostic> {
    if context.catalog.is_none() {
        return Vec::new();
    }
    let links = context.links.iter().zip(context.addresses);
    links
        .filter(|(link, _)| is_url_field(link))
        .filter_map(|(link, address)| mismatch(link, address.url()?))
        .collect()
}

fn mismatch(link: &Link, url: &Url) -> Option<Diagnostic> {
    let subject = link.subject.as_ref()?;
    let id = product(link)?;
    let place = place(url)?;
    let name = subject.name.as_deref()?;
    let names: Vec<&str> = std::iter::once(name)
        .chain(subject.aliases.iter().map(String::as_str))
        .collect();
    // A name that no address could show, by its script, ends the comparison.
    let is_comparable = names.iter().all(|name| {
        let letters = || name.chars().filter(|c| c.is_alphabetic());
        letters().next().is_some() && letters().all(|c| c.is_ascii())
    });
    let all = names.into_iter().chain(std::iter::once(id));
    if !is_comparable || all.into_iter().any(|name| shares(name, &place)) {
        return None;
    }
    let message = format!("nothing in this address is of the name `{}`", short(name));
    let help = "is it the right address? if it is, an alias can say so";
    Some(
        Diagnostic::error("name-mismatch", link.source, link.span, message)
            .with_severity(Severity::Note)
            .with_help(help)
            .about(Some(id), link.field.as_deref()),
    )
}

/// What of an address could show a name: of a repository its path, of a front
/// page its host. A page further down may be called anything.
fn place(url: &Url) -> Option<String> {
    if let Some(repository) = repository::of(url) {
        let (_, path) = repository.split_once('/')?;
        return Some(squeezed(path));
    }
    let host = url.host_str()?;
    let is_front = matches!(url.path(), "" | "/") && url.query().is_none();
    let is_name = url.domain().is_some() && !host.contains("xn--");
    let labels = host.strip_prefix("www.").unwrap_or(host);
    (is_front && is_name).then(|| squeezed(labels))
}

/// Whether a name and a place have some letters in a row in common, or the
/// place has the name's initials (`aws` for Amazon Web Services).
fn shares(name: &str, place: &str) -> bool {
    let words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .map(squeezed)
        .filter(|word| !word.is_empty())
        .collect();
    let initials: String = words
        .iter()
        .filter_map(|word| word.chars().next())
        .collect();
    if initials.len() > 1 && place.contains(&initials) {
        return true;
    }
    let whole: Vec<char> = words.concat().chars().take(MAX_NAME).collect();
    let wanted = whole.len().min(SHARED);
    let place: Vec<char> = place.chars().take(MAX_NAME).collect();
    let runs: HashSet<&[char]> = place.windows(wanted.max(1)).collect();
    wanted == 0 || whole.windows(wanted).any(|run| runs.contains(run))
}

/// Letters and digits alone, in one case and width.
fn squeezed(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

fn short(name: &str) -> String {
    name.chars().take(60).collect()
}
