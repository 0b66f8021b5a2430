//! Ends that a phrase of the languages' lists tells, of the product: "wurde vom Netz
//! genommen", "ya no existe", "we pulled the plug on Osprey".

use std::borrow::Cow;

use super::nouns::{CUSTOMERS, FUTURE, LESS, PAGES, PROJECTS};
use super::parts::{self, Names, Part};
use super::subject::is_when;
use super::verbs::{fits, is_all, own_clause, with_its_particle};
use super::weighed::Tense;
use super::{cues, dated, others, verbs};
use crate::judge::{dates, names};
use crate::signatures;
use crate::signatures::ends::{self, Found, Said};

/// A sentence of a page, and the phrases in it.
pub(super) struct Line<'t> {
    pub(super) sentence: &'t str,
    /// Whether it is one of a heading.
    pub(super) heading: bool,
    /// Without dates and officials' adverbs.
    pub(super) plain: Cow<'t, str>,
    pub(super) found: Vec<Found>,
    /// Whether it may tell of an end at all.
    pub(super) cued: bool,
}

impl<'t> Line<'t> {
    pub(super) fn of(sentence: &'t str, heading: bool) -> Self {
        let cued = cues::are_in(sentence, heading);
        let plain = if cued {
            plainly(sentence)
        } else {
            Cow::Borrowed(sentence)
        };
        let found = if cued { ends::find(&plain) } else { Vec::new() };
        Self {
            sentence,
            heading,
            plain,
            found,
            cued,
        }
    }

    /// Whether it tells in one of the phrases, or by a verb, that something else has ended,
    /// which it names.
    pub(super) fn tells_of_another(&self, subject: &[String], names: &Names) -> bool {
        let ended = |found: &&Found| {
            matches!(found.said, Said::Done | Said::Closed)
                && parts::of(&self.plain[..found.at], names).contains(&Part::Other)
        };
        self.found.iter().any(|found| ended(&found))
            && self.tense(subject, names).is_none()
            && verbs::tense(self.sentence, subject, names).is_none()
    }

    /// When it says in one of the phrases that the product has ended.
    pub(super) fn tense(&self, subject: &[String], names: &Names) -> Option<Tense> {
        let Self {
            sentence, plain, ..
        } = self;
        if others::is_edition(sentence, subject) {
            return None;
        }
        let curt = ends::without_regrets(plain);
        let later = curt.as_deref().map(|curt| (curt, ends::find(curt)));
        let ways = [Some((&**plain, self.found.clone())), later];
        let tenses = ways.into_iter().flatten().filter_map(|(said, found)| {
            let tenses = found
                .iter()
                .filter_map(|found| tense_of(said, found, subject, names));
            tenses
                .min_by_key(|tense| *tense != Tense::Done)
                .or_else(|| around_name(said, subject, names))
        });
        tenses.min_by_key(|tense| *tense != Tense::Done)
    }
}

/// A folded sentence without dates, officials' adverbs and the forms of companies, and
/// with the particle beside its verb.
pub(super) fn plainly(sentence: &str) -> Cow<'_, str> {
    let joined = match with_its_particle(sentence) {
        Cow::Borrowed(sentence) => without_forms(sentence),
        Cow::Owned(joined) => Cow::Owned(without_forms(&joined).into_owned()),
    };
    let sentence = joined;
    let undated = dated::without(&sentence).map_or_else(|| sentence.clone(), Cow::Owned);
    match signatures::without_adverbs(&undated) {
        Some(plain) => Cow::Owned(plain),
        None => undated,
    }
}

