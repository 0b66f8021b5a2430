//! A good answer, and nothing to say against it.

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass, with_fix};
use super::scene::is_html;
use super::{Step, UNCHANGED, names, redirect, words};
use crate::evidence::{Answer, Identity};
use crate::signatures::host_facts;
use crate::verdict::Reason;

/// The page is, byte for byte, the one that an earlier run judged `ok`.
pub(super) fn unchanged(case: &Case<'_>) -> Ruling {
    let Some(known) = &case.evidence.subject.remembered else {
        return pass("no earlier run has left a condition to ask with");
    };
    let [sight] = case.pages.as_slice() else {
        return pass("only the first request has a condition");
    };
    let own = sight.hops().is_empty() && sight.visit.ask.identity == Identity::Honest;
    let (Outcome::Refused(answer), true) = (sight.outcome, own) else {
        return pass("the server does not say that it is unchanged");
    };
    if answer.status != 304 {
        return pass("the server does not say that it is unchanged");
    }
    match ending(case, sight, answer) {
        Ruling::Step(step) => Ruling::Step(step),
        Ruling::Pass(_) => {
            let day = words::day(known.since);
            let detail = format!("304: unchanged since {day}, when it was ok");
            done(UNCHANGED, None, Some(sight), detail)
        }
    }
}

/// The certificate that the page came with ends soon.
pub(super) fn expiring(case: &Case<'_>) -> Ruling {
    match clean(case) {
        Some((sight, answer)) => ending(case, sight, answer),
        None => pass("no good answer has come"),
    }
}

fn ending(case: &Case<'_>, sight: &Sight<'_>, answer: &Answer) -> Ruling {
    let Some(certificate) = &answer.certificate else {
        return pass("there is no certificate");
    };
    let left = certificate.not_after - case.evidence.observed;
    // A certificate that is made for a week is renewed within it.
    let life = certificate.not_after - certificate.not_before;
    let allowed = i64::try_from(case.policy.expiring.as_secs()).unwrap_or(i64::MAX);
    let allowed = if life > 0 {
        allowed.min(life / 3)
    } else {
        allowed
    };
    if left >= allowed {
        return pass("its certificate does not end soon");
    }
    let host = words::host(&answer.url);
    let days = left.div_euclid(86_400);
    let days = if days == 1 {
        "1 day".to_owned()
    } else {
        format!("{days} days")
    };
    let detail = format!("the certificate of {host} ends in {days}");
    done(
        "certificate-ending",
        Reason::TlsExpiring,
        Some(sight),
        detail,
    )
}

/// The product is there.
pub(super) fn answers(case: &Case<'_>) -> Ruling {
    let Some((sight, answer)) = clean(case) else {
        return pass("no good answer has come");
    };
    let status = words::status_at(answer, sight.hops());
    let name = names::shown(&case.evidence.subject.names, answer.page.as_deref());
    let detail = match name {
        Some(name)
            if answer
                .page
                .as_ref()
                .is_some_and(|page| page.names_product()) =>
        {
            format!("{status}, and the page names {}", words::quote(name))
        }
        Some(_) | None => status,
    };
    let mut ruling = with_fix(
        "answers",
        None,
        Some(sight),
        detail,
        redirect::https_fix(case),
    );
    if let Ruling::Step(Step::Done(judgement)) = &mut ruling {
        judgement.missing_fragments = missing_fragments(case, answer);
    }
    ruling
}

fn clean<'c, 'a>(case: &'c Case<'a>) -> Option<(&'c Sight<'a>, &'a Answer)> {
    let sight = case.clean()?;
    Some((sight, sight.clean()?))
}

/// Whether a fragment is a section's: with `=` or `&` it is a state of scripts (a
/// range of cells, a time, a tab), with `/` their route.
fn is_section(fragment: &str) -> bool {
    let of_scripts = fragment.contains(['/', '=', '&']) || fragment.starts_with(['!', '?']);
    !fragment.is_empty() && !of_scripts && !fragment.contains(":~:")
}

/// Whether a forge's scripts find it, wherever the page has its own id.
fn is_made_by_forge(fragment: &str) -> bool {
    let made = [
        "diff-",
        "discussion_r",
        "issuecomment-",
        "discussioncomment-",
        "note_",
        "l",
    ];
    let fragment = fragment.to_ascii_lowercase();
    fragment == "readme"
        || made.iter().any(|start| {
            let rest = fragment.strip_prefix(start);
            let numbered = |c: char| match *start {
                "diff-" => c.is_ascii_hexdigit(),
                _ => c.is_ascii_digit(),
            };
            rest.is_some_and(|rest| rest.starts_with(numbered))
        })
}

/// The sections that are linked to and that a page, read whole, does not have.
/// What scripts make of a fragment is theirs: routes, text fragments, shells.
fn missing_fragments(case: &Case<'_>, answer: &Answer) -> Vec<String> {
    let wanted = &case.evidence.subject.fragments;
    let whole = !wanted.is_empty() && answer.complete && answer.broken.is_none() && is_html(answer);
    let Some(page) = answer
        .page
        .as_ref()
        .filter(|page| whole && page.shell.is_none())
    else {
        return Vec::new();
    };
    let host = words::host(&answer.url);
    let forge = host_facts(&host).is_some_and(|facts| facts.forge);
    let plain = |fragment: &&String| {
        is_section(fragment)
            && !fragment.eq_ignore_ascii_case("top")
            && !(forge && is_made_by_forge(fragment))
    };
    wanted
        .iter()
        .filter(plain)
        .filter(|fragment| !page.fragments.contains(fragment))
        .cloned()
        .collect()
}
