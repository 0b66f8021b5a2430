//! Diagnostics as rustc draws them.
//!
//! Only the lines that a diagnostic is about are handed to the drawer, and of a
//! long line only what stands around the span, so that a file of ten megabytes
//! or a URL of 64 KiB costs no more than its place needs. What a terminal would
//! obey (escape sequences, carriage returns, marks that reverse the text) is
//! shown as its code point instead.

mod excerpt;

#[cfg(test)]
mod tests;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, Group, Level, Renderer, Snippet};

use super::DiagnosticReport;
use super::escape::{plain, short};
use crate::diagnostic::Severity;
use crate::source::Source;
use excerpt::{Excerpt, excerpts};

/// The widest that a message or a name is drawn, in columns.
const WIDEST: usize = 1_000;

/// Whether to colour the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// No escape sequences at all.
    Plain,
    /// ANSI colours.
    Coloured,
}

/// Draws a diagnostic on its source line. `sources` are numbered by their
/// order; without its source, as in a report read back from JSON, its place is
/// all there is.
pub(super) fn draw(diagnostic: &DiagnosticReport, sources: &[Source], style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    // What is long has been cut already.
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(10_000);
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(short(&diagnostic.message, WIDEST).into_owned())
        .id(short(&diagnostic.rule, WIDEST).into_owned());
    let at = diagnostic.excerpt.as_ref();
    let excerpts = at.map_or_else(Vec::new, |at| excerpts(at, sources));
    let mut group = Group::with_title(title);
    if excerpts.is_empty() {
        let place = annotate_snippets::Origin::path(short(&diagnostic.file, WIDEST).into_owned());
        let place = place.line(diagnostic.line as usize);
        group = group.element(place.char_column(diagnostic.column as usize));
    }
    group = group.elements(excerpts.iter().map(snippet));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(short(help, WIDEST).into_owned()));
    }
    relocate(renderer.render(&[group]), &excerpts)
}

fn snippet(excerpt: &Excerpt<'_>) -> Snippet<'static, Annotation<'static>> {
    let annotations = excerpt.marks.iter().map(|mark| {
        let annotation: Annotation<'_> = mark.kind.span(mark.range.clone());
        annotation.label(mark.label.clone())
    });
    Snippet::source(excerpt.text.clone())
        .line_start(excerpt.line as usize)
        .path(plain(&excerpt.source.name).into_owned())
        .annotations(annotations)
}

/// Puts the true column where the drawer counted one in a line that was cut;
/// it has no way of being told.
fn relocate(mut drawing: String, excerpts: &[Excerpt<'_>]) -> String {
    let mut from = drawing.find('\n').unwrap_or(0);
    for excerpt in excerpts {
        let path = plain(&excerpt.source.name);
        let drawn = format!("{path}:{}:{}", excerpt.at.line, excerpt.drawn_column);
        let truth = format!("{path}:{}:{}", excerpt.at.line, excerpt.at.column);
        if let Some(at) = drawing[from..].find(&drawn).map(|at| from + at) {
            drawing.replace_range(at..at + drawn.len(), &truth);
            from = at + truth.len();
        }
    }
    drawing
}
