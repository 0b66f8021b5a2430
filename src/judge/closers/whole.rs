//! Headings that are a notice and nothing else: "Osprey is retired", but not "Osprey
//! is retired from beta", nor "The wait is over: Osprey 2".

use super::parts::{self, Names, Part};
use super::subject::{self, Subject};
use super::{Place, Told, ends, others, places, stating, weighed};
use crate::judge::dates;
use crate::judge::scene::Scene;
use crate::signatures::{self, Clue, Signature};

/// Whether `words` end a heading, but for when. Where the page has no heading, a
/// part of its title will do.
pub(super) fn is_headed(scene: &Scene<'_, '_>, words: &[&'static str], names: &Names) -> bool {
    let page = scene.page;
    let closes = |text: &str| {
        let plain = signatures::without_adverbs(text);
        [Some(text), plain.as_deref()]
            .into_iter()
            .flatten()
            .any(|text| {
                words.iter().any(|words| {
                    let rest = text.rsplit_once(words).map(|(_, rest)| rest);
                    rest.is_some_and(|rest| ends(rest, names))
                })
            })
    };
    let mut headings = page.h1.iter().chain(&page.lead).peekable();
    if headings.peek().is_some() {
        return headings.any(|heading| closes(&signatures::fold(heading)));
    }
    let title = signatures::fold(page.title.as_deref().unwrap_or_default());
    signatures::parts(&title).any(closes)
}

/// Whether nothing follows in a clause but when, and what else has come of it where a
/// `firm` sentence tells a day or that it is for good: "we have stopped the service and
/// moved the machines" is a night's work.
pub(super) fn ends_or_goes_on(rest: &str, names: &Names, firm: impl Fn() -> bool) -> bool {
    let parts = parts::of(rest, names);
    let until = parts.iter().position(|part| *part == Part::And);
    let light = parts[..until.unwrap_or(parts.len())]
        .iter()
        .all(|part| part.is_light());
    light && (until.is_none() || firm())
}

/// Whether a sentence with `words` tells a day, or that it is for good.
pub(super) fn is_off_for_good(text: &str, words: &[&'static str]) -> bool {
    let has = |said: &&str| words.iter().any(|words| said.contains(words));
    let mut sentences = parts::sentences(text).filter(has);
    sentences.any(|said| weighed::is_for_good(said) || dates::latest(said).is_some())
}

/// Whether a text says that what was switched off runs again.
pub(super) fn is_on_again(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "up" | "back" | "again" | "online"))
}

/// Whether a sentence says that the product is gone, beside a heading with what `row`
/// has: not a chat, nor last year's hats. "It" is the product where the heading
/// or the sentence before names that.
pub(super) fn is_gone(row: &Signature, told: &[Told], given: &[String], names: &Names) -> bool {
    let ending = stating(row);
    let headings = || told.iter().filter(|told| told.heading);
    let named = headings().any(|told| {
        places(&told.text, &ending).any(|place| {
            let subject = subject::of(place.before, place.words, place.after, names);
            subject == Some(Subject::Named)
        })
    });
    let gone = signatures::find(signatures::SLOGANS[2]);
    let clues = gone.into_iter().flat_map(|gone| gone.clues);
    let beside = clues.filter_map(Clue::words).skip(1);
    // What the heading says is not said besides.
    let headed = |words: &&str| ending.iter().any(|ending| ending.contains(words));
    let beside = beside.flat_map(|(_, words)| words);
    let beside: Vec<_> = beside.filter(|words| !headed(words)).collect();
    told.iter().any(|told| {
        let mut last = "";
        parts::sentences(&told.text).any(|sentence| {
            let earlier = std::mem::replace(&mut last, sentence);
            let named =
                |it: bool| named || (it && parts::of(earlier, names).first() == Some(&Part::Name));
            places(sentence, &beside).any(|place| {
                let Place {
                    before,
                    words,
                    after,
                } = place;
                !others::are_spoken_of(before, words, after, given)
                    && ends::ends_there(after)
                    && match subject::of(&plainly(before), words, after, names) {
                        Some(Subject::Named) => true,
                        Some(Subject::Nothing) => named(plainly(before) != before),
                        Some(Subject::Own | Subject::This | Subject::Bare) => named(false),
                        Some(Subject::Owned | Subject::App) | None => false,
                    }
            })
        })
    })
}

/// What stands before words without the pronoun that it ends with: "and it is".
fn plainly(before: &str) -> String {
    let plain = |word: &&str| !IT.contains(word);
    before
        .split(' ')
        .filter(plain)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What stands for a name.
const IT: &[&str] = &[
    "it", "es", "er", "sie", "il", "elle", "ello", "ele", "ela", "он", "она", "оно", "het", "hij",
];

/// Whether nothing follows but when.
fn ends(rest: &str, names: &Names) -> bool {
    parts::of(rest, names).iter().all(|part| part.is_light())
}
