//! The JSON report, held against the public interface and its own schema, for every kind of input.

use std::io::Write as _;
use std::process::Stdio;
use std::sync::OnceLock;

use serde_json::Value;

use super::support::{redirect, respond};
use super::{Desk, Ran, catalog, link, sound, verdict};

/// The keys that the public interface names, by where they stand.
const KEYS: [(&str, &[&str]); 6] = [
    (
        "",
        &[
            "schema",
            "tool",
            "started",
            "finished",
            "complete",
            "network",
            "shard",
            "inputs",
            "summary",
            "links",
            "diagnostics",
        ],
    ),
    (
        "/summary",
        &[
            "links",
            "urls",
            "targets",
            "ok",
            "redirected",
            "suspect",
            "unknown",
            "dead",
            "skipped",
            "ignored",
            "unchanged",
            "requests",
            "bytes",
            "seconds",
        ],
    ),
    (
        "/links",
        &[
            "url",
            "verdict",
            "reason",
            "detail",
            "status",
            "final_url",
            "title",
            "hops",
            "fix",
            "attempts",
            "milliseconds",
            "ignored",
            "history",
            "locations",
        ],
    ),
    ("/links/history", &["first_failed", "failures", "last_ok"]),
    (
        "/links/locations",
        &["file", "line", "column", "product", "name", "field"],
    ),
    (
        "/diagnostics",
        &[
            "rule",
            "severity",
            "message",
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "product",
            "field",
            "help",
            "fixable",
        ],
    ),
];

/// The schema that the command itself prints.
fn schema() -> &'static jsonschema::Validator {
    static SCHEMA: OnceLock<jsonschema::Validator> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("linkcheck"));
        let output = command
            .env_clear()
            .args(["schema", "report"])
            .output()
            .unwrap();
        let schema: Value = serde_json::from_slice(&output.stdout).unwrap();
        jsonschema::validator_for(&schema).unwrap()
    })
}

/// All values at a path, arrays walked through.
fn at<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut found = vec![value];
    for key in path.split('/').skip(1) {
        found = found.into_iter().map(|value| &value[key]).collect();
        found = found
            .into_iter()
            .flat_map(|value| {
                value
                    .as_array()
                    .map_or(vec![value], |array| array.iter().collect())
            })
            .collect();
    }
    found
}

/// Holds a report against the schema, the public interface's keys and its own sums.
pub(crate) fn is_sound(report: &Value) {
    let errors: Vec<String> = schema()
        .iter_errors(report)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, Vec::<String>::new());
    for (path, keys) in KEYS {
        for value in at(report, path) {
            for key in keys {
                assert!(
                    value.get(key).is_some(),
                    "{key} is missing from {path}: {value:#}"
                );
            }
        }
    }
    let summary = &report["summary"];
    let number = |key: &str| summary[key].as_u64().unwrap();
    let links = report["links"].as_array().unwrap();
    let verdicts = ["ok", "redirected", "suspect", "unknown", "dead", "skipped"];
    assert_eq!(
        verdicts.iter().map(|verdict| number(verdict)).sum::<u64>(),
        number("urls")
    );
    assert_eq!(number("urls"), links.len() as u64);
    assert_eq!(number("links"), at(report, "/links/locations").len() as u64);
    assert!(number("targets") <= number("urls"));
    for verdict in verdicts {
        let of = links.iter().filter(|link| link["verdict"] == verdict);
        assert_eq!(of.count() as u64, number(verdict), "{verdict}");
    }
    let ignored = links.iter().filter(|link| !link["ignored"].is_null());
    assert_eq!(ignored.count() as u64, number("ignored"));
    for link in links {
        assert_eq!(
            link["reason"].is_null(),
            link["verdict"] == "ok",
            "{link:#}"
        );
    }
}

#[test]
fn every_kind_of_input_says_where_its_links_stand() {
    let url = "http://alive.example/";
    // Name, content, line, column, link's name, field.
    let rows: [(&str, String, u64, u64, &str, &str); 9] = [
        (
            "c.toml",
            catalog(&[("a", &format!("links.docs = \"{url}docs\"\nurl = \"{url}\""))]),
            10,
            8,
            "Alive",
            "url",
        ),
        (
            "l.toml",
            format!("[['工具']]\nname = \"Alive\"\n'主页' = '{url}'\n"),
            3,
            9,
            "Alive",
            "工具[0].主页",
        ),
        (
            "l.yaml",
            format!("tools:\n- title: Alive\n  首页: \"{url}\"\n"),
            3,
            8,
            "Alive",
            "tools[0].首页",
        ),
        (
            "l.yml",
            format!("- label: Alive\n  a: {url}\n"),
            2,
            6,
            "Alive",
            "[0].a",
        ),
        (
            "l.json",
            format!("[{{\"vendor\": \"Alive\",\n \"网址\": \"{url}\"}}]"),
            2,
            9,
            "Alive",
            "[0].网址",
        ),
        (
            "l.md",
            format!("# 表\n\n国产：[Alive]({url})\n"),
            3,
            12,
            "Alive",
            "",
        ),
        (
            "l.html",
            format!("<p>国产：<a href=\"{url}\">Alive</a>"),
            1,
            16,
            "Alive",
            "",
        ),
        ("l.txt", format!("a\n国产 {url}\n"), 2, 4, "", ""),
        ("l.list", format!("国产 <{url}>"), 1, 5, "", ""),
    ];
    for (name, content, line, column, named, field) in rows {
        let desk = Desk::new();
        desk.write(name, content);
        let ran = desk.run(&[name, "--format", "json"]);
        assert_eq!(ran.code, 0, "{name}: {}{}", ran.stdout, ran.stderr);
        let report = sound(&ran);
        assert_eq!(verdict(&report, url), "ok", "{name}");
        let place = &link(&report, url)["locations"][0];
        let text = |key: &str| place[key].as_str().unwrap_or_default();
        assert_eq!(
            (
                text("file"),
                place["line"].as_u64(),
                place["column"].as_u64(),
                text("name"),
                text("field")
            ),
            (name, Some(line), Some(column), named, field),
            "{name}"
        );
    }
}

