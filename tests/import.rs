//! `import` and `export` on whole pages, and from outside.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/ran.rs"]
#[expect(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]
mod ran;

use std::collections::BTreeSet;
use std::path::Path;

use assert_cmd::Command;
use linkcheck::catalog::{Catalog, parse};
use linkcheck::diagnostic::Severity;
use linkcheck::import::{Imported, import};
use linkcheck::reading::read;
use linkcheck::source::{Kind, Source, SourceId};
use linkcheck::{export, lint};
use proptest::prelude::*;
use ran::Ran;

/// Names, addresses and structure of two real pages; their prose is left out.
const MLOPS: &str = include_str!("data/awesome-mlops.md");
const CHINESE: &str = include_str!("data/ai-products.zh.md");

fn imported(page: &str) -> Imported {
    import(&Source::new("page.md", Kind::Markdown, page))
}

fn catalog(text: &str) -> Catalog {
    let (catalog, diagnostics) = parse(text, SourceId(0));
    assert_eq!(diagnostics, [], "{text}");
    catalog
}

/// The distinct addresses that `check` would probe.
fn addresses(kind: Kind, text: &str) -> BTreeSet<String> {
    let links = read(&Source::new("x", kind, text), SourceId(0)).links;
    links.into_iter().map(|link| link.url.to_string()).collect()
}

fn errors(catalog: &str) -> Vec<String> {
    let sources = [Source::new("catalog.toml", Kind::Catalog, catalog)];
    let readings = [read(&sources[0], SourceId(0))];
    let found = lint::lint(&sources, &readings, &lint::Settings::default()).into_iter();
    let errors = found.filter(|it| it.severity == Severity::Error);
    errors
        .map(|it| format!("{}: {}", it.rule, it.message))
        .collect()
}

/// Imports, and holds what is promised of every page.
fn sound(page: &str) -> Imported {
    let first = imported(page);
    assert_eq!(errors(&first.catalog), [""; 0], "{}", first.catalog);
    let markdown = export::markdown(&catalog(&first.catalog));
    let second = imported(&markdown);
    assert!(
        second.catalog == first.catalog,
        "{markdown}\n{}\n{}",
        first.catalog,
        second.catalog
    );
    assert_eq!(export::markdown(&catalog(&second.catalog)), markdown);
    let inside = addresses(Kind::Catalog, &first.catalog);
    let notes = first
        .notes
        .iter()
        .flat_map(|it| it.message.split([' ', ',']));
    let notes: BTreeSet<&str> = notes.collect();
    for url in addresses(Kind::Markdown, page) {
        assert!(
            inside.contains(&url) || notes.contains(url.as_str()),
            "{url} is lost: {notes:?}"
        );
    }
    first
}

#[test]
fn an_awesome_list_becomes_a_catalog_of_all_its_addresses() {
    let made = sound(MLOPS);
    let on_page = addresses(Kind::Markdown, MLOPS);
    let inside = addresses(Kind::Catalog, &made.catalog);
    assert_eq!(on_page.len(), 316);
    let left: Vec<&String> = on_page.difference(&inside).collect();
    // The badge beside the title and where it leads; both are named in the notes.
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(
        left.iter().all(|url| url.contains("sindresorhus/awesome")),
        "{left:?}"
    );
    assert_eq!(inside.len(), 314);
    assert_eq!((made.found, made.taken, made.categories), (316, 314, 34));
    let catalog = catalog(&made.catalog);
    assert_eq!(catalog.categories.len(), 34);
    assert_eq!(catalog.title.unwrap().value, "Awesome MLOps");
}

#[test]
fn a_chinese_page_becomes_a_catalog_in_its_sections() {
    let made = sound(CHINESE);
    let inside = addresses(Kind::Catalog, &made.catalog);
    assert_eq!(inside, addresses(Kind::Markdown, CHINESE));
    assert_eq!(inside.len(), 52);
    let catalog = catalog(&made.catalog);
    let sizes = catalog.categories.iter().map(|category| {
        let id = &category.id.value;
        let products = catalog.products.iter();
        let inside = products.filter(|it| it.categories.iter().any(|own| own.value == *id));
        (
            category.name.as_ref().unwrap().value.as_str(),
            inside.count(),
        )
    });
    assert_eq!(
        sizes.collect::<Vec<_>>(),
        [
            ("参考资料", 1),
            ("模型托管", 11),
            ("ChatGPT4", 1),
            ("ChatGLB-6B", 1),
            ("Gemma", 1),
            ("其它库", 2),
            ("Transformers", 1),
            ("TensorFlow", 1),
            ("PyTorch", 1),
            ("Numpy", 1),
            ("AI 工具集", 5),
            ("AI 对话聊天", 9),
            ("AI 编程工具", 3),
            ("AI 搜素引擎", 1),
            ("其它", 7),
            ("KServe", 2),
            ("知识碎片", 2),
        ]
    );
}

