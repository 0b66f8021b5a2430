//! Looking for all words of all signatures at once.
//!
//! The raw page is searched at each byte, its visible words where a word
//! begins. Titles and headings are short: their segments are looked up whole.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::lexicon::Lexicon;
use super::standing::{each_beginning, ends_alone};
use super::{ALL, Clue, Kind, adverbs, is_spaceless, without_adverbs};

/// A site's name in a title has at most so many words,
const BRAND_WORDS: usize = 3;
/// or so many characters of a script without blanks.
const BRAND_CHARACTERS: usize = 8;

/// Where words are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Zones<'a> {
    /// The raw page.
    pub markup: &'a str,
    /// Its visible text and title, [`fold`](super::fold)ed.
    pub text: &'a str,
    /// Its title and h1s, each [`fold`](super::fold)ed.
    pub headings: &'a [String],
    /// What stands for a heading where there is no h1, [`fold`](super::fold)ed:
    /// notices of an end may have it.
    pub lead: Option<&'a str>,
}

/// The ids of the signatures all of whose words are there, in the tables' order.
pub fn scan(zones: &Zones<'_>) -> Vec<String> {
    let words = &*WORDS;
    let mut hits = Vec::new();
    words.in_markup(zones.markup, &mut hits);
    let solemn = words.in_text(zones.text, |place, hit| match place {
        Place::Anywhere => hits.push(hit),
        Place::Heading => {}
    });
    if solemn {
        words.of_ends(zones.text, Place::Anywhere, &mut hits);
    }
    let mut titled = Vec::new();
    for heading in zones.headings {
        let solemn = words.in_text(heading, |place, hit| match place {
            Place::Anywhere => titled.push(hit),
            Place::Heading => hits.push(hit),
        });
        if solemn {
            words.of_ends(heading, Place::Heading, &mut hits);
        }
        for segment in segments(heading) {
            hits.extend_from_slice(words.segments.get(segment).map_or(&[][..], Vec::as_slice));
        }
    }
    titled.sort_unstable();
    titled.dedup();
    if let Some(lead) = zones.lead {
        let mut told = Vec::new();
        let solemn = words.in_text(lead, |place, hit| {
            if place == Place::Heading && adverbs::matter_to(hit.row) {
                told.push(hit);
            }
        });
        if solemn {
            words.of_ends(lead, Place::Heading, &mut told);
        }
        hits.extend(told);
    }
    complete_rows(hits, &titled)
}

/// Where a word stands: its row, its clue in the row, itself in the clue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    row: u16,
    clue: u8,
    word: u16,
}

/// Where a word of the visible text counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    /// In the title and the headings only.
    Heading,
}

struct Words {
    markup: Lexicon<Hit>,
    /// None for the words of officials.
    text: Lexicon<Option<(Place, Hit)>>,
    segments: HashMap<&'static str, Vec<Hit>>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut markup = Vec::new();
    let mut text = Vec::new();
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
                    Clue::Heading(_) => text.push((needle, Some((Place::Heading, hit)))),
                    Clue::Segment(_) => segments.entry(needle).or_default().push(hit),
                    _ => text.push((needle, Some((Place::Anywhere, hit)))),
                }
            }
        }
    }
    text.extend(adverbs::all().map(|adverb| (adverb, None)));
    Words {
        markup: Lexicon::new(markup),
        text: Lexicon::new(text),
        segments,
    }
});

impl Words {
    /// What tells of an end once officials' words are left out of a text that has some,
    /// which few do before such words.
    fn of_ends(&self, text: &str, where_told: Place, hits: &mut Vec<Hit>) {
        if !adverbs::stand_before_an_end(text) {
            return;
        }
        let plain = without_adverbs(text);
        self.in_text(plain.as_deref().unwrap_or_default(), |place, hit| {
            if place == where_told && adverbs::matter_to(hit.row) {
                hits.push(hit);
            }
        });
    }

    /// Adds each word once that stands in the raw page, within others too.
    fn in_markup(&self, page: &str, hits: &mut Vec<Hit>) {
        let page = page.to_ascii_lowercase();
        let mut seen = Seen::default();
        self.markup.anywhere(page.as_bytes(), |index, word| {
            if seen.is_first(index, self.markup.len()) {
                hits.push(word.meaning);
            }
        });
    }

    /// Gives each word once that stands alone in a folded text. Whether words of
    /// officials stand in it.
    fn in_text(&self, text: &str, mut found: impl FnMut(Place, Hit)) -> bool {
        let mut seen = Seen::default();
        let mut solemn = false;
        each_beginning(text, |at| {
            self.text.beginning(&text.as_bytes()[at..], |index, word| {
                if ends_alone(text, at + word.text.len()) && seen.is_first(index, self.text.len()) {
                    match word.meaning {
                        Some((place, hit)) => found(place, hit),
                        None => solemn = true,
                    }
                }
            });
        });
        solemn
    }
}

/// Which words were seen, a bit each; most texts have none.
#[derive(Default)]
struct Seen(Vec<u64>);

impl Seen {
    fn is_first(&mut self, index: usize, of: usize) -> bool {
        if self.0.is_empty() {
            self.0 = vec![0; of.div_ceil(64)];
        }
        let (at, bit) = (index / 64, 1 << (index % 64));
        let is_first = self.0[at] & bit == 0;
        self.0[at] |= bit;
        is_first
    }
}

