//! Not-found pages that answer 200, by their words.
//!
//! Words raise the suspicion; what convicts is that the site answers the same
//! for what cannot exist ([`super::alike`]). Where that is not so, or cannot be
//! known, a page is gone by its words only if it has no others: one about
//! status 404 has the same title. A root is never a soft 404.

use url::Url;

use super::case::Case;
use super::content::on_scene;
use super::framed::{is_an_empty_list, says_hardly_a_sentence};
use super::patience::{is_being_filled, is_passing_fault};
use super::roots::{Root, root_of};
use super::rules::{Ruling, done, pass};
use super::scene::{LITTLE, Scene};
use super::siblings::{self, Siblings};
use super::subjects::Says;
use super::{addresses, alike, echoes, entrances, names, subjects, whereabouts};
use crate::evidence::Answer;
use crate::page::{self, Page};
use crate::signatures::{self, Clue, Kind, Signature};
use crate::verdict::Reason;

/// A not-found page has less text than this, in characters.
const SHORT: u32 = 600;
/// A page has one sentence or two below so many characters.
pub(super) const SENTENCE: u32 = 200;
/// Letters of a sentence that is more than "Sorry about that".
const A_SENTENCE: usize = 40;
/// The signature of a title that misses a thing, not a page: the product's own
/// site may explain its errors so.
const OWN_ERROR: &str = "title-thing-not-found";
/// The signature whose words may stand in two sentences.
const SCATTERED: &str = "thing-gone-chinese";
/// Title and heading words that make a product's own name look like a not-found page.
const OWN: &[&str] = &["404", "not found", "gone", "lost"];

on_scene! {
    /// Redirects lead to the address of a not-found page, which it is.
    not_found_address => address_scene;
    /// The page says that it is not there, and nothing else.
    not_found_words => words_scene;
}

/// What a page says of its own absence.
pub(super) struct Wording {
    /// The title or a heading says so, and nothing else.
    pub(super) heading: bool,
    /// The title or a heading has the words, whatever else it says.
    pub(super) quoted: bool,
    /// Its text says so.
    pub(super) text: bool,
    /// What else speaks for it.
    second: Option<&'static str>,
}

pub(super) fn wording(scene: &Scene<'_, '_>) -> Wording {
    let page = scene.page;
    let own = OWN
        .iter()
        .any(|word| names::any_has(&scene.case.evidence.subject.names, word));
    let row = scene.sign(&[Kind::NotFoundText]);
    let text = row.is_some_and(|row| row.id != SCATTERED || !is_of_others(page, row));
    let by_path = is_sent_to_not_found(scene);
    let canonical_elsewhere =
        canonical(scene).is_some_and(|to| addresses::is_root(&to) || addresses::is_not_found(&to));
    let second = if by_path {
        Some("at the address of a not-found page")
    } else if text {
        Some("with the words of one")
    } else if page.noindex {
        Some("hidden from search engines")
    } else if page.text_chars < SHORT {
        Some("with little text")
    } else if canonical_elsewhere {
        Some("whose canonical address is another page's")
    } else {
        None
    };
    let titles = scene.signs(&[Kind::NotFoundTitle]);
    let titled = !titles.is_empty();
    let own_error = titles.iter().all(|row| row.id == OWN_ERROR) && scene.page.names_product();
    Wording {
        heading: titled && !own && !own_error && !is_about_something(scene),
        quoted: titled && !own,
        text: text || by_path,
        second,
    }
}

/// Whether the words of what is gone stand only where the page tells what it does
/// about such things: "通知您, 当页面被删除时".
fn is_of_others(page: &Page, row: &Signature) -> bool {
    let gone = row.clues.iter().filter_map(Clue::words).next_back();
    let gone: Vec<_> = gone.map_or_else(Vec::new, |(_, words)| words.collect());
    whereabouts::are_supposed(page, &gone)
}

