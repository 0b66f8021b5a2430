//! The rules on an address's text as it is written.

use super::faults::{Piece, Remedy};
use super::{Address, Finding};

/// `url-whitespace`. Where the address cannot be read without it either, it is
/// `invalid-url`.
pub(in crate::lint) fn url_whitespace(address: &Address<'_>) -> Option<Finding> {
    let pieces = &address.faults.as_ref()?.whitespace;
    let is_read = address.url.is_some() || address.is_explained();
    let first = pieces.first().filter(|_| is_read)?;
    let is_around = pieces.iter().all(|piece| piece.instead.is_empty());
    let message = if is_around && (first.range.start == 0 || ends(first, address)) {
        "white space around the address"
    } else {
        "white space in the address"
    };
    finding(message, address, pieces, |text| match text.chars().next() {
        Some(' ') => "a space".to_owned(),
        Some('\t') => "a tab".to_owned(),
        Some('\n' | '\r') => "a line break".to_owned(),
        Some(c) => code_point(c),
        None => String::new(),
    })
}

/// `url-invisible-char`.
pub(in crate::lint) fn url_invisible_char(address: &Address<'_>) -> Option<Finding> {
    let pieces = &address.faults.as_ref()?.invisible;
    let message = "a character that nobody sees is in the address";
    finding(message, address, pieces, |text| match text.chars().next() {
        Some('%') => format!("`{text}` is a character of no width"),
        Some(c) => code_point(c),
        None => String::new(),
    })
}

/// `url-fullwidth-punct`.
pub(in crate::lint) fn url_fullwidth_punct(address: &Address<'_>) -> Option<Finding> {
    let pieces = &address.faults.as_ref()?.fullwidth;
    let mark = first_char(address, pieces)?;
    let message = format!("full-width `{mark}` in the address");
    let found = finding(&message, address, pieces, |_| "no part of it".to_owned())?;
    Some(found.help("if it does belong there, write it percent-encoded"))
}

/// `url-markup-residue`.
pub(in crate::lint) fn url_markup_residue(address: &Address<'_>) -> Option<Finding> {
    let pieces = &address.faults.as_ref()?.markup;
    let first = pieces.first()?;
    let written = address.written.get(first.range.clone())?;
    let shown: String = written.chars().take(12).collect();
    let message = if first.remedy == Remedy::None {
        format!("`{shown}` in the address was never filled in")
    } else {
        format!("`{shown}` in the address is left over from markup")
    };
    finding(&message, address, pieces, |_| "no part of it".to_owned())
}

/// `url-trailing-punct`.
pub(in crate::lint) fn url_trailing_punct(address: &Address<'_>) -> Option<Finding> {
    let pieces = &address.faults.as_ref()?.trailing;
    let first = pieces.first()?;
    let written = address.written.get(first.range.clone())?;
    let message = format!("the address ends in `{written}`");
    let found = finding(&message, address, pieces, |_| "ends a sentence".to_owned())?;
    Some(if written.contains("..") {
        found.help("was it cut short? write all of it")
    } else {
        found.help("take it off, unless the address leads nowhere without it")
    })
}

/// What `pieces` amount to; nothing if there are none.
fn finding(
    message: &str,
    address: &Address<'_>,
    pieces: &[Piece],
    label: impl Fn(&str) -> String,
) -> Option<Finding> {
    if pieces.is_empty() {
        return None;
    }
    let mut found = Finding::written(message);
    for piece in pieces {
        let text = address.written.get(piece.range.clone()).unwrap_or_default();
        found = found.label(piece.range.clone(), label(text));
    }
    let remedies = || pieces.iter().map(|piece| piece.remedy);
    if remedies().any(|remedy| remedy == Remedy::None) {
        return Some(found);
    }
    for piece in pieces {
        found = found.edit(piece.range.clone(), piece.instead.as_str());
    }
    Some(if remedies().any(|remedy| remedy == Remedy::Guess) {
        found.with_care()
    } else {
        found
    })
}

fn ends(piece: &Piece, address: &Address<'_>) -> bool {
    piece.range.end == address.written.len()
}

fn first_char(address: &Address<'_>, pieces: &[Piece]) -> Option<char> {
    let first = pieces.first()?;
    address.written.get(first.range.start..)?.chars().next()
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
