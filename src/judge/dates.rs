//! Dates in a page's words, to tell what has happened from what will.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::signatures::ends::{self, Word};

/// Month names by their starts, as dates have them, January first.
const MONTHS: [&str; 12] = [
    "january janvier januar enero janeiro января gennaio stycznia ocak",
    "february février februar febrero fevereiro февраля febbraio lutego şubat",
    "march mars märz marzo março марта marca mart",
    "april avril abril апреля aprile kwietnia nisan",
    "may mai mayo maio мая maggio maja mayıs",
    "june juin juni junio junho июня giugno czerwca haziran",
    "july juillet juli julio julho июля luglio lipca temmuz",
    "august août agosto августа sierpnia ağustos",
    "september septembre septiembre setembro сентября settembre września eylül",
    "october octobre oktober octubre outubro октября ottobre października ekim",
    "november novembre noviembre novembro ноября listopada kasım",
    "december décembre dezember diciembre dezembro декабря dicembre grudnia aralık",
];

/// The latest date in `text`, in days since 1970; none where there is none.
pub(super) fn latest(text: &str) -> Option<i64> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = apart(&text.to_lowercase());
    let tokens: Vec<&str> = tokens(&text).collect();
    let dates =
        (0..tokens.len()).filter_map(|at| by_name(&tokens, at).or_else(|| by_number(&tokens, at)));
    dates.max()
}

/// `text` with a blank where a number follows a word without one, as in Chinese.
fn apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len());
    for c in text.chars() {
        let last = apart.chars().next_back();
        if c.is_ascii_digit() && last.is_some_and(crate::signatures::is_spaceless) {
            apart.push(' ');
        }
        apart.push(c);
    }
    apart
}

/// Numbers and words; the marks of Chinese, Japanese and Korean dates divide.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let divides = |c: char| !c.is_alphanumeric() || "年月日년월일".contains(c);
    text.split(divides).filter(|token| !token.is_empty())
}

/// "March 1, 2027", "1 March 2027", "31 de marzo de 2027", "March 2027".
fn by_name(tokens: &[&str], at: usize) -> Option<i64> {
    let month = month(tokens[at])?;
    let year = tokens[at + 1..]
        .iter()
        .take(3)
        .find_map(|token| year(token))?;
    let near = [at.checked_sub(1), Some(at + 1), at.checked_sub(2)];
    let mut near = near.into_iter().flatten().filter_map(|at| tokens.get(at));
    let day = near.find_map(|token| number(token, 31)).unwrap_or(28);
    Some(days(year, month, day))
}

/// "2027-03-01", "2027年3月1日", "2027/3/1", "31.3.2027".
fn by_number(tokens: &[&str], at: usize) -> Option<i64> {
    let token = |offset: usize| tokens.get(at + offset).copied().unwrap_or_default();
    if let Some(year) = year(token(0)) {
        let month = number(token(1), 12)?;
        return Some(days(year, month, number(token(2), 31).unwrap_or(28)));
    }
    let (day, month) = (number(token(0), 31)?, number(token(1), 12)?);
    Some(days(year(token(2))?, month, day))
}

/// The month that a word, in lower case, names.
pub(super) fn month(word: &str) -> Option<i64> {
    NAMES.get(word).copied()
}

/// The months' names in all languages, and how the first of them are cut: "Mar", "Sept".
static NAMES: LazyLock<HashMap<&'static str, i64>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for (number, month) in (1..).zip(MONTHS) {
        for name in month.split(' ') {
            names.entry(name).or_insert(number);
        }
    }
    for (number, month) in (1..).zip(MONTHS) {
        for name in month.split(' ') {
            let ends = name.char_indices().map(|(at, _)| at).skip(LETTERS);
            for end in ends.take_while(|end| *end < BYTES) {
                names.entry(&name[..end]).or_insert(number);
            }
        }
    }
    for (name, word) in ends::words() {
        if let Word::Month(number) = word
            && name.chars().count() >= LETTERS
        {
            names.entry(name).or_insert(number);
        }
    }
    names
});
/// A name is cut to so many letters at least,
const LETTERS: usize = 3;
/// and to fewer bytes than these.
const BYTES: usize = 5;

/// Whether a word is a year of this century or the last.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The years that stand in a text, whatever stands around them.
pub(super) fn years(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|word| is_year(word))
}

/// The year of a date: of an end before 1990 no page tells.
fn year(token: &str) -> Option<i64> {
    let year = token
        .parse()
        .ok()
        .filter(|year| (1990..2100).contains(year));
    year.filter(|_| token.len() == 4)
}

/// A number from 1 to `most`; "1st" and "3rd" as well.
fn number(token: &str, most: i64) -> Option<i64> {
    let digits = token.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let number = digits.parse().ok()?;
    (1..=most).contains(&number).then_some(number)
}

/// Days since 1970 (H. Hinnant, "chrono-compatible low-level date algorithms").
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::{days, latest};

    #[test]
    fn dates_are_read_in_the_ways_that_notices_write_them() {
        let day = days(2027, 3, 31);
        assert_eq!(days(1970, 1, 1), 0);
        for text in [
            "on March 31, 2027.",
            "31st March 2027",
            "bis zum 31. März 2027",
            "le 31 mars 2027",
            "el 31 de marzo de 2027",
            "31 марта 2027 года",
            "2027年3月31日をもちまして",
            "鱼鹰已于2027年3月31日",
            "2027년 3월 31일",
            "2027-03-31",
            "31.03.2027",
            "Mar 31, 2027, not 1 May 2020",
        ] {
            assert_eq!(latest(text), Some(day), "{text}");
        }
        for text in [
            "",
            "© 2027",
            "version 3.31.20",
            "may 100 people come",
            "марта",
        ] {
            assert_eq!(latest(text), None, "{text}");
        }
    }
}
