//! Signatures: what walls, platforms, parked domains and not-found pages look
//! like, as data.
//!
//! A signature is one row in one of the tables below: clues that must all be
//! there, and a gate that keeps living pages safe: a blog about a phrase, a
//! changelog that quotes it, a product whose trade it is. A vendor's mere
//! presence (its `server` header, its cookie) is never a signature: it is on
//! normal pages and on true 404s as well.
//!
//! Clues about words are looked for once, while the page is read
//! ([`scan`]): a row whose words are all there leaves its id in
//! [`crate::page::Page::markers`]. The other clues (status, headers, cookies,
//! hosts, gates) are plain evidence and are looked at when the judge asks
//! ([`crate::matching::matching`]).

mod adverbs;
mod archived;
mod closing;
mod closing_more;
mod closing_rest;
pub(crate) mod closing_verbs;
mod denials;
mod droppable;
pub(crate) mod ends;
mod entrances;
mod fold;
mod gambling;
mod hosts;
mod icp;
pub(crate) mod lapses;
mod lexicon;
mod occurs;
mod parking;
mod parking_feeds;
mod parking_more;
mod parking_sold;
mod placeholder;
mod platforms;
mod platforms_more;
mod scan;
mod soft404;
mod spam;
mod standing;
pub(crate) mod stoppings;
mod suspended_world;
mod takedowns;
pub(crate) mod takings;
#[cfg(test)]
mod tests;
pub(crate) mod turnings;
mod walls;
mod walls_more;
mod walls_world;
pub(crate) mod withdrawals;

use std::sync::LazyLock;

pub(crate) use adverbs::without_adverbs;
pub(crate) use closing::{ENDED, SLOGANS};
pub(crate) use closing_more::OF_ITS_NAME;
pub(crate) use closing_rest::{AT_ROOTS, INSOLVENT, OURS, STOPPED, UNMAINTAINED, WHOLE_HEADINGS};
pub(crate) use denials::is_denial;
pub(crate) use entrances::{asks_to_join, asks_to_sign_in};
pub use fold::fold;
pub(crate) use fold::{is_plain, is_spaceless};
pub use hosts::{HostFacts, host_facts};
pub(crate) use lexicon::Lexicon;
pub(crate) use occurs::{any_occurs, any_occurs_within_blanks, occurs};
pub(crate) use parking::{ADDRESS_LANDER, ADVERTISED, BOUNCE_FAR, FRAME_MARKET, SCRIPT_FEED};
pub(crate) use parking_sold::{NEW_OWNER, OFFERED_PRICED};
pub(crate) use placeholder::XML_DENIED;
pub(crate) use platforms_more::{OWNERS_DEED, SUSPENDED_MORE};
pub use scan::{Zones, scan};
pub(crate) use scan::{
    dense, is_not_found, is_sigh, not_found_only, parts, says_only_not_found, thick,
};
pub(crate) use soft404::XML_NO_KEY;
use suspended_world::UNPAID;
pub(crate) use walls_more::TOO_OFTEN;

/// What a page looks like, what that means, and when it is to be believed.
#[derive(Debug, Clone, Copy)]
pub struct Signature {
    /// Stable, kebab-case, unique.
    pub id: &'static str,
    /// What it means.
    pub kind: Kind,
    /// What must be there: every one of these.
    pub clues: &'static [Clue],
    /// What must hold besides.
    pub gate: Gate,
    /// Whether asking again can help.
    pub retry: Retry,
    /// Where it is known from, with a date.
    pub source: &'static str,
}

/// What a signature means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A bot wall answers in the page's place.
    Wall,
    /// Refused for this region or for legal reasons.
    Geo,
    /// Blocked until a filing in China is made.
    Icp,
    /// A sign-in or consent page that a site puts before everything.
    SignIn,
    /// Deleted, or never set up, on its hosting platform.
    PlatformGone,
    /// Disabled, paused or unpaid on its hosting platform.
    Suspended,
    /// A parked domain, or one for sale.
    Parked,
    /// The same, as name servers or CNAMEs tell.
    ParkedDns,
    /// Title or h1 of a not-found page.
    NotFoundTitle,
    /// Words of a not-found page in its text.
    NotFoundText,
    /// The page says that the product has closed.
    Closed,
    /// The page says that the product will close.
    Closing,
    /// The page announces an end without a tense: past, unless it also says "will".
    Ending,
    /// Gambling, or other spam that takes over lapsed domains.
    Gambling,
    /// A server's welcome page, "coming soon", a directory listing.
    Placeholder,
    /// A project that its registry shows as archived.
    Archived,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 16] = [
        Self::Wall,
        Self::Geo,
        Self::Icp,
        Self::SignIn,
        Self::PlatformGone,
        Self::Suspended,
        Self::Parked,
        Self::ParkedDns,
        Self::NotFoundTitle,
        Self::NotFoundText,
        Self::Closed,
        Self::Closing,
        Self::Ending,
        Self::Gambling,
        Self::Placeholder,
        Self::Archived,
    ];
}

