//! A tour without a network: the catalog's real host names, played on the loopback.
//!
//! `cargo run --release --example tour` starts a web server (plain and TLS, with a certificate
//! authority of its own) and a DNS server, lets most products of `catalog.toml` live and gives some of
//! them a fate, and runs `linkcheck` on the catalog against them. Every fate here is made up: it says
//! nothing about the real sites. `-- --serve` only starts the servers and says how to check against
//! them; arguments after `--` (`-- --format json`, say) go to the checker.

#![expect(clippy::print_stdout, reason = "a tour tells what it does")]

mod stage;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::process::{Command, ExitCode};

use stage::Stage;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog.toml");
    let stage = Stage::set(&std::fs::read_to_string(catalog)?)?;
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let serve = arguments.iter().any(|argument| argument == "--serve");
    arguments.retain(|argument| argument != "--serve");
    if serve {
        println!("Serving. In another terminal (all names at one port):\n");
        println!(
            "cargo run --release -- catalog.toml --resolve '{}' --ca-cert {}\n",
            stage.origin.resolve_all(),
            stage.origin.ca().pem_file().display()
        );
        println!("Ctrl-C ends it.");
        loop {
            std::thread::park();
        }
    }
    // Cargo shows how it gets on: the first time, this takes minutes.
    let built = cargo(&["build"]).status()?;
    if !built.success() {
        return Err("failed to build linkcheck; see above".into());
    }
    println!("The fates below are made up; they say nothing about the real sites.\n");
    println!("$ linkcheck catalog.toml   (every name played by this machine)\n");
    let status = cargo(&["run", "--quiet"])
        // These fates are made up: they are not to be remembered.
        .args(["--", "check", "catalog.toml", "--no-history"])
        .args(stage.options())
        .args(arguments)
        .status()?;
    println!("\n(exit code {})", status.code().unwrap_or(-1));
    Ok(ExitCode::SUCCESS)
}

/// What cargo is to do with the checker.
fn cargo(what: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(what)
        .args(["--release", "--bin", "linkcheck"]);
    command
}
