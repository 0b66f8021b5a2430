//! Pages and the catalogs that they give.

use super::*;
use crate::catalog::{Catalog, parse};
use crate::export::markdown;

fn imported(text: &str) -> Imported {
    import(&Source::new("page.md", Kind::Markdown, text))
}

fn catalog(text: &str) -> Catalog {
    let (catalog, diagnostics) = parse(text, SourceId(0));
    assert_eq!(diagnostics, [], "{text}");
    catalog
}

/// `categories | name | url | description | links` of each product, by id.
fn rows(page: &str) -> Vec<String> {
    let made = imported(page);
    let catalog = catalog(&made.catalog);
    assert_eq!(faults(&made.catalog), [], "{}", made.catalog);
    let again = imported(&markdown(&catalog));
    assert_eq!(
        again.catalog,
        made.catalog,
        "{page}\n{}",
        markdown(&catalog)
    );
    let name_of = |id: &str| {
        let found = catalog.categories.iter().find(|it| it.id.value == id);
        found.unwrap().name.as_ref().unwrap().value.clone()
    };
    let product = |product: &crate::catalog::Product| {
        let categories = product.categories.iter().map(|it| name_of(&it.value));
        let links = product.links.iter();
        let links = links.map(|it| format!(" {}={}", it.kind.value, it.address.url.value));
        format!(
            "{}/{} {} {}{}",
            categories.collect::<Vec<_>>().join("+"),
            product.name.as_ref().unwrap().value,
            product.url.as_ref().unwrap().url.value,
            product.description.as_ref().map_or("-", |it| &it.value),
            links.collect::<String>(),
        )
    };
    catalog.products.iter().map(product).collect()
}

fn check(table: &[(&str, &[&str])]) {
    for (page, expected) in table {
        assert_eq!(rows(page), *expected, "{page}");
    }
}

#[test]
fn a_line_gives_name_address_and_description() {
    check(&[
        (
            "## T\n- [A](https://a.example/) - What it is.",
            &["T/A https://a.example/ What it is."],
        ),
        (
            "## T\n- [A](https://a.example/): What it is",
            &["T/A https://a.example/ What it is"],
        ),
        (
            "## T\n- [甲](https://a.example/)：是什么。",
            &["T/甲 https://a.example/ 是什么。"],
        ),
        (
            "## T\n- [A](https://a.example/) (Martin)",
            &["T/A https://a.example/ Martin"],
        ),
        (
            "## T\n- **A** - What. [Website](https://a.example/) [GitHub](https://github.com/a/a)",
            &["T/A https://a.example/ What. repo=https://github.com/a/a"],
        ),
        (
            "## 甲\n- 乙：https://a.example/。",
            &["甲/乙 https://a.example/ -"],
        ),
        (
            "## T\n- https://a.example/x，https://github.com/o/r",
            &[
                "T/a.example https://a.example/x -",
                "T/o/r https://github.com/o/r -",
            ],
        ),
        (
            "## T\n- [A][a] - See [B].\n\n[a]: https://a.example/\n[b]: https://b.example/",
            &["T/A https://a.example/ See B.", "T/B https://b.example/ -"],
        ),
        (
            "## T\n- <a href='https://a.example/'>A &amp; B</a> - C",
            &["T/A & B https://a.example/ C"],
        ),
        (
            "## T\n- [A\\_b `c`](https://a.example/a_b_(c)) — *very* **nice** ~~no~~",
            &["T/A_b c https://a.example/a_b_(c) very nice no"],
        ),
    ]);
}

#[test]
fn further_links_go_by_what_their_text_says() {
    check(&[
        (
            "## T\n[gpt-4](https://a.example/)，[帮助文档](https://a.example/d)",
            &["T/gpt-4 https://a.example/ - docs=https://a.example/d"],
        ),
        (
            "## T\n[GLM-6B](https://a.example/) 是开源的语言模型，[GLM 官网](https://b.example/)。",
            &["T/GLM-6B https://a.example/ 是开源的语言模型。 site=https://b.example/"],
        ),
        (
            "## T\n- [MidJourney](https://m.example/)，需要先注册 [Discord](https://d.example/)，[MidJourney 官方使用手册](https://g.example/)",
            &[
                "T/Discord https://d.example/ -",
                "T/MidJourney https://m.example/ 需要先注册 Discord guide=https://g.example/",
            ],
        ),
        (
            "## T\n- [A](https://a.example/) ([paper](https://p.example/), [code](https://c.example/)) - What.",
            &["T/A https://a.example/ What. repo=https://c.example/ paper=https://p.example/"],
        ),
        // A place that is taken makes a product of its own; no address is lost.
        (
            "## T\n- [A](https://a.example/) [docs](https://1.example/) [docs](https://2.example/)",
            &[
                "T/A https://a.example/ - docs=https://1.example/",
                "T/A docs https://2.example/ -",
            ],
        ),
        (
            "## T\n- [A](https://a.example/)\n  - [Docs](https://d.example/)\n  - [B](https://b.example/)",
            &[
                "T/A https://a.example/ - docs=https://d.example/",
                "T/B https://b.example/ -",
            ],
        ),
    ]);
}

