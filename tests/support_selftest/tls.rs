//! Certificates, handshakes and HTTP/2.

use super::wire::{End, client, connect, read_to_end};
use crate::support::*;
use rustls::pki_types::ServerName;
use rustls::{AlertDescription, CertificateError, ClientConnection, Error, StreamOwned};
use std::error::Error as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

/// A handshake with a host of the origin: its connection, or why not.
fn handshake(
    origin: &Origin,
    host: &str,
    alpn: &[&str],
) -> std::io::Result<StreamOwned<ClientConnection, TcpStream>> {
    let config = Arc::new(origin.ca().client_config(alpn));
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let connection = ClientConnection::new(config, name).unwrap();
    let mut stream = StreamOwned::new(connection, connect(origin.address()));
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    Ok(stream)
}

/// Whether a fault is the expected one.
type Fault = fn(&CertificateError) -> bool;

/// What rustls says of the handshake.
fn fault(origin: &Origin, host: &str) -> Error {
    let error = handshake(origin, host, &[]).unwrap_err();
    let inner = error.get_ref().expect("an error of rustls");
    inner
        .downcast_ref::<Error>()
        .expect("an error of rustls")
        .clone()
}

#[test]
fn every_host_has_a_good_certificate_by_default() {
    let origin = Origin::start();
    origin.on("a.example", "/", respond(200).body("secure").close());
    let mut stream = handshake(&origin, "a.example", &["http/1.1"]).unwrap();
    assert_eq!(stream.conn.peer_certificates().unwrap().len(), 2);
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
        .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.ends_with("secure"));
    assert!(origin.log().requests[0].secure);
    assert_eq!(origin.log().connections_to("a.example"), 1);
    // Without SNI, by address.
    handshake(&origin, "127.0.0.1", &[]).unwrap();
}

#[test]
fn certificate_has_the_fault_that_was_asked_for() {
    let origin = Origin::start();
    let ca = origin.ca();
    origin
        .certificate("expired.example", ca.leaf("expired.example").expired())
        .certificate("early.example", ca.leaf("early.example").not_yet_valid())
        .certificate("wrong.example", ca.leaf("other.example"))
        .certificate("self.example", Leaf::self_signed("self.example"))
        .certificate("stranger.example", Ca::new().leaf("stranger.example"))
        .certificate(
            "short.example",
            ca.leaf("short.example").without_intermediate(),
        );
    let rows: [(&str, Fault); 6] = [
        ("expired.example", |fault| {
            matches!(fault, CertificateError::ExpiredContext { .. })
        }),
        ("early.example", |fault| {
            matches!(fault, CertificateError::NotValidYetContext { .. })
        }),
        ("wrong.example", |fault| {
            matches!(fault, CertificateError::NotValidForNameContext { .. })
        }),
        ("self.example", |fault| {
            matches!(fault, CertificateError::UnknownIssuer)
        }),
        ("stranger.example", |fault| {
            matches!(fault, CertificateError::UnknownIssuer)
        }),
        ("short.example", |fault| {
            matches!(fault, CertificateError::UnknownIssuer)
        }),
    ];
    for (host, expected) in rows {
        match fault(&origin, host) {
            Error::InvalidCertificate(fault) => assert!(expected(&fault), "{host}: {fault:?}"),
            other => panic!("{host}: {other:?}"),
        }
    }
}

#[test]
fn certificate_without_a_fault_is_accepted() {
    let origin = Origin::start();
    let ca = origin.ca();
    let aia = ca
        .leaf("aia.example")
        .aia("http://aia.example/ca.der")
        .without_intermediate();
    origin
        .certificate("soon.example", ca.leaf("soon.example").ending_in(5))
        .certificate("root.example", ca.leaf("root.example").signed_by_root())
        .certificate(
            "a.wild.example",
            ca.leaf("x.example").also("*.wild.example"),
        );
    for host in ["soon.example", "root.example", "a.wild.example"] {
        handshake(&origin, host, &[]).unwrap_or_else(|error| panic!("{host}: {error}"));
    }
    let identity = aia.issue();
    assert_eq!(identity.chain.len(), 1);
    let (_, leaf) = x509_parser::parse_x509_certificate(&identity.chain[0]).unwrap();
    let urls =
        leaf.extensions()
            .iter()
            .filter_map(|extension| match extension.parsed_extension() {
                x509_parser::extensions::ParsedExtension::AuthorityInfoAccess(aia) => {
                    Some(format!("{:?}", aia.accessdescs[0].access_location))
                }
                _ => None,
            });
    let urls: Vec<String> = urls.collect();
    assert_eq!(urls, ["URI(\"http://aia.example/ca.der\")"]);
    let file = std::fs::read_to_string(ca.pem_file()).unwrap();
    assert_eq!(file, ca.pem());
    assert!(file.starts_with("-----BEGIN CERTIFICATE-----"));
}

#[test]
fn handshake_has_the_fault_that_was_asked_for() {
    let origin = Origin::start();
    origin
        .tls_fault("alert.example", TlsFault::Alert(40))
        .tls_fault("close.example", TlsFault::Close)
        .tls_fault("reset.example", TlsFault::Reset)
        .tls_fault("plain.example", TlsFault::PlainHttp);
    let alert = Error::AlertReceived(AlertDescription::HandshakeFailure);
    assert_eq!(fault(&origin, "alert.example"), alert);
    assert!(matches!(
        fault(&origin, "plain.example"),
        Error::InvalidMessage(_)
    ));
    let kind = |host| handshake(&origin, host, &[]).err().unwrap().kind();
    assert_eq!(kind("close.example"), std::io::ErrorKind::UnexpectedEof);
    assert_eq!(kind("reset.example"), std::io::ErrorKind::ConnectionReset);
    assert_eq!(origin.log().connections_to("alert.example"), 1);
    assert_eq!(origin.log().total(), 0);
    handshake(&origin, "good.example", &[]).unwrap();
}

