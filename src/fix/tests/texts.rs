//! Texts of every kind, with links in them, to be thrown at fixes.

use proptest::prelude::*;

use crate::source::Kind;

/// Addresses with what formats stumble over.
pub(super) fn address() -> impl Strategy<Value = String> {
    let host = prop::sample::select(vec!["a.example", "b.example", "例子.cn"]);
    (
        prop::bool::ANY,
        host,
        "(/[a-z().,'&;*_~|\\[\\]文]{0,6}){0,2}",
        "(#[a-z/']{1,3})?",
    )
        .prop_map(|(secure, host, path, fragment)| {
            let scheme = if secure { "https" } else { "http" };
            format!("{scheme}://{host}{path}{fragment}")
        })
}

/// Addresses with faults that linting mends.
pub(super) fn faulty() -> impl Strategy<Value = String> {
    let before = prop::sample::select(vec!["", " ", "HTTP://U.EXAMPLE/", "\u{200b}", "<"]);
    let host = prop::sample::select(vec![
        "A.Example",
        "b.example.",
        "c.example:443",
        "github.com",
    ]);
    let path = prop::sample::select(vec![
        "", "/x/../y", "/y/z.git", "/%7eq", "/名、", "/a%20b", "//",
    ]);
    let query = prop::sample::select(vec![
        "",
        "?",
        "?utm_source=x",
        "?a=1&utm_campaign=y&b=2",
        "?fbclid=1&amp;c=d",
    ]);
    let after = prop::sample::select(vec!["", " ", "。", ",", ")", "**", ">", "\u{feff}", "#"]);
    (before, prop::bool::ANY, host, path, query, after).prop_map(
        |(before, secure, host, path, query, after)| {
            let scheme = if secure { "https" } else { "http" };
            format!("{before}{scheme}://{host}{path}{query}{after}")
        },
    )
}

/// Words between links.
pub(super) fn words() -> impl Strategy<Value = String> {
    "[ a-z名。,*_#\t]{0,8}"
}

/// A text of `kind` with these addresses in it.
pub(super) fn text(kind: Kind, parts: &[(String, String, u8)], dos: bool) -> String {
    let mut text = match kind {
        Kind::Catalog => "schema = 1\n[category.c]\nname = \"C\"\n".to_owned(),
        Kind::Json => "[\n".to_owned(),
        Kind::Toml | Kind::Yaml | Kind::Markdown | Kind::Html | Kind::Text => String::new(),
    };
    let parts_of_it: Vec<String> = parts
        .iter()
        .enumerate()
        .map(|(at, (url, words, form))| part(kind, at, url, words, *form))
        .collect();
    let between = if kind == Kind::Json { ",\n" } else { "\n" };
    text.push_str(&parts_of_it.join(between));
    if kind == Kind::Json {
        text.push_str("\n]");
    }
    if dos {
        text.replace('\n', "\r\n")
    } else {
        text
    }
}

fn part(kind: Kind, at: usize, url: &str, words: &str, form: u8) -> String {
    let basic = url.replace('\\', "\\\\").replace('"', "\\\"");
    let toml = |key: &str| match form % 3 {
        0 => format!("{key} = \"{basic}\""),
        1 if !url.contains('\'') => format!("{key} = '{url}' # {words}"),
        _ => format!("{key} = \"\"\"{basic}\"\"\""),
    };
    match kind {
        Kind::Catalog => {
            let links = toml("links.docs");
            let url = if form.is_multiple_of(2) {
                toml("url")
            } else {
                format!("url = {{ {} }}", toml("url").split(" #").next().unwrap())
            };
            let was = [
                "",
                "was = []\n",
                "was = [\n  \"https://w.example/\", # w\n]\n",
            ][usize::from(form) % 3];
            let url = format!("{was}{url}\n");
            let rest = format!("category = \"c\"\ndescription = \"{words}\"\n{links}\n");
            // Either may be the table's end, and so may the text.
            let (one, other) = if form.is_multiple_of(7) {
                (rest, url)
            } else {
                (url, rest)
            };
            let gap = if form.is_multiple_of(5) { "" } else { "\n" };
            format!("# {words}\n[product.p{form:02}-{at}]\nname = \"P\"\n{one}{other}{gap}")
        }
        Kind::Toml => toml(&format!("k{at}")),
        Kind::Json => {
            let value = serde_json::Value::from(url).to_string();
            if form.is_multiple_of(2) {
                value
            } else {
                value.replace('/', "\\/")
            }
        }
        Kind::Yaml => match form % 4 {
            0 => format!("- \"{basic}\" # {words}"),
            1 => format!("- '{}'", url.replace('\'', "''")),
            2 => format!("- [x, \"{basic}\"]"),
            _ => format!("- {url}"),
        },
        Kind::Markdown => match form % 5 {
            0 => format!("{words} [x](<{url}>) {words}"),
            1 => format!("{words} {url} {words}"),
            2 => format!("[r{at}]\n\n[r{at}]: <{url}>\n"),
            3 => format!("|{words}|\n|-|\n|[x](<{}>)|\n", url.replace('|', "\\|")),
            _ => format!("<a href=\"{}\">{words}</a>\n", url.replace('&', "&amp;")),
        },
        Kind::Html => match form % 2 {
            0 => format!("<p>{words}<a href=\"{}\">", url.replace('&', "&amp;")),
            _ => format!(
                "<img src=' {} '>",
                url.replace('&', "&amp;").replace('\'', "&#39;")
            ),
        },
        Kind::Text => format!("{words} {url} {words}"),
    }
}

pub(super) fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![
        Kind::Catalog,
        Kind::Toml,
        Kind::Yaml,
        Kind::Json,
        Kind::Markdown,
        Kind::Html,
        Kind::Text,
    ])
}
