//! `--since REV`, on real repositories made by the real git.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

#[path = "support/mod.rs"]
mod support;
use support::*;

/// A repository in a folder of its own.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let repository = Self { folder };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", "change"]);
    }

    fn git(&self, arguments: &[&str]) {
        git(self.path(), arguments);
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        run(self.path(), arguments, &[])
    }
}

/// Git with nobody's configuration but the repository's.
fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .args(["-c", "user.name=t", "-c", "user.email=t@t.example"])
        .args(["-c", "protocol.file.allow=always"])
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
}

fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = linkcheck(folder);
    command.args(arguments);
    command.env("PATH", std::env::var_os("PATH").unwrap());
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
    Ran::of(command.envs(variables.iter().copied()))
}

const HEAD: &str = "schema = 1\n\n[category.tools]\nname = \"Tools\"\n";

/// A catalog of these products: id and host.
fn catalog(products: impl IntoIterator<Item = (String, String)>) -> String {
    let mut text = HEAD.to_owned();
    for (id, host) in products {
        let _ = write!(
            text,
            "\n[product.{id}]\nname = \"Product {id}\"\ncategory = \"tools\"\nurl = \"https://{host}/\"\n"
        );
    }
    text
}

fn numbered(numbers: std::ops::Range<u32>) -> impl Iterator<Item = (String, String)> {
    numbers.map(|n| (format!("p{n:03}"), format!("p{n:03}.example")))
}

fn one(id: &str, host: &str) -> String {
    catalog([(id.to_owned(), host.to_owned())])
}

/// `product field rule` of a report's problems, and its links' addresses.
fn found(report: &Value) -> (Vec<String>, Vec<&str>) {
    let problems = report["diagnostics"].as_array().unwrap().iter();
    let problems = problems.map(|it| {
        format!(
            "{} {}",
            it["rule"].as_str().unwrap(),
            it["product"].as_str().unwrap_or("-")
        )
    });
    let links = report["links"].as_array().unwrap().iter();
    (
        problems.collect(),
        links.map(|it| it["url"].as_str().unwrap()).collect(),
    )
}

#[test]
fn of_300_entries_only_the_3_new_and_the_2_edited_are_probed() {
    let repository = Repository::new();
    // Two old entries share an address: an old fault.
    let mut old: Vec<(String, String)> = numbered(0..300).collect();
    old[298].1 = old[297].1.clone();
    repository.write("lists/a.toml", &catalog(old.iter().cloned()));
    repository.commit();
    // Forty move to a file of their own, two get another address, three are
    // new, one of them with an old one's address; and all is written otherwise.
    let mut kept = old.clone();
    let moved: Vec<_> = kept.drain(100..140).collect();
    kept[10].1 = "edited-1.example".to_owned();
    kept[20].1 = "edited-2.example".to_owned();
    let new = [
        ("x1", "x1.example"),
        ("x2", "x2.example"),
        ("x3", "p005.example"),
    ];
    kept.extend(new.map(|(id, host)| (id.to_owned(), host.to_owned())));
    let rewritten = catalog(kept)
        .replace(" = ", "  =  ")
        .replace("\n[product", "\n\n# -\n[product");
    repository.write("lists/a.toml", &rewritten);
    repository.write("lists/b.toml", &catalog(moved));

    let origin = Origin::start();
    origin.on("*", "*", respond(200).body(html::page("A product")));
    origin.on("edited-2.example", "*", respond(410));
    let pem = origin.ca().pem_file().display().to_string();
    let everywhere = origin.resolve_all();
    let network = [
        "--resolve",
        &everywhere,
        "--ca-cert",
        &pem,
        "--format",
        "json",
    ];
    let ran = repository.run(&[&["check", "lists", "--since", "main"], &network[..]].concat());
    let report = ran.json();

    let expected = [
        "https://edited-1.example/",
        "https://edited-2.example/",
        "https://x1.example/",
        "https://x2.example/",
        "https://p005.example/",
    ];
    let (problems, links) = found(&report);
    assert_eq!(links, expected);
    assert_eq!(report["summary"]["links"], 5);
    assert_eq!(report["summary"]["unchanged"], 298);
    assert_eq!(report["summary"]["dead"], 1);
    assert_eq!(ran.code, 1);
    let log = origin.log();
    let asked = |host: &str| log.count_host(host) > 0;
    let old_hosts: BTreeSet<&String> = old.iter().map(|(_, host)| host).collect();
    let asked_old: Vec<_> = old_hosts.into_iter().filter(|host| asked(host)).collect();
    assert_eq!(
        asked_old,
        ["p005.example"],
        "only where a new entry names it"
    );
    assert!(
        expected
            .iter()
            .all(|url| asked(&url["https://".len()..url.len() - 1]))
    );
    // The new duplicate is told, the old one is not.
    let duplicates: Vec<&String> = problems
        .iter()
        .filter(|it| it.contains("duplicate-url"))
        .collect();
    assert_eq!(duplicates, ["duplicate-url x3"]);
    let said = "298 links and ";
    assert!(ran.stderr.contains(said), "{}", ran.stderr);
    assert!(ran.stderr.contains("were there at main"), "{}", ran.stderr);
}

