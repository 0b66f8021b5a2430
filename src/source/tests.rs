//! Every reader on rows of (input, links), and on what is nasty.

use super::*;

/// The links of `text` as `url line:column field name`.
fn links(kind: Kind, text: &str) -> Vec<String> {
    let source = Source::new("x", kind, text);
    let links = read(&source, SourceId(0)).links;
    links
        .iter()
        .map(|link| {
            let at = source.position(link.span.start);
            let name = link.subject.as_ref().and_then(|s| s.name.as_deref());
            let field = link.field.as_deref().unwrap_or("-");
            let name = name.unwrap_or("-");
            format!("{} {}:{} {field} {name}", link.url, at.line, at.column)
        })
        .collect()
}

fn check(kind: Kind, rows: &[(&str, &[&str])]) {
    for (text, expected) in rows {
        assert_eq!(links(kind, text), *expected, "{kind:?}: {text:?}");
    }
}

#[test]
fn plain_text_links_end_where_prose_goes_on() {
    check(
        Kind::Text,
        &[
            ("see https://a.example/x.", &["https://a.example/x 1:5 - -"]),
            (
                "（见https://a.example/x）。",
                &["https://a.example/x 1:3 - -"],
            ),
            (
                "https://a.example/，https://b.example/、",
                &["https://a.example/ 1:1 - -", "https://b.example/ 1:20 - -"],
            ),
            (
                "【https://a.example】《https://b.example/y》",
                &["https://a.example 1:2 - -", "https://b.example/y 1:21 - -"],
            ),
            (
                "(https://a.example/x_(y))",
                &["https://a.example/x_(y) 1:2 - -"],
            ),
            ("https://a.com这个网站", &["https://a.com 1:1 - -"]),
            (
                "https://zh.example/人工智能 好",
                &["https://zh.example/人工智能 1:1 - -"],
            ),
            ("https://例子.cn/a", &["https://例子.cn/a 1:1 - -"]),
            ("HTTP://A.example/!", &["HTTP://A.example/ 1:1 - -"]),
            ("git+https://a.example/x", &[]),
            (
                "A,https://a.example/p/a,HTTPS://b.example/c;http://c.example,",
                &[
                    "https://a.example/p/a 1:3 - -",
                    "HTTPS://b.example/c 1:25 - -",
                    "http://c.example 1:45 - -",
                ],
            ),
            (
                "https://a.example/1,2.html;x https://web.example/2020/https://a.example/",
                &[
                    "https://a.example/1,2.html;x 1:1 - -",
                    "https://web.example/2020/https://a.example/ 1:30 - -",
                ],
            ),
            ("(http://a.example:81)", &["http://a.example:81 1:2 - -"]),
            (
                "http://a.example:81, http://b.example:82.",
                &[
                    "http://a.example:81 1:1 - -",
                    "http://b.example:82 1:22 - -",
                ],
            ),
            ("http://[::1]:81)", &["http://[::1]:81 1:1 - -"]),
            (
                "http://a:1x@b.example/",
                &["http://a:1x@b.example/ 1:1 - -"],
            ),
            ("http://a.example:81x/y", &["http://a.example:81 1:1 - -"]),
            ("ftp://a.example mailto:x@y.example /docs //a.example", &[]),
            ("http:// https:// http://% x", &[]),
            (
                "<https://a.example/x>\r\n\"https://b.example/\"",
                &["https://a.example/x 1:2 - -", "https://b.example/ 2:2 - -"],
            ),
            (
                "https://a.example/?u=https://b.example/",
                &["https://a.example/?u=https://b.example/ 1:1 - -"],
            ),
            (
                "https://exa\u{200b}mple.com/a\u{200b}b and https://a.example/x\u{200b}\u{200b}",
                &[
                    "https://exa\u{200b}mple.com/a\u{200b}b 1:1 - -",
                    "https://a.example/x 1:30 - -",
                ],
            ),
            (
                "https://a.example/x\u{200b}网站 https://a.example\u{2060}https://b.example",
                &[
                    "https://a.example/x 1:1 - -",
                    "https://a.example 1:24 - -",
                    "https://b.example 1:42 - -",
                ],
            ),
            (
                "http://%http://a.example/x",
                &["http://a.example/x 1:9 - -"],
            ),
        ],
    );
}

