//! Gates that a site sends its visitors to before it shows them anything: a consent to
//! be given on another host, a page for countries that are not served.
//!
//! Neither is known by its words, which are in every language. A gate holds the
//! address that it leads back to; and a page for a country has it in its own.

use url::Url;

use super::case::Case;
use super::content::{asks_who_one_is, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, entrances, words};
use crate::signatures::Kind;
use crate::verdict::Reason;

on_scene! {
    /// It leads to a gate, which holds the way back or refuses a country.
    gate => gate_scene;
}

/// A notice to a country says so much at most, in characters,
const NOTICE: u32 = 800;
/// and has so many links within the site.
const WAYS_ON: u32 = 8;

pub(super) fn gate_scene(scene: &Scene<'_, '_>) -> Ruling {
    if scene.hops().is_empty() {
        return pass("no redirect leads to a gate");
    }
    if refuses_a_country(scene) {
        let detail = format!(
            "redirects to {}, which is for a country that is not served",
            words::short(&scene.answer.url)
        );
        return done("region", Reason::GeoBlocked, Some(scene.sight), detail);
    }
    if is_gate(scene) {
        let detail = format!(
            "redirects to {}, {}, which holds the address to come back to: a gate stands before it",
            words::host(&scene.answer.url),
            scene.titled()
        );
        return done("gate", Reason::BotWall, Some(scene.sight), detail);
    }
    pass("it leads to no gate that holds the way back")
}

/// Whether another host's page, which is no sign-in and does not name the product,
/// has the address that was asked for, or one of its site, to lead back to.
fn is_gate(scene: &Scene<'_, '_>) -> bool {
    let (start, end, page) = (scene.start, scene.end, scene.page);
    let back = |to: Url| {
        addresses::same_site(start, &to)
            && (scene.left_the_site() || addresses::same_page(start, &to))
    };
    let another = addresses::bare_host(start) != addresses::bare_host(end);
    let mut headings = page.title.iter().chain(&page.h1);
    let signs_in = page.password_field
        || asks_who_one_is(scene)
        || entrances::is_sign_in(end)
        || headings.any(|heading| entrances::asks_to_sign_in(heading))
        || (page.forms > 0 && entrances::asks_to_sign_in(&page.text));
    another
        && scene.is_nameless()
        && entrances::returns(end).any(back)
        && !signs_in
        && scene.sign(&[Kind::Gambling]).is_none()
}

/// Whether redirects led to a short page whose address says that a country or region
/// is not served.
fn refuses_a_country(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let last = |url: &Url| {
        let path = addresses::lower_path(url);
        let last = path.rsplit('/').find(|segment| !segment.is_empty());
        last.unwrap_or_default().replace('_', "-")
    };
    let refuses = |url: &Url| {
        let words: Vec<String> = last(url).split(['-', '.']).map(str::to_owned).collect();
        let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        // A "geo-block-checker" is a product.
        let known = [PLACES, REFUSED, BESIDE, WHOLE].concat();
        let whole = words.iter().all(|word| known.contains(&word.as_str()));
        whole && ((has(PLACES) && has(REFUSED)) || has(WHOLE))
    };
    page.text_chars <= NOTICE
        && page.internal_links <= WAYS_ON
        && !page.password_field
        && refuses(scene.end)
        && !refuses(scene.start)
}

/// Words of addresses for places, and for what is not done there.
const PLACES: &[&str] = &[
    "region",
    "regions",
    "country",
    "countries",
    "location",
    "geo",
    "territory",
];
const REFUSED: &[&str] = &[
    "unavailable",
    "unsupported",
    "blocked",
    "block",
    "restricted",
    "restriction",
    "not",
    "denied",
    "forbidden",
    "prohibited",
];
/// What may stand beside them.
const BESIDE: &[&str] = &[
    "in",
    "is",
    "your",
    "this",
    "the",
    "available",
    "supported",
    "served",
    "allowed",
    "page",
    "error",
    "html",
    "htm",
    "php",
    "aspx",
    "service",
    "site",
    "access",
    "for",
    "app",
];
/// Both in one.
const WHOLE: &[&str] = &["geoblock", "geoblocked", "georestricted", "geoblocking"];