/// Whether redirects led to the address of a not-found page.
fn is_sent_to_not_found(scene: &Scene<'_, '_>) -> bool {
    !scene.stayed() && addresses::is_not_found(scene.end) && !addresses::is_not_found(scene.start)
}

fn canonical(scene: &Scene<'_, '_>) -> Option<Url> {
    let canonical = scene.page.canonical.as_deref()?;
    Url::parse(canonical).ok()
}

pub(super) fn address_scene(scene: &Scene<'_, '_>) -> Ruling {
    const OTHER: &str = "it is not at the address of a not-found page, or has another title";
    // Hardly any page is there: that is asked before what it says.
    if !is_sent_to_not_found(scene) || !scene.is_deep() {
        return pass(OTHER);
    }
    let said = wording(scene);
    if !said.heading || subjects::is_in_path(scene) {
        return pass(OTHER);
    }
    said_so(scene, &said)
}

pub(super) fn words_scene(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.is_deep() {
        return pass("a root is never a soft 404");
    }
    let said = wording(scene);
    if !said.heading || said.second.is_none() {
        return pass("its title does not say so, or nothing else does");
    }
    if subjects::is_in_path(scene) {
        return pass("its address says that it is about what is not found");
    }
    let mut beside = None;
    if !scene.left_the_site() {
        match siblings::siblings(scene.case, scene.start, scene.sight) {
            Siblings::Asked(ask) => return ask.into(),
            Siblings::Known404(beside) if is_own_not_found(scene, beside) => {
                return said_so(scene, &said);
            }
            Siblings::Known404(answer) => beside = answer.page.as_deref(),
            Siblings::NoInference(_) | Siblings::Answered(_) => {}
        }
    }
    match subjects::what_it_says(scene, beside) {
        Says::NothingElse if beside.is_some() && is_titled_so(scene) => titled_so(scene),
        Says::NothingElse => said_so(scene, &said),
        Says::UnderTitle => match root_of(scene.case, scene.sight) {
            Root::Asked(ask) => ask.into(),
            Root::Answered(root) if is_titled_as(scene.page, root) => said_so(scene, &said),
            Root::Answered(_) | Root::Other => pass("its title is about something"),
        },
        Says::More => pass("its title says so, but it has more to say"),
    }
}

/// Whether a page tells of something, and nothing but its title and headings say
/// that it is not there: a film may be called so.
fn is_titled_so(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let text = page
        .h1
        .iter()
        .fold(page.text.clone(), |text, h1| text.replace(h1, " "));
    let text = signatures::fold(&text);
    let rows = scene.signs(&[Kind::NotFoundText]);
    let mut words = rows.iter().flat_map(|row| row.words());
    subjects::beside_headings(page) >= A_SENTENCE && !words.any(|words| text.contains(words))
}

fn titled_so(scene: &Scene<'_, '_>) -> Ruling {
    done(
        "not-found-words",
        Reason::Placeholder,
        Some(scene.sight),
        format!(
            "{}, with words of its own on a site that answers 404",
            scene.titled()
        ),
    )
}

/// Whether the page is, but for its status, what the site says of a path that
/// does not exist.
fn is_own_not_found(scene: &Scene<'_, '_>, beside: &Answer) -> bool {
    beside.page.as_deref().is_some_and(|beside| {
        scene.page.title == beside.title && page::similarity(scene.page, beside) >= siblings::ALIKE
    })
}

fn is_titled_as(page: &Page, answer: &Answer) -> bool {
    let other = answer.page.as_deref();
    other.is_some_and(|other| other.title == page.title)
}

fn said_so(scene: &Scene<'_, '_>, said: &Wording) -> Ruling {
    if is_passing_fault(scene.page) {
        return alike::trouble(scene);
    }
    let second = said.second.unwrap_or("and with nothing else");
    done(
        "not-found-words",
        Reason::Soft404,
        Some(scene.sight),
        format!("{}, {}, {second}", scene.answer.status, scene.titled()),
    )
}

