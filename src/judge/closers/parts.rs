//! The sentences of a text, and what their words are to a closing notice.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::lexicon as words;
use super::tables::ABOUT;
use crate::judge::{dates, names};
use crate::signatures;
use crate::signatures::ends::{self, Word};

mod sentences;
mod spaceless;

pub(super) use sentences::{clause, is_initials, last_clause, sentences};

/// What a word is to a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The product's name.
    Name,
    /// What products are: "the service".
    Service,
    /// The same, of things that may be a part of one: "the tool".
    Noun,
    /// What is the product, or but one way to it: "the app".
    App,
    /// Those who speak.
    We,
    /// And what is theirs: "our".
    Our,
    /// Before a noun: the one that is meant.
    This,
    /// Before a noun: one of many.
    Indefinite,
    /// What follows is another clause.
    And,
    /// What follows is a reason.
    Because,
    /// What follows is not the subject: "of Osprey".
    Of,
    /// The same before a noun; before a date it is the date's: "in May".
    In,
    /// A number or a month.
    Date,
    /// An auxiliary, an adverb: it changes nothing.
    Filler,
    /// Anything else.
    Other,
}

impl Part {
    /// Whether it may be what a sentence is about.
    pub(super) fn is_thing(self) -> bool {
        match self {
            Self::Name | Self::Service | Self::Noun | Self::App | Self::We => true,
            Self::Our
            | Self::This
            | Self::Indefinite
            | Self::And
            | Self::Because
            | Self::Of
            | Self::In
            | Self::Date
            | Self::Filler
            | Self::Other => false,
        }
    }

    /// Whether it makes no difference to what stands beside it.
    pub(super) fn is_light(self) -> bool {
        match self {
            Self::Our | Self::This | Self::Indefinite | Self::In | Self::Date | Self::Filler => {
                true
            }
            Self::Name
            | Self::Service
            | Self::Noun
            | Self::App
            | Self::We
            | Self::And
            | Self::Because
            | Self::Of
            | Self::Other => false,
        }
    }
}

/// What stands in the place of a product's name.
const NAME: char = '\u{e000}';
/// What a language may add to a name.
const INFLECTIONS: &[&str] = &[
    "s", "n", "a", "u", "y", "i", "e", "em", "en", "et", "ta", "ai", "io", "js", "app", "а", "у",
    "е", "ом", "ы", "і",
];

/// A product's names, as texts are held against them: letters and digits only.
pub(super) struct Names(Vec<Vec<char>>);

impl Names {
    /// Of a name of several words the first may stand for it, unless it is what
    /// products are.
    pub(super) fn new(names: &[String]) -> Self {
        let folded: Vec<String> = names.iter().map(|name| signatures::fold(name)).collect();
        let first = folded.iter().filter_map(|name| {
            let (first, rest) = name.split_once(' ')?;
            let about = rest.split(' ').any(|word| ABOUT.contains(&word));
            let telling = first.chars().count() > 2 && !WORDS.contains_key(first) && !about;
            (telling && names::any_telling(&[first.to_owned()])).then_some(first)
        });
        let all = folded.iter().map(String::as_str).chain(first);
        let plain = all.map(|name| {
            let letters = name.chars().filter(|c| c.is_alphanumeric());
            letters.map(bare).collect()
        });
        let mut plain: Vec<Vec<char>> = plain.filter(|name: &Vec<char>| name.len() > 1).collect();
        plain.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self(plain)
    }

    /// Whether a text is one of the names and nothing else.
    fn start<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.0.iter().find_map(|name| after_name(text, name))
    }

    /// A folded sentence without the one name in it, and where that stood.
    pub(super) fn taken_out(&self, sentence: &str) -> Option<(String, usize)> {
        let marked = self.marked(sentence);
        let (before, after) = marked.split_once(NAME)?;
        if after.contains(NAME) {
            return None;
        }
        let without = format!("{}{}", before, after.trim_start());
        Some((without, before.len()))
    }

    /// A folded text with [`NAME`] for every name.
    fn marked(&self, text: &str) -> String {
        let mut marked = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let last = marked.chars().next_back();
            let within = last.is_some_and(|last| last.is_alphanumeric() && !joins(last));
            let starts = c.is_alphanumeric() && (!within || signatures::is_spaceless(c));
            if let Some(after) = starts.then(|| self.start(rest)).flatten() {
                marked.push(NAME);
                rest = after;
            } else {
                marked.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        marked
    }
}

/// Whether a character may stand right before a name.
fn joins(c: char) -> bool {
    c == NAME || signatures::is_spaceless(c)
}

/// A letter without its accents: whoever writes a name down may leave them out.
fn bare(letter: char) -> char {
    if letter.is_ascii() || signatures::is_spaceless(letter) {
        return letter;
    }
    std::iter::once(letter).nfd().next().unwrap_or(letter)
}

/// What follows `name` at the start of `text`, where one character at most
/// divides its letters.
fn after_name<'t>(text: &'t str, name: &[char]) -> Option<&'t str> {
    let mut rest = text.chars();
    for (at, letter) in name.iter().enumerate() {
        let mut next = rest.next()?;
        if at > 0 && !next.is_alphanumeric() {
            next = rest.next()?;
        }
        if bare(next) != *letter {
            return None;
        }
    }
    Some(rest.as_str())
}

