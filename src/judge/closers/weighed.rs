//! What a sentence of an end amounts to, with what the rest of its page says.

use super::beside::{self, Beside};
use super::dated::SINCE;
use super::phrased::Line;
use super::tables::STATES;
use crate::judge::dates;
use crate::signatures;
use crate::verdict::Reason;

mod words;

use words::{DOORS, FOR_GOOD, STAYING, TODAY};

/// What the rest of a text says.
pub(super) struct Rest<'t> {
    /// A date that is past, in a short one.
    pub(super) dated: bool,
    /// That what was there is gone, in a short one.
    pub(super) gone: bool,
    /// A farewell, and whether a heading has it.
    pub(super) farewell: Option<bool>,
    /// The [`width`] of all of it.
    pub(super) width: usize,
    /// Whether there is hardly more than a sentence.
    pub(super) brief: bool,
    pub(super) beside: Beside<'t>,
}

/// What else a page may say beside a sentence that is all it says.
const LITTLE: usize = 30;

/// How much a text says: a character of a script without blanks counts for two.
pub(super) fn width(text: &str) -> usize {
    text.chars()
        .map(|c| 1 + usize::from(signatures::is_spaceless(c)))
        .sum()
}

/// What has been closed for so many days is not closed for the night.
const A_WHILE: i64 = 14;

/// What has been off for so many days will hardly come back.
const A_SEASON: i64 = 90;

/// Ten years, in days.
const HISTORY: i64 = 3_653;
/// Nearly a year.
const A_YEAR: i64 = 300;

/// When a verb says that it happens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Done,
    Past,
    /// It is off, or does not work: that may pass.
    Fault,
    Untold,
    Ahead,
}

/// By what a sentence tells of an end: a phrase tells more than a verb.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Verb,
    Phrase,
}

/// What a sentence amounts to that tells of an end `by` a verb or a phrase. A shop closes
/// on a day and opens on the next: of verbs that are said of shops too a date is not
/// enough.
pub(super) fn reason(
    line: &Line<'_>,
    (tense, by): (Tense, By),
    today: i64,
    rest: &Rest<'_>,
) -> Option<Reason> {
    let sentence = line.sentence;
    if tense != Tense::Done && sentence.split(' ').any(|word| TODAY.contains(&word)) {
        return None;
    }
    let passed = dates::latest(sentence).map(|day| today - day);
    match passed {
        Some(..0) => return Some(Reason::ClosingSoon),
        // What ended so long ago is told by a museum.
        Some(passed) if passed > HISTORY => return None,
        Some(_) | None => {}
    }
    let weighed = Weighed::of(line, by, passed, rest);
    match tense {
        Tense::Done => weighed.done(),
        Tense::Past => weighed.past(),
        Tense::Fault => weighed.fault(),
        Tense::Untold => weighed.untold(),
        Tense::Ahead => None,
    }
}

/// A sentence that tells of an end, and what bears it out.
struct Weighed<'t> {
    line: &'t Line<'t>,
    by: By,
    /// How many days ago the day was that it tells.
    passed: Option<i64>,
    rest: &'t Rest<'t>,
    /// Whether it tells but how a thing is just now, or what there was stays.
    state: bool,
    /// Whether it ends for good.
    for_good: bool,
    /// Whether the page says besides that something is gone,
    gone: bool,
    /// and how much there is besides.
    facts: usize,
}

impl<'t> Weighed<'t> {
    fn of(line: &'t Line<'t>, by: By, passed: Option<i64>, rest: &'t Rest<'t>) -> Self {
        let sentence = line.sentence;
        let since = sentence.split(' ').any(|word| SINCE.contains(&word))
            && passed.is_some_and(|passed| passed > A_WHILE);
        let state = signatures::any_occurs(STATES, sentence) && !since || rest.beside.stays;
        let facts = if state {
            0
        } else {
            rest.beside.facts(sentence)
        };
        Self {
            line,
            by,
            passed,
            rest,
            state,
            for_good: ends_for_good(sentence) || (rest.gone && !state && by == By::Verb),
            gone: !state && rest.beside.gone(sentence) > 0,
            facts,
        }
    }

    fn done(&self) -> Option<Reason> {
        let sentence = self.line.sentence;
        match (self.passed, self.by) {
            // A park and a festival close every year.
            (Some(..A_YEAR), _) if self.facts == 0 && signatures::any_occurs(DOORS, sentence) => {
                Some(Reason::ClosingSoon)
            }
            (Some(_), _) => Some(Reason::ShutDown),
            (None, By::Phrase) => {
                // A slogan is a heading, too ("paperwork is history"), but something stands
                // below it.
                let all = self.line.heading && self.rest.width <= width(sentence) + LITTLE;
                let sure = all || self.for_good || self.facts > 0;
                Some(if sure {
                    Reason::ShutDown
                } else {
                    Reason::ClosingSoon
                })
            }
            (None, By::Verb) => {
                let sure = self.for_good || self.facts > 0 || (self.rest.dated && !self.state);
                sure.then_some(Reason::ShutDown)
            }
        }
    }

    fn past(&self) -> Option<Reason> {
        let sure = match self.passed {
            Some(_) => self.gone || self.rest.farewell == Some(true),
            None => self.gone && self.facts > 1,
        };
        if self.for_good || sure {
            return Some(Reason::ShutDown);
        }
        let told = self.facts > 0 || (self.rest.brief && !self.state);
        (self.by == By::Phrase && told).then_some(Reason::ClosingSoon)
    }

    fn fault(&self) -> Option<Reason> {
        match self.passed {
            Some(_) if self.gone => Some(Reason::ShutDown),
            None if self.gone && self.facts > 1 => Some(Reason::ShutDown),
            // A year ago is no repair.
            Some(passed) if passed > A_SEASON => Some(Reason::ClosingSoon),
            Some(_) | None => (self.facts > 0 || self.for_good).then_some(Reason::ClosingSoon),
        }
    }

    fn untold(&self) -> Option<Reason> {
        let gone = self.gone && self.facts > 1;
        let sure = self.passed.is_some() || gone || (self.rest.brief && self.rest.beside.thanks);
        if sure {
            return Some(Reason::ShutDown);
        }
        self.rest.brief.then_some(Reason::ClosingSoon)
    }
}

/// Whether a sentence says that something ends for good, and not that it stays so:
/// "and its corpus is free for ever".
fn ends_for_good(sentence: &str) -> bool {
    let mut clauses = beside::clauses(sentence).filter(|clause| is_for_good(clause));
    clauses.any(|clause| !signatures::any_occurs(STAYING, clause))
}

/// Whether a folded text says that something ends for good.
pub(super) fn is_for_good(text: &str) -> bool {
    signatures::any_occurs(FOR_GOOD, text)
}
