//! What a second run saves.

use std::sync::atomic::{AtomicBool, Ordering};

use super::support::{Answer, dynamic, header_contains, html, respond, when};
use super::{Desk, verdict};

const URL: &str = "http://big.example/page";

fn big() -> Answer {
    let text = "All of it is worth reading. ".repeat(300);
    let body = format!(
        "<html><head><title>Big</title></head><body><h1>Big</h1><p>{text}</p></body></html>"
    );
    respond(200).body(body).header("etag", "\"v1\"")
}

#[test]
fn a_page_that_is_unchanged_is_not_read_again() {
    let desk = Desk::of(&[URL]);
    let unchanged = when(header_contains("if-none-match", "\"v1\""), respond(304));
    desk.origin
        .on("big.example", "*", unchanged.otherwise(big()));
    let first = desk.report(1, &[]);
    let second = desk.report(2, &[]);
    assert_eq!(verdict(&first["links"][0]), "ok");
    let link = &second["links"][0];
    assert_eq!(verdict(link), "ok");
    assert_eq!(
        link["detail"],
        "304: unchanged since 2026-11-01, when it was ok"
    );
    assert_eq!(second["summary"]["bytes"], 0);
    assert_eq!(second["summary"]["requests"], 1);
    assert_eq!(verdict(&desk.report(20, &[])["links"][0]), "ok");
    assert_eq!(desk.origin.log().answered("big.example", 304), 2);
    // After a month it is read once more, whatever its server says.
    let mut late = desk.check(30, &[]);
    late.env("LINKCHECK_NOW", "2026-12-02T10:00:00Z");
    let report = super::Ran::of(&mut late).json();
    assert_ne!(report["summary"]["bytes"], 0);
    assert_eq!(desk.origin.log().answered("big.example", 304), 2);
}

#[test]
fn a_page_that_is_held_against_something_else_is_read_again() {
    let desk = Desk::of(&[]);
    let unchanged = when(header_contains("if-none-match", "\"v1\""), respond(304));
    desk.origin
        .on("big.example", "*", unchanged.otherwise(big()));
    let named = |name: &str| desk.write("a.md", &format!("[{name}]({URL})"));
    let run = |day: u32| {
        let mut command = desk.check(day, &["a.md"]);
        command.args(["--history", "memory.db"]);
        super::Ran::of(&mut command).json()
    };
    desk.write("a.txt", "http://alive.example/");
    named("Big");
    run(1);
    run(2);
    assert_eq!(desk.origin.log().answered("big.example", 304), 1);
    named("Small");
    run(3);
    // A link to a section needs the page, too.
    desk.write("a.md", &format!("[Big]({URL}#part)"));
    run(4);
    assert_eq!(desk.origin.log().answered("big.example", 304), 1);
}

#[test]
fn what_was_not_ok_is_never_asked_for_by_condition() {
    let desk = Desk::of(&[URL]);
    let gone = respond(404)
        .body(html::page("Gone"))
        .header("etag", "\"v1\"");
    desk.origin.on("big.example", "*", gone);
    desk.run(1, &[]);
    desk.run(2, &[]);
    desk.origin.on("big.example", "*", big());
    assert_eq!(verdict(&desk.report(3, &[])["links"][0]), "ok");
    let unasked = respond(304);
    desk.origin.on("big.example", "*", unasked);
    desk.run(4, &[]);
    // The condition of the third day did apply; nothing else ever had one.
    let log = desk.origin.log();
    let conditional = log.requests_to("big.example");
    let conditional = conditional.filter(|it| it.header("if-none-match").is_some());
    assert_eq!(conditional.count(), 1);
}

#[test]
fn what_was_ok_not_long_ago_is_skipped_and_still_in_the_report() {
    let desk = Desk::of(&["http://alive.example/", "http://gone.example/"]);
    desk.origin.on("gone.example", "*", respond(404));
    desk.run(1, &[]);
    let asked = desk.origin.log().count_host("alive.example");
    let report = desk.report(3, &["--recheck-after", "3d"]);
    assert_eq!(verdict(&report["links"][0]), "skipped/recent");
    assert_eq!(
        report["links"][0]["history"]["last_ok"],
        "2026-11-01T10:00:00Z"
    );
    assert_eq!(verdict(&report["links"][1]), "dead/gone");
    assert_eq!(desk.origin.log().count_host("alive.example"), asked);
    let report = desk.report(4, &["--recheck-after", "3d"]);
    assert_eq!(verdict(&report["links"][0]), "ok", "three days have passed");
    let report = desk.report(4, &["--recheck-after", "0"]);
    assert_eq!(verdict(&report["links"][0]), "ok");
}

#[test]
fn failing_links_come_first() {
    let urls: Vec<String> = (0..6)
        .map(|n| format!("http://mixed.example/{n}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let desk = Desk::of(&urls);
    desk.origin
        .on("mixed.example", "*", respond(200).body(html::page("Mixed")));
    desk.origin.on("mixed.example", "/5", respond(500));
    desk.run(1, &["--per-host", "1"]);
    let before = desk.origin.log().count_host("mixed.example");
    desk.run(2, &["--per-host", "1"]);
    let log = desk.origin.log();
    let next = log.requests_to("mixed.example").nth(before).unwrap();
    assert_eq!(next.path, "/5");
}

#[test]
fn a_host_that_set_a_limit_is_asked_no_faster_by_the_next_run() {
    let urls: Vec<String> = (0..5)
        .map(|n| format!("http://strict.example/{n}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let desk = Desk::of(&urls);
    let before = AtomicBool::new(false);
    let strict = dynamic(move |_| {
        if before.swap(true, Ordering::Relaxed) {
            respond(200).body(html::page("Strict"))
        } else {
            respond(429)
        }
    });
    desk.origin.on("strict.example", "*", strict);
    desk.run(1, &[]);
    let log = desk.origin.log();
    assert_eq!(log.answered("strict.example", 429), 1);
    let db = rusqlite::Connection::open(desk.history()).unwrap();
    let pace: f64 = db
        .query_row(
            "SELECT pace FROM host WHERE name = 'strict.example'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(db);
    // It is the least time that counts, which no machine is too slow for.
    let seconds = desk.report(1, &[])["summary"]["seconds"].as_f64().unwrap();
    assert!(seconds * pace > 3.6, "{seconds} s at {pace} a second");
    let log = desk.origin.log();
    assert_eq!(
        log.answered("strict.example", 429),
        1,
        "it was not asked to slow down again"
    );
}