#[test]
fn json_links_have_key_path_and_name() {
    check(
        Kind::Json,
        &[
            (
                r#"{"products": [{"name": "A"}, {"homepage": "https://a.example/", "name": "B"}]}"#,
                &["https://a.example/ 1:44 products[1].homepage B"],
            ),
            (
                r#"{"vendor": "V", "title": "T", "x": {"url": "https://a.example/"}}"#,
                &["https://a.example/ 1:45 x.url T"],
            ),
            (
                r#"["https:\/\/a.example\/\u00e9"]"#,
                &["https://a.example/é 1:3 [0] -"],
            ),
            (
                r#"{"a.b": " https://a.example/ ", "c d": ["http://b.example"]}"#,
                &[
                    "https://a.example/ 1:11 \"a.b\" -",
                    "http://b.example 1:42 \"c d\"[0] -",
                ],
            ),
            (
                r#"{"text": "see https://a.example/", "u": "/docs", "m": "mailto:a@b.example"}"#,
                &[],
            ),
            (
                "{\n  // why\n  \"名\": \"https://a.example/\",\n}",
                &["https://a.example/ 3:9 名 -"],
            ),
            (
                r#"{"u": "https://a.example/x ?y=z", "v": "https://a.exa\nmple/", "w": " https://a b.example/ "}"#,
                &[
                    "https://a.example/x ?y=z 1:8 u -",
                    "https://a.exa\nmple/ 1:41 v -",
                    "https://a b.example/ 1:71 w -",
                ],
            ),
            (
                r#"{"n": "https:\/\/a.example\/x, https:\/\/b.example\/ (\u00e9)\n\"https:\/\/c.example\/\""}"#,
                &[
                    "https://a.example/x 1:8 n -",
                    "https://b.example/ 1:32 n -",
                    "https://c.example/ 1:66 n -",
                ],
            ),
            (
                r#"{"name": "https://a.example is nice, as https://b.example", "u": "https://c.example"}"#,
                &[
                    "https://a.example 1:11 name https://a.example is nice, as https://b.example",
                    "https://b.example 1:41 name https://a.example is nice, as https://b.example",
                    "https://c.example 1:67 u https://a.example is nice, as https://b.example",
                ],
            ),
            (
                r#"{"a": {"u": "https://a.example/"}, "b": }"#,
                &["https://a.example/ 1:14 a.u -"],
            ),
        ],
    );
}

#[test]
fn yaml_links_have_key_path_and_name() {
    check(
        Kind::Yaml,
        &[
            (
                "products:\n  - name: 名字\n    homepage: https://a.example/x\n",
                &["https://a.example/x 3:15 products[0].homepage 名字"],
            ),
            (
                "a: \"https://a.example/\\u00e9\"\r\nb: 'https://b.example/'\r\n",
                &["https://a.example/é 1:5 a -", "https://b.example/ 2:5 b -"],
            ),
            (
                "# 中文注释\n- https://a.example/ # c\n- {url: https://b.example/, title: T}\n",
                &[
                    "https://a.example/ 2:3 [0] -",
                    "https://b.example/ 3:9 [1].url T",
                ],
            ),
            (
                "a: |\n  https://a.example/\n",
                &["https://a.example/ 2:3 a -"],
            ),
            (
                "a: https://a.example/x ?y=z\nb: |\n  https://a.example/\n  https://b.example/\n",
                &[
                    "https://a.example/x ?y=z 1:4 a -",
                    "https://a.example/ 3:3 b -",
                    "https://b.example/ 4:3 b -",
                ],
            ),
            (
                "a: &x https://a.example/\nb: *x\n",
                &["https://a.example/ 1:7 a -"],
            ),
            (
                "---\na: https://a.example/\n---\nb: https://b.example/\n",
                &["https://a.example/ 2:4 a -", "https://b.example/ 4:4 b -"],
            ),
            (
                "a: https://a.example/\nb: [\n",
                &["https://a.example/ 1:4 a -"],
            ),
        ],
    );
}

