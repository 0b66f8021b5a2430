//! Where redirects lead.
//!
//! What a reader would still call the same page is no redirect at all. A
//! permanent one is a proposal for the catalog, but only as far as it is
//! permanent from its start; a temporary one within the site is the site's own
//! affair.

use std::net::IpAddr;

use url::Url;

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass, with_fix};
use super::{Replacement, addresses, entrances, names, status, visitors, words};
use crate::evidence::{Answer, Hop, Stop, Via};
use crate::ip::literal;
use crate::source::Expect;
use crate::verdict::Reason;

/// An address that may not be contacted is where it leads.
pub(super) fn private_address(case: &Case<'_>) -> Ruling {
    let Some(last) = case.last().filter(|_| case.clean().is_none()) else {
        return pass("a good answer has come");
    };
    match &last.visit.end {
        crate::evidence::End::Stopped(Stop::Private { url, address }) => done(
            "private-address",
            Reason::PrivateAddress,
            Some(last),
            not_public(&words::host(url), *address),
        ),
        crate::evidence::End::Stopped(_)
        | crate::evidence::End::Answer(_)
        | crate::evidence::End::Fault(_) => pass("all addresses are public"),
    }
}

fn not_public(host: &str, address: IpAddr) -> String {
    let what = match literal(host) {
        Some(_) => format!("{address} is not a public address"),
        None => format!("{host} is at {address}, which is not a public address"),
    };
    format!("{what} (--allow-net lets it be asked)")
}

/// Redirects that could not be followed to an end.
pub(super) fn stopped(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let Outcome::Stopped(stop) = best.outcome else {
        return pass("the redirects came to an end");
    };
    let (rule, reason, detail) = match stop {
        Stop::Loop | Stop::TooMany => {
            if let Some(hop) = best.hops().iter().find(|hop| leads_to_sign_in(hop)) {
                let what = format!("redirects to {} and on without end", words::short(&hop.to));
                return status::auth(case, best, &what);
            }
            circle(stop, best)
        }
        Stop::Scheme(to) => (
            "unsupported-redirect",
            Reason::UnsupportedRedirect,
            format!("redirects to {}, which is not http", words::quote(to)),
        ),
        Stop::NoLocation => (
            "redirect-without-target",
            Reason::MalformedResponse,
            "a redirect that does not say where to".to_owned(),
        ),
        Stop::BadLocation(to) => (
            "redirect-without-target",
            Reason::MalformedResponse,
            format!("redirects to {}, which is no address", words::quote(to)),
        ),
        Stop::Private { .. } => return pass("told apart before"),
    };
    done(rule, reason, Some(best), detail)
}

fn circle(stop: &Stop, sight: &Sight<'_>) -> (&'static str, Reason, String) {
    let hops = sight.hops().len();
    if matches!(stop, Stop::TooMany) {
        let detail = format!("{hops} redirects and no end");
        return ("too-many-redirects", Reason::TooManyRedirects, detail);
    }
    let to = sight.hops().last().map_or("", |hop| hop.to.as_str());
    let redirects = if hops == 1 {
        "1 redirect leads".to_owned()
    } else {
        format!("{hops} redirects lead")
    };
    let detail = format!("{redirects} back to {}", words::short(to));
    ("redirect-loop", Reason::RedirectLoop, detail)
}

fn leads_to_sign_in(hop: &Hop) -> bool {
    Url::parse(&hop.to).is_ok_and(|to| entrances::is_sign_in(&to))
}

/// The chain of a good answer that ended elsewhere than it started.
pub(super) struct Journey<'c, 'a> {
    pub(super) sight: &'c Sight<'a>,
    pub(super) answer: &'a Answer,
    pub(super) start: &'c Url,
    pub(super) end: &'c Url,
}

/// The journey, if redirects led to what a reader would call another page.
pub(super) fn journey<'c, 'a>(case: &'c Case<'a>) -> Option<Journey<'c, 'a>> {
    let sight = case.clean().filter(|sight| !sight.hops().is_empty())?;
    let answer = sight.clean()?;
    let start = case.start?;
    let end = sight.end()?;
    let elsewhere = !addresses::same_page(start, end);
    elsewhere.then_some(Journey {
        sight,
        answer,
        start,
        end,
    })
}

/// The redirects lead to another page, which is what there is to say.
pub(super) fn moved(case: &Case<'_>) -> Ruling {
    let Some(journey) = journey(case) else {
        return pass("it leads to no other page");
    };
    if case.evidence.subject.expect == Some(Expect::Redirect) {
        return pass("the catalog expects a redirect");
    }
    if addresses::same_site(journey.start, journey.end) {
        moved_within(case, &journey)
    } else {
        moved_away(case, &journey)
    }
}

