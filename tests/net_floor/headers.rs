//! What is sent, to whom; and what heads of responses are taken.

use super::support::{Origin, endless_headers, respond};
use super::{get, kind, network, options, request, send, url};
use linkcheck::evidence::{FaultKind, Identity, Transport};
use linkcheck::net::{NetOptions, Network, OriginHeader, Request};
use reqwest::header::HeaderValue;
use std::time::Duration;

#[tokio::test]
async fn each_identity_sends_its_headers() {
    let origin = Origin::start();
    origin.on("*", "/", respond(200));
    let network = network(&origin);
    for (identity, agent, accept) in [
        (Identity::Honest, "catalog-health/", "text/html"),
        (Identity::Browser, "Mozilla/5.0", "text/html"),
        (Identity::AnyType, "Mozilla/5.0", "*/*"),
    ] {
        origin.forget();
        let url = url("https://who.example/");
        let request = Request {
            identity,
            cookies: Some(HeaderValue::from_static("a=1; b=2")),
            ..request(&url)
        };
        send(&network, &request).await.unwrap();
        let log = origin.log();
        let seen = log.requests_to("who.example").next().unwrap();
        assert!(
            seen.header("user-agent").unwrap().starts_with(agent),
            "{identity:?}"
        );
        assert!(
            seen.header("accept").unwrap().starts_with(accept),
            "{identity:?}"
        );
        assert_eq!(
            seen.header("accept-encoding"),
            Some("gzip, deflate, br, zstd")
        );
        assert_eq!(seen.header("cookie"), Some("a=1; b=2"));
        assert_eq!(
            seen.header("sec-fetch-mode").is_some(),
            identity != Identity::Honest
        );
        assert_eq!(seen.header("referer"), None);
    }
}

#[tokio::test]
async fn a_custom_header_reaches_its_exact_origin_and_no_other() {
    let origin = Origin::start();
    origin.on("*", "/", respond(200));
    let network = Network::new(NetOptions {
        headers: vec![OriginHeader {
            origin: "https://mine.example".to_owned(),
            name: "authorization".to_owned(),
            value: "Bearer secret".to_owned(),
        }],
        ..options(&origin)
    })
    .unwrap();
    for (link, transport, expected) in [
        ("https://mine.example/", Transport::Standard, true),
        ("https://mine.example/", Transport::Lenient, true),
        ("https://mine.example/", Transport::Unverified, false),
        ("http://mine.example/", Transport::Standard, false),
        ("https://www.mine.example/", Transport::Standard, false),
        ("https://other.example/", Transport::Standard, false),
    ] {
        origin.forget();
        let url = url(link);
        let request = Request {
            transport,
            ..request(&url)
        };
        send(&network, &request).await.unwrap();
        let seen = origin.log().requests[0].header("authorization").is_some();
        assert_eq!(seen, expected, "{link} {transport:?}");
    }
}

#[tokio::test]
async fn heads_are_bounded_and_yet_taken_when_large() {
    let origin = Origin::start();
    origin
        .on("h.example", "/many", respond(200).many_headers(300, 10))
        .on("h.example", "/large", respond(200).many_headers(20, 8000))
        .on("h.example", "/huge", respond(200).many_headers(128, 8192))
        .on("h.example", "/endless", endless_headers());
    let network = network(&origin);
    for scheme in ["http", "https"] {
        for path in ["many", "large"] {
            let response = get(&network, &format!("{scheme}://h.example/{path}")).await;
            assert_eq!(response.unwrap().status, 200, "{scheme} {path}");
        }
    }
    for (link, expected) in [
        ("http://h.example/huge", FaultKind::Malformed),
        ("http://h.example/endless", FaultKind::Malformed),
        ("https://h.example/huge", FaultKind::Http2),
        ("https://h.example/endless", FaultKind::Http2),
    ] {
        assert_eq!(kind(get(&network, link).await), expected, "{link}");
    }
}

#[tokio::test]
async fn what_is_no_proper_head_is_read_leniently_if_asked_to() {
    let origin = Origin::start();
    origin
        .on(
            "odd.example",
            "/name",
            respond(200).raw_line("bad name: x").body("b"),
        )
        .on(
            "odd.example",
            "/fold",
            respond(200).raw_line("X-Long: one\r\n two").body("b"),
        )
        .on(
            "odd.example",
            "/space",
            respond(200).raw_line("X-Space : one").body("b"),
        );
    let network = network(&origin);
    for path in ["name", "fold", "space"] {
        let url = url(&format!("http://odd.example/{path}"));
        let strict = send(&network, &request(&url)).await;
        assert_eq!(kind(strict), FaultKind::Malformed, "{path}");
        let request = Request {
            transport: Transport::Lenient,
            ..request(&url)
        };
        let response = send(&network, &request).await.unwrap();
        assert_eq!(
            (response.status, response.body),
            (200, b"b".to_vec()),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_wait_that_a_server_asks_for_is_told() {
    let origin = Origin::start();
    origin.on(
        "shy.example",
        "/",
        respond(429).header("Retry-After", "1m30s"),
    );
    let response = get(&network(&origin), "http://shy.example/").await.unwrap();
    assert_eq!(response.retry_after, Some(Duration::from_secs(90)));
}

#[tokio::test]
async fn credentials_in_an_address_are_never_sent() {
    let origin = Origin::start();
    origin.on("*", "/", respond(200));
    let network = network(&origin);
    for link in [
        "https://user:secret@who.example/",
        "http://user:secret@who.example/",
        "http://user@who.example/",
    ] {
        origin.forget();
        assert_eq!(get(&network, link).await.unwrap().status, 200, "{link}");
        let log = origin.log();
        let seen = log.requests_to("who.example").next();
        assert_eq!(seen.unwrap().header("authorization"), None, "{link}");
    }
}
