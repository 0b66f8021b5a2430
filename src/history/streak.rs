//! What days make certain: pure rules over what earlier runs found.
//!
//! A single run cannot tell an outage from an end, so it says `unknown`; a
//! history can. The rules are those of the public interface: an outage that
//! three failed runs over at least seven days have met is a death, one success
//! resets everything, and a link that was `ok` in one of its last five runs is
//! flaky. What does not speak of the page at all (walls, limits, filters)
//! neither counts nor resets.
//!
//! Silence (a timeout, a refused connection) makes a link dead only where this
//! history once saw it `ok`: what never answered may be out of reach from here
//! alone.

use crate::policy::Confirm;
use crate::report::{Past, Streak};
use crate::verdict::{Reason, Verdict};

/// So many failed runs, ...
const AGED_RUNS: u32 = 3;
/// ... over so many seconds, make an outage a death.
const AGED_SECONDS: i64 = 7 * DAY;
/// A link that was `ok` in one of so many last runs is flaky.
const FLAKY_RUNS: usize = 5;
/// As many runs of a link are kept.
pub(super) const RECENT: usize = 16;
const DAY: i64 = 24 * 3600;

/// What is remembered of one address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What is shown of it.
    pub streak: Streak,
    /// Outages that may become a death, since anything answered.
    pub outage: Count,
    /// Definite deaths in a row.
    pub death: Count,
}

/// Runs that met the same, since when.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// The first of them, in seconds since 1970.
    pub since: i64,
    /// The last of them.
    pub last: i64,
    /// How many there were.
    pub runs: u32,
}

impl Count {
    fn add(&mut self, at: i64) {
        if self.runs == 0 {
            self.since = at;
        }
        self.last = at;
        self.runs = self.runs.saturating_add(1);
    }

    fn reaches(&self, runs: u32, seconds: i64) -> bool {
        self.runs >= runs && self.last.saturating_sub(self.since) >= seconds
    }
}

/// What a reason says of a link, as far as its history goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    /// The page is there, here or at another address.
    Up,
    /// Something answers, so there is no outage; whether it is the page is for a maintainer.
    Answers,
    /// It is dead by the evidence.
    Dead,
    /// The server fails: counts towards a death.
    Fails,
    /// Nobody answers: counts towards a death where the link was once `ok`.
    Silent,
    /// It failed, in a way that no number of days makes a death.
    Trouble,
    /// Nothing of the page: walls, limits, filters.
    Nothing,
}

impl Record {
    /// Takes what a run found at `at` (seconds since 1970; `None` is `ok`), and
    /// gives the reason that the link is to be reported with.
    pub fn take(
        &mut self,
        at: i64,
        found: Option<Reason>,
        confirm: Option<Confirm>,
    ) -> Option<Reason> {
        let streak = &mut self.streak;
        streak.runs = streak.runs.saturating_add(1);
        let says = says(found);
        match says {
            Says::Up => {
                streak.up = streak.up.saturating_add(1);
                if found.is_none() {
                    streak.last_ok = Some(at);
                }
                self.reset();
            }
            Says::Answers => self.reset(),
            Says::Nothing => {}
            Says::Dead | Says::Fails | Says::Silent | Says::Trouble => {
                streak.first_failed.get_or_insert(at);
                streak.failures = streak.failures.saturating_add(1);
            }
        }
        match says {
            Says::Dead => self.death.add(at),
            Says::Fails => self.outage.add(at),
            Says::Silent if self.streak.last_ok.is_some() => self.outage.add(at),
            Says::Silent | Says::Trouble | Says::Nothing | Says::Answers | Says::Up => {}
        }
        self.push(at, verdict(found));
        let reported = self.reported(found, confirm);
        if let Some(past) = self.streak.recent.last_mut() {
            past.verdict = verdict(reported);
        }
        reported
    }

