//! Faults below and above HTTP.

use super::wire::{End, body, connect, exchange, read_to_end, read_until, whole};
use crate::support::*;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n";

#[test]
fn fault_after_the_request_is_the_one_that_was_asked_for() {
    let origin = Origin::start();
    let rows = [
        ("/reset", reset(), "", End::Reset),
        ("/close", hang_up(), "", End::Closed),
        (
            "/garbage",
            garbage("SSH-2.0-x\r\n"),
            "SSH-2.0-x\r\n",
            End::Closed,
        ),
        (
            "/h2-reset",
            reset_stream(h2::Reason::INTERNAL_ERROR),
            "",
            End::Reset,
        ),
        ("/h2-goaway", goaway(h2::Reason::NO_ERROR), "", End::Closed),
    ];
    for (path, fault, expected, end) in rows {
        origin.on("a.example", path, fault);
        assert_eq!(
            whole(&origin, "a.example", path),
            (expected.to_owned(), end),
            "{path}"
        );
    }
    assert_eq!(origin.log().total(), 5);
}

#[test]
fn body_stops_where_it_is_cut() {
    let origin = Origin::start();
    for (path, cut, end) in [
        ("/r", Cut::Reset, End::Reset),
        ("/c", Cut::Close, End::Closed),
    ] {
        origin.on(
            "a.example",
            path,
            respond(200).body("0123456789").cut_after(4, cut),
        );
        let (response, ended) = whole(&origin, "a.example", path);
        assert!(response.contains("Content-Length: 10\r\n"), "{path}");
        assert_eq!((body(&response), ended), ("0123", end), "{path}");
    }
}

#[test]
fn hanging_answer_goes_on_until_the_client_goes() {
    let origin = Origin::start();
    origin
        .on("a.example", "/", hang())
        .on(
            "b.example",
            "/",
            respond(200).body("0123").cut_after(2, Cut::Hang),
        )
        .on(
            "c.example",
            "/",
            respond(200).after(Duration::from_secs(3600)),
        )
        .on(
            "d.example",
            "/",
            respond(200).body("x").body_after(Duration::from_secs(3600)),
        );
    for host in ["a.example", "b.example", "c.example", "d.example"] {
        let mut socket = connect(origin.address());
        write!(socket, "GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        origin.wait_until(|log| log.in_flight(host) == 1);
        drop(socket);
        origin.wait_until(|log| log.in_flight(host) == 0);
    }
}

#[test]
fn endless_answers_do_not_end() {
    let origin = Origin::start();
    origin.on("a.example", "/body", respond(200).endless()).on(
        "a.example",
        "/head",
        endless_headers(),
    );
    for path in ["/body", "/head"] {
        let mut socket = connect(origin.address());
        write!(socket, "GET {path} HTTP/1.1\r\nHost: a.example\r\n\r\n").unwrap();
        let all = read_until(&mut socket, |all| all.len() > 1 << 20);
        let head_ended = all.windows(4).any(|part| part == b"\r\n\r\n");
        assert_eq!(head_ended, path == "/body");
        drop(socket);
        origin.wait_until(|log| log.in_flight("a.example") == 0);
    }
}

#[test]
fn connection_meets_its_fault_before_it_can_speak() {
    let origin = Origin::start();
    let garbage = AtAccept::Garbage(bytes::Bytes::from_static(b"220 smtp\r\n"));
    let rows = [
        (AtAccept::Reset, "", End::Reset),
        (AtAccept::Close, "", End::Closed),
        (garbage, "220 smtp\r\n", End::Closed),
    ];
    for (fault, expected, end) in rows {
        origin.at_accept(fault.clone());
        let mut socket = connect(origin.address());
        let (bytes, ended) = read_to_end(&mut socket);
        assert_eq!(
            (bytes.as_slice(), ended),
            (expected.as_bytes(), end),
            "{fault:?}"
        );
    }
    assert_eq!((origin.log().connections, origin.log().total()), (3, 0));
    origin.at_accept(AtAccept::Serve);
    assert!(whole(&origin, "a.example", "/").0.starts_with("HTTP/1.1"));
}

#[test]
fn hanging_connection_is_open_but_silent() {
    let origin = Origin::start();
    origin.at_accept(AtAccept::Hang);
    let mut socket = connect(origin.address());
    socket.write_all(GET).unwrap();
    origin.wait_until(|log| log.connections == 1);
    socket.set_nonblocking(true).unwrap();
    let silent = socket.read(&mut [0]).unwrap_err();
    assert_eq!(silent.kind(), ErrorKind::WouldBlock);
    assert_eq!(origin.log().total(), 0);
}

#[test]
fn one_address_may_have_a_fault_of_its_own() {
    let origin = Origin::bind(Ipv4Addr::UNSPECIFIED);
    origin.at_accept_on([127, 0, 0, 2], AtAccept::Close);
    let close = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    let (bytes, _) = exchange(([127, 0, 0, 2], origin.port()).into(), close);
    assert!(bytes.is_empty());
    let (bytes, _) = exchange(([127, 0, 0, 3], origin.port()).into(), close);
    assert!(bytes.starts_with(b"HTTP/1.1"));
}

#[test]
fn closed_port_refuses() {
    let closed = ClosedPort::new();
    let refused = TcpStream::connect(closed.address()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn dropped_origin_is_gone() {
    let origin = Origin::start();
    origin.on("a.example", "/", hang());
    let address = origin.address();
    let mut socket = connect(address);
    socket.write_all(GET).unwrap();
    origin.wait_until(|log| log.total() == 1);
    drop(origin);
    assert_eq!(read_to_end(&mut socket).0, b"");
    assert!(TcpStream::connect(address).is_err());
}
