//! Fixes by a report that was saved.

use crate::support::Ran;
use crate::world::{CATALOG, World};

#[test]
fn a_saved_report_is_gone_by_without_a_single_request() {
    let world = World::new();
    let report = world.report();
    world.write("report.json", &report);
    world.origin.forget();
    let from = ["fix", "./catalog.toml", "--from", "report.json"];
    let shown = world.run(&from);
    assert_eq!(shown.code, 1, "{}", shown.stderr);
    // The text has changed since, in one place.
    world.write("catalog.toml", &CATALOG.replace("/old#docs", "/elsewhere"));
    let ran = world.run(&[&from[..], &["--write"]].concat());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let left = "./catalog.toml:12: left out: https://moved.web.example/old#docs (the text has changed since that report)\n";
    assert!(ran.stdout.contains(left), "{}", ran.stdout);
    assert!(
        ran.stdout
            .contains("1 fix in 1 file made; 2 more with --unsafe; 1 left out"),
        "{}",
        ran.stdout
    );
    let fixed = world.read("catalog.toml");
    assert!(
        fixed.contains("https://acme.web.example/文档#part"),
        "{fixed}"
    );
    assert!(fixed.contains("moved.web.example/elsewhere"), "{fixed}");
    assert_eq!(world.origin.log().total(), 0);
    // Standard input serves as well.
    let mut command = world.command(&["fix", "catalog.toml", "--from", "-"]);
    command.write_stdin(report);
    assert_eq!(Ran::from(command.output().unwrap()).code, 0);
}

#[test]
fn what_stands_elsewhere_now_is_still_to_be_mended() {
    let world = World::new();
    world.write("report.json", &world.report());
    world.write("catalog.toml", &format!("# Moved down.\n{CATALOG}"));
    let ran = world.run(&["fix", "catalog.toml", "--from", "report.json"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("stands elsewhere"), "{}", ran.stdout);
}

#[test]
fn a_report_that_does_not_fit_is_refused() {
    let world = World::new();
    let report = world.report();
    world.write("report.json", &report);
    world.write("other.md", "[x](https://x.web.example/)\n");
    world.write("broken.json", &report[..report.len() / 2]);
    world.write("none.json", "{}");
    let rows = [
        (
            "report.json",
            "is about catalog.toml, not about these inputs",
        ),
        ("broken.json", "failed to read broken.json"),
        ("none.json", "failed to read none.json"),
        ("missing.json", "failed to read missing.json"),
    ];
    for (from, want) in rows {
        let ran = world.run(&["fix", "other.md", "--from", from]);
        assert_eq!(ran.code, 2, "{from}");
        assert!(ran.stderr.contains(want), "{from}: {}", ran.stderr);
    }
}

#[test]
fn an_unfinished_report_is_used_as_far_as_it_goes() {
    let world = World::new();
    let unfinished = world
        .report()
        .replace("\"complete\": true", "\"complete\": false");
    world.write("report.json", &unfinished);
    let ran = world.run(&["fix", "catalog.toml", "--from", "report.json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("not complete"), "{}", ran.stderr);
}

#[test]
fn an_ignored_finding_stays_as_it_is() {
    let world = World::new();
    let ignore = "\n[[ignore]]\nurl = \"http*://*.web.example/*\"\nreason = \"known\"\n";
    world.write("catalog.toml", &format!("{CATALOG}{ignore}"));
    // One that came after the report holds too.
    let report = world.report_of_ignored();
    world.write("report.json", &report);
    let ran = world.run(&["fix", "catalog.toml", "--unsafe", "--from", "report.json"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "nothing to fix\n"));
}
