//! The file: its tables, their version, and how older ones are brought up.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use url::Url;

use super::error::HistoryError;
use super::{older, place};

/// What says that a database is a history: "LKCH".
const APPLICATION: i64 = 0x4c4b_4348;
/// How long another process may keep the file to itself.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// The same where others wait meanwhile.
pub(super) const BRIEFLY: Duration = Duration::from_millis(20);

/// The kind of `auto_vacuum` that gives free pages back where it is asked to.
const INCREMENTAL: i64 = 2;

/// What makes version N + 1 of version N.
struct Step {
    sql: &'static str,
    /// What is done then, where SQL alone cannot.
    then: fn(&Connection) -> rusqlite::Result<()>,
}

impl Step {
    const fn sql(sql: &'static str) -> Self {
        Self {
            sql,
            then: |_| Ok(()),
        }
    }
}

/// The steps to the newest version; the first makes an empty file one.
const MIGRATIONS: &[Step] = &[Step::sql("
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,       -- the URL standard's form, without fragment
    seen INTEGER NOT NULL,          -- the last run that judged it; all times are seconds since 1970
    reason TEXT,                    -- what that run found; NULL is ok
    first_failed INTEGER,
    failures INTEGER NOT NULL,
    last_ok INTEGER,
    runs INTEGER NOT NULL,
    up INTEGER NOT NULL,
    outage_since INTEGER NOT NULL,
    outage_last INTEGER NOT NULL,
    outage_runs INTEGER NOT NULL,
    death_since INTEGER NOT NULL,
    death_last INTEGER NOT NULL,
    death_runs INTEGER NOT NULL,
    recent BLOB NOT NULL,           -- 5 bytes a run: verdict and time
    milliseconds INTEGER NOT NULL,
    final_url TEXT,                 -- where it leads, if elsewhere
    etag TEXT,
    last_modified TEXT,
    page_read INTEGER,              -- when the page that these are of was read
    page_mark INTEGER               -- and what it was held against
) STRICT;
CREATE TABLE observation (
    link INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (link, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE host (
    name TEXT PRIMARY KEY,
    pace REAL NOT NULL,             -- requests a second
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint INTEGER NOT NULL,
    inputs TEXT NOT NULL,
    started INTEGER NOT NULL
) STRICT;
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    folded INTEGER NOT NULL,        -- whether `link` holds it already
    url TEXT NOT NULL,
    requests INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
"), Step::sql("
ALTER TABLE run ADD COLUMN folded INTEGER NOT NULL DEFAULT 0; -- outcomes up to this one are in `link`
UPDATE run SET folded = coalesce(
    (SELECT max(outcome.id) FROM outcome WHERE outcome.run = run.id AND outcome.folded), 0);
ALTER TABLE outcome DROP COLUMN folded;
"), Step {
    sql: "
ALTER TABLE link RENAME TO older;
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,       -- as before
    seen INTEGER NOT NULL,          -- as before
    reason TEXT,                    -- as before
    rest BLOB NOT NULL              -- all else, packed
) STRICT;
CREATE TABLE batch (                -- outcomes that were committed together
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    lines TEXT NOT NULL             -- one line each: [url, requests, bytes, body]
) STRICT;
INSERT INTO batch (id, run, lines)
    SELECT id, run, json_array(url, requests, bytes, json(body)) FROM outcome
    WHERE json_valid(body);
DROP TABLE outcome;
",
    then: |db| {
        older::pack(db, "older", db)?;
        db.execute_batch("DROP TABLE older")
    },
}];

/// Makes an empty file one of an older version.
#[cfg(test)]
pub(super) fn make_older(db: &Connection, version: usize) -> rusqlite::Result<()> {
    for step in &MIGRATIONS[..version] {
        db.execute_batch(step.sql)?;
    }
    db.pragma_update(None, "application_id", APPLICATION)?;
    db.pragma_update(None, "user_version", i64::try_from(version).unwrap())
}

/// The version that this program writes.
fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).expect("a handful")
}

/// Opens a history for reading and writing, made where there is none.
pub(super) fn open(path: &Path) -> Result<Connection, HistoryError> {
    let failed = |error: rusqlite::Error| HistoryError::of(path, &error);
    let mut db = Connection::open(path).map_err(failed)?;
    db.busy_timeout(PATIENCE).map_err(failed)?;
    check(&db, path, Expects::NewOrHistory)?;
    if db.is_readonly("main").map_err(failed)? {
        return Err(HistoryError::ReadOnly(path.to_owned()));
    }
    tune(&db).map_err(failed)?;
    migrate(&mut db).map_err(failed)?;
    Ok(db)
}

/// Opens a history that is there, for reading alone. One of an older version is read
/// into memory, as one of this version.
pub(super) fn open_read_only(path: &Path) -> Result<Connection, HistoryError> {
    let db = open_as_it_is(path)?;
    let brought_up = || {
        let mut copy = Connection::open_in_memory()?;
        migrate(&mut copy)?;
        older::copy_all(&db, &copy)?;
        Ok(copy)
    };
    match versions(&db) {
        Ok((_, version)) if version == newest() => Ok(db),
        Ok(_) => brought_up().map_err(|error| HistoryError::of(path, &error)),
        Err(error) => Err(HistoryError::of(path, &error)),
    }
}

