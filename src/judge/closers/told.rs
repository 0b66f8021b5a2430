//! What a page tells, as it is read for an end: its title, its headings, and what its text says itself.

use super::super::sayings;
use super::own;
use crate::judge::scene::Scene;
use crate::signatures;

/// A text of a page, folded.
pub(super) struct Told {
    pub(super) text: String,
    pub(super) heading: bool,
    pub(super) title: bool,
}

/// What a page says: its title, its headings, and its text last.
pub(super) fn told(scene: &Scene<'_, '_>) -> Vec<Told> {
    let page = scene.page;
    let headings = page.title.iter().chain(&page.h1).chain(&page.lead);
    let headings = headings.filter(|heading| !own::heads_a_list(heading));
    let headings = headings.map(|heading| Told {
        text: joined(&signatures::fold(heading)),
        heading: true,
        title: page
            .title
            .as_ref()
            .is_some_and(|title| std::ptr::eq(title, heading)),
    });
    headings.chain([told_by(scene, &page.text)]).collect()
}

/// The same, and what officials say once more without their words.
pub(super) fn told_plainly(scene: &Scene<'_, '_>) -> Vec<Told> {
    let mut told = told(scene);
    let plain = |told: &Told| {
        let text = signatures::without_adverbs(&told.text)?;
        Some(Told { text, ..*told })
    };
    let plain: Vec<Told> = told.iter().filter_map(plain).collect();
    told.extend(plain);
    told
}

/// What `text` of a page says itself: what it lists or quotes is another's, unless it
/// names the product, or there is nothing else.
pub(super) fn told_by(scene: &Scene<'_, '_>, text: &str) -> Told {
    let page = scene.page;
    let own = own::lines(text, &scene.case.evidence.subject.names);
    let own = if own.iter().any(|line| own::is_more_than(line, &page.h1)) {
        sayings::apart(own)
    } else {
        sayings::apart(sayings::texts(text))
    };
    let own = sayings::divided(&own, page.h1.iter().chain(&page.lead));
    Told {
        text: joined(&signatures::fold(&own)),
        heading: false,
        title: false,
    }
}

/// A folded text without the blanks that dates may have around their units:
/// "2025 年 5 月 20 日".
pub(super) fn joined(text: &str) -> String {
    const UNITS: &[char] = &['年', '月', '日', '년', '월', '일'];
    if text.is_ascii() || !text.contains(UNITS) {
        return text.to_owned();
    }
    let mut joined = String::with_capacity(text.len());
    for word in text.split(' ') {
        let last = joined.chars().next_back();
        let unit = word.starts_with(UNITS) && last.is_some_and(|last| last.is_ascii_digit());
        let number = word.starts_with(|c: char| c.is_ascii_digit())
            && last.is_some_and(|last| UNITS[..3].contains(&last));
        if last.is_some() && !unit && !number {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}
