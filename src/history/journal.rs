//! A run under way: what it has judged, on disk while it goes on.
//!
//! Outcomes go to a journal as they come, and into the links' rows in one piece
//! when the run ends. So a run that is killed has lost nothing that was
//! committed, one that turns out void has changed nothing, and what one run
//! remembers it remembers once, however often it was interrupted.

use std::borrow::Cow;
use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior, params};
use serde::{Deserialize, Serialize};

use super::page::Page;
use crate::evidence::Hop;
use crate::judge::Replacement;
use crate::report::Outcome;
use crate::report::assemble::Judged;
use crate::verdict::Reason;

/// Outcomes that are committed together: a line each, so that one which cannot be
/// understood spoils no other.
#[derive(Default)]
pub(super) struct Batch {
    lines: Vec<u8>,
    outcomes: usize,
}

impl Batch {
    /// Adds a target's outcome, with what it cost.
    pub(super) fn push(&mut self, url: &str, requests: u64, bytes: u64, body: &Body<'_>) {
        serde_json::to_writer(&mut self.lines, &(url, requests, bytes, body))
            .expect("an outcome has text keys and finite numbers");
        self.lines.push(b'\n');
        self.outcomes += 1;
    }

    pub(super) fn len(&self) -> usize {
        self.outcomes
    }

    pub(super) fn is_empty(&self) -> bool {
        self.outcomes == 0
    }

    pub(super) fn clear(&mut self) {
        self.lines.clear();
        self.outcomes = 0;
    }
}

/// An outcome as the journal holds it.
#[derive(Serialize, Deserialize)]
pub(super) struct Body<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    detail: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    final_url: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "no_hops")]
    hops: Cow<'a, [Hop]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fix: Option<Cow<'a, Replacement>>,
    attempts: u32,
    milliseconds: u32,
    #[serde(default, skip_serializing_if = "is_false")]
    unasked: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    missing: Vec<String>,
    pub(super) page: Page,
}

#[expect(clippy::ptr_arg, reason = "serde's signature")]
fn no_hops(hops: &Cow<'_, [Hop]>) -> bool {
    hops.is_empty()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl<'a> Body<'a> {
    pub(super) fn new(outcome: &'a Outcome, missing: &[String], page: Page) -> Self {
        Self {
            reason: outcome.reason,
            detail: Cow::Borrowed(&outcome.detail),
            status: outcome.status,
            final_url: outcome.final_url.as_deref().map(Cow::Borrowed),
            title: outcome.title.as_deref().map(Cow::Borrowed),
            hops: Cow::Borrowed(&outcome.hops),
            fix: outcome.fix.as_deref().map(Cow::Borrowed),
            attempts: outcome.attempts,
            milliseconds: outcome.milliseconds,
            unasked: outcome.unasked,
            missing: missing.to_vec(),
            page,
        }
    }

    pub(super) fn judged(self) -> Judged {
        let boxed = |text: Cow<'_, str>| text.into_owned().into_boxed_str();
        Judged {
            outcome: Arc::new(Outcome {
                reason: self.reason,
                found: None,
                detail: boxed(self.detail),
                status: self.status,
                final_url: self.final_url.map(boxed),
                title: self.title.map(boxed),
                hops: self.hops.into_owned(),
                fix: self.fix.map(|fix| Box::new(fix.into_owned())),
                attempts: self.attempts,
                milliseconds: self.milliseconds,
                unasked: self.unasked,
            }),
            missing_fragments: self.missing.into(),
        }
    }
}

/// A run that has not come to its end.
#[derive(Debug)]
pub(super) struct Unfinished {
    pub(super) id: i64,
    pub(super) fingerprint: u64,
    pub(super) inputs: String,
    pub(super) started: i64,
}

/// What a run has judged.
pub(super) struct Noted {
    pub(super) url: String,
    pub(super) folded: bool,
    pub(super) requests: u64,
    pub(super) bytes: u64,
    pub(super) body: Body<'static>,
}

/// All runs that have not come to their end, the newest first.
pub(super) fn unfinished(db: &Connection) -> rusqlite::Result<Vec<Unfinished>> {
    let sql = "SELECT id, fingerprint, inputs, started FROM run ORDER BY id DESC";
    let mut select = db.prepare_cached(sql)?;
    let runs = select.query_map([], |row| {
        Ok(Unfinished {
            id: row.get(0)?,
            fingerprint: row.get::<_, i64>(1)?.cast_unsigned(),
            inputs: row.get(2)?,
            started: row.get(3)?,
        })
    })?;
    runs.collect()
}

/// Begins a run; gives its number.
pub(super) fn begin(
    db: &Connection,
    fingerprint: u64,
    inputs: &str,
    started: i64,
) -> rusqlite::Result<i64> {
    let sql = "INSERT INTO run (fingerprint, inputs, started) VALUES (?1, ?2, ?3)";
    db.execute(sql, params![fingerprint.cast_signed(), inputs, started])?;
    Ok(db.last_insert_rowid())
}

/// Writes outcomes of a run.
pub(super) fn append(db: &Connection, run: i64, batch: &Batch) -> rusqlite::Result<()> {
    let lines = std::str::from_utf8(&batch.lines).expect("JSON is UTF-8");
    let sql = "INSERT INTO batch (run, lines) VALUES (?1, ?2)";
    db.prepare_cached(sql)?.execute(params![run, lines])?;
    Ok(())
}

/// What a run has judged, in that order. What cannot be understood is left
/// out: it is judged again.
pub(super) fn noted(db: &Connection, run: i64) -> rusqlite::Result<Vec<Noted>> {
    let sql = "SELECT lines, batch.id <= run.folded \
        FROM batch JOIN run ON run.id = batch.run WHERE run.id = ?1 ORDER BY batch.id";
    let mut select = db.prepare_cached(sql)?;
    let mut rows = select.query([run])?;
    let mut noted = Vec::new();
    while let Some(row) = rows.next()? {
        let folded = row.get(1)?;
        let lines = row.get_ref(0)?.as_str()?.lines();
        noted.extend(lines.filter_map(|line| {
            let (url, requests, bytes, body) = serde_json::from_str(line).ok()?;
            Some(Noted {
                url,
                folded,
                requests,
                bytes,
                body,
            })
        }));
    }
    Ok(noted)
}

/// Notes that everything of a run is in the links' rows; it may go on later, or
/// its report may still be asked for.
pub(super) fn set_folded(db: &Connection, run: i64) -> rusqlite::Result<()> {
    let last = "SELECT coalesce(max(id), 0) FROM batch WHERE run = ?1";
    db.execute(
        &format!("UPDATE run SET folded = ({last}) WHERE id = ?1"),
        [run],
    )?;
    Ok(())
}

/// Forgets a run.
pub(super) fn forget(db: &mut Connection, run: i64) -> rusqlite::Result<()> {
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    forget_in(&change, run)?;
    change.commit()
}

/// The same within another change.
pub(super) fn forget_in(db: &Connection, run: i64) -> rusqlite::Result<()> {
    let others = "SELECT count(*) FROM run WHERE id <> ?1";
    let others: i64 = db.query_row(others, [run], |row| row.get(0))?;
    if others == 0 {
        // Without a condition the table is emptied at once, not row by row.
        db.execute("DELETE FROM batch", [])?;
    } else {
        db.execute("DELETE FROM batch WHERE run = ?1", [run])?;
    }
    db.execute("DELETE FROM run WHERE id = ?1", [run])?;
    Ok(())
}