/// Whether a history that is there is of an older version.
pub(super) fn is_older(path: &Path) -> Result<bool, HistoryError> {
    let versions = versions(&open_as_it_is(path)?);
    let (_, version) = versions.map_err(|error| HistoryError::of(path, &error))?;
    Ok(version < newest())
}

/// Opens a history that is there, for reading alone, whatever its version.
pub(super) fn open_as_it_is(path: &Path) -> Result<Connection, HistoryError> {
    if !path.exists() {
        return Err(HistoryError::Missing(path.to_owned()));
    }
    let opened = read_only(path, path);
    let Err(HistoryError::ReadOnly(_)) = &opened else {
        return opened;
    };
    // A write-ahead log needs a file beside it even to be read. Where there is no log, all is in the
    // one file, and where none can be made, nobody is writing it.
    match frozen(path) {
        Some(name) => read_only(path, Path::new(name.as_str())),
        None => opened,
    }
}

/// Opens `name`, which is the history at `path`.
fn read_only(path: &Path, name: &Path) -> Result<Connection, HistoryError> {
    let failed = |error: rusqlite::Error| HistoryError::of(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let db = Connection::open_with_flags(name, flags).map_err(failed)?;
    db.busy_timeout(PATIENCE).map_err(failed)?;
    check(&db, path, Expects::History)?;
    Ok(db)
}

/// The name of a file that nobody writes; none where its log holds more.
fn frozen(path: &Path) -> Option<Url> {
    let log = place::beside_it(path, "-wal");
    if log.metadata().is_ok_and(|log| log.len() > 0) {
        return None;
    }
    let mut name = Url::from_file_path(std::path::absolute(path).ok()?).ok()?;
    name.set_query(Some("immutable=1"));
    Some(name)
}

/// What a file may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expects {
    /// A history, or nothing yet.
    NewOrHistory,
    /// A history.
    History,
}

fn check(db: &Connection, path: &Path, expects: Expects) -> Result<(), HistoryError> {
    let failed = |error: rusqlite::Error| HistoryError::of(path, &error);
    let count = "SELECT count(*) FROM sqlite_schema";
    let tables: i64 = db.query_row(count, [], |row| row.get(0)).map_err(failed)?;
    let (application, version) = versions(db).map_err(failed)?;
    let empty = tables == 0 && application == 0;
    if empty && expects == Expects::NewOrHistory {
        return Ok(());
    }
    if application != APPLICATION {
        return Err(HistoryError::Foreign(path.to_owned()));
    }
    if version > newest() {
        return Err(HistoryError::Newer {
            path: path.to_owned(),
            found: version,
            known: newest(),
        });
    }
    Ok(())
}

fn versions(db: &Connection) -> rusqlite::Result<(i64, i64)> {
    let number = |pragma| db.pragma_query_value(None, pragma, |row| row.get(0));
    Ok((number("application_id")?, number("user_version")?))
}

/// Sets what only an empty file takes, and how much a commit has to wait for.
fn tune(db: &Connection) -> rusqlite::Result<()> {
    let vacuum: i64 = db.pragma_query_value(None, "auto_vacuum", |row| row.get(0))?;
    if vacuum != INCREMENTAL {
        // Even what it is already it would not be told without a write.
        db.pragma_update(None, "auto_vacuum", INCREMENTAL)?;
    }
    let mode =
        db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0));
    let mode = match mode {
        // Where another process is at work at this moment, the mode stays what it is.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => String::new(),
        other => other?,
    };
    // In a write-ahead log a commit survives the process without waiting for the disk. Network
    // drives have none; there each commit waits.
    let synchronous = if mode == "wal" { "NORMAL" } else { "FULL" };
    db.pragma_update(None, "synchronous", synchronous)
}

fn migrate(db: &mut Connection) -> rusqlite::Result<()> {
    if versions(db)? == (APPLICATION, newest()) {
        return Ok(());
    }
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster.
    let (_, version) = versions(&change)?;
    let done = usize::try_from(version).unwrap_or(0);
    for step in MIGRATIONS.iter().skip(done) {
        change.execute_batch(step.sql)?;
        (step.then)(&change)?;
    }
    change.pragma_update(None, "application_id", APPLICATION)?;
    change.pragma_update(None, "user_version", newest())?;
    change.commit()
}

/// Whether nothing is remembered and no run is under way.
pub(super) fn is_empty(db: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM link) AND NOT EXISTS (SELECT 1 FROM run) \
        AND NOT EXISTS (SELECT 1 FROM host)";
    db.query_row(sql, [], |row| row.get(0))
}

/// Brings everything into the one file, and gives back what it does not need.
pub(super) fn tidy(db: &Connection) -> rusqlite::Result<()> {
    let mut vacuum = db.prepare("PRAGMA incremental_vacuum")?;
    let mut rows = vacuum.query([])?;
    while rows.next()?.is_some() {}
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
