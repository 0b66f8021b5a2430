//! Blocks change places, and nothing else changes.

use proptest::prelude::*;

use super::*;
use crate::catalog::parse;
use crate::source::SourceId;

fn ids(text: &str) -> Vec<String> {
    let (catalog, _) = parse(text, SourceId(0));
    let products = catalog.products.into_iter();
    products.map(|product| product.id.value).collect()
}

/// `text` with its products sorted, where that can be done.
fn sorted(text: &str) -> Option<String> {
    let ids = ids(text);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let edits = sorting(text, &ids)?;
    let mut out = text.to_owned();
    for edit in edits.iter().rev() {
        out.replace_range(edit.span.range(), &edit.text);
    }
    Some(out)
}

#[test]
fn a_block_takes_its_tables_and_its_comment_along() {
    let text = "schema = 1\n\n# All of b.\n# Two lines.\n[product.b]\nname = 'B' # here\n[product.b.links]\ndocs = 'x'\n\n\n[retired.x]\nname = 'X'\n\n[product.a]\nname = 'A'";
    let want = "schema = 1\n\n[product.a]\nname = 'A'\n\n\n[retired.x]\nname = 'X'\n\n# All of b.\n# Two lines.\n[product.b]\nname = 'B' # here\n[product.b.links]\ndocs = 'x'";
    assert_eq!(sorted(text).as_deref(), Some(want));
}

#[test]
fn what_looks_like_a_header_or_a_comment_in_a_string_is_none() {
    let text = "[product.b]\nnote = '''\n[product.z]\n# x'''\n[product.a]\nname = 'A'\n";
    let want = "[product.a]\nname = 'A'\n[product.b]\nnote = '''\n[product.z]\n# x'''\n";
    assert_eq!(sorted(text).as_deref(), Some(want));
}

#[test]
fn nothing_is_moved_where_blocks_cannot_be_told() {
    let rows = [
        "[product]\nb = { name = 'B' }\na = { name = 'A' }\n",
        "product.b.name = 'B'\nproduct.a.name = 'A'\n",
        "[product.b]\n[product.a]\n[product.b.links]\ndocs = 'x'\n",
        "[product.b]\n[product.a]\n[product.a]\n",
        "[product.b]\nname = \n[product.a]\n",
        "[product.b]\n[product.a]\nname = 'A\n",
    ];
    for text in rows {
        assert_eq!(sorted(text), None, "{text}");
    }
}

/// A block of text as people write one, with its id.
fn block() -> impl Strategy<Value = String> {
    let above = prop_oneof![
        Just(""),
        Just("# 注释\n"),
        Just("# a\n# b\n"),
        Just("# lost\n\n")
    ];
    let id = "[a-e]{1,2}";
    let lines = prop_oneof![
        Just("name = \"名\"\n"),
        Just("url = 'https://x.example/' # why\n"),
        Just("aliases = [\n  'x', # y\n]\n"),
        Just("note = '''\n[x]\n'''\n"),
        Just(""),
    ];
    let gap = prop_oneof![Just(""), Just("\n"), Just("\n\n"), Just(" \n")];
    (above, id, lines, gap)
        .prop_map(|(above, id, lines, gap)| format!("{above}[product.{id}]\n{lines}{gap}"))
}

proptest! {
    #[test]
    fn sorting_only_moves_and_is_done_once(
        blocks in proptest::collection::vec(block(), 0..8),
        end in prop_oneof![Just(true), Just(false)],
        windows in prop_oneof![Just(true), Just(false)],
    ) {
        let mut text = format!("schema = 1\n\n{}", blocks.concat());
        if end {
            text.truncate(text.trim_end().len());
        }
        if windows {
            text = text.replace('\n', "\r\n");
        }
        let before = ids(&text);
        let unique: HashSet<&String> = before.iter().collect();
        let Some(once) = sorted(&text) else {
            prop_assert!(unique.len() < before.len(), "{text:?}");
            return Ok(());
        };
        let after = ids(&once);
        let mut want = before.clone();
        want.sort();
        prop_assert_eq!(&after, &want);
        let (catalog, faults) = parse(&once, SourceId(0));
        let (original, original_faults) = parse(&text, SourceId(0));
        prop_assert_eq!(faults.len(), original_faults.len());
        prop_assert_eq!(catalog.products.len(), original.products.len());
        let bytes = |text: &str| { let mut bytes: Vec<u8> = text.bytes().collect(); bytes.sort_unstable(); bytes };
        prop_assert_eq!(bytes(&once), bytes(&text));
        prop_assert_eq!(sorted(&once), Some(once.clone()));
        if before.is_sorted() {
            prop_assert_eq!(once, text);
        }
    }
}
