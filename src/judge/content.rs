//! What a page says that answers with success: nothing yet, or next to nothing.

use super::case::Case;
use super::rules::{Ruling, done, pass};
use super::scene::{LITTLE, Scene};
use super::second_look::{after_reload, second_look};
use super::siblings::{self, Misses};
use super::{addresses, entrances, names, patience, words};
use crate::evidence::Role;
use crate::page::{Named, Page};
use crate::signatures::{self, Kind, Signature};
use crate::verdict::Reason;

/// Makes a rule for the best page out of a rule for a scene.
macro_rules! on_scene {
    ($($(#[$doc:meta])* $name:ident => $rule:path;)*) => {
        $($(#[$doc])* pub(super) fn $name(case: &Case<'_>) -> Ruling {
            match Scene::of(case) {
                Some(scene) => $rule(&scene),
                None => pass("there is no page to read"),
            }
        })*
    };
}
pub(super) use on_scene;

on_scene! {
    /// There is nothing here yet.
    placeholder => placeholder_scene;
    /// The project is archived.
    archived => archived_scene;
    /// There is next to nothing here, and not the product's name.
    bare => bare_scene;
}

/// What two sentences have at least, in characters.
const SENTENCES: u32 = 80;
/// What says no more than that it is loading, in characters.
const A_FRAME: u32 = 20;
/// What is but a form has less to say, in characters.
const A_FORM: u32 = 40;
/// What is but a line has less, in characters.
const A_LINE: u32 = 200;

pub(super) fn placeholder_scene(scene: &Scene<'_, '_>) -> Ruling {
    match scene.sign(&[Kind::Placeholder]) {
        Some(row) if presents_itself(scene, row) => {
            pass("it speaks of what is to come, but shows the product")
        }
        Some(row) => after_reload(scene).unwrap_or_else(|| {
            done(
                "placeholder",
                Reason::Placeholder,
                Some(scene.sight),
                format!("nothing but a placeholder ({}), {}", row.id, scene.titled()),
            )
        }),
        None => pass("it is no placeholder"),
    }
}

/// Whether a page that speaks of what is to come, or is but a frame, presents
/// the product all the same: a frame with its name, its name with more than
/// a sentence, or a name that has the very words.
fn presents_itself(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let names = &scene.case.evidence.subject.names;
    if asks(page, row) || row.words().any(|words| names::any_has_words(names, words)) {
        return true;
    }
    match row.id {
        // A server's own page is nobody's: it names no product.
        "nginx-welcome" | "apache-welcome" | "it-works" | "iis-welcome" => page.names_product(),
        "coming-soon-heading" => {
            page.states_product() && page.text_chars >= SENTENCES && page.internal_links > 1
        }
        "empty-frameset" => page.named == Some(Named::Title),
        "coming-soon-words" => {
            page.states_product() && (page.text_chars >= SENTENCES || is_of_a_part(scene, row))
        }
        _ => false,
    }
}

/// Whether a page that offers something to install or to work with says that something
/// else is yet to come: neither a heading says so, nor is it said of the product.
fn is_of_a_part(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let offers = page.installs || (page.takes_work && page.acts);
    let headings = page.title.iter().chain(&page.h1);
    let mut headings = headings.map(|text| signatures::fold(text));
    let headed = headings.any(|heading| row.words().any(|words| heading.contains(words)));
    let text = signatures::fold(&page.text);
    let names = &scene.case.evidence.subject.names;
    let of_another = |words: &str| {
        text.match_indices(words).all(|(at, _)| {
            let before = text[..at]
                .rsplit(['.', '!', '?', '。', '！', '？', ':', '：'])
                .next();
            let before = before.unwrap_or_default().trim();
            let last = before.rsplit(' ').next().unwrap_or_default();
            let own = names
                .iter()
                .any(|name| before.ends_with(signatures::fold(name).as_str()));
            !last.is_empty() && !own && !WHOLE.contains(&last)
        })
    };
    offers && !headed && row.words().all(of_another)
}

/// What stands before words of what is to come where it is the site that is.
const WHOLE: &[&str] = &[
    "is",
    "are",
    "site",
    "website",
    "page",
    "we",
    "we're",
    "something",
    "seite",
    "webseite",
    "website",
    "ist",
    "est",
    "sitio",
    "está",
    "página",
    "pagina",
    "è",
    "сайт",
    "网站",
    "網站",
    "本站",
    "サイト",
    "사이트",
    "strona",
];

/// Whether the words stand in a heading that asks, with more below: "Down for
/// maintenance? We tell you first."
fn asks(page: &Page, row: &Signature) -> bool {
    let asking = |heading: &&String| heading.trim_end().ends_with(['?', '？']);
    let mut headings = page.h1.iter().chain(&page.title).filter(asking);
    page.text_chars >= SENTENCES
        && headings.any(|heading| {
            let heading = signatures::fold(heading);
            row.words().any(|words| heading.contains(words))
        })
}

/// A registry's own page says that nobody looks after the project any more.
pub(super) fn archived_scene(scene: &Scene<'_, '_>) -> Ruling {
    match scene.sign(&[Kind::Archived]) {
        Some(row) => done(
            "archived",
            Reason::Archived,
            Some(scene.sight),
            format!("its page says that it is archived, read only ({})", row.id),
        ),
        None => pass("no registry says that it is archived"),
    }
}

/// An answer without content.
pub(super) fn empty(case: &Case<'_>) -> Ruling {
    let Some((sight, answer)) = case.clean().and_then(|s| Some((s, s.clean()?))) else {
        return pass("no good answer has come");
    };
    let blank = answer.page.as_ref().is_some_and(|page| {
        page.text_chars == 0
            && page
                .title
                .as_ref()
                .is_none_or(|title| title.trim().is_empty())
            && page.scripts == 0
            && page.shell.is_none()
            && !page.takes_work
            && page.internal_links + page.external_links == 0
    });
    // A body that was not asked for (HEAD) is not known to be empty.
    let nothing = (answer.bytes == 0 && answer.complete) || matches!(answer.status, 204 | 205);
    if nothing || (blank && super::scene::is_html(answer) && answer.bytes < 1024) {
        if let Some(ruling) = second_look(case) {
            return ruling;
        }
        let status = words::status_at(answer, sight.hops());
        return done(
            "empty",
            Reason::Placeholder,
            Some(sight),
            format!("{status} with nothing in it"),
        );
    }
    pass("there is something in it")
}

pub(super) fn bare_scene(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.is_bare() {
        return pass("there is more than nothing on it");
    }
    if reloads_itself(scene) {
        let detail = format!("does nothing but load itself again; {}", scene.titled());
        return done("like-a-wall", Reason::BotWall, Some(scene.sight), detail);
    }
    let part = scene.is_deep() && !scene.left_the_site();
    if part && !is_bare_line(scene) {
        return pass("it is but a part of a site");
    }
    if !scene.is_whole() {
        return pass("it was not read to its end");
    }
    if asks_who_one_is(scene) {
        return pass("it asks who one is, as many a product does before all else");
    }
    if is_but_a_form(scene) {
        return pass("it takes something to work on, which needs no words");
    }
    if is_a_tenants_tool(scene) {
        return pass("it has a heading and something to press, at a host of the product's name");
    }
    if scene.page.canvas && scene.page.scripts > 0 {
        return pass("its scripts have something to draw on");
    }
    if !scene.case.has_names() && is_hidden_check(scene) {
        let detail = format!("scripts, hardly a word, and no way on; {}", scene.titled());
        return done("like-a-wall", Reason::BotWall, Some(scene.sight), detail);
    }
    if !scene.is_nameless() {
        return pass("the page names the product, or there is no name to look for");
    }
    let page = scene.page;
    let detail = format!(
        "{} characters of text, {}, and not the name {}",
        page.text_chars,
        scene.titled(),
        name(scene)
    );
    if looks_like_a_check(scene) {
        return frame_or_check(scene, detail);
    }
    second_look(scene.case)
        .unwrap_or_else(|| done("bare", Reason::Placeholder, Some(scene.sight), detail))
}

/// Whether a page at a platform's host that is called like the product has a heading of
/// its own and something to press or to fill in, as a small tool has.
pub(super) fn is_a_tenants_tool(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let host = scene.end.host_str().unwrap_or_default();
    let label = host.split('.').next().unwrap_or_default();
    let names = &scene.case.evidence.subject.names;
    addresses::is_tenant(scene.end)
        && !scene.left_the_site()
        && names::any_stands_in(names, label)
        && page.acts
        && (page.takes_work || page.scripts > 0)
        && !page.h1.is_empty()
        && !page.noindex
        && page.refresh.is_none()
        && page.internal_links + page.external_links == 0
}

/// A page with scripts and hardly a word: a check stands before whatever is asked
/// for, so where the site knows what it does not have, it is what scripts fill.
fn frame_or_check(scene: &Scene<'_, '_>, detail: String) -> Ruling {
    let page = scene.page;
    let frame = page.text_chars <= A_FRAME
        && !page.noindex
        && page.refresh.is_none()
        && !scene.left_the_site();
    let misses = if frame {
        siblings::misses(scene.case, scene.start, scene.sight)
    } else {
        Misses::Unknown
    };
    match misses {
        Misses::Asked(ask) => ask.into(),
        Misses::Told => pass("scripts have yet to fill it, and no check stands before its site"),
        Misses::Unknown => done("like-a-wall", Reason::BotWall, Some(scene.sight), detail),
    }
}

/// Whether a page has a line of text, and nothing else: no script that could
/// add to it, no form, no way on, no name of its own, or that of something which
/// is to follow. Where the product's name is not to be looked for, a line may be
/// all that there is.
fn is_bare_line(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let passing = patience::is_passing_on(page);
    let untitled = page.h1.is_empty()
        && page
            .title
            .as_ref()
            .is_none_or(|title| title.trim().is_empty());
    scene.is_nameless()
        && scene.answer.complete
        && scene.case.evidence.subject.role != Role::Entrance
        && page.text_chars < A_LINE
        && page.internal_links + page.external_links <= 2
        && page.scripts + page.forms == 0
        && (passing || untitled)
}

/// Whether a page with hardly a word loads itself again at once.
fn reloads_itself(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let refresh = page.refresh.as_ref();
    refresh.is_some_and(|refresh| refresh.to.is_none() && refresh.seconds <= 1)
        && page.text_chars < A_LINE
        && page.internal_links <= 1
}

/// Whether a page is a sign-in that needs no password: a code by mail or by
/// telephone, another site's account, a picture to scan.
pub(super) fn asks_who_one_is(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let mut headings = page.title.iter().chain(&page.h1);
    page.forms > 0 && headings.any(|heading| entrances::is_whole_sign_in(heading))
}

/// Whether a page has the build of a check for robots: scripts and no text to
/// speak of, no way on, and nothing that would be filled.
pub(super) fn looks_like_a_check(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    scene.is_whole()
        && page.text_chars < LITTLE
        && page.scripts > 0
        && page.internal_links <= 1
        && page.shell.is_none()
        && !page.canvas
        && (page.h1.is_empty() || page.text_chars < SENTENCES || page.noindex)
        && !page.may_name_product()
        && !addresses::is_not_found(scene.end)
}

/// The same without a name to look for, where more is asked.
fn is_hidden_check(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    looks_like_a_check(scene) && page.noindex && page.text_chars < 200 && page.internal_links == 0
}

/// Whether a page is a form for something to work on, with hardly a word, and does not
/// show its domain, as who takes offers for it does.
fn is_but_a_form(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let titled = signatures::fold(page.title.as_deref().unwrap_or_default());
    page.takes_work
        && page.acts
        && page.forms > 0
        && page.internal_links + page.external_links == 0
        && page.text_chars < A_FORM
        && !titled.contains(addresses::site(scene.end))
}

/// The product's name in quotes.
pub(super) fn name(scene: &Scene<'_, '_>) -> String {
    let name = scene.case.evidence.subject.names.first();
    name.map_or_else(String::new, |name| words::quote(name))
}
