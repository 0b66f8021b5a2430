//! What a page is about that has the words of a not-found page in its title.
//!
//! A reference has a page on status 404, a help page tells what becomes of
//! deleted notes, a shop sells a theme for missing pages. They are told by
//! their address, which says so too, by a title that goes on, or by what they
//! have to say below it.

use unicode_normalization::UnicodeNormalization;
use url::Url;

use super::addresses;
use super::scene::Scene;
use crate::page::{self, Page};
use crate::signatures;

/// What a not-found page has to say within its site's frame, in letters of which
/// a character of a script without blanks counts for two.
const A_MESSAGE: usize = 300;
/// A status that says that nothing is there.
const STATUSES: &[&str] = &["404", "410"];
/// A part of an address is a heading's if it has at least so many letters
const LETTERS: usize = 4;
/// and this share of them, in percent: `/product` is not "Product not found".
const SHARE: usize = 60;
/// A heading of at least so many letters may be a part of a longer one's address.
const PHRASE: usize = 6;

/// A name of fewer letters may stand in any word.
const BRAND: usize = 3;
/// Segments that the number of a thing comes after, be it 404.
const THINGS: &[&str] = &[
    "id",
    "item",
    "items",
    "user",
    "users",
    "u",
    "product",
    "products",
    "p",
    "post",
    "posts",
    "article",
    "articles",
    "thread",
    "threads",
    "topic",
    "topics",
    "t",
    "tool",
    "tools",
    "app",
    "apps",
    "project",
    "projects",
    "question",
    "questions",
    "news",
    "detail",
    "details",
    "view",
];

/// Whether the address that was asked for names what the headings say: a page
/// about it is there as any other.
pub(super) fn is_in_path(scene: &Scene<'_, '_>) -> bool {
    let Some(segments) = scene.start.path_segments() else {
        return false;
    };
    let segments: Vec<String> = segments.map(decoded).collect();
    let has_status = segments.iter().rev().take(2).any(|segment| {
        let mut words = segment.split(|c: char| !c.is_alphanumeric());
        words.any(|word| STATUSES.contains(&word)) || plain(segment).contains("notfound")
    });
    let by_address = has_status || addresses::is_not_found(scene.start);
    let mut headings = folded(scene.page.title.as_slice());
    headings.extend(folded(&scene.page.h1));
    let headed = || {
        let parts = headings.iter().flat_map(|h| signatures::parts(h));
        let mut parts = parts.filter(|part| signatures::is_not_found(part));
        parts.any(|part| {
            let part = plain(part);
            // "410 Gone" at `/codes/gone`.
            let words = part.trim_matches(|c: char| c.is_ascii_digit());
            let named = words.len() >= LETTERS;
            segments
                .iter()
                .any(|segment| is_most_of(&part, segment) || (named && words == plain(segment)))
        })
    };
    (by_address && !ends_with_a_number(&segments)) || headed()
}

/// Whether an address ends with the number of a thing, which may look like a status.
fn ends_with_a_number(segments: &[String]) -> bool {
    match segments {
        [.., thing, number] => {
            THINGS.contains(&thing.as_str()) && STATUSES.contains(&number.as_str())
        }
        _ => false,
    }
}

/// What a page says with a not-found page's title or heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// That, a message below it, and whose page it is.
    NothingElse,
    /// The same, but its title is another, which may be its site's.
    UnderTitle,
    /// More.
    More,
}

/// `beside` is what the site says of a path that does not exist, whose title has
/// its name as well.
pub(super) fn what_it_says(scene: &Scene<'_, '_>, beside: Option<&Page>) -> Says {
    let page = scene.page;
    let mut brands = brands(scene);
    let beside = beside.and_then(|beside| beside.title.as_deref());
    let beside = signatures::fold(beside.unwrap_or_default());
    brands.extend(
        signatures::parts(&beside)
            .filter(|part| !signatures::is_not_found(part) && !STATUSES.contains(part))
            .map(plain)
            .filter(|part| !part.is_empty()),
    );
    let only = |heading: &String| {
        let asks = heading.trim_end().ends_with(['?', '？']);
        !asks && signatures::says_only_not_found(heading, |part| is_brand(part, &brands))
    };
    let (title, h1) = (folded(page.title.as_slice()), folded(&page.h1));
    if letters(page) > A_MESSAGE || !h1.iter().all(only) {
        return Says::More;
    }
    let repeats = |title: &String| h1.iter().any(|h1| title.contains(h1.as_str()));
    match title.first() {
        Some(title) if !only(title) && (h1.is_empty() || repeats(title)) => Says::More,
        Some(title) if !only(title) => Says::UnderTitle,
        Some(_) | None => Says::NothingElse,
    }
}

/// How much it says beside its headings, in letters.
pub(super) fn beside_headings(page: &Page) -> usize {
    let headings = page.h1.iter().map(|heading| weight(heading));
    letters(page).saturating_sub(headings.sum())
}

/// How much it says within its site's frame.
fn letters(page: &Page) -> usize {
    if let Some(brief) = &page.brief {
        return weight(&brief.text);
    }
    let kept = page.text.chars().count();
    let rest = usize::try_from(page.text_chars).map_or(0, |all| all.saturating_sub(kept));
    weight(&page.text) + rest
}

fn weight(text: &str) -> usize {
    let dense = |c| usize::from(signatures::is_spaceless(c));
    text.chars().map(|c| 1 + dense(c)).sum()
}

fn folded(headings: &[String]) -> Vec<String> {
    let folded = headings.iter().map(|heading| signatures::fold(heading));
    folded.filter(|heading| !heading.is_empty()).collect()
}

/// Whose page it may be, plain: the product, the site by its own word, the host.
fn brands(scene: &Scene<'_, '_>) -> Vec<String> {
    let page = scene.page;
    let names = scene.case.evidence.subject.names.iter();
    let said = names.chain(&page.site_name).chain(&page.ld_names);
    let labels = |url: &Url| -> Vec<String> {
        let host = url.host_str().unwrap_or_default();
        let suffix = psl::suffix_str(host).unwrap_or_default();
        let labels = host.strip_suffix(suffix).unwrap_or(host).split('.');
        labels.map(plain).chain([plain(host)]).collect()
    };
    let hosts = labels(scene.start).into_iter().chain(labels(scene.end));
    let hosts = hosts.filter(|label| label != "www");
    let mut brands: Vec<String> = said.map(|name| plain(name)).chain(hosts).collect();
    brands.retain(|brand| brand.chars().count() >= 2);
    brands
}

/// Whether a part of a heading names one of `brands`, and hardly more.
fn is_brand(part: &str, brands: &[String]) -> bool {
    let part = plain(part);
    let named = |brand: &String| {
        let within = weight(brand) >= BRAND && part.contains(brand.as_str());
        *brand == part || within || (weight(&part) >= BRAND && brand.contains(&*part))
    };
    part.is_empty() || brands.iter().any(named)
}

fn is_most_of(part: &str, segment: &str) -> bool {
    let segment = plain(segment);
    let (all, most) = (part.chars().count(), segment.chars().count());
    let within = most >= LETTERS && 100 * most >= SHARE * all && part.contains(segment.as_str());
    within || (all >= PHRASE && segment.contains(part))
}

fn decoded(segment: &str) -> String {
    signatures::fold(&page::decoded(segment))
}

/// Letters and digits, without their accents.
fn plain(text: &str) -> String {
    let folded = signatures::fold(text);
    folded.nfd().filter(|c| c.is_alphanumeric()).collect()
}
