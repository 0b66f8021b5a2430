//! Hosts that stall, lie, break off or lead astray. Each is its neighbours' test as well: what one
//! host does harms no other.

use std::fmt::Write as _;
use std::time::Duration;

use super::support::{
    Answer, Cut, Encoding, endless_headers, garbage, hang, html, redirect, reset, respond,
};
use super::{Desk, link, sound, verdict};

/// What a page says, long enough to be cut.
fn page() -> Answer {
    respond(200).body(html::Page::new("Alive").english(3000).build())
}

/// A host each: its first label, what it does, the verdict.
type Fate = (&'static str, Answer, &'static str);

fn fates() -> Vec<Fate> {
    [misbehaviours(), lures()].concat()
}

/// Hosts that do not talk as one should.
fn misbehaviours() -> Vec<Fate> {
    let second = Duration::from_secs(1);
    vec![
        ("silent", hang(), "unknown/timeout"),
        ("drop-by-drop", page().drip(1, second), "unknown/timeout"),
        ("endless", page().endless(), "ok"),
        (
            "fat-head",
            page().many_headers(1024, 1024),
            "unknown/malformed-response",
        ),
        (
            "endless-head",
            endless_headers(),
            "unknown/malformed-response",
        ),
        ("many-headers", page().many_headers(200, 10), "ok"),
        (
            "garbage",
            garbage("\0\u{1}\u{2}garbage"),
            "unknown/malformed-response",
        ),
        (
            "other-tongue",
            garbage("SSH-2.0-OpenSSH_9.9\r\n"),
            "unknown/malformed-response",
        ),
        ("reset", reset(), "unknown/connection-reset"),
        (
            "breaks-off",
            page().cut_after(100, Cut::Reset),
            "unknown/connection-reset",
        ),
        (
            "bomb",
            respond(200)
                .body("0".repeat(50_000_000))
                .encoded(Encoding::Gzip),
            "ok",
        ),
    ]
}

/// Redirects to where nobody should go.
fn lures() -> Vec<Fate> {
    vec![
        ("loop", redirect(302, "/"), "suspect/redirect-loop"),
        ("nowhere", respond(302), "unknown/malformed-response"),
        (
            "file",
            redirect(302, "file:///etc/passwd"),
            "suspect/unsupported-redirect",
        ),
        (
            "app",
            redirect(302, "app://open"),
            "suspect/unsupported-redirect",
        ),
        (
            "script",
            redirect(302, "javascript:alert(1)"),
            "suspect/unsupported-redirect",
        ),
        (
            "metadata",
            redirect(302, "http://169.254.169.254/latest/"),
            "suspect/private-address",
        ),
        (
            "ten",
            redirect(302, "http://10.0.0.1/"),
            "suspect/private-address",
        ),
        (
            "zero",
            redirect(302, "http://0.0.0.0/"),
            "suspect/private-address",
        ),
        (
            "octal",
            redirect(302, "http://0177.1/"),
            "suspect/private-address",
        ),
    ]
}

#[test]
fn hostile_hosts_get_a_verdict_and_their_neighbours_are_well() {
    let desk = Desk::new();
    let rows = fates();
    let url = |name: &str| format!("http://{name}.example/");
    let mut list = format!("[Alive]({})\n", url("alive"));
    for (name, answer, _) in &rows {
        desk.origin
            .on(&format!("{name}.example"), "/", answer.clone());
        writeln!(list, "- {}", url(name)).unwrap();
    }
    desk.write("a.md", list);
    let args = [
        "a.md",
        "--timeout",
        "2",
        "--retries",
        "0",
        "--fail-on",
        "never",
    ];
    let report = desk.report(&args);
    assert_eq!(verdict(&report, &url("alive")), "ok");
    let told: Vec<_> = rows
        .iter()
        .map(|(name, ..)| (*name, verdict(&report, &url(name))))
        .collect();
    let want: Vec<_> = rows
        .iter()
        .map(|(name, _, want)| (*name, (*want).to_owned()))
        .collect();
    assert_eq!(told, want);
    assert_eq!(report["complete"], true);
    assert_eq!(report["network"], "ok");
    assert!(report["summary"]["bytes"].as_u64().unwrap() < 4 * 1024 * 1024);
}

#[test]
fn an_address_of_the_own_network_is_never_contacted() {
    let desk = Desk::new();
    let port = desk.origin.port();
    let doors = [
        format!("http://127.0.0.1:{port}/secret"),
        format!("http://[::ffff:127.0.0.1]:{port}/secret"),
        format!("http://[::ffff:7f00:1]:{port}/secret"),
        format!("http://[64:ff9b::7f00:1]:{port}/secret"),
        format!("http://2130706433:{port}/secret"),
        format!("http://0x7f.1:{port}/secret"),
        format!("http://0:{port}/secret"),
        format!("https://127.0.0.1:{port}/secret"),
    ];
    let mut list = String::new();
    for (at, door) in doors.iter().enumerate() {
        let host = format!("lure{at}.example");
        desk.origin.on(&host, "/", redirect(302, door));
        writeln!(list, "- http://{host}/\n- {door}").unwrap();
    }
    desk.write("a.md", list);
    let ran = desk.run(&["a.md", "--format", "json", "--retries", "0"]);
    assert_eq!(
        ran.code, 1,
        "a private address counts as dead: {}",
        ran.stderr
    );
    let report = sound(&ran);
    for (at, door) in doors.iter().enumerate() {
        let lure = format!("http://lure{at}.example/");
        assert_eq!(verdict(&report, &lure), "suspect/private-address", "{door}");
        assert_eq!(verdict(&report, door), "suspect/private-address", "{door}");
    }
    let log = desk.origin.log();
    assert!(
        log.requests.iter().all(|seen| seen.path == "/"),
        "{:#?}",
        log.requests
    );
    // One for each lure, and none for a door.
    assert_eq!(log.connections, doors.len());
    assert_eq!(
        link(&report, "http://lure0.example/")["hops"][0]["to"],
        doors[0]
    );
}

#[test]
fn a_few_descriptors_do_for_many_hosts() {
    let desk = Desk::new();
    desk.origin.fallback(respond(200).body(html::page("Alive")));
    let list: Vec<_> = (0..300)
        .map(|n| format!("[Alive](http://h{n}.example/)"))
        .collect();
    let list = list.join("\n");
    desk.write("a.md", list);
    let program = desk.online(&["a.md", "--format", "json"]);
    for limit in ["ulimit -Sn 64", "ulimit -n 64"] {
        let mut shell = std::process::Command::new("/bin/sh");
        shell.env_clear().current_dir(desk.folder.path());
        shell
            .arg("-c")
            .arg(format!("{limit}; exec \"$@\""))
            .arg("sh");
        shell.arg(program.get_program()).args(program.get_args());
        let ran = super::Ran::of(&mut shell);
        assert_eq!(ran.code, 0, "{limit}: {}", ran.stderr);
        assert_eq!(sound(&ran)["summary"]["ok"], 300, "{limit}");
        let lowered = ran.stderr.contains("open files");
        assert_eq!(lowered, limit == "ulimit -n 64", "{limit}: {}", ran.stderr);
    }
}
