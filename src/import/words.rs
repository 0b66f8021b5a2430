//! Words on a page: what is a name, what says that a link is documentation,
//! what only decorates.
//!
//! Every function that cleans is idempotent, so that a page made from a catalog
//! gives the catalog back.

use unicode_normalization::UnicodeNormalization as _;
use unicode_width::UnicodeWidthStr as _;

/// Widest text, in columns, that still is a name or a heading and no sentence.
const WIDEST_NAME: usize = 60;

/// Marks that part a name from its description, the longer ones first.
const PARTS: [&str; 11] = [
    " -- ", " - ", " – ", " — ", "——", "：", ": ", " : ", " | ", " – ", " => ",
];

/// Link texts that name nothing.
const NAMELESS: [&str; 15] = [
    "link",
    "links",
    "here",
    "click here",
    "this",
    "url",
    "website",
    "site",
    "homepage",
    "链接",
    "网址",
    "地址",
    "官网",
    "这里",
    "传送门",
];

/// The words for a website at a name's end: `PyTorch 官网` is PyTorch.
const SITE_TAILS: [&str; 4] = ["官网", "官方网站", "official website", "official site"];

/// White space collapsed, control characters and invisible marks left out.
pub(super) fn collapse(text: &str) -> String {
    let visible: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|&c| !is_invisible(c))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `c` takes no room: joiners, marks of direction, byte order marks.
/// (Those that hold emoji together are kept.)
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// `text` as the name of a product; empty if it names nothing.
pub(super) fn name(text: &str) -> String {
    let mut name = collapse(text);
    loop {
        let shorter = trim_marks(&name);
        let tail = SITE_TAILS
            .iter()
            .find_map(|tail| strip_word(shorter, tail))
            .filter(|rest| !rest.is_empty());
        let shorter = tail.unwrap_or(shorter);
        if shorter == name {
            return name;
        }
        name = shorter.to_owned();
    }
}

/// `text` as the name of a category: numbering and a colon at the end taken off.
pub(super) fn heading(text: &str) -> String {
    let mut name = collapse(text);
    loop {
        let shorter = trim_marks(strip_number(&name));
        if shorter == name {
            return name;
        }
        name = shorter.to_owned();
    }
}

/// `text` as a description; none if nothing is left.
pub(super) fn description(text: &str) -> Option<String> {
    let mut text = collapse(&close_gaps(text));
    loop {
        let shorter = text
            .trim_start_matches(|c| is_mark(c) || c == ' ')
            .trim_end_matches(|c| (is_mark(c) && !matches!(c, '。' | '.')) || c == ' ');
        let shorter = unwrap_brackets(shorter);
        if shorter == text {
            break;
        }
        text = String::from(shorter);
    }
    text.chars().any(char::is_alphanumeric).then_some(text)
}

/// Name and description, where a mark parts them.
pub(super) fn part(text: &str) -> (&str, &str) {
    let first = PARTS
        .iter()
        .filter_map(|mark| Some((text.find(mark)?, mark.len())))
        .min_by_key(|&(at, len)| (at, std::cmp::Reverse(len)));
    match first {
        Some((at, len)) => (&text[..at], &text[at + len..]),
        None => (text, ""),
    }
}

/// Whether `text` begins with a mark that parts a name from its description.
pub(super) fn begins_with_mark(text: &str) -> bool {
    let text = text.trim_start();
    ["-", "–", "—", ":", "：", "|", "=>", "·"]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// Whether `text` is short enough for a name.
pub(super) fn is_short(text: &str) -> bool {
    text.width() <= WIDEST_NAME
}

/// Whether `text` ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    text.trim_end()
        .ends_with(['.', '。', '!', '！', '?', '？', '…', ';', '；', ',', '，'])
}

/// Whether a link's text says nothing about what it leads to.
pub(super) fn is_nameless(text: &str) -> bool {
    let text = fold(&name(text));
    text.is_empty() || NAMELESS.contains(&text.as_str())
}

/// Text as it is compared: compatibility forms folded, in lower case.
pub(super) fn fold(text: &str) -> String {
    let folded: String = text.nfkc().collect::<String>().to_lowercase();
    collapse(&folded)
}

