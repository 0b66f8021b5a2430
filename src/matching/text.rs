//! Words and names held against a text, without copying it.

use crate::signatures::{fold, is_spaceless};

/// What is right behind something begins within so many characters.
const NEXT: usize = 60;

/// Whether `text` contains `part` (lower case), ASCII case apart.
pub(super) fn contains(text: &str, part: &str) -> bool {
    part.is_empty() || behind(text, part).next().is_some()
}

/// What stands behind each `part` (lower case) of `text`, ASCII case apart.
pub(super) fn behind<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = &'t str> {
    let (bytes, wanted) = (text.as_bytes(), part.as_bytes());
    // Nearly every place is told by its first byte; a window has at least one.
    let fits = move |place: &[u8]| {
        place[0].to_ascii_lowercase() == wanted[0] && place.eq_ignore_ascii_case(wanted)
    };
    let places = bytes.windows(part.len().max(1)).enumerate();
    let places = places.filter(move |(_, place)| !wanted.is_empty() && fits(place));
    places.filter_map(move |(at, _)| text.get(at + part.len()..))
}

/// Whether `after` begins with one of `words`, marks apart.
pub(super) fn is_said_next(after: &str, words: &[&str]) -> bool {
    let after: String = after.chars().take(NEXT).collect();
    let after = fold(&after);
    let after = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() && !is_spaceless(c));
    words
        .iter()
        .any(|words| after.strip_prefix(words).is_some_and(ends))
}

/// Whether a segment of `heading` is `part` (lower case), words of `beside` and
/// figures apart.
pub(super) fn is_segment_of(heading: &str, part: &str, beside: &[&str]) -> bool {
    let folded = fold(heading);
    let segments = folded.split(['|', '–', '—', '·', '•', '_', '｜', ':', '：']);
    let mut segments = segments.flat_map(|segment| segment.split(" - "));
    segments.any(|segment| {
        // "getosprey.example" has another domain's name in it.
        let mut places = segment.match_indices(part);
        let whole = places.find(|(at, _)| !is_joined(&segment[..*at]));
        whole.is_some_and(|(at, _)| {
            let (before, after) = (&segment[..at], &segment[at + part.len()..]);
            let words = |text| str::split(text, |c: char| !c.is_alphabetic());
            let mut words = words(before).chain(words(after));
            words.all(|word| word.is_empty() || beside.contains(&word))
        })
    })
}

/// Whether what stands before a domain makes it but the end of another.
fn is_joined(before: &str) -> bool {
    before.ends_with(|c: char| c == '-' || c.is_alphanumeric() && !is_spaceless(c))
}

/// Whether `label` is as `pattern` has it, in which `#` stands for a digit.
pub(super) fn is_label(label: &str, pattern: &str) -> bool {
    let fits = |(byte, want): (u8, u8)| match want {
        b'#' => byte.is_ascii_digit(),
        _ => byte == want,
    };
    label.len() == pattern.len() && label.bytes().zip(pattern.bytes()).all(fits)
}
