//! What the README shows is what the program says.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "../examples/tour/stage.rs"]
mod stage;
#[path = "support/mod.rs"]
mod support;

use std::process::Command;

use regex::Regex;
use stage::Stage;

const README: &str = include_str!("../README.md");
const CATALOG: &str = include_str!("../catalog.toml");

/// The block of `README` that begins with this line.
fn block(first: &str) -> &'static str {
    let blocks = README.split("\n```text\n").skip(1);
    let mut blocks = blocks.filter_map(|block| Some(block.split_once("\n```\n")?.0));
    blocks
        .find(|block| block.starts_with(first))
        .unwrap_or_else(|| panic!("no block begins with {first}"))
}

/// What differs from run to run.
fn timeless(text: &str) -> String {
    let port = Regex::new(r"127\.0\.0\.1:\d+").unwrap();
    let took = Regex::new(r"in \d+\.\d s: ").unwrap();
    let text = port.replace_all(text, "127.0.0.1:PORT");
    took.replace_all(&text, "in TIME: ").trim_end().to_owned()
}

#[test]
fn the_tour_says_what_is_shown_of_it() {
    let stage = Stage::set(CATALOG).unwrap();
    let output = Command::new(assert_cmd::cargo::cargo_bin("linkcheck"))
        .env_clear()
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["check", "catalog.toml", "--no-history"])
        .args(stage.options())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let shown = block("dead (");
    assert!(timeless(&said) == timeless(shown), "write it anew:\n{said}");
    assert_eq!(output.status.code(), Some(1));
}
