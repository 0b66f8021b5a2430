//! Pages that their site answers for whatever is asked, though each answer is
//! a little different, or has the product's name.

use super::build::{World, status};
use super::pages::{document, html};
use crate::evidence::{Ask, Purpose};
use crate::verdict::Reason;

const MENU: &str = "<nav><a href=/tour>Tour</a><a href=/boards>Boards</a><a href=/teams>Teams</a>\
    <a href=/news>News</a><a href=/jobs>Jobs</a><a href=/press>Press</a></nav>";

/// The last segment of what was asked for.
fn last(ask: &Ask) -> &str {
    ask.url.rsplit('/').next().unwrap_or_default()
}

/// What `url` is judged, and by how many visits, where `answer` makes each page.
fn judge(
    url: &str,
    names: &[&str],
    mut answer: impl FnMut(&Ask, usize) -> String,
) -> (Option<Reason>, usize) {
    let world = World::new(url, |ask, before| html(ask, names, &answer(ask, before)));
    let trial = world.named(names).judge();
    (trial.reason(), trial.visits())
}

/// Tickets as servers make them, with and without a digit.
const TICKETS: [[&str; 4]; 2] = [
    [
        "qWErTyuIopAsdFgh",
        "zXcvbNmLKjhgFdsA",
        "pOiuYtrEwqLkjHgf",
        "mNbVcxZasDfgHjkL",
    ],
    [
        "qWErTyu1opAsdFgh",
        "zXcvbNmLKjhgFdsA",
        "pOiuYtr3wqLkjHgf",
        "mNbVcxZasDfgHjkL",
    ],
];

#[test]
fn a_ticket_of_letters_changes_no_verdict() {
    for tickets in TICKETS {
        let (reason, _) = judge(
            "https://index.example/t/scribe-hero",
            &["Kite"],
            |ask, n| {
                let path = ask.url.trim_start_matches("https://index.example");
                let ticket = tickets[n % 4];
                document(
                    "Index",
                    &format!(
                        "<h1>Index</h1><p>We drew a blank on <code>{path}</code>.</p><p>Ticket {ticket}</p>"
                    ),
                )
            },
        );
        assert_eq!(reason, Some(Reason::Soft404), "{tickets:?}");
    }
}

#[test]
fn a_word_more_or_another_word_is_no_ticket() {
    let words = ["standard", "discount", "personal", "business"];
    let (reason, _) = judge("https://index.example/t/plan", &["Kite"], |ask, _| {
        let said = match ask.purpose {
            Purpose::Page => "The plan for teams comes with boards, and it starts in spring",
            _ => "There is no such thing on any of our shelves, as far as we know",
        };
        document(
            "Index",
            &format!("<h1>Index</h1><p>{said} {}</p>", words[0]),
        )
    });
    assert_eq!(reason, None);
}

#[test]
fn a_template_that_repeats_its_address_does_not_name_the_product() {
    let template = |slug: &str, says: &str| {
        document(
            &format!("{slug} - reviews and alternatives"),
            &format!("{MENU}<h1>{slug}</h1><p>{says}</p>"),
        )
    };
    let root = document(
        "Hub",
        "<h1>Hub</h1><p>Where tools are weighed, one by one, by those who use them.</p>",
    );
    let none = "No reviews yet. Be the first to write one, or look at what others have found worth a word.";
    let url = "https://hub.example/p/kite";
    let echo = judge(url, &["Kite"], |ask, _| match ask.purpose {
        Purpose::Root => root.clone(),
        _ => template(last(ask), none),
    });
    assert_eq!(echo.0, Some(Reason::Soft404));
    // Pages of one template that say something of their own are pages.
    let own =
        "A board that thinks ahead of its people, with columns that move by themselves at night.";
    let page = judge(url, &["Kite"], |ask, _| match ask.purpose {
        Purpose::Page => template("Kite", own),
        Purpose::Root => root.clone(),
        _ => template(last(ask), none),
    });
    assert_eq!(page.0, None);
    // Without a menu around it, it is asked for once.
    let plain = judge(url, &["Kite"], |_, _| {
        document("Kite", &format!("<h1>Kite</h1><p>{}</p>", own.repeat(7)))
    });
    assert_eq!(plain, (None, 1));
}

