//! Asking for the page: first, again, by another identity, later.

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass};
use super::words;
use crate::evidence::{Answer, FaultKind, Identity, Stop, Wait};
use crate::signatures::{Kind, Retry, Signature};
use crate::target::is_too_long;
use crate::verdict::Reason;

const SETTLED: &str = "a good answer has come";
/// A host that has left so many exchanges in a row without an answer will not
/// answer one more.
const HOST_DOWN: u32 = 10;
/// A host that met so many repeats in a row with silence, as the attempts
/// before them, will meet one more with silence.
pub(crate) const IN_VAIN: u32 = 3;

/// What is no http address cannot be asked for.
pub(super) fn usable_address(case: &Case<'_>) -> Ruling {
    match case.start {
        Some(url) if is_too_long(url.as_str()) => done(
            "usable-address",
            Reason::Unreachable,
            None,
            "the address is longer than any request can carry",
        ),
        Some(url) if matches!(url.scheme(), "http" | "https") => pass("the address is one of http"),
        Some(_) => done(
            "usable-address",
            Reason::UnsupportedScheme,
            None,
            "the address is not http",
        ),
        None => done(
            "usable-address",
            Reason::InvalidUrl,
            None,
            "the address is no URL",
        ),
    }
}

/// The link is asked for once, by this tool's own name.
pub(super) fn first_visit(case: &Case<'_>) -> Ruling {
    if case.pages.is_empty() {
        case.ask_page(Identity::Honest, Wait::No).into()
    } else {
        pass("the page has been asked for")
    }
}

/// What may be aimed at robots, or may be a slip, is asked for once more with
/// a browser's headers: the better answer counts. Nothing is gone before both
/// identities were told so.
pub(super) fn second_identity(case: &Case<'_>) -> Ruling {
    let Some(last) = unsettled(case) else {
        return pass(SETTLED);
    };
    match other_identity(case, last) {
        Some((identity, wait)) => case.ask_page(identity, wait).into(),
        None => pass("another identity has been tried, or would not help"),
    }
}

fn other_identity(case: &Case<'_>, last: &Sight<'_>) -> Option<(Identity, Wait)> {
    let fresh = !case.was_asked_as(Identity::Browser);
    let browser = |wait| fresh.then_some((Identity::Browser, wait));
    match last.outcome {
        Outcome::Gone(_) => unconfirmed(case).map(|identity| (identity, Wait::Backoff(0))),
        Outcome::Walled(answer, row) => match row.retry {
            Retry::OtherIdentity => browser(Wait::No),
            Retry::ByStatus | Retry::Later if may_be_let_through(answer, row) => browser(Wait::No),
            Retry::Useless | Retry::ByStatus | Retry::Later => None,
        },
        Outcome::Refused(answer) => match answer.status {
            451 => None,
            406 if !fresh && !case.was_asked_as(Identity::AnyType) => {
                Some((Identity::AnyType, Wait::No))
            }
            _ => browser(Wait::No),
        },
        Outcome::Busy(answer) if answer.status == 503 && !too_long(case, answer) => {
            browser(wait(case, last))
        }
        Outcome::Fault(fault) if fault.kind == FaultKind::Reset => browser(Wait::Backoff(0)),
        Outcome::Stopped(stop) => match stop {
            Stop::Loop | Stop::TooMany => browser(Wait::No),
            Stop::NoLocation | Stop::BadLocation(_) => browser(Wait::Backoff(0)),
            Stop::Scheme(_) | Stop::Private { .. } => None,
        },
        Outcome::Clean(_) | Outcome::Busy(_) | Outcome::Broken(..) | Outcome::Fault(_) => None,
    }
}

/// Whether a wall may be a matter of who asks, not of where from.
fn may_be_let_through(answer: &Answer, row: &Signature) -> bool {
    row.kind == Kind::Wall && refuses_robots(answer.status)
}

/// Whether a status is one by which servers refuse what they take for robots.
fn refuses_robots(status: u16) -> bool {
    matches!(status, 401 | 403 | 404 | 406 | 412 | 415 | 418 | 503)
}

/// The identity that has not been told yet that the page is gone; none if one
/// was refused, which leaves the matter open anyway.
fn unconfirmed(case: &Case<'_>) -> Option<Identity> {
    let refused = case
        .pages
        .iter()
        .any(|s| matches!(s.outcome, Outcome::Refused(_) | Outcome::Walled(..)));
    let honest = case
        .pages
        .iter()
        .any(|s| s.is_gone() && s.visit.ask.identity == Identity::Honest);
    if refused || case.is_gone_for_both() {
        None
    } else if honest {
        Some(Identity::Browser)
    } else {
        Some(Identity::Honest)
    }
}

