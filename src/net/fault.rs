//! A library's error to a kind of fault.
//!
//! Errors come wrapped: reqwest in hyper-util in rustls in io. The chain of
//! sources is walked and each link is asked for its type; no message is ever
//! read, for messages change.

use std::error::Error;
use std::io::{self, ErrorKind};

use super::tls::Refusal;
use crate::evidence::{Certificate, FaultKind, TlsFault};

/// How much of a library's words is kept, in characters.
const MAX_DETAIL: usize = 300;

/// What a failed request or a broken body comes down to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cause {
    pub(super) kind: FaultKind,
    pub(super) detail: String,
    /// The certificate that was refused.
    pub(super) certificate: Option<Box<Certificate>>,
    /// Whether the proxy itself said so.
    pub(super) by_proxy: bool,
}

impl Cause {
    /// A fault of this kind, in our own words.
    pub(super) fn new(kind: FaultKind, detail: &str) -> Self {
        Self {
            kind,
            detail: detail.to_owned(),
            certificate: None,
            by_proxy: false,
        }
    }
}

/// How the request was to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// To the host itself.
    Direct,
    /// By way of a proxy.
    Proxied,
}

/// The kind of fault that `error` is.
pub(super) fn classify(error: &reqwest::Error, route: Route) -> Cause {
    let mut cause = Cause::new(FaultKind::Other, &words(error));
    match find_tls(error) {
        Some(Tls::Refused(refusal)) => {
            cause.kind = FaultKind::Tls(refusal.fault);
            cause.certificate = Some(Box::new(refusal.certificate.clone()));
        }
        Some(Tls::Failed) => cause.kind = FaultKind::Tls(TlsFault::Handshake),
        None if error.is_connect() && route == Route::Proxied => {
            cause.kind = FaultKind::Proxy;
            cause.by_proxy = !error.is_timeout() && !sources(error).any(is_io);
        }
        None if error.is_dns() => cause.kind = FaultKind::Dns,
        None if error.is_timeout() && error.is_connect() => cause.kind = FaultKind::ConnectTimeout,
        None if error.is_timeout() => cause.kind = FaultKind::Timeout,
        None => cause.kind = deepest(error),
    }
    cause
}

/// Whether the connection ended before TLS was told that it would.
pub(super) fn is_unannounced_end(error: &reqwest::Error) -> bool {
    sources(error).any(|source| {
        let io = source.downcast_ref::<io::Error>();
        io.is_some_and(|io| io.kind() == ErrorKind::UnexpectedEof)
    })
}

/// Whether the connection itself failed: what else a tunnel fails of is what the
/// proxy said.
fn is_io(error: &(dyn Error + 'static)) -> bool {
    error.is::<io::Error>()
}

enum Tls<'a> {
    Refused(&'a Refusal),
    Failed,
}

fn find_tls(error: &reqwest::Error) -> Option<Tls<'_>> {
    let tls = sources(error).find_map(|source| source.downcast_ref::<rustls::Error>())?;
    let rustls::Error::InvalidCertificate(rustls::CertificateError::Other(other)) = tls else {
        return Some(Tls::Failed);
    };
    let refusal = other.0.downcast_ref::<Refusal>();
    Some(refusal.map_or(Tls::Failed, Tls::Refused))
}

/// The kind that the innermost error with a meaning gives.
fn deepest(error: &reqwest::Error) -> FaultKind {
    let kinds = sources(error).filter_map(|source| {
        if let Some(io) = source.downcast_ref::<io::Error>() {
            return of_io(io);
        }
        if let Some(h2) = source.downcast_ref::<h2::Error>() {
            return h2.get_io().map_or(Some(FaultKind::Http2), of_io);
        }
        of_hyper(source.downcast_ref::<hyper::Error>()?)
    });
    kinds.last().unwrap_or(FaultKind::Other)
}

fn of_io(error: &io::Error) -> Option<FaultKind> {
    match error.kind() {
        ErrorKind::ConnectionRefused => Some(FaultKind::Refused),
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof => Some(FaultKind::Reset),
        // Not connected: hyper-util's word for a list of addresses without any
        // of a family that this machine speaks. Denied: a firewall's.
        ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::AddrNotAvailable
        | ErrorKind::NotConnected
        | ErrorKind::PermissionDenied => Some(FaultKind::Unreachable),
        ErrorKind::TimedOut => Some(FaultKind::Timeout),
        ErrorKind::InvalidData | ErrorKind::InvalidInput => Some(FaultKind::Malformed),
        _ => None,
    }
}

fn of_hyper(error: &hyper::Error) -> Option<FaultKind> {
    if error.is_parse() {
        Some(FaultKind::Malformed)
    } else if error.is_incomplete_message() || error.is_closed() || error.is_canceled() {
        Some(FaultKind::Reset)
    } else if error.source().is_none() && !error.is_user() && !error.is_timeout() {
        // It spoke before it was asked, as servers of other protocols do.
        Some(FaultKind::Malformed)
    } else {
        None
    }
}

/// The error and all that it wraps, from the outside in. An io error does not
/// name the error in it as its source but that one's source: both are given.
fn sources<'a>(error: &'a reqwest::Error) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    let first: &'a (dyn Error + 'static) = error;
    std::iter::successors(Some(first), |&error| {
        let inner = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        inner.map_or_else(|| error.source(), |inner| Some(inner as _))
    })
}

/// The innermost words: the outer ones only say that a request failed.
fn words(error: &reqwest::Error) -> String {
    let innermost = sources(error).last().map(ToString::to_string);
    innermost
        .unwrap_or_default()
        .chars()
        .take(MAX_DETAIL)
        .collect()
}
