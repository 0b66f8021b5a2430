//! What points to products that leave, and goes with them: an `[[ignore]]` of
//! one of their fields covers nothing any more, and no `replaced_by` may name
//! what is retired itself.

use std::collections::HashSet;
use std::ops::Range;

use super::blocks::Blocks;
use crate::catalog::{Catalog, Spanned};

/// The bytes that go, and the pointers that are written where they cannot be
/// taken out: within braces.
pub(super) fn of<'c>(
    blocks: &Blocks<'_>,
    catalog: &'c Catalog,
    leaving: &HashSet<&str>,
) -> (Vec<Range<usize>>, Vec<&'c Spanned<String>>) {
    let (mut bytes, mut left) = (Vec::new(), Vec::new());
    let mut take = |pointer, place| match place {
        Some(place) => bytes.push(place),
        None => left.push(pointer),
    };
    for target in catalog.ignores.iter().filter_map(|it| it.target.as_ref()) {
        let mut path = target.value.split('.');
        let is_product = path.next() == Some("product");
        if is_product && path.next().is_some_and(|id| leaving.contains(id)) {
            take(target, blocks.ignore(target.span));
        }
    }
    let successors = catalog.retired.iter().map(|gone| gone.replaced_by.as_ref());
    for successor in successors.flatten() {
        if leaving.contains(successor.value.as_str()) {
            take(successor, blocks.line_of("replaced_by", successor.span));
        }
    }
    (bytes, left)
}
