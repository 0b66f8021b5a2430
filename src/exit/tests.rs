use std::sync::Arc;

use super::*;
use crate::report::{Ignored, Shard, fixture};
use crate::verdict::Reason;

/// A report of one link with this reason.
fn one(reason: Option<Reason>) -> Report {
    let mut report = fixture::all_well(&["https://a.example/"]);
    if let Some(reason) = reason {
        report.links[0].outcome = Arc::new(fixture::outcome(reason, ""));
    }
    report
}

fn with_lint(severity: Severity, rule: &'static str) -> Report {
    let mut report = one(None);
    let mut diagnostic = fixture::report().diagnostics.remove(0);
    diagnostic.severity = severity;
    diagnostic.rule = rule.into();
    report.diagnostics.push(diagnostic);
    report
}

fn plain(report: &Report) -> u8 {
    code(report, &FailOn::default(), LintCounts::Errors)
}

#[test]
fn by_default_only_death_fails() {
    let rows = [
        (None, OK),
        (Some(Reason::Gone), FINDINGS),
        (Some(Reason::PersistentFailure), FINDINGS),
        (Some(Reason::PrivateAddress), FINDINGS),
        (Some(Reason::TlsExpired), OK),
        (Some(Reason::MovedSite), OK),
        (Some(Reason::Timeout), OK),
        (Some(Reason::NotChecked), OK),
        (Some(Reason::InvalidUrl), OK),
    ];
    for (reason, want) in rows {
        assert_eq!(plain(&one(reason)), want, "{reason:?}");
    }
}

#[test]
fn fail_on_names_what_fails() {
    use Verdict::{Dead, Redirected, Suspect, Unknown};
    let rows: [(Reason, &[Verdict], u8); 8] = [
        (Reason::Gone, &[Unknown], OK),
        (Reason::Gone, &[Dead, Unknown], FINDINGS),
        (Reason::Timeout, &[Unknown], FINDINGS),
        (Reason::Moved, &[Redirected], FINDINGS),
        (Reason::PrivateAddress, &[Suspect], FINDINGS),
        (Reason::PrivateAddress, &[Dead], FINDINGS),
        (Reason::PrivateAddress, &[Redirected], OK),
        (
            Reason::InvalidUrl,
            &[Dead, Suspect, Redirected, Unknown],
            OK,
        ),
    ];
    for (reason, verdicts, want) in rows {
        let fail_on = FailOn::Verdicts(verdicts.to_vec());
        let got = code(&one(Some(reason)), &fail_on, LintCounts::Errors);
        assert_eq!(got, want, "{reason:?} {verdicts:?}");
    }
}

#[test]
fn lint_counts_errors_and_under_strict_warnings() {
    use LintCounts::{Errors, WarningsToo};
    let rows = [
        (Severity::Error, Errors, FINDINGS),
        (Severity::Warning, Errors, OK),
        (Severity::Warning, WarningsToo, FINDINGS),
        (Severity::Note, WarningsToo, OK),
    ];
    for (severity, lint, want) in rows {
        let report = with_lint(severity, "duplicate-url");
        assert_eq!(
            code(&report, &FailOn::default(), lint),
            want,
            "{severity:?}"
        );
        assert_eq!(lint_code(&report, lint), want, "{severity:?}");
    }
}

#[test]
fn fail_on_never_beats_all_findings_but_not_what_kept_the_run_from_its_end() {
    let never = |report: &Report, interruption| {
        let mut report = report.clone();
        report.interrupted = interruption;
        code(&report, &FailOn::Never, LintCounts::WarningsToo)
    };
    assert_eq!(never(&one(Some(Reason::Gone)), None), OK);
    assert_eq!(never(&one(Some(Reason::PrivateAddress)), None), OK);
    assert_eq!(
        never(&with_lint(Severity::Error, "duplicate-url"), None),
        OK
    );
    assert_eq!(
        never(&with_lint(Severity::Error, PARSE_ERROR), None),
        CANNOT_START
    );
    assert_eq!(
        never(&one(None), Some(Interruption::Interrupt)),
        INTERRUPTED
    );
    let mut void = one(None);
    void.network = Network::Down;
    assert_eq!(never(&void, None), VOID);
}

#[test]
fn the_first_rule_that_applies_holds() {
    let mut report = with_lint(Severity::Error, PARSE_ERROR);
    report.network = Network::Down;
    report.links[0].outcome = Arc::new(fixture::outcome(Reason::Gone, ""));
    let stop = Some(Interruption::Terminate);
    let code = |report: &Report, stop| {
        let mut report = report.clone();
        report.interrupted = stop;
        plain(&report)
    };
    assert_eq!(code(&report, stop), CANNOT_START);
    assert_eq!(lint_code(&report, LintCounts::Errors), CANNOT_START);
    report.diagnostics.clear();
    assert_eq!(code(&report, stop), TERMINATED);
    assert_eq!(code(&report, Some(Interruption::Interrupt)), INTERRUPTED);
    assert_eq!(code(&report, None), VOID);
    report.network = Network::Ok;
    assert_eq!(code(&report, None), FINDINGS);
}

#[test]
fn an_ignored_link_never_fails() {
    let mut report = one(Some(Reason::Gone));
    report.links[0].ignored = Some(Box::new(Ignored {
        reason: "known".to_owned(),
        until: None,
    }));
    assert_eq!(plain(&report), OK);
    assert_eq!(code(&report, &FailOn::strict(), LintCounts::Errors), OK);
}

#[test]
fn no_links_at_all_is_a_mistake_but_an_empty_shard_or_an_unchanged_catalog_is_none() {
    let mut report = one(None);
    report.links.clear();
    assert_eq!(plain(&report), CANNOT_START);
    report.shard = Some(Shard { index: 3, count: 4 });
    assert_eq!(plain(&report), OK);
    report.shard = None;
    report.unchanged = 5;
    assert_eq!(plain(&report), OK);
}
