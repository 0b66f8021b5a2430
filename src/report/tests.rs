//! Each form of the fixed report that holds every verdict.

use super::*;
use crate::diagnostic::Severity;

fn failing() -> Failing {
    Failing {
        verdicts: vec![Verdict::Dead],
        severity: Some(Severity::Error),
    }
}

fn text(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out)
        .unwrap()
        .replace(env!("CARGO_PKG_VERSION"), "VERSION")
}

#[test]
fn json_lines() {
    insta::assert_snapshot!(text(|out| jsonl::write(&fixture::report(), out)));
}

#[test]
fn a_comment() {
    let reader = markdown::Reader::Comment;
    insta::assert_snapshot!(text(|out| markdown::write(
        &fixture::report(),
        &failing(),
        reader,
        out
    )));
}

#[test]
fn annotations() {
    insta::assert_snapshot!(text(|out| github::write(
        &fixture::report(),
        &failing(),
        out
    )));
}

#[test]
fn code_scanning() {
    insta::assert_snapshot!(text(|out| sarif::write(
        &fixture::report(),
        &failing(),
        out
    )));
}

#[test]
fn test_cases() {
    insta::assert_snapshot!(text(|out| junit::write(
        &fixture::report(),
        &failing(),
        out
    )));
}

#[test]
fn a_table() {
    insta::assert_snapshot!(text(|out| csv::write(&fixture::report(), out)));
}

#[test]
fn a_healthy_run_says_little() {
    let report = fixture::all_well(&["https://a.example/", "https://b.example/"]);
    let said = text(|out| github::write(&report, &failing(), out));
    assert_eq!(said, "linkcheck found no problems in 2 links\n");
    let reader = markdown::Reader::Summary(markdown::SUMMARY);
    let said = text(|out| markdown::write(&report, &failing(), reader, out));
    assert_eq!(said, "**linkcheck found no problems in 2 links.**\n");
}

#[test]
fn what_fails_the_run_is_a_failure_and_nothing_is_left_out() {
    let report = fixture::report();
    let strict = Failing {
        verdicts: words::FINDINGS.to_vec(),
        severity: Some(Severity::Warning),
    };
    // A case for each of 10 places and 2 problems. One of the dead is ignored.
    for (failing, failures) in [
        (Failing::default(), 0),
        (failing(), 3 + 1 + 1),
        (strict, 3 + 1 + 1 + 2 + 2),
    ] {
        let xml = text(|out| junit::write(&report, &failing, out));
        assert_eq!(xml.matches("<testcase ").count(), 12, "{xml}");
        assert_eq!(
            xml.matches("<failure ").count(),
            failures,
            "{failing:?}: {xml}"
        );
    }
}

#[test]
fn of_many_findings_ten_errors_are_annotated_and_the_rest_is_counted() {
    let mut report = fixture::report();
    report.diagnostics.clear();
    let dead = report
        .links
        .iter()
        .find(|it| it.outcome.verdict() == Verdict::Dead);
    report.links = vec![dead.unwrap().clone(); 25];
    let said = text(|out| github::write(&report, &failing(), out));
    assert_eq!(said.matches("\n::error ").count(), 10);
    assert!(
        said.ends_with("; 15 more errors in the log of this step\n"),
        "{said}"
    );
}

#[test]
fn a_finding_is_the_same_after_its_line_has_moved() {
    let prints = |report: &Report| -> Vec<String> {
        let log = text(|out| sarif::write(report, &failing(), out));
        let log: serde_json::Value = serde_json::from_str(&log).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        let print = |it: &serde_json::Value| it["partialFingerprints"]["linkcheck/v1"].to_string();
        results.iter().map(print).collect()
    };
    let report = fixture::report();
    let before = prints(&report);
    let mut moved = report.clone();
    for link in &mut moved.links {
        for location in &mut link.locations {
            location.line += 7;
        }
    }
    for problem in &mut moved.diagnostics {
        (problem.line, problem.end_line) = (problem.line + 7, problem.end_line + 7);
    }
    assert_eq!(prints(&moved), before);
    let distinct: std::collections::BTreeSet<&String> = before.iter().collect();
    assert_eq!(distinct.len(), before.len(), "two findings are never one");
}
