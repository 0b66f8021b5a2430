//! What was found, grouped by verdict.

use std::collections::HashMap;
use std::io::{self, Write};

use super::paint::{Ink, verdict_ink};
use super::summary::count;
use super::table::{Cells, Columns};
use super::{Detail, Options, outage};
use crate::evidence::Hop;
use crate::report::escape::short;
use crate::report::{LinkReport, Outcome, Report};
use crate::target::CanonicalUrl;
use crate::verdict::{Reason, Verdict};

/// The widest a URL and a detail are shown, in columns.
const URL: usize = 240;
const DETAIL: usize = 300;
/// Of one URL, no more places and no more hops than this are listed.
const LISTED: usize = 12;

/// A host's links that all fail for a reason that passes are listed if they are so few.
const FEW: usize = 3;

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
    let any = report.links.iter().any(|link| shows(link, options));
    let totals = if any {
        totals(&report.links)
    } else {
        HashMap::new()
    };
    let brief = options.detail != Detail::Verbose;
    let outage = brief.then(|| outage::told_once(report)).flatten();
    for verdict in ORDER {
        let shown = |link: &&LinkReport| link.outcome.verdict() == verdict && shows(link, options);
        let links: Vec<&LinkReport> = report.links.iter().filter(shown).collect();
        if links.is_empty() {
            continue;
        }
        write_title(verdict, links.len(), options, out)?;
        let links = match &outage {
            Some(told) if verdict == Verdict::Unknown => {
                writeln!(out, "  {told}")?;
                let own = links.into_iter();
                own.filter(|link| !outage::passes(link.outcome.reason))
                    .collect()
            }
            Some(_) | None => links,
        };
        write_links(&links, &totals, options, out)?;
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
    writeln!(out, "{title} ({count})\n")
}

fn write_links(
    links: &[&LinkReport],
    totals: &HashMap<String, usize>,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let table = Columns::of(links);
    let hosts = alike(links, totals);
    for &link in links {
        let host = host_of(&link.url);
        match host.as_deref().and_then(|host| hosts.get_key_value(host)) {
            Some((host, links)) if std::ptr::eq(links[0], link) => {
                write_host(host, links, &table, options, out)?;
            }
            Some(_) => {}
            None => {
                write_heading(link, &table, options, out)?;
                write_evidence(link, options, out)?;
                write_fix(&link.outcome, options, out)?;
                write_more(link, out)?;
            }
        }
    }
    writeln!(out)
}

/// How many links each host has, those left out not counted.
fn totals(links: &[LinkReport]) -> HashMap<String, usize> {
    let mut totals = HashMap::new();
    for link in links {
        if link.outcome.verdict() != Verdict::Skipped
            && let Some(host) = host_of(&link.url)
        {
            *totals.entry(host).or_default() += 1;
        }
    }
    totals
}

/// The hosts with several links of which every one failed alike: what is wrong
/// with the host is said once, and not on each of its links.
fn alike<'a>(
    links: &[&'a LinkReport],
    totals: &HashMap<String, usize>,
) -> HashMap<String, Vec<&'a LinkReport>> {
    let mut hosts: HashMap<String, Vec<&LinkReport>> = HashMap::new();
    for &link in links {
        if let Some(host) = host_of(&link.url) {
            hosts.entry(host).or_default().push(link);
        }
    }
    hosts.retain(|host, links| {
        let first = &links[0].outcome;
        links.len() > 1
            && totals.get(host) == Some(&links.len())
            && links.iter().all(|link| same_words(first, link))
    });
    hosts
}

/// Whether `first` says all that is to be said of `link`.
fn same_words(first: &Outcome, link: &LinkReport) -> bool {
    let outcome = &*link.outcome;
    if outage::passes(first.reason) && outage::passes(outcome.reason) {
        return link.ignored.is_none();
    }
    first.reason.is_some()
        && outcome.reason == first.reason
        && outcome.detail == first.detail
        && outcome.fix.is_none()
        && outcome.hops.is_empty()
        && link.ignored.is_none()
}

fn host_of(url: &str) -> Option<String> {
    let url = CanonicalUrl::parse(url).ok()?;
    Some(url.host().to_owned())
}

fn write_host(
    host: &str,
    links: &[&LinkReport],
    table: &Columns,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let host = options.colour.paint(Ink::Bold, &short(host, URL));
    let first = &links[0].outcome;
    let alike = |link: &&LinkReport| {
        link.outcome.reason == first.reason && link.outcome.detail == first.detail
    };
    let words = if links.iter().all(alike) {
        reason_and_detail(first)
    } else {
        outage::reasons(links)
    };
    writeln!(out, "  {host}, all {} links: {words}", links.len())?;
    let brief = options.detail != Detail::Verbose;
    if brief && links.len() > FEW && outage::passes(first.reason) {
        return Ok(());
    }
    for link in links {
        write!(out, "    ")?;
        write_heading(link, table, options, out)?;
        write_more(link, out)?;
    }
    Ok(())
}

fn write_heading(
    link: &LinkReport,
    table: &Columns,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let before = link
        .locations
        .first()
        .map(|place| table.row(place, options));
    let before = before.unwrap_or_default();
    writeln!(out, "  {before}  {}", short(&link.url, URL))
}

fn write_evidence(link: &LinkReport, options: &Options, out: &mut impl Write) -> io::Result<()> {
    let outcome = &*link.outcome;
    if outcome.reason.is_some() || !outcome.detail.is_empty() {
        writeln!(out, "      {}", reason_and_detail(outcome))?;
    }
    if let Some(ignored) = &link.ignored {
        let until = ignored.until.as_deref();
        let until = until.map(|day| format!(" until {}", short(day, DETAIL)));
        let why = short(&ignored.reason, DETAIL);
        writeln!(out, "      ignored{}: {why}", until.unwrap_or_default())?;
    }
    for hop in outcome.hops.iter().take(LISTED) {
        writeln!(out, "      {}", hop_line(hop, options))?;
    }
    write_rest(outcome.hops.len(), "redirect", out)
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
