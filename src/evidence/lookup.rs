//! What name servers said.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::Wait;

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
