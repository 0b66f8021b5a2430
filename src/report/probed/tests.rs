//! What the outcomes of small catalogs tell.

use super::*;
use crate::evidence::{Hop, Via};
use crate::judge::Replacement;
use crate::lint::{Settings, ignores, rule};
use crate::reading::read;
use crate::report::assemble::Judged;
use crate::source::{Kind, Source, SourceId};
use crate::verdict::Reason;

/// Well, at this address, after so many redirects.
fn ok(end: &str, hops: usize) -> Outcome {
    let hop = Hop {
        url: "https://from.example/".into(),
        status: 301,
        to: end.into(),
        via: Via::Location,
    };
    Outcome {
        status: Some(200),
        final_url: Some(end.into()),
        hops: vec![hop; hops],
        ..Outcome::default()
    }
}

fn bad(reason: Reason) -> Outcome {
    Outcome {
        reason: Some(reason),
        ..Outcome::default()
    }
}

/// `rule text` of all that is told of a catalog with these lines, whose targets
/// come to these outcomes in order.
fn told(share: Share, lines: &str, outcomes: &[Outcome]) -> Vec<String> {
    let sources = vec![Source::new(
        "c.toml",
        Kind::Catalog,
        format!("schema = 1\n{lines}"),
    )];
    let reading = read(&sources[0], SourceId(0));
    let settings = Settings::default();
    let ignores = ignores(std::slice::from_ref(&reading), &settings);
    let inputs = Inputs {
        sources,
        links: reading.links,
        diagnostics: Vec::new(),
    };
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    assert_eq!(plan.targets.len(), outcomes.len(), "{lines}");
    let judged = outcomes.iter().map(|outcome| {
        Some(Judged {
            outcome: Arc::new(outcome.clone()),
            missing_fragments: Box::new([]),
        })
    });
    let found = Found {
        targets: judged.collect(),
        complete: true,
        ..Found::nothing()
    };
    let told = diagnostics(&inputs, &plan, &found, &ignores, share);
    told.iter()
        .map(|told| {
            assert!(rule(told.rule).is_some());
            let text = &inputs.sources[0].text[told.span.range()];
            let fix = told
                .fix
                .as_ref()
                .map(|fix| format!(" -> {}", fix.edits[0].text));
            format!("{} {text}{}", told.rule, fix.unwrap_or_default())
        })
        .collect()
}

#[test]
fn https_is_told_where_it_was_proven() {
    let fixed = |to: &str, safe| Outcome {
        fix: Some(Box::new(Replacement {
            replace_with: to.to_owned(),
            safe,
        })),
        ..ok(to, 1)
    };
    let rows: &[(&str, Outcome, &[&str])] = &[
        (
            "http://a.example/",
            fixed("https://a.example/", true),
            &["https-available http://a.example/ -> https://a.example/"],
        ),
        (
            "HTTP://a.example#x",
            fixed("https://a.example/", true),
            &["https-available HTTP://a.example#x -> https://a.example#x"],
        ),
        (
            "http://a.example/b#x",
            fixed("https://www.a.example/b", true),
            &["https-available http://a.example/b#x -> https://www.a.example/b#x"],
        ),
        ("http://a.example/", fixed("https://a.example/", false), &[]),
        (
            "https://a.example/",
            fixed("https://a.example/b", true),
            &[],
        ),
        ("http://a.example/", ok("https://a.example/", 1), &[]),
    ];
    for (url, outcome, expected) in rows {
        let lines = format!("[product.a]\nurl = '{url}'");
        assert_eq!(
            told(Share::Whole, &lines, std::slice::from_ref(outcome)),
            *expected,
            "{url}"
        );
    }
}

