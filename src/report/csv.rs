//! A table for spreadsheets and quick scripts: a row for each place of a link,
//! and one for each problem of the inputs.
//!
//! RFC 4180, UTF-8, with a header line. Cells are made safe to open: see
//! [`super::escape`] for the `'` before what looks like a formula.

use std::io::{self, Write};

use super::escape::cell;
use super::json::time;
use super::{DiagnosticReport, LinkReport, Location, Report};

/// The columns, public interface: more may be added at the end.
pub const COLUMNS: [&str; 22] = [
    "kind",
    "file",
    "line",
    "column",
    "product",
    "name",
    "field",
    "url",
    "verdict",
    "reason",
    "detail",
    "status",
    "final_url",
    "title",
    "replace_with",
    "safe",
    "attempts",
    "milliseconds",
    "ignored",
    "first_failed",
    "failures",
    "last_ok",
];

/// Writes `report`. `kind` is `link` or `diagnostic`; a diagnostic has its
/// severity for `verdict`, its rule for `reason` and its message for `detail`.
pub fn write(report: &Report, out: impl Write) -> io::Result<()> {
    let mut table = ::csv::Writer::from_writer(out);
    table.write_record(COLUMNS)?;
    for link in &report.links {
        for location in &link.locations {
            table.write_record(row(link, location))?;
        }
    }
    for diagnostic in &report.diagnostics {
        table.write_record(problem(diagnostic))?;
    }
    table.flush()
}

fn row(link: &LinkReport, location: &Location) -> [String; COLUMNS.len()] {
    let outcome = &*link.outcome;
    let fix = outcome.fix.as_deref();
    let of_day = |seconds: Option<i64>| seconds.map(time::text).unwrap_or_default();
    [
        "link".to_owned(),
        cell(&location.file).into_owned(),
        location.line.to_string(),
        location.column.to_string(),
        text(location.product()),
        text(location.name()),
        text(location.field.as_deref()),
        text(Some(&link.url)),
        outcome.verdict().name().to_owned(),
        text(outcome.reason.map(crate::verdict::Reason::name)),
        text(Some(&outcome.detail)),
        outcome
            .status
            .map(|status| status.to_string())
            .unwrap_or_default(),
        text(link.final_url().as_deref()),
        text(outcome.title.as_deref()),
        text(fix.map(|fix| fix.replace_with.as_str())),
        fix.map(|fix| fix.safe.to_string()).unwrap_or_default(),
        outcome.attempts.to_string(),
        outcome.milliseconds.to_string(),
        text(link.ignored.as_ref().map(|ignored| ignored.reason.as_str())),
        of_day(link.streak().first_failed),
        link.streak().failures.to_string(),
        of_day(link.streak().last_ok),
    ]
}

fn problem(problem: &DiagnosticReport) -> [String; COLUMNS.len()] {
    let mut row = [const { String::new() }; COLUMNS.len()];
    let cells = [
        "diagnostic".to_owned(),
        cell(&problem.file).into_owned(),
        problem.line.to_string(),
        problem.column.to_string(),
        text(problem.product.as_deref()),
        String::new(),
        text(problem.field.as_deref()),
        String::new(),
        problem.severity.name().to_owned(),
        cell(&problem.rule).into_owned(),
        text(Some(&problem.message)),
    ];
    row[..cells.len()].clone_from_slice(&cells);
    row
}

fn text(text: Option<&str>) -> String {
    cell(text.unwrap_or_default()).into_owned()
}