/// What a page in Markdown holds of a catalog.
fn held(catalog: &Catalog) -> Vec<String> {
    let text = |it: Option<&linkcheck::catalog::Spanned<String>>| {
        it.map_or(String::new(), |it| it.value.clone())
    };
    let categories = catalog.categories.iter();
    let names: Vec<(String, String)> = categories
        .map(|it| (it.id.value.clone(), text(it.name.as_ref())))
        .collect();
    let mut held = vec![text(catalog.title.as_ref())];
    held.extend(names.iter().map(|(_, name)| name.clone()));
    let mut products: Vec<String> = catalog
        .products
        .iter()
        .map(|it| {
            let within = names
                .iter()
                .filter(|(id, _)| it.categories.iter().any(|own| own.value == *id));
            let within: Vec<&str> = within.map(|(_, name)| name.as_str()).collect();
            let mut links: Vec<String> = it
                .links
                .iter()
                .map(|link| format!("{}={}", link.kind.value, link.address.url.value))
                .collect();
            links.sort();
            let url = it.url.as_ref().map(|it| &it.url);
            [
                text(it.name.as_ref()),
                within.join("+"),
                text(url),
                text(it.description.as_ref()),
                links.join(" "),
            ]
            .join(" | ")
        })
        .collect();
    products.sort();
    held.extend(products);
    held
}

#[test]
fn what_a_page_can_hold_comes_back_from_it() {
    let text = r#"schema = 1
title = "AI: tools & more"
tags = ["free"]

[category.chat]
name = "AI 对话（聊天）"

[category.code]
name = "C# / C++"

[product.a1]
name = "Kimi"
aliases = ["月之暗面"]
category = ["chat", "code"]
url = "https://kimi.example/a_(b)?x=1&copy;=2"
description = "长文本对话助手，支持 `code` 与 <b>。"
tags = ["free"]
added = 2026-11-23
links.app = { url = "https://app.example/", expect = "login", note = "n" }
links.docs = "https://docs.example/kimi"
was = ["https://old.example/"]

[product.a2]
name = "Tool_x* 2.0"
category = "code"
url = "https://tool.example/"
description = "Does a thing - and another."
links.repo = "https://github.com/o/tool-x"

[product.a3]
name = "Plain"
category = "chat"
url = { url = "https://plain.example/", note = "n" }

[retired.kite]
name = "Kite"
on = 2026-01-02
reason = "shut-down"

[[ignore]]
target = "product.a1.url"
rule = "rate-limited"
reason = "shared"
"#;
    let before = catalog(text);
    let page = export::markdown(&before);
    let made = sound(&page);
    assert_eq!(held(&catalog(&made.catalog)), held(&before), "{page}");
    // What it cannot hold, as the readme has it.
    for word in [
        "product.a1",
        "aliases",
        "tags",
        "added",
        "was",
        "expect",
        "note",
        "retired",
        "ignore",
    ] {
        assert!(!made.catalog.contains(word), "{word}: {}", made.catalog);
    }
}

/// Bits of which pages are made: what such lists have, and what is nasty.
const BITS: [&str; 44] = [
    "\n",
    "\n\n",
    "# ",
    "## ",
    "### ",
    "- ",
    "  - ",
    "* ",
    "1. ",
    "> ",
    "| a | b |\n|--|--|\n| ",
    " | ",
    " - ",
    ": ",
    "：",
    "，",
    "。",
    "、",
    " (",
    ")",
    "**",
    "*",
    "`",
    "~~",
    "\\",
    "&amp;",
    "<br>",
    "[A](https://a.example/)",
    "[B b](https://b.example/x_(y)?a=1&copy;=2)",
    "[Docs](https://a.example/d)",
    "[官网](https://c.example/)",
    "[GitHub](https://github.com/o/r)",
    "[A](https://other.example/)",
    "https://bare.example/x",
    "https://例子.cn/路径。",
    "[![b](https://img.shields.io/b.svg)](https://d.example/)",
    "![i](https://i.example/i.png)",
    "[c](#c)",
    "[r](docs/r.md)",
    "<a href=\"https://h.example/\">H</a>",
    "[e][e]",
    "word",
    "名字",
    "二、",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_page_nothing_is_lost_and_a_second_import_changes_nothing(
        bits in prop::collection::vec(prop::sample::select(&BITS[..]), 1..40)
    ) {
        sound(&bits.concat());
    }

    #[test]
    fn any_name_and_description_survives_the_way_through_markdown(
        name in "\\PC{1,20}", description in "\\PC{0,40}"
    ) {
        let url = "https://a.example/";
        let link = format!("<a href=\"{url}\">{}</a>", name.replace('&', "&amp;").replace('<', "&lt;"));
        let rest = description.replace('&', "&amp;").replace('<', "&lt;");
        sound(&format!("<h2>T</h2><p>{link} - {rest}</p>\n"));
    }
}

