//! What a certificate says, and what is wrong with one that is refused.

use std::net::{Ipv4Addr, Ipv6Addr};

use rustls::CertificateError;
use rustls::client::verify_server_name;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::oid_registry::OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::evidence::{Certificate, TlsFault};

/// How many of a certificate's names are kept.
const MAX_NAMES: usize = 8;
/// How long each text taken from a certificate may get, in characters.
const MAX_TEXT: usize = 256;

/// A server's certificates, as it sent them.
#[derive(Clone, Copy)]
pub(super) struct Chain<'a> {
    pub(super) leaf: &'a CertificateDer<'a>,
    pub(super) intermediates: &'a [CertificateDer<'a>],
}

impl Chain<'_> {
    /// What the leaf says of itself; empty where it cannot be read.
    pub(super) fn describe(self) -> Certificate {
        let length = u8::try_from(1 + self.intermediates.len()).unwrap_or(u8::MAX);
        let Some(leaf) = parse(self.leaf) else {
            return Certificate {
                chain: length,
                ..Certificate::default()
            };
        };
        Certificate {
            subject: bounded(&leaf.subject().to_string()),
            issuer: bounded(&leaf.issuer().to_string()),
            names: names(&leaf),
            not_before: leaf.validity().not_before.timestamp(),
            not_after: leaf.validity().not_after.timestamp(),
            chain: length,
        }
    }

    /// The one thing that is wrong with the chain, given why it was refused.
    ///
    /// Several things may be: whose certificate it is comes first, then its
    /// time, then who vouches for it, so that every look gives the same word.
    pub(super) fn diagnose(
        self,
        refused: &CertificateError,
        host: &ServerName<'_>,
        now: UnixTime,
    ) -> TlsFault {
        let parsed = ParsedCertificate::try_from(self.leaf);
        if parsed.is_ok_and(|leaf| is_for_others(&leaf, host)) {
            return TlsFault::WrongHost;
        }
        let Some(leaf) = parse(self.leaf) else {
            return TlsFault::Unusable;
        };
        let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        if leaf.validity().not_after.timestamp() < now {
            return TlsFault::Expired;
        }
        if leaf.validity().not_before.timestamp() > now {
            return TlsFault::NotYetValid;
        }
        if leaf.subject() == leaf.issuer() && self.intermediates.is_empty() {
            return TlsFault::SelfSigned;
        }
        match refused {
            // An intermediate's time, since the leaf's is good.
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                TlsFault::Expired
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                TlsFault::NotYetValid
            }
            CertificateError::UnknownIssuer => self.missing_link(&leaf),
            _ => TlsFault::Unusable,
        }
    }

    /// Why the leaf does not lead to a known root: because the root is not
    /// known, or because what is between them was not sent.
    fn missing_link(self, leaf: &X509Certificate<'_>) -> TlsFault {
        let sent: Vec<X509Certificate<'_>> = self.intermediates.iter().filter_map(parse).collect();
        let mut top = leaf;
        // No chain is longer than what was sent, whatever it names.
        for _ in 0..=sent.len() {
            if top.subject() == top.issuer() {
                return TlsFault::UnknownRoot;
            }
            match sent.iter().find(|above| above.subject() == top.issuer()) {
                Some(above) => top = above,
                None => break,
            }
        }
        // A root need not be sent, so a chain that has any intermediate is as
        // long as it should be. A leaf alone is not, for no public authority
        // signs with its root.
        if std::ptr::eq(top, leaf) || (sent.len() > 1 && has_ca_issuers(top)) {
            TlsFault::IncompleteChain
        } else {
            TlsFault::UnknownRoot
        }
    }
}

fn parse<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(der)
        .ok()
        .map(|(_, certificate)| certificate)
}

fn is_for_others(leaf: &ParsedCertificate<'_>, host: &ServerName<'_>) -> bool {
    matches!(
        verify_server_name(leaf, host),
        Err(rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
        ))
    )
}

/// Whether it says where its issuer's certificate can be fetched.
fn has_ca_issuers(certificate: &X509Certificate<'_>) -> bool {
    let mut extensions = certificate.extensions().iter();
    extensions.any(|extension| match extension.parsed_extension() {
        ParsedExtension::AuthorityInfoAccess(access) => access
            .iter()
            .any(|place| place.access_method == OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS),
        _ => false,
    })
}

fn names(leaf: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(extension)) = leaf.subject_alternative_name() else {
        return Vec::new();
    };
    let names = extension.value.general_names.iter();
    let names = names.filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(bounded(name)),
        GeneralName::IPAddress(bytes) => address(bytes),
        _ => None,
    });
    names.take(MAX_NAMES).collect()
}

fn address(bytes: &[u8]) -> Option<String> {
    if let Ok(octets) = <[u8; 4]>::try_from(bytes) {
        return Some(Ipv4Addr::from(octets).to_string());
    }
    let octets = <[u8; 16]>::try_from(bytes).ok()?;
    Some(Ipv6Addr::from(octets).to_string())
}

fn bounded(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
}
