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
    if scene.is_nameless() && is_for_others(scene) {
        if let Some(ruling) = second_look(scene.case) {
            return ruling;
        }
        let detail = format!(
            "{}, which is for browsers that are not served",
            if scene.hops().is_empty() {
                scene.titled()
            } else {
                format!("redirects to {}", words::short(&scene.answer.url))
            }
        );
        return done("denied", Reason::BotWall, Some(scene.sight), detail);
    }
    pass("it refuses nobody")
}

/// Whether a page is for browsers that the site does not serve, as its address or a
/// heading says.
fn is_for_others(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let mut headings = page.title.iter().chain(&page.h1);
    addresses::is_for_old_browsers(scene.end)
        || headings.any(|heading| words::says_any(heading, UNSERVED))
}

/// Words of headings for browsers that are not served.
const UNSERVED: &[&str] = &[
    "unsupported browser",
    "browser not supported",
    "browser is not supported",
    "browser isn't supported",
    "browser is no longer supported",
    "browser is out of date",
    "browser is outdated",
    "update your browser",
    "upgrade your browser",
    "browser wird nicht unterstützt",
    "browser wird nicht mehr unterstützt",
    "veralteter browser",
    "navigateur n'est pas pris en charge",
    "navigateur non pris en charge",
    "navigateur obsolète",
    "navegador no compatible",
    "navegador no es compatible",
    "navegador não suportado",
    "navegador não é compatível",
    "browser non supportato",
    "browser wordt niet ondersteund",
    "przeglądarka nie jest obsługiwana",
    "браузер не поддерживается",
    "браузер устарел",
    "浏览器版本过低",
    "浏览器不支持",
    "不支持您的浏览器",
    "不支持当前浏览器",
    "瀏覽器版本過低",
    "お使いのブラウザはサポート",
    "ブラウザには対応",
    "지원하지 않는 브라우저",
    "지원되지 않는 브라우저",
];

/// The title, heading or line that says so.
fn denial<'a>(scene: &Scene<'_, 'a>) -> Option<&'a str> {
    let page = scene.page;
    let line = (page.text_chars < A_LINE).then_some(&page.text);
    let mut said = page.title.iter().chain(&page.h1).chain(line);
    said.find(|text| signatures::is_denial(text))
        .map(String::as_str)
}
