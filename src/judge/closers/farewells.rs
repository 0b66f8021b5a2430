//! Farewells: "Gracias y hasta siempre", on a page that leads nowhere.

use super::Told;
use super::tables::FAREWELLS;
use crate::page::Page;
use crate::signatures;

/// What goes on with a farewell.
const ANDS: &[&str] = &[
    "and ", "und ", "et ", "y ", "e ", "и ", "thank", "谢谢", "感谢",
];

/// Whether a page bids farewell and leads nowhere.
pub(super) fn is_bidden(page: &Page, text: &str) -> bool {
    page.internal_links <= 2
        && page.forms == 0
        && signatures::any_occurs(FAREWELLS, text)
        && FAREWELLS.iter().any(|words| bids(text, words))
}

/// Whether a folded text has words of farewell, but not to something: "say goodbye
/// to paper", "goodbye, paper".
fn bids(text: &str, words: &str) -> bool {
    const TO: &[&str] = &[
        " to ", " à ", " aux ", " au ", " a ", " al ", " ao ", " ai ", " alla ",
    ];
    let mut found = text.match_indices(words);
    found.any(|(at, words)| {
        let after = &text[at + words.len()..];
        let called = after.strip_prefix(", ");
        !TO.iter().any(|to| after.starts_with(to))
            && called.is_none_or(|called| ANDS.iter().any(|and| called.starts_with(and)))
    })
}

/// Whether a heading bids farewell, and tells nothing else behind it: "Gracias y
/// hasta siempre".
pub(super) fn is_headed(told: &[Told]) -> bool {
    let mut headings = told.iter().filter(|told| told.heading);
    headings.any(|told| {
        FAREWELLS.iter().any(|words| {
            told.text.rsplit_once(words).is_some_and(|(_, after)| {
                let after = after.trim_start_matches(|c: char| !c.is_alphanumeric());
                after.is_empty() || ANDS.iter().any(|and| after.starts_with(and))
            })
        })
    })
}
