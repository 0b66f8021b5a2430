//! Many words looked for in one pass over a text.
//!
//! An automaton over all words of all signatures takes longer to build than a
//! small run takes to judge its pages, and each byte of a text is a step of it.
//! Here the words are sorted, and two bitmaps over their first bytes tell at
//! once that none begins at a place, which is so nearly everywhere: one over
//! six bytes, which few beginnings of ordinary words share with a signature's,
//! and one over three bytes for the words that are shorter. Building them is a
//! sort, and a place costs as much as two multiplications.

/// How many bits of a hash of three bytes lead to a word.
const BITS: u32 = 13;
const SLOTS: usize = 1 << BITS;

/// Words, each with what it stands for.
pub(super) struct Lexicon<T> {
    /// In the order of their slots, and by their bytes within a slot.
    words: Vec<Word<T>>,
    /// Where each slot's words begin; one more for the end.
    slots: Box<[u16; SLOTS + 1]>,
    /// The first bytes of the words that have as many.
    long: Beginnings,
    /// The first three bytes of those that are shorter.
    short: Beginnings,
}

/// A set of hashes of words' first bytes, some others among them (a Bloom filter of one hash).
struct Beginnings(Box<[u64; BEGINNINGS / 64]>);

/// With a thousand or two words in it, one place in thirty is looked at in vain.
const BEGINNINGS: usize = 1 << 16;

impl Beginnings {
    fn none() -> Self {
        Self(Box::new([0; BEGINNINGS / 64]))
    }

    fn add(&mut self, hash: u16) {
        self.0[usize::from(hash >> 6)] |= 1 << (hash & 63);
    }

    #[inline]
    fn has(&self, hash: u16) -> bool {
        self.0[usize::from(hash >> 6)] >> (hash & 63) & 1 == 1
    }
}

/// A word, and what it stands for.
pub(super) struct Word<T> {
    pub(super) text: &'static str,
    pub(super) meaning: T,
    /// The longest other word that this one begins with, by its index.
    shorter: Option<u16>,
}

impl<T> Lexicon<T> {
    /// Of words that have three bytes or more each.
    pub(super) fn new(words: impl IntoIterator<Item = (&'static str, T)>) -> Self {
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
        let (mut long, mut short) = (Beginnings::none(), Beginnings::none());
        for word in &words {
            match start(word.text.as_bytes()) {
                Some(Start::Long { six, .. }) => long.add(six),
                Some(Start::Short { three }) => short.add(three),
                None => {}
            }
        }
        Self {
            words,
            slots: slots.expect("there are as many as were made"),
            long,
            short,
        }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Gives the words that `rest` begins with, by their index, the longest first.
    #[inline]
    pub(super) fn beginning(&self, rest: &[u8], found: impl FnMut(usize, &Word<T>)) {
        // Nearly always it is so: what is below is not worth inlining.
        let may_begin = match start(rest) {
            Some(Start::Long { six, three }) => self.long.has(six) || self.short.has(three),
            Some(Start::Short { three }) => self.short.has(three),
            None => false,
        };
        if may_begin && let Some(slot) = slot(rest) {
            self.among(self.slots[slot], self.slots[slot + 1], rest, found);
        }
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

/// Hashes of a text's first bytes.
enum Start {
    /// Of its first six and of its first three.
    Long { six: u16, three: u16 },
    /// Of its first three, where it has fewer than six.
    Short { three: u16 },
}

#[inline]
fn start(text: &[u8]) -> Option<Start> {
    let word = match *text {
        // The usual case, in one load.
        [a, b, c, d, e, f, g, h, ..] => u64::from_le_bytes([a, b, c, d, e, f, g, h]),
        [a, b, c, d, e, f, ..] => u64::from_le_bytes([a, b, c, d, e, f, 0, 0]),
        [a, b, c, ..] => {
            let three = spread(u64::from_le_bytes([a, b, c, 0, 0, 0, 0, 0]));
            return Some(Start::Short { three });
        }
        _ => return None,
    };
    Some(Start::Long {
        six: spread(word & 0xffff_ffff_ffff),
        three: spread(word & 0xff_ffff),
    })
}

/// The upper bits of a product are those that all bits bear upon.
#[inline]
fn spread(bytes: u64) -> u16 {
    (bytes.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as u16
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
