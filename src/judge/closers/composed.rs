//! Closing notices by what they are made of: the product, a verb of closing,
//! and a date or an end for good.
//!
//! Nothing else may stand between the product and the verb, nor behind the
//! verb in its clause: "we closed Osprey for good on 2 May" is a notice, "Osprey
//! closed its seed round on 2 May" is none. The same holds for the phrases of the
//! languages' lists, so what is said of a plan, an office or an old version is not
//! believed.

use std::borrow::Cow;

use super::beside::Beside;
use super::parts::{self, Names, Part};
use super::phrased::{self, Line};
use super::subject::{self, Subject};
use super::tables::{FAREWELLS, GONE};
use super::weighed::{Rest, Tense, reason, width};
use super::{Told, banner, denied, explained, others, told, told_by};
use crate::judge::scene::Scene;
use crate::judge::{addresses, dates, names, patience};
use crate::page::{Brief, Page};
use crate::signatures;
use crate::signatures::closing_verbs::{AHEAD, PAST, SPACELESS, STRONG};
use crate::verdict::Reason;

/// What a farewell shows at most, in characters.
const LETTER: u32 = 4_000;
/// Up to so many characters all of the text is the notice.
const SHORT: u32 = 500;
/// Up to so many there is but a sentence or two.
const SENTENCE: u32 = 200;
/// Links within the site.
const FEW: u32 = 8;
/// What is switched off has so many words at most.
const OBJECT: usize = 5;

/// A notice of the product's end.
pub(in crate::judge) struct Composed {
    pub(in crate::judge) reason: Reason,
    /// The sentence that tells.
    pub(in crate::judge) said: String,
    /// Whether a site's menu stands around it, which may be but left over.
    pub(in crate::judge) framed: bool,
}

/// What a page says of its product's end.
pub(in crate::judge) fn notice(scene: &Scene<'_, '_>) -> Option<Composed> {
    let page = scene.page;
    let subject = &scene.case.evidence.subject.names;
    let alone = page.text_chars <= LETTER && page.internal_links <= FEW && !page.product_links;
    let named = |said: &&Brief| names::any_stands_in(subject, &said.text);
    let within = page.within_frame().filter(|said| !alone && named(said));
    if !page.names_product() || page.password_field {
        return None;
    }
    if !(alone || within.is_some()) {
        return banner::notice(scene);
    }
    let mut told = within.map_or_else(|| told(page), |said| vec![told_by(page, &said.text)]);
    // A menu's last word runs into the first sentence.
    if let (Some(said), Some(last)) = (page.within_frame().filter(|_| alone), told.last_mut()) {
        *last = told_by(page, &said.text);
    }
    let text = &told.last()?.text;
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let short = within.is_some() || page.text_chars <= SHORT;
    let names = Names::new(subject);
    let lines = told.iter().flat_map(|told| {
        // A title beside another heading may be anything's.
        let heading = told.heading && (!told.title || page.h1.is_empty());
        parts::sentences(&told.text).map(move |sentence| Line::of(sentence, heading))
    });
    let lines: Vec<Line<'_>> = lines.collect();
    let headed = lines.iter().filter(|line| line.heading);
    let headed = headed.flat_map(|line| &line.found);
    let headed: Vec<_> = headed.map(|found| found.words).collect();
    let shown = explained::is_shown(&told, &headed, subject);
    let beside = if shown {
        Beside::default()
    } else {
        let own = addresses::is_root(scene.start);
        Beside::of(&lines, subject, &names, today, own)
    };
    let rest = Rest {
        dated: short && beside.dated,
        gone: short && is_gone(text),
        farewell: (alone && is_farewell(page, text)).then(|| is_headed_by_farewell(&told)),
        width: width(&page.text),
        brief: page.text_chars <= SENTENCE,
        beside,
    };
    // What a page shows is another's, unless it names the product.
    let is_own = |sentence: &str| !shown || names::any_stands_in(subject, sentence);
    let reasons = lines.iter().filter_map(|line| {
        let Line {
            sentence, heading, ..
        } = *line;
        if !is_own(sentence) {
            return None;
        }
        let verb = tense(sentence, subject, &names).map(|tense| (tense, false));
        let phrase = line.tense(subject, &names).map(|tense| (tense, true));
        let reasons = [verb, phrase].into_iter().flatten();
        let reasons = reasons.filter_map(|tense| reason(sentence, heading, tense, today, &rest));
        let surest = reasons.min_by_key(|reason| *reason != Reason::ShutDown)?;
        Some((surest, sentence))
    });
    let mut soft = None;
    let sure = reasons.into_iter().find(|(reason, sentence)| {
        soft.get_or_insert((*reason, *sentence));
        *reason == Reason::ShutDown
    });
    // A heading or a menu that runs into a sentence hides what it is said of.
    let glued = || {
        let mut lines = lines.iter().filter(|line| is_own(line.sentence));
        let told = lines.find(|line| {
            let dated = dates::latest(line.sentence).is_some_and(|day| day <= today);
            (dated || rest.beside.facts(line.sentence) > 0)
                && !denied::may_be(line.sentence)
                && banner::ends_of_its_name(line, &names)
        })?;
        Some((Reason::ClosingSoon, told.sentence))
    };
    let leaves = || rest.dated && rest.farewell.is_some();
    let told = sure.or(soft).or_else(|| {
        rest.beside
            .reason(rest.brief)
            .map(|reason| (reason, rest.beside.said(text)))
    });
    let found = told
        .or_else(glued)
        .or_else(|| leaves().then_some((Reason::ClosingSoon, text)));
    let (reason, said) = found.filter(|_| !patience::is_for_a_while(page))?;
    Some(Composed {
        reason,
        said: said.to_owned(),
        framed: !alone,
    })
}

