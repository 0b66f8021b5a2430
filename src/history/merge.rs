//! Histories of many machines, made one.
//!
//! Of each address the newest state counts; observations are united. The
//! result appears whole or not at all.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::error::HistoryError;
use super::{place, schema};

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
    let aside = Aside::beside(into);
    let links =
        united(&all, &aside.path).map_err(|(path, error)| HistoryError::of(&path, &error))?;
    aside.put(into)?;
    Ok(Merged { links })
}

/// Looks a source through before anything is written.
fn sound(path: &Path) -> Result<(), HistoryError> {
    let db = schema::open_read_only(path)?;
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

type Failed = (PathBuf, rusqlite::Error);

fn united(sources: &[&Path], aside: &Path) -> Result<u64, Failed> {
    let of_result = |error| (aside.to_owned(), error);
    let db = schema::open(aside).map_err(|error| {
        let what = rusqlite::Error::InvalidPath(PathBuf::from(error.to_string()));
        (aside.to_owned(), what)
    })?;
    for source in sources {
        take_in(&db, source).map_err(|error| (source.to_path_buf(), error))?;
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
    db.execute_batch(UNITE)?;
    db.execute_batch("DETACH source")
}

const UNITE: &str = "
BEGIN IMMEDIATE;
INSERT INTO link (url, seen, reason, first_failed, failures, last_ok, runs, up,
    outage_since, outage_last, outage_runs, death_since, death_last, death_runs,
    recent, milliseconds, final_url, etag, last_modified, page_read, page_mark)
SELECT url, seen, reason, first_failed, failures, last_ok, runs, up,
    outage_since, outage_last, outage_runs, death_since, death_last, death_runs,
    recent, milliseconds, final_url, etag, last_modified, page_read, page_mark
FROM source.link WHERE true
ON CONFLICT (url) DO UPDATE SET seen = excluded.seen, reason = excluded.reason,
    first_failed = excluded.first_failed, failures = excluded.failures,
    last_ok = nullif(max(coalesce(excluded.last_ok, -1), coalesce(link.last_ok, -1)), -1),
    runs = excluded.runs, up = excluded.up, outage_since = excluded.outage_since,
    outage_last = excluded.outage_last, outage_runs = excluded.outage_runs,
    death_since = excluded.death_since, death_last = excluded.death_last,
    death_runs = excluded.death_runs, recent = excluded.recent,
    milliseconds = excluded.milliseconds, final_url = excluded.final_url, etag = excluded.etag,
    last_modified = excluded.last_modified, page_read = excluded.page_read,
    page_mark = excluded.page_mark
WHERE excluded.seen > link.seen;
-- That a link was once ok stays true, whichever machine saw it.
UPDATE main.link SET last_ok = (SELECT s.last_ok FROM source.link AS s WHERE s.url = main.link.url)
WHERE EXISTS (SELECT 1 FROM source.link AS s
    WHERE s.url = main.link.url AND s.last_ok > coalesce(main.link.last_ok, -1));
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
COMMIT;
";

/// A file written aside.
struct Aside {
    path: PathBuf,
}

impl Aside {
    fn beside(into: &Path) -> Self {
        let end = format!("-merge{}", std::process::id());
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
