//! Notices that the product has closed, or will.
//!
//! Much closes besides products: an office, a sale, a feature, a shop for the
//! holidays. So it matters what the words are said of, and for how long.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::case::Case;
use super::closers::composed::{self, Composed};
use super::closers::{self, Whose};
use super::content::on_scene;
use super::patience;
use super::roots::unless_root_says_so;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{dates, names, taken, words};
use crate::signatures::{self, Kind, Signature};
use crate::verdict::Reason;
use url::Url;

on_scene! {
    /// The product says that it has closed, or will.
    closing => closing_scene;
}

/// Paths of what reports a closing rather than being closed.
static STORIES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| STORY_PATHS.split_whitespace().collect());
const STORY_PATHS: &str = "\
    blog news post posts article articles changelog releases p press announcements status docs wiki
    questions issues story entry archives artikel artikler artiklar nieuws nyheter nyheder
    nachrichten noticia noticias notizie actualites actualite actu novosti stati haber haberler
    aktuality clanek wiadomosci berita tin-tuc uutiset jutut help hilfe hjelp hjalp ayuda aide
    nota notas nouvelles entrada articulo articulos artigo artigos articolo
    pomoc support soporte kb hc troubleshooting forum forums foro t thread threads topic topics";
/// Those of them that say so in a name of two words.
const REPORTS: &[&str] = &[
    "blog",
    "posts",
    "articles",
    "article",
    "changelog",
    "releases",
    "release",
    "announcements",
    "press",
];

/// What reports in a path, of a year or of a word or two: "release-notes", "blog-posts".
fn reports(segment: &str) -> bool {
    if segment.is_empty() {
        return false;
    }
    let segment = segment.to_ascii_lowercase();
    let last = segment.rsplit(['-', '_']).next().unwrap_or_default();
    let first = segment.split(['-', '_']).next().unwrap_or_default();
    dates::is_year(&segment)
        || STORIES.contains(segment.as_str())
        || (segment != last && (REPORTS.contains(&last) || REPORTS.contains(&first)))
}

/// Whether a host is one that reports: "status.osprey.example". Of its product it
/// is believed in so many words.
fn is_reporter(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let label = host.split_once('.').map_or("", |(label, _)| label);
    label != "p" && STORIES.contains(label)
}

/// Whether an address is that of a story.
pub(super) fn is_a_story(url: &Url) -> bool {
    is_reporter(url) || url.path().split('/').any(reports)
}

const REPORTS_IT: &str = "a page that reports is not what it reports of";

pub(super) fn closing_scene(scene: &Scene<'_, '_>) -> Ruling {
    let reported = |url: &Url| url.path().split('/').any(reports);
    let story = reported(scene.start);
    if story && let Some(ruling) = of_a_story(scene) {
        return ruling;
    }
    // Where a product's link leads to a story, that may be the product's own.
    let stayed = scene.stayed();
    let told = is_reporter(scene.start) || (!stayed && is_reporter(scene.end));
    let reporter = told || (!stayed && !story && reported(scene.end));
    let lacks_page = scene.sign(&[Kind::NotFoundTitle]).is_some() && !scene.page.may_name_product();
    if lacks_page {
        return pass("it is the page that is missing");
    }
    let Some(notice) = notice(scene) else {
        return match of_a_stranger(scene) {
            Some(row) => strangers_notice(scene, row),
            None if reporter => pass(REPORTS_IT),
            None => composed_notice(scene),
        };
    };
    let framed = reporter || is_framed(scene, notice.row);
    if framed && !closers::is_of_whole_product(scene, notice.row) {
        return pass("a site's notice of the end of something that is not all of the product");
    }
    noticed(scene, &notice)
}

/// Why a page whose address is a story's is not the product's own notice.
fn of_a_story(scene: &Scene<'_, '_>) -> Option<Ruling> {
    if notice(scene).is_none() {
        return Some(pass(REPORTS_IT));
    }
    unless_root_says_so(scene, scene.start, REPORTS_IT)
}

/// What is ruled of a notice in usual phrases.
fn noticed(scene: &Scene<'_, '_>, notice: &Notice) -> Ruling {
    let Notice { rule, reason, row } = *notice;
    let quoted = "help pages and forums have what a product's own page says in its heading";
    if signatures::AT_ROOTS.contains(&row.id)
        && let Some(ruling) = unless_root_says_so(scene, scene.start, quoted)
    {
        return ruling;
    }
    if reason == Reason::ShutDown && patience::is_for_a_while(scene.page) {
        let detail = format!("closed for a while, as it says ({})", row.id);
        let sight = Some(scene.sight);
        return done("closed-for-now", Reason::Placeholder, sight, detail);
    }
    if is_named_like_one(&scene.case.evidence.subject.names) {
        return pass("the product's own name reads like a closing notice");
    }
    // Many go on while insolvent, but not who says besides that it is over.
    if row.id == signatures::INSOLVENT
        && let Some(Composed {
            reason: Reason::ShutDown,
            ..
        }) = composed::notice(scene)
    {
        return composed_notice(scene);
    }
    let detail = format!("a closing notice ({}){}", row.id, said(scene, row));
    done(rule, reason, Some(scene.sight), detail)
}

