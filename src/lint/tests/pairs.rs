//! What two addresses have to do with each other.

use super::*;

pub(super) fn pairs(products: &[&str]) -> Vec<String> {
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
