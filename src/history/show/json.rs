//! The same as JSON, version 1.

use std::io::{self, Write};

use serde::Serialize;

use super::{Change, Shown};
use crate::report::Past;
use crate::report::json::time;
use crate::verdict::{Reason, Verdict};

/// The value of `schema`.
const VERSION: &str = "linkcheck/history/1";

#[derive(Serialize)]
struct Wire<'a> {
    schema: &'static str,
    links: Vec<WireLink<'a>>,
}

/// Times are RFC 3339 in UTC; null where there is none.
#[derive(Serialize)]
struct WireLink<'a> {
    url: &'a str,
    name: Option<&'a str>,
    /// Null where no run has judged it.
    verdict: Option<Verdict>,
    reason: Option<Reason>,
    last_run: Option<String>,
    first_failed: Option<String>,
    failures: u32,
    last_ok: Option<String>,
    runs: u32,
    up: u32,
    /// From 0 to 1.
    uptime: Option<f64>,
    recent: Vec<WirePast>,
    changes: Vec<WireChange>,
}

#[derive(Serialize)]
struct WirePast {
    at: String,
    verdict: Verdict,
}

#[derive(Serialize)]
struct WireChange {
    at: String,
    verdict: Verdict,
    reason: Option<Reason>,
}

/// Writes `rows` as one JSON object and a line feed.
pub fn write(rows: &[Shown], out: &mut impl Write) -> io::Result<()> {
    let wire = Wire {
        schema: VERSION,
        links: rows.iter().map(WireLink::from).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &wire)?;
    out.write_all(b"\n")
}

impl<'a> From<&'a Shown> for WireLink<'a> {
    fn from(row: &'a Shown) -> Self {
        let streak = &row.streak;
        Self {
            url: &row.url,
            name: row.name.as_deref(),
            verdict: row.verdict(),
            reason: row.reason,
            last_run: row.seen.map(time::text),
            first_failed: streak.first_failed.map(time::text),
            failures: streak.failures,
            last_ok: streak.last_ok.map(time::text),
            runs: streak.runs,
            up: streak.up,
            uptime: row.uptime(),
            recent: streak.recent.iter().map(WirePast::from).collect(),
            changes: row.changes.iter().map(WireChange::from).collect(),
        }
    }
}

impl From<&Past> for WirePast {
    fn from(past: &Past) -> Self {
        Self {
            at: time::text(past.at),
            verdict: past.verdict,
        }
    }
}

impl From<&Change> for WireChange {
    fn from(change: &Change) -> Self {
        Self {
            at: time::text(change.at),
            verdict: change.reason.map_or(Verdict::Ok, Reason::verdict),
            reason: change.reason,
        }
    }
}
