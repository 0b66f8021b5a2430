//! What is drawn, to the character.

use super::*;
use crate::lint::{Settings, lint};
use crate::reading::read;
use crate::report::assemble::{Inputs, diagnostics};
use crate::source::{Kind, SourceId};

fn drawn(name: &str, kind: Kind, text: &str) -> String {
    drawn_in(Style::Plain, name, kind, text)
}

fn drawn_in(style: Style, name: &str, kind: Kind, text: &str) -> String {
    let sources = [Source::new(name, kind, text)];
    let readings = [read(&sources[0], SourceId(0))];
    let inputs = Inputs {
        diagnostics: lint(&sources, &readings, &today()),
        sources: sources.into(),
        links: Vec::new(),
    };
    let drawings = diagnostics(&inputs).into_iter();
    drawings
        .map(|diagnostic| draw(&diagnostic, &inputs.sources, style) + "\n\n")
        .collect()
}

fn today() -> Settings {
    Settings {
        today: Some(jiff::civil::date(2026, 11, 23)),
        ..Settings::default()
    }
}

/// A catalog that breaks every rule about what is written in it.
const BROKEN: &str = r#"schema = 1
tags = ["free"]

[category.chat]
name = "对话 "
[category.code]
name = "编程"
[category.search]
name = "搜索"

[product.kimi]
name = "Kimi"
aliases = ["月之暗面"]
category = "chat"
url = "https://kimi.example/"
description = "Kimi 是最强的对话助手！"
tags = ["fre"]
added = 2027-11-23

[product.GPT_4]
name = "ＫＩＭＩ"
aliases = []
category = ["chat", "code"]
url = "https://gpt.example/"
description = "写作,翻译与对话"

[product.kite]
name = ""
aliases = ["月之暗面"]
category = "chat"
url = "https://kite.example/"
description = "x."

[retired.kite]
name = "Kite"
replaced_by = "kitten"
was = ["https://gpt.example/"]

[[ignore]]
url = "https://*"
rule = "gone"
until = 2026-01-01

[[ignore]]
target = "product.kimmi.url"
reason = "known"
"#;

#[test]
fn every_rule_about_a_catalog_is_drawn() {
    insta::assert_snapshot!(drawn("catalog.toml", Kind::Catalog, BROKEN));
}

#[test]
fn a_duplicate_is_drawn_with_its_first_place() {
    let text = "schema = 1\n[category.chat]\n[product.kimi]\nname = \"Kimi\"\ncategory = \"chat\"\nurl = \"https://kimi.com/\"\n[product.moonshot]\nname = \"月之暗面\"\ncategory = \"caht\"\nurl = { note = \"中文\", url = \"https://kimi.com\" }\n";
    insta::assert_snapshot!(drawn("catalog.toml", Kind::Catalog, text), @r#"
    error[unknown-category]: there is no category `caht`
     --> catalog.toml:9:13
      |
    9 | category = "caht"
      |             ^^^^
      |
      = help: did you mean `chat`?

    error[duplicate-url]: the product `kimi` has this address too
      --> catalog.toml:10:29
       |
     6 | url = "https://kimi.com/"
       |        ----------------- first here
    ...
    10 | url = { note = "中文", url = "https://kimi.com" }
       |                               ^^^^^^^^^^^^^^^^
       |
       = help: keep one product, and give it the other's name as an alias
    "#);
}

#[test]
fn a_syntax_error_is_drawn_where_it_is() {
    insta::assert_snapshot!(drawn("a.json", Kind::Json, "{\n  \"名\": ,\n}"), @r#"
    error[parse-error]: expected a value
     --> a.json:2:8
      |
    2 |   "名": ,
      |         ^
    "#);
}

#[test]
fn a_long_line_is_cut_around_its_span() {
    let long = "x".repeat(1_000_000);
    let text = format!(
        "schema = 1\nproduct.a = {{ note_ = '{long}', url = 'https://a b/{long}', z = '{long}' }}"
    );
    let drawing = drawn("catalog.toml", Kind::Catalog, &text);
    assert!(drawing.contains("invalid-url"));
    let widest = drawing.lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|width| width < 400), "{widest:?}");
    // The place is the true one, though the line is cut.
    assert!(drawing.contains("catalog.toml:2:1000034"), "{drawing}");
}

#[test]
fn a_terminal_is_given_nothing_to_obey() {
    let text = "schema = 1\n\"\\u001b[31mred\" = \"\u{202e}\u{7f}\"\nproduct.a.url = \"x\u{1b}]0;t\u{7}\" # \r\n";
    let drawing = drawn("a\u{1b}[2J.toml", Kind::Catalog, text);
    let obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!drawing.contains(obeyed), "{drawing:?}");
    assert!(drawing.contains("\\u{1b}[31mred"), "{drawing}");
}

#[test]
fn colours_are_drawn_only_when_asked_for() {
    let in_style = |style| drawn_in(style, "a.json", Kind::Json, "{");
    assert!(in_style(Style::Coloured).contains('\u{1b}'));
    assert!(!in_style(Style::Plain).contains('\u{1b}'));
}

#[test]
fn the_faults_of_a_catalogs_addresses_are_drawn() {
    let urls = [
        "https://a.example/docs。",
        "https://b.example/\u{200b}",
        "https://c.example/?id=7&amp;x=1",
        "http://d.example:8080/?utm_source=x&id=7",
        "http://2130706433/",
        "https://gооgle.example/x",
        "https://user:secret@e.example/",
        "https://F.example:443/a/../b",
        "https://bit.ly/abc",
        "https://github.com/a/b",
        "https://github.com/A/B.git",
        "https://www.c.example/?id=7&x=1",
    ];
    let products = ('a'..).zip('阿'..).zip(urls).map(|((id, name), url)| {
        format!("[product.{id}]\nname = \"{name}\"\ncategory = \"chat\"\nurl = \"{url}\"\n")
    });
    let text = format!(
        "schema = 1\n[category.chat]\n{}",
        products.collect::<String>()
    );
    insta::assert_snapshot!(drawn("catalog.toml", Kind::Catalog, &text));
}

#[test]
fn the_faults_of_addresses_in_markdown_are_drawn() {
    let text = "[甲](https://a.example。) and [b](http://localhost:3000/?aff=1)\n\n- <https://c.example/x.>\n- [d](https://d.example/x?utm_source=y)\n- [e](http://d.example/x/)\n";
    insta::assert_snapshot!(drawn("list.md", Kind::Markdown, text));
}
