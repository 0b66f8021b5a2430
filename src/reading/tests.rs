//! Readers on what no one writes on purpose: none may panic, overflow the
//! stack, or give a span that is not on characters.

use proptest::prelude::*;

use super::*;

const KINDS: [Kind; 7] = [
    Kind::Catalog,
    Kind::Toml,
    Kind::Yaml,
    Kind::Json,
    Kind::Markdown,
    Kind::Html,
    Kind::Text,
];

/// Reads `text` as every kind, and checks each span.
fn read_all(text: &str) {
    for kind in KINDS {
        let source = Source::new("x", kind, text);
        let reading = read(&source, SourceId(0));
        let links = reading.links.iter().map(|link| link.span);
        for span in links.chain(reading.diagnostics.iter().map(|d| d.span)) {
            assert!(
                source.text.get(span.range()).is_some(),
                "{kind:?} {span:?} {text:?}"
            );
        }
    }
}

/// Pieces that make more of a text than random characters do.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "https://a.example/",
        "http://",
        "://",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "<a href=",
        "</a>",
        "<",
        ">",
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "=",
        ":",
        ": ",
        "- ",
        ",",
        ".",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "&amp;",
        "&#x4e2d;",
        "\\",
        "\\u4e2d",
        "\\\n",
        "|\n  ",
        ">\n ",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "?",
        "# ",
        "[[",
        "]]",
        "product",
        "name",
        "url",
        "links",
        "schema = 1\n",
        "`",
        "```\n",
        "*",
        "_",
        "[r]: ",
        "中",
        "。",
        "\u{feff}",
        "\u{0}",
        "\u{1b}",
        "é",
        "---\n",
        "...\n",
        "%TAG ! x\n",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "1",
        "-1e",
        "0x",
        "true",
        "//",
        "/*",
        "*/",
    ];
    prop_oneof![
        8 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_reader(pieces in prop::collection::vec(piece(), 0..40)) {
        read_all(&pieces.concat());
    }

    #[test]
    fn no_bytes_break_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read_all(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let open = [
        "[",
        "{\"a\":",
        "- ",
        "> ",
        "* ",
        "(",
        "<b>",
        "![",
        "<a href=x>",
        "a = [",
        "{a: ",
        "a.",
        "? ",
    ];
    for opening in open {
        read_all(&opening.repeat(100_000));
    }
    read_all(&format!(
        "a = {}{}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    ));
    read_all(&format!(
        "[{}a]\nu='https://a.example/'",
        "a.".repeat(100_000)
    ));
    read_all(&format!(
        "{}\"https://a.example/\"{}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    ));
    let nested: String = (0..2_000)
        .flat_map(|n| [" ".repeat(n), "a:\n".to_owned()])
        .collect();
    read_all(&nested);
}

#[test]
fn what_is_never_closed_still_gives_its_links() {
    let rows = [
        (Kind::Json, "{\"u\": \"https://a.example/\", \"v\": [", 1),
        (Kind::Json, "[\"https://a.example/\", \"https://b.exam", 1),
        (Kind::Toml, "u = 'https://a.example/'\nv = [", 1),
        (Kind::Toml, "u = 'https://a.example/'\nv = \"\"\"x", 1),
        (Kind::Yaml, "u: https://a.example/\nv: \"x", 1),
        (Kind::Markdown, "[a](https://a.example/", 1),
        (Kind::Markdown, "<a href=\"https://a.example/\"", 1),
        (
            Kind::Html,
            "<a href=\"https://a.example/\">x<a href=\"https://b",
            1,
        ),
    ];
    for (kind, text, count) in rows {
        let source = Source::new("x", kind, text);
        assert_eq!(
            read(&source, SourceId(0)).links.len(),
            count,
            "{kind:?} {text}"
        );
    }
}

#[test]
fn a_url_of_64_kib_is_one_link_everywhere() {
    let url = format!("https://a.example/{}", "x".repeat(65_536));
    let rows = [
        (Kind::Text, url.clone()),
        (Kind::Markdown, format!("[a]({url})")),
        (Kind::Html, format!("<a href='{url}'>a</a>")),
        (Kind::Json, format!("[\"{url}\"]")),
        (Kind::Yaml, format!("a: {url}")),
        (Kind::Toml, format!("a = '{url}'")),
        (
            Kind::Catalog,
            format!("schema = 1\nproduct.a.url = '{url}'"),
        ),
    ];
    for (kind, text) in rows {
        let source = Source::new("x", kind, text);
        let links = read(&source, SourceId(0)).links;
        assert_eq!(links.len(), 1, "{kind:?}");
        assert_eq!(*links[0].url, *url, "{kind:?}");
        assert_eq!(&source.text[links[0].span.range()], url, "{kind:?}");
    }
}

#[test]
fn a_byte_order_mark_and_crlf_move_no_place() {
    let text = "\u{feff}# 一\r\n\r\n[二](https://a.example/)\r\n";
    let source = Source::new("x", Kind::Markdown, text);
    let at = source.position(read(&source, SourceId(0)).links[0].span.start);
    assert_eq!((at.line, at.column), (3, 5));
}
