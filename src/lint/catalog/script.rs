//! What a text is written in, as far as punctuation and spacing depend on it.

use unicode_normalization::UnicodeNormalization as _;

/// Whether `c` is a letter of Chinese or Japanese, which are written without
/// spaces and with punctuation of full width. (Korean has spaces.)
pub(super) fn is_cjk(c: char) -> bool {
    matches!(
        c,
        '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3134f}'
    )
}

/// A name as names are compared: compatibility forms and case folded, one space
/// between words, and none beside a letter that needs none (`AI 工具`, `AI工具`).
pub(super) fn folded(name: &str) -> String {
    // Upper case first, so that `ß` is `ss` and both sigmas are one.
    let folded = name.nfkc().flat_map(char::to_uppercase);
    let folded: String = folded.flat_map(char::to_lowercase).nfkc().collect();
    let mut out = String::with_capacity(folded.len());
    for word in folded.split_whitespace() {
        let tight = [out.chars().next_back(), word.chars().next()]
            .into_iter()
            .any(|beside| beside.is_none_or(is_cjk));
        if !tight {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_are_one_but_for_case_width_and_spacing() {
        let rows = [
            ("Kimi", "ＫＩＭＩ", true),
            ("AI 工具集", "ai工具集", true),
            ("GitHub  Copilot", " github copilot", true),
            ("Straße", "STRASSE", true),
            ("ΣΟΦΟΣ", "σοφος", true),
            ("Kimi", "Kimi+", false),
            ("Tensor Flow", "TensorFlow", false),
            ("C", "C++", false),
        ];
        for (one, other, same) in rows {
            assert_eq!(folded(one) == folded(other), same, "{one} {other}");
        }
    }
}
