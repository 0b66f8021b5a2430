//! Each rule on addresses in which it finds something, and on near misses.

mod rows;

use rows::rows;

use crate::lint::{RULES, Settings, Severity, lint};
use crate::reading::read;
use crate::source::{Kind, Source, SourceId, Span};

/// A catalog with one product of this address.
fn catalog(url: &str) -> String {
    let url = url
        .replace('"', "\\\"")
        .replace('\\', "\\\\")
        .replace("\\\\\"", "\\\"");
    let url: String = url
        .chars()
        .map(|c| match c {
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!(
        "schema = 1\n[category.a]\nname = \"A\"\n[product.a]\nname = \"阿\"\ncategory = \"a\"\nurl = \"{url}\"\n"
    )
}

fn linted(kind: Kind, text: &str) -> Vec<crate::diagnostic::Diagnostic> {
    let sources = [Source::new("x", kind, text)];
    let readings = [read(&sources[0], SourceId(0))];
    lint(&sources, &readings, &Settings::default())
}

/// The rules that find something in a catalog's address.
fn rules(url: &str) -> Vec<&'static str> {
    let found = linted(Kind::Catalog, &catalog(url));
    found.iter().map(|diagnostic| diagnostic.rule).collect()
}

/// `text` with a fix's edits made.
fn fixed(text: &str, fix: &crate::edit::Fix) -> String {
    let mut text = text.to_owned();
    let mut edits = fix.edits.clone();
    edits.sort_by_key(|edit| edit.span);
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    text
}

#[test]
fn each_rule_finds_its_fault_and_not_its_neighbour() {
    for (rule, positives, negatives, _) in rows() {
        for url in *positives {
            assert!(
                rules(url).contains(rule),
                "{rule} {url:?}: {:?}",
                rules(url)
            );
        }
        for url in *negatives {
            assert!(
                !rules(url).contains(rule),
                "{rule} {url:?}: {:?}",
                rules(url)
            );
        }
    }
}

#[test]
fn every_rule_about_an_address_has_both_rows() {
    for rule in RULES {
        let crate::lint::Check::Address(_) = rule.check else {
            continue;
        };
        let row = rows().find(|row| row.0 == rule.name);
        let has_both = row.is_some_and(|row| !row.1.is_empty() && !row.2.is_empty());
        assert!(has_both, "{} has no rows", rule.name);
    }
}

#[test]
fn one_fault_is_told_once() {
    let rows: &[(&str, &[&str])] = &[
        ("https://a.example/", &[]),
        ("https://a.example。", &["url-fullwidth-punct"]),
        ("https：//a.example/", &["url-fullwidth-punct"]),
        ("https://a。example/", &["url-fullwidth-punct"]),
        ("https://a.example/**。", &["url-fullwidth-punct"]),
        ("https://a.example/),", &["url-markup-residue"]),
        ("<https://a.example/>", &["url-markup-residue"]),
        ("https://a.example.", &["trailing-dot-host"]),
        ("https://a.example/x ", &["url-whitespace"]),
        ("https://a b.example/", &["invalid-url"]),
        ("https://{{ host }}/", &["url-markup-residue"]),
        (
            "https://exa<mple.com/",
            &["invalid-url", "url-markup-residue"],
        ),
        (
            "http://localhost<br>",
            &["url-markup-residue", "private-host"],
        ),
        ("http://127.0.0.1:8080/", &["private-host"]),
        ("https://a\u{200b}.example/", &["url-invisible-char"]),
        ("https://xn--ggle-55da.example/", &["mixed-script-host"]),
        ("https://a.example/?utm_source=x", &["tracking-param"]),
        ("see https://a.example/", &["invalid-url"]),
        ("ftp://a.example/", &["unreachable-scheme"]),
    ];
    for (url, expected) in rows {
        assert_eq!(rules(url), *expected, "{url:?}");
    }
}

#[test]
fn a_fix_mends_its_fault_and_touches_nothing_else() {
    for (rule, positives, _, mended) in rows() {
        for (at, url) in positives.iter().enumerate() {
            let text = catalog(url);
            let found = linted(Kind::Catalog, &text);
            let found = found.iter().find(|diagnostic| diagnostic.rule == *rule);
            let fix = found.and_then(|diagnostic| diagnostic.fix.as_ref());
            if at == 0 {
                let result = fix.map(|fix| fixed(&text, fix));
                assert_eq!(result, mended.map(catalog), "{rule} {url:?}");
            }
            if let Some(fix) = fix {
                let after = fixed(&text, fix);
                let again = linted(Kind::Catalog, &after);
                let names: Vec<_> = again.iter().map(|diagnostic| diagnostic.rule).collect();
                assert!(!names.contains(rule), "{rule} {url:?} {names:?}");
                assert!(!names.contains(&"invalid-url"), "{rule} {url:?}");
                let link = found.map_or(Span::new(0..0), |diagnostic| diagnostic.span);
                let inside = |span: Span| link.start <= span.start && span.end <= link.end;
                assert!(
                    fix.edits.iter().all(|edit| inside(edit.span)),
                    "{rule} {url:?}"
                );
            }
        }
    }
}

#[test]
fn an_address_that_is_written_with_escapes_is_mended_among_them() {
    // The format, the text, and what becomes of it; none where it has no fix.
    let rows = [
        (
            Kind::Html,
            "<a href='https://a.example/?x=1&amp;utm_source=y&amp;z=2'>a</a>",
            Some("<a href='https://a.example/?x=1&amp;z=2'>a</a>"),
        ),
        (
            Kind::Markdown,
            "[a](https://a.example/?utm_source=y&#38;z=2)",
            Some("[a](https://a.example/?z=2)"),
        ),
        (
            Kind::Toml,
            "a = \"https://a.example/?x=1\\u0026utm_source=y\"",
            Some("a = \"https://a.example/?x=1\""),
        ),
        (
            Kind::Yaml,
            "a: \"https://a.example/?x=1\\x26utm_source=y\"",
            Some("a: \"https://a.example/?x=1\""),
        ),
        (
            Kind::Json,
            "[\"https:\\/\\/a.example\\/?x=1\\u0026utm_source=y\"]",
            Some("[\"https:\\/\\/a.example\\/?x=1\"]"),
        ),
        // One fault after the other.
        (
            Kind::Toml,
            "a = \"https://a.example/\\u0020x?utm_source=y\"",
            None,
        ),
        (
            Kind::Html,
            "<a href='https://a.example/?x=1&copy;utm_source=y&utm_a=b'>a</a>",
            None,
        ),
    ];
    for (kind, text, expected) in rows {
        let found = linted(kind, text);
        let found = found.iter().find(|it| it.rule == "tracking-param");
        let fix = found.expect(text).fix.as_ref();
        let mended = fix.map(|fix| fixed(text, fix));
        assert_eq!(mended.as_deref(), expected, "{text}");
    }
}

#[test]
fn severities_are_those_of_the_table_and_hold_in_every_format() {
    let url = "http://a.example:8080/?utm_source=x";
    let rows = [
        (Kind::Markdown, format!("[a]({url})")),
        (Kind::Yaml, format!("a: {url}")),
        (Kind::Json, format!("{{\"a\": \"{url}\"}}")),
        (Kind::Html, format!("<a href=\"{url}\">a</a>")),
        (Kind::Toml, format!("a = \"{url}\"")),
        (Kind::Text, url.to_owned()),
    ];
    for (kind, text) in rows {
        let found = linted(kind, &text);
        let mut told: Vec<_> = found.iter().map(|it| (it.rule, it.severity)).collect();
        told.sort_unstable();
        let expected = [
            ("insecure-http", Severity::Warning),
            ("odd-port", Severity::Note),
            ("tracking-param", Severity::Warning),
        ];
        assert_eq!(told, expected, "{kind:?}");
        assert!(found.iter().any(|it| it.fix.is_some()), "{kind:?}");
    }
}
