//! Healthy replicas of real lists: their hosts and paths as they are, and every page there.

use super::row::{Row, living};
use super::stage::Stage;
use crate::support::{Behaviour, Request, dynamic, html, redirect, respond};
use std::collections::HashMap;

/// The project's own catalog, and a long list of the field (link text, tab, URL).
pub(crate) const LISTS: [(&str, &str); 2] = [
    ("catalog.toml", include_str!("../../catalog.toml")),
    ("awesome-mlops", include_str!("../data/awesome-mlops.tsv")),
];

/// The rows of a list; all of them are alive.
pub(crate) fn rows(list: (&str, &'static str)) -> Vec<Row> {
    match list {
        ("catalog.toml", text) => catalog(text),
        (_, text) => table(text),
    }
}

fn catalog(text: &'static str) -> Vec<Row> {
    let (catalog, _) = linkcheck::catalog::parse(text, linkcheck::source::SourceId(0));
    let links = linkcheck::catalog::links(&catalog, linkcheck::source::SourceId(0));
    let rows = links.iter().map(|link| {
        let subject = link
            .subject
            .as_deref()
            .expect("a catalog's links have subjects");
        let mut row = living("catalog", &link.url);
        let names = subject.name.iter().chain(&subject.aliases);
        row.names = names.map(|name| &*name.clone().leak()).collect();
        row
    });
    rows.collect()
}

fn table(text: &'static str) -> Vec<Row> {
    let rows = text.lines().map(|line| {
        let (name, url) = line.split_once('\t').expect("two columns");
        let row = living("list", url);
        if name.is_empty() {
            row
        } else {
            row.named(name)
        }
    });
    rows.collect()
}

/// The pages as they are, so that a page that is asked for by condition is not sent again.
pub(crate) const TAG: &str = "\"as-it-was\"";

/// Sets the replica up. Every eighth link, if it is deep, leads to a short page without its name, every
/// tenth root redirects to its language, as real ones do; what the list does not link to answers 404. Pages
/// have an entity tag, and every other one is a long one.
pub(crate) fn set(stage: &mut Stage, rows: &[Row]) {
    let mut hosts: HashMap<String, HashMap<String, Page>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        let url = url::Url::parse(&row.url).expect("a list's links are URLs");
        let host = url.host_str().expect("with hosts").to_owned();
        let name = row.names.first().copied().unwrap_or("A page");
        let page = Page {
            title: name,
            nameless: at % 8 == 7 && url.path().trim_end_matches('/').matches('/').count() > 1,
            moves: at % 10 == 9 && url.path() == "/",
            padding: if at % 2 == 0 { 4096 } else { 0 },
        };
        hosts
            .entry(host)
            .or_default()
            .insert(url.path().to_owned(), page);
    }
    for (host, pages) in hosts {
        let pages = std::sync::Arc::new(pages);
        stage.serve(&host, "*", answers(pages));
    }
}

struct Page {
    title: &'static str,
    nameless: bool,
    moves: bool,
    /// What makes a page long enough that it is worth asking for by condition.
    padding: usize,
}

fn answers(pages: std::sync::Arc<HashMap<String, Page>>) -> Behaviour {
    dynamic(
        move |request: &Request| match pages.get(request.path_only()) {
            Some(page) if !page.moves && request.header("if-none-match") == Some(TAG) => {
                respond(304)
            }
            Some(page) if page.nameless => {
                let short = html::Page::new("Documentation").english(350);
                respond(200).body(short.build())
            }
            Some(page) if page.moves => redirect(302, "/en/"),
            Some(page) => respond(200)
                .header("etag", TAG)
                .body(html::page(page.title) + &" ".repeat(page.padding)),
            None if request.path_only() == "/en/" => respond(200).body(html::page(
                pages.get("/").map_or("A page", |page| page.title),
            )),
            None => respond(404).body(html::notice("Not found", "There is no such page.")),
        },
    )
}
