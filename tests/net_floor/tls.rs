//! Certificates and handshakes: each fault by its type, and what the certificate says.

use super::support::{Ca, Leaf, Origin, TlsFault as Script, respond};
use super::{get, kind, network, request, send, url};
use linkcheck::evidence::{Certificate, FaultKind, TlsFault, Transport};
use linkcheck::net::{Failure, Request, Response};

#[track_caller]
fn refused(result: Result<Response, Failure>) -> (TlsFault, Certificate) {
    match result {
        Err(Failure::Fault(fault)) => match fault.kind {
            FaultKind::Tls(tls) => (tls, fault.certificate.unwrap_or_default()),
            other => panic!("a TLS fault was expected: {other:?}"),
        },
        other => panic!("a fault was expected: {other:?}"),
    }
}

#[tokio::test]
async fn every_fault_of_a_certificate_has_its_type() {
    let origin = Origin::start();
    let ca = origin.ca().clone();
    let aia = "http://aia.example/ca.der";
    let rows = [
        (
            "old.example",
            ca.leaf("old.example").expired(),
            TlsFault::Expired,
        ),
        (
            "early.example",
            ca.leaf("early.example").not_yet_valid(),
            TlsFault::NotYetValid,
        ),
        (
            "wrong.example",
            ca.leaf("other.example"),
            TlsFault::WrongHost,
        ),
        (
            "both.example",
            ca.leaf("other.example").expired(),
            TlsFault::WrongHost,
        ),
        (
            "self.example",
            Leaf::self_signed("self.example"),
            TlsFault::SelfSigned,
        ),
        (
            "self-old.example",
            Leaf::self_signed("self-old.example").expired(),
            TlsFault::Expired,
        ),
        (
            "stranger.example",
            Ca::new().leaf("stranger.example"),
            TlsFault::UnknownRoot,
        ),
        (
            "short.example",
            ca.leaf("short.example").without_intermediate(),
            TlsFault::IncompleteChain,
        ),
        (
            "fetchable.example",
            ca.leaf("fetchable.example").without_intermediate().aia(aia),
            TlsFault::IncompleteChain,
        ),
    ];
    let network = network(&origin);
    for (host, leaf, expected) in rows {
        origin.certificate(host, leaf);
        let (fault, certificate) = refused(get(&network, &format!("https://{host}/")).await);
        assert_eq!(fault, expected, "{host}");
        assert_eq!(certificate.names.len(), 1, "{host}: {certificate:?}");
    }
}

#[tokio::test]
async fn a_good_certificate_is_described() {
    let origin = Origin::start();
    origin.on("*", "/", respond(200));
    let mut leaf = origin
        .ca()
        .leaf("good.example")
        .also("127.0.0.1")
        .ending_in(5);
    for n in 0..20 {
        leaf = leaf.also(&format!("n{n}.example"));
    }
    origin.certificate("good.example", leaf);
    let response = get(&network(&origin), "https://good.example/")
        .await
        .unwrap();
    let certificate = response.certificate.unwrap();
    assert_eq!(certificate.subject, "CN=good.example");
    assert!(
        certificate
            .issuer
            .starts_with("CN=Linkcheck Test Intermediate"),
        "{certificate:?}"
    );
    assert_eq!(certificate.names[..2], ["good.example", "127.0.0.1"]);
    assert_eq!(certificate.names.len(), 8);
    assert_eq!(certificate.chain, 2);
    assert!(certificate.not_before < certificate.not_after);
}

#[tokio::test]
async fn what_is_behind_a_bad_certificate_can_be_seen() {
    let origin = Origin::start();
    origin
        .on("*", "/", respond(404))
        .certificate("self.example", Leaf::self_signed("self.example"));
    let url = url("https://self.example/");
    let request = Request {
        transport: Transport::Unverified,
        ..request(&url)
    };
    let response = send(&network(&origin), &request).await.unwrap();
    assert_eq!(response.status, 404);
    assert_eq!(response.certificate.unwrap().issuer, "CN=self.example");
}

#[tokio::test]
async fn a_handshake_that_fails_is_no_certificates_fault() {
    let origin = Origin::start();
    let network = network(&origin);
    for (fault, expected) in [
        (Script::Alert(40), FaultKind::Tls(TlsFault::Handshake)),
        (Script::Alert(112), FaultKind::Tls(TlsFault::Handshake)),
        (Script::PlainHttp, FaultKind::Tls(TlsFault::Handshake)),
        (Script::Close, FaultKind::Reset),
        (Script::Reset, FaultKind::Reset),
    ] {
        origin.tls_fault("x.example", fault);
        assert_eq!(
            kind(get(&network, "https://x.example/").await),
            expected,
            "{fault:?}"
        );
    }
}

#[tokio::test]
async fn a_handshake_that_never_ends_is_a_timeout_of_the_connection() {
    let origin = Origin::start();
    origin.tls_fault("x.example", Script::Hang);
    let url = url("https://x.example/");
    let request = Request {
        timeout: std::time::Duration::from_millis(400),
        ..request(&url)
    };
    assert_eq!(
        kind(send(&network(&origin), &request).await),
        FaultKind::ConnectTimeout
    );
}
