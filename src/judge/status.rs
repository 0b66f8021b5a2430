//! What the status says, once it can be believed.

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass};
use super::{addresses, words};
use crate::evidence::{Identity, Role};
use crate::signatures::host_facts;
use crate::source::Expect;
use crate::verdict::Reason;

/// The catalog says what to expect, or the configuration what to accept from
/// this host, and it came.
pub(super) fn expected(case: &Case<'_>) -> Ruling {
    if let Some((sight, status)) = case.pages.iter().find_map(|it| accepted(case, it)) {
        return done(
            "expected-status",
            None,
            Some(sight),
            format!("{status}, which the configuration accepts from this host"),
        );
    }
    let Some(Expect::Status(status)) = case.evidence.subject.expect else {
        return pass("the catalog expects no special status");
    };
    if (200..300).contains(&status) {
        return pass("a success is expected, and its page is judged");
    }
    let seen = case.pages.iter().find(|sight| {
        let end = sight.answer().map(|answer| answer.status);
        let first = sight.hops().first().map(|hop| hop.status);
        end == Some(status) || first == Some(status)
    });
    match seen {
        Some(sight) => done(
            "expected-status",
            None,
            Some(sight),
            format!("{status}, as the catalog expects"),
        ),
        None => pass("the expected status has not come"),
    }
}

/// The status that `sight` came to, if the configuration accepts it. What
/// another host says at the end of redirects is not meant. A success is not
/// accepted blindly: its page is judged.
fn accepted<'s, 'a>(case: &Case<'_>, sight: &'s Sight<'a>) -> Option<(&'s Sight<'a>, u16)> {
    let (answer, subject) = (sight.answer()?, &case.evidence.subject);
    let status = answer.status;
    let meant = subject.accept.contains(&status) && !(200..300).contains(&status);
    (meant && words::host(&answer.url) == words::host(&subject.url)).then_some((sight, status))
}

/// 404 or 410, and both identities were told so.
pub(super) fn gone(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let Outcome::Gone(answer) = best.outcome else {
        return pass("neither 404 nor 410");
    };
    if !case.is_gone_for_both() {
        return pass("only one identity was told that it is gone");
    }
    let status = words::status_at(answer, best.hops());
    if leads_elsewhere(case, best) {
        return done(
            "target-gone",
            Reason::TargetDead,
            Some(best),
            format!("redirects, and ends on {status}, also when asked as a browser"),
        );
    }
    done(
        "gone",
        Reason::Gone,
        Some(best),
        format!("{status}, also when asked as a browser"),
    )
}

/// Whether redirects led to what a reader would call another page.
fn leads_elsewhere(case: &Case<'_>, sight: &Sight<'_>) -> bool {
    match (case.start, sight.end()) {
        (Some(start), Some(end)) => !sight.hops().is_empty() && !addresses::same_page(start, end),
        (_, _) => false,
    }
}

/// A status that refuses, without a signature that explains it.
pub(super) fn refused(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let Outcome::Refused(answer) = best.outcome else {
        return pass("the status does not refuse");
    };
    let status = words::status_at(answer, best.hops());
    let by_both = format!(
        "{status}{}",
        other_identity_was_told(case, best, answer.status)
    );
    let host = words::host(&answer.url);
    let known = host_facts(&host).is_some_and(|facts| facts.refuses.contains(&answer.status));
    match answer.status {
        _ if known && answer.status != 403 => done(
            "known-to-refuse",
            Reason::BotWall,
            Some(best),
            format!("{status}, as {host} is known to answer checkers"),
        ),
        401 => auth(case, best, &status),
        403 => done(
            "forbidden",
            Reason::Forbidden,
            Some(best),
            format!("{by_both}, unexplained"),
        ),
        405 => done(
            "method",
            Reason::MethodBlocked,
            Some(best),
            format!("{status} to GET"),
        ),
        451 => done("legal-reasons", Reason::GeoBlocked, Some(best), status),
        300..=399 => done(
            "redirect-without-target",
            Reason::MalformedResponse,
            Some(best),
            match answer.status {
                304 => format!("{status}, unchanged since a time that was not asked about"),
                _ => format!("{status} without a target"),
            },
        ),
        999 => done(
            "refusal-999",
            Reason::BotWall,
            Some(best),
            format!("{status}, a refusal of robots"),
        ),
        _ => done(
            "other-status",
            Reason::UnexpectedStatus,
            Some(best),
            by_both,
        ),
    }
}

/// What the other identity was told, in words that follow a status.
fn other_identity_was_told(case: &Case<'_>, best: &Sight<'_>, status: u16) -> String {
    let honest = |sight: &Sight<'_>| sight.visit.ask.identity == Identity::Honest;
    let others = case.pages.iter().rev();
    let mut others = others.filter(|sight| honest(sight) != honest(best));
    let Some(other) = others.next() else {
        return String::new();
    };
    let how = if honest(best) {
        "when asked as a browser"
    } else {
        "when asked as a checker"
    };
    match other.answer() {
        Some(answer) if answer.status == status => ", also when asked as a browser".to_owned(),
        Some(answer) => format!(", and {} {how}", answer.status),
        None => format!(", and no answer {how}"),
    }
}

/// Something stands before the page that asks who one is.
pub(super) fn auth(case: &Case<'_>, sight: &Sight<'_>, what: &str) -> Ruling {
    let subject = &case.evidence.subject;
    let root = case.starts_at_root();
    let why = if subject.expect == Some(Expect::Login) {
        "as the catalog expects"
    } else if subject.role == Role::Entrance {
        "as befits an entrance"
    } else if root {
        "at the site's root"
    } else {
        return done(
            "sign-in",
            Reason::AuthRequired,
            Some(sight),
            format!("{what}: a sign-in stands before the page"),
        );
    };
    done(
        "sign-in",
        None,
        Some(sight),
        format!("{what}: a sign-in, {why}"),
    )
}

/// Too many requests, or trouble at the other end, after all attempts.
pub(super) fn busy(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let Outcome::Busy(answer) = best.outcome else {
        return pass("the server is not in trouble");
    };
    let status = words::status_at(answer, best.hops());
    let attempts = words::attempts(super::fetching::failures(case));
    let limited = answer.status == 429 || (answer.status == 503 && answer.retry_after.is_some());
    let (rule, reason) = if limited {
        ("rate-limited", Reason::RateLimited)
    } else {
        ("server-error", Reason::ServerError)
    };
    done(rule, reason, Some(best), format!("{status}{attempts}"))
}
