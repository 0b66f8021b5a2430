//! One line of a page to what it says: a name, addresses, a description.

use super::lines::{Piece, is_address};
use super::{kinds, words};

/// What a line holds.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// The product that the line is about, with its own further links.
    pub(super) product: Option<Product>,
    /// Products that the line mentions besides.
    pub(super) others: Vec<Product>,
    /// Links that can have no place in a catalog.
    pub(super) rejected: Vec<Rejected>,
}

/// A product as it stands on a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Product {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) description: Option<String>,
    /// Key below `links`, and the address.
    pub(super) links: Vec<(&'static str, String)>,
}

/// A link that is left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rejected {
    pub(super) url: String,
    pub(super) why: Why,
}

/// Why a link is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// It leads to a place on the same page, as a table of contents does.
    Fragment,
    /// It shows a badge.
    Badge,
    /// It is an image.
    Image,
    /// It is no absolute http or https address.
    NoAddress,
}

/// A link that can be a product's.
pub(super) struct Found {
    pub(super) url: String,
    pub(super) text: String,
    /// Which piece of the line it is.
    pub(super) index: usize,
}

/// Where a line stands, which tells how its text is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Text before the first link may name it, text after it describes it.
    Item,
    /// Running text, in which links are mentioned.
    Prose,
}

/// Reads a line of text.
pub(super) fn read(pieces: &[Piece], form: Form) -> Entry {
    let (found, rejected) = links(pieces);
    let mut entry = Entry {
        rejected,
        ..Entry::default()
    };
    let mut found = found.into_iter();
    let Some(first) = found.next() else {
        return entry;
    };
    let rest: Vec<Found> = found.collect();
    let before = flatten(&pieces[..first.index], &[]);
    let (name, told) = naming(&first, &before, form);
    let mut product = Product {
        name,
        url: first.url,
        description: None,
        links: Vec::new(),
    };
    let mut own = Vec::new();
    for link in rest {
        if add_link(&mut product, &link.text, &link.url) {
            own.push(link.index);
        } else {
            entry
                .others
                .push(another(&product.name, &link.text, link.url));
        }
    }
    let after = &pieces[first.index + 1..];
    let offset = first.index + 1;
    let own: Vec<usize> = own.iter().map(|index| index - offset).collect();
    product.description = words::description(&told)
        .or_else(|| describe(after, &own, !entry.others.is_empty(), form, &before));
    entry.product = Some(product);
    entry
}

/// Gives `product` a further link, if its text says what it is and that place
/// is free. An address that it has already needs no second place.
pub(super) fn add_link(product: &mut Product, text: &str, url: &str) -> bool {
    if url == product.url || product.links.iter().any(|(_, known)| known == url) {
        return true;
    }
    let Some(kind) = kinds::link_kind(text, &product.name) else {
        return false;
    };
    let free = product.links.iter().all(|&(taken, _)| taken != kind);
    if free {
        product.links.push((kind, url.to_owned()));
    }
    free
}

/// A product that the line of the product `name` mentions.
pub(super) fn another(name: &str, text: &str, url: String) -> Product {
    let own = words::name(text);
    let known = kinds::link_kind(text, name).is_some();
    Product {
        name: match (known, words::is_nameless(&own)) {
            // "Docs" alone would name nothing.
            (true, _) if !own.is_empty() => format!("{name} {own}"),
            (_, true) => name_of_url(&url),
            (_, false) => own,
        },
        url,
        description: None,
        links: Vec::new(),
    }
}

/// The text of `pieces`, without those whose index is in `without`.
pub(super) fn flatten(pieces: &[Piece], without: &[usize]) -> String {
    let mut text = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            _ if without.contains(&index) => {}
            Piece::Link { image: Some(_), .. } | Piece::Image { .. } => {}
            Piece::Link {
                text: added, url, ..
            } if added.is_empty() => text.push_str(url),
            Piece::Text { text: added, .. } | Piece::Link { text: added, .. } => {
                text.push_str(added);
            }
            Piece::Break | Piece::Cell => text.push(' '),
        }
    }
    text
}

