//! Bad input, hostile servers and broken surroundings, met as a user meets them: through the command.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "its helpers are tests too, though not marked as such"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "bad_input/exit_codes.rs"]
mod exit_codes;
#[path = "bad_input/hosts.rs"]
mod hosts;
#[path = "bad_input/ignores.rs"]
mod ignores;
#[path = "bad_input/inputs.rs"]
mod inputs;
#[path = "bad_input/interrupts.rs"]
mod interrupts;
#[path = "bad_input/outputs.rs"]
mod outputs;
#[path = "bad_input/reports.rs"]
mod reports;
#[path = "bad_input/secrets.rs"]
mod secrets;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use support::{Origin, Ran, html, linkcheck, respond};

/// A folder to work in, and an origin that plays every host name.
struct Desk {
    folder: tempfile::TempDir,
    origin: Origin,
}

impl Desk {
    fn new() -> Self {
        let origin = Origin::start();
        origin.on("alive.example", "*", respond(200).body(html::page("Alive")));
        Self {
            folder: tempfile::tempdir().unwrap(),
            origin,
        }
    }

    /// Writes an input.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command with these arguments, its environment scrubbed, without an origin.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = linkcheck(self.folder.path());
        command.args(args);
        command
    }

    /// The command with these arguments, every host name leading to the origin.
    fn online(&self, args: &[&str]) -> Command {
        let mut command = self.command(args);
        command.args(["--resolve", &self.origin.resolve_all(), "--ca-cert"]);
        command.arg(self.origin.ca().pem_file());
        command
    }

    /// Runs it online.
    fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&mut self.online(args))
    }

    /// Runs it online; the report, which is as its schema says.
    fn report(&self, args: &[&str]) -> Value {
        sound(&self.run(&[args, &["--format", "json"]].concat()))
    }
}

/// Standard output as a report that is as its schema says.
fn sound(ran: &Ran) -> Value {
    let report = ran.json();
    reports::is_sound(&report);
    report
}

/// The link of `report` that is written `url`.
fn link<'r>(report: &'r Value, url: &str) -> &'r Value {
    let links = report["links"].as_array().unwrap();
    let found = links.iter().find(|link| link["url"] == url);
    found.unwrap_or_else(|| panic!("{url} is not in {report:#}"))
}

/// The verdict of the link of `report` that is written `url`.
fn verdict(report: &Value, url: &str) -> String {
    support::verdict(link(report, url))
}

/// A catalog of products, each an id and its TOML lines. Its name is Alive unless they say
/// otherwise.
fn catalog(products: &[(&str, &str)]) -> String {
    let mut text = "schema = 1\n\n[category.chat]\nname = \"对话\"\n".to_owned();
    for (id, lines) in products {
        text += "\n[product.";
        text += id;
        text += "]\n";
        if !lines.starts_with("name") {
            text += "name = \"Alive\"\n";
        }
        text += "category = \"chat\"\n";
        text += lines;
        text += "\n";
    }
    text
}
