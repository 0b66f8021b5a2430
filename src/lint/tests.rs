//! Each rule on what it finds and on what it must not find.

use super::*;
use crate::reading::read;
use crate::source::Kind;

/// `rule line:column -> first label's line` of everything found.
fn found(kind: Kind, text: &str) -> Vec<String> {
    let sources = [Source::new("x", kind, text)];
    let readings = [read(&sources[0], SourceId(0))];
    let line = |span: crate::source::Span| sources[0].position(span.start).line;
    lint(&sources, &readings)
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
    for (id, lines) in ('a'..).zip(products) {
        text.push_str(
            &[
                "[product.",
                &id.to_string(),
                "]\nname = \"x\"\n",
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
            &["duplicate-url 11:8 -> 7"],
        ),
        (
            &[good, "category = 'chat'\nurl = 'https://a.example/#x'"],
            &[],
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
        (&["category = 'chat'\nurl = ''"], &["invalid-url 7:8"]),
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
            &["duplicate-link 8:15 -> 7"],
        ),
    ];
    for (products, expected) in rows {
        let text = catalog(products);
        assert_eq!(found(Kind::Catalog, &text), *expected, "{text}");
    }
}

#[test]
fn elsewhere_a_repeated_address_is_one_note() {
    let text = "https://a.example/ https://b.example/\nhttps://A.example\nhttps://a.example/\n";
    assert_eq!(found(Kind::Text, text), ["duplicate-url 2:1 -> 1"]);
    let sources = [Source::new("x", Kind::Text, text)];
    let readings = [read(&sources[0], SourceId(0))];
    assert_eq!(lint(&sources, &readings)[0].severity, Severity::Note);
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
