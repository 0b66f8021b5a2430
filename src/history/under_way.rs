//! A run's dealings with the history: begin, note what is judged, end.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::error::HistoryError;
use super::fold;
use super::journal::{self, Batch, Body, Noted, Unfinished};
use super::page::Page;
use super::place::AtWork;
use super::schema::BRIEFLY;
use super::{History, Mode, key};
use crate::event::Event;
use crate::policy::Confirm;
use crate::report::assemble::Judged;
use crate::target::{Plan, TargetId};

/// So many outcomes are committed at once, or fewer when the run tells its
/// progress, several times a second.
const BATCH: usize = 500;
/// An interrupted run is waited for so long, in seconds; then what it found is remembered.
const ABANDONED: i64 = 7 * 24 * 3600;

/// A run that begins.
#[derive(Debug, Clone, Copy)]
pub struct Start<'a> {
    /// The inputs' names.
    pub inputs: &'a str,
    /// What stands for the inputs, the options and the version of this program.
    pub fingerprint: u64,
    /// When it begins, in seconds since 1970.
    pub now: i64,
    /// Whether an interrupted run is to go on.
    pub continues: Continues,
    /// What makes definite deaths wait.
    pub confirm: Option<Confirm>,
}

/// Whether an interrupted run is to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Continues {
    /// `--resume`.
    IfThereIsOne,
    /// No: it begins anew.
    No,
}

/// A run that has begun.
#[derive(Debug, Clone, Copy)]
pub struct Begun {
    /// When it began, the first time.
    pub started: i64,
    /// Whether it goes on where it was interrupted.
    pub continued: bool,
    /// An interrupted run of the same inputs that has other inputs or options by now: when it began.
    pub outdated: Option<i64>,
}

/// What a run judged before it was interrupted.
#[derive(Debug, Default)]
pub struct Before {
    /// The outcomes.
    pub judged: Vec<(TargetId, Judged)>,
    /// The requests that they took.
    pub requests: u64,
    /// The bytes of bodies that were read for them.
    pub bytes: u64,
}

/// The run under way.
pub(super) struct Going {
    /// Its number in the journal; none as long as nothing of it is there.
    pub(super) id: Option<i64>,
    pub(super) started: i64,
    fingerprint: u64,
    inputs: String,
    /// Whether anybody has answered. Until then the run may turn out void, and
    /// nothing of it is written.
    pub(super) alive: bool,
    /// What it judged before it was interrupted, until that is asked for.
    noted: Vec<Noted>,
    sign: Option<AtWork>,
    /// What it leaves to the next run of the pages that it read.
    pub(super) pages: HashMap<u32, Page>,
    /// What it had told before it was interrupted.
    pub(super) folded: HashSet<u32>,
}

impl Going {
    fn new(start: &Start<'_>) -> Self {
        Self {
            id: None,
            started: start.now,
            fingerprint: start.fingerprint,
            inputs: start.inputs.to_owned(),
            alive: false,
            noted: Vec::new(),
            sign: None,
            pages: HashMap::new(),
            folded: HashSet::new(),
        }
    }

    /// Writes outcomes, and before the first ones that there is this run. Nobody
    /// sees it before it carries its sign.
    fn write(
        &mut self,
        db: &mut Connection,
        path: &Path,
        outcomes: &Batch,
    ) -> rusqlite::Result<()> {
        let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = if let Some(id) = self.id {
            id
        } else {
            let id = journal::begin(&change, self.fingerprint, &self.inputs, self.started)?;
            // One that was taken for a number that came to nothing.
            self.sign = None;
            self.sign = AtWork::take(path, id);
            id
        };
        journal::append(&change, id, outcomes)?;
        change.commit()?;
        self.id = Some(id);
        Ok(())
    }
}

impl History {
    /// Begins a run, or goes on with an interrupted one. Runs of the same
    /// inputs that were killed and will not go on are remembered as far as they came.
    pub fn begin(&mut self, start: &Start<'_>) -> Result<Begun, HistoryError> {
        let nothing = Begun {
            started: start.now,
            continued: false,
            outdated: None,
        };
        match self.mode {
            Mode::ReadOnly => Ok(nothing),
            Mode::ReadWrite => self
                .try_begin(start, nothing)
                .map_err(|error| self.failed(&error)),
        }
    }

