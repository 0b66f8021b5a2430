//! Annotations in a pull request: the workflow commands of GitHub Actions.
//!
//! GitHub shows ten errors and ten warnings of a step and drops the rest without
//! a word, so that no more are written, the worst first, and what is left out is
//! counted. Everything that was found stands in the log as well, in a group
//! that can be folded.

use std::io::{self, Write};

use super::escape::{cut, data, property};
use super::words::{self, FINDINGS};
use super::{DiagnosticReport, Failing, LinkReport, Network, Report, human};
use crate::diagnostic::Severity;

/// The annotations of one level that a step may have.
const SHOWN: usize = 10;
/// The longest text within a message, in characters.
const LONGEST: usize = 1_000;

/// Writes `report`; what `failing` names is annotated as an error.
pub fn write(report: &Report, failing: &Failing, mut out: impl Write) -> io::Result<()> {
    let headline = words::headline(report, failing);
    let annotations = annotations(report, failing);
    if annotations.is_empty() && report.network == Network::Ok && !shows_more(report) {
        return writeln!(out, "{headline}");
    }
    writeln!(out, "::group::{}", data(&headline))?;
    human::write(report, &human::Options::default(), &mut out)?;
    writeln!(out, "::endgroup::")?;
    let mut left = Vec::new();
    for (severity, command) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        let of_level: Vec<&Annotation> = annotations
            .iter()
            .filter(|it| it.severity == severity)
            .collect();
        for annotation in of_level.iter().take(SHOWN) {
            writeln!(out, "{}", annotation.command(command))?;
        }
        if of_level.len() > SHOWN {
            left.push(words::count(
                of_level.len() - SHOWN,
                &format!("more {command}"),
            ));
        }
    }
    if report.network == Network::Down {
        return writeln!(out, "::error title=linkcheck::{}", data(&headline));
    }
    if left.is_empty() {
        return Ok(());
    }
    let rest = format!(
        "{}; {} in the log of this step",
        headline,
        left.join(" and ")
    );
    writeln!(out, "::notice title=linkcheck::{}", data(&rest))
}

/// Whether the log has something to show that is not annotated.
fn shows_more(report: &Report) -> bool {
    report.links.iter().any(words::is_finding) || !report.complete
}

/// One place to be marked.
struct Annotation<'a> {
    severity: Severity,
    file: &'a str,
    line: u32,
    column: u32,
    /// One past the last character, on the same line.
    end_column: Option<u32>,
    title: String,
    /// The lines of the message.
    message: Vec<String>,
}

impl Annotation<'_> {
    fn command(&self, command: &str) -> String {
        let mut properties = Vec::new();
        // Standard input is no file that could be opened.
        if self.file != "<stdin>" {
            properties.push(format!(
                "file={}",
                property(&cut(&words::path(self.file), LONGEST))
            ));
        }
        properties.push(format!("line={}", self.line));
        properties.push(format!("col={}", self.column));
        if let Some(end) = self.end_column {
            properties.push(format!("endColumn={end}"));
        }
        properties.push(format!("title={}", property(&cut(&self.title, LONGEST))));
        let lines = self.message.iter().map(|line| data(&cut(line, LONGEST)));
        let lines: Vec<String> = lines.collect();
        format!(
            "::{command} {}::{}",
            properties.join(","),
            lines.join("%0A")
        )
    }
}

/// The annotations, what fails the run first.
fn annotations<'a>(report: &'a Report, failing: &Failing) -> Vec<Annotation<'a>> {
    let problems = report.diagnostics.iter();
    let problems = problems.filter_map(|it| of_diagnostic(it, failing));
    let links = FINDINGS.into_iter().flat_map(|verdict| {
        let of = move |it: &&LinkReport| it.outcome.verdict() == verdict && words::is_finding(it);
        report.links.iter().filter(of)
    });
    let links = links.filter_map(|link| of_link(link, failing));
    problems.chain(links).collect()
}

/// What could not be judged is for the log alone, unless it fails the run.
fn of_link<'a>(link: &'a LinkReport, failing: &Failing) -> Option<Annotation<'a>> {
    let severity = words::severity(link, failing)?;
    let place = link.locations.first()?;
    let outcome = &*link.outcome;
    let mut message = vec![words::subject(place), cut(&link.url, LONGEST).into_owned()];
    message.push(words::reason_and_detail(outcome));
    message.extend(outcome.fix.as_deref().map(words::replacement));
    let others = link.locations.len() - 1;
    if others > 0 {
        message.push(format!(
            "it stands in {} more",
            words::count(others, "place")
        ));
    }
    message.retain(|line| !line.is_empty());
    (severity > Severity::Note).then(|| Annotation {
        severity,
        file: &place.file,
        line: place.line,
        column: place.column,
        end_column: (place.end_line == place.line).then_some(place.end_column),
        title: words::verdict_and_reason(outcome),
        message,
    })
}

fn of_diagnostic<'a>(problem: &'a DiagnosticReport, failing: &Failing) -> Option<Annotation<'a>> {
    let severity = match problem.severity {
        Severity::Note => return None,
        _ if failing.diagnostic(problem) => Severity::Error,
        severity => severity,
    };
    let mut message = vec![problem.message.clone()];
    message.extend(problem.help.clone());
    Some(Annotation {
        severity,
        file: &problem.file,
        line: problem.line,
        column: problem.column,
        end_column: (problem.end_line == problem.line).then_some(problem.end_column),
        title: problem.rule.to_string(),
        message,
    })
}
