//! What a run tells while it goes on: the boundary between engine and display.

use crate::evidence::Evidence;
use crate::judge::Judgement;
use crate::report::Outcome;
use crate::target::TargetId;

/// Something that happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// A target has its verdict.
    Judged {
        /// Which.
        target: TargetId,
        /// What was found.
        outcome: &'a Outcome,
        /// What it rests on.
        evidence: &'a Evidence,
        /// The rule that decided.
        judgement: &'a Judgement,
        /// The requests that it took.
        requests: u32,
        /// The bytes of bodies that were read for it, decoded.
        bytes: u64,
    },
    /// A moment's state, several times a second.
    Progress(&'a Progress),
}

/// The state of a run at a moment.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// Targets judged.
    pub judged: u64,
    /// Requests in flight.
    pub in_flight: u32,
    /// The hosts that will take longest, with their queued and running requests.
    pub slowest: Vec<(String, u32)>,
}
