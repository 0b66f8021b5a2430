//! A run's dealings with the history: begin, note what is judged, end.

use std::collections::{HashMap, HashSet};

use rusqlite::TransactionBehavior;

use super::error::HistoryError;
use super::fold;
use super::journal::{self, Body, Entry, Noted, Unfinished};
use super::page::Page;
use super::place::AtWork;
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
    pub(super) id: i64,
    pub(super) started: i64,
    /// What it judged before it was interrupted, until that is asked for.
    noted: Vec<Noted>,
    _sign: Option<AtWork>,
    /// What it leaves to the next run of the pages that it read.
    pub(super) pages: HashMap<u32, Page>,
    /// What it had told before it was interrupted.
    pub(super) folded: HashSet<u32>,
}

impl Going {
    fn new(id: i64, started: i64, sign: Option<AtWork>) -> Self {
        Self {
            id,
            started,
            noted: Vec::new(),
            _sign: sign,
            pages: HashMap::new(),
            folded: HashSet::new(),
        }
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
                let mut going = Going::new(run.id, run.started, Some(sign));
                going.noted = journal::noted(&self.db, run.id)?;
                (begun.started, begun.continued) = (run.started, true);
                self.going = Some(going);
                continue;
            }
            if resume && run.inputs == start.inputs {
                begun.outdated.get_or_insert(run.started);
            }
            self.abandon(&run, start.confirm)?;
        }
        if self.going.is_none() {
            let id = journal::begin(&self.db, start.fingerprint, start.inputs, start.now)?;
            let sign = AtWork::take(&self.path, id);
            self.going = Some(Going::new(id, start.now, sign));
        }
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
        journal::forget(&change, run.id)?;
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
                let page = Page::of(evidence, judgement);
                let body = Body::new(outcome, &judgement.missing_fragments, page.clone());
                self.batch.push(Entry {
                    url: key(&plan.targets[target.0 as usize].url).into_owned(),
                    requests: u64::from(*requests),
                    bytes: *bytes,
                    body: body.text(),
                });
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

    pub(super) fn flush(&mut self) {
        if self.batch.is_empty() || self.failure.is_some() {
            return;
        }
        let Some(run) = self.going.as_ref().map(|going| going.id) else {
            return;
        };
        let written = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .and_then(|change| {
                journal::append(&change, run, &self.batch)?;
                change.commit()
            });
        self.failure = written.err().map(|error| self.failed(&error));
        self.batch.clear();
    }
}
