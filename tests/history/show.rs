//! `linkcheck history`.

use std::fs;

use rusqlite::Connection;
use serde_json::Value;

use super::support::{html, respond};
use super::{Desk, Ran};

const URLS: [&str; 2] = ["http://alive.example/", "http://ill.example/"];

fn desk() -> Desk {
    let desk = Desk::of(&URLS);
    desk.origin.on("ill.example", "*", respond(500));
    desk
}

fn run(desk: &Desk, args: &[&str]) -> Ran {
    Ran::of(&mut desk.command(args))
}

#[test]
fn what_is_remembered_can_be_looked_at() {
    let desk = desk();
    desk.run(1, &[]);
    desk.run(4, &[]);
    let ran = run(&desk, &["history", "show", "a.txt"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let want = "\
http://alive.example/  ok                    ██  100 % of 2  last ok 2026-11-04
http://ill.example/    unknown/server-error  ▂▂    0 % of 2  failing since 2026-11-01, 2 runs
";
    assert_eq!(ran.stdout, want);
    let ran = run(&desk, &["history", "show", "a.txt", "--format", "json"]);
    let shown: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(shown["links"][1]["failures"], 2);
    assert_eq!(shown["links"][1]["changes"].as_array().unwrap().len(), 1);
    let ran = run(&desk, &["history", "show", "a.txt", "--format", "csv"]);
    assert_eq!(ran.stdout.lines().count(), 3);
}

#[test]
fn where_there_is_nothing_it_says_so() {
    let desk = desk();
    let ran = run(&desk, &["history", "show", "a.txt"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("there is no history"), "{}", ran.stderr);
    assert!(!desk.path(".linkcheck").exists(), "looking makes none");
}

#[test]
fn histories_of_two_machines_become_one() {
    let desk = desk();
    desk.run(1, &["--history", "one.db"]);
    desk.run(2, &["--history", "one.db"]);
    desk.write("b.txt", "http://alive.example/other");
    desk.origin.on("ill.example", "*", respond(404));
    desk.run(3, &["--history", "two.db", "b.txt"]);
    let ran = run(
        &desk,
        &["history", "merge", "one.db", "two.db", "--into", "all.db"],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let db = Connection::open(desk.path("all.db")).unwrap();
    let sound: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
    let show = [
        "history",
        "show",
        "a.txt",
        "--history",
        "all.db",
        "--format",
        "json",
    ];
    let shown: Value = serde_json::from_str(&run(&desk, &show).stdout).unwrap();
    let ill = &shown["links"][1];
    assert_eq!(ill["reason"], "gone", "the newest state counts");
    let changes = ill["changes"].as_array().unwrap();
    let reasons: Vec<&str> = changes
        .iter()
        .map(|it| it["reason"].as_str().unwrap())
        .collect();
    assert_eq!(reasons, ["server-error", "gone"], "observations are united");
    assert_eq!(shown["links"].as_array().unwrap().len(), 2);
    // In the other order it is the same, and into one of them it goes, too.
    run(
        &desk,
        &["history", "merge", "two.db", "one.db", "--into", "one.db"],
    );
    let show = [
        "history",
        "show",
        "a.txt",
        "--history",
        "one.db",
        "--format",
        "json",
    ];
    let again: Value = serde_json::from_str(&run(&desk, &show).stdout).unwrap();
    assert_eq!(again, shown);
    // What a history holds that they go into stays.
    run(&desk, &["history", "merge", "two.db", "--into", "all.db"]);
    let show = show.map(|word| if word == "one.db" { "all.db" } else { word });
    let again: Value = serde_json::from_str(&run(&desk, &show).stdout).unwrap();
    assert_eq!(again, shown);
}

#[test]
fn the_runs_of_two_machines_count_as_those_of_one() {
    let desk = desk();
    let one = ["--history", "one.db"];
    let page = respond(200).body(html::page("Ill"));
    desk.origin.on("ill.example", "*", page);
    desk.run(1, &one);
    desk.origin.on("ill.example", "*", respond(500));
    desk.run(2, &one);
    desk.run(3, &one);
    for day in [4, 6] {
        desk.run(day, &["--history", "two.db"]);
    }
    fs::copy(desk.path("one.db"), desk.path("copy.db")).unwrap();
    let all = ["one.db", "copy.db", "two.db", "--into", "all.db"];
    let ran = run(&desk, &[&["history", "merge"][..], &all].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ran = run(&desk, &["history", "show", "a.txt", "--history", "all.db"]);
    let ill = ran.stdout.lines().nth(1).unwrap();
    assert!(ill.contains("20 % of 5"), "{ill}");
    assert!(ill.contains("failing since 2026-11-02, 4 runs"), "{ill}");
}

#[test]
fn what_is_no_history_is_neither_merged_nor_overwritten() {
    let desk = desk();
    desk.run(1, &["--history", "one.db"]);
    desk.write(
        "note.txt",
        "mine, and long enough to be taken for something with a header in it",
    );
    let newer = desk.path("newer.db");
    fs::copy(desk.path("one.db"), &newer).unwrap();
    let db = Connection::open(&newer).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    // Sources, target, and the words of the refusal.
    let rows: [(&[&str], &str, &str); 4] = [
        (&["one.db", "note.txt"], "all.db", "is no history"),
        (&["one.db", "absent.db"], "all.db", "there is no history"),
        (&["one.db", "newer.db"], "all.db", "later version"),
        (&["one.db"], "note.txt", "is no history"),
    ];
    for (sources, into, why) in rows {
        let args = [&["history", "merge"], sources, &["--into", into]].concat();
        let ran = run(&desk, &args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(why), "{args:?}: {}", ran.stderr);
        assert!(!desk.path("all.db").exists());
    }
    assert!(
        fs::read_to_string(desk.path("note.txt"))
            .unwrap()
            .starts_with("mine")
    );
}
