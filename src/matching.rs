//! Signatures held against evidence.
//!
//! The words of a signature were looked for when the page was read, and stand
//! in the page's markers; here its other clues and its gate are looked at, so
//! that a recorded answer matches the same whenever it is judged.

mod page;
mod text;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::LazyLock;

use url::Url;

pub(crate) use self::page::A_SITE;
use self::page::{is_entrance, is_framed_notice, is_product, is_quoted};
use self::text::{behind, contains, is_label, is_said_next, is_segment_of};
use crate::evidence::{Answer, Hop};
use crate::page::{Brief, Page};
use crate::signatures::{
    ALL, Clue, Kind, Lexicon, On, Signature, alternatives, is_or_beneath, kept_headers,
};

/// The signatures of `kinds` that `answer`, reached over `hops`, bears, in the
/// tables' order. Those whose ids are in `without` are left out.
pub fn matching(
    answer: &Answer,
    hops: &[Hop],
    kinds: &[Kind],
    without: &[String],
) -> Vec<&'static Signature> {
    Seen::new(answer, hops).all(kinds, without)
}

/// An answer, to be held against signatures many times.
#[derive(Debug, Clone)]
pub struct Seen<'a> {
    answer: &'a Answer,
    hops: &'a [Hop],
    /// Where the answer came from, once somebody has asked.
    url: OnceCell<Option<Cow<'a, Url>>>,
    /// The rows of all kinds that it bears, once somebody has asked.
    borne: OnceCell<Vec<&'static Row>>,
}

/// A signature, as it is held against answers.
#[derive(Debug)]
struct Row {
    signature: &'static Signature,
    /// The alternatives of each clue.
    alternatives: Vec<Vec<&'static str>>,
}

/// The rows in the tables' order: those that a page has to mark, and all.
/// Most pages have no words of any signature, and most rows have some.
struct Tables {
    all: Vec<Row>,
    wordless: Vec<(Need, usize)>,
    /// What any row's [`Clue::Host`] lists.
    hosts: HashSet<&'static str>,
    /// What any row's [`Clue::Address`] lists.
    addresses: Lexicon<()>,
}

/// What there must be for a row without words to be looked at at all: most
/// answers have nothing of what most rows are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// A header, by its place among [`kept_headers`].
    Header(usize),
    /// A host that some row lists.
    Host,
    /// A part of an address that some row lists.
    Address,
    /// Redirects.
    Hops,
    /// Nothing in particular.
    Nothing,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let wordless = |row: &Signature| row.clues.iter().all(|clue| clue.words().is_none());
    let row = |signature: &&'static Signature| Row {
        signature,
        alternatives: signature.clues.iter().map(listed).collect(),
    };
    let clues = || ALL.iter().flat_map(|row| row.clues);
    let hosts = clues().filter(|clue| matches!(clue, Clue::Host(_)));
    let addresses = clues().filter(|clue| matches!(clue, Clue::Address(_)));
    Tables {
        all: ALL.iter().map(row).collect(),
        wordless: (0..ALL.len())
            .filter(|at| wordless(ALL[*at]))
            .map(|at| (need(ALL[at]), at))
            .collect(),
        hosts: hosts.flat_map(listed).collect(),
        addresses: Lexicon::new(addresses.flat_map(listed).map(|part| (part, ()))),
    }
});

/// What is asked of an answer before `row` is held against it.
fn need(row: &Signature) -> Need {
    let header = |name: &str| kept_headers().binary_search(&name).map(Need::Header);
    let needs = row.clues.iter().filter_map(|clue| match *clue {
        Clue::Header(name, _) => header(name).ok(),
        Clue::Cookie(_) => header(COOKIES).ok(),
        Clue::Host(_) => Some(Need::Host),
        Clue::Address(_) => Some(Need::Address),
        Clue::Away | Clue::Bounce(_) | Clue::Offered(_) => Some(Need::Hops),
        Clue::Markup(_)
        | Clue::Text(_)
        | Clue::Texts(..)
        | Clue::Heading(_)
        | Clue::Segment(_)
        | Clue::OwnDomain
        | Clue::OwnDomainSaid(_)
        | Clue::Dns(_) => None,
    });
    needs.into_iter().next().unwrap_or(Need::Nothing)
}

