//! "Did you mean": the known word that a mistyped one is closest to.

/// The word of `known` that `word` is most likely meant to be: at most a third
/// of its letters wrong, swapped neighbours counted as one.
pub(crate) fn suggest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let letters = word.chars().count();
    // No identifier is that long, and the measure is quadratic.
    if letters > 100 {
        return None;
    }
    let bound = (letters / 3).max(1);
    known
        .into_iter()
        .filter(|other| other.chars().count().abs_diff(letters) <= bound)
        .map(|other| (strsim::damerau_levenshtein(word, other), other))
        .filter(|&(distance, _)| distance <= bound)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn a_slip_is_guessed_and_another_word_is_not() {
        let known = ["name", "category", "url"];
        let rows = [
            ("nmae", Some("name")),
            ("categories", Some("category")),
            ("ulr", Some("url")),
            ("homepage", None),
            ("", None),
        ];
        for (word, expected) in rows {
            assert_eq!(suggest(word, known), expected, "{word}");
        }
    }
}
