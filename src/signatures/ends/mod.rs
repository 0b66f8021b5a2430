//! How pages tell that a product is gone, in many languages: predicates of an end,
//! and what stands beside one.
//!
//! A language is a file beside this one, with a section for each list and one phrase
//! a line, as pages write it, folded. A phrase is no evidence by itself: what it is
//! said of, and what else the page says, decides ([`crate::judge`]). Dates and
//! officials' adverbs are left out of a sentence before it is held against them, so
//! that "hat den betrieb eingestellt" is found in "hat am 15. Januar 2025 den Betrieb
//! endgültig eingestellt" as well.
//!
//! Source: farewell pages, trustees' and hosts' notices as they are worded in each
//! language.

mod facts;

use std::sync::LazyLock;

use super::droppable::Droppable;
use super::{Lexicon, is_spaceless};
pub(crate) use facts::is_out_of_reach;

/// What a phrase says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// Of a product: it is over for good.
    Done,
    /// The same, of what opens again too: a shop, a door, an office.
    Closed,
    /// The same, of a device or a connection that fails.
    Fault,
    /// "We have shut down", before what is.
    Ours,
    /// "We have ceased operations": all of it.
    OurEnd,
    /// Beside an end: nobody can sign in, the servers are off, the data deleted.
    Gone,
    /// Thanks and farewell for the time together.
    Thanks,
    /// With a name alone, the heading of a notice: "farewell from".
    Heading,
    /// The maker is insolvent or dissolved.
    Insolvent,
    /// It became a part of something else.
    Instead,
}

/// What a word is in a sentence that tells of an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// It changes nothing.
    Filler,
    /// How a word begins that says what products are.
    Service,
    App,
    We,
    Our,
    This,
    Of,
    In,
    And,
    Because,
    /// A month's name; January is 1.
    Month(i64),
}

/// The files, one a language.
const LANGUAGES: &[&str] = &[
    include_str!("ar.txt"),
    include_str!("ca.txt"),
    include_str!("cs.txt"),
    include_str!("da.txt"),
    include_str!("de.txt"),
    include_str!("el.txt"),
    include_str!("en.txt"),
    include_str!("es.txt"),
    include_str!("fa.txt"),
    include_str!("fi.txt"),
    include_str!("fr.txt"),
    include_str!("he.txt"),
    include_str!("hi.txt"),
    include_str!("hu.txt"),
    include_str!("id.txt"),
    include_str!("it.txt"),
    include_str!("ja.txt"),
    include_str!("ko.txt"),
    include_str!("nb.txt"),
    include_str!("nl.txt"),
    include_str!("pl.txt"),
    include_str!("pt.txt"),
    include_str!("ro.txt"),
    include_str!("ru.txt"),
    include_str!("sv.txt"),
    include_str!("th.txt"),
    include_str!("tr.txt"),
    include_str!("uk.txt"),
    include_str!("vi.txt"),
    include_str!("zh.txt"),
];

/// The lines of a file, each with its section.
fn lines(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut section = "";
    file.lines().filter_map(move |line| {
        let line = line.trim_start();
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
            return None;
        }
        (!line.is_empty()).then_some((section, line))
    })
}

fn said(section: &str) -> Option<Said> {
    Some(match section {
        "done" => Said::Done,
        "closed" => Said::Closed,
        "faults" => Said::Fault,
        "ours" => Said::Ours,
        "our-end" => Said::OurEnd,
        "gone" => Said::Gone,
        "thanks" => Said::Thanks,
        "heading" => Said::Heading,
        "insolvent" => Said::Insolvent,
        "instead" => Said::Instead,
        _ => return None,
    })
}

static LEXICON: LazyLock<Lexicon<Said>> = LazyLock::new(|| {
    let lines = LANGUAGES.iter().flat_map(|file| lines(file));
    Lexicon::new(lines.filter_map(|(section, phrase)| Some((phrase, said(section)?))))
});

/// All phrases, and the words without which there is no side fact.
pub(crate) fn telling() -> impl Iterator<Item = &'static str> {
    let lines = LANGUAGES.iter().flat_map(|file| lines(file));
    let phrases = lines.filter_map(|(section, phrase)| said(section).map(|_| phrase));
    phrases.chain(facts::deciding())
}

/// The words of the files that are no phrases, each with what it is.
pub(crate) fn words() -> impl Iterator<Item = (&'static str, Word)> {
    let words = LANGUAGES.iter().flat_map(|file| words_of(file));
    words.flat_map(|(line, word)| line.split(' ').map(move |each| (each, word)))
}

/// The same of one file, a line at a time.
fn words_of(file: &'static str) -> impl Iterator<Item = (&'static str, Word)> {
    let mut month = 0;
    lines(file).filter_map(move |(section, line)| {
        let word = match section {
            "fillers" => Word::Filler,
            "services" => Word::Service,
            "apps" => Word::App,
            "we" => Word::We,
            "our" => Word::Our,
            "this" => Word::This,
            "of" => Word::Of,
            "in" => Word::In,
            "and" => Word::And,
            "because" => Word::Because,
            "months" => {
                month = month % 12 + 1;
                Word::Month(month)
            }
            _ => return None,
        };
        Some((line, word))
    })
}

/// Words of regret and of the time, which may stand anywhere: "ist leider Geschichte".
static REGRETS: LazyLock<Droppable> = LazyLock::new(|| {
    let of = |wanted: &'static str| {
        let lines = lines(include_str!("regrets.txt"));
        lines.filter_map(move |(section, word)| (section == wanted).then_some(word))
    };
    Droppable::new(of("spaced"), of("spaceless"))
});

/// A folded sentence without words of regret and of the time; none where it has none.
pub(crate) fn without_regrets(sentence: &str) -> Option<String> {
    REGRETS.left_out_of(sentence)
}

/// A phrase in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    pub(crate) words: &'static str,
    pub(crate) said: Said,
}

/// The phrases in a folded text, in its order.
pub(crate) fn find(text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    let mut last = None;
    for (at, c) in text.char_indices() {
        let before = last.replace(c);
        if !c.is_alphanumeric() || !is_edge(before, c) {
            continue;
        }
        LEXICON.beginning(&text.as_bytes()[at..], |_, word| {
            let after = text[at + word.text.len()..].chars().next();
            let inner = word.text.chars().next_back().unwrap_or(c);
            if is_edge(after, inner) {
                all.push(Found {
                    at,
                    words: word.text,
                    said: word.meaning,
                });
            }
        });
    }
    all
}

/// Whether a word may begin or end between two characters.
fn is_edge(outer: Option<char>, inner: char) -> bool {
    outer.is_none_or(|c| !c.is_alphanumeric() || is_spaceless(c) || is_spaceless(inner))
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Word, lines, said, words_of};

    #[test]
    fn every_section_is_known_and_a_year_has_twelve_months() {
        const WORDS: &[&str] = &[
            "months", "fillers", "services", "apps", "we", "our", "this", "of", "in", "and",
            "because",
        ];
        for file in LANGUAGES {
            for (section, line) in lines(file) {
                let known = said(section).is_some() || WORDS.contains(&section);
                assert!(known, "[{section}] {line}");
            }
            let months = words_of(file).filter(|(_, word)| matches!(word, Word::Month(_)));
            let months = months.count();
            assert!(
                months == 0 || months == 12,
                "{months} months in {}",
                &file[..40]
            );
        }
    }
}
