//! What a closing notice is said of: the product, or something else that
//! closed, ended or is gone.
//!
//! The words do not tell. What stands before and behind them in their sentence
//! does: a product's name, a noun that products go by, the one who speaks.

pub(super) mod composed;
mod others;
mod parts;
mod tables;

use tables::{OWN, PRODUCTS, SOME, THIS, VERBS};

use super::names;
use super::scene::Scene;
use crate::signatures::{self, Clue, Kind, Signature};

/// Whether what the words of `row` are said of is the product: by its name, by
/// what products are, or by nothing else. Where the page does not show the
/// product's name, whatever is said is said of what was there.
pub(super) fn is_of_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let by_name = row.id == signatures::OF_ITS_NAME;
    if !scene.page.names_product() {
        return !by_name;
    }
    let names = &scene.case.evidence.subject.names;
    // Nothing divides a heading from the text below it, once it is text.
    let apart = |text: String, h1: &String| text.replacen(h1.as_str(), &format!("{h1}. "), 1);
    let text = page.h1.iter().fold(page.text.clone(), apart);
    let headings = page.title.iter().chain(&page.h1);
    let said: Vec<String> = headings
        .chain([&text])
        .map(|text| signatures::fold(text))
        .collect();
    let words = stating(row);
    let subjects = said.iter().flat_map(|text| {
        let found = words
            .iter()
            .filter_map(|words| Some((text.find(words)?, *words)));
        found.map(|(at, words)| (subject_before(text, at), words, &text[at + words.len()..]))
    });
    let mut subjects = subjects.peekable();
    let in_passing = is_in_passing(row);
    let in_text = is_in_text(row);
    (subjects.peek().is_none() && !by_name)
        || subjects.any(|(subject, words, after)| {
            let of_others = || {
                others::are_spoken_of(subject, words, after, names)
                    || others::is_object(after, names)
                    || (in_text && lacks_subject(subject, words))
            };
            is_product(subject, words, names)
                && !of_others()
                && (!in_passing || is_own(subject, names))
                && (!by_name || (names::any_stands_in(names, subject) && !is_partly(after)))
        })
}

/// The words of `row` that state the end: those of its first clue. What has to
/// stand beside them, thanks or a date, is said of anything.
fn stating(row: &Signature) -> Vec<&'static str> {
    let mut words = row.clues.iter().filter_map(Clue::words);
    words
        .next()
        .map_or_else(Vec::new, |(_, words)| words.collect())
}

/// Whether the words of `row` are said of the product and of nothing less: in a
/// heading that has before them its name and at most what products are, or
/// nothing, where the rest of the page has the name.
pub(super) fn is_of_whole_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let names = &scene.case.evidence.subject.names;
    let brief = page.within_frame().map_or("", |brief| &brief.text);
    let words = row.clues.iter().filter_map(signatures::Clue::words);
    let words: Vec<&str> = words.flat_map(|(_, words)| words).collect();
    let headings = page.h1.iter().chain(&page.title);
    let mut headings = headings.map(|heading| signatures::fold(heading));
    headings.any(|heading| {
        let mut found = words
            .iter()
            .filter_map(|words| Some((heading.split_once(words)?, *words)));
        found.any(|((before, after), words)| {
            let rest = names::without(names, before);
            let rest = rest.split(|c: char| !c.is_alphanumeric());
            let whole = rest.filter(|word| !word.is_empty()).all(is_filler);
            let padded = format!(" {before} {words} ");
            let some = PRODUCTS.iter().any(|noun| padded.contains(noun));
            let silent = some && !OWN.iter().any(|own| padded.contains(own));
            let named = names::any_stands_in(names, before)
                || (silent && names::any_stands_in(names, brief));
            named && whole && ends_there(after)
        })
    })
}

/// Whether what follows the words is no more than when: "is closing on 1 May",
/// but not "is closing the gap".
fn ends_there(after: &str) -> bool {
    const FOR_GOOD: &[&str] = &[
        "permanently",
        "for good",
        "forever",
        "today",
        "now",
        "définitivement",
        "endgültig",
        "definitivamente",
        "definitivo",
        "навсегда",
        "its doors",
    ];
    const NOTICE: &[&str] = &[
        "公告",
        "通知",
        "声明",
        "聲明",
        "のお知らせ",
        "のご案内",
        "お知らせ",
        "いたしました",
        "しました",
        "예정",
        "안내",
        "공지",
        "합니다",
        "했습니다",
        "了",
    ];
    const LIMITED: &[&str] = &["for ", "in ", "at ", "für ", "pour ", "para ", "для "];
    let mut after = after.trim();
    while let Some(rest) = NOTICE.iter().find_map(|words| after.strip_prefix(words)) {
        after = rest.trim_start();
    }
    let apart = after.starts_with(|c: char| !c.is_alphanumeric() && !matches!(c, ',' | '、'));
    let dated = after.contains(|c: char| c.is_ascii_digit());
    let limited = LIMITED.iter().any(|words| after.starts_with(words))
        || [" to ", " until ", " bis ", " au ", " al ", "–"]
            .iter()
            .any(|w| after.contains(w));
    after.is_empty() || apart || (dated && !limited) || FOR_GOOD.contains(&after)
}

