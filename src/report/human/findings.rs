//! What was found, grouped by verdict.

use std::io::{self, Write};

use super::paint::{Ink, verdict_ink};
use super::summary::count;
use super::table::{Cells, Columns};
use super::{Detail, Options};
use crate::evidence::Hop;
use crate::report::alike::{Entry, Host, Totals};
use crate::report::escape::{short, width};
use crate::report::outage::Outage;
use crate::report::wrap::wrap;
use crate::report::{LinkReport, Outcome, Report, words};
use crate::verdict::{Reason, Verdict};

/// The widest a URL and a detail are shown, in columns.
const URL: usize = 240;
const DETAIL: usize = 300;
/// Of one URL, no more places and no more hops than this are listed.
const LISTED: usize = 12;

/// The order of the groups: what is most important first.
const ORDER: [Verdict; 6] = [
    Verdict::Dead,
    Verdict::Suspect,
    Verdict::Redirected,
    Verdict::Unknown,
    Verdict::Skipped,
    Verdict::Ok,
];

pub(super) fn write(report: &Report, options: &Options, out: &mut impl Write) -> io::Result<()> {
    // Mostly there is nothing to tell, and no need to take every address apart.
    if !report.links.iter().any(|link| shows(link, options)) {
        return Ok(());
    }
    let totals = Totals::of(&report.links);
    let brief = options.detail != Detail::Verbose;
    let outage = brief.then(|| Outage::of(report)).flatten();
    for verdict in ORDER {
        let shown = |link: &&LinkReport| link.outcome.verdict() == verdict && shows(link, options);
        let links: Vec<&LinkReport> = report.links.iter().filter(shown).collect();
        if links.is_empty() {
            continue;
        }
        write_title(verdict, links.len(), options, out)?;
        let (told, own): (Vec<_>, Vec<_>) = links
            .into_iter()
            .partition(|link| outage.as_ref().is_some_and(|outage| outage.covers(link)));
        if let (Some(outage), false) = (&outage, told.is_empty()) {
            let words = format!("{}; -v lists them", outage.words);
            for line in wrap(&words, options.columns, 2, 2) {
                writeln!(out, "  {line}")?;
            }
        }
        write_links(&own, &totals, options, out)?;
    }
    Ok(())
}

/// What needs nobody's attention is shown only where everything is asked for.
fn shows(link: &LinkReport, options: &Options) -> bool {
    let quiet = match link.outcome.verdict() {
        Verdict::Ok | Verdict::Skipped => true,
        Verdict::Unknown => link.outcome.reason == Some(Reason::NotChecked),
        Verdict::Redirected | Verdict::Suspect | Verdict::Dead => false,
    };
    options.detail == Detail::Verbose || !quiet && link.ignored.is_none()
}

fn write_title(
    verdict: Verdict,
    count: usize,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let title = options.colour.paint(verdict_ink(verdict), verdict.name());
    let says = options.colour.paint(Ink::Dim, words::says(verdict));
    writeln!(out, "{title} ({count}): {says}\n")
}

fn write_links(
    links: &[&LinkReport],
    totals: &Totals,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let table = Columns::of(links);
    for entry in totals.entries(links) {
        match entry {
            Entry::Host(host) => write_host(&host, &table, options, out)?,
            Entry::One(link) => {
                write_heading(link, 2, &table, options, out)?;
                write_evidence(link, options, out)?;
                write_fix(&link.outcome, options, out)?;
                write_more(link, out)?;
            }
        }
    }
    writeln!(out)
}

fn write_host(
    host: &Host<'_>,
    table: &Columns,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let name = options.colour.paint(Ink::Bold, &short(&host.name, URL));
    let words = short(&host.words(), DETAIL).into_owned();
    writeln!(out, "  {name}, all {} links: {words}", host.links.len())?;
    if options.detail != Detail::Verbose && host.says_it_all() {
        return Ok(());
    }
    for link in &host.links {
        write_heading(link, 6, table, options, out)?;
        write_more(link, out)?;
    }
    Ok(())
}

/// The place and the address, on one line unless a terminal would break it.
fn write_heading(
    link: &LinkReport,
    indent: usize,
    table: &Columns,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let url = short(&link.url, URL);
    let Some(place) = link.locations.first() else {
        return writeln!(out, "{:indent$}{url}", "");
    };
    let wide = indent + table.width(place) + 2 + width(&url);
    let row = table.row(place, options);
    write!(out, "{:indent$}{}", "", row.trim_end())?;
    if wide > options.columns {
        return writeln!(out, "\n{:1$}{url}", "", indent + 4);
    }
    let rest = row.len() - row.trim_end().len();
    writeln!(out, "{:1$}{url}", "", rest + 2)
}

fn write_evidence(link: &LinkReport, options: &Options, out: &mut impl Write) -> io::Result<()> {
    let outcome = &*link.outcome;
    if outcome.reason.is_some() || !outcome.detail.is_empty() {
        for line in wrap(&reason_and_detail(outcome), options.columns, 6, 6) {
            writeln!(out, "      {line}")?;
        }
    }
    if let Some(ignored) = &link.ignored {
        let until = ignored.until.as_deref();
        let until = until.map(|day| format!(" until {}", short(day, DETAIL)));
        let why = short(&ignored.reason, DETAIL);
        writeln!(out, "      ignored{}: {why}", until.unwrap_or_default())?;
    }
    if is_told_by_fix(outcome) {
        return Ok(());
    }
    for hop in outcome.hops.iter().take(LISTED) {
        writeln!(out, "      {}", hop_line(hop, options))?;
    }
    write_rest(outcome.hops.len(), "redirect", out)
}

/// Whether the chain is one step, to the address that is to be written instead.
fn is_told_by_fix(outcome: &Outcome) -> bool {
    match (&outcome.hops[..], &outcome.fix) {
        ([hop], Some(fix)) => hop.to == fix.replace_with,
        ([] | [_, ..], _) => false,
    }
}

fn hop_line(hop: &Hop, options: &Options) -> String {
    let status = options
        .colour
        .paint(Ink::Dim, &format!("{} ->", hop.status));
    format!("{status} {}", short(&hop.to, URL))
}

fn write_fix(outcome: &Outcome, options: &Options, out: &mut impl Write) -> io::Result<()> {
    let Some(fix) = &outcome.fix else {
        return Ok(());
    };
    let word = if fix.safe {
        "replace with"
    } else {
        "perhaps replace with"
    };
    let word = options.colour.paint(Ink::Green, word);
    writeln!(out, "      {word} {}", short(&fix.replace_with, URL))
}

/// The further places of a URL.
fn write_more(link: &LinkReport, out: &mut impl Write) -> io::Result<()> {
    for place in link.locations.iter().skip(1).take(LISTED - 1) {
        let cells = Cells::of(place);
        let words = [cells.place, cells.name, cells.field];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        writeln!(out, "      also {}", words.join("  "))?;
    }
    write_rest(link.locations.len(), "place", out)
}

fn write_rest(len: usize, noun: &str, out: &mut impl Write) -> io::Result<()> {
    match len.saturating_sub(LISTED) as u64 {
        0 => Ok(()),
        more => writeln!(out, "      … and {} more", count(more, noun)),
    }
}

fn reason_and_detail(outcome: &Outcome) -> String {
    let detail = short(&outcome.detail, DETAIL);
    match outcome.reason {
        None => detail.into_owned(),
        Some(reason) if detail.is_empty() => reason.name().to_owned(),
        Some(reason) => format!("{}: {detail}", reason.name()),
    }
}