/// Why a page that answers 200 is held against its siblings.
pub(super) fn suspicion(scene: &Scene<'_, '_>) -> Option<&'static str> {
    let said = wording(scene);
    let page = scene.page;
    let root_canonical = canonical(scene)
        .is_some_and(|to| addresses::is_root(&to) && addresses::same_site(&to, scene.start));
    if said.heading || said.quoted || said.text {
        Some("words of a not-found page")
    } else if page.password_field && page.names_product() {
        None
    } else if page.shell.is_some() {
        Some("an app shell")
    } else if scene.is_nameless() {
        Some("no word of the product")
    } else if root_canonical {
        Some("the root for its canonical address")
    } else if page.text_chars == 0 {
        Some("not a word on it")
    } else if page.text_chars < LITTLE && (!page.may_name_product() || may_echo(scene)) {
        Some("little text")
    } else if page.text_chars < SENTENCE && !presents_product(scene) {
        Some("hardly a sentence, and no word of the product in it")
    } else if says_hardly_a_sentence(page) && !presents_product(scene) {
        Some("hardly a sentence within the site's frame, and no word of the product in it")
    } else if is_a_strange_notice(scene) {
        Some("a notice within the site's frame, and in it no word of the product or of its address")
    } else if is_an_empty_list(page) {
        Some("an empty list")
    } else if echoes::says_its_path(scene) {
        Some(echoes::PATH)
    } else if echoes::is_like_a_start(scene) {
        Some(echoes::START)
    } else if echoes::is_named_by_its_path(scene) {
        Some(echoes::ECHO)
    } else if is_guess(scene) {
        Some("a guess at what has become of a page")
    } else {
        None
    }
}

/// Whether the page but guesses what has become of one: that is asked only where it
/// does not present the product.
pub(super) fn is_guess(scene: &Scene<'_, '_>) -> bool {
    scene.case.has_names()
        && !presents_product(scene)
        && whereabouts::are_guessed(scene.page, &scene.case.evidence.subject.names)
}

/// Whether a heading, or where there is none the text, has the product's name:
/// what has it in its title only may be its site's word on something else.
fn presents_product(scene: &Scene<'_, '_>) -> bool {
    let names = &scene.case.evidence.subject.names;
    let page = scene.page;
    if page.h1.is_empty() {
        let brief = page.brief.as_ref().map(|brief| &brief.text);
        let text = brief.unwrap_or(&page.text);
        return names::any_stands_in(names, text);
    }
    page.h1.iter().any(|h1| names::any_stands_in(names, h1))
}

/// Whether what a page says within its site's frame is but a notice that has
/// neither the product's name nor a word of the end of its address.
fn is_a_strange_notice(scene: &Scene<'_, '_>) -> bool {
    let names = &scene.case.evidence.subject.names;
    let page = scene.page;
    page.notice.as_ref().is_some_and(|said| {
        said.headed
            && scene.case.has_names()
            && !names::any_word_stands_in(names, &said.text)
            && !is_being_filled(&said.text)
            && !entrances::asks_to_sign_in(&said.text)
            && !echoes::has_last_word(scene.end, &said.text)
    })
}

/// Whether the name may stand on the page only because the address has it.
fn may_echo(scene: &Scene<'_, '_>) -> bool {
    names::any_in_path(&scene.case.evidence.subject.names, scene.start)
}

/// Whether every heading that has the words of a not-found page has more to say
/// than that, as an article's has: "Error 404: what it means and how to mend it".
fn is_about_something(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    if page.text_chars < SENTENCE {
        return false;
    }
    let brands = page.site_name.iter().chain(&page.ld_names);
    let brands: Vec<String> = brands.map(|name| signatures::fold(name)).collect();
    let only = |heading: &String| {
        let heading = signatures::fold(heading);
        signatures::not_found_only(&heading, &brands)
    };
    // A heading that has the words decides over the title.
    let mut headings = page.h1.iter().filter_map(only);
    let said = headings
        .next()
        .or_else(|| page.title.as_ref().and_then(only));
    said == Some(false)
}
