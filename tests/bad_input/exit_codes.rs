//! Every row of the table of exit codes that takes a run to see.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use super::support::{DnsStub, Mood, Origin, hang, html, redirect, respond};
use super::{Desk, Ran, catalog, sound, verdict};

const TOUR: &str = "cargo run --release --example tour";

/// A list of six hosts.
fn six() -> String {
    (0..6).fold(String::new(), |mut list, n| {
        writeln!(list, "[Alive](http://h{n}.example/)").unwrap();
        list
    })
}

fn is_void(ran: &Ran, links: usize) {
    assert_eq!(ran.code, 3, "{}{}", ran.stdout, ran.stderr);
    let report = sound(ran);
    assert_eq!(report["network"], "down");
    assert_eq!(report["complete"], false);
    let links_found = report["links"].as_array().unwrap();
    assert_eq!(links_found.len(), links);
    for link in links_found {
        assert_eq!(link["verdict"], "unknown", "{link:#}");
        assert_eq!(link["reason"], "not-checked", "{link:#}");
    }
    assert!(
        ran.stderr.contains("network itself is down"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains(TOUR), "{}", ran.stderr);
}

#[test]
fn a_network_that_denies_every_name_voids_the_run() {
    for mood in [
        Mood::DeniesEverything,
        Mood::RefusesEverything,
        Mood::FailsEverything,
    ] {
        let desk = Desk::new();
        let dns = [DnsStub::start(), DnsStub::start()];
        desk.write("a.md", six());
        let mut command = desk.command(&["a.md", "--format", "json", "--fail-on", "unknown"]);
        for server in &dns {
            server.mood(mood);
            command.args(["--dns-server", &server.address().to_string()]);
        }
        is_void(&Ran::of(&mut command), 6);
    }
}

#[test]
fn a_silent_network_voids_the_run_within_thirty_seconds() {
    let desk = Desk::new();
    let dns = [DnsStub::start(), DnsStub::start()];
    desk.write("a.md", six());
    let mut command = desk.command(&["a.md", "--format", "json"]);
    for server in &dns {
        server.mood(Mood::Silent);
        command.args(["--dns-server", &server.address().to_string()]);
    }
    let start = Instant::now();
    let ran = Ran::of(&mut command);
    assert!(
        start.elapsed() < Duration::from_secs(30),
        "{:?}",
        start.elapsed()
    );
    is_void(&ran, 6);
}

#[test]
fn a_void_run_says_why_and_names_the_tour() {
    let desk = Desk::new();
    let dns = DnsStub::start();
    dns.mood(Mood::DeniesEverything);
    desk.write("a.md", six());
    let mut command = desk.command(&["a.md", "--dns-server", &dns.address().to_string()]);
    let ran = Ran::of(&mut command);
    assert_eq!(ran.code, 3);
    assert!(
        ran.stdout
            .contains("no resolver here knows even the names that always exist"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains(TOUR), "{}", ran.stdout);
    assert!(!ran.stdout.contains("dead ("), "{}", ran.stdout);
}

#[test]
fn a_resolver_that_is_down_altogether_voids_the_run() {
    let desk = Desk::new();
    desk.write("a.md", six());
    // Bound and closed again: whoever asks there is refused.
    let nobody = {
        let socket = UdpSocket::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        socket.local_addr().unwrap().to_string()
    };
    let mut command = desk.command(&["a.md", "--format", "json", "--dns-server", &nobody]);
    is_void(&Ran::of(&mut command), 6);
}

#[test]
fn silence_of_many_hosts_is_the_networks_and_of_one_its_own() {
    let desk = Desk::new();
    desk.origin.on("*", "*", hang());
    desk.write("six.md", six());
    desk.write("one.md", "[Alive](http://h0.example/)");
    let args = ["--timeout", "1", "--retries", "0", "--format", "json"];
    is_void(&desk.run(&[&["six.md"], &args[..]].concat()), 6);
    let ran = desk.run(&[&["one.md"], &args[..]].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report = sound(&ran);
    assert_eq!(verdict(&report, "http://h0.example/"), "unknown/timeout");
    assert_eq!(report["network"], "ok");
}

#[test]
fn one_answer_among_many_silent_hosts_makes_it_no_void_run() {
    let desk = Desk::new();
    desk.origin.on("*", "*", hang());
    desk.write("a.md", six() + "[Alive](http://alive.example/)");
    let ran = desk.run(&[
        "a.md",
        "--timeout",
        "1",
        "--retries",
        "0",
        "--format",
        "json",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report = sound(&ran);
    assert_eq!(verdict(&report, "http://alive.example/"), "ok");
    assert_eq!(verdict(&report, "http://h3.example/"), "unknown/timeout");
}

#[test]
fn fail_on_names_the_verdicts_that_count() {
    let desk = Desk::new();
    desk.origin
        .on("dead.example", "/", respond(404).body("no"))
        .on(
            "moved.example",
            "/",
            redirect(301, "http://moved.example/new/place"),
        )
        .on(
            "moved.example",
            "/new/place",
            respond(200).body(html::page("Moved")),
        )
        .on("suspect.example", "/", redirect(302, "app://open"))
        .on("private.example", "/", redirect(302, "http://10.0.0.1/"))
        .on("unknown.example", "/", respond(403).body("no"));
    let lists = ["alive", "dead", "moved", "suspect", "private", "unknown"];
    for name in lists {
        desk.write(
            &format!("{name}.md"),
            format!("[{name}](http://{name}.example/)"),
        );
    }
    let rows: [(&[&str], [i32; 6]); 7] = [
        (&[], [0, 1, 0, 0, 1, 0]),
        (&["--fail-on", "dead"], [0, 1, 0, 0, 1, 0]),
        (&["--fail-on", "redirected"], [0, 0, 1, 0, 0, 0]),
        (&["--fail-on", "suspect"], [0, 0, 0, 1, 1, 0]),
        (&["--fail-on", "unknown,dead"], [0, 1, 0, 0, 1, 1]),
        (&["--fail-on", "never"], [0, 0, 0, 0, 0, 0]),
        (&["--strict"], [0, 1, 1, 1, 1, 1]),
    ];
    for (args, codes) in rows {
        for (name, code) in lists.iter().zip(codes) {
            let input = format!("{name}.md");
            let ran = desk.run(&[&[input.as_str()], args].concat());
            assert_eq!(
                ran.code, code,
                "{name} {args:?}: {}{}",
                ran.stdout, ran.stderr
            );
        }
    }
}

#[test]
fn lint_errors_count_unless_nothing_does() {
    let desk = Desk::new();
    let text = catalog(&[("a", "url = \"http://alive.example/\"\nurll = \"x\"")]);
    desk.write("c.toml", text);
    let rows: [(&[&str], i32); 4] = [
        (&[], 1),
        (&["--fail-on", "unknown"], 1),
        (&["--fail-on", "never"], 0),
        (&["--strict"], 1),
    ];
    for (args, code) in rows {
        let ran = desk.run(&[&["c.toml"], args].concat());
        assert_eq!(ran.code, code, "{args:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains("did you mean `url`?"), "{}", ran.stdout);
    }
}

#[test]
fn what_a_deadline_leaves_is_unknown_and_counts_as_such() {
    let desk = Desk::new();
    desk.origin
        .on("dead.example", "/", respond(404).body("no"))
        .on("slow.example", "*", hang());
    let slow = "[Alive](http://alive.example/)\n[Slow](http://slow.example/)\n";
    desk.write("slow.md", slow);
    desk.write("dead.md", format!("{slow}[Dead](http://dead.example/)"));
    let rows: [(&str, &[&str], i32); 3] = [
        ("slow.md", &[], 0),
        ("slow.md", &["--fail-on", "unknown"], 1),
        ("dead.md", &[], 1),
    ];
    for (input, args, code) in rows {
        let base = [input, "--deadline", "2s", "--format", "json"];
        let ran = desk.run(&[&base[..], args].concat());
        assert_eq!(ran.code, code, "{input} {args:?}: {}", ran.stderr);
        let report = sound(&ran);
        assert_eq!(report["complete"], false);
        assert_eq!(verdict(&report, "http://alive.example/"), "ok");
        assert_eq!(
            verdict(&report, "http://slow.example/"),
            "unknown/not-checked"
        );
    }
}

#[test]
fn a_configured_host_may_answer_what_it_likes() {
    let desk = Desk::new();
    let elsewhere = Origin::start();
    drop(elsewhere);
    desk.origin
        .on("shy.example", "*", respond(403).body("no"))
        .on("odd.example", "/away", redirect(302, "http://shy.example/"))
        .on("odd.example", "/", respond(500).body("no"));
    desk.write(
        "linkcheck.toml",
        "[host.\"shy.example\"]\naccept = [401, 403]\n[host.\"odd.example\"]\naccept = [403]\n",
    );
    desk.write(
        "a.md",
        "http://shy.example/ http://shy.example/x\nhttp://odd.example/ http://odd.example/away\n",
    );
    let report = desk.report(&["a.md", "--retries", "0"]);
    let rows = [
        ("http://shy.example/", "ok"),
        ("http://shy.example/x", "ok"),
        ("http://odd.example/", "unknown/server-error"),
        ("http://odd.example/away", "unknown/forbidden"),
    ];
    for (url, want) in rows {
        assert_eq!(verdict(&report, url), want, "{url}");
    }
    assert_eq!(
        desk.origin.log().count("shy.example", "/x"),
        1,
        "nothing more is asked"
    );
}
