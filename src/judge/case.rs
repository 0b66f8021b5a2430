//! The evidence, read into the form that the rules think in.

use std::cell::OnceCell;

use url::Url;

use super::scene::is_html;
use super::{addresses, names, no_walls};
use crate::evidence::{
    Answer, Ask, End, Evidence, Fault, FaultKind, Hop, Identity, Lookup, Opinion, Purpose, Records,
    Stop, Transport, Visit, Wait,
};
use crate::matching::Seen;
use crate::policy::Policy;
use crate::signatures::{Kind, Retry, Signature};

/// The signatures of what answers in the page's place.
const WALLS: &[Kind] = &[Kind::Wall, Kind::Geo, Kind::Icp];
/// A body that breaks off after this many bytes has shown its page.
const ENOUGH: u64 = 4096;

/// The evidence of one target, read.
pub(super) struct Case<'a> {
    pub(super) evidence: &'a Evidence,
    pub(super) policy: &'a Policy,
    /// The subject's URL; none if it is none.
    pub(super) start: Option<&'a Url>,
    /// Whether that is a site's root, once somebody has asked.
    starts_at_root: OnceCell<bool>,
    /// All attempts at the link itself, in order.
    pub(super) pages: Vec<Sight<'a>>,
}

/// One visit and what kind of thing was seen.
#[derive(Clone)]
pub(super) struct Sight<'a> {
    /// Its index in the evidence.
    pub(super) index: usize,
    pub(super) visit: &'a Visit,
    pub(super) outcome: Outcome<'a>,
    /// The answer, to be held against signatures; none without one.
    seen: Option<Seen<'a>>,
    /// Whether it came from a site's root, once somebody has asked.
    ends_at_root: OnceCell<bool>,
    /// Whether the answer is a page in HTML, which nearly every rule asks.
    pub(super) is_html: bool,
}

