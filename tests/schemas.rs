//! The JSON Schemas that are shipped: current, and true of what they describe.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

/// What each schema describes, and the file that holds it.
const SHIPPED: [(&str, &str); 3] = [
    ("catalog", "catalog.schema.json"),
    ("report", "report.schema.json"),
    ("config", "config.schema.json"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn linkcheck(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = assert_cmd::Command::cargo_bin("linkcheck").unwrap();
    command.env_clear().current_dir(folder).args(arguments);
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), text)
}

fn validator(file: &str) -> Validator {
    let text = fs::read_to_string(root().join(file)).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn the_shipped_schemas_are_current() {
    for (what, file) in SHIPPED {
        let shipped = fs::read_to_string(root().join(file)).unwrap_or_default();
        let (code, current) = linkcheck(root(), &["schema", what]);
        assert_eq!(code, Some(0), "{what}");
        // Not `assert_eq`: nobody reads two schemas on one line each.
        assert!(
            shipped == current,
            "write it anew: cargo run -- schema {what} > {file}"
        );
    }
}

#[test]
fn a_report_follows_its_schema_and_a_broken_one_does_not() {
    let validator = validator("report.schema.json");
    let folder = tempfile::tempdir().unwrap();
    let catalog = "schema = 1\n[category.c]\nname = \"C\"\n[product.a]\nname = \"A\"\ncategory = \"d\"\nurl = \"https://a.example/\"\n";
    fs::write(folder.path().join("catalog.toml"), catalog).unwrap();
    // Nothing is asked of the network: what does not match is left out.
    let check = ["catalog.toml", "--include", "none", "--format", "json"];
    for arguments in [&["lint", "catalog.toml", "--format", "json"][..], &check] {
        let (_, text) = linkcheck(folder.path(), arguments);
        let report: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&report)
            .map(|it| it.to_string())
            .collect();
        assert_eq!(errors, [""; 0], "{arguments:?}");
        assert_eq!(report["links"].as_array().unwrap().len(), 1);
        assert_eq!(report["links"][0]["verdict"], "skipped");
        let summary = &report["summary"];
        for (count, want) in [("links", 1), ("urls", 1), ("skipped", 1), ("requests", 0)] {
            assert_eq!(summary[count], want, "{count} {arguments:?}");
        }
        let mut told = report["diagnostics"].as_array().unwrap().iter();
        assert!(told.any(|it| it["rule"] == "unknown-category"));
        for (pointer, wrong) in [
            ("/schema", json!("linkcheck/report/2")),
            ("/summary/unchanged", json!("none")),
            ("/network", json!("fine")),
            ("/diagnostics/0/severity", json!("fatal")),
        ] {
            let mut broken = report.clone();
            *broken.pointer_mut(pointer).unwrap() = wrong;
            assert!(!validator.is_valid(&broken), "{pointer}");
        }
    }
}

/// A report of the keys that were published, and of no other.
const PUBLISHED: &str = r#"{
  "schema": "linkcheck/report/1",
  "tool": {"name": "linkcheck", "version": "0.1.0"},
  "started": "2026-11-23T10:00:00Z", "finished": "2026-11-23T10:00:09Z",
  "complete": true, "network": "ok", "shard": null,
  "inputs": ["catalog.toml"],
  "summary": {"links": 61, "urls": 58, "targets": 57, "ok": 49, "redirected": 3, "suspect": 2, "unknown": 2, "dead": 2, "skipped": 0,
              "ignored": 1, "unchanged": 0, "requests": 75, "bytes": 812345, "seconds": 9.1},
  "links": [
    {"url": "https://cursor.sh/", "verdict": "redirected", "reason": "moved-site",
     "detail": "301 to cursor.com, whose page names \"Cursor\"",
     "status": 200, "final_url": "https://cursor.com/", "title": "Cursor",
     "hops": [{"url": "https://cursor.sh/", "status": 301, "to": "https://cursor.com/"}],
     "fix": {"replace_with": "https://cursor.com/", "safe": false},
     "attempts": 1, "milliseconds": 310, "ignored": null,
     "history": {"first_failed": null, "failures": 0, "last_ok": "2026-11-22T10:00:00Z"},
     "locations": [{"file": "catalog.toml", "line": 6, "column": 8, "product": "cursor", "name": "Cursor", "field": "url"}]}
  ],
  "diagnostics": [
    {"rule": "duplicate-url", "severity": "warning", "message": "...", "file": "catalog.toml", "line": 50, "column": 8,
     "end_line": 50, "end_column": 40, "product": "x", "field": "url", "help": "...", "fixable": true}
  ]
}"#;

#[test]
fn a_report_of_the_published_keys_alone_is_read() {
    let published: Value = serde_json::from_str(PUBLISHED).unwrap();
    assert!(validator("report.schema.json").is_valid(&published));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("r.json"), PUBLISHED).unwrap();
    let catalog = "schema = 1\n[category.c]\nname = \"C\"\n[product.cursor]\nname = \"Cursor\"\nurl = \"https://cursor.sh/\"\ncategory = \"c\"\n";
    fs::write(folder.path().join("catalog.toml"), catalog).unwrap();
    let (code, shown) = linkcheck(folder.path(), &["report", "r.json", "--format", "json"]);
    assert_eq!(code, Some(0));
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["links"][0]["url"], "https://cursor.sh/");
    let fix = ["fix", "catalog.toml", "--unsafe", "--from", "r.json"];
    let (code, shown) = linkcheck(folder.path(), &fix);
    assert_eq!(code, Some(1));
    assert!(shown.contains("+url = \"https://cursor.com/\""), "{shown}");
}

#[test]
fn a_configuration_follows_its_schema_and_a_broken_one_does_not() {
    let validator = validator("config.schema.json");
    let good = json!({
        "jobs": 16,
        "timeout": 2.5,
        "since": "origin/main",
        "fail-on": "dead,suspect",
        "confirm": {"runs": 2, "days": 1},
        "rules": {"duplicate-link": "error", "duplicate-url": "off"},
        "host": {"github.com": {"per_host": 2, "accept": [429], "headers_from_env": {"X": "Y"}}},
    });
    assert!(validator.is_valid(&good));
    let other = json!({
        "fail_on": ["dead", "suspect"], "exclude": "x", "per_host": 2, "confirm": {"days": 1},
        "host": {"github.com": {"per-host": 2, "headers-from-env": {}}},
    });
    assert!(validator.is_valid(&other));
    for broken in [
        json!({"job": 16}),
        json!({"jobs": "many"}),
        json!({"rules": {"duplicate-link": "fatal"}}),
        json!({"host": {"github.com": {"interval": "1s"}}}),
        json!({"confirm": {"runs": 0}}),
        json!({"exclude": [1]}),
    ] {
        assert!(!validator.is_valid(&broken), "{broken}");
    }
}
