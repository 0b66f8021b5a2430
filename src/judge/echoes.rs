//! Pages that have the product's name though they say nothing of it: a template
//! that repeats whatever was asked for, and the start page for every path.
//!
//! Both are told by asking for what cannot exist, and so by few signs: to ask
//! costs a request, and most deep pages are about what their heading says.

use url::Url;

use super::scene::Scene;
use super::{addresses, names};
use crate::page::{self, Named, Page};

/// Why a page is suspected that wears the face of a start page.
pub(super) const START: &str = "the face of a start page";
/// Why one is that may have its name from its address.
pub(super) const ECHO: &str = "named by its address";
/// Why one is that says what it was asked for.
pub(super) const PATH: &str = "its own path in its text";
/// What a template says around a name, at most, in characters.
const THIN: u32 = 1_500;
/// A start page has more links within its site.
const A_MENU: u32 = 5;
/// Parts of a site, whose pages say what they are.
const PARTS: &[&str] = &[
    "docs",
    "doc",
    "documentation",
    "guide",
    "guides",
    "tutorial",
    "tutorials",
    "started",
    "pricing",
    "price",
    "prices",
    "plans",
    "features",
    "about",
    "team",
    "blog",
    "help",
    "support",
    "faq",
    "download",
    "downloads",
    "changelog",
    "api",
    "integrations",
    "examples",
    "templates",
    "terms",
    "privacy",
    "contact",
    "careers",
    "preise",
    "hilfe",
    "anleitung",
    "tarifs",
    "aide",
    "precios",
    "ayuda",
    "guia",
    "precos",
    "ajuda",
    "prezzi",
    "prijzen",
    "cennik",
    "fiyatlar",
];
/// Letters that two forms of a word share: `docs` and "Documentation".
const STEM: usize = 3;

/// Whether a full page, whose address promises a part of a site, has the
/// product's name for its title and for its only heading, and in these no word
/// of its address.
pub(super) fn is_like_a_start(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let subject = &scene.case.evidence.subject.names;
    let [h1] = page.h1.as_slice() else {
        return false;
    };
    let full = scene.is_substantial() && page.internal_links > A_MENU && page.shell.is_none();
    if !full || page.named != Some(Named::Title) {
        return false;
    }
    let title = page.title.as_deref().unwrap_or_default();
    let bare = |text: &str| !names::without(subject, text).contains(char::is_alphanumeric);
    let start = title.split(['|', '–', '—', '-', ':', '_', '·']).next();
    let path = addresses::words_of_path(scene.end);
    let said = title.to_lowercase();
    path.iter().any(|word| PARTS.contains(&word.as_str()))
        && bare(h1)
        && start.is_some_and(bare)
        && !names::any_in_path(subject, scene.end)
        && !path.iter().any(|word| shares_stem(&said, word))
}

/// Whether a deep page says its own path, as a page does that has looked for it: not
/// behind a host's name, where it is a whole address.
pub(super) fn says_its_path(scene: &Scene<'_, '_>) -> bool {
    let path = page::decoded(scene.end.path());
    let path = path.trim_end_matches('/');
    let page = scene.page;
    let said = |text: &str| {
        // Most texts have no slash, and every path begins with one.
        let places = text.contains('/').then(|| text.match_indices(path));
        places.into_iter().flatten().any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + path.len()..]);
            !before.ends_with(|c: char| c.is_alphanumeric() || "./-_}".contains(c))
                && !after.starts_with(|c: char| c.is_alphanumeric() || "/-_".contains(c))
        })
    };
    let mut headings = page.title.iter().chain(&page.h1);
    let segments = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .count();
    segments > 0 && (headings.any(|heading| said(heading)) || (segments > 1 && said(&page.text)))
}

/// Whether a word of the last segment of an address begins one of `text`.
pub(super) fn has_last_word(url: &Url, text: &str) -> bool {
    let mut segments = url.path().trim_end_matches('/').rsplit('/');
    let last = page::decoded(segments.next().unwrap_or_default()).to_lowercase();
    let text = text.to_lowercase();
    let words = last.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| word.chars().count() > STEM)
        .any(|word| shares_stem(&text, word))
}

fn shares_stem(text: &str, word: &str) -> bool {
    let stem = word.get(..STEM).unwrap_or(word);
    text.split(|c: char| !c.is_alphanumeric())
        .any(|other| other.starts_with(stem))
}

/// Whether a thin page within another's site is called in its title like the last
/// segment of its address, which is the product's name.
pub(super) fn is_named_by_its_path(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let thin = page.text_chars < THIN && page.internal_links > A_MENU;
    if !thin || page.named != Some(Named::Title) {
        return false;
    }
    let subject = &scene.case.evidence.subject.names;
    let mut segments = scene.end.path().trim_end_matches('/').rsplit('/');
    let last = page::decoded(segments.next().unwrap_or_default());
    let host = scene.end.host_str().unwrap_or_default();
    names::any_stands_in(subject, &last)
        && !names::without(subject, &last.replace(['-', '_', '+'], " "))
            .contains(char::is_alphanumeric)
        && !names::any_stands_in(subject, host)
}

/// Whether a sibling, at `url`, has the same title but for what both repeat of
/// their addresses.
pub(super) fn is_titled_alike(scene: &Scene<'_, '_>, sibling: &Page, url: &str) -> bool {
    let Ok(url) = Url::parse(url) else {
        return false;
    };
    let plain = |page: &Page, url: &Url| {
        let title = page.title.as_deref().unwrap_or_default();
        let rest = page::without_echo(title, url);
        rest.split_whitespace().collect::<String>()
    };
    sibling.title != scene.page.title && plain(scene.page, scene.end) == plain(sibling, &url)
}
