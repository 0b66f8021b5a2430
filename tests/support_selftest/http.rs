//! Honest answers, byte for byte.

use super::wire::{End, body, connect, exchange, read_until, whole, whole_with};
use crate::support::*;
use std::io::{Read, Write};
use std::net::Ipv4Addr;
use std::time::Duration;

#[test]
fn row_answers_with_its_status_headers_and_body() {
    let origin = Origin::start();
    origin.on(
        "dead.example",
        "/x",
        respond(404)
            .header("X-Twice", "1")
            .header("X-Twice", "2")
            .body(html::page("Not found")),
    );
    let (response, end) = whole(&origin, "Dead.Example:80", "/x");
    assert_eq!(end, End::Closed);
    assert!(response.starts_with("HTTP/1.1 404 Not Found\r\n"));
    assert!(response.contains("X-Twice: 1\r\nX-Twice: 2\r\n"));
    assert!(response.contains("Content-Type: text/html; charset=utf-8\r\n"));
    assert!(body(&response).contains("<title>Not found</title>"));
    assert_eq!(origin.log().count("dead.example", "/x"), 1);
}

#[test]
fn log_keeps_what_was_sent() {
    let origin = Origin::start();
    whole_with(&origin, "a.example", "/p?q", "X-Secret: s3cret\r\n");
    whole(&origin, "a.example", "/");
    let log = origin.log();
    let first = log.requests_to("a.example").next().unwrap();
    assert_eq!(first.method, "GET");
    assert_eq!(first.path, "/p?q");
    assert_eq!(first.header("x-secret"), Some("s3cret"));
    assert_eq!((first.version, first.secure), (HttpVersion::Http1, false));
    assert_eq!((log.total(), log.count_host("a.example")), (2, 2));
    assert_eq!((log.connections, log.connections_to("a.example")), (2, 2));
    assert!(log.times("a.example").is_sorted());
    origin.forget();
    origin.count_only();
    whole(&origin, "a.example", "/");
    assert_eq!(origin.log().total(), 1);
    assert!(origin.log().requests.is_empty());
}

#[test]
fn connection_is_kept_for_the_next_request() {
    let origin = Origin::start();
    origin.on("a.example", "*", respond(200).body("hello"));
    let mut socket = connect(origin.address());
    for path in ["/1", "/2"] {
        write!(socket, "GET {path} HTTP/1.1\r\nHost: a.example\r\n\r\n").unwrap();
        read_until(&mut socket, |all| all.ends_with(b"hello"));
    }
    let log = origin.log();
    assert_eq!((log.total(), log.connections_to("a.example")), (2, 1));
}

#[test]
fn head_gets_no_body_and_a_request_body_is_skipped() {
    let origin = Origin::start();
    origin.on("a.example", "/", respond(200).body("hello").close());
    let (bytes, _) = exchange(
        origin.address(),
        b"HEAD / HTTP/1.1\r\nHost: a.example\r\n\r\n",
    );
    let response = String::from_utf8(bytes).unwrap();
    assert!(response.contains("Content-Length: 5\r\n"));
    assert_eq!(body(&response), "");
    let post = b"POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 3\r\n\r\nabc";
    let (bytes, _) = exchange(origin.address(), post);
    assert!(bytes.ends_with(b"hello"));
    assert_eq!(origin.log().total(), 2);
}

#[test]
fn head_of_an_answer_may_be_anything() {
    let origin = Origin::start();
    origin
        .on("a.example", "/utf8", redirect(301, "/中文"))
        .on(
            "a.example",
            "/raw",
            respond(200)
                .raw_line("Bad Header")
                .raw_line("X-Folded: a\r\n b"),
        )
        .on(
            "a.example",
            "/many",
            respond(200).many_headers(150, 10).set_cookie("k", "v"),
        );
    assert!(
        whole(&origin, "a.example", "/utf8")
            .0
            .contains("Location: /中文\r\n")
    );
    assert!(
        whole(&origin, "a.example", "/raw")
            .0
            .contains("\r\nBad Header\r\nX-Folded: a\r\n b\r\n")
    );
    let (many, _) = whole(&origin, "a.example", "/many");
    assert!(many.contains("x-filler-149: ffffffffff\r\n"));
    assert!(many.contains("Set-Cookie: k=v; Path=/\r\n"));
}

