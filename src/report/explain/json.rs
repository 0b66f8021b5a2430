//! The story as JSON: public interface, like the report.

use std::io::{self, Write};

use serde::Serialize;

use super::Story;
use super::steps::{Step, What, steps};
use crate::evidence::Evidence;
use crate::judge::{self, Considered, Judgement};
use crate::policy::Policy;
use crate::verdict::{Reason, Verdict};

/// The value of `schema`.
const VERSION: &str = "linkcheck/explain/1";

#[derive(Serialize)]
struct Wire<'a> {
    schema: &'static str,
    url: &'a str,
    /// As reported: that of a void run is `unknown`, whatever was judged.
    verdict: Verdict,
    reason: Option<Reason>,
    network: &'static str,
    judgement: &'a Judgement,
    steps: Vec<WireStep>,
    considered: Vec<WireRule>,
    policy: &'a Policy,
    evidence: &'a Evidence,
}

/// What was done, by its index in the evidence.
#[derive(Serialize)]
struct WireStep {
    rule: Option<&'static str>,
    visit: Option<usize>,
    lookup: Option<usize>,
    lookups_on_the_way: Vec<usize>,
}

#[derive(Serialize)]
struct WireRule {
    rule: &'static str,
    passed: Option<String>,
}

pub(super) fn write(story: &Story<'_>, mut out: &mut dyn Write) -> io::Result<()> {
    let steps = steps(story.evidence, story.policy);
    let considered = judge::considered(story.evidence, story.policy);
    let wire = Wire {
        schema: VERSION,
        url: &story.link.url,
        verdict: story.link.outcome.verdict(),
        reason: story.link.outcome.reason,
        network: if story.void { "down" } else { "ok" },
        judgement: story.judgement,
        steps: steps.into_iter().map(WireStep::from).collect(),
        considered: considered.into_iter().map(WireRule::from).collect(),
        policy: story.policy,
        evidence: story.evidence,
    };
    serde_json::to_writer_pretty(&mut out, &wire)?;
    out.write_all(b"\n")
}

impl From<Step> for WireStep {
    fn from(step: Step) -> Self {
        let (visit, lookup) = match step.what {
            What::Visit(at) => (Some(at), None),
            What::Lookup(at) => (None, Some(at)),
        };
        Self {
            rule: step.rule,
            visit,
            lookup,
            lookups_on_the_way: step.on_the_way,
        }
    }
}

impl From<Considered> for WireRule {
    fn from(considered: Considered) -> Self {
        Self {
            rule: considered.rule,
            passed: considered.passed,
        }
    }
}
