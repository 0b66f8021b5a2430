//! Histories of many machines, made one.
//!
//! Of each address the newest state counts, runs are counted as those of one
//! machine, and observations are united. The result appears whole or not at all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::error::HistoryError;
use super::joined::{Side, joined};
use super::row::{Changed, Pen, Remembered, reason_named};
use super::{place, schema};
use crate::verdict::Reason;

/// What a merge came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// How many addresses the result holds.
    pub links: u64,
}

/// Merges `sources` into the history `into`: what that one holds already stays.
/// A file that is there and is no history is never overwritten.
pub fn merge(sources: &[PathBuf], into: &Path) -> Result<Merged, HistoryError> {
    let mut all: Vec<&Path> = sources.iter().map(PathBuf::as_path).collect();
    for source in &all {
        sound(source)?;
    }
    if into.exists() {
        // What is still in its write-ahead log must not outlive it.
        let db = schema::open(into)?;
        schema::tidy(&db).map_err(|error| HistoryError::of(into, &error))?;
        all.push(into);
    }
    place::prepare(into)?;
    let all = all.into_iter().enumerate();
    let all = all.map(|(number, path)| Source::of(path, into, number));
    let all = all.collect::<Result<Vec<_>, _>>()?;
    let aside = Aside::beside(into, "");
    let links =
        united(&all, &aside.path).map_err(|(path, error)| HistoryError::of(&path, &error))?;
    aside.put(into)?;
    Ok(Merged { links })
}

/// Looks a source through before anything is written.
fn sound(path: &Path) -> Result<(), HistoryError> {
    let db = schema::open_as_it_is(path)?;
    let check = db.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match check {
        Ok(answer) if answer == "ok" => Ok(()),
        Ok(what) => Err(HistoryError::Damaged {
            path: path.to_owned(),
            what,
        }),
        Err(error) => Err(HistoryError::of(path, &error)),
    }
}

/// A history that is merged.
struct Source<'a> {
    path: &'a Path,
    /// What stands in for one of an older version.
    brought_up: Option<Aside>,
}

impl<'a> Source<'a> {
    fn of(path: &'a Path, into: &Path, number: usize) -> Result<Self, HistoryError> {
        let brought_up = if schema::is_older(path)? {
            let aside = Aside::beside(into, &format!("-{number}"));
            let db = schema::open_read_only(path)?;
            db.execute("VACUUM INTO ?1", [aside.path.to_string_lossy()])
                .map_err(|error| HistoryError::of(path, &error))?;
            Some(aside)
        } else {
            None
        };
        Ok(Self { path, brought_up })
    }

    /// The file that is read.
    fn file(&self) -> &Path {
        let aside = self.brought_up.as_ref();
        aside.map_or(self.path, |aside| &aside.path)
    }
}

type Failed = (PathBuf, rusqlite::Error);