#[test]
fn body_may_be_framed_in_three_ways() {
    let origin = Origin::start();
    origin
        .on(
            "a.example",
            "/chunked",
            respond(200).body("hello").chunked(),
        )
        .on(
            "a.example",
            "/close",
            respond(200).body("hello").until_close(),
        )
        .on(
            "a.example",
            "/drip",
            respond(200).body("hello").drip(2, Duration::from_millis(1)),
        );
    let rows = [
        ("/chunked", "5\r\nhello\r\n0\r\n\r\n"),
        ("/close", "hello"),
        ("/drip", "hello"),
    ];
    for (path, expected) in rows {
        assert_eq!(
            body(&whole(&origin, "a.example", path).0),
            expected,
            "{path}"
        );
    }
    assert!(
        !whole(&origin, "a.example", "/close")
            .0
            .contains("Content-Length")
    );
}

#[test]
fn body_is_encoded_as_it_says() {
    use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
    let plain = html::page("Packed").into_bytes();
    let read = |mut reader: Box<dyn Read + '_>| {
        let mut all = Vec::new();
        reader.read_to_end(&mut all).unwrap();
        all
    };
    for encoding in [
        Encoding::Gzip,
        Encoding::Deflate,
        Encoding::RawDeflate,
        Encoding::Brotli,
        Encoding::Zstd,
    ] {
        let origin = Origin::start();
        origin.on(
            "a.example",
            "/",
            respond(200).body(plain.clone()).encoded(encoding).close(),
        );
        let (bytes, _) = exchange(
            origin.address(),
            b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n",
        );
        let head = bytes
            .windows(4)
            .position(|part| part == b"\r\n\r\n")
            .unwrap()
            + 4;
        let said = format!("Content-Encoding: {}\r\n", encoding.name());
        assert!(String::from_utf8_lossy(&bytes[..head]).contains(&said));
        let packed = &bytes[head..];
        let unpacked = match encoding {
            Encoding::Gzip => read(Box::new(GzDecoder::new(packed))),
            Encoding::Deflate => read(Box::new(ZlibDecoder::new(packed))),
            Encoding::RawDeflate => read(Box::new(DeflateDecoder::new(packed))),
            Encoding::Brotli => read(Box::new(brotli_decompressor::Decompressor::new(
                packed, 4096,
            ))),
            Encoding::Zstd => zstd::decode_all(packed).unwrap(),
        };
        assert_eq!(unpacked, plain, "{encoding:?}");
    }
}

#[test]
fn gate_holds_an_answer_and_the_log_sees_it_waiting() {
    let origin = Origin::start();
    let gate = Gate::new();
    origin.on(
        "a.example",
        "*",
        respond(200).body("at last").held_by(&gate),
    );
    std::thread::scope(|scope| {
        let both = ["/1", "/2"].map(|path| scope.spawn(|| whole(&origin, "a.example", path)));
        origin.wait_until(|log| log.in_flight("a.example") == 2);
        gate.open();
        for answered in both {
            assert_eq!(body(&answered.join().unwrap().0), "at last");
        }
    });
    let log = origin.log();
    assert_eq!(
        (log.max_concurrent("a.example"), log.max_concurrent_total()),
        (2, 2)
    );
    assert_eq!(log.in_flight("a.example"), 0);
}

#[test]
fn one_port_serves_all_of_the_loopback() {
    let origin = Origin::bind(Ipv4Addr::UNSPECIFIED);
    origin.on("127.3.4.5", "/", respond(200).body("here"));
    let request = b"GET / HTTP/1.1\r\nHost: 127.3.4.5\r\nConnection: close\r\n\r\n";
    let (bytes, _) = exchange(([127, 3, 4, 5], origin.port()).into(), request);
    assert!(bytes.ends_with(b"here"));
    assert_eq!(origin.log().requests[0].local, Ipv4Addr::new(127, 3, 4, 5));
}

#[test]
fn origin_plays_a_proxy() {
    let origin = Origin::start();
    origin
        .on("a.example", "/x", respond(200).body("plain"))
        .on("b.example", "*", tunnel());
    let absolute = b"GET http://a.example/x HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n";
    assert!(exchange(origin.address(), absolute).0.ends_with(b"plain"));
    assert!(origin.log().requests[0].proxied);
    let mut socket = connect(origin.address());
    write!(
        socket,
        "CONNECT b.example:80 HTTP/1.1\r\nHost: b.example:80\r\n\r\n"
    )
    .unwrap();
    read_until(&mut socket, |all| all.ends_with(b"\r\n\r\n"));
    write!(socket, "GET /x HTTP/1.1\r\nHost: a.example\r\n\r\n").unwrap();
    read_until(&mut socket, |all| all.ends_with(b"plain"));
    assert_eq!(origin.log().count("b.example", "b.example:80"), 1);
}
