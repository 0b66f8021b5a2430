//! Dead products and the tables that are left of them.

use super::{Fate, mended, proposed};
use crate::edit::Applicability;
use crate::fix::Why;
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
            &["# on b\n", B, "\n", "# on a\n", OUT_A],
        ),
        (&[A, "# under a\n\n", B], &[B, "\n", "# under a\n", OUT_A]),
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
    let want = "# c\n[retired.\"a\"]\nname = 'A \"x\"'\non = 2026-11-23\nreason = \"shut-down\"\nwas = [\"https://a.example/\", \"https://was.example/\", \"https://docs.example/\"]\n";
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
fn a_product_leaves_however_it_is_written() {
    let rows = [
        // In parts.
        (
            format!("{A}\n{B}\n[product.a.links]\ndocs = 'https://d.example/'\n\n{C}"),
            format!("{B}\n{C}\n{}", OUT_A.replace("/\"]", "/\", \"https://d.example/\"]")),
        ),
        // In braces of its own, its comment above.
        (
            "[product]\n# on a\na = { name = 'A', url = 'https://a.example/' } # too\nb = { name = 'B', url = 'https://b.example/' }\n".to_owned(),
            format!("[product]\nb = {{ name = 'B', url = 'https://b.example/' }}\n\n# on a\n# too\n{}", OUT_A.replace("\"A\"", "'A'")),
        ),
        // Its id before each key.
        (
            "[product]\nb.name = 'B'\n\na.name = 'A'\n# the address\na.url = { url = \"https://a.example/\" }\n\nc.name = 'C'\n".to_owned(),
            format!("[product]\nb.name = 'B'\n\nc.name = 'C'\n\n# the address\n{}", OUT_A.replace("\"A\"", "'A'")),
        ),
        // Right below the header, a blank line behind it.
        (
            "[product]\na.name = 'A'\na.url = \"https://a.example/\"\n\nb.name = 'B'\n".to_owned(),
            format!("[product]\nb.name = 'B'\n\n{}", OUT_A.replace("\"A\"", "'A'")),
        ),
        // Both, and further keys elsewhere.
        (
            "[product]\na.name = 'A'\na.url = 'https://a.example/'\n\n[product.a.links]\ndocs = 'https://d.example/'\n".to_owned(),
            format!("[product]\n\n{}", OUT_A.replace("\"A\"", "'A'").replace("/\"]", "/\", \"https://d.example/\"]")),
        ),
    ];
    for (text, want) in rows {
        assert_eq!(retired(&text, &["a"]), want, "{text}");
    }
    // At the very top, where no header stands.
    let text = "schema = 1\nproduct.a.name = \"A\"\nproduct.a.url = \"https://a.example/\"\nproduct.b.name = 'B'\n";
    let fates = [("https://a.example/", Fate::Dead(Reason::Gone))];
    let want = format!("schema = 1\nproduct.b.name = 'B'\n\n{OUT_A}");
    assert_eq!(mended(Kind::Catalog, text, &fates).unwrap(), want);
}

#[test]
fn what_points_to_a_retired_product_goes_with_it() {
    let ignore = "[[ignore]]\ntarget = \"product.b.url\"\nreason = \"x\"\n";
    let own = "# for a while\n[[ignore]]\ntarget = \"product.a.links.docs\"\nreason = \"x\"\n";
    let kept = "[retired.o]\nname = \"O\"\nreason = \"renamed\"\n";
    let old = "[retired.o]\nname = \"O\"\nreplaced_by = \"a\" # today\nreason = \"renamed\"\n";
    let other = "[retired.p]\nname = \"P\"\nreplaced_by = \"b\"\n";
    let rows = [
        (
            format!("{A}\n{B}\n{own}\n{ignore}"),
            format!("{B}\n{OUT_A}\n{ignore}"),
        ),
        (
            format!("{A}\n{B}\n{ignore}\n{own}"),
            format!("{B}\n{OUT_A}\n{ignore}"),
        ),
        (
            format!("{A}\n{B}\n{old}\n{other}"),
            format!("{B}\n{OUT_A}\n{kept}\n{other}"),
        ),
        (
            format!("retired.o.replaced_by = 'a'\n\n{own}\n{A}\n{B}"),
            format!("{B}\n{OUT_A}"),
        ),
    ];
    for (text, want) in rows {
        let head = text.split_once('\n').unwrap().0;
        let made = if head.starts_with("retired") {
            let text = format!("schema = 1\n{text}");
            let fates = [("https://a.example/", Fate::Dead(Reason::Gone))];
            let made = mended(Kind::Catalog, &text, &fates).unwrap();
            made.strip_prefix("schema = 1\n\n").unwrap().to_owned()
        } else {
            retired(&text, &["a"])
        };
        assert_eq!(made, want, "{text}");
    }
}

