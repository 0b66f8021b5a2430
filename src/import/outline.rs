//! A page's lines to products in sections.
//!
//! A section begins with a heading, with a paragraph that is bold as a whole,
//! with a short paragraph right before a list, or with a list item that only
//! gathers others. It becomes a category once there is a product in it.

use std::collections::BTreeMap;

use super::entry::{self, Entry, Form, Product, Rejected, Why};
use super::lines::{Kind, Line, Piece, Style};
use super::{Note, row, words};

/// What a page holds.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The page's title.
    pub(super) title: Option<String>,
    /// The names of sections, in order; not all have products.
    pub(super) sections: Vec<String>,
    /// The products, in order.
    pub(super) products: Vec<Placed>,
}

/// A product in a section.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) product: Product,
    /// By index into [`Outline::sections`].
    pub(super) section: usize,
    /// The byte at which its line begins.
    pub(super) at: usize,
}

/// Reads `lines`, and writes down what finds no place.
pub(super) fn outline(lines: &[Line], notes: &mut Vec<Note>) -> Outline {
    let mut walk = Walk {
        outline: Outline::default(),
        heading: None,
        bold: None,
        list: None,
        groups: Vec::new(),
        parents: Vec::new(),
        head: Vec::new(),
        notes,
        textual: BTreeMap::new(),
    };
    for (index, line) in lines.iter().enumerate() {
        walk.line(line, lines.get(index + 1));
    }
    walk.finish()
}

struct Walk<'n> {
    outline: Outline,
    /// The section of the last heading.
    heading: Option<usize>,
    /// The section of the last bold paragraph below it.
    bold: Option<usize>,
    /// The section of the paragraph right before the present list or table.
    list: Option<usize>,
    /// List items that gather others: their depth and section.
    groups: Vec<(usize, usize)>,
    /// List items that are products: their depth and index.
    parents: Vec<(usize, usize)>,
    /// The titles of the present table's columns.
    head: Vec<String>,
    notes: &'n mut Vec<Note>,
    /// Lines without a link, by what they are.
    textual: BTreeMap<&'static str, Vec<usize>>,
}