/// The links of a line that can be a product's, and those that cannot.
pub(super) fn links(pieces: &[Piece]) -> (Vec<Found>, Vec<Rejected>) {
    let (mut found, mut rejected) = (Vec::new(), Vec::new());
    for (index, piece) in pieces.iter().enumerate() {
        let (url, text, image) = match piece {
            Piece::Link {
                url, text, image, ..
            } => (url, text, image.as_deref()),
            Piece::Image { url, .. } => {
                rejected.push(rejection(url, Why::Image));
                continue;
            }
            Piece::Text { .. } | Piece::Break | Piece::Cell => continue,
        };
        if let Some(image) = image {
            rejected.push(rejection(image, Why::Image));
            if text.trim().is_empty() || is_badge(image) {
                rejected.push(rejection(url, Why::Badge));
                continue;
            }
        }
        let mended = mend(url);
        if url.starts_with('#') || url.is_empty() {
            rejected.push(rejection(url, Why::Fragment));
        } else if is_address(&mended) {
            found.push(Found {
                url: mended,
                text: text.clone(),
                index,
            });
        } else {
            rejected.push(rejection(url, Why::NoAddress));
        }
    }
    (found, rejected)
}

fn rejection(url: &str, why: Why) -> Rejected {
    Rejected {
        url: url.to_owned(),
        why,
    }
}

/// Takes off what surely is no part of an address: marks without width, and
/// full-width punctuation at its end.
fn mend(url: &str) -> String {
    let visible: String = url.chars().filter(|&c| !words::is_invisible(c)).collect();
    let full_width = |c: char| "。，、；：！？）】》」』”’…．".contains(c);
    visible.trim().trim_end_matches(full_width).to_owned()
}

fn is_badge(image: &str) -> bool {
    let image = image.to_ascii_lowercase();
    ["badge", "shields.io", "travis-ci", "codecov", "coveralls"]
        .iter()
        .any(|sign| image.contains(sign))
}

/// The first link's name, and what the text before it says of it.
fn naming(first: &Found, before: &str, form: Form) -> (String, String) {
    let weak = words::is_nameless(&first.text) || kinds::link_kind(&first.text, "").is_some();
    if weak && form == Form::Item {
        let (name, told) = words::part(before.trim_start_matches(['-', ' ']));
        let name = words::name(name);
        if words::is_short(&name) && name.chars().any(char::is_alphanumeric) {
            return (name, told.to_owned());
        }
    }
    (name_of(&first.text, &first.url), String::new())
}

pub(super) fn name_of(text: &str, url: &str) -> String {
    if words::is_nameless(text) || is_address(text.trim()) {
        return name_of_url(url);
    }
    words::name(text)
}

/// A name for an address that nobody named: the repository's on a forge, else the host.
fn name_of_url(url: &str) -> String {
    let Ok(parsed) = url::Url::parse(url) else {
        return words::name(url);
    };
    let host = parsed.host_str().unwrap_or_default();
    let path: Vec<&str> = parsed
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    match (host, path.as_slice()) {
        ("github.com" | "gitlab.com" | "gitee.com" | "huggingface.co", [owner, name, ..]) => {
            words::name(&format!("{owner}/{name}"))
        }
        _ => host.trim_start_matches("www.").to_owned(),
    }
}

/// What the text after the first link says of it. Where a line mentions several
/// products, what stands between them tells something only if a mark says so,
/// or if it is more than `and`.
fn describe(
    after: &[Piece],
    own: &[usize],
    mentions: bool,
    form: Form,
    before: &str,
) -> Option<String> {
    let text = flatten(after, own);
    let is_aside = form == Form::Prose && before.chars().any(char::is_alphanumeric);
    if is_aside {
        return None;
    }
    if mentions && !words::begins_with_mark(&text) {
        let every: Vec<usize> = (0..after.len())
            .filter(|&index| matches!(after[index], Piece::Link { .. }))
            .collect();
        let between = flatten(after, &every);
        let letters = between.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 5 {
            return None;
        }
    }
    words::description(&text)
}
