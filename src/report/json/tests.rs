use super::*;
use crate::report::fixture;
use crate::source::Subject;
use crate::verdict::Verdict;

fn text(report: &Report) -> String {
    let mut out = Vec::new();
    write(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn json_is_as_the_public_interface_has_it() {
    let written = text(&fixture::report()).replace(env!("CARGO_PKG_VERSION"), "VERSION");
    insta::assert_snapshot!(written);
}

#[test]
fn what_is_written_validates_against_its_schema() {
    let schema = serde_json::to_value(schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let report: serde_json::Value = serde_json::from_str(&text(&fixture::report())).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|it| it.to_string())
        .collect();
    assert_eq!(errors, Vec::<String>::new());

    // No key may be missing that was published, whatever it holds, in any element.
    let added = [
        "/interrupted",
        "/memory",
        "/vantage",
        "/sources",
        "/links/0/history/runs",
        "/links/0/history/up",
        "/links/0/history/recent",
        "/links/0/locations/0/end_line",
        "/links/0/locations/0/end_column",
        "/links/0/locations/0/categories",
        "/diagnostics/0/related",
    ];
    let pointers = [
        "",
        "/summary",
        "/links/0",
        "/links/0/history",
        "/links/0/locations/0",
        "/diagnostics/0",
    ];
    for pointer in pointers {
        let keys = report.pointer(pointer).unwrap().as_object().unwrap().keys();
        for key in keys {
            let mut less = report.clone();
            let object = less.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            object.remove(key);
            let path = format!("{pointer}/{key}");
            let is_added = added.contains(&path.as_str());
            assert_eq!(validator.is_valid(&less), is_added, "{path}");
            let is_read = read(less.to_string().as_bytes()).is_ok();
            assert!(is_read || !is_added, "{path}");
        }
    }
}

#[test]
fn a_report_read_back_is_written_alike() {
    let written = text(&fixture::report());
    let read = read(written.as_bytes()).unwrap();
    assert_eq!(text(&read), written);
    assert_eq!(read.summary(), fixture::report().summary());
}

#[test]
fn verdicts_add_up_to_the_urls() {
    let summary = fixture::report().summary();
    let sum: u64 = Verdict::ALL.into_iter().map(|it| summary.of(it)).sum();
    assert_eq!((sum, summary.urls, summary.links), (9, 9, 10));
}

#[test]
fn what_is_no_report_is_refused_with_its_reason() {
    let good = text(&fixture::report());
    let rows = [
        (String::new(), "EOF"),
        ("[]".to_owned(), "a linkcheck report"),
        (
            good.replace("report/1", "report/2"),
            "schema is \"linkcheck/report/2\"",
        ),
        (
            good.replacen("\"gone\"", "\"forbidden\"", 1),
            "does not go with verdict",
        ),
        (good.replacen("2026-", "26-", 1), "at line"),
        (format!("{good}x"), "trailing characters"),
    ];
    for (text, want) in rows {
        let error = read(text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(want), "{error}");
    }
}

#[test]
fn unknown_keys_are_passed_over() {
    let more = text(&fixture::report()).replacen('{', "{\"new\": [1],", 1);
    assert!(read(more.as_bytes()).is_ok());
}

#[test]
fn categories_survive_and_older_reports_have_none() {
    let mut report = fixture::report();
    let subject = Subject {
        topics: ["聊天".to_owned()].into(),
        ..Subject::default()
    };
    report.links[0].locations[0].subject = Some(subject.into());
    let written = text(&report);
    let back = read(written.as_bytes()).unwrap();
    assert_eq!(back.links[0].locations[0].categories(), ["聊天"]);

    let mut older: serde_json::Value = serde_json::from_str(&written).unwrap();
    let place = &mut older["links"][0]["locations"][0];
    place.as_object_mut().unwrap().remove("categories").unwrap();
    let back = read(older.to_string().as_bytes()).unwrap();
    assert!(back.links[0].locations[0].categories().is_empty());
}
