//! What the origin saw of one request.

use std::net::IpAddr;
use std::time::Instant;

/// The protocol that a request came by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HttpVersion {
    /// HTTP/1.0 or HTTP/1.1.
    Http1,
    /// HTTP/2, agreed upon by ALPN.
    Http2,
}

/// One request, complete but for its body, which is read and forgotten.
#[derive(Debug, Clone)]
pub struct Request {
    /// `Host` or `:authority`, lower case, without the port.
    pub host: String,
    /// As sent: `GET`, `HEAD`, ...
    pub method: String,
    /// Path and query, as sent.
    pub path: String,
    /// The protocol that carried it.
    pub version: HttpVersion,
    /// Whether it came by TLS.
    pub secure: bool,
    /// Whether the client took the origin for an HTTP proxy (absolute form); CONNECT shows in `method`.
    pub proxied: bool,
    /// The address that the client connected to.
    pub local: IpAddr,
    /// Names in lower case, values as they were sent, in the order in which they were sent.
    pub headers: Vec<(String, Vec<u8>)>,
    /// When its head was complete.
    pub at: Instant,
}

impl Request {
    /// The first header of this name, if it is there and is UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .and_then(|(_, value)| std::str::from_utf8(value).ok())
    }

    /// Whether the header is there and contains `part`, ignoring ASCII case.
    pub fn header_contains(&self, name: &str, part: &str) -> bool {
        self.header(name).is_some_and(|value| {
            value
                .to_ascii_lowercase()
                .contains(&part.to_ascii_lowercase())
        })
    }

    /// The value of a cookie that the client sent back.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.header("cookie")?
            .split(';')
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// The path without its query.
    pub fn path_only(&self) -> &str {
        self.path
            .split_once('?')
            .map_or(self.path.as_str(), |(path, _)| path)
    }
}

/// `example.com` out of `Example.com:8080`; an IPv6 literal keeps its brackets.
pub(super) fn host_only(authority: &str) -> String {
    let end = match authority.rfind(':') {
        Some(colon) if !authority[colon..].contains(']') => colon,
        Some(_) | None => authority.len(),
    };
    authority[..end].to_ascii_lowercase()
}
