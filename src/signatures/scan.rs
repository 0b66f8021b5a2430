//! Looking for all words of all signatures at once.
//!
//! One automaton goes over the raw page and one over its visible words; both
//! are made once, at the first page. Titles and headings are short: their
//! segments are looked up whole.

use std::collections::HashMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};

use super::{ALL, Clue};

/// Where words are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Zones<'a> {
    /// The raw page.
    pub markup: &'a str,
    /// Its visible text and title, [`fold`]ed.
    pub text: &'a str,
    /// Its title and h1s, each [`fold`]ed.
    pub headings: &'a [String],
}

/// The ids of the signatures all of whose words are there, in the tables' order.
pub fn scan(zones: &Zones<'_>) -> Vec<String> {
    let words = &*WORDS;
    let mut hits = Vec::new();
    words.markup.collect(zones.markup, Edges::Free, &mut hits);
    words.text.collect(zones.text, Edges::Words, &mut hits);
    for heading in zones.headings {
        words.heading.collect(heading, Edges::Words, &mut hits);
        for segment in segments(heading) {
            hits.extend_from_slice(words.segments.get(segment).map_or(&[][..], Vec::as_slice));
        }
    }
    let mut titled = Vec::new();
    for heading in zones.headings {
        words.text.collect(heading, Edges::Words, &mut titled);
    }
    complete_rows(hits, &titled)
}

/// `text` as words are compared: in lower case, quotes straight, white space
/// folded into single blanks, invisible characters removed.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut blank = true;
    for character in text.chars() {
        match character {
            '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' | '\u{2060}' => {}
            _ if character.is_whitespace() => {
                if !blank {
                    folded.push(' ');
                }
                blank = true;
            }
            _ => {
                blank = false;
                match character {
                    '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => folded.push('\''),
                    '\u{201c}' | '\u{201d}' => folded.push('"'),
                    _ if character.is_ascii() => folded.push(character.to_ascii_lowercase()),
                    // These scripts have no case; looking it up is dear.
                    _ if is_spaceless(character) => folded.push(character),
                    _ => folded.extend(character.to_lowercase()),
                }
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Where a word stands: its row, its clue in the row, itself in the clue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    row: u16,
    clue: u8,
    word: u16,
}

struct Words {
    markup: Automaton,
    text: Automaton,
    heading: Automaton,
    segments: HashMap<&'static str, Vec<Hit>>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut markup = Vec::new();
    let mut text = Vec::new();
    let mut heading = Vec::new();
    let mut segments: HashMap<_, Vec<Hit>> = HashMap::new();
    for (row, signature) in ALL.iter().enumerate() {
        for (at, clue) in signature.clues.iter().enumerate() {
            for (word, needle) in clue
                .words()
                .into_iter()
                .flat_map(|(_, words)| words)
                .enumerate()
            {
                let hit = Hit {
                    row: u16::try_from(row).expect("the tables have fewer than 65,536 rows"),
                    clue: u8::try_from(at).expect("a row has fewer than 256 clues"),
                    word: u16::try_from(word).expect("a clue has fewer than 65,536 words"),
                };
                match clue {
                    Clue::Markup(_) => markup.push((needle, hit)),
                    Clue::Heading(_) => heading.push((needle, hit)),
                    Clue::Segment(_) => segments.entry(needle).or_default().push(hit),
                    _ => text.push((needle, hit)),
                }
            }
        }
    }
    Words {
        markup: Automaton::new(&markup, AhoCorasickKind::DFA),
        text: Automaton::new(&text, AhoCorasickKind::ContiguousNFA),
        heading: Automaton::new(&heading, AhoCorasickKind::ContiguousNFA),
        segments,
    }
});

/// Whether a word may stand within another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edges {
    Free,
    Words,
}

struct Automaton {
    search: AhoCorasick,
    hits: Vec<Hit>,
}

