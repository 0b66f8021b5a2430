//! A catalog, the sites that its links lead to, and the command among them.

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;

use crate::support::{Answer, Origin, Ran, dynamic, html, redirect, respond};

pub(crate) const CATALOG: &str = r#"#:schema ./catalog.schema.json
schema = 1

[category.chat]
name = "对话"

# The old house of Acme.
[product.acme]
name = "Acme"
category = "chat"
url = "http://acme.web.example/文档#part"   # read it
links.docs = "https://moved.web.example/old#docs"

[product.cursor]
name = "Cursor"
category = "chat"
url = "https://cursor.web.example/"

[product.kite]
name = "Kite"
category = "chat"
url = "https://kite.web.example/"
was = ["https://kite.example/"]

[product.zeta]
name = "Zeta"
category = "chat"
url = "https://zeta.web.example/"
links.docs = "https://kite.web.example/docs"
"#;

pub(crate) struct World {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) origin: Origin,
}

pub(crate) fn page(title: &str) -> Answer {
    respond(200).body(html::page(title))
}

impl World {
    /// A catalog, and the sites that its links lead to: one is better over
    /// https, one has moved within the site, one to another, one is dead.
    pub(crate) fn new() -> Self {
        let origin = Origin::start();
        let acme = dynamic(|request| {
            let to = format!("https://acme.web.example{}", request.path);
            if request.secure {
                page("Acme")
            } else {
                redirect(301, &to)
            }
        });
        origin.on("acme.web.example", "*", acme);
        origin.on("moved.web.example", "/old", redirect(301, "/new"));
        origin.on("moved.web.example", "/new", page("Acme"));
        origin.on(
            "cursor.web.example",
            "*",
            redirect(308, "https://cursor.other.example/"),
        );
        origin.on("cursor.other.example", "*", page("Cursor"));
        let gone = || respond(410).body(html::notice("Gone", "This is over."));
        origin.on("kite.web.example", "*", gone());
        origin.on("zeta.web.example", "*", page("Zeta"));
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            origin,
        };
        world.write("catalog.toml", CATALOG);
        world
    }

    /// What lies in the folder. Runs are remembered; nothing else is left behind.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The command in the world's folder, its environment scrubbed, on a day
    /// that is always the same.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("linkcheck").unwrap();
        command
            .env_clear()
            .env("LINKCHECK_NOW", "2026-11-23T10:00:00Z")
            .current_dir(self.folder.path())
            .args(args);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().unwrap())
    }

    /// The same with the options that lead into this world.
    pub(crate) fn online(&self, args: &[&str]) -> Ran {
        Ran::from(self.online_command(args).output().unwrap())
    }

    pub(crate) fn online_command(&self, args: &[&str]) -> Command {
        let mut command = self.command(args);
        for pattern in ["*.web.example", "*.other.example"] {
            let everywhere = format!("{pattern}=127.0.0.1:{}", self.origin.port());
            command.args(["--resolve", &everywhere]);
        }
        command.arg("--ca-cert").arg(self.origin.ca().pem_file());
        command
    }

    /// A report on the catalog as it was before it ignored anything.
    pub(crate) fn report_of_ignored(&self) -> String {
        let now = self.read("catalog.toml");
        self.write("catalog.toml", CATALOG);
        let report = self.report();
        self.write("catalog.toml", &now);
        report
    }

    /// A saved report of the catalog.
    pub(crate) fn report(&self) -> String {
        let ran = self.online(&["catalog.toml", "--format", "json"]);
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        ran.stdout
    }
}
