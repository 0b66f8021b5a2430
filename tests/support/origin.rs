//! A scripted web server: HTTP/1.1 and HTTP/2, plain and TLS, on one port of the loopback.
//!
//! A test writes rows, `origin.on(host, path, behaviour)`; the host is a name or `*.suffix` or `*`, the path is
//! exact (its query may be left out) or `/prefix*` or `*`. An exact host beats a pattern, then an exact path
//! beats a pattern, and among patterns the last wins. What no row answers is a 404, `X-Origin: no-such-row`.
//!
//! Whether a client speaks TLS shows in its first byte. By SNI each host gets a good certificate made on the
//! fly, unless [`Origin::certificate`] says otherwise; without SNI, one for the address that it connected to.
//!
//! HTTP/1.1 is served by hand, since a library would refuse to send most of what matters here.

mod answer;
mod behaviour;
mod body;
mod connection;
mod encoding;
mod gate;
mod http1;
mod http2;
mod limit;
mod log;
mod request;
mod routes;
mod shareable;
mod tls;

pub use answer::{
    Answer, Cut, endless_headers, garbage, goaway, hang, hang_up, redirect, reset, reset_stream,
    respond, tunnel,
};
pub use behaviour::{
    Behaviour, Condition, accept_lacks, cookie, dynamic, has_cookie, header_contains, method,
    sequence, user_agent_contains, when,
};
pub use connection::AtAccept;
pub use encoding::Encoding;
pub use gate::Gate;
pub use limit::{RateLimit, Window};
pub use log::Log;
pub use request::{HttpVersion, Request};
pub use tls::TlsFault;

use super::ca::{Ca, Identity};
use super::server_thread::ServerThread;
use log::SharedLog;
use routes::Routes;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, RwLock};
use std::time::Duration;
use tls::TlsTable;
use tokio::net::{TcpListener, TcpSocket};

/// The scripted server. It stops when dropped; rows may be added at any time.
pub struct Origin {
    address: SocketAddr,
    shared: Arc<Shared>,
    _thread: ServerThread,
}

/// What the test and the server's tasks share.
struct Shared {
    routes: RwLock<Routes>,
    at_accept: RwLock<HashMap<Option<IpAddr>, AtAccept>>,
    tls: TlsTable,
    log: SharedLog,
}

impl Shared {
    /// Chooses the answer to a request and logs its status.
    fn answer(&self, request: &Request) -> Arc<Answer> {
        let behaviour = {
            let routes = self.routes.read().expect("no row panics");
            routes.find(request).clone()
        };
        let answer = behaviour.answer(request);
        if let Some(status) = answer.status() {
            self.log.answered(&request.host, status);
        }
        answer
    }

    fn at_accept(&self, local: IpAddr) -> AtAccept {
        let rows = self.at_accept.read().expect("no row panics");
        let row = rows.get(&Some(local)).or_else(|| rows.get(&None));
        row.cloned().unwrap_or(AtAccept::Serve)
    }
}

impl Origin {
    /// An origin on 127.0.0.1, at a free port, with an authority of its own.
    pub fn start() -> Self {
        Self::bind(Ipv4Addr::LOCALHOST)
    }

    /// The same on another address: 127.0.0.2, or 0.0.0.0 for all of 127.0.0.0/8 at one port.
    pub fn bind(address: impl Into<IpAddr>) -> Self {
        Self::bind_with(address, Ca::new())
    }

    /// The same with a given authority, so that several origins can share one.
    pub fn bind_with(address: impl Into<IpAddr>, ca: Ca) -> Self {
        let shared = Arc::new(Shared {
            routes: RwLock::default(),
            at_accept: RwLock::default(),
            tls: TlsTable::new(ca),
            log: SharedLog::default(),
        });
        let address = SocketAddr::new(address.into(), 0);
        let served = Arc::clone(&shared);
        let (thread, address) = ServerThread::start("origin", move || {
            let listener = listen(address).expect("a free port of the loopback");
            let bound = listener
                .local_addr()
                .expect("a bound socket has an address");
            (bound, serve(listener, served))
        });
        Self {
            address,
            shared,
            _thread: thread,
        }
    }

