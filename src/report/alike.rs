//! Hosts of which every link failed alike: what is wrong with the host is said
//! once, and not on each of its links.

use std::collections::HashMap;

use super::{LinkReport, Outcome, outage, words};
use crate::target::CanonicalUrl;
use crate::verdict::Verdict;

/// A host's links that all fail for a reason that passes are listed if they are so few.
const FEW: usize = 3;

/// What is told in one piece.
pub(super) enum Entry<'a> {
    /// A link by itself.
    One(&'a LinkReport),
    /// All links of a host.
    Host(Host<'a>),
}

/// A host of which every link failed alike.
pub(super) struct Host<'a> {
    pub(super) name: String,
    pub(super) links: Vec<&'a LinkReport>,
}

/// How many links each host has, those left out not counted.
pub(super) struct Totals(HashMap<String, usize>);

impl Totals {
    pub(super) fn of(links: &[LinkReport]) -> Self {
        let mut totals = HashMap::new();
        for link in links {
            if link.outcome.verdict() != Verdict::Skipped
                && let Some(host) = host_of(&link.url)
            {
                *totals.entry(host).or_default() += 1;
            }
        }
        Self(totals)
    }

    /// `links` in their order, those of one host in one piece, where its first
    /// link stands, if all links that the host has are there and failed alike.
    pub(super) fn entries<'a>(&self, links: &[&'a LinkReport]) -> Vec<Entry<'a>> {
        let mut hosts = self.alike(links);
        let mut entries = Vec::new();
        for &link in links {
            let name = host_of(&link.url).unwrap_or_default();
            match hosts.get_mut(&name) {
                None => entries.push(Entry::One(link)),
                // Its first link has taken all of them along.
                Some(links) if links.is_empty() => {}
                Some(links) => {
                    let links = std::mem::take(links);
                    entries.push(Entry::Host(Host { name, links }));
                }
            }
        }
        entries
    }

    fn alike<'a>(&self, links: &[&'a LinkReport]) -> HashMap<String, Vec<&'a LinkReport>> {
        let mut hosts: HashMap<String, Vec<&LinkReport>> = HashMap::new();
        for &link in links {
            if let Some(host) = host_of(&link.url) {
                hosts.entry(host).or_default().push(link);
            }
        }
        hosts.retain(|host, links| {
            let first = &links[0].outcome;
            links.len() > 1
                && self.0.get(host) == Some(&links.len())
                && links.iter().all(|link| same_words(first, link))
        });
        hosts
    }
}

impl Host<'_> {
    /// The outcome that all its links share; none where they failed for several
    /// reasons that all pass.
    pub(super) fn outcome(&self) -> Option<&Outcome> {
        let first = &*self.links[0].outcome;
        let alike = |link: &&LinkReport| {
            link.outcome.reason == first.reason && link.outcome.detail == first.detail
        };
        self.links.iter().all(alike).then_some(first)
    }

    /// What is wrong with it, in words.
    pub(super) fn words(&self) -> String {
        match self.outcome() {
            Some(outcome) => words::reason_and_detail(outcome),
            None => outage::reasons(&self.links),
        }
    }

    /// Whether its links need not be listed: there are many, and what is wrong
    /// with them passes.
    pub(super) fn says_it_all(&self) -> bool {
        self.links.len() > FEW && outage::passes(self.links[0].outcome.reason)
    }
}

/// Whether `first` says all that is to be said of `link`.
fn same_words(first: &Outcome, link: &LinkReport) -> bool {
    let outcome = &*link.outcome;
    if outage::passes(first.reason) && outage::passes(outcome.reason) {
        return link.ignored.is_none();
    }
    first.reason.is_some()
        && outcome.reason == first.reason
        && outcome.detail == first.detail
        && outcome.fix.is_none()
        && outcome.hops.is_empty()
        && link.ignored.is_none()
}

/// The host of `url`, where it has one.
pub(super) fn host_of(url: &str) -> Option<String> {
    let url = CanonicalUrl::parse(url).ok()?;
    Some(url.host().to_owned())
}
