//! What is known of the run as a whole: is there a network at all?

use std::time::Duration;

use super::hosts::Known;
use crate::evidence::{Canary, DnsAnswer, FaultKind, Lookup, RunFacts};
use crate::net::attempt::Attempt;
use crate::net::exchange::Failure;

/// Silence of fewer hosts than this may be theirs; of as many, it is ours.
const SILENT_HOSTS: u32 = 5;

/// A run in which nobody has answered for so long, ...
const LONG: Duration = Duration::from_secs(20);
/// ... and so many names were looked up in vain, is not waited for any longer.
const MANY_NAMES: u32 = 100;

/// What is known of the run as a whole.
#[derive(Debug, Default)]
pub(super) struct Facts {
    answered: bool,
    hosts_tried: u32,
    second_opinions: u8,
    lookups: u32,
    failed_lookups: u32,
    attempts: u32,
    failed_by_proxy: u32,
}

impl Facts {
    /// Nothing is known yet.
    pub(super) fn new(second_opinions: u8) -> Self {
        Self {
            second_opinions,
            ..Self::default()
        }
    }

    /// Notes that somebody has answered: earlier, in the part of the run that
    /// was interrupted.
    pub(super) fn has_answered(&mut self) {
        self.answered = true;
    }

    /// Takes an attempt; `first` says whether it was the first on its host.
    pub(super) fn attempted(&mut self, attempt: &Attempt, first: bool) {
        self.hosts_tried += u32::from(first);
        self.attempts += 1;
        self.answered |= match &attempt.result {
            // Whoever answers, a proxy for itself too, there is a network.
            Ok(_) | Err(Failure::Proxy(_)) => true,
            Err(Failure::Fault(fault)) => {
                self.failed_by_proxy += u32::from(fault.kind == FaultKind::Proxy);
                is_answer(&fault.kind)
            }
            Err(Failure::Private(_)) => false,
        };
        if let Some(lookup) = &attempt.lookup {
            self.looked_up(lookup);
        }
    }

    /// Takes a name look-up.
    pub(super) fn looked_up(&mut self, lookup: &Lookup) {
        self.lookups += 1;
        let told = match lookup.answer {
            DnsAnswer::Addresses(_) => lookup.canary != Some(Canary::Denies),
            DnsAnswer::NoAddress
            | DnsAnswer::NxDomain
            | DnsAnswer::ServFail
            | DnsAnswer::Refused
            | DnsAnswer::OtherCode(_)
            | DnsAnswer::Timeout
            | DnsAnswer::Io(_) => lookup.canary == Some(Canary::Knows),
        };
        self.answered |= told;
        self.failed_lookups += u32::from(!told);
    }

    /// What the judge may know, for a link of a host of which this is known.
    pub(super) fn of(&self, host: Known) -> RunFacts {
        RunFacts {
            answered: self.answered,
            hosts_tried: self.hosts_tried,
            second_opinions: self.second_opinions,
            host_faults: host.faults,
            host_vain: host.vain,
            host_refuses: host.refuses,
        }
    }

    /// Whether the network, not the links, failed.
    pub(super) fn void(&self) -> bool {
        !self.answered && (self.no_names() || self.no_proxy() || self.hosts_tried >= SILENT_HOSTS)
    }

    /// Whether it is certain after `elapsed` that the run will be void: a large
    /// one would otherwise go on asking a dead network for many minutes.
    pub(super) fn hopeless(&self, elapsed: Duration) -> bool {
        elapsed >= LONG && self.lookups >= MANY_NAMES && self.no_names() && !self.answered
    }

    fn no_proxy(&self) -> bool {
        self.attempts > 0 && self.failed_by_proxy == self.attempts
    }

    fn no_names(&self) -> bool {
        self.lookups > 0 && self.failed_lookups == self.lookups
    }
}

