//! One link's row in the file.

use rusqlite::types::Type;
use rusqlite::{
    CachedStatement, Connection, ErrorCode, OptionalExtension as _, Row, ToSql, params,
};

use super::packed::{Read, begun, packed, unpacked};
use super::streak::Record;
use crate::foresight::Known;
use crate::verdict::Reason;

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
    ($table:literal, $which:literal) => {
        concat!("SELECT id, seen, reason, rest, url FROM ", $table, $which)
    };
}

const SELECT: &str = select_from!("link", " WHERE url = ?1");
/// The same of a history that is attached as `source`.
const SELECT_OF_SOURCE: &str = select_from!("source.link", " WHERE url = ?1");
/// The same of all rows, in the order of their addresses.
pub(super) const WALK: &str = select_from!("link", " ORDER BY url");
/// The column of the address in them.
pub(super) const URL: usize = 4;

/// The part of a link's row that a run goes by before it asks.
pub(super) struct Glimpse {
    pub(super) reason: Option<Reason>,
    pub(super) milliseconds: u32,
    pub(super) page: Option<Known>,
}

impl Glimpse {
    pub(super) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (milliseconds, page) = rest(row, begun)?;
        Ok(Self {
            reason: reason(row)?,
            milliseconds,
            page,
        })
    }
}

/// What `read` makes of the row of `url`.
pub(super) fn find<T>(
    db: &Connection,
    url: &str,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Option<T>> {
    db.prepare_cached(SELECT)?.query_row([url], read).optional()
}

impl Remembered {
    /// What is kept of `url`.
    pub(super) fn read(db: &Connection, url: &str) -> rusqlite::Result<Option<Self>> {
        find(db, url, Self::of)
    }

    /// What the history that is attached as `source` keeps of `url`.
    pub(super) fn read_of_source(db: &Connection, url: &str) -> rusqlite::Result<Option<Self>> {
        let mut select = db.prepare_cached(SELECT_OF_SOURCE)?;
        select.query_row([url], Self::of).optional()
    }

    pub(super) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            reason: reason(row)?,
            ..rest(row, unpacked)?
        })
    }
}

fn reason(row: &Row<'_>) -> rusqlite::Result<Option<Reason>> {
    Ok(row.get_ref(2)?.as_str_or_null()?.map(reason_named))
}

/// What `read` makes of a row's value and time.
fn rest<T>(row: &Row<'_>, read: fn(&[u8], i64) -> Read<T>) -> rusqlite::Result<T> {
    let read = read(row.get_ref(3)?.as_blob()?, row.get(1)?);
    read.map_err(|broken| {
        rusqlite::Error::FromSqlConversionFailure(3, Type::Blob, Box::new(broken))
    })
}

/// Writes rows.
pub(super) struct Pen<'a> {
    db: &'a Connection,
    insert: CachedStatement<'a>,
    update: CachedStatement<'a>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(db: &'a Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            db,
            insert: db.prepare_cached(INSERT)?,
            update: db.prepare_cached(UPDATE)?,
        })
    }

    /// Keeps `link` as what is known of `url`, with an observation where `changed`.
    pub(super) fn write(
        &mut self,
        link: &Remembered,
        url: &str,
        changed: Changed,
    ) -> rusqlite::Result<()> {
        let (reason, rest) = (link.reason.map(Reason::name), packed(link));
        let mut update = |id: i64| self.update.execute(params![id, link.seen, reason, rest]);
        let id = if let Some(id) = link.id {
            update(id)?;
            id
        } else {
            match self.insert.insert(params![url, link.seen, reason, rest]) {
                // Two targets may have one row: those that differ in their user alone.
                Err(error) if is_there_already(&error) => {
                    let id = id_of(self.db, url)?;
                    update(id)?;
                    id
                }
                inserted => inserted?,
            }
        };
        match changed {
            Changed::No => Ok(()),
            Changed::New => observe(self.db, id, link.seen, reason),
            Changed::Yes => {
                observe(self.db, id, link.seen, reason)?;
                prune(self.db, id)
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

const INSERT: &str = "INSERT INTO link (url, seen, reason, rest) VALUES (?1, ?2, ?3, ?4)";

/// The same of a row that is there, without its address being looked up again.
const UPDATE: &str = "UPDATE link SET seen = ?2, reason = ?3, rest = ?4 WHERE id = ?1";

/// The number of the last row: there are no more rows than that.
pub(super) fn last(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.query_row("SELECT max(id) FROM link", [], |row| row.get(0))
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

/// A reason by its name. One that a later version knows says nothing here.
pub(super) fn reason_named(name: &str) -> Reason {
    let known = Reason::ALL.iter().find(|reason| reason.name() == name);
    known.copied().unwrap_or(Reason::NotChecked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_a_later_version_says_nothing() {
        assert_eq!(reason_named("gone"), Reason::Gone);
        assert_eq!(reason_named("eaten-by-a-grue"), Reason::NotChecked);
    }
}
