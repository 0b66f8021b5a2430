//! The blocks of a catalog's text: a table with the comments above it and the
//! blank lines below, which come and go together; and single lines of a table
//! that holds more than one product.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::Spanned;
use crate::fix::lines;
use crate::fix::spell::toml_basic;
use crate::source::Span;
use crate::source::toml::{Layout, layout};

/// A catalog's text in blocks.
pub(super) struct Blocks<'t> {
    /// The text.
    pub(super) text: &'t str,
    pub(super) layout: Layout<'t>,
    /// What each product is written in, in file order.
    products: HashMap<String, Vec<Piece>>,
}

/// What a product, or a part of one, is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A section of its own.
    Section(usize),
    /// A key and value of another's section: `kimi = { ... }` below `[product]`.
    Value(usize, usize),
}

impl Piece {
    /// Whether `next` follows it, with nothing between them.
    fn is_followed_by(self, next: Self) -> bool {
        match (self, next) {
            (Self::Section(one), Self::Section(other)) => one + 1 == other,
            (Self::Value(one, at), Self::Value(other, next)) => one == other && at + 1 == next,
            (Self::Section(_), Self::Value(..)) | (Self::Value(..), Self::Section(_)) => false,
        }
    }
}

impl<'t> Blocks<'t> {
    /// The blocks of `text`.
    pub(super) fn new(text: &'t str) -> Self {
        let layout = layout(text);
        let mut products: HashMap<String, Vec<Piece>> = HashMap::new();
        let mut piece = |path: &mut dyn Iterator<Item = &str>, piece| {
            if path.next() == Some("product")
                && let Some(id) = path.next()
            {
                products.entry(id.to_owned()).or_default().push(piece);
                return true;
            }
            false
        };
        for (at, section) in layout.sections.iter().enumerate() {
            let header = section.keys.iter().map(|key| &*key.text);
            let whole = !section.is_element && piece(&mut header.clone(), Piece::Section(at));
            for (index, value) in section.values.iter().enumerate().filter(|_| !whole) {
                let keys = value.keys.iter().map(|key| &*key.text);
                piece(&mut header.clone().chain(keys), Piece::Value(at, index));
            }
        }
        Self {
            text,
            layout,
            products,
        }
    }

    /// The bytes that the product `id` is written in, in order; none where they
    /// are not its alone, as within the braces of a table of all products.
    pub(super) fn product(&self, id: &Spanned<String>) -> Option<Vec<Range<usize>>> {
        let pieces = self.products.get(&id.value)?;
        let runs = pieces.chunk_by(|one, next| one.is_followed_by(*next));
        let bytes = runs.filter_map(|run| match (*run.first()?, *run.last()?) {
            (Piece::Section(first), Piece::Section(last)) => Some(self.sections(first..last + 1)),
            (Piece::Value(section, first), Piece::Value(_, last)) => {
                Some(self.values(section, first..last + 1))
            }
            (Piece::Section(_), Piece::Value(..)) | (Piece::Value(..), Piece::Section(_)) => None,
        });
        let bytes: Vec<Range<usize>> = bytes.collect();
        let at = id.span.start as usize;
        let has_id = bytes.iter().any(|bytes| bytes.contains(&at));
        has_id.then_some(bytes)
    }

    /// The bytes of the `[[ignore]]` in which `inside` stands.
    pub(super) fn ignore(&self, inside: Span) -> Option<Range<usize>> {
        let at = self.section_at(inside)?;
        let section = &self.layout.sections[at];
        let is_ignore = section.is_element && section.keys.len() == 1;
        is_ignore.then(|| self.sections(at..at + 1))
    }

    /// The line of `key` in which the value `inside` stands.
    pub(super) fn line_of(&self, key: &str, inside: Span) -> Option<Range<usize>> {
        let section = self.section_at(inside)?;
        let values = &self.layout.sections[section].values;
        let after = values.partition_point(|value| value.start <= inside.start as usize);
        let at = after.checked_sub(1)?;
        let is_key = values[at].keys.last().is_some_and(|it| it.text == key);
        is_key.then(|| self.values(section, at..at + 1))
    }

