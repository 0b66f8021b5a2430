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

use std::fmt::Write as _;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Source;
use excerpt::{Excerpt, excerpts, visible};

/// Whether to colour the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// No escape sequences at all.
    Plain,
    /// ANSI colours.
    Coloured,
}

/// Draws `diagnostics`, each followed by an empty line. `sources` are numbered
/// by their order; of one that is not there, only the message is drawn.
pub fn draw(diagnostics: &[Diagnostic], sources: &[Source], style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    // What is long has been cut already.
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(10_000);
    let mut drawing = String::new();
    for diagnostic in diagnostics {
        let _ = writeln!(drawing, "{}\n", draw_one(diagnostic, sources, &renderer));
    }
    drawing
}

fn draw_one(diagnostic: &Diagnostic, sources: &[Source], renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.rule);
    let excerpts = excerpts(diagnostic, sources);
    let group = Group::with_title(title).elements(excerpts.iter().map(snippet));
    let group = match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(visible(help))),
        None => group,
    };
    relocate(renderer.render(&[group]), &excerpts)
}

fn snippet(excerpt: &Excerpt<'_>) -> Snippet<'static, Annotation<'static>> {
    let annotations = excerpt.marks.iter().map(|mark| {
        let annotation: Annotation<'_> = mark.kind.span(mark.range.clone());
        annotation.label(mark.label.clone())
    });
    Snippet::source(excerpt.text.clone())
        .line_start(excerpt.line as usize)
        .path(visible(&excerpt.source.name))
        .annotations(annotations)
}

/// Puts the true column where the drawer counted one in a line that was cut;
/// it has no way of being told.
fn relocate(mut drawing: String, excerpts: &[Excerpt<'_>]) -> String {
    let mut from = drawing.find('\n').unwrap_or(0);
    for excerpt in excerpts {
        let path = visible(&excerpt.source.name);
        let drawn = format!("{path}:{}:{}", excerpt.at.line, excerpt.drawn_column);
        let truth = format!("{path}:{}:{}", excerpt.at.line, excerpt.at.column);
        if let Some(at) = drawing[from..].find(&drawn).map(|at| from + at) {
            drawing.replace_range(at..at + drawn.len(), &truth);
            from = at + truth.len();
        }
    }
    drawing
}
