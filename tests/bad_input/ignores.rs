//! What a catalog says is known and accepted.

use serde_json::Value;

use super::support::redirect;
use super::{Desk, Ran, catalog, link, respond, verdict};

/// A catalog with a dead product and a dead further link, and this ignore.
fn desk(ignore: &str) -> Desk {
    let desk = Desk::new();
    desk.origin.on("dead.example", "*", respond(404).body("no"));
    let lines = "url = \"http://dead.example/\"\nlinks.docs = \"http://alive.example/docs\"";
    desk.write("c.toml", catalog(&[("kimi", lines)]) + ignore);
    desk
}

#[test]
fn an_ignored_finding_keeps_its_verdict_and_never_counts() {
    let rows: [(&str, i32); 12] = [
        ("", 1),
        ("target = 'product.kimi.url'", 0),
        ("target = 'product.kimi.url'\nrule = 'gone'", 0),
        ("target = 'product.kimi.url'\nrule = 'timeout'", 1),
        ("target = 'product.kimi.links.docs'", 1),
        ("target = 'product.other.url'", 1),
        ("url = 'http://dead.example/*'", 0),
        ("url = 'http://*.example/'", 0),
        ("url = 'http://dead.example'", 1),
        ("url = 'http://dead.example/*'\nuntil = 2026-11-23", 0),
        ("url = 'http://dead.example/*'\nuntil = 2026-11-22", 1),
        (
            "target = 'product.kimi.url'\nuntil = 2027-02-20\nrule = 'gone'",
            0,
        ),
    ];
    for (ignore, code) in rows {
        let ignore = if ignore.is_empty() {
            String::new()
        } else {
            format!("\n[[ignore]]\nreason = 'known'\n{ignore}\n")
        };
        let desk = desk(&ignore);
        let mut command = desk.online(&["c.toml", "--format", "json"]);
        let ran = Ran::of(command.env("LINKCHECK_NOW", "2026-11-23T23:00:00Z"));
        assert_eq!(ran.code, code, "{ignore}: {}{}", ran.stdout, ran.stderr);
        let report = ran.json();
        assert_eq!(
            verdict(&report, "http://dead.example/"),
            "dead/gone",
            "{ignore}"
        );
        let ignored = &link(&report, "http://dead.example/")["ignored"];
        assert_eq!(ignored.is_object(), code == 0, "{ignore}: {ignored}");
        assert_eq!(
            report["summary"]["ignored"],
            i32::from(code == 0),
            "{ignore}"
        );
        assert_eq!(report["summary"]["dead"], 1, "{ignore}");
    }
}

#[test]
fn an_ignore_is_told_with_its_reason_and_its_end() {
    let desk = desk(
        "\n[[ignore]]\ntarget = 'product.kimi.url'\nreason = \"共享的 CI 地址\"\nuntil = 2027-02-20\n",
    );
    let mut command = desk.online(&["c.toml", "--format", "json"]);
    let report = Ran::of(command.env("LINKCHECK_NOW", "2026-11-23T00:00:00Z")).json();
    let ignored = &link(&report, "http://dead.example/")["ignored"];
    assert_eq!(ignored["reason"], "共享的 CI 地址");
    assert_eq!(ignored["until"], "2027-02-20");
}

#[test]
fn people_see_ignored_findings_only_where_they_ask() {
    let desk = desk("\n[[ignore]]\ntarget = 'product.kimi.url'\nreason = \"known\"\n");
    let ran = desk.run(&["c.toml"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("1 ignored"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("404"), "{}", ran.stdout);
    let ran = desk.run(&["c.toml", "-v"]);
    assert!(ran.stdout.contains("ignored: known"), "{}", ran.stdout);
}

#[test]
fn a_lint_error_is_ignored_where_it_is_named() {
    let twice = [
        ("a", "url = \"http://alive.example/\""),
        ("b", "name = \"Alive App\"\nurl = \"http://alive.example/\""),
    ];
    let rows = [
        ("rule = 'duplicate-url'", "note", 0),
        ("rule = 'gone'", "error", 1),
        ("", "error", 1),
    ];
    for (rule, severity, code) in rows {
        let desk = Desk::new();
        let ignore =
            format!("\n[[ignore]]\nurl = 'http://alive.example/'\nreason = 'known'\n{rule}\n");
        desk.write("c.toml", catalog(&twice) + &ignore);
        let ran = desk.run(&["c.toml", "--format", "json"]);
        assert_eq!(ran.code, code, "{rule}: {}", ran.stderr);
        let report = ran.json();
        let told = report["diagnostics"].as_array().unwrap().iter();
        let mut told = told.filter(|told| told["rule"] == "duplicate-url");
        let told = told.next_back().unwrap();
        assert_eq!(
            [&told["rule"], &told["severity"]],
            ["duplicate-url", severity],
            "{rule}"
        );
    }
}

#[test]
fn what_the_outcomes_tell_of_a_catalog_is_told_at_the_end_and_replayed() {
    let desk = Desk::new();
    for host in ["one.example", "two.example"] {
        desk.origin
            .on(host, "*", redirect(301, "http://alive.example/new"));
    }
    let products = [
        ("a", "url = \"http://one.example/\""),
        ("b", "name = \"Alive App\"\nurl = \"http://two.example/\""),
        (
            "c",
            "name = \"Alive Lab\"\nurl = { url = \"http://alive.example/c\", expect = \"redirect\" }",
        ),
    ];
    let ignore = "\n[[ignore]]\ntarget = 'product.c.url'\nrule = 'gone'\nreason = 'known'\nuntil = 2999-01-01\n";
    desk.write("c.toml", catalog(&products) + ignore);
    let told = |report: &Value| {
        let told = report["diagnostics"].as_array().unwrap().iter();
        let told = told.filter(|it| it["severity"] != "note");
        let told = told.map(|it| format!("{} {}", it["rule"].as_str().unwrap(), it["severity"]));
        told.collect::<Vec<_>>()
    };
    let args = ["c.toml", "--format", "json", "--record", "r.jsonl"];
    let ran = desk.run(&args);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let expected = [
        "redirect-duplicate \"warning\"",
        "expect-stale \"warning\"",
        "ignore-unused \"warning\"",
    ];
    assert_eq!(told(&ran.json()), expected, "{}", ran.stdout);
    let replayed = Ran::of(&mut desk.command(&["replay", "r.jsonl", "--format", "json"]));
    assert_eq!(told(&replayed.json()), expected);
    desk.write(
        "linkcheck.toml",
        "[rules]\nexpect-stale = \"off\"\nignore-unused = \"error\"\nredirect-duplicate = { allow = [\"http://two.example/\"] }\n",
    );
    let ran = desk.run(&args);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_eq!(told(&ran.json()), ["ignore-unused \"error\""]);
}
