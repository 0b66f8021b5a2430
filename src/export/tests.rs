//! The three forms on a catalog that tries to break out of each.

use super::*;
use crate::catalog::parse;
use crate::source::SourceId;

const CATALOG: &str = r#"schema = 1
title = "Tools *and* more"
tags = ["free"]

[category.chat]
name = "AI 对话（聊天）"

[category.empty]
name = "Empty"

[category.c]
name = "C# & <b>C++</b>"

[product.kimi]
name = "Kimi [x](https://evil.example/)"
aliases = ["月之暗面", "K"]
category = ["chat", "c"]
url = "https://kimi.example/a_(b)?x=1&copy;=2"
description = "See https://x.example/, <script>alert(1)</script> | `code`\n# no heading"
tags = ["free"]
added = 2026-11-23
links.app = { url = "https://app.example/", expect = "login", note = "n" }
links.api = { url = "https://api.example/", expect = 401 }
was = ["https://old.example/"]

[product.a]
name = "=HYPERLINK(\"https://evil.example/\")"
category = "c"
url = "javascript:alert(1)"

[retired.kite]
name = "Kite"
on = 2026-01-02
reason = "shut-down"
"#;

fn catalog() -> crate::catalog::Catalog {
    let (catalog, diagnostics) = parse(CATALOG, SourceId(0));
    assert_eq!(diagnostics, []);
    catalog
}

#[test]
fn a_page_has_contents_and_nothing_that_breaks_out_of_its_line() {
    insta::assert_snapshot!(markdown(&catalog()));
}

#[test]
fn json_has_every_key() {
    insta::assert_snapshot!(json(&catalog()));
}

#[test]
fn a_row_is_a_link_and_no_cell_is_a_formula() {
    insta::assert_snapshot!(csv(&catalog()));
}
