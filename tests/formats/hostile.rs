//! Reports that are hostile in every text that they have.

use std::sync::{Arc, OnceLock};

use linkcheck::diagnostic::Severity;
use linkcheck::evidence::{Hop, Via};
use linkcheck::judge::Replacement;
use linkcheck::report::{DiagnosticReport, Failing, Ignored, LinkReport, Location, Memory};
use linkcheck::report::{Network, Outcome, Related, Report, SourceFile, Vantage};
use linkcheck::source::{Kind, Subject};
use linkcheck::verdict::{Reason, Verdict};
use serde_json::Value;

/// Every string with its report, made once for all tests: the long ones take a while.
pub(crate) fn reports() -> &'static [(String, Report)] {
    static REPORTS: OnceLock<Vec<(String, Report)>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        let with_report = |text: String| {
            let report = report(&text);
            (text, report)
        };
        strings().into_iter().map(with_report).collect()
    })
}

/// The strings, and what is long. Empty texts are told apart from none elsewhere.
pub(crate) fn strings() -> Vec<String> {
    let shared: Vec<Value> = serde_json::from_str(include_str!("../data/injections.json")).unwrap();
    let shared = shared
        .iter()
        .map(|row| row["text"].as_str().unwrap().to_owned());
    let mut strings: Vec<String> = shared.filter(|text| !text.is_empty()).collect();
    let forms = include_str!("../data/injections-forms.json");
    strings.extend(serde_json::from_str::<Vec<String>>(forms).unwrap());
    assert!(strings.len() >= 60, "{}", strings.len());
    strings.push("A".repeat(1 << 20));
    for long in ["`", "\u{202e}", "中", "\n::error::", "=", "]("] {
        strings.push(long.repeat(40_000 / long.len()));
    }
    strings
}

/// What makes it fail: the dead, and errors.
pub(crate) fn failing() -> Failing {
    Failing {
        verdicts: vec![Verdict::Dead],
        severity: Some(Severity::Error),
    }
}

/// A report in which every text is `text`: a dead link, an ignored one, one that
/// was moved, and two problems. It is put together and not read from JSON, which
/// takes long for texts of a megabyte.
pub(crate) fn report(text: &str) -> Report {
    // One megabyte in every text of one link, one place and one problem is enough.
    let other = if text.len() > 100_000 { "long" } else { text };
    let ignored = Ignored {
        reason: text.to_owned(),
        until: Some(text.to_owned()),
    };
    Report {
        started: 1_795_428_000,
        finished: 1_795_428_009,
        seconds: 9.1,
        complete: true,
        interrupted: None,
        network: Network::Ok,
        memory: Memory::Off,
        shard: None,
        vantage: Some(Vantage {
            place: text.to_owned(),
            user_agent: text.to_owned(),
        }),
        inputs: vec![text.to_owned()],
        files: vec![SourceFile {
            file: text.to_owned(),
            kind: Kind::Catalog,
            bytes: 7,
            sha256: text.to_owned(),
        }],
        sources: Vec::new(),
        links: vec![
            link(text, other, Reason::Hijacked, None),
            link(&format!("{other}2"), other, Reason::BotWall, Some(ignored)),
            link(&format!("{other}3"), other, Reason::MovedSite, None),
        ],
        diagnostics: vec![
            problem("duplicate-url", Severity::Error, text),
            problem(other, Severity::Warning, other),
        ],
        targets: 3,
        unchanged: 0,
        requests: 3,
        bytes: 3,
    }
}

fn link(url: &str, other: &str, reason: Reason, ignored: Option<Ignored>) -> LinkReport {
    let hop = Hop {
        url: url.to_owned(),
        status: 301,
        to: url.to_owned(),
        via: Via::Location,
    };
    let outcome = Outcome {
        reason: Some(reason),
        found: None,
        detail: url.into(),
        status: Some(200),
        final_url: Some(url.into()),
        title: Some(url.into()),
        hops: vec![hop],
        fix: Some(Box::new(Replacement {
            replace_with: url.to_owned(),
            safe: false,
        })),
        attempts: 1,
        milliseconds: 310,
        unasked: false,
    };
    // The forms that list a link by file find all places in one.
    let place = |words: &str, line| Location {
        file: url.into(),
        line,
        column: 5,
        end_line: line,
        end_column: 27,
        field: Some(words.into()),
        subject: Some(
            Subject {
                product: Some(words.into()),
                name: Some(words.into()),
                aliases: Vec::new(),
                topics: [words.to_owned()].into(),
            }
            .into(),
        ),
    };
    let again = if url.len() > 100_000 { other } else { url };
    LinkReport {
        url: url.into(),
        outcome: Arc::new(outcome),
        ignored: ignored.map(Box::new),
        history: None,
        locations: vec![place(url, 3), place(again, 4)],
    }
}

fn problem(rule: &str, severity: Severity, text: &str) -> DiagnosticReport {
    DiagnosticReport {
        rule: rule.to_owned().into(),
        severity,
        message: text.to_owned(),
        file: text.into(),
        line: 7,
        column: 2,
        end_line: 7,
        end_column: 9,
        product: Some(text.to_owned()),
        field: Some(text.to_owned()),
        help: Some(text.to_owned()),
        fixable: false,
        related: vec![Related {
            file: text.into(),
            line: 3,
            column: 5,
            end_line: 3,
            end_column: 27,
            message: text.to_owned(),
        }],
        excerpt: None,
    }
}
