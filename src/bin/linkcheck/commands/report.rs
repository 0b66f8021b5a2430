//! `linkcheck report`: saved reports, shown in any format, several as one.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use anyhow::{Context as _, Result};
use linkcheck::exit;
use linkcheck::report::merge::{self, Named};
use linkcheck::report::{Report, json};

use super::check;
use crate::args::ReportArgs;
use crate::config::Config;
use crate::environment::Environment;
use crate::inputs;
use crate::output::Files;
use crate::settings;

/// Shows what is saved and returns the exit code of a run that found it.
pub(crate) fn run(args: &ReportArgs, env: &Environment) -> Result<u8> {
    // What the run went by stands in the report; a configuration found here is another's.
    let config = Config::default();
    let show = settings::show(&args.show, &config, env)?;
    let (fail_on, lint) = settings::failing(&args.verdict, &config)?;
    let files = Files::open(&show.outputs)?;
    files.spare(&args.reports)?;
    let reports = args.reports.iter().map(|path| read(path));
    let mut report = merged(reports.collect::<Result<_>>()?, args.prefer_alive)?;
    report.recover(inputs::again);
    check::show(&report, &show, &exit::failing(&fail_on, lint), files)?;
    Ok(exit::code(&report, &fail_on, lint))
}

/// One report stands as it is; several are made one.
fn merged(mut reports: Vec<Named>, prefer_alive: bool) -> Result<Report> {
    if reports.len() == 1
        && let Some(only) = reports.pop()
    {
        return Ok(only.report);
    }
    let merged = if prefer_alive {
        merge::vantages(&reports)
    } else {
        merge::shards(reports)
    };
    merged.context("failed to merge the reports")
}

fn read(path: &Path) -> Result<Named> {
    let name = path.display().to_string();
    let input: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).with_context(|| format!("failed to read {name}"))?)
    };
    let report =
        json::read(BufReader::new(input)).with_context(|| format!("failed to read {name}"))?;
    Ok(Named { name, report })
}
