//! JUnit XML, for the test pages of CI systems.
//!
//! Every place of every link is a test case, and every problem of an input too:
//! nothing is left out. What fails the run is a failure; what else was found is
//! a skipped case with its reason, or a passed one with its evidence where the
//! product is there.
//!
//! There is no one schema. What is written here is valid by the one that Jenkins
//! publishes, which is narrow enough for GitLab and the others.

mod element;

use std::collections::HashMap;
use std::io::{self, Write};

use super::json::time;
use super::{DiagnosticReport, Failing, LinkReport, Location, Network, Report, words};
use crate::verdict::Verdict;
use element::{Case, Document, Result as CaseResult, Totals};

/// Writes `report`; what `failing` names is a failure.
pub fn write(report: &Report, failing: &Failing, out: impl Write) -> io::Result<()> {
    let suites = suites(report, failing);
    let mut document = Document::new(out);
    let all = suites.iter().flat_map(|suite| &suite.cases);
    document.begin(&Totals::of(all), report.seconds)?;
    let started = time::text(report.started);
    for suite in &suites {
        document.suite(&suite.name, &suite.cases, &started, notes(report))?;
    }
    document.end()
}

/// The links of one file, or the problems of all.
struct Suite {
    name: String,
    cases: Vec<Case>,
}

/// A suite for the problems, and one for each file in the order of the inputs.
fn suites(report: &Report, failing: &Failing) -> Vec<Suite> {
    let mut suites = Vec::new();
    if !report.diagnostics.is_empty() {
        let problems = report.diagnostics.iter();
        suites.push(Suite {
            name: "lint".to_owned(),
            cases: problems.map(|it| of_diagnostic(it, failing)).collect(),
        });
    }
    let lint = suites.len();
    let mut files: HashMap<&str, usize> = HashMap::new();
    for link in &report.links {
        for location in &link.locations {
            let next = lint + files.len();
            let at = *files.entry(&location.file).or_insert(next);
            if at == suites.len() {
                let (name, cases) = (location.file.to_string(), Vec::new());
                suites.push(Suite { name, cases });
            }
            suites[at].cases.push(of_link(link, location, failing));
        }
    }
    for suite in &mut suites {
        number(&mut suite.cases);
    }
    suites
}

/// Cases of one name would be taken for one case: from the second on they are
/// numbered.
fn number(cases: &mut [Case]) {
    let mut seen: HashMap<(String, String), u32> = HashMap::new();
    for case in cases {
        let count = seen
            .entry((case.class.clone(), case.name.clone()))
            .or_default();
        *count += 1;
        if *count > 1 {
            case.name = format!("{} ({count})", case.name);
        }
    }
}

fn of_link(link: &LinkReport, location: &Location, failing: &Failing) -> Case {
    let outcome = &*link.outcome;
    let name = [location.field.as_deref(), Some(&*link.url)];
    let name: Vec<&str> = name.into_iter().flatten().collect();
    let class = [Some(&*location.file), location.product()];
    let class: Vec<&str> = class.into_iter().flatten().collect();
    Case {
        name: name.join(" "),
        class: class.join(" "),
        milliseconds: Some(outcome.milliseconds),
        kind: words::verdict_and_reason(outcome),
        message: words::reason_and_detail(outcome),
        text: evidence(link, location),
        result: result(link, failing),
    }
}

fn result(link: &LinkReport, failing: &Failing) -> CaseResult {
    if failing.link(link) {
        return CaseResult::Failure;
    }
    match link.outcome.verdict() {
        Verdict::Ok if link.outcome.detail.is_empty() => CaseResult::Passed,
        Verdict::Ok | Verdict::Redirected => CaseResult::PassedWithWords,
        Verdict::Dead | Verdict::Suspect | Verdict::Unknown | Verdict::Skipped => {
            CaseResult::Skipped
        }
    }
}

/// What there is to know, a line each.
fn evidence(link: &LinkReport, location: &Location) -> Vec<String> {
    let outcome = &*link.outcome;
    let mut lines = vec![format!(
        "{}:{}:{} {}",
        location.file,
        location.line,
        location.column,
        words::subject(location)
    )];
    let hops = outcome.hops.iter().take(20);
    lines.extend(hops.map(|hop| format!("{} -> {}", hop.status, hop.to)));
    lines.extend(outcome.status.map(|status| format!("status {status}")));
    lines.extend(outcome.title.as_ref().map(|title| format!("title {title}")));
    lines.extend(outcome.fix.as_deref().map(words::replacement));
    if let Some(ignored) = &link.ignored {
        lines.push(format!("ignored: {}", ignored.reason));
    }
    lines
}

fn of_diagnostic(problem: &DiagnosticReport, failing: &Failing) -> Case {
    let field = problem.field.as_deref().map(|field| format!(" {field}"));
    let subject = problem.product.clone().unwrap_or_default() + &field.unwrap_or_default();
    let mut text = vec![format!(
        "{}:{}:{}",
        problem.file, problem.line, problem.column
    )];
    text.extend(problem.help.clone());
    Case {
        name: format!("{} {subject}", problem.rule).trim_end().to_owned(),
        class: problem.file.to_string(),
        milliseconds: None,
        kind: problem.severity.name().to_owned(),
        message: problem.message.clone(),
        text,
        result: if failing.diagnostic(problem) {
            CaseResult::Failure
        } else {
            CaseResult::Skipped
        },
    }
}

/// What is to be known of the whole run, on each suite.
fn notes(report: &Report) -> Option<&'static str> {
    match (report.network, report.complete) {
        (Network::Down, _) => Some("the network was down, so no link was judged"),
        (Network::Ok, false) => Some("the run did not come to its end"),
        (Network::Ok, true) => None,
    }
}
