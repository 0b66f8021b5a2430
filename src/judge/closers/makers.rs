//! What becomes of a product with those who made it: they are insolvent, or look
//! after it no more. It may run on, so that neither tells more than that somebody
//! has to look.

use super::parts::{Names, Part};
use super::{Told, Whose, others, parts, places};
use crate::judge::scene::Scene;
use crate::judge::{names, words};
use crate::signatures;

/// Whose insolvency `words` tell: the product's, where a word of its name stands
/// before them in their clause, or those who speak.
pub(super) fn said_of(
    scene: &Scene<'_, '_>,
    told: &[Told],
    words: &[&'static str],
    given: &[String],
    names: &Names,
) -> Whose {
    let is_theirs = |before: &str| {
        let (clause, _) = parts::last_clause(before);
        let speaks = |part: &Part| matches!(part, Part::We | Part::Our);
        // Who watches others tells of each insolvency.
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        !EACH.contains(&last)
            && (names::any_word_stands_in(given, clause)
                || parts::of(clause, names).iter().any(speaks))
    };
    let mut sentences = told.iter().flat_map(|told| parts::sentences(&told.text));
    let theirs = sentences.any(|sentence| {
        places(sentence, words).any(|place| {
            is_theirs(place.before)
                && !others::are_spoken_of(place.before, place.words, place.after, given)
        })
    });
    if theirs && scene.page.may_name_product() {
        Whose::Product
    } else {
        Whose::Another
    }
}

/// Whether what nobody looks after is a service at its own root: code goes on as it is.
pub(super) fn is_hosted(scene: &Scene<'_, '_>) -> bool {
    let host = scene.end.host_str().unwrap_or_default();
    let label = host.split('.').next().unwrap_or_default();
    scene.starts_at_root()
        && scene.ends_at_root()
        && !matches!(label, "docs" | "doc" | "wiki" | "api")
        && !CODE_HOSTS.iter().any(|of| host.ends_with(of))
        && !words::says_any(&scene.page.text, CODE)
}

/// Whether a page says that nobody looks after what it is about.
pub(super) fn is_left_alone(told: &[Told]) -> bool {
    let row = signatures::find(signatures::UNMAINTAINED);
    let words: Vec<_> = row.map_or_else(Vec::new, |row| row.words().collect());
    told.iter()
        .any(|told| words.iter().any(|words| told.text.contains(words)))
}

const EACH: &[&str] = &[
    "each",
    "every",
    "any",
    "jede",
    "jeder",
    "jedes",
    "alle",
    "chaque",
    "toute",
    "tout",
    "cada",
    "toda",
    "ogni",
    "elke",
    "каждое",
    "каждую",
    "każdą",
    "każda",
    "her",
];

/// Where code has its pages.
const CODE_HOSTS: &[&str] = &[
    ".github.io",
    ".gitlab.io",
    ".readthedocs.io",
    ".codeberg.page",
    ".sourceforge.io",
];
/// What is said of code.
const CODE: &[&str] = &[
    "library",
    "framework",
    "package",
    "repository",
    "plugin",
    "module",
    "npm ",
    "pip ",
    "cargo ",
    "composer ",
    "pypi",
    "crates.io",
    "bibliothek",
    "bibliothèque",
    "biblioteca",
    "библиотека",
    "libreria",
    "ライブラリ",
    "라이브러리",
    "软件包",
    "代码库",
    "仓库",
];
