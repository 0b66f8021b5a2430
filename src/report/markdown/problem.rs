//! A problem of an input.

use std::fmt::Write as _;

use crate::report::escape::code;
use crate::report::{DiagnosticReport, Related, Report, words};

/// The longest text, in characters.
const TEXT: usize = 300;
/// Of one problem, no more places than this are listed.
const LISTED: usize = 8;

/// A list item, with what explains it below.
pub(super) fn block(problem: &DiagnosticReport, report: &Report) -> String {
    let place = code(&format!("{}:{}", problem.file, problem.line), TEXT);
    let about = [problem.product.as_deref(), problem.field.as_deref()];
    let about = about.into_iter().flatten().map(|word| code(word, TEXT));
    let about: Vec<String> = about.filter(|word| !word.is_empty()).collect();
    let about = if about.is_empty() {
        String::new()
    } else {
        format!("{} at ", about.join(" "))
    };
    let mut block = format!(
        "- {about}{place}: {} ({})\n",
        code(&problem.message, TEXT),
        code(&problem.rule, TEXT)
    );
    for related in problem.related.iter().take(LISTED) {
        let _ = writeln!(block, "  - {}", explained(problem, related, report));
    }
    if let Some(help) = &problem.help {
        let _ = writeln!(block, "  - help: {}", code(help, TEXT));
    }
    block
}

/// What is to be seen at another place: of a duplicate, who was first.
fn explained(problem: &DiagnosticReport, related: &Related, report: &Report) -> String {
    let other_file = related.file != problem.file;
    let place = if other_file {
        format!("{}, line {}", code(&related.file, TEXT), related.line)
    } else {
        format!("line {}", related.line)
    };
    if !problem.rule.starts_with("duplicate-") {
        return format!("{}: {place}", code(&related.message, TEXT));
    }
    match listed_as(related, report) {
        Some(name) => format!("already listed as {}, {place}", code(&name, TEXT)),
        None => format!("already listed, {place}"),
    }
}

/// What stands at this place.
fn listed_as(related: &Related, report: &Report) -> Option<String> {
    let mut locations = report.links.iter().flat_map(|link| &link.locations);
    let here = locations.find(|it| it.file == related.file && it.line == related.line)?;
    let words = words::subject(here);
    (!words.is_empty()).then_some(words)
}
