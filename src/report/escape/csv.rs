//! Cells of a table that a spreadsheet may open.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a
//! formula, quoted or not (OWASP, "CSV Injection"). Such a cell gets a `'`
//! before it, and so does one that begins with `'`: who reads the table with a
//! program takes one leading `'` off and has the text.

use std::borrow::Cow;

use super::{cut, plain};

/// The longest cell, in characters: spreadsheets end at 32,767.
const LONGEST: usize = 32_000;

/// What a spreadsheet may take for the beginning of a formula, in their full
/// width too, and the guard itself.
const GUARDED: [char; 9] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\''];

/// `text` as a cell.
pub(in crate::report) fn cell(text: &str) -> Cow<'_, str> {
    let safe = match cut(text, LONGEST) {
        Cow::Borrowed(text) => plain(text),
        Cow::Owned(text) => Cow::Owned(plain(&text).into_owned()),
    };
    if safe.trim_start().starts_with(GUARDED) {
        return Cow::Owned(format!("'{safe}"));
    }
    safe
}
