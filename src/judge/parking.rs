//! Domains that are parked or for sale, by their page or by their name servers.

use super::case::Case;
use super::content::on_scene;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, words};
use crate::evidence::{LookupAsk, Opinion, Records, Wait};
use crate::page::Named;
use crate::signatures::{self, Clue, Kind, Signature};
use crate::verdict::Reason;

/// What presents a product has at least as many letters, of which a character of a
/// script without blanks counts for two.
const SENTENCE: usize = 60;

/// So many signs of a parked domain are no chance.
const MANY: usize = 4;

on_scene! {
    /// The domain is parked or for sale.
    parked => parked_scene;
}

pub(super) fn parked_scene(scene: &Scene<'_, '_>) -> Ruling {
    let signs = scene.signs(&[Kind::Parked]);
    // A title is made of the domain's name, but not so much besides.
    let beyond_doubt = signs.len() >= MANY && signs.iter().any(|row| !row.is_wording());
    let told =
        |row: &&Signature| !is_a_market(scene, row) && (beyond_doubt || !is_doubtful(scene, row));
    if let Some(row) = signs.into_iter().find(told) {
        let host = words::host(&scene.answer.url);
        let detail = format!(
            "{host} is parked or for sale ({}), {}",
            row.id,
            scene.titled()
        );
        return done("parked", Reason::Parked, Some(scene.sight), detail);
    }
    parked_by_dns(scene)
}

/// Whether what `row` tells is the market's own address: in a catalog a product, not a
/// parked domain.
fn is_a_market(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    !scene.left_the_site() && row.clues.iter().any(|clue| matches!(clue, Clue::Host(_)))
}

/// Whether the page may well be the product's, for all that it bears `row`.
fn is_doubtful(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    is_named_besides(scene, row)
        || is_searched(scene, row)
        || is_quoted(scene, row)
        || (row.is_wording() && is_spoken_of(scene))
}

/// Whether the page has the product's name: a domain's own name on its page tells
/// something only where nothing else does. A feed names its topic.
fn is_named_besides(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let own = row.clues.iter().any(|clue| matches!(clue, Clue::OwnDomain));
    let fed =
        row.id == signatures::ADVERTISED && scene.page.forms == 0 && is_headed_by_its_domain(scene);
    scene.page.may_name_product()
        && !fed
        && (own || [signatures::OFFERED_PRICED, signatures::NEW_OWNER].contains(&row.id))
}

/// Whether the page searches: who is called like the domain and does so has lists like a
/// feed's as well.
fn is_searched(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    row.id == signatures::ADVERTISED && scene.page.forms > 0 && !is_but_its_domain(scene)
}

/// Whether a page that says whose it is has but the words of `row`. A feed calls itself by
/// its domain, and names that once more.
fn is_quoted(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let bounced = row.clues.iter().any(|clue| matches!(clue, Clue::Bounce(_)));
    let near = bounced && row.id != signatures::BOUNCE_FAR;
    let fed = row.id == signatures::SCRIPT_FEED && is_headed_by_its_domain(scene);
    (row.is_wording() || near || row.id == signatures::ADDRESS_LANDER)
        && row.id != signatures::FRAME_MARKET
        && !fed
        && scene.states_itself()
}

/// Whether a heading is the page's domain, and nothing else.
fn is_headed_by_its_domain(scene: &Scene<'_, '_>) -> bool {
    let domain = addresses::site(scene.end);
    let mut headings = scene.page.h1.iter();
    headings.any(|h1| signatures::fold(h1) == domain)
}

/// Whether the page is titled with its domain and nothing else, and names the product
/// nowhere.
fn is_but_its_domain(scene: &Scene<'_, '_>) -> bool {
    let domain = addresses::site(scene.end);
    let title = scene.page.title.as_deref().unwrap_or_default();
    scene.is_nameless() && signatures::fold(title) == domain
}

/// Whether the page has the product's name in a sentence, and its domain nowhere:
/// who sells a domain says which, and hardly more.
fn is_spoken_of(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let shown = page.title.iter().chain(&page.h1).chain([&page.text]);
    let said: usize = page
        .text
        .chars()
        .map(|c| 1 + usize::from(signatures::is_spaceless(c)))
        .sum();
    let domains = [scene.start, scene.end].map(addresses::site);
    let mut shown = shown.map(|text| signatures::fold(text));
    page.named == Some(Named::Text)
        && said >= SENTENCE
        && !shown.any(|text| domains.iter().any(|domain| text.contains(domain)))
}

/// Who answers for the domain's names is asked only where the page is as good
/// as empty: many a living site keeps its names at a parking service's owner.
fn parked_by_dns(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.is_bare() || scene.page.may_name_product() {
        return pass("there is more on it than on a parked page");
    }
    let Some(host) = scene.start.domain() else {
        return pass("the host is no name");
    };
    let lookups = &scene.case.evidence.lookups;
    let of_host = || lookups.iter().filter(|l| l.ask.host == host);
    let asked = of_host().any(|l| l.ask.records == Records::NameServers);
    let names: Vec<String> = of_host()
        .flat_map(|l| l.cnames.iter().chain(&l.name_servers).cloned())
        .collect();
    if let Some(row) = signatures::parking_dns(&names, &scene.case.policy.without) {
        return done(
            "parked-by-dns",
            Reason::Parked,
            Some(scene.sight),
            format!(
                "{host} is kept by a parking service ({}), {}",
                row.id,
                scene.titled()
            ),
        );
    }
    if asked {
        return pass("no parking service answers for its names");
    }
    LookupAsk {
        host: host.to_owned(),
        opinion: Opinion::First,
        records: Records::NameServers,
        wait: Wait::No,
    }
    .into()
}
