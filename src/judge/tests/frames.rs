//! Deaths within a frame that is not the product's: a platform's, a market's,
//! that of whoever bought it; and living pages that come near.

use super::build::{World, chain, status};
use super::pages::{document, html, html_at, judge, living};
use crate::evidence::Purpose;
use crate::verdict::Reason;

/// `main` within a site's menu, with a sign-in and prices.
fn framed(title: &str, main: &str) -> String {
    let menu = [
        "pricing", "docs", "login", "blog", "jobs", "contact", "team",
    ];
    let menu = menu.map(|to| format!("<a href=/{to}>{to}</a> ")).concat();
    document(
        title,
        &format!("<header><nav>{menu}</nav></header><main>{main}</main><footer>{menu}</footer>"),
    )
}

fn root(title: &str, main: &str) -> Option<Reason> {
    judge(
        "https://a.example/",
        &["Kite"],
        &framed(title, main),
        Err(404),
    )
    .0
}

#[test]
fn a_root_with_little_in_its_frame_and_not_the_name_has_to_be_looked_at() {
    let little = "<h1>This shelf is empty</h1><p>Open one of your own, it takes a minute.</p>";
    assert_eq!(root("Shelves", little), Some(Reason::Placeholder));
    assert_eq!(root("Shelves by Kite", little), None);
    let image = format!("<img src=/l.svg alt=Kite>{little}");
    assert_eq!(root("Shelves", &image), None);
    // A sign-in is a way in, whatever it is called.
    let form = "<h1>Sign in</h1><form><input name=mail><button>Go on</button></form>";
    assert_eq!(root("Sign in", form), None);
    let part = judge(
        "https://a.example/",
        &["Kite Bot"],
        &framed("Kite", little),
        Err(404),
    );
    assert_eq!(part.0, None);
    let page = framed("Shelves", little);
    let deep = "https://a.example/shelf/7";
    assert_eq!(judge(deep, &["Kite"], &page, Err(404)).0, None);
    assert_eq!(judge("https://a.example/", &[], &page, Err(404)).0, None);
    let begun = "<h2>Hello world!</h2><p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>";
    assert_eq!(root("My site", begun), Some(Reason::Placeholder));
}

#[test]
fn a_site_of_ones_own_with_little_on_it_may_be_the_products() {
    let little = framed(
        "Speech to text",
        "<h1>Fast</h1><p>Upload a recording, wait.</p>",
    );
    let bare = little.replace("pricing", "a").replace("docs", "b");
    let bare = bare.replace("login", "c");
    let other = little.replace("Speech to text", "Shelves");
    let begun = Some(Reason::Placeholder);
    for (url, page, expected) in [
        ("https://kite-notes.com/", &little, None),
        ("https://www.kite-notes.com.cn/", &little, None),
        // A host that a platform may have given out.
        ("https://notes.kite-notes.com/", &little, begun),
        ("https://kite-notes.vercel.app/", &little, begun),
        ("https://kite-notes.com/", &bare, begun),
        // One word is the name of whoever is there.
        ("https://kite-notes.com/", &other, begun),
    ] {
        assert_eq!(judge(url, &["Velora"], page, Err(404)).0, expected, "{url}");
    }
}

#[test]
fn a_paper_need_not_name_what_came_of_it() {
    let paper = living("Sparse gates", 3);
    let cited = "<meta name=citation_title content=Gates><meta name=citation_author content=Ada>";
    let cited = paper.replace("</head>", &format!("{cited}</head>"));
    let url = "https://a.example/p/7";
    let drift = Some(Reason::IdentityDrift);
    assert_eq!(judge(url, &["Kite"], &paper, Err(404)).0, drift);
    assert_eq!(judge(url, &["Kite"], &cited, Err(404)).0, None);
}

#[test]
fn a_platforms_words_count_within_its_own_frame() {
    let gone = "<h1>Sorry, this store is currently unavailable.</h1><script src=//cdn.shopify.com/x.js></script>";
    assert_eq!(root("Online shops", gone), Some(Reason::PlatformGone));
    // A help page says more, and a product's own page has its name.
    let help = format!(
        "{gone}<p>{}</p>",
        "What to do when customers see this. ".repeat(20)
    );
    assert_ne!(root("Online shops", &help), Some(Reason::PlatformGone));
    assert_ne!(root("Kite", gone), Some(Reason::PlatformGone));
}

