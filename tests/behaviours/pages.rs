//! Pages that several rows serve.

use crate::support::html::Page;

/// A page of about 12,000 visible characters.
pub(crate) fn long(title: &str) -> String {
    let mut page = Page::new(title);
    for _ in 0..30 {
        page = page.english(400);
    }
    page.link("/", "Home").link("/pricing", "Pricing").build()
}

/// A living article about a phrase: long, with ways on, in the site's own frame.
pub(crate) fn article(title: &str, phrase: &str) -> String {
    Page::new(title)
        .paragraph(&format!(
            "Some pages say: {phrase}. This one is about that."
        ))
        .english(900)
        .english(700)
        .link("/", "Home")
        .link("/blog", "Blog")
        .link("/docs", "Docs")
        .link("/about", "About")
        .link("/contact", "Contact")
        .link("/pricing", "Pricing")
        .link("/login", "Sign in")
        .build()
}

/// Title and markup, nothing else.
pub(crate) fn raw(title: &str, body: &str) -> String {
    format!("<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>")
}
