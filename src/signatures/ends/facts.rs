//! Side facts of an end by what they are made of: what nobody can do any more, and
//! what was deleted, switched off or paid back.
//!
//! No list has "Anmeldung und Neukauf sind nicht mehr möglich" and all its like. So a
//! clause counts that has one of a language's ways to say "no longer" and a word for
//! a way into a service, or a word for what services have and one for its end. The
//! files beside this one have them, as words begin; a blank at the end is a word's.

use std::sync::LazyLock;

use super::{Lexicon, is_edge};

/// What a word is to such a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fact {
    NoMore,
    Way,
    Thing,
    Deed,
}

/// The files, one for languages that share words.
const FILES: &[&str] = &[
    include_str!("facts/chinese.txt"),
    include_str!("facts/dutch.txt"),
    include_str!("facts/east-slavic.txt"),
    include_str!("facts/english.txt"),
    include_str!("facts/finnish.txt"),
    include_str!("facts/french.txt"),
    include_str!("facts/german.txt"),
    include_str!("facts/italian.txt"),
    include_str!("facts/japanese-korean.txt"),
    include_str!("facts/nordic.txt"),
    include_str!("facts/portuguese.txt"),
    include_str!("facts/semitic.txt"),
    include_str!("facts/south-asian.txt"),
    include_str!("facts/south-east.txt"),
    include_str!("facts/spanish.txt"),
    include_str!("facts/west-slavic.txt"),
];

/// Each word with its file and what it is.
static LEXICON: LazyLock<Lexicon<(usize, Fact)>> = LazyLock::new(|| {
    let files = FILES.iter().enumerate();
    Lexicon::new(files.flat_map(|(file, text)| {
        super::lines(text)
            .filter_map(move |(section, word)| Some((word, (file, Fact::of(section)?))))
    }))
});

impl Fact {
    /// What the words of a file's section are.
    fn of(section: &str) -> Option<Self> {
        match section {
            "no-more" => Some(Self::NoMore),
            "ways" => Some(Self::Way),
            "things" => Some(Self::Thing),
            "deeds" => Some(Self::Deed),
            _ => None,
        }
    }
}

/// Words of which a clause has one that [`is_out_of_reach`].
pub(super) fn deciding() -> impl Iterator<Item = &'static str> {
    let lines = FILES.iter().flat_map(|text| super::lines(text));
    lines.filter_map(|(section, word)| {
        let fact = Fact::of(section)?;
        matches!(fact, Fact::NoMore | Fact::Deed).then_some(word)
    })
}

/// Whether a folded clause says that a way into a service is shut for good, or that
/// what a service has is gone.
pub(crate) fn is_out_of_reach(clause: &str) -> bool {
    let mut told = [[false; 4]; FILES.len()];
    let mut last = None;
    for (at, c) in clause.char_indices() {
        let before = last.replace(c);
        if c.is_alphanumeric() && is_edge(before, c) {
            LEXICON.beginning(&clause.as_bytes()[at..], |_, word| {
                let (file, fact) = word.meaning;
                told[file][fact as usize] = true;
            });
        }
    }
    told.iter()
        .any(|[no_more, way, thing, deed]| (*no_more && *way) || (*thing && *deed))
}

#[cfg(test)]
mod tests {
    use super::{FILES, Fact, is_out_of_reach};
    use crate::signatures::ends::lines;

    #[test]
    fn every_section_is_known() {
        for (section, word) in FILES.iter().flat_map(|text| lines(text)) {
            assert!(Fact::of(section).is_some(), "{word} in {section}");
        }
    }

    #[test]
    fn a_clause_tells_what_nobody_can_do_any_more_and_what_is_gone() {
        for (clause, expected) in [
            ("anmeldung und neukauf sind nicht mehr möglich", true),
            ("inloggen kan niet meer", true),
            ("ya no es posible acceder a los cuadernos", true),
            ("nie da się już zalogować", true),
            ("hesaplara erişim artık mümkün değildir", true),
            ("les serveurs sont éteints", true),
            ("you can no longer sign in", true),
            ("更多内容无法访问", true),
            ("all accounts were deleted", true),
            ("die anmeldung dauert nicht lange", false),
            ("your data are safe", false),
            ("paper is no longer needed", false),
        ] {
            assert_eq!(is_out_of_reach(clause), expected, "{clause}");
        }
    }
}
