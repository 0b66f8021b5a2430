//! The rules one by one, and all of them at once on random runs.

use super::super::host::Host;
use super::{Duration, HostId, Limits, Next, Outcome, Random, Schedule, Slot};
use crate::schedule::HostLimits;

const GOOD: Outcome = Outcome::Good;
const REFUSED: Outcome = Outcome::Limited { pause: None };

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn schedule(jobs: usize, per_host: usize) -> Schedule<&'static str> {
    Schedule::new(Limits {
        jobs,
        per_host,
        interval: Duration::ZERO,
    })
}

/// Starts what may start now.
fn start_all<T>(schedule: &mut Schedule<T>, now: Duration) -> (Vec<Slot>, Vec<T>) {
    let mut started = (vec![], vec![]);
    while let Next::Start(slot, task) = schedule.next(now) {
        started.0.push(slot);
        started.1.push(task);
    }
    started
}

fn start_one<T>(schedule: &mut Schedule<T>, now: Duration) -> (Slot, T) {
    match schedule.next(now) {
        Next::Start(slot, task) => (slot, task),
        Next::Wait(_) | Next::Busy | Next::Empty => panic!("nothing may start"),
    }
}

fn wait<T>(schedule: &mut Schedule<T>, now: Duration) -> Duration {
    match schedule.next(now) {
        Next::Wait(until) => until,
        Next::Start(..) | Next::Busy | Next::Empty => panic!("it should wait"),
    }
}

#[test]
fn names_are_introduced_once() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("example.com");
    assert_ne!(schedule.host("example.org"), host);
    assert_eq!(schedule.host("example.com"), host);
    assert_eq!(schedule.name(host), "example.com");
}

#[test]
fn waiting_host_holds_no_slot() {
    let mut schedule = schedule(1, 1);
    let (paused, other) = (schedule.host("paused"), schedule.host("other"));
    schedule.push(paused, "later");
    schedule.push(paused, "later still");
    schedule.push(other, "now");
    schedule.pause(paused, ms(500));
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "now");
    schedule.finish(slot, GOOD, ms(10));
    assert_eq!(wait(&mut schedule, ms(10)), ms(500));
    assert_eq!(start_one(&mut schedule, ms(500)).1, "later");
    assert!(matches!(schedule.next(ms(500)), Next::Busy));
}

#[test]
fn host_with_most_left_to_do_starts_first() {
    let mut schedule = schedule(1, 1);
    let (short, long) = (schedule.host("short"), schedule.host("long"));
    schedule.push(short, "short");
    schedule.push(long, "long");
    schedule.push(long, "long");
    assert_eq!(start_one(&mut schedule, ms(0)).0.host(), long);
}

#[test]
fn slow_pace_outweighs_a_longer_backlog() {
    let mut schedule = schedule(1, 1);
    let (paced, long) = (schedule.host("paced"), schedule.host("long"));
    schedule.push(paced, "paced");
    (0..5).for_each(|_| schedule.push(long, "long"));
    schedule.set_pace(paced, 0.1);
    assert_eq!(schedule.pace(paced), Some(0.1));
    assert_eq!(start_one(&mut schedule, ms(0)).0.host(), paced);
}

#[test]
fn retry_waits_for_its_time_and_goes_before_fresh_tasks_then() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("host");
    schedule.push_after(host, "retry", ms(100));
    schedule.push(host, "first");
    schedule.push(host, "second");
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "first");
    schedule.finish(slot, GOOD, ms(100));
    assert_eq!(start_one(&mut schedule, ms(100)).1, "retry");
}

#[test]
fn last_attempts_wait_for_all_others_and_go_one_at_a_time() {
    let mut schedule = schedule(10, 10);
    let (host, other) = (schedule.host("host"), schedule.host("other"));
    schedule.push_last(host, "last", ms(0));
    schedule.push_last(host, "last", ms(0));
    schedule.push_after(other, "retry", ms(1_000));
    assert!(schedule.is_idle(host));
    assert_eq!(wait(&mut schedule, ms(0)), ms(1_000));
    let (_slots, tasks) = start_all(&mut schedule, ms(1_000));
    assert_eq!(tasks, ["retry", "last"]);
    assert_eq!(schedule.queued(), 1);
}

#[test]
fn window_starts_at_half_and_grows_to_the_bound() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..400).for_each(|_| schedule.push(host, "task"));
    let (mut slots, _) = start_all(&mut schedule, ms(0));
    assert_eq!(slots.len(), 5);
    for round in 1..40 {
        for slot in slots.drain(..) {
            schedule.finish(slot, GOOD, ms(round * 100));
        }
        slots = start_all(&mut schedule, ms(round * 100)).0;
    }
    assert_eq!(slots.len(), 10);
}

