//! Workloads that tell what a run costs, beside the same run of a peer and of a bare loop.
//!
//! ```text
//! cargo bench --bench workloads -- W1 W2            # W2 stands for all that begin with W2/
//! cargo bench --bench workloads -- W5 --scale 0.1   # a tenth of the URLs and hosts
//! cargo bench --bench workloads -- all --times 3    # tools take turns; medians are printed
//! cargo bench --bench workloads -- H H-kills H-shards   # what memory costs, survives, and spreads to
//! ```
//!
//! Linux only: the hosts of a list are addresses of 127.0.0.0/8, all served by one origin, which
//! is this program in another process. `lychee` is compared where it is found (`--peer PATH`).
//!
//! # How to read the figures
//!
//! - `wall s`: start to exit. Comparable between tools only when nothing else runs.
//! - `/bound`: wall over what no schedule within the same limits could undercut (`bound.rs`);
//!   where it is printed, the greedy schedule is what starting things in the list's order takes,
//!   and what that takes where each 404 is asked for once more, as linkcheck does.
//! - `CPU s/1k`: user and system seconds for 1,000 URLs, the tool alone. The steadiest figure.
//! - `peak MiB`: largest resident set.
//! - `req/URL`: requests that the origin saw; the header line says how many it takes at least.
//! - `par/host`: most requests that one host had in service at once. Instant answers leave no time
//!   to overlap, so it says something only where the workload has latency. One above the limit may
//!   be a request that follows a timeout before the origin knows that the client has left.
//! - `conns`: most connections open at once, idle ones included.
//! - `429 %`: share of refusals among the answers.
//! - `hot s`, `others s`: when the host with most URLs, and when all others had their last answer,
//!   counted from the first request.
//! - `origin CPU`: seconds. Near `wall s` the origin is the bottleneck, and the run says little.
//! - `wrong`: URLs judged otherwise than the origin meant. `linkcheck` is held to each verdict; of
//!   the others the number of good URLs is compared.
//!
//! The ratios below a table are what counts: absolute figures are those of the machine.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::Parser;

use crate::measure::Usage;
use crate::origin::Origin;
use crate::plan::{Setting, Size, WORKLOADS, Workload};
use crate::print::Row;
use crate::task::Task;
use crate::tools::Tool;

mod bound;
mod floor;
mod measure;
mod memory;
mod origin;
mod plan;
mod print;
mod server;
mod tally;
mod task;
mod tls;
mod tools;

/// Workloads against a local origin, side by side with a peer.
#[derive(Parser)]
struct Args {
    /// Names, their first part (`W2`), or `all`; none lists them.
    workloads: Vec<String>,
    /// Factor on the number of URLs and hosts.
    #[arg(long, default_value_t = 1.0)]
    scale: f64,
    /// Another one gives other lists of the same kind.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How often each tool runs.
    #[arg(long, default_value_t = 1)]
    times: usize,
    /// Path of `lychee`; else the one on PATH, if there is one.
    #[arg(long)]
    peer: Option<PathBuf>,
    /// Another build of `linkcheck`.
    #[arg(long, default_value = env!("CARGO_BIN_EXE_linkcheck"))]
    ours: PathBuf,
    /// A further option for `linkcheck`, repeatable: `--option=--no-history`.
    #[arg(long, allow_hyphen_values = true)]
    option: Vec<String>,
    /// Which of `linkcheck`, `lychee` and `bare loop` run, separated by commas; else all.
    #[arg(long, value_delimiter = ',')]
    tools: Vec<String>,
    /// `cargo bench` says this.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1);
    let text = |word: std::ffi::OsString| word.to_string_lossy().into_owned();
    match args.next().map(text).as_deref() {
        Some("--origin") => origin::serve(args.map(text)),
        Some("--measure") => measure::wrap(args),
        Some("--floor") => floor::run(args.map(text)),
        _ => compare(&Args::parse()),
    }
}

fn compare(args: &Args) -> Result<()> {
    ensure!(
        args.scale > 0.0 && args.times > 0,
        "--scale and --times must be above 0"
    );
    if args.workloads.is_empty() {
        let names: Vec<&str> = WORKLOADS.iter().map(|(name, _)| *name).collect();
        print::line(&format!(
            "choose among: {}, H, H-kills, H-shards, all",
            names.join(", ")
        ));
    }
    let size = Size {
        scale: args.scale,
        seed: args.seed,
    };
    let asks = |name: &str| {
        args.workloads
            .iter()
            .any(|asked| asked == name || asked == "all")
    };
    let program = absolute(args.ours.clone());
    if asks("H") {
        memory::cost(&program, size, args.times)?;
    }
    if asks("H-kills") {
        memory::kills(&program, size)?;
    }
    if asks("H-shards") {
        memory::shards(&program, size)?;
    }
    for (name, build) in WORKLOADS {
        let is_meant = |asked: &String| {
            asked == "all" || asked == name || name.split('/').next() == Some(asked)
        };
        if args.workloads.iter().any(is_meant) {
            side_by_side(name, &build(size), args)?;
        }
    }
    Ok(())
}

