//! A simulated world for the schedule: hosts with limits and latencies, and a clock that jumps to the next event.

mod pace;
mod random_runs;
mod rules;
mod workloads;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use super::{HostId, Limits, Next, Outcome, Schedule, Slot};

/// SplitMix64 (Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// Uniform in [0, 1).
    pub(super) fn unit(&mut self) -> f64 {
        f64::from(u32::try_from(self.bits() >> 32).expect("32 bits")) / 4_294_967_296.0
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.bits() % u64::try_from(bound).expect("fits")).expect("below a usize")
    }

    /// Box & Muller.
    pub(super) fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.unit()).ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }
}

/// What a host does with a request that arrives at this time.
pub(super) type Server = Box<dyn FnMut(Duration) -> Outcome>;

/// An exchange of the simulated world.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exchange {
    pub(super) id: usize,
    pub(super) latency: Duration,
    refused: u32,
}

/// What a simulated run came to.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// When the last exchange finished.
    pub(super) wall: Duration,
    pub(super) hosts: Vec<HostRun>,
    /// The most often that one exchange was refused.
    pub(super) most_refused: u32,
}

#[derive(Debug, Clone, Default)]
pub(super) struct HostRun {
    pub(super) finished: Duration,
    pub(super) answers: u32,
    pub(super) refusals: u32,
    pub(super) most_in_flight: usize,
    in_flight: usize,
}

/// The world: one server a host, by the order of introduction.
pub(super) struct World {
    pub(super) schedule: Schedule<Exchange>,
    limits: Limits,
    servers: Vec<Server>,
    events: BinaryHeap<Reverse<Event>>,
    under_way: Vec<Option<(Slot, Exchange, Outcome)>>,
    starts: Vec<u32>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Event {
    at: Duration,
    slot: usize,
    what: What,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Arrives,
    Answered,
}

impl World {
    pub(super) fn new(limits: Limits) -> Self {
        let schedule = Schedule::new(limits);
        Self {
            schedule,
            limits,
            servers: vec![],
            events: BinaryHeap::new(),
            under_way: vec![],
            starts: vec![],
        }
    }

    pub(super) fn host(&mut self, server: Server) -> HostId {
        self.servers.push(server);
        self.schedule.host(&self.servers.len().to_string())
    }

    pub(super) fn push(&mut self, host: HostId, latency: Duration) {
        self.schedule.push(
            host,
            Exchange {
                id: self.starts.len(),
                latency,
                refused: 0,
            },
        );
        self.starts.push(0);
    }

    /// Runs until nothing is left; a refused exchange is tried again, last of its host: another one
    /// asks whether the pause is over, and none is refused too often.
    pub(super) fn run(mut self) -> Run {
        let mut run = Run {
            hosts: vec![HostRun::default(); self.servers.len()],
            ..Run::default()
        };
        let mut now = Duration::ZERO;
        loop {
            let wake = match self.schedule.next(now) {
                Next::Start(slot, exchange) => {
                    self.start(slot, exchange, now, &mut run);
                    continue;
                }
                Next::Wait(until) => {
                    assert!(until > now, "a wait ends in the future");
                    Some(until)
                }
                Next::Busy => None,
                Next::Empty => break,
            };
            let event = self.events.peek().map(|Reverse(event)| event.at);
            now = wake
                .into_iter()
                .chain(event)
                .min()
                .expect("something is under way");
            while self
                .events
                .peek()
                .is_some_and(|Reverse(event)| event.at <= now)
            {
                let Reverse(event) = self.events.pop().expect("just seen");
                self.happen(&event, &mut run);
            }
        }
        assert!(self.under_way.iter().all(Option::is_none));
        run
    }

    fn start(&mut self, slot: Slot, exchange: Exchange, now: Duration, run: &mut Run) {
        let host = &mut run.hosts[slot.host().0 as usize];
        host.in_flight += 1;
        host.most_in_flight = host.most_in_flight.max(host.in_flight);
        assert!(host.in_flight <= self.limits.per_host, "too many on a host");
        assert!(
            self.schedule.in_flight() <= self.limits.jobs,
            "too many in the run"
        );
        self.starts[exchange.id] += 1;
        assert_eq!(
            self.starts[exchange.id],
            exchange.refused + 1,
            "one start an attempt"
        );
        let at = now + exchange.latency / 2;
        self.events.push(Reverse(Event {
            at,
            slot: self.under_way.len(),
            what: What::Arrives,
        }));
        self.under_way
            .push(Some((slot, exchange, Outcome::Neutral)));
    }

    fn happen(&mut self, event: &Event, run: &mut Run) {
        let entry = &mut self.under_way[event.slot];
        if event.what == What::Arrives {
            let (slot, exchange, outcome) = entry.as_mut().expect("it is under way");
            *outcome = self.servers[slot.host().0 as usize](event.at);
            let at = event.at + exchange.latency / 2;
            self.events.push(Reverse(Event {
                at,
                slot: event.slot,
                what: What::Answered,
            }));
            return;
        }
        let (slot, mut exchange, outcome) = entry.take().expect("it is under way");
        let id = slot.host();
        let host = &mut run.hosts[id.0 as usize];
        host.in_flight -= 1;
        host.answers += 1;
        host.finished = event.at;
        run.wall = run.wall.max(event.at);
        self.schedule.finish(slot, outcome, event.at);
        if let Outcome::Limited { .. } = outcome {
            host.refusals += 1;
            exchange.refused += 1;
            run.most_refused = run.most_refused.max(exchange.refused);
            self.schedule.push(id, exchange);
        }
    }
}