/// Whether a folded heading that says that something was not found says nothing
/// else but whose page it is: one of `brands`, or a word or two. None if it
/// does not say so at all.
pub(crate) fn not_found_only(heading: &str, brands: &[String]) -> Option<bool> {
    let is_short = |segment: &str| {
        let dense = segment.chars().filter(|c| is_spaceless(*c)).count();
        segment.split(' ').count() <= BRAND_WORDS && dense <= BRAND_CHARACTERS
    };
    if is_not_found(heading) {
        return Some(true);
    }
    let (mut said, mut rest) = (false, 0);
    for segment in parts(heading) {
        if is_not_found(segment) {
            said = true;
        } else if !brands.iter().any(|brand| brand == segment) && !is_short(segment) {
            rest += 1;
        }
    }
    said.then_some(rest == 0)
}

/// Whether a folded heading has nothing to say but that something was not
/// found, that this is a pity, and whose page it is, as `is_brand` tells.
pub(crate) fn says_only_not_found(heading: &str, is_brand: impl Fn(&str) -> bool) -> bool {
    let is_said = |part: &str| is_not_found(part) || SIGHS.contains(&part);
    let cry = exclaimed(heading);
    let tells = || parts(heading).any(is_not_found);
    let adds = |part: &str| is_brand(part) || (cry == Some(part) && tells());
    is_said(trim(heading)) || parts(heading).all(|part| is_said(part) || adds(part))
}

/// What a heading cries out before it says anything: "¡Vaya!".
fn exclaimed(heading: &str) -> Option<&str> {
    let (cry, _) = heading.split_once(['!', '！'])?;
    let cry = trim(cry);
    (cry.split(' ').count() <= 2 && cry.chars().count() <= 12).then_some(cry)
}

/// Whether a folded text is but a sigh, or ends with one: "404 - oops", "很抱歉".
pub(crate) fn is_sigh(text: &str) -> bool {
    let text = trim(text);
    let before = SIGHS.iter().filter_map(|sigh| text.strip_suffix(*sigh));
    let edge = |c: char| !c.is_alphanumeric() || is_spaceless(c);
    let mut alone = before.filter(|before| before.is_empty() || before.ends_with(edge));
    alone.next().is_some()
}

/// What separators divide a folded heading into; all of it where there are none.
pub(crate) fn parts(heading: &str) -> impl Iterator<Item = &str> {
    let whole = segments(heading).count() == 1;
    segments(heading).skip(usize::from(!whole))
}

/// What stands before or after the words, and adds nothing.
const SIGHS: &[&str] = &[
    "oops",
    "ooops",
    "whoops",
    "sorry",
    "error",
    "uh oh",
    "uh-oh",
    "ups",
    "hoppla",
    "oups",
    "désolé",
    "entschuldigung",
    "lo sentimos",
    "ой",
    "упс",
    "抱歉",
    "很抱歉",
    "对不起",
    "提示",
    "错误",
    "出错了",
    "對不起",
    "エラー",
    "申し訳ございません",
    "죄송합니다",
    "오류",
];

/// Whether a segment of a folded heading is a not-found page's title.
pub(crate) fn is_not_found(segment: &str) -> bool {
    let hits = WORDS.segments.get(segment).map_or(&[][..], Vec::as_slice);
    let of_kind = |hit: &Hit| ALL[usize::from(hit.row)].kind == Kind::NotFoundTitle;
    hits.iter().any(of_kind)
}

/// The segments of a folded heading: the whole, and what separators divide.
fn segments(heading: &str) -> impl Iterator<Item = &str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in heading.char_indices() {
        let end = at + character.len_utf8();
        let (before, after) = (&heading[..at], &heading[end..]);
        let loose = || before.ends_with(' ') || after.is_empty() || after.starts_with(' ');
        let divides = match character {
            '|' | '–' | '—' | '·' | '•' | '»' | '«' | '›' | '!' | '！' | '。' | '，' | '：'
            | '_' | '…' => true,
            '-' | ':' | '.' | ',' | '(' | ')' | '~' | '/' => loose(),
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

/// The mark of a row more of whose words are on a page than it takes, or one of
/// them in its title.
pub(crate) fn dense(id: &str) -> String {
    format!("{id}+")
}

/// The mark of a row whose words are all over a page, so that this is a sign of
/// its own.
pub(crate) fn thick(id: &str) -> String {
    format!("{id}++")
}

/// How thick a page is with the words of a [`Clue::Texts`]: 0, 1 as [`dense`] has
/// it, or 2 as [`thick`] does. Whoever's trade it is to tell such pages has a few
/// of their words, and one in the title.
fn thickness(of_row: &[Hit], titled: &[Hit], (at, clue): (usize, &Clue)) -> u8 {
    let Clue::Texts(least, _) = clue else {
        return 0;
    };
    let of_clue = |hit: &&Hit| usize::from(hit.clue) == at && hit.row == of_row[0].row;
    let count = of_row.iter().filter(of_clue).count();
    let in_title = titled.iter().filter(of_clue).count();
    let more = count.saturating_sub(usize::from(*least));
    if more >= 4 || in_title >= 2 || (in_title == 1 && more >= 2) {
        2
    } else {
        u8::from(more >= 2 || in_title == 1)
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
            let clues = row.clues.iter().enumerate();
            let most = clues.map(|clue| thickness(of_row, titled, clue)).max();
            if most >= Some(1) {
                ids.push(dense(row.id));
            }
            if most >= Some(2) {
                ids.push(thick(row.id));
            }
        }
    }
    ids
}
