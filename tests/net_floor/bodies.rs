//! Bodies: decoded, bounded, broken off.

use super::support::{Cut, Encoding, Origin, hang, redirect, respond};
use super::{get, kind, network, request, send, url};
use linkcheck::evidence::FaultKind;
use linkcheck::net::{Method, Request};
use linkcheck::policy::MAX_BODY;
use std::time::Duration;

#[tokio::test]
async fn every_encoding_is_read_by_both_protocols() {
    let origin = Origin::start();
    let page = "<title>Kimi</title>".repeat(500);
    for (path, encoding) in [
        ("/gzip", Encoding::Gzip),
        ("/deflate", Encoding::Deflate),
        ("/br", Encoding::Brotli),
        ("/zstd", Encoding::Zstd),
    ] {
        origin.on(
            "kimi.example",
            path,
            respond(200).body(page.clone()).encoded(encoding),
        );
    }
    let network = network(&origin);
    for scheme in ["http", "https"] {
        for path in ["gzip", "deflate", "br", "zstd"] {
            let response = get(&network, &format!("{scheme}://kimi.example/{path}")).await;
            let response = response.unwrap();
            assert!(response.body == page.as_bytes(), "{scheme} {path}");
            assert!(
                response.complete && response.broken.is_none(),
                "{scheme} {path}"
            );
        }
    }
}

#[tokio::test]
async fn no_body_is_read_further_than_the_bound() {
    let origin = Origin::start();
    let bomb = respond(200).body(vec![b' '; 20_000_000]);
    origin
        .on("big.example", "/endless", respond(200).endless())
        .on("big.example", "/gzip", bomb.clone().encoded(Encoding::Gzip))
        .on("big.example", "/br", bomb.clone().encoded(Encoding::Brotli))
        .on("big.example", "/zstd", bomb.encoded(Encoding::Zstd));
    let network = network(&origin);
    for path in ["endless", "gzip", "br", "zstd"] {
        let response = get(&network, &format!("http://big.example/{path}"))
            .await
            .unwrap();
        assert_eq!(response.body.len(), MAX_BODY, "{path}");
        assert!(!response.complete && response.broken.is_none(), "{path}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_keeps_its_status() {
    let origin = Origin::start();
    let page = || respond(404).body("gone and not coming back");
    origin
        .on("cut.example", "/reset", page().cut_after(4, Cut::Reset))
        .on("cut.example", "/close", page().cut_after(4, Cut::Close))
        .on("cut.example", "/hang", page().cut_after(4, Cut::Hang))
        .on(
            "cut.example",
            "/drip",
            page().drip(1, Duration::from_secs(3)),
        )
        .on(
            "cut.example",
            "/liar",
            page().header("Content-Encoding", "gzip"),
        );
    let network = network(&origin);
    for (path, broken) in [
        ("reset", FaultKind::Reset),
        ("close", FaultKind::Reset),
        ("hang", FaultKind::Timeout),
        ("drip", FaultKind::Timeout),
        ("liar", FaultKind::Malformed),
    ] {
        let url = url(&format!("http://cut.example/{path}"));
        let request = Request {
            timeout: Duration::from_millis(500),
            ..request(&url)
        };
        let response = send(&network, &request).await.unwrap();
        assert_eq!(response.status, 404, "{path}");
        assert_eq!(response.broken, Some(broken), "{path}");
        assert!(!response.complete, "{path}");
    }
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let origin = Origin::start();
    origin.on("mute.example", "/", hang());
    let url = url("http://mute.example/");
    let request = Request {
        timeout: Duration::from_millis(300),
        ..request(&url)
    };
    assert_eq!(
        kind(send(&network(&origin), &request).await),
        FaultKind::Timeout
    );
}

#[tokio::test]
async fn bodies_that_say_nothing_are_not_read() {
    let origin = Origin::start();
    origin
        .on("a.example", "/old", redirect(301, "/new").body("moved"))
        .on("a.example", "/lost", respond(301).body("no location"))
        .on(
            "a.example",
            "/film",
            respond(200).content("video/mp4", "film").endless(),
        )
        .on("a.example", "/page", respond(200).body("page"));
    let network = network(&origin);
    for (path, method, body, complete) in [
        ("old", Method::Get, "", false),
        ("lost", Method::Get, "no location", true),
        ("film", Method::Get, "", false),
        ("page", Method::Head, "", true),
        ("page", Method::Get, "page", true),
    ] {
        let url = url(&format!("http://a.example/{path}"));
        let request = Request {
            method,
            ..request(&url)
        };
        let response = send(&network, &request).await.unwrap();
        assert_eq!(response.body, body.as_bytes(), "{path}");
        assert_eq!(response.complete, complete, "{path}");
    }
}