    /// The port of both plain HTTP and TLS.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address it is bound to, which may be 0.0.0.0.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `--resolve` for every name: `*=127.0.0.1:PORT`.
    pub fn resolve_all(&self) -> String {
        let ip = match self.address.ip() {
            ip if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            ip => ip,
        };
        format!("*={}", SocketAddr::new(ip, self.port()))
    }

    /// The authority that signs its certificates; `--ca-cert` wants `origin.ca().pem_file()`.
    pub fn ca(&self) -> &Ca {
        self.shared.tls.ca()
    }

    /// Adds a row, or replaces the one of the same exact host and path.
    pub fn on(&self, host: &str, path: &str, behaviour: impl Into<Behaviour>) -> &Self {
        let mut routes = self.shared.routes.write().expect("no row panics");
        routes.insert(host, path, behaviour.into());
        drop(routes);
        self
    }

    /// What requests get that no row is for.
    pub fn fallback(&self, behaviour: impl Into<Behaviour>) -> &Self {
        let mut routes = self.shared.routes.write().expect("no row panics");
        routes.set_fallback(behaviour.into());
        drop(routes);
        self
    }

    /// What every connection meets before it can say a word.
    pub fn at_accept(&self, what: AtAccept) -> &Self {
        self.set_at_accept(None, what)
    }

    /// What connections to one of the origin's addresses meet, where it is bound to 0.0.0.0.
    pub fn at_accept_on(&self, address: impl Into<IpAddr>, what: AtAccept) -> &Self {
        self.set_at_accept(Some(address.into()), what)
    }

    fn set_at_accept(&self, address: Option<IpAddr>, what: AtAccept) -> &Self {
        let mut rows = self.shared.at_accept.write().expect("no row panics");
        rows.insert(address, what);
        drop(rows);
        self
    }

    /// The certificate of a host (`*`: of all that have no row).
    pub fn certificate(&self, host: &str, identity: impl Into<Identity>) -> &Self {
        self.shared.tls.set_identity(host, identity.into());
        self
    }

    /// What a host (`*`: every other host) offers by ALPN. Without a row: `h2` and `http/1.1`.
    pub fn alpn(&self, host: &str, protocols: &[&str]) -> &Self {
        self.shared.tls.set_alpn(host, protocols);
        self
    }

    /// Lets every handshake with this host (`*`: every other host) fail.
    pub fn tls_fault(&self, host: &str, fault: TlsFault) -> &Self {
        self.shared.tls.set_fault(host, fault);
        self
    }

    /// What it has seen until now.
    pub fn log(&self) -> Log {
        self.shared.log.snapshot()
    }

    /// Forgets what it has seen, before a second run.
    pub fn forget(&self) {
        self.shared.log.forget();
    }

    /// Counts requests but does not keep them: for hundreds of thousands.
    pub fn count_only(&self) -> &Self {
        self.shared.log.count_only();
        self
    }

    /// Blocks until the log satisfies the condition: a test orders events with it instead of sleeping.
    /// An asynchronous test calls it in `spawn_blocking`, for it blocks the thread.
    ///
    /// # Panics
    ///
    /// If it does not within 20 seconds.
    pub fn wait_until(&self, condition: impl Fn(&Log) -> bool) {
        let patience = Duration::from_secs(20);
        let happened = self.shared.log.wait(patience, condition);
        assert!(happened, "the origin waited {patience:?} in vain");
    }
}

/// Listens with a backlog that thousands of clients at once do not overflow.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    socket.bind(address)?;
    socket.listen(4096)
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        // Accepting fails for want of descriptors: the ones in use will come back.
        let Ok((socket, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(5)).await;
            continue;
        };
        tokio::spawn(connection::serve(Arc::clone(&shared), socket));
    }
}

/// A port at which connections are refused: bound, so that nobody else takes it, but not listening.
pub struct ClosedPort {
    socket: TcpSocket,
}

impl ClosedPort {
    /// On 127.0.0.1.
    pub fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("the machine has IPv4");
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        socket.bind(any).expect("the loopback has a free port");
        Self { socket }
    }

    /// Where nobody answers.
    pub fn address(&self) -> SocketAddr {
        let address = self.socket.local_addr();
        address.expect("a bound socket has an address")
    }
}

impl Default for ClosedPort {
    fn default() -> Self {
        Self::new()
    }
}
