//! Shards of one run, and one catalog from several places.

use linkcheck::report::merge::{self, Named};
use linkcheck::report::{Interruption, Network, Report, Shard, SourceFile, json};
use linkcheck::source::{Kind, Source};
use linkcheck::verdict::Verdict;
use serde_json::{Value, json};

/// Three inputs, one of them a directory; their links in catalog order.
const FILES: [&str; 5] = ["z.md", "docs/a.md", "docs/b/c.md", "docs/b.md", "a.md"];

fn link(url: &str, reason: Option<&str>, places: &[(&str, u32, u32)]) -> Value {
    let verdict = match reason {
        None => "ok",
        Some("gone") => "dead",
        Some("moved") => "redirected",
        Some("tls-expired") => "suspect",
        Some("recent") => "skipped",
        Some(_) => "unknown",
    };
    let places = places.iter().map(|(file, line, column)| {
        json!({"file": file, "line": line, "column": column, "product": null, "name": null, "field": null})
    });
    json!({
        "url": url, "verdict": verdict, "reason": reason, "detail": reason, "status": null,
        "final_url": null, "title": null, "hops": [], "fix": null, "attempts": 1, "milliseconds": 1,
        "ignored": null, "locations": places.collect::<Vec<_>>(),
        "history": {"first_failed": null, "failures": 0, "last_ok": null, "runs": 0, "up": 0, "recent": []},
    })
}

fn report(links: &[Value]) -> Report {
    let problem = |file: &str, line: u32| {
        json!({"rule": "invalid-url", "severity": "error", "message": "x", "file": file, "line": line,
               "column": 1, "end_line": line, "end_column": 2, "product": null, "field": null,
               "help": null, "fixable": false, "related": []})
    };
    let count = links.len();
    let value = json!({
        "schema": "linkcheck/report/1", "tool": {"name": "linkcheck", "version": "0.1.0"},
        "started": "2026-11-23T10:00:00Z", "finished": "2026-11-23T10:00:09Z",
        "complete": true, "network": "ok", "shard": null,
        "vantage": {"place": "local", "user_agent": "a"}, "inputs": ["z.md", "docs", "a.md"],
        "summary": {"links": 0, "urls": 0, "targets": count, "ok": 0, "redirected": 0, "suspect": 0,
                    "unknown": 0, "dead": 0, "skipped": 0, "ignored": 0, "unchanged": 0,
                    "requests": count, "bytes": 10 * count, "seconds": 9.0},
        "links": links,
        "diagnostics": [problem("z.md", 3), problem("docs/b.md", 1), problem("a.md", 9)],
    });
    json::read(value.to_string().as_bytes()).unwrap()
}

/// Four hundred links on seventy hosts, each file with its own and some of another's.
fn whole() -> Report {
    let mut links = Vec::new();
    for (at, file) in FILES.iter().enumerate() {
        for n in 0..80_u32 {
            let host = (n * 7 + u32::try_from(at).unwrap()) % 70;
            let url = format!("https://h{host}.example/{at}/{n}");
            let mut places = vec![(*file, n / 2 + 1, n % 2 * 40 + 1)];
            if n % 10 == 0 && at + 1 < FILES.len() {
                places.push((FILES[at + 1], 1_000 + n, 1));
            }
            let reason = (n % 9 == 0).then_some("gone");
            links.push(link(&url, reason, &places));
        }
    }
    links.push(link("not a url", Some("recent"), &[("a.md", 900, 1)]));
    report(&links)
}

fn shards_of(whole: &Report, count: u32) -> Vec<Named> {
    let one = |index| {
        let shard = Shard { index, count };
        let mut report = whole.clone();
        report.shard = Some(shard);
        report.links.retain(|link| shard.holds(&link.url));
        report.targets = report.links.len() as u64;
        report.requests = report.targets;
        report.bytes = 10 * report.targets;
        report.seconds = f64::from(index).min(9.0);
        Named {
            name: format!("{index}.json"),
            report,
        }
    };
    (1..=count).map(one).collect()
}