/// Whether a fault shows that something out there answered.
fn is_answer(kind: &FaultKind) -> bool {
    match kind {
        FaultKind::Refused
        | FaultKind::Reset
        | FaultKind::Tls(_)
        | FaultKind::Malformed
        | FaultKind::Http2 => true,
        FaultKind::Dns
        | FaultKind::Unreachable
        | FaultKind::ConnectTimeout
        | FaultKind::Timeout
        | FaultKind::Proxy
        | FaultKind::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Fault, LookupAsk, Opinion, Records, TlsFault, Wait};

    fn lookup(answer: DnsAnswer, canary: Option<Canary>) -> Lookup {
        Lookup {
            ask: LookupAsk {
                host: "a.example".to_owned(),
                opinion: Opinion::First,
                records: Records::Addresses,
                wait: Wait::No,
            },
            server: "192.0.2.53:53".to_owned(),
            answer,
            cnames: Vec::new(),
            name_servers: Vec::new(),
            canary,
            milliseconds: 1,
        }
    }

    #[test]
    fn a_large_run_without_any_network_is_not_waited_for() {
        let silence = || lookup(DnsAnswer::Timeout, Some(Canary::Silent));
        let denial = || lookup(DnsAnswer::NxDomain, Some(Canary::Denies));
        let proof = || lookup(DnsAnswer::NxDomain, Some(Canary::Knows));
        // Lookups in vain, one more, seconds, whether to give up.
        let rows: [(u32, Option<Lookup>, u64, bool); 6] = [
            (100, None, 20, true),
            (99, Some(denial()), 25, true),
            (100, None, 19, false),
            (99, None, 60, false),
            (5_000, Some(proof()), 60, false),
            (0, None, 60, false),
        ];
        for (count, more, seconds, want) in rows {
            let mut facts = Facts::new(1);
            for _ in 0..count {
                facts.looked_up(&silence());
            }
            if let Some(lookup) = &more {
                facts.looked_up(lookup);
            }
            let found = facts.hopeless(Duration::from_secs(seconds));
            assert_eq!(found, want, "{count} {more:?} {seconds}");
        }
    }

    fn attempt(kind: FaultKind, lookup: Option<Lookup>) -> Attempt {
        let fault = Fault {
            url: "https://a.example/".to_owned(),
            kind,
            detail: String::new(),
            certificate: None,
        };
        Attempt {
            result: Err(Failure::Fault(Box::new(fault))),
            lookup,
            sent: true,
            milliseconds: 1,
        }
    }

    #[test]
    fn silence_alone_is_the_networks_only_over_many_hosts() {
        // What every host met, of how many hosts, and whether the run is void.
        let rows = [
            (FaultKind::Timeout, 4, false),
            (FaultKind::Timeout, 5, true),
            (FaultKind::ConnectTimeout, 5, true),
            (FaultKind::Unreachable, 5, true),
            (FaultKind::Proxy, 1, true),
            // Each of these is an answer of somebody out there.
            (FaultKind::Refused, 5, false),
            (FaultKind::Reset, 5, false),
            (FaultKind::Tls(TlsFault::Handshake), 5, false),
            (FaultKind::Malformed, 5, false),
            (FaultKind::Http2, 5, false),
        ];
        for (kind, hosts, void) in rows {
            let mut facts = Facts::new(0);
            for _ in 0..hosts {
                facts.attempted(&attempt(kind.clone(), None), true);
            }
            assert_eq!(facts.void(), void, "{kind:?} of {hosts}");
        }
        assert!(!Facts::new(0).void(), "a run that asked nothing");
    }

    #[test]
    fn a_proxy_that_answers_is_a_network_and_one_that_does_not_is_none() {
        for by_proxy in [true, false] {
            let mut facts = Facts::new(0);
            for _ in 0..6 {
                let mut attempt = attempt(FaultKind::Proxy, None);
                if let (true, Err(Failure::Fault(fault))) = (by_proxy, &attempt.result) {
                    attempt.result = Err(Failure::Proxy(fault.clone()));
                }
                facts.attempted(&attempt, true);
            }
            assert_eq!(facts.void(), !by_proxy);
        }
    }

    #[test]
    fn a_name_server_counts_by_what_it_knows_of_names_that_always_exist() {
        let addresses = || DnsAnswer::Addresses(vec![[192, 0, 2, 1].into()]);
        // What it said, of what repute it is, and whether a run of that alone is void.
        let rows = [
            (addresses(), None, false),
            (addresses(), Some(Canary::Knows), false),
            // A portal that gives its own address for every name is no network.
            (addresses(), Some(Canary::Denies), true),
            (DnsAnswer::NxDomain, Some(Canary::Knows), false),
            (DnsAnswer::NxDomain, Some(Canary::Denies), true),
            (DnsAnswer::NxDomain, Some(Canary::Silent), true),
            (DnsAnswer::NxDomain, None, true),
            (DnsAnswer::ServFail, Some(Canary::Knows), false),
            (DnsAnswer::Refused, Some(Canary::Denies), true),
            (DnsAnswer::Timeout, Some(Canary::Silent), true),
        ];
        for (answer, canary, void) in rows {
            let mut facts = Facts::new(0);
            let said = format!("{answer:?} {canary:?}");
            let seen = lookup(answer, canary);
            facts.attempted(&attempt(FaultKind::Dns, Some(seen)), true);
            assert_eq!(facts.void(), void, "{said}");
        }
    }

    #[test]
    fn one_answer_is_enough_for_a_network() {
        let mut facts = Facts::new(0);
        for kind in [FaultKind::Timeout, FaultKind::Refused, FaultKind::Timeout] {
            for _ in 0..5 {
                facts.attempted(&attempt(kind.clone(), None), true);
            }
        }
        assert!(!facts.void());
    }
}
