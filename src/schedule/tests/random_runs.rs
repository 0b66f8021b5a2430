//! All rules at once, on random runs against a model that only watches.

use super::{Duration, HostId, Limits, Next, Outcome, Random, Schedule, Slot};

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// What a random run must hold to.
struct Model {
    limits: Limits,
    schedule: Schedule<usize>,
    hosts: Vec<HostId>,
    /// By task: its host, its time (the latest one of a last attempt), and whether it is a last attempt.
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
            Urgency::Usual if until > now && random.below(2) == 0 => {
                self.schedule.push_behind(self.hosts[host], id, until);
            }
            Urgency::Usual if until > now => self.schedule.push_after(self.hosts[host], id, until),
            Urgency::Usual if random.below(2) == 0 => {
                self.schedule.push_front(self.hosts[host], id);
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
        assert!(now >= until || urgency == Urgency::Last, "before its time");
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
            urgency == Urgency::Usual || now >= until || of_host == 1,
            "last attempts go one at a time once all else has started"
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
