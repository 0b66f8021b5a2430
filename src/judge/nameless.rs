//! Roots that show a site's frame, hardly anything in it, and not the product's
//! name: a shop that is not there, on the page of the platform; a blog that
//! nobody has begun.
//!
//! What has much to say is another site, and what has no frame is bare; this is
//! what lies between. Somebody has to look. A short site that has all that a product has,
//! but calls itself by another name than the product's and its domain's, is another site.

use super::case::Case;
use super::content::{asks_who_one_is, is_a_tenants_tool, name, on_scene};
use super::patience::is_being_filled;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, echoes, names, words};
use crate::matching::A_SITE;
use crate::page::Page;
use crate::signatures::{fold, is_spaceless, parts};
use crate::verdict::Reason;

on_scene! {
    /// There is a frame, and nothing of the product in it.
    nameless => nameless_scene;
}

/// What says less may show all that it has in pictures, in characters.
const A_SENTENCE: u32 = 60;

/// Whether the page leads a site that is nobody else's, with ways to what a
/// product has: no shop or blog on a platform.
fn has_a_site(scene: &Scene<'_, '_>) -> bool {
    let (host, page) = (addresses::bare_host(scene.end), scene.page);
    let registered = psl::suffix(host.as_bytes());
    registered.is_some_and(|suffix| suffix.typ() == Some(psl::Type::Icann))
        && host == addresses::site(scene.end)
        && host == addresses::bare_host(scene.start)
        && page.product_links
        && page.internal_links >= A_SITE
        && !is_titled_with_a_name(page)
}

/// Whether the title is but one word: a name, and not the product's.
fn is_titled_with_a_name(page: &Page) -> bool {
    let title = page.title.as_deref().unwrap_or_default().trim();
    title
        .chars()
        .all(|c| c.is_alphanumeric() && !is_spaceless(c))
}

/// The brand that the site calls itself by, in its data and in its title, where that is
/// neither the product's name nor its domain's. In another script it may be either.
fn another_brand<'s>(scene: &Scene<'s, '_>) -> Option<&'s str> {
    let page = scene.page;
    let brand = page.site_name.as_deref()?.trim();
    let title = fold(page.title.as_deref()?);
    let names = &scene.case.evidence.subject.names;
    let host = plain(scene.start.host_str()?);
    let end = plain(scene.end.host_str()?);
    let told = plain(brand);
    let latin = told.is_ascii() && names.iter().all(|name| name.is_ascii());
    let titled = parts(&title).any(|part| plain(part) == told) && plain(&title) != told;
    let is_of_host = |host: &str| {
        let site = brand.split(|c: char| !c.is_alphanumeric());
        let initials: String = site
            .clone()
            .filter_map(|word| word.chars().next())
            .collect();
        let words = site.filter(|word| word.len() >= BRAND).map(plain);
        host.contains(&told)
            || words.into_iter().any(|word| host.contains(&word))
            || (initials.len() >= BRAND && host.contains(&plain(&initials)))
    };
    let of_names = names::any_word_stands_in(&[brand.to_owned()], &names.join(" "));
    let foreign = told.len() >= BRAND && !is_of_host(&host) && !is_of_host(&end) && !of_names;
    (latin && titled && foreign).then_some(brand)
}

fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A word or initials of fewer letters may stand in any domain.
const BRAND: usize = 3;

/// A part of a site that has but a sentence within the site's frame, no heading and no
/// title of its own, and not the product's name: what a platform says in the place of
/// what it does not have, in whatever words.
fn a_line(scene: &Scene<'_, '_>) -> Ruling {
    const PART: &str = "it is but a part of a site";
    let page = scene.page;
    let Some(said) = page.brief.as_ref().map(|brief| brief.text.trim()) else {
        return pass(PART);
    };
    let names = &scene.case.evidence.subject.names;
    let untitled = page.h1.is_empty()
        && page.title.as_ref().is_some_and(|title| {
            !title.contains(['|', '-', '–', '—', '·', ':'])
                && !names::any_word_stands_in(names, title)
        });
    let works = page.forms > 0 || page.takes_work || page.canvas || page.password_field;
    let filled = page.shell.is_some() || page.scripts > SCRIPTS || is_being_filled(said);
    let named = page.named.is_some() || names::any_word_stands_in(names, said);
    if !scene.is_nameless() || !untitled || works || filled || named || !is_a_sentence(said) {
        return pass(PART);
    }
    if !scene.is_whole() || scene.left_the_site() || echoes::has_last_word(scene.end, said) {
        return pass(PART);
    }
    let detail = format!(
        "{}, and all that it says within its site's frame is {}; not the name {}",
        scene.answer.status,
        words::quote(said),
        name(scene)
    );
    done("nameless", Reason::Placeholder, Some(scene.sight), detail)
}

/// What scripts fill has more of them.
const SCRIPTS: u32 = 3;
/// A notice of one sentence has so many characters, of which one of a script without
/// blanks counts for two.
const A_NOTICE: std::ops::RangeInclusive<usize> = 25..=120;

/// Whether a text is a sentence, and with a link behind it at most.
fn is_a_sentence(said: &str) -> bool {
    let letters = said.chars().map(|c| 1 + usize::from(is_spaceless(c)));
    A_NOTICE.contains(&letters.sum()) && said.contains(['.', '!', '。', '！', '।', '۔'])
}

pub(super) fn nameless_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if !(scene.starts_at_root() && scene.ends_at_root()) {
        return a_line(scene);
    }
    if !scene.is_nameless() || page.named.is_some() {
        return pass("the page names the product, or there is no name to look for");
    }
    let names = &scene.case.evidence.subject.names;
    let mut headings = page.title.iter().chain(&page.h1);
    if headings.any(|heading| names::any_word_stands_in(names, heading)) {
        return pass("a heading has a word of the name");
    }
    if !scene.is_whole() {
        return pass("it was not read to its end");
    }
    let scripted = page.shell.is_some() || page.canvas || is_a_tenants_tool(scene);
    if scripted || page.password_field || asks_who_one_is(scene) {
        return pass("it is an app, which may show its name later");
    }
    let own = has_a_site(scene);
    let brand = own.then(|| another_brand(scene)).flatten();
    if own && brand.is_none() {
        return pass("the site is its own, and leads to what a product has");
    }
    if page.text_chars < A_SENTENCE || scene.is_substantial() {
        return pass("it says too little, or it has been looked at as another site");
    }
    if let Some(brand) = brand {
        let (brand, name) = (words::quote(brand), name(scene));
        let detail = format!("a short site of {brand}, which does not name {name}");
        return done(
            "another-brand",
            Reason::IdentityDrift,
            Some(scene.sight),
            detail,
        );
    }
    let detail = format!(
        "{} characters of text within a site's frame, {}, and not the name {}",
        page.text_chars,
        scene.titled(),
        name(scene)
    );
    done("nameless", Reason::Placeholder, Some(scene.sight), detail)
}
