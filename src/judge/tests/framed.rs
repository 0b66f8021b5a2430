//! Pages that say next to nothing within their site's frame, and small pages
//! that are told by their own names.

use super::build::World;
use super::pages::{document, html};
use crate::evidence::Purpose;
use crate::verdict::Reason;

/// `main` within the frame of a site that is called like its product.
fn framed(main: &str) -> String {
    let menu = "<a href=/tour>Tour</a> <a href=/boards>Boards</a> <a href=/teams>Teams</a> <a href=/news>News</a>";
    let foot = "<p>Offices in Oslo, Porto and Quito. Terms, cookies, privacy and press are on every page.</p>"
        .repeat(4);
    document(
        "Kite",
        &format!("<header>{menu}</header><main>{main}</main><footer>{foot}</footer>"),
    )
}

const START: &str =
    "<h1>Kite for teams</h1><p>The board that thinks ahead, every day of the week.</p>";

/// What `page` is judged, where all paths beside it answer 200 with `beside`.
fn judge(page: &str, beside: &str) -> Option<Reason> {
    let names = &["Kite"];
    let mut world = World::new("https://a.example/board/main", |ask, _| {
        let body = match ask.purpose {
            Purpose::Page => page,
            Purpose::Root => START,
            _ => beside,
        };
        html(ask, names, &framed(body))
    })
    .named(names);
    world.judge().reason()
}

#[test]
fn what_a_site_says_of_nothing_is_found_within_its_frame() {
    let scripted = "<script src=/a.js></script>";
    let rows = [
        (
            "<h1>Adrift</h1><p>The tide took this one.</p>",
            "",
            Some(Reason::Soft404),
        ),
        (
            "<h2>这里空空如也</h2><p>去别处逛逛吧</p>",
            "",
            Some(Reason::Soft404),
        ),
        (
            "<h2>Sidan kunde inte hittas</h2>",
            scripted,
            Some(Reason::Soft404),
        ),
        (
            "<h1>Adrift</h1><p>Take me home</p>",
            scripted,
            Some(Reason::Soft404),
        ),
        // Scripts may have more to say, and nothing leads back.
        ("<h1>Choose a board</h1>", scripted, Some(Reason::AppShell)),
        // What is being filled, or asks who one is, raises no suspicion.
        (
            "<p>Loading your boards, it takes but a moment</p>",
            scripted,
            None,
        ),
        ("<h1>Sign in to see your boards</h1>", scripted, None),
        ("<a href=#c>Skip to content</a>", scripted, None),
        ("", scripted, None),
    ];
    for (main, more, expected) in rows {
        let page = format!("{main}{more}");
        assert_eq!(judge(&page, &page), expected, "{page}");
    }
}

#[test]
fn two_short_words_in_one_frame_are_two_pages() {
    assert_eq!(judge("<h1>Kanban</h1>", "<h1>Not here</h1>"), None);
    assert_eq!(judge("<h2>看板</h2>", "<h2>没有</h2>"), None);
    let row = "<p>One board, three columns, and no noise at all.</p>";
    assert_eq!(
        judge(row, "<p>There is no such thing on any of our shelves.</p>"),
        None
    );
}

/// What the root is judged where it answers with `page`.
fn root(name: &str, page: &str) -> Option<Reason> {
    let names = &[name];
    let world = World::new("https://kite-notes.example/", |ask, _| {
        html(ask, names, page)
    });
    world.named(names).judge().reason()
}

#[test]
fn words_of_a_placeholder_in_the_products_own_name_are_none() {
    let works = document(
        "It works! – exercises at home",
        "<h1>It works!</h1><p>A camera that counts.</p>",
    );
    assert_eq!(root("It works", &works), None);
    assert_eq!(root("Kite", &works), Some(Reason::Placeholder));
    assert_eq!(root("Fit worksheets", &works), Some(Reason::Placeholder));
}

#[test]
fn a_sign_in_without_a_password_is_the_products_own() {
    let code = document(
        "登录",
        "<form><input name=phone><button>获取验证码</button></form>",
    );
    assert_eq!(root("砚台", &code), None);
    let offer = document(
        "kite-notes.example",
        "<form><input name=offer><button>Send</button></form>",
    );
    assert_eq!(root("砚台", &offer), Some(Reason::Placeholder));
}