/// What the notice says, to be quoted.
fn said(scene: &Scene<'_, '_>, row: &Signature) -> String {
    let said = closers::quoted(scene, row);
    said.map_or_else(String::new, |said| format!(": {}", words::quote(&said)))
}

/// The notice of a site's root that shows no name of its product: it may have
/// another by now.
fn of_a_stranger(scene: &Scene<'_, '_>) -> Option<&'static Signature> {
    let stranger = !scene.page.may_name_product() && scene.starts_at_root() && scene.ends_at_root();
    stranger
        .then(|| scene.sign(&[Kind::Closed, Kind::Closing]))
        .flatten()
}

fn strangers_notice(scene: &Scene<'_, '_>, row: &Signature) -> Ruling {
    if taken::is_taken(scene) {
        return pass("it is a platform that speaks of the site");
    }
    let said = said(scene, row);
    let detail = format!("a closing notice of what may be the product{said}");
    done(
        "closing-soon",
        Reason::ClosingSoon,
        Some(scene.sight),
        detail,
    )
}

fn is_named_like_one(names: &[String]) -> bool {
    let closing = ["goodbye", "farewell", "closed", "sunset", "so long", "再见"];
    closing.iter().any(|word| names::any_has(names, word))
}

/// A notice in none of the usual phrases.
fn composed_notice(scene: &Scene<'_, '_>) -> Ruling {
    let names = &scene.case.evidence.subject.names;
    let notice = composed::notice(scene).filter(|_| !is_named_like_one(names));
    let Some(Composed {
        reason,
        said,
        framed,
    }) = notice
    else {
        return pass("no closing notice of the product");
    };
    let around = "a site that may live on stands around the notice";
    if framed && let Some(ruling) = unless_root_says_so(scene, scene.start, around) {
        return ruling;
    }
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

/// A notice, and whether it is of what has happened.
struct Notice {
    rule: &'static str,
    reason: Reason,
    row: &'static Signature,
}

impl Notice {
    fn past(row: &'static Signature) -> Self {
        Self {
            rule: "shut-down",
            reason: Reason::ShutDown,
            row,
        }
    }

    fn ahead(row: &'static Signature) -> Self {
        Self {
            rule: "closing-soon",
            reason: Reason::ClosingSoon,
            row,
        }
    }
}

/// So many days after the last day that a notice tells, it has come true.
const A_SEASON: i64 = 90;

/// The notice of the product's end. Many languages announce an end in words that
/// do not tell before from after: a date ahead does, and words of the future do
/// where no date is past. Of an app that is called like the product nobody but a
/// reader can tell whether it was all of it.
fn notice(scene: &Scene<'_, '_>) -> Option<Notice> {
    let mut app = None;
    let mut of = |kind| {
        let rows = scene.signs(&[kind]);
        rows.into_iter()
            .find(|row| match closers::said_of(scene, row) {
                Whose::Product => true,
                Whose::App => {
                    app = Some(*row);
                    false
                }
                Whose::Another => false,
            })
    };
    let (closed, closing, ending) = (of(Kind::Closed), of(Kind::Closing), of(Kind::Ending));
    // Dates are looked for only where they matter: it takes long.
    if closed.or(closing).or(ending).is_none() {
        return app.map(Notice::ahead);
    }
    let date = dates::latest(&scene.page.text);
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let ahead = date.is_some_and(|day| day > today);
    let past = date.is_some_and(|day| day <= today);
    let came_true = || !ahead && closers::was_to_end_by(scene, today - A_SEASON);
    match (closed, closing) {
        (Some(row), None) if !ahead => Some(Notice::past(row)),
        (Some(row), Some(_)) if past => Some(Notice::past(row)),
        // What was to close by then has closed, if nobody has told since.
        (None, Some(row)) if came_true() => Some(Notice::past(row)),
        (_, Some(row)) | (Some(row), None) => Some(Notice::ahead(row)),
        // Without a tense the notice is of the past, unless its date is not.
        (None, None) if ahead => ending.map(Notice::ahead),
        (None, None) => ending.map(Notice::past),
    }
}
