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

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
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
        let root_params = authority_params("Linkcheck Test Root");
        let root_key = new_key();
        let root_cert = root_params
            .self_signed(&root_key)
            .expect("the parameters are complete");
        let root = Issuer::new(root_params, root_key);

        let intermediate_params = authority_params("Linkcheck Test Intermediate");
        let intermediate_key = new_key();
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
        Leaf {
            ca: Some(self.clone()),
            names: vec![host.to_owned()],
            not_before: SystemTime::now() - DAY,
            not_after: SystemTime::now() + 90 * DAY,
            served: Served::WithIntermediate,
            aia: None,
        }
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

/// A leaf certificate to be issued. Every method changes one thing about it.
#[derive(Clone)]
pub struct Leaf {
    ca: Option<Ca>,
    names: Vec<String>,
    not_before: SystemTime,
    not_after: SystemTime,
    served: Served,
    aia: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Served {
    WithIntermediate,
    WithoutIntermediate,
    SignedByRoot,
}

impl Leaf {
    /// A certificate that vouches for itself.
    pub fn self_signed(host: &str) -> Self {
        Self {
            ca: None,
            names: vec![host.to_owned()],
            not_before: SystemTime::now() - DAY,
            not_after: SystemTime::now() + 90 * DAY,
            served: Served::SignedByRoot,
            aia: None,
        }
    }

    /// One more name that it is good for; `*.suffix` and IP addresses work too.
    #[must_use]
    pub fn also(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// Valid until yesterday.
    #[must_use]
    pub fn expired(self) -> Self {
        let now = SystemTime::now();
        self.valid(now - 90 * DAY, now - DAY)
    }

    /// Valid from tomorrow.
    #[must_use]
    pub fn not_yet_valid(self) -> Self {
        let now = SystemTime::now();
        self.valid(now + DAY, now + 90 * DAY)
    }

    /// Valid now, but only for this many days more (and an hour, so that the count is not on the edge).
    #[must_use]
    pub fn ending_in(self, days: u32) -> Self {
        let now = SystemTime::now();
        self.valid(now - 60 * DAY, now + days * DAY + DAY / 24)
    }

    /// Valid between these times, to the second.
    #[must_use]
    pub fn valid(mut self, not_before: SystemTime, not_after: SystemTime) -> Self {
        self.not_before = not_before;
        self.not_after = not_after;
        self
    }

    /// Signed by the intermediate, but the server forgets to send that: `tls-incomplete-chain`.
    #[must_use]
    pub fn without_intermediate(mut self) -> Self {
        self.served = Served::WithoutIntermediate;
        self
    }

    /// Signed by the root itself.
    #[must_use]
    pub fn signed_by_root(mut self) -> Self {
        self.served = Served::SignedByRoot;
        self
    }

    /// Says where the issuer's certificate can be fetched (authority information access, `caIssuers`).
    #[must_use]
    pub fn aia(mut self, url: &str) -> Self {
        self.aia = Some(url.to_owned());
        self
    }

    /// Signs it.
    pub fn issue(&self) -> Identity {
        let key = new_key();
        let params = self.params();
        let certificate = match &self.ca {
            None => params.self_signed(&key),
            Some(ca) if self.served == Served::SignedByRoot => params.signed_by(&key, &ca.0.root),
            Some(ca) => params.signed_by(&key, &ca.0.intermediate),
        }
        .expect("the parameters are complete");
        let mut chain = vec![certificate.der().clone()];
        if let (Some(ca), Served::WithIntermediate) = (&self.ca, self.served) {
            chain.push(ca.0.intermediate_der.clone());
        }
        Identity {
            chain,
            key: PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
        }
    }

    fn params(&self) -> CertificateParams {
        let mut params = CertificateParams::new(self.names.clone())
            .expect("test hosts are ASCII names or addresses");
        params.distinguished_name = common_name(&self.names[0]);
        params.not_before = self.not_before.into();
        params.not_after = self.not_after.into();
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = self.ca.is_some();
        if let Some(url) = &self.aia {
            params.custom_extensions.push(ca_issuers(url));
        }
        params
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

impl From<Leaf> for Identity {
    fn from(leaf: Leaf) -> Self {
        leaf.issue()
    }
}

fn new_key() -> KeyPair {
    KeyPair::generate().expect("the machine has randomness")
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

/// The AIA extension (RFC 5280, 4.2.2.1) with one `id-ad-caIssuers` address.
fn ca_issuers(url: &str) -> CustomExtension {
    const AUTHORITY_INFO_ACCESS: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 1, 1];
    const ID_AD_CA_ISSUERS: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let mut description = der(0x06, ID_AD_CA_ISSUERS);
    description.extend(der(0x86, url.as_bytes()));
    let content = der(0x30, &der(0x30, &description));
    CustomExtension::from_oid_content(AUTHORITY_INFO_ACCESS, content)
}

/// One DER value; short enough that its length fits one byte.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u8::try_from(content.len()).expect("a test's AIA address is short");
    assert!(length < 128, "a test's AIA address is short");
    let mut value = vec![tag, length];
    value.extend(content);
    value
}
