//! The catalog's parser on rows of faults, and its links.

use super::*;
use crate::source::{Kind, Source, SourceId};

const HEAD: &str = "schema = 1\n[category.chat]\nname = \"聊天\"\n";

/// `rule line:column` of everything wrong with `text`.
fn faults(text: &str) -> Vec<String> {
    let source = Source::new("c.toml", Kind::Catalog, text);
    let (_, diagnostics) = parse(&source.text, SourceId(0));
    diagnostics
        .iter()
        .map(|d| {
            let at = source.position(d.span.start);
            format!("{} {}:{}", d.rule, at.line, at.column)
        })
        .collect()
}

/// `url line:column field product name` of every link of `text`.
fn found(text: &str) -> Vec<String> {
    let source = Source::new("c.toml", Kind::Catalog, text);
    let (catalog, _) = parse(&source.text, SourceId(0));
    links(&catalog, SourceId(0))
        .iter()
        .map(|link| {
            let at = source.position(link.span.start);
            let subject = link
                .subject
                .as_ref()
                .expect("a catalog's link has a subject");
            format!(
                "{} {}:{} {} {} {}",
                link.url,
                at.line,
                at.column,
                link.field.as_deref().unwrap_or("-"),
                subject.product.as_deref().unwrap_or("-"),
                subject.name.as_deref().unwrap_or("-"),
            )
        })
        .collect()
}

#[test]
fn all_that_is_wrong_is_reported_with_its_place() {
    let rows: &[(&str, &[&str])] = &[
        ("", &[]),
        (
            "[product.a]\nname='A'\ncategory='chat'\nurl='https://a.example/'\n",
            &[],
        ),
        (
            "[product.a]\nnmae='A'\n",
            &[
                "missing-field 4:10",
                "missing-field 4:10",
                "missing-field 4:10",
                "unknown-key 5:1",
            ],
        ),
        (
            "[product.a]\nname=3\ncategory=['chat', 4]\nurl=[]\n",
            &["parse-error 5:6", "parse-error 6:19", "parse-error 7:5"],
        ),
        (
            "[product.a]\nname='A'\ncategory='chat'\nurl={ expect='x', nore='' }\n",
            &["missing-field 7:5", "parse-error 7:15", "unknown-key 7:19"],
        ),
        (
            "[product.a]\nname='A'\ncategory='chat'\nurl='x'\nlinks.dcos='y'\nadded=2026-11-31\n",
            &["unknown-key 8:7", "invalid-date 9:7"],
        ),
        (
            "[product]\na = 3\n[retired.b]\nreason='gone'\non='soon'\n[[ignore]]\nrulle='x'\n",
            &[
                "parse-error 5:5",
                "parse-error 7:9",
                "invalid-date 8:5",
                "unknown-key 10:1",
            ],
        ),
        ("[products.a]\nname = 'A'\n", &["unknown-key 4:2"]),
        (
            "[product.a]\nname='A'\nname='B'\ncategory='chat'\nurl='https://a.example/'\n",
            &["parse-error 6:1"],
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(&format!("{HEAD}{text}")), *expected, "{text}");
    }
}

#[test]
fn a_catalog_needs_the_schema_that_it_follows() {
    assert_eq!(faults("[category.chat]\n"), ["missing-field 1:1"]);
    assert_eq!(faults("schema = 2\n"), ["parse-error 1:10"]);
    assert_eq!(faults("schema = \"1\"\n"), ["parse-error 1:11"]);
}

#[test]
fn a_repeated_id_is_one_error_and_both_links_are_seen() {
    let entry = "[product.a]\nname='A'\ncategory='chat'\nurl='https://a.example/'\n";
    let text = format!("{HEAD}{entry}{}", entry.replace("a.ex", "b.ex"));
    assert_eq!(faults(&text), ["duplicate-id 8:10"]);
    assert_eq!(
        found(&text),
        [
            "https://a.example/ 7:6 url a A",
            "https://b.example/ 11:6 url a A"
        ]
    );
}

#[test]
fn a_link_is_found_in_every_way_that_toml_writes_it() {
    let rows = [
        (
            "[product.a]\nname='A'\nurl = \"https://a.example/\\u4e2d\"",
            "https://a.example/中 6:8 url a A",
        ),
        (
            "[product.\"a\"]\nname='A'\n'url' = 'https://a.example/'",
            "https://a.example/ 6:10 url a A",
        ),
        (
            "[product]\na = { name='A', url = 'https://a.example/' }",
            "https://a.example/ 5:24 url a A",
        ),
        (
            "[product]\na.name='A'\na.url.url = 'https://a.example/'",
            "https://a.example/ 6:14 url a A",
        ),
        (
            "[product.a]\nname='A'\n[product.a.links]\ndocs = '''\nhttps://a.example/'''",
            "https://a.example/ 8:1 links.docs a A",
        ),
        (
            "[product.a]\nname='A'\nlinks = { app = {\n  url = 'https://a.example/',\n}}",
            "https://a.example/ 7:10 links.app a A",
        ),
        (
            "[product.a]\nname='A'\nurl = 'mailto:x@y.example'",
            "mailto:x@y.example 6:8 url a A",
        ),
        (
            "[product.a]\nname='A'\nlinks.dcos = 'https://a.example/'",
            "https://a.example/ 6:15 links.dcos a A",
        ),
        (
            "[product.a\nname='A'\nurl = 'https://a.example/'",
            "https://a.example/ 6:8 url a A",
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(found(&format!("{HEAD}{text}\n")), [expected], "{text}");
    }
}

#[test]
fn former_and_retired_addresses_are_no_links() {
    let text = format!(
        "{HEAD}[product.a]\nwas=['https://a.example/']\n[retired.b]\nwas=['https://b.example/']\n[[ignore]]\nurl='https://c.example/*'\n"
    );
    assert_eq!(found(&text), [""; 0]);
}

#[test]
fn expect_says_what_a_link_is_meant_to_do() {
    let text = "schema=1\n[product.a]\nurl={url='https://a.example/', expect='login'}\nlinks.api={url='https://b.example/', expect=404}\n";
    let (catalog, _) = parse(text, SourceId(0));
    let expects: Vec<_> = links(&catalog, SourceId(0))
        .iter()
        .map(|l| l.expect)
        .collect();
    assert_eq!(expects, [Some(Expect::Login), Some(Expect::Status(404))]);
}

#[test]
fn a_catalog_is_told_from_other_toml() {
    let rows = [
        ("schema = 1", true),
        ("[product.a]\nname='A'", true),
        ("[category.a]", true),
        ("[product]\nname='A'", false),
        ("[[product]]\nname='A'", false),
        ("[package]\nname='schema'", false),
        ("x = '''\nschema = 1\n'''", false),
    ];
    for (text, expected) in rows {
        assert_eq!(is_catalog(text), expected, "{text}");
    }
}
