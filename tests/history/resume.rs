//! Runs that are killed or interrupted, and go on.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use serde_json::Value;

use super::support::{html, redirect, respond};
use super::{Desk, Ran};

const LINKS: usize = 300;
const HOSTS: usize = 60;
const KILLS: usize = 6;

fn urls() -> Vec<String> {
    let url = |n| format!("http://h{}.example/{n}", n % HOSTS);
    (0..LINKS).map(url).collect()
}

/// Links of every fate, on hosts that take their time.
fn desk() -> Desk {
    let urls = urls();
    let desk = Desk::of(&urls.iter().map(String::as_str).collect::<Vec<_>>());
    let slowly = Duration::from_millis(15);
    for host in 0..HOSTS {
        let name = format!("h{host}.example");
        let answer = match host % 5 {
            0 => respond(404).body(html::notice("Not found", "No.")),
            1 => redirect(301, "http://alive.example/"),
            2 => respond(500),
            _ => respond(200).body(html::page("Well")),
        };
        desk.origin.on(&name, "*", answer.after(slowly));
    }
    desk
}

fn start(desk: &Desk, args: &[&str]) -> Child {
    let mut command = desk.check(1, &[&["--jobs", "4"], args].concat());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn ended(child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The report without what time alone decides.
fn timeless(ran: &Ran) -> Value {
    let mut report = ran.json();
    for key in ["started", "finished"] {
        report[key] = Value::Null;
    }
    report["summary"]["seconds"] = Value::Null;
    for link in report["links"].as_array_mut().unwrap() {
        link["milliseconds"] = Value::Null;
    }
    report
}

fn is_sound(desk: &Desk) {
    let db = Connection::open(desk.history()).unwrap();
    let check: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
}

#[test]
fn a_run_that_is_killed_again_and_again_ends_as_if_it_never_was() {
    let whole = {
        let desk = desk();
        ended(start(&desk, &[]))
    };
    let desk = desk();
    for kill in 1..=KILLS {
        let mut child = start(&desk, &["--resume"]);
        let before = desk.origin.log().total();
        let more = 20 + 37 * kill % 41;
        desk.origin.wait_until(|log| log.total() >= before + more);
        child.kill().unwrap();
        child.wait().unwrap();
        is_sound(&desk);
    }
    let ran = ended(start(&desk, &["--resume"]));
    assert_eq!(timeless(&ran), timeless(&whole));
    assert_eq!((ran.code, ran.stderr.as_str()), (whole.code, ""));
    for link in ran.json()["links"].as_array().unwrap() {
        assert_eq!(link["history"]["runs"], 1, "it was one run: {link}");
    }
    is_sound(&desk);
    let db = Connection::open(desk.history()).unwrap();
    let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM run"), 0);
    assert_eq!(count("SELECT count(*) FROM batch"), 0);
    assert_eq!(count("SELECT count(*) FROM link"), 300);
}

#[test]
fn after_a_kill_hardly_anything_is_asked_again() {
    let desk = desk();
    let mut child = start(&desk, &[]);
    desk.origin.wait_until(|log| log.total() >= 250);
    child.kill().unwrap();
    child.wait().unwrap();
    let noted = {
        let db = Connection::open(desk.history()).unwrap();
        let sql = "SELECT value ->> 0 FROM batch, \
            json_each('[' || rtrim(replace(lines, char(10), ','), ',') || ']')";
        let mut select = db.prepare(sql).unwrap();
        let urls = select.query_map([], |row| row.get::<_, String>(0)).unwrap();
        urls.map(Result::unwrap).collect::<Vec<_>>()
    };
    assert!(
        !noted.is_empty(),
        "what was judged is committed as it comes"
    );
    let asked = |url: &str| {
        let (host, path) = url.trim_start_matches("http://").split_once('/').unwrap();
        desk.origin.log().count(host, &format!("/{path}"))
    };
    let before: Vec<usize> = noted.iter().map(|url| asked(url)).collect();
    let ran = ended(start(&desk, &["--resume"]));
    assert_eq!(ran.json()["complete"], true);
    for (url, before) in noted.iter().zip(before) {
        assert_eq!(asked(url), before, "{url} was judged already");
    }
}

#[test]
fn an_interrupted_run_goes_on_and_is_remembered_once() {
    let desk = desk();
    let child = start(&desk, &[]);
    desk.origin.wait_until(|log| log.total() >= 150);
    let kill = Command::new("/bin/kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    let ran = ended(child);
    assert_eq!(ran.code, 130);
    let report = ran.json();
    assert_eq!(
        (&report["complete"], &report["memory"]),
        (&false.into(), &"on".into())
    );
    let runs = |report: &Value| -> Vec<u64> {
        let links = report["links"].as_array().unwrap().iter();
        links
            .map(|link| link["history"]["runs"].as_u64().unwrap())
            .collect()
    };
    let judged = runs(&report).iter().sum::<u64>();
    assert!(judged > 0 && judged < 300, "{judged}");
    let ran = ended(start(&desk, &["--resume"]));
    let report = ran.json();
    assert_eq!(report["complete"], true);
    assert!(runs(&report).iter().all(|&runs| runs == 1));
}

#[test]
fn a_killed_run_that_does_not_go_on_is_remembered_as_far_as_it_came() {
    let desk = desk();
    let mut child = start(&desk, &[]);
    desk.origin.wait_until(|log| log.total() >= 250);
    child.kill().unwrap();
    child.wait().unwrap();
    let report = desk.report(2, &[]);
    let links = report["links"].as_array().unwrap();
    let twice = links
        .iter()
        .filter(|link| link["history"]["runs"] == 2)
        .count();
    let once = links
        .iter()
        .filter(|link| link["history"]["runs"] == 1)
        .count();
    assert!(twice > 0 && once > 0, "{twice} {once}");
    assert_eq!(twice + once, LINKS);
}

#[test]
fn where_there_is_nothing_to_go_on_with_it_says_so_and_runs() {
    let desk = Desk::of(&["http://alive.example/"]);
    let ran = desk.run(1, &["--resume"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stderr.contains("no interrupted run"), "{}", ran.stderr);
    // Other inputs are another run.
    let desk = self::desk();
    let mut child = start(&desk, &[]);
    desk.origin.wait_until(|log| log.total() >= 100);
    child.kill().unwrap();
    child.wait().unwrap();
    desk.write("a.txt", "http://alive.example/");
    let ran = desk.run(1, &["--resume"]);
    assert!(
        ran.stderr.contains("other inputs or options"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.json()["summary"]["urls"], 1);
    assert_eq!(ran.code, 0);
}

#[test]
fn a_recording_of_the_rest_says_what_it_lacks() {
    let desk = desk();
    let mut child = start(&desk, &[]);
    desk.origin.wait_until(|log| log.total() >= 200);
    child.kill().unwrap();
    child.wait().unwrap();
    let ran = ended(start(&desk, &["--resume", "--record", "run.jsonl"]));
    assert!(
        ran.stderr.contains("the recording lacks the evidence of "),
        "{}",
        ran.stderr
    );
    let ran = ended(start(&desk, &["--record", "run.jsonl"]));
    assert_eq!(ran.stderr, "", "this one is whole");
}
