//! Runs that are killed at random moments: each goes on and ends as if it had not been killed.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Result, ensure};
use fastrand::Rng;
use rusqlite::Connection;
use serde_json::Value;

use super::{Bench, FILE, timeless};
use crate::plan::{Size, varied};
use crate::print;

/// How often a run is killed.
const KILLS: u32 = 100;

/// What the kills came to.
#[derive(Default)]
struct Sum {
    /// Outcomes that were in the journal after a kill.
    kept: u32,
    /// Pages that were asked for once more.
    again: usize,
    /// Kills that came before anything was kept, and after the run had told its report.
    early: u32,
    late: u32,
    /// CPU time of all runs that went on.
    cpu_seconds: f64,
}

/// Kills a run again and again. Fails unless the next run ends with the report of an uninterrupted
/// one, the history is sound each time, and no link is probed a third time.
pub(crate) fn kills(program: &Path, size: Size) -> Result<()> {
    let mut bench = Bench::new(program, varied(size, 5_000.0))?;
    let urls = bench.workload.tasks.len();
    // What a whole run asks for is what is needed.
    let (usage, whole) = bench.run(&[])?;
    bench.origin.ask()?;
    let whole = timeless(whole);
    print::line(&format!(
        "\nH-kills: {urls} URLs, {KILLS} kills within {:.2} s; a whole run takes {:.2} CPU s",
        usage.wall_seconds, usage.cpu_seconds
    ));
    let mut rng = Rng::with_seed(size.seed);
    let mut sum = Sum::default();
    for kill in 1..=KILLS {
        let wait = Duration::from_secs_f64(usage.wall_seconds * rng.f64());
        bench.forget()?;
        killed_after(&bench, wait)?;
        let Left::Going(kept) = left(&bench.path(FILE))? else {
            // It had told its report: there is nothing to go on with, and what comes next is another run.
            sum.late += 1;
            bench.origin.ask()?;
            continue;
        };
        let (usage, report) = bench.run(&["--resume"])?;
        let report = timeless(report);
        ensure!(
            report == whole,
            "kill {kill}: {}",
            difference(&whole, &report)
        );
        let after = left(&bench.path(FILE))?;
        ensure!(after == Left::Ended, "kill {kill}: it goes on");
        let asked = bench.origin.ask()?;
        ensure!(asked.too_often == 0, "kill {kill}: {asked:?}");
        sum.kept += kept;
        sum.again += asked.again;
        sum.early += u32::from(kept == 0);
        sum.cpu_seconds += usage.cpu_seconds;
    }
    ensure!(sum.late < KILLS, "all kills came too late");
    tell(&sum);
    bench.end()
}

fn tell(sum: &Sum) {
    let gone_on = KILLS - sum.late;
    print::line(
        "  every report is that of a whole run, every history is sound, no link was probed a third time",
    );
    print::line(&format!(
        "  on average {} outcomes were kept, {} links were probed twice; going on took {:.2} CPU s",
        sum.kept / gone_on,
        sum.again / gone_on as usize,
        sum.cpu_seconds / f64::from(gone_on)
    ));
    print::line(&format!(
        "  {} kills came before anything was kept, {} after the run",
        sum.early, sum.late
    ));
}

/// The first link of which the reports tell different things, or else their summaries.
fn difference(whole: &Value, report: &Value) -> String {
    let links = |of: &Value| of["links"].as_array().cloned().unwrap_or_default();
    let mut pairs = links(whole).into_iter().zip(links(report));
    let (one, other) = pairs
        .find(|(one, other)| one != other)
        .unwrap_or_else(|| (whole["summary"].clone(), report["summary"].clone()));
    format!("{one} became {other}")
}

fn killed_after(bench: &Bench<'_>, wait: Duration) -> Result<()> {
    let check = bench.check(&[])?;
    let mut child = Command::new(&check.words[0])
        .args(&check.words[1..])
        .envs(check.variables)
        .current_dir(bench.dir.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    std::thread::sleep(wait);
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// What a kill leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// A run under way, with so many outcomes.
    Going(u32),
    /// A run that has ended and told its report.
    Ended,
}

/// What is in the history, which is sound.
fn left(path: &Path) -> Result<Left> {
    if !path.exists() {
        return Ok(Left::Going(0));
    }
    let db = Connection::open(path)?;
    let sound: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    ensure!(sound == "ok", "the history is damaged: {sound}");
    // A kill may come before there is a table.
    let number = |sql| db.query_row(sql, [], |row| row.get(0)).unwrap_or(0);
    if number("SELECT count(*) FROM link") > 0 && number("SELECT count(*) FROM run") == 0 {
        return Ok(Left::Ended);
    }
    // A line an outcome.
    let noted = "SELECT sum(length(lines) - length(replace(lines, char(10), ''))) FROM batch";
    Ok(Left::Going(number(noted)))
}
