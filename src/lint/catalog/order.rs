//! Products stand in the order of their ids, so that two people who add one at
//! the same time seldom touch the same line.

use super::super::Context;
use super::blocks;
use crate::catalog::Product;
use crate::diagnostic::Diagnostic;
use crate::edit::{Applicability, Fix};

/// `unsorted`: the fewest products that would have to move. The first of them
/// carries the fix, which sorts all.
pub(in crate::lint) fn unsorted(context: &Context<'_>) -> Vec<Diagnostic> {
    let products: Vec<&Product> = context.products().collect();
    let ids: Vec<&str> = products.iter().map(|it| it.id.value.as_str()).collect();
    let kept = longest_sorted(&ids);
    if kept.len() == ids.len() {
        return Vec::new();
    }
    let mut keep = vec![false; ids.len()];
    for &at in &kept {
        keep[at] = true;
    }
    let moved = products.iter().zip(keep).filter(|(_, keep)| !keep);
    let mut found: Vec<Diagnostic> = moved
        .map(|(product, _)| {
            let id = product.id.value.as_str();
            let next = kept.partition_point(|&at| ids[at] <= id);
            let help = match kept.get(next) {
                Some(&at) => format!("products are sorted by id: it belongs before `{}`", ids[at]),
                None => "products are sorted by id: it belongs at the end".to_owned(),
            };
            let made = context.error(
                "unsorted",
                product.id.span,
                format!("`{id}` stands out of order"),
            );
            made.with_help(help).about(Some(id), None)
        })
        .collect();
    if let (Some(first), Some(edits)) = (
        found.first_mut(),
        blocks::sorting(&context.source.text, &ids),
    ) {
        first.fix = Some(Fix {
            applicability: Applicability::Safe,
            edits,
        });
    }
    found
}

/// The places of as many of `ids` as stand in order already: the longest
/// non-decreasing subsequence, by patience sorting (Fredman 1975).
fn longest_sorted(ids: &[&str]) -> Vec<usize> {
    // The last card of each pile, and below each card the one it was put on.
    let mut piles: Vec<usize> = Vec::new();
    let mut below: Vec<Option<usize>> = Vec::with_capacity(ids.len());
    for (at, id) in ids.iter().enumerate() {
        let pile = piles.partition_point(|&top| ids[top] <= *id);
        below.push(pile.checked_sub(1).map(|pile| piles[pile]));
        match piles.get_mut(pile) {
            Some(top) => *top = at,
            None => piles.push(at),
        }
    }
    let mut kept: Vec<usize> =
        std::iter::successors(piles.last().copied(), |&at| below[at]).collect();
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::longest_sorted;

    #[test]
    fn as_few_as_possible_are_out_of_order() {
        let rows: [(&str, &str); 6] = [
            ("", ""),
            ("a", "a"),
            ("abcd", "abcd"),
            ("zabc", "abc"),
            ("bcda", "bcd"),
            ("aab", "aab"),
        ];
        for (given, want) in rows {
            let ids: Vec<&str> = given.split("").filter(|id| !id.is_empty()).collect();
            let kept: String = longest_sorted(&ids).iter().map(|&at| ids[at]).collect();
            assert_eq!(kept, want, "{given}");
        }
    }
}
