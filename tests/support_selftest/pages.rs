//! The builders of pages.

use crate::support::html::{self, Page};

#[test]
fn page_has_what_it_was_told() {
    let page = Page::new("Kimi & co")
        .h1("Hello")
        .meta("og:site_name", "Kimi")
        .canonical("https://kimi.example/")
        .link("/a?b&c", "Link")
        .paragraph("1 < 2")
        .build();
    for part in [
        "<title>Kimi &amp; co</title>",
        "<h1>Hello</h1>",
        "<meta property=\"og:site_name\" content=\"Kimi\">",
        "<link rel=\"canonical\" href=\"https://kimi.example/\">",
        "<a href=\"/a?b&amp;c\">Link</a>",
        "<p>1 &lt; 2</p>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!Page::new("x").without_h1().build().contains("<h1>"));
}

#[test]
fn text_is_as_long_as_asked_and_the_same_every_time() {
    for length in [0, 1, 17, 500, 1000] {
        for text in [html::english("seed", length), html::chinese("seed", length)] {
            assert_eq!(text.chars().count(), length);
            assert_eq!(text, text.trim());
        }
    }
    assert_eq!(html::page("A"), html::page("A"));
    assert_ne!(html::english("A", 200), html::english("B", 200));
}

#[test]
fn app_shell_shows_nothing() {
    let shell = html::app_shell("App");
    assert!(shell.contains("<div id=\"root\"></div>"));
    assert!(shell.contains("<title>App</title>"));
}
