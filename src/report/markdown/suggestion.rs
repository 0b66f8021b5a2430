//! A source line with the address as it should be, ready to be committed.

use std::fmt::Write as _;

use crate::report::escape::{MARK, code, fence, is_unsafe};
use crate::report::{LinkReport, Location, Report, words};

/// Lines that are longer are no help in a comment.
const LONGEST: usize = 1_000;

/// Of one link, no more lines than this are suggested.
const PLACES: usize = 4;

/// Suggestion blocks within a list item, where an address is known to replace
/// the link's and the lines are at hand to put it in; nothing otherwise. A line
/// is shown as it is, so that one with invisible characters, or with what a
/// program may take for its marker, has no suggestion.
pub(super) fn of(link: &LinkReport, report: &Report) -> String {
    let Some(fix) = link.outcome.fix.as_deref() else {
        return String::new();
    };
    let word = if fix.safe {
        "ready to be committed"
    } else {
        "if that is what is meant"
    };
    let mut blocks = String::new();
    let mut last = None;
    for (index, place) in link.locations.iter().take(PLACES).enumerate() {
        let line = (&place.file, place.line);
        if last.replace(line) == Some(line) {
            continue;
        }
        let Some(mended) = mended(place, &fix.replace_with, report) else {
            continue;
        };
        let at = match index {
            0 => String::new(),
            _ => format!(
                ", at {}",
                code(&format!("{}:{}", place.file, place.line), LONGEST)
            ),
        };
        let fence = fence(&mended);
        let _ = write!(
            blocks,
            "  - {word}{at}:\n    {fence}suggestion\n    {mended}\n    {fence}\n"
        );
    }
    blocks
}

fn mended(place: &Location, url: &str, report: &Report) -> Option<String> {
    let source = report.sources.iter().find(|it| *it.name == *place.file)?;
    let mended = words::mended_line(source, place, url)?;
    let fits = mended.len() <= LONGEST && !mended.contains(is_unsafe) && !mended.contains(MARK);
    fits.then_some(mended)
}
