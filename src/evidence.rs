//! Everything observed of one target.
//!
//! Evidence is complete and plain: the judge sees nothing else, so a recorded
//! run, judged again, gives the same verdicts. It holds no foreign types and
//! no clock readings but those that were observed. It is a list of what was
//! asked and what came back, in the order of asking; the judge reads it from
//! the start each time.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::page::Page;
use crate::source::Expect;

/// The version of the recorded form.
pub const VERSION: u32 = 1;

/// All that is known of one target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// [`VERSION`].
    pub version: u32,
    /// What the link is meant to lead to.
    pub subject: Subject,
    /// When the first observation was made, in seconds since 1970 (UTC).
    pub observed: i64,
    /// What is known of the run as a whole when the judge is asked.
    pub run: RunFacts,
    /// Name look-ups, in the order of asking.
    pub lookups: Vec<Lookup>,
    /// Fetches, in the order of asking.
    pub visits: Vec<Visit>,
}

/// What the link is meant to lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The canonical URL.
    pub url: String,
    /// Name first, then aliases; empty where none is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// What kind of link it is.
    pub role: Role,
    /// What the catalog says to expect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Expect>,
    /// Statuses of this host that the configuration accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept: Vec<u16>,
    /// The fragments that are linked to, without `#`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fragments: Vec<String>,
    /// The names of the product's categories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// The page that an earlier run judged `ok`; the first request asks
    /// whether it has changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remembered: Option<Box<Condition>>,
}

/// What makes a request conditional (RFC 9110, section 13): what the server
/// said of a page that was read whole and judged `ok`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// `ETag`, sent as `If-None-Match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// `Last-Modified`, sent as `If-Modified-Since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// When the page was read, in seconds since 1970.
    pub since: i64,
}

/// What kind of link it is, as far as the judge cares: a sign-in is what an
/// app link leads to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A catalog's `links.app`, `links.signup` or `links.api`.
    Entrance,
    /// Any other link.
    #[default]
    Other,
}

/// What is known of the whole run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunFacts {
    /// Whether any attempt of the run has got an answer of any kind.
    pub answered: bool,
    /// How many different hosts have been tried.
    pub hosts_tried: u32,
    /// How many name servers could be asked for a second opinion that is not
    /// the first one's.
    pub second_opinions: u8,
    /// How many exchanges in a row the link's host has left without an answer,
    /// those of other links included. Where it is many, one more will not help.
    #[serde(default)]
    pub host_faults: u32,
    /// How many repeats in a row, of whatever links the host had been silent
    /// to, met silence once more. They speak for the links that wait for theirs.
    #[serde(default)]
    pub host_vain: u32,
    /// Whether the link's host goes on refusing everybody (429) after every
    /// pause. One more request will not help.
    #[serde(default)]
    pub host_refuses: bool,
}

/// One name look-up (A and AAAA together).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lookup {
    /// What asked for it.
    pub ask: LookupAsk,
    /// Which server answered, as `IP:PORT`.
    pub server: String,
    /// What it said.
    pub answer: DnsAnswer,
    /// The names that CNAME records led over, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cnames: Vec<String>,
    /// The names of the zone's name servers, where they were asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub name_servers: Vec<String>,
    /// Whether the server knows names that always exist; asked once a server,
    /// when it first denies something or keeps silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canary: Option<Canary>,
    /// How long it took.
    pub milliseconds: u32,
}

impl Evidence {
    /// Whether a request for the link itself that is made now may be conditional:
    /// only the first one is, for all others want to see the page.
    pub fn condition(&self) -> Option<&Condition> {
        let first = self.visits.is_empty();
        self.subject.remembered.as_deref().filter(|_| first)
    }
}

impl Lookup {
    /// Whether it gave no address.
    pub fn failed(&self) -> bool {
        !matches!(self.answer, DnsAnswer::Addresses(_))
    }
}