#[test]
fn faults_earn_no_growth() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..400).for_each(|_| schedule.push(host, "task"));
    let mut slots = start_all(&mut schedule, ms(0)).0;
    for round in 1..20 {
        for slot in slots.drain(..) {
            schedule.finish(slot, Outcome::Fault, ms(round * 20_000));
        }
        slots = start_all(&mut schedule, ms(round * 20_000)).0;
        assert_eq!(slots.len(), 5);
    }
}

#[test]
fn overload_halves_the_window_once_for_all_in_flight() {
    let mut schedule = schedule(100, 8);
    let host = schedule.host("host");
    (0..100).for_each(|_| schedule.push(host, "task"));
    let slots = start_all(&mut schedule, ms(0)).0;
    assert_eq!(slots.len(), 4);
    for slot in slots {
        schedule.finish(slot, Outcome::Overloaded, ms(10));
    }
    assert_eq!(start_all(&mut schedule, ms(10)).0.len(), 2);
}

#[test]
fn refusal_pauses_the_host_as_long_as_it_asks() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..20).for_each(|_| schedule.push(host, "task"));
    let mut slots = start_all(&mut schedule, ms(0)).0;
    let asked = Outcome::Limited {
        pause: Some(ms(7_000)),
    };
    schedule.finish(slots.remove(0), asked, ms(20));
    assert_eq!(wait(&mut schedule, ms(20)), ms(7_020));
    // A late one that asks for more is heard; one that asks for nothing changes nothing.
    schedule.finish(
        slots.remove(0),
        Outcome::Limited {
            pause: Some(ms(8_000)),
        },
        ms(30),
    );
    schedule.finish(slots.remove(0), REFUSED, ms(40));
    assert_eq!(wait(&mut schedule, ms(40)), ms(8_030));
    assert_eq!(schedule.refusals(host), 1);
}

#[test]
fn host_that_goes_on_refusing_is_asked_by_one_request_after_ever_longer_pauses() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..20).for_each(|_| schedule.push(host, "task"));
    let mut now = ms(0);
    for slot in start_all(&mut schedule, now).0 {
        schedule.finish(slot, REFUSED, now);
    }
    for (refusals, pause) in (1..).zip([1, 2, 4, 8, 16, 30, 30]) {
        assert_eq!(schedule.refusals(host), refusals);
        assert_eq!(wait(&mut schedule, now), now + ms(pause * 1_000));
        now += ms(pause * 1_000);
        let mut slots = start_all(&mut schedule, now).0;
        assert_eq!(slots.len(), 1);
        schedule.finish(slots.remove(0), REFUSED, now);
    }
    assert_eq!(schedule.drain_host(host).len(), 20 - 5 - 7);
    assert!(matches!(schedule.next(now), Next::Empty));
}

#[test]
fn interval_lies_between_starts() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    schedule.set_limits(
        host,
        HostLimits {
            interval: Some(ms(300)),
            per_host: None,
        },
    );
    (0..3).for_each(|_| schedule.push(host, "task"));
    let _first = start_one(&mut schedule, ms(1_000));
    assert_eq!(wait(&mut schedule, ms(1_000)), ms(1_300));
    let _second = start_one(&mut schedule, ms(1_400));
    assert_eq!(wait(&mut schedule, ms(1_400)), ms(1_700));
}

#[test]
fn drain_returns_all_that_has_not_started() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("host");
    schedule.push(host, "started");
    let (slot, _) = start_one(&mut schedule, ms(0));
    schedule.push(host, "queued");
    schedule.push_after(host, "delayed", ms(50));
    schedule.push_last(host, "last", ms(0));
    let mut drained: Vec<_> = schedule.drain().collect();
    drained.sort_unstable();
    assert_eq!(drained, ["delayed", "last", "queued"]);
    assert_eq!((schedule.queued(), schedule.in_flight()), (0, 1));
    schedule.finish(slot, GOOD, ms(60));
    assert!(matches!(schedule.next(ms(60)), Next::Empty));
    assert!(schedule.is_idle(host));
}

#[test]
fn display_shows_the_hosts_with_most_left_to_do() {
    let mut schedule = schedule(10, 2);
    let hosts: Vec<_> = (0..5)
        .map(|index| schedule.host(&index.to_string()))
        .collect();
    for (index, &host) in hosts.iter().enumerate() {
        (0..index).for_each(|_| schedule.push(host, "task"));
    }
    let open = schedule.longest_open(2);
    assert_eq!(
        open.iter().map(|open| open.host).collect::<Vec<_>>(),
        [hosts[4], hosts[3]]
    );
    assert_eq!((open[0].queued, open[0].in_flight), (4, 0));
}

#[test]
fn hosts_and_tasks_cost_little() {
    assert!(size_of::<Host>() <= 104, "{}", size_of::<Host>());
    assert!(size_of::<super::super::queue::Slab<u32>>() <= 32);
}

