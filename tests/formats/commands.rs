//! Forms and merging through the command.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use serde_json::Value;

use super::desk::Desk;
use super::github_runner::{Command, command};
use super::support::Ran;
use super::support::{Gate, html, redirect, respond};

/// Links on `hosts` hosts, of which every fourth is gone.
fn list(desk: &Desk, hosts: usize) -> String {
    let mut list = String::new();
    for n in 0..hosts {
        let path = if n % 4 == 0 { "gone" } else { "" };
        writeln!(list, "[Alive](http://h{n}.example/{path})").unwrap();
        desk.origin
            .on(&format!("h{n}.example"), "/gone", respond(404));
    }
    list
}

/// A report without what differs from run to run.
fn timeless(mut report: Value) -> Value {
    for key in ["started", "finished"] {
        report[key] = Value::Null;
    }
    for key in ["requests", "bytes", "seconds"] {
        report["summary"][key] = Value::Null;
    }
    for link in report["links"].as_array_mut().unwrap() {
        link["milliseconds"] = Value::Null;
    }
    report
}

#[test]
fn every_form_is_written_from_one_run() {
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 5));
    let rows = [
        ("json", "\"linkcheck/report/1\""),
        ("jsonl", "\"linkcheck/jsonl/1\""),
        ("markdown", "**linkcheck fails: 2 dead.**"),
        ("github", "::error file=a.md,line=1,col=9,endColumn="),
        ("sarif", "\"unicodeCodePoints\""),
        (
            "junit",
            "<testsuites name=\"linkcheck\" tests=\"5\" failures=\"2\"",
        ),
        ("csv", "kind,file,line"),
    ];
    let outputs = rows.map(|(form, _)| format!("{form}={form}.out"));
    let mut args = vec!["a.md"];
    for output in &outputs {
        args.extend(["--output", output]);
    }
    assert_eq!(desk.check(&args).code, 1);
    desk.check(&["a.md", "--output", "json=saved.json"]);
    for (form, want) in rows {
        let file = desk.read(&format!("{form}.out"));
        assert!(file.contains(want), "{form}: {file}");
        let shown = desk.run(&["report", "saved.json", "--format", form]);
        assert_eq!(shown.code, 1, "{form}: {}", shown.stderr);
        assert!(shown.stdout.contains(want), "{form}: {}", shown.stdout);
        let linted = desk.run(&["lint", "a.md", "--format", form]);
        assert_eq!(linted.code, 0, "{form}: {}", linted.stderr);
        assert!(!linted.stdout.is_empty(), "{form}");
    }
}

#[test]
fn a_saved_report_exits_like_its_run() {
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 2));
    desk.check(&["a.md", "--output", "json=r.json"]);
    let rows: [(&[&str], i32); 4] = [
        (&["report", "r.json"], 1),
        (&["report", "r.json", "--fail-on", "never"], 0),
        (&["report", "r.json", "--fail-on", "unknown"], 0),
        (&["report", "r.json", "--strict"], 1),
    ];
    for (args, want) in rows {
        assert_eq!(desk.run(args).code, want, "{args:?}");
    }
    desk.write("other.json", "{}");
    for (args, want) in [
        (["report", "none.json"], "none.json"),
        (["report", "other.json"], "other.json"),
        (["report", "a.md"], "a.md"),
    ] {
        let ran = desk.run(&args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(want), "{}", ran.stderr);
    }
}

#[test]
fn shards_are_put_together_and_a_missing_one_is_named() {
    const COUNT: usize = 4;
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 30));
    let single = desk.check(&["a.md", "--format", "json"]).json();
    let mut args = vec!["report".to_owned()];
    for k in 1..=COUNT {
        let (shard, output) = (format!("{k}/{COUNT}"), format!("json={k}.json"));
        desk.check(&["a.md", "--shard", &shard, "--output", &output]);
        args.push(format!("{k}.json"));
    }
    args.extend(["--format".to_owned(), "json".to_owned()]);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let merged = desk.run(&args);
    assert_eq!(merged.code, 1, "{}", merged.stderr);
    let merged = merged.json();
    assert_eq!(merged["summary"]["requests"], single["summary"]["requests"]);
    assert_eq!(timeless(merged), timeless(single));
    let some = desk.run(&["report", "1.json", "3.json"]);
    assert_eq!(some.code, 2);
    assert!(some.stderr.contains("shard 2/4, 4/4"), "{}", some.stderr);
    assert_eq!(some.stdout, "");
}

