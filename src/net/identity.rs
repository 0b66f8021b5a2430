//! Who is asking: the header sets of the three identities.
//!
//! The honest one goes first. The browser's is one coherent set, as one
//! version of one browser on one system sends it: filters compare the headers
//! with each other. Neither says "link" anywhere, a word that a widespread
//! mod_security rule answers with 403.

use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderMap, HeaderName, HeaderValue,
    InvalidHeaderValue, UPGRADE_INSECURE_REQUESTS, USER_AGENT,
};

use crate::evidence::Identity;

/// What the honest identity calls itself unless told otherwise: a name, and
/// where to complain (the manifest's `homepage`).
pub const DEFAULT_USER_AGENT: &str = concat!(
    "catalog-health/",
    env!("CARGO_PKG_VERSION"),
    " (+",
    env!("CARGO_PKG_HOMEPAGE"),
    ")"
);

const BROWSER_USER_AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 \
    (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const BROWSER_BRANDS: &str = r#""Chromium";v="142", "Google Chrome";v="142", "Not_A Brand";v="99""#;
const BROWSER_ACCEPT: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,\
    image/avif,image/webp,image/apng,*/*;q=0.8";
const HONEST_ACCEPT: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const LANGUAGES: &str = "en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7";
/// All that [`super::decode`] can read.
const ENCODINGS: &str = "gzip, deflate, br, zstd";

/// The headers of each identity, made once a run.
#[derive(Debug)]
pub(super) struct Identities {
    honest: HeaderMap,
    browser: HeaderMap,
    any_type: HeaderMap,
}

impl Identities {
    /// The sets, with this name for the honest one.
    pub(super) fn new(user_agent: &str) -> Result<Self, InvalidHeaderValue> {
        let browser = browser();
        let mut any_type = browser.clone();
        any_type.insert(ACCEPT, HeaderValue::from_static("*/*"));
        Ok(Self {
            honest: honest(HeaderValue::from_str(user_agent)?),
            browser,
            any_type,
        })
    }

    /// The headers that `identity` sends.
    pub(super) fn headers(&self, identity: Identity) -> &HeaderMap {
        match identity {
            Identity::Honest => &self.honest,
            Identity::Browser => &self.browser,
            Identity::AnyType => &self.any_type,
        }
    }
}

fn honest(user_agent: HeaderValue) -> HeaderMap {
    let mut headers = fixed(&[
        (ACCEPT, HONEST_ACCEPT),
        (ACCEPT_LANGUAGE, LANGUAGES),
        (ACCEPT_ENCODING, ENCODINGS),
    ]);
    headers.insert(USER_AGENT, user_agent);
    headers
}

fn browser() -> HeaderMap {
    fixed(&[
        (HeaderName::from_static("sec-ch-ua"), BROWSER_BRANDS),
        (HeaderName::from_static("sec-ch-ua-mobile"), "?0"),
        (HeaderName::from_static("sec-ch-ua-platform"), r#""Linux""#),
        (UPGRADE_INSECURE_REQUESTS, "1"),
        (USER_AGENT, BROWSER_USER_AGENT),
        (ACCEPT, BROWSER_ACCEPT),
        (HeaderName::from_static("sec-fetch-site"), "none"),
        (HeaderName::from_static("sec-fetch-mode"), "navigate"),
        (HeaderName::from_static("sec-fetch-user"), "?1"),
        (HeaderName::from_static("sec-fetch-dest"), "document"),
        (ACCEPT_ENCODING, ENCODINGS),
        (ACCEPT_LANGUAGE, LANGUAGES),
    ])
}

fn fixed(rows: &[(HeaderName, &'static str)]) -> HeaderMap {
    let rows = rows.iter();
    rows.map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_identity_says_link_anywhere() {
        let identities = Identities::new(DEFAULT_USER_AGENT).unwrap();
        for identity in [Identity::Honest, Identity::Browser, Identity::AnyType] {
            for (name, value) in identities.headers(identity) {
                let value = value.to_str().unwrap().to_ascii_lowercase();
                assert!(!value.contains("link"), "{name}: {value}");
            }
        }
    }

    #[test]
    fn the_brands_and_the_user_agent_name_one_version() {
        let version = |text: &str, mark: &str| {
            let tail = text.split_once(mark).unwrap().1;
            tail.chars()
                .take_while(char::is_ascii_digit)
                .collect::<String>()
        };
        assert_eq!(
            version(BROWSER_USER_AGENT, "Chrome/"),
            version(BROWSER_BRANDS, r#"Chrome";v=""#)
        );
    }

    #[test]
    fn a_user_agent_that_is_no_header_value_is_refused() {
        assert!(Identities::new("two\nlines").is_err());
    }
}
