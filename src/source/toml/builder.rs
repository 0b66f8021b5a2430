//! What grows into a [`Document`]: where a key, a header or a value goes.

use std::borrow::Cow;
use std::collections::HashMap;

use toml_parser::decoder::Encoding;

use super::document::{
    ArrayId, Document, Entry, Fault, Item, Key, Origin, Repeat, Table, TableId, Value,
};
use crate::source::Span;

/// Most syntax errors that are kept: nobody mends more at a time, and a large
/// file of another format would otherwise give one error a line.
pub(super) const MAX_ERRORS: usize = 100;

/// Where values go at the moment.
pub(super) enum Scope {
    Array(ArrayId),
    /// An inline table, and the keys that wait for it to close.
    Inline(TableId),
}

/// Which header is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    None,
    Table,
    Element,
}

pub(super) struct Builder<'t> {
    pub(super) text: &'t str,
    pub(super) document: Document<'t>,
    /// The last entry of each key; linear look-up would make a catalog of a
    /// hundred thousand products quadratic.
    index: HashMap<(TableId, Cow<'t, str>), u32>,
    /// The table of the last header.
    table: TableId,
    pub(super) header: Header,
    pub(super) keys: Vec<Key<'t>>,
    pub(super) scopes: Vec<Scope>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str) -> Self {
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

    pub(super) fn new_table(&mut self, origin: Origin) -> TableId {
        let id = TableId(number(self.document.tables.len()));
        self.document.tables.push(Table {
            origin,
            entries: Vec::new(),
        });
        id
    }

    pub(super) fn new_array(&mut self) -> ArrayId {
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
    pub(super) fn close_header(&mut self) {
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
    pub(super) fn place(&mut self, item: Item<'t>) {
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
    pub(super) fn inside(&self, span: toml_parser::Span, encoding: Option<Encoding>) -> Span {
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
        let (lead, tail) = match encoding {
            Some(Encoding::MlBasicString) => continued(&inner[newline..]),
            Some(Encoding::BasicString | Encoding::LiteralString | Encoding::MlLiteralString)
            | None => (0, 0),
        };
        Span::new(start + newline + lead..end - tail)
    }
}

/// How many bytes of a string begin and end it that are none of its characters:
/// a backslash at a line's end, and the white space after it (TOML 1.0, "String").
fn continued(inner: &str) -> (usize, usize) {
    let is_break = |gap: &str| {
        gap.trim_start_matches([' ', '\t'])
            .starts_with(['\n', '\r'])
    };
    let mut rest = inner;
    while let Some(gap) = rest.strip_prefix('\\').filter(|gap| is_break(gap)) {
        rest = gap.trim_start_matches([' ', '\t', '\n', '\r']);
    }
    let lead = inner.len() - rest.len();
    let content = rest.trim_end_matches([' ', '\t', '\n', '\r']);
    let backslashes = content.len() - content.trim_end_matches('\\').len();
    // One that another escapes is a character.
    let is_cut = backslashes % 2 == 1 && is_break(&rest[content.len()..]);
    let tail = if is_cut {
        rest.len() - content.len() + 1
    } else {
        0
    };
    (lead, tail)
}

/// Counts fit: a source is at most 4 GiB.
fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
