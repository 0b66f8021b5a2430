//! CPU time with and without memory, the size of the file, the time that opening takes.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use linkcheck::history::{History, Mode};

use super::{Bench, FILE};
use crate::plan::{Size, remembered};
use crate::print;

/// Measures them, in so many rounds.
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
    let path = bench.path(FILE);
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

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