impl Automaton {
    fn new(words: &[(&'static str, Hit)], kind: AhoCorasickKind) -> Self {
        let search = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .kind(Some(kind))
            .build(words.iter().map(|(word, _)| word))
            .expect("the tables' words are far from the automaton's limits");
        let hits = words.iter().map(|(_, hit)| *hit).collect();
        Self { search, hits }
    }

    fn collect(&self, text: &str, edges: Edges, into: &mut Vec<Hit>) {
        let mut seen = vec![false; self.hits.len()];
        for found in self.search.find_overlapping_iter(text) {
            let pattern = found.pattern().as_usize();
            if !seen[pattern]
                && (edges == Edges::Free || stands_alone(text, found.start(), found.end()))
            {
                seen[pattern] = true;
                into.push(self.hits[pattern]);
            }
        }
    }
}

/// Whether `text[start..end]` is not part of a longer word.
pub(crate) fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joined = |left: Option<char>, right: Option<char>| {
        left.is_some_and(is_word) && right.is_some_and(is_word)
    };
    let (before, found, after) = (&text[..start], &text[start..end], &text[end..]);
    !joined(before.chars().next_back(), found.chars().next())
        && !joined(found.chars().next_back(), after.chars().next())
}

/// Whether a character is of a script that puts blanks between words.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() && !is_spaceless(character)
}

/// Whether a character is of a script that puts no blanks between words: Thai,
/// Lao, Khmer, Burmese, kana, Chinese characters; Korean, whose particles
/// join on.
pub(crate) fn is_spaceless(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// The segments of a folded heading: the whole, and what separators divide.
fn segments(heading: &str) -> impl Iterator<Item = &str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in heading.char_indices() {
        let end = at + character.len_utf8();
        let after = heading[end..].chars().next();
        let loose = heading[..at].ends_with(' ') || after.is_none_or(|next| next == ' ');
        let divides = match character {
            '|' | '–' | '—' | '·' | '•' | '»' | '«' | '›' | '!' | '！' | '。' | '，' | '：'
            | '_' | '…' => true,
            '-' | ':' | '.' | ',' | '(' | ')' | '~' | '/' => loose,
            _ => false,
        };
        if divides {
            parts.push(&heading[start..at]);
            start = end;
        }
    }
    parts.push(&heading[start..]);
    let whole = trim(heading);
    let parts = parts
        .into_iter()
        .map(trim)
        .filter(move |part| !part.is_empty() && *part != whole);
    std::iter::once(whole).chain(parts)
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '!' | '…' | '。' | '！' | '"' | ':' | '-')
    })
}

/// The mark of a row whose words are on a page not just often enough, but
/// thick, or in its title.
pub(crate) fn dense(id: &str) -> String {
    format!("{id}+")
}

/// Whether far more words of a [`Clue::Texts`] are there than it takes, or one
/// of them is in the title or a heading.
fn is_dense(of_row: &[Hit], titled: &[Hit], (at, clue): (usize, &Clue)) -> bool {
    let of_clue = |hit: &&Hit| usize::from(hit.clue) == at && hit.row == of_row[0].row;
    let count = of_row.iter().filter(of_clue).count();
    match clue {
        Clue::Texts(least, _) => {
            count >= usize::from(*least) + 2 || titled.iter().any(|hit| of_clue(&hit))
        }
        _ => false,
    }
}

/// The ids of the rows for which every clue about words has hits enough.
fn complete_rows(mut hits: Vec<Hit>, titled: &[Hit]) -> Vec<String> {
    hits.sort_unstable();
    hits.dedup();
    let mut ids = Vec::new();
    for of_row in hits.chunk_by(|one, other| one.row == other.row) {
        let row = ALL[usize::from(of_row[0].row)];
        let enough = |(at, clue): (usize, &Clue)| {
            let count = of_row
                .iter()
                .filter(|hit| usize::from(hit.clue) == at)
                .count();
            clue.words()
                .is_none_or(|(least, _)| count >= usize::from(least))
        };
        if row.clues.iter().enumerate().all(enough) {
            ids.push(row.id.to_owned());
            let is_thick = |clue| is_dense(of_row, titled, clue);
            if row.clues.iter().enumerate().any(is_thick) {
                ids.push(dense(row.id));
            }
        }
    }
    ids
}
