//! Reports that are hostile in every text that they have.

use std::sync::OnceLock;

use linkcheck::report::{Failing, Report, json};
use linkcheck::verdict::Verdict;
use serde_json::{Value, json};

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
fn strings() -> Vec<String> {
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
        severity: Some(linkcheck::diagnostic::Severity::Error),
    }
}

/// A report in which every text is `text`: a dead link, an ignored one, one that
/// was moved, and two problems.
pub(crate) fn report(text: &str) -> Report {
    // One megabyte in every text of one link is enough.
    let other = if text.len() > 100_000 { "long" } else { text };
    let links = [
        link(text, "dead", Some("hijacked"), &Value::Null),
        link(
            &format!("{other}2"),
            "unknown",
            Some("bot-wall"),
            &json!({"reason": text, "until": text}),
        ),
        link(
            &format!("{other}3"),
            "redirected",
            Some("moved-site"),
            &Value::Null,
        ),
    ];
    let value = json!({
        "schema": "linkcheck/report/1",
        "tool": {"name": text, "version": text},
        "started": "2026-11-23T10:00:00Z", "finished": "2026-11-23T10:00:09Z",
        "complete": true, "network": "ok", "shard": null,
        "vantage": {"place": text, "user_agent": text},
        "inputs": [text],
        "summary": {"links": 3, "urls": 3, "targets": 3, "ok": 0, "redirected": 1, "suspect": 0,
                    "unknown": 1, "dead": 1, "skipped": 0, "ignored": 1, "unchanged": 0,
                    "requests": 3, "bytes": 3, "seconds": 9.1},
        "links": links,
        "diagnostics": [problem("duplicate-url", "error", text), problem(text, "warning", text)],
    });
    json::read(value.to_string().as_bytes()).unwrap()
}

fn link(url: &str, verdict: &str, reason: Option<&str>, ignored: &Value) -> Value {
    json!({
        "url": url, "verdict": verdict, "reason": reason, "detail": url, "status": 200,
        "final_url": url, "title": url,
        "hops": [{"url": url, "status": 301, "to": url}],
        "fix": {"replace_with": url, "safe": false},
        "attempts": 1, "milliseconds": 310, "ignored": ignored,
        "history": {"first_failed": null, "failures": 0, "last_ok": null, "runs": 0, "up": 0, "recent": []},
        "locations": [
            {"file": url, "line": 3, "column": 5, "product": url, "name": url, "field": url},
            {"file": url, "line": 4, "column": 5, "product": url, "name": url, "field": url},
        ],
    })
}

fn problem(rule: &str, severity: &str, text: &str) -> Value {
    json!({
        "rule": rule, "severity": severity, "message": text, "file": text, "line": 7, "column": 2,
        "end_line": 7, "end_column": 9, "product": text, "field": text, "help": text, "fixable": false,
        "related": [{"file": text, "line": 3, "column": 5, "message": text}],
    })
}
