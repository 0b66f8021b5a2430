//! One request over a real socket: what comes back, and what is told of what does not.

#![expect(
    clippy::unwrap_used,
    reason = "its helpers are tests too, though not marked as such"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "net_floor/addresses.rs"]
mod addresses;
#[path = "net_floor/bodies.rs"]
mod bodies;
#[path = "net_floor/connections.rs"]
mod connections;
#[path = "net_floor/dns.rs"]
mod dns;
#[path = "net_floor/headers.rs"]
mod headers;
#[path = "net_floor/proxies.rs"]
mod proxies;
#[path = "net_floor/tls.rs"]
mod tls;

use linkcheck::evidence::{FaultKind, Identity, Transport};
use linkcheck::net::{
    DEFAULT_USER_AGENT, Failure, Method, NetOptions, Network, Proxies, Request, ResolveRule,
    Response,
};
use std::time::Duration;
use support::Origin;
use url::Url;

/// A network to which nothing is said but how long to wait.
fn plain_options() -> NetOptions {
    NetOptions {
        timeout: Duration::from_secs(20),
        user_agent: DEFAULT_USER_AGENT.to_owned(),
        resolve: Vec::new(),
        dns_servers: Vec::new(),
        ca_certs: Vec::new(),
        allow_net: Vec::new(),
        headers: Vec::new(),
        proxies: Proxies::default(),
    }
}

/// A network to which every name is `origin`, which it trusts.
fn options(origin: &Origin) -> NetOptions {
    NetOptions {
        resolve: vec![ResolveRule {
            host: "*".to_owned(),
            address: origin.address().ip(),
            port: Some(origin.port()),
        }],
        ca_certs: vec![origin.ca().pem().as_bytes().to_vec()],
        ..plain_options()
    }
}

fn network(origin: &Origin) -> Network {
    Network::new(options(origin)).unwrap()
}

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

/// A plain GET, as every link's first attempt is.
fn request(url: &Url) -> Request<'_> {
    Request {
        url,
        method: Method::Get,
        identity: Identity::Honest,
        transport: Transport::Standard,
        cookies: None,
        condition: None,
        timeout: Duration::from_secs(20),
    }
}

async fn send(network: &Network, request: &Request<'_>) -> Result<Response, Failure> {
    let client = network.host(request.url.host_str().unwrap());
    client.exchange(request).await
}

async fn get(network: &Network, text: &str) -> Result<Response, Failure> {
    send(network, &request(&url(text))).await
}

/// What kind of fault there is instead of a response.
#[track_caller]
fn kind(result: Result<Response, Failure>) -> FaultKind {
    match result {
        Err(Failure::Fault(fault)) => fault.kind,
        other => panic!("a fault was expected: {other:?}"),
    }
}
