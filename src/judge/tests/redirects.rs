//! Where redirects lead.

use super::build::{World, answer, chain, status, stop, with};
use super::pages::{NAMES, document, html_at, living};
use crate::evidence::{End, Identity, Purpose, Stop};
use crate::verdict::Reason;

/// (start, hops, reason, proposed address)
type RedirectRow = (
    &'static str,
    &'static [(u16, &'static str)],
    Option<Reason>,
    Option<&'static str>,
);

const ROWS: &[RedirectRow] = &[
    // What a reader would call the same page.
    (
        "http://a.example/x",
        &[(301, "https://a.example/x")],
        None,
        Some("https://a.example/x"),
    ),
    (
        "https://a.example/x",
        &[(301, "https://www.a.example/x/")],
        None,
        None,
    ),
    (
        "https://a.example/X",
        &[(301, "https://a.example/x")],
        None,
        None,
    ),
    (
        "https://a.example/",
        &[(302, "https://a.example/zh-CN/")],
        None,
        None,
    ),
    (
        "https://a.example/docs",
        &[(301, "https://a.example/en/docs/")],
        None,
        None,
    ),
    (
        "https://a.example/x",
        &[(302, "https://a.example/x?utm_source=y")],
        None,
        None,
    ),
    (
        "https://a.example/index.html",
        &[(301, "https://a.example/")],
        None,
        None,
    ),
    // Permanent within the site.
    (
        "https://a.example/x",
        &[(301, "https://a.example/y")],
        Some(Reason::Moved),
        Some("https://a.example/y"),
    ),
    (
        "https://a.example/x",
        &[(308, "https://docs.a.example/y")],
        Some(Reason::Moved),
        Some("https://docs.a.example/y"),
    ),
    (
        "https://a.example/x",
        &[(301, "https://a.example/y"), (302, "https://a.example/z")],
        Some(Reason::Moved),
        Some("https://a.example/y"),
    ),
    // What is of one visit is not written into a catalog.
    (
        "https://a.example/x",
        &[(301, "https://a.example/y?utm_source=redirect&id=7")],
        Some(Reason::Moved),
        Some("https://a.example/y?id=7"),
    ),
    (
        "https://a.example/x",
        &[(301, "https://a.example/y?ttclid=abc&id=7&hsa_x=1")],
        Some(Reason::Moved),
        Some("https://a.example/y?id=7"),
    ),
    (
        "https://a.example/x?utm_source=us",
        &[(301, "https://a.example/y?utm_source=us")],
        Some(Reason::Moved),
        Some("https://a.example/y?utm_source=us"),
    ),
    // A page called so is a page, and no home.
    (
        "https://a.example/x",
        &[(302, "https://a.example/welcome")],
        None,
        None,
    ),
    (
        "https://a.example/",
        &[(301, "https://a.example/welcome")],
        None,
        None,
    ),
    // Temporary within the site.
    (
        "https://a.example/x",
        &[(302, "https://a.example/y")],
        None,
        None,
    ),
    (
        "https://a.example/x",
        &[(302, "https://a.example/y"), (301, "https://a.example/z")],
        None,
        None,
    ),
    // To another site.
    (
        "https://a.example/x",
        &[(301, "https://b.example/x")],
        Some(Reason::MovedSite),
        Some("https://b.example/x"),
    ),
    (
        "https://a.example/x",
        &[(302, "https://b.example/x")],
        Some(Reason::MovedTemporarily),
        None,
    ),
    // Only as far as it is permanent, and a refresh is not.
    (
        "https://a.example/x",
        &[(301, "https://b.example/y"), (302, "https://b.example/z")],
        Some(Reason::MovedSite),
        Some("https://b.example/y"),
    ),
    (
        "https://a.example/x",
        &[(200, "https://b.example/x")],
        Some(Reason::MovedSite),
        None,
    ),
    (
        "https://me.github.io/x",
        &[(301, "https://you.github.io/x")],
        Some(Reason::MovedSite),
        Some("https://you.github.io/x"),
    ),
    // To a sign-in.
    (
        "https://a.example/x",
        &[(302, "https://a.example/login?next=x")],
        Some(Reason::AuthRequired),
        None,
    ),
    (
        "https://a.example/",
        &[(302, "https://accounts.b.example/signin")],
        None,
        None,
    ),
];