#[test]
fn toml_links_have_key_path_and_name() {
    check(
        Kind::Toml,
        &[
            (
                "[[tool]]\nname = 'A'\n[[tool]]\nurl = \"https://a.example/\"\nlabel = 'B'\n",
                &["https://a.example/ 4:8 tool[1].url B"],
            ),
            (
                "a.b = { u = 'https://a.example/' }\n",
                &["https://a.example/ 1:14 a.b.u -"],
            ),
            (
                "u = \"https:\\u002F/a.example/\"\n",
                &["https://a.example/ 1:6 u -"],
            ),
            (
                "u = \"\"\"\nhttps://a.example/\n\"\"\"\n",
                &["https://a.example/ 2:1 u -"],
            ),
            (
                "u = \"\"\"\\\n  https://a.example/\\\n  \"\"\"\n",
                &["https://a.example/ 2:3 u -"],
            ),
            (
                "u = ['https://a.example/', # 注\n 'https://b.example/']",
                &[
                    "https://a.example/ 1:7 u[0] -",
                    "https://b.example/ 2:3 u[1] -",
                ],
            ),
            (
                "[a]\nu='https://a.example/'\n[a]\nu='https://b.example/'",
                &[
                    "https://a.example/ 2:4 a.u -",
                    "https://b.example/ 4:4 a.u -",
                ],
            ),
            (
                "x = \ny = 'https://a.example/'\n[bad\nz='https://b.example/'",
                &[
                    "https://a.example/ 2:6 y -",
                    "https://b.example/ 4:4 bad.z -",
                ],
            ),
        ],
    );
}

#[test]
fn markdown_links_have_their_text_as_name() {
    check(
        Kind::Markdown,
        &[
            (
                "- [名 *字*](https://a.example/x \"t\") 好",
                &["https://a.example/x 1:11 - 名 字"],
            ),
            (
                "<img srcset=\"https://a.example/é 1x, https://a.example/?x&amp;b 2x\">",
                &[
                    "https://a.example/é 1:14 - -",
                    "https://a.example/?x&b 1:38 - -",
                ],
            ),
            (
                "[a](<https://a.example/x y>)",
                &["https://a.example/x y 1:6 - a"],
            ),
            (
                "[a](https://a.example:99999/)",
                &["https://a.example:99999/ 1:5 - a"],
            ),
            ("[b](https://)", &[]),
            (
                "[a](<https://a.example/x>)![图](https://a.example/i.png)",
                &[
                    "https://a.example/x 1:6 - a",
                    "https://a.example/i.png 1:32 - 图",
                ],
            ),
            (
                "[![alt](https://a.example/i.svg)](https://a.example/)",
                &[
                    "https://a.example/i.svg 1:9 - alt",
                    "https://a.example/ 1:35 - alt",
                ],
            ),
            (
                "[Text][r] and [r]\n\n[r]: https://a.example/r 'T'\n[unused]: <https://b.example/>",
                &[
                    "https://a.example/r 3:6 - Text",
                    "https://b.example/ 4:12 - unused",
                ],
            ),
            (
                "<https://a.example/> <x@y.example>",
                &["https://a.example/ 1:2 - -"],
            ),
            (
                "详见https://a.example/a_b_c。再看 https://b.example/?x=1&amp;y=2！",
                &[
                    "https://a.example/a_b_c 1:3 - -",
                    "https://b.example/?x=1&y=2 1:30 - -",
                ],
            ),
            (
                "see https://a.example/b\\_c.",
                &["https://a.example/b_c 1:5 - -"],
            ),
            (
                "`https://a.example/` \n\n```\nhttps://b.example/\n```\n\n    https://c.example/\n",
                &[],
            ),
            (
                "<p align=center>\n<a href=\"https://a.example/?x&amp;y\">名 <b>b</b></a>\n</p>",
                &["https://a.example/?x&y 2:10 - 名 b"],
            ),
            (
                "x <a href='https://a.example/'>la *la*</a> y https://b.example/",
                &[
                    "https://a.example/ 1:12 - la la",
                    "https://b.example/ 1:46 - -",
                ],
            ),
            (
                "| a | b |\n|---|---|\n| [x](https://a.example/) | https://b.example/ |",
                &["https://a.example/ 3:7 - x", "https://b.example/ 3:29 - -"],
            ),
            (
                "[a](https://a.example/x\\_y_(z)) [b](/rel) [c](mailto:x@y.example)",
                &["https://a.example/x_y_(z) 1:5 - a"],
            ),
            (
                "**https://a.example/**\r\n*https://b.example/*",
                &["https://a.example/ 1:3 - -", "https://b.example/ 2:2 - -"],
            ),
        ],
    );
}