/// The alternatives of a clue that is looked for in evidence.
fn listed(clue: &Clue) -> Vec<&'static str> {
    match *clue {
        Clue::Header(_, list)
        | Clue::Cookie(list)
        | Clue::Host(list)
        | Clue::Address(list)
        | Clue::Bounce(list)
        | Clue::Offered(list)
        | Clue::OwnDomainSaid(list) => alternatives(list).collect(),
        Clue::Markup(_)
        | Clue::Text(_)
        | Clue::Texts(..)
        | Clue::Heading(_)
        | Clue::Segment(_)
        | Clue::Away
        | Clue::OwnDomain
        | Clue::Dns(_) => Vec::new(),
    }
}

impl<'a> Seen<'a> {
    /// `answer`, reached over `hops`.
    pub fn new(answer: &'a Answer, hops: &'a [Hop]) -> Self {
        Self {
            answer,
            hops,
            url: OnceCell::new(),
            borne: OnceCell::new(),
        }
    }

    /// The same where `start`, which was asked for, has been parsed: most
    /// answers come from there.
    pub fn from(answer: &'a Answer, hops: &'a [Hop], start: Option<&'a Url>) -> Self {
        let here = start.filter(|start| start.as_str() == answer.url);
        Self {
            answer,
            hops,
            url: here.map_or_else(OnceCell::new, |url| {
                OnceCell::from(Some(Cow::Borrowed(url)))
            }),
            borne: OnceCell::new(),
        }
    }

    /// Where the answer came from; none if that is no URL.
    pub fn url(&self) -> Option<&Url> {
        let parse = || Url::parse(&self.answer.url).ok().map(Cow::Owned);
        self.url.get_or_init(parse).as_deref()
    }