/// What stands before `word` at the end of `text`. A word in Latin letters
/// must be one by itself; in Chinese nothing parts words.
pub(super) fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(word.len())?;
    let tail = text.get(at..)?;
    let rest = &text[..at];
    let whole = !word.is_ascii() || !rest.ends_with(|c: char| c.is_ascii_alphanumeric());
    (tail.eq_ignore_ascii_case(word) && whole)
        .then(|| rest.trim_end_matches(|c: char| c == ' ' || is_mark(c)))
}

/// Marks that part or decorate, and are no part of what stands beside them.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '-' | '–'
            | '—'
            | ':'
            | '：'
            | '|'
            | '｜'
            | '·'
            | '•'
            | ','
            | '，'
            | '、'
            | ';'
            | '；'
            | '。'
            | '→'
            | '>'
            | '*'
            | '~'
    )
}

pub(super) fn trim_marks(text: &str) -> &str {
    text.trim_matches(|c| is_mark(c) || c == ' ')
}

/// Removing a link from a sentence leaves marks that part nothing, and empty brackets.
fn close_gaps(text: &str) -> String {
    let mut text = collapse(text);
    loop {
        let mut next = text.clone();
        for pair in ["()", "（）", "[]", "【】", "( )", "（ ）", "[ ]"] {
            next = next.replace(pair, "");
        }
        for open in ['(', '（'] {
            for mark in [',', '，', '、', '|', '/', '·'] {
                next = next.replace(&format!("{open}{mark}"), &open.to_string());
                next = next.replace(&format!("{open} {mark}"), &open.to_string());
            }
        }
        for (gap, closed) in [
            ("，。", "。"),
            ("、。", "。"),
            (", .", "."),
            (",.", "."),
            ("，，", "，"),
            (" ,", ","),
            (" )", ")"),
            (",)", ")"),
        ] {
            next = next.replace(gap, closed);
        }
        let next = collapse(&next);
        if next == text {
            return text;
        }
        text = next;
    }
}

/// What is within, if all of `text` stands in one pair of brackets.
fn unwrap_brackets(text: &str) -> &str {
    for (open, close) in [('(', ')'), ('（', '）')] {
        let inside = text
            .strip_prefix(open)
            .and_then(|it| it.strip_suffix(close));
        if let Some(inside) = inside.filter(|it| !it.contains([open, close])) {
            return inside;
        }
    }
    text
}

/// `二、`, `3.1`, `（一）`, `第三章`: how sections are numbered. A number alone
/// with a space may be part of the name (`7 Days`), so it stays.
fn strip_number(text: &str) -> &str {
    let chinese = |c: char| "一二三四五六七八九十百零".contains(c);
    let digit = |c: char| c.is_ascii_digit();
    if let Some(rest) = text.strip_prefix(['（', '(', '第']) {
        let after = rest.trim_start_matches(|c| chinese(c) || digit(c));
        let closed = after.strip_prefix(['）', ')', '章', '节']);
        if let Some(left) = closed.filter(|left| after.len() < rest.len() && !left.is_empty()) {
            return left.trim_start();
        }
    }
    let after = text.trim_start_matches(chinese);
    if after.len() < text.len()
        && let Some(rest) = after.strip_prefix(['、', '.', '．'])
        && !rest.is_empty()
    {
        return rest.trim_start();
    }
    let after = text.trim_start_matches(|c| digit(c) || c == '.');
    let number = &text[..text.len() - after.len()];
    let begins = number.starts_with(digit) && number.contains('.');
    let rest = after.strip_prefix([' ', '、', ')']).or_else(|| {
        // `1.Foo` is numbered as well; `2.0` and `3.5-turbo` are not.
        (number.ends_with('.') && after.starts_with(char::is_alphabetic)).then_some(after)
    });
    let is_section = begins && (number.ends_with('.') || number.len() < 8);
    match rest {
        Some(rest) if is_section && !rest.trim().is_empty() => rest.trim_start(),
        Some(_) | None => text,
    }
}
