//! The last lines: what can be done next, where there is something to do.

use std::collections::HashSet;
use std::io::{self, Write};

use super::paint::Ink;
use super::{Detail, Options};
use crate::diagnostic::PARSE_ERROR;
use crate::report::escape::plain;
use crate::report::wrap::wrap;
use crate::report::{LinkReport, Memory, Network, Report, words};
use crate::verdict::{Reason, Verdict};

/// No more inputs than this are named in a command.
const INPUTS: usize = 3;
/// Nor a longer one, in bytes.
const LONGEST: usize = 80;

/// Says by which command something can be mended or looked at more closely.
pub(super) fn write(report: &Report, options: &Options, out: &mut impl Write) -> io::Result<()> {
    if options.detail == Detail::Quiet {
        return Ok(());
    }
    let steps = [go_on(report), mend(report), look(report)];
    let mut label = "next: ";
    for step in steps.into_iter().flatten() {
        for line in wrap(&step, options.columns, 6, 6) {
            let line = format!("{label}{line}");
            writeln!(out, "{}", options.colour.paint(Ink::Dim, &line))?;
            label = "      ";
        }
    }
    Ok(())
}

/// The same command goes on where a run was broken off, if that is remembered.
fn go_on(report: &Report) -> Option<String> {
    let left = |link: &LinkReport| link.outcome.reason == Some(Reason::NotChecked);
    let broken_off = report.network == Network::Ok
        && !report.complete
        && !report.diagnostics.iter().any(|it| it.rule == PARSE_ERROR)
        && report.links.iter().any(left);
    (broken_off && report.memory == Memory::On)
        .then(|| "the same command with --resume goes on from here".to_owned())
}

/// `linkcheck fix catalog.toml shows 2 changes, and more with --unsafe`.
fn mend(report: &Report) -> Option<String> {
    let inputs = inputs(report)?;
    let links = report.links.iter().filter(|link| link.ignored.is_none());
    // What an address has become is one change, whoever tells of it.
    let (mut safe, mut more) = (HashSet::new(), false);
    for link in links {
        let places = link.locations.iter();
        match &link.outcome.fix {
            Some(fix) if fix.safe => safe.extend(places.map(|it| (&it.file, it.line, it.column))),
            Some(_) => more = true,
            // A product of a catalog can be retired.
            None => more |= link.outcome.verdict() == Verdict::Dead && is_product(link),
        }
    }
    let problems = report.diagnostics.iter().filter(|it| it.fixable);
    safe.extend(problems.map(|it| (&it.file, it.line, it.column)));
    let safe = safe.len();
    match (safe, more) {
        (0, false) => None,
        (0, true) => Some(format!(
            "linkcheck fix {inputs} --unsafe shows what could be written instead"
        )),
        (safe, more) => {
            let changes = words::count(safe, "change");
            let more = if more { ", and more with --unsafe" } else { "" };
            Some(format!("linkcheck fix {inputs} shows {changes}{more}"))
        }
    }
}

fn is_product(link: &LinkReport) -> bool {
    link.locations.iter().any(|place| place.product().is_some())
}

/// `linkcheck explain URL` tells why.
fn look(report: &Report) -> Option<String> {
    let puzzling = |verdict| matches!(verdict, Verdict::Dead | Verdict::Suspect);
    let mut links = report.links.iter().filter(|link| words::is_finding(link));
    links
        .any(|link| puzzling(link.outcome.verdict()))
        .then(|| "linkcheck explain URL tells all that was seen of a link".to_owned())
}

/// The inputs as a shell takes them; none where there are many, or one is long,
/// no file, or would have to be quoted.
fn inputs(report: &Report) -> Option<String> {
    let inputs = &report.inputs;
    let bare = |char: char| char.is_alphanumeric() || "-_./\\:+@,".contains(char);
    let fits = |input: &String| !input.starts_with('-') && input.chars().all(bare);
    let short = |input: &String| input.len() <= LONGEST;
    let few = (1..=INPUTS).contains(&inputs.len()) && inputs.iter().all(|it| short(it) && fits(it));
    few.then(|| plain(&inputs.join(" ")).into_owned())
}
