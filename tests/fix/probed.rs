//! Fixes of what a run finds, shown and made.

use std::fs;

use crate::support::Ran;
use crate::world::{CATALOG, World};

#[test]
fn without_write_the_difference_is_shown_and_nothing_changes() {
    let world = World::new();
    let ran = world.online(&["fix", "catalog.toml"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    insta::assert_snapshot!("fix_safe", ran.stdout);
    let bold = world.online(&["fix", "catalog.toml", "--unsafe"]);
    assert_eq!(bold.code, 1, "{}", bold.stderr);
    insta::assert_snapshot!("fix_unsafe", bold.stdout);
    assert_eq!(world.read("catalog.toml"), CATALOG);
    assert!(!bold.stdout.contains('\u{1b}'));
    let coloured = world.online(&["fix", "catalog.toml", "--color", "always"]);
    assert!(
        coloured.stdout.contains("\u{1b}[1;32m+url = "),
        "{}",
        coloured.stdout
    );
}

#[test]
fn write_makes_the_safe_ones_and_the_second_time_there_is_nothing_to_do() {
    let world = World::new();
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let want = CATALOG
        .replace("http://acme", "https://acme")
        .replace("moved.web.example/old", "moved.web.example/new");
    assert_eq!(world.read("catalog.toml"), want);
    assert!(
        ran.stdout
            .ends_with("2 fixes in 1 file made; 2 more with --unsafe\n"),
        "{}",
        ran.stdout
    );
    let again = world.online(&["fix", "catalog.toml"]);
    assert_eq!(again.code, 0, "{}", again.stdout);
    assert_eq!(again.stdout, "nothing to fix; 2 more with --unsafe\n");
    assert_eq!(world.names(), [".linkcheck", "catalog.toml"]);
}

#[test]
fn unsafe_keeps_former_addresses_and_retires_the_dead() {
    let world = World::new();
    let ran = world.online(&["fix", "catalog.toml", "--write", "--unsafe"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let fixed = world.read("catalog.toml");
    let was = "url = \"https://cursor.other.example/\"\nwas = [\"https://cursor.web.example/\"]\n";
    let retired = "\n\n[retired.kite]\nname = \"Kite\"\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://kite.web.example/\", \"https://kite.example/\"]\n";
    assert!(fixed.contains(was), "{fixed}");
    assert!(fixed.ends_with(retired), "{fixed}");
    // A further link of a living product is dead, and left to people.
    assert!(
        fixed.contains("links.docs = \"https://kite.web.example/docs\"\n"),
        "{fixed}"
    );
    let lint = world.run(&["lint", "catalog.toml"]);
    assert_eq!(lint.code, 0, "{}", lint.stdout);
    let again = world.online(&["fix", "catalog.toml", "--unsafe"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, "nothing to fix\n"));
}

#[test]
fn every_format_is_mended_in_its_own_way() {
    let world = World::new();
    fs::create_dir(world.path("docs")).unwrap();
    let rows = [
        (
            "docs/a.md",
            "- [Acme](https://moved.web.example/old) and <http://acme.web.example/x>\n",
            "- [Acme](https://moved.web.example/new) and <https://acme.web.example/x>\n",
        ),
        (
            "docs/b.yaml",
            "- {name: Acme, url: https://moved.web.example/old} # c\n",
            "- {name: Acme, url: https://moved.web.example/new} # c\n",
        ),
        (
            "docs/c.json",
            "[{\"name\": \"Acme\", \"url\": \"https:\\/\\/moved.web.example\\/old\"}]",
            "[{\"name\": \"Acme\", \"url\": \"https:\\/\\/moved.web.example\\/new\"}]",
        ),
        (
            "docs/d.html",
            "<a href='https://moved.web.example/old'>Acme</a>",
            "<a href='https://moved.web.example/new'>Acme</a>",
        ),
        (
            "docs/e.txt",
            "see http://acme.web.example/x.\n",
            "see https://acme.web.example/x.\n",
        ),
    ];
    for (name, text, _) in rows {
        world.write(name, text);
    }
    let ran = world.online(&["fix", "docs", "--write"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    for (name, _, want) in rows {
        assert_eq!(world.read(name), want, "{name}: {}", ran.stdout);
    }
    assert!(
        ran.stdout.contains("6 fixes in 5 files made"),
        "{}",
        ran.stdout
    );
}

#[test]
fn what_cannot_be_parsed_is_neither_probed_nor_written() {
    let world = World::new();
    let broken = format!("{CATALOG}x = = 1\n");
    world.write("catalog.toml", &broken);
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stdout.contains("error[parse-error]"), "{}", ran.stdout);
    assert_eq!(world.origin.log().total(), 0);
    assert_eq!(world.read("catalog.toml"), broken);
}

#[test]
fn without_a_network_the_run_is_void() {
    let world = World::new();
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let server = silent.local_addr().unwrap().to_string();
    let args = ["fix", "catalog.toml", "--retries", "0", "--timeout", "1"];
    let ran = world.run(&[&args[..], &["--dns-server", &server]].concat());
    assert_eq!(ran.code, 3, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.stdout, "nothing to fix\n");
    assert!(ran.stderr.contains("network"), "{}", ran.stderr);
}

#[test]
fn the_run_that_was_gone_by_can_be_kept() {
    let world = World::new();
    let ran = world.online(&["fix", "catalog.toml", "--output", "json=r.json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report: serde_json::Value = serde_json::from_str(&world.read("r.json")).unwrap();
    assert_eq!(report["summary"]["dead"], 2);
    let later = world.run(&["fix", "catalog.toml", "--from", "r.json"]);
    assert_eq!(later.stdout, ran.stdout);
}

#[test]
fn standard_input_is_shown_as_a_difference() {
    let world = World::new();
    let mut command = world.online_command(&["fix", "-", "--input-format", "markdown", "-q"]);
    command.write_stdin("[Acme](https://moved.web.example/old)\n");
    let ran = Ran::from(command.output().unwrap());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let want = "--- <stdin>\n+++ <stdin>\n@@ -1 +1 @@\n-[Acme](https://moved.web.example/old)\n+[Acme](https://moved.web.example/new)\n";
    assert_eq!(ran.stdout, want);
}

#[test]
fn what_makes_no_sense_together_is_refused() {
    let world = World::new();
    let rows: [(&[&str], &str); 6] = [
        (&["fix"], "<INPUT>"),
        (
            &["fix", "catalog.toml", "--format", "json"],
            "fix shows a diff",
        ),
        (
            &["fix", "-", "--write"],
            "standard input cannot be written back",
        ),
        (
            &["fix", "-", "--from", "-"],
            "cannot both come from standard input",
        ),
        (
            &["fix", "catalog.toml", "--from", "x", "--output", "json=r"],
            "there is no run",
        ),
        (&["fix", "none.toml"], "failed to read none.toml"),
    ];
    for (args, want) in rows {
        let ran = world.run(args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(want), "{args:?}: {}", ran.stderr);
    }
}
