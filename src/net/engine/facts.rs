//! What is known of the run as a whole: is there a network at all?

use super::hosts::Known;
use crate::evidence::{Canary, DnsAnswer, FaultKind, Lookup, RunFacts};
use crate::net::attempt::Attempt;
use crate::net::exchange::Failure;

/// Silence of fewer hosts than this may be theirs; of as many, it is ours.
const SILENT_HOSTS: u32 = 5;

/// What is known of the run as a whole.
#[derive(Debug, Default)]
pub(super) struct Facts {
    answered: bool,
    hosts_tried: u32,
    second_opinions: u8,
    lookups: u32,
    failed_lookups: u32,
}

impl Facts {
    /// Nothing is known yet.
    pub(super) fn new(second_opinions: u8) -> Self {
        Self {
            second_opinions,
            ..Self::default()
        }
    }

    /// Takes an attempt; `first` says whether it was the first on its host.
    pub(super) fn attempted(&mut self, attempt: &Attempt, first: bool) {
        self.hosts_tried += u32::from(first);
        self.answered |= match &attempt.result {
            Ok(_) => true,
            Err(Failure::Fault(fault)) => is_answer(&fault.kind),
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
        let no_names = self.lookups > 0 && self.failed_lookups == self.lookups;
        !self.answered && (no_names || self.hosts_tried >= SILENT_HOSTS)
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
