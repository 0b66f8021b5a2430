//! A fixed report that holds every verdict, for the tests of the formats.

use std::sync::Arc;

use super::assemble::{Found, Inputs, Judged, Run, assemble};
use super::{Ignored, LinkReport, Memory, Network, Outcome, Past, Report, Streak, Vantage};
use crate::diagnostic::{Diagnostic, Severity};
use crate::evidence::{Hop, Via};
use crate::judge::Replacement;
use crate::source::{Kind, Link, Source, SourceId, Span, Subject};
use crate::target::Plan;
use crate::verdict::{Reason, Verdict};

const TEXT: &str = r#"schema = 1

[product.kimi]
name = "Kimi"
url = "https://kimi.example/"

[product.wenxin]
name = "文心一言"
url = "https://yiyan.example/"
links.docs = "https://docs.example/old"

[product.cursor]
name = "Cursor"
url = "https://cursor.example/"
links.blog = "https://docs.example/old"

[product.slow]
name = "Slow"
url = "https://slow.example/a"
links.docs = "https://slow.example/b"
links.app = "ftp://slow.example/"

[product.evil]
name = "Evil"
url = "https://evil.example/"
links.docs = "https://known.example/"
"#;

/// The URL, whose it is, which field, and what is found of it.
fn rows() -> Vec<(&'static str, &'static str, &'static str, Outcome)> {
    let refused = outcome(Reason::RateLimited, "asks to wait for an hour");
    vec![
        ("https://kimi.example/", "Kimi", "url", ok()),
        ("https://yiyan.example/", "文心一言", "url", moved()),
        ("https://docs.example/old", "文心一言", "links.docs", gone()),
        ("https://cursor.example/", "Cursor", "url", private()),
        ("https://docs.example/old", "Cursor", "links.blog", gone()),
        ("https://slow.example/a", "Slow", "url", refused.clone()),
        ("https://slow.example/b", "Slow", "links.docs", refused),
        ("ftp://slow.example/", "Slow", "links.app", ok()),
        ("https://evil.example/", "Evil", "url", evil()),
        ("https://known.example/", "Evil", "links.docs", gone()),
    ]
}

/// A report with every verdict, an ignore, diagnostics, and hostile texts.
pub(crate) fn report() -> Report {
    let rows = rows();
    let links: Vec<Link> = rows.iter().map(|row| link(row.0, row.1, row.2)).collect();
    let at = TEXT.find("ftp:").unwrap();
    let first = TEXT.find("https://docs.example/old").unwrap();
    let again = TEXT.rfind("https://docs.example/old").unwrap();
    let inputs = Inputs {
        sources: vec![Source::new("catalog.toml", Kind::Catalog, TEXT)],
        diagnostics: vec![
            Diagnostic::error(
                "unreachable-scheme",
                SourceId(0),
                Span::new(at..at + 19),
                "ftp is not probed",
            )
            .with_help("link to the page on the web")
            .about(Some("slow"), Some("links.app")),
            Diagnostic::error(
                "duplicate-url",
                SourceId(0),
                Span::new(again..again + 24),
                "the address stands here twice",
            )
            .with_severity(Severity::Warning)
            .with_label(Span::new(first..first + 24), "first here"),
        ],
        links,
    };
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    let targets = plan.targets.iter().map(|target| {
        let row = rows.iter().find(|row| row.0 == target.url.as_str())?;
        Some(Judged {
            outcome: Arc::new(row.3.clone()),
            missing_fragments: Box::new([]),
        })
    });
    let found = Found {
        targets: targets.collect(),
        requests: 14,
        bytes: 812_345,
        complete: true,
        interrupted: None,
        network: Network::Ok,
    };
    let run = Run {
        started: 1_795_428_000,
        finished: 1_795_428_009,
        seconds: 9.1234,
        memory: Memory::On,
        shard: None,
        vantage: Some(Vantage {
            place: "GitHub Actions".to_owned(),
            user_agent: "catalog-health/1.0 (+https://example.com)".to_owned(),
        }),
        inputs: vec!["catalog.toml".to_owned()],
    };
    let mut report = assemble(inputs, plan, &found, run, |link| {
        link.url.contains("known").then(|| Ignored {
            reason: "back in spring".to_owned(),
            until: Some("2027-02-20".to_owned()),
        })
    });
    let gone = |link: &&mut LinkReport| link.outcome.reason == Some(Reason::Gone);
    if let Some(link) = report.links.iter_mut().find(gone) {
        link.history = Some(failing(report.started).into());
    }
    report
}