/// Whether a word beside a product's name says no more than what it is.
fn is_filler(word: &str) -> bool {
    const ARTICLES: &[&str] = &[
        "the",
        "our",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "el",
        "o",
        "a",
        "il",
        "lo",
        "de",
        "du",
        "del",
        "do",
        "di",
        "von",
        "has",
        "is",
        "은",
        "는",
        "이",
        "가",
        "を",
        "は",
        "が",
        "の",
        "的",
        "关于",
        "關於",
        "お知らせ",
        "fermeture",
        "cierre",
        "update",
        "on",
        "notice",
    ];
    ARTICLES.contains(&word) || PRODUCTS.iter().any(|noun| noun.trim() == word)
}

/// Whether what is said holds for some only: "in your country".
fn is_partly(after: &str) -> bool {
    const FOR_SOME: &[&str] = &[
        "for ", "in your", "in this", "in the ", "on ", "with ", "to ", "as a ", "under ", "at ",
        "für ", "in deine", "pour ", "dans ", "en tu ", "para ", "no seu", "для ", "в ",
    ];
    let after = after.trim_start();
    let dated = after.starts_with("on ") && after.contains(|c: char| c.is_ascii_digit());
    !dated && FOR_SOME.iter().any(|some| after.starts_with(some))
}

/// Whether the words tell neither when nor in what place of the page: news of
/// others have them too.
fn is_in_passing(row: &Signature) -> bool {
    row.kind == Kind::Ending && is_in_text(row)
}

fn is_in_text(row: &Signature) -> bool {
    let anywhere = |clue: &Clue| matches!(clue, Clue::Text(_));
    row.clues.len() == 1 && row.clues.iter().all(anywhere)
}

/// Whether words that begin with a verb have nothing before them: an item of a
/// list, an entry of a glossary.
fn lacks_subject(subject: &str, words: &str) -> bool {
    let first = words.split([' ', '\'']).next().unwrap_or_default();
    VERBS.contains(&first) && !subject.contains(char::is_alphanumeric)
}

/// Whether a subject is the product by its name, or whoever speaks.
fn is_own(subject: &str, names: &[String]) -> bool {
    let padded = format!(" {subject} ");
    subject.trim().chars().count() < 3
        || OWN.iter().any(|own| padded.contains(own))
        || names::any_word_stands_in(names, subject)
}

/// Whether `subject`, of which `words` are said, is a product. Some words have
/// their subject among them.
fn is_product(subject: &str, words: &str, names: &[String]) -> bool {
    let plain = subject.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = format!(" {plain} ");
    let some = SOME.iter().any(|some| bare.contains(some));
    let said = format!(" {words} ");
    let begins = |noun: &str| said.starts_with(noun) || words.starts_with(noun);
    plain.chars().count() < 3
        || names::any_word_stands_in(names, plain)
        || PRODUCTS
            .iter()
            .any(|noun| !some && (begins(noun) || is_meant(&bare, noun)))
}

/// Whether a noun stands in a subject as what speaks or is spoken of, and not
/// as another's: "本公司", not "某公司".
fn is_meant(subject: &str, noun: &str) -> bool {
    let mut found = subject.match_indices(noun);
    found.any(|(at, _)| {
        let before = subject[..at].chars().next_back();
        noun.is_ascii() || before.is_none_or(|c| !signatures::is_spaceless(c) || THIS.contains(&c))
    })
}

/// The words of the same sentence that stand before `end`.
fn subject_before(text: &str, end: usize) -> &str {
    let before = &text[..end];
    let divides = |&(at, c): &(usize, char)| match c {
        // "GPT-3.5", "node.js".
        '.' => !before[at + 1..].starts_with(char::is_alphanumeric),
        '!' | '?' | ';' | '|' | '。' | '！' | '？' | '；' | ':' | '：' | '–' | '—' => true,
        _ => false,
    };
    let from = before.char_indices().rev().find(divides).map(|(at, _)| at);
    from.map_or(before, |from| {
        before[from..].trim_start_matches(|c: char| !c.is_alphanumeric())
    })
}
