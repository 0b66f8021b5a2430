//! The evidence in plain words, for details: one line, no full stop.

use url::Url;

use crate::evidence::{Answer, FaultKind, Hop, TlsFault};
use crate::signatures;

/// The longest quotation from a page, in characters.
const QUOTE: usize = 60;

/// Whether `text`, whatever its case, says any of `list`.
pub(super) fn says_any(text: &str, list: &'static [&'static str]) -> bool {
    signatures::any_occurs(list, &signatures::fold(text))
}

/// A text of the page, bounded and in quotes.
pub(super) fn quote(text: &str) -> String {
    let folded: Vec<&str> = text.split_whitespace().collect();
    let folded = folded.join(" ");
    if folded.chars().count() <= QUOTE {
        return format!("\"{folded}\"");
    }
    let cut: String = folded.chars().take(QUOTE - 1).collect();
    format!("\"{}…\"", cut.trim_end())
}

/// The host of an address, or the address where it has none.
pub(super) fn host(url: &str) -> String {
    let parsed = Url::parse(url).ok();
    let host = parsed.as_ref().and_then(Url::host_str);
    host.unwrap_or(url).to_owned()
}

/// An address without its scheme and without an empty path.
pub(super) fn short(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = match rest.strip_suffix('/') {
        Some(host) if !host.contains('/') => host,
        Some(_) | None => rest,
    };
    rest.chars().take(200).collect()
}

/// "404 at example.com/x" or, without redirects, "404".
pub(super) fn status_at(answer: &Answer, hops: &[Hop]) -> String {
    if hops.is_empty() {
        answer.status.to_string()
    } else {
        format!("{} at {}", answer.status, short(&answer.url))
    }
}

/// A fault in words that go after a host.
pub(super) fn fault(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::Dns => "has no usable address",
        FaultKind::Refused => "refused the connection",
        FaultKind::Reset => "closed the connection without an answer",
        FaultKind::Unreachable => "cannot be reached from here",
        FaultKind::ConnectTimeout => "did not take the connection in time",
        FaultKind::Timeout => "did not answer in time",
        FaultKind::Tls(fault) => tls(*fault),
        FaultKind::Malformed => "answered with something that is not HTTP",
        FaultKind::Http2 => "broke the HTTP/2 connection",
        FaultKind::Proxy => "could not be reached through the proxy",
        FaultKind::Other => "could not be asked",
    }
}

/// How a page of `host` broke off after so many bytes.
pub(super) fn broken(host: &str, kind: &FaultKind, bytes: u64) -> String {
    let after = match bytes {
        0 => "before the first byte of the page".to_owned(),
        1 => "after 1 byte of the page".to_owned(),
        more => format!("after {more} bytes of the page"),
    };
    match kind {
        FaultKind::Malformed if bytes == 0 => format!("{host} sent a page that cannot be decoded"),
        FaultKind::Malformed => format!("{host} sent what cannot be decoded {after}"),
        FaultKind::Timeout | FaultKind::ConnectTimeout => format!("{host} fell silent {after}"),
        FaultKind::Http2 => format!("{host} broke the HTTP/2 connection {after}"),
        FaultKind::Reset => format!("{host} closed the connection {after}"),
        FaultKind::Dns
        | FaultKind::Refused
        | FaultKind::Unreachable
        | FaultKind::Tls(_)
        | FaultKind::Proxy
        | FaultKind::Other => format!("the connection to {host} broke off {after}"),
    }
}

/// A fault of TLS in words that go after a host.
pub(super) fn tls(fault: TlsFault) -> &'static str {
    match fault {
        TlsFault::Expired => "shows an expired certificate",
        TlsFault::NotYetValid => "shows a certificate that is not valid yet",
        TlsFault::WrongHost => "shows another host's certificate",
        TlsFault::SelfSigned => "shows a certificate that it signed itself",
        TlsFault::UnknownRoot => "shows a certificate of an unknown root",
        TlsFault::IncompleteChain => "leaves out the certificate that signed its own",
        TlsFault::Unusable => "shows a revoked or unusable certificate",
        TlsFault::Handshake => "agrees on no TLS session",
    }
}

/// `2026-11-23`, in UTC.
pub(crate) fn day(seconds: i64) -> String {
    let at = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    jiff::tz::TimeZone::UTC.to_datetime(at).date().to_string()
}

/// " after N attempts", where there was more than one.
pub(super) fn attempts(count: usize) -> String {
    match count {
        0 | 1 => String::new(),
        more => format!(", {more} attempts"),
    }
}
