//! Everything observed of one target.
//!
//! Evidence is complete and plain: the judge sees nothing else, so a recorded
//! run, judged again, gives the same verdicts. It holds no foreign types and
//! no clock readings but those that were observed. It is a list of what was
//! asked and what came back, in the order of asking; the judge reads it from
//! the start each time.

mod fault;
mod lookup;
mod visit;

use serde::{Deserialize, Serialize};

pub use self::fault::{Certificate, Fault, FaultKind, Stop, TlsFault};
pub use self::lookup::{Canary, DnsAnswer, Lookup, LookupAsk, Opinion, Records};
pub use self::visit::{Answer, Ask, End, Hop, Identity, Purpose, Transport, Via, Visit, Wait};
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

impl Evidence {
    /// Whether a request for the link itself that is made now may be conditional:
    /// only the first one is, for all others want to see the page.
    pub fn condition(&self) -> Option<&Condition> {
        let first = self.visits.is_empty();
        self.subject.remembered.as_deref().filter(|_| first)
    }
}
