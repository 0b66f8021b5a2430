//! Certificates and handshakes.
//!
//! A certificate that is not trusted says nothing of the page, but the page
//! behind it may be gone, so it is looked at without verification: for
//! evidence only.

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{Step, alike, closing, parking, signs, soft404, takeover, words};
use crate::evidence::{Ask, Fault, FaultKind, Identity, Purpose, TlsFault, Transport, Wait};
use crate::verdict::{Reason, Verdict};

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
    if let Some(ruling) = behind(case, &detail) {
        return ruling;
    }
    done("certificate", reason, Some(last), detail)
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

/// Asks what is behind the certificate, or finds that it is dead; none if the
/// page there is no news.
fn behind(case: &Case<'_>, detail: &str) -> Option<Ruling> {
    let ask = |identity| Ask {
        url: case.evidence.subject.url.clone(),
        purpose: Purpose::Behind,
        identity,
        transport: Transport::Unverified,
        wait: Wait::No,
    };
    let Some(honest) = case.visited(Purpose::Behind, Identity::Honest) else {
        return Some(ask(Identity::Honest).into());
    };
    if let Some((reason, said)) = signs::platform_sign(case, &honest) {
        let detail = format!("{detail}; behind it {said}");
        return Some(done(
            "platform-behind-certificate",
            reason,
            Some(&honest),
            detail,
        ));
    }
    match honest.outcome {
        Outcome::Gone(answer) => match case.visited(Purpose::Behind, Identity::Browser) {
            None => Some(ask(Identity::Browser).into()),
            Some(browser) if browser.is_gone() => Some(done(
                "gone-behind-certificate",
                Reason::Gone,
                Some(&browser),
                format!(
                    "{detail}; behind it {}, also when asked as a browser",
                    answer.status
                ),
            )),
            Some(_) => None,
        },
        Outcome::Clean(_) => dead_page(&Scene::new(case, &honest)?, detail),
        Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Busy(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => None,
    }
}

/// The rules for a page's words, as far as they tell a death.
fn dead_page(scene: &Scene<'_, '_>, detail: &str) -> Option<Ruling> {
    let rules = [
        parking::parked_scene,
        takeover::hijacked_scene,
        closing::closing_scene,
        soft404::words_scene,
        alike::alike_scene,
    ];
    for rule in rules {
        match rule(scene) {
            Ruling::Pass(_) => {}
            Ruling::Step(Step::Done(mut judgement)) => {
                if judgement.verdict() == Verdict::Dead {
                    judgement.detail = format!("{detail}; behind it: {}", judgement.detail);
                    return Some(Ruling::Step(Step::Done(judgement)));
                }
                return None;
            }
            asks @ Ruling::Step(Step::Visit(_) | Step::Lookup(_)) => return Some(asks),
        }
    }
    None
}
