//! `linkcheck completions SHELL`.

use anyhow::Result;
use clap::CommandFactory as _;
use clap_complete::Shell;
use linkcheck::exit;

use crate::args::Cli;
use crate::output;

/// Writes the completions for `shell` to standard output.
pub(crate) fn run(shell: Shell) -> Result<u8> {
    // Made in memory first: the generator panics where it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "linkcheck", &mut script);
    output::to_stdout(|out| out.write_all(&script))?;
    Ok(exit::OK)
}
