//! What is remembered from run to run, and what days of it make certain.
//!
//! One SQLite file beside the input holds a row for each address (its streak,
//! its last runs), a bounded list of observations that changed something, the
//! paces that hosts bear, and the journal of a run under way. SQLite, because
//! the file must survive a kill at any moment, a full disk, and two runs at
//! once, and because it is to stay small: rows are changed in place.
//!
//! - [`streak`]: the rules, pure
//! - [`History`]: the file, and a run's dealings with it
//! - [`beside`]: where it lies
//! - [`merge()`], [`show`]: for `linkcheck history`
//!
//! Only this module knows the database. It reads no clock: time is handed in,
//! so that days can be tested.

mod ending;
mod error;
mod fold;
mod hosts;
mod joined;
mod journal;
mod known;
mod merge;
mod older;
mod packed;
mod page;
mod place;
mod row;
mod schema;
pub mod show;
pub mod streak;
#[cfg(test)]
mod tests;
mod under_way;

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

pub use ending::{End, Ending};
pub use error::HistoryError;
pub use fold::Recalled;
pub use merge::{Merged, merge};
pub use place::beside;
pub use under_way::{Before, Begun, Continues, Start};

use self::journal::Batch;
use self::known::Known;
use self::row::{Glimpse, Remembered, WALK};
use crate::foresight::{Foresight, KnownHost};
use crate::report::Streak;
use crate::report::assemble::Judged;
use crate::target::{CanonicalUrl, Plan};

/// A link that took longer than this last time, in milliseconds, makes its host a slow one.
const SLOW: u32 = 2_000;

/// How a history is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Read, and added to.
    ReadWrite,
    /// Read alone.
    ReadOnly,
}

/// The memory of earlier runs, and of this one.
pub struct History {
    // The file is closed before what was made for it may be taken away.
    db: Connection,
    going: Option<under_way::Going>,
    /// A run that is complete, and in the file until it is told.
    ended: Option<under_way::Going>,
    made: place::Made,
    path: PathBuf,
    mode: Mode,
    /// Outcomes that are not in the journal yet.
    batch: Batch,
    /// The first failure to write: from then on nothing is written.
    failure: Option<HistoryError>,
}

impl History {
    /// Opens the history at `path`, made where there is none (unless it is only read).
    pub fn open(path: &Path, mode: Mode) -> Result<Self, HistoryError> {
        let (made, db) = match mode {
            Mode::ReadWrite => (place::prepare(path)?, schema::open(path)?),
            Mode::ReadOnly => (place::Made::default(), schema::open_read_only(path)?),
        };
        Ok(Self {
            db,
            going: None,
            ended: None,
            made,
            path: path.to_owned(),
            mode,
            batch: Batch::default(),
            failure: None,
        })
    }

    /// How it is used.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether `url`, as written, was found `ok` less than `within` seconds
    /// before `now`. Never so with a fragment: that the page was well says
    /// nothing of its sections.
    pub fn is_recent(&self, url: &CanonicalUrl, written: &str, now: i64, within: i64) -> bool {
        let fragment = written
            .split_once('#')
            .is_some_and(|(_, rest)| !rest.is_empty());
        if within <= 0 || fragment {
            return false;
        }
        let Ok(Some(known)) = Remembered::read(&self.db, &key(url)) else {
            return false;
        };
        // What this very run found before it was interrupted is no reason to leave it out.
        let own = self.going.as_ref().map(|going| going.started);
        let age = now.saturating_sub(known.seen);
        let recent = known.reason.is_none() && (0..within).contains(&age);
        recent && own.is_none_or(|started| known.seen < started)
    }

    /// What is remembered of `url`; nothing where it cannot be read.
    pub fn streak(&self, url: &CanonicalUrl) -> Streak {
        let known = Remembered::read(&self.db, &key(url));
        let known = known.ok().flatten().unwrap_or_default();
        known.record.streak
    }

    /// What is remembered of the plan's targets that a run can go by.
    pub fn foresee(&self, plan: &Plan, now: i64) -> Result<Foresight, HistoryError> {
        self.try_foresee(plan, now)
            .map_err(|error| self.failed(&error))
    }

    fn try_foresee(&self, plan: &Plan, now: i64) -> rusqlite::Result<Foresight> {
        let mut foresight = Foresight {
            failing: vec![false; plan.targets.len()],
            ..Foresight::default()
        };
        let mut slow = HashMap::<&str, u32>::new();
        // One look at the file, not as many as there are targets.
        let db = self.db.unchecked_transaction()?;
        let mut walk = db.prepare_cached(WALK)?;
        let mut rows = Known::of(&db, &mut walk, plan.targets.len())?;
        for id in in_order(plan) {
            let target = &plan.targets[id as usize];
            let Some(known) = rows.find(&target.url, Glimpse::of)? else {
                continue;
            };
            foresight.failing[id as usize] = streak::fails(known.reason);
            if known.milliseconds > SLOW {
                let most = slow.entry(target.url.host()).or_default();
                *most = known.milliseconds.max(*most);
            }
            let fresh = |since| (0..page::TRUST).contains(&now.saturating_sub(since));
            if let Some(page) = known.page.filter(|page| fresh(page.condition.since))
                && known.reason.is_none()
            {
                foresight.conditions.insert(id, page);
            }
        }
        let paces = hosts::paces(&db, now)?;
        let paces = paces.into_iter().map(|(name, pace)| KnownHost {
            latency: None,
            pace: Some(pace),
            name,
        });
        let slow = slow.into_iter().map(|(name, milliseconds)| KnownHost {
            name: name.to_owned(),
            pace: None,
            latency: Some(Duration::from_millis(milliseconds.into())),
        });
        foresight.hosts = paces.chain(slow).collect();
        Ok(foresight)
    }

    fn failed(&self, error: &rusqlite::Error) -> HistoryError {
        HistoryError::of(&self.path, error)
    }
}

impl Drop for History {
    /// A history that was made for this run and holds nothing is none.
    fn drop(&mut self) {
        if schema::is_empty(&self.db).unwrap_or(false) {
            self.made.in_vain();
        }
    }
}

/// The targets of a plan in the order of their addresses. It is the order of
/// the file's index: what is looked up one after the other lies side by side.
fn in_order(plan: &Plan) -> impl Iterator<Item = u32> + use<> {
    let mut order: Vec<u32> = (0..).take(plan.targets.len()).collect();
    order.sort_unstable_by_key(|&id| plan.targets[id as usize].url.as_str());
    order.into_iter()
}

/// Tells in what a run has found what the history makes of it, by target.
pub fn apply(found: &mut [Option<Judged>], recalled: &[Recalled]) {
    for (judged, recalled) in found.iter_mut().zip(recalled) {
        if let Some(judged) = judged {
            recalled.apply(judged);
        }
    }
}

/// The address by which a target is remembered: without what it may carry in
/// confidence before an `@`.
fn key(url: &CanonicalUrl) -> Cow<'_, str> {
    if !url.has_userinfo() {
        return Cow::Borrowed(url.as_str());
    }
    let mut bare = url.url();
    // Only what has no host refuses this, and http URLs have one.
    let _done = bare.set_username("").and_then(|()| bare.set_password(None));
    Cow::Owned(bare.into())
}
