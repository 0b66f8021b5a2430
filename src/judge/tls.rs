//! Certificates and handshakes.
//!
//! A certificate that is not trusted says nothing of the page, but the page
//! behind it may be gone, so it is looked at without verification: for
//! evidence only.

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass};
use super::words;
use crate::evidence::{Ask, Fault, FaultKind, Identity, Purpose, TlsFault, Transport, Wait};
use crate::verdict::Reason;

/// The certificate is at fault.
pub(super) fn certificate(case: &Case<'_>) -> Ruling {
    let Some((last, fault, kind)) = tls_fault(case) else {
        return pass("TLS is as it should be");
    };
    let Some(reason) = reason(kind) else {
        return pass("no certificate was refused");
    };
    let detail = format!(
        "{} {}{}",
        words::host(&fault.url),
        words::tls(kind),
        dates(fault)
    );
    match behind(case) {
        Behind::Asked(ask) => ask.into(),
        Behind::Gone(sight, status) => done(
            "gone-behind-certificate",
            Reason::Gone,
            Some(&sight),
            format!("{detail}, and {status} behind it for both identities"),
        ),
        Behind::Other => done("certificate", reason, Some(last), detail),
    }
}

/// No session could be agreed on; HTTP/1.1 gets a try of its own.
pub(super) fn handshake(case: &Case<'_>) -> Ruling {
    let Some((last, fault, kind)) = tls_fault(case) else {
        return pass("TLS is as it should be");
    };
    if kind != TlsFault::Handshake {
        return pass("the handshake got as far as the certificate");
    }
    if last.visit.ask.transport == Transport::Standard {
        let ask = case.ask_page(last.visit.ask.identity, Wait::Backoff(0));
        return Ask {
            transport: Transport::Lenient,
            ..ask
        }
        .into();
    }
    let host = words::host(&fault.url);
    done(
        "handshake",
        Reason::TlsHandshake,
        Some(last),
        format!("{host} {}", words::tls(kind)),
    )
}

fn tls_fault<'c, 'a>(case: &'c Case<'a>) -> Option<(&'c Sight<'a>, &'a Fault, TlsFault)> {
    if case.clean().is_some() {
        return None;
    }
    let last = case.last()?;
    let fault = last.fault()?;
    match fault.kind {
        FaultKind::Tls(kind) => Some((last, fault, kind)),
        FaultKind::Dns
        | FaultKind::Refused
        | FaultKind::Reset
        | FaultKind::Unreachable
        | FaultKind::ConnectTimeout
        | FaultKind::Timeout
        | FaultKind::Malformed
        | FaultKind::Http2
        | FaultKind::Proxy
        | FaultKind::Other => None,
    }
}

fn reason(kind: TlsFault) -> Option<Reason> {
    match kind {
        TlsFault::Expired => Some(Reason::TlsExpired),
        TlsFault::WrongHost => Some(Reason::TlsWrongHost),
        TlsFault::NotYetValid
        | TlsFault::SelfSigned
        | TlsFault::UnknownRoot
        | TlsFault::Unusable => Some(Reason::TlsUntrusted),
        TlsFault::IncompleteChain => Some(Reason::TlsIncompleteChain),
        TlsFault::Handshake => None,
    }
}

/// The names of the certificate that was refused.
fn dates(fault: &Fault) -> String {
    match &fault.certificate {
        Some(certificate) if !certificate.names.is_empty() => {
            format!(" (for {})", certificate.names.join(", "))
        }
        Some(_) | None => String::new(),
    }
}

/// What is behind the certificate.
enum Behind<'a> {
    Asked(Ask),
    Gone(Sight<'a>, u16),
    Other,
}

fn behind<'a>(case: &Case<'a>) -> Behind<'a> {
    let ask = |identity| Ask {
        url: case.evidence.subject.url.clone(),
        purpose: Purpose::Behind,
        identity,
        transport: Transport::Unverified,
        wait: Wait::No,
    };
    let Some(honest) = case.visited(Purpose::Behind, Identity::Honest) else {
        return Behind::Asked(ask(Identity::Honest));
    };
    let Outcome::Gone(answer) = honest.outcome else {
        return Behind::Other;
    };
    match case.visited(Purpose::Behind, Identity::Browser) {
        None => Behind::Asked(ask(Identity::Browser)),
        Some(browser) if browser.is_gone() => Behind::Gone(browser, answer.status),
        Some(_) => Behind::Other,
    }
}
