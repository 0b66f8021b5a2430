//! The file: where it lies, and what happens where it cannot be used.

use std::fs;
use std::process::Stdio;

use rusqlite::Connection;

use super::support::respond;
use super::{Desk, Ran, verdict};

const URL: &str = "http://alive.example/";

#[test]
fn it_lies_beside_the_input_and_hides_itself_from_git() {
    let desk = Desk::of(&[URL]);
    let ran = desk.run(1, &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let folder = fs::read_dir(desk.path(".linkcheck")).unwrap();
    let mut names: Vec<_> = folder.map(|it| it.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(
        names,
        [".gitignore", "history.db"],
        "all is in one file at the end"
    );
    let ignore = fs::read_to_string(desk.path(".linkcheck/.gitignore")).unwrap();
    assert_eq!(ignore, "*\n");
}

#[test]
fn a_folder_has_it_within() {
    let desk = Desk::of(&[]);
    fs::create_dir(desk.path("docs")).unwrap();
    desk.write("docs/a.md", "[Alive](http://alive.example/)");
    let mut command = desk.command(&["docs", "--resolve", &desk.origin.resolve_all()]);
    assert_eq!(Ran::of(&mut command).code, 0);
    assert!(desk.path("docs/.linkcheck/history.db").exists());
    // It is no input of the next run.
    assert!(Ran::of(&mut command).stdout.starts_with("1 link ok"));
}

#[test]
fn another_place_and_none_at_all() {
    let desk = Desk::of(&[URL]);
    let report = desk.report(1, &["--no-history"]);
    assert_eq!(report["memory"], "off");
    assert!(!desk.path(".linkcheck").exists());
    let report = desk.report(1, &["--history", "memory.db"]);
    assert_eq!(report["memory"], "on");
    assert!(desk.path("memory.db").exists());
    assert!(!desk.path(".linkcheck").exists());
    desk.write("linkcheck.toml", "no-history = true\n");
    assert_eq!(desk.report(1, &[])["memory"], "off");
    assert_eq!(desk.report(2, &["--history", "memory.db"])["memory"], "on");
    desk.write("linkcheck.toml", "history = \"memory.db\"\n");
    let report = desk.report(3, &[]);
    assert_eq!(report["links"][0]["history"]["runs"], 3);
}

#[test]
fn standard_input_has_none_unless_it_is_named() {
    let desk = Desk::of(&[URL]);
    let run = |args: &[&str]| {
        let all = [
            "-",
            "--format",
            "json",
            "--resolve",
            &desk.origin.resolve_all(),
        ];
        let mut command = desk.command(&[&all, args].concat());
        command.stdin(Stdio::from(fs::File::open(desk.path("a.txt")).unwrap()));
        Ran::of(&mut command)
    };
    let ran = run(&[]);
    assert_eq!(
        (&ran.json()["memory"], ran.stderr.as_str()),
        (&"off".into(), "")
    );
    assert!(!desk.path(".linkcheck").exists());
    assert_eq!(run(&["--history", "memory.db"]).json()["memory"], "on");
}

/// The check goes on without memory, says why in one line, and the report says so.
#[track_caller]
fn goes_on_without(desk: &Desk, why: &str) {
    let ran = desk.run(2, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("goes on without memory"),
        "{}",
        ran.stderr
    );
    let report = ran.json();
    assert_eq!(report["memory"], "off");
    assert_eq!(verdict(&report["links"][0]), "ok");
    assert_eq!(report["links"][0]["history"]["runs"], 0);
}

#[test]
fn a_file_of_something_else_is_left_alone() {
    let desk = Desk::of(&[URL]);
    fs::create_dir(desk.path(".linkcheck")).unwrap();
    let note = "not a database, but a note of mine that is quite a bit longer than a header";
    desk.write(".linkcheck/history.db", note);
    goes_on_without(&desk, "is no history");
    assert_eq!(fs::read_to_string(desk.history()).unwrap(), note);
    // Another program's database is one, too.
    fs::remove_file(desk.history()).unwrap();
    let other = Connection::open(desk.history()).unwrap();
    other.execute_batch("CREATE TABLE mine (x)").unwrap();
    drop(other);
    goes_on_without(&desk, "is no history");
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let desk = Desk::of(&[URL]);
    desk.run(1, &[]);
    let db = Connection::open(desk.history()).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    goes_on_without(&desk, "later version");
}

#[test]
fn a_damaged_file_is_told_and_left_alone() {
    let desk = Desk::of(&[URL]);
    desk.run(1, &[]);
    let mut bytes = fs::read(desk.history()).unwrap();
    // The header stays; everything behind it is nonsense.
    bytes[100..].fill(0xa5);
    fs::write(desk.history(), &bytes).unwrap();
    goes_on_without(&desk, "is damaged");
    assert_eq!(fs::read(desk.history()).unwrap(), bytes);
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let desk = Desk::of(&[URL]);
    desk.write(".linkcheck", "a file in the folder's place");
    goes_on_without(&desk, "cannot be written");
}

#[test]
fn two_runs_at_once_lose_nothing() {
    let urls: Vec<String> = (0..40)
        .map(|n| format!("http://alive.example/{n}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let desk = Desk::of(&urls);
    let start = |hour: u32| {
        let mut command = desk.check(1, &[]);
        command.env("LINKCHECK_NOW", format!("2026-11-01T{hour:02}:00:00Z"));
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let runs: Vec<_> = (1..=4).map(start).collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        assert_eq!(output.status.code(), Some(0));
    }
    let report = desk.report(2, &[]);
    for link in report["links"].as_array().unwrap() {
        assert_eq!(link["history"]["runs"], 5, "{link}");
    }
}

#[test]
fn a_void_run_writes_nothing() {
    let desk = Desk::of(&[URL, "http://a.example/", "http://b.example/"]);
    desk.origin.on("*", "*", respond(500));
    desk.run(1, &[]);
    let known = |desk: &Desk| {
        let db = Connection::open(desk.history()).unwrap();
        db.query_row("SELECT count(*), max(seen) FROM link", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })
        .unwrap()
    };
    let before = (known(&desk), fs::read(desk.history()).unwrap());
    assert_eq!(without_network(&desk).code, 3);
    assert!((known(&desk), fs::read(desk.history()).unwrap()) == before);
}

/// Names cannot be looked up at all: nobody listens at that port.
fn without_network(desk: &Desk) -> Ran {
    let closed = super::support::ClosedPort::new();
    let nobody = format!("127.0.0.1:{}", closed.address().port());
    let mut command = desk.command(&["a.txt", "--format", "json", "--retries", "0"]);
    command.args(["--dns-server", &nobody, "--timeout", "1"]);
    Ran::of(&mut command)
}

#[test]
fn a_void_run_leaves_nothing_behind() {
    let desk = Desk::of(&[URL, "http://a.example/"]);
    assert_eq!(without_network(&desk).code, 3);
    assert!(!desk.path(".linkcheck").exists());
    // What was there before it is not its own.
    fs::create_dir(desk.path(".linkcheck")).unwrap();
    desk.write(".linkcheck/note.txt", "mine");
    assert_eq!(without_network(&desk).code, 3);
    let names = fs::read_dir(desk.path(".linkcheck")).unwrap();
    let names: Vec<_> = names.map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["note.txt"]);
}