#[test]
fn handshake_may_hang() {
    let origin = Origin::start();
    origin.tls_fault("*", TlsFault::Hang);
    let config = Arc::new(origin.ca().client_config(&[]));
    let name = ServerName::try_from("a.example").unwrap();
    let mut hello = Vec::new();
    ClientConnection::new(config, name)
        .unwrap()
        .write_tls(&mut hello)
        .unwrap();
    let mut socket = connect(origin.address());
    socket.write_all(&hello).unwrap();
    origin.wait_until(|log| log.connections_to("a.example") == 1);
    socket.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(read_to_end(&mut socket), (Vec::new(), End::Closed));
}

#[test]
fn host_chooses_its_protocol() {
    let origin = Origin::start();
    origin
        .alpn("old.example", &["http/1.1"])
        .alpn("none.example", &[]);
    let agreed = |host| {
        let stream = handshake(&origin, host, &["h2", "http/1.1"]).unwrap();
        stream.conn.alpn_protocol().map(<[u8]>::to_vec)
    };
    assert_eq!(agreed("new.example").as_deref(), Some(b"h2".as_slice()));
    assert_eq!(
        agreed("old.example").as_deref(),
        Some(b"http/1.1".as_slice())
    );
    assert_eq!(agreed("none.example"), None);
}

#[tokio::test]
async fn http2_answers_as_http1_does() {
    let origin = Origin::start();
    let answer = respond(404).header("X-Twice", "1").header("X-Twice", "2");
    origin.on("a.example", "/p", answer.body(html::page("Gone")));
    origin.on(
        "a.example",
        "/drip",
        respond(200)
            .body("0123456789")
            .drip(3, std::time::Duration::from_millis(1)),
    );
    let client = client(&origin, &["h2"]);
    let response = client.get("https://a.example/p").send().await.unwrap();
    assert_eq!(response.version(), reqwest::Version::HTTP_2);
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers().get_all("x-twice").iter().count(), 2);
    assert!(response.text().await.unwrap().contains("<h1>Gone</h1>"));
    let response = client.get("https://a.example/drip").send().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "0123456789");
    let log = origin.log();
    assert_eq!(log.requests[0].version, HttpVersion::Http2);
    assert_eq!((log.total(), log.connections_to("a.example")), (2, 1));
}

#[tokio::test]
async fn http1_by_reqwest_works_too() {
    let origin = Origin::start();
    origin.on(
        "a.example",
        "/p",
        respond(200).body(html::chinese_page("月之暗面")),
    );
    let client = client(&origin, &["http/1.1"]);
    for url in ["http://a.example/p", "https://a.example/p"] {
        let response = client.get(url).send().await.unwrap();
        assert_eq!(response.version(), reqwest::Version::HTTP_11);
        assert!(response.text().await.unwrap().contains("月之暗面"));
    }
}

/// The reason of the HTTP/2 error that a request ends with.
async fn http2_fault(origin: &Origin, path: &str) -> Option<h2::Reason> {
    let url = format!("https://a.example{path}");
    let error = match client(origin, &["h2"]).get(url).send().await {
        Ok(response) => response.bytes().await.unwrap_err(),
        Err(error) => error,
    };
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            return error.reason();
        }
        cause = error.source();
    }
    None
}

#[tokio::test]
async fn http2_faults_are_the_ones_that_were_asked_for() {
    let origin = Origin::start();
    let refused = h2::Reason::REFUSED_STREAM;
    let cut = |cut| respond(200).body("0123456789").cut_after(4, cut);
    let rows = [
        (
            "/stream",
            reset_stream(h2::Reason::INTERNAL_ERROR),
            Some(h2::Reason::INTERNAL_ERROR),
        ),
        (
            "/goaway",
            goaway(h2::Reason::ENHANCE_YOUR_CALM),
            Some(h2::Reason::ENHANCE_YOUR_CALM),
        ),
        (
            "/garbage",
            garbage([0xff_u8; 64].to_vec()),
            Some(h2::Reason::FRAME_SIZE_ERROR),
        ),
        ("/reset", reset(), None),
        ("/close", hang_up(), None),
        ("/cut-reset", cut(Cut::Reset), None),
        ("/cut-close", cut(Cut::Close), None),
    ];
    for (path, fault, expected) in rows {
        origin.on("a.example", path, fault);
        assert_eq!(http2_fault(&origin, path).await, expected, "{path}");
    }
    origin.on("a.example", "/refused", reset_stream(refused));
    assert_eq!(http2_fault(&origin, "/refused").await, Some(refused));
}

#[tokio::test]
async fn http2_client_that_leaves_is_noticed() {
    let origin = Origin::start();
    origin
        .on("a.example", "/", hang())
        .on("a.example", "/endless", respond(200).endless());
    let client = client(&origin, &["h2"]);
    let request = tokio::spawn(client.get("https://a.example/").send());
    let origin = tokio::task::spawn_blocking(move || {
        origin.wait_until(|log| log.in_flight("a.example") == 1);
        origin
    });
    let origin = origin.await.unwrap();
    request.abort();
    let mut endless = client
        .get("https://a.example/endless")
        .send()
        .await
        .unwrap();
    let mut seen = 0;
    while seen < 1 << 20 {
        seen += endless.chunk().await.unwrap().unwrap().len();
    }
    drop(endless);
    tokio::task::spawn_blocking(move || origin.wait_until(|log| log.in_flight("a.example") == 0))
        .await
        .unwrap();
}