#[test]
fn a_shard_is_taken_from_the_environment_only_when_asked_for() {
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 12));
    let with = |args: &[&str]| {
        let mut command = desk.online(&[&["a.md", "--format", "json"], args].concat());
        Ran::of(command.env("CI_NODE_INDEX", "2").env("CI_NODE_TOTAL", "3")).json()
    };
    assert_eq!(with(&[])["shard"], Value::Null);
    let asked = with(&["--shard", "auto"]);
    assert_eq!(asked["shard"], "2/3");
    assert_eq!(timeless(asked), timeless(with(&["--shard", "2/3"])));
    let nowhere = desk.check(&["a.md", "--shard", "auto"]);
    assert_eq!(nowhere.code, 2);
    assert!(
        nowhere.stderr.contains("JOB_COMPLETION_INDEX"),
        "{}",
        nowhere.stderr
    );
}

#[test]
fn what_is_walled_off_here_and_answers_there_is_ok() {
    let desk = Desk::new();
    desk.write("a.md", "[Alive](http://walled.example/)\n");
    desk.origin.on("walled.example", "*", respond(403));
    desk.check(&["a.md", "--output", "json=ci.json"]);
    desk.origin.on(
        "walled.example",
        "*",
        respond(200).body(html::page("Alive")),
    );
    desk.check(&["a.md", "--output", "json=home.json"]);
    let args = [
        "report",
        "--prefer-alive",
        "ci.json",
        "home.json",
        "--format",
        "json",
    ];
    let merged = desk.run(&args).json();
    let link = &merged["links"][0];
    assert_eq!(link["verdict"], "ok");
    let detail = link["detail"].as_str().unwrap();
    assert!(
        detail.contains("home.json (ci.json: unknown/forbidden)"),
        "{detail}"
    );
    let without = desk.run(&["report", "ci.json", "home.json"]);
    assert_eq!(without.code, 2);
    assert!(
        without.stderr.contains("--prefer-alive"),
        "{}",
        without.stderr
    );
}

