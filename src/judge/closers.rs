//! What a closing notice is said of: the product, or something else that
//! closed, ended or is gone.
//!
//! The words do not tell. What stands before and behind them in their sentence
//! does: a product's name, a noun that products go by, the one who speaks.

mod banner;
mod beside;
pub(super) mod composed;
mod cues;
mod dated;
mod denied;
mod ends;
mod explained;
mod farewells;
mod lexicon;
mod makers;
mod nouns;
mod others;
mod own;
mod parts;
mod phrased;
mod subject;
mod tables;
mod told;
mod verbs;
mod weighed;
mod whole;

pub(super) use banner::sentence_of_an_end;
use ends::{NOW, ends_there, ends_wholly, is_for_some, is_partly};
use nouns::{COMPANIES, PROJECTS};
use parts::Names;
use subject::Subject;
use tables::VERBS;
use told::{Told, joined, told, told_by, told_plainly};
use url::Url;

use super::scene::Scene;
use super::{addresses, dates, names};
use crate::page::Page;
use crate::signatures::{self, Clue, Kind, Signature};

/// Whose end the words of a row tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The product's, and of nothing less.
    Product,
    /// That of its app, which may be all of it.
    App,
    /// Somebody else's, or that of a part.
    Another,
}

/// Whose end the words of `row` tell, wherever they stand on the page.
pub(super) fn said_of(scene: &Scene<'_, '_>, row: &Signature) -> Whose {
    let given = names_of(scene);
    let names = Names::new(&given);
    let subject = &scene.case.evidence.subject.names;
    // A product may be called like a notice.
    let words: Vec<&str> = stating(row)
        .into_iter()
        .filter(|words| !names::any_has(subject, words))
        .collect();
    if signatures::WHOLE_HEADINGS.contains(&row.id) && !whole::is_headed(scene, &words, &names) {
        return Whose::Another;
    }
    let told = told_plainly(scene);
    match row.id {
        signatures::INSOLVENT => return makers::said_of(scene, &told, &words, &given, &names),
        signatures::UNMAINTAINED if !makers::is_hosted(scene) => return Whose::Another,
        _ => {}
    }
    // An app that has left nothing behind was all of it.
    let shown = explained::is_shown(&told, &words, &given);
    let vague = is_only_titled(scene.page, &told, &words);
    let gone = || {
        let mut beside = told.iter().filter(|told| !(vague && told.title));
        beside.any(|told| composed::is_gone(&told.text))
    };
    if !is_borne_out(row, &told, &given, &names) {
        return Whose::Another;
    }
    // The work of a project that has ended may stay.
    let stays = beside::stays(told.last().map_or("", |told| &told.text));
    let mut app = false;
    for told in &told {
        for sentence in parts::sentences(&told.text) {
            if stays && signatures::any_occurs(PROJECTS, sentence) {
                continue;
            }
            for place in places(sentence, &words) {
                match place.whose(row, told.heading, shown, &given, &names) {
                    (Whose::Product, Subject::Named | Subject::Owned) => return Whose::Product,
                    (Whose::Product, _) if !vague => return Whose::Product,
                    (Whose::Product | Whose::App, _) if gone() => return Whose::Product,
                    (Whose::Product | Whose::App, _) => app |= told.heading,
                    (Whose::Another, _) => {}
                }
            }
        }
    }
    // What has ended and stays is no end of the product.
    if app && !stays {
        Whose::App
    } else {
        Whose::Another
    }
}

/// Whether a page says below its headings of what ends by when, and that day came before
/// `day`. A heading alone is a holiday's too.
pub(super) fn was_to_end_by(scene: &Scene<'_, '_>, day: i64) -> bool {
    let told = told(scene);
    let headings: Vec<&str> = told
        .iter()
        .filter(|told| told.heading)
        .map(|told| told.text.as_str())
        .collect();
    let text = told.last().map_or("", |told| &told.text);
    parts::sentences(text).any(|said| {
        let own = !headings.iter().any(|heading| said.contains(heading));
        own && cues::are_in(said, false) && dates::latest(said).is_some_and(|last| last < day)
    })
}