#[test]
fn sections_are_headings_and_what_stands_for_one() {
    check(&[
        (
            "# T\n\nSee [A](https://a.example/).\n\n## 二、乙\n\n- [B](https://b.example/)\n\n### 2.1 丙：\n\n- [C](https://c.example/)",
            &[
                "T/A https://a.example/ -",
                "乙/B https://b.example/ -",
                "丙/C https://c.example/ -",
            ],
        ),
        (
            "## T\n\n工具集\n\n- [A](https://a.example/)\n\n其它：\n\n- [B](https://b.example/)\n\n[C](https://c.example/)",
            &[
                "工具集/A https://a.example/ -",
                "其它/B https://b.example/ -",
                "T/C https://c.example/ -",
            ],
        ),
        // A tagline is no category.
        (
            "## T\n\n*Tools for it*\n\n- [A](https://a.example/)\n\nMore of them.\n\n- [B](https://b.example/)",
            &["T/A https://a.example/ -", "T/B https://b.example/ -"],
        ),
        (
            "**甲**  \n[A](https://a.example/)\n\n**乙**\n\n- [B](https://b.example/)",
            &["甲/A https://a.example/ -", "乙/B https://b.example/ -"],
        ),
        (
            "- X\n  - [A](https://a.example/)\n- Y\n  - [B](https://b.example/)\n- [C](https://c.example/)",
            &[
                "X/A https://a.example/ -",
                "Y/B https://b.example/ -",
                "Links/C https://c.example/ -",
            ],
        ),
        (
            "## X\n### Other\n- [A](https://a.example/)\n## Y\n### Other\n- [B](https://b.example/)",
            &[
                "Other/A https://a.example/ -",
                "Other 2/B https://b.example/ -",
            ],
        ),
        (
            "<h1 align='center'>T</h1>\n\n## 6.3 [K ](https://k.example/)\n\n[K 框架](https://github.com/k/k) 提供 资源。",
            &[
                "K/K https://k.example/ -",
                "K/K 框架 https://github.com/k/k 提供 资源。",
            ],
        ),
    ]);
}

#[test]
fn a_table_row_is_a_product() {
    check(&[
        (
            "## T\n| Name | Description | Link |\n|--|--|--|\n| A | What it is | [link](https://a.example/) |\n| [B](https://b.example/) | More | [docs](https://d.example/) |",
            &[
                "T/A https://a.example/ What it is",
                "T/B https://b.example/ More docs=https://d.example/",
            ],
        ),
        (
            "## T\n| 名称 | 官网 | 文档 | 备注 |\n|--|--|--|--|\n| 甲 | https://a.example/ | https://d.example/ | 好 |",
            &["T/甲 https://a.example/ 好 docs=https://d.example/"],
        ),
    ]);
}

#[test]
fn badges_images_and_contents_are_left_out_and_named() {
    let page = "# T [![x](https://img.shields.io/x.svg)](https://ci.example/)\n\n- [A](#a)\n  - [B](#b)\n\n![shot](https://a.example/s.png)\n\n## A\n\n- [A](https://a.example/)\n- text only\n- [rel](docs/x.md)\n\n[unused]: https://unused.example/\n";
    assert_eq!(rows(page), ["A/A https://a.example/ -"]);
    let notes: Vec<String> = imported(page)
        .notes
        .into_iter()
        .map(|it| it.message)
        .collect();
    assert_eq!(
        notes,
        [
            "left out, an image: https://img.shields.io/x.svg",
            "left out, a badge: https://ci.example/",
            "left out: 2 times a link within the page, as in a table of contents, from here on",
            "left out, an image: https://a.example/s.png",
            "left out: a list item, without an address",
            "left out, no http or https address: docs/x.md",
            "left out, on no line of its own: https://unused.example/",
        ]
    );
}

#[test]
fn what_stands_there_twice_is_one_product_in_both_categories() {
    let page = "## X\n- [A](https://a.example/)\n## Y\n- [A 官网](https://A.example) - What. [docs](https://d.example/)\n- [a](https://other.example/)";
    assert_eq!(
        rows(page),
        [
            "X+Y/A https://a.example/ What. docs=https://d.example/",
            "Y/a (other.example) https://other.example/ -",
        ]
    );
    let notes = imported(page).notes;
    assert!(
        notes[0].message.starts_with("merged \"A\" into \"A\""),
        "{notes:?}"
    );
}

#[test]
fn what_lint_calls_an_error_is_left_out_and_said() {
    // Two names that differ for us and not for lint cannot be made here; an
    // address that no parser takes can.
    let made = imported("## X\n- [A](https://a.example/)\n- [B](https://a.example:99999/)\n");
    assert_eq!(made.products, 1);
    assert!(
        made.notes[0].message.contains("https://a.example:99999/"),
        "{:?}",
        made.notes
    );
}

#[test]
fn a_page_without_links_gives_no_product() {
    for page in ["", "# Title\n\nText.\n\n- item\n", "[a](#b) <c@d.example>"] {
        assert_eq!(imported(page).products, 0, "{page}");
    }
}

#[test]
fn depth_and_length_are_no_danger() {
    let deep = "- ".repeat(20_000) + "[A](https://a.example/)";
    assert_eq!(imported(&deep).products, 1);
    let quotes = "> ".repeat(20_000) + "https://a.example/";
    assert_eq!(imported(&quotes).products, 1);
}
