//! Short pages that turn a visitor away, or make him wait, with a success: a check for
//! humans, a queue, a notice to a country.
//!
//! The words are a product's as well that makes such checks, or gets around them. So
//! what it says of itself, by its name, what it asks, and what it says in the middle
//! of a sentence is not believed.

use super::case::Case;
use super::content::on_scene;
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::{entrances, names, words};
use crate::signatures::{self, turnings};
use crate::verdict::Reason;

on_scene! {
    /// The page turns its visitor away.
    turned_away => turned_away_scene;
}

/// What turns away says so much at most, in characters,
const NOTICE: u32 = 600;
/// has so many links within the site,
const WAYS_ON: u32 = 4;
/// and says it in one of so many sentences.
const SENTENCES: usize = 5;
/// A notice to a country has so many words at most.
const WORDS: usize = 14;

pub(super) fn turned_away_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    let little = page.text_chars <= NOTICE && page.internal_links <= WAYS_ON;
    let product = page.product_links || page.password_field || page.shell.is_some();
    if !little || product || (page.forms > 0 && entrances::asks_to_sign_in(&page.text)) {
        return pass("there is more on it than on a page that turns away");
    }
    let given = &scene.case.evidence.subject.names;
    let own = |said: &String| names::any_stands_in(given, said);
    let said = sayings(page, SENTENCES);
    let headings = page.title.iter().chain(&page.h1).count();
    let asks = |said: &&String| turnings::asks_for_a_human(said) && !own(said);
    let queued = |said: &&String| turnings::is_queued(said) && !is_question(said) && !own(said);
    let told = |(rule, reason, said): (&str, _, &String)| {
        let (status, said) = (scene.answer.status, words::quote(said.trim()));
        let detail = format!("{status}, and it says: {said}");
        done(rule, reason, Some(scene.sight), detail)
    };
    let check = said[..headings].iter().find(asks);
    let queue = || {
        let found = said.iter().find(queued);
        found.filter(|_| turnings::tells_to_wait(&signatures::fold(&page.text)))
    };
    let region = || said.iter().find(|said| is_refused_here(said));
    if let Some(said) = check.or_else(queue) {
        return told(("turned-away", Reason::BotWall, said));
    }
    match region() {
        Some(said) => told(("region", Reason::GeoBlocked, said)),
        None => pass("it turns nobody away"),
    }
}

/// Whether a folded sentence says that something is not to be had here, and nothing else.
fn is_refused_here(said: &str) -> bool {
    let whole = match said.split_once([',', '，', '、', '،']) {
        Some((sigh, rest)) if signatures::is_sigh(sigh.trim()) || sigh.split(' ').count() == 1 => {
            rest
        }
        _ => said,
    };
    turnings::is_refused_here(whole)
        && !is_question(whole)
        && !whole.contains([',', '，', '、', '،'])
        && whole.split(' ').count() <= WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_to_a_country_is_a_sentence_of_its_own() {
        let rows = [
            ("Otter is niet beschikbaar in uw land.", true),
            ("Helaas, Otter is niet beschikbaar in jouw regio", true),
            ("N nie jest dostępny w Twoim kraju", true),
            ("Ülkenizde kullanılamıyor", true),
            ("Is Otter niet beschikbaar in uw land?", false),
            (
                "Otter zoekt, wat niet beschikbaar is in uw land, en vindt het",
                false,
            ),
            ("Otter is beschikbaar in uw land", false),
            ("Niet beschikbaar op zondag", false),
        ];
        for (said, expected) in rows {
            assert_eq!(is_refused_here(&signatures::fold(said)), expected, "{said}");
        }
    }
}
