//! Dead products and the tables that are left of them.

use super::{Fate, mended, proposed};
use crate::edit::Applicability;
use crate::source::{Kind, Source};
use crate::verdict::Reason;

const HEAD: &str = "schema = 1\n\n[category.c]\nname = \"C\"\n\n";
const A: &str = "[product.a]\nname = \"A\"\ncategory = \"c\"\nurl = \"https://a.example/\"\n";
const B: &str = "[product.b]\nname = \"B\"\ncategory = \"c\"\nurl = \"https://b.example/\"\n";
const C: &str = "[product.c]\nname = \"C\"\ncategory = \"c\"\nurl = \"https://c.example/\"\n";
const OUT_A: &str = "[retired.a]\nname = \"A\"\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://a.example/\"]\n";
const OUT_B: &str = "[retired.b]\nname = \"B\"\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://b.example/\"]\n";
const OUT_C: &str = "[retired.c]\nname = \"C\"\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://c.example/\"]\n";
const IGNORE: &str = "[[ignore]]\nurl = \"https://x.example/*\"\n";

/// Lets the products of `dead` die.
fn retired(text: &str, dead: &[&str]) -> String {
    let urls: Vec<String> = dead
        .iter()
        .map(|id| format!("https://{id}.example/"))
        .collect();
    let fates: Vec<_> = urls
        .iter()
        .map(|url| (url.as_str(), Fate::Dead(Reason::Gone)))
        .collect();
    let made = mended(Kind::Catalog, &format!("{HEAD}{text}"), &fates);
    made.unwrap().strip_prefix(HEAD).unwrap().to_owned()
}

#[test]
fn a_dead_product_leaves_no_gap_and_arrives_with_space_around_it() {
    let rows: &[(&[&str], &[&str], &[&str])] = &[
        (&[A, "\n", B], &["a"], &[B, "\n", OUT_A]),
        (&[A, "\n", B], &["b"], &[A, "\n", OUT_B]),
        (&[A, "\n", B], &["a", "b"], &[OUT_A, "\n", OUT_B]),
        (&[A, "\n", B, "\n", C], &["b"], &[A, "\n", C, "\n", OUT_B]),
        (
            &[A, "\n", B, "\n", C],
            &["b", "c"],
            &[A, "\n", OUT_B, "\n", OUT_C],
        ),
        (
            &[A, "\n", B, "\n", IGNORE],
            &["a"],
            &[B, "\n", OUT_A, "\n", IGNORE],
        ),
        (
            &[A, "\n", B, "\n", IGNORE],
            &["b"],
            &[A, "\n", OUT_B, "\n", IGNORE],
        ),
        // In order among those that are there.
        (
            &[B, "\n", C, "\n", OUT_A, "\n", IGNORE],
            &["b"],
            &[C, "\n", OUT_A, "\n", OUT_B, "\n", IGNORE],
        ),
        (
            &[A, "\n", C, "\n", OUT_B],
            &["a"],
            &[C, "\n", OUT_A, "\n", OUT_B],
        ),
        (
            &[A, "\n", C, "\n", OUT_B],
            &["a", "c"],
            &[OUT_A, "\n", OUT_B, "\n", OUT_C],
        ),
        // Retired ones may stand before the products.
        (
            &[OUT_B, "\n", A, "\n", C],
            &["c"],
            &[OUT_B, "\n", OUT_C, "\n", A],
        ),
        (&[OUT_B, "\n", A], &["a"], &[OUT_A, "\n", OUT_B]),
        (&[OUT_A, "\n", B], &["b"], &[OUT_A, "\n", OUT_B]),
        // Without blank lines there are still some around what arrives.
        (&[A, B, C], &["b"], &[A, C, "\n", OUT_B]),
    ];
    for (text, dead, want) in rows {
        assert_eq!(
            retired(&text.concat(), dead),
            want.concat(),
            "{text:?} {dead:?}"
        );
    }
}

