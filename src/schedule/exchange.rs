//! What goes into a schedule and what comes out of it.

use std::time::Duration;

/// The bounds of a run.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most exchanges in flight, all hosts together; at least 1.
    pub jobs: usize,
    /// Most exchanges in flight to one host; at least 1.
    pub per_host: usize,
    /// Least time between two starts on a host.
    pub interval: Duration,
}

/// What the configuration says of one host; `None` is as everywhere.
#[derive(Debug, Clone, Copy, Default)]
pub struct HostLimits {
    /// Most exchanges in flight to this host.
    pub per_host: Option<usize>,
    /// Least time between two starts on this host.
    pub interval: Option<Duration>,
}

/// A host that was introduced by [`Schedule::host`](super::Schedule::host).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostId(pub(super) u32);

impl HostId {
    /// How many hosts were introduced before it.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The right to one exchange, given by [`Schedule::next`](super::Schedule::next). It must come back through
/// [`Schedule::finish`](super::Schedule::finish), whatever happens: a slot that is dropped stays taken.
#[derive(Debug)]
#[must_use = "a slot that does not return to `finish` stays taken"]
pub struct Slot {
    pub(super) host: HostId,
    pub(super) started: Duration,
    /// How many cuts the host had seen at the start.
    pub(super) epoch: u32,
}

/// What may be done now.
#[derive(Debug)]
pub enum Next<T> {
    /// Start this task.
    Start(Slot, T),
    /// Nothing may start before this time, unless a finish or a push changes that.
    Wait(Duration),
    /// Only a finish (or a push) can change anything.
    Busy,
    /// Nothing is queued and nothing is in flight.
    Empty,
}

/// What an exchange says of its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// An answer, of whatever status, that shows a host at ease.
    Good,
    /// 429, or 503 with `Retry-After`: the host wants fewer requests a second.
    Limited {
        /// What `Retry-After` asks for, from now on.
        pause: Option<Duration>,
    },
    /// 503 without `Retry-After`: fewer at a time.
    Overloaded,
    /// No answer: timeout, reset, refusal. Earns no further request in flight.
    Fault,
    /// Says nothing: cancelled, or answered from elsewhere.
    Neutral,
}

/// What a host has left to do, for the display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHost {
    /// The host.
    pub host: HostId,
    /// Tasks that have not started, those that wait for a time of their own included.
    pub queued: usize,
    /// Exchanges in flight.
    pub in_flight: usize,
}

impl Slot {
    /// The host that the slot belongs to.
    pub fn host(&self) -> HostId {
        self.host
    }
}
