//! What a short page says, sentence by sentence.

use crate::page::Page;
use crate::signatures;

/// The title, the headings, and the first `most` sentences of what stands within the
/// site's frame, folded.
pub(super) fn sayings(page: &Page, most: usize) -> Vec<String> {
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    let text = divided(text, page.h1.iter().chain(&page.lead));
    let headings = page.title.iter().chain(&page.h1);
    let sentences = sentences(&text);
    let headings = headings.map(|heading| signatures::fold(heading));
    headings
        .chain(sentences.take(most).map(signatures::fold))
        .collect()
}

/// The sentences of a text, each with its end.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let sentences = text.split_inclusive(ENDS).map(str::trim);
    sentences.filter(|said| said.len() > 1)
}

/// What ends a sentence; a line does, too.
const ENDS: [char; 13] = [
    '.', '!', '?', '。', '！', '？', ';', '|', '।', '؟', '\n', '\t', '\u{b}',
];

/// What stands before a line, an item, a heading of a page's text.
pub(super) const MARKS: [char; 3] = ['\n', '\t', '\u{b}'];

/// A line of a page's text.
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    pub(super) kind: LineKind,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// A paragraph, or whatever else is no other kind.
    Plain,
    /// A heading below the first rank.
    Heading,
    /// An item of a list, a cell under a heading, or quoted.
    Item,
}

impl LineKind {
    /// The kind of the line that `mark` stands before.
    fn behind(mark: Option<char>) -> Self {
        match mark {
            Some('\t') => Self::Item,
            Some('\u{b}') => Self::Heading,
            Some(_) | None => Self::Plain,
        }
    }
}

/// The lines of a page's text, without those that are blank.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut kind = LineKind::behind(text.chars().next());
    let lines = text.split_inclusive(MARKS).map(move |line| {
        let next = LineKind::behind(line.chars().next_back());
        Line {
            text: line.trim(),
            kind: std::mem::replace(&mut kind, next),
        }
    });
    lines.filter(|line| !line.text.is_empty())
}

/// Whether a heading may be a name: few words, all of them with a capital or a figure.
pub(super) fn is_like_a_name(heading: &str) -> bool {
    const WORDS: usize = 4;
    let mut words = heading.split_whitespace();
    let begins = |c: char| c.is_uppercase() || c.is_ascii_digit();
    words.clone().count() <= WORDS
        && !heading.ends_with(['.', '!', '?', ':'])
        && words.all(|word| word.starts_with(begins))
}

/// What the lines of a page's text say.
pub(super) fn texts(text: &str) -> impl Iterator<Item = &str> {
    lines(text).map(|line| line.text)
}

/// Lines in one, with a full stop behind each that ends in a word.
pub(super) fn apart<'t>(lines: impl IntoIterator<Item = &'t str>) -> String {
    let mut text = String::new();
    for line in lines {
        if text.ends_with(char::is_alphanumeric) {
            text.push('.');
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

/// A text of a page with a full stop behind each of its `headings`: nothing else
/// divides a heading from what stands below it, once it is text.
pub(super) fn divided<'h>(text: &str, headings: impl Iterator<Item = &'h String>) -> String {
    headings.fold(text.to_owned(), |text, heading| {
        text.replacen(heading.as_str(), &format!("{heading}. "), 1)
    })
}

/// A folded sentence without the words with which an Italian office begins: its "si" is
/// no condition.
pub(super) fn behind_an_office(sentence: &str) -> &str {
    const OFFICES: &[&str] = &[
        "si comunica ",
        "si informa ",
        "si informano ",
        "si avvisa ",
        "si avvisano ",
        "si avverte ",
        "si rende noto ",
    ];
    let sentence = sentence.trim_start();
    let office = OFFICES
        .iter()
        .find_map(|start| sentence.strip_prefix(*start));
    office.unwrap_or(sentence)
}

/// Whether a sentence asks.
pub(super) fn is_question(said: &str) -> bool {
    said.trim_end().ends_with(['?', '？', '؟'])
}