#[test]
fn a_start_page_for_every_path_is_no_page_of_its_own() {
    let prose =
        "Boards, notes and tasks in one quiet place, for teams of any size and shape. ".repeat(8);
    let start = |title: &str| document(title, &format!("{MENU}<h1>Kite</h1><p>{prose}</p>"));
    let every = |url: &str, title: &str| judge(url, &["Kite"], |_, _| start(title));
    let docs = "https://kite.example/docs/start";
    assert_eq!(
        every(docs, "Kite – boards for all").0,
        Some(Reason::AppShell)
    );
    // What its title says is its own costs no second request, nor does a path that promises nothing.
    assert_eq!(every(docs, "Documentation – Kite"), (None, 1));
    assert_eq!(
        every("https://kite.example/x", "Kite – boards for all"),
        (None, 1)
    );
    assert_eq!(
        every("https://kite.example/", "Kite – boards for all"),
        (None, 1)
    );
}

#[test]
fn a_page_without_a_word_that_is_shown_to_nobody_is_not_told_by_its_title() {
    let blank = document("Kite", "<div hidden></div><script src=/a.js></script>");
    let url = "https://kite.example/t/board";
    let says = |with: &str| {
        let page = blank.replace("</body>", &format!("{with}</body>"));
        judge(url, &["Kite"], |ask, _| match ask.purpose {
            Purpose::Root => document("Kite", "<h1>Kite</h1><p>Boards for all of us.</p>"),
            _ => page.clone(),
        })
        .0
    };
    let noindex = "<meta name=robots content=noindex>";
    assert_eq!(says(noindex), Some(Reason::AppShell));
    // A drawing has no words either.
    assert_eq!(says("<canvas></canvas>"), None);
    let fallback = r#"<script>push([1,"NEXT_HTTP_ERROR_FALLBACK;404"])</script>"#;
    assert_eq!(says(fallback), Some(Reason::Soft404));
    let alert = "<script>alert('页面不存在');history.back();</script>";
    assert_eq!(says(alert), Some(Reason::Soft404));
}

#[test]
fn nothing_is_dead_because_its_root_did_not_answer_once() {
    let prose = "Quiet rooms and long tables, open to all from nine to nine, with tea. ".repeat(8);
    let page = document("Harbour", &format!("{MENU}<h1>Harbour</h1><p>{prose}</p>"));
    let with_root = |code: u16, root: &str| {
        World::new("https://kite.example/rooms/12", |ask, _| {
            match ask.purpose {
                Purpose::Root if code == 200 => html(ask, &["Kite"], root),
                Purpose::Root => status(ask, code),
                _ => html(ask, &["Kite"], &page),
            }
        })
        .named(&["Kite"])
        .judge()
        .reason()
    };
    let other = document("Rooms", "<h1>Rooms</h1><p>All that there is in town.</p>");
    assert_eq!(with_root(200, &other), Some(Reason::Soft404));
    assert_eq!(with_root(503, ""), Some(Reason::AppShell));
    assert_eq!(with_root(500, ""), Some(Reason::AppShell));
}

#[test]
fn what_scripts_draw_on_is_no_wall() {
    let url = "https://kite.example/";
    let judge = |body: &str| {
        let page = document(
            "Aurora",
            &format!("{body}<script type=module src=/a.js></script>"),
        );
        judge(url, &["Kite"], |_, _| page.clone()).0
    };
    assert_eq!(judge("<canvas></canvas>"), None);
    assert_eq!(judge("<p>One moment</p>"), Some(Reason::BotWall));
}

#[test]
fn a_page_that_says_its_own_path_is_held_against_its_siblings() {
    let strayed = |path: &str| {
        let said = format!(
            "<main><h1>You have walked off the map of Kite</h1><p>Kite has boards, teams and a tour, \
             each with a page of its own, and {path} is none of them that anybody here remembers. \
             Kite was made in a shed, and has been flown from there by four people ever since.</p></main>"
        );
        document("Kite", &format!("{MENU}{said}"))
    };
    let path = |ask: &Ask| ask.url.trim_start_matches("https://a.example").to_owned();
    let url = "https://a.example/boards/large";
    let home = document(
        "Kite",
        &format!("{MENU}<h1>Kite</h1><p>Boards that fly.</p>"),
    );
    let (reason, _) = judge(url, &["Kite"], |ask, _| match path(ask).as_str() {
        "/" => home.clone(),
        path => strayed(path),
    });
    assert_eq!(reason, Some(Reason::Soft404));
    // A page that tells how it is asked for, on a site that knows what it has not.
    let world = World::new(url, |ask, _| match ask.purpose {
        Purpose::Page => html(ask, &["Kite"], &strayed("/boards/large")),
        _ => status(ask, 404),
    });
    assert_eq!(world.named(&["Kite"]).judge().reason(), None);
    // Behind a host's name it is an address.
    let (reason, visits) = judge(url, &["Kite"], |_, _| {
        strayed("https://a.example/boards/large")
    });
    assert_eq!((reason, visits), (None, 1));
}
