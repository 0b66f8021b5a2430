//! What is probed: one target for every place that carries the same address.
//!
//! Two URLs are one target only if the URL standard makes them equal, fragment
//! apart. Nothing else is folded: a checker that took `watch?v=A` and
//! `watch?v=B`, or a path with and without its slash, for one would judge a
//! page that it never asked for.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use url::{Position, Url};

use crate::source::{Link, plain_host};
use crate::verdict::Reason;

/// No address that is longer can be sent: the `http` crate's own limit, which is
/// far beyond what servers take (RFC 9110, section 4.1, asks for 8,000).
const LONGEST: usize = 65_534;

/// Whether no request can carry the address `text`, for its length alone.
pub(crate) fn is_too_long(text: &str) -> bool {
    text.len() > LONGEST
}

/// An absolute http or https URL in the URL standard's form, without fragment.
///
/// Text with the place of its host, because a run over many links holds one of
/// these for each, and a [`Url`] is four times as large.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CanonicalUrl {
    text: Arc<str>,
    /// Where the host begins and ends.
    host: (u32, u32),
}

impl CanonicalUrl {
    /// Parses `text`. The error is the reason for which it is skipped:
    /// [`Reason::InvalidUrl`] or [`Reason::UnsupportedScheme`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        // The URL standard strips what surrounds a URL; a catalog that has it
        // there is told so by lint, and the link is probed all the same.
        let url = Url::parse(text).map_err(|_| Reason::InvalidUrl)?;
        Self::from_url(url)
    }

    /// The canonical form of a parsed `url`; errors as in [`CanonicalUrl::parse`].
    pub fn from_url(mut url: Url) -> Result<Self, Reason> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Reason::UnsupportedScheme);
        }
        if url.host_str().is_none_or(str::is_empty) {
            return Err(Reason::InvalidUrl);
        }
        url.set_fragment(None);
        let start = url[..Position::BeforeHost].len();
        let end = url[..Position::AfterHost].len();
        // Neither is past 4 GiB, as the url crate holds them itself.
        let host = (count(start), count(end));
        Ok(Self {
            text: String::from(url).into(),
            host,
        })
    }

    /// The same of a text that is kept anyway: most are written in the URL
    /// standard's form, and are not to be there twice then.
    fn sharing(text: &Arc<str>) -> Result<Self, Reason> {
        if let Some(host) = plain_host(text) {
            return Ok(Self {
                text: Arc::clone(text),
                host: (count(host.start), count(host.end)),
            });
        }
        let mut url = Self::parse(text)?;
        if url.text == *text {
            url.text = Arc::clone(text);
        }
        Ok(url)
    }

    /// The URL, parsed anew.
    ///
    /// # Panics
    ///
    /// Never: what the URL standard's serializer wrote, its parser reads.
    pub fn url(&self) -> Url {
        Url::parse(&self.text).expect("the serializer wrote it")
    }

    /// The URL as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host: a name in ASCII, an IPv4 address, or an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        let (start, end) = self.host;
        &self.text[start as usize..end as usize]
    }

    /// Whether it carries a user or a password.
    pub fn has_userinfo(&self) -> bool {
        self.text[..self.host.0 as usize].ends_with('@')
    }
}

/// The number of a [`Target`] within a [`Plan`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetId(pub u32);

/// One address to probe.
#[derive(Debug, Clone)]
pub struct Target {
    /// What is probed.
    pub url: CanonicalUrl,
    /// The distinct URL strings that mean it, by their index in [`Plan::urls`].
    pub urls: Numbers,
}

/// One distinct URL string as written.
#[derive(Debug, Clone)]
pub struct PlannedUrl {
    /// Where it stands, by index into the links that the plan was made from;
    /// the first is the first in catalog order.
    pub links: Numbers,
    /// What is probed for it, or why nothing is.
    pub target: Result<TargetId, Reason>,
}

/// One number or more, in order. Nearly always it is one, and lists are long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Numbers {
    /// One.
    One(u32),
    /// Several. Boxed, because a run over many links holds two of these for each.
    Many(Box<Vec<u32>>),
}

impl Numbers {
    fn push(&mut self, number: u32) {
        match self {
            Self::One(first) => *self = Self::Many(Box::new(vec![*first, number])),
            Self::Many(numbers) => numbers.push(number),
        }
    }
}

impl std::ops::Deref for Numbers {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        match self {
            Self::One(number) => std::slice::from_ref(number),
            Self::Many(numbers) => numbers,
        }
    }
}

/// Which URLs there are and what is probed for them, both in catalog order.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The distinct URL strings.
    pub urls: Vec<PlannedUrl>,
    /// What is probed once.
    pub targets: Vec<Target>,
}

