//! A source line with the address as it should be, ready to be committed.

use crate::report::escape::{fence, is_unsafe};
use crate::report::{LinkReport, Report, words};

/// Lines that are longer are no help in a comment.
const LONGEST: usize = 1_000;

/// A suggestion block within a list item, where an address is known to replace
/// the link's and the line is at hand to put it in. The line is shown as it is,
/// so that one with invisible characters has no suggestion.
pub(super) fn of(link: &LinkReport, report: &Report) -> Option<String> {
    let fix = link.outcome.fix.as_deref()?;
    let place = link.locations.first()?;
    let source = report.sources.iter().find(|it| *it.name == *place.file)?;
    let mended = words::mended_line(source, place, &fix.replace_with)?;
    if mended.len() > LONGEST || mended.contains(is_unsafe) {
        return None;
    }
    let word = if fix.safe {
        "ready to be committed"
    } else {
        "if that is what is meant"
    };
    let fence = fence(&mended);
    Some(format!(
        "  - {word}:\n    {fence}suggestion\n    {mended}\n    {fence}\n"
    ))
}
