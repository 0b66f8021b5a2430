//! The rules in their order, and what a rule may say.

use std::borrow::Cow;

use super::case::{Case, Sight};
use super::{
    Judgement, Replacement, Step, alike, alive, bodies, closing, content, denied, dns, drift,
    fetching, forms, gates, homepage, lapsed, nameless, obituary, parking, redirect, removed,
    roots, sign_in, signs, soft404, status, taken, takeover, tls, transport, turned_away,
};
use crate::evidence::{Ask, LookupAsk};
use crate::verdict::Reason;

/// One rule.
pub(super) struct Rule {
    /// Its name, kebab-case.
    pub(super) name: &'static str,
    pub(super) apply: fn(&Case<'_>) -> Ruling,
}

/// What a rule says.
pub(super) enum Ruling {
    /// It does not apply, and why.
    Pass(Cow<'static, str>),
    /// It does.
    Step(Step),
}

impl From<Ask> for Ruling {
    fn from(ask: Ask) -> Self {
        Self::Step(Step::Visit(ask))
    }
}

impl From<LookupAsk> for Ruling {
    fn from(ask: LookupAsk) -> Self {
        Self::Step(Step::Lookup(ask))
    }
}

/// The rule does not apply.
pub(super) fn pass(why: &'static str) -> Ruling {
    Ruling::Pass(Cow::Borrowed(why))
}

/// The evidence decides.
pub(super) fn done(
    rule: &str,
    reason: impl Into<Option<Reason>>,
    sight: Option<&Sight<'_>>,
    detail: impl Into<String>,
) -> Ruling {
    with_fix(rule, reason, sight, detail, None)
}

/// The evidence decides, and tells the address that the catalog should carry.
pub(super) fn with_fix(
    rule: &str,
    reason: impl Into<Option<Reason>>,
    sight: Option<&Sight<'_>>,
    detail: impl Into<String>,
    fix: Option<Replacement>,
) -> Ruling {
    Ruling::Step(Step::Done(Box::new(Judgement {
        reason: reason.into(),
        rule: rule.to_owned(),
        detail: detail.into(),
        visit: sight.map(|sight| sight.index),
        fix,
        missing_fragments: Vec::new(),
    })))
}

/// For the case that no rule says anything.
pub(super) fn nothing_applied(case: &Case<'_>) -> Step {
    let ruling = done(
        "no-rule",
        Reason::NotChecked,
        case.last(),
        "what was observed decides nothing",
    );
    match ruling {
        Ruling::Step(step) => step,
        Ruling::Pass(_) => unreachable!("`done` makes a step"),
    }
}

macro_rules! rules {
    ($($name:literal: $apply:path,)*) => {
        &[$(Rule { name: $name, apply: $apply },)*]
    };
}

/// All rules. The first to take a step wins.
pub(super) const RULES: &[Rule] = rules![
    // Gathering: what was seen is not yet to be believed.
    "usable-address": fetching::usable_address,
    "first-visit": fetching::first_visit,
    "expected-status": status::expected,
    "network-down": dns::network_down,
    "silent-network": transport::silent_network,
    "private-address": redirect::private_address,
    "name-resolution": dns::resolution,
    "protocol-fault": transport::protocol_fault,
    "certificate": tls::certificate,
    "handshake": tls::handshake,
    "unchanged": alive::unchanged,
    "platform": signs::platform,
    "second-identity": fetching::second_identity,
    "long-wait": fetching::long_wait,
    "retry": fetching::retry,
    "slow-retry": fetching::slow_retry,
    // Judging: the best of what was seen counts.
    "no-answer": transport::no_answer,
    "wall": signs::wall,
    "app-shell-404": roots::app_shell_404,
    "gone": status::gone,
    "refused": status::refused,
    "busy": status::busy,
    "stopped-redirect": redirect::stopped,
    "sign-in": sign_in::sign_in,
    "parked": parking::parked,
    "denied": denied::denied,
    "gate": gates::gate,
    "turned-away": turned_away::turned_away,
    "homepage": homepage::to_homepage,
    "empty": content::empty,
    "hijacked": takeover::hijacked,
    "lapsed": lapsed::lapsed,
    "closing": closing::closing,
    "obituary": obituary::obituary,
    "taken": taken::taken,
    "placeholder": content::placeholder,
    "closed-form": forms::closed_form,
    "not-found-address": soft404::not_found_address,
    "error-body": bodies::error_body,
    "siblings-alike": alike::siblings_alike,
    "not-found-words": soft404::not_found_words,
    "removed": removed::removed,
    "identity": drift::drift,
    "bare": content::bare,
    "nameless": nameless::nameless,
    "archived": content::archived,
    "moved": redirect::moved,
    "certificate-ending": alive::expiring,
    "answers": alive::answers,
];
