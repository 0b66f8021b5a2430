//! Addresses for each rule: those in which it finds something, and near misses.

mod hosts;
mod texts;

/// `(rule, found in, not found in, mended to)`: a catalog's address each. What
/// is mended is the first one.
pub(super) type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    Option<&'static str>,
);

/// The rows of all rules.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    texts::ROWS.iter().chain(hosts::ROWS)
}
