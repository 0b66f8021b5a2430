//! The cookies of one chain of redirects.
//!
//! A chain starts with an empty jar and takes it to its end: sites set a
//! cookie and redirect to see whether it comes back. Nothing is shared with
//! other chains, so that no verdict depends on who was asked before.

use cookie_store::{CookieStore, RawCookie};
use reqwest::header::{HeaderMap, SET_COOKIE};
use url::Url;

/// What a browser would hold between two requests.
#[derive(Debug, Default)]
pub(super) struct Jar(CookieStore);

impl Jar {
    /// The `Cookie` line of a request to `url`; none where nothing goes along.
    pub(super) fn line(&self, url: &Url) -> Option<String> {
        let pairs = self.0.get_request_values(url);
        let line: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        (!line.is_empty()).then(|| line.join("; "))
    }

    /// Keeps what a browser would keep of an answer from `url`. A cookie for a
    /// whole public suffix (`Domain=com`) would reach other sites, so it is
    /// not kept (RFC 6265, section 5.3, step 5); nor is a `Secure` one that came
    /// in the open (RFC 6265bis, section 5.7, step 8).
    pub(super) fn keep(&mut self, headers: &HeaderMap, url: &Url) {
        for value in headers.get_all(SET_COOKIE) {
            let Ok(text) = std::str::from_utf8(value.as_bytes()) else {
                continue;
            };
            // One parser for the check and for the jar: of two `Domain`s both see the same.
            let Ok(cookie) = RawCookie::parse(text) else {
                continue;
            };
            let is_exposed = cookie.secure() == Some(true) && url.scheme() != "https";
            if !is_exposed && !is_for_a_suffix(&cookie) {
                // What does not belong here is not kept.
                let _refused = self.0.insert_raw(&cookie, url);
            }
        }
    }
}

fn is_for_a_suffix(cookie: &RawCookie<'_>) -> bool {
    let domain = cookie.domain().map(|domain| {
        let domain = domain.trim().trim_matches('.');
        domain.to_ascii_lowercase()
    });
    domain.is_some_and(|domain| !domain.is_empty() && psl::domain_str(&domain).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn a_cookie_goes_where_it_belongs_and_never_to_another_site() {
        // What https://www.shop.co.uk/a/b sets, where the next request goes, and what goes along.
        let rows = [
            ("a=1", "https://www.shop.co.uk/", None),
            ("a=1; Path=/", "https://www.shop.co.uk/", Some("a=1")),
            ("a=1; Path=/", "https://shop.co.uk/", None),
            (
                "a=1; Path=/; Domain=shop.co.uk",
                "https://m.shop.co.uk/",
                Some("a=1"),
            ),
            (
                "a=1; Path=/; Domain=.shop.co.uk",
                "https://shop.co.uk/",
                Some("a=1"),
            ),
            (
                "a=1; Path=/; Domain=other.co.uk",
                "https://other.co.uk/",
                None,
            ),
            ("a=1; Path=/; Domain=co.uk", "https://other.co.uk/", None),
            ("a=1; Path=/; Domain=CO.UK", "https://other.co.uk/", None),
            ("a=1; Path=/; Domain=.co.uk", "https://other.co.uk/", None),
            ("a=1; Path=/; domain = uk", "https://other.co.uk/", None),
            (
                "a=1; Path=/; Domain=shop.co.uk; Domain=co.uk",
                "https://other.co.uk/",
                None,
            ),
            ("a=1; Path=/; Secure", "http://www.shop.co.uk/", None),
            ("a=1; Path=/; Max-Age=0", "https://www.shop.co.uk/", None),
            ("", "https://www.shop.co.uk/", None),
        ];
        let from = Url::parse("https://www.shop.co.uk/a/b").unwrap();
        for (set, to, expected) in rows {
            let mut headers = HeaderMap::new();
            headers.append(SET_COOKIE, HeaderValue::from_static(set));
            let mut jar = Jar::default();
            jar.keep(&headers, &from);
            let line = jar.line(&Url::parse(to).unwrap());
            assert_eq!(line.as_deref(), expected, "{set} -> {to}");
        }
    }

    #[test]
    fn a_secure_cookie_that_came_in_the_open_is_not_kept() {
        let mut headers = HeaderMap::new();
        headers.append(SET_COOKIE, HeaderValue::from_static("a=1; Path=/; Secure"));
        for (from, expected) in [
            ("http://a.example/", None),
            ("https://a.example/", Some("a=1")),
        ] {
            let mut jar = Jar::default();
            jar.keep(&headers, &Url::parse(from).unwrap());
            let line = jar.line(&Url::parse("https://a.example/").unwrap());
            assert_eq!(line.as_deref(), expected, "{from}");
        }
    }

    #[test]
    fn a_cookie_that_is_not_unicode_is_passed_over() {
        let mut headers = HeaderMap::new();
        headers.append(
            SET_COOKIE,
            HeaderValue::from_bytes(b"a=\xff; Path=/").unwrap(),
        );
        headers.append(SET_COOKIE, HeaderValue::from_static("b=2; Path=/"));
        let url = Url::parse("https://a.example/").unwrap();
        let mut jar = Jar::default();
        jar.keep(&headers, &url);
        assert_eq!(jar.line(&url).as_deref(), Some("b=2"));
    }
}
