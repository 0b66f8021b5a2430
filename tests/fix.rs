//! `fix` from outside: what it shows, what it writes, and what it leaves alone.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/mod.rs"]
mod support;

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use support::{Answer, Origin, dynamic, html, redirect, respond};

const CATALOG: &str = r#"#:schema ./catalog.schema.json
schema = 1

[category.chat]
name = "对话"

# The old house of Acme.
[product.acme]
name = "Acme"
category = "chat"
url = "http://acme.web.example/文档#part"   # read it
links.docs = "https://moved.web.example/old#docs"

[product.cursor]
name = "Cursor"
category = "chat"
url = "https://cursor.web.example/"

[product.kite]
name = "Kite"
category = "chat"
url = "https://kite.web.example/"
was = ["https://kite.example/"]

[product.zeta]
name = "Zeta"
category = "chat"
url = "https://zeta.web.example/"
links.docs = "https://kite.web.example/docs"
"#;

struct World {
    folder: tempfile::TempDir,
    origin: Origin,
}

struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

fn page(title: &str) -> Answer {
    respond(200).body(html::page(title))
}

impl World {
    /// A catalog, and the sites that its links lead to: one is better over
    /// https, one has moved within the site, one to another, one is dead.
    fn new() -> Self {
        let origin = Origin::start();
        let acme = dynamic(|request| {
            let to = format!("https://acme.web.example{}", request.path);
            if request.secure {
                page("Acme")
            } else {
                redirect(301, &to)
            }
        });
        origin.on("acme.web.example", "*", acme);
        origin.on("moved.web.example", "/old", redirect(301, "/new"));
        origin.on("moved.web.example", "/new", page("Acme"));
        origin.on(
            "cursor.web.example",
            "*",
            redirect(308, "https://cursor.other.example/"),
        );
        origin.on("cursor.other.example", "*", page("Cursor"));
        let gone = || respond(410).body(html::notice("Gone", "This is over."));
        origin.on("kite.web.example", "*", gone());
        origin.on("zeta.web.example", "*", page("Zeta"));
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            origin,
        };
        world.write("catalog.toml", CATALOG);
        world
    }

    /// What lies in the folder. Runs are remembered; nothing else is left behind.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The command in the world's folder, its environment scrubbed, on a day
    /// that is always the same.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("linkcheck").unwrap();
        command
            .env_clear()
            .env("LINKCHECK_NOW", "2026-11-23T10:00:00Z")
            .current_dir(self.folder.path())
            .args(args);
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args))
    }

    /// The same with the options that lead into this world.
    fn online(&self, args: &[&str]) -> Ran {
        ran(self.online_command(args))
    }

    fn online_command(&self, args: &[&str]) -> Command {
        let mut command = self.command(args);
        for pattern in ["*.web.example", "*.other.example"] {
            let everywhere = format!("{pattern}=127.0.0.1:{}", self.origin.port());
            command.args(["--resolve", &everywhere]);
        }
        command.arg("--ca-cert").arg(self.origin.ca().pem_file());
        command
    }

    /// A saved report of the catalog.
    fn report(&self) -> String {
        let ran = self.online(&["catalog.toml", "--format", "json"]);
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        ran.stdout
    }
}

fn ran(mut command: Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

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
    assert_eq!(self::ran(command).code, 0);
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
fn a_file_that_changes_meanwhile_is_left_to_who_changed_it() {
    let world = World::new();
    let path = world.path("catalog.toml");
    let theirs = CATALOG.replace("Zeta", "Theirs");
    let text = theirs.clone();
    let edits = dynamic(move |_| {
        fs::write(&path, &text).unwrap();
        page("Zeta")
    });
    world.origin.on("zeta.web.example", "*", edits);
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(
        ran.stderr
            .contains("catalog.toml has changed since it was read"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        ran.stdout,
        "nothing fixed; 2 more with --unsafe; 1 not written\n"
    );
    assert_eq!(world.read("catalog.toml"), theirs);
    assert_eq!(world.names(), [".linkcheck", "catalog.toml"]);
}

#[test]
fn line_endings_and_the_byte_order_mark_stay() {
    let world = World::new();
    let dos = format!("\u{feff}{}", CATALOG.trim_end().replace('\n', "\r\n"));
    world.write("catalog.toml", &dos);
    let ran = world.online(&["fix", "catalog.toml", "--write", "--unsafe"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let fixed = world.read("catalog.toml");
    assert!(fixed.starts_with("\u{feff}#:schema"), "{fixed:?}");
    assert!(!fixed.ends_with('\n'), "{fixed:?}");
    assert_eq!(fixed.matches('\n').count(), fixed.matches("\r\n").count());
    assert!(fixed.contains("[retired.kite]\r\n"), "{fixed:?}");
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_link_to_the_file_too() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let world = World::new();
    fs::rename(world.path("catalog.toml"), world.path("real.toml")).unwrap();
    symlink("real.toml", world.path("catalog.toml")).unwrap();
    let mode = fs::Permissions::from_mode(0o604);
    fs::set_permissions(world.path("real.toml"), mode).unwrap();
    // Both names are one file, which is written once.
    let ran = world.online(&["fix", "catalog.toml", "real.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("2 fixes in 1 file made"),
        "{}",
        ran.stdout
    );
    let link = fs::symlink_metadata(world.path("catalog.toml")).unwrap();
    assert!(link.is_symlink());
    let mode = fs::metadata(world.path("real.toml")).unwrap().permissions();
    assert_eq!(mode.mode() & 0o7777, 0o604);
    assert!(world.read("real.toml").contains("https://acme"));
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

impl World {
    /// A report on the catalog as it was before it ignored anything.
    fn report_of_ignored(&self) -> String {
        let now = self.read("catalog.toml");
        self.write("catalog.toml", CATALOG);
        let report = self.report();
        self.write("catalog.toml", &now);
        report
    }
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

#[test]
fn standard_input_is_shown_as_a_difference() {
    let world = World::new();
    let mut command = world.online_command(&["fix", "-", "--input-format", "markdown", "-q"]);
    command.write_stdin("[Acme](https://moved.web.example/old)\n");
    let ran = ran(command);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let want = "--- <stdin>\n+++ <stdin>\n@@ -1 +1 @@\n-[Acme](https://moved.web.example/old)\n+[Acme](https://moved.web.example/new)\n";
    assert_eq!(ran.stdout, want);
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
