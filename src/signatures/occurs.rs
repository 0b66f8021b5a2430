//! Whether any of a list's words occurs in a text, at the price of one pass over it.
//!
//! To look for each word of a list by itself costs more to set up than the search
//! takes, and nearly every text has none of them. So a list is made a [`Lexicon`] when
//! it is first asked for, and kept by where it stands in the program.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use super::{Lexicon, alternatives};

/// A list's words, ready to be looked for.
struct Words {
    long: Lexicon<()>,
    /// Those that are too short for it.
    short: Vec<&'static str>,
}

impl Words {
    fn new(words: impl Iterator<Item = &'static str>) -> Self {
        let (short, long): (Vec<_>, Vec<_>) = words.partition(|word| word.len() < SHORTEST);
        Self {
            long: Lexicon::new(long.into_iter().map(|word| (word, ()))),
            short: short.into_iter().filter(|word| !word.is_empty()).collect(),
        }
    }

    fn occur_in(&self, text: &str) -> bool {
        self.long.is_in(text) || self.short.iter().any(|word| text.contains(word))
    }
}

/// What a [`Lexicon`] takes, in bytes.
const SHORTEST: usize = 3;

/// The lists that were asked for, by their addresses and lengths.
static LISTS: LazyLock<RwLock<HashMap<(usize, usize), &'static Words>>> =
    LazyLock::new(RwLock::default);

fn of(list: (usize, usize), words: impl FnOnce() -> Words) -> &'static Words {
    let known = LISTS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(words) = known.get(&list) {
        return words;
    }
    drop(known);
    let words: &'static Words = Box::leak(Box::new(words()));
    let mut lists = LISTS.write().unwrap_or_else(PoisonError::into_inner);
    lists.entry(list).or_insert(words)
}

/// Whether an alternative of `list` stands anywhere in a folded text.
pub(crate) fn occurs(list: &'static str, text: &str) -> bool {
    let words = || Words::new(alternatives(list));
    of((list.as_ptr().addr(), list.len()), words).occur_in(text)
}

/// Whether one of `list` stands anywhere in a folded text.
pub(crate) fn any_occurs(list: &'static [&'static str], text: &str) -> bool {
    let words = || Words::new(list.iter().copied());
    of((list.as_ptr().addr(), list.len()), words).occur_in(text)
}

/// The same of a text whose ends are blanks: " if " is a word of its own there too.
pub(crate) fn any_occurs_within_blanks(list: &'static [&'static str], text: &str) -> bool {
    any_occurs(list, &format!(" {text} "))
}

#[cfg(test)]
mod tests {
    use super::{any_occurs, any_occurs_within_blanks, occurs};

    #[test]
    fn words_are_found_wherever_they_stand() {
        for (text, expected) in [
            ("kite has shut down", true),
            ("ki", true),
            ("a kite", true),
            ("纸鸢已停止服务", true),
            ("shut up", false),
            ("", false),
        ] {
            assert_eq!(occurs("shut down | 停止 | ki", text), expected, "{text}");
            assert_eq!(any_occurs(&["shut down", "停止", "ki"], text), expected);
        }
    }

    #[test]
    fn the_ends_of_a_text_are_blanks() {
        for (text, expected) in [
            ("if", true),
            ("if kite ends", true),
            ("say if", true),
            ("gifts", false),
            ("", false),
        ] {
            assert_eq!(
                any_occurs_within_blanks(&[" if "], text),
                expected,
                "{text}"
            );
        }
    }
}
