//! Rules that only a catalog can break: its ids, names, descriptions, dates,
//! categories, order, retired products and ignores.

mod blocks;
pub(super) mod categories;
pub(super) mod descriptions;
pub(super) mod ids;
pub(super) mod ignores;
pub(super) mod names;
pub(super) mod order;
pub(super) mod promotion;
pub(super) mod punctuation;
pub(super) mod retired;
mod script;
pub(super) mod spacing;
#[cfg(test)]
mod tests;
mod texts;
pub(super) mod values;