impl Walk<'_> {
    fn line(&mut self, line: &Line, next: Option<&Line>) {
        match line.kind {
            Kind::Heading(level) => self.heading(line, level),
            Kind::Paragraph => self.paragraph(line, next),
            Kind::Item(depth) => self.item(line, depth, next),
            Kind::TableHead => {
                let cells = row::cells(&line.pieces);
                let titles = cells.iter().map(|cell| entry::flatten(cell, &[]));
                self.head = titles.collect();
                let entry = row::read(&line.pieces, &[]);
                self.place(line, entry, None);
            }
            Kind::Row => {
                let entry = row::read(&line.pieces, &self.head);
                self.place(line, entry, Some("table row"));
            }
        }
    }

    fn heading(&mut self, line: &Line, level: u8) {
        self.leave_list();
        self.bold = None;
        let text = words::heading(&entry::flatten(&line.pieces, &[]));
        if text.chars().any(char::is_alphanumeric) {
            if level == 1 && self.outline.sections.is_empty() {
                self.outline.title = Some(text.clone());
            }
            self.heading = Some(self.section(text));
        }
        let entry = entry::read(&line.pieces, Form::Prose);
        self.place(line, entry, None);
    }

    fn paragraph(&mut self, line: &Line, next: Option<&Line>) {
        self.leave_list();
        let pieces = match bold_beginning(&line.pieces) {
            Some((name, rest)) => {
                self.bold = Some(self.section(name));
                rest
            }
            None => line.pieces.as_slice(),
        };
        if pieces.is_empty() {
            return;
        }
        let before_list =
            next.is_some_and(|next| matches!(next.kind, Kind::Item(_) | Kind::TableHead));
        if before_list && let Some(name) = introduction(pieces) {
            self.list = Some(self.section(name));
            return;
        }
        // The lines of a paragraph stand for themselves if each begins with a link.
        let rows = || pieces.split(|piece| *piece == Piece::Break);
        let apart = rows().all(|row| matches!(row.first(), Some(Piece::Link { .. })));
        let whole = (!apart).then_some(pieces).into_iter();
        for row in whole.chain(rows().filter(|_| apart)) {
            let entry = entry::read(row, Form::Prose);
            self.place(line, entry, Some("paragraph"));
        }
    }

    fn item(&mut self, line: &Line, depth: usize, next: Option<&Line>) {
        self.groups.retain(|&(of, _)| of < depth);
        self.parents.retain(|&(of, _)| of < depth);
        let entry = entry::read(&line.pieces, Form::Item);
        let gathers = next.is_some_and(|next| matches!(next.kind, Kind::Item(of) if of > depth));
        if entry.product.is_none() && entry.rejected.is_empty() && gathers {
            let name = words::heading(&entry::flatten(&line.pieces, &[]));
            if words::is_short(&name) && name.chars().any(char::is_alphanumeric) {
                let section = self.section(name);
                self.groups.push((depth, section));
                return;
            }
        }
        if self.belongs_to_parent(&entry, depth) {
            return;
        }
        let index = self.outline.products.len();
        if entry.product.is_some() {
            self.parents.push((depth, index));
        }
        self.place(line, entry, Some("list item"));
    }

    /// Whether the item only gives further links of the product around it; then
    /// they are placed. (`Docs` and `GitHub` below a product are no products.)
    fn belongs_to_parent(&mut self, entry: &Entry, depth: usize) -> bool {
        let parent = self.parents.last().filter(|&&(of, _)| of + 1 == depth);
        let (Some(&(_, parent)), Some(product)) = (parent, &entry.product) else {
            return false;
        };
        let alone = entry.others.is_empty() && entry.rejected.is_empty();
        if !alone || product.description.is_some() || !product.links.is_empty() {
            return false;
        }
        let parent = &mut self.outline.products[parent].product;
        entry::add_link(parent, &product.name, &product.url)
    }

    /// Puts what was read of a line in its place. `textual` says what the line
    /// is, where one without a link is worth a word.
    fn place(&mut self, line: &Line, entry: Entry, textual: Option<&'static str>) {
        let silent = entry.product.is_none() && entry.rejected.is_empty();
        if silent && let Some(what) = textual {
            self.textual.entry(what).or_default().push(line.at);
        }
        for rejected in entry.rejected {
            self.reject(line.at, &rejected);
        }
        for product in entry.product.into_iter().chain(entry.others) {
            let section = self.present();
            self.outline.products.push(Placed {
                product,
                section,
                at: line.at,
            });
        }
    }

    fn reject(&mut self, at: usize, rejected: &Rejected) {
        let Rejected { url, why } = rejected;
        let message = match why {
            Why::Fragment => {
                self.textual
                    .entry("link within the page")
                    .or_default()
                    .push(at);
                return;
            }
            Why::Badge => format!("left out, a badge: {url}"),
            Why::Image => format!("left out, an image: {url}"),
            Why::NoAddress => format!("left out, no http or https address: {url}"),
        };
        self.notes.push(Note { at, message });
    }

    fn leave_list(&mut self) {
        self.list = None;
        self.groups.clear();
        self.parents.clear();
        self.head.clear();
    }

    fn section(&mut self, name: String) -> usize {
        self.outline.sections.push(name);
        self.outline.sections.len() - 1
    }

    /// The section that a product here belongs to.
    fn present(&mut self) -> usize {
        let group = self.groups.last().map(|&(_, section)| section);
        let named = group.or(self.list).or(self.bold).or(self.heading);
        named.unwrap_or_else(|| {
            let section = self.section("Links".to_owned());
            self.heading = Some(section);
            section
        })
    }

    fn finish(self) -> Outline {
        for (what, places) in self.textual {
            let why = match what {
                "link within the page" => "as in a table of contents",
                _ => "without an address",
            };
            let message = match places.len() {
                1 => format!("left out: a {what}, {why}"),
                many => format!("left out: {many} times a {what}, {why}, from here on"),
            };
            self.notes.push(Note {
                at: places[0],
                message,
            });
        }
        self.outline
    }
}

/// The name on a paragraph's first line, if that line is bold as a whole, and
/// what follows it.
fn bold_beginning(pieces: &[Piece]) -> Option<(String, &[Piece])> {
    let end = pieces
        .iter()
        .position(|piece| *piece == Piece::Break)
        .unwrap_or(pieces.len());
    let bold = |piece: &Piece| match piece {
        Piece::Text { text, style } => *style == Style::Strong || text.trim().is_empty(),
        Piece::Link { .. } | Piece::Image { .. } | Piece::Break | Piece::Cell => false,
    };
    if end == 0 || !pieces[..end].iter().all(bold) {
        return None;
    }
    let name = words::heading(&entry::flatten(&pieces[..end], &[]));
    let fits = words::is_short(&name) && !words::is_sentence(&name);
    let rest = pieces.get(end + 1..).unwrap_or_default();
    (fits && name.chars().any(char::is_alphanumeric)).then_some((name, rest))
}

/// The name that a paragraph gives to the list below it: short, without a link,
/// and no sentence. A tagline in italics, as awesome lists have it, is none.
fn introduction(pieces: &[Piece]) -> Option<String> {
    let mut emphasis = true;
    for piece in pieces {
        match piece {
            Piece::Text { style, .. } => emphasis &= *style == Style::Emphasis,
            Piece::Link { .. } | Piece::Image { .. } | Piece::Break | Piece::Cell => return None,
        }
    }
    let text = entry::flatten(pieces, &[]);
    let name = words::heading(&text);
    let fits = words::is_short(&name) && !words::is_sentence(&text) && !emphasis;
    (fits && name.chars().any(char::is_alphanumeric)).then_some(name)
}
