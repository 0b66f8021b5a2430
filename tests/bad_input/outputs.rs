//! Outputs that do not take what is written to them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use super::{Desk, Ran};

const LIST: &str = "[Alive](http://alive.example/)\n[Alive](http://alive.example/gone)\n";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.origin
        .on("alive.example", "/gone", super::respond(404));
    desk.write("a.md", LIST);
    desk
}

#[test]
fn a_full_disk_is_said_and_takes_nothing_else_away() {
    let desk = desk();
    let args = [
        "a.md",
        "--output",
        "json=/dev/full",
        "--output",
        "json=r.json",
    ];
    let ran = desk.run(&args);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains("failed to write /dev/full: No space left"),
        "{}",
        ran.stderr
    );
    assert!(ran.stdout.contains("gone"), "{}", ran.stdout);
    let report = fs::read_to_string(desk.path("r.json")).unwrap();
    assert!(report.contains("linkcheck/report/1"));
}

#[test]
fn no_output_goes_over_what_the_run_reads() {
    let desk = desk();
    desk.write("linkcheck.toml", "jobs = 4\n");
    desk.write("sub/b.md", "[b](http://alive.example/b)\n");
    let report = desk.run(&["a.md", "--output", "json=r.json"]);
    assert_eq!(report.code, 1, "{}", report.stderr);
    let recorded = desk.run(&["a.md", "--record", "e.jsonl"]);
    assert_eq!(recorded.code, 1, "{}", recorded.stderr);
    let rows: [(&[&str], &str); 8] = [
        (&["a.md"], "a.md"),
        (&["lint", "a.md"], "a.md"),
        (&["fix", "a.md"], "a.md"),
        (&["a.md"], "linkcheck.toml"),
        (&["a.md"], ".linkcheck/history.db"),
        (&["."], "sub/b.md"),
        (&["report", "r.json"], "r.json"),
        (&["replay", "e.jsonl"], "e.jsonl"),
    ];
    for (args, path) in rows {
        let before = fs::read(desk.path(path)).unwrap();
        let output = format!("json=./{path}");
        let args = [args, &["--output", &output]].concat();
        let ran = match args[0] {
            "lint" | "report" | "replay" => Ran::of(&mut desk.command(&args)),
            _ => desk.run(&args),
        };
        assert_eq!(ran.code, 2, "{args:?} {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains("would overwrite"), "{}", ran.stderr);
        assert!(fs::read(desk.path(path)).unwrap() == before, "{args:?}");
    }
}

#[test]
fn standard_output_on_a_full_disk_exits_2() {
    let desk = desk();
    for args in [
        &["a.md"][..],
        &["a.md", "--format", "json"],
        &["lint", "a.md"],
    ] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let mut command = if args[0] == "lint" {
            desk.command(args)
        } else {
            desk.online(args)
        };
        let ran = Ran::of(command.stdout(full));
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(
            ran.stderr.contains("failed to write to standard output"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let desk = desk();
    let mut child = desk
        .online(&["a.md", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(1), "the verdict stands");
}

#[test]
fn a_closed_standard_output_or_error_is_no_error() {
    let desk = desk();
    let program = desk.online(&["a.md"]);
    for closed in [">&-", "2>&-", ">&- 2>&-"] {
        let mut shell = std::process::Command::new("/bin/sh");
        shell.env_clear().current_dir(desk.folder.path());
        shell.arg("-c").arg(format!("\"$@\" {closed}")).arg("sh");
        shell.arg(program.get_program()).args(program.get_args());
        assert_eq!(Ran::of(&mut shell).code, 1, "{closed}");
    }
}

#[test]
fn an_output_that_cannot_be_written_is_known_before_the_first_request() {
    let desk = desk();
    let ran = desk.run(&["a.md", "--output", "json=none/r.json"]);
    assert_eq!(ran.code, 2);
    assert_eq!(desk.origin.log().connections, 0);
    assert_eq!(ran.stdout, "");
}

#[test]
fn an_output_keeps_its_old_content_until_the_new_is_whole() {
    let desk = desk();
    desk.write("none.md", "nothing");
    desk.write("r.json", "old");
    let ran = desk.run(&["a.md", "--config", "none.toml", "--output", "json=r.json"]);
    assert_eq!(ran.code, 2);
    assert_eq!(fs::read_to_string(desk.path("r.json")).unwrap(), "old");
    let names = fs::read_dir(desk.folder.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(
        names
            .into_iter()
            .all(|name| !name.starts_with(".linkcheck-"))
    );
}
