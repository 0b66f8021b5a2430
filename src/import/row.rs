//! A row of a table to a product: its columns say what is what.

use super::entry::{Entry, Found, Product, add_link, another, flatten, links, name_of};
use super::lines::{Piece, is_address};
use super::words;

/// Reads a row of a table whose head has these texts.
pub(super) fn read(pieces: &[Piece], head: &[String]) -> Entry {
    let cells: Vec<&[Piece]> = cells(pieces);
    let title = |column: usize| head.get(column).map_or("", String::as_str);
    let naming = (0..cells.len()).find(|&column| is_name_column(title(column)));
    let naming = naming.unwrap_or(0);
    let mut entry = Entry::default();
    let mut found: Vec<Found> = Vec::new();
    for (column, cell) in cells.iter().enumerate() {
        let (links, rejected) = links(cell);
        entry.rejected.extend(rejected);
        found.extend(links.into_iter().map(|link| {
            let says_nothing = words::is_nameless(&link.text) && column != naming;
            let text = if says_nothing {
                title(column).to_owned()
            } else {
                link.text
            };
            Found { text, ..link }
        }));
    }
    let mut found = found.into_iter();
    let Some(first) = found.next() else {
        return entry;
    };
    let written = words::name(&flatten(
        cells.get(naming).copied().unwrap_or_default(),
        &[],
    ));
    let name = if words::is_nameless(&written) || is_address(&written) {
        name_of(&first.text, &first.url)
    } else {
        written
    };
    let mut product = Product {
        name,
        url: first.url,
        description: row_description(&cells, head, naming),
        links: Vec::new(),
    };
    for link in found {
        if !add_link(&mut product, &link.text, &link.url) {
            entry
                .others
                .push(another(&product.name, &link.text, link.url));
        }
    }
    entry.product = Some(product);
    entry
}

/// The cells of a row.
pub(super) fn cells(pieces: &[Piece]) -> Vec<&[Piece]> {
    let mut cells = pieces.split(|piece| *piece == Piece::Cell);
    // Each cell begins with its mark, so nothing stands before the first.
    cells.next();
    cells.collect()
}

fn is_name_column(title: &str) -> bool {
    let title = words::fold(title);
    let names = [
        "name", "project", "product", "tool", "title", "名称", "名字", "项目", "产品", "工具",
    ];
    names
        .iter()
        .any(|name| title == *name || title.ends_with(name))
}

fn is_description_column(title: &str) -> bool {
    let title = words::fold(title);
    let words = [
        "description",
        "about",
        "summary",
        "what",
        "notes",
        "描述",
        "说明",
        "简介",
        "介绍",
        "备注",
    ];
    words.iter().any(|word| title.contains(word))
}

/// The text of the column that describes, or else the longest without a link.
fn row_description(cells: &[&[Piece]], head: &[String], naming: usize) -> Option<String> {
    let titled = head.iter().position(|title| is_description_column(title));
    let texts = cells.iter().enumerate().filter(|&(column, cell)| {
        column != naming && !cell.iter().any(|piece| matches!(piece, Piece::Link { .. }))
    });
    let longest = || {
        let longest = texts.max_by_key(|(_, cell)| flatten(cell, &[]).len());
        longest.map(|(column, _)| column)
    };
    let column = titled.or_else(longest)?;
    words::description(&flatten(cells.get(column)?, &[]))
}