impl Plan {
    /// Plans `links`. `wanted` is asked once for each distinct URL string and
    /// may give a reason to skip it ([`Reason::Excluded`], say).
    pub fn new(links: &[Link], wanted: impl Fn(&str) -> Result<(), Reason>) -> Self {
        let mut plan = Self::default();
        let mut known = Known::default();
        for (at, link) in (0..).zip(links) {
            let text = &*link.url;
            if let Some(index) = known.written(&plan, links, text) {
                plan.urls[index as usize].links.push(at);
                continue;
            }
            let target = wanted(text)
                .and_then(|()| CanonicalUrl::sharing(&link.url))
                .map(|url| known.target(&mut plan, url));
            plan.urls.push(PlannedUrl {
                links: Numbers::One(at),
                target,
            });
        }
        // It lives as long as the run, and a vector grows by doubling.
        plan.urls.shrink_to_fit();
        plan.targets.shrink_to_fit();
        plan
    }
}

/// What a plan in the making holds already. The texts themselves are in the
/// plan and in the links: a long list's are not to be there twice.
#[derive(Default)]
struct Known {
    hasher: RandomState,
    /// Indices into [`Plan::urls`], by the text.
    urls: HashTable<u32>,
    /// Indices into [`Plan::targets`], by the URL.
    targets: HashTable<u32>,
}

impl Known {
    /// The index of a text, if it was there before. If not, it will be the next.
    fn written(&mut self, plan: &Plan, links: &[Link], text: &str) -> Option<u32> {
        let next = count(plan.urls.len());
        let of = |&index: &u32| &*links[plan.urls[index as usize].links[0] as usize].url;
        let hasher = &self.hasher;
        let entry = self.urls.entry(
            hasher.hash_one(text),
            |known| of(known) == text,
            |known| hasher.hash_one(of(known)),
        );
        match entry {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(new) => {
                new.insert(next);
                None
            }
        }
    }

    /// The target of the URL that will be the plan's next.
    fn target(&mut self, plan: &mut Plan, url: CanonicalUrl) -> TargetId {
        let written = count(plan.urls.len());
        let hasher = &self.hasher;
        let of = |&id: &u32| plan.targets[id as usize].url.as_str();
        let entry = self.targets.entry(
            hasher.hash_one(url.as_str()),
            |known| of(known) == url.as_str(),
            |known| hasher.hash_one(of(known)),
        );
        match entry {
            Entry::Occupied(known) => {
                let id = *known.get();
                plan.targets[id as usize].urls.push(written);
                TargetId(id)
            }
            Entry::Vacant(new) => {
                let id = count(plan.targets.len());
                new.insert(id);
                plan.targets.push(Target {
                    url,
                    urls: Numbers::One(written),
                });
                TargetId(id)
            }
        }
    }
}

/// Counts fit: a source is at most 4 GiB, and no link is shorter than a byte.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Span};

    fn plan(urls: &[&str]) -> Plan {
        let links: Vec<Link> = urls
            .iter()
            .map(|&url| Link {
                url: url.into(),
                source: SourceId(0),
                span: Span::new(0..0),
                field: None,
                subject: None,
                expect: None,
            })
            .collect();
        Plan::new(&links, |_| Ok(()))
    }

    #[test]
    fn only_what_the_url_standard_makes_equal_is_one_target() {
        // (urls, distinct strings, targets)
        let rows: &[(&[&str], usize, usize)] = &[
            (&["https://a.example/x", "https://a.example/x"], 1, 1),
            (&["https://a.example/x#b", "https://a.example/x#c"], 2, 1),
            (&["https://A.example:443", "https://a.example/"], 2, 1),
            (&["https://例.cn/", "https://xn--fsq.cn/"], 2, 1),
            (&["https://a.example/x", "https://a.example/x/"], 2, 2),
            (&["https://a.example/?v=A", "https://a.example/?v=B"], 2, 2),
            (&["http://a.example/", "https://a.example/"], 2, 2),
            (&["https://a.example/X", "https://a.example/x"], 2, 2),
            (&["https://a.example/", "https://a.example./"], 2, 2),
        ];
        for (urls, strings, targets) in rows {
            let plan = plan(urls);
            assert_eq!(plan.urls.len(), *strings, "{urls:?}");
            assert_eq!(plan.targets.len(), *targets, "{urls:?}");
        }
    }

    #[test]
    fn an_unusable_address_says_why() {
        let rows = [
            ("mailto:a@b.example", Reason::UnsupportedScheme),
            ("javascript:alert(1)", Reason::UnsupportedScheme),
            ("http://a b.example/", Reason::InvalidUrl),
            ("/docs", Reason::InvalidUrl),
            ("https://", Reason::InvalidUrl),
            ("", Reason::InvalidUrl),
        ];
        for (url, reason) in rows {
            assert_eq!(plan(&[url]).urls[0].target, Err(reason), "{url}");
        }
    }

    #[test]
    fn order_is_the_order_of_first_appearance() {
        let plan = plan(&[
            "https://b.example/",
            "https://a.example/",
            "https://b.example/",
        ]);
        assert_eq!(*plan.urls[0].links, [0, 2]);
        assert_eq!(plan.targets[0].url.as_str(), "https://b.example/");
    }
}
