//! A catalog as CSV (RFC 4180): one row a link, for spreadsheets.
//!
//! Spreadsheets run what looks like a formula, and a catalog's texts come from
//! contributors, so a cell that would be one begins with an apostrophe
//! (OWASP, "CSV Injection").

use std::borrow::Cow;

use super::text;
use crate::catalog::{Address, Catalog, Product, Spanned};

/// The columns. Several categories, aliases or tags are parted by `; `.
const COLUMNS: [&str; 9] = [
    "id",
    "name",
    "aliases",
    "category",
    "field",
    "url",
    "description",
    "tags",
    "added",
];

/// The catalog as CSV, products in the file's order. A product without an
/// address is left out.
#[expect(
    clippy::missing_panics_doc,
    reason = "writing to memory cannot fail, and all rows are of one length"
)]
pub fn csv(catalog: &Catalog) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).expect("memory can be written");
    for product in &catalog.products {
        for (field, address) in addresses(product) {
            let row = row(product, &field, address);
            let cells = row.iter().map(|cell| guarded(cell).into_owned());
            writer.write_record(cells).expect("memory can be written");
        }
    }
    let bytes = writer.into_inner().expect("memory can be flushed");
    String::from_utf8(bytes).expect("what went in was UTF-8")
}

fn addresses(product: &Product) -> impl Iterator<Item = (String, &Address)> {
    let own = product.url.iter().map(|it| ("url".to_owned(), it));
    let further = product.links.iter();
    own.chain(further.map(|it| (format!("links.{}", it.kind.value), &it.address)))
}

fn row(product: &Product, field: &str, address: &Address) -> [String; COLUMNS.len()] {
    let added = product.added.as_ref();
    [
        product.id.value.clone(),
        text(product.name.as_ref()).to_owned(),
        joined(&product.aliases),
        joined(&product.categories),
        field.to_owned(),
        address.url.value.clone(),
        text(product.description.as_ref()).to_owned(),
        joined(&product.tags),
        added.map_or_else(String::new, |it| it.value.to_string()),
    ]
}

fn joined(texts: &[Spanned<String>]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| text.value.as_str()).collect();
    texts.join("; ")
}

/// `cell`, which no spreadsheet takes for a formula. Full-width signs count:
/// some spreadsheets fold them.
fn guarded(cell: &str) -> Cow<'_, str> {
    let formula = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(formula) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}
