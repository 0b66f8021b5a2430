//! Pages that answer 200 and say that they will not be shown.
//!
//! Whom they refuse they do not say: a robot, a country, a network, or everybody
//! since yesterday. So nothing follows for the product, whether what stands beside
//! the page is refused too or is not there.

use super::case::Case;
use super::content::{name, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::{LITTLE, Scene};
use super::second_look::second_look;
use super::{addresses, words};
use crate::signatures;
use crate::verdict::Reason;

/// A refusal has at most so many links within the site.
const WAYS_ON: u32 = 2;
/// A page that says less than this, in characters, says it as a heading does.
const A_LINE: u32 = 100;
/// A page that has no name to show says less than this when it refuses.
const UNNAMED: u32 = 200;

on_scene! {
    /// The page is a refusal, and does not name the product.
    denied => denied_scene;
}

pub(super) fn denied_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    let longest = if scene.case.has_names() {
        LITTLE
    } else {
        UNNAMED
    };
    let little = page.text_chars < longest && page.internal_links <= WAYS_ON;
    let whole = !page.product_links && !page.password_field && page.shell.is_none();
    if !little || !whole || page.may_name_product() {
        return pass("there is more on it than on a refusal");
    }
    if let Some(said) = denial(scene) {
        if let Some(ruling) = second_look(scene.case) {
            return ruling;
        }
        let detail = format!(
            "{} that says {}, and not the name {}",
            words::status_at(scene.answer, scene.hops()),
            words::quote(said),
            name(scene)
        );
        return done("denied", Reason::BotWall, Some(scene.sight), detail);
    }
    if scene.is_nameless() && addresses::is_for_old_browsers(scene.end) {
        let detail = format!(
            "redirects to {}, which is for browsers that are not served",
            words::short(&scene.answer.url)
        );
        return done("denied", Reason::BotWall, Some(scene.sight), detail);
    }
    pass("it refuses nobody")
}

/// The title, heading or line that says so.
fn denial<'a>(scene: &Scene<'_, 'a>) -> Option<&'a str> {
    let page = scene.page;
    let line = (page.text_chars < A_LINE).then_some(&page.text);
    let mut said = page.title.iter().chain(&page.h1).chain(line);
    said.find(|text| signatures::is_denial(text))
        .map(String::as_str)
}