#[test]
fn lines_come_while_the_run_goes_on() {
    let desk = Desk::new();
    let gate = Gate::new();
    let held = respond(200).body(html::page("Alive")).held_by(&gate);
    desk.origin.on("held.example", "*", held);
    desk.write(
        "a.md",
        "[Alive](http://held.example/)\n[Alive](http://quick.example/)\n",
    );
    let mut command = desk.online(&["a.md", "--format", "jsonl", "--output", "jsonl=r.jsonl"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    gate.open();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success());
    let line = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(line(&first)["url"], "http://quick.example/");
    let rest: Vec<Value> = rest.lines().map(line).collect();
    assert_eq!(rest.len(), 2);
    assert_eq!(rest[0]["url"], "http://held.example/");
    assert_eq!(rest[1]["summary"]["ok"], 2);
    let file = desk.read("r.jsonl");
    let urls: Vec<Value> = file.lines().map(|text| line(text)["url"].clone()).collect();
    let catalog_order = ["http://held.example/", "http://quick.example/"];
    assert_eq!(urls[..2], catalog_order.map(Value::from));
}

#[test]
fn a_line_is_what_the_report_says_with_all_that_is_remembered() {
    let desk = Desk::new();
    desk.write(
        "a.md",
        "[Alive](http://down.example/) [Alive](http://up.example/) [x](ftp://up.example/)\n",
    );
    desk.origin.on("down.example", "*", respond(502));
    for (day, verdict) in [("02", "unknown"), ("06", "unknown"), ("10", "dead")] {
        let args = [
            "a.md",
            "--retries=0",
            "--format=jsonl",
            "--output=json=r.json",
        ];
        let mut command = desk.remembering(&args);
        let ran = Ran::of(command.env("LINKCHECK_NOW", format!("2026-11-{day}T10:00:00Z")));
        let lines = ran.stdout.lines();
        let mut lines: Vec<Value> = lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let last = lines.pop().unwrap();
        assert_eq!(last["schema"], "linkcheck/jsonl/1");
        let report: Value = serde_json::from_str(&desk.read("r.json")).unwrap();
        let of = |links: &[Value]| -> BTreeMap<String, Value> {
            let by_url = links.iter().map(|it| (it["url"].to_string(), it.clone()));
            by_url.collect()
        };
        // Each once, and each as the report has it.
        let links = report["links"].as_array().unwrap();
        assert_eq!(lines.len(), links.len(), "{}", ran.stdout);
        assert_eq!(of(&lines), of(links), "November {day}");
        assert_eq!(links[0]["verdict"], verdict, "November {day}");
        assert_ne!(links[0]["history"]["failures"], 0);
    }
}

#[test]
fn what_is_marked_ends_where_the_file_has_it() {
    let desk = Desk::new();
    // What the file has, and before it.
    let rows = [
        (
            "a.json",
            "{\"k\": \"",
            r"http:\/\/h.example\/gone?a=1",
            "\"}",
        ),
        (
            "b.md",
            "<b>名</b> [x](",
            "http://h.example/gone?a=1&amp;b=2",
            ")",
        ),
        (
            "c.html",
            "<a href='",
            "http&#58;//h.example/gone?c",
            "'>x</a>",
        ),
        ("d.yaml", "k: \"", r"http:\x2f/h.example/gone?d", "\""),
        ("e.toml", "k = \"", r"http:\u002F/h.example/gone?e", "\""),
    ];
    desk.origin.on("h.example", "/gone", respond(404));
    for (name, before, written, after) in rows {
        desk.write(name, format!("{before}{written}{after}\n"));
    }
    let files = rows.map(|(name, ..)| name);
    let shown = desk.check(&[&files[..], &["--format=github", "--output=sarif=r.sarif"]].concat());
    let errors: Vec<_> = shown.stdout.lines().filter_map(command).collect();
    let log: Value = serde_json::from_str(&desk.read("r.sarif")).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    for (name, before, written, _) in rows {
        let start = before.chars().count() + 1;
        let end = start + written.chars().count();
        let of = |it: &&Command| it.properties.get("file").is_some_and(|file| file == name);
        let error = errors.iter().find(of).expect(&shown.stdout);
        assert_eq!(error.properties["title"], "dead/gone", "{name}");
        assert_eq!(error.properties["col"], start.to_string(), "{name}");
        assert_eq!(error.properties["endColumn"], end.to_string(), "{name}");
        let places = results.iter().filter(|it| it["ruleId"] == "gone");
        let mut places = places.map(|it| &it["locations"][0]["physicalLocation"]);
        let place = places
            .find(|it| it["artifactLocation"]["uri"] == name)
            .unwrap();
        assert_eq!(place["region"]["startColumn"], start, "{name}");
        assert_eq!(place["region"]["endColumn"], end, "{name}");
    }
}

#[test]
fn a_saved_report_shows_lines_while_its_files_are_the_same() {
    let desk = Desk::new();
    desk.origin
        .on("old.example", "*", redirect(301, "http://old.example/new"));
    desk.origin.on(
        "old.example",
        "/new",
        respond(200).body(html::page("Alive")),
    );
    let list = "[Alive](http://old.example/was)\n[x](http://h.example/gone)\n";
    desk.write("a.md", list);
    desk.origin.on("h.example", "/gone", respond(404));
    let forms = [
        "human", "markdown", "github", "html", "sarif", "junit", "csv",
    ];
    let outputs = forms.map(|form| format!("--output={form}=live.{form}"));
    let outputs: Vec<&str> = outputs.iter().map(String::as_str).collect();
    desk.check(&[&["a.md", "--output=json=r.json"][..], &outputs].concat());
    for form in forms {
        let saved = desk.run(&["report", "r.json", "--format", form]).stdout;
        assert_eq!(saved, desk.read(&format!("live.{form}")), "{form}");
    }
    assert!(desk.read("live.markdown").contains("suggestion"));
    // A line more: what stands there now is not what was checked.
    desk.write("a.md", format!("\n{list}"));
    let saved = desk.run(&["report", "r.json", "--format", "markdown"]);
    assert_eq!(saved.code, 1, "{}", saved.stderr);
    assert!(!saved.stdout.contains("suggestion"), "{}", saved.stdout);
}

#[test]
fn a_reader_of_lines_that_has_had_enough_is_no_error() {
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 20));
    let mut command = desk.online(&["a.md", "--format", "jsonl"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(1), "the verdict stands");
}

#[test]
fn the_job_summary_is_appended_to_and_never_in_the_way() {
    let desk = Desk::new();
    desk.write("a.md", list(&desk, 2));
    let with = |summary: &str| {
        let mut command = desk.online(&["a.md"]);
        Ran::of(
            command
                .env("GITHUB_ACTIONS", "true")
                .env("GITHUB_STEP_SUMMARY", summary),
        )
    };
    desk.write("summary.md", "before\n");
    assert_eq!(with("summary.md").stderr, "");
    assert_eq!(with("summary.md").code, 1);
    let page = desk.read("summary.md");
    assert!(
        page.starts_with("before\n\n**linkcheck fails: 1 dead.**\n"),
        "{page}"
    );
    assert_eq!(page.matches("http://h0.example/gone").count(), 4, "{page}");
    assert!(page.contains("Run from `GitHub Actions`"), "{page}");
    assert!(!page.contains("<!--"), "the marker is for comments");

    let failed = with("none/summary.md");
    assert_eq!(failed.code, 1);
    assert!(
        failed.stderr.contains("job summary none/summary.md"),
        "{}",
        failed.stderr
    );
    desk.write("full.md", "x".repeat((1 << 20) - 10));
    let full = with("full.md");
    assert!(full.stderr.contains("it is full"), "{}", full.stderr);
    assert_eq!(desk.read("full.md").len(), (1 << 20) - 10);
}