/// One thing that must be there: any of the alternatives that ` | ` divides, so
/// that a table reads as text. Words are in lower case and compared without regard to case; straight quotes
/// stand for curly ones. Words that begin or end with a letter stand at a
/// word's edge, except in [`Clue::Markup`] and in scripts without spaces.
#[derive(Debug, Clone, Copy)]
pub enum Clue {
    /// In the raw page, markup and scripts included (compared in ASCII case).
    Markup(&'static str),
    /// In the visible text, the title included.
    Text(&'static str),
    /// At least so many different ones in the visible text and title.
    Texts(u8, &'static str),
    /// Anywhere in the title or an h1.
    Heading(&'static str),
    /// A whole segment of the title or an h1, which separators such as `|`
    /// and ` - ` divide.
    Segment(&'static str),
    /// A response header (lower case) with any of these in its value; with
    /// nothing: whatever its value.
    Header(&'static str, &'static str),
    /// A cookie whose name starts so is set.
    Cookie(&'static str),
    /// What answered is one of these hosts or beneath it.
    Host(&'static str),
    /// The final address contains this, after its scheme.
    Address(&'static str),
    /// Redirects led away from the site that was asked.
    Away,
    /// The title, an h1 or the visible text shows the domain that answers.
    OwnDomain,
    /// The same, and right behind the domain stands one of these.
    OwnDomainSaid(&'static str),
    /// Redirects led away from a site whose domain a whole segment of the title or an
    /// h1 is, these words apart.
    Offered(&'static str),
    /// A redirect led to a host whose first label is one of these; `#` stands for a digit.
    Bounce(&'static str),
    /// A name server or CNAME is one of these or beneath it.
    Dns(&'static str),
}

impl Clue {
    /// How many different words it takes, and the words that are looked for
    /// while the page is read; none for a clue of another sort.
    pub fn words(&self) -> Option<(u8, impl Iterator<Item = &'static str> + use<>)> {
        let (least, words) = match *self {
            Self::Markup(words)
            | Self::Text(words)
            | Self::Heading(words)
            | Self::Segment(words) => (1, words),
            Self::Texts(least, words) => (least, words),
            Self::Header(..)
            | Self::Cookie(_)
            | Self::Host(_)
            | Self::Address(_)
            | Self::Away
            | Self::OwnDomain
            | Self::OwnDomainSaid(_)
            | Self::Offered(_)
            | Self::Bounce(_)
            | Self::Dns(_) => return None,
        };
        Some((least, alternatives(words)))
    }
}

/// What must hold besides the clues. What is none is not asked for.
#[derive(Debug, Clone, Copy)]
pub struct Gate {
    /// The status.
    pub on: On,
    /// At most so many characters of visible text.
    pub max_text: Option<u32>,
    /// The same, asked of a 2xx answer only.
    pub max_text_of_success: Option<u32>,
    /// At most so many bytes of body.
    pub max_bytes: Option<u64>,
    /// At most so many links within the site.
    pub max_internal: Option<u32>,
    /// No link to a sign-in, prices or documentation, and no password field.
    pub no_product: bool,
    /// Not the shell of an app, which scripts are to fill.
    pub no_shell: bool,
    /// No form by which people sign in or join: many have a test for robots.
    pub no_entrance: bool,
}

/// Which statuses a signature is believed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Any.
    Any,
    /// 2xx.
    Success,
    /// Any but 2xx.
    Failure,
    /// Any but 2xx and what says of itself what it means: 401, 404 and 410.
    Trouble,
    /// 5xx.
    ServerError,
    /// Any of these.
    Only(&'static [u16]),
}

/// Whether asking again can help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// No: the same comes back.
    Useless,
    /// Another identity may get through where the status refuses; what comes
    /// with a success comes to all.
    ByStatus,
    /// Another identity may get through, whatever the status.
    OtherIdentity,
    /// Later it may be gone.
    Later,
}

/// 401, 403, 405, 406, 429 and 503: how a wall refuses.
pub(crate) const REFUSED: On = On::Only(&[401, 403, 405, 406, 429, 503]);

/// From checkers', archivers' and maintainers' notes.
pub(crate) const NOTES: &str = "notes of checkers and archiving bots, 2026-11";
/// From the vendor's documentation.
pub(crate) const DOCS: &str = "the vendor's documentation, 2026-11";
/// From the page itself, as it is publicly known.
pub(crate) const SEEN: &str = "the page itself, as publicly known, 2026-11";
/// From the wording of many such pages.
pub(crate) const WORDS: &str = "wording common to many such pages, 2026-11";

impl Signature {
    /// A row without a gate. Whether another identity may fare better, its status tells.
    pub(crate) const fn new(
        id: &'static str,
        kind: Kind,
        clues: &'static [Clue],
        source: &'static str,
    ) -> Self {
        let gate = Gate {
            on: On::Any,
            max_text: None,
            max_text_of_success: None,
            max_bytes: None,
            max_internal: None,
            no_product: false,
            no_shell: false,
            no_entrance: false,
        };
        Self {
            id,
            kind,
            clues,
            gate,
            retry: Retry::ByStatus,
            source,
        }
    }

    /// Whether nothing but words tell it: an article may quote them all.
    pub fn is_wording(&self) -> bool {
        self.clues.iter().all(|clue| clue.words().is_some())
    }

    /// All words of its clues that are looked for while a page is read.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + use<> {
        let clues = self.clues.iter().filter_map(Clue::words);
        clues.flat_map(|(_, words)| words)
    }

    /// Whether its wording is that of many makes, so that anybody may use it.
    pub fn is_common(&self) -> bool {
        self.is_wording() && self.source == WORDS
    }

    pub(crate) const fn on(mut self, on: On) -> Self {
        self.gate.on = on;
        self
    }

    pub(crate) const fn text(mut self, most: u32) -> Self {
        self.gate.max_text = Some(most);
        self
    }

    pub(crate) const fn text_of_success(mut self, most: u32) -> Self {
        self.gate.max_text_of_success = Some(most);
        self
    }

    pub(crate) const fn bytes(mut self, most: u64) -> Self {
        self.gate.max_bytes = Some(most);
        self
    }

    pub(crate) const fn internal(mut self, most: u32) -> Self {
        self.gate.max_internal = Some(most);
        self
    }

    pub(crate) const fn no_product(mut self) -> Self {
        self.gate.no_product = true;
        self
    }

    pub(crate) const fn no_shell(mut self) -> Self {
        self.gate.no_shell = true;
        self
    }

    pub(crate) const fn no_entrance(mut self) -> Self {
        self.gate.no_entrance = true;
        self
    }

    pub(crate) const fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
}

/// What ` | ` divides.
pub(crate) fn alternatives(list: &'static str) -> impl Iterator<Item = &'static str> + use<> {
    list.split('|').map(str::trim)
}

/// Every signature.
pub static ALL: LazyLock<Vec<&'static Signature>> = LazyLock::new(|| {
    // A region's or a filing's page has the words that all walls use as well.
    let tables: [&'static [Signature]; 21] = [
        walls::ROWS,
        icp::ROWS,
        walls_more::ROWS,
        walls_world::ROWS,
        denials::ROWS,
        platforms::ROWS,
        platforms_more::ROWS,
        takedowns::ROWS,
        suspended_world::ROWS,
        parking::ROWS,
        parking_more::ROWS,
        parking_feeds::ROWS,
        parking_sold::ROWS,
        soft404::ROWS,
        closing::ROWS,
        closing_more::ROWS,
        closing_rest::ROWS,
        gambling::ROWS,
        spam::ROWS,
        placeholder::ROWS,
        archived::ROWS,
    ];
    tables.into_iter().flatten().collect()
});

/// The signature of this id.
pub fn find(id: &str) -> Option<&'static Signature> {
    ALL.iter().copied().find(|row| row.id == id)
}

/// The parking service that owns one of `names` (name servers or CNAMEs).
pub fn parking_dns(names: &[String], without: &[String]) -> Option<&'static Signature> {
    let known = |host: &str| names.iter().any(|name| is_or_beneath(name, host));
    ALL.iter().copied().find(|row| {
        row.kind == Kind::ParkedDns
            && !without.iter().any(|id| id == row.id)
            && row.clues.iter().any(|clue| match clue {
                Clue::Dns(hosts) => alternatives(hosts).any(known),
                _ => false,
            })
    })
}

/// The headers (lower case) that evidence keeps: what any signature asks for
/// and what the judge itself reads. `set-cookie-names` is the list of the
/// names of the cookies that were set, without their values.
pub fn kept_headers() -> &'static [&'static str] {
    static KEPT: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let mut kept = ALWAYS_KEPT.to_vec();
        for clue in ALL.iter().flat_map(|row| row.clues) {
            if let Clue::Header(name, _) = clue {
                kept.push(name);
            }
        }
        kept.sort_unstable();
        kept.dedup();
        kept
    });
    &KEPT
}

const ALWAYS_KEPT: &[&str] = &[
    "age",
    "allow",
    "cache-control",
    "cf-ray",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "deprecation",
    "etag",
    "last-modified",
    "link",
    "location",
    "ratelimit",
    "ratelimit-reset",
    "refresh",
    "retry-after",
    "server",
    "set-cookie-names",
    "sunset",
    "vary",
    "via",
    "www-authenticate",
    "x-powered-by",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-robots-tag",
];

/// Whether `name` is `host` or beneath it; both in lower case but for `name`,
/// which may end in a dot.
pub(crate) fn is_or_beneath(name: &str, host: &str) -> bool {
    let name = name.trim_end_matches('.');
    let Some(start) = name.len().checked_sub(host.len()) else {
        return false;
    };
    let ends = name.is_char_boundary(start) && name[start..].eq_ignore_ascii_case(host);
    ends && (start == 0 || name.as_bytes()[start - 1] == b'.')
}
