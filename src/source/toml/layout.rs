//! How a TOML text is laid out: where its sections begin and their content
//! ends, and which of the four strings stands where.
//!
//! A [`super::Document`] says what a text means; to mend a text one must also
//! know how it is written.

use std::borrow::Cow;

use toml_parser::decoder::Encoding;
use toml_parser::lexer::TokenKind;
use toml_parser::parser::{EventReceiver, RecursionGuard, parse_document};
use toml_parser::{ErrorSink, ParseError, Raw, Source};

use super::document::Key;
use super::events::MAX_DEPTH;
use crate::source::Span;

/// The layout of a text.
#[derive(Debug, Default)]
pub(crate) struct Layout<'t> {
    /// The sections in file order; the first is the root's and has no header.
    pub(crate) sections: Vec<Section<'t>>,
    /// The strings that are values, in file order.
    pub(crate) strings: Vec<Quoted>,
    /// The comments, from the `#` on, in file order.
    pub(crate) comments: Vec<Span>,
}

/// A header and what stands below it, up to the next.
#[derive(Debug)]
pub(crate) struct Section<'t> {
    /// The first bracket.
    pub(crate) start: usize,
    /// The keys of the header.
    pub(crate) keys: Vec<Key<'t>>,
    /// Whether it is an element of an array, `[[...]]`.
    pub(crate) is_element: bool,
    /// Where the last of its keys and values ends.
    pub(crate) end: usize,
    /// Its keys and values, which stand on lines of their own.
    pub(crate) values: Vec<KeyValue<'t>>,
}

/// `a.b = ...` as it stands below a header, not within braces.
#[derive(Debug)]
pub(crate) struct KeyValue<'t> {
    /// The keys before the equals sign.
    pub(crate) keys: Vec<Key<'t>>,
    /// Where the first of them begins.
    pub(crate) start: usize,
    /// Where the value ends.
    pub(crate) end: usize,
}

/// A string that is a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quoted {
    /// Its bytes, quotes included.
    pub(crate) span: Span,
    /// How it is quoted.
    pub(crate) encoding: Encoding,
}

impl Layout<'_> {
    /// The string that the bytes at `inside` are content of.
    pub(crate) fn string_at(&self, inside: Span) -> Option<Quoted> {
        let after = self
            .strings
            .partition_point(|string| string.span.start < inside.start);
        let string = self.strings[..after].last()?;
        (inside.end < string.span.end).then_some(*string)
    }
}

/// The layout of `text`, which should be free of errors.
pub(crate) fn layout(text: &str) -> Layout<'_> {
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let comments = tokens.iter().filter(|it| it.kind() == TokenKind::Comment);
    let comments = comments.map(|it| Span::new(it.span().start()..it.span().end()));
    let mut walk = Walk {
        text,
        layout: Layout {
            comments: comments.collect(),
            ..Layout::default()
        },
        part: Part::Value,
        depth: 0,
    };
    walk.open(0, false);
    walk.part = Part::Value;
    parse_document(
        &tokens,
        &mut RecursionGuard::new(&mut walk, MAX_DEPTH),
        &mut Deaf,
    );
    walk.layout
}

struct Walk<'t> {
    text: &'t str,
    layout: Layout<'t>,
    part: Part,
    /// How many braces and brackets of values are open.
    depth: usize,
}

/// What the walk is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    /// The keys before an equals sign.
    Keys,
    Value,
}

impl Walk<'_> {
    fn open(&mut self, start: usize, is_element: bool) {
        self.part = Part::Header;
        self.layout.sections.push(Section {
            start,
            keys: Vec::new(),
            is_element,
            end: start,
            values: Vec::new(),
        });
    }

    /// Something that counts ends here.
    fn content(&mut self, span: toml_parser::Span) {
        if let Some(section) = self.layout.sections.last_mut() {
            section.end = section.end.max(span.end());
            if let Some(value) = section.values.last_mut() {
                value.end = value.end.max(span.end());
            }
        }
    }

    fn opened(&mut self) -> bool {
        self.depth += 1;
        true
    }

    fn closed(&mut self, span: toml_parser::Span) {
        self.depth = self.depth.saturating_sub(1);
        self.content(span);
    }
}