fn text(report: &Report) -> String {
    let mut out = Vec::new();
    json::write(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn merged_shards_are_the_single_run_whatever_their_order() {
    let whole = whole();
    for count in [1, 2, 8, 64] {
        let mut shards = shards_of(&whole, count);
        shards.reverse();
        shards.rotate_left(count as usize / 3);
        let mut merged = merge::shards(shards).unwrap();
        merged.seconds = whole.seconds;
        assert_eq!(text(&merged), text(&whole), "{count}");
    }
}

#[test]
fn what_is_no_whole_run_is_refused_by_name() {
    let whole = whole();
    let set = || shards_of(&whole, 3);
    let alter = |change: fn(&mut Vec<Named>)| {
        let mut shards = set();
        change(&mut shards);
        merge::shards(shards).unwrap_err().to_string()
    };
    let rows = [
        (
            alter(|it| drop(it.remove(1))),
            "shard 2/3 of the run that 1.json",
        ),
        (
            alter(|it| it.push(it[1].clone())),
            "2.json is shard 2/3 once more",
        ),
        (alter(|it| it[2].report.shard = None), "3.json is no shard"),
        (
            alter(|it| it[2].report.inputs.push("x".into())),
            "3.json is of other inputs",
        ),
        (
            alter(|it| {
                for (shard, text) in it.iter_mut().zip(["x", "x", "y"]) {
                    let source = Source::new("docs/a.md", Kind::Markdown, text);
                    shard.report.files = vec![SourceFile::of(&source)];
                }
            }),
            "3.json was made of another docs/a.md than 1.json",
        ),
        (
            alter(|it| it[1].report.shard = Some(Shard { index: 2, count: 4 })),
            "2.json is shard 2/4, but 1.json is one of 3",
        ),
        (
            alter(|it| {
                let foreign = it[0].report.links[0].clone();
                it[1].report.links.push(foreign);
            }),
            "2.json holds https://",
        ),
        (alter(Vec::clear), "no report"),
    ];
    for (said, want) in rows {
        assert!(said.contains(want), "{said}");
    }
}

#[test]
fn an_unfinished_shard_leaves_the_whole_unfinished_and_a_dark_one_is_not_all() {
    let whole = whole();
    let mut shards = shards_of(&whole, 2);
    shards[0].report.complete = false;
    shards[0].report.network = Network::Down;
    let merged = merge::shards(shards.clone()).unwrap();
    assert_eq!((merged.complete, merged.network), (false, Network::Ok));
    shards[1].report.interrupted = Some(Interruption::Terminate);
    let merged = merge::shards(shards.clone()).unwrap();
    assert_eq!(merged.interrupted, Some(Interruption::Terminate));
    shards[1].report.network = Network::Down;
    assert_eq!(merge::shards(shards).unwrap().network, Network::Down);
}

fn seen(name: &str, reason: Option<&str>) -> Named {
    Named {
        name: name.to_owned(),
        report: report(&[link("https://a.example/", reason, &[("z.md", 1, 1)])]),
    }
}

#[test]
fn of_two_places_the_better_answer_is_taken() {
    let (ok, unknown, dead) = (None, Some("bot-wall"), Some("gone"));
    // What is seen from one place, from the other, and what that makes.
    let rows = [
        (ok, ok, Verdict::Ok),
        (unknown, ok, Verdict::Ok),
        (dead, ok, Verdict::Ok),
        (dead, Some("moved"), Verdict::Redirected),
        (Some("moved"), ok, Verdict::Ok),
        (dead, Some("tls-expired"), Verdict::Suspect),
        (unknown, dead, Verdict::Dead),
        (Some("not-checked"), unknown, Verdict::Unknown),
        (Some("recent"), unknown, Verdict::Unknown),
    ];
    for (a, b, want) in rows {
        for (a, b) in [(a, b), (b, a)] {
            let merged = merge::vantages(&[seen("ci.json", a), seen("home.json", b)]).unwrap();
            let outcome = &merged.links[0].outcome;
            assert_eq!(outcome.verdict(), want, "{a:?} {b:?}");
            let winner = if outcome.reason.map(linkcheck::verdict::Reason::name) == a {
                "ci"
            } else {
                "home"
            };
            let told = outcome
                .detail
                .contains(&format!("as seen by {winner}.json"));
            assert_eq!(told, a != b, "{a:?} {b:?}: {}", outcome.detail);
            assert_eq!(merged.summary().of(want), 1);
        }
    }
}

#[test]
fn a_link_that_one_place_judged_is_judged() {
    let mut ci = seen("ci.json", Some("not-checked"));
    (ci.report.complete, ci.report.network) = (false, Network::Down);
    let home = seen("home.json", None);
    let merged = merge::vantages(&[ci.clone(), home]).unwrap();
    assert_eq!((merged.complete, merged.network), (true, Network::Ok));
    let alone = merge::vantages(&[ci.clone(), ci]).unwrap();
    assert_eq!((alone.complete, alone.network), (false, Network::Down));
}

#[test]
fn shards_and_other_inputs_are_no_vantages() {
    let mut part = seen("part.json", None);
    part.report.shard = Some(Shard { index: 1, count: 2 });
    let said = merge::vantages(&[seen("a.json", None), part]).unwrap_err();
    assert!(
        said.to_string().contains("part.json is a shard alone"),
        "{said}"
    );
    let mut other = seen("other.json", None);
    other.report.inputs = vec!["b.md".to_owned()];
    let said = merge::vantages(&[seen("a.json", None), other]).unwrap_err();
    assert!(
        said.to_string()
            .contains("other.json is of other inputs (b.md)"),
        "{said}"
    );
}
