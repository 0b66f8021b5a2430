//! TLS: what is trusted, and a verifier that remembers what it saw.
//!
//! reqwest tells the leaf only, and only of good connections; a verdict needs
//! to know what is wrong with a bad one, by type. So the verifier is ours: it
//! notes the certificate, asks webpki, and where webpki refuses, it finds out
//! why and sends the finding up as the error itself. Nothing that webpki
//! refuses is let through but by [`Unverified`].

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore,
    SignatureScheme,
};
use tokio::sync::OnceCell;

use super::certificate::Chain;
use crate::evidence::{Certificate, TlsFault, Transport};

/// What is trusted, and the configurations that go by it.
pub(super) struct Tls {
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
    /// Made when TLS is first needed: reading the machine's roots takes tens
    /// of milliseconds.
    trust: OnceCell<Option<Arc<WebPkiServerVerifier>>>,
    plain: ClientConfig,
}

/// The certificate that a host showed last. One belongs to one host's client.
#[derive(Debug, Default)]
pub(super) struct Recorder(Mutex<Option<Certificate>>);

impl Recorder {
    /// The certificate that was shown last.
    pub(super) fn last(&self) -> Option<Certificate> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn note(&self, certificate: Certificate) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate);
    }
}

/// Why a certificate was refused; the error that comes up through rustls.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) fault: TlsFault,
    pub(super) certificate: Certificate,
    why: CertificateError,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.why.fmt(f)
    }
}

impl std::error::Error for Refusal {}

/// Nothing can be verified, since nothing is trusted.
#[derive(Debug, thiserror::Error)]
#[error(
    "this machine has no trusted root certificates (install them, or give some with --ca-cert)"
)]
pub(super) struct NoRoots;

impl Tls {
    /// Trusts the machine's roots and these (PEM, each with any number of
    /// certificates). Fails with the place in `extra` of one that has none.
    pub(super) fn new(extra: &[Vec<u8>]) -> Result<Self, usize> {
        let mut certificates = Vec::new();
        for (index, pem) in extra.iter().enumerate() {
            let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
            match found {
                Ok(found) if !found.is_empty() => certificates.extend(found),
                Ok(_) | Err(_) => return Err(index),
            }
        }
        let provider = Arc::new(provider());
        let plain = client_config(
            &provider,
            Arc::new(Unverified::new(&provider, Arc::default())),
        );
        Ok(Self {
            extra: certificates,
            provider,
            trust: OnceCell::new(),
            plain,
        })
    }

    /// A configuration for connections that are not encrypted. reqwest wants
    /// one, but never uses it.
    pub(super) fn unused_config(&self) -> ClientConfig {
        self.plain.clone()
    }

    /// The configuration for one host's client, which notes in `recorder` what
    /// it is shown.
    pub(super) async fn config(
        &self,
        transport: Transport,
        recorder: &Arc<Recorder>,
    ) -> Result<ClientConfig, NoRoots> {
        let recorder = Arc::clone(recorder);
        let mut config = match transport {
            Transport::Standard | Transport::Lenient => {
                let trust = self.trust().await.ok_or(NoRoots)?;
                client_config(&self.provider, Arc::new(Verified { trust, recorder }))
            }
            Transport::Unverified => {
                let verifier = Unverified::new(&self.provider, recorder);
                client_config(&self.provider, Arc::new(verifier))
            }
        };
        if transport == Transport::Standard {
            config.alpn_protocols.push(b"h2".to_vec());
        }
        config.alpn_protocols.push(b"http/1.1".to_vec());
        Ok(config)
    }

    async fn trust(&self) -> Option<Arc<WebPkiServerVerifier>> {
        let make = || async {
            let (extra, provider) = (self.extra.clone(), Arc::clone(&self.provider));
            let reading = tokio::task::spawn_blocking(move || read_roots(extra, provider));
            reading.await.ok().flatten()
        };
        self.trust.get_or_init(make).await.clone()
    }
}

fn read_roots(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Option<Arc<WebPkiServerVerifier>> {
    let mut roots = RootCertStore::empty();
    // Both leave out what they cannot read, as every client does: machines
    // carry roots that nobody can parse.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots.add_parsable_certificates(extra);
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
        .build()
        .ok()
}

/// aws-lc, with plain X25519 before the post-quantum groups: the first one is
/// computed for each ClientHello, and a check of public pages keeps no secret
/// that would outlive it. A server that insists on another group can have it.
fn provider() -> CryptoProvider {
    let mut provider = aws_lc_rs::default_provider();
    let plain = rustls::NamedGroup::X25519;
    provider
        .kx_groups
        .sort_by_key(|group| group.name() != plain);
    provider
}

/// Sessions are not resumed: most hosts are visited once, and a host that is
/// visited again still has its connection.
fn client_config(
    provider: &Arc<CryptoProvider>,
    verifier: Arc<dyn ServerCertVerifier>,
) -> ClientConfig {
    let mut config = ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .expect("aws-lc has cipher suites for TLS 1.2 and 1.3")
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    config
}

/// webpki, with a memory and a diagnosis.
#[derive(Debug)]
struct Verified {
    trust: Arc<WebPkiServerVerifier>,
    recorder: Arc<Recorder>,
}

impl ServerCertVerifier for Verified {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        host: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain = Chain {
            leaf,
            intermediates,
        };
        let certificate = chain.describe();
        let verified = self
            .trust
            .verify_server_cert(leaf, intermediates, host, ocsp, now);
        match verified {
            Ok(verified) => {
                self.recorder.note(certificate);
                Ok(verified)
            }
            Err(rustls::Error::InvalidCertificate(why)) => {
                let fault = chain.diagnose(&why, host, now);
                let refusal = Refusal {
                    fault,
                    certificate,
                    why,
                };
                Err(CertificateError::Other(OtherError(Arc::new(refusal))).into())
            }
            Err(other) => Err(other),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.trust
            .verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.trust
            .verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.trust.supported_verify_schemes()
    }
}

/// Lets any certificate pass, to see what is behind it: for evidence only, and
/// such requests carry no secret.
#[derive(Debug)]
struct Unverified {
    schemes: Vec<SignatureScheme>,
    recorder: Arc<Recorder>,
}

impl Unverified {
    fn new(provider: &CryptoProvider, recorder: Arc<Recorder>) -> Self {
        let schemes = provider
            .signature_verification_algorithms
            .supported_schemes();
        Self { schemes, recorder }
    }
}

impl ServerCertVerifier for Unverified {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _host: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        self.recorder.note(
            Chain {
                leaf,
                intermediates,
            }
            .describe(),
        );
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.schemes.clone()
    }
}
