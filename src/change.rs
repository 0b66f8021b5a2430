//! What a change brings in: the links and the problems that an earlier version
//! of the same inputs did not have.
//!
//! Entries are compared, not lines. A link is known by what it is (a product's
//! field and its address), a problem by what it says and of what, so that an
//! entry that has moved, to another line or another file, has not changed.
//! Both are counted: the second of two alike is new where there was one.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, PARSE_ERROR, Severity};
use crate::source::{Expect, Link, Source};

/// Keeps the links of `now` that `before` does not have, and returns how many
/// it has.
pub fn keep_new_links(before: &[Link], now: &mut Vec<Link>) -> u64 {
    let is_old: Vec<bool> = {
        let mut known = count(before.iter().map(link_key));
        let links = now.iter();
        links.map(|it| take(&mut known, &link_key(it))).collect()
    };
    retain_new(now, &is_old)
}

/// Keeps the problems of `now` that `before` does not have, and returns how
/// many it has. What cannot be parsed is never old: nothing is known of what it
/// hides.
pub fn keep_new_problems(
    before: (&[Source], &[Diagnostic]),
    sources: &[Source],
    now: &mut Vec<Diagnostic>,
) -> u64 {
    let (old_sources, old) = before;
    let is_old: Vec<bool> = {
        let mut known = count(old.iter().map(|it| problem_key(old_sources, it)));
        let problems = now.iter();
        problems
            .map(|it| it.rule != PARSE_ERROR && take(&mut known, &problem_key(sources, it)))
            .collect()
    };
    retain_new(now, &is_old)
}

/// What a link is, wherever it stands.
#[derive(PartialEq, Eq, Hash)]
enum LinkKey<'a> {
    /// A product's field. What is expected of the address belongs to it, and
    /// the names that its page is to show.
    Entry {
        product: &'a str,
        field: Option<&'a str>,
        url: &'a str,
        expect: Option<Expected>,
        name: Option<&'a str>,
        aliases: &'a [String],
    },
    /// Elsewhere: the address, and its name or else its key.
    Named { url: &'a str, name: Option<&'a str> },
}

#[derive(PartialEq, Eq, Hash)]
enum Expected {
    Login,
    Redirect,
    Status(u16),
}

fn link_key(link: &Link) -> LinkKey<'_> {
    let subject = link.subject.as_deref();
    let field = link.field.as_deref();
    if let Some(product) = subject.and_then(|it| it.product.as_deref()) {
        return LinkKey::Entry {
            product,
            field,
            url: &link.url,
            expect: link.expect.map(|expect| match expect {
                Expect::Login => Expected::Login,
                Expect::Redirect => Expected::Redirect,
                Expect::Status(status) => Expected::Status(status),
            }),
            name: subject.and_then(|it| it.name.as_deref()),
            aliases: subject.map_or(&[], |it| &it.aliases),
        };
    }
    let name = subject.and_then(|it| it.name.as_deref());
    LinkKey::Named {
        url: &link.url,
        name: name.or(field.map(last_key)),
    }
}

/// The last key of a path without numbers: those change when an entry moves.
fn last_key(path: &str) -> &str {
    let keys = path.trim_end_matches(|c: char| c == '[' || c == ']' || c.is_ascii_digit());
    keys.rsplit('.').next().unwrap_or(keys)
}

/// What a problem is, wherever it stands.
#[derive(PartialEq, Eq, Hash)]
struct ProblemKey<'a> {
    rule: &'a str,
    /// A problem that an ignore no longer covers is one that the change brings in.
    severity: u8,
    message: &'a str,
    product: Option<&'a str>,
    field: Option<&'a str>,
    /// Where no product is named, the text it is about.
    text: Option<&'a str>,
}

fn problem_key<'a>(sources: &'a [Source], problem: &'a Diagnostic) -> ProblemKey<'a> {
    let source = &sources[problem.source.0 as usize];
    let text = problem
        .product
        .is_none()
        .then(|| source.text.get(problem.span.range()));
    ProblemKey {
        rule: problem.rule,
        severity: match problem.severity {
            Severity::Note => 0,
            Severity::Warning => 1,
            Severity::Error => 2,
        },
        message: &problem.message,
        product: problem.product.as_deref(),
        field: problem.field.as_deref().map(last_key_of_other(problem)),
        text: text.flatten(),
    }
}

/// A catalog's fields are names; elsewhere they are paths with numbers in them.
fn last_key_of_other(problem: &Diagnostic) -> fn(&str) -> &str {
    if problem.product.is_some() {
        |field| field
    } else {
        last_key
    }
}

fn count<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> HashMap<K, u64> {
    let mut counts = HashMap::new();
    for key in keys {
        *counts.entry(key).or_insert(0) += 1;
    }
    counts
}

/// Takes one of `key` away, if there is one left.
fn take<K: std::hash::Hash + Eq>(known: &mut HashMap<K, u64>, key: &K) -> bool {
    match known.get_mut(key) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        Some(_) | None => false,
    }
}

/// Keeps what is not old, and returns how many are.
fn retain_new<T>(items: &mut Vec<T>, is_old: &[bool]) -> u64 {
    let mut flags = is_old.iter();
    items.retain(|_| flags.next() == Some(&false));
    (is_old.len() - items.len()) as u64
}
