//! The block of data: all of the run, in the script's own terms.
//!
//! It is no public interface (`json` is): keys that hold nothing are left out,
//! and files, runs and products are numbers, because ten thousand links are a
//! few megabytes in any form and a page is waited for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};

use serde::Serialize;

use super::status::{Category, Course, Product, Status, Tally};
use super::{WORST_FIRST, rank, script_json};
use crate::report::json::Each;
use crate::report::{LinkReport, Location, Report, Streak, words};
use crate::source::Source;
use crate::verdict::Verdict;

/// A line of a source that is longer than this, in bytes, is not shown: it is
/// no line that a person wrote (minified JSON is one line).
const LONGEST_LINE: usize = 600;

/// Writes the block.
pub(super) fn write(report: &Report, status: &Status<'_>, out: impl Write) -> io::Result<()> {
    let shelf = Shelf::of(report, status);
    let block = Block {
        verdicts: WORST_FIRST.map(Verdict::name),
        reasons: reasons(report),
        advice: WORST_FIRST.map(words::advice),
        files: &shelf.names,
        runs: status.has_history().then_some(status.runs.as_slice()),
        whole: WireCourse::from(&status.whole),
        products: Each(|| status.products.iter().map(WireProduct::from)),
        categories: Each(|| status.categories.iter().map(WireCategory::from)),
        links: Each(|| report.links.iter().map(|link| WireLink::of(link, &shelf))),
    };
    script_json::write(&block, out)
}

#[derive(Serialize)]
struct Block<'a, P, C, L> {
    /// Names of verdicts; elsewhere a verdict is its place here, 0 the worst.
    verdicts: [&'static str; WORST_FIRST.len()],
    /// What each reason means.
    reasons: BTreeMap<&'static str, &'static str>,
    /// What to do about a link of each verdict.
    advice: [&'static str; WORST_FIRST.len()],
    files: &'a [&'a str],
    /// Times of the runs, in seconds since 1970; none where there is no past.
    #[serde(skip_serializing_if = "Option::is_none")]
    runs: Option<&'a [i64]>,
    whole: WireCourse,
    products: P,
    categories: C,
    links: L,
}

#[derive(Serialize)]
struct WireCourse {
    #[serde(flatten)]
    tally: Tally,
    /// Run, judged, up.
    recent: Vec<(usize, u64, u64)>,
}

#[derive(Serialize)]
struct WireProduct<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    state: usize,
    links: &'a [usize],
    #[serde(flatten)]
    tally: Tally,
    recent: Vec<(usize, usize)>,
}

#[derive(Serialize)]
struct WireCategory<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    products: &'a [usize],
    #[serde(flatten)]
    course: WireCourse,
}

#[derive(Serialize)]
struct WireLink<'a> {
    url: &'a str,
    verdict: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    final_url: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    /// Address, status, where it leads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hops: Vec<(&'a str, u16, &'a str)>,
    /// Address, and whether it may be written unseen.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<(&'a str, bool)>,
    attempts: u32,
    milliseconds: u32,
    /// Why, and until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    ignored: Option<(&'a str, Option<&'a str>)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<WireStreak>,
    places: Vec<WirePlace<'a>>,
}

#[derive(Serialize)]
struct WireStreak {
    #[serde(skip_serializing_if = "Option::is_none")]
    first_failed: Option<i64>,
    failures: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_ok: Option<i64>,
    runs: u32,
    up: u32,
    /// Run and verdict.
    recent: Vec<(usize, usize)>,
}

#[derive(Serialize)]
struct WirePlace<'a> {
    file: usize,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    categories: &'a [String],
    /// Where the address ends on the line, if the file does not have it as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<u32>,
    /// The line itself, where the source is at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// The line as it is to be, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

/// What links refer to by number.
struct Shelf<'a> {
    names: Vec<&'a str>,
    files: HashMap<&'a str, usize>,
    sources: HashMap<&'a str, &'a Source>,
    status: &'a Status<'a>,
}

impl<'a> Shelf<'a> {
    fn of(report: &'a Report, status: &'a Status<'a>) -> Self {
        let (mut names, mut files) = (Vec::new(), HashMap::new());
        for location in report.links.iter().flat_map(|link| &link.locations) {
            files.entry(&*location.file).or_insert_with(|| {
                names.push(&*location.file);
                names.len() - 1
            });
        }
        let sources = report.sources.iter();
        Self {
            names,
            files,
            sources: sources
                .map(|source| (source.name.as_str(), source))
                .collect(),
            status,
        }
    }
}

