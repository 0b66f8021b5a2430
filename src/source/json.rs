//! JSON: every string value that is an http or https URL, by its key path.
//!
//! The scanner is `jsonc-parser`'s; the walk over its tokens is ours, because
//! the crate's parser builds a tree, recursively, and stops at the first error.
//! Comments and trailing commas are taken as they are meant: a checker of links
//! has no quarrel with them. A string that stands where a key should is a key.

use jsonc_parser::errors::ParseError;
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};

use super::outline::Outline;
use super::{Kind, Read, SourceId, Span, boundary_at_or_before};
use crate::diagnostic::Diagnostic;

/// Most syntax errors that are kept; see the like bound for TOML.
const MAX_ERRORS: usize = 100;

/// Reads `text`.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    let mut walk = Walk {
        text,
        id,
        outline: Outline::new(text, Kind::Json, id),
        open: Vec::new(),
        expected: Expected::Value,
        diagnostics: Vec::new(),
    };
    walk.run();
    let mut read = walk.outline.finish();
    read.diagnostics = walk.diagnostics;
    read
}

/// What the grammar wants next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// A value; in an array its end too.
    Value,
    /// A key or the object's end.
    Key,
    /// The colon after a key.
    Colon,
    /// A comma or the end of what is open.
    Comma,
    /// Nothing: the one value of the file is read.
    End,
}

impl Expected {
    fn words(self) -> &'static str {
        match self {
            Self::Value => "a value",
            Self::Key => "a key in quotes or `}`",
            Self::Colon => "`:` after the key",
            Self::Comma => "`,` or the closing bracket",
            Self::End => "the end of the file",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Brace,
    Square,
}

struct Walk<'t> {
    text: &'t str,
    id: SourceId,
    outline: Outline<'t>,
    open: Vec<(Bracket, Span)>,
    expected: Expected,
    diagnostics: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let mut base = 0;
        let mut scanner = Scanner::new(self.text, &scanner_options());
        loop {
            match scanner.scan() {
                Ok(None) => break,
                Ok(Some(token)) => {
                    let span = Span::new(base + scanner.token_start()..base + scanner.token_end());
                    self.token(&token, span);
                }
                Err(error) => {
                    let at = base + scanner.token_start();
                    base = self.broken(&error, base, at);
                    // The scanner cannot be set back or forth; a new one can.
                    scanner = Scanner::new(&self.text[base..], &scanner_options());
                }
            }
        }
        self.end();
    }

    fn token(&mut self, token: &Token<'_>, span: Span) {
        match token {
            Token::CommentLine(_) | Token::CommentBlock(_) => {}
            Token::OpenBrace => {
                self.begin_value(span);
                self.outline.enter_table();
                self.open.push((Bracket::Brace, span));
                self.expected = Expected::Key;
            }
            Token::OpenBracket => {
                self.begin_value(span);
                self.outline.enter_array();
                self.open.push((Bracket::Square, span));
                self.expected = Expected::Value;
            }
            Token::CloseBrace => self.close(Bracket::Brace, span),
            Token::CloseBracket => self.close(Bracket::Square, span),
            Token::Comma => self.comma(span),
            Token::Colon => {
                self.expect(Expected::Colon, span);
                self.expected = Expected::Value;
            }
            Token::String(value) if self.expected == Expected::Key => {
                self.outline.key(value);
                self.expected = Expected::Colon;
            }
            Token::String(value) => {
                self.begin_value(span);
                let inside = Span {
                    start: span.start + 1,
                    end: span.end - 1,
                };
                self.outline.string(value, inside);
                self.end_value();
            }
            Token::Word(word) => self.problem(span, format!("unexpected word `{word}`")),
            Token::Boolean(_) | Token::Number(_) | Token::Null => {
                self.begin_value(span);
                self.outline.scalar();
                self.end_value();
            }
        }
    }

    fn begin_value(&mut self, span: Span) {
        self.expect(Expected::Value, span);
    }

    fn end_value(&mut self) {
        self.expected = match self.open.last() {
            Some(_) => Expected::Comma,
            None => Expected::End,
        };
    }

    fn comma(&mut self, span: Span) {
        self.expect(Expected::Comma, span);
        self.expected = match self.open.last() {
            Some((Bracket::Brace, _)) => Expected::Key,
            Some((Bracket::Square, _)) => Expected::Value,
            None => Expected::End,
        };
    }

    /// Closes the last bracket; one of the other kind is taken as a slip for it.
    fn close(&mut self, bracket: Bracket, span: Span) {
        match self.open.pop() {
            None => self.problem(span, "nothing is open that this closes".to_owned()),
            Some((open, at)) => {
                if open != bracket {
                    self.problem_at(span, "this closes another bracket".to_owned(), at);
                } else if self.expected == Expected::Colon
                    || (self.expected == Expected::Value && bracket == Bracket::Brace)
                {
                    self.problem(span, format!("expected {}", self.expected.words()));
                }
                self.outline.leave();
                self.end_value();
            }
        }
    }

    fn expect(&mut self, found: Expected, span: Span) {
        if self.expected != found {
            self.problem(span, format!("expected {}", self.expected.words()));
        }
    }

    /// Reports a token that cannot be scanned, and says where to go on: at the
    /// next line or at what may separate values.
    fn broken(&mut self, error: &ParseError, base: usize, token: usize) -> usize {
        let range = error.range();
        let start = (base + range.start).max(token).min(self.text.len());
        let start = boundary_at_or_before(self.text, start);
        let end = boundary_at_or_before(self.text, (base + range.end).max(start));
        let line_end = self.text[start..]
            .find('\n')
            .map_or(self.text.len(), |at| start + at);
        let message = error.kind().to_string();
        let span = Span::new(start..end.min(line_end).max(start));
        self.problem(span, lower_first(&message));
        let skipped = self.text[token..].chars().next().map_or(0, char::len_utf8);
        let from = token + skipped;
        self.text[from..]
            .find(['\n', ',', '}', ']'])
            .map_or(self.text.len(), |at| from + at)
    }

    fn end(&mut self) {
        let end = Span::new(self.text.len()..self.text.len());
        let open: Vec<Span> = self.open.iter().rev().map(|&(_, span)| span).collect();
        for at in open {
            self.problem_at(end, "a bracket is never closed".to_owned(), at);
        }
        if self.expected == Expected::Value && self.open.is_empty() && self.diagnostics.is_empty() {
            self.problem(end, "expected a value".to_owned());
        }
    }

    fn problem(&mut self, span: Span, message: String) {
        if self.diagnostics.len() < MAX_ERRORS {
            self.diagnostics
                .push(Diagnostic::error("parse-error", self.id, span, message));
        }
    }

    fn problem_at(&mut self, span: Span, message: String, opened: Span) {
        if self.diagnostics.len() < MAX_ERRORS {
            let diagnostic = Diagnostic::error("parse-error", self.id, span, message);
            self.diagnostics
                .push(diagnostic.with_label(opened, "opened here"));
        }
    }
}

fn scanner_options() -> ScannerOptions {
    ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    }
}

/// The crate's messages are sentences; ours are fragments.
fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
