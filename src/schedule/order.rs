//! Starting and queueing, and what that changes in where a host stands among the others.

use std::time::Duration;

use super::host::{Host, Place};
use super::need::milliseconds;
use super::queue::NodeId;
use super::{End, HostId, Next, Schedule, Slot};

/// The run may have to wait for a host that needs more than one of so many parts of what the run needs: both are
/// guesses, and a host with many requests in flight needs some time to get there.
const PARTS: u32 = 4;

impl<T> Schedule<T> {
    /// Starts the first task of a ready host.
    pub(super) fn start(&mut self, id: HostId) -> Next<T> {
        self.displace(id);
        let now = self.now;
        let host = &mut self.hosts[id.index()].1;
        let task = host
            .queue
            .pop_front(&mut self.tasks)
            .expect("a ready host has a task");
        host.begun = host.begun.saturating_sub(1);
        let epoch = host.start(now);
        self.queued -= 1;
        self.in_flight += 1;
        self.place(id);
        Next::Start(
            Slot {
                host: id,
                started: now,
                epoch,
            },
            task,
        )
    }

    /// Queues a task that is in the slab, and in no queue yet.
    pub(super) fn enqueue(&mut self, id: HostId, node: NodeId, end: End) {
        self.displace(id);
        let host = &mut self.hosts[id.index()].1;
        match end {
            End::Back => host.queue.push_back(&mut self.tasks, node),
            End::Front => {
                host.begun += 1;
                host.queue.push_front(&mut self.tasks, node);
            }
        }
        self.queued += 1;
        self.place(id);
    }

    /// Changes a host, and its place accordingly.
    pub(super) fn update(&mut self, id: HostId, change: impl FnOnce(&mut Host, Duration)) {
        self.displace(id);
        change(&mut self.hosts[id.index()].1, self.now);
        self.place(id);
    }

    /// Takes a host out of wherever it stands, before something of it changes.
    pub(super) fn displace(&mut self, id: HostId) {
        let host = &mut self.hosts[id.index()].1;
        match std::mem::replace(&mut host.place, Place::Nowhere) {
            Place::Nowhere => {}
            Place::Ready(standing) => self.ready.remove(id, standing),
            Place::Waiting => {
                self.timers.remove(&(host.gate, id));
            }
        }
    }

    /// Milliseconds: the run will not have to wait for a host that needs less.
    pub(super) fn little(&self) -> u32 {
        #[expect(clippy::cast_precision_loss, reason = "an estimate")]
        let jobs = self.limits.jobs.max(1) as f32;
        milliseconds(self.queued, self.latency.seconds() / jobs) / PARTS
    }

    fn place(&mut self, id: HostId) {
        let host = &mut self.hosts[id.index()].1;
        host.place = if !host.has_room() {
            Place::Nowhere
        } else if host.gate > self.now {
            self.timers.insert((host.gate, id));
            Place::Waiting
        } else {
            let standing = host.standing(self.now);
            self.ready.insert(id, standing);
            Place::Ready(standing)
        };
    }
}
