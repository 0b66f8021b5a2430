//! Whose end a sentence tells: what all of its subject is.
//!
//! A name or a noun somewhere before the words is not enough: of "the Osprey
//! board", "Osprey 3" and "your site" it is something else that has closed. So
//! nothing may stand there but the product, and what changes nothing.

use super::parts::{self, Names, Part};
use super::tables::FAREWELLS;
use crate::signatures;

/// What closing words are said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The product, by its name.
    Named,
    /// "The service of Osprey".
    Owned,
    /// Those who speak, and what is theirs.
    Own,
    /// "This service".
    This,
    /// "Service ended": what products are, without more.
    Bare,
    /// Nothing is said before the words.
    Nothing,
    /// "The Osprey app": the product, or but one way to it.
    App,
}

/// The subject of `words`, which the sentence has before them and goes on
/// `after`; none where it is something else.
pub(super) fn of(before: &str, words: &str, after: &str, names: &Names) -> Option<Subject> {
    let open = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let marks = &before[open.len()..];
    let (clause, earlier) = parts::last_clause(open);
    if is_when(clause) || is_hour(after) {
        return None;
    }
    let parts = parts::of(clause, names);
    let said = parts::of(words, names);
    let first = said
        .iter()
        .find(|part| !matches!(part, Part::This | Part::Filler));
    let decided = DECISIONS.iter().any(|start| words.starts_with(start));
    if matches!(first, Some(Part::We | Part::Our)) || speaks(words) {
        return Some(Subject::Own);
    }
    if decided && parts.contains(&Part::We) {
        return Some(Subject::Own);
    }
    let told = if marks.contains([':', '：']) {
        if bids_another_farewell(open, names) {
            return None;
        }
        Subject::Nothing
    } else {
        let aside = marks.contains([',', '，', '、']);
        whole(&parts).or_else(|| aside.then(|| head_of(earlier, names)).flatten())?
    };
    let told = if told == Subject::Nothing {
        elliptic(earlier, names)?
    } else {
        told
    };
    Some(match (told, first) {
        (Subject::Nothing, Some(Part::Service | Part::Noun | Part::App)) => Subject::Bare,
        (Subject::Nothing, _) => inverted(after, names),
        (told, _) => told,
    })
}

/// Whether a label takes leave of something else: "Adeus, Orkut: o serviço foi encerrado".
fn bids_another_farewell(label: &str, names: &Names) -> bool {
    let bidden = FAREWELLS.iter().find_map(|words| label.split_once(words));
    bidden.is_some_and(|(_, whom)| {
        let parts = parts::of(whom, names);
        parts.contains(&Part::Other) && !parts.contains(&Part::Name)
    })
}

/// How words begin that tell of a decision.
const DECISIONS: &[&str] = &["decision", "décision", "entschieden"];

/// Whether a verb has those who speak in its ending.
fn speaks(words: &str) -> bool {
    const VERBS: &[&str] = &[
        "hemos",
        "encerramos",
        "abbiamo",
        "ukončili",
        "zakończyliśmy",
        "припинили",
        "hizmetimiz",
        "closed our",
        "shut our",
    ];
    VERBS.iter().any(|verb| words.starts_with(verb))
}

/// Whether a clause is but a condition: "the moment a service has closed".
pub(super) fn is_when(clause: &str) -> bool {
    signatures::any_occurs_within_blanks(WHEN, clause)
}

/// Whether an hour is told, and no year: shops close every day.
fn is_hour(after: &str) -> bool {
    let words = || after.split(|c: char| !c.is_ascii_digit() && c != ':');
    let hour = |word: &str| {
        let (hour, minute) = word.split_once(':').unwrap_or_default();
        (1..=2).contains(&hour.len()) && minute.len() == 2
    };
    words().any(hour) && !words().any(|word| word.len() == 4 && !word.contains(':'))
}

/// "Ha cerrado Osprey": the subject of words that have none before them.
fn inverted(after: &str, names: &Names) -> Subject {
    let parts = parts::of(parts::clause(after), names);
    match whole(&parts) {
        Some(Subject::Named | Subject::Owned) => Subject::Named,
        Some(_) | None => Subject::Nothing,
    }
}

/// What all of a clause is; none if it is, or has, something else.
pub(super) fn whole(parts: &[Part]) -> Option<Subject> {
    let parts = parts.strip_prefix(&[Part::And]).unwrap_or(parts);
    let nearest = parts.iter().rposition(|part| part.is_thing());
    let speaks = |at: usize| parts[at] == Part::We;
    if nearest.is_some_and(|at| speaks(at) && parts[at..].iter().skip(1).all(|p| p.is_light())) {
        return Some(Subject::Own);
    }
    if is_called(parts) {
        return Some(Subject::Named);
    }
    if is_owned(parts) {
        return Some(Subject::Owned);
    }
    if let Some(and) = parts.iter().rposition(|part| *part == Part::And)
        && parts[and + 1..].iter().all(|part| part.is_light())
    {
        return head(&parts[..and]);
    }
    if parts
        .iter()
        .any(|part| matches!(part, Part::Other | Part::Of))
    {
        return None;
    }
    Some(kind(parts))
}

