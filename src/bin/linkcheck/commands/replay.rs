//! `linkcheck replay`: recorded evidence, judged again.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use anyhow::{Context as _, Result};
use linkcheck::exit;
use linkcheck::recording::{Replayed, replay};

use super::{check, complain};
use crate::args::ReplayArgs;
use crate::config::Config;
use crate::environment::Environment;
use crate::inputs;
use crate::output::Files;
use crate::settings;

/// Judges a recording and returns the exit code of its run.
pub(crate) fn run(args: &ReplayArgs, env: &Environment) -> Result<u8> {
    // What the run went by stands in the recording; a configuration found here is another's.
    let config = Config::default();
    let show = settings::show(&args.show, &config, env)?;
    let (fail_on, lint) = settings::failing(&args.verdict, &config)?;
    let files = Files::open(&show.outputs)?;
    let path = &args.evidence;
    files.spare(std::slice::from_ref(path))?;
    let Replayed { mut report, gaps } =
        replay(open(path)?).with_context(|| path.display().to_string())?;
    for gap in gaps {
        complain(&format!("{}: {gap}", path.display()));
    }
    report.recover(inputs::again);
    check::show(&report, &show, &exit::failing(&fail_on, lint), files)?;
    Ok(exit::code(&report, &fail_on, lint))
}

fn open(path: &Path) -> Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).with_context(|| format!("failed to read {}", path.display()))?;
    Ok(Box::new(BufReader::new(file)))
}
