//! The lines of a source that a diagnostic needs, fit to be shown.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::AnnotationKind;

use crate::report::Excerpt as Of;
use crate::report::escape::{disarm_brackets, is_unsafe, plain};
use crate::source::{Position, Source, SourceId, Span, boundary_at_or_before};

/// Characters kept before and after what is pointed at.
const MARGIN: usize = 60;

/// Characters kept of what is pointed at: two thirds of it the beginning.
const SPAN: usize = 120;

/// Lines that are drawn in one piece may be this far apart, in bytes.
const PIECE: usize = 8192;

/// Lines that are shown, and what is pointed at on them.
pub(super) struct Excerpt<'a> {
    pub(super) source: &'a Source,
    /// The first line of `text`, from 1.
    pub(super) line: u32,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    /// Where the first mark stands in the source.
    pub(super) at: Position,
    /// In which column of `text` it is drawn, from 1.
    pub(super) drawn_column: usize,
}

/// Something that is pointed at.
pub(super) struct Mark {
    pub(super) kind: AnnotationKind,
    /// In the excerpt's text.
    pub(super) range: Range<usize>,
    pub(super) label: Option<String>,
}

/// What is to be pointed at in the source.
struct Place {
    source: SourceId,
    span: Span,
    kind: AnnotationKind,
    label: Option<String>,
}

/// The lines of a diagnostic: in one piece if they are near each other and
/// need no cutting, else its own line first.
pub(super) fn excerpts<'a>(diagnostic: &Of, sources: &'a [Source]) -> Vec<Excerpt<'a>> {
    let primary = Place {
        source: diagnostic.source,
        span: diagnostic.span,
        kind: AnnotationKind::Primary,
        label: None,
    };
    let labels = diagnostic.labels.iter().map(|label| Place {
        source: label.source,
        span: label.span,
        kind: AnnotationKind::Context,
        label: Some(plain(&label.message).into_owned()),
    });
    let places: Vec<Place> = std::iter::once(primary).chain(labels).collect();
    match in_one_piece(&places, sources) {
        Some(excerpt) => vec![excerpt],
        None => places
            .into_iter()
            .filter_map(|place| one_line(place, sources))
            .collect(),
    }
}

fn in_one_piece<'a>(places: &[Place], sources: &'a [Source]) -> Option<Excerpt<'a>> {
    let first = places.first()?;
    let source = sources.get(first.source.0 as usize)?;
    if places.iter().any(|place| place.source != first.source) {
        return None;
    }
    let start = places.iter().map(|place| place.span.start).min()? as usize;
    let end = places.iter().map(|place| place.span.end).max()? as usize;
    if end.checked_sub(start)? > PIECE {
        return None;
    }
    let before = source.text.get(..start)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let after = source.text.get(end..)?;
    let end = end + after.find('\n').unwrap_or(after.len());
    let text = &source.text[start..end];
    let fits = |line: &str| line.len() <= MARGIN + SPAN + MARGIN && visible(line) == line;
    if !text.split('\n').all(fits) {
        return None;
    }
    let at = source.position(first.span.start);
    Some(Excerpt {
        source,
        line: source.position(u32::try_from(start).ok()?).line,
        text: text.to_owned(),
        marks: places
            .iter()
            .map(|place| Mark {
                kind: place.kind,
                range: place.span.start as usize - start..place.span.end as usize - start,
                label: place.label.clone(),
            })
            .collect(),
        at,
        drawn_column: at.column as usize,
    })
}

fn one_line(place: Place, sources: &[Source]) -> Option<Excerpt<'_>> {
    let source = sources.get(place.source.0 as usize)?;
    let at = source.position(place.span.start);
    let (text, range) = cut(&source.text, place.span);
    Some(Excerpt {
        source,
        line: at.line,
        drawn_column: text[..range.start].chars().count() + 1,
        text,
        marks: vec![Mark {
            kind: place.kind,
            range,
            label: place.label,
        }],
        at,
    })
}

/// The line on which `span` begins, made visible and cut around it, and where
/// the span is in that. A span that goes on in the next line ends with its line.
fn cut(text: &str, span: Span) -> (String, Range<usize>) {
    let start = boundary_at_or_before(text, span.start as usize);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let rest = &text[start..];
    let line_end = start + rest.find('\n').unwrap_or(rest.len());
    let end = boundary_at_or_before(text, (span.end as usize).clamp(start, line_end));

    // A character is never made shorter by being made visible, so that many
    // suffice; the line may be a megabyte long.
    let before = &text[line_start..start];
    let before = &before[nth_last(before, MARGIN + 1).unwrap_or(0)..];
    let mut line = visible(before);
    if let Some(cut) = nth_last(&line, MARGIN) {
        line.replace_range(..cut, "…");
    }
    let from = line.len();
    let inside = visible(&text[start..end]);
    match (
        nth(&inside, SPAN),
        nth(&inside, SPAN * 2 / 3),
        nth_last(&inside, SPAN / 3),
    ) {
        (Some(_), Some(head), Some(tail)) => {
            line.push_str(&inside[..head]);
            line.push('…');
            line.push_str(&inside[tail..]);
        }
        (Some(_) | None, _, _) => line.push_str(&inside),
    }
    let range = from..line.len();
    // A carriage return before the line's end is no content.
    let after = text[end..line_end].trim_end_matches('\r');
    match nth(after, MARGIN) {
        Some(cut) => {
            line.push_str(&visible(&after[..cut]));
            line.push('…');
        }
        None => line.push_str(&visible(after)),
    }
    (line, range)
}

/// Where character `n` starts, if there are more than `n`.
fn nth(text: &str, n: usize) -> Option<usize> {
    text.char_indices().nth(n).map(|(at, _)| at)
}

/// Where the last `n` characters start, if there are more than `n`.
fn nth_last(text: &str, n: usize) -> Option<usize> {
    text.char_indices()
        .rev()
        .nth(n)
        .map(|(at, c)| at + c.len_utf8())
}

/// `text` with every character that a terminal would obey, and every one that
/// nobody sees, as its code point.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => shown.push_str("    "),
            c if is_unsafe(c) => {
                let _ = write!(shown, "{}", c.escape_unicode());
            }
            c => shown.push(c),
        }
    }
    // What a CI runner obeys within a line.
    if shown.contains("##") {
        shown = disarm_brackets(&shown);
    }
    shown
}
