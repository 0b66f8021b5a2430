//! `H`: what memory costs. `H-kills`: what is left of it after a kill.
//!
//! Both run against one origin for all their runs, so that the list stays the same.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use linkcheck::history::{History, Mode};
use rusqlite::Connection;
use serde_json::Value;

use crate::measure::{Usage, measure};
use crate::origin::Origin;
use crate::plan::{Size, Workload, remembered};
use crate::tools::Tool;
use crate::{print, write_list};

/// Where the history lies, below the bench's folder.
const FILE: &str = ".linkcheck/history.db";
/// How often a run is killed.
const KILLS: u32 = 100;

/// A list, and an origin that serves it.
struct Bench<'a> {
    program: &'a Path,
    workload: Workload,
    dir: tempfile::TempDir,
    origin: Origin,
}

impl<'a> Bench<'a> {
    fn new(program: &'a Path, workload: Workload) -> Result<Self> {
        let dir = tempfile::tempdir()?;
        let origin = Origin::start(None, dir.path())?;
        write_list(&workload, origin.port, &dir.path().join("list.txt"))?;
        Ok(Self {
            program,
            workload,
            dir,
            origin,
        })
    }

    fn run(&self, options: &[&str]) -> Result<(Usage, Value)> {
        let options = options.iter().map(|&option| option.to_owned());
        let tool = Tool::Ours(self.program.to_owned(), options.collect());
        let usage = measure(&tool.invocation(&self.workload, None)?, self.dir.path())?;
        let report = std::fs::read(self.dir.path().join("stdout.txt"))?;
        Ok((usage, serde_json::from_slice(&report).context("no report")?))
    }

    fn forget(&self) -> Result<()> {
        let folder = self.dir.path().join(".linkcheck");
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        Ok(())
    }

    fn end(self) -> Result<()> {
        self.origin.finish().map(drop)
    }
}

/// CPU time with and without memory, the size of the file, the time that opening takes.
pub(crate) fn cost(program: &Path, size: Size, times: usize) -> Result<()> {
    let bench = Bench::new(program, remembered(size, 100_000.0))?;
    let urls = bench.workload.tasks.len();
    print::line(&format!(
        "\nH: {urls} URLs, instant answers, with and without memory"
    ));
    let (mut without, mut first, mut second) = (Vec::new(), Vec::new(), Vec::new());
    let mut requests = 0.0;
    for _ in 0..times {
        without.push(bench.run(&["--no-history"])?.0.cpu_seconds);
        bench.forget()?;
        let (usage, report) = bench.run(&[])?;
        ensure!(report["memory"] == "on", "there is no memory");
        first.push(usage.cpu_seconds);
        let (usage, report) = bench.run(&[])?;
        second.push(usage.cpu_seconds);
        requests = report["summary"]["requests"].as_f64().unwrap_or_default();
    }
    let (without, first, second) = (middle(without), middle(first), middle(second));
    let more = |cpu: f64| (cpu / without - 1.0) * 100.0;
    print::line(&format!("  without memory: {without:.2} CPU s"));
    print::line(&format!(
        "  first run:      {first:.2} CPU s, {:+.1} %",
        more(first)
    ));
    print::line(&format!(
        "  second run:     {second:.2} CPU s, {:+.1} %",
        more(second)
    ));
    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
    let each = requests / urls as f64;
    print::line(&format!("  requests a URL of the second run: {each:.3}"));
    let path = bench.dir.path().join(FILE);
    #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
    let mebibytes = std::fs::metadata(&path)?.len() as f64 / f64::from(1 << 20);
    print::line(&format!(
        "  file: {mebibytes:.1} MiB; opening it: {:?}",
        opening(&path)?
    ));
    bench.end()
}

/// The median of some openings.
fn opening(path: &Path) -> Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..21 {
        let began = Instant::now();
        let history = History::open(path, Mode::ReadWrite)?;
        times.push(began.elapsed());
        drop(history);
    }
    times.sort();
    Ok(times[times.len() / 2])
}

/// Kills runs at random moments: each goes on and ends as if it had not been killed.
pub(crate) fn kills(program: &Path, size: Size) -> Result<()> {
    let bench = Bench::new(program, remembered(size, 5_000.0))?;
    let urls = bench.workload.tasks.len();
    let (usage, whole) = bench.run(&["--no-history"])?;
    let whole = timeless(whole);
    print::line(&format!(
        "\nH-kills: {urls} URLs, {KILLS} kills within {:.2} s",
        usage.wall_seconds
    ));
    let mut rng = Rng::with_seed(size.seed);
    let mut kept = 0;
    for kill in 1..=KILLS {
        bench.forget()?;
        let wait = Duration::from_secs_f64(usage.wall_seconds * rng.f64());
        killed_after(&bench, wait)?;
        kept += left(&bench.dir.path().join(FILE))?;
        let (_, report) = bench.run(&["--resume"])?;
        ensure!(timeless(report) == whole, "kill {kill}: another report");
        left(&bench.dir.path().join(FILE))?;
    }
    print::line(&format!(
        "  every report is that of a whole run; {} outcomes were kept on average",
        kept / KILLS
    ));
    bench.end()
}

fn killed_after(bench: &Bench<'_>, wait: Duration) -> Result<()> {
    let tool = Tool::Ours(bench.program.to_owned(), Vec::new());
    let words = tool.invocation(&bench.workload, None)?.words;
    let mut child = Command::new(&words[0])
        .args(&words[1..])
        .current_dir(bench.dir.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    std::thread::sleep(wait);
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// How many outcomes of a run under way are in the history, which is sound.
fn left(path: &Path) -> Result<u32> {
    if !path.exists() {
        return Ok(0);
    }
    let db = Connection::open(path)?;
    let sound: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    ensure!(sound == "ok", "the history is damaged: {sound}");
    // A kill may come before there is a table.
    let count = "SELECT count(*) FROM outcome";
    let count = db.query_row(count, [], |row| row.get::<_, u32>(0));
    Ok(count.unwrap_or(0))
}

/// A report without what time and memory decide.
fn timeless(mut report: Value) -> Value {
    for key in ["started", "finished", "memory"] {
        report[key] = Value::Null;
    }
    report["summary"]["seconds"] = Value::Null;
    for link in report["links"].as_array_mut().into_iter().flatten() {
        link["milliseconds"] = Value::Null;
        link["history"] = Value::Null;
    }
    report
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
