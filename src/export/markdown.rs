//! A catalog as a page in Markdown: a table of contents, a section for each
//! category, a line for each product.
//!
//! `import` gives the same catalog back for whatever it made itself, so a line
//! is written as it is read there: name, description, further links by their
//! keys. That is all that a page holds: words for aliases and tags would be
//! taken for a description's, on pages that nobody exported too, and what has
//! retired, is ignored or was expected is not for a page's readers.

use std::fmt::Write as _;
use std::sync::LazyLock;

use regex::Regex;

use super::anchors::Anchors;
use super::{name, text};
use crate::catalog::{Catalog, LINK_KINDS, Product};
use crate::source::{find_urls, is_http_url};

/// What the table of contents is called.
const CONTENTS: &str = "Contents";

/// What in an address would be read as an entity.
static ENTITY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("&(#?[0-9A-Za-z]+;)").expect("the expression is a constant and tested")
});

/// The catalog in Markdown. Categories stand in their order, products by id;
/// one in several categories stands in each. A category without products is
/// left out, and a product whose category is unknown stands at the end.
pub fn markdown(catalog: &Catalog) -> String {
    let sections = sections(catalog);
    let mut anchors = Anchors::default();
    let mut out = String::new();
    if let Some(title) = catalog
        .title
        .as_ref()
        .filter(|it| !it.value.trim().is_empty())
    {
        let title = collapse(&title.value);
        anchors.of(&title);
        let _ = writeln!(out, "# {}\n", prose(&title));
    }
    anchors.of(CONTENTS);
    let _ = writeln!(out, "## {CONTENTS}\n");
    for (heading, _) in &sections {
        let anchor = anchors.of(heading);
        let _ = writeln!(out, "- [{}](#{anchor})", escaped(heading));
    }
    for (heading, products) in &sections {
        let _ = writeln!(out, "\n## {}\n", prose(heading));
        for product in products {
            line(&mut out, product);
        }
    }
    out
}

/// Each category that has products, with them.
fn sections(catalog: &Catalog) -> Vec<(String, Vec<&Product>)> {
    let mut products: Vec<&Product> = catalog.products.iter().collect();
    products.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    let mut sections = Vec::new();
    for category in &catalog.categories {
        let id = &category.id.value;
        let heading = match text(category.name.as_ref()) {
            "" => id.clone(),
            name => collapse(name),
        };
        let inside = products.iter().copied();
        let inside = inside.filter(|it| it.categories.iter().any(|own| own.value == *id));
        sections.push((heading, inside.collect::<Vec<_>>()));
    }
    let known = |id: &str| catalog.categories.iter().any(|it| it.id.value == id);
    products.retain(|it| !it.categories.iter().any(|own| known(&own.value)));
    sections.push(("Other".to_owned(), products));
    sections.retain(|(_, products)| !products.is_empty());
    sections
}

fn line(out: &mut String, product: &Product) {
    let url = product.url.as_ref().map_or("", |it| it.url.value.as_str());
    let _ = write!(out, "- {}", link(&collapse(name(product)), url));
    let description = collapse(text(product.description.as_ref()));
    if !description.is_empty() {
        let _ = write!(out, " - {}", prose(&description));
    }
    // In the vocabulary's order, whatever the file's.
    for kind in LINK_KINDS {
        for further in product.links.iter().filter(|it| it.kind.value == kind) {
            let _ = write!(out, " · {}", link(kind, &further.address.url.value));
        }
    }
    out.push('\n');
}

/// A link; what is no http or https address is not made one.
fn link(text: &str, url: &str) -> String {
    if !is_http_url(url) {
        return prose(text);
    }
    format!("[{}]({})", escaped(text), destination(url))
}

/// An address as a link's destination (CommonMark 0.31, section 6.3).
fn destination(url: &str) -> String {
    let url = url.replace('\\', "\\\\");
    let url = ENTITY.replace_all(&url, "\\&$1");
    if url.contains(['(', ')', '<', '>']) {
        return format!("<{}>", url.replace('<', "\\<").replace('>', "\\>"));
    }
    url.into_owned()
}

/// Running text. An address in it is no link of the page: it is set as code.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for url in find_urls(text) {
        out.push_str(&escaped(&text[from..url.start]));
        let _ = write!(out, "`{}`", &text[url.clone()]);
        from = url.end;
    }
    out.push_str(&escaped(&text[from..]));
    out
}

/// Text of which nothing is taken for markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '&' | '$' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One line, whatever was in it.
fn collapse(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