    fn try_begin(&mut self, start: &Start<'_>, mut begun: Begun) -> rusqlite::Result<Begun> {
        for run in journal::unfinished(&self.db)? {
            let same = run.fingerprint == start.fingerprint;
            let old = run.inputs == start.inputs || start.now - run.started > ABANDONED;
            if !same && !old {
                continue;
            }
            let Some(sign) = AtWork::take(&self.path, run.id) else {
                continue; // It is at work at this moment.
            };
            let resume = start.continues == Continues::IfThereIsOne && self.going.is_none();
            if same && resume {
                let going = Going {
                    id: Some(run.id),
                    started: run.started,
                    alive: true,
                    noted: journal::noted(&self.db, run.id)?,
                    sign: Some(sign),
                    ..Going::new(start)
                };
                (begun.started, begun.continued) = (run.started, true);
                self.going = Some(going);
                continue;
            }
            if resume && run.inputs == start.inputs {
                begun.outdated.get_or_insert(run.started);
            }
            self.abandon(&run, start.confirm)?;
        }
        self.going.get_or_insert_with(|| Going::new(start));
        // From now on the run itself would wait for the file.
        self.db.busy_timeout(BRIEFLY)?;
        Ok(begun)
    }

    /// What the run judged of the targets of `plan` before it was interrupted.
    pub fn before(&mut self, plan: &Plan) -> Before {
        let mut before = Before::default();
        let Some(going) = &mut self.going else {
            return before;
        };
        let targets = (0..).map(TargetId).zip(&plan.targets);
        let targets: HashMap<_, _> = targets.map(|(id, it)| (key(&it.url), id)).collect();
        for noted in std::mem::take(&mut going.noted) {
            let Some(&target) = targets.get(noted.url.as_str()) else {
                continue;
            };
            before.requests += noted.requests;
            before.bytes += noted.bytes;
            going.pages.insert(target.0, noted.body.page.clone());
            if noted.folded {
                going.folded.insert(target.0);
            }
            before.judged.push((target, noted.body.judged()));
        }
        before
    }

    /// Remembers a run that was killed, as far as it came.
    fn abandon(&mut self, run: &Unfinished, confirm: Option<Confirm>) -> rusqlite::Result<()> {
        let change = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let noted = journal::noted(&change, run.id)?;
        fold::fold_abandoned(&change, run.started, noted, confirm)?;
        journal::forget_in(&change, run.id)?;
        change.commit()
    }

    /// Notes what happens in a run: a verdict, or that time has passed.
    pub fn observe(&mut self, plan: &Plan, event: &Event<'_>) {
        let Some(going) = self.going.as_mut().filter(|_| self.failure.is_none()) else {
            return;
        };
        match event {
            Event::Judged {
                target,
                outcome,
                evidence,
                judgement,
                requests,
                bytes,
            } => {
                going.alive |= evidence.run.answered || outcome.status.is_some();
                let page = Page::of(evidence, judgement);
                let body = Body::new(outcome, &judgement.missing_fragments, page.clone());
                let url = key(&plan.targets[target.0 as usize].url);
                self.batch.push(&url, (*requests).into(), *bytes, &body);
                if page != Page::Unknown {
                    going.pages.insert(target.0, page);
                }
            }
            Event::Progress(_) => return self.flush(),
        }
        if self.batch.len() >= BATCH {
            self.flush();
        }
    }

    /// The first failure to write, once: nothing has been written since.
    pub fn take_failure(&mut self) -> Option<HistoryError> {
        self.failure.take()
    }

    /// Writes what is noted. Where another process keeps the file to itself at
    /// this moment, that is for the next time.
    pub(super) fn flush(&mut self) {
        let Some(going) = self.going.as_mut().filter(|going| going.alive) else {
            return;
        };
        if self.batch.is_empty() || self.failure.is_some() {
            return;
        }
        let written = going.write(&mut self.db, &self.path, &self.batch);
        match written.map_err(|error| self.failed(&error)) {
            Ok(()) => self.batch.clear(),
            Err(HistoryError::Busy(_)) => {}
            Err(error) => {
                self.batch.clear();
                self.failure = Some(error);
            }
        }
    }
}
