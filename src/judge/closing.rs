//! Notices that the product has closed, or will.
//!
//! Much closes besides products: an office, a sale, a feature, a shop for the
//! holidays. So it matters what the words are said of, and for how long.

use super::case::Case;
use super::closers::{composed, is_of_product, is_of_whole_product};
use super::content::on_scene;
use super::patience;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{dates, names, words};
use crate::signatures::{Kind, Signature};
use crate::verdict::Reason;

on_scene! {
    /// The product says that it has closed, or will.
    closing => closing_scene;
}

/// Paths of what reports a closing rather than being closed.
const STORIES: &[&str] = &[
    "blog",
    "news",
    "post",
    "posts",
    "article",
    "articles",
    "changelog",
    "releases",
    "p",
    "press",
    "announcements",
    "status",
    "docs",
    "wiki",
    "questions",
    "issues",
    "story",
    "entry",
    "archives",
];
pub(super) fn closing_scene(scene: &Scene<'_, '_>) -> Ruling {
    if scene
        .start
        .path()
        .split('/')
        .any(|part| STORIES.contains(&part.to_ascii_lowercase().as_str()))
    {
        return pass("a page that reports is not what it reports of");
    }
    let names = &scene.case.evidence.subject.names;
    let lacks_page = scene.sign(&[Kind::NotFoundTitle]).is_some() && !scene.page.may_name_product();
    if lacks_page {
        return pass("it is the page that is missing");
    }
    let Some((rule, reason, row)) = notice(scene) else {
        return composed_notice(scene, "no closing notice");
    };
    if !is_of_product(scene, row) {
        return composed_notice(scene, "what has closed is not the product");
    }
    if is_framed(scene, row) && !is_of_whole_product(scene, row) {
        return pass("a site's notice of the end of something that is not all of the product");
    }
    if reason == Reason::ShutDown && patience::is_for_a_while(scene.page) {
        return done(
            "closed-for-now",
            Reason::Placeholder,
            Some(scene.sight),
            format!("closed for a while, as it says ({})", row.id),
        );
    }
    if is_named_like_one(names) {
        return pass("the product's own name reads like a closing notice");
    }
    let heading = scene.page.h1.first().or(scene.page.title.as_ref());
    let said = heading.map_or_else(String::new, |said| format!(": {}", words::quote(said)));
    done(
        rule,
        reason,
        Some(scene.sight),
        format!("a closing notice ({}){said}", row.id),
    )
}

fn is_named_like_one(names: &[String]) -> bool {
    let closing = ["goodbye", "farewell", "closed", "sunset", "so long", "再见"];
    closing.iter().any(|word| names::any_has(names, word))
}

/// A notice in none of the usual phrases.
fn composed_notice(scene: &Scene<'_, '_>, why_not: &'static str) -> Ruling {
    let names = &scene.case.evidence.subject.names;
    let notice = composed::notice(scene).filter(|_| !is_named_like_one(names));
    let Some((reason, said)) = notice else {
        return pass(why_not);
    };
    let rule = if reason == Reason::ShutDown {
        "shut-down"
    } else {
        "closing-soon"
    };
    let detail = format!("a closing notice: {}", words::quote(said.trim()));
    done(rule, reason, Some(scene.sight), detail)
}

/// Whether a site that lives on stands around the notice.
fn is_framed(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let gate = &row.gate;
    gate.max_internal
        .is_some_and(|most| page.internal_links > most)
        || gate.no_product && (page.product_links || page.password_field)
}

/// The notice, and whether it is of what has happened. Many languages announce
/// an end in words that do not tell before from after: a date ahead does, and
/// words of the future do where no date is past.
fn notice(scene: &Scene<'_, '_>) -> Option<(&'static str, Reason, &'static Signature)> {
    let sign = |kind| scene.sign(&[kind]);
    let (closed, closing, ending) = (sign(Kind::Closed), sign(Kind::Closing), sign(Kind::Ending));
    // Dates are looked for only where they matter: it takes long.
    closed.or(closing).or(ending)?;
    let date = dates::latest(&scene.page.text);
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let ahead = date.is_some_and(|day| day > today);
    let past = date.is_some_and(|day| day <= today);
    match (closed, closing) {
        (Some(row), None) if !ahead => Some(("shut-down", Reason::ShutDown, row)),
        (Some(row), Some(_)) if past => Some(("shut-down", Reason::ShutDown, row)),
        (_, Some(row)) | (Some(row), None) => Some(("closing-soon", Reason::ClosingSoon, row)),
        // Without a tense the notice is of the past, unless its date is not.
        (None, None) => {
            let row = scene.sign(&[Kind::Ending])?;
            Some(if ahead {
                ("closing-soon", Reason::ClosingSoon, row)
            } else {
                ("shut-down", Reason::ShutDown, row)
            })
        }
    }
}
