//! Visits that several links have in common: what a site answers for a path
//! that cannot exist, and its root.
//!
//! A site's not-found page is asked for once for each directory and ending,
//! however many links are suspected there; the others wait for it.

use std::collections::HashMap;

use url::Url;

use crate::evidence::{Ask, Identity, Purpose, Transport, Visit};
use crate::net::case::Case;

/// What makes two asks one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    origin: String,
    /// First path segment and ending; empty for a root.
    place: (String, String),
    purpose: Purpose,
    identity: Identity,
    transport: Transport,
}

/// What is known of a shared visit.
#[expect(clippy::vec_box, reason = "cases travel in their boxes")]
enum Known {
    /// Somebody is making it; these wait.
    Underway(Vec<Box<Case>>),
    /// It was made.
    Made(Visit),
}

/// What the asker has to do.
pub(super) enum Seat {
    /// Make the visit, and hand it to [`Shared::made`].
    Make(Box<Case>),
    /// Take this one.
    Take(Box<Case>, Box<Visit>),
    /// Nothing: the case waits and comes back from [`Shared::made`].
    Waits,
}

/// All shared visits of a run.
#[derive(Default)]
pub(super) struct Shared(HashMap<Key, Known>);

impl Shared {
    /// The key of `ask`; none if it is nobody else's business.
    pub(super) fn key(ask: &Ask) -> Option<Key> {
        let place = match ask.purpose {
            Purpose::Sibling(_) => true,
            Purpose::Root => false,
            Purpose::Page | Purpose::Twin | Purpose::Https | Purpose::Behind => return None,
        };
        let url = Url::parse(&ask.url).ok()?;
        let place = if place {
            directory_and_ending(&url)
        } else {
            Default::default()
        };
        Some(Key {
            origin: url.origin().ascii_serialization(),
            place,
            purpose: ask.purpose,
            identity: ask.identity,
            transport: ask.transport,
        })
    }

    /// Seats a case that asks for `key`.
    pub(super) fn seat(&mut self, key: Key, case: Box<Case>) -> Seat {
        match self.0.get_mut(&key) {
            None => {
                self.0.insert(key, Known::Underway(Vec::new()));
                Seat::Make(case)
            }
            Some(Known::Underway(waiting)) => {
                waiting.push(case);
                Seat::Waits
            }
            Some(Known::Made(visit)) => Seat::Take(case, Box::new(visit.clone())),
        }
    }

    /// Remembers a visit, and gives back the cases that waited for it.
    #[expect(clippy::vec_box, reason = "cases travel in their boxes")]
    pub(super) fn made(&mut self, key: Key, visit: &Visit) -> Vec<Box<Case>> {
        match self.0.insert(key, Known::Made(visit.clone())) {
            Some(Known::Underway(waiting)) => waiting,
            Some(Known::Made(_)) | None => Vec::new(),
        }
    }
}

fn directory_and_ending(url: &Url) -> (String, String) {
    let mut segments = url.path().trim_start_matches('/').split('/');
    let first = segments.next().unwrap_or_default();
    let last = segments.next_back();
    // A single segment is a file in the root, not a directory.
    let directory = last.map_or("", |_| first);
    let file = last.unwrap_or(first);
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    (directory.to_owned(), ending.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Wait;

    fn key(purpose: Purpose, url: &str) -> Option<Key> {
        Shared::key(&Ask {
            url: url.to_owned(),
            purpose,
            identity: Identity::Honest,
            transport: Transport::Standard,
            wait: Wait::No,
        })
    }

    #[test]
    fn one_not_found_page_serves_a_directory_and_an_ending() {
        // Two probes, and whether one answer serves both.
        let rows = [
            ("https://a.example/d/x", "https://a.example/d/y", true),
            ("https://a.example/d/x", "https://a.example/d/e/y", true),
            (
                "https://a.example/d/x.html",
                "https://a.example/d/y.html",
                true,
            ),
            ("https://a.example/x", "https://a.example/y", true),
            ("https://a.example:443/x", "https://a.example/y", true),
            ("https://a.example/d/x", "https://a.example/e/y", false),
            ("https://a.example/d/x", "https://a.example/y", false),
            ("https://a.example/d/x.html", "https://a.example/d/y", false),
            ("https://a.example/d/x", "https://b.example/d/y", false),
            ("https://a.example/d/x", "http://a.example/d/y", false),
            ("https://a.example/d/x", "https://a.example:8443/d/y", false),
        ];
        for (one, other, shared) in rows {
            let probe = |url| key(Purpose::Sibling(1), url).unwrap();
            assert_eq!(probe(one) == probe(other), shared, "{one} {other}");
        }
        let url = "https://a.example/d/x";
        assert!(key(Purpose::Sibling(1), url) != key(Purpose::Sibling(2), url));
    }

    #[test]
    fn a_root_is_one_whatever_asks_and_a_page_is_its_own() {
        let url = "https://a.example/d/x";
        assert!(key(Purpose::Root, url) == key(Purpose::Root, "https://a.example/"));
        assert!(key(Purpose::Root, url) != key(Purpose::Sibling(1), url));
        for own in [
            Purpose::Page,
            Purpose::Twin,
            Purpose::Https,
            Purpose::Behind,
        ] {
            assert!(key(own, url).is_none(), "{own:?}");
        }
        assert!(key(Purpose::Root, "no address").is_none());
    }
}