/// What a visit came to, as far as repeating it is concerned.
#[derive(Clone, Copy)]
pub(super) enum Outcome<'a> {
    /// 2xx with a body that can be judged.
    Clean(&'a Answer),
    /// Something answers in the page's place, as a signature tells.
    Walled(&'a Answer, &'static Signature),
    /// A status that refuses: 4xx (or stranger), but not the transient ones.
    Refused(&'a Answer),
    /// 404 or 410.
    Gone(&'a Answer),
    /// 429, 5xx: later may be better.
    Busy(&'a Answer),
    /// 2xx whose body broke off too early.
    Broken(&'a Answer, &'a FaultKind),
    /// No answer.
    Fault(&'a Fault),
    /// A redirect that is not followed.
    Stopped(&'a Stop),
}

impl<'a> Sight<'a> {
    fn new(
        index: usize,
        visit: &'a Visit,
        names: &[String],
        policy: &Policy,
        start: Option<&'a Url>,
    ) -> Self {
        let (outcome, seen, is_html) = match &visit.end {
            End::Answer(answer) => {
                let seen = Seen::from(answer, &visit.hops, start);
                let mut wall = seen.first(WALLS, &policy.without);
                if wall.is_some_and(|row| no_walls::is_none(names, answer, row)) {
                    let rows = seen.all(WALLS, &policy.without).into_iter();
                    wall = rows
                        .into_iter()
                        .find(|row| !no_walls::is_none(names, answer, row));
                }
                let outcome = match wall {
                    Some(row) => Outcome::Walled(answer, row),
                    None => Self::answered(answer),
                };
                (outcome, Some(seen), is_html(answer))
            }
            End::Fault(fault) => (Outcome::Fault(fault), None, false),
            End::Stopped(stop) => (Outcome::Stopped(stop), None, false),
        };
        Self {
            index,
            visit,
            outcome,
            seen,
            ends_at_root: OnceCell::new(),
            is_html,
        }
    }

    fn answered(answer: &'a Answer) -> Outcome<'a> {
        match (answer.status, &answer.broken) {
            (200..=299, Some(fault)) if !has_shown(answer) => Outcome::Broken(answer, fault),
            (200..=299, _) => Outcome::Clean(answer),
            (404 | 410, _) => Outcome::Gone(answer),
            (429 | 500..=599, _) => Outcome::Busy(answer),
            (_, _) => Outcome::Refused(answer),
        }
    }

    /// The answer, if there was one.
    pub(super) fn answer(&self) -> Option<&'a Answer> {
        match self.outcome {
            Outcome::Clean(answer)
            | Outcome::Walled(answer, _)
            | Outcome::Refused(answer)
            | Outcome::Gone(answer)
            | Outcome::Busy(answer)
            | Outcome::Broken(answer, _) => Some(answer),
            Outcome::Fault(_) | Outcome::Stopped(_) => None,
        }
    }

    /// The answer, if it is clean.
    pub(super) fn clean(&self) -> Option<&'a Answer> {
        match self.outcome {
            Outcome::Clean(answer) => Some(answer),
            Outcome::Walled(..)
            | Outcome::Refused(_)
            | Outcome::Gone(_)
            | Outcome::Busy(_)
            | Outcome::Broken(..)
            | Outcome::Fault(_)
            | Outcome::Stopped(_) => None,
        }
    }

    /// The fault, if it is one.
    pub(super) fn fault(&self) -> Option<&'a Fault> {
        match self.outcome {
            Outcome::Fault(fault) => Some(fault),
            Outcome::Clean(_)
            | Outcome::Walled(..)
            | Outcome::Refused(_)
            | Outcome::Gone(_)
            | Outcome::Busy(_)
            | Outcome::Broken(..)
            | Outcome::Stopped(_) => None,
        }
    }

    /// Where the answer came from; none without one.
    pub(super) fn end(&self) -> Option<&Url> {
        self.seen.as_ref()?.url()
    }

    /// Whether the answer came from a site's root, or its root in some language.
    pub(super) fn ends_at_root(&self) -> bool {
        let is_root = || self.end().is_some_and(addresses::is_root);
        *self.ends_at_root.get_or_init(is_root)
    }

    /// The signatures of these kinds that the answer bears, in the tables' order.
    pub(super) fn signs(&self, kinds: &[Kind], policy: &Policy) -> Vec<&'static Signature> {
        let seen = self.seen.as_ref();
        seen.map_or_else(Vec::new, |seen| seen.all(kinds, &policy.without))
    }

    /// The first of them.
    pub(super) fn sign(&self, kinds: &[Kind], policy: &Policy) -> Option<&'static Signature> {
        self.seen.as_ref()?.first(kinds, &policy.without)
    }

    /// The redirects followed.
    pub(super) fn hops(&self) -> &'a [Hop] {
        &self.visit.hops
    }

    pub(super) fn is_gone(&self) -> bool {
        matches!(self.outcome, Outcome::Gone(_))
    }

    /// Whether the same may succeed a little later.
    pub(super) fn is_transient(&self) -> bool {
        match self.outcome {
            Outcome::Busy(_) | Outcome::Broken(..) => true,
            Outcome::Fault(fault) => is_transient(&fault.kind),
            // Words that all walls use are those of a rate limit too, and who tells
            // when to come back lets in whoever waits.
            Outcome::Walled(answer, row) => {
                let told = row.is_wording() && answer.retry_after.is_some();
                row.retry == Retry::Later || (answer.status == 429 && (row.is_common() || told))
            }
            Outcome::Clean(_) | Outcome::Refused(_) | Outcome::Gone(_) | Outcome::Stopped(_) => {
                false
            }
        }
    }
}

fn is_transient(kind: &FaultKind) -> bool {
    match kind {
        FaultKind::Dns
        | FaultKind::Refused
        | FaultKind::Reset
        | FaultKind::Unreachable
        | FaultKind::ConnectTimeout
        | FaultKind::Timeout
        | FaultKind::Proxy
        | FaultKind::Other => true,
        FaultKind::Tls(_) | FaultKind::Malformed | FaultKind::Http2 => false,
    }
}

/// Whether a body that broke off has shown its page: much of it, its end, or
/// whose it is.
fn has_shown(answer: &Answer) -> bool {
    let page = answer.page.as_deref();
    answer.bytes >= ENOUGH || page.is_some_and(|page| page.ended || page.states_product())
}

impl<'a> Case<'a> {
    /// `start` is the subject's URL, parsed.
    pub(super) fn new(evidence: &'a Evidence, start: Option<&'a Url>, policy: &'a Policy) -> Self {
        let visits = evidence.visits.iter().enumerate();
        let names = &evidence.subject.names;
        let pages = visits
            .filter(|(_, visit)| visit.ask.purpose == Purpose::Page)
            .map(|(index, visit)| Sight::new(index, visit, names, policy, start))
            .collect();
        Self {
            evidence,
            policy,
            start,
            starts_at_root: OnceCell::new(),
            pages,
        }
    }

    /// Whether the link leads to a site's root, or its root in some language.
    pub(super) fn starts_at_root(&self) -> bool {
        let is_root = || self.start.is_some_and(addresses::is_root);
        *self.starts_at_root.get_or_init(is_root)
    }

    /// Whether there is a name that a page can be expected to show.
    pub(super) fn has_names(&self) -> bool {
        names::any_telling(&self.evidence.subject.names)
    }

