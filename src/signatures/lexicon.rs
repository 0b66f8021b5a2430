//! Many words looked for in one pass over a text.
//!
//! An automaton over all words of all signatures takes longer to build than a
//! small run takes to judge its pages, and each byte of a text is a step of it.
//! Here the words are sorted, and bitmaps over their first bytes tell at once
//! that none begins at a place, which is so nearly everywhere: four bytes tell
//! it of most places, six of the beginnings of ordinary words. Building them is
//! a sort, and a place costs as much as one multiplication.

/// How many bits of a hash of three bytes lead to a word.
const BITS: u32 = 13;
const SLOTS: usize = 1 << BITS;

/// Words, each with what it stands for.
pub(crate) struct Lexicon<T> {
    /// In the order of their slots, and by their bytes within a slot.
    words: Vec<Word<T>>,
    /// Where each slot's words begin; one more for the end.
    slots: Box<[u16; SLOTS + 1]>,
    /// The first four bytes of the words.
    four: Beginnings,
    /// The first six bytes of those that have as many.
    six: Beginnings,
    /// The first three of those that have fewer.
    three: Beginnings,
    /// What may stand at an even place of a text that has one of the words.
    even: Beginnings,
}

/// A set of beginnings, some others among them (a Bloom filter of one hash).
struct Beginnings(Box<[u64; BEGINNINGS / 64]>);

/// With a thousand or two words in it, one place in thirty is looked at in vain.
const BEGINNINGS: usize = 1 << 16;

impl Beginnings {
    fn none() -> Self {
        Self(Box::new([0; BEGINNINGS / 64]))
    }

    fn add(&mut self, beginning: u64) {
        let at = spread(beginning);
        self.0[at / 64] |= 1 << (at % 64);
    }

    #[inline]
    fn has(&self, beginning: u64) -> bool {
        let at = spread(beginning);
        self.0[at / 64] >> (at % 64) & 1 == 1
    }
}

/// A number below [`BEGINNINGS`]: the upper bits of a product, upon which all bits bear.
#[inline]
fn spread(beginning: u64) -> usize {
    usize::from((beginning.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as u16)
}

/// The first `count` bytes of eight.
#[inline]
fn first(count: u32, eight: u64) -> u64 {
    eight & (u64::MAX >> (64 - 8 * count))
}

/// A word, and what it stands for.
pub(crate) struct Word<T> {
    pub(crate) text: &'static str,
    pub(crate) meaning: T,
    /// The longest other word that this one begins with, by its index.
    shorter: Option<u16>,
}

impl<T> Lexicon<T> {
    /// Of words that have three bytes or more each.
    pub(crate) fn new(words: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let slotted = |(text, meaning): (&'static str, T)| {
            let slot = slot(text.as_bytes()).expect("no signature has a word of two bytes");
            (slot, text, meaning)
        };
        let mut sorted: Vec<_> = words.into_iter().map(slotted).collect();
        sorted.sort_by_key(|(slot, text, _)| (*slot, *text));
        let mut slots = vec![0; SLOTS + 1];
        let mut words: Vec<Word<T>> = Vec::with_capacity(sorted.len());
        for (slot, text, meaning) in sorted {
            let before = words.len().checked_sub(1).map(index);
            let shorter = prefix_among(&words, before, text.as_bytes());
            words.push(Word {
                text,
                meaning,
                shorter,
            });
            slots[slot + 1] = index(words.len());
        }
        // Slots without words begin where the one before them ends.
        let mut end = 0;
        for slot in &mut slots {
            end = end.max(*slot);
            *slot = end;
        }
        let slots = slots.into_boxed_slice().try_into();
        let mut lexicon = Self {
            words,
            slots: slots.expect("there are as many as were made"),
            four: Beginnings::none(),
            six: Beginnings::none(),
            three: Beginnings::none(),
            even: Beginnings::none(),
        };
        for at in 0..lexicon.words.len() {
            let word = lexicon.words[at].text.as_bytes();
            lexicon.note_beginning(word);
            lexicon.note_even(word);
        }
        lexicon
    }

    fn note_beginning(&mut self, word: &'static [u8]) {
        let mut eight = [0; 8];
        let length = word.len().min(8);
        eight[..length].copy_from_slice(&word[..length]);
        let eight = u64::from_le_bytes(eight);
        if length >= 4 {
            self.four.add(first(4, eight));
        } else {
            // Whatever follows.
            for next in 0..=u64::from(u8::MAX) {
                self.four.add(first(3, eight) | next << 24);
            }
        }
        if length >= 6 {
            self.six.add(first(6, eight));
        } else {
            self.three.add(first(3, eight));
        }
    }

    /// Notes the four bytes at the first even place within a word, or right before
    /// one of three bytes, whether it begins at an even place or at an odd one.
    fn note_even(&mut self, word: &'static [u8]) {
        let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b));
        for start in [0, 1] {
            if let Some(four) = word.get(start..start + 4) {
                self.even.add(number(four));
            } else if let Some(three) = word.get(start..start + 3) {
                for next in 0..=u64::from(u8::MAX) {
                    self.even.add(number(three) | next << 24);
                }
            }
        }
        if word.len() == 3 {
            for before in 0..=u64::from(u8::MAX) {
                self.even.add(number(word) << 8 | before);
            }
        }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Gives the words that stand anywhere in `text`, by their index, whenever they
    /// do. Every second place is looked at: it is in a word, or right before one.
    pub(crate) fn anywhere(&self, text: &[u8], mut found: impl FnMut(usize, &Word<T>)) {
        for at in (0..text.len()).step_by(2) {
            let four = text[at..].first_chunk();
            if four.is_some_and(|four| !self.even.has(u32::from_le_bytes(*four).into())) {
                continue;
            }
            for at in at.saturating_sub(1)..text.len().min(at + 2) {
                self.beginning(&text[at..], &mut found);
            }
        }
    }

    /// Whether one of the words stands anywhere in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let mut is_in = false;
        self.anywhere(text.as_bytes(), |_, _| is_in = true);
        is_in
    }

    /// Gives the words that `rest` begins with, by their index, the longest first.
    #[inline]
    pub(crate) fn beginning(&self, rest: &[u8], found: impl FnMut(usize, &Word<T>)) {
        // Nearly always it is so: what is below is not worth inlining.
        if self.may_begin(rest)
            && let Some(slot) = slot(rest)
        {
            self.among(self.slots[slot], self.slots[slot + 1], rest, found);
        }
    }

    #[inline]
    fn may_begin(&self, rest: &[u8]) -> bool {
        let Some(eight) = rest.first_chunk() else {
            return true; // the last few places
        };
        let eight = u64::from_le_bytes(*eight);
        self.four.has(first(4, eight))
            && (self.six.has(first(6, eight)) || self.three.has(first(3, eight)))
    }

    /// The same among the words of one slot.
    fn among(&self, from: u16, to: u16, rest: &[u8], mut found: impl FnMut(usize, &Word<T>)) {
        let here = &self.words[usize::from(from)..usize::from(to)];
        // Of what sorts before `rest`, the last is a beginning of it, or has
        // all that are as beginnings of its own.
        let before = here.partition_point(|word| word.text.as_bytes() <= rest);
        let last = index(before).checked_sub(1).map(|before| from + before);
        let mut next = prefix_among(&self.words, last, rest);
        while let Some(at) = next {
            let word = &self.words[usize::from(at)];
            found(usize::from(at), word);
            next = word.shorter;
        }
    }
}

