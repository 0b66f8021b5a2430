//! One file a command.

mod check;
mod completions;
mod explain;
mod export;
mod fix;
mod history;
mod import;
mod lint;
mod live;
mod man;
mod memory;
mod read;
mod record;
mod replay;
mod report;
mod schema;
mod since;

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::Result;
use linkcheck::exit;
use linkcheck::report::escape;

use crate::args::{Cli, Command};
use crate::environment::Environment;

/// Runs what was asked for and returns the exit code.
pub(crate) fn run(cli: Cli, env: &Environment) -> Result<u8> {
    match cli.command {
        None => check::run(&cli.check, env),
        Some(Command::Check(args)) => check::run(&args, env),
        Some(Command::Lint(args)) => lint::run(&args, env),
        Some(Command::Fix(args)) => fix::run(&args, env),
        Some(Command::Explain(args)) => explain::run(*args, env),
        Some(Command::Replay(args)) => replay::run(&args, env),
        Some(Command::Import(args)) => import::run(&args),
        Some(Command::Export(args)) => export::run(&args),
        Some(Command::History { what }) => history::run(what, env),
        Some(Command::Report(args)) => report::run(&args, env),
        Some(Command::Schema { what }) => schema::run(what),
        Some(Command::Completions { shell }) => completions::run(shell),
        Some(Command::Man) => man::run(),
    }
}

/// Says why nothing could be done.
pub(crate) fn fail(error: &anyhow::Error) -> ExitCode {
    complain(&format!("{error:#}"));
    ExitCode::from(exit::CANNOT_START)
}

/// A word to the user that is no part of a report. What it quotes may come from
/// outside, so each line is made safe.
fn complain(message: &str) {
    let lines: Vec<_> = message.lines().map(escape::plain).collect();
    // Where even standard error is closed, the exit code must do.
    let _ = writeln!(std::io::stderr(), "linkcheck: {}", lines.join("\n"));
}
