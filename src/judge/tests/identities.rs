//! Whom a wall lets through, and how often that is asked.

use super::build::{World, fault, status, with};
use super::pages::{NAMES, document, html, living};
use crate::evidence::{FaultKind, Identity, Transport};
use crate::verdict::Reason;

#[test]
fn a_wall_that_refuses_is_asked_as_a_browser_once() {
    // Status, header, what a browser gets, the reason and the visits.
    let rows = [
        (403, ("cf-mitigated", "challenge"), 200, None, 2),
        (503, ("cf-mitigated", "challenge"), 200, None, 2),
        (403, ("x-dd-b", "1"), 200, None, 2),
        (403, ("x-dd-b", "1"), 403, Some(Reason::BotWall), 2),
        (403, ("x-dd-b", "1"), 404, Some(Reason::BotWall), 2),
        // Known to make no difference.
        (
            403,
            ("x-vercel-mitigated", "deny"),
            200,
            Some(Reason::BotWall),
            1,
        ),
        (
            405,
            ("x-amzn-waf-action", "captcha"),
            200,
            Some(Reason::BotWall),
            1,
        ),
        // What comes with a success comes to all.
        (
            202,
            ("x-amzn-waf-action", "challenge"),
            200,
            Some(Reason::BotWall),
            1,
        ),
        (429, ("x-kpsdk-ct", "x"), 200, Some(Reason::BotWall), 1),
    ];
    for (code, (name, value), as_browser, reason, visits) in rows {
        let mut world = World::new("https://a.example/x", |ask, _| {
            if ask.identity == Identity::Honest {
                with(status(ask, code), |answer| {
                    answer.headers.push((name.into(), value.into()));
                })
            } else {
                status(ask, as_browser)
            }
        });
        let trial = world.judge();
        let found = (trial.reason(), trial.visits());
        assert_eq!(found, (reason, visits), "{code} {name} {as_browser}");
    }
}

#[test]
fn a_wall_that_leaves_a_browser_without_an_answer_is_left_at_that() {
    let mut world = World::new("https://a.example/x", |ask, _| match ask.identity {
        Identity::Honest => with(status(ask, 403), |answer| {
            answer.headers.push(("x-dd-b".into(), "1".into()));
        }),
        Identity::Browser | Identity::AnyType => fault(ask, FaultKind::Timeout),
    });
    let trial = world.judge();
    assert_eq!((trial.reason(), trial.visits()), (Some(Reason::BotWall), 2));
}

#[test]
fn a_page_that_will_load_itself_anew_is_asked_for_once_more() {
    const ASLEEP: &str = "<h1>Kite is waking up</h1><p>This takes a moment.</p>";
    let flown = document("Kite", "<h1>Kite</h1><p>Kite flies your boards.</p>");
    // What its head says, how often it sleeps, the reason and the visits.
    for (head, asleep, reason, visits) in [
        ("<meta http-equiv=refresh content=2>", 1, None, 2),
        (
            "<meta http-equiv=refresh content='2;url=https://a.example/'>",
            1,
            None,
            2,
        ),
        (
            "<meta http-equiv=refresh content=2>",
            9,
            Some(Reason::Placeholder),
            2,
        ),
        (
            "<meta http-equiv=refresh content=300>",
            9,
            Some(Reason::Placeholder),
            1,
        ),
        ("", 9, Some(Reason::Placeholder), 1),
    ] {
        let sleeping = document("Waking up", &format!("{head}{ASLEEP}"));
        let mut asked = 0;
        let world = World::new("https://a.example/", |ask, _| {
            asked += 1;
            let page = if asked > asleep { &flown } else { &sleeping };
            html(ask, &["Kite"], page)
        });
        let trial = world.named(&["Kite"]).judge();
        assert_eq!((trial.reason(), trial.visits()), (reason, visits), "{head}");
    }
}

#[test]
fn what_both_were_told_is_said_of_both() {
    let rows = [
        (403, 403, "403, also when asked as a browser, unexplained"),
        (
            404,
            403,
            "403, and 404 when asked as a checker, unexplained",
        ),
        (
            403,
            404,
            "403, and 404 when asked as a browser, unexplained",
        ),
        (418, 418, "418, also when asked as a browser"),
    ];
    for (honest, browser, detail) in rows {
        let mut world = World::new("https://a.example/x", |ask, _| {
            let code = if ask.identity == Identity::Honest {
                honest
            } else {
                browser
            };
            status(ask, code)
        });
        assert_eq!(world.judge().judgement.detail, detail);
    }
}

#[test]
fn a_connection_that_was_reset_twice_is_made_once_more_by_an_older_protocol() {
    let mut world = World::new("https://a.example/", |ask, _| match ask.transport {
        Transport::Standard => fault(ask, FaultKind::Reset),
        Transport::Lenient | Transport::Unverified => status(ask, 200),
    });
    let trial = world.judge();
    assert_eq!((trial.reason(), trial.visits()), (None, 3));
}

#[test]
fn a_session_in_the_target_is_never_written_unseen() {
    let safe = |to: &'static str| {
        let mut world = World::new("https://a.example/x", |ask, _| {
            with(super::build::chain(ask, &[(301, to)], 200), |answer| {
                answer.page.as_mut().unwrap().named = Some(crate::page::Named::Title);
            })
        })
        .named(&["Kite"]);
        world.judge().judgement.fix.map(|fix| fix.safe)
    };
    let rows = [
        ("https://a.example/y", true),
        ("https://a.example/y?id=7", true),
        (
            "https://a.example/y;jsessionid=1A530637289A03B07199A44E8D531427",
            false,
        ),
        (
            "https://a.example/y?sid=0f8fad5bd9cb469fa16570867728950e",
            false,
        ),
        (
            "https://a.example/y?q=0f8fad5bd9cb469fa16570867728950e",
            false,
        ),
    ];
    for (to, expected) in rows {
        assert_eq!(safe(to), Some(expected), "{to}");
    }
}

#[test]
fn what_says_next_to_nothing_is_asked_for_as_a_browser_once() {
    let word = document("", "<p>Hello, robot</p>");
    let denied = document("Access denied", "<p>Robots are not served</p>");
    let page = living(NAMES[0], 1);
    // What robots and browsers are shown, the reason and the visits.
    let rows = [
        (word.as_str(), page.as_str(), None, 2),
        ("", &page, None, 2),
        (&denied, &page, None, 2),
        (&word, &word, Some(Reason::Placeholder), 2),
        ("", "", Some(Reason::Placeholder), 2),
        (&page, "", None, 1),
    ];
    for (robot, browser, reason, visits) in rows {
        let mut world = World::new("https://a.example/", |ask, _| {
            let shown = match ask.identity {
                Identity::Honest => robot,
                Identity::Browser | Identity::AnyType => browser,
            };
            html(ask, NAMES, shown)
        })
        .named(NAMES);
        let trial = world.judge();
        let found = (trial.reason(), trial.visits());
        assert_eq!(found, (reason, visits), "{robot} {browser}");
    }
}

#[test]
fn a_wall_before_a_browser_explains_a_word_for_robots() {
    let word = document("", "<p>Hello, robot</p>");
    let mut world = World::new("https://a.example/", |ask, _| match ask.identity {
        Identity::Honest => html(ask, NAMES, &word),
        Identity::Browser | Identity::AnyType => with(status(ask, 403), |answer| {
            answer
                .headers
                .push(("cf-mitigated".into(), "challenge".into()));
        }),
    })
    .named(NAMES);
    assert_eq!(world.judge().reason(), Some(Reason::BotWall));
}