fn united(sources: &[Source<'_>], aside: &Path) -> Result<u64, Failed> {
    let of_result = |error| (aside.to_owned(), error);
    let db = schema::open(aside).map_err(|error| {
        let what = rusqlite::Error::InvalidPath(PathBuf::from(error.to_string()));
        (aside.to_owned(), what)
    })?;
    for source in sources {
        take_in(&db, source.file()).map_err(|error| (source.path.to_owned(), error))?;
    }
    schema::tidy(&db).map_err(of_result)?;
    // Everything is in the one file then, and there is no log to be left behind.
    db.pragma_update(None, "journal_mode", "DELETE")
        .map_err(of_result)?;
    let count = "SELECT count(*) FROM link";
    let links: i64 = db
        .query_row(count, [], |row| row.get(0))
        .map_err(of_result)?;
    Ok(links.cast_unsigned())
}

fn take_in(db: &Connection, source: &Path) -> rusqlite::Result<()> {
    db.execute("ATTACH ?1 AS source", [source.to_string_lossy()])?;
    db.execute_batch("BEGIN IMMEDIATE")?;
    join_all(db)?;
    db.execute_batch(UNITE)?;
    db.execute_batch("COMMIT; DETACH source")
}

/// Joins what both histories hold of a link in ours.
fn join_all(db: &Connection) -> rusqlite::Result<()> {
    let mut pen = Pen::new(db)?;
    // Only the source is walked through: ours is written to meanwhile.
    let mut urls = db.prepare("SELECT url FROM source.link")?;
    let mut urls = urls.query([])?;
    while let Some(row) = urls.next()? {
        let url: String = row.get(0)?;
        let ours = Remembered::read(db, &url)?;
        let theirs = Remembered::read_of_source(db, &url)?;
        let Some((ours, theirs)) = ours.zip(theirs) else {
            continue;
        };
        let id = ours.id;
        let [ours, theirs] = [("main", ours), ("source", theirs)].map(|(schema, it)| {
            let reasons = reasons(db, schema, it.id)?;
            let record = it.record.clone();
            Ok::<_, rusqlite::Error>((it, Side { record, reasons }))
        });
        let (ours, theirs) = (ours?, theirs?);
        if ours.0.record == theirs.0.record && ours.0.seen == theirs.0.seen {
            continue;
        }
        let (ahead, behind) = if theirs.0.seen > ours.0.seen {
            (theirs, ours)
        } else {
            (ours, theirs)
        };
        let record = joined(&ahead.1, &behind.1);
        let both = Remembered {
            id,
            record,
            ..ahead.0
        };
        pen.write(&both, &url, Changed::No)?;
    }
    Ok(())
}

/// What was found of a link, from when on.
fn reasons(
    db: &Connection,
    schema: &str,
    link: Option<i64>,
) -> rusqlite::Result<BTreeMap<i64, Option<Reason>>> {
    let sql = format!("SELECT at, reason FROM {schema}.observation WHERE link = ?1");
    let mut select = db.prepare_cached(&sql)?;
    let rows = select.query_map([link], |row| {
        let reason: Option<String> = row.get(1)?;
        Ok((row.get(0)?, reason.as_deref().map(reason_named)))
    })?;
    rows.collect()
}

const UNITE: &str = "
INSERT OR IGNORE INTO link (url, seen, reason, rest)
SELECT url, seen, reason, rest FROM source.link;
INSERT OR IGNORE INTO main.observation (link, at, reason)
SELECT l.id, o.at, o.reason FROM source.observation AS o
JOIN source.link AS s ON s.id = o.link JOIN main.link AS l ON l.url = s.url;
DELETE FROM main.observation WHERE (link, at) IN (
    SELECT link, at FROM (
        SELECT link, at, row_number() OVER (PARTITION BY link ORDER BY at DESC) AS n
        FROM main.observation)
    WHERE n > 20);
INSERT INTO host (name, pace, at) SELECT name, pace, at FROM source.host WHERE true
ON CONFLICT (name) DO UPDATE SET pace = excluded.pace, at = excluded.at
WHERE excluded.at > host.at;
";

/// A file written aside.
struct Aside {
    path: PathBuf,
}

impl Aside {
    fn beside(into: &Path, end: &str) -> Self {
        let end = format!("-merge{}{end}", std::process::id());
        let aside = Self {
            path: place::beside_it(into, &end),
        };
        // A merge that was killed may have left one of this name.
        aside.remove();
        aside
    }

    fn remove(&self) {
        for end in ["", "-wal", "-shm", "-journal"] {
            let _removed = std::fs::remove_file(place::beside_it(&self.path, end));
        }
    }

    fn put(self, into: &Path) -> Result<(), HistoryError> {
        std::fs::rename(&self.path, into).map_err(|source| HistoryError::Folder {
            path: into.to_owned(),
            source,
        })
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // After a rename there is nothing, which is as well.
        self.remove();
    }
}