/// Well until three weeks before `now`, and four failures since.
fn failing(now: i64) -> Streak {
    const WEEK: i64 = 7 * 24 * 3600;
    let past = |weeks: i64, verdict| Past {
        at: now - weeks * WEEK,
        verdict,
    };
    Streak {
        first_failed: Some(now - 3 * WEEK),
        failures: 4,
        last_ok: Some(now - 4 * WEEK),
        runs: 6,
        up: 2,
        recent: Box::new([
            past(5, Verdict::Redirected),
            past(4, Verdict::Ok),
            past(3, Verdict::Unknown),
            past(2, Verdict::Dead),
            past(1, Verdict::Dead),
            past(0, Verdict::Dead),
        ]),
    }
}

/// A report of `urls`, all `ok`.
pub(crate) fn all_well(urls: &[&str]) -> Report {
    let mut report = report();
    report.diagnostics.clear();
    let template = report.links.remove(0);
    report.links = urls
        .iter()
        .map(|&url| {
            let mut link = template.clone();
            link.url = url.into();
            link
        })
        .collect();
    report
}

/// An outcome of `reason`.
pub(crate) fn outcome(reason: Reason, detail: &str) -> Outcome {
    Outcome {
        reason: Some(reason),
        detail: detail.into(),
        attempts: 1,
        milliseconds: 310,
        ..Outcome::default()
    }
}

fn ok() -> Outcome {
    Outcome {
        status: Some(200),
        title: Some("Kimi".into()),
        attempts: 1,
        milliseconds: 120,
        ..Outcome::default()
    }
}

fn gone() -> Outcome {
    Outcome {
        status: Some(404),
        ..outcome(Reason::Gone, "404 to both identities")
    }
}

fn private() -> Outcome {
    outcome(Reason::PrivateAddress, "leads to 10.0.0.1")
}

fn moved() -> Outcome {
    let hop = |url: &str, status, to: &str| Hop {
        url: url.to_owned(),
        status,
        to: to.to_owned(),
        via: Via::Location,
    };
    Outcome {
        status: Some(200),
        final_url: Some("https://wenxin.example/".into()),
        title: Some("文心".into()),
        hops: vec![
            hop(
                "https://yiyan.example/",
                301,
                "https://wenxin.example/login",
            ),
            hop(
                "https://wenxin.example/login",
                302,
                "https://wenxin.example/",
            ),
        ],
        fix: Some(Box::new(Replacement {
            replace_with: "https://wenxin.example/login".to_owned(),
            safe: false,
        })),
        ..outcome(
            Reason::MovedSite,
            "301 to wenxin.example, whose page names \"文心一言\"",
        )
    }
}

fn evil() -> Outcome {
    Outcome {
        status: Some(200),
        title: Some("\u{1b}]0;owned\u{7}".into()),
        ..outcome(
            Reason::Hijacked,
            "the title is \"\u{1b}[2J\u{202e}xet\"\n::error::x",
        )
    }
}

fn link(url: &str, name: &str, field: &str) -> Link {
    let from = TEXT.find(&format!("name = \"{name}\"")).unwrap();
    let at = from + TEXT[from..].find(url).unwrap();
    Link {
        url: url.into(),
        source: SourceId(0),
        span: Span::new(at..at + url.len()),
        field: Some(field.into()),
        subject: Some(Arc::new(Subject {
            product: Some(name.to_lowercase()),
            name: Some(name.to_owned()),
            ..Subject::default()
        })),
        expect: None,
    }
}