#[test]
fn lint_tells_only_what_the_change_brings_in() {
    let repository = Repository::new();
    let broken = one("a", "a.example") + "colour = \"red\"\n";
    let path = repository.write("catalog.toml", &broken);
    repository.commit();
    let lint = |more: &[&str]| {
        repository.run(&[&["lint", "catalog.toml", "--format", "json"], more].concat())
    };
    assert_eq!(lint(&[]).code, 1);
    let ran = lint(&["--since", "HEAD"]);
    assert_eq!(
        (ran.code, found(&ran.json()).0),
        (0, vec![]),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("1 link and 1 problem were there at HEAD"),
        "{}",
        ran.stderr
    );
    let worse = broken.replace("name = \"Product a\"", "nmae = \"Product a\"");
    fs::write(path, worse).unwrap();
    let ran = lint(&["--since", "HEAD"]);
    let problems = found(&ran.json()).0;
    assert_eq!(ran.code, 1);
    assert_eq!(problems, ["missing-field a", "unknown-key a"]);
}

#[test]
fn a_file_is_found_where_it_was_before() {
    let repository = Repository::new();
    repository.write("old/catalog.toml", &one("a", "a.example"));
    repository.write("old/list.md", "[B](https://b.example/)\n");
    repository.commit();
    let links = |input: &str| {
        let ran = repository.run(&["lint", input, "--since", "main", "--format", "json"]);
        (
            ran.code,
            ran.json()["summary"]["unchanged"].clone(),
            ran.stderr,
        )
    };
    assert_eq!(links("old").1, 2);
    // A file that was not there: everything in it is new.
    repository.write("new.md", "[C](https://c.example/)\n");
    assert_eq!((links("new.md").0, links("new.md").1), (0, 0.into()));
    // Renamed, with or without git's knowledge, whole folders too.
    fs::rename(
        repository.path().join("old"),
        repository.path().join("moved"),
    )
    .unwrap();
    assert_eq!(links("moved").1, 2);
    assert_eq!(links("moved/catalog.toml").1, 1);
    repository.git(&["add", "--all"]);
    assert_eq!(links("moved").1, 2);
    // What has gone is not what has come under another name, if they differ.
    let other =
        one("z", "z.example").replace("Tools", "Others") + &one("a", "a.example")[HEAD.len()..];
    let padding = "# and so on, at length\n".repeat(20);
    repository.write("other.toml", &(padding + &other));
    assert_eq!(links("other.toml").1, 0);
    // Named from within, and by a link.
    let ran = run(
        &repository.path().join("moved"),
        &[
            "lint",
            "../moved/list.md",
            "--since",
            "HEAD",
            "--format",
            "json",
        ],
        &[],
    );
    assert_eq!(ran.json()["summary"]["unchanged"], 1, "{}", ran.stderr);
}

#[test]
fn a_folder_of_several_catalogs_is_one_list() {
    let repository = Repository::new();
    repository.write("c/a.toml", &catalog(numbered(0..5)));
    repository.write("c/b.toml", &catalog(numbered(5..10)));
    repository.write("c/d/e.yaml", "- name: Y\n  url: https://y.example/\n");
    repository.commit();
    // One goes away, its entries to another; a third has one more.
    fs::remove_file(repository.path().join("c/b.toml")).unwrap();
    repository.write("c/a.toml", &catalog(numbered(0..11)));
    repository.write(
        "c/d/e.yaml",
        "- name: X\n  url: https://x.example/\n- url: https://y.example/\n  name: Y\n",
    );
    let ran = repository.run(&["lint", "c", "--since", "HEAD", "--format", "json"]);
    assert_eq!(ran.json()["summary"]["unchanged"], 11, "{}", ran.stderr);
}

