//! How the network is to be used, as plain data.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use ipnet::IpNet;

/// How the network is to be used.
#[derive(Debug, Clone)]
pub struct NetOptions {
    /// One attempt, from connect to last byte needed.
    pub timeout: Duration,
    /// Sent as `User-Agent` by the honest identity.
    pub user_agent: String,
    /// Fixed addresses; the one that names a host most closely holds.
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
