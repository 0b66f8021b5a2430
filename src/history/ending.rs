//! The end of a run: what was found becomes part of the memory.

use rusqlite::{Connection, TransactionBehavior};

use super::error::HistoryError;
use super::fold::{self, Found, Recalled, counts};
use super::known::Known;
use super::page::Page;
use super::row::{Pen, Remembered, WALK};
use super::schema::PATIENCE;
use super::under_way::Going;
use super::{History, Mode, hosts, in_order, journal, key, schema};
use crate::policy::Confirm;
use crate::report::Outcome;
use crate::report::assemble::Judged;
use crate::target::{CanonicalUrl, Plan};

/// A link that was judged by no run for so long, in seconds, is forgotten.
const FORGOTTEN: i64 = 400 * 24 * 3600;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// All was judged.
    Complete,
    /// It was interrupted, or its time was over. It may go on later.
    Partial,
    /// The network failed, not the links: nothing is remembered, and nothing written.
    Void,
}

/// How a run ends, for its history.
#[derive(Debug, Clone, Copy)]
pub struct Ending {
    /// How.
    pub end: End,
    /// When, in seconds since 1970; of a run that is noted, its start counts.
    pub now: i64,
    /// What makes definite deaths wait.
    pub confirm: Option<Confirm>,
}

impl History {
    /// Ends the run: what was `found` becomes part of the memory, unless the
    /// run is void. Gives what is remembered of each target now.
    pub fn finish(
        &mut self,
        plan: &Plan,
        found: &[Option<Judged>],
        paces: &[(String, f64)],
        ending: &Ending,
    ) -> Result<Vec<Recalled>, HistoryError> {
        self.note_the_rest(ending.end)?;
        let recalled = match self.going.take() {
            Some(going) if ending.end != End::Void => {
                let kept = self.keep(plan, found, paces, &going, ending);
                self.ended = (ending.end == End::Complete).then_some(going);
                kept
            }
            Some(_) | None => self.imagine(plan, found, ending),
        };
        recalled.map_err(|error| self.failed(&error))
    }

    /// What will be remembered of `url` if the run ends with this outcome and is
    /// not void. Nothing is written.
    pub fn foretell(
        &self,
        url: &CanonicalUrl,
        outcome: &Outcome,
        ending: &Ending,
    ) -> Result<Recalled, HistoryError> {
        let url = key(url);
        let before = Remembered::read(&self.db, &url).map_err(|error| self.failed(&error))?;
        if !counts(outcome) {
            return Ok(Recalled::untouched(before));
        }
        let found = Found {
            url: &url,
            at: self
                .going
                .as_ref()
                .map_or(ending.now, |going| going.started),
            outcome,
            page: Page::Unknown,
        };
        Ok(found.added_to(before, ending.confirm).2)
    }

    /// Closes the history, once what the run came to has been told. Until then a
    /// run that is complete may still be asked for its report, by the next one
    /// that goes on where this one ended.
    pub fn close(mut self) {
        let forgotten = match self.ended.take().and_then(|going| going.id) {
            Some(id) => journal::forget(&mut self.db, id),
            None => Ok(()),
        };
        // All is safe by now. Where another run is at work, the next one tidies up.
        let _tidied = forgotten.and_then(|()| match self.mode {
            Mode::ReadWrite => schema::tidy(&self.db),
            Mode::ReadOnly => Ok(()),
        });
    }

    /// Brings the journal up to date.
    fn note_the_rest(&mut self, end: End) -> Result<(), HistoryError> {
        let waited = self.db.busy_timeout(PATIENCE);
        waited.map_err(|error| self.failed(&error))?;
        if end == End::Void {
            self.batch.clear();
        }
        if let Some(going) = &mut self.going {
            going.alive = true;
        }
        self.flush();
        match self.failure.take() {
            Some(failure) => Err(failure),
            None if self.batch.is_empty() => Ok(()),
            None => Err(HistoryError::Busy(self.path.clone())),
        }
    }

    /// What would be remembered, in a history that stays as it is.
    fn imagine(
        &self,
        plan: &Plan,
        found: &[Option<Judged>],
        ending: &Ending,
    ) -> rusqlite::Result<Vec<Recalled>> {
        let targets = plan.targets.iter().enumerate().map(|(at, target)| {
            let url = key(&target.url);
            let before = Remembered::read(&self.db, &url)?;
            Ok(match judged(found, at, ending.end) {
                None => Recalled::untouched(before),
                Some(judged) => {
                    let found = Found {
                        url: &url,
                        at: ending.now,
                        outcome: &judged.outcome,
                        page: Page::Unknown,
                    };
                    found.added_to(before, ending.confirm).2
                }
            })
        });
        targets.collect()
    }

    fn keep(
        &mut self,
        plan: &Plan,
        found: &[Option<Judged>],
        paces: &[(String, f64)],
        going: &Going,
        ending: &Ending,
    ) -> rusqlite::Result<Vec<Recalled>> {
        let change = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let recalled = fold_all(&change, plan, found, going, ending)?;
        if let Some(id) = going.id {
            journal::set_folded(&change, id)?;
        }
        hosts::keep(&change, paces, going.started)?;
        forget_old(&change, going.started)?;
        change.commit()?;
        // What comes now is the report, which needs the room.
        self.db.execute_batch("PRAGMA shrink_memory")?;
        Ok(recalled)
    }
}

/// Makes what was found part of the links' rows, and gives what they hold then.
fn fold_all(
    db: &Connection,
    plan: &Plan,
    found: &[Option<Judged>],
    going: &Going,
    ending: &Ending,
) -> rusqlite::Result<Vec<Recalled>> {
    let mut recalled = vec![Recalled::default(); plan.targets.len()];
    let mut walk = db.prepare_cached(WALK)?;
    let mut known = Known::of(db, &mut walk, plan.targets.len())?;
    let mut pen = Pen::new(db)?;
    let mut before = 0;
    for id in in_order(plan) {
        let at = id as usize;
        let url = &plan.targets[at].url;
        let remembered = known.find(url, Remembered::of)?;
        let mut new = match judged(found, at, ending.end) {
            None => Recalled::untouched(remembered),
            Some(judged) if going.folded.contains(&id) => {
                fold::again(remembered, judged.outcome.reason, ending.confirm)
            }
            Some(judged) => {
                let found = Found {
                    url: &key(url),
                    at: going.started,
                    outcome: &judged.outcome,
                    page: going.pages.get(&id).cloned().unwrap_or_default(),
                };
                found.fold(&mut pen, remembered, ending.confirm)?
            }
        };
        new.share(&recalled[before]);
        recalled[at] = new;
        before = at;
    }
    Ok(recalled)
}

/// What a run has to say of a target.
fn judged(found: &[Option<Judged>], at: usize, end: End) -> Option<&Judged> {
    let judged = found.get(at)?.as_ref()?;
    (end != End::Void && counts(&judged.outcome)).then_some(judged)
}

fn forget_old(db: &Connection, now: i64) -> rusqlite::Result<()> {
    let old = now.saturating_sub(FORGOTTEN);
    let forgotten = db.execute("DELETE FROM link WHERE seen < ?1", [old])?;
    if forgotten > 0 {
        let orphans = "DELETE FROM observation WHERE link NOT IN (SELECT id FROM link)";
        db.execute(orphans, [])?;
    }
    Ok(())
}
