//! What a page says itself: its text without what it quotes.
//!
//! A page that writes “this domain is for sale” speaks of such pages and is
//! none. Names are looked for in quotes all the same.

use std::borrow::Cow;

/// Marks that open a quotation, and those that close it.
const PAIRS: [(char, char); 7] = [
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
    ('"', '"'),
];
/// A longer quotation is a text of its own, in bytes.
const LONGEST: usize = 160;

/// `text` without quotations; all of it where there is nothing else, or where
/// it is data, whose strings are no quotations.
pub(super) fn unquoted(text: &str) -> Cow<'_, str> {
    let opens = |c: char| PAIRS.iter().any(|(open, _)| *open == c);
    // Of ASCII it is one mark only, which is found without looking at each character.
    let may_open = !text.is_ascii() || text.contains('"');
    if !may_open || !text.contains(opens) || text.trim_start().starts_with(['{', '[']) {
        return Cow::Borrowed(text);
    }
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| opens(*c)) {
        let (before, after) = (&rest[..at], &rest[at + open.len_utf8()..]);
        said.push_str(before);
        rest = if let Some(length) = quotation(before, open, after) {
            &after[length..]
        } else {
            said.push(open);
            after
        };
    }
    said.push_str(rest);
    if said.contains(char::is_alphanumeric) {
        Cow::Owned(said)
    } else {
        Cow::Borrowed(text)
    }
}

/// How long the quotation is that `open` begins, its closing mark included. A
/// straight mark may be one of inches, or of code: it stands after a blank.
fn quotation(before: &str, open: char, after: &str) -> Option<usize> {
    let straight = open == '"';
    if straight && !before.is_empty() && !before.ends_with([' ', '(']) {
        return None;
    }
    let mut ahead = within_reach(after);
    let closes = |(_, c): &(usize, char)| PAIRS.contains(&(open, *c));
    ahead.find(closes).map(|(at, mark)| at + mark.len_utf8())
}

/// The characters among which a quotation may end: a page of nothing but opening
/// marks is read in a time that is linear in its length.
fn within_reach(after: &str) -> impl Iterator<Item = (usize, char)> {
    after.char_indices().take_while(|(at, _)| *at <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, unquoted, within_reach};

    #[test]
    fn what_is_quoted_is_left_out() {
        for (text, expected) in [
            ("What does “page not found” mean?", "What does  mean?"),
            ("„Gone“ and «parti» and 「終了」", " and  and "),
            ("It says \"coming soon\" (\"later\").", "It says  ()."),
            (
                "A 24\" screen and a 27\" one",
                "A 24\" screen and a 27\" one",
            ),
            ("“Page not found”", "“Page not found”"),
            ("{\"error\": \"not found\"}", "{\"error\": \"not found\"}"),
            ("an open “ mark", "an open “ mark"),
            ("", ""),
        ] {
            assert_eq!(unquoted(text), expected, "{text}");
        }
    }

    #[test]
    fn no_more_is_searched_for_an_end_than_a_quotation_is_long() {
        let marks = "«".repeat(40_000);
        let steps = |text: &str| within_reach(text).count();
        assert_eq!(steps(&marks), LONGEST / 2 + 1);
        assert_eq!(steps("«»"), 2);
        let (long, longer) = ("a".repeat(LONGEST), "a".repeat(LONGEST + 1));
        assert_eq!(unquoted(&format!("so «{long}» is")), "so  is");
        let whole = format!("so «{longer}» is");
        assert_eq!(unquoted(&whole), whole);
    }
}
