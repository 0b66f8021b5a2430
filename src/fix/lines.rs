//! Lines of a text: where they begin and end, and how.

/// The line ending of `text`: that of its first line.
pub(super) fn ending(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        Some(_) | None => "\n",
    }
}

/// The ending of the line that byte `at` is in; that of the first, if it has none.
pub(super) fn ending_at(text: &str, at: usize) -> &'static str {
    let line = line(text, start(text, at));
    if line.ends_with("\r\n") {
        "\r\n"
    } else if line.ends_with('\n') {
        "\n"
    } else {
        ending(text)
    }
}

/// Where the line that byte `at` is in begins.
pub(super) fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line after the one that byte `at` is in begins, or the text ends.
pub(super) fn next(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}

/// The line that begins at byte `start`, its ending included.
pub(super) fn line(text: &str, start: usize) -> &str {
    &text[start..next(text, start)]
}

/// Where the line before the one that begins at `start` begins; none at the
/// start of the text.
pub(super) fn previous(text: &str, start: usize) -> Option<usize> {
    let end = start.checked_sub(1)?;
    Some(self::start(text, end))
}

/// The white space that `line` begins with.
pub(super) fn indentation(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