/// The longest of the word at `from` and its beginnings that `text` begins with.
fn prefix_among<T>(words: &[Word<T>], from: Option<u16>, text: &[u8]) -> Option<u16> {
    let mut candidates = std::iter::successors(from, |at| words[usize::from(*at)].shorter);
    candidates.find(|at| text.starts_with(words[usize::from(*at)].text.as_bytes()))
}

/// Which slot words are in that begin as `text` does (multiplicative hashing, Knuth 6.4).
fn slot(text: &[u8]) -> Option<usize> {
    let [first, second, third, ..] = *text else {
        return None;
    };
    let hash = u32::from_le_bytes([first, second, third, 0]).wrapping_mul(0x9e37_79b1);
    Some((hash >> (u32::BITS - BITS)) as usize)
}

fn index(number: usize) -> u16 {
    u16::try_from(number).expect("the tables have fewer than 65,536 words")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&'static str], text: &str) -> Vec<&'static str> {
        let lexicon = Lexicon::new(words.iter().map(|word| (*word, ())));
        let mut found = Vec::new();
        lexicon.beginning(text.as_bytes(), |_, word| found.push(word.text));
        found
    }

    #[test]
    fn every_word_is_found_wherever_it_stands() {
        let words = ["tcb", "arg1", "ngrok", "parking", "park"];
        let lexicon = Lexicon::new(words.iter().map(|word| (*word, ())));
        for word in words {
            for (before, after) in (0..5).flat_map(|before| (0..5).map(move |to| (before, to))) {
                let text = format!("{}{word}{}", &"abcde"[..before], &"vwxyz"[..after]);
                let mut found = Vec::new();
                lexicon.anywhere(text.as_bytes(), |_, word| found.push(word.text));
                assert!(found.contains(&word), "{text}");
            }
        }
    }

    #[test]
    fn every_word_that_a_text_begins_with_is_found() {
        let words = [
            "not",
            "not found",
            "not here",
            "note",
            "not",
            "nothing",
            "页面",
            "页面不存在",
            "找不到",
        ];
        let rows: &[(&str, &[&str])] = &[
            ("not found.", &["not found", "not", "not"]),
            ("not fou", &["not", "not"]),
            ("nothings", &["nothing", "not", "not"]),
            ("notes", &["note", "not", "not"]),
            ("notz", &["not", "not"]),
            ("页面不存在", &["页面不存在", "页面"]),
            ("页面不", &["页面"]),
            ("no", &[]),
            ("", &[]),
            ("zzz", &[]),
        ];
        for (text, want) in rows {
            assert_eq!(found(&words, text), *want, "{text}");
        }
    }
}