#[test]
fn a_title_that_shows_the_whole_domain_states_no_product() {
    let says = "<p>This website is for sale. The sponsored listings displayed above are served automatically.</p>";
    let parked = document(
        "kite-notes.example - This website is for sale! - kite-notes Resources and Information",
        says,
    );
    assert_eq!(root("kite-notes", &parked), Some(Reason::Parked));
    let links = "<a href=/a>A</a><a href=/b>B</a><a href=/c>C</a>";
    let market = document(
        "Kite-notes: is this domain for sale?",
        &format!("{says}{links}"),
    );
    assert_eq!(root("kite-notes", &market), None);
}

#[test]
fn spam_with_the_products_name_in_passing_is_for_somebody_to_see() {
    let spam = "<p>Kite adalah situs judi slot gacor maxwin, togel, RTP live hari ini.</p>";
    let page = document("Slot Gacor Terbaru", spam).replace("lang=en", "lang=id");
    assert_eq!(root("Kite", &page), Some(Reason::IdentityDrift));
    let own = document("Kite: how slot gacor spam spreads", spam).replace("lang=en", "lang=id");
    assert_eq!(root("Kite", &own), None);
}

#[test]
fn news_of_others_that_end_is_no_end_of_ones_own() {
    let page = |says: &str| document("机器之心", &format!("<h1>公告</h1><p>{says}</p>"));
    for (says, expected) in [
        ("某产品宣布停止服务，某平台网页出现漏洞。", None),
        (
            "机器之心决定停止服务，感谢一路同行。",
            Some(Reason::ShutDown),
        ),
        ("尊敬的用户：我们决定停止运营。", Some(Reason::ShutDown)),
    ] {
        assert_eq!(root("机器之心", &page(says)), expected, "{says}");
    }
}

/// What a notice of `heading` and `more` is judged within a site's frame.
fn notice(heading: &str, more: &str) -> Option<Reason> {
    let menu = ["Tour", "Boards", "Teams", "News", "Pricing", "Login"]
        .map(|word| format!("<a href=/{word}>{word}</a> "))
        .concat();
    let page = document(
        heading,
        &format!(
            "<header>{menu}{menu}</header><main><h1>{heading}</h1><p>{more}</p></main><footer>{menu}</footer>"
        ),
    );
    root("Kite", &page)
}

#[test]
fn a_notice_within_a_sites_frame_is_of_the_whole_product() {
    let rows = [
        (
            "Kite was discontinued",
            "Kite was discontinued on 1 March 2024.",
            Some(Reason::ShutDown),
        ),
        (
            "Kite is no longer available",
            "Move to Harbor.",
            Some(Reason::ShutDown),
        ),
        ("Kite a fermé", "Merci à tous.", Some(Reason::ShutDown)),
        (
            "「Kite」サービス終了のお知らせ",
            "2024年3月31日に終了いたしました。",
            Some(Reason::ShutDown),
        ),
        (
            "Kite cerrará el 30 de junio de 2098",
            "Descarga tus datos.",
            Some(Reason::ClosingSoon),
        ),
        ("The Kite v1 API was discontinued", "Use v2.", None),
        ("Kite for Windows was discontinued", "Use the web.", None),
        ("Kite is closing the gap", "Between plans and work.", None),
        ("C’est fini, la page blanche", "Kite vous aide.", None),
        ("Kite has closed its series A", "More boards to come.", None),
        (
            "We will be closed from 24 December to 2 January",
            "Kite answers by chat.",
            None,
        ),
    ];
    for (heading, more, expected) in rows {
        assert_eq!(notice(heading, more), expected, "{heading}");
    }
}

#[test]
fn words_of_an_end_are_believed_of_the_products_name() {
    let rows = [
        (
            "Kite was discontinued in 2023. The website and the apps are offline.",
            Some(Reason::ShutDown),
        ),
        (
            "Kite is no longer available. The team is now part of Harbor.",
            Some(Reason::ShutDown),
        ),
        (
            "「Kite」は2023年12月をもって提供を終了しました。",
            Some(Reason::ShutDown),
        ),
        (
            "The old editor was discontinued in 2023. Kite has a new one.",
            None,
        ),
        (
            "Kite is no longer available in your country, but the web is.",
            None,
        ),
        (
            "Internet Explorer is no longer available: Kite needs a new browser.",
            None,
        ),
    ];
    for (text, expected) in rows {
        let page = document(
            "So long",
            &format!("<h1>An update on Kite</h1><p>{text}</p>"),
        );
        assert_eq!(root("Kite", &page), expected, "{text}");
    }
}