impl EventReceiver for Walk<'_> {
    fn std_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open(span.start(), false);
    }

    fn std_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.content(span);
        self.part = Part::Value;
    }

    fn array_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open(span.start(), true);
    }

    fn array_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.content(span);
        self.part = Part::Value;
    }

    fn inline_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.opened()
    }

    fn inline_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.closed(span);
    }

    fn array_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.opened()
    }

    fn array_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.closed(span);
    }

    fn key_val_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        if self.depth == 0 {
            self.part = Part::Value;
        }
    }

    fn simple_key(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        if self.depth > 0 {
            return self.content(span);
        }
        let mut text = Cow::Borrowed("");
        let raw = Raw::new_unchecked(&self.text[span.start()..span.end()], encoding, span);
        raw.decode_key(&mut text, error);
        let place = Span::new(span.start()..span.end());
        let key = Key { text, span: place };
        let first = self.part == Part::Value;
        if let Some(section) = self.layout.sections.last_mut() {
            if self.part == Part::Header {
                section.keys.push(key);
            } else if let (false, Some(value)) = (first, section.values.last_mut()) {
                value.keys.push(key);
            } else {
                section.values.push(KeyValue {
                    keys: vec![key],
                    start: span.start(),
                    end: span.end(),
                });
                self.part = Part::Keys;
            }
        }
        self.content(span);
    }

    fn scalar(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        _: &mut dyn ErrorSink,
    ) {
        self.content(span);
        if let Some(encoding) = encoding {
            let span = Span::new(span.start()..span.end());
            self.layout.strings.push(Quoted { span, encoding });
        }
    }
}

/// Errors have been reported by the reader.
struct Deaf;

impl ErrorSink for Deaf {
    fn report_error(&mut self, _: ParseError) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_end_with_their_last_value() {
        let text = "a = 1 # x\n\n# b\n[b]\nc = [\n 1,\n] # y\n\n[[d.'e f']]\ng = \"h\"\n";
        let layout = layout(text);
        let shown = layout.sections.iter().map(|section| {
            let keys: Vec<_> = section.keys.iter().map(|key| &*key.text).collect();
            let kind = if section.is_element { "+" } else { "" };
            format!(
                "{kind}{} {:?}",
                keys.join("."),
                &text[section.start..section.end]
            )
        });
        let want = [
            " \"a = 1\"",
            "b \"[b]\\nc = [\\n 1,\\n]\"",
            "+d.e f \"[[d.'e f']]\\ng = \\\"h\\\"\"",
        ];
        assert_eq!(shown.collect::<Vec<_>>(), want);
    }

    #[test]
    fn keys_and_values_stand_below_their_header() {
        let text = "a.'b c' = 1\n[d]\ne = { f = 1, g.h = [2] } # x\ni = [\n { j = 1 },\n]\n";
        let layout = layout(text);
        let values = layout.sections.iter().flat_map(|section| &section.values);
        let shown = values.map(|value| {
            let keys: Vec<_> = value.keys.iter().map(|key| &*key.text).collect();
            format!("{}: {:?}", keys.join("."), &text[value.start..value.end])
        });
        let want = [
            "a.b c: \"a.'b c' = 1\"",
            "e: \"e = { f = 1, g.h = [2] }\"",
            "i: \"i = [\\n { j = 1 },\\n]\"",
        ];
        assert_eq!(shown.collect::<Vec<_>>(), want);
    }

    #[test]
    fn a_string_is_found_by_its_content() {
        let text = "a = 'x'\nb = [\"\"\"y\"\"\", 1]\nc = \"\"\n";
        let layout = layout(text);
        for (inside, want) in [
            ("x", Some((4, 7, Encoding::LiteralString))),
            ("y", Some((13, 20, Encoding::MlBasicString))),
            ("1", None),
        ] {
            let at = text.find(inside).unwrap();
            let found = layout.string_at(Span::new(at..at + 1));
            let found = found.map(|it| (it.span.start, it.span.end, it.encoding));
            assert_eq!(found, want, "{inside}");
        }
        let empty = text.rfind('"').unwrap();
        assert!(layout.string_at(Span::new(empty..empty)).is_some());
    }
}