#[test]
fn html_links_are_what_leads_somewhere() {
    check(
        Kind::Html,
        &[
            (
                "<a href=\"https://a.example/?a&amp;b\">\n 名 <b>x</b> </a>",
                &["https://a.example/?a&b 1:10 - 名 x"],
            ),
            (
                "<A HREF=https://a.example/x>t</A><img alt=图 src='https://a.example/i'>",
                &[
                    "https://a.example/x 1:9 - t",
                    "https://a.example/i 1:50 - 图",
                ],
            ),
            (
                "<!-- <a href='https://a.example/'> --><script>x='<a href=https://b.example/>'</script>",
                &[],
            ),
            (
                "<base href='https://a.example/'><a href='/x'>r</a><link rel=preconnect href='https://b.example/'>",
                &["https://a.example/ 1:13 - -"],
            ),
            (
                "\u{4e2d}\r\n<a href = \" https://a.example/ \"><img alt=L src=i.png></a>",
                &["https://a.example/ 2:13 - L"],
            ),
            (
                "<script src=https://a.example/x.js></script><iframe src=\"https://b.example/\"></iframe>",
                &[
                    "https://a.example/x.js 1:13 - -",
                    "https://b.example/ 1:58 - -",
                ],
            ),
            (
                "<form action='https://a.example/f'><button formaction=https://a.example/g></button></form>",
                &[
                    "https://a.example/f 1:15 - -",
                    "https://a.example/g 1:55 - -",
                ],
            ),
            (
                "<img alt=B srcset='https://a.example/1.png 1x,\n https://a.example/2.png 2x, /3.png 3x'>",
                &[
                    "https://a.example/1.png 1:20 - B",
                    "https://a.example/2.png 2:2 - B",
                ],
            ),
            (
                "<img srcset='a.png 1x, https://a.example/?a=1&amp;b=2 2x, https://b.example/ 3x'>",
                &[
                    "https://a.example/?a=1&b=2 1:24 - -",
                    "https://b.example/ 1:59 - -",
                ],
            ),
            (
                "<meta http-equiv=refresh content='0; url=https://a.example/?a=1&amp;b=2'>",
                &["https://a.example/?a=1&b=2 1:42 - -"],
            ),
            (
                "<img srcset='&eacute;.png 1x, https://b.example/?&sol; 2x, https://a.example/ 3x'>",
                &[
                    "https://b.example/?/ 1:14 - -",
                    "https://a.example/ 1:60 - -",
                ],
            ),
            (
                "<video poster='https://a.example/p'><source src='https://a.example/v'></video>",
                &[
                    "https://a.example/p 1:16 - -",
                    "https://a.example/v 1:50 - -",
                ],
            ),
            (
                "<meta http-equiv=Refresh content=\"0; url=https://a.example/\"><meta name=x content='https://b.example/'>",
                &["https://a.example/ 1:42 - -"],
            ),
            (
                "<object data=https://a.example/o></object><embed src=https://a.example/e><i data=https://a.example/>",
                &[
                    "https://a.example/o 1:14 - -",
                    "https://a.example/e 1:54 - -",
                ],
            ),
            (
                "<a href='https://a b.example/'>x</a>",
                &["https://a b.example/ 1:10 - x"],
            ),
            (
                "<a href=https://a.example/>no end",
                &["https://a.example/ 1:9 - no end"],
            ),
        ],
    );
}

#[test]
fn broken_input_is_said_with_its_place() {
    let rows = [
        (Kind::Json, "{\"a\": }", "1:7"),
        (Kind::Json, "{\"a\": \"x", "1:7"),
        (Kind::Json, "", "1:1"),
        (Kind::Yaml, "a: [1,\nb: }", "2:1"),
        (Kind::Toml, "a = \nb = ]", "1:5"),
        (Kind::Toml, "a = 1\na = 2", "2:1"),
    ];
    for (kind, text, place) in rows {
        let source = Source::new("x", kind, text);
        let diagnostics = read(&source, SourceId(0)).diagnostics;
        let first = diagnostics.first().expect(text);
        assert_eq!(first.rule, "parse-error");
        let at = source.position(first.span.start);
        assert_eq!(
            format!("{}:{}", at.line, at.column),
            place,
            "{text:?}: {}",
            first.message
        );
    }
}
