//! The programs under comparison: how each is told the same limits, and how its answer is read.

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::floor;
use crate::measure::Invocation;
use crate::plan::{Setting, Workload};
use crate::task::{Fate, Task, from_path};

/// How many wrong verdicts are named.
const NAMED: usize = 5;

/// A program that checks a list.
#[derive(Clone, Debug)]
pub(crate) enum Tool {
    /// `linkcheck`: its path and further options.
    Ours(PathBuf, Vec<String>),
    /// `lychee`: its path.
    Lychee(PathBuf),
    /// The bare loop of [`crate::floor`].
    Floor,
}

impl Tool {
    /// What tables call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Ours(..) => "linkcheck",
            Self::Lychee(_) => "lychee",
            Self::Floor => "bare loop",
        }
    }

    /// How it is started for a workload on `list.txt`; `authority` is to be trusted.
    pub(crate) fn invocation(
        &self,
        workload: &Workload,
        authority: Option<&Path>,
    ) -> Result<Invocation> {
        match self {
            Self::Ours(program, extra) => Ok(ours(program, extra, workload, authority)),
            Self::Lychee(program) => Ok(lychee(program, workload, authority)),
            Self::Floor => {
                let jobs = workload.limits.jobs.to_string();
                let words = ["--floor", "list.txt", &jobs].map(OsString::from);
                Ok(Invocation {
                    words: std::iter::once(std::env::current_exe()?.into())
                        .chain(words)
                        .collect(),
                    variables: Vec::new(),
                    descriptors: None,
                })
            }
        }
    }

    /// How many URLs it judged otherwise than the origin meant, from what it printed.
    pub(crate) fn wrong(&self, workload: &Workload, stdout: &Path) -> Result<usize> {
        let file = BufReader::new(File::open(stdout)?);
        let timeout = workload.limits.timeout;
        let good = |task: &&Task| !matches!(task.fate_within(timeout), Fate::Gone | Fate::Hang);
        let good = workload.tasks.iter().filter(good).count();
        match self {
            Self::Ours(..) => {
                let report: Report = serde_json::from_reader(file).context("no report")?;
                let (right, wrong): (Vec<_>, Vec<_>) =
                    report.links.iter().partition(|link| link.is_right(timeout));
                for link in wrong.iter().take(NAMED) {
                    let (verdict, reason) = (&link.verdict, link.reason.as_deref().unwrap_or("-"));
                    writeln!(
                        std::io::stdout(),
                        "  wrong: {verdict} {reason} {}",
                        link.url
                    )?;
                }
                Ok(workload.tasks.len().abs_diff(right.len()))
            }
            Self::Lychee(_) => {
                let report: LycheeReport = serde_json::from_reader(file).context("no report")?;
                Ok(report.successful.abs_diff(good))
            }
            Self::Floor => {
                let outcome: floor::Outcome =
                    serde_json::from_reader(file).context("no outcome")?;
                Ok(outcome.alive.abs_diff(good))
            }
        }
    }
}

fn ours(
    program: &Path,
    extra: &[String],
    workload: &Workload,
    authority: Option<&Path>,
) -> Invocation {
    let limits = &workload.limits;
    let mut words = words(
        program,
        "check --no-progress --format json --allow-net 127.0.0.0/8",
    );
    if workload.setting == Setting::Same {
        let given = format!(
            "--jobs {} --per-host {} --timeout {} --retries {}",
            limits.jobs,
            limits.per_host,
            limits.timeout.as_secs(),
            limits.retries,
        );
        words.extend(given.split(' ').map(OsString::from));
    }
    if let Some(authority) = authority {
        words.extend(["--ca-cert".into(), authority.into()]);
    }
    words.extend(extra.iter().map(OsString::from));
    words.push("list.txt".into());
    Invocation {
        words,
        variables: Vec::new(),
        descriptors: workload.descriptors,
    }
}

fn lychee(program: &Path, workload: &Workload, authority: Option<&Path>) -> Invocation {
    let limits = &workload.limits;
    let mut words = words(program, "--no-progress --format json");
    if workload.setting == Setting::Same {
        // Its pause between two requests to a host is a brake that the others do not have.
        let given = format!(
            "--max-concurrency {} --host-concurrency {} --host-request-interval 0ms --timeout {} --max-retries {}",
            limits.jobs,
            limits.per_host,
            limits.timeout.as_secs(),
            limits.retries,
        );
        words.extend(given.split(' ').map(OsString::from));
    }
    words.push("list.txt".into());
    let variables = authority.map(|path| ("SSL_CERT_FILE", path.into()));
    Invocation {
        words,
        variables: variables.into_iter().collect(),
        descriptors: None,
    }
}

fn words(program: &Path, options: &str) -> Vec<OsString> {
    std::iter::once(program.into())
        .chain(options.split(' ').map(OsString::from))
        .collect()
}

#[derive(Deserialize)]
struct Report {
    links: Vec<Link>,
}

#[derive(Deserialize)]
struct Link {
    url: String,
    verdict: String,
    reason: Option<String>,
}

impl Link {
    /// Whether the verdict is the one that the URL's own path calls for.
    fn is_right(&self, timeout: Duration) -> bool {
        let path = url::Url::parse(&self.url).map(|url| url.path().to_owned());
        let task = path.ok().and_then(|path| from_path(&path));
        let expected: &[(&str, Option<&str>)] =
            match task.map(|task| task.fate_by_exchange(timeout)) {
                Some(Fate::Alive | Fate::Moved | Fate::Limited { .. }) => &[("ok", None)],
                Some(Fate::Gone) => &[("dead", Some("gone"))],
                Some(Fate::Hang) => &[("unknown", Some("timeout"))],
                None => &[],
            };
        expected.contains(&(self.verdict.as_str(), self.reason.as_deref()))
    }
}

#[derive(Deserialize)]
struct LycheeReport {
    /// Redirected ones included.
    successful: usize,
}