/// Whether what else the page says bears out rows whose words are said of what runs on
/// as well: of a device, of a night's repair, of an exhibition.
fn is_borne_out(row: &Signature, told: &[Told], given: &[String], names: &Names) -> bool {
    match row.id {
        signatures::STOPPED => {
            whole::is_gone(row, told, given, names) || makers::is_left_alone(told)
        }
        id if id == signatures::ENDED[1] => {
            told.iter()
                .any(|told| whole::is_off_for_good(&told.text, &stating(row)))
                && !told.iter().any(|told| whole::is_on_again(&told.text))
        }
        id if id == signatures::SLOGANS[2] => whole::is_gone(row, told, given, names),
        _ => true,
    }
}

/// Whether nothing but the title has the words, and the headings tell of something
/// else: it takes a reader to see what they are said of.
fn is_only_titled(page: &Page, told: &[Told], words: &[&'static str]) -> bool {
    let has = |told: &&Told| words.iter().any(|words| told.text.contains(words));
    let mut having = told.iter().filter(has).peekable();
    !page.h1.is_empty() && having.peek().is_some() && having.all(|told| told.title)
}

/// What says it to a reader: the heading that has words of `row`, or else the sentence,
/// folded, or else the first heading.
pub(super) fn quoted(scene: &Scene<'_, '_>, row: &Signature) -> Option<String> {
    let page = scene.page;
    let words = stating(row);
    let has = |folded: &str| {
        let plain = signatures::without_adverbs(folded);
        let has = |text: &str| words.iter().any(|words| text.contains(words));
        has(folded) || plain.as_deref().is_some_and(has)
    };
    let states = |heading: &&String| has(&joined(&signatures::fold(heading)));
    let mut headings = page.h1.iter().chain(&page.lead).chain(&page.title);
    if let Some(heading) = headings.clone().find(states) {
        return Some(heading.clone());
    }
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    let text = told_by(scene, text).text;
    let sentence = parts::sentences(&text).find(|sentence| has(sentence));
    sentence
        .map(|said| said.trim().to_owned())
        .or_else(|| headings.next().cloned())
}

/// The names that a page can be expected to call the product by. Where it does
/// not show the catalog's, or there is none, its host's tells what is there.
fn names_of(scene: &Scene<'_, '_>) -> Vec<String> {
    let mut names = scene.case.evidence.subject.names.clone();
    if !scene.page.names_product() {
        let hosts = [scene.start, scene.end];
        names.extend(hosts.into_iter().flat_map(labels));
    }
    names
}

/// What a host calls its site: "getosprey.app" is Osprey's.
fn labels(url: &Url) -> Vec<String> {
    const BEFORE: &[&str] = &["get", "try", "use", "my", "the", "join", "hello", "go"];
    const BEHIND: &[&str] = &["app", "hq", "ai", "io", "labs", "site", "web", "online"];
    let site = addresses::site(url);
    let label = site.split('.').next().unwrap_or_default();
    let begun = BEFORE.iter().filter_map(|start| label.strip_prefix(start));
    let ended = BEHIND.iter().filter_map(|end| label.strip_suffix(end));
    let labels = begun.chain(ended).chain([label]);
    let labels = labels.map(|label| label.trim_matches('-').to_owned());
    labels.filter(|label| label.chars().count() > 2).collect()
}

/// A place in a sentence where words of a row stand.
struct Place<'t> {
    before: &'t str,
    words: &'t str,
    after: &'t str,
}

