//! Where words stand in a folded text.

use super::is_spaceless;

/// Gives each place of a folded text where a word or a mark begins.
pub(super) fn each_beginning(text: &str, mut found: impl FnMut(usize)) {
    if !text.is_ascii() {
        return each_beginning_of_any(text, found);
    }
    let bytes = text.as_bytes();
    let is_word = |at: usize| bytes.get(at).is_some_and(|byte| WORD[usize::from(*byte)]);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b' ' {
            found(at);
        }
        // A mark is behind it at once, a word at its end.
        let in_word = is_word(at);
        at += 1;
        while in_word && is_word(at) {
            at += 1;
        }
    }
}

/// The same of a text in whatever script.
fn each_beginning_of_any(text: &str, mut found: impl FnMut(usize)) {
    let mut after_word = false;
    for (at, character) in text.char_indices() {
        let in_word = is_word(character);
        let within = after_word && in_word;
        after_word = in_word;
        if !within && character != ' ' {
            found(at);
        }
    }
}

/// What [`is_word`] says of each byte of ASCII: most bytes of most pages are asked for.
const WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        word[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    word
};

/// Whether what ends at `end` does not go on as a longer word.
pub(super) fn ends_alone(text: &str, end: usize) -> bool {
    let (found, after) = text.split_at(end);
    let joins = |character: Option<char>| character.is_some_and(is_word);
    !(joins(found.chars().next_back()) && joins(after.chars().next()))
}

/// Whether a character is of a script that puts blanks between words.
fn is_word(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_alphanumeric()
    } else {
        character.is_alphanumeric() && !is_spaceless(character)
    }
}

#[cfg(test)]
mod tests {
    use super::{each_beginning, each_beginning_of_any};

    #[test]
    fn words_and_marks_begin_where_they_begin_in_any_script() {
        let rows: &[(&str, &[usize])] = &[
            ("", &[]),
            (" ", &[]),
            ("a", &[0]),
            ("page not found", &[0, 5, 9]),
            ("404: it's gone.", &[0, 3, 5, 7, 8, 10, 14]),
            ("a-b  c", &[0, 1, 2, 5]),
        ];
        for (text, want) in rows {
            let (mut found, mut found_too) = (vec![], vec![]);
            each_beginning(text, |at| found.push(at));
            each_beginning_of_any(text, |at| found_too.push(at));
            assert_eq!(
                (found.as_slice(), found_too.as_slice()),
                (*want, *want),
                "{text}"
            );
        }
        let mut found = vec![];
        each_beginning("über uns 页面", |at| found.push(at));
        assert_eq!(found, [0, 6, 10, 13]);
    }
}
