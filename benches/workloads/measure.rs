//! What a program costs: wall clock, CPU time, peak memory.
//!
//! The kernel adds up the costs of *all* children that a process has waited for. So each program
//! runs under a wrapper of its own, which is this bench once more and has no other child.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use nix::sys::resource::{UsageWho, getrusage};
use rlimit::Resource;
use serde::{Deserialize, Serialize};

/// A program to measure.
pub(crate) struct Invocation {
    /// Path of the program, then its arguments.
    pub(crate) words: Vec<OsString>,
    /// Variables that it gets in addition.
    pub(crate) variables: Vec<(&'static str, OsString)>,
    /// Soft limit of file descriptors, else the inherited one.
    pub(crate) descriptors: Option<u64>,
}

/// What it cost.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// From start to exit.
    pub(crate) wall_seconds: f64,
    /// User and system time.
    pub(crate) cpu_seconds: f64,
    /// Largest resident set.
    pub(crate) peak_mib: f64,
    /// Exit code; none after a signal.
    pub(crate) code: Option<i32>,
}

/// Whose CPU time is meant.
#[derive(Clone, Copy)]
pub(crate) enum Whose {
    /// This process.
    Own,
    /// Its children that have ended.
    Children,
}

/// Runs a program in `dir`; its output goes to `stdout.txt` and `stderr.txt` there.
pub(crate) fn measure(invocation: &Invocation, dir: &Path) -> Result<Usage> {
    let descriptors = invocation.descriptors.unwrap_or(0);
    let output = Command::new(std::env::current_exe()?)
        .arg("--measure")
        .arg(descriptors.to_string())
        .args(&invocation.words)
        .envs(
            invocation
                .variables
                .iter()
                .map(|(name, value)| (name, value)),
        )
        // The hosts are on this machine: a proxy would be measured instead of the program.
        .env_remove("HTTP_PROXY")
        .env_remove("http_proxy")
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .current_dir(dir)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!(
            "{} could not be started",
            Path::new(&invocation.words[0]).display()
        );
    }
    serde_json::from_slice(&output.stdout).context("what the wrapper says")
}

/// The wrapper: `[soft limit or 0] PROGRAM ARGS...`; prints the [`Usage`].
pub(crate) fn wrap(mut args: impl Iterator<Item = OsString>) -> Result<()> {
    let descriptors = args.next().context("no limit")?;
    let program = args.next().context("no program")?;
    let soft: u64 = descriptors.to_string_lossy().parse()?;
    if soft > 0 {
        let (_, hard) = rlimit::getrlimit(Resource::NOFILE)?;
        rlimit::setrlimit(Resource::NOFILE, soft.min(hard), hard)?;
    }
    let start = Instant::now();
    let status = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(File::create("stdout.txt")?)
        .stderr(File::create("stderr.txt")?)
        .status()?;
    let usage = Usage {
        wall_seconds: start.elapsed().as_secs_f64(),
        cpu_seconds: cpu_seconds(Whose::Children)?,
        peak_mib: peak_mib()?,
        code: status.code(),
    };
    crate::print::line(&serde_json::to_string(&usage)?);
    Ok(())
}

/// User and system time.
#[expect(
    clippy::cast_precision_loss,
    reason = "a run is far shorter than 2^53 microseconds"
)]
pub(crate) fn cpu_seconds(whose: Whose) -> Result<f64> {
    let usage = getrusage(match whose {
        Whose::Own => UsageWho::RUSAGE_SELF,
        Whose::Children => UsageWho::RUSAGE_CHILDREN,
    })?;
    let seconds = [usage.user_time(), usage.system_time()]
        .map(|time| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6);
    Ok(seconds.iter().sum())
}

/// The kernel gives KiB (Linux, where alone all of 127.0.0.0/8 is the loopback).
#[expect(
    clippy::cast_precision_loss,
    reason = "memory is far smaller than 2^53 KiB"
)]
fn peak_mib() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok(usage.max_rss() as f64 / 1_024.0)
}
