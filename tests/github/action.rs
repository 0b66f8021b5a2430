//! `action.yml`: a release is taken with its checksum, arguments are data, outputs are told.

use std::fs;
use std::process::Command;

use crate::condition::Context;
use crate::desk::{Desk, context};
use crate::play::{action, ours};
use crate::support::respond;

const ARCHIVE: &str = "linkcheck-x86_64-unknown-linux-gnu.tar.gz";

fn inputs(further: &[(&str, &str)]) -> Context {
    let path = ours(".").display().to_string();
    let mut inputs = context(&[
        ("inputs.inputs", "catalog.toml\n"),
        ("inputs.args", ""),
        ("inputs.version", "v0.1.0"),
        ("inputs.build", "false"),
        ("inputs.working-directory", "."),
        ("github.action_ref", "main"),
        ("github.action_repository", "owner/linkcheck"),
        ("github.action_path", &path),
    ]);
    inputs.extend(context(further));
    inputs
}

/// Serves a release whose program is the one under test; `sums` makes SHA256SUMS of the true checksum.
fn serve_release(desk: &Desk, sums: impl Fn(&str) -> String) {
    let packed = desk.path("packed");
    fs::create_dir(&packed).unwrap();
    // The program itself would take long to pack.
    let program = assert_cmd::cargo::cargo_bin("linkcheck");
    let script = format!("#!/bin/bash\nexec {} \"$@\"\n", program.display());
    fs::write(packed.join("linkcheck"), script).unwrap();
    let pack =
        "chmod +x packed/linkcheck; tar -czf $1 -C packed .; sha256sum < $1 | cut -d ' ' -f 1";
    let packed = Command::new("bash")
        .current_dir(desk.path("."))
        .args(["-ec", pack, "pack", ARCHIVE])
        .output()
        .unwrap();
    let sum = String::from_utf8(packed.stdout).unwrap();
    let at = "/owner/linkcheck/releases/download/v0.1.0";
    let archive = fs::read(desk.path(ARCHIVE)).unwrap();
    desk.origin.on(
        "127.0.0.1",
        &format!("{at}/{ARCHIVE}"),
        respond(200).body(archive),
    );
    let sums = respond(200).body(sums(sum.trim()));
    desk.origin
        .on("127.0.0.1", &format!("{at}/SHA256SUMS"), sums);
}

fn good(sum: &str) -> String {
    format!("{}  another.zip\n{sum}  {ARCHIVE}\n", "0".repeat(64))
}

#[test]
fn a_release_is_taken_and_the_outputs_tell_what_was_found() {
    let desk = Desk::new(&["live-a", "live-b", "gone-a"]);
    serve_release(&desk, good);
    let played = action(&desk, &inputs(&[]));
    assert_eq!(played.code, 1, "{}", played.log);
    let outputs = [
        "exit-code",
        "dead",
        "redirected",
        "suspect",
        "unknown",
        "ok",
    ];
    let outputs = outputs.map(|name| played.outputs[name].as_str());
    assert_eq!(outputs, ["1", "1", "0", "0", "0", "2"], "{}", played.log);
    let report = fs::read_to_string(&played.outputs["report"]).unwrap();
    assert!(report.contains("\"linkcheck/report/1\""));
    assert!(
        played.log.contains("::error file=catalog.toml,"),
        "{}",
        played.log
    );
}

#[test]
fn a_release_that_is_not_what_its_checksum_says_is_not_used() {
    let wrong = "0".repeat(64);
    for (sums, said) in [
        (format!("{wrong}  {ARCHIVE}\n"), "it is not used"),
        ("nothing\n".to_owned(), "does not name"),
        (
            format!("{wrong}  {ARCHIVE}\n{wrong}  {ARCHIVE}\n"),
            "does not name",
        ),
    ] {
        let desk = Desk::new(&["live-a"]);
        serve_release(&desk, |_| sums.clone());
        let played = action(&desk, &inputs(&[]));
        assert_eq!(played.code, 1);
        assert!(played.log.contains(said), "{}", played.log);
        assert_eq!(desk.origin.log().count("live-a.example", "/"), 0);
    }
}

#[test]
fn arguments_are_data_whatever_they_hold() {
    let desk = Desk::new(&["live-a", "gone-a"]);
    serve_release(&desk, good);
    let trap = desk.path("trap").display().to_string();
    let odd = format!("$(touch {trap}) `touch {trap}`; \"a b\".md");
    desk.write(
        "workspace",
        &odd.replace('/', "-"),
        "<https://live-a.example/>\n",
    );
    let files = format!("  {}  \n\n--fail-on=never\n", odd.replace('/', "-"));
    let played = action(&desk, &inputs(&[("inputs.inputs", &files)]));
    assert_eq!(played.code, 2, "an option is no input: {}", played.log);
    assert!(played.log.contains("--fail-on=never"), "{}", played.log);

    let args = format!("--exclude=$(touch {trap})\r\n--fail-on=never\n--format\njson");
    let files = format!("catalog.toml\n{}", odd.replace('/', "-"));
    let played = action(
        &desk,
        &inputs(&[("inputs.args", &args), ("inputs.inputs", &files)]),
    );
    assert_eq!(played.code, 0, "{}", played.log);
    assert_eq!(played.outputs["dead"], "1");
    assert!(!desk.path("trap").exists(), "an argument was evaluated");
    let mut names = fs::read_dir(desk.workspace()).unwrap();
    assert!(names.all(|name| name.unwrap().file_name() != "trap"));
}

#[test]
fn a_branch_or_a_commit_is_built_and_a_nonsense_version_refused() {
    let desk = Desk::new(&["live-a"]);
    desk.tool(
        "cargo",
        "[[ $1 == install && $* == *'--locked'* ]]\nmkdir -p \"${@: -1}/bin\"\nln -s \"$(readlink -f \"$(command -v linkcheck)\")\" \"${@: -1}/bin/linkcheck\"\n",
    );
    let played = action(&desk, &inputs(&[("inputs.version", "")]));
    assert_eq!(played.code, 0, "{}", played.log);
    assert_eq!(played.outputs["ok"], "1");
    let played = action(&desk, &inputs(&[("inputs.version", "v1/../../../evil")]));
    assert_eq!(played.code, 1);
    assert!(
        played.log.contains("version is a release's tag"),
        "{}",
        played.log
    );
}