fn side_by_side(name: &str, workload: &Workload, args: &Args) -> Result<()> {
    let bound = bound::lower_bound(workload);
    print::line(&headline(name, workload));
    let tools = tools(name, args);
    let mut runs: Vec<Vec<Row>> = vec![Vec::new(); tools.len()];
    for _ in 0..args.times {
        for (tool, rows) in tools.iter().zip(&mut runs) {
            rows.push(run(tool, workload)?);
        }
    }
    let medians: Vec<Row> = runs.iter().map(|rows| median(rows)).collect();
    print::table(&medians, workload.tasks.len(), bound);
    Ok(())
}

fn headline(name: &str, workload: &Workload) -> String {
    let Workload {
        about,
        tasks,
        limits,
        setting,
        ..
    } = workload;
    let hosts: HashSet<u32> = tasks.iter().map(|task| task.host).collect();
    let requests: usize = tasks.iter().map(Task::requests).sum();
    let told = match setting {
        Setting::Same => "",
        Setting::Defaults => "each tool's defaults, here those of linkcheck: ",
    };
    let bound = bound::lower_bound(workload).as_secs_f64();
    // Slow to compute for a long list, and of interest only where answers take their time.
    let greedy = if name.starts_with("W2") || name == "W3" {
        let once = bound::greedy(workload, Task::length).as_secs_f64();
        let twice = bound::greedy(workload, Task::length_with_second_look).as_secs_f64();
        format!(", greedy {once:.2} s, {twice:.2} s with a second look at each 404")
    } else {
        String::new()
    };
    format!(
        "\n{name}: {} URLs on {} hosts, {requests} requests at least; {about}\n  \
         {told}{limits}; no schedule under {bound:.2} s{greedy}",
        tasks.len(),
        hosts.len(),
    )
}

/// Ours first: the ratios are those of the first to the others.
fn tools(name: &str, args: &Args) -> Vec<Tool> {
    let ours = Tool::Ours(absolute(args.ours.clone()), args.option.clone());
    // The tools run elsewhere, where a relative path leads nowhere.
    let peer = args.peer.clone().or_else(|| on_path("lychee"));
    let lychee = peer.map(|path| Tool::Lychee(absolute(path)));
    let floor = (name == "W1").then_some(Tool::Floor);
    [Some(ours), lychee, floor]
        .into_iter()
        .flatten()
        .filter(|tool| args.tools.is_empty() || args.tools.iter().any(|asked| asked == tool.name()))
        .collect()
}

fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

fn on_path(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|dir| dir.join(program))
        .find(|path| path.is_file())
}

/// One run of one tool against a fresh origin.
fn run(tool: &Tool, workload: &Workload) -> Result<Row> {
    let dir = tempfile::tempdir()?;
    let tls_hosts = workload.tasks.iter().map(|task| task.host + 1).max();
    let origin = Origin::start(tls_hosts.filter(|_| workload.scheme == "https"), dir.path())?;
    write_list(workload, origin.port, &dir.path().join("list.txt"))?;
    let invocation = tool.invocation(workload, origin.authority.as_deref())?;
    let usage = measure::measure(&invocation, dir.path())?;
    let wrong = match tool.wrong(workload, &dir.path().join("stdout.txt")) {
        Ok(wrong) => Some(wrong),
        Err(error) => {
            let said = std::fs::read_to_string(dir.path().join("stderr.txt"))?;
            print::line(&format!("  {}: {error:#}: {}", tool.name(), said.trim()));
            None
        }
    };
    Ok(Row {
        name: tool.name(),
        usage,
        tally: origin.finish()?,
        wrong,
    })
}

fn write_list(workload: &Workload, port: u16, path: &Path) -> Result<()> {
    let mut list = BufWriter::new(File::create(path)?);
    for (number, task) in workload.tasks.iter().enumerate() {
        writeln!(list, "{}", task.url(workload.scheme, port, number))?;
    }
    Ok(list.flush()?)
}

/// The middle one of each cost, the counters of the run with the middle wall time, the worst
/// number of wrong verdicts.
fn median(rows: &[Row]) -> Row {
    let by = |cost: fn(&Row) -> f64| {
        let mut rows: Vec<&Row> = rows.iter().collect();
        rows.sort_by(|a, b| cost(a).total_cmp(&cost(b)));
        *rows[rows.len() / 2]
    };
    let middle = by(|row| row.usage.wall_seconds);
    let no_report = rows.iter().any(|row| row.wrong.is_none());
    Row {
        usage: Usage {
            cpu_seconds: by(|row| row.usage.cpu_seconds).usage.cpu_seconds,
            peak_mib: by(|row| row.usage.peak_mib).usage.peak_mib,
            ..middle.usage
        },
        wrong: if no_report {
            None
        } else {
            rows.iter().filter_map(|row| row.wrong).max()
        },
        ..middle
    }
}
