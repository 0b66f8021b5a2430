//! The root of a link's host, to compare with: what a page shares with it
//! tells nothing of the page.

use url::Url;

use super::addresses;
use super::case::{Case, Sight};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::siblings::ALIKE;
use crate::evidence::{Answer, Ask, Purpose, Wait};
use crate::page;
use crate::verdict::Reason;

/// The site's root, to compare with.
pub(super) enum Root<'a> {
    Asked(Ask),
    Answered(&'a Answer),
    Other,
}

/// Asks for the root of the link's host, as `like` was asked.
pub(super) fn root_of<'a>(case: &Case<'a>, like: &Sight<'_>) -> Root<'a> {
    let Some(start) = case.start else {
        return Root::Other;
    };
    let identity = like.visit.ask.identity;
    let Some(sight) = case.visited(Purpose::Root, identity) else {
        let mut root = start.clone();
        root.set_path("/");
        root.set_query(None);
        return Root::Asked(Ask {
            url: root.to_string(),
            purpose: Purpose::Root,
            identity,
            transport: like.visit.ask.transport,
            wait: Wait::No,
        });
    };
    sight.clean().map_or(Root::Other, Root::Answered)
}

/// 404 with the shell of a living root: the status may be the server's slip.
pub(super) fn app_shell_404(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best().filter(|best| best.is_gone()) else {
        return pass("neither 404 nor 410");
    };
    let answer = best.answer().filter(|answer| answer.status == 404);
    let Some(page) = answer.and_then(|answer| answer.page.as_deref()) else {
        return pass("there is no page with the 404");
    };
    let detail = "404, but with the body of the living root's app shell";
    if page.script_redirect.is_some() {
        return done(
            "app-shell-404",
            Reason::AppShell404,
            Some(best),
            "404 with a script that leads on",
        );
    }
    if page.shell.is_none() {
        return pass("the 404 comes with a page, not with an app shell");
    }
    if case.start.is_none_or(addresses::is_root) {
        return pass("the root itself answers 404");
    }
    match root_of(case, best) {
        Root::Asked(ask) => ask.into(),
        Root::Answered(root) => match root.page.as_deref() {
            Some(root) if root.shell == page.shell => {
                done("app-shell-404", Reason::AppShell404, Some(best), detail)
            }
            Some(_) | None => pass("the root is another page"),
        },
        Root::Other => pass("the root does not answer"),
    }
}

/// A ruling, where `url` is no root, unless the root of the site says the same as the
/// page: a site that has nothing else to say speaks of itself.
pub(super) fn unless_root_says_so(
    scene: &Scene<'_, '_>,
    url: &Url,
    why: &'static str,
) -> Option<Ruling> {
    if addresses::is_root(url) {
        return None;
    }
    match root_of(scene.case, scene.sight) {
        Root::Asked(ask) => Some(ask.into()),
        Root::Answered(root) => {
            let root = root.page.as_deref();
            let same = root.is_some_and(|root| page::similarity(scene.page, root) >= ALIKE);
            (!same).then(|| pass(why))
        }
        Root::Other => Some(pass(why)),
    }
}
