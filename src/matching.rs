//! Signatures held against evidence.
//!
//! The words of a signature were looked for when the page was read, and stand
//! in the page's markers; here its other clues and its gate are looked at, so
//! that a recorded answer matches the same whenever it is judged.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use url::Url;

use crate::evidence::{Answer, Hop};
use crate::page::Page;
use crate::signatures::{ALL, Clue, Gate, Kind, On, Signature, alternatives, is_or_beneath};

/// The signatures of `kinds` that `answer`, reached over `hops`, bears, in the
/// tables' order. Those whose ids are in `without` are left out.
pub fn matching(
    answer: &Answer,
    hops: &[Hop],
    kinds: &[Kind],
    without: &[String],
) -> Vec<&'static Signature> {
    let mut rows: Vec<Row> = borne(answer, hops, kinds, without);
    rows.sort_unstable_by_key(|(at, _)| *at);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The same, asking only whether there is one: the first.
pub fn first(
    answer: &Answer,
    hops: &[Hop],
    kinds: &[Kind],
    without: &[String],
) -> Option<&'static Signature> {
    let rows = borne(answer, hops, kinds, without).into_iter();
    rows.min_by_key(|(at, _)| *at).map(|(_, row)| row)
}

/// A signature, and where it stands in the tables.
type Row = (usize, &'static Signature);

/// The tables by kind: each page is asked about many times, each time for few kinds.
static BY_KIND: LazyLock<HashMap<Kind, Vec<Row>>> = LazyLock::new(|| {
    let mut by_kind: HashMap<Kind, Vec<Row>> = HashMap::new();
    for (at, row) in ALL.iter().copied().enumerate() {
        by_kind.entry(row.kind).or_default().push((at, row));
    }
    by_kind
});

fn borne(answer: &Answer, hops: &[Hop], kinds: &[Kind], without: &[String]) -> Vec<Row> {
    let seen = Seen {
        answer,
        hops,
        url: LazyCell::new(|| Url::parse(&answer.url).ok()),
    };
    let rows = kinds.iter().filter_map(|kind| BY_KIND.get(kind)).flatten();
    rows.filter(|(_, row)| !without.iter().any(|id| id == row.id) && seen.bears(row))
        .copied()
        .collect()
}

struct Seen<'a, F> {
    answer: &'a Answer,
    hops: &'a [Hop],
    /// Where the answer came from; few signatures ask for it.
    url: LazyCell<Option<Url>, F>,
}

impl<F: FnOnce() -> Option<Url>> Seen<'_, F> {
    fn bears(&self, row: &Signature) -> bool {
        self.status_is(row.gate.on)
            && row.clues.iter().all(|clue| self.has(row, clue))
            && self.passes(&row.gate)
    }

    fn status_is(&self, on: On) -> bool {
        let success = (200..300).contains(&self.answer.status);
        match on {
            On::Any => true,
            On::Success => success,
            On::Failure => !success,
            On::Only(statuses) => statuses.contains(&self.answer.status),
        }
    }

    fn has(&self, row: &Signature, clue: &Clue) -> bool {
        match *clue {
            Clue::Markup(_)
            | Clue::Text(_)
            | Clue::Texts(..)
            | Clue::Heading(_)
            | Clue::Segment(_) => self
                .page()
                .is_some_and(|page| page.markers.iter().any(|id| id == row.id)),
            Clue::Header(name, values) => self.header_has(name, values),
            Clue::Cookie(names) => self.sets_cookie(names),
            Clue::Host(hosts) => {
                let host = self.url().and_then(Url::host_str).unwrap_or_default();
                alternatives(hosts).any(|known| is_or_beneath(host, known))
            }
            Clue::Address(parts) => {
                let url = self.url().map(Url::as_str).unwrap_or_default();
                let address = url.split_once("://").map_or(url, |(_, rest)| rest);
                alternatives(parts).any(|part| contains(address, part))
            }
            Clue::Away => self.left_the_site(),
            Clue::OwnDomain => self.shows_its_domain(),
            Clue::Bounce(labels) => self.bounced_to(labels),
            // Name servers are no part of an answer.
            Clue::Dns(_) => false,
        }
    }

    fn header_has(&self, name: &str, values: &'static str) -> bool {
        let given = self.answer.headers.iter().filter(|(key, _)| key == name);
        let mut given = given.map(|(_, value)| value.as_str());
        if values.is_empty() {
            return given.next().is_some();
        }
        given.any(|value| alternatives(values).any(|wanted| contains(value, wanted)))
    }

    fn sets_cookie(&self, names: &'static str) -> bool {
        let lists = self
            .answer
            .headers
            .iter()
            .filter(|(key, _)| key == "set-cookie-names");
        let mut set = lists.flat_map(|(_, list)| list.split([',', ';', ' ']));
        set.any(|cookie| alternatives(names).any(|name| cookie.starts_with(name)))
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

    fn shows_its_domain(&self) -> bool {
        let domain = self.url().and_then(Url::host_str).map(site_of);
        let Some((domain, page)) = domain.zip(self.page()) else {
            return false;
        };
        let headings = page.h1.iter().chain(&page.title);
        let mut shown = headings.map(String::as_str).chain([page.text.as_str()]);
        shown.any(|text| contains(text, domain))
    }

    fn bounced_to(&self, labels: &'static str) -> bool {
        let first = |url: &str| {
            let url = Url::parse(url).ok()?;
            let label = url.host_str()?.split('.').next()?;
            Some(alternatives(labels).any(|known| known == label))
        };
        self.hops.iter().any(|hop| first(&hop.to) == Some(true))
    }

    fn passes(&self, gate: &Gate) -> bool {
        let success = self.status_is(On::Success);
        let within = |most: Option<u32>, count: fn(&Page) -> u32| {
            most.is_none_or(|most| self.page().is_none_or(|page| count(page) <= most))
        };
        within(gate.max_text, |page| page.text_chars)
            && (!success || within(gate.max_text_of_success, |page| page.text_chars))
            && within(gate.max_internal, |page| page.internal_links)
            && gate.max_bytes.is_none_or(|most| self.answer.bytes <= most)
            && (!gate.no_product || self.page().is_none_or(|page| !is_product(page)))
            && (!gate.no_shell || self.page().is_none_or(|page| page.shell.is_none()))
    }

    fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }

    fn page(&self) -> Option<&Page> {
        self.answer.page.as_deref()
    }
}

/// Whether `text` contains `part` (lower case), ASCII case apart.
fn contains(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    part.is_empty()
        || text
            .windows(part.len())
            .any(|window| window.eq_ignore_ascii_case(part))
}

/// The registrable domain of `host`; the host itself where it has none.
fn site_of(host: &str) -> &str {
    psl::domain_str(host).unwrap_or(host)
}

/// Whether a page has what a product's own site has and a parked one has not.
fn is_product(page: &Page) -> bool {
    page.product_links || page.password_field
}
