//! A client that hides nothing: requests as text, answers as bytes.

use crate::support::Origin;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
}

/// Nothing here takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
}

/// Everything that one request gets, up to the end of the connection.
pub(crate) fn whole(origin: &Origin, host: &str, path: &str) -> (String, End) {
    whole_with(origin, host, path, "")
}

/// The same with more header lines, each with its CR LF.
pub(crate) fn whole_with(origin: &Origin, host: &str, path: &str, headers: &str) -> (String, End) {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
    let (bytes, end) = exchange(origin.address(), request.as_bytes());
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

pub(crate) fn exchange(address: SocketAddr, request: &[u8]) -> (Vec<u8>, End) {
    let mut socket = connect(address);
    // A peer that resets at once may do so before this is out.
    let _ = socket.write_all(request);
    read_to_end(&mut socket)
}

pub(crate) fn read_to_end(socket: &mut TcpStream) -> (Vec<u8>, End) {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    loop {
        match socket.read(&mut part) {
            Ok(0) => return (all, End::Closed),
            Ok(length) => all.extend_from_slice(&part[..length]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return (all, End::Reset),
            Err(error) => panic!("neither closed nor reset: {error}; got {all:?}"),
        }
    }
}

/// Reads until `enough` holds of what was read.
pub(crate) fn read_until(socket: &mut TcpStream, enough: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    while !enough(&all) {
        let length = socket.read(&mut part).unwrap();
        assert!(
            length > 0,
            "closed after {:?}",
            String::from_utf8_lossy(&all)
        );
        all.extend_from_slice(&part[..length]);
    }
    all
}

/// The status of a response.
pub(crate) fn status(response: &str) -> u16 {
    let status = response.split(' ').nth(1).unwrap_or_default();
    status
        .parse()
        .unwrap_or_else(|_| panic!("no status: {response:?}"))
}

/// What comes after the head.
pub(crate) fn body(response: &str) -> &str {
    response.split_once("\r\n\r\n").unwrap().1
}

/// A reqwest client that trusts the origin's authority and finds every name at the origin.
pub(crate) fn client(origin: &Origin, alpn: &[&str]) -> reqwest::Client {
    reqwest::Client::builder()
        .tls_backend_preconfigured(origin.ca().client_config(alpn))
        .dns_resolver(std::sync::Arc::new(AllAt(origin.address())))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap()
}

struct AllAt(SocketAddr);

impl reqwest::dns::Resolve for AllAt {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let address = self.0;
        Box::pin(async move { Ok(Box::new(std::iter::once(address)) as reqwest::dns::Addrs) })
    }
}
