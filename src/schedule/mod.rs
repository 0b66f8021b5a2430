//! Which exchange may start now: bounds for the run and for each host, pauses, paces, retries.
//!
//! The unit of work is one HTTP exchange of a target with a host; a redirect to another host is a new unit there.
//! Nothing here sleeps, reads a clock or opens a socket: time is a parameter (since the start of the run), so
//! that every rule can be tested in simulated time.
//!
//! Link checkers usually take a slot of the run and *then* wait for the host, so that one slow or rate-limited
//! host starves all others. Here each host has its own queue, and a task takes a slot only when its host is ready
//! for it; waiting costs nothing. What is begun is done first: a slow answer that has to be asked for a second time
//! at the end of a run would hold all of it up.
//!
//! Among the other ready hosts those start first that the run may have to wait for, the one with the most left to do
//! before the others: a host that allows ten requests at a time cannot be hurried once it is the last one standing.
//! Where no host is like that, the one with the fewest requests in flight is next, so that none opens connections
//! that it hardly needs, and among these the one that was introduced first: a host with a single link, which may need
//! its time twice, does not wait for the busy ones.
//!
//! A refusal (429) is about the host, not about the request that met it: the host pauses, learns its pace
//! ([`Schedule::pace`]) and resumes with a single request.

mod exchange;
mod host;
mod need;
mod order;
mod pace;
mod queue;
mod ready;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};
use std::sync::Arc;
use std::time::Duration;

pub use exchange::{HostId, HostLimits, Limits, Next, OpenHost, Outcome, Slot};
use host::{Host, Place};
use need::Latency;
use queue::{NodeId, Queue, Slab};
use ready::Ready;

/// The queues of a run. `T` is what the engine needs to carry a task out.
pub struct Schedule<T> {
    limits: Limits,
    names: HashMap<Arc<str>, HostId>,
    hosts: Vec<(Arc<str>, Host)>,
    tasks: Slab<T>,
    ready: Ready,
    /// Hosts with a task and room, by the opening of their gate.
    timers: BTreeSet<(Duration, HostId)>,
    /// Tasks that wait for a time of their own, and their order of arrival.
    delayed: BinaryHeap<Reverse<Delayed>>,
    /// Last attempts, held back until nothing else is left, or at most until their time.
    last: BinaryHeap<Reverse<Delayed>>,
    in_flight: usize,
    /// Tasks in the queues of hosts.
    queued: usize,
    /// How long an exchange takes, whatever its host.
    latency: Latency,
    /// The latest time heard of.
    now: Duration,
}

/// How many exchanges tell how long one takes, whatever its host.
const RUN_MEMORY: f32 = 64.0;

/// Where a task goes in its host's queue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// Before fresh ones, as it is begun.
    Front,
    Back,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Delayed {
    until: Duration,
    node: NodeId,
    host: HostId,
    /// Where it goes then.
    end: End,
}