/// What is told of products that should go and of what points to them.
fn left(text: &str) -> Vec<(String, Why)> {
    let text = format!("schema = 1\n{text}");
    let source = Source::new("x", Kind::Catalog, text);
    let fates = [("https://a.example/", Fate::Dead(Reason::Gone))];
    let skipped = proposed(&source, &fates).skipped;
    skipped.into_iter().map(|it| (it.what, it.why)).collect()
}

#[test]
fn what_is_added_to_a_product_stays_before_what_arrives_behind_it() {
    let fates = [
        ("https://a.example/", Fate::Dead(Reason::Gone)),
        ("https://b.example/", Fate::Away("https://b2.example/")),
    ];
    let moved = B.replace("b.example", "b2.example") + "was = [\"https://b.example/\"]\n";
    let want = format!("{HEAD}{moved}\n{OUT_A}");
    for text in [format!("{HEAD}{A}\n{B}"), format!("{HEAD}{A}{B}")] {
        let made = mended(Kind::Catalog, &text, &fates).unwrap();
        assert_eq!(made, want, "{text}");
        let made = mended(Kind::Catalog, text.trim_end(), &fates).unwrap();
        assert_eq!(made, want.trim_end(), "{text}");
    }
}

#[test]
fn what_cannot_go_is_named() {
    let braces =
        "product = { a = { name = 'A', url = 'https://a.example/' }, b = { name = 'B' } }\n";
    let gone = format!("{A}\n[retired.a]\nname = 'A'\n");
    let twice = format!("{A}\n[product.a]\nname = 'B'\nurl = 'https://b.example/'\n");
    let closed = format!("retired = {{ o = {{ name = 'O' }} }}\n{A}");
    for (text, why) in [
        (braces.to_owned(), Why::Braces),
        (gone, Why::Retired),
        (twice, Why::Repeated),
        (closed, Why::Unwritable),
    ] {
        assert_eq!(left(&text), [("retire a".to_owned(), why)], "{text}");
    }
    let pointers = format!(
        "ignore = [{{ target = 'product.a.url', rule = 'x' }}]\nretired.o = {{ replaced_by = 'a' }}\n{A}"
    );
    let want = [
        ("product.a.url".to_owned(), Why::Pointer),
        ("a".to_owned(), Why::Pointer),
    ];
    assert_eq!(left(&pointers), want);
}

#[test]
fn a_product_stays_where_only_a_further_link_is_dead() {
    let text = "[product.x]\nurl = 'https://x.example/'\nlinks.docs = 'https://a.example/'\n";
    assert_eq!(retired(text, &["a"]), text);
    assert_eq!(left(text), []);
}

#[test]
fn a_product_that_leaves_takes_its_other_fixes_with_it() {
    let text = format!("{HEAD}{A}links.docs = \"http://docs.example/\"\n\n{B}");
    let fates = [
        ("https://a.example/", Fate::Dead(Reason::Gone)),
        ("http://docs.example/", Fate::Moved("https://docs.example/")),
    ];
    let source = Source::new("x", Kind::Catalog, text.as_str());
    let proposals = proposed(&source, &fates);
    let careful = proposals.mend(&source, Applicability::Safe).unwrap();
    assert_eq!(careful.text, text.replace("http://", "https://"));
    let bold = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert_eq!((bold.made.len(), bold.overlaps.len()), (1, 0));
    assert!(!bold.text.contains("[product.a]"), "{}", bold.text);
}
