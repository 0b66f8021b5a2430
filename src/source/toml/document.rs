//! A TOML document as it is written: every key, value and header with its
//! place, and nothing folded.
//!
//! The usual parsers fold a second `[product.x]` into the first, or give up on
//! it; a catalog that two people extended at once has exactly that fault, and
//! both of its links must still be seen. So tables are entries in file order,
//! a repeated key is a further entry, and [`Document::repeats`] names it.
//!
//! Tables and arrays live in vectors and refer to each other by number, so
//! that a document nested a hundred thousand levels deep is walked and dropped
//! without recursion.

use std::borrow::Cow;

use crate::source::Span;

/// A parsed document; the root is table 0.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    /// All tables; the root is the first.
    pub(crate) tables: Vec<Table<'t>>,
    /// All arrays, those of tables included.
    pub(crate) arrays: Vec<Vec<Item<'t>>>,
    /// Keys that stand twice in one table.
    pub(crate) repeats: Vec<Repeat<'t>>,
    /// What the parser could not make sense of.
    pub(crate) errors: Vec<Fault>,
}

/// The number of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TableId(pub(crate) u32);

/// The number of an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ArrayId(pub(crate) u32);

/// A table's entries in file order.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    /// How it came to be.
    pub(crate) origin: Origin,
    /// Its keys and values.
    pub(crate) entries: Vec<Entry<'t>>,
}

/// How a table came to be, which decides who may extend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// As a parent of a longer header or of a dotted key.
    Implied,
    /// By a header of its own, or the root.
    Header,
    /// In braces, which close it for good.
    Inline,
}

/// One key and its value.
#[derive(Debug)]
pub(crate) struct Entry<'t> {
    /// The key, unquoted.
    pub(crate) key: Key<'t>,
    /// The value.
    pub(crate) item: Item<'t>,
}

/// A key and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Key<'t> {
    /// The key, unquoted.
    pub(crate) text: Cow<'t, str>,
    /// Its bytes, quotes included.
    pub(crate) span: Span,
}

/// A value and where it stands: the content of a string, the braces and
/// brackets of what has them, the last key of a header.
#[derive(Debug, Clone)]
pub(crate) struct Item<'t> {
    /// The value.
    pub(crate) value: Value<'t>,
    /// Its bytes.
    pub(crate) span: Span,
}

/// What a key can hold.
#[derive(Debug, Clone)]
pub(crate) enum Value<'t> {
    /// Any of the four strings, unescaped.
    String(Cow<'t, str>),
    /// An integer that fits 64 bits.
    Integer(i64),
    /// A date, a time or both, as written.
    DateTime(Cow<'t, str>),
    /// A boolean, a float, an integer that does not fit.
    Other(&'static str),
    /// An array.
    Array(ArrayId),
    /// `[[header]]`s.
    Tables(ArrayId),
    /// A table of any origin.
    Table(TableId),
    /// Nothing: a syntax error stands there, and has been reported.
    Missing,
}

impl Value<'_> {
    /// What it is, in words that follow "found".
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::DateTime(_) => "a date",
            Self::Other(what) => what,
            Self::Array(_) => "an array",
            Self::Tables(_) => "an array of tables",
            Self::Table(_) => "a table",
            Self::Missing => "nothing",
        }
    }
}

/// A key that stands twice in one table. Both entries are there.
#[derive(Debug)]
pub(crate) struct Repeat<'t> {
    /// The table.
    pub(crate) table: TableId,
    /// The key.
    pub(crate) key: Cow<'t, str>,
    /// Its first place.
    pub(crate) first: Span,
    /// The further place.
    pub(crate) again: Span,
}

/// A syntax error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The bytes that are wrong.
    pub(crate) span: Span,
    /// What is wrong.
    pub(crate) message: String,
    /// What would be right.
    pub(crate) help: Option<String>,
}

impl<'t> Document<'t> {
    /// The root table's number.
    pub(crate) const ROOT: TableId = TableId(0);

    /// A table by its number.
    pub(crate) fn table(&self, id: TableId) -> &Table<'t> {
        &self.tables[id.0 as usize]
    }

    /// An array by its number.
    pub(crate) fn array(&self, id: ArrayId) -> &[Item<'t>] {
        &self.arrays[id.0 as usize]
    }
}
