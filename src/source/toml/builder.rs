//! From the parser's events to a [`Document`].
//!
//! The parser reports an error and goes on, often with an event that stands
//! for what is missing; the builder takes what comes and never fails.

use std::borrow::Cow;
use std::collections::HashMap;

use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::parser::{EventReceiver, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ErrorSink, Expected, ParseError, Raw, Source};

use super::document::{
    ArrayId, Document, Entry, Fault, Item, Key, Origin, Repeat, Table, TableId, Value,
};
use crate::source::Span;

/// How deep arrays and inline tables may nest: the parser is recursive there.
const MAX_DEPTH: u32 = 80;

/// Most syntax errors that are kept: nobody mends more at a time, and a large
/// file of another format would otherwise give one error a line.
const MAX_ERRORS: usize = 100;

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

/// Where values go at the moment.
enum Scope {
    Array(ArrayId),
    /// An inline table, and the keys that wait for it to close.
    Inline(TableId),
}

/// Which header is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    None,
    Table,
    Element,
}

struct Builder<'t> {
    text: &'t str,
    document: Document<'t>,
    /// The last entry of each key; linear look-up would make a catalog of a
    /// hundred thousand products quadratic.
    index: HashMap<(TableId, Cow<'t, str>), u32>,
    /// The table of the last header.
    table: TableId,
    header: Header,
    keys: Vec<Key<'t>>,
    scopes: Vec<Scope>,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Self {
        let root = Table {
            origin: Origin::Header,
            entries: Vec::new(),
        };
        Self {
            text,
            document: Document {
                tables: vec![root],
                arrays: Vec::new(),
                repeats: Vec::new(),
                errors: Vec::new(),
            },
            index: HashMap::new(),
            table: Document::ROOT,
            header: Header::None,
            keys: Vec::new(),
            scopes: Vec::new(),
        }
    }

    fn new_table(&mut self, origin: Origin) -> TableId {
        let id = TableId(number(self.document.tables.len()));
        self.document.tables.push(Table {
            origin,
            entries: Vec::new(),
        });
        id
    }

    fn new_array(&mut self) -> ArrayId {
        let id = ArrayId(number(self.document.arrays.len()));
        self.document.arrays.push(Vec::new());
        id
    }

    fn find(&self, table: TableId, key: &Key<'t>) -> Option<&Entry<'t>> {
        let at = *self.index.get(&(table, key.text.clone()))?;
        self.document.table(table).entries.get(at as usize)
    }

    fn push(&mut self, table: TableId, key: Key<'t>, item: Item<'t>) {
        let entries = &mut self.document.tables[table.0 as usize].entries;
        self.index
            .insert((table, key.text.clone()), number(entries.len()));
        entries.push(Entry { key, item });
    }

    /// Adds an entry; a key that is there already is remembered as repeated.
    fn insert(&mut self, table: TableId, key: Key<'t>, item: Item<'t>) {
        if let Some(first) = self.find(table, &key).map(|entry| entry.key.span) {
            self.document.repeats.push(Repeat {
                table,
                key: key.text.clone(),
                first,
                again: key.span,
            });
        }
        self.push(table, key, item);
    }

    /// The table that `key` of `table` leads to, made where there is none.
    fn descend(&mut self, table: TableId, key: Key<'t>) -> TableId {
        let known = match self.find(table, &key).map(|entry| &entry.item.value) {
            Some(Value::Table(id)) => Some(*id),
            Some(Value::Tables(id)) => match self.document.array(*id).last() {
                Some(Item {
                    value: Value::Table(id),
                    ..
                }) => Some(*id),
                _ => None,
            },
            _ => None,
        };
        match known {
            Some(id) if self.document.table(id).origin == Origin::Inline => {
                self.fault(key.span, "an inline table cannot be extended");
                id
            }
            Some(id) => id,
            None => {
                let id = self.new_table(Origin::Implied);
                let span = key.span;
                let value = Value::Table(id);
                self.insert(table, key, Item { value, span });
                id
            }
        }
    }

    fn fault(&mut self, span: Span, message: &str) {
        if self.document.errors.len() < MAX_ERRORS {
            self.document.errors.push(Fault {
                span,
                message: message.to_owned(),
                help: None,
            });
        }
    }

    /// Makes the header's table the present one. An unclosed header counts.
    fn close_header(&mut self) {
        let header = std::mem::replace(&mut self.header, Header::None);
        if header == Header::None {
            return;
        }
        let mut keys = std::mem::take(&mut self.keys);
        let Some(last) = keys.pop() else {
            return;
        };
        let parent = keys
            .into_iter()
            .fold(Document::ROOT, |table, key| self.descend(table, key));
        self.table = match header {
            Header::Element => self.open_element(parent, last),
            Header::Table | Header::None => self.open_table(parent, last),
        };
    }

    fn open_table(&mut self, parent: TableId, key: Key<'t>) -> TableId {
        if let Some(Value::Table(id)) = self.find(parent, &key).map(|entry| &entry.item.value) {
            let id = *id;
            let table = &mut self.document.tables[id.0 as usize];
            if table.origin == Origin::Implied {
                table.origin = Origin::Header;
                return id;
            }
        }
        let id = self.new_table(Origin::Header);
        let span = key.span;
        let value = Value::Table(id);
        self.insert(parent, key, Item { value, span });
        id
    }

    fn open_element(&mut self, parent: TableId, key: Key<'t>) -> TableId {
        let id = self.new_table(Origin::Header);
        let span = key.span;
        let element = Item {
            value: Value::Table(id),
            span,
        };
        let known = match self.find(parent, &key).map(|entry| &entry.item.value) {
            Some(Value::Tables(array)) => Some(*array),
            _ => None,
        };
        let array = known.unwrap_or_else(|| {
            let array = self.new_array();
            let value = Value::Tables(array);
            self.insert(parent, key, Item { value, span });
            array
        });
        self.document.arrays[array.0 as usize].push(element);
        id
    }

    /// Puts a value where the pending keys, or the open array, say.
    fn place(&mut self, item: Item<'t>) {
        let table = match self.scopes.last() {
            Some(Scope::Array(array)) => {
                let array = *array;
                self.document.arrays[array.0 as usize].push(item);
                return;
            }
            Some(Scope::Inline(table)) => *table,
            None => self.table,
        };
        let mut keys = std::mem::take(&mut self.keys);
        let Some(last) = keys.pop() else {
            return;
        };
        let table = keys
            .into_iter()
            .fold(table, |table, key| self.descend(table, key));
        self.insert(table, last, item);
    }

    /// The bytes inside the quotes of the string at `span`.
    fn inside(&self, span: toml_parser::Span, encoding: Option<Encoding>) -> Span {
        let raw = &self.text[span.start()..span.end()];
        let (quote, first_line) = match encoding {
            None => ("", false),
            Some(Encoding::LiteralString) => ("'", false),
            Some(Encoding::BasicString) => ("\"", false),
            Some(Encoding::MlLiteralString) => ("'''", true),
            Some(Encoding::MlBasicString) => ("\"\"\"", true),
        };
        let open = raw.strip_prefix(quote).unwrap_or(raw);
        let inner = open.strip_suffix(quote).unwrap_or(open);
        let start = span.start() + (raw.len() - open.len());
        let end = start + inner.len();
        let newline = match inner.as_bytes() {
            [b'\r', b'\n', ..] if first_line => 2,
            [b'\n', ..] if first_line => 1,
            _ => 0,
        };
        Span::new(start + newline..end)
    }
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
        // An empty span stands for a key that is missing, which is reported already.
        if !span.is_empty() {
            raw.decode_key(&mut text, error);
        }
        let span = Span::new(span.start()..span.end());
        self.keys.push(Key { text, span });
    }

    fn scalar(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        let mut text = Cow::Borrowed("");
        let value = if span.is_empty() {
            Value::Missing
        } else {
            let raw = Raw::new_unchecked(&self.text[span.start()..span.end()], encoding, span);
            match raw.decode_scalar(&mut text, error) {
                ScalarKind::String => Value::String(text),
                ScalarKind::DateTime => Value::DateTime(text),
                ScalarKind::Boolean(_) => Value::Other("a boolean"),
                ScalarKind::Float => Value::Other("a float"),
                ScalarKind::Integer(radix) => i64::from_str_radix(&text, radix.value())
                    .map_or(Value::Other("an integer out of range"), Value::Integer),
            }
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

/// Counts fit: a source is at most 4 GiB.
fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
