//! Markdown for two readers: a comment on a pull request, and the summary of a
//! job. Both say at once whether the run fails, then what was found, the worst
//! first, and at last what else there is to know.
//!
//! A comment ends with a hidden marker, the same for the same inputs, so that a
//! program finds its own comment again and edits it instead of writing a second.
//!
//! GitHub refuses a comment of more than 65,536 characters and a summary of more
//! than 1 MiB. What does not fit is left out whole, finding by finding, and
//! counted.
//!
//! All texts from outside stand in code spans: see [`super::escape`].

mod budget;
mod finding;
mod problem;
mod suggestion;

#[cfg(test)]
mod tests;

use std::io::{self, Write};

use super::alike::{Entry, Host, Totals};
use super::escape::code;
use super::json::time;
use super::outage::Outage;
use super::words::{self, FINDINGS};
use super::{DiagnosticReport, Failing, LinkReport, Report};
use crate::diagnostic::Severity;
use crate::verdict::Verdict;
use budget::{Budget, Unit};

/// The characters that a comment on GitHub may have.
pub const COMMENT: usize = 65_536;
/// The bytes that all steps of a job together may write as its summary.
pub const SUMMARY: usize = 1 << 20;

/// What is found in every comment.
pub const MARKER: &str = "<!-- linkcheck -->";

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Reviewers, in a comment of at most [`COMMENT`] characters.
    Comment,
    /// Who opens a job's page, in a summary of at most this many bytes.
    Summary(usize),
}

/// Writes `report` for `reader`; the first line says whether `failing` applies.
pub fn write(
    report: &Report,
    failing: &Failing,
    reader: Reader,
    mut out: impl Write,
) -> io::Result<()> {
    out.write_all(page(report, failing, reader).as_bytes())
}

/// A finding under its heading.
enum Item<'a> {
    Link(&'a LinkReport),
    /// All links of a host, which failed alike.
    Host(Host<'a>),
    Problem(&'a DiagnosticReport),
    /// Links of which it is not the fault, told once.
    Outage(String, usize),
}

impl Item<'_> {
    /// How many findings it tells.
    fn findings(&self) -> usize {
        match self {
            Self::Link(_) | Self::Problem(_) => 1,
            Self::Host(host) => host.links.len(),
            Self::Outage(_, links) => *links,
        }
    }

    fn block(&self, report: &Report) -> String {
        match self {
            Self::Link(link) => finding::block(link, report),
            Self::Host(host) => finding::host_block(host),
            Self::Problem(problem) => problem::block(problem, report),
            Self::Outage(words, _) => format!("- {words}; the JSON report lists them\n"),
        }
    }
}

/// The heading, and what stands below it.
type Section<'a> = (String, Vec<Item<'a>>);

fn page(report: &Report, failing: &Failing, reader: Reader) -> String {
    let sections = sections(report);
    let (unit, most) = match reader {
        Reader::Comment => (Unit::Utf16, COMMENT),
        Reader::Summary(most) => (Unit::Bytes, most),
    };
    let head = format!("**{}.**\n", words::headline(report, failing));
    let tail = tail(report, reader, sections.is_empty());
    let mut budget = Budget::new(unit, most, &[&head, &tail]);
    let mut body = String::new();
    for (heading, items) in &sections {
        let mut heading = Some(format!("\n### {heading}\n\n"));
        for item in items {
            if budget.is_spent() {
                budget.leaves(item.findings());
                continue;
            }
            let block = heading.clone().unwrap_or_default() + &item.block(report);
            if budget.takes(&block, item.findings()) {
                body.push_str(&block);
                heading = None;
            }
        }
    }
    head + &body + &budget.left_out() + &tail
}

