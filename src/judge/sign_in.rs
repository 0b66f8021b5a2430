//! Redirects that lead to where people sign in.
//!
//! A word of the address seldom tells: "/auth", "/sessions" and "/passport" may
//! be about whatever. Where it leaves a doubt the page has to look like a sign-in.

use super::case::Case;
use super::redirect::{Journey, journey};
use super::rules::{Ruling, pass};
use super::scene::LITTLE;
use super::{entrances, names, status, words};
use crate::signatures::{Kind, host_facts};

/// A sign-in has less text than this, in characters.
const SIGN_IN_TEXT: u32 = 1500;
/// Redirects to where people sign in.
pub(super) fn sign_in(case: &Case<'_>) -> Ruling {
    let Some(journey) = journey(case) else {
        return pass("it leads to no other page");
    };
    let by_address = entrances::is_sign_in(journey.end)
        && !entrances::is_sign_in(journey.start)
        && may_ask_who_one_is(case, &journey);
    if !by_address && !is_sign_in_page(case, &journey) {
        return pass("it does not lead to a sign-in");
    }
    let what = format!("redirects to {}", words::short(&journey.answer.url));
    status::auth(case, journey.sight, &what)
}

/// Whether what it leads to, at a sign-in's address, may be one: no full page of
/// the product; and where the address leaves a doubt, one that asks who one is, or
/// says next to nothing.
fn may_ask_who_one_is(case: &Case<'_>, journey: &Journey<'_, '_>) -> bool {
    let Some(page) = journey.answer.page.as_deref() else {
        return true;
    };
    let asks = page.title.iter().chain(&page.h1);
    let asks = asks
        .into_iter()
        .any(|said| entrances::asks_to_sign_in(said));
    if asks || page.password_field {
        return page.text_chars < SIGN_IN_TEXT || entrances::is_surely_sign_in(journey.end);
    }
    let little = page.text_chars < LITTLE || page.shell.is_some();
    if entrances::is_surely_sign_in(journey.end) {
        let names = &case.evidence.subject.names;
        let headed = page.h1.iter().any(|h1| names::any_stands_in(names, h1));
        return little || !headed;
    }
    let presents = page.states_product() && page.forms == 0 && page.shell.is_none();
    little && !presents
}

/// Whether what it leads to is a sign-in by its host, or by what it shows.
fn is_sign_in_page(case: &Case<'_>, journey: &Journey<'_, '_>) -> bool {
    let host = journey.end.host_str().unwrap_or_default();
    let facts = host_facts(host).is_some_and(|facts| facts.sign_in);
    let signed = journey.sight.sign(&[Kind::SignIn], case.policy).is_some();
    let page = journey.answer.page.as_ref();
    let form = page.is_some_and(|page| page.password_field && page.text_chars < SIGN_IN_TEXT);
    facts || signed || form
}
