//! A scripted DNS server, UDP and TCP on one port of the loopback.
//!
//! ```ignore
//! let dns = DnsStub::start();
//! dns.a("kimi.example", [127, 0, 0, 1]);
//! dns.cname("www.kimi.example", "kimi.example");
//! dns.on("flaky.example", Reply::servfail().then(Reply::a([127, 0, 0, 1])));
//! dns.on("*.slow.example", Reply::a([127, 0, 0, 1]).after(Duration::from_secs(2)));
//! dns.on("*", Reply::refused());          // else what no row knows is NXDOMAIN
//! dns.mood(Mood::DeniesEverything);       // a closed network
//! ```
//!
//! Names that always exist (the root, `com`, `net`, `org`) have their NS records, as any resolver worth asking
//! knows them. Negative answers carry an SOA that allows caching for a minute, as real ones do, so that a client
//! that takes its own cache for a second opinion is found out.

mod reply;
mod serve;
mod zone;

pub use hickory_proto::rr::RecordType;
pub use reply::{Reply, Script};

use super::server_thread::ServerThread;
use hickory_proto::rr::RData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use zone::Zone;

/// The scripted server. It stops when dropped; rows may be added at any time.
pub struct DnsStub {
    address: SocketAddr,
    zone: Arc<Mutex<Zone>>,
    _thread: ServerThread,
}

/// How the server is disposed towards everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mood {
    /// Answers as its rows say.
    #[default]
    Helpful,
    /// NXDOMAIN to everything, `com` too: a closed network.
    DeniesEverything,
    /// REFUSED to everything.
    RefusesEverything,
    /// SERVFAIL to everything.
    FailsEverything,
    /// Says nothing.
    Silent,
}

/// What carried a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// One datagram.
    Udp,
    /// With a length before each message.
    Tcp,
}

/// A question that was asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Lower case, without the final dot; the root is empty.
    pub name: String,
    /// What was wanted.
    pub record_type: RecordType,
    /// What carried it.
    pub transport: Transport,
    /// When it came.
    pub at: Instant,
}

impl DnsStub {
    /// A server on 127.0.0.1 at a free port.
    pub fn start() -> Self {
        Self::bind(Ipv4Addr::LOCALHOST)
    }

    /// A server on another loopback address.
    pub fn bind(address: impl Into<IpAddr>) -> Self {
        let address = address.into();
        let zone = Arc::new(Mutex::new(Zone::default()));
        let served = Arc::clone(&zone);
        let (thread, address) = ServerThread::start("dns", move || serve::start(address, served));
        Self {
            address,
            zone,
            _thread: thread,
        }
    }

    /// What `--dns-server` wants.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Sets what a name (`*.suffix`: every name below it; `*`: every name without a row) is answered.
    pub fn on(&self, name: &str, script: impl Into<Script>) -> &Self {
        self.change(|zone| zone.set(name, script.into()))
    }

    /// Adds an IPv4 address.
    pub fn a(&self, name: &str, address: impl Into<Ipv4Addr>) -> &Self {
        self.record(name, RData::A(address.into().into()))
    }

    /// Adds an IPv6 address.
    pub fn aaaa(&self, name: &str, address: impl Into<Ipv6Addr>) -> &Self {
        self.record(name, RData::AAAA(address.into().into()))
    }

    /// Makes it an alias; the answer brings along what the zone knows of the target.
    pub fn cname(&self, name: &str, target: &str) -> &Self {
        self.record(name, reply::cname(target))
    }

    /// Adds a name server.
    pub fn ns(&self, name: &str, server: &str) -> &Self {
        self.record(name, reply::ns(server))
    }

    /// Adds a text.
    pub fn txt(&self, name: &str, text: &str) -> &Self {
        self.record(name, reply::txt(text))
    }

    /// Another disposition towards everybody.
    pub fn mood(&self, mood: Mood) -> &Self {
        self.change(|zone| zone.mood = mood)
    }

    /// How often a name was asked for, by type.
    pub fn count(&self, name: &str, record_type: RecordType) -> usize {
        let name = zone::key(name);
        let log = self.log();
        let same = |asked: &&Question| asked.name == name && asked.record_type == record_type;
        log.iter().filter(same).count()
    }

    /// Every question in the order of arrival.
    pub fn log(&self) -> Vec<Question> {
        self.zone.lock().expect("no row panics").log.clone()
    }

    fn record(&self, name: &str, record: RData) -> &Self {
        self.change(|zone| zone.add(name, record))
    }

    fn change(&self, change: impl FnOnce(&mut Zone)) -> &Self {
        change(&mut self.zone.lock().expect("no row panics"));
        self
    }
}
