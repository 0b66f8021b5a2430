//! Names without a usable address.
//!
//! A name is gone only when two resolvers deny it that both know `com`. A
//! closed network often denies everything at once; its word is no evidence.

use url::Url;

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass, with_fix};
use super::{Replacement, addresses, words};
use crate::evidence::{
    Ask, Canary, DnsAnswer, FaultKind, Identity, Lookup, LookupAsk, Opinion, Purpose, Records,
    Transport, Wait,
};
use crate::verdict::Reason;

/// How long to wait before the only server is asked a second time.
const SECOND_LOOK: Wait = Wait::Milliseconds(1000);

/// Every resolver denies what always exists: it is the network that is down.
pub(super) fn network_down(case: &Case<'_>) -> Ruling {
    let Some((sight, url)) = nameless(case) else {
        return pass("the name was resolved");
    };
    let host = url.host_str().unwrap_or_default();
    let first = case.lookups(host, Opinion::First);
    let second = case.lookups(host, Opinion::Second);
    if first.is_empty() || !first.iter().all(|l| is_cut_off(case, l)) {
        return pass("the resolver knows the names that always exist");
    }
    if second.is_empty() && case.evidence.run.second_opinions > 0 {
        return ask(host, Opinion::Second, Wait::No).into();
    }
    if second.iter().all(|l| is_cut_off(case, l)) {
        return done(
            "network-down",
            Reason::NotChecked,
            Some(sight),
            "no resolver here knows even the names that always exist",
        );
    }
    pass("another resolver knows the names that always exist")
}

/// Whether the name exists, and what follows if it does not.
pub(super) fn resolution(case: &Case<'_>) -> Ruling {
    let Some((sight, url)) = nameless(case) else {
        return pass("the name was resolved");
    };
    let host = url.host_str().unwrap_or_default();
    let Some(first) = case.lookups(host, Opinion::First).pop() else {
        return ask(host, Opinion::First, Wait::No).into();
    };
    if matches!(first.answer, DnsAnswer::Addresses(_)) {
        return pass("the name has addresses now");
    }
    let Some(second) = case.lookups(host, Opinion::Second).pop() else {
        return ask(host, Opinion::Second, second_look(case)).into();
    };
    match (&first.answer, &second.answer) {
        (DnsAnswer::NxDomain, DnsAnswer::NxDomain) if knows(case, first) && knows(case, second) => {
            nxdomain(case, sight, &url, [first, second])
        }
        (DnsAnswer::NoAddress, DnsAnswer::NoAddress | DnsAnswer::NxDomain)
        | (DnsAnswer::NxDomain, DnsAnswer::NoAddress) => no_address(case, sight, &url),
        // A second opinion is no retry: it is gone by even where none is wanted.
        (_, DnsAnswer::Addresses(_)) if attempts_without_address(case) == 1 => {
            case.ask_page(sight.visit.ask.identity, Wait::No).into()
        }
        _ => pass("the resolvers cannot tell, or do not agree"),
    }
}

fn attempts_without_address(case: &Case<'_>) -> usize {
    let faults = case.pages.iter().filter_map(Sight::fault);
    faults.filter(|fault| fault.kind == FaultKind::Dns).count()
}

/// The latest attempt, if it failed for want of an address, and where.
fn nameless<'c, 'a>(case: &'c Case<'a>) -> Option<(&'c Sight<'a>, Url)> {
    if case.clean().is_some() {
        return None;
    }
    let last = case.last()?;
    let fault = last.fault().filter(|f| f.kind == FaultKind::Dns)?;
    let url = Url::parse(&fault.url).ok()?;
    url.domain()?;
    Some((last, url))
}

fn ask(host: &str, opinion: Opinion, wait: Wait) -> LookupAsk {
    LookupAsk {
        host: host.to_owned(),
        opinion,
        records: Records::Addresses,
        wait,
    }
}

fn second_look(case: &Case<'_>) -> Wait {
    match case.evidence.run.second_opinions {
        0 => SECOND_LOOK,
        _ => Wait::No,
    }
}

/// What the server of this look-up says of names that always exist.
fn canary(case: &Case<'_>, lookup: &Lookup) -> Option<Canary> {
    let lookups = case.evidence.lookups.iter().rev();
    let mut same = lookups.filter(|other| other.server == lookup.server);
    lookup.canary.or_else(|| same.find_map(|l| l.canary))
}

