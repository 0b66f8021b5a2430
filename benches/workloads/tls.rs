//! A certificate authority, and a leaf for each host that names its address.
//!
//! One leaf for all hosts would be cheaper to make, and would let clients off lightly: they would
//! see the same chain 5,000 times. No name is indicated for IP addresses, so the server picks the
//! leaf by the address that was connected to.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio_rustls::TlsAcceptor;

use crate::task::host_address;

/// Makes the certificates of the first `hosts` hosts, and writes their authority's to `authority`.
pub(crate) fn certificates(hosts: u32, authority: &Path) -> Result<HashMap<Ipv4Addr, TlsAcceptor>> {
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, "Bench authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![
        KeyUsagePurpose::KeyCertSign,
        KeyUsagePurpose::DigitalSignature,
    ];
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    std::fs::write(authority, issuer.pem())?;
    (0..hosts)
        .map(host_address)
        .map(|host| Ok((host, leaf(host, &issuer)?)))
        .collect()
}

fn leaf(host: Ipv4Addr, issuer: &Issuer<'_, KeyPair>) -> Result<TlsAcceptor> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, host.to_string());
    params.subject_alt_names = vec![SanType::IpAddress(IpAddr::V4(host))];
    let certificate = params.signed_by(&key, issuer)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(anyhow::Error::msg)?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
