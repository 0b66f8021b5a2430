//! What is remembered from run to run, as a user meets it: through the command.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "its helpers are tests too, though not marked as such"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "history/days.rs"]
mod days;
#[path = "history/economy.rs"]
mod economy;
#[path = "history/files.rs"]
mod files;
#[path = "history/resume.rs"]
mod resume;
#[path = "history/show.rs"]
mod show;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use support::{Origin, Ran, html, linkcheck, respond, verdict};

/// A folder to work in, and an origin that plays every host name.
struct Desk {
    folder: tempfile::TempDir,
    origin: Origin,
}

impl Desk {
    /// A desk with one input, `a.txt`, of these URLs.
    fn of(urls: &[&str]) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
            origin: Origin::start(),
        };
        desk.origin
            .on("alive.example", "*", respond(200).body(html::page("Alive")));
        desk.write("a.txt", &urls.join("\n"));
        desk
    }

    fn write(&self, name: &str, content: &str) {
        fs::write(self.path(name), content).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn history(&self) -> PathBuf {
        self.path(".linkcheck/history.db")
    }

    /// The command with these arguments, its environment scrubbed.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = linkcheck(self.folder.path());
        command.args(args);
        command
    }

    /// A check of `a.txt` on a day of November 2026, every host name leading to the origin.
    fn check(&self, day: u32, args: &[&str]) -> Command {
        let mut command = self.command(&["a.txt", "--retries", "0", "--format", "json"]);
        command.env("LINKCHECK_NOW", format!("2026-11-{day:02}T10:00:00Z"));
        command.args(["--resolve", &self.origin.resolve_all()]);
        command.args(args);
        command
    }

    /// Runs such a check.
    fn run(&self, day: u32, args: &[&str]) -> Ran {
        Ran::of(&mut self.check(day, args))
    }

    /// The report of such a check.
    fn report(&self, day: u32, args: &[&str]) -> Value {
        self.run(day, args).json()
    }
}
