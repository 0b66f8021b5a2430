//! A source line with the address as it should be, ready to be committed.

use crate::report::escape::{fence, is_unsafe};
use crate::report::{LinkReport, Report};
use crate::text::Kind;

/// Lines that are longer are no help in a comment.
const LONGEST: usize = 1_000;

/// A suggestion block within a list item, where an address is known to replace
/// the link's and the line is at hand to put it in. The line is shown as it is,
/// so that one with invisible characters has no suggestion.
pub(super) fn of(link: &LinkReport, report: &Report) -> Option<String> {
    let fix = link.outcome.fix.as_deref()?;
    let place = link.locations.first()?;
    let source = report.sources.iter().find(|it| *it.name == *place.file)?;
    let line = source
        .text
        .lines()
        .nth(place.line.checked_sub(1)? as usize)?;
    let column = place.column.checked_sub(1)? as usize;
    let (at, _) = line.char_indices().nth(column)?;
    // Where the file escapes the address, the line cannot be mended by its text.
    let after = line[at..].strip_prefix(&*link.url)?;
    let fits = line.len() <= LONGEST && !line.contains(is_unsafe);
    if !fits
        || !fix
            .replace_with
            .chars()
            .all(|c| is_plain_in(c, source.kind))
    {
        return None;
    }
    let mended = format!("{}{}{after}", &line[..at], fix.replace_with);
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

/// Whether `char` means itself in a quoted or bare address of every such file.
fn is_plain_in(char: char, kind: Kind) -> bool {
    char.is_ascii_alphanumeric()
        || "-._~:/?#@!$*+,;=%".contains(char)
        || char == '&' && kind != Kind::Html
}