#[test]
fn comments_go_with_what_they_stand_on() {
    let rows: &[(&[&str], &[&str])] = &[
        (
            &["# on a\n", A, "\n# on b\n", B],
            &["# on b\n", B, "\n", OUT_A],
        ),
        (&[A, "# under a\n\n", B], &[B, "\n", OUT_A]),
        (
            &[A, "\n# --- more ---\n\n", B],
            &["# --- more ---\n\n", B, "\n", OUT_A],
        ),
        (&[A, "# on b\n", B], &["# on b\n", B, "\n", OUT_A]),
        (
            &[B, "\n", A, "\n# the end\n"],
            &[B, "\n", OUT_A, "\n# the end\n"],
        ),
    ];
    for (text, want) in rows {
        assert_eq!(retired(&text.concat(), &["a"]), want.concat(), "{text:?}");
    }
}

#[test]
fn endings_of_lines_and_of_the_text_stay() {
    let dos = |text: &str| text.replace('\n', "\r\n");
    let text = format!("{HEAD}{A}\n{B}");
    let fates = [("https://a.example/", Fate::Dead(Reason::Gone))];
    let made = |text: &str| mended(Kind::Catalog, text, &fates).unwrap();
    let want = format!("{HEAD}{B}\n{OUT_A}");
    assert_eq!(made(&dos(&text)), dos(&want));
    assert_eq!(made(text.trim_end()), want.trim_end());
    let last = format!("{HEAD}{B}\n{A}");
    assert_eq!(made(last.trim_end()), want.trim_end());
}

#[test]
fn all_its_addresses_are_kept_and_its_parts_go_with_it() {
    let text = "[product.\"a\"] # c\nname = 'A \"x\"'\ncategory = [\n  'c',\n]\nwas = ['https://was.example/']\nurl = { url = 'https://a.example/', note = 'n' }\n\n[product.a.links]\ndocs = 'https://docs.example/'\n\n";
    let want = "[retired.\"a\"]\nname = 'A \"x\"'\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://a.example/\", \"https://was.example/\", \"https://docs.example/\"]\n";
    assert_eq!(
        retired(&format!("{text}{B}"), &["a"]),
        format!("{B}\n{want}")
    );
}

#[test]
fn only_a_hijacked_address_is_in_other_hands() {
    for (reason, word) in [
        (Reason::Hijacked, "hijacked"),
        (Reason::Parked, "shut-down"),
        (Reason::ShutDown, "shut-down"),
        (Reason::DnsNxdomain, "shut-down"),
    ] {
        let fates = [("https://a.example/", Fate::Dead(reason))];
        let made = mended(Kind::Catalog, &format!("{HEAD}{A}"), &fates).unwrap();
        assert!(made.contains(&format!("reason = \"{word}\"")), "{reason:?}");
    }
}

#[test]
fn a_product_stays_where_more_than_its_table_would_be_touched() {
    let rows = [
        // A further link is dead, not the product.
        "[product.x]\nurl = 'https://x.example/'\nlinks.docs = 'https://a.example/'\n".to_owned(),
        // Its parts are apart.
        format!("{A}\n{B}\n[product.a.links]\ndocs = 'https://d.example/'\n"),
        // Its id stands twice, or is retired already.
        format!("{A}\n{A}"),
        format!("{A}\n[retired.a]\nname = 'A'\n"),
        // It is no table of its own.
        "[product]\na = { name = 'A', url = 'https://a.example/' }\n".to_owned(),
        "[product]\na.name = 'A'\na.url = 'https://a.example/'\n".to_owned(),
    ];
    for text in rows {
        assert_eq!(retired(&text, &["a"]), text);
    }
}

#[test]
fn a_product_that_leaves_takes_its_other_fixes_with_it() {
    let text = format!("{HEAD}{A}links.docs = \"http://docs.example/\"\n\n{B}");
    let fates = [
        ("https://a.example/", Fate::Dead(Reason::Gone)),
        ("http://docs.example/", Fate::Moved("https://docs.example/")),
    ];
    let source = Source::new("x", Kind::Catalog, text.as_str());
    let proposals = proposed(&source, &fates, &[]);
    let careful = proposals.mend(&source, Applicability::Safe).unwrap();
    assert_eq!(careful.text, text.replace("http://", "https://"));
    let bold = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert_eq!((bold.made.len(), bold.overlaps.len()), (1, 0));
    assert!(!bold.text.contains("[product.a]"), "{}", bold.text);
}
