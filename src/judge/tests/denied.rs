//! Pages that answer 200 and refuse, or say next to nothing; and those that
//! say as little and are there.

use super::build::{World, chain, status, with};
use super::pages::{document, html, living};
use crate::evidence::{Purpose, Role};
use crate::page::Refresh;
use crate::verdict::Reason;

const DEEP: &str = "https://a.example/docs/x";
const ROOT: &str = "https://a.example/";

/// What a page is judged beside which unknown paths answer 404.
fn judge(url: &str, names: &[&str], page: &str) -> Option<Reason> {
    let mut world = World::new(url, |ask, _| match ask.purpose {
        Purpose::Page => html(ask, names, page),
        Purpose::Root => html(ask, names, &living("Kite", 77)),
        _ => status(ask, 404),
    })
    .named(names);
    world.judge().reason()
}

#[test]
fn a_page_that_refuses_by_success_is_neither_ok_nor_dead() {
    let says =
        |heading: &str, text: &str| document(heading, &format!("<h1>{heading}</h1><p>{text}</p>"));
    let rows = [
        (says("Forbidden", ""), Some(Reason::BotWall)),
        (says("访问被拒绝", "您的IP存在异常"), Some(Reason::BotWall)),
        (says("Accès refusé", ""), Some(Reason::BotWall)),
        (says("접근 차단", ""), Some(Reason::BotWall)),
        (document("", "<p>Access denied.</p>"), Some(Reason::BotWall)),
        // The product says so of what it guards.
        (says("Access denied", "Kite keeps strangers out."), None),
        (living("Access denied: what Kite does", 3), None),
    ];
    for (page, reason) in &rows {
        for url in [DEEP, ROOT] {
            assert_eq!(judge(url, &["Kite"], page), *reason, "{url} {page}");
        }
    }
    let unnamed = says("Forbidden", "You have no business here.");
    assert_eq!(judge(DEEP, &[], &unnamed), Some(Reason::BotWall));
    let article = says(
        "Access denied",
        &"A story of doors, and of those behind them. ".repeat(6),
    );
    assert_eq!(judge(DEEP, &[], &article), None);
}

#[test]
fn a_line_without_the_name_is_no_page_of_the_product() {
    let rows = [
        ("<p>Redirecting…</p>", Some(Reason::Placeholder)),
        ("<p>Redirecting…</p><script src=/x.js></script>", None),
        ("<h1>Installation</h1><p>Run the setup.</p>", None),
        ("<p>Ask for the mast.</p>", Some(Reason::Placeholder)),
        ("<p>Kite is served here.</p>", None),
        ("<p>Ask us.</p><form><input name=q></form>", None),
        (
            "<p>See <a href=/a>a</a> <a href=/b>b</a> <a href=/c>c</a></p>",
            None,
        ),
    ];
    for (body, reason) in rows {
        assert_eq!(
            judge(DEEP, &["Kite"], &document("", body)),
            reason,
            "{body}"
        );
    }
    let line = document("", "<p>Redirecting…</p>");
    assert_eq!(judge(DEEP, &[], &line), None, "no name to look for");
    let mut api = World::new(DEEP, |ask, _| match ask.purpose {
        Purpose::Page => html(ask, &["Kite"], &line),
        _ => status(ask, 404),
    })
    .named(&["Kite"]);
    api.subject.role = Role::Entrance;
    assert_eq!(api.judge().reason(), None, "an interface may say little");
}

#[test]
fn a_page_that_does_nothing_but_load_itself_again_is_a_wall() {
    let reason = |seconds, body: &str| {
        let page = document("Kite", body);
        let mut world = World::new(DEEP, |ask, _| match ask.purpose {
            Purpose::Page => with(html(ask, &["Kite"], &page), |answer| {
                let page = answer.page.as_mut().unwrap();
                page.refresh = Some(Refresh { seconds, to: None });
            }),
            _ => status(ask, 404),
        })
        .named(&["Kite"]);
        world.judge().reason()
    };
    assert_eq!(reason(0, "<p>Kite</p>"), Some(Reason::BotWall));
    assert_eq!(reason(60, "<p>Kite, all systems up</p>"), None);
}

#[test]
fn a_page_for_other_browsers_is_not_the_one_that_was_linked_to() {
    let judge = |to: &'static str, body: &'static str| {
        let page = document("Sorry", body);
        let mut world = World::new(DEEP, |ask, _| match ask.purpose {
            Purpose::Page => {
                let (hops, _) = chain(ask, &[(302, to)], 200);
                let mut at = ask.clone();
                to.clone_into(&mut at.url);
                (hops, html(&at, &["Kite"], &page).1)
            }
            Purpose::Root => html(ask, &["Kite"], &living("Kite", 77)),
            _ => status(ask, 404),
        })
        .named(&["Kite"]);
        world.judge().reason()
    };
    let away = "https://a.example/unsupported-browser";
    assert_eq!(
        judge(away, "<p>Please take a newer one.</p>"),
        Some(Reason::BotWall)
    );
    assert_eq!(judge(away, "<p>Kite wants a newer one.</p>"), None);
}
