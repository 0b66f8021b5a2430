//! Pages with a not-found page's title: those that are about it, and those that
//! are one.

use super::build::{World, status, with};
use super::pages::{document, html, judge, living};
use crate::evidence::Purpose;
use crate::verdict::Reason;

const ONE: &str = "<p>The server cannot find the page. Use it when a thing is missing.</p>";

#[test]
fn a_page_about_what_is_not_found_is_there_where_its_site_knows_404() {
    let long = "<p>A page that is not there needs a way on. Offer a search field.</p>".repeat(6);
    for (path, title, heading, body) in [
        // Its address says so too.
        ("status/404", "404 Not Found | Kite", "404 Not Found", ONE),
        ("http/410", "410 Gone | Kite", "410 Gone", ONE),
        ("wiki/HTTP_404", "HTTP 404 - Kite", "HTTP 404", ONE),
        (
            "blog/page-introuvable-que-faire",
            "Page introuvable - Kite",
            "Page introuvable",
            ONE,
        ),
        ("themes/not-found-01", "404 Page | Kite", "404 Page", ONE),
        (
            "help/page-not-found",
            "Page not found - Kite",
            "Page not found",
            ONE,
        ),
        (
            "ayuda/pagina-no-encontrada",
            "Página no encontrada | Kite",
            "Página no encontrada",
            ONE,
        ),
        // Its title goes on, or asks.
        (
            "a/x",
            "Page introuvable : que faire ? - Kite",
            "Page introuvable",
            ONE,
        ),
        ("a/x", "Page not found - Kite", "Page not found?", ONE),
        ("a/x", "Not found | A poem by Ada | Kite", "Not found", ONE),
        // It has more to say.
        ("a/x", "Page not found - Kite", "Page not found", &long),
    ] {
        let page = document(title, &format!("<h1>{heading}</h1>{body}"));
        let url = format!("https://a.example/{path}");
        assert_eq!(
            judge(&url, &["Kite"], &page, Err(404)).0,
            None,
            "{path} {title}"
        );
    }
}

#[test]
fn a_page_that_has_nothing_else_to_say_is_dead_though_its_site_knows_404() {
    let soft = Some(Reason::Soft404);
    for (path, title, heading, body) in [
        (
            "tools/kitewriter",
            "Page not found | Kitewriter",
            "Page not found",
            "<p>Sorry.</p>",
        ),
        (
            "tools/12",
            "Page not found | Kite",
            "Oops! Page not found",
            "<p>Sorry about that.</p>",
        ),
        ("tools/12", "404 - a.example", "404", "<p>Go home.</p>"),
        (
            "product/12",
            "Product not found",
            "Product not found",
            "<p>It is gone.</p>",
        ),
        (
            "tools/12",
            "页面不存在 - Kite",
            "页面不存在",
            "<p>您访问的页面不存在</p>",
        ),
    ] {
        let page = document(title, &format!("<h1>{heading}</h1>{body}"));
        let url = format!("https://a.example/{path}");
        assert_eq!(
            judge(&url, &["Kite"], &page, Err(404)).0,
            soft,
            "{path} {title}"
        );
        assert_eq!(
            judge(&url, &["Kite"], &page, Ok(&page)).0,
            soft,
            "{path} {title}"
        );
    }
}

#[test]
fn a_title_like_a_missing_pages_is_looked_at_where_the_page_has_words_of_its_own() {
    let titled = |body: &str| {
        let page = document("Page Not Found", &format!("<h1>Page Not Found</h1>{body}"));
        judge("https://a.example/films/12", &[], &page, Err(404)).0
    };
    let film = "<p>A film from 1968 about two friends. Shot in Rome.</p>";
    assert_eq!(titled(film), Some(Reason::Placeholder));
    assert_eq!(titled("<p>Sorry about that.</p>"), Some(Reason::Soft404));
}

#[test]
fn a_title_that_all_the_site_has_is_about_nothing() {
    let gone = document(
        "Kite - tools for those who write",
        "<h1>Page not found</h1><p>Nothing is here.</p>",
    );
    let with_root = |title: &str| {
        let root = living(title, 41);
        let mut world = World::new("https://a.example/errors/E17", |ask, _| match ask.purpose {
            Purpose::Page => html(ask, &["Kite"], &gone),
            Purpose::Root => html(ask, &["Kite"], &root),
            _ => status(ask, 404),
        })
        .named(&["Kite"]);
        world.judge().reason()
    };
    assert_eq!(
        with_root("Kite - tools for those who write"),
        Some(Reason::Soft404)
    );
    assert_eq!(with_root("Kite"), None);
}

#[test]
fn a_page_that_is_the_sites_own_404_but_for_its_status_is_dead() {
    let text = "<p>The thing that you look for has left us, and here is a long story of why that is so and of what you may do about it now.</p>".repeat(3);
    let gone = document("Page not found", &format!("<h1>Page not found</h1>{text}"));
    let beside = |own: bool| {
        World::new("https://a.example/tools/12", |ask, _| {
            if ask.purpose == Purpose::Page {
                return html(ask, &["Kite"], &gone);
            }
            let page = if own {
                gone.clone()
            } else {
                living("Nothing", 9)
            };
            with(html(ask, &["Kite"], &page), |answer| answer.status = 404)
        })
        .named(&["Kite"])
        .judge()
        .reason()
    };
    assert_eq!(beside(true), Some(Reason::Soft404));
    assert_eq!(
        beside(false),
        Some(Reason::Placeholder),
        "somebody has to look"
    );
}

#[test]
fn an_address_that_names_what_is_not_found_does_not_save_what_its_siblings_show() {
    let page = document("404 Not Found", "<h1>404 Not Found</h1>");
    let url = "https://a.example/status/404";
    assert_eq!(
        judge(url, &["Kite"], &page, Ok(&page)).0,
        Some(Reason::Soft404)
    );
    let walled = World::new(url, |ask, _| match ask.purpose {
        Purpose::Page => html(ask, &["Kite"], &page),
        _ => status(ask, 503),
    });
    assert_eq!(walled.named(&["Kite"]).judge().reason(), None);
}

#[test]
fn what_a_heading_goes_on_with_is_no_brand_by_chance() {
    let gone = document("404", "<h1>404</h1><p>Nothing is here.</p>");
    let judge = |url: &str, names: &[&str], title: &str, heading: &str| {
        let page = document(title, &format!("<h1>{heading}</h1>{ONE}"));
        World::new(url, |ask, _| match ask.purpose {
            Purpose::Page => html(ask, names, &page),
            Purpose::Root => html(ask, names, &living("Root", 5)),
            _ => with(html(ask, names, &gone), |answer| answer.status = 404),
        })
        .named(names)
        .judge()
        .reason()
    };
    // What a path that does not exist says is no name, nor are the last labels of a host.
    let about = "Страница не найдена: причины ошибки 404";
    let title = format!("{about} | Маяк");
    assert_eq!(
        judge("https://a.example/g/7", &["Маяк"], &title, about),
        None
    );
    let about = "Page not found: what audiologists do";
    let title = format!("{about} | Kite");
    assert_eq!(judge("https://kite.io/g/7", &["Kite"], &title, about), None);
    let heading = "Page not found";
    let title = "Page not found | Kite";
    let soft = Some(Reason::Soft404);
    assert_eq!(
        judge("https://kite.io/g/7", &["Other"], title, heading),
        soft
    );
    // The number of a thing is no status.
    for path in ["item/404", "users/410"] {
        let url = format!("https://kite.io/{path}");
        assert_eq!(judge(&url, &["Kite"], title, heading), soft, "{path}");
    }
}
