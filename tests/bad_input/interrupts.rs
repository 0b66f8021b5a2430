//! Ctrl-C and SIGTERM in the middle of a run.

use std::fs;
use std::process::{Child, Command, Stdio};

use super::support::{Gate, hang, html, respond};
use super::{Desk, Ran, sound, verdict};

/// Two hosts that answer, one that does not before the test allows it, and a queue behind it.
const LIST: &str = "[Alive](http://alive.example/)
[Alive](http://alive.example/2)
[Stuck](http://stuck.example/1)
[Stuck](http://stuck.example/2)
[Stuck](http://stuck.example/3)
";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.origin.on("stuck.example", "*", hang());
    desk.write("a.md", LIST);
    desk
}

/// A run that has judged what can be judged and waits for the rest.
fn waiting(desk: &Desk) -> Child {
    let args = [
        "a.md",
        "--format",
        "json",
        "--output",
        "json=r.json",
        "--record",
        "e.jsonl",
        "--per-host",
        "1",
    ];
    let child = desk
        .online(&args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    desk.origin.wait_until(|log| {
        log.answered("alive.example", 200) == 2 && log.count_host("stuck.example") > 0
    });
    child
}

fn send(signal: &str, child: &Child) {
    let sent = Command::new("/bin/kill")
        .args([signal, &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

fn ended(child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn an_interrupted_run_reports_what_it_has_judged() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143)] {
        let desk = desk();
        let child = waiting(&desk);
        send(signal, &child);
        let ran = ended(child);
        assert_eq!(ran.code, code, "{}", ran.stderr);
        assert_eq!(fs::read_to_string(desk.path("r.json")).unwrap(), ran.stdout);
        let report = sound(&ran);
        assert_eq!(report["complete"], false);
        assert_eq!(report["network"], "ok");
        let again = Ran::of(&mut desk.command(&["report", "r.json", "--format", "json"]));
        assert_eq!((again.code, again.stdout), (code, ran.stdout.clone()));
        let judged = Ran::of(&mut desk.command(&["replay", "e.jsonl"]));
        assert_eq!(judged.code, code, "{}", judged.stderr);
        for url in ["http://alive.example/", "http://alive.example/2"] {
            assert_eq!(verdict(&report, url), "ok", "{url}");
        }
        for n in 1..=3 {
            let url = format!("http://stuck.example/{n}");
            assert_eq!(verdict(&report, &url), "unknown/not-checked", "{url}");
        }
        assert_eq!(
            desk.origin.log().count_host("stuck.example"),
            1,
            "nothing new begins"
        );
    }
}

#[test]
fn what_is_in_flight_may_end_after_an_interrupt() {
    let desk = desk();
    let gate = Gate::new();
    let page = respond(200).body(html::page("Stuck")).held_by(&gate);
    desk.origin.on("stuck.example", "/1", page);
    let child = waiting(&desk);
    send("-INT", &child);
    gate.open();
    let ran = ended(child);
    assert_eq!(ran.code, 130);
    let report = sound(&ran);
    assert_eq!(verdict(&report, "http://stuck.example/1"), "ok");
    assert_eq!(report["complete"], false);
}

#[test]
fn a_second_interrupt_ends_at_once_and_leaves_nothing_behind() {
    let desk = desk();
    desk.write("r.json", "old");
    let mut child = waiting(&desk);
    send("-INT", &child);
    // It ends within the three seconds that what is in flight has, by whichever signal comes through.
    while child.try_wait().unwrap().is_none() {
        let _ = Command::new("/bin/kill")
            .args(["-INT", &child.id().to_string()])
            .stderr(Stdio::null())
            .status();
    }
    assert_eq!(ended(child).code, 130);
    assert_eq!(fs::read_to_string(desk.path("r.json")).unwrap(), "old");
    let mut names = fs::read_dir(desk.folder.path()).unwrap();
    assert!(names.all(|entry| {
        !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with(".linkcheck-")
    }));
}
