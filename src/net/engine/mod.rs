//! The loop of a run: what the schedule lets start is started, what comes back
//! goes to the judge, what the judge asks for is queued.
//!
//! One task on one thread drives everything. A link checker waits far more
//! than it computes; futures polled in place need no locks and no handing over
//! between threads. The unit that is queued is one exchange: a redirect to
//! another host goes through that host's queue, so bounds and pauses hold for
//! every request.

mod facts;
mod hosts;
mod shared;
mod steps;

use std::future::Future;
use std::pin::pin;
use std::time::{Duration, Instant};

use futures::StreamExt;
use futures::future::{FutureExt, LocalBoxFuture};
use futures::stream::FuturesUnordered;

use self::facts::Facts;
use self::hosts::Hosts;
use self::shared::Shared;
use super::Network;
use super::attempt::{Attempt, attempt};
use super::case::Case;
use super::files::kept_connections;
use crate::event::{Event, Progress};
use crate::evidence::Lookup;
use crate::foresight::Foresight;
use crate::judge::{self, Step};
use crate::policy::{Limits, Policy};
use crate::report;
use crate::report::assemble::Judged;
use crate::schedule::{self, Next, Schedule, Slot};
use crate::source::Link;
use crate::target::{Plan, TargetId};

/// How long what is in flight may take to end after an interrupt.
const GRACE: Duration = Duration::from_secs(3);
/// How often the state of the run is told.
const TICK: Duration = Duration::from_millis(200);
/// Longer than any run waits without asking again.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How many of the slowest hosts are told.
const SLOWEST: usize = 3;

/// What is to be done.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// What is probed.
    pub plan: &'a Plan,
    /// The links that the plan was made from.
    pub links: &'a [Link],
    /// What the judge goes by.
    pub policy: &'a Policy,
    /// What the engine goes by.
    pub limits: &'a Limits,
    /// One attempt, from connect to last byte needed.
    pub timeout: Duration,
    /// When the run started, in seconds since 1970 (UTC).
    pub started: i64,
    /// What earlier runs tell beforehand.
    pub foresight: &'a Foresight,
}

/// A run that has ended.
#[derive(Debug)]
pub struct Ended {
    /// What was found of each target; none where there was no time for it.
    pub found: Vec<Option<Judged>>,
    /// Whether there was a network. If not, no verdict stands: what was found
    /// tells only why.
    pub network: report::Network,
    /// How many requests were sent.
    pub requests: u64,
    /// How many bytes of bodies were read, decoded.
    pub bytes: u64,
    /// Hosts that set a limit, and the requests a second that they bear.
    pub paces: Vec<(String, f64)>,
}

/// Probes the targets of `job` until all are judged, or `stop` is ready (what
/// is in flight then has 3 s to end), or the deadline has come.
pub async fn run(
    job: Job<'_>,
    network: &Network,
    stop: impl Future<Output = ()>,
    observe: &mut dyn FnMut(&Event<'_>),
) -> Ended {
    let mut engine = Engine::new(job, network, observe);
    engine.queue_all();
    engine.drive(stop).await;
    engine.ended()
}

/// A task in the queue of a host. Most have not started, and are a number only.
enum Task {
    Fresh(TargetId),
    Going(Box<Case>),
}

/// Something that was in flight and is done.
enum Done {
    Exchange(Slot, Box<Case>, Box<Attempt>),
    Lookup(Box<Case>, Lookup),
}

struct Engine<'a> {
    job: Job<'a>,
    network: &'a Network,
    observe: &'a mut dyn FnMut(&Event<'_>),
    start: Instant,
    schedule: Schedule<Task>,
    hosts: Hosts,
    /// The most connections to be held, idle ones included.
    connections: usize,
    shared: Shared,
    facts: Facts,
    flying: FuturesUnordered<LocalBoxFuture<'a, Done>>,
    found: Vec<Option<Judged>>,
    judged: u64,
    requests: u64,
    bytes: u64,
    stopping: bool,
}

