//! The summary of a job: what GitHub Actions shows on the job's page.
//!
//! All steps of a job append to files that GitHub names by `GITHUB_STEP_SUMMARY`,
//! and a step's is dropped whole where it is larger than 1 MiB. So what stands
//! there already is counted.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use linkcheck::report::markdown::{self, Reader, SUMMARY};
use linkcheck::report::{Failing, Report};

use crate::environment::Environment;

/// With less room than this nothing worth reading fits.
const LEAST: usize = 2_048;

/// Appends `report` where GitHub asks for a summary; does nothing elsewhere.
pub(crate) fn append(report: &Report, failing: &Failing, env: &Environment) -> Result<()> {
    let Some(path) = env.get("GITHUB_STEP_SUMMARY") else {
        return Ok(());
    };
    append_to(Path::new(path), report, failing)
        .with_context(|| format!("failed to append to the job summary {path}"))
}

fn append_to(path: &Path, report: &Report, failing: &Failing) -> Result<()> {
    let there = match fs::metadata(path) {
        Ok(found) => usize::try_from(found.len()).unwrap_or(usize::MAX),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => 0,
        Err(error) => return Err(error.into()),
    };
    // One line feed keeps what stands there apart.
    let room = SUMMARY.saturating_sub(there + 1);
    if room < LEAST {
        bail!("it is full: {there} of {SUMMARY} bytes stand there already");
    }
    let mut page = Vec::new();
    if there > 0 {
        page.push(b'\n');
    }
    markdown::write(report, failing, Reader::Summary(room), &mut page)?;
    let mut file = File::options().create(true).append(true).open(path)?;
    file.write_all(&page)?;
    Ok(())
}
