//! Names to addresses, with who said so.
//!
//! One name is asked for once a run and opinion, however many links wait for
//! it. What is found is kept for the run (bounded), whatever its TTL: a name
//! that changed its address between two looks could otherwise lead past the
//! guard.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::rc::Rc;
use std::time::Duration;

use hickory_resolver::config::ResolveHosts;
use hickory_resolver::system_conf::read_system_conf;
use tokio::sync::OnceCell;
use tokio::time::{Instant, sleep_until};

use super::dns_answer::Said;
use super::name_server::NameServer;
use super::options::ResolveRule;
use crate::evidence::{DnsAnswer, Lookup, LookupAsk, Opinion, Records, Wait};

/// How many answers are kept.
const CAPACITY: usize = 32_768;
/// How long after the first answer the same server gives its second opinion.
const SECOND_THOUGHT: Duration = Duration::from_secs(1);
/// A failure younger than this is not asked for anew: several links of one
/// host come back at the same time.
const FRESH: Duration = Duration::from_secs(1);

/// The resolver of one run.
pub struct Resolver {
    servers: Vec<NameServer>,
    rules: Vec<ResolveRule>,
    kept: RefCell<Kept>,
}

#[derive(Default)]
struct Kept {
    answers: HashMap<Key, Rc<OnceCell<Answer>>>,
    /// The keys in order of asking; the oldest goes first.
    order: VecDeque<Key>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    host: Rc<str>,
    opinion: Opinion,
    records: Records,
}

struct Answer {
    server: SocketAddr,
    said: Said,
    milliseconds: u32,
    at: Instant,
}

impl Resolver {
    /// A resolver that asks these servers; the system's, and its table of
    /// hosts, where there are none.
    pub(super) fn new(
        dns_servers: &[SocketAddr],
        rules: Vec<ResolveRule>,
    ) -> Result<Self, hickory_resolver::net::NetError> {
        let (addresses, hosts) = if dns_servers.is_empty() {
            (system_servers(), ResolveHosts::Always)
        } else {
            (dns_servers.to_vec(), ResolveHosts::Never)
        };
        let mut servers: Vec<NameServer> = Vec::with_capacity(addresses.len());
        for address in addresses {
            if servers.iter().all(|server| server.address != address) {
                servers.push(NameServer::new(address, hosts)?);
            }
        }
        Ok(Self {
            servers,
            rules,
            kept: RefCell::default(),
        })
    }

    /// How many servers could give a second opinion that is not the first's.
    pub fn second_opinions(&self) -> u8 {
        u8::try_from(self.servers.len() - 1).unwrap_or(u8::MAX)
    }

    /// The address (and the port, for URLs that name none) that `--resolve`
    /// fixes for a name.
    pub fn fixed(&self, host: &str) -> Option<(IpAddr, Option<u16>)> {
        let fitting = self.rules.iter().filter(|rule| matches(&rule.host, host));
        let rule = fitting.min_by_key(|rule| Reverse(exactness(&rule.host)))?;
        Some((rule.address, rule.port))
    }

    /// Carries out one look-up. The wait that `ask` names is for the caller to
    /// keep; but where there was one, an earlier failure is not good enough.
    pub async fn lookup(&self, ask: &LookupAsk) -> Lookup {
        let key = Key {
            host: normal(&ask.host).into(),
            opinion: ask.opinion,
            records: ask.records,
        };
        let cell = self.cell(&key, ask.wait);
        // Boxed, for it is large and seldom needed: most answers are there.
        let answer = cell.get_or_init(|| Box::pin(self.ask(&key))).await;
        Lookup {
            ask: ask.clone(),
            server: answer.server.to_string(),
            answer: answer.said.answer.clone(),
            cnames: answer.said.cnames.clone(),
            name_servers: answer.said.name_servers.clone(),
            canary: answer.said.canary,
            milliseconds: answer.milliseconds,
        }
    }

    /// The addresses of a host: what the first opinion says, or where that is
    /// no address, what a second one has said. Asks where nobody has yet.
    pub(super) async fn addresses(&self, host: &str) -> Vec<IpAddr> {
        let ask = LookupAsk {
            host: host.to_owned(),
            opinion: Opinion::First,
            records: Records::Addresses,
            wait: Wait::No,
        };
        let first = self.lookup(&ask).await;
        if let DnsAnswer::Addresses(addresses) = first.answer {
            return addresses;
        }
        let second = self.known(host, Opinion::Second);
        second.unwrap_or_default()
    }

    fn known(&self, host: &str, opinion: Opinion) -> Option<Vec<IpAddr>> {
        let key = Key {
            host: normal(host).into(),
            opinion,
            records: Records::Addresses,
        };
        let cell = self.kept.borrow().answers.get(&key).cloned()?;
        match &cell.get()?.said.answer {
            DnsAnswer::Addresses(addresses) => Some(addresses.clone()),
            _ => None,
        }
    }

