//! From what was observed and judged to what is reported.

use crate::evidence::{End, Evidence, FaultKind, Purpose, Visit};
use crate::judge::Judgement;

use super::Outcome;

/// A title is shown no longer than this, in characters.
const LONGEST_TITLE: usize = 200;

fn ended_at_the_proxy(visit: &Visit) -> bool {
    matches!(&visit.end, End::Fault(fault) if fault.kind == FaultKind::Proxy)
}

impl Outcome {
    /// What is reported of a target: the judgement, with the visit that
    /// decided it (or else the last one of the link itself).
    pub fn of(evidence: &Evidence, judgement: &Judgement) -> Self {
        let visits = &evidence.visits;
        let own = |visit: &&Visit| visit.ask.purpose == Purpose::Page;
        let decided = judgement.visit.and_then(|at| visits.get(at));
        let visit = decided.or_else(|| visits.iter().rfind(own));
        let answer = visit.and_then(|visit| match &visit.end {
            End::Answer(answer) => Some(answer),
            End::Fault(_) | End::Stopped(_) => None,
        });
        let end = answer.map(|answer| answer.url.as_str());
        let elsewhere = end.filter(|end| *end != evidence.subject.url.as_str());
        let title = answer.and_then(|answer| answer.page.as_ref()?.title.as_deref());
        let milliseconds = visits.iter().map(|visit| visit.milliseconds);
        Self {
            reason: judgement.reason,
            found: None,
            detail: judgement.detail.as_str().into(),
            status: answer.map_or_else(|| visit?.status, |answer| Some(answer.status)),
            final_url: elsewhere.map(Into::into),
            title: title.map(|title| title.chars().take(LONGEST_TITLE).collect()),
            hops: visit.map(|visit| visit.hops.clone()).unwrap_or_default(),
            fix: judgement.fix.clone().map(Box::new),
            attempts: u32::try_from(visits.iter().filter(own).count()).unwrap_or(u32::MAX),
            milliseconds: milliseconds.fold(0, u32::saturating_add),
            unasked: visits.iter().rfind(own).is_some_and(ended_at_the_proxy),
        }
    }
}
