//! What a catalog says is known and accepted.

use serde_json::Value;

use super::support::redirect;
use super::{Desk, Ran, catalog, link, respond, sound, verdict};

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
        let report = sound(&ran);
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
    let report = sound(&Ran::of(
        command.env("LINKCHECK_NOW", "2026-11-23T00:00:00Z"),
    ));
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
        let report = sound(&ran);
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
    assert_eq!(told(&sound(&ran)), expected, "{}", ran.stdout);
    let replayed = Ran::of(&mut desk.command(&["replay", "r.jsonl", "--format", "json"]));
    assert_eq!(told(&replayed.json()), expected);
    desk.write(
        "linkcheck.toml",
        "[rules]\nexpect-stale = \"off\"\nignore-unused = \"error\"\nredirect-duplicate = { allow = [\"http://two.example/\"] }\n",
    );
    let ran = desk.run(&args);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_eq!(told(&sound(&ran)), ["ignore-unused \"error\""]);
}

#[test]
fn the_configuration_ignores_in_lists_and_in_every_catalog() {
    // What the configuration says, and the exit code: two catalogs and a list have a dead link each.
    let rows = [
        ("", 1),
        ("url = \"http://dead.example/*\"", 0),
        ("url = \"http://dead.example/list\"", 1),
        ("rule = \"gone\"", 0),
        ("rule = \"timeout\"", 1),
        ("url = \"http://dead.example/*\"\nuntil = 2026-11-22", 1),
    ];
    for (says, code) in rows {
        let desk = desk("");
        let other = "url = \"http://dead.example/other\"";
        desk.write("d.toml", catalog(&[("glm", other)]));
        desk.write("list.md", "[Dead](http://dead.example/list)\n");
        let ignore = format!("jobs = 9\n\n[[ignore]]\nreason = \"known\"\n{says}\n");
        desk.write("linkcheck.toml", ignore);
        let mut command = desk.online(&["c.toml", "d.toml", "list.md", "--format", "json"]);
        let ran = Ran::of(command.env("LINKCHECK_NOW", "2026-11-23T23:00:00Z"));
        assert_eq!(ran.code, code, "{says}: {}{}", ran.stdout, ran.stderr);
        let report = sound(&ran);
        let ignored = if code == 0 { 3 } else { 0 };
        let one = i32::from(says.ends_with("/list\""));
        assert_eq!(report["summary"]["ignored"], ignored + one, "{says}");
        assert_eq!(report["summary"]["dead"], 3, "{says}");
        assert_eq!(report["inputs"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn a_target_of_the_configuration_is_a_field_of_any_catalog() {
    let desk = desk("");
    desk.write(
        "d.toml",
        catalog(&[("glm", "url = \"http://alive.example/glm\"")]),
    );
    let ignore = |target: &str| {
        let ignore = format!(
            "[[ignore]]\ntarget = \"product.{target}.url\"\nreason = \"known\"\nuntil = 2099-01-01\n"
        );
        desk.write("linkcheck.toml", ignore);
        desk.run(&["d.toml", "c.toml", "--format", "json"])
    };
    assert_eq!(ignore("kimi").code, 0);
    let ran = ignore("kimmi");
    assert_eq!(ran.code, 1);
    let report = sound(&ran);
    let mut told = report["diagnostics"].as_array().unwrap().iter();
    let told = told.find(|it| it["file"] == "linkcheck.toml").unwrap();
    assert_eq!(told["rule"], "ignore-unused");
    assert_eq!((&told["line"], &told["column"]), (&2.into(), &11.into()));
    let ran = ignore("glm");
    let report = sound(&ran);
    let mut told = report["diagnostics"].as_array().unwrap().iter();
    let alive = told.any(|it| it["message"] == "the ignored link is alive again");
    assert!(alive, "{}", report["diagnostics"]);
}

#[test]
fn what_is_wrong_with_an_ignore_of_the_configuration_is_told_at_its_line() {
    let rows = [
        ("", "ignore-no-reason", "error", 2),
        ("reason = \"x\"", "ignore-no-until", "warning", 2),
        (
            "reason = \"x\"\nuntil = 2020-01-01",
            "ignore-expired",
            "warning",
            5,
        ),
    ];
    for (says, rule, severity, line) in rows {
        let desk = desk("");
        desk.write(
            "linkcheck.toml",
            format!("# mine\n[[ignore]]\nurl = \"http://dead.example/*\"\n{says}\n"),
        );
        let ran = Ran::of(&mut desk.command(&["lint", "c.toml", "--format", "json"]));
        let report = sound(&ran);
        let mut told = report["diagnostics"].as_array().unwrap().iter();
        let told = told.find(|it| it["rule"] == rule);
        let told = told.unwrap_or_else(|| panic!("{rule}: {report}"));
        assert_eq!(told["file"], "linkcheck.toml");
        assert_eq!(
            (&told["severity"], &told["line"]),
            (&severity.into(), &line.into())
        );
        assert_eq!(ran.code, i32::from(severity == "error"), "{rule}");
    }
    // What cannot be understood ends the run before it begins.
    for (says, why) in [
        ("untill = 2027-01-01", "did you mean `until`?"),
        ("until = \"soon\"", "linkcheck.toml:2:"),
        ("until = 2027-01-01T00:00:00Z", "a day is expected"),
        ("url = 3", "linkcheck.toml:2:"),
    ] {
        let desk = desk("");
        desk.write("linkcheck.toml", format!("[[ignore]]\n{says}\n"));
        let ran = Ran::of(&mut desk.command(&["lint", "c.toml"]));
        assert_eq!(ran.code, 2, "{says}");
        assert!(ran.stderr.contains(why), "{says}: {}", ran.stderr);
    }
}