#[test]
fn nothing_new_is_no_fault() {
    let repository = Repository::new();
    repository.write("catalog.toml", &one("a", "a.example"));
    repository.commit();
    let ran = repository.run(&[
        "check",
        "catalog.toml",
        "--since",
        "HEAD",
        "--format",
        "json",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.json()["summary"]["unchanged"], 1);
    assert_eq!(ran.json()["summary"]["requests"], 0);
}

/// Folder, revision, variables of the environment, and what is said.
type Row<'r> = (&'r Path, &'r str, &'r [(&'r str, &'r str)], &'r str);

#[test]
fn what_cannot_be_compared_exits_2_and_says_why() {
    let repository = Repository::new();
    repository.write("catalog.toml", &one("a", "a.example"));
    repository.commit();
    repository.commit();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("catalog.toml"), one("a", "a.example")).unwrap();
    let shallow = tempfile::tempdir().unwrap();
    let url = format!("file://{}", repository.path().display());
    git(
        shallow.path(),
        &["clone", "--quiet", "--depth", "1", &url, "."],
    );
    let empty = tempfile::tempdir().unwrap();
    let no_git = empty.path().display().to_string();
    let ceiling = outside.path().parent().unwrap().display().to_string();
    let rows: [Row<'_>; 8] = [
        (
            repository.path(),
            "nowhere",
            &[],
            "there is no commit \"nowhere\"",
        ),
        (
            repository.path(),
            "main:catalog.toml",
            &[],
            "there is no commit",
        ),
        (repository.path(), "-x", &[], "\"-x\" is no revision"),
        (repository.path(), "--all", &[], "\"--all\" is no revision"),
        (repository.path(), "", &[], "\"\" is no revision"),
        (shallow.path(), "HEAD~1", &[], "a shallow clone"),
        (
            outside.path(),
            "HEAD",
            &[("GIT_CEILING_DIRECTORIES", &ceiling)],
            "is in no git repository",
        ),
        (
            repository.path(),
            "HEAD",
            &[("PATH", &no_git)],
            "is not on the PATH",
        ),
    ];
    for (folder, revision, variables, want) in rows {
        let since = format!("--since={revision}");
        for command in ["lint", "check"] {
            let ran = run(folder, &[command, "catalog.toml", &since], variables);
            assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{revision}");
            assert!(ran.stderr.contains(want), "{revision}: {}", ran.stderr);
        }
    }
    let ran = repository.run(&["lint", "-", "--since", "HEAD"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("standard input has no history"),
        "{}",
        ran.stderr
    );
}

#[cfg(unix)]
#[test]
fn a_repositorys_configuration_starts_no_program() {
    let repository = Repository::new();
    repository.write(".gitattributes", "* filter=evil diff=evil\n");
    repository.write("catalog.toml", &one("a", "a.example"));
    repository.commit();
    let evil = format!("touch {}", repository.path().join("touched").display());
    for key in [
        "core.fsmonitor",
        "core.pager",
        "pager.ls-tree",
        "filter.evil.clean",
        "filter.evil.smudge",
        "diff.external",
        "diff.evil.textconv",
        "diff.evil.command",
        "core.sshCommand",
        "alias.ls-tree",
    ] {
        repository.git(&["config", key, &evil]);
    }
    repository.write("catalog.toml", &one("b", "a.example"));
    let ran = repository.run(&[
        "lint",
        "catalog.toml",
        "--since",
        "HEAD",
        "--format",
        "json",
    ]);
    assert_eq!(ran.json()["summary"]["unchanged"], 0, "{}", ran.stderr);
    assert!(!repository.path().join("touched").exists());
}

#[test]
fn within_a_hook_git_is_not_led_astray() {
    let repository = Repository::new();
    repository.write("sub/catalog.toml", &one("a", "a.example"));
    repository.commit();
    let variables = [
        ("GIT_DIR", "nowhere"),
        ("GIT_INDEX_FILE", "nowhere"),
        ("GIT_WORK_TREE", "/"),
    ];
    let arguments = ["lint", "sub", "--since", "HEAD", "--format", "json"];
    let ran = run(repository.path(), &arguments, &variables);
    assert_eq!(ran.json()["summary"]["unchanged"], 1, "{}", ran.stderr);
}