fn run(folder: &Path, args: &[&str], stdin: &str) -> Ran {
    let mut command = Command::cargo_bin("linkcheck").unwrap();
    command.env_clear().current_dir(folder);
    command
        .args(args)
        .write_stdin(stdin)
        .output()
        .unwrap()
        .into()
}

#[test]
fn the_catalog_goes_to_standard_output_and_the_rest_to_standard_error() {
    let folder = tempfile::tempdir().unwrap();
    let page = "# T\n\n- [A](https://a.example/) - What.\n- [A](https://a.example/)\n- [x](x.md)\n";
    std::fs::write(folder.path().join("list.md"), page).unwrap();
    let made = run(folder.path(), &["import", "list.md"], "");
    assert_eq!(made.code, 0, "{}", made.stderr);
    assert_eq!(made.stdout, imported(page).catalog);
    let said: Vec<&str> = made.stderr.lines().collect();
    assert_eq!(
        said,
        [
            "linkcheck: list.md:4: merged \"A\" into \"A\", which has this address too: https://a.example/",
            "linkcheck: list.md:5: left out, no http or https address: x.md",
            "linkcheck: list.md: 1 distinct address on the page; 1 of them in the catalog, 1 product in 1 category",
        ]
    );
    assert_eq!(
        run(folder.path(), &["import", "-"], page).stdout,
        made.stdout
    );
    std::fs::write(folder.path().join("catalog.toml"), &made.stdout).unwrap();
    assert_eq!(run(folder.path(), &["lint", "catalog.toml"], "").code, 0);
    for (format, begins) in [
        ("markdown", "# T\n\n## Contents\n"),
        ("json", "{\n  \"schema\": \"linkcheck/catalog/1\""),
        ("csv", "id,name,"),
    ] {
        let args = ["export", "catalog.toml", "--format", format];
        let ran = run(folder.path(), &args, "");
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{format}");
        assert!(ran.stdout.starts_with(begins), "{format}: {}", ran.stdout);
        let piped = ["export", "-", "--format", format];
        assert_eq!(run(folder.path(), &piped, &made.stdout).stdout, ran.stdout);
    }
}

#[test]
fn bad_input_exits_2_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("latin.md", b"# caf\xe9\n");
    write("empty.md", b"");
    write("prose.md", b"# T\n\n- a\n- [b](#c)\n");
    write("catalog.toml", b"schema = 1\n");
    write("other.toml", b"a = 1\n");
    write("broken.toml", b"schema = 1\n[product.a\n");
    write("page.html", b"<a href=https://a.example/>");
    let rows: [(&[&str], &str); 12] = [
        (&["import", "none.md"], "failed to read none.md"),
        (&["import", "."], "failed to read ."),
        (&["import", "latin.md"], "not UTF-8 at byte 5"),
        (&["import", "empty.md"], "there is no link in empty.md"),
        (&["import", "prose.md"], "there is no link in prose.md"),
        (
            &["import", "catalog.toml"],
            "catalog.toml is TOML; import reads Markdown",
        ),
        (&["import", "page.html"], "page.html is HTML"),
        (&["import"], "FILE.md"),
        (
            &["export", "other.toml", "--format", "csv"],
            "other.toml is no catalog",
        ),
        (
            &["export", "broken.toml", "--format", "json"],
            "failed to export broken.toml",
        ),
        (
            &["export", "none.toml", "--format", "json"],
            "failed to read none.toml",
        ),
        (&["export", "catalog.toml"], "--format"),
    ];
    for (args, want) in rows {
        let ran = run(folder.path(), args, "");
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(want), "{args:?}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{args:?}");
    }
}