#[test]
fn two_products_that_reach_one_page_are_told() {
    let end = "https://new.example/";
    let both = "[product.a]\nurl = 'https://a.example/'\n[product.b]\nurl = 'https://b.example/'";
    let rows: &[(&str, [Outcome; 2], usize)] = &[
        (both, [ok(end, 1), ok(end, 1)], 1),
        (both, [ok(end, 1), ok("https://b.example/", 0)], 0),
        (
            both,
            [
                ok(end, 1),
                Outcome {
                    reason: Some(Reason::MovedSite),
                    ..ok(end, 1)
                },
            ],
            1,
        ),
        // Whose page names the first product, and so not the second.
        (
            both,
            [
                ok("https://a.example/", 0),
                Outcome {
                    reason: Some(Reason::IdentityDrift),
                    ..ok("https://a.example/", 1)
                },
            ],
            1,
        ),
        (
            both,
            [
                ok(end, 1),
                Outcome {
                    reason: Some(Reason::Parked),
                    ..ok(end, 1)
                },
            ],
            0,
        ),
        (
            both,
            [
                ok("https://x.example/login", 1),
                ok("https://x.example/login", 1),
            ],
            0,
        ),
        (
            "[product.a]\nurl = 'https://a.example/'\nlinks.docs = 'https://b.example/'",
            [ok(end, 1), ok(end, 1)],
            0,
        ),
        (
            "[product.a]\nurl = 'https://a.example/'\n[product.b]\nurl = { url = 'https://b.example/', expect = 'redirect' }",
            [ok(end, 1), ok(end, 1)],
            0,
        ),
    ];
    for (lines, outcomes, expected) in rows {
        let told = told(Share::Whole, lines, outcomes);
        assert_eq!(told.len(), *expected, "{lines}: {told:?}");
        assert!(
            told.iter()
                .all(|it| it == "redirect-duplicate https://b.example/")
        );
    }
}

#[test]
fn an_expectation_that_is_not_met_any_more_is_told() {
    let own = "https://a.example/";
    let rows: &[(&str, Outcome, bool)] = &[
        ("'redirect'", ok(own, 0), true),
        ("'redirect'", ok("https://b.example/", 1), false),
        ("'redirect'", bad(Reason::Timeout), false),
        ("404", ok(own, 0), true),
        (
            "404",
            Outcome {
                status: Some(404),
                ..ok(own, 0)
            },
            false,
        ),
        ("301", ok("https://b.example/", 1), false),
        ("404", bad(Reason::Gone), false),
        ("200", ok(own, 0), false),
        ("'login'", ok(own, 0), false),
    ];
    for (expect, outcome, stale) in rows {
        let lines = format!("[product.a]\nurl = {{ url = '{own}', expect = {expect} }}");
        let told = told(Share::Whole, &lines, std::slice::from_ref(outcome));
        let expected: &[&str] = if *stale {
            &["expect-stale https://a.example/"]
        } else {
            &[]
        };
        assert_eq!(told, expected, "{expect} {outcome:?}");
    }
}

#[test]
fn an_ignore_whose_finding_is_gone_is_told() {
    let product =
        "[product.a]\nurl = 'https://a.example/'\nlinks.docs = 'https://a.example/b'\n[[ignore]]\n";
    let fine = || ok("https://a.example/", 0);
    let rows: &[(&str, [Outcome; 2], &[&str])] = &[
        (
            "target = 'product.a.url'\nrule = 'gone'",
            [fine(), fine()],
            &["ignore-unused gone"],
        ),
        (
            "target = 'product.a.url'",
            [fine(), bad(Reason::Gone)],
            &["ignore-unused product.a.url"],
        ),
        (
            "target = 'product.a.url'\nrule = 'gone'",
            [bad(Reason::Gone), fine()],
            &[],
        ),
        (
            "target = 'product.a.url'\nrule = 'gone'",
            [bad(Reason::Parked), fine()],
            &["ignore-unused gone"],
        ),
        (
            "target = 'product.a'\nrule = 'gone'",
            [fine(), bad(Reason::Gone)],
            &[],
        ),
        (
            "target = 'product.a'\nrule = 'gone'",
            [fine(), bad(Reason::Timeout)],
            &[],
        ),
        (
            "url = 'https://a.example/*'\nrule = 'gone'",
            [fine(), fine()],
            &["ignore-unused gone"],
        ),
        (
            "url = 'https://a.example/*'\nrule = 'timeout'",
            [fine(), bad(Reason::Timeout)],
            &[],
        ),
        (
            "url = 'https://b.example/*'\nrule = 'gone'",
            [fine(), fine()],
            &[],
        ),
        (
            "target = 'product.a'\nrule = 'stray-space'",
            [fine(), fine()],
            &[],
        ),
        (
            "target = 'product.a'\nrule = 'persistent-failure'",
            [fine(), fine()],
            &[],
        ),
    ];
    for (ignore, outcomes, expected) in rows {
        let lines = format!("{product}{ignore}");
        assert_eq!(told(Share::Whole, &lines, outcomes), *expected, "{ignore}");
        assert_eq!(told(Share::Part, &lines, outcomes), [""; 0], "{ignore}");
    }
}