fn moved_within(case: &Case<'_>, journey: &Journey<'_, '_>) -> Ruling {
    let Some((hop, target)) = permanent_target(journey.sight.hops()) else {
        return pass("the redirect is temporary and within the site");
    };
    if addresses::same_page(journey.start, &target) {
        return pass("what is permanent of it leads to the same page");
    }
    let shallower = addresses::depth(&target) < addresses::depth(journey.start);
    let safe = names_product(case, journey.answer)
        && !shallower
        && !entrances::is_sign_in(&target)
        && !visitors::adds_session(&target, journey.start);
    // What a root is asked for is seldom the page that the link was meant for.
    let lasting = addresses::has_root_path(journey.start) || !addresses::is_asked_root(&target);
    let fix = lasting.then(|| Replacement {
        replace_with: visitors::untracked(&target, journey.start).into(),
        safe,
    });
    with_fix(
        "moved",
        Reason::Moved,
        Some(journey.sight),
        format!(
            "{} to {}{}",
            hop.status,
            words::short(&hop.to),
            named(journey.answer)
        ),
        fix,
    )
}

fn moved_away(case: &Case<'_>, journey: &Journey<'_, '_>) -> Ruling {
    let leaves =
        |hop: &&Hop| Url::parse(&hop.to).is_ok_and(|to| !addresses::same_site(journey.start, &to));
    let hops = journey.sight.hops();
    let way_out = hops.iter().position(|hop| leaves(&hop)).unwrap_or(0);
    let temporary = hops.iter().take(way_out + 1).find(|hop| is_temporary(hop));
    let host = journey.end.host_str().unwrap_or_default();
    if let Some(hop) = temporary {
        return done(
            "moved-temporarily",
            Reason::MovedTemporarily,
            Some(journey.sight),
            format!(
                "{} (temporary) to {host}{}",
                hop.status,
                named(journey.answer)
            ),
        );
    }
    let how = hops.get(way_out).map_or_else(String::new, how);
    let absent = case.has_names() && !names_product(case, journey.answer);
    let permanent = permanent_target(hops).map(|(_, target)| target);
    let target = permanent.filter(|to| {
        let lasting = addresses::has_root_path(journey.start) || !addresses::is_asked_root(to);
        !absent && lasting && !addresses::same_site(journey.start, to)
    });
    let fix = target.map(|to| Replacement {
        replace_with: visitors::untracked(&to, journey.start).into(),
        safe: false,
    });
    with_fix(
        "moved-site",
        Reason::MovedSite,
        Some(journey.sight),
        format!("{how} to {host}{}", told(case, journey.answer)),
        fix,
    )
}

/// What carries a redirect, in words that go before "to".
fn how(hop: &Hop) -> String {
    match hop.via {
        Via::Location => hop.status.to_string(),
        Via::Refresh => "a refresh".to_owned(),
        Via::Script => "a script".to_owned(),
    }
}

/// Whether the server calls the redirect temporary.
fn is_temporary(hop: &Hop) -> bool {
    match hop.via {
        Via::Location => !matches!(hop.status, 301 | 308),
        Via::Refresh | Via::Script => false,
    }
}

/// The last target of those redirects that are permanent from the start.
fn permanent_target(hops: &[Hop]) -> Option<(&Hop, Url)> {
    let permanent = |hop: &&Hop| hop.via == Via::Location && matches!(hop.status, 301 | 308);
    let hop = hops.iter().take_while(permanent).last()?;
    Some((hop, Url::parse(&hop.to).ok()?))
}

fn names_product(case: &Case<'_>, answer: &Answer) -> bool {
    case.has_names()
        && answer
            .page
            .as_ref()
            .is_some_and(|page| page.names_product())
}

/// ", whose page is titled ...": what a reader sees there.
fn named(answer: &Answer) -> String {
    let title = answer.page.as_ref().and_then(|page| page.title.as_deref());
    title.map_or_else(String::new, |title| {
        format!(", whose page is titled {}", words::quote(title))
    })
}

/// Whether the page there names the product, in words.
fn told(case: &Case<'_>, answer: &Answer) -> String {
    let name = names::shown(&case.evidence.subject.names, answer.page.as_deref());
    match name {
        Some(name) if names_product(case, answer) => {
            format!(", whose page names {}", words::quote(name))
        }
        Some(name) => format!(", whose page does not name {}", words::quote(name)),
        None => named(answer),
    }
}

/// The address over https, where the chain has shown that it works there.
pub(super) fn https_fix(case: &Case<'_>) -> Option<Replacement> {
    let sight = case.clean()?;
    let start = case.start?;
    let secure = addresses::over_https(start)?;
    let passed = |hop: &Hop| Url::parse(&hop.to).is_ok_and(|to| to == secure);
    let end = sight.clean().and_then(|_| sight.end())?;
    let (_, target) = permanent_target(sight.hops()).unzip();
    let reached = target.filter(|to| to.scheme() == "https" && addresses::same_address(start, to));
    let proven = if sight.hops().iter().any(passed) {
        secure
    } else {
        reached?
    };
    (end.scheme() == "https").then(|| Replacement {
        replace_with: proven.to_string(),
        safe: true,
    })
}