fn places<'t>(sentence: &'t str, words: &[&'static str]) -> impl Iterator<Item = Place<'t>> {
    words.iter().flat_map(move |words| {
        let found = sentence.match_indices(*words);
        found.map(|(at, words)| Place {
            before: &sentence[..at],
            words,
            after: &sentence[at + words.len()..],
        })
    })
}

impl Place<'_> {
    /// Whose end it is, by what is said to end. `shown` words are another's unless
    /// the product is named.
    fn whose(
        &self,
        row: &Signature,
        heading: bool,
        shown: bool,
        given: &[String],
        names: &Names,
    ) -> (Whose, Subject) {
        let Self {
            before,
            words,
            after,
        } = *self;
        let Some(subject) = subject::of(before, words, after, names) else {
            return (Whose::Another, Subject::Nothing);
        };
        let titled = !matches!(subject, Subject::Named | Subject::Owned) && phrased::goes_on(after);
        let of_others = || {
            titled
                || others::are_spoken_of(before, words, after, given)
                || others::is_object(after, names)
                || is_for_some(dated::without(after).as_deref().unwrap_or(after))
        };
        let by_name = row.id == signatures::OF_ITS_NAME;
        let told = match subject {
            Subject::Named => !by_name || !is_partly(after),
            // Of what is its own a product closes a year and a round as well.
            Subject::Owned => ends_wholly(after, names),
            _ if shown => false,
            Subject::Own | Subject::This | Subject::App => !by_name,
            Subject::Bare => !by_name && (heading || !is_in_passing(row)),
            Subject::Nothing => !by_name && (heading || !lacks_subject(words)),
        };
        let whole = signatures::SLOGANS.contains(&row.id);
        let to_the_end = signatures::ENDED.contains(&row.id) || NOW.contains(&words);
        let ours = row.id == signatures::OURS;
        let firm = || {
            let sentence = [before, words, after].concat();
            weighed::is_for_good(&sentence) || dates::latest(&sentence).is_some()
        };
        let slogan = whole && !ends_there(after)
            || to_the_end && !ends_wholly(after, names)
            || ours && !whole::ends_or_goes_on(parts::clause(after), names, firm);
        let whose = if !told || slogan || of_others() {
            Whose::Another
        } else if subject == Subject::App || is_of_a_company(&[before, words].concat(), subject) {
            Whose::App
        } else {
            Whose::Product
        };
        (whose, subject)
    }
}

/// Whether it is a company, of whatever name, that has closed: its customers' tools
/// say so, too.
fn is_of_a_company(said: &str, subject: Subject) -> bool {
    let mut words = said.split(|c: char| !c.is_alphanumeric());
    matches!(subject, Subject::This | Subject::Bare) && words.any(|word| COMPANIES.contains(&word))
}

/// The words of `row` that state the end: those of its first clue. What has to
/// stand beside them, thanks or a date, is said of anything.
fn stating(row: &Signature) -> Vec<&'static str> {
    let mut words = row.clues.iter().filter_map(Clue::words);
    words
        .next()
        .map_or_else(Vec::new, |(_, words)| words.collect())
}

/// Whether the words of `row` are said of the product by a heading, and no more
/// than when: within a site's frame, only its name tells the product from what
/// else the site has, or a noun where the rest of the page has the name.
pub(super) fn is_of_whole_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let given = names_of(scene);
    let names = Names::new(&given);
    let words = stating(row);
    let beside = page.within_frame().map_or("", |brief| &brief.text);
    let beside = || names::any_stands_in(&given, beside);
    let told = told_plainly(scene);
    let headings = told.iter().filter(|told| told.heading);
    let mut places = headings.flat_map(|told| {
        let sentences = parts::sentences(&told.text);
        sentences.flat_map(|sentence| places(sentence, &words))
    });
    places.any(|place| {
        let Place {
            before,
            words,
            after,
        } = place;
        let whole = match subject::of(before, words, after, &names) {
            Some(Subject::Named | Subject::Owned) => true,
            Some(Subject::This | Subject::Bare) => beside(),
            Some(Subject::Own | Subject::Nothing | Subject::App) | None => false,
        };
        whole && ends_there(after)
    })
}

/// Whether the words tell neither when nor in what place of the page: news of
/// others have them too.
fn is_in_passing(row: &Signature) -> bool {
    let anywhere = |clue: &Clue| matches!(clue, Clue::Text(_));
    row.kind == Kind::Ending && row.clues.len() == 1 && row.clues.iter().all(anywhere)
}

/// Whether words begin with a verb, so that without a subject they are an item of
/// a list, an entry of a glossary.
fn lacks_subject(words: &str) -> bool {
    let first = words.split([' ', '\'']).next().unwrap_or_default();
    VERBS.contains(&first)
}
