//! Where the lines and items of a page's text begin.
//!
//! What is told of a product stands in a line, and what a page lists or quotes is
//! often another's: so a judge has to know the one from the other. A break takes the
//! place of the blank before what it begins, so that texts without them are the same
//! but for their white space.

use std::ops::Range;

use super::{Extract, State};

/// What begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// Another block.
    Line,
    /// A heading below the first rank.
    Heading,
    /// An item of a list, a quotation, a cell under a heading, or a block within one.
    Item,
}

/// How deep tables within tables are told apart.
const TABLES: usize = 16;

impl State {
    /// Notes an item that begins: of a list, a quotation, a cell under a heading.
    pub(super) fn note_item(&mut self, name: &[u8]) {
        match name {
            b"table" if self.tables.len() < TABLES => self.tables.push(false),
            b"th" => {
                if let Some(headed) = self.tables.last_mut() {
                    *headed = true;
                }
            }
            // Of a list of terms, the next one ends what was said of the last.
            b"dt" => self.item.end_of(b"dd"),
            _ => {}
        }
        let cell = name == b"td" && self.tables.last() == Some(&true);
        if cell || is_item(name) {
            self.item.enter(name);
        }
    }

    /// Notes an element that ends.
    pub(super) fn end_item(&mut self, name: &[u8]) {
        self.item.end(name);
        if name == b"table" {
            self.tables.pop();
        }
    }
}

/// Whether an element is an item or a quotation.
fn is_item(name: &[u8]) -> bool {
    matches!(name, b"li" | b"dd" | b"blockquote")
}

/// Whether what is in an element stands in lines of its own.
pub(super) fn is_line(name: &[u8]) -> bool {
    matches!(
        name,
        b"address"
            | b"article"
            | b"aside"
            | b"blockquote"
            | b"body"
            | b"button"
            | b"caption"
            | b"center"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"header"
            | b"hr"
            | b"legend"
            | b"li"
            | b"main"
            | b"menu"
            | b"nav"
            | b"ol"
            | b"p"
            | b"pre"
            | b"section"
            | b"summary"
            | b"table"
            | b"td"
            | b"th"
            | b"tr"
            | b"ul"
    )
}

impl Extract<'_> {
    /// What follows is another line, or another item; a heading where `name` is one.
    pub(super) fn begin(&mut self, name: &[u8]) {
        let state = &mut self.state;
        if state.hidden.is() {
            return;
        }
        // Of a heading all lines are one.
        let headed = state.heading.is_some();
        state.begun = match (state.item.is(), headed) {
            (true, _) => Some(Break::Item),
            (false, false) if matches!(name, b"h2" | b"h3" | b"h4" | b"h5" | b"h6") => {
                Some(Break::Heading)
            }
            (false, false) => Some(Break::Line),
            (false, true) => state.begun,
        };
    }

    /// The visible text in `range`, each line after a line feed, each heading after a
    /// vertical and each item after a horizontal tabulator.
    pub(in crate::page) fn lines(&self, range: Range<usize>) -> String {
        let text = self.text.as_str();
        let first = self.breaks.partition_point(|(at, _)| *at < range.start);
        let breaks = self.breaks[first..].iter();
        let breaks = breaks.take_while(|(at, _)| *at < range.end);
        let mut lines = String::with_capacity(range.len() + 1);
        let mut from = range.start;
        for &(at, begun) in breaks {
            lines.push_str(&text[from..at]);
            match begun {
                Break::Line if lines.is_empty() => {}
                Break::Line => lines.push('\n'),
                Break::Heading => lines.push('\u{b}'),
                Break::Item => lines.push('\t'),
            }
            // What is first on a page has no blank before it.
            from = at + usize::from(text[at..].starts_with(' '));
        }
        lines.push_str(&text[from..range.end]);
        lines
    }

    /// The lines of [`Extract::main`].
    pub(in crate::page) fn main_lines(&self) -> String {
        let mut lines = String::new();
        for part in &self.main {
            let part = self.lines(part.clone());
            if !lines.is_empty() && !part.starts_with(['\t', '\u{b}']) {
                lines.push('\n');
            }
            lines.push_str(&part);
        }
        lines
    }
}