#[test]
fn a_directory_is_searched_as_git_would() {
    let desk = Desk::new();
    for name in [
        "a.md",
        "sub/b.yaml",
        "sub/deep/c.txt",
        "out/d.md",
        ".hidden/e.md",
        "f.bin",
    ] {
        desk.write(
            &format!("docs/{name}"),
            format!("x: http://alive.example/{name}\n"),
        );
    }
    desk.write("docs/.gitignore", "out/\n");
    let report = desk.report(&["docs"]);
    let files: Vec<&str> = at(&report, "/links/locations")
        .iter()
        .map(|it| it["file"].as_str().unwrap())
        .collect();
    assert_eq!(
        files,
        [
            "docs/.hidden/e.md",
            "docs/a.md",
            "docs/f.bin",
            "docs/sub/b.yaml",
            "docs/sub/deep/c.txt"
        ]
    );
    assert_eq!(report["summary"]["ok"], 5);
}

#[test]
fn standard_input_is_checked_as_what_it_is_said_to_be() {
    let desk = Desk::new();
    let rows = [
        ("markdown", "<a@b.example> [Alive](http://alive.example/)"),
        ("json", "[\"http://alive.example/\"]"),
        ("yaml", "a: http://alive.example/"),
        ("html", "<a href='http://alive.example/'>Alive</a>"),
        ("toml", "a = 'http://alive.example/'"),
        ("text", "http://alive.example/"),
    ];
    for (format, text) in rows {
        let mut child = desk
            .online(&["-", "--input-format", format, "--format", "json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        let ran = Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        assert_eq!(ran.code, 0, "{format}: {}{}", ran.stdout, ran.stderr);
        let report = sound(&ran);
        assert_eq!(verdict(&report, "http://alive.example/"), "ok", "{format}");
        assert_eq!(report["inputs"], serde_json::json!(["-"]), "{format}");
    }
}

#[test]
fn links_are_what_is_written_and_targets_what_is_asked() {
    let desk = Desk::new();
    desk.write("a.md", "[Alive](http://alive.example)\n[Alive](http://alive.example/)\n[Alive](HTTP://ALIVE.example/#a)\n[Alive](http://alive.example:80/)\n[Alive](http://alive.example/)\n");
    let report = desk.report(&["a.md"]);
    let summary = &report["summary"];
    assert_eq!(
        [
            &summary["links"],
            &summary["urls"],
            &summary["targets"],
            &summary["requests"]
        ],
        [5, 4, 1, 1]
    );
    let urls: Vec<&str> = at(&report, "/links/url")
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect();
    assert_eq!(
        urls,
        [
            "http://alive.example",
            "http://alive.example/",
            "HTTP://ALIVE.example/#a",
            "http://alive.example:80/"
        ]
    );
}

#[test]
fn keys_and_contents_do_not_depend_on_how_much_is_shown() {
    let desk = Desk::new();
    desk.origin
        .on("dead.example", "/", respond(404).body("no"))
        .on(
            "moved.example",
            "/",
            redirect(301, "http://alive.example/new"),
        );
    desk.write("a.md", "[Alive](http://alive.example/)\n[Dead](http://dead.example/)\n[Alive](http://moved.example/)\n[M](http://dead.example/#x)\n");
    let seen = |args: &[&str]| {
        let mut report = desk.report(&[&["a.md", "--no-history"], args].concat());
        for key in ["started", "finished", "summary"] {
            report[key] = Value::Null;
        }
        for link in report["links"].as_array_mut().unwrap() {
            link["milliseconds"] = Value::Null;
        }
        report
    };
    let plain = seen(&[]);
    assert_eq!(plain, seen(&["-v"]));
    assert_eq!(plain, seen(&["-q"]));
    assert_eq!(
        verdict(&plain, "http://moved.example/"),
        "redirected/moved-site"
    );
}
