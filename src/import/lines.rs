//! Markdown as a flat sequence of lines: headings, paragraphs, list items and
//! table rows, each with the text and the links in it.
//!
//! Flat, because lists may be nested ten thousand deep on a single line, and
//! because what makes a list of products out of a page looks at one line after
//! the other anyway.

mod builder;

use crate::source::{find_urls, is_http_url, markdown_parser};
use builder::Builder;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of this level, from 1.
    Heading(u8),
    /// A paragraph outside of lists.
    Paragraph,
    /// A list item; the depth counts from 1.
    Item(usize),
    /// The first row of a table.
    TableHead,
    /// Another row of a table.
    Row,
}

/// One line.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) kind: Kind,
    /// What stands on it.
    pub(super) pieces: Vec<Piece>,
    /// The byte at which it begins.
    pub(super) at: usize,
}

/// A part of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text, decoded.
    Text { text: String, style: Style },
    /// A link. A bare address has no text.
    Link {
        url: String,
        text: String,
        /// The image that is all it shows.
        image: Option<String>,
        at: usize,
    },
    /// An image outside of links.
    Image { url: String, at: usize },
    /// The end of a line of text.
    Break,
    /// The next cell of a table begins.
    Cell,
}

/// How text is set, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Emphasis,
    Strong,
    Code,
}

/// The lines of Markdown `text`, in order.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut builder = Builder::default();
    for (event, range) in markdown_parser(text).into_offset_iter() {
        builder.event(text, event, range);
    }
    builder.finish()
}

/// Takes the bare addresses out of a piece of text.
fn split_urls(piece: Piece) -> Vec<Piece> {
    let Piece::Text { text, style } = &piece else {
        return vec![piece];
    };
    let urls: Vec<_> = match style {
        Style::Code => Vec::new(),
        Style::Plain | Style::Emphasis | Style::Strong => find_urls(text).collect(),
    };
    if urls.is_empty() {
        return vec![piece];
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    let plain = |text: &str| Piece::Text {
        text: text.to_owned(),
        style: *style,
    };
    for url in urls {
        pieces.push(plain(&text[from..url.start]));
        pieces.push(Piece::Link {
            url: text[url.clone()].to_owned(),
            text: String::new(),
            image: None,
            at: 0,
        });
        from = url.end;
    }
    pieces.push(plain(&text[from..]));
    pieces
}

/// Whether `url` is one that a catalog can hold.
pub(super) fn is_address(url: &str) -> bool {
    is_http_url(url)
}
