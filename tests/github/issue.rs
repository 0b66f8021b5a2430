//! `linkcheck.yml`: the weekly check and its tracking issue.

use crate::api::BOT;
use crate::desk::{Desk, context};
use crate::play::{Played, job};

/// Plays a week: the check, and the issue after it.
fn week(desk: &Desk) -> (Played, Played) {
    let checked = job(desk, "linkcheck.yml", "check", &context(&[])).unwrap();
    let tracked = after(desk, "issue", &checked.outputs["code"]).unwrap();
    (checked, tracked)
}

/// Plays a job that needs the check, which has ended with `code`.
fn after(desk: &Desk, name: &str, code: &str) -> Option<Played> {
    let result = if code == "0" { "success" } else { "failure" };
    let needs = [
        ("needs.check.outputs.code", code),
        ("needs.check.result", result),
    ];
    job(desk, "linkcheck.yml", name, &context(&needs))
}

fn issues_of_bot(desk: &Desk) -> Vec<(u64, String, String)> {
    let state = desk.api.state();
    let of_bot = state.issues.iter().filter(|it| it["user"]["login"] == BOT);
    let text = |it: &serde_json::Value, key: &str| it[key].as_str().unwrap().to_owned();
    of_bot
        .map(|it| {
            (
                it["number"].as_u64().unwrap(),
                text(it, "state"),
                text(it, "body"),
            )
        })
        .collect()
}

#[test]
fn one_issue_is_opened_edited_closed_and_opened_again() {
    let desk = Desk::new(&["live-a", "live-b"]);
    desk.api.state().issue("somebody", "a question", "when?");
    let (checked, tracked) = week(&desk);
    assert_eq!(
        (checked.code, tracked.code),
        (0, 0),
        "{}{}",
        checked.log,
        tracked.log
    );
    assert_eq!(issues_of_bot(&desk).len(), 0, "nothing to tell");

    let weeks = [
        (&["live-a"][..], 1, "open"),
        (&["live-a", "live-b"], 1, "open"),
        (&[], 0, "closed"),
        (&[], 0, "closed"),
        (&["live-b"], 1, "open"),
    ];
    for (dead, code, state) in weeks {
        for name in ["live-a", "live-b"] {
            desk.plays(name, !dead.contains(&name));
        }
        let (checked, tracked) = week(&desk);
        assert_eq!(
            (checked.code, tracked.code),
            (code, 0),
            "{}{}",
            checked.log,
            tracked.log
        );
        let issues = issues_of_bot(&desk);
        let [(2, found, body)] = issues.as_slice() else {
            panic!("{issues:?}");
        };
        assert_eq!(found, state, "{dead:?}");
        for name in ["live-a", "live-b"] {
            assert_eq!(body.contains(name), dead.contains(&name), "{name}: {body}");
        }
    }
    // The week that found all well and no open issue wrote nothing.
    let edit = "PATCH issues/2";
    assert_eq!(desk.api.state().writes, ["POST issues", edit, edit, edit]);
}

#[test]
fn a_run_that_judged_nothing_changes_nothing() {
    let desk = Desk::new(&["gone-a"]);
    week(&desk);
    let before = desk.api.state().writes.clone();
    for code in ["2", "3", "130", "143"] {
        let tracked = after(&desk, "issue", code).unwrap();
        assert_eq!(tracked.code, 0, "{}", tracked.log);
        assert!(
            after(&desk, "page", code).is_none(),
            "{code}: the page stays"
        );
        assert!(
            after(&desk, "code-scanning", code).is_none(),
            "{code}: alerts stay"
        );
    }
    assert_eq!(desk.api.state().writes, before);
    assert!(after(&desk, "page", "1").is_some());
    let page = std::fs::read_to_string(desk.workspace().join("site/index.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") || page.starts_with("<!DOCTYPE html>"));
}

#[test]
fn pull_requests_and_other_issues_are_left_alone() {
    let desk = Desk::new(&["gone-a"]);
    week(&desk);
    let ours = issues_of_bot(&desk).remove(0).2;
    {
        let mut state = desk.api.state();
        state.issues.clear();
        state.issue("mallory", "mine", &ours);
        state.issue(BOT, "of another program", "hello");
        state.issue(BOT, "ours", &ours);
        state.issue(BOT, "a pull request", &ours);
        state.issues[3]["pull_request"] = serde_json::json!({});
        state.writes.clear();
    }
    week(&desk);
    assert_eq!(desk.api.state().writes, ["PATCH issues/3"]);
}

#[test]
fn what_github_refuses_fails_with_its_words() {
    let desk = Desk::new(&["gone-a"]);
    job(&desk, "linkcheck.yml", "check", &context(&[])).unwrap();
    let needs = [
        ("needs.check.outputs.code", "1"),
        ("needs.check.result", "failure"),
    ];
    let mut stranger = context(&needs);
    stranger.insert("github.token".into(), "ghs_expired".into());
    let tracked = job(&desk, "linkcheck.yml", "issue", &stranger).unwrap();
    assert_eq!(tracked.code, 1);
    let said = "HTTP 401 Bad credentials";
    assert!(tracked.log.contains(said), "{}", tracked.log);
    assert!(!tracked.log.contains("ghs_expired"), "{}", tracked.log);

    let report = desk.artifacts().join("linkcheck/linkcheck.md");
    let page = std::fs::read_to_string(&report).unwrap();
    for (text, said) in [
        (
            format!("{}{page}", "x".repeat(70_000)),
            "GitHub takes 65536",
        ),
        (
            "a page without a marker\n".to_owned(),
            "does not end with the marker",
        ),
    ] {
        std::fs::remove_file(&report).unwrap();
        std::fs::write(&report, text).unwrap();
        let tracked = after(&desk, "issue", "1").unwrap();
        assert_eq!(tracked.code, 1);
        assert!(tracked.log.contains(said), "{}", tracked.log);
    }
    assert_eq!(issues_of_bot(&desk).len(), 0);
}