/// What goes on with a farewell.
const ANDS: &[&str] = &[
    "and ", "und ", "et ", "y ", "e ", "и ", "thank", "谢谢", "感谢",
];

/// Whether a page bids farewell and leads nowhere.
fn is_farewell(page: &Page, text: &str) -> bool {
    page.internal_links <= 2
        && page.forms == 0
        && signatures::any_occurs(FAREWELLS, text)
        && FAREWELLS.iter().any(|words| bids(text, words))
}

/// Whether a folded text has words of farewell, but not to something: "say goodbye
/// to paper", "goodbye, paper".
fn bids(text: &str, words: &str) -> bool {
    const TO: &[&str] = &[
        " to ", " à ", " aux ", " au ", " a ", " al ", " ao ", " ai ", " alla ",
    ];
    let mut found = text.match_indices(words);
    found.any(|(at, words)| {
        let after = &text[at + words.len()..];
        let called = after.strip_prefix(", ");
        !TO.iter().any(|to| after.starts_with(to))
            && called.is_none_or(|called| ANDS.iter().any(|and| called.starts_with(and)))
    })
}

/// Whether a heading bids farewell, and tells nothing else behind it: "Gracias y
/// hasta siempre".
fn is_headed_by_farewell(told: &[Told]) -> bool {
    let mut headings = told.iter().filter(|told| told.heading);
    headings.any(|told| {
        FAREWELLS.iter().any(|words| {
            told.text.rsplit_once(words).is_some_and(|(_, after)| {
                let after = after.trim_start_matches(|c: char| !c.is_alphanumeric());
                after.is_empty() || ANDS.iter().any(|and| after.starts_with(and))
            })
        })
    })
}

/// Whether a folded text says that what was there is gone, or bids farewell.
pub(super) fn is_gone(text: &str) -> bool {
    signatures::any_occurs(GONE, text)
}

/// The tense of the sentence's verb of closing, if it is said of the product.
fn tense(sentence: &str, subject: &[String], names: &Names) -> Option<Tense> {
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
