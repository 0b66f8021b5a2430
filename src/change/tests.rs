//! What has changed between two versions, and what has only moved.

use super::*;
use crate::lint::{Settings, lint};
use crate::reading::{read, refine};
use crate::source::{Kind, SourceId};

type Inputs = (Vec<Source>, Vec<Link>, Vec<Diagnostic>);

fn inputs(kind: Kind, texts: &[&str]) -> Inputs {
    let sources: Vec<Source> = texts
        .iter()
        .map(|text| Source::new("x", refine(kind, text), *text))
        .collect();
    let readings: Vec<_> = (0..)
        .zip(&sources)
        .map(|(id, source)| read(source, SourceId(id)))
        .collect();
    let diagnostics = lint(&sources, &readings, &Settings::default());
    let links = readings.into_iter().flat_map(|it| it.links).collect();
    (sources, links, diagnostics)
}

/// The new links' addresses, the new problems' rules, and how many are old.
fn change(kind: Kind, before: &[&str], now: &[&str]) -> (Vec<String>, Vec<&'static str>, [u64; 2]) {
    let (old_sources, old_links, old) = inputs(kind, before);
    let (sources, mut links, mut problems) = inputs(kind, now);
    let unchanged = keep_new_links(&old_links, &mut links);
    let older = keep_new_problems((&old_sources, &old), &sources, &mut problems);
    let urls = links.into_iter().map(|link| link.url.to_string()).collect();
    let rules = problems.into_iter().map(|it| it.rule).collect();
    (urls, rules, [unchanged, older])
}

fn product(id: &str, url: &str) -> String {
    format!("[product.{id}]\nname = \"{id}\"\ncategory = \"c\"\nurl = \"{url}\"\n")
}

const HEAD: &str = "schema = 1\n[category.c]\nname = \"C\"\n";

#[test]
fn a_product_that_moves_or_is_written_otherwise_has_not_changed() {
    let (a, b) = (
        product("a", "https://a.example/"),
        product("b", "https://b.example/"),
    );
    let before = format!("{HEAD}{a}{b}");
    let spaced = a.replace(" = ", "   =   ").replace('"', "'");
    let table = b.replace("\"https://b.example/\"", "{ url = \"https://b.example/\" }");
    let now = format!("# new\r\n{HEAD}\n\n{spaced}{table}");
    assert_eq!(
        change(Kind::Toml, &[&before], &[&now]),
        (vec![], vec![], [2, 0])
    );
    let files = [format!("{HEAD}{a}"), format!("{HEAD}{b}")];
    let split = change(Kind::Toml, &[&before], &[&files[0], &files[1]]);
    assert_eq!(split, (vec![], vec![], [2, 0]));
}

#[test]
fn an_address_that_is_new_or_another_has_changed() {
    let before = format!("{HEAD}{}", product("a", "https://a.example/"));
    let rows = [
        (product("a", "https://x.example/"), "https://x.example/"),
        (product("x", "https://a.example/"), "https://a.example/"),
        (
            product("a", "https://a.example/").replace(
                "\"https://a.example/\"",
                "{ url = \"https://a.example/\", expect = \"login\" }",
            ),
            "https://a.example/",
        ),
        // The page is to show another name.
        (
            product("a", "https://a.example/").replace("name = \"a\"", "name = \"b\""),
            "https://a.example/",
        ),
        (
            product("a", "https://a.example/") + "aliases = [\"b\"]\n",
            "https://a.example/",
        ),
    ];
    for (now, url) in rows {
        let (links, _, counts) = change(Kind::Toml, &[&before], &[&format!("{HEAD}{now}")]);
        assert_eq!((links, counts[0]), (vec![url.to_owned()], 0), "{now}");
    }
}

#[test]
fn a_new_duplicate_of_an_old_entry_is_the_changes_fault_and_an_old_one_is_not() {
    let pair = [
        product("a", "https://a.example/"),
        product("b", "https://a.example/"),
    ]
    .concat();
    let (before, now) = (
        format!("{HEAD}{}", product("a", "https://a.example/")),
        format!("{HEAD}{pair}"),
    );
    let (_, rules, _) = change(Kind::Toml, &[&before], &[&now]);
    assert!(rules.contains(&"duplicate-url"), "{rules:?}");
    let (links, rules, counts) = change(Kind::Toml, &[&now], &[&now]);
    assert_eq!((links, rules), (vec![], vec![]));
    assert!(counts[1] > 0);
}

#[test]
fn elsewhere_a_link_is_its_address_and_its_name_or_key() {
    let rows: &[(Kind, &str, &str, &[&str])] = &[
        (
            Kind::Markdown,
            "[A](https://a.example/)",
            "\n# T\n- [A](https://a.example/)",
            &[],
        ),
        (
            Kind::Markdown,
            "[A](https://a.example/)",
            "[B](https://a.example/)",
            &["https://a.example/"],
        ),
        (
            Kind::Text,
            "https://a.example/",
            "https://a.example/ https://a.example/",
            &["https://a.example/"],
        ),
        (
            Kind::Json,
            r#"{"x": ["https://a.example/", "https://b.example/"]}"#,
            r#"{"x": ["https://b.example/", "https://a.example/"]}"#,
            &[],
        ),
        (
            Kind::Yaml,
            "- u: https://a.example/",
            "- u: https://b.example/\n- u: https://a.example/",
            &["https://b.example/"],
        ),
        (
            Kind::Yaml,
            "- u: https://a.example/",
            "- v: https://a.example/",
            &["https://a.example/"],
        ),
    ];
    for (kind, before, now, expected) in rows {
        assert_eq!(change(*kind, &[before], &[now]).0, *expected, "{now}");
    }
}

#[test]
fn what_cannot_be_parsed_is_never_old() {
    let broken = format!("{HEAD}[product.a\n");
    let (_, rules, _) = change(Kind::Toml, &[&broken], &[&broken]);
    assert!(rules.contains(&PARSE_ERROR), "{rules:?}");
}
