//! Each rule on addresses in which it finds something, and on near misses.

use crate::lint::{RULES, Severity, lint};
use crate::reading::read;
use crate::source::{Kind, Source, SourceId, Span};

/// `(rule, found in, not found in, mended to)`: a catalog's address each. What
/// is mended is the first one.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    Option<&'static str>,
);

const ROWS: &[Row] = &[
    (
        "url-whitespace",
        &[
            " https://a.example/ ",
            "https://a.example/x y",
            "https://a.example/x\ty",
            "https://a.exa\nmple/",
            "https://a.example/\u{a0}",
            "\u{3000}https://a.example/",
        ],
        &["https://a.example/x%20y", "https://a b.example/", "   ", ""],
        Some("https://a.example/"),
    ),
    (
        "url-invisible-char",
        &[
            "https://a.example/\u{200b}",
            "https://a\u{200b}.example/",
            "\u{feff}https://a.example/",
            "https://a.example/x%E2%80%8B",
            "https://a.example/\u{202e}x",
            "https://a.example/\u{ad}",
            "https://a.example/\u{7}",
        ],
        &[
            "https://a.example/می\u{200c}خواهم",
            "https://a.example/❤\u{fe0f}",
            "https://例.cn/",
        ],
        Some("https://a.example/"),
    ),
    (
        "url-fullwidth-punct",
        &[
            "https://a.example。",
            "https://a.example。/x",
            "https://a。com/",
            "https：//a.example/",
            "https:／／a.example/",
            "https://ａ.example/",
            "https://a.example/x，y",
            "https://a.example）。",
            "https://a.example/x）",
            "《https://a.example/》",
            "https://a.example，或者",
            "https://a.example/文档。",
            "https://a.example/x？y=1",
            "https://a.example/“",
            "https://a.example/x…",
        ],
        &[
            "https://zh.wikipedia.org/wiki/我，機器人",
            "https://a.example/人工智能（文档）",
            "https://a.example/轻音少女！",
            "https://baike.baidu.com/item/GPT（模型）",
            "https://例子.中国/",
            "https://a.example/x%EF%BC%8C",
        ],
        Some("https://a.example"),
    ),
    (
        "url-markup-residue",
        &[
            "https://a.example/?x=1&amp;y=2",
            "[A](https://a.example/)",
            "<https://a.example/>",
            "https://a.example/)",
            "https://a.example/**",
            "`https://a.example/`",
            "https://a.example/\"",
            "https://a.example](https://a.example/)",
            "https://{{ host }}/x",
            "https://a.example/${id}",
            "https://a.example/<br>",
            "(https://a.example/x).",
        ],
        &[
            "https://a.example/x_(y)",
            "https://a.example/?x=1&y=2",
            "https://a.example/*",
            "https://[2606:4700::1111]/",
            "https://a.example/{id}",
            "https://a.example/?q=a;b",
        ],
        Some("https://a.example/?x=1&y=2"),
    ),
    (
        "url-trailing-punct",
        &[
            "https://a.example,",
            "https://a.example/x.",
            "https://a.example/x;",
            "https://a.example/x!",
            "https://a.example/x'",
            "https://a.example:",
            "https://a.example/x...",
        ],
        &[
            "https://en.wikipedia.org/wiki/Yahoo!",
            "https://en.wikipedia.org/wiki/Apple_Inc.",
            "https://a.example.",
            "https://a.example/x-",
            "https://a.example/x)",
            "https://a.example/x。",
        ],
        Some("https://a.example"),
    ),
    (
        "url-credentials",
        &[
            "https://a:b@a.example/",
            "https://a@a.example/",
            "https://:b@a.example/",
        ],
        &[
            "https://a.example/@b",
            "https://a.example/?to=a:b@c.example",
            "https://@a.example/",
        ],
        None,
    ),
    (
        "private-host",
        &[
            "http://localhost:3000/",
            "http://a.localhost/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://017700000001/",
            "http://127.0.0.1./",
            "http://１２７.0.0.1/",
            "http://10.0.0.1/",
            "http://169.254.169.254/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://printer.local/",
            "http://wiki/",
            "http://router.lan./",
            "https://a.test/",
        ],
        &[
            "https://localhost.example/",
            "https://mylocal.example/",
            "http://8.8.8.8/",
            "https://local.dev/",
            "https://a.example/localhost",
        ],
        None,
    ),
    (
        "ip-host",
        &[
            "http://8.8.8.8/",
            "http://134744072/",
            "http://[2606:4700:4700::1111]/",
        ],
        &[
            "http://127.0.0.1/",
            "https://8.8.8.8.example/",
            "https://1dot1.example/",
        ],
        None,
    ),
    (
        "trailing-dot-host",
        &[
            "https://a.example./x",
            "https://a.example.",
            "https://a.example.:8443/",
        ],
        &[
            "https://a.example/.",
            "https://a.example。",
            "http://127.0.0.1./",
        ],
        Some("https://a.example/x"),
    ),
    (
        "mixed-script-host",
        &[
            "https://gооgle.example/",
            "https://xn--ggle-55da.example/",
            "https://аррӏе.com/",
            "https://ɡithub.com/",
            "https://αmazon.com/",
            "https://www.раураӏ.com/",
        ],
        &[
            "https://例子.中国/",
            "https://abc中文.com/",
            "https://пример.рф/",
            "https://россия.com/",
            "https://münchen.example/",
            "https://日本ラジオabc.jp/",
            "https://i❤.ws/",
            "https://google.com/",
        ],
        None,
    ),
    (
        "punycode-host",
        &["https://xn--fsqu00a.xn--fiqs8s/", "https://XN--FSQ.cn/"],
        &[
            "https://例子.中国/",
            "https://a.example/xn--x",
            "https://xn--ggle-55da.example/",
        ],
        None,
    ),
    (
        "insecure-http",
        &["http://a.example/", "HTTP://a.example/", "http://8.8.8.8/"],
        &[
            "https://a.example/",
            "http://localhost/",
            "http://a.onion/",
            "https://a.example/http://b",
        ],
        None,
    ),
    (
        "odd-port",
        &["https://a.example:8443/", "http://a.example:443/"],
        &[
            "https://a.example:443/",
            "http://a.example:80/",
            "http://localhost:3000/",
        ],
        None,
    ),
    (
        "url-shortener",
        &[
            "https://bit.ly/abc",
            "http://t.cn/abc",
            "https://www.tinyurl.com/x",
            "https://a.page.link/x",
        ],
        &[
            "https://bit.ly/",
            "https://habit.ly/abc",
            "https://youtu.be/abc",
            "https://a.example/bit.ly/x",
        ],
        None,
    ),
    (
        "tracking-param",
        &[
            "https://a.example/?utm_source=x&id=7&fbclid=y",
            "https://a.example/?UTM_Medium=x",
            "https://a.example/?id=1&gclid=x#b",
            "https://help.aliyun.com/x?spm=a2c4g.11186623.0.0",
            "https://a.example/?ref=producthunt",
            "https://a.example/?ref=ai-bot.cn",
            "https://www.bilibili.com/video/x?from=search",
            "https://youtu.be/x?si=y",
        ],
        &[
            "https://a.example/?id=7",
            "https://a.example/?from=2020-01-01",
            "https://github.com/a/b?ref=main",
            "https://a.example/?ref=v1.2",
            "https://a.example/?s=words",
            "https://a.example/?spm=7",
            "https://www.tensorflow.org/?hl=zh-cn",
            "https://a.example/utm_source=x",
            "https://a.example/#utm_source=x",
        ],
        Some("https://a.example/?id=7"),
    ),
    (
        "affiliate-link",
        &[
            "https://a.example/?aff=1234",
            "https://www.amazon.com/dp/B0?tag=a-20",
            "https://a.example/?via=john",
            "https://a.example/signup?ref=ab12cd",
            "https://a.example/register?invite_code=x",
            "https://s.click.taobao.com/x",
            "https://a.example/pricing?fpr=x",
        ],
        &[
            "https://a.example/?tag=news",
            "https://a.example/x?via=y",
            "https://a.example/docs?ref=ab12cd",
            "https://a.example/?ref=nav",
            "https://discord.com/invite/abc",
            "https://a.example/affiliate",
        ],
        None,
    ),
    (
        "non-canonical-url",
        &[
            "https://A.example:443/x/../y?z=%7E#",
            "HTTPS://a.example/",
            "https:a.example/",
            "https://a.example/./x",
            "https://a.example/?",
            "https://a.example/%41",
            "https://github.com/a/b.git",
            "https://a.example\\x",
        ],
        &[
            "https://a.example",
            "https://a.example/X",
            "https://a.example/%20",
            "https://a.example/%E4%BD%A0",
            "https://a.example/..x",
            "https://a.example/b.git",
            "https://a.example/#x",
        ],
        Some("https://a.example/y?z=~"),
    ),
];

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
    lint(&sources, &readings)
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
    for (rule, positives, negatives, _) in ROWS {
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
        let row = ROWS.iter().find(|row| row.0 == rule.name);
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
        ("https://a.example/**。", &["url-fullwidth-punct"]),
        ("https://a.example/),", &["url-markup-residue"]),
        ("<https://a.example/>", &["url-markup-residue"]),
        ("https://a.example.", &["trailing-dot-host"]),
        ("https://a.example/x ", &["url-whitespace"]),
        ("https://a b.example/", &["invalid-url"]),
        ("https://{{ host }}/", &["url-markup-residue"]),
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
    for (rule, positives, _, mended) in ROWS {
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
fn an_address_that_is_written_with_escapes_has_no_fix() {
    let text = catalog("X").replace('X', "https://a.example/\\u0020x?utm_a=b");
    let found = linted(Kind::Catalog, &text);
    assert!(
        found
            .iter()
            .any(|diagnostic| diagnostic.rule == "tracking-param")
    );
    assert!(found.iter().all(|diagnostic| diagnostic.fix.is_none()));
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
