//! Fixes on texts of every kind, as rows, and what holds for any of them.

mod catalog;
mod diff;
mod properties;
mod report;
mod retire;
mod rounds;
mod spelling;
mod texts;

use std::sync::Arc;

use jiff::civil::{Date, date};

use super::{Proposals, propose};
use crate::edit::Applicability;
use crate::judge::Replacement;
use crate::reading;
use crate::report::assemble::{Found, Inputs, Judged, Run, assemble};
use crate::report::{Network, Outcome, Report};
use crate::source::{Kind, Source, SourceId};
use crate::target::Plan;
use crate::verdict::Reason;

const TODAY: Date = date(2026, 11, 23);

/// What is found of an address, by the address without its fragment.
#[derive(Debug, Clone, Copy)]
enum Fate<'a> {
    /// Moved within the site, or better over https: proven.
    Moved(&'a str),
    /// Moved within the site, perhaps.
    Perhaps(&'a str),
    /// Moved to another site.
    Away(&'a str),
    /// Dead.
    Dead(Reason),
}

impl Fate<'_> {
    fn outcome(self) -> Outcome {
        let (reason, fix) = match self {
            Self::Moved(to) => (Reason::Moved, Some((to, true))),
            Self::Perhaps(to) => (Reason::Moved, Some((to, false))),
            Self::Away(to) => (Reason::MovedSite, Some((to, false))),
            Self::Dead(reason) => (reason, None),
        };
        Outcome {
            reason: Some(reason),
            fix: fix.map(|(to, safe)| {
                Box::new(Replacement {
                    replace_with: to.to_owned(),
                    safe,
                })
            }),
            ..Outcome::default()
        }
    }
}

/// A report on `source`, in which these addresses have these fates.
fn report(source: &Source, fates: &[(&str, Fate<'_>)]) -> Report {
    let inputs = Inputs {
        links: reading::read(source, SourceId(0)).links,
        sources: vec![source.clone()],
        diagnostics: Vec::new(),
    };
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    let judged = plan.targets.iter().map(|target| {
        let mut fates = fates.iter();
        let fate = fates.find(|(url, _)| *url == target.url.as_str());
        let outcome = fate.map(|(_, fate)| fate.outcome()).unwrap_or_default();
        Some(Judged {
            outcome: Arc::new(outcome),
            missing_fragments: Box::new([]),
        })
    });
    let found = Found {
        targets: judged.collect(),
        requests: 0,
        bytes: 0,
        complete: true,
        interrupted: None,
        network: Network::Ok,
    };
    assemble(inputs, plan, &found, Run::default(), |_| None)
}

/// What is proposed for `source`.
fn proposed(source: &Source, fates: &[(&str, Fate<'_>)]) -> Proposals {
    let sources = std::slice::from_ref(source);
    let report = report(source, fates);
    let mut proposals = propose(sources, &report, TODAY);
    proposals.remove(0)
}

/// `text` with every fix made, the unsafe ones too. Fixes that could not be
/// written show as `url: why`.
fn mended(kind: Kind, text: &str, fates: &[(&str, Fate<'_>)]) -> Result<String, Vec<String>> {
    let source = Source::new("x", kind, text);
    let proposals = proposed(&source, fates);
    let left = proposals.skipped.iter();
    let left: Vec<String> = left
        .map(|it| format!("{}: {:?}", it.what, it.why))
        .collect();
    if !left.is_empty() {
        return Err(left);
    }
    let mended = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert!(mended.overlaps.is_empty(), "{text}: {:?}", mended.overlaps);
    Ok(mended.text)
}
