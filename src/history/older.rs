//! Files of earlier versions, whose links had a column for everything.

use rusqlite::{Connection, Row, ToSql, params};

use super::packed::packed;
use super::row::Remembered;
use super::streak::{Count, Record};
use crate::evidence::Condition;
use crate::foresight::Known;
use crate::report::{Past, Streak};
use crate::verdict::Verdict;

/// Bytes that a run took among the last runs of a link.
const PAST: usize = 5;

/// Copies the links of an older file's table to those of one of this version.
pub(super) fn pack(from: &Connection, table: &str, to: &Connection) -> rusqlite::Result<()> {
    let select = format!(
        "SELECT id, url, seen, reason, first_failed, failures, last_ok, runs, up, \
        outage_since, outage_last, outage_runs, death_since, death_last, death_runs, \
        recent, milliseconds, final_url, etag, last_modified, page_read, page_mark FROM {table}"
    );
    let insert = "INSERT INTO link (id, url, seen, reason, rest) VALUES (?1, ?2, ?3, ?4, ?5)";
    let (mut select, mut insert) = (from.prepare(&select)?, to.prepare(insert)?);
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let (id, seen): (i64, i64) = (row.get(0)?, row.get(2)?);
        let (url, reason) = (row.get_ref(1)?.as_str()?, row.get_ref(3)?.as_str_or_null()?);
        insert.execute(params![id, url, seen, reason, packed(&of(row)?)])?;
    }
    Ok(())
}

/// Copies all that an older file remembers to an empty one of this version.
pub(super) fn copy_all(older: &Connection, db: &Connection) -> rusqlite::Result<()> {
    pack(older, "link", db)?;
    copy(older, db, "observation", ["link", "at", "reason"])?;
    copy(older, db, "host", ["name", "pace", "at"])
}

fn copy(
    from: &Connection,
    to: &Connection,
    table: &str,
    columns: [&str; 3],
) -> rusqlite::Result<()> {
    let columns = columns.join(", ");
    let mut select = from.prepare(&format!("SELECT {columns} FROM {table}"))?;
    let insert = format!("INSERT INTO {table} ({columns}) VALUES (?1, ?2, ?3)");
    let mut insert = to.prepare(&insert)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = [row.get_ref(0)?, row.get_ref(1)?, row.get_ref(2)?];
        let values = values.map(rusqlite::types::ToSqlOutput::Borrowed);
        insert.execute(values.each_ref().map(|value| value as &dyn ToSql))?;
    }
    Ok(())
}

fn of(row: &Row<'_>) -> rusqlite::Result<Remembered> {
    let count = |since: usize| -> rusqlite::Result<Count> {
        Ok(Count {
            since: row.get(since)?,
            last: row.get(since + 1)?,
            runs: row.get(since + 2)?,
        })
    };
    Ok(Remembered {
        record: Record {
            streak: Streak {
                first_failed: row.get(4)?,
                failures: row.get(5)?,
                last_ok: row.get(6)?,
                runs: row.get(7)?,
                up: row.get(8)?,
                recent: recent(row.get_ref(15)?.as_blob()?),
            },
            outage: count(9)?,
            death: count(12)?,
        },
        seen: row.get(2)?,
        milliseconds: row.get(16)?,
        final_url: row.get::<_, Option<String>>(17)?.map(Into::into),
        page: page(row)?,
        ..Remembered::default()
    })
}

fn page(row: &Row<'_>) -> rusqlite::Result<Option<Known>> {
    let (since, mark): (Option<i64>, Option<i64>) = (row.get(20)?, row.get(21)?);
    let Some((since, mark)) = since.zip(mark) else {
        return Ok(None);
    };
    let condition = Condition {
        etag: row.get(18)?,
        last_modified: row.get(19)?,
        since,
    };
    let mark = mark.cast_unsigned();
    Ok(Some(Known { condition, mark }))
}

/// A run was five bytes: the verdict, and 37 bits of seconds since 1970.
fn recent(bytes: &[u8]) -> Box<[Past]> {
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
