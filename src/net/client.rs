//! A host's connections.
//!
//! Each host has reqwest clients of its own, built when they are needed from
//! parts that are shared, so that when the last link of a host is done its
//! connections go with it. Idle connections of finished hosts are what other
//! checkers spend their memory on.
//!
//! The addresses are settled here, before reqwest is asked: it is given those
//! that the guard permits and cannot look up any others.

use std::cell::{Cell, RefCell};
use std::net::{IpAddr, SocketAddr};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect;
use rustls::ClientConfig;
use url::Url;

use super::exchange::{Failure, Request};
use super::fault::Route;
use super::shared::Shared;
use super::tls::Recorder;
use crate::evidence::{Fault, FaultKind, Identity, Transport};
use crate::ip::literal;

/// Header lines of a response; a hundred is hyper's default, and not enough.
const MAX_HEADERS: usize = 512;
/// The list of an HTTP/2 response's headers, in bytes. HTTP/1 is bounded by
/// hyper's buffer, 417,792.
const MAX_HEADER_LIST: u32 = 384 * 1024;
/// What may come of one body before it is asked for, in bytes.
const STREAM_WINDOW: u32 = 128 * 1024;
/// The same for a connection.
const CONNECTION_WINDOW: u32 = 512 * 1024;
/// The part of the timeout that a connection may take: one that is not there
/// by then leaves no time for an answer, and the fault is the connection's.
const CONNECT_SHARE: f64 = 0.95;

/// The way to one host. Dropping it closes its connections.
pub struct HostClient {
    shared: Rc<Shared>,
    host: String,
    lives: RefCell<Vec<Rc<Live>>>,
}

/// What tells the clients of one host apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kind {
    transport: Transport,
    secure: bool,
    proxy: Option<Url>,
    /// To be connected to; none where the URL's host is one itself.
    addresses: Vec<SocketAddr>,
}

/// A reqwest client in use.
pub(super) struct Live {
    pub(super) client: reqwest::Client,
    pub(super) recorder: Arc<Recorder>,
    kind: Kind,
    answered: Cell<bool>,
}

impl Live {
    /// How its requests travel.
    pub(super) fn route(&self) -> Route {
        match self.kind.proxy {
            Some(_) => Route::Proxied,
            None => Route::Direct,
        }
    }

    /// Whether a connection may have been kept.
    pub(super) fn has_answered(&self) -> bool {
        self.answered.get()
    }

    /// Notes that there was an answer.
    pub(super) fn answered(&self) {
        self.answered.set(true);
    }
}

impl HostClient {
    pub(super) fn new(shared: Rc<Shared>, host: &str) -> Self {
        Self {
            shared,
            host: host.to_owned(),
            lives: RefCell::default(),
        }
    }

    /// The host, as URLs write it.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The client for a request, made where there is none.
    pub(super) async fn live(&self, request: &Request<'_>) -> Result<Rc<Live>, Failure> {
        let url = request.url;
        if url.host_str() != Some(self.host.as_str()) {
            return Err(fault(url, FaultKind::Other, "the URL is of another host"));
        }
        let proxy = self.shared.proxies.route(url).cloned();
        let kind = Kind {
            transport: request.transport,
            secure: url.scheme() == "https",
            addresses: self.addresses(url, proxy.as_ref()).await?,
            proxy,
        };
        if let Some(live) = self.lives.borrow().iter().find(|live| live.kind == kind) {
            return Ok(Rc::clone(live));
        }
        let recorder = Arc::default();
        let tls = if kind.secure {
            let config = self.shared.tls.config(kind.transport, &recorder).await;
            config.map_err(|error| fault(url, FaultKind::Other, &error.to_string()))?
        } else {
            self.shared.tls.unused_config()
        };
        let client = build(&kind, tls, request.timeout)
            .map_err(|error| fault(url, FaultKind::Other, &error.to_string()))?;
        let live = Rc::new(Live {
            client,
            recorder,
            kind,
            answered: Cell::new(false),
        });
        let mut lives = self.lives.borrow_mut();
        // Other addresses of the same host were found to be better or newer.
        lives.retain(|other| !other.kind.is_superseded_by(&live.kind));
        lives.push(Rc::clone(&live));
        Ok(live)
    }

    /// The headers of an identity.
    pub(super) fn identity(&self, identity: Identity) -> &HeaderMap {
        self.shared.identities.headers(identity)
    }

