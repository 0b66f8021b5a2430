//! From the parser's events to a [`Document`].
//!
//! The parser reports an error and goes on, often with an event that stands
//! for what is missing; all events are taken as they come, and nothing fails.

use std::borrow::Cow;

use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::parser::{EventReceiver, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ErrorSink, Expected, ParseError, Raw, Source};

use super::builder::{Builder, Header, MAX_ERRORS, Scope};
use super::document::{Document, Fault, Item, Key, Origin, Value};
use crate::source::Span;

/// How deep arrays and inline tables may nest: the parser is recursive there.
pub(super) const MAX_DEPTH: u32 = 80;

/// Parses `text`; what is wrong with it is in the document.
pub(crate) fn parse(text: &str) -> Document<'_> {
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let mut builder = Builder::new(text);
    let mut errors = Errors::default();
    {
        let mut guard = RecursionGuard::new(&mut builder, MAX_DEPTH);
        let mut receiver = ValidateWhitespace::new(&mut guard, source);
        parse_document(&tokens, &mut receiver, &mut errors);
    }
    builder.close_header();
    let mut document = builder.document;
    document.errors.extend(errors.0);
    document.errors.sort_by_key(|fault| fault.span);
    document.errors.dedup_by_key(|fault| fault.span.start);
    document
}

/// Collects errors as the parser reports them.
#[derive(Default)]
struct Errors(Vec<Fault>);

impl ErrorSink for Errors {
    fn report_error(&mut self, error: ParseError) {
        if self.0.len() >= MAX_ERRORS {
            return;
        }
        let Some(at) = error.unexpected().or(error.context()) else {
            return;
        };
        let expected = error.expected().filter(|list| !list.is_empty());
        self.0.push(Fault {
            span: Span::new(at.start()..at.end()),
            message: error.description().to_owned(),
            help: expected.map(|list| format!("expected {}", one_of(list))),
        });
    }
}

fn one_of(expected: &[Expected]) -> String {
    let words: Vec<String> = expected
        .iter()
        .filter_map(|item| match item {
            Expected::Literal("\n") => Some("the end of the line".to_owned()),
            Expected::Literal(text) => Some(format!("`{text}`")),
            Expected::Description(text) => Some((*text).to_owned()),
            _ => None,
        })
        .collect();
    words.join(" or ")
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header();
        self.keys.clear();
        self.header = Header::Table;
    }

    fn std_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header();
    }

    fn array_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header();
        self.keys.clear();
        self.header = Header::Element;
    }

    fn array_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header();
    }

    fn inline_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        let table = self.new_table(Origin::Inline);
        self.place(Item {
            value: Value::Table(table),
            span: Span::new(span.start()..span.end()),
        });
        self.scopes.push(Scope::Inline(table));
        true
    }

    fn inline_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.keys.clear();
        self.scopes.pop();
    }

    fn array_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        let array = self.new_array();
        self.place(Item {
            value: Value::Array(array),
            span: Span::new(span.start()..span.end()),
        });
        self.scopes.push(Scope::Array(array));
        true
    }

    fn array_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.scopes.pop();
    }

    fn simple_key(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        let mut text = Cow::Borrowed("");
        let raw = Raw::new_unchecked(&self.text[span.start()..span.end()], encoding, span);
        raw.decode_key(&mut text, error);
        let span = Span::new(span.start()..span.end());
        self.keys.push(Key { text, span });
    }

    fn scalar(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        if span.is_empty() {
            // It stands for a value that is not there.
            let missing = ParseError::new("the value is missing").with_unexpected(span);
            error.report_error(missing);
            let (value, span) = (Value::Missing, Span::new(span.start()..span.end()));
            return self.place(Item { value, span });
        }
        let mut text = Cow::Borrowed("");
        let raw = Raw::new_unchecked(&self.text[span.start()..span.end()], encoding, span);
        let value = match raw.decode_scalar(&mut text, error) {
            ScalarKind::String => Value::String(text),
            ScalarKind::DateTime => Value::DateTime(text),
            ScalarKind::Boolean(_) => Value::Other("a boolean"),
            ScalarKind::Float => Value::Other("a float"),
            ScalarKind::Integer(radix) => i64::from_str_radix(&text, radix.value())
                .map_or(Value::Other("an integer out of range"), Value::Integer),
        };
        // An unquoted word is decoded as a string with an error: it is read
        // all the same, so that the rest of the entry is.
        let span = self.inside(span, encoding);
        self.place(Item { value, span });
    }

    fn newline(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header();
        if self.scopes.is_empty() {
            self.keys.clear();
        }
    }
}
