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
    /// is then [`Kind::Text`]. TOML may turn out to be a catalog: see [`crate::reading::refine`].
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

    /// Where `span` begins, and where the first character after it stands.
    pub fn ends(&self, span: Span) -> (Position, Position) {
        (self.position(span.start), self.position(span.end))
    }

    /// The byte at a line and column, which may be one past the line's last
    /// character; none where the text has no such place.
    pub fn offset(&self, line: u32, column: u32) -> Option<u32> {
        let offset = self.lines.offset(&self.text, line, column)?;
        u32::try_from(offset).ok()
    }

    /// The line of this number, from 1, without its end; none past the last.
    pub fn line(&self, number: u32) -> Option<&str> {
        let at = (number as usize).checked_sub(1)?;
        let start = *self.lines.lines.get(at)? as usize;
        let next = self.lines.lines.get(at + 1).map(|&next| next as usize);
        let line = &self.text[start..next.unwrap_or(self.text.len())];
        let line = line.strip_suffix('\n').unwrap_or(line);
        Some(line.strip_suffix('\r').unwrap_or(line))
    }
}

/// Where lines start, and how many characters stand before a place.
///
/// A file of ten megabytes may be one line (minified JSON is), so columns are
/// not counted from the line's start but from the last of many marks.
#[derive(Debug, Clone)]
pub struct LineIndex {
    /// The byte at which each line starts.
    lines: Vec<u32>,
    /// The characters before each multiple of [`BLOCK`] bytes.
    characters: Vec<u32>,
}

/// Bytes from one count of characters to the next.
const BLOCK: usize = 1024;

impl LineIndex {
    /// Indexes `text`; lines end with `\n` (and so also with `\r\n`).
    pub fn new(text: &str) -> Self {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|&(_, byte)| byte == b'\n')
            .map(|(at, _)| number(at + 1));
        let mut before = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let here = before;
            before += starts_of_characters(block);
            number(here)
        });
        Self {
            lines: std::iter::once(0).chain(starts).collect(),
            characters: blocks.collect(),
        }
    }

    /// The line and column of byte `offset` of the indexed `text`. An offset
    /// inside a character counts as that character's start, one past the end
    /// as the end.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = boundary_at_or_before(text, offset);
        let line = self
            .lines
            .partition_point(|&start| start as usize <= offset);
        let start = self.lines[line - 1] as usize;
        // Most lines are short: counting them is less than finding two marks.
        let before = if offset - start <= BLOCK {
            starts_of_characters(&text.as_bytes()[start..offset])
        } else {
            self.characters_before(text, offset) - self.characters_before(text, start)
        };
        let column = before + 1;
        Position {
            line: number(line),
            column: number(column),
        }
    }

    /// The byte at a line and column of the indexed `text`; none where there is
    /// no such place.
    fn offset(&self, text: &str, line: u32, column: u32) -> Option<usize> {
        let at = (line as usize).checked_sub(1)?;
        let start = *self.lines.get(at)? as usize;
        let next = self.lines.get(at + 1).map_or(text.len(), |&it| it as usize);
        let wanted = (column as usize).checked_sub(1)?;
        // The last mark before the place, if that is on this line.
        let all = self.characters_before(text, start) + wanted;
        let block = self.characters.partition_point(|&it| it as usize <= all);
        let mark = block.checked_sub(1).map_or(0, |block| block * BLOCK);
        let from = boundary_at_or_before(text, mark.clamp(start, next));
        let skipped = self.characters_before(text, from);
        let mut places = text[from..next].char_indices().map(|(at, _)| from + at);
        let found = places.by_ref().nth(all.checked_sub(skipped)?);
        // One past the last character of the text has no character of its own.
        let length = || self.characters_before(text, next);
        found.or_else(|| (next == text.len() && length() == all).then_some(next))
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        // An offset at the very end may be past the last mark.
        match self.characters.get(block) {
            Some(&before) => {
                before as usize + starts_of_characters(&text.as_bytes()[block * BLOCK..offset])
            }
            None if block == 0 => 0,
            None => {
                let last = block - 1;
                self.characters[last] as usize
                    + starts_of_characters(&text.as_bytes()[last * BLOCK..offset])
            }
        }
    }
}

/// The start of the character that byte `at` of `text` is in; the end, if it is
/// past that. (`str::floor_char_boundary` is younger than our oldest Rust.)
pub(crate) fn boundary_at_or_before(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

/// How many bytes begin a character: all but UTF-8's continuation bytes.
fn starts_of_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

/// Positions fit: inputs are limited to 4 GiB.
fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
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

    #[test]
    fn a_place_leads_back_to_its_byte() {
        let texts = [
            String::new(),
            "a".to_owned(),
            "a\n".to_owned(),
            "名\r\né\n\nx".to_owned(),
            format!("a\n{}\nb", "名é".repeat(2000)),
        ];
        for text in texts {
            let source = Source::new("x", Kind::Text, text.as_str());
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for at in ends {
                let at = u32::try_from(at).unwrap();
                let Position { line, column } = source.position(at);
                assert_eq!(source.offset(line, column), Some(at), "{line}:{column}");
            }
            for (line, column) in [(0, 1), (1, 0), (9, 1), (1, u32::MAX), (u32::MAX, 1)] {
                assert_eq!(source.offset(line, column), None, "{line}:{column}");
            }
        }
    }

    #[test]
    fn a_column_far_into_a_line_is_exact() {
        for len in [1023, 1024, 1025, 2048, 3000] {
            let text = format!("a\n{}", "名é".repeat(len));
            let source = Source::new("x", Kind::Text, text.as_str());
            for (column, (at, _)) in text[2..].char_indices().enumerate() {
                let at = u32::try_from(at + 2).unwrap();
                assert_eq!(source.position(at).column as usize, column + 1);
            }
            let end = u32::try_from(text.len()).unwrap();
            assert_eq!(source.position(end).column as usize, 2 * len + 1);
        }
    }
}
