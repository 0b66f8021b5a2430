//! A folder to work in, and an origin that plays every host.

use std::path::PathBuf;
use std::process::Command;

use super::support::{Origin, Ran, html, linkcheck, respond};

pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) origin: Origin,
}

impl Desk {
    /// Every host answers with its page, and with 404 at `/gone`.
    pub(crate) fn new() -> Self {
        let origin = Origin::start();
        origin.fallback(respond(200).body(html::page("Alive")));
        Self {
            folder: tempfile::tempdir().unwrap(),
            origin,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The command in this folder, its environment scrubbed.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = linkcheck(self.folder.path());
        command.args(args);
        command
    }

    /// The same with every name leading to the origin, and without a memory.
    pub(crate) fn online(&self, args: &[&str]) -> Command {
        self.remembering(&[args, &["--no-history"]].concat())
    }

    /// The same with a memory.
    pub(crate) fn remembering(&self, args: &[&str]) -> Command {
        let mut command = self.command(args);
        command.args(["--resolve", &self.origin.resolve_all()]);
        command.arg("--ca-cert");
        command.arg(self.origin.ca().pem_file());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&mut self.command(args))
    }

    pub(crate) fn check(&self, args: &[&str]) -> Ran {
        Ran::of(&mut self.online(args))
    }
}