#[test]
fn redirects_are_judged_by_where_they_lead() {
    for (start, hops, reason, fix) in ROWS {
        let trial = World::new(start, |ask, _| chain(ask, hops, 200)).judge();
        assert_eq!(
            trial.reason(),
            *reason,
            "{start} {hops:?}: {:?}",
            trial.judgement
        );
        let proposed = trial.judgement.fix.map(|fix| fix.replace_with);
        assert_eq!(proposed.as_deref(), *fix, "{start} {hops:?}");
    }
}

#[test]
fn a_redirect_that_ends_on_404_is_a_dead_target_unless_it_is_trivial() {
    let end = |hops: &'static [(u16, &'static str)]| {
        World::new("https://a.example/x", move |ask, _| chain(ask, hops, 404))
            .judge()
            .reason()
    };
    assert_eq!(
        end(&[(301, "https://a.example/y")]),
        Some(Reason::TargetDead)
    );
    assert_eq!(end(&[(301, "https://a.example/x/")]), Some(Reason::Gone));
}

#[test]
fn redirects_without_an_end_get_one_more_try() {
    let rows = [
        (Stop::Loop, Reason::RedirectLoop, 2),
        (Stop::TooMany, Reason::TooManyRedirects, 2),
        (
            Stop::Scheme("app:open".into()),
            Reason::UnsupportedRedirect,
            1,
        ),
        (
            Stop::Private {
                url: "http://a.example/".into(),
                address: "127.0.0.1".parse().unwrap(),
            },
            Reason::PrivateAddress,
            1,
        ),
    ];
    for (kind, reason, visits) in rows {
        let trial = World::new("https://a.example/x", |_, _| stop(kind.clone())).judge();
        assert_eq!((trial.reason(), trial.visits()), (Some(reason), visits));
    }
    let mut bounce = World::new("https://a.example/x", |ask, _| {
        let (hops, _) = chain(ask, &[(302, "https://sso.a.example/login?n=1")], 200);
        (hops, End::Stopped(Stop::TooMany))
    });
    assert_eq!(bounce.judge().reason(), Some(Reason::AuthRequired));
    let mut healed = World::new("https://a.example/x", |ask, _| match ask.identity {
        Identity::Honest => stop(Stop::Loop),
        Identity::Browser | Identity::AnyType => status(ask, 200),
    });
    assert_eq!(healed.judge().reason(), None);
}

#[test]
fn a_sign_in_is_told_by_more_than_a_word_of_its_address() {
    let product = super::pages::living("Kite, for all who sign in", 21);
    let brief = document(
        "Sessions | Kite",
        "<h1>Sessions</h1><p>Monday: wings. Tuesday: lines.</p>",
    );
    let mail = document(
        "Sign in | Kite",
        &format!(
            "<h1>Sign in to Kite</h1><form><input name=mail></form>{}",
            "<p>Terms.</p>".repeat(90)
        ),
    );
    let bare = document(
        "Welcome",
        "<h1>Welcome back</h1><form><input name=mail></form>",
    );
    let asked = Some(Reason::AuthRequired);
    for (to, page, expected) in [
        ("https://a.example/auth", &product, None),
        ("https://a.example/2026/sessions", &product, None),
        ("https://a.example/docs/saml/", &product, None),
        ("https://a.example/2026/sessions", &brief, None),
        ("https://a.example/auth", &mail, asked),
        ("https://a.example/login", &mail, asked),
        ("https://a.example/auth", &bare, asked),
        ("https://a.example/login", &bare, asked),
        ("https://a.example/session?return_to=/x", &bare, asked),
    ] {
        let mut world = World::new("https://a.example/x", |ask, _| match ask.purpose {
            Purpose::Page => html_at(chain(ask, &[(302, to)], 200), &["Kite"], page),
            _ => status(ask, 404),
        })
        .named(&["Kite"]);
        assert_eq!(world.judge().reason(), expected, "{to}");
    }
}

