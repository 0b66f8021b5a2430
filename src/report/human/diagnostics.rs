//! Diagnostics, drawn as rustc draws them: on the source line.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::paint::{Colour, Ink, severity_ink};
use super::{Options, name_of};
use crate::diagnostic::Severity;
use crate::report::escape::plain;
use crate::report::{DiagnosticReport, Excerpt, Report};
use crate::source::Source;

pub(super) fn write(
    report: &Report,
    diagnostic: &DiagnosticReport,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let source = diagnostic
        .excerpt
        .as_ref()
        .and_then(|excerpt| Some((report.sources.get(excerpt.source.0 as usize)?, excerpt)));
    match source {
        Some((source, excerpt)) => {
            let drawn = draw(diagnostic, source, excerpt, options);
            writeln!(out, "{drawn}\n")
        }
        None => write_place(diagnostic, options, out),
    }
}

/// A diagnostic whose source is not at hand.
fn write_place(
    diagnostic: &DiagnosticReport,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let (ink, colour) = (severity_ink(diagnostic.severity), options.colour);
    let head = format!(
        "{}[{}]",
        name_of(diagnostic.severity),
        plain(&diagnostic.rule)
    );
    let (file, message) = (plain(&diagnostic.file), plain(&diagnostic.message));
    let message = colour.paint(Ink::Bold, &message);
    writeln!(out, "{}: {message}", colour.paint(ink, &head))?;
    writeln!(out, " --> {file}:{}:{}", diagnostic.line, diagnostic.column)?;
    if let Some(help) = &diagnostic.help {
        writeln!(out, "  = help: {}", plain(help))?;
    }
    writeln!(out)
}

fn draw(
    diagnostic: &DiagnosticReport,
    source: &Source,
    excerpt: &Excerpt,
    options: &Options,
) -> String {
    let shown = Shown::new(source, excerpt);
    let file = plain(&source.name);
    let labels = excerpt.labels.iter();
    let labels = labels.filter(|label| label.source == excerpt.source);
    let snippet = Snippet::source(shown.text.as_ref())
        .path(file.as_ref())
        .line_start(shown.line)
        .annotation(AnnotationKind::Primary.span(shown.range(excerpt.span.range())))
        .annotations(labels.map(|label| {
            let words = plain(&label.message).into_owned();
            let span = shown.range(label.span.range());
            AnnotationKind::Context.span(span).label(words)
        }));
    let message = plain(&diagnostic.message);
    let title = level(diagnostic.severity).primary_title(message.as_ref());
    let mut group = title.id(diagnostic.rule.as_ref()).element(snippet);
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(plain(help).into_owned()));
    }
    let renderer = match options.colour {
        Colour::Off => Renderer::plain(),
        Colour::On => Renderer::styled(),
    };
    renderer.term_width(options.columns).render(&[group])
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// The lines of a source that are drawn, from the first that is pointed at to
/// the last. Drawing the whole source anew for each of thousands of problems
/// would take quadratic time.
struct Shown<'a> {
    text: Cow<'a, str>,
    /// The byte at which the text starts.
    start: usize,
    /// The number of its first line.
    line: usize,
}

impl<'a> Shown<'a> {
    fn new(source: &'a Source, excerpt: &Excerpt) -> Self {
        let text = source.text.as_str();
        let labels = excerpt.labels.iter();
        let same = labels.filter(|label| label.source == excerpt.source);
        let spans = same.map(|label| label.span).chain([excerpt.span]);
        let (mut first, mut last) = (text.len(), 0);
        for span in spans {
            first = first.min(span.range().start);
            last = last.max(span.range().end);
        }
        let (first, last) = (floor(text, first), floor(text, last));
        let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        let position = source.lines.position(text, start);
        Self {
            text: without_c1(&text[start..end.max(start)]),
            start,
            line: position.line as usize,
        }
    }

    /// `range` of the source within the text shown.
    fn range(&self, range: Range<usize>) -> Range<usize> {
        let fit = |at: usize| floor(&self.text, at.saturating_sub(self.start));
        let start = fit(range.start);
        start..fit(range.end).max(start)
    }
}

/// The renderer replaces C0 and bidirectional controls, but some terminals obey
/// U+0080 to U+009F as well. The stand-in has as many bytes, so spans still fit.
fn without_c1(text: &str) -> Cow<'_, str> {
    let is_c1 = |char: char| ('\u{80}'..='\u{9f}').contains(&char);
    if text.contains(is_c1) {
        Cow::Owned(text.replace(is_c1, "\u{b7}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