/// A sentence in which no company has its form behind its name: "Osprey, S.A. de C.V.".
fn without_forms(sentence: &str) -> Cow<'_, str> {
    let is_form = |word: &&str| parts::is_initials(word.trim_end_matches(['.', ',']));
    let divided = sentence.trim_end_matches('.').contains('.');
    if !divided || !sentence.split(' ').any(|word| is_form(&word)) {
        return Cow::Borrowed(sentence);
    }
    let mut plain: Vec<&str> = Vec::new();
    let mut form = false;
    for word in sentence.split(' ') {
        if is_form(&word) {
            if let Some(last) = plain.last_mut() {
                *last = last.trim_end_matches(',');
            }
            form = true;
        } else if !(form && word == "de") {
            plain.push(word);
            form = false;
        }
    }
    Cow::Owned(plain.join(" "))
}

fn tense_of(sentence: &str, found: &Found, subject: &[String], names: &Names) -> Option<Tense> {
    let Found { at, words, said } = *found;
    let told = match said {
        // A project that has ended leaves its work behind.
        Said::Closed if is_project(sentence) => Tense::Fault,
        Said::Done if is_project(sentence) && !names_product(sentence, names) => Tense::Fault,
        // A night's service is closed by day.
        Said::Ours if !names_product(sentence, names) => Tense::Fault,
        Said::Fault => Tense::Fault,
        Said::Done | Said::Ours => Tense::Done,
        Said::Closed | Said::OurEnd => Tense::Past,
        Said::Gone | Said::Thanks | Said::Heading | Said::Insolvent | Said::Instead => return None,
    };
    let (before, after) = (&sentence[..at], &sentence[at + words.len()..]);
    if names::any_has(subject, words)
        || is_when(before)
        || is_ahead(before)
        || goes_on(after)
        || others::are_spoken_of(before, words, after, subject)
        || others::is_event(before, "")
    {
        return None;
    }
    let (clause, _) = parts::last_clause(before);
    if is_of_the_name(clause) || CUSTOMERS.iter().any(|word| clause.contains(word)) {
        return None;
    }
    if signatures::any_occurs(PAGES, clause) && !names_product(clause, names) {
        return None;
    }
    let before = parts::of(own_clause(clause), names);
    let behind = parts::of(parts::clause(after), names);
    let ours = || is_ours(&before) && is_object(&behind);
    let is_said = match said {
        // The one who speaks is in the words.
        Said::Ours => is_object(&behind) || (is_object(&before) && ends(&behind)),
        Said::OurEnd => is_ours(&before) && ends(&behind),
        // What is due to a fault will pass, and what is called by its year is an event.
        Said::Closed | Said::Fault
            if behind.contains(&Part::Because) || subject.iter().any(|name| has_year(name)) =>
        {
            false
        }
        _ => {
            fits(&before, &behind, Tense::Done)
                || ours()
                || (is_apposed(&before, &behind) && !is_less(clause))
        }
    };
    // What we close ourselves, by its name, does not open at nine.
    let closed = before.contains(&Part::We) && before.contains(&Part::Name);
    is_said.then_some(if closed { Tense::Done } else { told })
}

/// A phrase with the product's name within it: "gibt es Osprey nicht mehr".
fn around_name(sentence: &str, subject: &[String], names: &Names) -> Option<Tense> {
    let (without, name) = names.taken_out(sentence)?;
    let found = ends::find(&without);
    let spans = |found: &&Found| found.at < name && found.at + found.words.len() > name;
    found.iter().filter(spans).find_map(|found| {
        let (before, after) = (
            &without[..found.at],
            &without[found.at + found.words.len()..],
        );
        let of_others = others::are_spoken_of(before, found.words, after, subject);
        let before = parts::of(own_clause(parts::last_clause(before).0), names);
        let behind = parts::of(parts::clause(after), names);
        let told = matches!(
            found.said,
            Said::Done | Said::Closed | Said::Fault | Said::Ours
        );
        (told && !of_others && is_ours(&before) && ends(&behind)).then_some(Tense::Done)
    })
}

/// Whether a sentence is about a project.
fn is_project(sentence: &str) -> bool {
    signatures::any_occurs(PROJECTS, sentence)
}

