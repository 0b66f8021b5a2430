//! One input's text and the arithmetic of places in it.

use serde::{Deserialize, Serialize};

/// What an input is, which decides who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A native catalog: TOML with `schema`, `[product.*]` or `[category.*]`.
    Catalog,
    /// Any other TOML file.
    Toml,
    /// YAML.
    Yaml,
    /// JSON.
    Json,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Anything else, read as plain text.
    Text,
}

impl Kind {
    /// What a name's ending says, in any case; none if it says nothing, which
    /// is then [`Kind::Text`] for a file that is named, and passed over in a
    /// directory. TOML may turn out to be a catalog: see [`crate::reading::refine`].
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "toml" => Some(Self::Toml),
            "yaml" | "yml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" => Some(Self::Html),
            _ => None,
        }
    }
}

/// The number of a [`Source`] within a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub u32);

/// A range of bytes in a source's text, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `range`; inputs are limited to 4 GiB by the reader of files.
    pub fn new(range: std::ops::Range<usize>) -> Self {
        let fit = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            start: fit(range.start),
            end: fit(range.end),
        }
    }

    /// The span as an index into the text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place as people count: line and column from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters (Unicode scalar values), from 1.
    pub column: u32,
}

/// One input.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name it is shown by: the path as given, or `<stdin>`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its text, without a byte order mark.
    pub text: String,
    /// Whether a byte order mark stood before the text (a fix writes it back).
    pub bom: bool,
    /// Where its lines start.
    pub lines: LineIndex,
}

impl Source {
    /// A source of `text`; a leading byte order mark is taken off and remembered.
    pub fn new(name: impl Into<String>, kind: Kind, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let bom = text.starts_with('\u{feff}');
        if bom {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self {
            name: name.into(),
            kind,
            lines: LineIndex::new(&text),
            text,
            bom,
        }
    }

    /// Where the byte `offset` stands.
    pub fn position(&self, offset: u32) -> Position {
        self.lines.position(&self.text, offset as usize)
    }
}

/// The byte at which each line starts.
#[derive(Debug, Clone)]
pub struct LineIndex(Vec<u32>);

impl LineIndex {
    /// Indexes `text`; lines end with `\n` (and so also with `\r\n`).
    pub fn new(text: &str) -> Self {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|&(_, byte)| byte == b'\n')
            .map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
        Self(std::iter::once(0).chain(starts).collect())
    }

    /// The line and column of byte `offset` of the indexed `text`. An offset
    /// inside a character counts as that character's start, one past the end
    /// as the end.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.0.partition_point(|&start| start as usize <= offset);
        let start = self.0[line - 1] as usize;
        let column = text[start..offset].chars().count() + 1;
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source::new("x", Kind::Text, "\u{feff}a\r\n名 = \"https://例.cn\"\n");
        assert!(source.bom);
        for (needle, line, column) in [("a", 1, 1), ("名", 2, 1), ("https", 2, 6), ("cn", 2, 16)] {
            let at = source.text.find(needle).unwrap();
            let want = Position { line, column };
            assert_eq!(
                source.position(u32::try_from(at).unwrap()),
                want,
                "{needle}"
            );
        }
    }

    #[test]
    fn an_offset_past_the_end_or_inside_a_character_has_a_place() {
        let source = Source::new("x", Kind::Text, "名");
        assert_eq!(source.position(1).column, 1);
        assert_eq!(source.position(99).column, 2);
    }
}
