//! The `linkcheck` command: parse, run, exit code.

mod args;
mod commands;
mod config;
mod environment;
mod git;
mod inputs;
mod output;
mod progress;
mod replace;
mod settings;
mod sharding;
mod signals;
mod step_summary;
mod values;

use std::process::ExitCode;

use clap::Parser as _;
use mimalloc::MiMalloc;

/// A run makes and drops some hundred small things for each link.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    let environment = environment::Environment::read();
    match commands::run(cli, &environment) {
        Ok(code) => ExitCode::from(code),
        Err(error) => commands::fail(&error),
    }
}
