//! What happens to connections, told apart by type.

use super::support::{
    AtAccept, ClosedPort, Origin, garbage, goaway, hang_up, reset, reset_stream, respond,
};
use super::{get, kind, network, plain_options, request, send, url};
use linkcheck::evidence::{FaultKind, Transport};
use linkcheck::net::{NetOptions, Network, Request, ResolveRule};

#[tokio::test]
async fn faults_are_told_apart() {
    let origin = Origin::start();
    origin
        .on("x.example", "/reset", reset())
        .on("x.example", "/hang-up", hang_up())
        .on("x.example", "/garbage", garbage("SSH-2.0-OpenSSH_9.6\r\n"))
        .on(
            "x.example",
            "/stream",
            reset_stream(h2::Reason::INTERNAL_ERROR),
        )
        .on(
            "x.example",
            "/goaway",
            goaway(h2::Reason::ENHANCE_YOUR_CALM),
        );
    let network = network(&origin);
    for (link, expected) in [
        ("http://x.example/reset", FaultKind::Reset),
        ("https://x.example/reset", FaultKind::Reset),
        ("http://x.example/hang-up", FaultKind::Reset),
        ("http://x.example/garbage", FaultKind::Malformed),
        ("https://x.example/stream", FaultKind::Http2),
        ("https://x.example/goaway", FaultKind::Http2),
    ] {
        assert_eq!(kind(get(&network, link).await), expected, "{link}");
    }
    // None of them was repeated: no connection had been kept.
    assert_eq!(origin.log().total(), 6);
    let closed = ClosedPort::new().address().port();
    let refused = get(&network, &format!("http://x.example:{closed}/")).await;
    assert_eq!(kind(refused), FaultKind::Refused);
}

#[tokio::test]
async fn a_kept_connection_that_closes_when_used_again_is_no_fault() {
    let origin = Origin::start();
    origin
        .on("kept.example", "/first", respond(200))
        .on("kept.example", "/second", reset().then(respond(200)))
        .on("kept.example", "/third", reset());
    let network = network(&origin);
    let client = network.host("kept.example");
    for (path, expected) in [("first", true), ("second", true), ("third", false)] {
        let url = url(&format!("http://kept.example/{path}"));
        let sent = client.exchange(&request(&url)).await;
        assert_eq!(sent.is_ok(), expected, "{path}");
    }
    assert_eq!(origin.log().count("kept.example", "/third"), 2);
}

#[tokio::test]
async fn one_host_keeps_its_connection_until_it_is_dropped() {
    let origin = Origin::start();
    origin.on("*", "*", respond(200).body("hello"));
    let network = network(&origin);
    for round in 1..=2 {
        let client = network.host("kept.example");
        for path in ["a", "b", "c"] {
            let url = url(&format!("http://kept.example/{path}"));
            assert!(client.exchange(&request(&url)).await.is_ok());
        }
        assert_eq!(origin.log().connections_to("kept.example"), round);
    }
}

#[tokio::test]
async fn the_protocol_is_the_best_that_both_speak() {
    let origin = Origin::start();
    origin
        .on("*", "/", respond(200))
        .alpn("old.example", &["http/1.1"]);
    let network = network(&origin);
    for (link, transport, version) in [
        ("https://new.example/", Transport::Standard, "HTTP/2.0"),
        ("https://new.example/", Transport::Lenient, "HTTP/1.1"),
        ("https://old.example/", Transport::Standard, "HTTP/1.1"),
        ("http://new.example/", Transport::Standard, "HTTP/1.1"),
    ] {
        let url = url(link);
        let request = Request {
            transport,
            ..request(&url)
        };
        let response = send(&network, &request).await.unwrap();
        assert_eq!(response.version, version, "{link} {transport:?}");
    }
}

#[tokio::test]
async fn a_url_of_another_host_is_not_sent() {
    let origin = Origin::start();
    let client = network(&origin).host("a.example");
    let other = url("http://b.example/");
    assert_eq!(
        kind(client.exchange(&request(&other)).await),
        FaultKind::Other
    );
    assert_eq!(origin.log().connections, 0);
}

#[tokio::test]
async fn a_connection_that_is_reset_at_once_is_a_reset() {
    let origin = Origin::start();
    origin.at_accept(AtAccept::Reset);
    for link in ["http://x.example/", "https://x.example/"] {
        assert_eq!(
            kind(get(&network(&origin), link).await),
            FaultKind::Reset,
            "{link}"
        );
    }
}

#[tokio::test]
async fn who_speaks_before_being_asked_speaks_another_protocol() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::io::Write::write_all(&mut stream, b"SSH-2.0-OpenSSH_9.6\r\n").unwrap();
        }
    });
    let network = Network::new(NetOptions {
        resolve: vec![ResolveRule {
            host: "*".to_owned(),
            address: address.ip(),
            port: Some(address.port()),
        }],
        ..plain_options()
    })
    .unwrap();
    // Whether the greeting or the request is first is a matter of luck.
    for _ in 0..20 {
        let result = get(&network, "http://x.example/").await;
        let found = kind(result);
        let closed = matches!(found, FaultKind::Malformed | FaultKind::Reset);
        assert!(closed, "{found:?}");
    }
}
