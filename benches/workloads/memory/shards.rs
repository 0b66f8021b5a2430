//! A run over many machines, which all are this one: its merged report and its merged history are
//! those of a single run.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use url::Url;

use super::{Bench, timeless};
use crate::plan::{Size, varied};
use crate::print;

/// How many machines.
const SHARDS: usize = 8;

/// Runs the shards and merges them. Fails unless each host is in one of them, and all of them
/// together are the single run.
pub(crate) fn shards(program: &Path, size: Size) -> Result<()> {
    let bench = Bench::new(program, varied(size, 20_000.0))?;
    let (alone, whole) = bench.run(&["--history", "whole.db"])?;
    let mut hosts = HashMap::new();
    let (mut cpu_seconds, mut sizes) = (0.0, Vec::new());
    for shard in 1..=SHARDS {
        let (k, db) = (format!("{shard}/{SHARDS}"), format!("{shard}.db"));
        let (usage, report) = bench.run(&["--shard", &k, "--history", &db])?;
        std::fs::write(bench.path(&format!("{shard}.json")), report.to_string())?;
        cpu_seconds += usage.cpu_seconds;
        sizes.push(links(&report).len());
        for link in links(&report) {
            let first = *hosts.entry(host(link)?).or_insert(shard);
            ensure!(first == shard, "a host is in shards {first} and {shard}");
        }
    }
    let files = |end: &str| {
        (1..=SHARDS)
            .map(|n| format!("{n}.{end}"))
            .collect::<Vec<_>>()
    };
    let (reports, histories) = (files("json"), files("db"));
    let words = |list: &[String]| list.join(" ");
    let merge = format!("report {} --format json", words(&reports));
    let merged = bench.told(&merge.split(' ').collect::<Vec<_>>())?;
    ensure!(timeless(merged) == timeless(whole), "another report");
    remembered_alike(&bench, &words(&histories))?;
    print::line(&format!(
        "\nH-shards: {} URLs on {} hosts in {SHARDS} shards of {} to {} URLs: each host in one",
        bench.workload.tasks.len(),
        hosts.len(),
        sizes.iter().min().unwrap_or(&0),
        sizes.iter().max().unwrap_or(&0),
    ));
    print::line(&format!(
        "  merged report and history are the single run's; {cpu_seconds:.2} CPU s together, {:.2} alone",
        alone.cpu_seconds
    ));
    bench.end()
}

/// Fails unless the histories, merged, say what that of the single run says.
fn remembered_alike(bench: &Bench<'_>, histories: &str) -> Result<()> {
    let merge = format!("history merge {histories} --into merged.db");
    // It has nothing to say on standard output, so there is no JSON.
    let _said = bench.told(&merge.split(' ').collect::<Vec<_>>());
    let shown = |db: &str| {
        bench.told(&[
            "history",
            "show",
            "list.txt",
            "--history",
            db,
            "--format",
            "json",
        ])
    };
    ensure!(shown("merged.db")? == shown("whole.db")?, "another history");
    Ok(())
}

fn links(report: &Value) -> &[Value] {
    report["links"].as_array().map_or(&[], Vec::as_slice)
}

fn host(link: &Value) -> Result<String> {
    let url = Url::parse(link["url"].as_str().context("a link without a URL")?)?;
    Ok(url.host_str().context("a URL without a host")?.to_owned())
}
