//! Which certificate and which protocols a host offers, and how its handshake fails.

use super::super::ca::{Ca, Identity};
use rustls::ServerConfig;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

/// How a handshake goes wrong, once the client has said whom it wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsFault {
    /// A fatal alert of this description (RFC 8446, 6.2): 40 `handshake_failure`, 70 `protocol_version`,
    /// 80 `internal_error`, 112 `unrecognized_name`.
    Alert(u8),
    /// The connection is closed (FIN).
    Close,
    /// The connection is reset (RST).
    Reset,
    /// Nothing more comes.
    Hang,
    /// A plain HTTP answer instead of TLS, as a server does that has its ports mixed up.
    PlainHttp,
}

/// The TLS side of every host; hosts without a row get a good certificate on the fly.
pub(super) struct TlsTable {
    ca: Ca,
    hosts: Mutex<Hosts>,
}

#[derive(Default)]
struct Hosts {
    identities: HashMap<String, Identity>,
    alpn: HashMap<String, Vec<Vec<u8>>>,
    faults: HashMap<String, TlsFault>,
    ready: HashMap<String, Arc<ServerConfig>>,
}

impl TlsTable {
    pub(super) fn new(ca: Ca) -> Self {
        Self {
            ca,
            hosts: Mutex::default(),
        }
    }

    pub(super) fn ca(&self) -> &Ca {
        &self.ca
    }

    pub(super) fn set_identity(&self, host: &str, identity: Identity) {
        self.change(host, |hosts, host| {
            hosts.identities.insert(host, identity);
        });
    }

    pub(super) fn set_alpn(&self, host: &str, protocols: &[&str]) {
        let protocols = protocols.iter().map(|name| name.as_bytes().to_vec());
        let protocols = protocols.collect();
        self.change(host, |hosts, host| {
            hosts.alpn.insert(host, protocols);
        });
    }

    pub(super) fn set_fault(&self, host: &str, fault: TlsFault) {
        self.change(host, |hosts, host| {
            hosts.faults.insert(host, fault);
        });
    }

    /// What to do with a client that wants `sni`, or, if it names nobody, the address that it connected to.
    pub(super) fn choose(
        &self,
        sni: Option<&str>,
        local: IpAddr,
    ) -> Result<Arc<ServerConfig>, TlsFault> {
        let name = sni.map_or_else(|| local.to_string(), str::to_ascii_lowercase);
        let mut hosts = self.hosts.lock().expect("choosing does not panic");
        if let Some(&fault) = hosts.row(|hosts| &hosts.faults, &name) {
            return Err(fault);
        }
        if let Some(ready) = hosts.ready.get(&name) {
            return Ok(Arc::clone(ready));
        }
        let made = Arc::new(self.configure(&hosts, &name));
        hosts.ready.insert(name, Arc::clone(&made));
        Ok(made)
    }

    fn configure(&self, hosts: &Hosts, name: &str) -> ServerConfig {
        let identity = hosts.row(|hosts| &hosts.identities, name);
        let identity = identity.map_or_else(|| self.ca.leaf(name).issue(), Identity::clone);
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the provider supports TLS 1.2 and 1.3")
            .with_no_client_auth()
            .with_single_cert(identity.chain, identity.key)
            .expect("the key was made for the certificate");
        let alpn = hosts.row(|hosts| &hosts.alpn, name).cloned();
        config.alpn_protocols = alpn.unwrap_or_else(|| vec![b"h2".to_vec(), b"http/1.1".to_vec()]);
        // Every connection shows a whole handshake, and thousands of hosts stay small.
        config.send_tls13_tickets = 0;
        config.session_storage = Arc::new(rustls::server::NoServerSessionStorage {});
        config
    }

    fn change(&self, host: &str, change: impl FnOnce(&mut Hosts, String)) {
        let mut hosts = self.hosts.lock().expect("choosing does not panic");
        hosts.ready.clear();
        change(&mut hosts, host.to_ascii_lowercase());
    }
}

impl Hosts {
    /// The row of a host, or else the one for all hosts (`*`).
    fn row<T>(&self, table: impl Fn(&Self) -> &HashMap<String, T>, name: &str) -> Option<&T> {
        table(self).get(name).or_else(|| table(self).get("*"))
    }
}

/// A fatal alert as a plaintext TLS record.
pub(super) fn alert_record(description: u8) -> [u8; 7] {
    [0x15, 3, 3, 0, 2, 2, description]
}
