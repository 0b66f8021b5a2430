//! Addresses of a catalog, and where the former ones go.

use super::{Fate, mended, proposed};
use crate::edit::Applicability;
use crate::source::{Kind, Source};

const OLD: &str = "https://a.example/old";
const NEW: &str = "https://b.example/";
const HEAD: &str = "schema = 1\n[category.c]\nname = 'C'\n\n";

/// Lets [`OLD`] go to another site, in a catalog that ends with `text`.
fn away(text: &str) -> String {
    let text = format!("{HEAD}{text}");
    match mended(Kind::Catalog, &text, &[(OLD, Fate::Away(NEW))]) {
        Ok(text) => text.strip_prefix(HEAD).unwrap().to_owned(),
        Err(left) => left.join("; "),
    }
}

#[test]
fn a_former_address_goes_to_was_in_the_style_of_its_neighbours() {
    let rows = [
        (
            "[product.a]\nname = 'A'\nurl = \"https://a.example/old\" # c\ncategory = 'c'\n",
            "[product.a]\nname = 'A'\nurl = \"https://b.example/\" # c\nwas = [\"https://a.example/old\"]\ncategory = 'c'\n",
        ),
        (
            "[product.a]\r\n  url = 'https://a.example/old'\r\n",
            "[product.a]\r\n  url = 'https://b.example/'\r\n  was = ['https://a.example/old']\r\n",
        ),
        (
            "[product.a]\nurl = 'https://a.example/old'",
            "[product.a]\nurl = 'https://b.example/'\nwas = ['https://a.example/old']",
        ),
        (
            "[product.a]\nwas = []\nurl = 'https://a.example/old'\n",
            "[product.a]\nwas = ['https://a.example/old']\nurl = 'https://b.example/'\n",
        ),
        (
            "[product.a]\nurl = \"https://a.example/old\"\nwas = [\"https://x.example/\"] # c\n",
            "[product.a]\nurl = \"https://b.example/\"\nwas = [\"https://x.example/\", \"https://a.example/old\"] # c\n",
        ),
        (
            "[product.a]\nurl = \"https://a.example/old\"\nwas = [\n    \"https://x.example/\", # first\n]\n",
            "[product.a]\nurl = \"https://b.example/\"\nwas = [\n    \"https://x.example/\", # first\n    \"https://a.example/old\",\n]\n",
        ),
        (
            "[product.a]\nurl = \"https://a.example/old\"\nwas = [\n  \"https://x.example/\" # first\n]\n",
            "[product.a]\nurl = \"https://b.example/\"\nwas = [\n  \"https://x.example/\", # first\n  \"https://a.example/old\"\n]\n",
        ),
        (
            "[product.a]\nurl = \"https://a.example/old\"\nwas = [\n  \"https://x.example/\"]\n",
            "[product.a]\nurl = \"https://b.example/\"\nwas = [\n  \"https://x.example/\",\n  \"https://a.example/old\"]\n",
        ),
        // It is there already.
        (
            "[product.a]\nurl = 'https://a.example/old'\nwas = ['https://a.example/old']\n",
            "[product.a]\nurl = 'https://b.example/'\nwas = ['https://a.example/old']\n",
        ),
        (
            "[product.a]\nurl = { url = 'https://a.example/old', expect = 'login' }\n",
            "[product.a]\nwas = ['https://a.example/old']\nurl = { url = 'https://b.example/', expect = 'login' }\n",
        ),
        (
            "[product]\na.name = 'A'\na.url = 'https://a.example/old'\n",
            "[product]\na.name = 'A'\na.url = 'https://b.example/'\na.was = ['https://a.example/old']\n",
        ),
        (
            "[product]\na = { url = 'https://a.example/old', name = 'A' }\n",
            "[product]\na = { url = 'https://b.example/', was = ['https://a.example/old'], name = 'A' }\n",
        ),
        // Beside this header there is no place.
        (
            "[product.a]\nname = 'A'\n[product.a.url]\nurl = 'https://a.example/old'\n",
            "https://a.example/old: Unwritable",
        ),
    ];
    for (text, want) in rows {
        assert_eq!(away(text), want, "{text}");
    }
}

#[test]
fn a_product_whose_links_all_went_away_keeps_each_former_address_once() {
    let text = "[product.a]\nurl = 'https://a.example/old'\nlinks.docs = 'https://a.example/docs'\nlinks.app = 'https://a.example/old#x'\n";
    let text = format!("{HEAD}{text}");
    let fates = [
        (OLD, Fate::Away(NEW)),
        (
            "https://a.example/docs",
            Fate::Away("https://b.example/docs"),
        ),
    ];
    let want = "[product.a]\nurl = 'https://b.example/'\nwas = ['https://a.example/old', 'https://a.example/docs', 'https://a.example/old#x']\nlinks.docs = 'https://b.example/docs'\nlinks.app = 'https://b.example/#x'\n";
    let made = mended(Kind::Catalog, &text, &fates).unwrap();
    assert_eq!(made, format!("{HEAD}{want}"));
}

#[test]
fn what_needs_an_eye_waits_for_unsafe() {
    let text = format!(
        "{HEAD}[product.a]\nurl = 'http://a.example/'\n[product.b]\nurl = 'https://a.example/old'\n[product.d]\nurl = 'https://d.example/'\n"
    );
    let fates = [
        ("http://a.example/", Fate::Moved("https://a.example/")),
        (OLD, Fate::Away(NEW)),
        (
            "https://d.example/",
            Fate::Perhaps("https://d.example/home"),
        ),
    ];
    let source = Source::new("x", Kind::Catalog, text.as_str());
    let proposals = proposed(&source, &fates);
    let careful = proposals.mend(&source, Applicability::Safe).unwrap();
    assert_eq!(careful.text, text.replace("http://a", "https://a"));
    assert_eq!((careful.made.len(), careful.withheld), (1, 2));
    let bold = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert!(
        bold.text.contains("was = ['https://a.example/old']"),
        "{}",
        bold.text
    );
    // A move within the site leaves no former address behind.
    assert!(
        bold.text.ends_with("url = 'https://d.example/home'\n"),
        "{}",
        bold.text
    );
    assert_eq!((bold.made.len(), bold.withheld), (3, 0));
}

#[test]
fn outside_of_a_catalog_there_is_no_was() {
    let made = mended(
        Kind::Toml,
        "url = 'https://a.example/old'\n",
        &[(OLD, Fate::Away(NEW))],
    );
    assert_eq!(made.unwrap(), "url = 'https://b.example/'\n");
}