/// What is asked of a resolver.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LookupAsk {
    /// The name, in ASCII.
    pub host: String,
    /// Who is asked.
    pub opinion: Opinion,
    /// What is asked.
    pub records: Records,
    /// When it is asked.
    pub wait: Wait,
}

/// Which resolver is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// The first server, as every fetch does; a cached answer will do.
    First,
    /// Another server, where one is configured; otherwise the first one once
    /// more, past the cache, at least a second later.
    Second,
}

/// Which records are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Records {
    /// A and AAAA.
    Addresses,
    /// NS of the registrable domain.
    NameServers,
}

/// What a resolver said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DnsAnswer {
    /// Addresses (or, where names were asked for, that there are some).
    Addresses(Vec<IpAddr>),
    /// NOERROR, and no address.
    NoAddress,
    /// The name does not exist.
    NxDomain,
    /// SERVFAIL.
    ServFail,
    /// REFUSED.
    Refused,
    /// Another response code.
    OtherCode(u16),
    /// No answer in time.
    Timeout,
    /// The server could not be reached.
    Io(String),
}

/// What a server says of names that always exist (`com`, `net`, the root).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Canary {
    /// It knows them.
    Knows,
    /// It denies or refuses them: nothing that it says is evidence.
    Denies,
    /// It does not answer.
    Silent,
}

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

/// A fetch that got no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where: the URL at the end of the chain.
    pub url: String,
    /// What happened, told apart by type.
    pub kind: FaultKind,
    /// Words of the library that reported it, for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The certificate that was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}

/// The kinds of faults.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// The name has no usable address; the look-ups tell more.
    Dns,
    /// The connection was refused.
    Refused,
    /// The connection was reset, or closed before an answer.
    Reset,
    /// No route, or the network is unreachable.
    Unreachable,
    /// Nothing came in time: not even a connection.
    ConnectTimeout,
    /// Connected, and then nothing (enough) came in time.
    Timeout,
    /// The certificate or the handshake.
    Tls(TlsFault),
    /// Not HTTP, or broken HTTP.
    Malformed,
    /// An HTTP/2 fault; HTTP/1.1 may do.
    Http2,
    /// The proxy refused or failed.
    Proxy,
    /// Something else.
    Other,
}

impl FaultKind {
    /// Whether it took a whole timeout to learn nothing.
    pub fn is_silence(&self) -> bool {
        match self {
            Self::ConnectTimeout | Self::Timeout => true,
            Self::Dns
            | Self::Refused
            | Self::Reset
            | Self::Unreachable
            | Self::Tls(_)
            | Self::Malformed
            | Self::Http2
            | Self::Proxy
            | Self::Other => false,
        }
    }
}

/// What is wrong with a server's TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TlsFault {
    /// The certificate has expired.
    Expired,
    /// It is not valid yet.
    NotYetValid,
    /// It is another host's.
    WrongHost,
    /// It is signed by itself.
    SelfSigned,
    /// It is signed by an unknown root.
    UnknownRoot,
    /// The intermediate that signed it was not sent.
    IncompleteChain,
    /// It is revoked, or unusable for servers.
    Unusable,
    /// No session could be agreed on (an alert, no common cipher, a broken record).
    Handshake,
}

/// A redirect that is not followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// The same URL with the same cookies came again.
    Loop,
    /// More than [`crate::policy::MAX_HOPS`].
    TooMany,
    /// To a scheme that is not http: the address as sent.
    Scheme(String),
    /// To something that is no URL: the bytes as sent, made readable.
    BadLocation(String),
    /// 3xx without `Location`.
    NoLocation,
    /// To (or at first at) an address that may not be contacted.
    Private {
        /// The URL that led there.
        url: String,
        /// The address.
        address: IpAddr,
    },
}

/// What a certificate says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Its subject.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The names it is for, the first few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// From when, in seconds since 1970.
    pub not_before: i64,
    /// Until when, in seconds since 1970.
    pub not_after: i64,
    /// How many certificates the server sent.
    pub chain: u8,
}