impl<'a> WireLink<'a> {
    fn of(link: &'a LinkReport, shelf: &Shelf<'a>) -> Self {
        let outcome = &*link.outcome;
        let hops = outcome.hops.iter();
        Self {
            url: &link.url,
            verdict: rank(outcome.verdict()),
            reason: outcome.reason.map(crate::verdict::Reason::name),
            detail: &outcome.detail,
            status: outcome.status,
            final_url: link.final_url(),
            title: outcome.title.as_deref(),
            hops: hops.map(|hop| (&*hop.url, hop.status, &*hop.to)).collect(),
            fix: outcome
                .fix
                .as_deref()
                .map(|fix| (&*fix.replace_with, fix.safe)),
            attempts: outcome.attempts,
            milliseconds: outcome.milliseconds,
            ignored: link
                .ignored
                .as_ref()
                .map(|it| (&*it.reason, it.until.as_deref())),
            history: WireStreak::of(link.streak(), shelf.status),
            places: link
                .locations
                .iter()
                .map(|it| WirePlace::of(it, link, shelf))
                .collect(),
        }
    }
}

impl WireStreak {
    /// None where nothing is remembered.
    fn of(streak: &Streak, status: &Status<'_>) -> Option<Self> {
        if *streak == Streak::default() {
            return None;
        }
        let recent = streak.recent.iter().filter_map(|past| {
            let run = status.runs.binary_search(&past.at).ok()?;
            Some((run, rank(past.verdict)))
        });
        Some(Self {
            first_failed: streak.first_failed,
            failures: streak.failures,
            last_ok: streak.last_ok,
            runs: streak.runs,
            up: streak.up,
            recent: recent.collect(),
        })
    }
}

impl<'a> WirePlace<'a> {
    fn of(location: &'a Location, link: &LinkReport, shelf: &Shelf<'a>) -> Self {
        let source = shelf.sources.get(&*location.file);
        let text = source.and_then(|source| source.line(location.line));
        let text = text.filter(|text| text.len() <= LONGEST_LINE);
        let fix = link.outcome.fix.as_deref().filter(|_| text.is_some());
        let mended = fix.and_then(|fix| {
            let source = source.copied()?;
            words::mended_line(source, location, &fix.replace_with)
        });
        let characters = link.url.chars().count();
        let as_it_is = location.end_column as usize == location.column as usize + characters;
        let on_one_line = location.end_line == location.line;
        Self {
            file: shelf.files[&*location.file],
            line: location.line,
            column: location.column,
            product: location.product().and_then(|id| shelf.status.index_of(id)),
            name: location.name(),
            field: location.field.as_deref(),
            categories: location.categories(),
            end: (on_one_line && !as_it_is).then_some(location.end_column),
            text,
            mended,
        }
    }
}

impl<'a> From<&'a Product<'a>> for WireProduct<'a> {
    fn from(product: &'a Product<'a>) -> Self {
        let recent = product.recent.iter();
        Self {
            id: product.id,
            name: product.name,
            state: rank(product.state),
            links: &product.links,
            tally: product.tally,
            recent: recent
                .map(|(&run, &verdict)| (run, rank(verdict)))
                .collect(),
        }
    }
}

impl<'a> From<&'a Category<'a>> for WireCategory<'a> {
    fn from(category: &'a Category<'a>) -> Self {
        Self {
            name: category.name,
            products: &category.products,
            course: WireCourse::from(&category.course),
        }
    }
}

impl From<&Course> for WireCourse {
    fn from(course: &Course) -> Self {
        let recent = course.recent.iter();
        Self {
            tally: course.tally,
            recent: recent
                .map(|(&run, tally)| (run, tally.runs, tally.up))
                .collect(),
        }
    }
}

fn reasons(report: &Report) -> BTreeMap<&'static str, &'static str> {
    let seen: BTreeSet<_> = report
        .links
        .iter()
        .filter_map(|link| link.outcome.reason)
        .collect();
    seen.into_iter()
        .map(|reason| (reason.name(), reason.meaning()))
        .collect()
}