#[test]
fn a_section_of_the_home_page_is_not_its_loss() {
    let home = super::pages::living("Kite", 22).replace("<h1>", "<h1 id=usage>");
    let judged = |to: &'static str, beside: &'static str| {
        let mut world = World::new("https://a.example/usage", |ask, _| {
            let to = match ask.purpose {
                Purpose::Page => to,
                _ => beside,
            };
            html_at(chain(ask, &[(302, to)], 200), &["Kite"], &home)
        })
        .named(&["Kite"]);
        world.judge().reason()
    };
    let root = "https://a.example/";
    let section = "https://a.example/#usage";
    assert_eq!(judged(section, root), None);
    assert_eq!(judged(section, section), Some(Reason::MovedToHomepage));
    assert_eq!(
        judged("https://a.example/#plans", root),
        Some(Reason::MovedToHomepage)
    );
    assert_eq!(judged(root, root), Some(Reason::MovedToHomepage));
}

#[test]
fn a_detail_names_the_evidence() {
    let mut world = World::new("https://cursor.example/", |_, _| {
        let end = answer("https://cursor.test/", 200);
        let hop = crate::evidence::Hop {
            url: "https://cursor.example/".into(),
            status: 301,
            to: "https://cursor.test/".into(),
            via: crate::evidence::Via::Location,
        };
        let went = (vec![hop], End::Answer(Box::new(end)));
        with(went, |answer| {
            answer.page.as_mut().unwrap().named = Some(crate::page::Named::Title);
        })
    })
    .named(&["Cursor"]);
    let trial = world.judge();
    assert_eq!(
        trial.judgement.detail,
        "301 to cursor.test, whose page names \"Cursor\""
    );
}

#[test]
fn a_root_that_is_asked_for_something_is_home_only_where_every_path_leads_there() {
    let judge = |to: &'static str, beside: Option<&'static str>, page: &str| {
        let mut world = World::new("https://a.example/labs/kite", |ask, _| {
            let to = match (ask.purpose, beside) {
                (Purpose::Sibling(_), None) => return status(ask, 404),
                (Purpose::Sibling(_), Some(other)) => other,
                _ => to,
            };
            let path = ask.url.trim_start_matches("https://a.example");
            let to = to.replace("PATH", path);
            html_at(chain(ask, &[(301, to.as_str())], 200), NAMES, page)
        })
        .named(NAMES);
        let judgement = world.judge().judgement;
        (judgement.reason, judgement.fix.is_some())
    };
    let home = living("Kite", 12);
    let lost = (Some(Reason::MovedToHomepage), false);
    let moved = (Some(Reason::Moved), false);
    for to in [
        "https://a.example/?error=404",
        "https://a.example/de/?notfound=1",
        "https://a.example/?from_url=PATH",
        "https://a.example/?p=404",
    ] {
        assert_eq!(judge(to, Some(to), &home), lost, "{to}");
        assert_eq!(judge(to, None, &home), moved, "{to}");
        let other = "https://a.example/?tab=other";
        assert_eq!(judge(to, Some(other), &home), moved, "{to}");
    }
    let to = "https://a.example/?next=PATH";
    let gate = home.replace("</h1>", "</h1><form><input type=password></form>");
    assert_eq!(judge(to, Some(to), &gate), moved);
    // Scripts may read the path out of the query.
    let to = "https://a.example/?PATH";
    assert_eq!(judge(to, Some(to), &home), moved);
}
