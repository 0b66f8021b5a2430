//! The last lines: the run in one sentence.

use std::collections::HashMap;
use std::io::{self, Write};

use super::paint::{Colour, Ink, verdict_ink};
use super::{Detail, Options};
use crate::diagnostic::PARSE_ERROR;
use crate::report::escape::{short, width};
use crate::report::{Report, Summary, words};
use crate::verdict::{Reason, Verdict};

/// The order in which verdicts are counted up.
const ORDER: [Verdict; 6] = [
    Verdict::Ok,
    Verdict::Redirected,
    Verdict::Suspect,
    Verdict::Unknown,
    Verdict::Dead,
    Verdict::Skipped,
];

pub(super) fn write(report: &Report, options: &Options, out: &mut impl Write) -> io::Result<()> {
    if options.detail == Detail::Quiet {
        return Ok(());
    }
    if report.links.is_empty() {
        // Elsewhere a run without links is no run: it ends with an error.
        return match report.shard {
            Some(shard) => writeln!(out, "no links in shard {shard}"),
            None => Ok(()),
        };
    }
    let summary = report.summary();
    let took = words::duration(report.seconds);
    if summary.of(Verdict::Ok) == summary.urls && summary.errors + summary.warnings == 0 {
        let well = format!("{} ok", count(summary.links, "link"));
        return writeln!(out, "{} in {took}", options.colour.paint(Ink::Green, &well));
    }
    let mut links = count(summary.links, "link");
    if summary.urls != summary.links {
        let addresses = count_of(summary.urls, "address", "addresses");
        links = format!("{links} ({addresses})");
    }
    let counts = |colour| {
        format!(
            "{links} in {took}: {}",
            verdicts(&summary, colour).join(", ")
        )
    };
    let extras = extras(&summary, report).join("; ");
    let wide = width(&counts(Colour::Off)) + "; ".len() + width(&extras);
    let between = match (extras.is_empty(), wide > options.columns) {
        (true, _) => "",
        (false, true) => ";\n  ",
        (false, false) => "; ",
    };
    writeln!(out, "{}{between}{extras}", counts(options.colour))?;
    write_unchecked(report, out)
}

/// Says why a run is void and what can be done about it. Ends with a line feed.
pub fn void_message(report: &Report) -> String {
    let why = most_common_detail(report);
    let why = why.map(|why| format!("  What was seen: {}\n", short(why, 300)));
    format!(
        "The network itself is down, so no link was judged and none is called dead.\n{}  \
         Check the connection, the proxy (HTTPS_PROXY) and the name server (--dns-server), \
         then run again.\n  \
         To see the tool at work without a network, in its source tree: cargo run --release --example tour\n",
        why.unwrap_or_default()
    )
}

pub(super) fn write_lint(
    report: &Report,
    links: usize,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let summary = report.summary();
    let of = format!("in {}", count(links as u64, "link"));
    let problems = lint_counts(&summary);
    match (options.detail, problems.is_empty()) {
        (Detail::Quiet, _) => Ok(()),
        (Detail::Normal | Detail::Verbose, true) => {
            let well = options.colour.paint(Ink::Green, "no problems");
            writeln!(out, "{well} {of}")
        }
        (Detail::Normal | Detail::Verbose, false) => {
            writeln!(out, "{} {of}", problems.join(", "))
        }
    }
}

/// `1 link`, `2 links`.
pub(super) fn count(n: u64, noun: &str) -> String {
    count_of(n, noun, &format!("{noun}s"))
}

fn count_of(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn verdicts(summary: &Summary, colour: Colour) -> Vec<String> {
    let some = ORDER.into_iter().filter(|&it| summary.of(it) > 0);
    let named = some.map(|verdict| {
        let text = format!("{} {}", summary.of(verdict), verdict.name());
        colour.paint(verdict_ink(verdict), &text)
    });
    named.collect()
}

fn extras(summary: &Summary, report: &Report) -> Vec<String> {
    let mut extras = lint_counts(summary);
    if summary.ignored > 0 {
        extras.push(format!("{} ignored", summary.ignored));
    }
    if report.unchanged > 0 {
        extras.push(format!("{} unchanged", report.unchanged));
    }
    if report.requests > 0 {
        extras.push(count(report.requests, "request"));
    }
    extras
}

fn lint_counts(summary: &Summary) -> Vec<String> {
    let counts = [(summary.errors, "error"), (summary.warnings, "warning")];
    let some = counts.into_iter().filter(|&(n, _)| n > 0);
    some.map(|(n, noun)| count(n, noun)).collect()
}

fn write_unchecked(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let left = report.links.iter();
    let left = left.filter(|link| link.outcome.reason == Some(Reason::NotChecked));
    let unparsed = report.diagnostics.iter().any(|it| it.rule == PARSE_ERROR);
    match left.count() as u64 {
        0 => Ok(()),
        _ if unparsed => writeln!(out, "Nothing was probed: mend the errors above first."),
        n => writeln!(
            out,
            "The run ended early: {} not checked, the rest stands.",
            count_of(n, "address was", "addresses were")
        ),
    }
}

fn most_common_detail(report: &Report) -> Option<&str> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for link in &report.links {
        if link.outcome.reason == Some(Reason::NotChecked) && !link.outcome.detail.is_empty() {
            *seen.entry(&link.outcome.detail).or_default() += 1;
        }
    }
    // Ties go to the text that sorts first, so that a report is the same each time.
    let best = seen.into_iter().max_by(|a, b| (a.1, b.0).cmp(&(b.1, a.0)));
    best.map(|(detail, _)| detail)
}
