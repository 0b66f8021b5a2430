//! Texts that differ in nothing but what differs each time they are asked for.
//!
//! A nonce of letters looks like a word, and among few words it spoils the
//! greater part of a sketch. Where three short pages are at hand, it tells
//! itself: it stands at the same place of each, as long as the others, and is
//! another one each time.

use std::collections::BTreeSet;
use std::str::FromStr;

use url::Url;

use super::Page;
use super::shingle::without_echo;
use crate::signatures::{fold, is_spaceless};

/// Only texts of so many characters, which are kept whole.
const SHORT: u32 = 1_500;
/// Nonces of one length without digits have at least so many letters,
const LETTERS: usize = 8;
/// and so many stand on one page at most.
const MOST: usize = 4;
/// One whose length differs, or that is shorter, has at least so many, and a page
/// has but one such.
const FEW_LETTERS: usize = 6;
/// What has a digit one time and none another has at least so many characters.
const MIXED: usize = 4;

/// Whether a page and two others, each with its address, say the same but for
/// the paths that they echo, digits and nonces.
pub fn same_but_for_nonces(page: (&Page, &str), others: [(&Page, &str); 2]) -> bool {
    let all = [page, others[0], others[1]];
    if all.iter().any(|(page, _)| page.text_chars > SHORT) {
        return false;
    }
    // A word of an address may be one of the page's own as well.
    let whole = all.map(|(page, _)| fold(&page.text));
    differ_in_nonces(&whole) || all_differ_in_nonces(all.map(without_its_echo))
}

fn all_differ_in_nonces(texts: [Option<String>; 3]) -> bool {
    let [Some(one), Some(left), Some(right)] = texts else {
        return false;
    };
    differ_in_nonces(&[one, left, right])
}

fn without_its_echo((page, address): (&Page, &str)) -> Option<String> {
    let url = Url::from_str(address).ok()?;
    Some(without_echo(&fold(&page.text), url.path()).into_owned())
}

fn differ_in_nonces(texts: &[String; 3]) -> bool {
    let [one, left, right] = [words(&texts[0]), words(&texts[1]), words(&texts[2])];
    if one.len() < 2 || one.len() != left.len() || one.len() != right.len() {
        return false;
    }
    let (mut lettered, mut loose) = (0, 0);
    let places = one.iter().zip(left.iter().zip(&right));
    for (word, (left, right)) in places {
        if word == left && word == right {
            continue;
        }
        match nonce([word, left, right]) {
            Some(Nonce::Counted) => {}
            Some(Nonce::Lettered) => lettered += 1,
            Some(Nonce::Loose) => loose += 1,
            None => return false,
        }
    }
    lettered + loose <= MOST && loose <= 1
}

/// What blanks divide, and each character of a script without blanks, where
/// letters or digits are among it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for piece in text.split(' ') {
        let mut start = 0;
        for (at, character) in piece.char_indices() {
            if is_spaceless(character) {
                words.push(&piece[start..at]);
                words.push(&piece[at..at + character.len_utf8()]);
                start = at + character.len_utf8();
            }
        }
        words.push(&piece[start..]);
    }
    words.retain(|word| word.contains(char::is_alphanumeric));
    words
}

