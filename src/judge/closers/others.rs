//! What closing words are said of when it is not the product: an event and its
//! editions, what a product closes for its users, what was there before.

use super::denied::{ends_a_quotation, is_asked, is_denied, is_quoted, is_supposed};
use super::parts::{self, Names};
use super::subject::{self, Subject};
use super::tables::{EVENTS, WHOLE};
use crate::judge::dates;
use crate::signatures;

mod words;

use words::{ENDINGS, FORMER, GOING_ON, OLD, PARTS, SERVICES, STARTS, STILL, TIMES};

/// Whether `words` with `subject` before them and `after` behind them tell of
/// something else than the end of the product, whatever it is called.
pub(super) fn are_spoken_of(subject: &str, words: &str, after: &str, names: &[String]) -> bool {
    is_event(subject, words)
        || is_quoted(subject)
        || ends_a_quotation(subject, after)
        || is_denied(subject, words, after)
        || is_edition(subject, names)
        || is_former(subject)
        || is_supposed(subject)
        || is_asked(words, after)
        || goes_on(words, after)
        || is_but_said(after)
}

/// Whether the words are but what is said, or written, somewhere: "…, 라는 문장을 만나기 전에".
fn is_but_said(after: &str) -> bool {
    const SAID: &[&str] = &[
        "라는 문장",
        "라는 말",
        "라는 공지",
        "라는 메시지",
        "라는 안내",
        "と言われ",
        "という文",
        "というメッセージ",
        "という告知",
        "的字样",
    ];
    signatures::any_occurs(SAID, after)
}

/// Whether what has ended is an event, which leaves its page behind. Of a
/// service that is called like one it is the service that ends.
pub(super) fn is_event(subject: &str, words: &str) -> bool {
    let whole = format!("{subject} {words}");
    EVENTS.iter().any(|event| stands_in(subject, event))
        && !SERVICES.iter().any(|service| whole.contains(service))
}

/// Whether `word` stands in `text`: as a word of its own, or in its plural,
/// where blanks divide words.
fn stands_in(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].trim_start_matches(['s', 'e', 'n']);
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
        word.chars().any(signatures::is_spaceless) || (edge(before) && edge(after.chars().next()))
    })
}

/// Whether a year follows the product's name, as an edition has it: "Osprey
/// Days 2025", but not "Osprey 2025年".
pub(super) fn is_edition(subject: &str, names: &[String]) -> bool {
    after_names(subject, names).any(|rest| {
        let rest = rest.trim_start_matches([' ', '\'', '-', '(']);
        let year = rest.get(..4).filter(|year| dates::is_year(year));
        let behind = |c: char| c.is_ascii_digit() || "年년-/.".contains(c);
        year.is_some() && !rest[4..].trim_start().starts_with(behind)
    })
}

/// Whether it is a former one of its kind: "the old service".
fn is_former(subject: &str) -> bool {
    let plain = subject.trim();
    let (clause, _) = parts::last_clause(plain);
    if PARTS.iter().any(|part| clause.contains(part)) {
        return true;
    }
    let last = plain.rsplit(' ').next().unwrap_or_default();
    plain.ends_with(OLD)
        || has_old(plain)
        || FORMER
            .iter()
            .any(|word| last == *word || plain.starts_with(&format!("{word} ")))
}

/// Whether the sign for "old" stands in a text, and not in "recovery" or "still".
fn has_old(text: &str) -> bool {
    let mut found = text.match_indices('旧');
    found.any(|(at, _)| !text[..at].ends_with(['復', '复', '依', '照', '仍', '怀', '新']))
}

/// What follows the names in a folded text.
fn after_names<'t>(text: &'t str, names: &[String]) -> impl Iterator<Item = &'t str> {
    let names: Vec<String> = names.iter().map(|name| signatures::fold(name)).collect();
    let found = names.into_iter().filter(|name| !name.is_empty());
    found.filter_map(|name| {
        let (_, rest) = text.split_once(name.as_str())?;
        Some(rest)
    })
}

/// Whether the words but tell what kind of thing the sentence is about: "a
/// service that has ended is …" in languages that put that before its noun.
fn goes_on(words: &str, after: &str) -> bool {
    let noun = |rest: &str| {
        let told = rest.starts_with(|c: char| c.is_alphanumeric() && signatures::is_spaceless(c));
        told && !STILL.iter().any(|still| rest.starts_with(still))
    };
    let of = |particle: &str| after.strip_prefix(particle).is_some_and(noun);
    // "サービス終了まとめ": a noun that the words make another.
    let compound = words.ends_with("終了")
        && after.starts_with(|c: char| c.is_alphanumeric() && signatures::is_spaceless(c))
        && !ENDINGS.iter().any(|ending| after.starts_with(ending));
    compound || GOING_ON.iter().any(|start| after.starts_with(start)) || of("的") || of("した")
}

/// Whether what is closed is named behind the words, and no product: "we have
/// closed our Berlin office", "has shut down 4 million instances".
pub(super) fn is_object(after: &str, names: &Names) -> bool {
    let ends = |&(at, c): &(usize, char)| match c {
        '.' | ',' => !after[at + 1..].starts_with(|c: char| c.is_ascii_digit()),
        _ => "!?;:。，、！？；：".contains(c),
    };
    let end = after
        .char_indices()
        .find(ends)
        .map_or(after.len(), |(at, _)| at);
    // What else is said of it, behind an "and", is no part of the object.
    let ands = [" and ", " und ", " et ", " y ", " e "];
    let object = ands.iter().fold(after[..end].trim(), |said, and| {
        said.split(and).next().unwrap_or(said)
    });
    let object = format!(" {object} ");
    (is_determined(&object) || is_counted(&object))
        && !WHOLE.iter().any(|whole| object.contains(whole))
        && !subject::whole(&parts::of(&object, names))
            .is_some_and(|whole| whole != Subject::Nothing)
}

/// Whether an object begins as one does, and not as a date does.
fn is_determined(object: &str) -> bool {
    let rest = STARTS.iter().find_map(|start| object.strip_prefix(start));
    rest.is_some_and(|rest| {
        !rest.starts_with(|c: char| c.is_ascii_digit())
            || object.starts_with(" more")
            || object.starts_with(" over")
    })
}

/// Whether an object is so and so many things, and no time.
fn is_counted(object: &str) -> bool {
    let plain = object.trim();
    if !plain.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let is_figure = |c: char| c.is_ascii_digit() || ".,'  ".contains(c);
    let figures = &plain[..plain.len() - plain.trim_start_matches(is_figure).len()];
    let digits = figures.chars().filter(char::is_ascii_digit).count();
    let noun = plain.trim_start_matches(is_figure);
    // "2024", "31.3.2024", "2024-03-31" stand alone.
    let year = digits == 4 && !figures.trim().contains(['.', ',', ' ']);
    let first = noun.split(|c: char| !c.is_alphanumeric()).next();
    let month = first.is_some_and(|word| dates::month(word).is_some());
    noun.chars().next().is_some_and(char::is_alphabetic)
        && !year
        && !month
        && !TIMES.iter().any(|time| noun.starts_with(time))
}
