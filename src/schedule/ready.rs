//! The hosts that may start something now, and which of them is first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::HostId;

/// Differences of fewer milliseconds than this do not matter.
const ABOUT: u32 = 250;

/// What tells how early a host starts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether something of it is begun.
    pub(super) begun: bool,
    /// Milliseconds that it needs for what is queued.
    pub(super) need: u32,
    /// Its requests in flight.
    pub(super) in_flight: u32,
}

/// The hosts with a task, room and an open gate.
#[derive(Default)]
pub(super) struct Ready {
    /// All of them: the one with least in flight is first, as the others' next requests find a connection that is
    /// free by then.
    all: BTreeSet<(u32, HostId)>,
    /// Those that may come before: with something begun, or with more than a moment's to do. The last one is first.
    claims: BTreeSet<Claim>,
}

/// Whether something is begun, then the need, then the requests in flight.
type Claim = (bool, u32, Reverse<u32>, Reverse<HostId>);

fn claim(id: HostId, standing: Standing) -> Option<Claim> {
    let Standing {
        begun,
        need,
        in_flight,
    } = standing;
    let need = need / ABOUT;
    (begun || need > 0).then_some((begun, need, Reverse(in_flight), Reverse(id)))
}

impl Ready {
    pub(super) fn insert(&mut self, id: HostId, standing: Standing) {
        self.all.insert((standing.in_flight, id));
        self.claims.extend(claim(id, standing));
    }

    /// Takes a host out that was put in with this standing.
    pub(super) fn remove(&mut self, id: HostId, standing: Standing) {
        self.all.remove(&(standing.in_flight, id));
        if let Some(claim) = claim(id, standing) {
            self.claims.remove(&claim);
        }
    }

    /// The host that starts first: one with something begun, then one that the run may have to wait for (it needs
    /// more than `little` milliseconds), the longer the sooner.
    pub(super) fn first(&self, little: u32) -> Option<HostId> {
        match self.claims.last() {
            Some(&(begun, need, _, Reverse(id))) if begun || need > little / ABOUT => Some(id),
            Some(_) | None => self.all.first().map(|&(_, id)| id),
        }
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
        self.claims.clear();
    }
}
