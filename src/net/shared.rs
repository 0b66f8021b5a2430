//! The parts that all hosts' clients have in common.

use reqwest::header::{HeaderName, HeaderValue};

use super::guard::Guard;
use super::identity::Identities;
use super::options::{NetOptions, OriginHeader};
use super::proxy::ProxyRules;
use super::resolver::Resolver;
use super::tls::Tls;

/// What an option that the network cannot go by is.
#[derive(Debug, thiserror::Error)]
pub enum NetError {
    /// `--ca-cert`, counted from 0.
    #[error("CA file number {} holds no PEM certificate that can be read", .0 + 1)]
    CaCert(usize),
    /// `--user-agent`.
    #[error("the user agent is not a header value: it has control characters")]
    UserAgent,
    /// `--header`; the value is not shown.
    #[error("the header `{0}` is not one that can be sent")]
    Header(String),
    /// `HTTP_PROXY` or `HTTPS_PROXY`.
    #[error("the proxy `{0}` is not an http(s) URL")]
    Proxy(String),
    /// The name servers cannot be used.
    #[error("failed to set up name resolution: {0}")]
    Resolver(String),
}

/// The parts that all hosts' clients have in common.
pub(super) struct Shared {
    pub(super) guard: Guard,
    pub(super) resolver: Resolver,
    pub(super) tls: Tls,
    pub(super) identities: Identities,
    pub(super) proxies: ProxyRules,
    /// The origin that each is for, its name, its value.
    pub(super) headers: Vec<(String, HeaderName, HeaderValue)>,
}

impl Shared {
    pub(super) fn new(options: NetOptions) -> Result<Self, NetError> {
        let resolver = Resolver::new(&options.dns_servers, options.resolve)
            .map_err(|error| NetError::Resolver(error.to_string()))?;
        let headers: Result<_, _> = options.headers.iter().map(custom_header).collect();
        Ok(Self {
            guard: Guard::new(options.allow_net),
            resolver,
            tls: Tls::new(&options.ca_certs).map_err(NetError::CaCert)?,
            identities: Identities::new(&options.user_agent).map_err(|_| NetError::UserAgent)?,
            proxies: ProxyRules::new(&options.proxies).map_err(NetError::Proxy)?,
            headers: headers?,
        })
    }
}

fn custom_header(header: &OriginHeader) -> Result<(String, HeaderName, HeaderValue), NetError> {
    let refused = || NetError::Header(header.name.clone());
    let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| refused())?;
    let mut value = HeaderValue::from_str(&header.value).map_err(|_| refused())?;
    value.set_sensitive(true);
    Ok((header.origin.clone(), name, value))
}
