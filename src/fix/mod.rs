//! From what was found to what could be written instead.
//!
//! [`propose`] turns a report into fixes, source by source: a moved link's
//! address is replaced on the very bytes where it stands, escaped as the format
//! wants it there; a product whose address is dead goes to `[retired]`.
//! [`propose_lint`] does the same with what linting found. [`Proposals::mend`]
//! makes them in the text, [`mend_all`] goes on until there is nothing left to
//! mend, and [`write_diff`] shows the difference.
//!
//! Every new address is read back before it is proposed: a fix after which the
//! reader does not see exactly the address that was meant is not offered.

mod address;
mod diff;
mod former;
mod lines;
mod mend;
mod prove;
mod retire;
mod rounds;
mod skipped;
mod spell;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::edit::{Applicability, Fix};
use crate::reading::{self, Reading};
use crate::report::{LinkReport, Report};
use crate::source::{Kind, Position, Source, SourceId};

pub use diff::write_diff;
pub use mend::{Broken, Mended, Overlap};
pub use rounds::{Done, Made, Orders, mend_all};
pub use skipped::{Skipped, Why};

/// What is proposed for one source.
#[derive(Debug)]
pub struct Proposals {
    /// The source.
    pub source: SourceId,
    /// The fixes, the ones that go first first.
    pub fixes: Vec<Proposal>,
    /// The findings for which there is no fix to be had, in order.
    pub skipped: Vec<Skipped>,
}

/// One fix, and what it is for.
#[derive(Debug)]
pub struct Proposal {
    /// What it mends, in one line; it may quote the input.
    pub title: String,
    /// The line that it begins on, from 1.
    pub line: u32,
    /// The edits.
    pub fix: Fix,
    /// What becomes of links, by their index in the source: another address, or nothing.
    changes: Vec<(usize, Option<String>)>,
}

/// A source as it is now, with what the report says of its links.
struct Page<'a> {
    id: SourceId,
    source: &'a Source,
    reading: Reading,
    /// By link: what was found of it.
    found: Vec<Option<&'a LinkReport>>,
}

/// What could be written instead of what was found. `today` dates what is
/// retired.
pub fn propose(sources: &[Source], report: &Report, today: Date) -> Vec<Proposals> {
    let mut findings: HashMap<&str, HashMap<Position, &LinkReport>> = HashMap::new();
    for link in report.links.iter().filter(|link| is_finding(link)) {
        for place in &link.locations {
            let (line, column) = (place.line, place.column);
            let of_file = findings.entry(&*place.file).or_default();
            of_file.insert(Position { line, column }, link);
        }
    }
    let none = HashMap::new();
    let proposals = (0..).map(SourceId).zip(sources).map(|(id, source)| {
        let findings = findings.get(source.name.as_str()).unwrap_or(&none);
        of_source(id, source, findings, today)
    });
    proposals.collect()
}

/// What could be written instead of what linting found: `diagnostics` are those
/// of `sources` as they are now.
pub fn propose_lint(sources: &[Source], diagnostics: &[Diagnostic]) -> Vec<Proposals> {
    let proposals = (0..).map(SourceId).zip(sources).map(|(id, source)| {
        let own = diagnostics.iter().filter(|it| it.source == id);
        Proposals {
            source: id,
            fixes: of_lint(source, own),
            skipped: Vec::new(),
        }
    });
    proposals.collect()
}

/// Whether a fix may come of it. What the catalog ignores stays as it is.
fn is_finding(link: &LinkReport) -> bool {
    let outcome = &link.outcome;
    let fixable = outcome.fix.is_some() || retire::is_dead(outcome);
    link.ignored.is_none() && fixable
}

fn of_source(
    id: SourceId,
    source: &Source,
    findings: &HashMap<Position, &LinkReport>,
    today: Date,
) -> Proposals {
    let mut proposals = Proposals {
        source: id,
        fixes: Vec::new(),
        skipped: Vec::new(),
    };
    if !findings.is_empty() {
        let page = Page::new(id, source, findings);
        proposals.skipped = changed(&page, findings);
        let skipped = &mut proposals.skipped;
        let retired = match source.kind {
            Kind::Catalog => retire::proposal(&page, today, skipped),
            Kind::Toml | Kind::Yaml | Kind::Json | Kind::Markdown | Kind::Html | Kind::Text => None,
        };
        let mut addresses = address::proposals(&page, skipped);
        for left in prove::keep_proven(&page, &mut addresses) {
            skipped.extend(unwritable(&page, &left));
        }
        proposals.fixes = in_order(retired, addresses);
        skipped.sort_by(|a, b| (a.line, &a.what).cmp(&(b.line, &b.what)));
    }
    proposals
}

