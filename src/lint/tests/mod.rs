//! Each rule on what it finds and on what it must not find.

mod pairs;

use super::*;
use crate::reading::read;
use crate::source::Kind;

/// `rule line:column -> first label's line` of everything found.
fn found(kind: Kind, text: &str) -> Vec<String> {
    let sources = [Source::new("x", kind, text)];
    let readings = [read(&sources[0], SourceId(0))];
    let line = |span: crate::source::Span| sources[0].position(span.start).line;
    lint(&sources, &readings, &Settings::default())
        .iter()
        .map(|d| {
            let at = sources[0].position(d.span.start);
            let label = d.labels.first();
            let label = label.map_or(String::new(), |l| format!(" -> {}", line(l.span)));
            format!("{} {}:{}{label}", d.rule, at.line, at.column)
        })
        .collect()
}

/// A catalog of products `a`, `b`, ... with these lines each; product lines
/// start at line 4, and each takes four more.
fn catalog(products: &[&str]) -> String {
    let mut text = "schema = 1\n[category.chat]\nname = \"聊天\"\n".to_owned();
    for ((id, name), lines) in ('a'..).zip('甲'..).zip(products) {
        text.push_str(
            &[
                "[product.",
                &id.to_string(),
                "]\nname = \"",
                &name.to_string(),
                "\"\n",
                lines,
                "\n",
            ]
            .concat(),
        );
    }
    text
}

#[test]
fn catalog_rules_find_their_fault_and_nothing_else() {
    let good = "category = 'chat'\nurl = 'https://a.example/'";
    let rows: &[(&[&str], &[&str])] = &[
        (&[good], &[]),
        (
            &[good, "category = 'chat'\nurl = 'https://A.example:443'"],
            &["duplicate-url 11:8 -> 7", "non-canonical-url 11:8 -> 11"],
        ),
        (
            &[good, "category = 'chat'\nurl = 'https://a.example/#x'"],
            &["fragment-only-difference 11:8 -> 7"],
        ),
        (
            &[
                good,
                "category = ['chat', 'caht']\nurl = 'https://b.example/'",
            ],
            &["unknown-category 10:22"],
        ),
        (
            &["category = 'chat'\nurl = 'http://a b.example/'"],
            &["invalid-url 7:8"],
        ),
        (&["category = 'chat'\nurl = '/docs'"], &["invalid-url 7:8"]),
        (&["category = 'chat'\nurl = ''"], &["empty-value 7:8"]),
        (
            &["category = 'chat'\nurl = 'javascript:alert(1)'"],
            &["unreachable-scheme 7:8"],
        ),
        (
            &["category = 'chat'\nurl = 'mailto:a@b.example'"],
            &["unreachable-scheme 7:8"],
        ),
        (
            &["category = 'chat'\nurl = 'https://a.example/'\nlinks.docs = 'https://a.example'"],
            &["wrong-link-kind 8:15 -> 7"],
        ),
    ];
    for (products, expected) in rows {
        let text = catalog(products);
        assert_eq!(found(Kind::Catalog, &text), *expected, "{text}");
    }
}

/// What is found in a catalog of products `a`, `b`, ... with these lines each,
/// `name = "x"` and `category = "chat"` given.
#[test]
fn links_are_what_their_names_say() {
    let rows = [
        ("links.repo = 'https://b.example/download'", true),
        ("links.repo = 'https://github.com/a/b'", false),
        ("links.repo = 'https://git.b.example/a'", false),
        ("links.repo = 'https://b.example/a.git'", false),
        ("links.docs = 'http://a.example'", true),
        ("links.docs = 'https://a.example/docs'", false),
        ("links.docs = 'https://a.example/#docs'", false),
        ("links.app = 'https://b.example/'", false),
    ];
    for (link, is_found) in rows {
        let found = pairs::pairs(&[&format!("url = 'https://a.example/'\n{link}")]);
        let is_told = found
            .iter()
            .any(|found| found.starts_with("wrong-link-kind 8:15"));
        assert_eq!(is_told, is_found, "{link} {found:?}");
        assert!(
            !found.iter().any(|found| found.starts_with("near")),
            "{found:?}"
        );
    }
}

#[test]
fn only_a_name_that_could_be_in_its_address_is_missed_there() {
    // (id, name and aliases, url, whether it is told)
    let rows = [
        ("kimi", "name = 'Kimi'", "https://other.example/", true),
        ("kimi", "name = 'Kimi'", "https://github.com/foo/bar", true),
        (
            "kimi",
            "name = 'Kimi'\naliases = ['Other']",
            "https://other.example/",
            false,
        ),
        ("kimi", "name = 'Kimi'", "https://www.kimi.example/", false),
        ("kimi", "name = 'Kimi'", "https://other.example/k", false),
        (
            "kimi",
            "name = 'Kimi'\naliases = ['月之暗面']",
            "https://other.example/",
            false,
        ),
        ("kimi", "name = '月之暗面'", "https://other.example/", false),
        ("other", "name = 'Kimi'", "https://other.example/", false),
        (
            "x1",
            "name = 'Amazon Web Services'",
            "https://aws.example/",
            false,
        ),
        ("x1", "name = 'Ｏｔｈｅｒ'", "https://other.example/", false),
        ("x1", "name = 'Kimi'", "https://8.8.8.8/", false),
    ];
    for (id, names, url, is_told) in rows {
        let text = format!("schema = 1\n[product.{id}]\n{names}\nurl = '{url}'\n");
        let found = found(Kind::Catalog, &text);
        let told = found.iter().any(|found| found.starts_with("name-mismatch"));
        assert_eq!(told, is_told, "{text} {found:?}");
    }
}

#[test]
fn every_rule_is_named_once_and_explained() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len());
    for rule in RULES {
        assert!(rule.explain.len() > 80, "{}", rule.name);
        assert!(!rule.summary.ends_with('.'), "{}", rule.name);
    }
}
