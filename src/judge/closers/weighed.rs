//! What a sentence of an end amounts to, with what the rest of its page says.

use super::beside::{self, Beside};
use super::dated::SINCE;
use super::tables::STATES;
use crate::judge::dates;
use crate::signatures;
use crate::verdict::Reason;

/// What the rest of a text says.
pub(super) struct Rest<'t> {
    /// A date that is past, in a short one.
    pub(super) dated: bool,
    /// That what was there is gone, in a short one.
    pub(super) gone: bool,
    /// A farewell, and whether a heading has it.
    pub(super) farewell: Option<bool>,
    /// The [`width`] of all of it.
    pub(super) width: usize,
    /// Whether there is hardly more than a sentence.
    pub(super) brief: bool,
    pub(super) beside: Beside<'t>,
}

/// What else a page may say beside a sentence that is all it says.
const LITTLE: usize = 30;

/// How much a text says: a character of a script without blanks counts for two.
pub(super) fn width(text: &str) -> usize {
    text.chars()
        .map(|c| 1 + usize::from(signatures::is_spaceless(c)))
        .sum()
}

/// What has been closed for so many days is not closed for the night.
const A_WHILE: i64 = 14;

/// What has been off for so many days will hardly come back.
const A_SEASON: i64 = 90;

/// What is closed on one day.
const TODAY: &[&str] = &[
    "today",
    "tonight",
    "heute",
    "aujourd'hui",
    "hoy",
    "hoje",
    "oggi",
    "vandaag",
    "idag",
    "dziś",
    "dzisiaj",
    "dnes",
    "bugün",
    "сегодня",
    "сьогодні",
    "σήμερα",
    "azi",
    "ma",
];
/// Ten years, in days.
const HISTORY: i64 = 3_653;
/// What parks and theatres have as well.
const DOORS: &[&str] = &[
    "doors",
    "pforten",
    "tore ",
    "türen",
    "portes",
    "puertas",
    "persiana",
    "portas",
    "battenti",
    "deuren",
    "dører",
    "døre",
    "dörrar",
    "двери",
    "drzwi",
    "brány",
    "kapıları",
    "kapuit",
    "ușile",
    "πόρτες",
    "pintunya",
    "dichtgemacht",
    "落下",
    "落幕",
    "막을 내",
    "幕を",
];
/// Nearly a year.
const A_YEAR: i64 = 300;

/// When a verb says that it happens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Done,
    Past,
    /// It is off, or does not work: that may pass.
    Fault,
    Untold,
    Ahead,
}

