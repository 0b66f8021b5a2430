//! Closing notices by what they are made of: the product, a verb of closing,
//! and a date or an end for good.
//!
//! Nothing else may stand between the product and the verb, nor behind the
//! verb in its clause: "we closed Osprey for good on 2 May" is a notice, "Osprey
//! closed its seed round on 2 May" is none. So no list of phrases is needed,
//! and what is said of a plan, an office or an old version is not believed.

use super::others;
use super::parts::{self, Part};
use crate::judge::scene::Scene;
use crate::judge::{dates, names, patience};
use crate::signatures;
use crate::signatures::closing_verbs::{AHEAD, PAST, SPACELESS, STRONG};
use crate::verdict::Reason;

/// What a farewell shows at most, in characters.
const LETTER: u32 = 4_000;
/// Up to so many characters all of the text is the notice.
const SHORT: u32 = 500;
/// Links within the site.
const FEW: u32 = 8;

/// What a page says of its product's end, and the sentence that says it.
pub(in crate::judge) fn notice(scene: &Scene<'_, '_>) -> Option<(Reason, String)> {
    let page = scene.page;
    let may_be = page.names_product()
        && page.text_chars <= LETTER
        && page.internal_links <= FEW
        && !page.product_links
        && !page.password_field;
    if !may_be {
        return None;
    }
    let names = &scene.case.evidence.subject.names;
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let apart = |text: String, h1: &String| text.replacen(h1.as_str(), &format!("{h1}. "), 1);
    let text = page.h1.iter().fold(page.text.clone(), apart);
    let said = page.title.iter().chain(&page.h1).chain([&text]);
    let said: Vec<String> = said.map(|text| signatures::fold(text)).collect();
    let sentences = said.iter().flat_map(|text| parts::sentences(text));
    let gone = page.text_chars <= SHORT && is_gone(said.last()?, today);
    let mut found = sentences.filter_map(|sentence| {
        let tense = tense(sentence, names)?;
        Some((reason(sentence, tense, today, gone)?, sentence.to_owned()))
    });
    found.next().filter(|_| !patience::is_for_a_while(page))
}

/// When a verb says that it happens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Done,
    Past,
    Untold,
    Ahead,
}

fn reason(sentence: &str, tense: Tense, today: i64, gone: bool) -> Option<Reason> {
    let for_good = FOR_GOOD.iter().any(|words| sentence.contains(words));
    match (dates::latest(sentence), tense) {
        (Some(day), _) if day > today => Some(Reason::ClosingSoon),
        (Some(_), Tense::Done | Tense::Past | Tense::Untold) => Some(Reason::ShutDown),
        (None, Tense::Done) => (gone || for_good).then_some(Reason::ShutDown),
        (None, Tense::Past) => for_good.then_some(Reason::ShutDown),
        (Some(_), Tense::Ahead) | (None, Tense::Untold | Tense::Ahead) => None,
    }
}

/// Whether the rest of a short text says that the end is past.
fn is_gone(text: &str, today: i64) -> bool {
    dates::latest(text).is_some_and(|day| day <= today)
        || GONE.iter().any(|words| text.contains(words))
}

/// The tense of the sentence's verb of closing, if it is said of the product.
fn tense(sentence: &str, names: &[String]) -> Option<Tense> {
    let lists = [
        (STRONG, Tense::Done),
        (PAST, Tense::Past),
        (AHEAD, Tense::Ahead),
        (SPACELESS, Tense::Untold),
    ];
    lists.into_iter().find_map(|(verbs, tense)| {
        let told = verbs.iter().any(|verb| {
            let mut found = sentence.match_indices(verb);
            found.any(|(at, _)| is_said(sentence, at, verb, names))
        });
        told.then_some(tense)
    })
}

fn is_said(sentence: &str, at: usize, verb: &str, names: &[String]) -> bool {
    let (before, after) = (&sentence[..at], &sentence[at + verb.len()..]);
    let spaceless = verb.chars().any(signatures::is_spaceless);
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let whole = spaceless || (edge(before.chars().next_back()) && edge(after.chars().next()));
    whole
        && !names::any_has(names, verb)
        && !others::are_spoken_of(before, verb, after, names)
        && !others::is_event(before, "")
        && (!LOOSE.contains(&verb) || SERVING.iter().any(|noun| before.contains(noun)))
        && fits(
            &parts::of(parts::clause_before(before), names),
            &parts::of(parts::clause(after), names),
        )
}

/// Whether what stands around a verb makes it the product's end.
fn fits(before: &[Part], after: &[Part]) -> bool {
    let tells = |part: &&Part| !matches!(part, Part::Filler | Part::Of);
    let Some(nearest) = before.iter().rev().find(tells) else {
        return false;
    };
    let plain = !before.contains(&Part::Other);
    let whose = before.windows(2).any(|two| two == [Part::Of, Part::Name]);
    let speaks = before.contains(&Part::We);
    let first = after.iter().find(|part| **part != Part::Filler);
    let ends = matches!(first, None | Some(Part::And | Part::Name));
    match nearest {
        Part::Name | Part::Service => ends && (plain || speaks) && !whose,
        Part::We => matches!(first, Some(Part::Name | Part::Service)) && is_all(after),
        Part::And | Part::Other | Part::Of | Part::Filler => false,
    }
}

/// Whether behind what is closed comes no word that makes it less: "Osprey
/// Classic".
fn is_all(after: &[Part]) -> bool {
    let until = after.iter().position(|part| *part == Part::And);
    let object = &after[..until.unwrap_or(after.len())];
    !object.contains(&Part::Other)
}

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
const FOR_GOOD: &[&str] = &[
    "for good",
    "permanently",
    "forever",
    "endgültig",
    "für immer",
    "dauerhaft",
    "définitivement",
    "pour toujours",
    "definitivamente",
    "para siempre",
    "para sempre",
    "навсегда",
    "окончательно",
    "per sempre",
];
const GONE: &[&str] = &[
    "has been deleted",
    "have been deleted",
    "was deleted",
    "were deleted",
    "been erased",
    "no longer available",
    "daten sind gelöscht",
    "daten wurden gelöscht",
    "nicht mehr verfügbar",
    "données ont été supprimées",
    "n'est plus disponible",
    "datos han sido eliminados",
    "ya no está disponible",
    "dados foram apagados",
    "dados foram excluídos",
    "não está mais disponível",
    "данные пользователей удалены",
    "данные удалены",
];
