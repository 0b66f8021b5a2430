//! What was asked for, how, and what came back.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::fault::{Certificate, Fault, FaultKind, Stop};
use crate::page::Page;

/// One fetch of a chain of redirects, from the URL asked for to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// What asked for it.
    pub ask: Ask,
    /// The redirects followed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hops: Vec<Hop>,
    /// How it ended.
    pub end: End,
    /// The status of a redirect that leads nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// How long it took in all, waiting for a turn left out.
    pub milliseconds: u32,
}

/// What is fetched, why, and how.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ask {
    /// The URL.
    pub url: String,
    /// Why it is asked for.
    pub purpose: Purpose,
    /// Who is asking, as the server sees it.
    pub identity: Identity,
    /// How.
    pub transport: Transport,
    /// When.
    pub wait: Wait,
}

/// Why something is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The link itself; every attempt, with either identity.
    Page,
    /// A path beside it that cannot exist, number 1 or 2: what does this site
    /// answer for nothing? The answer is shared by links of the same directory.
    Sibling(u8),
    /// The site's root, to compare with.
    Root,
    /// The same with or without `www.`.
    Twin,
    /// The same over https.
    Https,
    /// What is behind a certificate that is not trusted. Nothing but evidence.
    Behind,
}

/// Who is asking, as the server sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identity {
    /// This tool, by its name.
    Honest,
    /// One coherent set of a browser's headers.
    Browser,
    /// A browser's, but accepting any type (after a 406).
    AnyType,
}

/// How a request is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// HTTP/2 or HTTP/1.1, strictly read, certificates verified.
    Standard,
    /// HTTP/1.1 only, leniently read (invalid header lines, obsolete folding).
    Lenient,
    /// As lenient, and certificates are not verified. Carries no custom header.
    Unverified,
}

/// When something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wait {
    /// At once.
    No,
    /// After a random time up to `min(30 s, 1 s * 2^n)`.
    Backoff(u8),
    /// After this many milliseconds, which the host waits.
    Milliseconds(u32),
    /// At the end of the run, once nothing fresh is left.
    EndOfRun,
}

/// One redirect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hop {
    /// Where it was found.
    pub url: String,
    /// The status that carried it (200 for a refresh or a script).
    pub status: u16,
    /// Where it leads.
    pub to: String,
    /// What told so.
    pub via: Via,
}

/// What carried a redirect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    /// A `Location` header.
    Location,
    /// `<meta http-equiv=refresh>` or a `Refresh` header.
    Refresh,
    /// A page of nothing but `location.replace(...)` and its like.
    Script,
}

/// How a visit ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// With an answer that is no redirect.
    Answer(Box<Answer>),
    /// Without one.
    Fault(Fault),
    /// At a redirect that is not followed.
    Stopped(Stop),
}

/// An HTTP response.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// What answered: the URL at the end of the chain.
    pub url: String,
    /// The status.
    pub status: u16,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// The address that answered; none behind a proxy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<IpAddr>,
    /// The headers that may decide something, names in lower case, each value
    /// bounded; secrets (cookie values) removed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// How long the server asks to wait, in milliseconds, whatever it said it with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// How many bytes of body were read, after decoding.
    pub bytes: u64,
    /// Whether the body was read to its end.
    pub complete: bool,
    /// Why the body broke off, where it did by a fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broken: Option<FaultKind>,
    /// What the page says, where it is text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Box<Page>>,
    /// The server's certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}

impl Answer {
    /// The first value of the header `name` (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}
