//! Pages that are gone and are answered with success.

use super::languages::{self as l, ALL, ENGLISH};
use super::rows::{Row, Want, document, document_with, living_page, product, product_with, row};

const DEEP: &str = "https://velora.example/tools/osprey";

fn lost(id: &str, name: &str, page: impl Into<String>) -> Row {
    row(Want::Dead, id, DEEP, name, page)
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = in_all_languages();
    rows.extend(unusual());
    rows.extend(redirected());
    rows
}

/// With words that no signature has, short and inside the site's whole frame,
/// with a name to look for and without.
fn in_all_languages() -> Vec<Row> {
    let mut rows = Vec::new();
    for language in ALL {
        let code = language.code;
        let [title, sentence] = language.lost;
        let root = product(language, "Velora", language.nav[0]);
        let short = document(
            code,
            title,
            &format!(
                "<h1>{title}</h1><p>{sentence}</p><a href=/>Velora</a><a href=/a>{}</a><a href=/b>{}</a>",
                language.nav[0], language.nav[1]
            ),
        );
        let framed = product(language, &format!("{title} – Velora"), title)
            .replace(language.prose, sentence);
        rows.push(lost(&format!("lost-short-{code}"), "Osprey", &*short).beside(&short, &root));
        rows.push(lost(&format!("lost-framed-{code}"), "Osprey", &*framed).beside(&framed, &root));
        rows.push(lost(&format!("lost-short-nameless-{code}"), "", &*short).beside(&short, &root));
        rows.push(
            lost(&format!("lost-framed-nameless-{code}"), "", &*framed).beside(&framed, &root),
        );
    }
    rows
}

fn unusual() -> Vec<Row> {
    let root = living_page("Velora");
    let frame = |title: &str, sentence: &str| {
        product(&ENGLISH, title, title).replace(ENGLISH.prose, sentence)
    };
    let same = |id: &str, name: &str, page: String| {
        lost(id, name, &*page).beside(&page, &living_page("Velora"))
    };
    let related = format!(
        "<h1>Oh no</h1><p>It is not here.</p><h2>You may like</h2><p>{}</p>",
        ENGLISH.prose
    );
    vec![
        same(
            "site-title-only",
            "Osprey",
            frame("Velora", "Try another word."),
        ),
        same(
            "with-recommendations",
            "Osprey",
            product(&ENGLISH, "Velora", "Oh no").replace("<h2>", &related),
        ),
        same(
            "lists-alternatives",
            "Osprey",
            product(&ENGLISH, "All tools – Velora", "All tools"),
        ),
        same(
            "generic-error",
            "Osprey",
            frame("Error", "Something went wrong on our side."),
        ),
        same(
            "generic-error-zh",
            "Osprey",
            product(&l::CHINESE, "提示信息", "提示信息")
                .replace(l::CHINESE.prose, "参数错误，三秒后自动跳转"),
        ),
        same(
            "database-row-missing",
            "Osprey",
            document("en", "", "<p>No row for this id.</p>"),
        ),
        same(
            "php-warning",
            "",
            document(
                "en",
                "Tool",
                "<b>Warning</b>: Undefined variable $tool in <b>/var/www/tool.php</b> on line <b>12</b>",
            ),
        ),
        same(
            "taken-down",
            "Osprey",
            frame("Not with us any more", "The author withdrew this entry."),
        ),
        same(
            "echoes-path",
            "Osprey",
            frame("Velora", "We have nothing at {path} for you."),
        ),
        same(
            "name-echoed-in-path",
            "Osprey",
            frame("Velora", "We have nothing called {last} for you."),
        ),
        same(
            "noindex",
            "Osprey",
            product_with(
                &ENGLISH,
                "Velora",
                "<meta name=robots content=noindex>",
                "Hm",
            ),
        ),
        same(
            "classic",
            "Osprey",
            frame(
                "404 - Page not found",
                "The page you requested was not found.",
            ),
        ),
        same(
            "classic-nameless",
            "",
            frame(
                "Page not found | Velora",
                "The page you requested was not found.",
            ),
        ),
        same(
            "zh-classic",
            "",
            product(&l::CHINESE, "抱歉，您访问的页面不存在", "404")
                .replace(l::CHINESE.prose, "您访问的页面不存在"),
        ),
        same(
            "static-image",
            "Osprey",
            document(
                "en",
                "Velora",
                "<a href=/><img src=/404.svg alt=''></a><a href=/a>a</a><a href=/b>b</a>",
            ),
        ),
        // Everything shows the start page, without a redirect.
        lost("start-page-everywhere", "Osprey", &*root).beside(&root, &root),
        lost(
            "new-owner-everywhere",
            "Osprey",
            living_page("Bluefin Bakery"),
        )
        .alike(),
    ]
}

fn redirected() -> Vec<Row> {
    let home = "https://velora.example/";
    let start = living_page("Velora");
    let oops = product(&ENGLISH, "Hm", "Hm").replace(ENGLISH.prose, "Nothing at this address.");
    let elsewhere = "https://velora.example/oops";
    vec![
        lost("home-302", "Osprey", &*start)
            .hop(302, home)
            .home(home, &start),
        lost("home-301", "", &*start)
            .hop(301, home)
            .home(home, &start),
        lost("home-locale", "Osprey", &*start)
            .hop(302, "https://velora.example/en")
            .home("https://velora.example/en", &start),
        lost("home-by-refresh", "Osprey", &*start)
            .hop(200, home)
            .home(home, &start),
        lost("home-named", "Velora", &*start)
            .hop(302, home)
            .home(home, &start),
        lost("to-oops", "Osprey", &*oops)
            .hop(302, elsewhere)
            .home(elsewhere, &oops),
        lost("to-404-page", "Osprey", &*oops)
            .hop(302, "https://velora.example/404")
            .home("https://velora.example/404", &oops),
        lost(
            "to-error-html",
            "",
            document_with("en", "Error", "", "<h1>Sorry</h1><a href=/>Home</a>"),
        )
        .hop(302, "https://velora.example/error.html")
        .home("https://velora.example/error.html", &oops),
        lost(
            "to-all-tools",
            "Osprey",
            product(&ENGLISH, "All tools", "All tools"),
        )
        .hop(302, "https://velora.example/tools")
        .home("https://velora.example/tools", &start),
    ]
}
