//! Texts as words are compared.

/// `text` as words are compared: in lower case, quotes straight, white space
/// folded into single blanks, invisible characters removed.
pub fn fold(text: &str) -> String {
    if is_plain(text) && !text.contains('`') && text.trim_ascii().len() == text.len() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut blank = true;
    for character in text.chars() {
        match character {
            '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' | '\u{2060}' => {}
            _ if character.is_whitespace() => {
                if !blank {
                    folded.push(' ');
                }
                blank = true;
            }
            _ => {
                blank = false;
                match character {
                    '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => folded.push('\''),
                    '\u{201c}' | '\u{201d}' => folded.push('"'),
                    _ if character.is_ascii() => folded.push(character.to_ascii_lowercase()),
                    // These scripts have no case; looking it up is dear.
                    _ if is_spaceless(character) => folded.push(character),
                    _ => folded.extend(character.to_lowercase()),
                }
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether `text` is printable ASCII in which no two blanks stand together, as
/// most pieces of most pages are: nothing is to be done to its white space.
/// Looks at all of it without a branch, which is many bytes a step.
#[expect(clippy::needless_bitwise_bool, reason = "no branch, as said above")]
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let printable = |byte: &u8| (b' '..0x7f).contains(byte);
    let next = bytes.get(1..).unwrap_or_default();
    let pairs = bytes.iter().zip(next);
    bytes.iter().fold(true, |all, byte| all & printable(byte))
        & pairs.fold(true, |all, (one, other)| {
            all & !((*one == b' ') & (*other == b' '))
        })
}

/// Whether a character is of a script that puts no blanks between words: Thai,
/// Lao, Khmer, Burmese, kana, Chinese characters; Korean, whose particles
/// join on.
pub(crate) fn is_spaceless(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}
