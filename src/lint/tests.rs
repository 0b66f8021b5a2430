//! Each rule on what it finds and on what it must not find.

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
fn pairs(products: &[&str]) -> Vec<String> {
    let with_category: Vec<String> = products
        .iter()
        .map(|lines| format!("category = 'chat'\n{lines}"))
        .collect();
    let products: Vec<&str> = with_category.iter().map(String::as_str).collect();
    found(Kind::Catalog, &catalog(&products))
}

#[test]
fn rules_about_two_addresses_tell_each_pair_once() {
    // (rule, pairs in which it is found, pairs in which it is not)
    type Pairs = &'static [(&'static str, &'static str)];
    let rows: &[(&str, Pairs, Pairs)] = &[
        (
            "near-duplicate-url",
            &[
                ("https://a.example/", "http://a.example/"),
                ("https://a.example/x", "https://www.a.example/x/"),
                ("https://a.example/", "https://a.example/index.html"),
                (
                    "https://a.example/?id=1",
                    "https://a.example/?id=1&utm_source=x",
                ),
                ("https://a.example/x", "https://A.example:443/x?"),
            ],
            &[
                ("https://a.example/x", "https://a.example/X"),
                ("https://a.example/?v=1", "https://a.example/?v=2"),
                ("https://a.example/", "https://a.example:8443/"),
                ("https://a.example/", "https://b.a.example/"),
                ("https://a.example/", "https://a.example"),
                ("https://www.example/", "https://example/"),
                ("https://github.com/a/b", "https://github.com/a/b/"),
            ],
        ),
        (
            "fragment-only-difference",
            &[
                ("https://a.example/x", "https://a.example/x#y"),
                ("https://a.example/x#z", "https://a.example/x#y"),
            ],
            &[
                ("https://a.example/x", "https://a.example/x#"),
                ("https://a.example/#/chat", "https://a.example/#/code"),
                ("https://a.example/#!chat", "https://a.example/"),
                ("https://a.example/x#y", "https://a.example/z#y"),
                ("https://github.com/a/b#readme", "https://github.com/a/b"),
            ],
        ),
        (
            "duplicate-repo",
            &[
                ("https://github.com/A/b", "https://github.com/a/B.git"),
                (
                    "https://github.com/a/b",
                    "http://www.github.com/a/b/tree/main",
                ),
                ("https://github.com/a/b", "https://github.com/a/b#readme"),
                (
                    "https://gitlab.com/a/b/c",
                    "https://gitlab.com/a/b/c/-/tree/master",
                ),
                (
                    "https://gitee.com/a/b",
                    "https://gitee.com/a/b/blob/master/README.md",
                ),
            ],
            &[
                ("https://github.com/a/b", "https://github.com/a/b"),
                ("https://github.com/a/b", "https://github.com/a/c"),
                ("https://github.com/a/b", "https://gitlab.com/a/b"),
                (
                    "https://github.com/a/b",
                    "https://github.com/a/b/tree/main/sub",
                ),
                ("https://github.com/a/b", "https://github.com/a/b/issues"),
                ("https://github.com/topics/x", "https://github.com/Topics/x"),
                ("https://gitlab.com/a/b", "https://gitlab.com/a/b/c"),
            ],
        ),
    ];
    for (rule, positives, negatives) in rows {
        let told = |(one, other): &(&str, &str)| {
            let lines = [format!("url = '{one}'"), format!("url = '{other}'")];
            let found = pairs(&[&lines[0], &lines[1]]);
            let named = found.iter().filter(|found| found.starts_with(rule));
            (named.count(), found)
        };
        for pair in *positives {
            assert_eq!(told(pair).0, 1, "{rule} {pair:?} {:?}", told(pair).1);
        }
        for pair in *negatives {
            assert_eq!(told(pair).0, 0, "{rule} {pair:?} {:?}", told(pair).1);
        }
    }
}

#[test]
fn a_repository_that_is_another_products_link_is_told_once() {
    let one = "url = 'https://a.example/'\nlinks.repo = 'https://github.com/a/b'";
    let other = "url = 'https://github.com/A/b'\nlinks.repo = 'https://github.com/a/b'";
    assert_eq!(pairs(&[one, other]), ["duplicate-repo 12:8 -> 8"]);
}

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
        let found = pairs(&[&format!("url = 'https://a.example/'\n{link}")]);
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
fn nearly_the_same_address_elsewhere_is_a_note() {
    let text =
        "https://a.example/x http://a.example/x/ https://a.example/x#y https://a.example/x#z";
    let sources = [Source::new("x", Kind::Text, text)];
    let readings = [read(&sources[0], SourceId(0))];
    let found = lint(&sources, &readings, &Settings::default());
    let told: Vec<_> = found
        .iter()
        .map(|found| (found.rule, found.severity))
        .collect();
    let expected = [
        ("near-duplicate-url", Severity::Note),
        ("insecure-http", Severity::Warning),
        ("fragment-only-difference", Severity::Note),
    ];
    let told_all = expected.iter().all(|it| told.contains(it));
    assert!(told_all && told.len() == 3, "{told:?}");
}

#[test]
fn elsewhere_a_repeated_address_is_one_note() {
    let text = "https://a.example/ https://b.example/\nhttps://A.example\nhttps://a.example/\n";
    assert_eq!(
        found(Kind::Text, text),
        ["duplicate-url 2:1 -> 1", "non-canonical-url 2:1 -> 2"]
    );
    let sources = [Source::new("x", Kind::Text, text)];
    let readings = [read(&sources[0], SourceId(0))];
    assert_eq!(
        lint(&sources, &readings, &Settings::default())[0].severity,
        Severity::Note
    );
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
