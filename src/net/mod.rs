//! The network: the only part that knows sockets.
//!
//! It carries out what the judge asks for and returns evidence; it never makes
//! a verdict.
//!
//! - [`guard`]: which addresses may be contacted
//! - [`Resolver`]: names to addresses, and who said so
//! - [`HostClient`]: a host's connections; [`HostClient::exchange`] is one
//!   request and its response
//!
//! All of it belongs to one thread: the engine runs every exchange as a future
//! in one task.

mod attempt;
mod body;
mod case;
mod certificate;
mod chain;
mod client;
mod cookies;
mod decode;
mod dns_answer;
mod engine;
mod exchange;
mod fault;
mod files;
pub mod guard;
mod identity;
mod name_server;
mod options;
mod proxy;
mod resolver;
mod retry_after;
mod shared;
mod tls;

use std::rc::Rc;

pub use client::HostClient;
pub use engine::{Ended, Job, run};
pub use exchange::{Failure, Method, Request, Response};
pub use files::fit_jobs;
pub use identity::DEFAULT_USER_AGENT;
pub use options::{NetOptions, OriginHeader, Proxies, ResolveRule};
pub use resolver::Resolver;
pub use retry_after::retry_after;
pub use shared::NetError;

use shared::Shared;

/// The network as one run uses it. Clones are the same network.
#[derive(Clone)]
pub struct Network {
    shared: Rc<Shared>,
}

impl Network {
    /// A network that goes by `options`. Nothing is sent yet, and the
    /// machine's certificates are not read before they are needed.
    pub fn new(options: NetOptions) -> Result<Self, NetError> {
        Ok(Self {
            shared: Rc::new(Shared::new(options)?),
        })
    }

    /// The way to one host, `url::Url::host_str` of the URLs to come. Costs
    /// nothing until it is used; dropping it closes its connections.
    pub fn host(&self, host: &str) -> HostClient {
        HostClient::new(Rc::clone(&self.shared), host)
    }

    /// The resolver, for what is asked of it outside of exchanges.
    pub fn resolver(&self) -> &Resolver {
        &self.shared.resolver
    }

    /// Whether requests to `url` go through a proxy: its name is not looked up
    /// then, and look-ups are no evidence.
    pub fn is_proxied(&self, url: &url::Url) -> bool {
        self.shared.proxies.route(url).is_some()
    }
}
