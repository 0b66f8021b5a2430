//! One link's row in the file.

use std::iter;

use rusqlite::{
    Connection, ErrorCode, OptionalExtension as _, Row, ToSql, params, params_from_iter,
};

use super::streak::{Count, Record};
use crate::evidence::Condition;
use crate::foresight::Known;
use crate::report::{Past, Streak};
use crate::verdict::{Reason, Verdict};

/// Bytes that a run of [`Streak::recent`] takes.
const PAST: usize = 5;
/// Observations kept of one link.
const OBSERVATIONS: i64 = 20;

/// What is kept of one link.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Remembered {
    /// The number of its row; none of what is not in the file yet.
    pub(super) id: Option<i64>,
    pub(super) record: Record,
    /// When it was last judged.
    pub(super) seen: i64,
    /// What was found then; none is `ok`.
    pub(super) reason: Option<Reason>,
    /// How long that took.
    pub(super) milliseconds: u32,
    /// Where it led, if elsewhere.
    pub(super) final_url: Option<Box<str>>,
    /// The page, where it can be asked for by condition.
    pub(super) page: Option<Known>,
}

/// The statement that reads a row of a table.
macro_rules! select_from {
    ($table:literal) => {
        concat!(
            "SELECT seen, reason, first_failed, failures, last_ok, runs, up, \
            outage_since, outage_last, outage_runs, death_since, death_last, death_runs, \
            recent, milliseconds, final_url, etag, last_modified, page_read, page_mark, id \
            FROM ",
            $table,
            " WHERE url = ?1"
        )
    };
}

const SELECT: &str = select_from!("link");
/// The same of a history that is attached as `source`.
const SELECT_OF_SOURCE: &str = select_from!("source.link");

/// The part of a link's row that a run goes by before it asks.
pub(super) struct Glimpse {
    pub(super) reason: Option<Reason>,
    pub(super) milliseconds: u32,
    pub(super) page: Option<Known>,
}

impl Glimpse {
    /// What is kept of `url`.
    pub(super) fn read(db: &Connection, url: &str) -> rusqlite::Result<Option<Self>> {
        let sql = "SELECT reason, milliseconds, etag, last_modified, page_read, page_mark \
            FROM link WHERE url = ?1";
        let mut select = db.prepare_cached(sql)?;
        let glimpse = select.query_row([url], |row| {
            Ok(Self {
                reason: row.get_ref(0)?.as_str_or_null()?.map(reason_named),
                milliseconds: row.get(1)?,
                page: page(row, 2)?,
            })
        });
        glimpse.optional()
    }
}

impl Remembered {
    /// What is kept of `url`.
    pub(super) fn read(db: &Connection, url: &str) -> rusqlite::Result<Option<Self>> {
        let mut select = db.prepare_cached(SELECT)?;
        select.query_row([url], Self::of).optional()
    }

    /// What the history that is attached as `source` keeps of `url`.
    pub(super) fn read_of_source(db: &Connection, url: &str) -> rusqlite::Result<Option<Self>> {
        let mut select = db.prepare_cached(SELECT_OF_SOURCE)?;
        select.query_row([url], Self::of).optional()
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let count = |since: usize| -> rusqlite::Result<Count> {
            Ok(Count {
                since: row.get(since)?,
                last: row.get(since + 1)?,
                runs: row.get(since + 2)?,
            })
        };
        Ok(Self {
            id: row.get(20)?,
            record: Record {
                streak: Streak {
                    first_failed: row.get(2)?,
                    failures: row.get(3)?,
                    last_ok: row.get(4)?,
                    runs: row.get(5)?,
                    up: row.get(6)?,
                    recent: unpacked(row.get_ref(13)?.as_blob()?),
                },
                outage: count(7)?,
                death: count(10)?,
            },
            seen: row.get(0)?,
            reason: row.get_ref(1)?.as_str_or_null()?.map(reason_named),
            milliseconds: row.get(14)?,
            final_url: row.get::<_, Option<String>>(15)?.map(Into::into),
            page: page(row, 16)?,
        })
    }

    /// Keeps it as what is known of `url`, with an observation where `changed`.
    pub(super) fn write(
        &self,
        db: &Connection,
        url: &str,
        changed: Changed,
    ) -> rusqlite::Result<()> {
        let Self { record, page, .. } = self;
        let streak = &record.streak;
        let condition = page.as_ref().map(|page| &page.condition);
        let (reason, recent) = (self.reason.map(Reason::name), packed(&streak.recent));
        // In the order in which the columns stand in the statements.
        let rest = params![
            self.seen,
            reason,
            streak.first_failed,
            streak.failures,
            streak.last_ok,
            streak.runs,
            streak.up,
            record.outage.since,
            record.outage.last,
            record.outage.runs,
            record.death.since,
            record.death.last,
            record.death.runs,
            recent,
            self.milliseconds,
            self.final_url.as_deref(),
            condition.and_then(|it| it.etag.as_deref()),
            condition.and_then(|it| it.last_modified.as_deref()),
            condition.map(|it| it.since),
            page.as_ref().map(|page| page.mark.cast_signed()),
        ];
        let after = |first| params_from_iter(iter::once(first).chain(rest.iter().copied()));
        let id = if let Some(id) = &self.id {
            db.prepare_cached(UPDATE)?.execute(after(id))?;
            *id
        } else {
            match db.prepare_cached(INSERT)?.insert(after(&url)) {
                // Two targets may have one row: those that differ in their user alone.
                Err(error) if is_there_already(&error) => {
                    let id = id_of(db, url)?;
                    db.prepare_cached(UPDATE)?.execute(after(&id))?;
                    id
                }
                inserted => inserted?,
            }
        };
        match changed {
            Changed::No => Ok(()),
            Changed::New => observe(db, id, self.seen, self.reason.map(Reason::name)),
            Changed::Yes => {
                observe(db, id, self.seen, self.reason.map(Reason::name))?;
                prune(db, id)
            }
        }
    }
}