/// What is mended in products that stay goes first, so that a line that is put
/// at a product's end stands before a table that arrives there; what would be
/// mended in those that leave goes last, and is taken away with them.
fn in_order(retired: Option<Proposal>, addresses: Vec<Proposal>) -> Vec<Proposal> {
    let leaving = retired.iter().flat_map(|it| &it.changes);
    let leaving: HashSet<usize> = leaving.map(|&(link, _)| link).collect();
    let stays = |it: &Proposal| !it.changes.iter().any(|(link, _)| leaving.contains(link));
    let (mut fixes, leave): (Vec<_>, Vec<_>) = addresses.into_iter().partition(stays);
    fixes.extend(retired);
    fixes.extend(leave);
    fixes
}

impl<'a> Page<'a> {
    fn new(id: SourceId, source: &'a Source, findings: &HashMap<Position, &'a LinkReport>) -> Self {
        let reading = reading::read(source, id);
        let found = reading.links.iter().map(|link| {
            let found = *findings.get(&source.position(link.span.start))?;
            (found.url == link.url).then_some(found)
        });
        Self {
            id,
            source,
            found: found.collect(),
            reading,
        }
    }
}

/// The findings whose links are not where they were.
fn changed(page: &Page<'_>, findings: &HashMap<Position, &LinkReport>) -> Vec<Skipped> {
    let links = page.reading.links.iter().zip(&page.found);
    let kept: HashSet<Position> = links
        .filter(|(_, found)| found.is_some())
        .map(|(link, _)| page.source.position(link.span.start))
        .collect();
    let has: HashSet<&str> = page.reading.links.iter().map(|it| &*it.url).collect();
    let lost = findings.iter().filter(|(place, _)| !kept.contains(place));
    let skipped = lost.filter_map(|(place, link)| {
        // A dead link that nothing can be done about is no loss.
        let fix = link.outcome.fix.as_ref()?;
        let why = match (has.contains(&*link.url), has.contains(&*fix.replace_with)) {
            (true, _) => Why::Elsewhere,
            (false, false) => Why::Changed,
            // It has been replaced already.
            (false, true) => return None,
        };
        Some(Skipped {
            what: link.url.to_string(),
            line: place.line,
            why,
            applicability: Applicability::Safe,
        })
    });
    skipped.collect()
}

fn unwritable<'a>(
    page: &'a Page<'_>,
    proposal: &'a Proposal,
) -> impl Iterator<Item = Skipped> + use<'a> {
    proposal.changes.iter().map(|&(link, _)| {
        let link = &page.reading.links[link];
        Skipped {
            what: link.url.to_string(),
            line: page.source.position(link.span.start).line,
            why: Why::Unwritable,
            applicability: Applicability::Safe,
        }
    })
}

/// The fixes of the input's own problems. Small ones go first, so that a change
/// to much of the text (a sorting, say) does not keep a mended comma waiting.
fn of_lint<'d>(
    source: &Source,
    diagnostics: impl Iterator<Item = &'d Diagnostic>,
) -> Vec<Proposal> {
    let mut fixes: Vec<Proposal> = diagnostics
        .filter_map(|diagnostic| {
            let fix = diagnostic.fix.clone()?;
            Some(Proposal {
                title: format!("{}: {}", diagnostic.rule, diagnostic.message),
                line: source.position(diagnostic.span.start).line,
                fix,
                changes: Vec::new(),
            })
        })
        .collect();
    fixes.sort_by_key(|proposal| (extent(&proposal.fix), proposal.line));
    fixes
}

/// How many bytes lie between a fix's first and last.
fn extent(fix: &Fix) -> u32 {
    let start = fix.edits.iter().map(|edit| edit.span.start).min();
    let end = fix.edits.iter().map(|edit| edit.span.end).max();
    end.unwrap_or(0).saturating_sub(start.unwrap_or(0))
}

/// The applicability of a replacement that the judge calls safe, or does not.
fn applicability(replacement: &crate::judge::Replacement) -> Applicability {
    if replacement.safe {
        Applicability::Safe
    } else {
        Applicability::Unsafe
    }
}
