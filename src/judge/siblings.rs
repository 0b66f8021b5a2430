//! The sibling probe: what does this site answer for what cannot exist?
//!
//! After Bar-Yossef et al., "Sic transit gloria telae: towards an understanding
//! of the web's decay" (2004). Two paths of random letters beside the page are
//! fetched; a site that answers them as it answers the page says nothing of
//! the page by its status. The letters follow from the directory, so that links
//! of one directory share the answers, and a recorded run is judged alike.

use url::Url;

use super::addresses;
use super::case::{Case, Outcome, Sight};
use crate::evidence::{Answer, Ask, Purpose, Wait};
use crate::page::{self, Page};
use crate::signatures::host_facts;

/// How many letters a path has that cannot exist.
const LETTERS: usize = 25;
/// Pages at least so alike are one page. (tune)
pub(super) const ALIKE: f64 = 0.80;
/// How much less alike the page may be to a sibling than the siblings are to
/// each other. (tune)
const SLACK: f64 = 0.05;

/// What the siblings show.
pub(super) enum Siblings<'a> {
    /// They are being asked.
    Asked(Ask),
    /// The site answers 4xx for what does not exist.
    Known404(&'a Answer),
    /// Both answered with success.
    Answered(Box<[Sight<'a>; 2]>),
    /// Nothing can be inferred, and why.
    NoInference(&'static str),
}

/// Whether a site answers 404 for what does not exist.
pub(super) enum Misses {
    /// A sibling is being asked.
    Asked(Ask),
    Told,
    /// It does not, or that is not known.
    Unknown,
}

/// Asks for one sibling of the link, as `like` was asked.
pub(super) fn misses(case: &Case<'_>, start: &Url, like: &Sight<'_>) -> Misses {
    let purpose = Purpose::Sibling(1);
    let Some(sight) = case.visited(purpose, like.visit.ask.identity) else {
        return Misses::Asked(ask(start, 1, like));
    };
    match sight.outcome {
        Outcome::Gone(_) => Misses::Told,
        Outcome::Clean(_)
        | Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Busy(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => Misses::Unknown,
    }
}

fn ask(start: &Url, number: u8, like: &Sight<'_>) -> Ask {
    Ask {
        url: address(start, number),
        purpose: Purpose::Sibling(number),
        identity: like.visit.ask.identity,
        transport: like.visit.ask.transport,
        wait: Wait::No,
    }
}

/// Asks for the siblings of the link, as `like` was asked.
pub(super) fn siblings<'a>(case: &Case<'a>, start: &Url, like: &Sight<'_>) -> Siblings<'a> {
    let host = start.host_str().unwrap_or_default();
    if host_facts(host).is_some_and(|facts| facts.knows_404) {
        return Siblings::NoInference("the host is known to answer 404 properly");
    }
    let mut seen = Vec::with_capacity(2);
    for number in [1, 2] {
        let purpose = Purpose::Sibling(number);
        let Some(sight) = case.visited(purpose, like.visit.ask.identity) else {
            return Siblings::Asked(ask(start, number, like));
        };
        match sight.outcome {
            Outcome::Clean(_) => seen.push(sight),
            Outcome::Gone(answer) => return Siblings::Known404(answer),
            Outcome::Refused(answer) if (400..500).contains(&answer.status) => {
                return Siblings::Known404(answer);
            }
            Outcome::Walled(..) | Outcome::Refused(_) => {
                return Siblings::NoInference("a wall stands before the siblings");
            }
            Outcome::Busy(_) | Outcome::Broken(..) | Outcome::Fault(_) => {
                return Siblings::NoInference("the siblings could not be fetched");
            }
            Outcome::Stopped(_) => {
                return Siblings::NoInference("the siblings' redirects have no end");
            }
        }
    }
    match <[Sight<'a>; 2]>::try_from(seen) {
        Ok(both) => Siblings::Answered(Box::new(both)),
        Err(_) => Siblings::NoInference("the siblings were not fetched"),
    }
}

/// A path beside `url` that cannot exist.
fn address(url: &Url, number: u8) -> String {
    let path = url.path();
    let (whole, slash) = match path.strip_suffix('/') {
        Some(whole) => (whole, "/"),
        None => (path, ""),
    };
    let (directory, name) = whole.rsplit_once('/').unwrap_or(("", whole));
    let ending = match name.rsplit_once('.') {
        Some((_, ending)) if is_ending(ending) => format!(".{ending}"),
        Some(_) | None => String::new(),
    };
    let mut sibling = url.clone();
    sibling.set_query(None);
    sibling.set_fragment(None);
    let seed = format!(
        "{}{directory}/{ending}{slash}",
        url.host_str().unwrap_or_default()
    );
    let letters = letters(&seed, number);
    sibling.set_path(&format!("{directory}/{letters}{ending}{slash}"));
    sibling.to_string()
}

fn is_ending(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Letters that follow from `seed` and `number` (FNV-1a, then xorshift).
fn letters(seed: &str, number: u8) -> String {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in seed.bytes().chain([number]) {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let mut letters = String::with_capacity(LETTERS);
    for _ in 0..LETTERS {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let letter = u8::try_from((state >> 32) % 26).unwrap_or(0);
        letters.push(char::from(b'a' + letter));
    }
    letters
}

/// Whether a page is what the site answers for what does not exist; each with
/// its address.
pub(super) fn is_lost(page: (&Page, &str), siblings: [(&Page, &str); 2]) -> bool {
    if page::same_but_for_nonces(page, siblings) {
        return true;
    }
    let (page, [(first, _), (second, _)]) = (page.0, siblings);
    let among = page::similarity(first, second);
    let least = ALIKE.max(among - SLACK);
    page::similarity(page, first) >= least && page::similarity(page, second) >= least
}

/// Whether both pages are one shell, title and all: nothing is known of either.
pub(super) fn is_same_shell(page: &Page, other: &Page) -> bool {
    page.shell.is_some() && page.shell == other.shell && page.title == other.title
}

/// Whether the sibling ended where the page did.
pub(super) fn ends_alike(end: &Url, sibling: &Answer) -> bool {
    Url::parse(&sibling.url).is_ok_and(|other| addresses::same_page(end, &other))
}
