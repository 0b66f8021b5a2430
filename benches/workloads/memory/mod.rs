//! `H`: what memory costs. `H-kills`: what is left of it after a kill. `H-shards`: whether many
//! machines are one run.
//!
//! Each runs against one origin for all its runs, so that the list stays the same, and on one day.

mod cost;
mod kills;
mod shards;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

pub(crate) use cost::cost;
pub(crate) use kills::kills;
pub(crate) use shards::shards;

use crate::measure::{Invocation, Usage, measure};
use crate::origin::Origin;
use crate::plan::Workload;
use crate::tools::Tool;
use crate::write_list;

/// Where the history lies, below the bench's folder.
const FILE: &str = ".linkcheck/history.db";
/// When all runs are.
const DAY: &str = "2026-11-01T10:00:00Z";

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

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A check of the list.
    fn check(&self, options: &[&str]) -> Result<Invocation> {
        let options = options.iter().map(|&option| option.to_owned());
        let tool = Tool::Ours(self.program.to_owned(), options.collect());
        let mut check = tool.invocation(&self.workload, None)?;
        check.variables.push(("LINKCHECK_NOW", DAY.into()));
        Ok(check)
    }

    /// Another command, with its output as JSON.
    fn told(&self, words: &[&str]) -> Result<Value> {
        let program = OsString::from(self.program);
        let words = words.iter().map(OsString::from);
        let invocation = Invocation {
            words: std::iter::once(program).chain(words).collect(),
            variables: Vec::new(),
            descriptors: None,
        };
        Ok(self.output(&invocation)?.1)
    }

    fn run(&self, options: &[&str]) -> Result<(Usage, Value)> {
        self.output(&self.check(options)?)
    }

    fn output(&self, invocation: &Invocation) -> Result<(Usage, Value)> {
        let usage = measure(invocation, self.dir.path())?;
        let said = std::fs::read(self.path("stdout.txt"))?;
        let value = serde_json::from_slice(&said);
        let complaint = || std::fs::read_to_string(self.path("stderr.txt")).unwrap_or_default();
        Ok((usage, value.with_context(complaint)?))
    }

    fn forget(&self) -> Result<()> {
        let folder = self.path(".linkcheck");
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        Ok(())
    }

    fn end(self) -> Result<()> {
        self.origin.finish().map(drop)
    }
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
