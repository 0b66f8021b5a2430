//! Rows of pages and what is read from them.

mod facts;
mod text;

use url::Url;

use super::{Input, Page, read};

/// What is read from `html` at an address.
fn page(html: &str) -> Page {
    named(html, &[])
}

fn named(html: &str, names: &[&str]) -> Page {
    at(
        "https://www.acme.example/a/page",
        html.as_bytes(),
        None,
        names,
        &[],
    )
}

fn at(
    url: &str,
    body: &[u8],
    content_type: Option<&str>,
    names: &[&str],
    fragments: &[&str],
) -> Page {
    let own = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    read(&Input {
        body,
        complete: true,
        content_type,
        url: &Url::parse(url).unwrap(),
        asked: None,
        names: &own(names),
        fragments: &own(fragments),
    })
}
