//! Pages of another site than the catalog names.

use super::case::Case;
use super::content::{name, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::{LITTLE, Scene};
use super::soft404::SENTENCE;
use super::{addresses, words};
use crate::verdict::Reason;

/// A page that was not read to its end has shown what it is by so many characters.
const MUCH: u32 = 4 * LITTLE;

/// Who is sent to another site is shown at least so many characters there.
const A_WORD: u32 = 20;

on_scene! {
    /// It is another site than the catalog names.
    drift => drift_scene;
}

/// Whether the root of a host of its own leads to the start page of the whole
/// site, as platforms do with the hosts that nobody has claimed.
fn is_sent_to_the_front(scene: &Scene<'_, '_>) -> bool {
    let (start, end) = (scene.start, scene.end);
    addresses::is_root(start)
        && addresses::is_root(end)
        && !scene.left_the_site()
        && addresses::bare_host(start) != addresses::bare_host(end)
        && addresses::bare_host(end) == addresses::site(end)
        && scene.page.text_chars >= SENTENCE / 2
        && scene.page.internal_links >= 3
}

pub(super) fn drift_scene(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.is_nameless() {
        return pass("the page names the product, or there is no name to look for");
    }
    if !scene.is_whole() && scene.page.text_chars < MUCH {
        return pass("it was not read to its end, and there was little before it");
    }
    if scene.page.shell.is_some() {
        return pass("an app shell shows no names without its scripts");
    }
    let moved = scene.left_the_site() && scene.page.text_chars >= A_WORD;
    if !scene.is_substantial() && !is_sent_to_the_front(scene) && !moved {
        return pass("there is too little on it to tell");
    }
    if scene.page.citation {
        return pass("it is a paper, which need not name what came of it");
    }
    if scene.page.named.is_some() {
        return pass("its host is called like the product, which a living page may rely on");
    }
    let detail = format!(
        "a page {} at {}, which does not name {}",
        scene.titled(),
        words::host(&scene.answer.url),
        name(scene)
    );
    done(
        "identity-drift",
        Reason::IdentityDrift,
        Some(scene.sight),
        detail,
    )
}