    /// The place of an answer: one that is there or on its way, or a new one.
    fn cell(&self, key: &Key, wait: Wait) -> Rc<OnceCell<Answer>> {
        let mut kept = self.kept.borrow_mut();
        if let Some(cell) = kept.answers.get(key) {
            let will_do = cell.get().is_none_or(|answer| {
                wait == Wait::No
                    || matches!(answer.said.answer, DnsAnswer::Addresses(_))
                    || answer.at.elapsed() < FRESH
            });
            if will_do {
                return Rc::clone(cell);
            }
        } else {
            kept.order.push_back(key.clone());
        }
        let cell = Rc::new(OnceCell::new());
        kept.answers.insert(key.clone(), Rc::clone(&cell));
        if kept.order.len() > CAPACITY
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.answers.remove(&oldest);
        }
        cell
    }

    async fn ask(&self, key: &Key) -> Answer {
        let server = match key.opinion {
            Opinion::First => self.first_server(),
            Opinion::Second => self.second_server(key).await,
        };
        let start = Instant::now();
        let said = server.ask(&key.host, key.records).await;
        let milliseconds = u32::try_from(start.elapsed().as_millis()).unwrap_or(u32::MAX);
        Answer {
            server: server.address,
            said,
            milliseconds,
            at: Instant::now(),
        }
    }

    /// The first server in the order given that is not known to be cut off.
    fn first_server(&self) -> &NameServer {
        let sound = self.servers.iter().find(|server| !server.is_cut_off());
        sound.unwrap_or(&self.servers[0])
    }

    /// A server that has not given the first opinion; or, where there is no
    /// other one, that same server after a while.
    async fn second_server(&self, key: &Key) -> &NameServer {
        let first_key = Key {
            opinion: Opinion::First,
            ..key.clone()
        };
        let first = self.kept.borrow().answers.get(&first_key).cloned();
        let first = first.as_ref().and_then(|cell| cell.get());
        let asked = first.map_or(self.servers[0].address, |answer| answer.server);
        let others = || self.servers.iter().filter(|server| server.address != asked);
        let other = others()
            .find(|server| !server.is_cut_off())
            .or_else(|| others().next());
        if let Some(other) = other {
            return other;
        }
        if let Some(first) = first {
            sleep_until(first.at + SECOND_THOUGHT).await;
        }
        &self.servers[0]
    }
}

/// The servers that the machine is set up with. Where it names none, resolv.conf(5)
/// says that the one on the machine itself is meant.
fn system_servers() -> Vec<SocketAddr> {
    let mut servers = Vec::new();
    if let Ok((config, _)) = read_system_conf() {
        for server in config.name_servers() {
            let port = server
                .connections
                .first()
                .map_or(53, |connection| connection.port);
            servers.push(SocketAddr::new(server.ip, port));
        }
    }
    if servers.is_empty() {
        servers.push(SocketAddr::from((Ipv4Addr::LOCALHOST, 53)));
    }
    servers
}

/// Lower case, without the dot that makes a name absolute: they all are.
fn normal(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    host.strip_suffix('.').map(str::to_owned).unwrap_or(host)
}

/// Whether a rule's pattern is for this host: `*`, `*.suffix` (any depth, not
/// the suffix itself), or exactly it.
pub(super) fn matches(pattern: &str, host: &str) -> bool {
    let host = normal(host);
    match pattern.strip_prefix('*') {
        Some("") => true,
        Some(suffix) => host.len() > suffix.len() && host.ends_with(suffix),
        None => host == pattern,
    }
}

/// How closely a pattern names a host; of two that are alike the first holds.
fn exactness(pattern: &str) -> usize {
    if pattern.starts_with('*') {
        pattern.len()
    } else {
        usize::MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stops_at_a_dot() {
        for (pattern, host, expected) in [
            ("*", "example.com", true),
            ("*", "localhost", true),
            ("*.example.com", "www.example.com", true),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "badexample.com", false),
            ("*.example.com", ".example.com", false),
            ("example.com", "example.com", true),
            ("example.com", "EXAMPLE.com.", true),
            ("example.com", "www.example.com", false),
        ] {
            assert_eq!(matches(pattern, host), expected, "{pattern} {host}");
        }
    }

    #[test]
    fn the_rule_that_names_a_host_most_closely_holds() {
        let rule = |host: &str, address: &str, port| ResolveRule {
            host: host.to_owned(),
            address: address.parse().unwrap(),
            port,
        };
        let server = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
        let rules = vec![
            rule("a.example", "127.0.0.1", Some(81)),
            rule("*.b.example", "127.0.0.4", None),
            rule("*.example", "127.0.0.2", None),
            rule("*", "127.0.0.3", Some(82)),
        ];
        let fixed = |rules: &[ResolveRule], host| {
            let resolver = Resolver::new(&[server], rules.to_vec()).unwrap();
            let fixed = resolver.fixed(host).unwrap();
            (fixed.0.to_string(), fixed.1)
        };
        let mut turned = rules.clone();
        turned.rotate_left(2);
        for rules in [rules, turned] {
            for (host, address, port) in [
                ("a.example", "127.0.0.1", Some(81)),
                ("b.example", "127.0.0.2", None),
                ("c.b.example", "127.0.0.4", None),
                ("other.test", "127.0.0.3", Some(82)),
            ] {
                assert_eq!(fixed(&rules, host), (address.to_owned(), port), "{host}");
            }
        }
    }
}