    /// A string as it is written, quotes included.
    pub(super) fn written(&self, string: &Spanned<String>) -> String {
        let quoted = self.layout.string_at(string.span);
        quoted.map_or_else(
            || toml_basic(&string.value),
            |quoted| self.text[quoted.span.range()].to_owned(),
        )
    }

    /// The comments within `bytes`, without the end of their lines.
    pub(super) fn comments(&self, bytes: &Range<usize>) -> impl Iterator<Item = &'t str> {
        let comments = &self.layout.comments;
        let first = comments.partition_point(|it| (it.start as usize) < bytes.start);
        let end = comments.partition_point(|it| (it.start as usize) < bytes.end);
        let text = self.text;
        let within = comments[first..end.max(first)].iter();
        within.map(move |comment| text[comment.range()].trim_end())
    }

    /// Where the block of a section begins: with the comments right above its
    /// header, unless those are already the content of the one before.
    pub(super) fn start(&self, section: usize) -> usize {
        let floor = section
            .checked_sub(1)
            .map_or(0, |before| self.content_end(before));
        let start = lines::start(self.text, self.layout.sections[section].start);
        self.with_comments(start, floor)
    }

    /// Where the block that ends before `section` ends: behind the comments
    /// right below its content and the blank lines after that.
    pub(super) fn end(&self, section: usize) -> usize {
        let limit = match self.layout.sections.get(section) {
            Some(_) => self.start(section),
            None => self.text.len(),
        };
        let mut at = self.content_end(section - 1);
        for belongs in [is_comment, is_blank] {
            while at < limit && belongs(lines::line(self.text, at)) {
                at = lines::next(self.text, at);
            }
        }
        at
    }

    /// These sections, with their comments and the blank lines below.
    fn sections(&self, sections: Range<usize>) -> Range<usize> {
        self.start(sections.start)..self.end(sections.end)
    }

    /// The lines of these keys and values of a section, with the comments right
    /// above; and with the blank lines below, if there are some above as well,
    /// or nothing but the header.
    fn values(&self, section: usize, run: Range<usize>) -> Range<usize> {
        let text = self.text;
        let section = &self.layout.sections[section];
        let header = section.keys.last().map(|key| key.span.end as usize);
        let floor = match run.start.checked_sub(1) {
            Some(before) => lines::next(text, section.values[before].end),
            None => header.map_or(0, |end| lines::next(text, end)),
        };
        let first = lines::start(text, section.values[run.start].start);
        let start = self.with_comments(first, floor);
        let mut end = lines::next(text, section.values[run.end - 1].end);
        let above = lines::previous(text, start);
        let open = above.is_none_or(|above| is_blank(lines::line(text, above)));
        let heads = start == floor && run.start == 0 && run.end < section.values.len();
        if open || heads {
            while end < text.len() && is_blank(lines::line(text, end)) {
                end = lines::next(text, end);
            }
        }
        start..end
    }

    /// `start`, or where the comments right above it begin, down to `floor`.
    fn with_comments(&self, mut start: usize, floor: usize) -> usize {
        while let Some(above) = lines::previous(self.text, start) {
            if above < floor || !is_comment(lines::line(self.text, above)) {
                break;
            }
            start = above;
        }
        start
    }

    /// Where the line after a section's last key or value begins.
    fn content_end(&self, section: usize) -> usize {
        let section = &self.layout.sections[section];
        if section.start == section.end {
            section.end // The root's, and empty.
        } else {
            lines::next(self.text, section.end)
        }
    }

    fn section_at(&self, inside: Span) -> Option<usize> {
        let sections = &self.layout.sections;
        let at = inside.start as usize;
        sections
            .partition_point(|section| section.start <= at)
            .checked_sub(1)
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}
