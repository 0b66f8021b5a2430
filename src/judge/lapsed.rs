//! Sites that are not shown as what they were rented with has run out.
//!
//! The host speaks in the place of the page, at the root and everywhere: it names no
//! product, and says hardly more than that, and to the owner how to have it back.

use super::case::Case;
use super::content::on_scene;
use super::roots::unless_root_says_so;
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::words;
use crate::signatures;
use crate::signatures::lapses::{self, Lapse};
use crate::verdict::Reason;

on_scene! {
    /// The host says that the site's time has run out.
    lapsed => lapsed_scene;
}

/// A host's notice says so much at most, in characters,
const NOTICE: u32 = 400;
/// has so many links within the site,
const WAYS_ON: u32 = 2;
/// and says it in one of so many sentences.
const SENTENCES: usize = 4;

const PART: &str = "what runs out elsewhere than at a site's root may be a part of it";

pub(super) fn lapsed_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if scene.left_the_site() {
        return pass(PART);
    }
    let little = page.text_chars <= NOTICE && page.internal_links <= WAYS_ON && page.forms == 0;
    if !little || !scene.is_nameless() || page.shell.is_some() || page.password_field {
        return pass("there is more on it than on a host's notice");
    }
    let said = sayings(page, SENTENCES);
    let to_owner = lapses::is_to_owner(&signatures::fold(&page.text));
    let tells = |said: &&String| {
        let mut parts = said.split(" | ").filter(|part| !is_question(part));
        parts.any(|part| match lapses::lapse(part) {
            // A host that offers itself begins with what others write, and leads on.
            Some(Lapse::Hosting) => to_owner || page.internal_links == 0,
            Some(Lapse::Plan) => to_owner,
            None => false,
        })
    };
    match said.iter().find(tells) {
        Some(said) => {
            if let Some(ruling) = unless_root_says_so(scene, scene.end, PART) {
                return ruling;
            }
            let (status, said) = (scene.answer.status, words::quote(said.trim()));
            let detail = format!("{status}, and its host says: {said}");
            done("lapsed", Reason::Suspended, Some(scene.sight), detail)
        }
        None => pass("no host says that the site's time has run out"),
    }
}