impl<'a> Engine<'a> {
    fn new(job: Job<'a>, network: &'a Network, observe: &'a mut dyn FnMut(&Event<'_>)) -> Self {
        Self {
            schedule: Schedule::new(schedule::Limits {
                jobs: job.limits.jobs,
                per_host: job.limits.per_host,
                interval: Duration::ZERO,
            }),
            found: vec![None; job.plan.targets.len()],
            facts: Facts::new(network.resolver().second_opinions()),
            job,
            network,
            observe,
            start: Instant::now(),
            hosts: Hosts::default(),
            connections: job.limits.jobs + kept_connections(job.limits.jobs),
            shared: Shared::default(),
            flying: FuturesUnordered::new(),
            judged: 0,
            requests: 0,
            bytes: 0,
            stopping: false,
        }
    }

    fn queue_all(&mut self) {
        for limits in &self.job.limits.hosts {
            let host = self.schedule.host(&limits.host);
            let bounds = schedule::HostLimits {
                per_host: limits.per_host,
                interval: limits.interval,
            };
            self.schedule.set_limits(host, bounds);
            if let Some(timeout) = limits.timeout {
                self.hosts.set_timeout(host, timeout);
            }
        }
        self.foresee();
        let foresight = self.job.foresight;
        let is = |list: &[bool], at: u32| list.get(at as usize).copied().unwrap_or(false);
        // What failed last time goes first: it takes longest, and is waited for most.
        for failing in [true, false] {
            for (id, target) in (0..).map(TargetId).zip(&self.job.plan.targets) {
                if is(&foresight.failing, id.0) == failing && !is(&foresight.settled, id.0) {
                    let host = self.schedule.host(target.url.host());
                    self.schedule.push(host, Task::Fresh(id));
                }
            }
        }
    }

    /// Tells the schedule what is known of hosts: a slow one starts early, and
    /// one that set a limit is asked no faster than it bore.
    fn foresee(&mut self) {
        if self.job.foresight.answered {
            self.facts.has_answered();
        }
        for known in &self.job.foresight.hosts {
            let host = self.schedule.host(&known.name);
            if let Some(pace) = known.pace {
                self.schedule.set_pace(host, pace);
            }
            if let Some(latency) = known.latency {
                self.schedule.set_latency(host, latency);
            }
        }
    }

    async fn drive(&mut self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop.fuse());
        let mut tick = tokio::time::interval(TICK);
        let mut end = self.job.limits.deadline.map(|after| self.time_of(after));
        loop {
            let wake = self.start_all();
            if self.flying.is_empty() && wake.is_none() {
                break;
            }
            tokio::select! {
                biased;
                Some(done) = self.flying.next(), if !self.flying.is_empty() => self.done(done),
                () = until(wake), if wake.is_some() => {}
                () = until(end), if end.is_some() => break,
                () = &mut stop, if !self.stopping => {
                    self.stopping = true;
                    self.schedule.drain().for_each(drop);
                    let grace = Instant::now() + GRACE;
                    end = Some(end.map_or(grace, |end| end.min(grace)));
                }
                _ = tick.tick() => {
                    self.tell_progress();
                    if self.facts.hopeless(self.start.elapsed()) {
                        break;
                    }
                }
            }
        }
    }

    /// Starts what may start; gives the time when to ask again, where only
    /// time will change anything.
    fn start_all(&mut self) -> Option<Instant> {
        loop {
            match self.schedule.next(self.start.elapsed()) {
                Next::Start(slot, task) => self.start_task(slot, task),
                Next::Wait(until) => return Some(self.time_of(until)),
                Next::Busy | Next::Empty => return None,
            }
        }
    }

    /// The instant that is so long after the start of the run; a time that no clock reaches is a day from now.
    fn time_of(&self, since_start: Duration) -> Instant {
        let instant = self.start.checked_add(since_start);
        instant.unwrap_or_else(|| Instant::now() + A_DAY)
    }

    fn start_task(&mut self, slot: Slot, task: Task) {
        let case = match task {
            Task::Going(case) => self.still_wanted(case),
            Task::Fresh(target) => self.fresh(target),
        };
        match case {
            Some(case) => self.send(slot, case),
            None => self.give_back(slot),
        }
    }

    /// A case that has begun its first visit; none if it has gone another way.
    fn fresh(&mut self, target: TargetId) -> Option<Box<Case>> {
        let mut case = Box::new(Case::new(&self.job, target, self.seconds()));
        let step = judge::next_from(&case.evidence, Some(&case.url), self.job.policy);
        match step {
            Step::Visit(ask) if ask.url == case.evidence.subject.url => {
                case.begin_own(ask);
                return Some(case);
            }
            Step::Visit(_) | Step::Lookup(_) | Step::Done(_) => self.carry_out(case, step),
        }
        None
    }

    /// Sends the next request of the case's visit.
    fn send(&mut self, slot: Slot, mut case: Box<Case>) {
        let id = slot.host();
        if let Some(refusal) = self.hosts.refusal(id) {
            // The host refuses everybody: asking once more would be rude, and change nothing.
            let visit = case.refused(refusal.clone());
            self.give_back(slot);
            return self.visited(case, visit);
        }
        let client = self
            .hosts
            .client(id, || self.network.host(self.schedule.name(id)));
        let timeout = self.hosts.timeout(id).unwrap_or(self.job.timeout);
        let network = self.network;
        self.flying.push(
            async move {
                let attempt = Box::pin(attempt(network, &client, &case, timeout)).await;
                Done::Exchange(slot, case, Box::new(attempt))
            }
            .boxed_local(),
        );
    }

    fn done(&mut self, done: Done) {
        match done {
            Done::Exchange(slot, case, attempt) => self.exchanged(slot, case, *attempt),
            Done::Lookup(mut case, lookup) => {
                self.facts.looked_up(&lookup);
                case.evidence.lookups.push(lookup);
                self.judge(case);
            }
        }
    }

    /// Frees a slot in which nothing was sent, and the host's connections with
    /// it if it was the last.
    fn give_back(&mut self, slot: Slot) {
        let host = slot.host();
        let now = self.start.elapsed();
        self.schedule.finish(slot, schedule::Outcome::Neutral, now);
        if self.schedule.is_idle(host) {
            self.hosts.close(host);
        }
    }

    /// Seconds since 1970, as the run counts them.
    fn seconds(&self) -> i64 {
        let passed = i64::try_from(self.start.elapsed().as_secs());
        self.job.started.saturating_add(passed.unwrap_or(i64::MAX))
    }

    fn tell_progress(&mut self) {
        let slowest = self.schedule.longest_open(SLOWEST);
        let slowest = slowest.iter().map(|open| {
            let left = u32::try_from(open.queued + open.in_flight).unwrap_or(u32::MAX);
            (self.schedule.name(open.host).to_owned(), left)
        });
        let progress = Progress {
            judged: self.judged,
            in_flight: u32::try_from(self.schedule.in_flight()).unwrap_or(u32::MAX),
            slowest: slowest.collect(),
        };
        (self.observe)(&Event::Progress(&progress));
    }

    fn ended(self) -> Ended {
        Ended {
            network: if self.facts.void() {
                report::Network::Down
            } else {
                report::Network::Ok
            },
            found: self.found,
            requests: self.requests,
            bytes: self.bytes,
            paces: self.schedule.learned_paces(),
        }
    }
}

/// Sleeps until `at`, or for ever.
async fn until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at.into()).await,
        None => std::future::pending().await,
    }
}
