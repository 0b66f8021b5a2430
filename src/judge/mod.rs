//! Evidence to verdict, or to the next thing that must be observed.
//!
//! [`next`] is a pure and total function: no clock, no I/O, no memory. It reads
//! the evidence from its start, and either the evidence decides, or it says
//! what is missing.
//!
//! The judge is an ordered list of rules. A rule passes, with the reason why it
//! does not apply, or it takes the next step. The first rules gather: they ask
//! for repeats and second opinions until what was seen can be believed. The
//! later ones judge the best of what was seen.

mod addresses;
mod alike;
mod alive;
mod bodies;
mod case;
mod closers;
mod closing;
mod content;
mod data;
mod dates;
mod defence;
mod denied;
mod dns;
mod drift;
mod echoes;
mod entrances;
mod everywhere;
mod fetching;
mod forms;
mod framed;
mod gates;
mod homepage;
mod lapsed;
mod nameless;
mod names;
mod no_walls;
mod obituary;
mod owners;
mod parking;
mod patience;
mod redirect;
mod removed;
mod returns;
mod roots;
mod rules;
mod sayings;
mod scene;
mod second_look;
mod siblings;
mod sign_in;
mod signs;
mod soft404;
mod status;
mod subjects;
mod taken;
mod takeover;
#[cfg(test)]
mod tests;
mod thing_gone;
mod tls;
mod transport;
mod turned_away;
mod visitors;
mod whereabouts;
mod words;

pub(crate) use entrances::is_sign_in;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::evidence::{Ask, Evidence, LookupAsk};
use crate::policy::Policy;
use crate::verdict::{Reason, Verdict};

use case::Case;
pub(crate) use fetching::IN_VAIN;
use rules::{RULES, Ruling};
pub(crate) use words::day;

/// The rule that takes a `304` for the page which was judged `ok`.
pub const UNCHANGED: &str = "unchanged";

/// What is to be done next with a target.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Fetch this.
    Visit(Ask),
    /// Look this name up.
    Lookup(LookupAsk),
    /// Nothing: here is the verdict.
    Done(Box<Judgement>),
}

/// A verdict with what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// Why it is not `ok`; none if it is.
    pub reason: Option<Reason>,
    /// The rule that decided, kebab-case.
    pub rule: String,
    /// The evidence in words, one line, no full stop.
    pub detail: String,
    /// The visit that decided, as an index into the evidence's visits.
    pub visit: Option<usize>,
    /// The address that the catalog should carry.
    pub fix: Option<Replacement>,
    /// Fragments of the subject that the page, read whole, does not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_fragments: Vec<String>,
}

impl Judgement {
    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.reason.map_or(Verdict::Ok, Reason::verdict)
    }
}

/// A proposed address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// The address.
    pub replace_with: String,
    /// Whether it may be applied without a human's eye.
    pub safe: bool,
}

/// What is to be done next with the target that `evidence` is about.
///
/// Pure and total: the same evidence always gives the same step, and whatever
/// comes back for the steps, a [`Step::Done`] is reached after a dozen or so.
pub fn next(evidence: &Evidence, policy: &Policy) -> Step {
    let start = Url::parse(&evidence.subject.url).ok();
    next_from(evidence, start.as_ref(), policy)
}

/// The same where the subject's URL has been parsed: a run asks some times for each of its links.
pub fn next_from(evidence: &Evidence, start: Option<&Url>, policy: &Policy) -> Step {
    let case = Case::new(evidence, start, policy);
    let step = RULES.iter().find_map(|rule| match (rule.apply)(&case) {
        Ruling::Pass(_) => None,
        Ruling::Step(step) => Some(step),
    });
    step.unwrap_or_else(|| rules::nothing_applied(&case))
}

/// One rule that was considered, for `explain`.
#[derive(Debug, Clone, PartialEq)]
pub struct Considered {
    /// The rule's name, kebab-case.
    pub rule: &'static str,
    /// Why it did not apply; none for the last one, which took the step.
    pub passed: Option<String>,
}

/// The rules that [`next`] considers with this evidence, in order, up to the
/// one that takes the step.
pub fn considered(evidence: &Evidence, policy: &Policy) -> Vec<Considered> {
    let start = Url::parse(&evidence.subject.url).ok();
    let case = Case::new(evidence, start.as_ref(), policy);
    let mut considered = Vec::new();
    for rule in RULES {
        let passed = match (rule.apply)(&case) {
            Ruling::Pass(why) => Some(why.into_owned()),
            Ruling::Step(_) => None,
        };
        let last = passed.is_none();
        considered.push(Considered {
            rule: rule.name,
            passed,
        });
        if last {
            break;
        }
    }
    considered
}
