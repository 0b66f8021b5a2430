//! Headings that are a notice and nothing else: "Osprey is retired", but not "Osprey
//! is retired from beta", nor "The wait is over: Osprey 2".

use super::parts::{self, Names, Part};
use crate::judge::scene::Scene;
use crate::signatures;

/// Whether `words` end a heading, but for when. Where the page has no heading, a
/// part of its title will do.
pub(super) fn is_headed(scene: &Scene<'_, '_>, words: &[&'static str], names: &Names) -> bool {
    let page = scene.page;
    let closes = |text: &str| {
        let plain = signatures::without_adverbs(text);
        [Some(text), plain.as_deref()]
            .into_iter()
            .flatten()
            .any(|text| {
                words.iter().any(|words| {
                    let rest = text.rsplit_once(words).map(|(_, rest)| rest);
                    rest.is_some_and(|rest| ends(rest, names))
                })
            })
    };
    let mut headings = page.h1.iter().chain(&page.lead).peekable();
    if headings.peek().is_some() {
        return headings.any(|heading| closes(&signatures::fold(heading)));
    }
    let title = signatures::fold(page.title.as_deref().unwrap_or_default());
    signatures::parts(&title).any(closes)
}

/// Whether nothing follows in a clause but when, and what else has come of it.
pub(super) fn ends_or_goes_on(rest: &str, names: &Names) -> bool {
    let parts = parts::of(rest, names);
    let until = parts.iter().position(|part| *part == Part::And);
    parts[..until.unwrap_or(parts.len())]
        .iter()
        .all(|part| part.is_light())
}

/// Whether nothing follows but when.
fn ends(rest: &str, names: &Names) -> bool {
    parts::of(rest, names).iter().all(|part| part.is_light())
}
