//! What happens before there is an HTTP answer.

use super::case::{Case, Outcome};
use super::rules::{Ruling, done, pass};
use super::{fetching, words};
use crate::evidence::{FaultKind, Transport, Wait};
use crate::verdict::Reason;

/// A network in which nothing has answered yet is not waited for link by link.
pub(super) fn silent_network(case: &Case<'_>) -> Ruling {
    let run = &case.evidence.run;
    if run.answered || run.hosts_tried < 5 {
        return pass("the network is not known to be down");
    }
    let silent = case.pages.iter().all(|sight| {
        sight.fault().is_some_and(|fault| match fault.kind {
            FaultKind::ConnectTimeout | FaultKind::Timeout | FaultKind::Unreachable => true,
            FaultKind::Dns
            | FaultKind::Refused
            | FaultKind::Reset
            | FaultKind::Tls(_)
            | FaultKind::Malformed
            | FaultKind::Http2
            | FaultKind::Proxy
            | FaultKind::Other => false,
        })
    });
    match case.last().and_then(|last| Some((last, last.fault()?))) {
        Some((last, fault)) if silent => done(
            "silent-network",
            reason(&fault.kind),
            Some(last),
            format!(
                "{} {}, and no other host of this run has answered either",
                words::host(&fault.url),
                words::fault(&fault.kind)
            ),
        ),
        Some(_) | None => pass("there was more than silence"),
    }
}

/// Broken HTTP is read once more by HTTP/1.1, with indulgence.
pub(super) fn protocol_fault(case: &Case<'_>) -> Ruling {
    let Some(last) = case.last().filter(|_| case.clean().is_none()) else {
        return pass("a good answer has come");
    };
    let broken = last
        .fault()
        .is_some_and(|f| matches!(f.kind, FaultKind::Http2 | FaultKind::Malformed));
    if !broken {
        return pass("the protocol was kept");
    }
    match last.visit.ask.transport {
        Transport::Standard => case.ask_page(last.visit.ask.identity, Wait::No).into(),
        Transport::Lenient | Transport::Unverified => pass("it was read with indulgence already"),
    }
}

/// No attempt came to an answer.
pub(super) fn no_answer(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let attempts = words::attempts(fetching::failures(case));
    match best.outcome {
        Outcome::Fault(fault) => {
            let host = words::host(&fault.url);
            let what = words::fault(&fault.kind);
            let detail = format!("{host} {what}{attempts}");
            done("no-answer", reason(&fault.kind), Some(best), detail)
        }
        Outcome::Broken(answer, fault) => done(
            "no-answer",
            reason(fault),
            Some(best),
            format!(
                "{}{attempts}",
                words::broken(&words::host(&answer.url), fault, answer.bytes)
            ),
        ),
        Outcome::Clean(_)
        | Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Gone(_)
        | Outcome::Busy(_)
        | Outcome::Stopped(_) => pass("there is an answer"),
    }
}

/// What a fault is called in the public interface.
fn reason(kind: &FaultKind) -> Reason {
    match kind {
        FaultKind::Dns => Reason::DnsFailure,
        FaultKind::Refused => Reason::ConnectionRefused,
        FaultKind::Reset => Reason::ConnectionReset,
        FaultKind::Unreachable | FaultKind::Proxy | FaultKind::Other => Reason::Unreachable,
        FaultKind::ConnectTimeout | FaultKind::Timeout => Reason::Timeout,
        FaultKind::Tls(_) => Reason::TlsHandshake,
        FaultKind::Malformed | FaultKind::Http2 => Reason::MalformedResponse,
    }
}