/// Whether a run found something else than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Changed {
    No,
    Yes,
    /// There was none before, and the link fails.
    New,
}

const INSERT: &str = "
INSERT INTO link (url, seen, reason, first_failed, failures, last_ok, runs, up,
    outage_since, outage_last, outage_runs, death_since, death_last, death_runs,
    recent, milliseconds, final_url, etag, last_modified, page_read, page_mark)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
    ?20, ?21)";

/// The same of a row that is there, without its address being looked up again.
const UPDATE: &str = "
UPDATE link SET seen = ?2, reason = ?3, first_failed = ?4, failures = ?5, last_ok = ?6, runs = ?7,
    up = ?8, outage_since = ?9, outage_last = ?10, outage_runs = ?11, death_since = ?12,
    death_last = ?13, death_runs = ?14, recent = ?15, milliseconds = ?16, final_url = ?17,
    etag = ?18, last_modified = ?19, page_read = ?20, page_mark = ?21
WHERE id = ?1";

/// Whether nothing is known of any link.
pub(super) fn none(db: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM link)";
    db.query_row(sql, [], |row| row.get(0))
}

fn is_there_already(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

fn id_of(db: &Connection, url: &str) -> rusqlite::Result<i64> {
    let select = "SELECT id FROM link WHERE url = ?1";
    db.prepare_cached(select)?
        .query_row([url], |row| row.get(0))
}

/// Adds an observation of a link.
fn observe(db: &Connection, link: i64, at: i64, reason: Option<&str>) -> rusqlite::Result<()> {
    let insert = "INSERT OR REPLACE INTO observation (link, at, reason) VALUES (?1, ?2, ?3)";
    let values: [&dyn ToSql; 3] = [&link, &at, &reason];
    db.prepare_cached(insert)?.execute(values)?;
    Ok(())
}

/// Drops the oldest observations of a link.
fn prune(db: &Connection, link: i64) -> rusqlite::Result<()> {
    let prune = "DELETE FROM observation WHERE link = ?1 AND at <= \
        (SELECT at FROM observation WHERE link = ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2)";
    db.prepare_cached(prune)?.execute([link, OBSERVATIONS])?;
    Ok(())
}

/// The page, of which four columns from the one numbered `from` tell.
fn page(row: &Row<'_>, from: usize) -> rusqlite::Result<Option<Known>> {
    let (since, mark): (Option<i64>, Option<i64>) = (row.get(from + 2)?, row.get(from + 3)?);
    let Some((since, mark)) = since.zip(mark) else {
        return Ok(None);
    };
    let condition = Condition {
        etag: row.get(from)?,
        last_modified: row.get(from + 1)?,
        since,
    };
    let mark = mark.cast_unsigned();
    Ok(Some(Known { condition, mark }))
}

/// A reason by its name. One that a later version knows says nothing here.
pub(super) fn reason_named(name: &str) -> Reason {
    let known = Reason::ALL.iter().find(|reason| reason.name() == name);
    known.copied().unwrap_or(Reason::NotChecked)
}

/// A run in five bytes: the verdict, and 37 bits of seconds since 1970, which
/// is enough for four thousand years.
fn packed(recent: &[Past]) -> Vec<u8> {
    let words = recent.iter().map(|past| {
        let at = u64::try_from(past.at).unwrap_or(0) & ((1 << 37) - 1);
        let word = ((past.verdict as u64) << 37) | at;
        word.to_be_bytes()
    });
    words.flat_map(|[_, _, _, rest @ ..]| rest).collect()
}

fn unpacked(bytes: &[u8]) -> Box<[Past]> {
    let runs = bytes.chunks_exact(PAST).filter_map(|run| {
        let word = run
            .iter()
            .fold(0, |word, &byte| word << 8 | u64::from(byte));
        Some(Past {
            at: (word & ((1 << 37) - 1)).cast_signed(),
            verdict: *Verdict::ALL.get(usize::try_from(word >> 37).ok()?)?,
        })
    });
    runs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_runs_survive_packing() {
        let recent: Vec<Past> = Verdict::ALL
            .into_iter()
            .zip([0, 1, 1_795_428_000, 4_000_000_000, 100_000_000_000, 7])
            .map(|(verdict, at)| Past { at, verdict })
            .collect();
        let bytes = packed(&recent);
        assert_eq!(bytes.len(), recent.len() * PAST);
        assert_eq!(&*unpacked(&bytes), recent.as_slice());
        // Bytes that nobody packed are no runs, and no panic.
        assert_eq!(unpacked(&[0xff; 5]).len(), 0);
        assert_eq!(unpacked(&[0, 0, 0]).len(), 0);
    }

    #[test]
    fn a_reason_of_a_later_version_says_nothing() {
        assert_eq!(reason_named("gone"), Reason::Gone);
        assert_eq!(reason_named("eaten-by-a-grue"), Reason::NotChecked);
    }
}