    /// The headers that the user gives to exactly this URL's origin.
    pub(super) fn custom_headers(
        &self,
        url: &Url,
    ) -> impl Iterator<Item = (HeaderName, &HeaderValue)> {
        let all = self.shared.headers.iter();
        // Hardly anyone gives any: the origin is not written out for nothing.
        let origin = (!self.shared.headers.is_empty()).then(|| url.origin().ascii_serialization());
        all.filter(move |(of, _, _)| Some(of) == origin.as_ref())
            .map(|(_, name, value)| (name.clone(), value))
    }

    /// The addresses that may be connected to for this URL.
    async fn addresses(&self, url: &Url, proxy: Option<&Url>) -> Result<Vec<SocketAddr>, Failure> {
        let guard = &self.shared.guard;
        if let Some(address) = literal(&self.host) {
            if !guard.permits(address) {
                return Err(Failure::Private(address));
            }
            if proxy.is_none() {
                return Ok(Vec::new());
            }
        }
        if let Some(proxy) = proxy {
            return self.proxy_addresses(url, proxy).await;
        }
        if let Some((address, port)) = self.shared.resolver.fixed(&self.host) {
            return Ok(vec![SocketAddr::new(address, port.unwrap_or(0))]);
        }
        let found = self.shared.resolver.addresses(&self.host).await;
        let Some(&first) = found.first() else {
            return Err(fault(url, FaultKind::Dns, "the name has no address"));
        };
        let permitted: Vec<SocketAddr> = found
            .into_iter()
            .filter(|address| guard.permits(*address))
            .map(|address| SocketAddr::new(address, 0))
            .collect();
        if permitted.is_empty() {
            return Err(Failure::Private(first));
        }
        Ok(permitted)
    }

    /// A proxy is trusted wherever it is: the user named it.
    async fn proxy_addresses(&self, url: &Url, proxy: &Url) -> Result<Vec<SocketAddr>, Failure> {
        let host = proxy.host_str().unwrap_or_default();
        if literal(host).is_some() {
            return Ok(Vec::new());
        }
        let found: Vec<IpAddr> = match self.shared.resolver.fixed(host) {
            Some((address, _)) => vec![address],
            None => self.shared.resolver.addresses(host).await,
        };
        if found.is_empty() {
            return Err(fault(
                url,
                FaultKind::Proxy,
                "the proxy's name has no address",
            ));
        }
        Ok(found
            .into_iter()
            .map(|address| SocketAddr::new(address, 0))
            .collect())
    }
}

impl Kind {
    fn is_superseded_by(&self, other: &Self) -> bool {
        self.transport == other.transport
            && self.secure == other.secure
            && self.proxy == other.proxy
    }
}

fn fault(url: &Url, kind: FaultKind, detail: &str) -> Failure {
    Failure::Fault(Box::new(Fault {
        url: url.as_str().to_owned(),
        kind,
        detail: detail.to_owned(),
        certificate: None,
    }))
}

fn build(kind: &Kind, tls: ClientConfig, timeout: Duration) -> reqwest::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .dns_resolver(Pinned(kind.addresses.clone()))
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .connect_timeout(timeout.mul_f64(CONNECT_SHARE))
        // The client lives no longer than its host's queue: no timer is needed
        // to clear its pool, nor to keep its connections from dying.
        .pool_idle_timeout(None)
        .tcp_keepalive(None)
        .http1_max_headers(MAX_HEADERS)
        .http2_max_header_list_size(MAX_HEADER_LIST)
        .http2_initial_stream_window_size(STREAM_WINDOW)
        .http2_initial_connection_window_size(CONNECTION_WINDOW);
    if let Some(proxy) = &kind.proxy {
        builder = builder.proxy(reqwest::Proxy::all(proxy.clone())?);
    }
    match kind.transport {
        Transport::Standard => {}
        Transport::Lenient | Transport::Unverified => {
            builder = builder
                .http1_only()
                .http1_ignore_invalid_headers_in_responses(true)
                .http1_allow_obsolete_multiline_headers_in_responses(true)
                .http1_allow_spaces_after_header_name_in_responses(true);
        }
    }
    builder.build()
}

/// Gives the addresses that were settled, and nothing else. A port in them
/// counts where the URL names none; 0 stands for the scheme's.
struct Pinned(Vec<SocketAddr>);

impl Resolve for Pinned {
    fn resolve(&self, _name: Name) -> Resolving {
        let addresses: Addrs = Box::new(self.0.clone().into_iter());
        Box::pin(std::future::ready(Ok(addresses)))
    }
}
