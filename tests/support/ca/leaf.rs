//! A certificate for a host, good or with a fault of one's choice.

use super::{Ca, DAY, Identity, common_name, new_key};
use rcgen::{CertificateParams, CustomExtension, ExtendedKeyUsagePurpose, KeyUsagePurpose};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::time::SystemTime;

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
        Self::new(None, host)
    }

    pub(super) fn signed_by(ca: &Ca, host: &str) -> Self {
        Self::new(Some(ca.clone()), host)
    }

    fn new(ca: Option<Ca>, host: &str) -> Self {
        Self {
            ca,
            names: vec![host.to_owned()],
            not_before: SystemTime::now() - DAY,
            not_after: SystemTime::now() + 90 * DAY,
            served: Served::WithIntermediate,
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

impl From<Leaf> for Identity {
    fn from(leaf: Leaf) -> Self {
        leaf.issue()
    }
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
