//! What an address's own text shows, wherever the address stands.
//!
//! A URL parser repairs before it reads: it drops tabs and zero-width spaces,
//! turns `。` into a dot and `2130706433` into 127.0.0.1. So the text is looked
//! at first, as it is written, and its faults are taken out; what is then left
//! is parsed, and all other rules look at that. In this way a slip is told
//! once, by the rule that names it, and not again by all that follows from it.
//!
//! Each rule is a function from an [`Address`] to what it finds there. It does
//! not know where the address stands nor how bad its finding is.

mod body;
mod faults;
mod finding;
mod form;
mod host;
mod lookalike;
mod parts;
mod query;
mod query_names;
mod shortener;
mod tail;
mod text;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use url::Url;

use super::Own;
use crate::source::{Kind, Link, Source};
use faults::Faults;
use parts::Parts;

pub(super) use finding::{Finding, diagnostic};
pub(super) use form::{insecure_http, non_canonical_url, odd_port};
pub(super) use host::{ip_host, is_or_beneath, private_host, trailing_dot_host, url_credentials};
pub(super) use lookalike::{mixed_script_host, punycode_host};
pub(super) use query::{affiliate_link, is_tracking, tracking_param};
pub(super) use shortener::url_shortener;
pub(super) use text::{
    url_fullwidth_punct, url_invisible_char, url_markup_residue, url_trailing_punct, url_whitespace,
};

/// An address, read once for all rules.
#[derive(Debug)]
pub(super) struct Address<'a> {
    /// The text as written, the file's escapes decoded.
    written: &'a str,
    /// What is wrong with the text; none for most.
    faults: Option<Box<Faults>>,
    /// The text without its faults.
    text: Cow<'a, str>,
    /// That text as the URL standard reads it, if it is http or https.
    url: Option<Parsed<'a>>,
    /// Where its parts stand in the text; only while it is looked at, for they
    /// are larger than all the rest.
    parts: Option<Box<Parts>>,
    /// How it stands in its file, so that it can be mended there.
    stands: Stands<'a>,
    /// Whether the run's own options lead to its host.
    own: bool,
}

/// How an address stands in its file.
#[derive(Debug, Clone, Copy)]
enum Stands<'a> {
    /// As it reads.
    Verbatim,
    /// As this text, with what the format escapes.
    Escaped(Kind, &'a str),
    /// In none.
    Nowhere,
}

/// A parsed address.
#[derive(Debug)]
enum Parsed<'a> {
    /// As it is written.
    Written(&'a Url),
    /// Without the faults of its text.
    Cleared(Box<Url>),
}

impl Parsed<'_> {
    fn url(&self) -> &Url {
        match self {
            Self::Written(url) => url,
            Self::Cleared(url) => url,
        }
    }
}

/// The addresses of `links`, whose parsed forms stand in the same order.
pub(super) fn addresses<'a>(
    source: &'a Source,
    links: &'a [Link],
    urls: &'a [Result<Url, url::ParseError>],
    own: &Own,
) -> Vec<Address<'a>> {
    let read = |(link, url): (&'a Link, &'a Result<Url, url::ParseError>)| {
        let mut address = Address::new(&link.url, url.as_ref().ok());
        address.stands = match source.text.get(link.span.range()) {
            Some(text) if text == &*link.url => Stands::Verbatim,
            Some(text) => Stands::Escaped(source.kind, text),
            None => Stands::Nowhere,
        };
        address.own = address.url().is_some_and(|url| own.holds(url));
        address
    };
    links.iter().zip(urls).map(read).collect()
}

impl<'a> Address<'a> {
    /// The address `written`, which parses as `parsed` as it stands.
    fn new(written: &'a str, parsed: Option<&'a Url>) -> Self {
        let faults = Faults::of(written);
        let (text, url) = match &faults {
            None => (Cow::Borrowed(written), parsed.map(Parsed::Written)),
            Some(faults) => {
                let text = faults.cleared(written);
                let url = Url::parse(&text).ok();
                let url = url.filter(|_| !faults.is_template() && !faults.splits_host(written));
                (
                    Cow::Owned(text),
                    url.map(|url| Parsed::Cleared(Box::new(url))),
                )
            }
        };
        let url = url.filter(|url| matches!(url.url().scheme(), "http" | "https"));
        Self {
            written,
            faults: faults.map(Box::new),
            text,
            url,
            parts: None,
            stands: Stands::Nowhere,
            own: false,
        }
    }

    /// The same with the places of its parts, for the rules to look at.
    pub(super) fn laid_out(&self) -> Address<'_> {
        Address {
            written: self.written,
            faults: self.faults.clone(),
            text: Cow::Borrowed(&self.text),
            url: self.url().map(Parsed::Written),
            parts: self.url().and_then(|_| Parts::of(&self.text)).map(Box::new),
            stands: self.stands,
            own: self.own,
        }
    }

    /// The address without its text's faults, if it is http or https.
    pub(super) fn url(&self) -> Option<&Url> {
        self.url.as_ref().map(Parsed::url)
    }

    /// Whether the faults of the text explain that it is no URL.
    pub(super) fn is_explained(&self) -> bool {
        let faults = self.faults.as_ref();
        faults.is_some_and(|faults| self.url.is_some() || faults.is_template())
    }

    /// The same, where the host is not one of the run's own.
    fn read_of_others(&self) -> Option<(&Url, &Parts)> {
        self.read().filter(|_| !self.own)
    }

    /// The URL and where its parts stand.
    fn read(&self) -> Option<(&Url, &Parts)> {
        Some((self.url()?, self.parts.as_deref()?))
    }

    fn part(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }
}