    /// The latest attempt.
    pub(super) fn last(&self) -> Option<&Sight<'a>> {
        self.pages.last()
    }

    /// The latest clean answer.
    pub(super) fn clean(&self) -> Option<&Sight<'a>> {
        self.pages.iter().rev().find(|s| s.clean().is_some())
    }

    /// The attempt that counts: the better of the answers that the identities
    /// got. A refusal outweighs a 404 to the other identity, so that no page
    /// is gone on the word of one; what was overcome by a repeat is forgotten.
    pub(super) fn best(&self) -> Option<&Sight<'a>> {
        if let Some(clean) = self.clean() {
            return Some(clean);
        }
        let refusals = self.pages.iter().filter_map(|sight| match sight.outcome {
            Outcome::Walled(..) => Some((6, sight)),
            Outcome::Refused(answer) => Some((rank(answer.status), sight)),
            Outcome::Clean(_)
            | Outcome::Gone(_)
            | Outcome::Busy(_)
            | Outcome::Broken(..)
            | Outcome::Fault(_)
            | Outcome::Stopped(_) => None,
        });
        let refused = refusals.max_by_key(|(rank, _)| *rank).map(|(_, s)| s);
        refused.or_else(|| self.last())
    }

    /// Whether 404 or 410 came for both identities.
    pub(super) fn is_gone_for_both(&self) -> bool {
        let gone = |honest: bool| {
            let asked = |s: &Sight<'_>| (s.visit.ask.identity == Identity::Honest) == honest;
            self.pages.iter().any(|s| s.is_gone() && asked(s))
        };
        gone(true) && gone(false)
    }

    /// Whether the page was asked for by `identity`.
    pub(super) fn was_asked_as(&self, identity: Identity) -> bool {
        self.pages.iter().any(|s| s.visit.ask.identity == identity)
    }

    /// How the page is to be asked for, after what went wrong so far.
    pub(super) fn transport(&self) -> Transport {
        let kind = |sight: &Sight<'a>| sight.fault().map(|fault| &fault.kind);
        let broken = |sight: &Sight<'a>| {
            let broken = matches!(kind(sight), Some(FaultKind::Http2 | FaultKind::Malformed));
            broken || sight.visit.ask.transport == Transport::Lenient
        };
        // Some that close the connection agreed to an HTTP/2 that they cannot speak.
        let resets = self.pages.iter().map(kind);
        let resets = resets
            .filter(|kind| *kind == Some(&FaultKind::Reset))
            .count();
        let lenient = resets > 1 || self.pages.iter().any(broken);
        if lenient {
            Transport::Lenient
        } else {
            Transport::Standard
        }
    }

    /// Asks for the page (again). No two attempts are quite the same: where
    /// one like this was made before, the wait is longer.
    pub(super) fn ask_page(&self, identity: Identity, wait: Wait) -> Ask {
        let mut ask = Ask {
            url: self.evidence.subject.url.clone(),
            purpose: Purpose::Page,
            identity,
            transport: self.transport(),
            wait,
        };
        while self.pages.iter().any(|sight| sight.visit.ask == ask) {
            let longer = longer(ask.wait);
            if longer == ask.wait {
                break;
            }
            ask.wait = longer;
        }
        ask
    }

    /// The visit for `purpose`, if it was made (by `identity`).
    pub(super) fn visited(&self, purpose: Purpose, identity: Identity) -> Option<Sight<'a>> {
        let visits = self.evidence.visits.iter().enumerate();
        let names = &self.evidence.subject.names;
        let mut matching = visits
            .filter(|(_, v)| v.ask.purpose == purpose && v.ask.identity == identity)
            .map(|(index, visit)| Sight::new(index, visit, names, self.policy, None));
        matching.next_back()
    }

    /// The answers to address look-ups of `host`, in order.
    pub(super) fn lookups(&self, host: &str, opinion: Opinion) -> Vec<&'a Lookup> {
        let lookups = self.evidence.lookups.iter();
        lookups
            .filter(|l| l.ask.host == host && l.ask.opinion == opinion)
            .filter(|l| l.ask.records == Records::Addresses)
            .collect()
    }
}

/// A wait that is a little longer.
fn longer(wait: Wait) -> Wait {
    match wait {
        Wait::No => Wait::Backoff(0),
        Wait::Backoff(n) => Wait::Backoff(n.saturating_add(1)),
        Wait::Milliseconds(n) => Wait::Milliseconds(n.saturating_add(1)),
        Wait::EndOfRun => Wait::EndOfRun,
    }
}

/// How much a refusal explains.
fn rank(status: u16) -> u8 {
    match status {
        401 => 5,
        451 => 4,
        403 => 3,
        405 => 2,
        _ => 1,
    }
}
