//! Ends that a verb of closing tells, of the product: "Osprey shut down", "we closed
//! Osprey".
//!
//! Nothing else may stand between the product and the verb, nor behind the verb in
//! its clause: "Osprey closed its seed round" tells of no end.

use std::borrow::Cow;

use super::parts::{self, Names, Part};
use super::subject::{self, Subject};
use super::weighed::Tense;
use super::{others, phrased};
use crate::judge::{dates, names};
use crate::signatures;
use crate::signatures::closing_verbs::{AHEAD, PAST, SPACELESS, STRONG};

/// What is switched off has so many words at most.
const OBJECT: usize = 5;

/// The tense of the sentence's verb of closing, if it is said of the product.
pub(super) fn tense(sentence: &str, subject: &[String], names: &Names) -> Option<Tense> {
    let lists = [
        (STRONG, Tense::Done),
        (PAST, Tense::Past),
        (AHEAD, Tense::Ahead),
        (SPACELESS, Tense::Untold),
    ];
    let sentence = &*with_its_particle(sentence);
    lists.into_iter().find_map(|(verbs, tense)| {
        let told = signatures::any_occurs(verbs, sentence)
            && verbs.iter().any(|verb| {
                let mut found = sentence.match_indices(verb);
                found.any(|(at, _)| is_said(sentence, at, verb, tense, subject, names))
            });
        told.then_some(tense)
    })
}

/// A folded sentence in which the particle of a verb stands beside it: "switched
/// Osprey off" says what "switched off Osprey" does.
pub(super) fn with_its_particle(sentence: &str) -> Cow<'_, str> {
    for verb in ["switched ", "turned "] {
        let Some(at) = sentence.find(verb).map(|at| at + verb.len()) else {
            continue;
        };
        let (before, after) = sentence.split_at(at);
        let object = after.split(['.', ',', ';', ':']).next().unwrap_or_default();
        let mut particles = object.match_indices(" off").map(|(end, _)| end);
        let end = particles.find(|end| {
            let edge = object[end + " off".len()..].chars().next();
            edge.is_none_or(|c| !c.is_alphanumeric())
        });
        if let Some(end) = end.filter(|end| object[..*end].split(' ').count() <= OBJECT) {
            let (object, rest) = (&after[..end], &after[end + " off".len()..]);
            return Cow::Owned(format!("{before}off {object}{rest}"));
        }
    }
    Cow::Borrowed(sentence)
}

fn is_said(
    sentence: &str,
    at: usize,
    verb: &str,
    tense: Tense,
    subject: &[String],
    names: &Names,
) -> bool {
    let (before, after) = (&sentence[..at], &sentence[at + verb.len()..]);
    let spaceless = verb.chars().any(signatures::is_spaceless);
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let whole = spaceless || (edge(before.chars().next_back()) && edge(after.chars().next()));
    whole
        && !names::any_has(subject, verb)
        && !others::are_spoken_of(before, verb, after, subject)
        && !others::is_event(before, "")
        && !phrased::goes_on(after)
        && (!DATED.contains(&verb) || dates::latest(sentence).is_some())
        && (!LOOSE.contains(&verb) || SERVING.iter().any(|noun| before.contains(noun)))
        && fits(
            &parts::of(own_clause(parts::last_clause(before).0), names),
            &parts::of(parts::clause(after), names),
            tense,
        )
}

/// The clause behind an "and" that has a subject of its own, as the one before it
/// has: "the app was removed and its servers are", but not "the lights and the
/// servers are". All of it where there is none.
pub(super) fn own_clause(before: &str) -> &str {
    const ANDS: &[&str] = &[
        " and ", " und ", " et ", " y ", " e ", " и ", " oraz ", " och ", " og ",
    ];
    // Before anything but an article it is "in" of Spanish and French.
    let dutch = [" en de ", " en het "];
    let dutch = dutch
        .iter()
        .filter_map(|and| Some((before.rfind(and)?, " en ".len())));
    let ends = ANDS
        .iter()
        .filter_map(|and| Some((before.rfind(and)?, and.len())))
        .chain(dutch);
    let Some((at, length)) = ends.max() else {
        return before;
    };
    let (earlier, rest) = (&before[..at], &before[at + length..]);
    let is_article = |word: Option<&str>| word.is_some_and(|word| ARTICLES.contains(&word));
    let beside = is_article(earlier.split(' ').rev().nth(1));
    let tells = earlier.split(' ').any(|word| AUXILIARIES.contains(&word));
    if tells || (is_article(rest.split(' ').next()) && !beside) {
        rest
    } else {
        before
    }
}

const ARTICLES: &[&str] = &[
    "the", "this", "der", "die", "das", "dieser", "diese", "le", "la", "les", "el", "los", "las",
    "il", "lo", "gli", "o", "os", "de", "het", "det", "den",
];
const AUXILIARIES: &[&str] = &[
    "was", "were", "is", "are", "has", "have", "been", "wurde", "wurden", "wird", "ist", "sind",
    "hat", "haben", "est", "sont", "ont", "été", "fue", "fueron", "es", "son", "han", "foi",
    "foram", "são", "è", "sono", "был", "была", "было", "были", "werd", "zijn", "został",
    "została", "har", "er",
];

/// Whether what stands around a verb makes it the product's end.
pub(super) fn fits(before: &[Part], after: &[Part], tense: Tense) -> bool {
    let nearest = before.iter().rev().find(|part| part.is_thing());
    let first = after.iter().find(|part| !part.is_light());
    // What is due to a fault will pass.
    let because = first == Some(&Part::Because) && tense == Tense::Done;
    let ends = because || matches!(first, None | Some(Part::And | Part::Name));
    match (nearest, subject::whole(before)) {
        (Some(Part::We), Some(Subject::Own)) => {
            matches!(first, Some(Part::Name | Part::Service)) && is_all(after)
        }
        (Some(Part::Name | Part::Service), Some(subject)) => {
            let ends = ends && (subject != Subject::Owned || first.is_none());
            ends && !before.contains(&Part::App) && !before.contains(&Part::Noun)
        }
        (_, _) => false,
    }
}

/// Whether behind what is closed comes no word that makes it less: "Osprey
/// Classic".
pub(super) fn is_all(after: &[Part]) -> bool {
    let ends = |part: &Part| matches!(part, Part::And | Part::Because);
    let until = after.iter().position(ends);
    let object = &after[..until.unwrap_or(after.len())];
    let lessens = |part: &Part| matches!(part, Part::Other | Part::App | Part::Noun);
    !object.iter().any(lessens)
}

/// Of other things as well, unless a day is told: of a theme.
const DATED: &[&str] = &["went dark"];
/// Of events as well, unless it is a service.
const LOOSE: &[&str] = &["終了", "停止", "종료", "중단"];
const SERVING: &[&str] = &[
    "サービス",
    "提供",
    "運営",
    "運用",
    "配信",
    "公開",
    "서비스",
    "운영",
    "제공",
    "服务",
    "服務",
];