#[test]
fn a_market_that_names_the_domain_as_sold_is_parked_in_any_frame() {
    let more = "<p>Asking price $4,200, held by escrow. Logo files are included, and the transfer takes two days. Fit for travel, sport and weather.</p>";
    for said in [
        "<h1>a.example is for sale</h1>",
        "<h1>Kite</h1><p>A.example is looking for a new owner.</p>",
        "<h1>a.example</h1><p>is a premium domain</p>",
        "<h1>A.example – acquire this brandable</h1>",
        "<h1>a.example steht zum Verkauf</h1>",
    ] {
        assert_eq!(
            root("Names", &format!("{said}{more}")),
            Some(Reason::Parked),
            "{said}"
        );
    }
    let kite = "<p>Kite is for those who fly, and for those who would like to.</p>";
    for said in [
        "<h1>b.example is for sale</h1>",
        "<h1>a.example: premium domains for sale</h1>",
        "<h1>On a.example a house is for sale</h1>",
    ] {
        assert_eq!(root("Kite", &format!("{said}{more}{kite}")), None, "{said}");
    }
    // Who sells a product without its domain speaks of neither escrow nor brokers.
    let sold = format!("<h1>a.example is for sale</h1>{kite}");
    assert_ne!(root("Kite", &sold), Some(Reason::Parked));
}

/// What the link is judged that leads to the page of another site.
fn led_away(start: &str, code: u16, heading: &str, text: &str) -> Option<Reason> {
    let page = framed(heading, &format!("<h1>{heading}</h1><p>{text}</p>"));
    let names = &["Kite"];
    let mut world = World::new(start, |ask, _| match ask.purpose {
        Purpose::Page => html_at(
            chain(ask, &[(code, "https://b.example/news/kite")], 200),
            names,
            &page,
        ),
        _ => status(ask, 404),
    })
    .named(names);
    world.judge().reason()
}

#[test]
fn a_front_door_that_leads_to_a_farewell_is_no_move() {
    let past = "Kite was with us for six years. The last day was June 30, 2025.";
    let (home, app) = ("https://kite.example/", "https://kite.example/app");
    for heading in [
        "Saying goodbye to Kite",
        "Kite end of life",
        "Kite has been retired | Big News",
        "Abschied von Kite",
        "Adiós a Kite",
        "Kiteサービス終了のお知らせ",
        "Kite停止服务公告",
    ] {
        for (start, code) in [(home, 301), (app, 302)] {
            let judged = led_away(start, code, heading, past);
            let ended = matches!(judged, Some(Reason::ShutDown | Reason::ClosingSoon));
            assert!(ended, "{heading}: {judged:?}");
        }
        let ahead = led_away(home, 301, heading, "The last day is June 30, 2031.");
        assert_eq!(ahead, Some(Reason::ClosingSoon), "{heading}");
    }
    for heading in [
        "Kite 1 end of life",
        "Kite Classic has been retired",
        "Kite: the end of paper",
        "Welcome to Kite",
    ] {
        let judged = led_away(home, 301, heading, past);
        assert_eq!(judged, Some(Reason::MovedSite), "{heading}");
    }
    // A story that moved is a story still.
    let story = led_away(
        "https://kite.example/news/2025/bye",
        301,
        "Goodbye to Kite",
        past,
    );
    assert_eq!(story, Some(Reason::MovedSite));
}

#[test]
fn what_only_data_tells_is_told_by_a_status_and_not_by_messages() {
    let judge = |data: &str| {
        let url = "https://tube.example/video/7";
        let page = format!(
            "<title>Tube</title><div id=root></div><script id=R type=application/json>{data}</script><script src=/m.js></script>"
        );
        let mut world = World::new(url, |ask, _| match ask.purpose {
            Purpose::Page => html(ask, &["Kite"], &page),
            _ => status(ask, 404),
        })
        .named(&["Kite"]);
        world.judge().reason()
    };
    let gone = r#"{"videoDetail":null,"filterDetail":{"filter_reason":"self_see"}}"#;
    assert_eq!(judge(gone), Some(Reason::Placeholder));
    let messages = r#"{"videoDetail":{"id":7},"messages":["Video unavailable","filterDetail"]}"#;
    assert_ne!(judge(messages), Some(Reason::Placeholder));
}
