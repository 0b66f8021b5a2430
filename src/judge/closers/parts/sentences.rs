//! Where sentences and clauses end.

use super::super::tables::VERBS;
use crate::judge::dates;

/// The sentences of a folded text; not at the full stops of "31. März" and "3.5".
pub(in crate::judge::closers) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = text.char_indices().filter_map(move |(at, c)| {
        let next = &text[at + c.len_utf8()..];
        let ends = match c {
            '.' => {
                !is_ordinal(&text[..at], next)
                    && !next.starts_with(char::is_alphanumeric)
                    && !is_company(&text[..at], next)
                    && !is_initials(&text[..at])
            }
            _ => matches!(
                c,
                '!' | '?' | ';' | '|' | '。' | '！' | '？' | '；' | '–' | '—' | '।' | '؟' | '۔'
            ),
        };
        ends.then_some(at + c.len_utf8())
    });
    let ends = ends.chain([text.len()]);
    ends.map(move |end| {
        let sentence = &text[from..end];
        from = end;
        sentence
    })
}

/// Whether a full stop is that of a company's form, of which something is said:
/// "Osprey Inc. has ceased trading".
fn is_company(before: &str, after: &str) -> bool {
    const FORMS: &[&str] = &[
        "inc", "ltd", "co", "corp", "llc", "s.a", "s.l", "s.p.a", "b.v", "n.v", "s.r.l", "s.a.s",
        "s.r.o", "a.s", "z o.o", "o.o", "kft", "zrt", "a.ş", "d.o.o",
    ];
    let form = before.rsplit(' ').next().unwrap_or_default();
    let said = after.trim_start().split(' ').next().unwrap_or_default();
    FORMS.contains(&form)
        && (VERBS.contains(&said)
            || matches!(
                said,
                "filed" | "went" | "entered" | "werd" | "heeft" | "został" | "została" | "jest"
            ))
}

/// Whether a text ends with letters that a full stop divides: "Osprey B.V."
pub(in crate::judge::closers) fn is_initials(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    let mut letters = last.split('.');
    last.contains('.')
        && letters.all(|each| each.chars().count() == 1 && each.chars().all(char::is_alphabetic))
}

/// Whether a text ends with a day's number, or with a year before its month, as
/// Hungarian has it.
fn is_ordinal(text: &str, next: &str) -> bool {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let month = || {
        let next = next.trim_start().split(' ').next().unwrap_or_default();
        dates::month(next).is_some()
    };
    match text.len() - rest.len() {
        1..=2 => rest.ends_with(' '),
        4 => month(),
        _ => false,
    }
}

/// The clause that goes on in `after`; a comma before a year is a date's.
pub(in crate::judge::closers) fn clause(after: &str) -> &str {
    let ends = |&(at, c): &(usize, char)| match c {
        ',' => !is_in_date(&after[at + 1..]),
        _ => "，、:：(（".contains(c),
    };
    let end = after.char_indices().find(ends);
    end.map_or(after, |(at, _)| &after[..at])
}

/// The clause that ends a text, and what stands before it.
pub(in crate::judge::closers) fn last_clause(text: &str) -> (&str, &str) {
    const THAT: &[&str] = &[" that ", " que ", " che ", " dass ", " что ", " że "];
    let starts = |&(at, c): &(usize, char)| match c {
        ',' => !is_in_date(&text[at + 1..]),
        ':' => !text[at + 1..].starts_with(char::is_alphanumeric),
        _ => "，、：".contains(c),
    };
    let comma = text.char_indices().rev().find(starts);
    let comma = comma.map(|(at, c)| at + c.len_utf8());
    let that = THAT
        .iter()
        .filter_map(|that| Some(text.rfind(that)? + that.len()));
    let from = that.chain(comma).max().unwrap_or(0);
    (&text[from..], &text[..from])
}

/// Whether a comma before `rest` is one of "March 1, 2025" or "1,200".
fn is_in_date(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
}
