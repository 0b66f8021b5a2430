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
/// A notice to a country has so many words at most,
const WORDS: usize = 14;
/// of which so many may be the product and its verb.
const SUBJECT: usize = 5;

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
    // Who has an app for queues names it.
    let nameless = !names::any_stands_in(given, &page.text);
    let queued = |said: &&String| nameless && turnings::is_queued(said) && !is_question(said);
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
    let region = || {
        let refused = said.iter().find(|said| is_refused_here(said, given));
        refused.or_else(|| refused_otherwise(scene, &said, headings))
    };
    if let Some(said) = check.or_else(queue) {
        return told(("turned-away", Reason::BotWall, said));
    }
    match region() {
        Some(said) => told(("region", Reason::GeoBlocked, said)),
        None => pass("it turns nobody away"),
    }
}

/// A heading at a site's root that says no more than that a country is not served, or
/// a sentence of a court's order.
fn refused_otherwise<'s>(
    scene: &Scene<'_, '_>,
    said: &'s [String],
    headings: usize,
) -> Option<&'s String> {
    let given = &scene.case.evidence.subject.names;
    let abroad = |said: &&String| {
        turnings::refused_in_heading(said).is_some_and(|subject| is_subject(subject, given))
    };
    let mut heads = said[..headings].iter();
    // A page about the message has an address of its own.
    let root = scene.starts_at_root();
    let heading = root.then(|| heads.find(abroad)).flatten();
    let ordered = |said: &&String| turnings::is_ordered(said) && !is_question(said);
    let order = || said.iter().find(ordered).filter(|_| scene.is_nameless());
    heading.or_else(order)
}

/// Whether a folded sentence says that the product, or the page itself, is not to be
/// had here, and nothing else.
fn is_refused_here(said: &str, names: &[String]) -> bool {
    let whole = match said.split_once([',', '，', '、', '،']) {
        Some((sigh, rest)) if signatures::is_sigh(sigh.trim()) || sigh.split(' ').count() == 1 => {
            rest
        }
        _ => said,
    };
    turnings::refused_here(whole).is_some_and(|subject| is_subject(subject, names))
        && !is_question(whole)
        && !whole.contains([',', '，', '、', '،'])
        && whole.split(' ').count() <= WORDS
}

/// Whether it is the product or the page itself of which something is said.
fn is_subject(subject: &str, names: &[String]) -> bool {
    let begins = |name: &String| {
        let rest = subject.strip_prefix(signatures::fold(name).as_str());
        !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let named = || subject.split(' ').count() <= SUBJECT && names.iter().any(begins);
    turnings::is_itself(subject) || named()
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
            ("Deze dienst is niet beschikbaar in uw land", true),
            ("Kijk wat niet beschikbaar is in uw land", false),
            ("Achteraf betalen is niet beschikbaar in uw land", false),
            (
                "Films, indisponibles, ou indisponible dans votre région",
                false,
            ),
        ];
        for (said, expected) in rows {
            let names = ["Otter", "N"].map(str::to_owned);
            let refused = is_refused_here(&signatures::fold(said), &names);
            assert_eq!(refused, expected, "{said}");
        }
    }

    #[test]
    fn a_check_for_humans_wants_something_shown() {
        let rows = [
            ("Bevestig dat je een mens bent", true),
            ("Vérifiez que vous êtes humain", true),
            ("로봇이 아닙니다 확인", true),
            ("Omdat je een mens bent", false),
            ("Parce que vous êtes humain", false),
            ("Weil du ein Mensch bist, bestätigen wir nichts", false),
            ("Raad of je een mens bent", false),
        ];
        for (said, expected) in rows {
            let asks = turnings::asks_for_a_human(&signatures::fold(said));
            assert_eq!(asks, expected, "{said}");
        }
    }

    #[test]
    fn a_queue_is_told_first_or_last() {
        let rows = [
            ("Jesteś w kolejce", true),
            ("Merci ! Vous êtes dans la file d'attente.", true),
            ("您正在排队", true),
            (
                "Quand tu verras que vous êtes en file d'attente, souriez",
                false,
            ),
            ("順番待ちアプリ", false),
            ("대기열 관리", false),
        ];
        for (said, expected) in rows {
            let queued = turnings::is_queued(&signatures::fold(said));
            assert_eq!(queued, expected, "{said}");
        }
    }

    #[test]
    fn a_court_speaks_of_the_page_first() {
        let rows = [
            ("Este sitio ha sido bloqueado por orden judicial.", true),
            ("L'accès à ce site est bloqué par décision de justice", true),
            (
                "Si tu cuenta está bloqueado por orden judicial, llama",
                false,
            ),
            (
                "Wir zeigen, was nach gerichtlicher Anordnung gesperrt ist",
                false,
            ),
        ];
        for (said, expected) in rows {
            let ordered = turnings::is_ordered(&signatures::fold(said));
            assert_eq!(ordered, expected, "{said}");
        }
    }
}