    /// The signatures of `kinds` that it bears, in the tables' order. Those
    /// whose ids are in `without` are left out.
    pub fn all(&self, kinds: &[Kind], without: &[String]) -> Vec<&'static Signature> {
        self.of(kinds, without).collect()
    }

    /// The same, asking only for the first.
    pub fn first(&self, kinds: &[Kind], without: &[String]) -> Option<&'static Signature> {
        self.of(kinds, without).next()
    }

    fn of(&self, kinds: &[Kind], without: &[String]) -> impl Iterator<Item = &'static Signature> {
        let rows = self.borne.get_or_init(|| self.borne());
        let rows = rows.iter().map(|row| row.signature);
        rows.filter(|row| kinds.contains(&row.kind) && !without.iter().any(|id| id == row.id))
    }

    fn borne(&self) -> Vec<&'static Row> {
        let tables @ Tables { all, wordless, .. } = &*TABLES;
        let borne = |row: &&Row| self.bears(row);
        if self.page().is_some_and(|page| !page.markers.is_empty()) {
            all.iter().filter(borne).collect()
        } else {
            let has = self.has_needed(tables);
            let rows = wordless.iter().filter(|(need, _)| has(*need));
            rows.map(|(_, at)| &all[*at]).filter(borne).collect()
        }
    }

    /// Tells of each [`Need`] whether it is met; all of it is looked up once.
    fn has_needed(&self, tables: &Tables) -> impl Fn(Need) -> bool {
        let known = kept_headers();
        let mut headers = vec![false; known.len()];
        for (name, _) in &self.answer.headers {
            if let Ok(at) = known.binary_search(&name.as_str()) {
                headers[at] = true;
            }
        }
        let host = self.url().and_then(Url::host_str).unwrap_or_default();
        let mut above = std::iter::successors(Some(host.trim_end_matches('.')), |name| {
            name.split_once('.').map(|(_, above)| above)
        });
        let host = above.any(|name| tables.hosts.contains(name));
        let address = self.url().map(after_scheme).unwrap_or_default();
        let address = tables.addresses.is_in(&address.to_ascii_lowercase());
        let hops = !self.hops.is_empty();
        move |need| match need {
            Need::Header(at) => headers[at],
            Need::Host => host,
            Need::Address => address,
            Need::Hops => hops,
            Need::Nothing => true,
        }
    }

    fn bears(&self, row: &Row) -> bool {
        let gate = &row.signature.gate;
        let mut clues = row.signature.clues.iter().zip(&row.alternatives);
        // What costs least comes first.
        self.status_is(gate.on)
            && self.passes(row.signature)
            && clues.all(|(clue, listed)| self.has(row.signature, clue, listed))
    }

    fn status_is(&self, on: On) -> bool {
        let success = (200..300).contains(&self.answer.status);
        match on {
            On::Any => true,
            On::Success => success,
            On::Failure => !success,
            On::Trouble => !success && !matches!(self.answer.status, 401 | 404 | 410),
            On::ServerError => (500..600).contains(&self.answer.status),
            On::Only(statuses) => statuses.contains(&self.answer.status),
        }
    }

    fn has(&self, row: &Signature, clue: &Clue, listed: &[&str]) -> bool {
        match *clue {
            Clue::Markup(_)
            | Clue::Text(_)
            | Clue::Texts(..)
            | Clue::Heading(_)
            | Clue::Segment(_) => self
                .page()
                .is_some_and(|page| page.markers.iter().any(|id| id == row.id)),
            Clue::Header(name, _) => self.header_has(name, listed),
            Clue::Cookie(_) => self.sets_cookie(listed),
            Clue::Host(_) => {
                let host = self.url().and_then(Url::host_str).unwrap_or_default();
                listed.iter().any(|known| is_or_beneath(host, known))
            }
            Clue::Address(_) => {
                let address = self.url().map(after_scheme).unwrap_or_default();
                listed.iter().any(|part| contains(address, part))
            }
            Clue::Away => self.left_the_site(),
            Clue::OwnDomain => self.shows_its_domain(|_| true),
            Clue::OwnDomainSaid(_) => self.shows_its_domain(|after| is_said_next(after, listed)),
            Clue::Offered(_) => self.is_headed_with_asked(listed),
            Clue::Bounce(_) => self.bounced_to(listed),
            // Name servers are no part of an answer.
            Clue::Dns(_) => false,
        }
    }

    /// Whatever the header's value is, it contains what is empty.
    fn header_has(&self, name: &str, values: &[&str]) -> bool {
        let mut given = self.answer.headers.iter().filter(|(key, _)| key == name);
        given.any(|(_, value)| values.iter().any(|wanted| contains(value, wanted)))
    }

    fn sets_cookie(&self, names: &[&str]) -> bool {
        let lists = self.answer.headers.iter().filter(|(key, _)| key == COOKIES);
        let mut set = lists.flat_map(|(_, list)| list.split([',', ';', ' ']));
        set.any(|cookie| names.iter().any(|name| cookie.starts_with(name)))
    }

    fn left_the_site(&self) -> bool {
        let asked = self.hops.first().and_then(|hop| Url::parse(&hop.url).ok());
        match (
            asked.as_ref().and_then(Url::host_str),
            self.url().and_then(Url::host_str),
        ) {
            (Some(asked), Some(host)) => site_of(asked) != site_of(host),
            _ => false,
        }
    }

    /// Its own, or the one that it was asked for: a market shows that. What
    /// stands behind it has to suit `fits`.
    fn shows_its_domain(&self, fits: impl Fn(&str) -> bool) -> bool {
        let asked = self.hops.first().and_then(|hop| Url::parse(&hop.url).ok());
        let hosts = [self.url(), asked.as_ref()];
        let Some(page) = self.page() else {
            return false;
        };
        let headings = page.h1.iter().chain(&page.title);
        let shown = headings.map(String::as_str).chain([page.text.as_str()]);
        hosts.iter().flatten().any(|url| {
            let domain = url.host_str().map(site_of);
            let mut shown = shown.clone();
            domain.is_some_and(|domain| shown.any(|text| behind(text, domain).any(&fits)))
        })
    }

    /// Whether redirects led away from a site whose domain a segment of the title or
    /// of an h1 is: a market's page of it.
    fn is_headed_with_asked(&self, beside: &[&str]) -> bool {
        let asked = self.hops.first().and_then(|hop| Url::parse(&hop.url).ok());
        let asked = asked.as_ref().and_then(Url::host_str).map(site_of);
        let (Some(asked), Some(page), true) = (asked, self.page(), self.left_the_site()) else {
            return false;
        };
        let mut headings = page.h1.iter().chain(&page.title);
        headings.any(|heading| is_segment_of(heading, asked, beside))
    }

    /// Whoever was asked at such a host has one of his own.
    fn bounced_to(&self, labels: &[&str]) -> bool {
        let first = |url: &str| {
            let url = Url::parse(url).ok()?;
            let label = url.host_str()?.split('.').next()?;
            Some(labels.iter().any(|pattern| is_label(label, pattern)))
        };
        let asked = self.hops.first().and_then(|hop| first(&hop.url));
        asked != Some(true) && self.hops.iter().any(|hop| first(&hop.to) == Some(true))
    }

    fn passes(&self, row: &Signature) -> bool {
        let gate = &row.gate;
        // A not-found page may have its site's whole menu around it, and a notice
        // its owner's.
        let framed = self.page().is_some_and(|page| is_framed_notice(row, page));
        let said = if framed {
            |page: &Page| chars_of(page.within_frame(), page)
        } else if row.kind == Kind::NotFoundText {
            |page: &Page| chars_of(page.brief.as_ref(), page)
        } else {
            |page: &Page| page.text_chars
        };
        let success = self.status_is(On::Success);
        let within = |most: Option<u32>, count: fn(&Page) -> u32| {
            most.is_none_or(|most| self.page().is_none_or(|page| count(page) <= most))
        };
        within(gate.max_text, said)
            && (!success || within(gate.max_text_of_success, |page| page.text_chars))
            && (framed || within(gate.max_internal, |page| page.internal_links))
            && gate.max_bytes.is_none_or(|most| self.answer.bytes <= most)
            && (!gate.no_product || framed || self.page().is_none_or(|page| !is_product(page)))
            && !(success && self.page().is_some_and(|page| is_quoted(row, page)))
            && (!gate.no_entrance || self.page().is_none_or(|page| !is_entrance(page)))
            && (!gate.no_shell || self.page().is_none_or(|page| page.shell.is_none()))
    }

    fn page(&self) -> Option<&Page> {
        self.answer.page.as_deref()
    }
}

/// The name under which evidence keeps the names of cookies.
const COOKIES: &str = "set-cookie-names";

/// An address without its scheme.
fn after_scheme(url: &Url) -> &str {
    let (text, scheme) = (url.as_str(), url.scheme().len());
    text[scheme..].strip_prefix("://").unwrap_or(text)
}

/// The registrable domain of `host`; the host itself where it has none.
fn site_of(host: &str) -> &str {
    psl::domain_str(host).unwrap_or(host)
}

/// The characters of what a page says within its site's frame, where that is
/// little; else of all that it says.
fn chars_of(said: Option<&Brief>, page: &Page) -> u32 {
    let count = said.map(|said| said.text.chars().count());
    count.map_or(page.text_chars, |count| {
        u32::try_from(count).unwrap_or(u32::MAX)
    })
}
