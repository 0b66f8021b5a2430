//! What was done, in order, and which rule asked for it.
//!
//! Evidence keeps look-ups and visits apart, each in the order of asking. The
//! judge is asked again with ever more of both: what it then wants is what it
//! wanted at the time, unless the run as a whole looked different by then. Such
//! a step is told without its rule.

use crate::evidence::{End, Evidence, LookupAsk, Opinion, Records, Stop, Visit, Wait};
use crate::judge;
use crate::policy::Policy;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) what: What,
    /// The rule that asked for it, where that can be told.
    pub(super) rule: Option<&'static str>,
    /// The look-ups that a visit made by itself, by their index.
    pub(super) on_the_way: Vec<usize>,
}

/// What was done, by its index in the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Visit(usize),
    Lookup(usize),
}

/// The steps that led to `evidence`.
pub(super) fn steps(evidence: &Evidence, policy: &Policy) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut so_far = Evidence {
        lookups: Vec::new(),
        visits: Vec::new(),
        ..evidence.clone()
    };
    while so_far.visits.len() < evidence.visits.len()
        || so_far.lookups.len() < evidence.lookups.len()
    {
        let step = next(evidence, &so_far, policy);
        match step.what {
            What::Visit(at) => so_far.visits.push(evidence.visits[at].clone()),
            What::Lookup(at) => so_far.lookups.push(evidence.lookups[at].clone()),
        }
        for &at in &step.on_the_way {
            so_far.lookups.push(evidence.lookups[at].clone());
        }
        steps.push(step);
    }
    steps
}

fn next(evidence: &Evidence, so_far: &Evidence, policy: &Policy) -> Step {
    let (visit, lookup) = (so_far.visits.len(), so_far.lookups.len());
    let considered = judge::considered(so_far, policy);
    let rule = considered.last().map(|last| last.rule);
    match judge::next(so_far, policy) {
        judge::Step::Visit(ask) if evidence.visits.get(visit).is_some_and(|v| v.ask == ask) => {
            visited(evidence, visit, lookup, rule)
        }
        judge::Step::Lookup(ask) if evidence.lookups.get(lookup).is_some_and(|l| l.ask == ask) => {
            Step {
                what: What::Lookup(lookup),
                rule,
                on_the_way: Vec::new(),
            }
        }
        judge::Step::Visit(_) | judge::Step::Lookup(_) | judge::Step::Done(_) => {
            if visit < evidence.visits.len() {
                visited(evidence, visit, lookup, None)
            } else {
                Step {
                    what: What::Lookup(lookup),
                    rule: None,
                    on_the_way: Vec::new(),
                }
            }
        }
    }
}

/// A visit, with the look-ups of the hosts that it came by.
fn visited(evidence: &Evidence, visit: usize, lookup: usize, rule: Option<&'static str>) -> Step {
    let seen = &evidence.visits[visit];
    let rest = evidence.lookups[lookup..].iter();
    let own =
        rest.take_while(|lookup| is_by_itself(&lookup.ask) && came_by(seen, &lookup.ask.host));
    Step {
        what: What::Visit(visit),
        rule,
        on_the_way: (lookup..lookup + own.count()).collect(),
    }
}

fn is_by_itself(ask: &LookupAsk) -> bool {
    ask.opinion == Opinion::First && ask.records == Records::Addresses && ask.wait == Wait::No
}

fn came_by(visit: &Visit, host: &str) -> bool {
    let end = match &visit.end {
        End::Answer(answer) => Some(&answer.url),
        End::Fault(fault) => Some(&fault.url),
        End::Stopped(Stop::Private { url, .. }) => Some(url),
        End::Stopped(_) => None,
    };
    let hops = visit.hops.iter().map(|hop| &hop.to);
    let mut urls = hops.chain(end).chain([&visit.ask.url]);
    let of = |url: &String| url::Url::parse(url).ok()?.host_str().map(str::to_owned);
    urls.any(|url| of(url).is_some_and(|it| it == host))
}
