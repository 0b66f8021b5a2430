//! What a run holds for each host: its connections, and what it has learned.

use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use crate::evidence::Answer;
use crate::net::HostClient;
use crate::net::attempt::Attempt;
use crate::net::exchange::{Failure, Response};
use crate::schedule::HostId;

/// What a run holds for one host.
#[derive(Default)]
struct Host {
    /// Its connections; let go when its queue is empty, because idle
    /// connections are what a large run's memory would go to.
    client: Option<Rc<HostClient>>,
    timeout: Option<Duration>,
    tried: bool,
    /// Exchanges in a row that it left without an answer.
    faults: u32,
    /// Repeats in a row, after silence, that it met with silence.
    vain: u32,
    /// How it refuses everybody.
    refusal: Option<Box<Answer>>,
}

/// What the judge may know of a host.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// Exchanges in a row that it left without an answer.
    pub(super) faults: u32,
    /// Repeats in a row, after silence, that it met with silence.
    pub(super) vain: u32,
    /// Whether it refuses everybody.
    pub(super) refuses: bool,
}

/// All hosts of a run.
#[derive(Default)]
pub(super) struct Hosts(HashMap<HostId, Host>);

impl Hosts {
    /// The connections to a host, made by `connect` where there are none.
    pub(super) fn client(
        &mut self,
        id: HostId,
        connect: impl FnOnce() -> HostClient,
    ) -> Rc<HostClient> {
        let host = self.0.entry(id).or_default();
        host.client
            .get_or_insert_with(|| Rc::new(connect()))
            .clone()
    }

    /// Lets the connections of a host go.
    pub(super) fn close(&mut self, id: HostId) {
        if let Some(host) = self.0.get_mut(&id) {
            host.client = None;
        }
    }

    /// Sets the time that one attempt on a host may take.
    pub(super) fn set_timeout(&mut self, id: HostId, timeout: Duration) {
        self.0.entry(id).or_default().timeout = Some(timeout);
    }

    /// The time that one attempt on a host may take, where it has one of its own.
    pub(super) fn timeout(&self, id: HostId) -> Option<Duration> {
        self.0.get(&id)?.timeout
    }

    /// Whether this is the first attempt on a host; it is not from now on.
    pub(super) fn first_attempt(&mut self, id: HostId) -> bool {
        !std::mem::replace(&mut self.0.entry(id).or_default().tried, true)
    }

    /// What the judge may know of a host.
    pub(super) fn known(&self, id: HostId) -> Known {
        self.0.get(&id).map_or_else(Known::default, |host| Known {
            faults: host.faults,
            vain: host.vain,
            refuses: host.refusal.is_some(),
        })
    }

    /// Learns from a repeat after silence.
    pub(super) fn repeated(&mut self, id: HostId, attempt: &Attempt) {
        let host = self.0.entry(id).or_default();
        host.vain = match &attempt.result {
            Err(Failure::Fault(fault)) if fault.kind.is_silence() => host.vain.saturating_add(1),
            Ok(_) | Err(Failure::Fault(_) | Failure::Private(_)) => 0,
        };
    }

    /// What a host says to everybody.
    pub(super) fn refusal(&self, id: HostId) -> Option<&Answer> {
        self.0.get(&id)?.refusal.as_deref()
    }

    /// Learns from an attempt. `hopeless` says that the host has refused
    /// after every pause; a 429 that asks for more than `max_wait` is as good
    /// as that. Its answer then holds for every link of the host.
    pub(super) fn learn(
        &mut self,
        id: HostId,
        attempt: &Attempt,
        hopeless: bool,
        max_wait: Duration,
    ) {
        let host = self.0.entry(id).or_default();
        match &attempt.result {
            Ok(response) => {
                host.faults = 0;
                let too_long = response.retry_after.is_some_and(|wait| wait > max_wait);
                if response.status == 429 && (too_long || hopeless) {
                    host.refusal = Some(Box::new(refusal(response)));
                }
            }
            Err(Failure::Fault(_)) => host.faults = host.faults.saturating_add(1),
            Err(Failure::Private(_)) => {}
        }
    }
}

fn refusal(response: &Response) -> Answer {
    Answer {
        status: response.status,
        version: response.version.to_owned(),
        remote: response.remote,
        retry_after: response
            .retry_after
            .map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
        ..Answer::default()
    }
}