/// What the words of a folded text are.
pub(super) fn of(text: &str, names: &Names) -> Vec<Part> {
    let marked = names.marked(text);
    let words = marked.split(|c: char| !c.is_alphanumeric() && c != NAME && !is_sign(c));
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    let mut parts = Vec::new();
    let mut last = "";
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        if words::SEASONS.contains(&word) && words::BEFORE_SEASONS.contains(&last) {
            parts.push(Part::Date);
        } else {
            add_word(word, next, &mut parts);
        }
        last = word;
    }
    resolve(&mut parts);
    parts
}

/// Whether a character is a sign of Thai or Devanagari that belongs to the letter before it.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{e31}'..='\u{e4e}' | '\u{93c}' | '\u{94d}')
}

/// What makes another product of the one whose name stands before it.
const EDITIONS: &[&str] = &["cloud", "hosting", "hosted"];

/// Nouns before which "de" is the Dutch article, where a clause begins with it.
const DUTCH: &[&str] = &[
    "dienst",
    "website",
    "site",
    "app",
    "webapp",
    "webwinkel",
    "webshop",
    "applicatie",
    "software",
];

fn add_word(word: &str, next: &str, parts: &mut Vec<Part>) {
    if word == "de" && parts.iter().all(|part| part.is_light()) && DUTCH.contains(&next) {
        parts.push(Part::This);
        return;
    }
    if let Some((before, after)) = word.split_once(NAME) {
        if !before.is_empty() {
            add_word(before, "", parts);
        }
        parts.push(Part::Name);
        if !after.is_empty() && !INFLECTIONS.contains(&after) {
            add_word(after, next, parts);
        }
    } else if word.chars().any(signatures::is_spaceless) {
        spaceless::add(word, parts);
    } else {
        let behind = parts.last() == Some(&Part::Name);
        let edition = behind && (is_version(word, next) || EDITIONS.contains(&word));
        parts.push(if edition { Part::Other } else { latin(word) });
    }
}

/// Whether a word right behind a name is a version's number: "Osprey 3", but
/// not "Osprey 2025" nor "Osprey 3 May".
fn is_version(word: &str, next: &str) -> bool {
    let number = word.starts_with(|c: char| c.is_ascii_digit());
    let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    number && !year && next != "de" && dates::month(next).is_none()
}

fn latin(word: &str) -> Part {
    if let Some(part) = WORDS.get(word) {
        return *part;
    }
    if is_date(word) {
        return Part::Date;
    }
    let is = |stem: &&&str| {
        word.strip_prefix(**stem)
            .is_some_and(|end| end.chars().count() < 4)
    };
    if STEMS.iter().any(|stem| is(&stem)) {
        return Part::Service;
    }
    // "And" is a letter before its word there.
    let joined = word.chars().count() > 3 && word.starts_with(['و', 'ו']);
    if joined { Part::And } else { Part::Other }
}

/// Whether a word is one that sentences are made of, whatever they tell.
pub(super) fn is_known(word: &str) -> bool {
    WORDS.contains_key(word)
}

/// A number as dates have it, or a month.
fn is_date(word: &str) -> bool {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let day = word.len() <= 4 && !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit());
    day || dates::month(word).is_some()
}

/// Settles what depends on what comes next: from the end, so that "by the end of
/// May" is a date.
fn resolve(parts: &mut [Part]) {
    for at in (0..parts.len()).rev() {
        let rest = &parts[at + 1..];
        let next = rest
            .iter()
            .find(|part| !matches!(part, Part::This | Part::Our | Part::Filler));
        let thing = next.is_some_and(|part| part.is_thing());
        parts[at] = match parts[at] {
            Part::Indefinite if thing && rest.first().is_some_and(|part| *part != Part::Name) => {
                Part::Other
            }
            Part::In if thing => Part::Of,
            Part::Indefinite | Part::In => Part::Filler,
            Part::Of if next == Some(&Part::Date) || (next.is_none() && !rest.is_empty()) => {
                Part::Filler
            }
            settled => settled,
        };
    }
}

static WORDS: LazyLock<HashMap<&'static str, Part>> = LazyLock::new(|| {
    let lists = [
        (words::FILLERS, Part::Filler),
        (words::IN, Part::In),
        (words::OF, Part::Of),
        (words::BECAUSE, Part::Because),
        (words::AND, Part::And),
        (words::APPS, Part::App),
        (words::NOUNS, Part::Noun),
        (words::INDEFINITE, Part::Indefinite),
        (words::THIS, Part::This),
        (words::OUR, Part::Our),
        (words::WE, Part::We),
    ];
    let words = lists
        .into_iter()
        .flat_map(|(list, part)| list.split_whitespace().map(move |word| (word, part)));
    let mut words: HashMap<_, _> = words.collect();
    // What governs a word is told before what changes nothing: some are both.
    let (fillers, others): (Vec<_>, Vec<_>) =
        ends::words().partition(|(_, kind)| *kind == Word::Filler);
    for (word, kind) in others.into_iter().chain(fillers) {
        if let Some(part) = part_of(kind) {
            words.entry(word).or_insert(part);
        }
    }
    words
});
static STEMS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let told = ends::words().filter(|(_, kind)| *kind == Word::Service);
    let told = told.map(|(stem, _)| stem).filter(|stem| stem.len() > 3);
    words::SERVICES.split_whitespace().chain(told).collect()
});

/// What a word of the languages' files is; none for how nouns begin, and months.
fn part_of(word: Word) -> Option<Part> {
    Some(match word {
        Word::Filler => Part::Filler,
        Word::App => Part::App,
        Word::We => Part::We,
        Word::Our => Part::Our,
        Word::This => Part::This,
        Word::Of => Part::Of,
        Word::In => Part::In,
        Word::And => Part::And,
        Word::Because => Part::Because,
        Word::Service | Word::Month(_) => return None,
    })
}
