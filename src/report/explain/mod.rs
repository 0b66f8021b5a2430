//! One link's story: what was asked and why, what came back, the rules that
//! were considered, and what follows.
//!
//! A pure renderer. Everything that it tells stands in the evidence, so the
//! story of a recorded link is the same whenever it is told. All of it may come
//! from a stranger, and is made safe before it is shown.

mod days;
mod dns;
mod json;
mod sheet;
mod steps;
mod visit;
mod words;

use std::io::{self, Write};

use self::sheet::Sheet;
use self::steps::{Step, What, steps};
use super::human::{Ink, Options, verdict_ink};
use super::{LinkReport, Outcome};
use crate::evidence::Evidence;
use crate::judge::{self, Judgement};
use crate::policy::Policy;

/// What a story is told from.
#[derive(Debug, Clone, Copy)]
pub struct Story<'a> {
    /// The link as it is reported.
    pub link: &'a LinkReport,
    /// What was observed.
    pub evidence: &'a Evidence,
    /// What the judge made of it.
    pub judgement: &'a Judgement,
    /// What the judge went by.
    pub policy: &'a Policy,
    /// Whether the network itself was down, so that no judgement counts.
    pub void: bool,
    /// How many runs, over how many days, a death must be seen to be believed.
    pub confirm: Option<(u32, u32)>,
}

/// Writes the story for people.
pub fn write(story: &Story<'_>, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::new(out, options);
    verdict(story, &mut sheet)?;
    happened(story, &mut sheet)?;
    rules(story, &mut sheet)?;
    follows(story, &mut sheet)
}

/// Writes evidence, judgement and the rules considered as one JSON object.
pub fn write_json(story: &Story<'_>, out: &mut dyn Write) -> io::Result<()> {
    json::write(story, out)
}

fn verdict(story: &Story<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let outcome: &Outcome = &story.link.outcome;
    sheet.heading(&story.link.url)?;
    let verdict = outcome.verdict();
    let said = match outcome.reason {
        None => verdict.name().to_owned(),
        Some(reason) => format!("{}: {}", verdict.name(), reason.name()),
    };
    sheet.labelled(2, "", &said, verdict_ink(verdict))?;
    if !outcome.detail.is_empty() {
        sheet.text(2, &outcome.detail)?;
    }
    if let Some(names) = words::names(&story.evidence.subject.names) {
        sheet.text(2, &format!("looked for the name {names}"))?;
    }
    sheet.blank()
}

fn happened(story: &Story<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    sheet.heading("What was asked, and what came back")?;
    let steps = steps(story.evidence, story.policy);
    if steps.is_empty() {
        sheet.text(2, "nothing: the address alone decides")?;
    }
    for (at, step) in steps.iter().enumerate() {
        tell(story, at + 1, step, sheet)?;
    }
    sheet.blank()
}

fn tell(story: &Story<'_>, number: usize, step: &Step, sheet: &mut Sheet<'_>) -> io::Result<()> {
    match step.what {
        What::Visit(at) => {
            let visit = &story.evidence.visits[at];
            sheet.step(number, &words::ask(&visit.ask), step.rule)?;
            for lookup in &step.on_the_way {
                dns::write(&story.evidence.lookups[*lookup], sheet)?;
            }
            visit::write(story, visit, sheet)
        }
        What::Lookup(at) => {
            let lookup = &story.evidence.lookups[at];
            sheet.step(number, &words::lookup(&lookup.ask), step.rule)?;
            dns::write(lookup, sheet)
        }
    }
}

fn rules(story: &Story<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    sheet.heading("The rules, in order")?;
    let considered = judge::considered(story.evidence, story.policy);
    let width = considered.iter().map(|it| it.rule.len()).max();
    let width = width.unwrap_or_default();
    for rule in &considered {
        let label = format!("{:width$}", rule.rule);
        if let Some(why) = &rule.passed {
            sheet.labelled(2, &format!("{label}  "), why, Ink::Dim)?;
        } else {
            let verdict = story.judgement.verdict();
            let decides = format!("decides: {}", verdict.name());
            sheet.labelled(2, &format!("{label}  "), &decides, verdict_ink(verdict))?;
        }
    }
    if story.void {
        sheet.text(2, "But the network itself is down, so no verdict counts.")?;
    }
    sheet.blank()
}

fn follows(story: &Story<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    sheet.heading("What follows")?;
    if let Some(fix) = &story.link.outcome.fix {
        let how = if fix.safe {
            "Replace it with (safe to apply)"
        } else {
            "Perhaps replace it with (have a look first)"
        };
        sheet.labelled(2, &format!("{how} "), &fix.replace_with, Ink::Green)?;
    }
    sheet.text(2, &days::believed(story.link.outcome.reason, story.confirm))
}