/// What a random run must hold to.
struct Model {
    limits: Limits,
    schedule: Schedule<usize>,
    hosts: Vec<HostId>,
    /// By task: its host, its time, and whether it is a last attempt.
    tasks: Vec<(usize, Duration, Urgency)>,
    started: Vec<bool>,
    /// By host: the end of its pause, and its last start.
    pauses: Vec<(Duration, Option<Duration>)>,
    in_flight: Vec<(Slot, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Urgency {
    Usual,
    Last,
}

impl Model {
    fn new(random: &mut Random) -> Self {
        let interval = ms([0, 0, 7][random.below(3)]);
        let limits = Limits {
            jobs: 1 + random.below(12),
            per_host: 1 + random.below(6),
            interval,
        };
        let mut schedule = Schedule::new(limits);
        let hosts: Vec<_> = (0..=random.below(8))
            .map(|index| schedule.host(&index.to_string()))
            .collect();
        let pauses = vec![(Duration::ZERO, None); hosts.len()];
        Self {
            limits,
            schedule,
            hosts,
            tasks: vec![],
            started: vec![],
            pauses,
            in_flight: vec![],
        }
    }

    fn push(&mut self, random: &mut Random, now: Duration) {
        let (host, id) = (random.below(self.hosts.len()), self.tasks.len());
        let until = now + ms(u64::try_from(random.below(300)).expect("small"));
        let (until, urgency) = match random.below(5) {
            0 => (until, Urgency::Last),
            1 => (until, Urgency::Usual),
            _ => (Duration::ZERO, Urgency::Usual),
        };
        match urgency {
            Urgency::Last => self.schedule.push_last(self.hosts[host], id, until),
            Urgency::Usual if until > now => self.schedule.push_after(self.hosts[host], id, until),
            Urgency::Usual if random.below(2) == 0 => {
                self.schedule.push_front(self.hosts[host], id)
            }
            Urgency::Usual => self.schedule.push(self.hosts[host], id),
        }
        self.tasks.push((host, until, urgency));
        self.started.push(false);
    }

    fn start(&mut self, slot: Slot, id: usize, now: Duration) {
        let (host, until, urgency) = self.tasks[id];
        assert_eq!(slot.host(), self.hosts[host]);
        assert!(
            !std::mem::replace(&mut self.started[id], true),
            "started twice"
        );
        assert!(now >= until, "before its time");
        let (pause, last) = self.pauses[host];
        assert!(now >= pause, "within the pause of its host");
        assert!(
            last.is_none_or(|last| now >= last + self.limits.interval),
            "within the interval"
        );
        self.pauses[host].1 = Some(now);
        self.in_flight.push((slot, id));
        assert!(self.in_flight.len() <= self.limits.jobs);
        let of_host = self
            .in_flight
            .iter()
            .filter(|(slot, _)| slot.host() == self.hosts[host])
            .count();
        assert!(of_host <= self.limits.per_host);
        assert!(
            urgency == Urgency::Usual || of_host == 1,
            "last attempts go one at a time"
        );
    }

    fn finish(&mut self, random: &mut Random, now: Duration) {
        let (slot, id) = self
            .in_flight
            .swap_remove(random.below(self.in_flight.len()));
        let asked = ms(u64::try_from(random.below(3_000)).expect("small"));
        let outcome = match random.below(8) {
            0 => Outcome::Limited { pause: Some(asked) },
            1 => Outcome::Overloaded,
            2 => Outcome::Fault,
            3 => Outcome::Neutral,
            _ => Outcome::Good,
        };
        if let Outcome::Limited { .. } = outcome {
            let pause = &mut self.pauses[self.tasks[id].0].0;
            *pause = (*pause).max(now + asked);
        }
        self.schedule.finish(slot, outcome, now);
    }
}

#[test]
fn random_runs_keep_every_rule_and_start_every_task_once() {
    for seed in 0..500 {
        let mut random = Random(seed);
        let mut model = Model::new(&mut random);
        let mut now = Duration::ZERO;
        let mut left = 200;
        loop {
            while left > 0 && random.below(3) > 0 {
                model.push(&mut random, now);
                left -= 1;
            }
            let wake = match model.schedule.next(now) {
                Next::Start(slot, id) => {
                    model.start(slot, id, now);
                    continue;
                }
                Next::Wait(until) => until,
                Next::Busy => now + ms(20),
                Next::Empty if left > 0 => continue,
                Next::Empty => break,
            };
            assert!(wake > now);
            if model.in_flight.is_empty() {
                now = wake;
            } else {
                now = wake.min(now + ms(u64::try_from(random.below(20)).expect("small")));
                model.finish(&mut random, now);
            }
        }
        assert!(model.started.iter().all(|&started| started), "seed {seed}");
        assert_eq!(
            (model.schedule.queued(), model.schedule.in_flight()),
            (0, 0)
        );
    }
}