/// The share of the words of two pages that both have, whatever their order;
/// what has digits is left out.
#[expect(clippy::cast_precision_loss, reason = "the kept text has few words")]
pub fn overlap(one: &Page, other: &Page) -> f64 {
    let texts = [fold(&one.text), fold(&other.text)];
    let set = |text| {
        let words = words(text).into_iter();
        words
            .filter(|word| !has_digit(word))
            .collect::<BTreeSet<&str>>()
    };
    let [one, other] = [set(&texts[0]), set(&texts[1])];
    let both = one.intersection(&other).count();
    let either = one.len() + other.len() - both;
    if either == 0 {
        1.0
    } else {
        both as f64 / either as f64
    }
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// What the words at one place of three texts are.
enum Nonce {
    /// Numbers, times, or codes that have digits.
    Counted,
    /// Codes of one length without any.
    Lettered,
    /// Any other letters.
    Loose,
}

/// What three words are that are not the same: a nonce is another one each time.
fn nonce(words: [&str; 3]) -> Option<Nonce> {
    let [one, left, right] = words;
    if words.iter().all(|word| has_digit(word)) {
        return Some(Nonce::Counted);
    }
    let differ = one != left && one != right && left != right;
    let codes = words.map(code);
    if !differ || codes.iter().any(Option::is_none) {
        return None;
    }
    let at_least = |least| codes.iter().flatten().all(|code| code.len() >= least);
    let alike = one.len() == left.len() && one.len() == right.len();
    let mixed = words.iter().any(|word| has_digit(word));
    if mixed && at_least(MIXED) {
        Some(Nonce::Counted)
    } else if alike && at_least(LETTERS) {
        Some(Nonce::Lettered)
    } else {
        at_least(FEW_LETTERS).then_some(Nonce::Loose)
    }
}

/// A word of plain letters and digits, without the marks around it.
fn code(word: &str) -> Option<&str> {
    let code = word.trim_matches(|c: char| !c.is_alphanumeric());
    code.is_ascii().then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(texts: [&str; 3]) -> bool {
        let pages = texts.map(|text| Page {
            text: text.to_owned(),
            text_chars: u32::try_from(text.chars().count()).unwrap(),
            ..Page::default()
        });
        let at = |n: usize| {
            (
                &pages[n],
                [
                    "https://a.example/kite-x",
                    "https://a.example/qwer",
                    "https://a.example/asdf",
                ][n],
            )
        };
        same_but_for_nonces(at(0), [at(1), at(2)])
    }

    #[test]
    fn what_differs_each_time_is_no_difference() {
        let rows = [
            // Tickets, times, and what is echoed.
            (
                [
                    "no such page qWertYuiopAs",
                    "no such page zXcvBnmlKjhG",
                    "no such page pOiuYtreWqLk",
                ],
                true,
            ),
            (
                [
                    "no kite-x here, 12:01",
                    "no qwer here, 12:02",
                    "no asdf here, 9:03",
                ],
                true,
            ),
            (
                [
                    "请求编号 aBcDeFgHiJ 不存在",
                    "请求编号 qWeRtYuIoP 不存在",
                    "请求编号 zXcVbNmLkJ 不存在",
                ],
                true,
            ),
            // Codes that have a digit but by chance, in marks or not, or none at all.
            (
                [
                    "your ticket k3f9ab is noted",
                    "your ticket qzmwpt is noted",
                    "your ticket vbnhgf is noted",
                ],
                true,
            ),
            (
                [
                    "no page (ref a7c)",
                    "no page (ref b2d)",
                    "no page (ref xyz)",
                ],
                false,
            ),
            (
                [
                    "ticket #abkq, no page",
                    "ticket #zw3r, no page",
                    "ticket #plmn, no page",
                ],
                true,
            ),
            (
                [
                    "ticket kqwzrtp: none",
                    "ticket mnbvcxzas: none",
                    "ticket plokijuh: none",
                ],
                true,
            ),
            (
                [
                    "ticket kqwzrtp for mnbvcx",
                    "ticket mnbvcxzas for poiuyt",
                    "ticket plokijuh for qazwsxe",
                ],
                false,
            ),
            // A word of the page's own, a word more, words that the siblings share.
            (
                ["see gpt4 there", "see page there", "see page there"],
                false,
            ),
            (
                ["see boards there", "see tables there", "see tables there"],
                false,
            ),
            (
                [
                    "the plan for teams",
                    "the plan for users",
                    "the plan for users",
                ],
                false,
            ),
            (
                ["nothing here at all", "nothing here", "nothing here"],
                false,
            ),
            (["the board", "the table", "the shelf"], false),
            (["see kilobyte", "see megabyte", "see megabyte"], false),
            (["", "", ""], false),
        ];
        for (texts, expected) in rows {
            assert_eq!(same(texts), expected, "{texts:?}");
        }
    }

    #[test]
    fn words_are_shared_whatever_their_order() {
        let page = |text: &str| Page {
            text: text.to_owned(),
            ..Page::default()
        };
        let one = page("boards for teams, at 12:01");
        assert!(overlap(&one, &page("for teams, boards at 9:59")) > 0.99);
        assert!(overlap(&one, &page("tables for two")) < 0.5);
    }
}
