//! Pages of what a store no longer has, beside paths that answer 404, and
//! errors that are no page.

use super::build::{World, status, with};
use super::pages::{document, html};
use crate::evidence::Purpose;
use crate::verdict::Reason;

const NAMES: &[&str] = &["Kite"];

/// `main` within the frame of a store.
fn store(title: &str, main: &str) -> String {
    let menu = [
        "Top", "New", "Free", "Games", "Work", "Study", "Music", "Film", "News", "Maps",
    ];
    let menu: String = menu
        .map(|word| format!("<a href=/{word}>{word}</a> "))
        .concat();
    let foot =
        "<p>Offices in Oslo, Porto and Quito. Terms, cookies, privacy and press.</p>".repeat(4);
    document(
        title,
        &format!("<header>{menu}</header><main>{main}</main><footer>{foot}</footer>"),
    )
}

/// What `page` is judged at `path`, where all paths beside it answer 404.
fn judge(path: &str, page: &str) -> Option<Reason> {
    let url = format!("https://store.example{path}");
    let world = World::new(&url, |ask, _| match ask.purpose {
        Purpose::Page => html(ask, NAMES, page),
        _ => status(ask, 404),
    });
    world.named(NAMES).judge().reason()
}

#[test]
fn what_a_store_no_longer_has_is_dead_where_it_is_not_named() {
    let rows = [
        "This app is no longer available",
        "Model deleted",
        "Diese App ist nicht mehr verfügbar",
        "Cette application a été retirée",
        "Este producto ya no está disponible",
        "该应用已下架",
        "このアプリは配信を終了しました",
        "판매가 종료된 앱입니다",
        "Приложение удалено",
    ];
    for heading in rows {
        let page = store(
            &format!("{heading} | Store"),
            &format!("<h1>{heading}</h1><p>Have a look at others.</p>"),
        );
        assert_eq!(judge("/item/77", &page), Some(Reason::Soft404), "{heading}");
        // A notice on one part of a product names it too.
        let named = page.replace("Have a look", "Kite has gone. Have a look");
        assert_eq!(
            judge("/item/77", &named),
            Some(Reason::Placeholder),
            "{heading}"
        );
        // A page about such notices has them in its address.
        assert_ne!(
            judge("/help/removed-items", &page),
            Some(Reason::Soft404),
            "{heading}"
        );
    }
}

#[test]
fn without_a_name_to_miss_a_notice_is_no_death() {
    let judge = |heading: &str, names: &'static [&'static str]| {
        let page = store(heading, &format!("<h1>{heading}</h1><p>More below.</p>"));
        let world = World::new("https://store.example/item/77", |ask, _| {
            match ask.purpose {
                Purpose::Page => html(ask, names, &page),
                _ => status(ask, 404),
            }
        });
        world.named(names).judge().reason()
    };
    assert_eq!(
        judge("This app has been removed", &[]),
        Some(Reason::Placeholder)
    );
    // What is done to a thing, or to a part of it, is no notice at all.
    for said in ["Video watermark removed", "Unlisted app distribution"] {
        assert_eq!(judge(said, &[]), None, "{said}");
        assert_ne!(judge(said, NAMES), Some(Reason::Soft404), "{said}");
    }
}

#[test]
fn what_is_away_or_not_for_all_is_not_removed() {
    let rows = [
        ("This app is currently unavailable", None),
        (
            "This app is not available in your country",
            Some(Reason::GeoBlocked),
        ),
        ("This product is out of stock and unavailable", None),
        ("Why was my app removed?", None),
        ("How to recover a deleted model", None),
        ("该商品暂时不可用", None),
        ("Video unavailable", Some(Reason::Placeholder)),
        ("Remove any background", None),
        ("Noise removed by a tool for podcasts", None),
        ("The template gallery", None),
    ];
    for (heading, expected) in rows {
        let page = store(heading, &format!("<h1>{heading}</h1><p>More below.</p>"));
        assert_eq!(judge("/item/77", &page), expected, "{heading}");
    }
    let long = "The board that thinks ahead, and what it learnt of boards. ".repeat(12);
    let page = store(
        "Model deleted",
        &format!("<h1>Model deleted</h1><p>{long}</p>"),
    );
    assert_ne!(judge("/item/77", &page), Some(Reason::Soft404));
    let root = store("Model deleted", "<h1>Model deleted</h1>");
    assert_ne!(judge("/", &root), Some(Reason::Soft404));
}

#[test]
fn an_error_that_is_no_page_is_dead_unless_programs_ask_there() {
    let judge = |url: &str, kind: &str, body: &str| {
        let world = World::new(url, |ask, _| {
            with(html(ask, &[], body), |answer| {
                answer.headers.retain(|(name, _)| name != "content-type");
                let header = ("content-type".to_owned(), kind.to_owned());
                answer.headers.push(header);
                answer.complete = true;
            })
        });
        world.named(NAMES).judge().reason()
    };
    let json = r#"{"success":false,"code":404,"message":"no such resource"}"#;
    let site = "https://kite.example/guide/start";
    let rows = [
        (site, "application/json", json, Some(Reason::Soft404)),
        (
            site,
            "text/plain",
            "404 page not found\n",
            Some(Reason::Soft404),
        ),
        (
            "https://api.kite.example/v1/x",
            "application/json",
            json,
            Some(Reason::Placeholder),
        ),
        ("https://kite.example/", "application/json", json, None),
        (
            site,
            "application/json",
            r#"{"success":true,"code":200}"#,
            None,
        ),
        (
            site,
            "text/plain",
            "# Guide\n\n- /docs/404: page not found handling\n",
            None,
        ),
        (
            site,
            "image/svg+xml",
            "<svg><title>404 Not Found</title></svg>",
            None,
        ),
    ];
    for (url, kind, body, expected) in rows {
        assert_eq!(judge(url, kind, body), expected, "{url} {kind} {body}");
    }
}
