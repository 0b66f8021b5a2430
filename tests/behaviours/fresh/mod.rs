//! Behaviours written down from what the web shows, before the rules and signatures were looked at:
//! other hosts, other words, other languages. They measure what a row of [`super`] cannot, namely how
//! the judge fares on what it was not made for.

#![expect(clippy::too_many_lines, reason = "tables")]

pub(crate) mod closed;
pub(crate) mod eighth;
pub(crate) mod eleventh_ends;
pub(crate) mod eleventh_said;
pub(crate) mod eleventh_struct;
pub(crate) mod eleventh_taken;
pub(crate) mod fifth;
pub(crate) mod fourth;
pub(crate) mod hijacked;
pub(crate) mod html;
pub(crate) mod languages;
pub(crate) mod lost;
pub(crate) mod near;
pub(crate) mod ninth_ends;
pub(crate) mod ninth_said;
pub(crate) mod ninth_walls;
pub(crate) mod parked;
pub(crate) mod platforms;
pub(crate) mod second;
pub(crate) mod seventh;
pub(crate) mod sixth;
pub(crate) mod tempting;
pub(crate) mod third;
pub(crate) mod titles;
pub(crate) mod walls;
pub(crate) mod wire;

use super::row::{Row, Sort, lost, row};

pub(crate) fn rows() -> Vec<Row> {
    [
        tempting::rows(),
        languages::rows(),
        wire::rows(),
        lost::rows(),
        parked::rows(),
        hijacked::rows(),
        platforms::rows(),
        closed::rows(),
        walls::rows(),
        second::rows(),
        third::rows(),
        near::rows(),
        fourth::rows(),
        fifth::rows(),
        sixth::rows(),
        seventh::rows(),
        eighth::rows(),
        ninth_walls::rows(),
        ninth_said::rows(),
        ninth_ends::rows(),
        eleventh_struct::rows(),
        eleventh_ends::rows(),
        eleventh_said::rows(),
        eleventh_taken::rows(),
        titles::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A death that answers 200, for whatever reason.
fn dead(name: &'static str, url: &str) -> Row {
    lost("", name, url)
}

/// A parked domain of a design without a signature.
fn parked(name: &'static str, url: &str) -> Row {
    let mut row = lost("", name, url);
    row.unknown = true;
    row
}

/// A wall, or trouble that passes, of a make without a signature.
fn wall(name: &'static str, url: &str) -> Row {
    let mut row = row("", name, url).sort(Sort::Walled);
    row.unknown = true;
    row
}