/// "The note-taking app Osprey".
fn is_called(parts: &[Part]) -> bool {
    let Some(at) = parts.iter().rposition(|part| *part == Part::Name) else {
        return false;
    };
    let noun = at.checked_sub(1).map(|before| parts[before]);
    let begins = matches!(parts.first(), Some(Part::This | Part::Our));
    let divided = |part: &Part| matches!(part, Part::Of | Part::And | Part::Because);
    begins
        && matches!(noun, Some(Part::Service | Part::Noun | Part::App))
        && !parts[..at].iter().any(divided)
        && parts[at + 1..].iter().all(|part| part.is_light())
}

/// Whether a clause is [`Subject::Owned`].
fn is_owned(parts: &[Part]) -> bool {
    let mut heavy = parts.iter().filter(|part| !part.is_light());
    let of = [heavy.next(), heavy.next(), heavy.next(), heavy.next()];
    of == [
        Some(&Part::Service),
        Some(&Part::Of),
        Some(&Part::Name),
        None,
    ]
}

fn kind(parts: &[Part]) -> Subject {
    let at = |wanted: &[Part]| parts.iter().position(|part| wanted.contains(part));
    let noun = at(&[Part::Service, Part::Noun, Part::App]);
    if let Some(name) = at(&[Part::Name]) {
        let app = parts[name..].contains(&Part::App);
        return if app { Subject::App } else { Subject::Named };
    }
    match (at(&[Part::We, Part::Our]), noun, at(&[Part::This])) {
        (Some(_), _, _) => Subject::Own,
        (None, Some(noun), Some(this)) if this < noun => Subject::This,
        (None, Some(_), _) => Subject::Bare,
        (None, None, _) => Subject::Nothing,
    }
}

/// What a clause begins with, if that is all of its subject: "Osprey was …", but
/// not "Osprey Classic was …".
fn head(parts: &[Part]) -> Option<Subject> {
    let first = parts.iter().position(|part| part.is_thing())?;
    let next = parts.get(first + 1);
    let ends = next.is_none_or(|part| part.is_light() || matches!(part, Part::Because | Part::And));
    let begins = parts[..first].iter().all(|part| part.is_light());
    (begins && ends).then(|| kind(&parts[..=first]))
}

/// What the first clause of a sentence is, all of it: "Osprey, a note taker, …".
fn head_of(sentence: &str, names: &Names) -> Option<Subject> {
    let parts = parts::of(parts::clause(sentence), names);
    whole(&parts).filter(|subject| *subject != Subject::Nothing)
}

/// The subject of a clause that has none: that of the one before it, or nothing
/// where that is a greeting or a reason.
fn elliptic(earlier: &str, names: &Names) -> Option<Subject> {
    const GREETINGS: &[&str] = &[
        "因", "由于", "由於", "尊敬", "亲爱", "親愛", "各位", "dear ",
    ];
    let open = earlier.trim_end_matches(|c: char| !c.is_alphanumeric());
    let marks = &earlier[open.len()..];
    // A label has no subject; behind "that" and without one stands what is told.
    if open.is_empty() || marks.contains([':', '：']) {
        return Some(Subject::Nothing);
    }
    if !marks.contains([',', '，']) {
        return None;
    }
    let (clause, earlier) = parts::last_clause(open);
    let parts = parts::of(clause, names);
    let light = parts.iter().all(|part| part.is_light());
    let greets = || {
        GREETINGS
            .iter()
            .any(|start| clause.trim_start().starts_with(start))
    };
    match head(&parts) {
        Some(subject) => Some(subject),
        None if light || greets() => elliptic(earlier, names),
        None => None,
    }
}

/// What tells of when: in another clause of the sentence it takes nothing back, as "if"
/// does.
const WHEN: &[&str] = &[
    " when ",
    " whenever ",
    " once ",
    " the moment ",
    " as soon as ",
    " until ",
    " unless ",
    " wenn ",
    " sobald ",
    " bis ",
    " quand ",
    " lorsque ",
    " dès que ",
    " cuando ",
    " quando ",
    " когда ",
    " kiedy ",
    " khi ",
    " ketika ",
    " saat ",
    " när ",
    " når ",
    " wanneer ",
    " zodra ",
    " gdy ",
    " když ",
    " όταν ",
    " amikor ",
    " când ",
    " коли ",
    " عندما ",
    " כאשר ",
    " وقتی ",
    " जब ",
    "เมื่อ",
    "一旦",
    "当您",
    "當您",
    "当你",
    "當你",
];
