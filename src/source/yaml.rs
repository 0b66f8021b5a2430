//! YAML: every string that is an http or https URL, by its key path.
//!
//! The parser tells places in characters; a cursor turns them into bytes,
//! moving with the events, so that the whole costs one pass over the text. It
//! stops at the first error, and what stands before it has been read.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::outline::Outline;
use super::{Kind, Read, SourceId, Span};
use crate::diagnostic::Diagnostic;

/// Reads `text`.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    let mut walk = Walk {
        text,
        cursor: Cursor::new(text),
        outline: Outline::new(text, Kind::Yaml, id),
        open: Vec::new(),
    };
    let mut diagnostics = Vec::new();
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => walk.event(&event, span),
            Err(error) => {
                diagnostics.push(walk.problem(id, &error));
                break;
            }
        }
    }
    let mut read = walk.outline.finish();
    read.diagnostics = diagnostics;
    read
}

/// What is open, and whether a mapping waits for a key.
enum Open {
    Sequence,
    Key,
    Value,
}

struct Walk<'t> {
    text: &'t str,
    cursor: Cursor<'t>,
    outline: Outline<'t>,
    open: Vec<Open>,
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, span: saphyr_parser::Span) {
        match event {
            Event::Scalar(value, style, ..) => self.scalar(value, *style, span),
            Event::MappingStart(..) => {
                self.key_of_many_parts();
                self.outline.enter_table();
                self.open.push(Open::Key);
            }
            Event::SequenceStart(..) => {
                self.key_of_many_parts();
                self.outline.enter_array();
                self.open.push(Open::Sequence);
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.open.pop();
                self.outline.leave();
                self.node_done();
            }
            // What an alias stands for has been read at its anchor.
            Event::Alias(_) => {
                self.key_of_many_parts();
                self.outline.scalar();
                self.node_done();
            }
            Event::DocumentStart(_) => self.open.clear(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
    }

    fn scalar(&mut self, value: &str, style: ScalarStyle, span: saphyr_parser::Span) {
        if let Some(Open::Key) = self.open.last() {
            self.outline.key(value);
        } else {
            // Most strings are no URL: their place is not worth the look-up.
            let place = self.place(style, span);
            self.outline.string(value, place);
        }
        self.node_done();
    }

    /// A mapping, a sequence or an alias as a key has no text for the path.
    fn key_of_many_parts(&mut self) {
        if let Some(Open::Key) = self.open.last() {
            self.outline.key("?");
        }
    }

    fn node_done(&mut self) {
        if let Some(open) = self.open.last_mut() {
            *open = match open {
                Open::Key => Open::Value,
                Open::Value => Open::Key,
                Open::Sequence => Open::Sequence,
            };
        }
    }

    fn place(&mut self, style: ScalarStyle, span: saphyr_parser::Span) -> Span {
        let start = self.cursor.byte(span.start);
        let end = self.cursor.byte(span.end).max(start);
        let raw = &self.text[start..end];
        let quote = match style {
            ScalarStyle::SingleQuoted => "'",
            ScalarStyle::DoubleQuoted => "\"",
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => "",
        };
        let open = raw.strip_prefix(quote).unwrap_or(raw);
        let start = start + (raw.len() - open.len());
        // The parser's end may lie beyond the quote, in the white space behind it.
        let len = quote
            .chars()
            .next()
            .map_or(open.len(), |quote| quoted_len(open, quote));
        Span::new(start..start + len)
    }

    fn problem(&mut self, id: SourceId, error: &ScanError) -> Diagnostic {
        let at = self.cursor.byte(*error.marker());
        let len = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Diagnostic::error("parse-error", id, Span::new(at..at + len), error.info())
    }
}

/// How long the content is that `open` begins with, up to the closing `quote`:
/// one that is neither doubled nor behind a backslash.
fn quoted_len(open: &str, quote: char) -> usize {
    let mut chars = open.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let doubled = quote == '\'' && chars.peek().is_some_and(|&(_, next)| next == quote);
        if (quote == '"' && char == '\\') || (char == quote && doubled) {
            chars.next();
        } else if char == quote {
            return at;
        }
    }
    open.len()
}

/// A place in the text, in characters and in bytes.
struct Cursor<'t> {
    text: &'t str,
    char: usize,
    byte: usize,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            char: 0,
            byte: 0,
        }
    }

    /// The byte at which `marker` stands; the end, if it is beyond that.
    fn byte(&mut self, marker: Marker) -> usize {
        while self.char < marker.index() {
            match self.text[self.byte..].chars().next() {
                Some(c) => self.byte += c.len_utf8(),
                None => break,
            }
            self.char += 1;
        }
        while self.char > marker.index() {
            match self.text[..self.byte].chars().next_back() {
                Some(c) => self.byte -= c.len_utf8(),
                None => break,
            }
            self.char -= 1;
        }
        self.byte
    }
}
