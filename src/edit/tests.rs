//! Fixes on a line of letters, and properties of any fixes on any text.

use proptest::prelude::*;

use super::{Applicability, Applied, Conflict, Edit, Fix, apply};
use crate::text::Span;

/// A fix of `(start, end, text)` edits.
fn fix(edits: &[(usize, usize, &str)]) -> Fix {
    let edits = edits.iter().map(|&(start, end, text)| Edit {
        span: Span {
            start: u32::try_from(start).unwrap(),
            end: u32::try_from(end).unwrap(),
        },
        text: text.to_owned(),
    });
    Fix {
        applicability: Applicability::Safe,
        edits: edits.collect(),
    }
}

/// The text after the fixes, which were made, and which were left for which.
type Row = (
    &'static [&'static [(usize, usize, &'static str)]],
    &'static str,
    &'static [usize],
    &'static [(usize, Option<usize>)],
);

const TEXT: &str = "abcdefghij";

#[test]
fn the_first_wins_the_same_merge_and_nothing_is_half_made() {
    let rows: &[Row] = &[
        (&[], "abcdefghij", &[], &[]),
        (
            &[&[(0, 1, "X")], &[(9, 10, "Y")]],
            "XbcdefghiY",
            &[0, 1],
            &[],
        ),
        // Order in the text is not the order of the fixes.
        (
            &[&[(9, 10, "Y")], &[(0, 1, "X")]],
            "XbcdefghiY",
            &[0, 1],
            &[],
        ),
        (
            &[&[(2, 5, "X")], &[(4, 6, "Y")]],
            "abXfghij",
            &[0],
            &[(1, Some(0))],
        ),
        // One edit in the way leaves all others of its fix unmade.
        (
            &[&[(2, 5, "X")], &[(0, 1, "Z"), (4, 6, "Y")]],
            "abXfghij",
            &[0],
            &[(1, Some(0))],
        ),
        (&[&[(2, 5, "X")], &[(2, 5, "X")]], "abXfghij", &[0, 1], &[]),
        (
            &[&[(2, 5, "X")], &[(2, 5, "X"), (7, 8, "Y")]],
            "abXfgYij",
            &[0, 1],
            &[],
        ),
        (&[&[(2, 5, "X")], &[(5, 7, "Y")]], "abXYhij", &[0, 1], &[]),
        // Words put in at one place, or beside words that change, have no order.
        (
            &[&[(5, 5, "X")], &[(5, 5, "Y")]],
            "abcdeXfghij",
            &[0],
            &[(1, Some(0))],
        ),
        (
            &[&[(2, 5, "X")], &[(5, 5, "Y")]],
            "abXfghij",
            &[0],
            &[(1, Some(0))],
        ),
        (
            &[&[(5, 5, "Y")], &[(2, 5, "X")]],
            "abcdeYfghij",
            &[0],
            &[(1, Some(0))],
        ),
        // Lines have.
        (
            &[&[(5, 5, "X\n")], &[(5, 5, "Y\n")]],
            "abcdeX\nY\nfghij",
            &[0, 1],
            &[],
        ),
        (
            &[&[(5, 5, "X\n")], &[(5, 7, "Z")]],
            "abcdeX\nZhij",
            &[0, 1],
            &[],
        ),
        (&[&[(2, 5, "")], &[(5, 5, "X")]], "abXfghij", &[0, 1], &[]),
        // What is taken away needs no mending.
        (&[&[(2, 6, "")], &[(3, 4, "X")]], "abghij", &[0], &[]),
        (
            &[&[(2, 6, "")], &[(3, 4, "X"), (8, 9, "Y")]],
            "abghij",
            &[0],
            &[(1, Some(0))],
        ),
        // A change of nothing is none.
        (&[&[(2, 3, "c")], &[(2, 3, "X")]], "abXdefghij", &[1], &[]),
        // What fits neither the text nor itself.
        (&[&[(9, 11, "X")]], TEXT, &[], &[(0, None)]),
        (&[&[(4, 3, "X")]], TEXT, &[], &[(0, None)]),
        (&[&[(2, 5, "X"), (4, 6, "Y")]], TEXT, &[], &[(0, None)]),
    ];
    for (edits, text, made, conflicts) in rows {
        let fixes: Vec<Fix> = edits.iter().map(|edits| fix(edits)).collect();
        let conflicts = conflicts.iter();
        let want = Applied {
            text: (*text).to_owned(),
            made: made.to_vec(),
            conflicts: conflicts
                .map(|&(fix, with)| Conflict { fix, with })
                .collect(),
        };
        assert_eq!(apply(TEXT, &fixes), want, "{edits:?}");
    }
}

#[test]
fn a_span_inside_a_character_fits_no_text() {
    let applied = apply("名", &[fix(&[(1, 2, "x")])]);
    assert_eq!(applied.text, "名");
    assert_eq!(applied.conflicts, [Conflict { fix: 0, with: None }]);
}

fn any_fix() -> impl Strategy<Value = Fix> {
    let edit = (0_usize..24, 0_usize..4, "[x名\n]{0,2}");
    prop::collection::vec(edit, 1..3).prop_map(|edits| {
        let edits: Vec<_> = edits
            .iter()
            .map(|(start, len, text)| (*start, start + len, text.as_str()))
            .collect();
        fix(&edits)
    })
}

proptest! {
    /// The fixes that were made give the text by themselves, in any order;
    /// what they do not touch stands as it stood.
    #[test]
    fn what_was_made_is_made_whole_and_nothing_else_is(
        text in "[ab名\n]{0,16}",
        fixes in prop::collection::vec(any_fix(), 0..6),
    ) {
        let applied = apply(&text, &fixes);
        let mut edits: Vec<&Edit> = applied
            .made
            .iter()
            .flat_map(|&index| &fixes[index].edits)
            .collect();
        edits.sort_by_key(|edit| edit.span);
        let mut once: Vec<&Edit> = Vec::new();
        for edit in edits {
            if !once.contains(&edit) {
                once.push(edit);
            }
        }
        let (mut want, mut from) = (String::new(), 0);
        for edit in once {
            let range = edit.span.range();
            prop_assert!(range.start >= from, "overlapping edits were made");
            want.push_str(&text[from..range.start]);
            want.push_str(&edit.text);
            from = range.end;
        }
        want.push_str(&text[from..]);
        prop_assert_eq!(&applied.text, &want);
        if applied.made.is_empty() {
            prop_assert_eq!(&applied.text, &text);
        }
    }
}