fn names_product(sentence: &str, names: &Names) -> bool {
    parts::of(sentence, names).contains(&Part::Name)
}

fn has_year(name: &str) -> bool {
    dates::years(name).next().is_some()
}

/// Whether nobody but us stands before the words.
fn is_ours(before: &[Part]) -> bool {
    before
        .iter()
        .all(|part| part.is_light() || matches!(part, Part::We | Part::And))
}

/// Whether what is closed is the product and no less: "Osprey", "the service Osprey".
fn is_object(parts: &[Part]) -> bool {
    let first = parts.iter().find(|part| !part.is_light());
    matches!(first, Some(Part::Name | Part::Service | Part::App))
        && (parts.contains(&Part::Name) || first == Some(&Part::Service))
        && is_all(parts)
}

/// "Our photo sharing club Osprey", "the bot Osprey": the product behind what it is,
/// which behind "our" may be in any words but those that make it another's.
fn is_apposed(before: &[Part], after: &[Part]) -> bool {
    const WORDS: usize = 4;
    let Some(name) = before.iter().rposition(|part| *part == Part::Name) else {
        return false;
    };
    let is_plain = |part: &Part| part.is_light() || *part == Part::And;
    let opening = before[..name].iter().position(|part| !is_plain(part));
    let (first, said) = before[..name].split_at(opening.unwrap_or(name));
    let meant = first
        .iter()
        .any(|part| matches!(part, Part::This | Part::Our));
    // An article or a preposition there makes it something of the product's.
    let noun = |part: &Part| matches!(part, Part::Service | Part::Noun | Part::App);
    // "The service for pictures Osprey", but not "the service for Osprey's customers".
    let begun = said.first().is_some_and(noun) && !matches!(said.last(), Some(Part::Of | Part::In));
    let fits = said.iter().all(|part| {
        noun(part)
            || *part == Part::Filler
            || ((meant || begun) && *part == Part::Other)
            || (begun && matches!(part, Part::Of | Part::In))
    });
    !said.is_empty()
        && said.len() <= WORDS
        && fits
        && before[name + 1..].iter().all(|part| part.is_light())
        && ends(after)
}

/// Whether a word of the future stands right before: "wird eingestellt".
fn is_ahead(before: &str) -> bool {
    let near = before.split_whitespace().rev().take(3);
    near.into_iter().any(|word| FUTURE.contains(&word))
}

/// Whether a clause is about a part of a product, or a former one.
fn is_less(clause: &str) -> bool {
    let mut words = clause.split(|c: char| !c.is_alphanumeric());
    words.any(|word| LESS.contains(&word))
}

/// Whether it is but the name that something is said of: "the name Osprey has been
/// retired".
pub(super) fn is_of_the_name(clause: &str) -> bool {
    const NAMES: &[&str] = &[
        "name",
        "brand",
        "logo",
        "label",
        "nom",
        "marque",
        "nombre",
        "marca",
        "nome",
        "marke",
        "naam",
        "merk",
        "имя",
        "название",
        "бренд",
        "nazwa",
        "marka",
    ];
    let mut words = clause.split(|c: char| !c.is_alphanumeric());
    words.any(|word| NAMES.contains(&word))
        || ["名称", "品牌", "名前", "ブランド名", "이름", "브랜드"]
            .iter()
            .any(|name| clause.contains(name))
}

/// Whether a colon follows, and what the words are but the title of: "The shop has
/// closed: Osprey has a new owner".
pub(super) fn goes_on(after: &str) -> bool {
    let rest = after.trim_start().strip_prefix([':', '：']);
    rest.is_some_and(|rest| rest.contains(char::is_alphabetic))
}

/// Whether nothing follows but when, why, and what else there is to say.
pub(super) fn ends(after: &[Part]) -> bool {
    let first = after.iter().find(|part| !part.is_light());
    matches!(first, None | Some(Part::And | Part::Because))
}