impl<T> Schedule<T> {
    /// A schedule with nothing in it.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            names: HashMap::new(),
            hosts: Vec::new(),
            tasks: Slab::new(),
            ready: Ready::default(),
            timers: BTreeSet::new(),
            delayed: BinaryHeap::new(),
            last: BinaryHeap::new(),
            in_flight: 0,
            queued: 0,
            latency: Latency::unknown(),
            now: Duration::ZERO,
        }
    }

    /// The host of this name, introduced where it is new.
    ///
    /// # Panics
    ///
    /// With more than 2^32 hosts, which no memory holds.
    pub fn host(&mut self, name: &str) -> HostId {
        if let Some(&id) = self.names.get(name) {
            return id;
        }
        let id = HostId(u32::try_from(self.hosts.len()).expect("a run has fewer than 2^32 hosts"));
        let name: Arc<str> = name.into();
        self.hosts.push((
            name.clone(),
            Host::new(self.limits.per_host, self.limits.interval),
        ));
        self.names.insert(name, id);
        id
    }

    /// The name of a host.
    pub fn name(&self, host: HostId) -> &str {
        &self.hosts[host.index()].0
    }

    /// Gives a host bounds of its own. Its window starts anew.
    pub fn set_limits(&mut self, host: HostId, limits: HostLimits) {
        let run = self.limits;
        self.update(host, |host, _| {
            host.set_per_host(limits.per_host.unwrap_or(run.per_host));
            host.interval = limits.interval.unwrap_or(run.interval);
        });
    }

    /// Queues a fresh task, behind the others of its host.
    pub fn push(&mut self, host: HostId, task: T) {
        let node = self.tasks.insert(task);
        self.enqueue(host, node, End::Back);
    }

    /// Queues the follow-up of a target in progress, before all fresh tasks: what is begun gets done.
    pub fn push_front(&mut self, host: HostId, task: T) {
        let node = self.tasks.insert(task);
        self.enqueue(host, node, End::Front);
    }

    /// Queues a retry that may not start before `until`. It holds no slot and blocks nobody meanwhile, and goes
    /// before fresh tasks then.
    pub fn push_after(&mut self, host: HostId, task: T, until: Duration) {
        self.delay(host, task, until, End::Front);
    }

    /// Queues a retry that may not start before `until`, and goes behind the fresh tasks of its host: one that may
    /// well hold its slot for a whole timeout once more, while others would get an answer.
    pub fn push_behind(&mut self, host: HostId, task: T, until: Duration) {
        self.delay(host, task, until, End::Back);
    }

    /// Queues a last attempt: held back until everything else in the run has started, or at most until `latest`.
    /// Where all else has started, its host gets one request at a time from then on.
    pub fn push_last(&mut self, host: HostId, task: T, latest: Duration) {
        let node = self.tasks.insert(task);
        self.last.push(Reverse(Delayed {
            until: latest,
            node,
            host,
            end: End::Back,
        }));
    }

    /// What may be done at this time. Ask again after every start, finish and push, and when a wait is over.
    pub fn next(&mut self, now: Duration) -> Next<T> {
        self.now = self.now.max(now);
        self.release();
        if self.in_flight >= self.limits.jobs.max(1) {
            return Next::Busy;
        }
        if let Some(id) = self.ready.first(self.little()) {
            return self.start(id);
        }
        let timer = self.timers.first().map(|&(at, _)| at);
        let until = |heap: &BinaryHeap<Reverse<Delayed>>| Some(heap.peek()?.0.until);
        let timers = [timer, until(&self.delayed), until(&self.last)];
        // A last attempt without a time of its own waits for what else is to be done, not for the clock.
        let timers = timers.into_iter().flatten();
        match timers.filter(|&until| until < Duration::MAX).min() {
            Some(until) => Next::Wait(until),
            None if self.in_flight > 0 => Next::Busy,
            None => Next::Empty,
        }
    }

    /// Gives a slot back, with what the exchange says of its host.
    ///
    /// A task that was refused goes best to the back ([`Schedule::push`]): the host waits anyway, and another task
    /// asks whether the pause is over, so that none spends all its attempts on that.
    #[expect(clippy::needless_pass_by_value, reason = "a slot returns once")]
    pub fn finish(&mut self, slot: Slot, outcome: Outcome, now: Duration) {
        self.now = self.now.max(now);
        self.in_flight -= 1;
        if outcome != Outcome::Neutral {
            let took = self.now.saturating_sub(slot.started);
            self.latency.see(took, RUN_MEMORY);
        }
        self.update(slot.host, |host, now| host.finish(&slot, outcome, now));
    }

    /// Nothing of this host starts before `until`.
    pub fn pause(&mut self, host: HostId, until: Duration) {
        self.update(host, |host, _| host.pause(until));
    }

    /// Whether nothing of the host is queued, waits for its time or is in flight: its connections can go. (A last
    /// attempt that is held back does not count.)
    pub fn is_idle(&self, host: HostId) -> bool {
        self.open(host).is_none()
    }

    /// How often in a row a host refused after its pauses, with nothing good between. A host that goes on like
    /// that should be given up, see [`Schedule::drain_host`].
    pub fn refusals(&self, host: HostId) -> u32 {
        self.hosts[host.index()].1.refusals
    }

    /// The pace of a host in requests a second; `None` where it never refused.
    pub fn pace(&self, host: HostId) -> Option<f64> {
        self.hosts[host.index()].1.pace(self.now)
    }

    /// Sets the pace of a host in requests a second, as known from an earlier run.
    pub fn set_pace(&mut self, host: HostId, per_second: f64) {
        self.update(host, |host, _| host.set_pace(per_second));
    }

    /// The paces, in requests a second, of the hosts that refused in this run.
    pub fn learned_paces(&self) -> Vec<(String, f64)> {
        let hosts = self.hosts.iter().filter(|(_, host)| host.has_refused());
        let paces = hosts.filter_map(|(name, host)| Some((name.to_string(), host.pace(self.now)?)));
        paces.collect()
    }

    /// Sets how long an exchange with a host takes, as known from an earlier
    /// run. The longer, the sooner the host should start.
    pub fn set_latency(&mut self, host: HostId, latency: Duration) {
        self.update(host, |host, _| host.set_latency(latency));
    }

    /// Exchanges in flight.
    pub fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// Tasks that have not started, whatever they wait for.
    pub fn queued(&self) -> usize {
        self.queued + self.delayed.len() + self.last.len()
    }

    /// The hosts with most left to do, at most `count` of them.
    pub fn longest_open(&self, count: usize) -> Vec<OpenHost> {
        let ids = (0..).map(HostId).take(self.hosts.len());
        let mut open: Vec<_> = ids.filter_map(|id| self.open(id)).collect();
        open.sort_unstable_by_key(|open| (Reverse(open.queued + open.in_flight), open.host));
        open.truncate(count);
        open
    }

    /// Takes out everything that has not started, at a deadline or an interrupt.
    pub fn drain(&mut self) -> impl Iterator<Item = T> + use<T> {
        for (_, host) in &mut self.hosts {
            host.queue = Queue::new();
            host.begun = 0;
            host.place = Place::Nowhere;
            host.delayed = 0;
        }
        self.ready.clear();
        self.timers.clear();
        self.delayed.clear();
        self.last.clear();
        self.queued = 0;
        self.tasks.take_all()
    }

    /// Takes out everything of one host that has not started.
    pub fn drain_host(&mut self, id: HostId) -> Vec<T> {
        self.displace(id);
        let mut drained = Vec::new();
        let host = &mut self.hosts[id.index()].1;
        while let Some(task) = host.queue.pop_front(&mut self.tasks) {
            drained.push(task);
        }
        self.queued -= drained.len();
        host.begun = 0;
        host.delayed = 0;
        let tasks = &mut self.tasks;
        let mut keep = |delayed: &Delayed| {
            let other = delayed.host != id;
            if !other {
                drained.push(tasks.remove(delayed.node));
            }
            other
        };
        self.delayed.retain(|Reverse(delayed)| keep(delayed));
        self.last.retain(|Reverse(last)| keep(last));
        drained
    }

    fn open(&self, id: HostId) -> Option<OpenHost> {
        let host = &self.hosts[id.index()].1;
        let queued = (host.queue.len() + host.delayed) as usize;
        let in_flight = host.in_flight as usize;
        (queued + in_flight > 0).then_some(OpenHost {
            host: id,
            queued,
            in_flight,
        })
    }

    /// Lets everything go whose time has come.
    fn release(&mut self) {
        let nothing_else = self.queued == 0 && self.delayed.is_empty();
        let release_all = if nothing_else {
            Duration::MAX
        } else {
            self.now
        };
        while let Some(last) = pop_until(&mut self.last, release_all) {
            self.hosts[last.host.index()].1.slow |= nothing_else;
            self.enqueue(last.host, last.node, last.end);
        }
        while let Some(delayed) = pop_until(&mut self.delayed, self.now) {
            self.hosts[delayed.host.index()].1.delayed -= 1;
            self.enqueue(delayed.host, delayed.node, delayed.end);
        }
        while let Some(&(at, id)) = self.timers.first() {
            if at > self.now {
                break;
            }
            self.update(id, |_, _| ());
        }
    }

    fn delay(&mut self, host: HostId, task: T, until: Duration, end: End) {
        let node = self.tasks.insert(task);
        self.hosts[host.index()].1.delayed += 1;
        self.delayed.push(Reverse(Delayed {
            until,
            node,
            host,
            end,
        }));
    }
}

/// The first that may not wait any longer than until `now`.
fn pop_until(heap: &mut BinaryHeap<Reverse<Delayed>>, now: Duration) -> Option<Delayed> {
    let Reverse(first) = heap.peek()?;
    if first.until > now {
        return None;
    }
    heap.pop().map(|Reverse(first)| first)
}
