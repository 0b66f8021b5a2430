//! Words without which no sentence tells of an end.
//!
//! Nearly no sentence of nearly no page does, and to find out what one says of whom takes
//! long. So of each phrase, verb and side fact one word is looked for first, all of them
//! at once. It has to stand in the text as it is written: dates, adverbs and the
//! product's name may stand within a phrase, but not within a word.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::parts;
use super::tables::FAREWELLS;
use crate::judge::dates;
use crate::signatures::closing_verbs::{AHEAD, PAST, SPACELESS, STRONG};
use crate::signatures::{Lexicon, ends, is_spaceless};

/// Whether a folded sentence may tell of an end, or bid farewell; a heading does that has
/// two years.
pub(super) fn are_in(sentence: &str, heading: bool) -> bool {
    let mut cued = false;
    CUES.anywhere(sentence.as_bytes(), |_, _| cued = true);
    cued || (heading && dates::years(sentence).count() == 2)
}

static CUES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let verbs = [STRONG, PAST, AHEAD, SPACELESS, FAREWELLS];
    let verbs = verbs.into_iter().flatten().copied();
    let cues: BTreeSet<&str> = ends::telling().chain(verbs).map(cue).collect();
    Lexicon::new(cues.into_iter().map(|cue| (cue, ())))
});

/// The word to look for: the longest that means something by itself, and of a script without blanks two characters, of
/// Chinese ones where it has them.
fn cue(phrase: &'static str) -> &'static str {
    let words = phrase.split_inclusive(' ');
    let telling = |word: &&str| (!parts::is_known(word.trim_end()), word.len());
    let longest = words.max_by_key(telling).unwrap_or(phrase);
    let word = if longest.len() > A_SYLLABLE {
        longest.trim_end()
    } else {
        longest
    };
    if !word.contains(is_spaceless) {
        return word;
    }
    let starts: Vec<(usize, char)> = word.char_indices().collect();
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let pair = starts
        .windows(2)
        .rev()
        .find(|two| two.iter().all(|(_, c)| han(*c)));
    match pair.or(starts.get(..2)) {
        Some([(from, _), (to, last)]) => &word[*from..to + last.len_utf8()],
        Some(_) | None => word,
    }
}

/// A shorter word is a part of too many others: the blank behind it is looked for as well.
const A_SYLLABLE: usize = 4;

#[cfg(test)]
mod tests {
    use super::{are_in, cue};

    #[test]
    fn the_word_to_look_for_is_the_longest_or_two_characters() {
        for (phrase, expected) in [
            ("has been shut down", "shut"),
            ("ha cessato l'attività", "l'attività"),
            ("off ", "off "),
            ("停止运营", "运营"),
            ("サービスを終了しました", "終了"),
            ("さようなら", "さよ"),
            ("운영이 종료되었습니다", "종료"),
        ] {
            assert_eq!(cue(phrase), expected);
        }
    }

    #[test]
    fn ordinary_sentences_have_none() {
        for (sentence, expected) in [
            ("kite was shut down in may", true),
            ("kite hat am 15. januar den betrieb eingestellt", true),
            ("all accounts were deleted", true),
            ("サービスは2024年に終了しました", true),
            ("kite draws maps of slow rivers", false),
            ("the first chapter lists the hand tools", false),
        ] {
            assert_eq!(are_in(sentence, false), expected, "{sentence}");
        }
        assert!(are_in("kite 2015-2023", true));
        assert!(!are_in("kite 2015-2023", false));
    }
}
