//! Roots that show a site's frame, hardly anything in it, and not the product's
//! name: a shop that is not there, on the page of the platform; a blog that
//! nobody has begun.
//!
//! What has much to say is another site, and what has no frame is bare; this is
//! what lies between. Somebody has to look.

use super::case::Case;
use super::content::{asks_who_one_is, name, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, names};
use crate::matching::A_SITE;
use crate::page::Page;
use crate::signatures::is_spaceless;
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

pub(super) fn nameless_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if !(addresses::is_root(scene.start) && addresses::is_root(scene.end)) {
        return pass("it is but a part of a site");
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
    let scripted = page.shell.is_some() || page.canvas;
    if scripted || page.password_field || asks_who_one_is(scene) {
        return pass("it is an app, which may show its name later");
    }
    if has_a_site(scene) {
        return pass("the site is its own, and leads to what a product has");
    }
    if page.text_chars < A_SENTENCE || scene.is_substantial() {
        return pass("it says too little, or it has been looked at as another site");
    }
    let detail = format!(
        "{} characters of text within a site's frame, {}, and not the name {}",
        page.text_chars,
        scene.titled(),
        name(scene)
    );
    done("nameless", Reason::Placeholder, Some(scene.sight), detail)
}