/// What is shown, the worst first.
fn sections(report: &Report) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let problems = |severity: Severity| -> Vec<Item<'_>> {
        let of = report
            .diagnostics
            .iter()
            .filter(|it| it.severity == severity);
        of.map(Item::Problem).collect()
    };
    // Mostly there is nothing to tell, and no need to take every address apart.
    let any = report.links.iter().any(words::is_finding);
    let totals = Totals::of(if any { &report.links } else { &[] });
    let outage = Outage::of(report);
    let links = |verdict: Verdict| -> Vec<Item<'_>> {
        let of = |it: &&LinkReport| it.outcome.verdict() == verdict && words::is_finding(it);
        let is_told = |link: &&LinkReport| outage.as_ref().is_some_and(|it| it.covers(link));
        let (told, own): (Vec<_>, Vec<_>) = report.links.iter().filter(of).partition(is_told);
        let outage = outage.as_ref().filter(|_| !told.is_empty());
        let outage = outage.map(|it| Item::Outage(it.words.clone(), told.len()));
        let own = totals.entries(&own).into_iter().map(|entry| match entry {
            Entry::One(link) => Item::Link(link),
            Entry::Host(host) => Item::Host(host),
        });
        outage.into_iter().chain(own).collect()
    };
    sections.push(("Errors in the files", None, problems(Severity::Error)));
    for verdict in FINDINGS {
        let name = match verdict {
            Verdict::Dead => "Dead",
            Verdict::Suspect => "Suspect",
            Verdict::Redirected => "Redirected",
            Verdict::Unknown => "Unknown",
            Verdict::Ok | Verdict::Skipped => continue,
        };
        sections.push((name, Some(words::says(verdict)), links(verdict)));
        if verdict == Verdict::Redirected {
            sections.push(("Warnings on the files", None, problems(Severity::Warning)));
        }
    }
    let some = sections.into_iter().filter(|(.., items)| !items.is_empty());
    let counted = some.map(|(name, says, items)| {
        let findings: usize = items.iter().map(Item::findings).sum();
        let says = says.map(|says| format!(": {says}")).unwrap_or_default();
        (format!("{name} ({findings}){says}"), items)
    });
    counted.collect()
}

/// What else there is to know. A run without findings says as little as it can.
fn tail(report: &Report, reader: Reader, healthy: bool) -> String {
    let mut tail = String::new();
    let mut lines = Vec::new();
    if report.unchanged > 0 {
        let n = usize::try_from(report.unchanged).unwrap_or(usize::MAX);
        let links = words::count(n, "link");
        lines.push(format!(
            "{links} that did not change: not held against this change."
        ));
    }
    if !healthy {
        lines.push(numbers(report));
        lines.push(vantage(report));
    }
    for line in lines {
        tail.push('\n');
        tail.push_str(&line);
        tail.push('\n');
    }
    if reader == Reader::Comment {
        let key = key(report);
        tail.extend([
            "
",
            MARKER,
            "<!-- linkcheck-key: ",
            &key,
            " -->
",
        ]);
    }
    tail
}

/// `10 links (9 addresses): 1 ok, 3 dead; 1 ignored; 14 requests in 9.1 s.`
fn numbers(report: &Report) -> String {
    let summary = report.summary();
    let named = Verdict::ALL.into_iter().filter(|&it| summary.of(it) > 0);
    let named: Vec<String> = named
        .map(|verdict| format!("{} {}", summary.of(verdict), verdict.name()))
        .collect();
    let n = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let addresses = if summary.urls == summary.links {
        String::new()
    } else {
        format!(" ({} addresses)", summary.urls)
    };
    let links = words::count(n(summary.links), "link") + &addresses;
    let mut parts = vec![if named.is_empty() {
        links
    } else {
        format!("{links}: {}", named.join(", "))
    }];
    if summary.ignored > 0 {
        parts.push(format!("{} ignored", summary.ignored));
    }
    let requests = words::count(n(report.requests), "request");
    parts.push(format!("{requests} in {:.1} s.", report.seconds));
    parts.join("; ")
}

/// Where it was run from: what is found depends on that.
fn vantage(report: &Report) -> String {
    let when = time::text(report.started);
    let shard = report.shard.map(|shard| format!(", shard {shard}"));
    let shard = shard.unwrap_or_default();
    match &report.vantage {
        None => format!("Run at {when}{shard}."),
        Some(vantage) => format!(
            "Run from {} as {} at {when}{shard}.",
            code(&vantage.place, 100),
            code(&vantage.user_agent, 200)
        ),
    }
}

/// The same for the same inputs, whatever was found: FNV-1a with 64 bits.
fn key(report: &Report) -> String {
    let bytes = report.inputs.iter().flat_map(|it| it.bytes().chain([0xff]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}
