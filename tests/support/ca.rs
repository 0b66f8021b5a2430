//! A certificate authority of this run alone, and every kind of certificate fault that is judged.
//!
//! ```ignore
//! let ca = Ca::new();
//! ca.leaf("good.example");                               // root -> intermediate -> leaf
//! ca.leaf("old.example").expired();
//! ca.leaf("soon.example").ending_in(5);                  // days
//! ca.leaf("other.example");                              // served at another host: wrong host
//! ca.leaf("short.example").without_intermediate().aia("http://aia.example/ca.der");
//! Ca::new().leaf("stranger.example");                    // an unknown root
//! Leaf::self_signed("self.example");
//! ```
//!
//! Keys are ECDSA P-256: made in well under a millisecond, so a run makes all that it needs.

mod leaf;

pub use leaf::Leaf;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A root, an intermediate that it signed, and the root as a PEM file. Cheap to clone: all clones are one CA.
#[derive(Clone)]
pub struct Ca(Arc<Inner>);

struct Inner {
    root: Issuer<'static, KeyPair>,
    root_der: CertificateDer<'static>,
    intermediate: Issuer<'static, KeyPair>,
    intermediate_der: CertificateDer<'static>,
    pem: String,
    pem_file: tempfile::NamedTempFile,
}

/// A certificate chain as it is served, leaf first, and the leaf's private key.
#[derive(Debug)]
pub struct Identity {
    /// What the server sends.
    pub chain: Vec<CertificateDer<'static>>,
    /// The key of the first of them.
    pub key: PrivateKeyDer<'static>,
}

impl Default for Ca {
    fn default() -> Self {
        Self::new()
    }
}

impl Ca {
    /// A new authority that nobody trusts yet.
    pub fn new() -> Self {
        let root_key = new_key();
        let root_params = authority_params(&format!("Linkcheck Test Root {}", tag(&root_key)));
        let root_cert = root_params
            .self_signed(&root_key)
            .expect("the parameters are complete");
        let root = Issuer::new(root_params, root_key);

        let intermediate_key = new_key();
        let name = format!("Linkcheck Test Intermediate {}", tag(&intermediate_key));
        let intermediate_params = authority_params(&name);
        let intermediate_cert = intermediate_params
            .signed_by(&intermediate_key, &root)
            .expect("the parameters are complete");

        let pem = root_cert.pem();
        let mut pem_file = tempfile::Builder::new()
            .prefix("linkcheck-test-root-")
            .suffix(".pem")
            .tempfile()
            .expect("the temporary directory is writable");
        pem_file
            .write_all(pem.as_bytes())
            .expect("the temporary directory has room");
        Self(Arc::new(Inner {
            root,
            root_der: root_cert.der().clone(),
            intermediate: Issuer::new(intermediate_params, intermediate_key),
            intermediate_der: intermediate_cert.der().clone(),
            pem,
            pem_file,
        }))
    }

    /// The root as a PEM file, for `--ca-cert`. It lives as long as this authority.
    pub fn pem_file(&self) -> &Path {
        self.0.pem_file.path()
    }

    /// The root as PEM text.
    pub fn pem(&self) -> &str {
        &self.0.pem
    }

    /// The root as DER.
    pub fn root_der(&self) -> &CertificateDer<'static> {
        &self.0.root_der
    }

    /// The intermediate as DER, as an AIA `caIssuers` address would serve it.
    pub fn intermediate_der(&self) -> &CertificateDer<'static> {
        &self.0.intermediate_der
    }

    /// A leaf for one host, valid from yesterday for 90 days, by way of the intermediate.
    pub fn leaf(&self, host: &str) -> Leaf {
        Leaf::signed_by(self, host)
    }

    /// A TLS client that trusts this root only, and offers these application protocols.
    pub fn client_config(&self, alpn: &[&str]) -> rustls::ClientConfig {
        let mut roots = rustls::RootCertStore::empty();
        roots
            .add(self.0.root_der.clone())
            .expect("the root was just made");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the provider supports TLS 1.2 and 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        config
    }
}

impl Clone for Identity {
    fn clone(&self) -> Self {
        Self {
            chain: self.chain.clone(),
            key: self.key.clone_key(),
        }
    }
}

fn new_key() -> KeyPair {
    KeyPair::generate().expect("the machine has randomness")
}

/// Tells authorities apart by name: else a stranger's signature would be a bad one of ours.
fn tag(key: &KeyPair) -> String {
    let point = key.public_key_raw();
    let start = point[1..5]
        .try_into()
        .expect("a point of P-256 has 65 bytes");
    format!("{:08x}", u32::from_be_bytes(start))
}

fn common_name(name: &str) -> DistinguishedName {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, name);
    subject
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.not_before = (SystemTime::now() - 365 * DAY).into();
    params.not_after = (SystemTime::now() + 3650 * DAY).into();
    params
}