/// A shop closes on a day and opens on the next: of verbs that are said of shops
/// too a date is not enough. A phrase (`true`) tells more than a verb.
pub(super) fn reason(
    sentence: &str,
    heading: bool,
    (tense, phrase): (Tense, bool),
    today: i64,
    rest: &Rest<'_>,
) -> Option<Reason> {
    if tense != Tense::Done && sentence.split(' ').any(|word| TODAY.contains(&word)) {
        return None;
    }
    let state = signatures::any_occurs(STATES, sentence);
    let since = sentence.split(' ').any(|word| SINCE.contains(&word))
        && dates::latest(sentence).is_some_and(|day| day + A_WHILE < today);
    let state = (state && !since) || rest.beside.stays;
    let for_good = ends_for_good(sentence) || (rest.gone && !state && !phrase);
    let facts = if state {
        0
    } else {
        rest.beside.facts(sentence)
    };
    let gone = !state && rest.beside.gone(sentence) > 0;
    match (dates::latest(sentence), tense) {
        (Some(day), _) if day > today => Some(Reason::ClosingSoon),
        // What ended so long ago is told by a museum.
        (Some(day), _) if day + HISTORY < today => None,
        // A park and a festival close every year.
        (Some(day), Tense::Done)
            if day + A_YEAR > today && facts == 0 && signatures::any_occurs(DOORS, sentence) =>
        {
            Some(Reason::ClosingSoon)
        }
        (Some(_), Tense::Done | Tense::Untold) => Some(Reason::ShutDown),
        (None, Tense::Done) if phrase => {
            // A slogan is a heading, too ("paperwork is history"), but something stands below it.
            let all = heading && rest.width <= width(sentence) + LITTLE;
            let sure = all || for_good || facts > 0;
            Some(if sure {
                Reason::ShutDown
            } else {
                Reason::ClosingSoon
            })
        }
        (None, Tense::Done) => {
            (for_good || facts > 0 || (rest.dated && !state)).then_some(Reason::ShutDown)
        }
        (Some(_), Tense::Past) if for_good || gone || rest.farewell == Some(true) => {
            Some(Reason::ShutDown)
        }
        (Some(_), Tense::Past) => {
            (phrase && !state && (rest.brief || facts > 0)).then_some(Reason::ClosingSoon)
        }
        (None, Tense::Past) if for_good || (gone && facts > 1) => Some(Reason::ShutDown),
        (None, Tense::Past) => {
            let told = facts > 0 || (rest.brief && !state);
            (phrase && told).then_some(Reason::ClosingSoon)
        }
        (Some(_), Tense::Fault) if gone => Some(Reason::ShutDown),
        // A year ago is no repair.
        (Some(day), Tense::Fault) if day + A_SEASON < today => Some(Reason::ClosingSoon),
        (None, Tense::Fault | Tense::Untold) if gone && facts > 1 => Some(Reason::ShutDown),
        (None, Tense::Untold) if rest.brief && rest.beside.thanks => Some(Reason::ShutDown),
        (Some(_) | None, Tense::Fault) => (facts > 0 || for_good).then_some(Reason::ClosingSoon),
        (None, Tense::Untold) => rest.brief.then_some(Reason::ClosingSoon),
        (Some(_) | None, Tense::Ahead) => None,
    }
}

/// Whether a sentence says that something ends for good, and not that it stays so:
/// "and its corpus is free for ever".
fn ends_for_good(sentence: &str) -> bool {
    let mut clauses = beside::clauses(sentence).filter(|clause| is_for_good(clause));
    clauses.any(|clause| !signatures::any_occurs(STAYING, clause))
}

/// Whether a folded text says that something ends for good.
pub(super) fn is_for_good(text: &str) -> bool {
    signatures::any_occurs(FOR_GOOD, text)
}

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
    "for the last time",
    "definitiva",
    "permanente",
    "définitive",
    "voorgoed",
    "voor altijd",
    "na zawsze",
    "na dobre",
    "na stałe",
    "navždy",
    "definitivně",
    "nadobro",
    "för gott",
    "för alltid",
    "for altid",
    "for godt",
    "for alltid",
    "lopullisesti",
    "ikuisesti",
    "végleg",
    "örökre",
    "pentru totdeauna",
    "definitiv",
    "οριστικά",
    "για πάντα",
    "назавжди",
    "остаточно",
    "vĩnh viễn",
    "mãi mãi",
    "selamanya",
    "secara permanen",
    "kalıcı olarak",
    "temelli",
    "sonsuza",
    "إلى الأبد",
    "نهائي",
    "לצמיתות",
    "برای همیشه",
    "हमेशा के लिए",
    "ถาวร",
    "永久",
    "영구",
];
/// How what there was stays for ever.
const STAYING: &[&str] = &[
    "free",
    "available",
    "open",
    "archiv",
    "verfügbar",
    "frei",
    "offen",
    "zugänglich",
    "ouvert",
    "libre",
    "accessible",
    "abiert",
    "disponib",
    "aberto",
    "aberta",
    "liber",
    "gratis",
    "dostępn",
    "otwart",
    "免费",
    "免費",
    "开放",
    "開放",
    "公開",
    "공개",
    "무료",
    "доступн",
    "открыт",
];
