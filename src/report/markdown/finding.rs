//! A link of which something was found.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::suggestion;
use crate::report::alike::Host;
use crate::report::escape::{code, link as link_to};
use crate::report::{LinkReport, Location, Outcome, Report};
use crate::verdict::Verdict;

/// The longest address and the longest text, in characters.
const URL: usize = 500;
const TEXT: usize = 300;
/// Of one host, no more links than this are listed.
const OF_HOST: usize = 30;
/// Of one link, no more places and no more redirects than this are listed.
const LISTED: usize = 8;

/// A list item, with the evidence below it.
pub(super) fn block(link: &LinkReport, report: &Report) -> String {
    let outcome = &*link.outcome;
    let mut block = String::from("- ");
    if let Some(place) = link.locations.first() {
        let _ = write!(block, "{}: ", subject_and_place(place));
    }
    block.push_str(&link_to(&link.url, URL));
    if let Some(new) = new_address(link) {
        let _ = write!(block, " → {}", link_to(&new, URL));
    }
    block.push('\n');
    let lines = [why(outcome), seen(outcome), since(link), also(link)];
    for line in lines.into_iter().flatten() {
        let _ = writeln!(block, "  - {line}");
    }
    block + &suggestion::of(link, report)
}

/// A host of which all links failed alike, and below it where they stand,
/// unless what is wrong passes and they are many.
pub(super) fn host_block(host: &Host<'_>) -> String {
    let words = match host.outcome() {
        Some(outcome) => why(outcome).unwrap_or_default(),
        None => host.words(),
    };
    let name = code(&host.name, URL);
    let mut block = format!("- {name}, all {} links: {words}\n", host.links.len());
    if host.says_it_all() {
        return block;
    }
    for link in host.links.iter().take(OF_HOST) {
        let place = link.locations.first().map(subject_and_place);
        let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
        let _ = writeln!(block, "  - {place}{}", link_to(&link.url, URL));
    }
    if host.links.len() > OF_HOST {
        let _ = writeln!(block, "  - {} more", host.links.len() - OF_HOST);
    }
    block
}

/// `Cursor` `url` at `catalog.toml:9`.
fn subject_and_place(place: &Location) -> String {
    let name = place.name().or(place.product());
    let words = [name, place.field.as_deref()];
    let words = words.into_iter().flatten().map(|word| code(word, TEXT));
    let at = code(&format!("{}:{}", place.file, place.line), URL);
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return at;
    }
    format!("{} at {at}", words.join(" "))
}

/// The address that the catalog should carry, or where a moved one leads.
fn new_address(link: &LinkReport) -> Option<Cow<'_, str>> {
    let outcome = &*link.outcome;
    let moved = outcome.verdict() == Verdict::Redirected;
    let fix = outcome.fix.as_deref().map(|fix| fix.replace_with.as_str());
    fix.map(Cow::Borrowed)
        .or_else(|| link.final_url().filter(|_| moved))
}

fn why(outcome: &Outcome) -> Option<String> {
    let reason = outcome.reason?.name();
    let detail = code(&outcome.detail, TEXT);
    if detail.is_empty() {
        return Some(reason.to_owned());
    }
    Some(format!("{reason}: {detail}"))
}

/// The chain of statuses and the page's title.
fn seen(outcome: &Outcome) -> Option<String> {
    let hops = outcome.hops.iter().take(LISTED);
    let mut chain: Vec<String> = hops.map(|hop| hop.status.to_string()).collect();
    if outcome.hops.len() > LISTED {
        chain.push(format!("({} more)", outcome.hops.len() - LISTED));
    }
    chain.extend(outcome.status.map(|status| status.to_string()));
    let title = outcome.title.as_deref().map(|title| code(title, TEXT));
    let title = title.filter(|title| !title.is_empty());
    // A status alone is told by the evidence in words.
    let alone = outcome.hops.is_empty() && chain.iter().all(|it| outcome.detail.contains(it));
    match (chain.is_empty() || alone, title) {
        (true, None) => None,
        (true, Some(title)) => Some(format!("the page is titled {title}")),
        (false, None) => Some(chain.join(" → ")),
        (false, Some(title)) => Some(format!("{}, titled {title}", chain.join(" → "))),
    }
}

/// `failing since 2026-11-02, 4 runs, last ok 2026-11-01`, unless the detail says so.
fn since(link: &LinkReport) -> Option<String> {
    let words = link.streak().words()?;
    (!link.outcome.detail.contains(&words)).then_some(words)
}

/// The further places of the address.
fn also(link: &LinkReport) -> Option<String> {
    let others = link.locations.get(1..)?;
    let shown = others.iter().take(LISTED).map(subject_and_place);
    let mut shown: Vec<String> = shown.collect();
    if others.len() > LISTED {
        shown.push(format!("{} more places", others.len() - LISTED));
    }
    (!shown.is_empty()).then(|| format!("also {}", shown.join(", ")))
}