fn knows(case: &Case<'_>, lookup: &Lookup) -> bool {
    canary(case, lookup) == Some(Canary::Knows)
}

/// Whether the answer is worth nothing, because its server knows nothing.
fn is_cut_off(case: &Case<'_>, lookup: &Lookup) -> bool {
    let failed = !matches!(lookup.answer, DnsAnswer::Addresses(_));
    failed && matches!(canary(case, lookup), Some(Canary::Denies | Canary::Silent))
}

/// The name does not exist, by two resolvers' word.
fn nxdomain(case: &Case<'_>, sight: &Sight<'_>, url: &Url, said: [&Lookup; 2]) -> Ruling {
    let host = url.host_str().unwrap_or_default();
    let twice = if said[0].server == said[1].server {
        format!("{}, asked twice, says", said[0].server)
    } else {
        format!("{} and {} say", said[0].server, said[1].server)
    };
    if !is_subject(case, url) {
        return done(
            "target-name-gone",
            Reason::TargetDead,
            Some(sight),
            format!("redirects to {host}, which does not exist: {twice} NXDOMAIN"),
        );
    }
    let detail = format!("{host} does not exist: {twice} NXDOMAIN");
    match look_at_twin(case) {
        Twin::Asked(ruling) => ruling,
        Twin::Works(fix) => {
            let detail = format!("{detail}; {} answers", words::host(&fix.replace_with));
            with_fix(
                "name-gone",
                Reason::DnsNxdomain,
                Some(sight),
                detail,
                Some(fix),
            )
        }
        Twin::Fails => done("name-gone", Reason::DnsNxdomain, Some(sight), detail),
    }
}

/// The name exists, without an address.
fn no_address(case: &Case<'_>, sight: &Sight<'_>, url: &Url) -> Ruling {
    let host = url.host_str().unwrap_or_default();
    let detail = format!("{host} exists but has no address");
    if !is_subject(case, url) {
        return done(
            "name-without-address",
            Reason::DnsFailure,
            Some(sight),
            detail,
        );
    }
    match look_at_twin(case) {
        Twin::Asked(ruling) => ruling,
        Twin::Works(fix) => {
            let detail = format!("{detail}; {} answers", words::host(&fix.replace_with));
            with_fix(
                "name-without-address",
                Reason::DnsNoAddress,
                Some(sight),
                detail,
                Some(fix),
            )
        }
        Twin::Fails => done(
            "name-without-address",
            Reason::DnsFailure,
            Some(sight),
            detail,
        ),
    }
}

fn is_subject(case: &Case<'_>, url: &Url) -> bool {
    let start = case.start;
    start.is_some_and(|start| start.host_str() == url.host_str())
}

/// What is known of the same host with or without `www.`.
enum Twin {
    /// It is being asked.
    Asked(Ruling),
    /// It answers.
    Works(Replacement),
    /// It does not, or there is none.
    Fails,
}

fn look_at_twin(case: &Case<'_>) -> Twin {
    let Some(twin) = case.start.and_then(addresses::twin) else {
        return Twin::Fails;
    };
    let host = twin.host_str().unwrap_or_default();
    let Some(lookup) = case.lookups(host, Opinion::First).pop() else {
        return Twin::Asked(ask(host, Opinion::First, Wait::No).into());
    };
    if !matches!(lookup.answer, DnsAnswer::Addresses(_)) {
        return Twin::Fails;
    }
    let Some(visit) = case.visited(Purpose::Twin, Identity::Honest) else {
        return Twin::Asked(
            Ask {
                url: twin.to_string(),
                purpose: Purpose::Twin,
                identity: Identity::Honest,
                transport: Transport::Standard,
                wait: Wait::No,
            }
            .into(),
        );
    };
    match visit.outcome {
        Outcome::Clean(answer) => Twin::Works(Replacement {
            replace_with: twin.to_string(),
            safe: answer.page.as_ref().is_some_and(|p| p.names_product()),
        }),
        Outcome::Refused(_) | Outcome::Walled(..) => Twin::Works(Replacement {
            replace_with: twin.to_string(),
            safe: false,
        }),
        Outcome::Gone(_)
        | Outcome::Busy(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => Twin::Fails,
    }
}
