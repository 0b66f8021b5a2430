//! All that can be mended, until there is nothing left.
//!
//! Two fixes often want the same bytes: an address has white space around it, a
//! host in capitals and a tracking parameter, and its product stands out of
//! order. So what was probed goes first, since that is about the text as it was;
//! then what linting finds in the text that came of it, and again, until neither
//! has anything to do. A second run with the same findings is that last round:
//! fixing twice is fixing once.

use jiff::civil::Date;

use super::{Broken, Mended, Proposals, Skipped, Why, propose, propose_lint};
use crate::diagnostic::Diagnostic;
use crate::edit::Applicability;
use crate::report::Report;
use crate::source::Source;

/// More rounds than any text was seen to need: each fix takes away what its
/// rule found, so only rules that undo each other would go on.
const MAX_ROUNDS: usize = 32;

/// What is to be mended.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a> {
    /// What was found of the links.
    pub report: &'a Report,
    /// The day on which products are retired.
    pub today: Date,
    /// The safe fixes, or the unsafe ones too.
    pub most: Applicability,
}

/// What became of one source.
#[derive(Debug, Default)]
pub struct Done {
    /// The text, without a byte order mark, as in the source.
    pub text: String,
    /// What was made, in order.
    pub made: Vec<Made>,
    /// What was not, in order of lines.
    pub skipped: Vec<Skipped>,
    /// How many more there are that a person should look at first.
    pub withheld: usize,
    /// Why nothing at all was made: the file would not have been readable.
    pub broken: Option<Broken>,
}

/// A fix that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What it mended, in one line; it may quote the input.
    pub title: String,
    /// The line that it began on, from 1, in the text as it was then.
    pub line: u32,
}

/// Mends all `sources`, in whose order the results stand. `lint` finds the
/// problems of texts.
pub fn mend_all(
    sources: &[Source],
    orders: Orders<'_>,
    lint: impl Fn(&[Source]) -> Vec<Diagnostic>,
) -> Vec<Done> {
    let most = orders.most;
    let mut now = sources.to_vec();
    let mut done: Vec<Done> = sources.iter().map(|_| Done::default()).collect();
    let found = propose(sources, orders.report, orders.today);
    let lefts = round(&mut now, &mut done, &found, most);
    settle(&mut done, lefts);
    let mut seen = vec![texts(sources)];
    for number in 1..=MAX_ROUNDS {
        let found = propose_lint(&now, &lint(&now));
        let lefts = round(&mut now, &mut done, &found, most);
        // A link may have moved to an address that is mended to the old one, and so for ever.
        let linted = texts(&now);
        if seen.contains(&linted) {
            settle(&mut done, lefts);
            break;
        }
        seen.push(linted);
        // What was probed may stand at another's place by now.
        let again = propose(&now, orders.report, orders.today);
        let is_done = !is_changed(&lefts) && !is_changed(&round(&mut now, &mut done, &again, most));
        if is_done || number == MAX_ROUNDS {
            settle(&mut done, lefts);
            break;
        }
    }
    for (done, (before, now)) in done.iter_mut().zip(sources.iter().zip(now)) {
        done.text = match done.broken {
            Some(_) => before.text.clone(),
            None => now.text,
        };
        if done.text == before.text {
            done.made.clear();
        }
    }
    done
}

/// What a round left undone in one source.
#[derive(Default)]
struct Left {
    skipped: Vec<Skipped>,
    withheld: usize,
    is_changed: bool,
}

/// What is left undone for good.
fn settle(done: &mut [Done], lefts: Vec<Left>) {
    for (done, left) in done.iter_mut().zip(lefts) {
        done.skipped.extend(left.skipped);
        done.skipped
            .sort_by(|a, b| (a.line, &a.what).cmp(&(b.line, &b.what)));
        done.withheld += left.withheld;
    }
}

fn texts(sources: &[Source]) -> Vec<String> {
    sources.iter().map(|source| source.text.clone()).collect()
}

fn is_changed(lefts: &[Left]) -> bool {
    lefts.iter().any(|left| left.is_changed)
}

/// One round in all sources.
fn round(
    now: &mut [Source],
    done: &mut [Done],
    found: &[Proposals],
    most: Applicability,
) -> Vec<Left> {
    let each = now.iter_mut().zip(done).zip(found);
    each.map(|((source, done), found)| mend(source, done, found, most))
        .collect()
}

/// One round in one source.
fn mend(source: &mut Source, done: &mut Done, found: &Proposals, most: Applicability) -> Left {
    if done.broken.is_some() {
        return Left::default();
    }
    let mended = match found.mend(source, most) {
        Ok(mended) => mended,
        Err(broken) => {
            done.broken = Some(broken);
            return Left::default();
        }
    };
    let skipped = found.skipped.iter();
    let skipped = skipped.filter(|skipped| skipped.applicability <= most);
    let left = Left {
        skipped: skipped.cloned().chain(overlaps(&mended)).collect(),
        withheld: mended.withheld,
        is_changed: mended.text != source.text,
    };
    done.made.extend(mended.made.iter().map(|made| Made {
        title: made.title.clone(),
        line: made.line,
    }));
    if left.is_changed {
        let bom = source.bom;
        *source = Source::new(source.name.as_str(), source.kind, mended.text);
        source.bom = bom;
    }
    left
}

fn overlaps(mended: &Mended<'_>) -> impl Iterator<Item = Skipped> {
    mended.overlaps.iter().map(|overlap| Skipped {
        what: overlap.left.title.clone(),
        line: overlap.left.line,
        why: match overlap.made {
            Some(made) => Why::Overlap(made.title.clone()),
            None => Why::Misfit,
        },
        applicability: overlap.left.fix.applicability,
    })
}
