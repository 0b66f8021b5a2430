//! Words that may be left out of a sentence, wherever they stand in it.

use std::collections::HashMap;

use super::is_spaceless;

/// Some of them.
pub(super) struct Droppable {
    /// Those between blanks, by their first word, the longest first.
    by_first: HashMap<&'static str, Vec<&'static str>>,
    /// Those of scripts without blanks.
    joined: Vec<&'static str>,
    /// How those between blanks begin: most words are none of them.
    begun: Box<[bool]>,
}

/// The first two bytes of a word, as a number.
fn beginning(word: &str) -> Option<usize> {
    let &[first, second, ..] = word.as_bytes() else {
        return None;
    };
    Some(usize::from(first) << 8 | usize::from(second))
}

impl Droppable {
    pub(super) fn new(
        spaced: impl Iterator<Item = &'static str>,
        joined: impl Iterator<Item = &'static str>,
    ) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        for words in spaced {
            let first = words.split(' ').next().unwrap_or_default();
            by_first.entry(first).or_default().push(words);
        }
        for words in by_first.values_mut() {
            words.sort_by_key(|words| std::cmp::Reverse(words.len()));
        }
        let mut begun = vec![false; 1 << 16].into_boxed_slice();
        for first in by_first.keys().filter_map(|first| beginning(first)) {
            begun[first] = true;
        }
        Self {
            begun,
            by_first,
            joined: joined.collect(),
        }
    }

    /// A folded text without them; none where there are none in it.
    pub(super) fn left_out_of(&self, text: &str) -> Option<String> {
        let mut plain = String::with_capacity(text.len());
        let mut rest = text;
        let mut edge = true;
        while let Some(next) = rest.chars().next() {
            if let Some(words) = self.begun(rest, next, edge) {
                rest = &rest[words.len()..];
                if plain.ends_with(' ') || plain.is_empty() {
                    rest = rest.strip_prefix(' ').unwrap_or(rest);
                }
                edge = plain.is_empty() || plain.ends_with(' ');
                continue;
            }
            plain.push(next);
            edge = next == ' ';
            rest = &rest[next.len_utf8()..];
        }
        (plain.len() < text.len()).then_some(plain)
    }

    /// Those that a text begins with, whose first character is `next`. `edge` is whether
    /// a word begins there.
    pub(super) fn begun(&self, text: &str, next: char, edge: bool) -> Option<&'static str> {
        let mut joined = self.joined.iter();
        let joined = is_spaceless(next).then(|| joined.find(|words| text.starts_with(**words)));
        let joined = joined.flatten().copied();
        joined.or_else(|| edge.then(|| self.spaced(text)).flatten())
    }

    /// Those that a text begins with, as words of their own.
    fn spaced(&self, text: &str) -> Option<&'static str> {
        if !self.begun[beginning(text)?] {
            return None;
        }
        let words = self.by_first.get(text.split(' ').next()?)?;
        let ends = |words: &&&str| {
            let rest = text.strip_prefix(**words);
            rest.is_some_and(|rest| rest.starts_with(' '))
        };
        words.iter().find(ends).copied()
    }
}