    /// The reason that a link with this record is reported with, where the last
    /// run that it holds found it as `found`.
    pub fn reported(&self, found: Option<Reason>, confirm: Option<Confirm>) -> Option<Reason> {
        let confirm = confirm.unwrap_or(Confirm { runs: 1, days: 0 });
        let confirmed = || {
            self.death
                .reaches(confirm.runs, i64::from(confirm.days) * DAY)
        };
        match says(found) {
            Says::Fails | Says::Silent if self.is_over() => Some(Reason::PersistentFailure),
            Says::Dead if !confirmed() => Some(Reason::Unconfirmed),
            Says::Up
            | Says::Answers
            | Says::Dead
            | Says::Fails
            | Says::Silent
            | Says::Trouble
            | Says::Nothing => found,
        }
    }

    /// Whether the outage has become a death.
    fn is_over(&self) -> bool {
        let recent = self.streak.recent.iter().rev().take(FLAKY_RUNS);
        let flaky = recent.clone().any(|past| past.verdict == Verdict::Ok);
        self.outage.reaches(AGED_RUNS, AGED_SECONDS) && !flaky
    }

    fn reset(&mut self) {
        self.streak.first_failed = None;
        self.streak.failures = 0;
        self.outage = Count::default();
        self.death = Count::default();
    }

    fn push(&mut self, at: i64, verdict: Verdict) {
        let mut recent = std::mem::take(&mut self.streak.recent).into_vec();
        let surplus = (recent.len() + 1).saturating_sub(RECENT);
        recent.drain(..surplus);
        recent.push(Past { at, verdict });
        self.streak.recent = recent.into();
    }
}

fn verdict(reason: Option<Reason>) -> Verdict {
    reason.map_or(Verdict::Ok, Reason::verdict)
}

/// Whether a link that was found so is to come early in the next run.
pub(super) fn fails(found: Option<Reason>) -> bool {
    match says(found) {
        Says::Dead | Says::Fails | Says::Silent | Says::Trouble => true,
        Says::Up | Says::Answers | Says::Nothing => false,
    }
}

fn says(found: Option<Reason>) -> Says {
    let Some(reason) = found else {
        return Says::Up;
    };
    match reason {
        Reason::Moved | Reason::MovedSite | Reason::MovedTemporarily => Says::Up,
        Reason::TlsExpired
        | Reason::TlsWrongHost
        | Reason::TlsUntrusted
        | Reason::TlsIncompleteChain
        | Reason::TlsExpiring
        | Reason::IdentityDrift
        | Reason::Placeholder
        | Reason::AuthRequired
        | Reason::RedirectLoop
        | Reason::TooManyRedirects
        | Reason::UnsupportedRedirect
        | Reason::AppShell404
        | Reason::DeepLinkLost
        | Reason::ClosingSoon
        | Reason::Archived
        | Reason::FragmentMissing => Says::Answers,
        Reason::PrivateAddress
        | Reason::DnsNoAddress
        | Reason::BotWall
        | Reason::Forbidden
        | Reason::RateLimited
        | Reason::AppShell
        | Reason::GeoBlocked
        | Reason::IcpBlocked
        | Reason::MethodBlocked
        | Reason::UnexpectedStatus
        | Reason::NotChecked
        | Reason::UnsupportedScheme
        | Reason::InvalidUrl
        | Reason::Excluded
        | Reason::Recent => Says::Nothing,
        Reason::ServerError => Says::Fails,
        Reason::Timeout
        | Reason::ConnectionRefused
        | Reason::ConnectionReset
        | Reason::Unreachable => Says::Silent,
        Reason::DnsFailure | Reason::TlsHandshake | Reason::MalformedResponse => Says::Trouble,
        Reason::Gone
        | Reason::DnsNxdomain
        | Reason::Soft404
        | Reason::Parked
        | Reason::Hijacked
        | Reason::PlatformGone
        | Reason::Suspended
        | Reason::ShutDown
        | Reason::MovedToHomepage
        | Reason::TargetDead
        | Reason::Unconfirmed
        | Reason::PersistentFailure => Says::Dead,
    }
}

#[cfg(test)]
mod tests;
