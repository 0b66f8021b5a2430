//! What is said once instead of many times: (nearly) everything failed at once,
//! for a reason that lies on this side.
//!
//! A hundred lines that all say "no answer in time" hide the one thing that is
//! to be known: it is not the links.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::host_of;
use super::words::count;
use super::{LinkReport, Report};
use crate::verdict::{Reason, Verdict};

/// Fewer links than this, or on fewer hosts, may well fail on their own.
const LINKS: usize = 10;
const HOSTS: usize = 5;
/// How many of a hundred are nearly all.
const NEARLY_ALL: usize = 90;

/// What is told once of a run in which (nearly) all links failed at once.
pub(super) struct Outage {
    /// One line: how many, by which reasons, and where to look first.
    pub(super) words: String,
    kind: Kind,
}

/// What lies on this side.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// The network, or whatever stands in it.
    Unreached,
    /// Who answers for every host shows certificates of its own.
    Intercepted,
}

impl Kind {
    fn covers(self, reason: Option<Reason>) -> bool {
        match self {
            Self::Unreached => passes(reason),
            Self::Intercepted => reason == Some(Reason::TlsUntrusted),
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Self::Unreached => "look for the fault on this side first",
            Self::Intercepted => {
                "a proxy or a filter on the way shows certificates of its own, \
                 or the system's roots are missing; name the root by --ca-cert"
            }
        }
    }
}

impl Outage {
    /// That of `report`; none in any other run.
    pub(super) fn of(report: &Report) -> Option<Self> {
        let kinds = [Kind::Unreached, Kind::Intercepted];
        kinds
            .into_iter()
            .find_map(|kind| Self::of_kind(report, kind))
    }

    fn of_kind(report: &Report, kind: Kind) -> Option<Self> {
        let judged = report.links.iter().filter(|link| is_judged(link));
        let judged: Vec<&LinkReport> = judged.collect();
        let failed = judged
            .iter()
            .filter(|link| kind.covers(link.outcome.reason));
        let failed: Vec<&LinkReport> = failed.copied().collect();
        let hosts: BTreeSet<String> = failed
            .iter()
            .filter_map(|link| host_of(&link.url))
            .collect();
        let nearly_all = failed.len() * 100 >= judged.len() * NEARLY_ALL;
        if failed.len() < LINKS || hosts.len() < HOSTS || !nearly_all {
            return None;
        }
        let words = format!(
            "{} of {} failed at once ({}): {}",
            failed.len(),
            count(judged.len(), "link"),
            reasons(&failed),
            kind.advice()
        );
        Some(Self { words, kind })
    }

    /// Whether `link` is one of those that failed.
    pub(super) fn covers(&self, link: &LinkReport) -> bool {
        self.kind.covers(link.outcome.reason)
    }
}

/// Whether the links fail for a reason that passes, and that may be nobody's fault.
pub(super) fn passes(reason: Option<Reason>) -> bool {
    matches!(
        reason,
        Some(
            Reason::Timeout
                | Reason::ConnectionRefused
                | Reason::ConnectionReset
                | Reason::Unreachable
                | Reason::ServerError
                | Reason::DnsFailure
                | Reason::TlsHandshake
                | Reason::RateLimited
        )
    )
}

/// The reasons of `links`, the most frequent first: `timeout 40, server-error 3`.
pub(super) fn reasons(links: &[&LinkReport]) -> String {
    let mut counts = BTreeMap::<&str, usize>::new();
    for reason in links.iter().filter_map(|link| link.outcome.reason) {
        *counts.entry(reason.name()).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let words = counts.iter().map(|(name, count)| format!("{name} {count}"));
    words.collect::<Vec<_>>().join(", ")
}

fn is_judged(link: &LinkReport) -> bool {
    link.outcome.verdict() != Verdict::Skipped && link.outcome.reason != Some(Reason::NotChecked)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::human::{Detail, Options, write};
    use super::*;
    use crate::report::fixture::{all_well, outcome};

    /// A report of so many links that failed, and so many that are well.
    fn report(failed: usize, hosts: usize, well: usize) -> Report {
        let urls: Vec<String> = (0..failed)
            .map(|n| format!("http://h{}.example/{n}", n % hosts))
            .chain((0..well).map(|n| format!("http://well{n}.example/")))
            .collect();
        let mut report = all_well(&urls.iter().map(String::as_str).collect::<Vec<_>>());
        for (n, link) in report.links.iter_mut().take(failed).enumerate() {
            let reason = if n % 4 == 0 {
                Reason::ConnectionReset
            } else {
                Reason::Timeout
            };
            link.outcome = Arc::new(outcome(reason, "nothing"));
        }
        report
    }

    fn shown(report: &Report, detail: Detail) -> String {
        let mut out = Vec::new();
        let options = Options {
            detail,
            ..Options::default()
        };
        write(report, &options, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_failed_nearly_everywhere_at_once_is_told_once() {
        // Failed, on how many hosts, well, and whether it is told once.
        let rows = [
            (20, 10, 0, true),
            (20, 10, 2, true),
            (20, 10, 3, false),
            (9, 9, 0, false),
            (20, 4, 0, false),
        ];
        for (failed, hosts, well, want) in rows {
            let report = report(failed, hosts, well);
            let told = Outage::of(&report);
            assert_eq!(told.is_some(), want, "{failed} {hosts} {well}");
        }
        let report = report(20, 10, 1);
        let text = shown(&report, Detail::Normal);
        let want = "20 of 21 links failed at once (timeout 15, connection-reset 5)";
        assert!(text.contains(want), "{text}");
        assert!(!text.contains("http://h3.example/"), "{text}");
        assert!(text.contains("20 unknown"), "{text}");
        let text = shown(&report, Detail::Verbose);
        assert!(text.contains("http://h3.example/3"), "{text}");
    }

    #[test]
    fn a_proxy_that_answers_for_everybody_is_told_once() {
        let mut report = report(20, 10, 1);
        for link in &mut report.links[..20] {
            link.outcome = Arc::new(outcome(Reason::TlsUntrusted, "an unknown root"));
        }
        let text = shown(&report, Detail::Normal);
        let want = "20 of 21 links failed at once (tls-untrusted 20): a proxy";
        assert!(text.contains(want), "{text}");
        assert!(text.contains("--ca-cert"), "{text}");
        assert!(!text.contains("http://h3.example/"), "{text}");
    }

    #[test]
    fn what_failed_on_a_whole_host_is_told_once() {
        let mut report = report(12, 1, 3);
        let text = shown(&report, Detail::Normal);
        let want = "h0.example, all 12 links: timeout 9, connection-reset 3";
        assert!(text.contains(want), "{text}");
        assert!(!text.contains("http://h0.example/"), "{text}");
        // One link of the host is well: then the others are findings of their own.
        report.links[5].outcome = Arc::default();
        let text = shown(&report, Detail::Normal);
        assert!(text.contains("http://h0.example/7"), "{text}");
    }
}
