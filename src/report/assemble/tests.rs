use super::*;
use crate::source::{Kind, SourceId, Span};
use crate::target::CanonicalUrl;

const TEXT: &str = "https://a.example/#x\nhttps://a.example/#y\nmailto:b\nhttps://a.example/#x\n";

fn inputs() -> Inputs {
    let mut at = 0;
    let mut links = Vec::new();
    for line in TEXT.lines() {
        links.push(Link {
            url: line.into(),
            source: SourceId(0),
            span: Span::new(at..at + line.len()),
            field: None,
            subject: None,
            expect: None,
        });
        at += line.len() + 1;
    }
    Inputs {
        sources: vec![Source::new("x.txt", Kind::Text, TEXT)],
        links,
        diagnostics: Vec::new(),
    }
}

fn report(found: &Found) -> Report {
    let inputs = inputs();
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    assemble(inputs, plan, found, Run::default(), |_| None)
}

fn found(reason: Option<Reason>, network: Network) -> Found {
    let outcome = Outcome {
        reason,
        detail: "seen".into(),
        ..Outcome::default()
    };
    Found {
        targets: vec![Some(Judged {
            outcome: Arc::new(outcome),
            missing_fragments: Box::new([]),
        })],
        complete: true,
        network,
        ..Found::nothing()
    }
}

#[test]
fn every_url_is_there_once_with_all_its_places() {
    let report = report(&found(None, Network::Ok));
    let urls: Vec<&str> = report.links.iter().map(|link| &*link.url).collect();
    let want = ["https://a.example/#x", "https://a.example/#y", "mailto:b"];
    assert_eq!(urls, want);
    assert!(Arc::ptr_eq(
        &report.links[0].outcome,
        &report.links[1].outcome
    ));
    let lines = report.links[0].locations.iter().map(|place| place.line);
    assert_eq!(lines.collect::<Vec<_>>(), [1, 4]);
    let skipped = report.links[2].outcome.reason;
    assert_eq!(skipped, Some(Reason::UnsupportedScheme));
    assert!(report.complete);
    assert_eq!((report.summary().links, report.targets), (4, 1));
}

#[test]
fn what_was_not_judged_is_not_checked_and_the_run_incomplete() {
    let report = report(&Found::nothing());
    assert_eq!(report.links[0].outcome.reason, Some(Reason::NotChecked));
    assert!(!report.complete);
}

#[test]
fn a_missing_section_is_suspect_for_the_urls_that_name_it_alone() {
    let missing = |reason| {
        let mut found = found(reason, Network::Ok);
        found.targets[0].as_mut().unwrap().missing_fragments = Box::new(["y".to_owned()]);
        let report = report(&found);
        let reasons = report.links.iter().map(|link| link.outcome.reason);
        reasons.take(2).collect::<Vec<_>>()
    };
    assert_eq!(missing(None), [None, Some(Reason::FragmentMissing)]);
    assert_eq!(
        missing(Some(Reason::Gone)),
        [Some(Reason::Gone), Some(Reason::Gone)]
    );
}

#[test]
fn a_void_run_calls_nothing_dead() {
    let report = report(&found(Some(Reason::DnsNxdomain), Network::Down));
    assert_eq!(report.links[0].outcome.reason, Some(Reason::NotChecked));
    assert_eq!(&*report.links[0].outcome.detail, "seen");
    assert!(!report.complete);
}

#[test]
fn an_ignore_is_asked_with_the_verdict_known() {
    let inputs = inputs();
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    let gone = found(Some(Reason::Gone), Network::Ok);
    let report = assemble(inputs, plan, &gone, Run::default(), |link| {
        (link.outcome.reason == Some(Reason::Gone)).then(|| Ignored {
            reason: "known".into(),
            until: None,
        })
    });
    assert_eq!(report.summary().ignored, 2);
    assert!(CanonicalUrl::parse(&report.links[0].url).is_ok());
}

#[test]
fn diagnostics_come_in_the_order_of_the_text() {
    let mut inputs = inputs();
    for start in [21, 0] {
        let span = Span::new(start..start + 5);
        let made = Diagnostic::error("invalid-url", SourceId(0), span, "no");
        inputs.diagnostics.push(made);
    }
    let lines: Vec<u32> = diagnostics(&inputs).iter().map(|it| it.line).collect();
    assert_eq!(lines, [1, 2]);
}

#[test]
fn a_section_is_compared_as_it_is_written() {
    let judged = Judged {
        outcome: Arc::new(Outcome::default()),
        missing_fragments: Box::new(["快速开始".to_owned()]),
    };
    for (url, expected) in [
        ("https://a.example/#快速开始", Some(Reason::FragmentMissing)),
        ("https://a.example/#快速", None),
        ("https://a.example/", None),
    ] {
        assert_eq!(of_url(&judged, url).reason, expected, "{url}");
    }
}