/// A wait that is longer than this run allows ends the matter at once.
pub(super) fn long_wait(case: &Case<'_>) -> Ruling {
    let Some(last) = unsettled(case) else {
        return pass(SETTLED);
    };
    match last.outcome {
        Outcome::Busy(answer) if too_long(case, answer) => {
            let seconds = answer.retry_after.unwrap_or_default() / 1000;
            done(
                "long-wait",
                Reason::RateLimited,
                Some(last),
                format!(
                    "{} asks to wait {seconds} s, longer than allowed",
                    words::status_at(answer, last.hops())
                ),
            )
        }
        Outcome::Busy(_)
        | Outcome::Clean(_)
        | Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Gone(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => pass("no long wait is asked for"),
    }
}

fn too_long(case: &Case<'_>, answer: &Answer) -> bool {
    matches!(answer.status, 429 | 503)
        && answer
            .retry_after
            .is_some_and(|wait| u128::from(wait) > case.policy.max_wait.as_millis())
}

/// What failed for a transient reason is asked for again after a while.
pub(super) fn retry(case: &Case<'_>) -> Ruling {
    let Some(last) = unsettled(case) else {
        return pass(SETTLED);
    };
    if !last.is_transient() {
        return pass("it would answer the same again");
    }
    if is_behind_a_wall(case, last) {
        return pass("a wall has refused it, and did not answer a browser");
    }
    if matches!(last.outcome, Outcome::Walled(answer, _) if too_long(case, answer)) {
        return pass("the wall asks to wait longer than allowed");
    }
    // Silence takes a whole timeout each time, so that its last retry is the one at the end of the run.
    let silence = matches!(last.outcome, Outcome::Fault(fault) if fault.kind.is_silence());
    if failures(case) + usize::from(silence) > usize::from(case.policy.retries) {
        return pass("it has been retried as often as this run allows");
    }
    if is_hopeless(case, last) {
        return pass("its host fares like that with every link");
    }
    case.ask_page(last.visit.ask.identity, wait(case, last))
        .into()
}

/// At the end of the run it is asked for a last time, once nothing presses.
pub(super) fn slow_retry(case: &Case<'_>) -> Ruling {
    let Some(last) = unsettled(case) else {
        return pass(SETTLED);
    };
    if !last.is_transient() || case.policy.retries == 0 {
        return pass("a later attempt would not help, or is not wanted");
    }
    if is_behind_a_wall(case, last) {
        return pass("a wall has refused it, and did not answer a browser");
    }
    if is_hopeless(case, last) {
        return pass("its host fares like that with every link");
    }
    let slow = |s: &Sight<'_>| s.visit.ask.wait == Wait::EndOfRun;
    if case.pages.iter().any(slow) {
        return pass("it has been tried at the end of the run as well");
    }
    case.ask_page(last_identity(case, last), Wait::EndOfRun)
        .into()
}

/// Who asks for the last time: what is trouble to one identity time and again
/// may be none to a browser.
fn last_identity(case: &Case<'_>, last: &Sight<'_>) -> Identity {
    let troubled = matches!(last.outcome, Outcome::Busy(answer) if answer.status >= 500);
    if troubled && !case.was_asked_as(Identity::Browser) {
        Identity::Browser
    } else {
        last.visit.ask.identity
    }
}

/// Whether a wall has refused one identity, and left the other without an answer.
fn is_behind_a_wall(case: &Case<'_>, last: &Sight<'_>) -> bool {
    let walled =
        |sight: &Sight<'_>| matches!(sight.outcome, Outcome::Walled(..)) && !sight.is_transient();
    last.fault().is_some() && case.pages.iter().any(walled)
}

/// Whether what other links of the host have met says that one more attempt is one too many.
fn is_hopeless(case: &Case<'_>, last: &Sight<'_>) -> bool {
    let run = &case.evidence.run;
    match last.outcome {
        Outcome::Busy(answer) => answer.status == 429 && run.host_refuses,
        Outcome::Fault(fault) => {
            run.host_faults >= HOST_DOWN || (fault.kind.is_silence() && run.host_vain >= IN_VAIN)
        }
        Outcome::Clean(_)
        | Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Gone(_)
        | Outcome::Broken(..)
        | Outcome::Stopped(_) => false,
    }
}

/// The latest attempt, unless an attempt has come to a good answer.
fn unsettled<'c, 'a>(case: &'c Case<'a>) -> Option<&'c Sight<'a>> {
    if case.clean().is_some() {
        return None;
    }
    case.last()
}

/// How many attempts failed for transient reasons.
pub(super) fn failures(case: &Case<'_>) -> usize {
    case.pages.iter().filter(|s| s.is_transient()).count()
}

/// How long to wait before the next attempt: as long as the server says, or
/// longer each time.
fn wait(case: &Case<'_>, last: &Sight<'_>) -> Wait {
    let asked = match last.outcome {
        Outcome::Busy(answer) | Outcome::Walled(answer, _) => answer.retry_after,
        Outcome::Clean(_)
        | Outcome::Refused(_)
        | Outcome::Gone(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => None,
    };
    let longest = u64::try_from(case.policy.max_wait.as_millis()).unwrap_or(u64::MAX);
    match asked {
        Some(wait) => Wait::Milliseconds(u32::try_from(wait.min(longest)).unwrap_or(u32::MAX)),
        None => Wait::Backoff(u8::try_from(failures(case).min(2)).unwrap_or(2)),
    }
}
