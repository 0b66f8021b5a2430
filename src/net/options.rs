//! How the network is to be used, as plain data.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use ipnet::IpNet;
use url::Url;

use super::guard::Guard;
use super::resolver::matches;
use crate::ip::literal;

/// How the network is to be used.
#[derive(Debug, Clone)]
pub struct NetOptions {
    /// One attempt, from connect to last byte needed.
    pub timeout: Duration,
    /// Sent as `User-Agent` by the honest identity.
    pub user_agent: String,
    /// Fixed addresses, in the order given; the first that matches holds.
    pub resolve: Vec<ResolveRule>,
    /// Name servers, the first asked first; empty means the system's.
    pub dns_servers: Vec<SocketAddr>,
    /// Certificates (PEM) trusted in addition to the system's.
    pub ca_certs: Vec<Vec<u8>>,
    /// Ranges that may be contacted though they are not public.
    pub allow_net: Vec<IpNet>,
    /// Headers for exactly one origin each.
    pub headers: Vec<OriginHeader>,
    /// Proxies, as the environment names them.
    pub proxies: Proxies,
}

impl NetOptions {
    /// Whether they say where `url` leads, by its host or by the address that
    /// its host is, so that it may be contacted though it is not public.
    pub fn leads(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else {
            return false;
        };
        match literal(host) {
            Some(address) => Guard::new(self.allow_net.clone()).permits(address),
            None => self.resolve.iter().any(|rule| matches(&rule.host, host)),
        }
    }

    /// Whether they name the very host of `url`, not only a pattern that many
    /// hosts match.
    pub fn names(&self, url: &Url) -> bool {
        let host = url.host_str().filter(|host| literal(host).is_none());
        let mut rules = self.resolve.iter();
        host.is_some_and(|host| rules.any(|rule| rule.host == host))
    }
}

/// `--resolve HOST=IP[:PORT]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolveRule {
    /// `example.com`, `*.example.com` (any name below), or `*`, in lower case ASCII.
    pub host: String,
    /// The address.
    pub address: IpAddr,
    /// The port, for URLs that name none.
    pub port: Option<u16>,
}

/// `--header 'ORIGIN NAME: VALUE'`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginHeader {
    /// Scheme, host and port, as `url::Url::origin` writes it in ASCII.
    pub origin: String,
    /// The header's name, in lower case.
    pub name: String,
    /// Its value; never shown, never recorded.
    pub value: String,
}

/// Proxies, as the environment names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// `HTTP_PROXY`.
    pub http: Option<String>,
    /// `HTTPS_PROXY`.
    pub https: Option<String>,
    /// `NO_PROXY`.
    pub except: Option<String>,
}
