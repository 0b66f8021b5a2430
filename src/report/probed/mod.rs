//! What is wrong with a catalog, told once its links are probed.
//!
//! These rules stand in [`crate::lint::RULES`] with the others, to be explained
//! and configured like them. They are pure: what was read and what was found go
//! in, diagnostics come out, and the outcomes stay as they are.

mod ignores;
mod links;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::assemble::{ENDED, Found, Inputs, Outcomes};
use super::{Network, Outcome};
use crate::catalog::Ignores;
use crate::diagnostic::{Diagnostic, PARSE_ERROR};
use crate::source::Link;
use crate::target::Plan;

/// Whether all links of the inputs are in a run, or a part of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// All.
    Whole,
    /// Those of a shard, or those that have changed.
    Part,
}

/// What the outcomes tell of `inputs`, whose links `plan` was made from. The
/// diagnostics are to be settled like those of lint. A void run tells nothing.
pub fn diagnostics(
    inputs: &Inputs,
    plan: &Plan,
    found: &Found,
    ignores: &Ignores,
    share: Share,
) -> Vec<Diagnostic> {
    let mut rules = inputs.diagnostics.iter().map(|diagnostic| diagnostic.rule);
    if found.network == Network::Down || rules.any(|rule| rule == PARSE_ERROR) {
        return Vec::new();
    }
    let mut outcomes = Outcomes::new(found, ENDED);
    let mut seen = Vec::new();
    for planned in &plan.urls {
        let first = planned.links.first().map(|&at| &inputs.links[at as usize]);
        let Some(first) = first else { continue };
        let outcome = outcomes.of(planned.target, &first.url);
        let links = planned.links.iter().map(|&at| &inputs.links[at as usize]);
        // Of a million links in a text nothing is told but https.
        let told = |link: &&Link| {
            outcome.fix.is_some() || link.subject.as_ref().is_some_and(|it| it.product.is_some())
        };
        let ignored = !ignores.is_empty();
        let links = links.filter(|link| ignored || told(link));
        seen.extend(links.map(|link| Seen {
            link,
            outcome: Arc::clone(&outcome),
        }));
    }
    seen.sort_by_key(|seen| (seen.link.source, seen.link.span));
    let mut told = links::https_available(&seen, &inputs.sources);
    told.extend(links::redirect_duplicate(&seen));
    told.extend(links::expect_stale(&seen));
    if share == Share::Whole {
        told.extend(ignores::unused(&seen, ignores));
    }
    told
}

/// A link at one place, and what became of it.
struct Seen<'a> {
    link: &'a Link,
    outcome: Arc<Outcome>,
}

impl<'a> Seen<'a> {
    fn product(&self) -> Option<&'a str> {
        self.link.subject.as_ref()?.product.as_deref()
    }
}
