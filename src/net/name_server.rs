//! One name server, and what it says.
//!
//! Each server has a hickory resolver of its own, so that a verdict knows who
//! said what; a pool would ask whom it likes and blend the answers. Names are
//! absolute (no search list), and no cache stands between: [`super::resolver`]
//! has one that knows about opinions.

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RecordType};
use hickory_resolver::{Resolver, TokioResolver};
use tokio::sync::{Mutex, Semaphore};
use tokio::time::timeout;

use super::dns_answer::{Said, join, read, weigh_canaries};
use crate::evidence::{Canary, DnsAnswer, Records};

/// How long one query may take, resent over UDP every second or so meanwhile.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same for a server that has been found silent: without it, a network
/// that is down would cost this much again with each question.
const LITTLE_PATIENCE: Duration = Duration::from_secs(2);
/// A server that has not answered by then is asked for the canary already.
const SILENCE: Duration = Duration::from_secs(2);
/// How long an AAAA answer may keep us once there are A records: servers that
/// drop AAAA queries are known (RFC 8305, 3, gives them 50 ms).
const STRAGGLER: Duration = Duration::from_millis(250);
/// Look-ups in flight at one server: each takes two sockets while it lasts.
const TURNS: usize = 100;
/// Names that always exist; who denies or refuses them knows nothing.
const CANARIES: [&str; 3] = ["com.", "net.", "."];

/// One name server.
pub(super) struct NameServer {
    /// Its address.
    pub(super) address: SocketAddr,
    resolver: TokioResolver,
    turns: Semaphore,
    canary: Mutex<Option<Canary>>,
}

impl NameServer {
    /// The server at `address`; `hosts` says whether the machine's own table
    /// of hosts goes before it.
    pub(super) fn new(address: SocketAddr, hosts: ResolveHosts) -> Result<Self, NetError> {
        let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
        let connections = connections.map(|mut connection| {
            connection.port = address.port();
            connection
        });
        let server = NameServerConfig::new(address.ip(), true, connections.to_vec());
        let config = ResolverConfig::from_name_servers(vec![server]);
        let provider = TokioRuntimeProvider::default();
        let mut builder = Resolver::builder_with_config(config, provider);
        set_options(builder.options_mut(), hosts);
        Ok(Self {
            address,
            resolver: builder.build()?,
            turns: Semaphore::new(TURNS),
            canary: Mutex::new(None),
        })
    }

    /// Asks for the records of `host`, and for the canary where the answer is
    /// not what one hopes for.
    pub(super) async fn ask(&self, host: &str, records: Records) -> Said {
        let _turn = self.turns.acquire().await;
        let patience = match self.known_canary() {
            Some(Canary::Silent) => LITTLE_PATIENCE,
            Some(Canary::Knows | Canary::Denies) | None => PATIENCE,
        };
        let query = timeout(patience, self.query(host, records));
        let mut query = std::pin::pin!(query);
        let said = match timeout(SILENCE, &mut query).await {
            Ok(said) => said,
            Err(_) => tokio::join!(query, self.canary(Canary::Silent)).0,
        };
        let mut said: Said = said.unwrap_or_else(|_| DnsAnswer::Timeout.into());
        said.canary = match said.answer {
            DnsAnswer::Addresses(_) => None,
            DnsAnswer::Timeout | DnsAnswer::Io(_) => Some(self.canary(Canary::Silent).await),
            DnsAnswer::NoAddress
            | DnsAnswer::NxDomain
            | DnsAnswer::ServFail
            | DnsAnswer::Refused
            | DnsAnswer::OtherCode(_) => Some(self.canary(Canary::Denies).await),
        };
        said
    }

    /// Whether the server has been found to know nothing.
    pub(super) fn is_cut_off(&self) -> bool {
        matches!(self.known_canary(), Some(Canary::Denies | Canary::Silent))
    }

    /// What is known of the canary; nothing while it is being asked for.
    fn known_canary(&self) -> Option<Canary> {
        self.canary.try_lock().ok().and_then(|known| *known)
    }

    /// What the server says of names that always exist, asked once. Only a
    /// server that was `Silent` and now shows `sign` of life is asked again.
    async fn canary(&self, sign: Canary) -> Canary {
        let mut known = self.canary.lock().await;
        match *known {
            Some(Canary::Silent) if sign != Canary::Silent => {}
            Some(canary) => return canary,
            None => {}
        }
        let [first, second, third] = CANARIES.map(|zone| self.query_name_servers(zone));
        let all = async { <[DnsAnswer; 3]>::from(tokio::join!(first, second, third)) };
        let found = match timeout(PATIENCE, all).await {
            Ok(answers) => weigh_canaries(&answers),
            Err(_) => Canary::Silent,
        };
        *known = Some(found);
        found
    }

    async fn query_name_servers(&self, zone: &str) -> DnsAnswer {
        self.query(zone, Records::NameServers).await.answer
    }

    async fn query(&self, host: &str, records: Records) -> Said {
        let Ok(mut name) = Name::from_ascii(host) else {
            return DnsAnswer::Io(format!("`{host}` cannot be asked for: not a DNS name")).into();
        };
        name.set_fqdn(true);
        match records {
            Records::Addresses => self.query_addresses(name).await,
            Records::NameServers => read(
                &self.resolver.lookup(name, RecordType::NS).await,
                RecordType::NS,
            ),
        }
    }

    async fn query_addresses(&self, name: Name) -> Said {
        let v4 = self.resolver.lookup(name.clone(), RecordType::A);
        let v6 = self.resolver.lookup(name, RecordType::AAAA);
        let (mut v4, mut v6) = (std::pin::pin!(v4), std::pin::pin!(v6));
        tokio::select! {
            found = &mut v4 => {
                let first = read(&found, RecordType::A);
                if matches!(first.answer, DnsAnswer::Addresses(_)) {
                    return match timeout(STRAGGLER, v6).await {
                        Ok(second) => join(first, read(&second, RecordType::AAAA)),
                        Err(_) => first,
                    };
                }
                join(first, read(&v6.await, RecordType::AAAA))
            }
            found = &mut v6 => {
                join(read(&v4.await, RecordType::A), read(&found, RecordType::AAAA))
            }
        }
    }
}

fn set_options(options: &mut ResolverOpts, hosts: ResolveHosts) {
    options.timeout = PATIENCE;
    options.attempts = 0;
    options.cache_size = 0;
    options.use_hosts_file = hosts;
    options.max_active_requests = 4 * TURNS;
    options.preserve_intermediates = true;
}
