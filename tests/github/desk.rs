//! One repository with its clone, a world of links, and the variables of a runner.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::api::{Api, REPOSITORY, TOKEN};
use crate::condition::Context;
use crate::play::ours;
use crate::support::{Origin, html, respond};

/// The number of the pull request.
pub(crate) const NUMBER: u64 = 7;

/// What a change brings: paths and texts.
pub(crate) type Files<'a> = &'a [(&'a str, &'a str)];

/// Everything that a played job needs.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) origin: Origin,
    pub(crate) api: Api,
    scratch: Cell<u32>,
}

impl Desk {
    /// A repository whose catalog has one product of each host: `NAME.example` is alive where the name
    /// begins with `live`, and gone otherwise.
    pub(crate) fn new(names: &[&str]) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
            origin: Origin::start(),
            api: Api::start(),
            scratch: Cell::new(0),
        };
        for folder in [
            "bin",
            "home",
            "temporary",
            "artifacts",
            "upstream.git",
            "author",
        ] {
            fs::create_dir(desk.path(folder)).unwrap();
        }
        desk.tools();
        for name in names {
            desk.plays(name, name.starts_with("live"));
        }
        desk.git(
            "upstream.git",
            &["init", "--quiet", "--bare", "--initial-branch=main"],
        );
        desk.git("author", &["init", "--quiet", "--initial-branch=main"]);
        let url = desk.path("upstream.git").display().to_string();
        desk.git("author", &["remote", "add", "origin", &url]);
        desk.commit_base(&catalog(names));
        desk.git(".", &["clone", "--quiet", &url, "workspace"]);
        desk
    }

    /// Makes the product's page be there, or not.
    pub(crate) fn plays(&self, name: &str, alive: bool) {
        let page = if alive {
            respond(200).body(html::page(name))
        } else {
            respond(404).body(html::notice("Page not found", "Not here."))
        };
        self.origin.on(&format!("{name}.example"), "/", page);
    }

    /// What a pull request from a fork changes: the files, on top of the base. Returns the head commit.
    pub(crate) fn proposes(&self, files: Files<'_>) -> String {
        self.git("author", &["checkout", "--quiet", "-B", "proposal", "main"]);
        for (path, text) in files {
            self.write("author", path, text);
        }
        self.commits()
    }

    /// The same, with a symbolic link in place of `path`.
    pub(crate) fn proposes_link(&self, path: &str, target: &Path) -> String {
        self.git("author", &["checkout", "--quiet", "-B", "proposal", "main"]);
        fs::remove_file(self.path("author").join(path)).unwrap();
        symlink(target, self.path("author").join(path)).unwrap();
        self.commits()
    }

    /// The same, with what the author's folder holds.
    pub(crate) fn proposes_what_is_there(&self) -> String {
        self.commits()
    }

    fn commits(&self) -> String {
        self.git("author", &["add", "--all"]);
        self.git("author", &["commit", "--quiet", "--message=change"]);
        let head = format!("+HEAD:refs/pull/{NUMBER}/head");
        self.git("author", &["push", "--quiet", "origin", &head]);
        self.git("author", &["rev-parse", "HEAD"])
    }

    fn commit_base(&self, catalog: &str) {
        self.write("author", "catalog.toml", catalog);
        let configuration = format!(
            "resolve = [\"{}\"]\nca_cert = [\"{}\"]\nno_progress = true\nmax_wait = 0\nretries = 0\n",
            self.origin.resolve_all(),
            self.origin.ca().pem_file().display()
        );
        self.write("author", "linkcheck.toml", &configuration);
        self.write(
            "author",
            ".gitignore",
            "/target\n/review.*\n/linkcheck.json\n",
        );
        for script in fs::read_dir(ours(".github/scripts")).unwrap() {
            let script = script.unwrap().path();
            let into = self.path("author").join(".github/scripts");
            fs::create_dir_all(&into).unwrap();
            fs::copy(&script, into.join(script.file_name().unwrap())).unwrap();
        }
        self.git("author", &["add", "--all"]);
        self.git("author", &["commit", "--quiet", "--message=base"]);
        self.git("author", &["push", "--quiet", "origin", "main"]);
    }

    /// The tools that a runner gets by building: `cargo build` lays the program where it belongs.
    fn tools(&self) {
        let program = assert_cmd::cargo::cargo_bin("linkcheck");
        symlink(&program, self.path("bin/linkcheck")).unwrap();
        let build = format!(
            "mkdir -p target/release\nln -sf {} target/release/linkcheck\n",
            program.display()
        );
        self.tool("cargo", &build);
        self.tool("rustup", "");
    }

    /// Puts a program of this shell text on `PATH`.
    pub(crate) fn tool(&self, name: &str, script: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!/bin/bash\nset -e\n{script}")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// The variables of a runner.
    pub(crate) fn variables(&self) -> BTreeMap<String, String> {
        let text = |path: &str| self.path(path).display().to_string();
        let path = format!("{}:{}", text("bin"), std::env::var("PATH").unwrap());
        let fixed = [
            ("PATH", path),
            ("HOME", text("home")),
            ("RUNNER_TEMP", text("temporary")),
            ("RUNNER_OS", "Linux".to_owned()),
            ("RUNNER_ARCH", "X64".to_owned()),
            ("GITHUB_ACTIONS", "true".to_owned()),
            ("GITHUB_API_URL", self.api.url()),
            (
                "GITHUB_SERVER_URL",
                format!("http://127.0.0.1:{}", self.origin.port()),
            ),
            ("GITHUB_REPOSITORY", REPOSITORY.to_owned()),
            ("GITHUB_STEP_SUMMARY", text("summary.md")),
            ("GIT_CONFIG_GLOBAL", "/dev/null".to_owned()),
            ("GIT_CONFIG_NOSYSTEM", "1".to_owned()),
        ];
        fixed.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// Where jobs work: a clone of the base.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.path("workspace")
    }

    pub(crate) fn artifacts(&self) -> PathBuf {
        self.path("artifacts")
    }

    /// A new name in the temporary folder.
    pub(crate) fn temporary(&self, name: &str) -> PathBuf {
        self.scratch.set(self.scratch.get() + 1);
        self.path("temporary")
            .join(format!("{}-{name}", self.scratch.get()))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, folder: &str, path: &str, text: &str) {
        let path = self.path(folder).join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs git in `folder` and returns what it prints.
    pub(crate) fn git(&self, folder: &str, arguments: &[&str]) -> String {
        let ended = Command::new("git")
            .current_dir(self.path(folder))
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .args(["-c", "user.name=t", "-c", "user.email=t@t.example"])
            .args(arguments)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{arguments:?}: {said}");
        String::from_utf8(ended.stdout).unwrap().trim().to_owned()
    }
}

/// A catalog of one product for each name.
pub(crate) fn catalog(names: &[&str]) -> String {
    let mut text = "schema = 1\n\n[category.tools]\nname = \"Tools\"\n".to_owned();
    let mut names = names.to_vec();
    names.sort_unstable();
    for name in names {
        let _ = write!(
            text,
            "\n[product.{name}]\nname = \"{name}\"\ncategory = \"tools\"\nurl = \"https://{name}.example/\"\n"
        );
    }
    text
}

/// What expressions stand for in every job, and these further ones.
pub(crate) fn context(further: &[(&str, &str)]) -> Context {
    let always = [("github.token", TOKEN)];
    let all = always.iter().chain(further);
    all.map(|&(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}
