//! The tables of products as blocks of text that can change places.
//!
//! A block is a product's table with those below it (`[product.x.links]`), and
//! the comment that stands right above. What lies between blocks (blank lines,
//! the end of the file) stays where it is, so that every byte of the file is
//! still there afterwards, and nothing else moves.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{EventReceiver, RecursionGuard, parse_document};
use toml_parser::{ErrorSink, Raw, Source};

use crate::edit::Edit;
use crate::source::{Span, toml};

/// How deep values may nest: the parser is recursive.
const MAX_DEPTH: u32 = 80;

/// The edits that put the products' tables into the order of their ids. None
/// where that cannot be told of the text: it has a syntax error, a product is
/// written otherwise than as tables of its own, or in two places. `ids` are
/// those of the products as they were read, in order.
pub(super) fn sorting(text: &str, ids: &[&str]) -> Option<Vec<Edit>> {
    let blocks = blocks(text)?;
    let found = blocks.iter().map(|block| block.id.as_str());
    let mut seen = HashSet::new();
    if !found.clone().eq(ids.iter().copied()) || !found.into_iter().all(|id| seen.insert(id)) {
        return None;
    }
    let mut sorted: Vec<&Block> = blocks.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    let moved = blocks
        .iter()
        .zip(sorted)
        .filter(|(old, new)| old.id != new.id);
    let edits = moved.map(|(old, new)| Edit {
        span: Span::new(old.range.clone()),
        text: text[new.range.clone()].to_owned(),
    });
    Some(edits.collect())
}

/// One product's text.
struct Block {
    id: String,
    range: Range<usize>,
}

/// The blocks in file order; tables of one product that follow each other are one.
fn blocks(text: &str) -> Option<Vec<Block>> {
    let headers = headers(text)?;
    let mut blocks: Vec<Block> = Vec::new();
    let mut last = None;
    for (at, header) in headers.iter().enumerate() {
        let end = headers.get(at + 1).map_or(text.len(), |next| next.start);
        let mut path = header.path.iter().map(String::as_str);
        let product = (path.next() == Some("product")).then(|| path.next());
        let id = match product {
            None => None,
            // `[product]`, or `[[product.x]]`: not how a catalog is written.
            Some(None) => return None,
            Some(Some(_)) if header.of_array => return None,
            Some(Some(id)) => Some(id),
        };
        match (id, blocks.last_mut()) {
            (Some(id), Some(block)) if last == Some(id) => block.range.end = end,
            (Some(id), _) => blocks.push(Block {
                id: id.to_owned(),
                range: header.start..end,
            }),
            (None, _) => {}
        }
        last = id;
    }
    for block in &mut blocks {
        let held = text[block.range.clone()].trim_end();
        block.range.end = block.range.start + held.len();
    }
    Some(blocks)
}

/// A table's header.
struct Header {
    /// Where its line starts, or the comment right above it.
    start: usize,
    path: Vec<String>,
    of_array: bool,
}

/// All headers; none where the text is no TOML.
fn headers(text: &str) -> Option<Vec<Header>> {
    if !toml::parse(text).errors.is_empty() {
        return None;
    }
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let mut seen = Seen {
        text,
        headers: Vec::new(),
        within: false,
        comments: HashSet::new(),
    };
    let mut guard = RecursionGuard::new(&mut seen, MAX_DEPTH);
    parse_document(&tokens, &mut guard, &mut ());
    for header in &mut seen.headers {
        header.start = above(text, header.start, &seen.comments);
    }
    Some(seen.headers)
}

/// The start of the comment lines that stand right above the line `start`.
fn above(text: &str, mut start: usize, comments: &HashSet<usize>) -> usize {
    while let Some(end) = start.checked_sub(1) {
        let line = line_start(text, end);
        if !comments.contains(&line) {
            break;
        }
        start = line;
    }
    start
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// What is seen of a document.
struct Seen<'t> {
    text: &'t str,
    headers: Vec<Header>,
    /// Whether a header is being read.
    within: bool,
    /// The starts of lines that hold nothing but a comment.
    comments: HashSet<usize>,
}

impl Seen<'_> {
    fn open(&mut self, at: usize, of_array: bool) {
        self.within = true;
        self.headers.push(Header {
            start: line_start(self.text, at),
            path: Vec::new(),
            of_array,
        });
    }
}

impl EventReceiver for Seen<'_> {
    fn std_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open(span.start(), false);
    }

    fn std_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.within = false;
    }

    fn array_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open(span.start(), true);
    }

    fn array_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.within = false;
    }

    fn simple_key(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        if let Some(header) = self.headers.last_mut().filter(|_| self.within) {
            let mut key = Cow::Borrowed("");
            let raw = &self.text[span.start()..span.end()];
            Raw::new_unchecked(raw, encoding, span).decode_key(&mut key, error);
            header.path.push(key.into_owned());
        }
    }

    fn comment(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        let line = line_start(self.text, span.start());
        if self.text[line..span.start()].trim().is_empty() {
            self.comments.insert(line);
        }
    }
}

#[cfg(test)]
mod tests;
