//! `linkcheck man`.

use std::io::{self, Write};

use anyhow::Result;
use clap::CommandFactory as _;
use clap_mangen::Man;
use linkcheck::exit;

use crate::args::Cli;
use crate::output;

/// Writes the manual page to standard output: the command and its commands.
pub(crate) fn run() -> Result<u8> {
    output::to_stdout(write)?;
    Ok(exit::OK)
}

fn write(out: &mut dyn Write) -> io::Result<()> {
    let mut command = Cli::command();
    command.build();
    Man::new(command.clone()).render(out)?;
    for below in command.get_subcommands() {
        let man = Man::new(below.clone());
        writeln!(out, ".SH \"LINKCHECK {}\"", below.get_name().to_uppercase())?;
        man.render_description_section(out)?;
        man.render_options_section(out)?;
    }
    Ok(())
}
