//! Each lint rule on a catalog that breaks it, as it is shown, and on the
//! nearest neighbour that does not: one file a rule in `tests/rules`.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use linkcheck::diagnostic::Severity;
use linkcheck::lint::{Check, RULES, Rule};
use support::{Origin, dynamic, html, redirect, respond};

/// What parts the two catalogs of a file.
const NEAR_MISS: &str = "\n#### near miss\n\n";

fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules"))
}

/// The catalog that breaks `rule`, and the one that nearly does.
fn fixture(rule: &Rule) -> [String; 2] {
    let path = fixtures().join(format!("{}.toml", rule.name));
    let text = fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (breaks, near) = text.split_once(NEAR_MISS).unwrap();
    [breaks.to_owned(), near.to_owned()]
}

/// Standard output of the command in a folder with this catalog, on a day that
/// is always the same.
fn run(catalog: &str, args: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("catalog.toml"), catalog).unwrap();
    let mut command = Command::cargo_bin("linkcheck").unwrap();
    command
        .env_clear()
        .env("LINKCHECK_NOW", "2026-11-23T10:00:00Z")
        .current_dir(folder.path())
        .args(args);
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

/// The severities with which `rule` is told of a catalog, by a command that
/// gives a JSON report.
fn told(rule: &Rule, catalog: &str, args: &[&str]) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&run(catalog, args)).unwrap();
    let told = report["diagnostics"].as_array().unwrap().iter();
    let told = told.filter(|it| it["rule"] == rule.name);
    told.map(|it| it["severity"].as_str().unwrap().to_owned())
        .collect()
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// Those that the input alone breaks, and those that the links' outcomes do.
fn rules() -> (Vec<&'static Rule>, Vec<&'static Rule>) {
    let offline = |rule: &&Rule| match rule.check {
        Check::Reading | Check::Source(_) | Check::Address(_) | Check::Findings => true,
        Check::Outcomes => false,
    };
    RULES.iter().partition(offline)
}

#[test]
fn every_rule_has_its_fixture_and_every_fixture_its_rule() {
    let names = fs::read_dir(fixtures()).unwrap().map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".toml").unwrap().to_owned()
    });
    let names: BTreeSet<String> = names.collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(names, rules);
}

#[test]
fn each_rule_is_shown_where_it_is_broken_and_not_beside_it() {
    for rule in rules().0 {
        let [breaks, near] = fixture(rule);
        let json = ["lint", "catalog.toml", "--format", "json"];
        assert_eq!(
            told(rule, &breaks, &json),
            [word(rule.severity)],
            "{}",
            rule.name
        );
        assert_eq!(told(rule, &near, &json), [""; 0], "{}", rule.name);
        let shown = run(&breaks, &["lint", "catalog.toml", "--color", "never"]);
        insta::assert_snapshot!(rule.name, shown);
    }
}

#[test]
fn each_rule_about_outcomes_is_told_of_what_happened_and_not_beside_it() {
    let origin = Origin::start();
    let page = |title: &str| respond(200).body(html::page(title));
    let both = dynamic(|request| {
        if request.secure {
            respond(200).body(html::page("Zed"))
        } else {
            redirect(301, "https://both.example/")
        }
    });
    origin.on("both.example", "*", both);
    origin.on("aaa.example", "*", page("Aaa"));
    origin.on("other.example", "*", redirect(301, "https://aaa.example/"));
    origin.on("zed.example", "*", page("Zed"));
    let plain = dynamic(|request| {
        if request.secure {
            respond(404).body(html::notice("Not here", "Nothing is served here."))
        } else {
            respond(200).body(html::page("Zed"))
        }
    });
    origin.on("plain.example", "*", plain);
    origin.on(
        "closed.example",
        "*",
        respond(401)
            .header("www-authenticate", "Basic realm=\"x\"")
            .body(html::notice("Sign in", "Sign in first.")),
    );
    let everywhere = origin.resolve_all();
    let authority = origin.ca().pem_file().to_str().unwrap().to_owned();
    let args = [
        "catalog.toml",
        "--no-history",
        "--format",
        "json",
        "--resolve",
        &everywhere,
        "--ca-cert",
        &authority,
    ];
    for rule in rules().1 {
        let [breaks, near] = fixture(rule);
        assert_eq!(
            told(rule, &breaks, &args),
            [word(rule.severity)],
            "{}",
            rule.name
        );
        assert_eq!(told(rule, &near, &args), [""; 0], "{}", rule.name);
    }
}
