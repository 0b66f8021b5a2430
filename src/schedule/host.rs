//! One host: its queue, its window of requests in flight, and when it may be asked next.
//!
//! The window starts at half of the bound, so that a host that cannot bear it hears fewer requests before it can
//! say so. It grows with good answers, and faster where answers are slow: servers limit requests a *second*, and
//! ten requests that take a second each are fewer than five that take 30 ms. After a refusal it halves and grows
//! by one a window, as TCP's does (RFC 5681, section 3.1).

use std::time::Duration;

use super::need::{Latency, milliseconds};
use super::pace::{Pace, Rate, Recent};
use super::queue::Queue;
use super::ready::Standing;
use super::{Outcome, Slot};

/// An answer that took this long earns a whole further request in flight.
const SLOW_ANSWER: f32 = 1.0;
/// How many of its exchanges tell how long the next one takes.
const MEMORY: f32 = 8.0;
/// The pauses of the first refusals in a row without `Retry-After`, in milliseconds, unless one request at the pace takes
/// longer; from there on they double. A bucket has room for a request soon, a limit by the second after one: each
/// pause is ended by a single request, so that asking early costs one refusal at most.
const FIRST_PAUSES: [u64; 3] = [300, 700, 2_000];
/// The longest pause that the host did not ask for itself.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Where a host stands among the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing to start, or no room in the window: only a push or a finish changes that.
    Nowhere,
    /// Among the ready ones, with this standing.
    Ready(Standing),
    /// Among the timers, under its `gate`.
    Waiting,
}

pub(super) struct Host {
    pub(super) queue: Queue,
    /// How many tasks at its front are of targets in progress.
    pub(super) begun: u32,
    pub(super) place: Place,
    /// No start before this: the end of a pause, or the cadence of the pace.
    pub(super) gate: Duration,
    /// Tasks that wait for a time of their own.
    pub(super) delayed: u32,
    pub(super) in_flight: u32,
    /// Those in flight that were started before the last cut; their outcomes belong to the past.
    stale: u32,
    /// Counts the cuts.
    epoch: u32,
    /// Whether it ever refused.
    refused: bool,
    /// Consecutive refusals, late ones aside, without a good answer between.
    pub(super) refusals: u32,
    /// The bound of `in_flight`.
    most: u32,
    window: f32,
    latency: Latency,
    pub(super) interval: Duration,
    /// Only where a host has more than one task: most have one.
    rate: Option<Box<Rate>>,
    /// One request at a time: what is left here are last attempts.
    pub(super) slow: bool,
}

impl Host {
    pub(super) fn new(per_host: usize, interval: Duration) -> Self {
        let mut host = Self {
            queue: Queue::new(),
            begun: 0,
            place: Place::Nowhere,
            gate: Duration::ZERO,
            delayed: 0,
            in_flight: 0,
            stale: 0,
            epoch: 0,
            refused: false,
            refusals: 0,
            most: 1,
            window: 1.0,
            latency: Latency::unknown(),
            interval,
            rate: None,
            slow: false,
        };
        host.set_per_host(per_host);
        host
    }

    /// Sets the bound and starts the window anew, at half of it.
    pub(super) fn set_per_host(&mut self, per_host: usize) {
        self.most = u32::try_from(per_host).unwrap_or(u32::MAX).max(1);
        self.window = (self.bound() / 2.0).ceil();
    }

    /// Whether a task is queued and the window has room for it; the gate is another matter.
    pub(super) fn has_room(&self) -> bool {
        let room = if self.slow {
            self.in_flight == 0
        } else if self.refusals > 0 {
            // After a pause a single request asks whether it is over; the others would only collect refusals.
            self.in_flight == self.stale && self.in_flight < self.most
        } else {
            f64::from(self.in_flight) < f64::from(self.window.floor())
        };
        room && self.queue.len() > 0
    }

    /// Counts a start and moves the gate on.
    pub(super) fn start(&mut self, now: Duration) -> u32 {
        self.in_flight += 1;
        if let Some(rate) = &mut self.rate {
            // A late wake-up shall not slow the cadence down, so up to a quarter of a gap is made up for.
            let due = self.gate.max(now.saturating_sub(rate.gap(now) / 4));
            self.gate = rate.start(due);
        }
        self.gate = self.gate.max(now.saturating_add(self.interval));
        self.epoch
    }

    /// Frees a slot and learns from what became of its request.
    pub(super) fn finish(&mut self, slot: &Slot, outcome: Outcome, now: Duration) {
        self.in_flight -= 1;
        let late = slot.epoch != self.epoch;
        if late {
            self.stale -= 1;
        }
        let latency = now.saturating_sub(slot.started);
        if outcome != Outcome::Neutral {
            self.latency.see(latency, MEMORY);
        }
        match outcome {
            Outcome::Good if late => self.late_good(now),
            Outcome::Good => self.good(latency, now),
            Outcome::Limited { pause } if late => {
                self.pause(now.saturating_add(pause.unwrap_or_default()));
            }
            Outcome::Limited { pause } => self.limited(pause, now),
            Outcome::Overloaded if !late => self.cut_window(),
            Outcome::Overloaded | Outcome::Fault | Outcome::Neutral => {}
        }
    }

    /// No start before `until`; a pause that is longer already stays.
    pub(super) fn pause(&mut self, until: Duration) {
        self.gate = self.gate.max(until);
    }

    /// Requests a second, where a pace is known.
    pub(super) fn pace(&self, now: Duration) -> Option<f64> {
        match self.rate.as_deref()? {
            Rate::Free(_) => None,
            Rate::Paced(pace) => Some(pace.per_second(now)),
        }
    }

    /// Whether it wanted fewer requests a second in this run.
    pub(super) fn has_refused(&self) -> bool {
        self.refused
    }

    pub(super) fn set_latency(&mut self, latency: Duration) {
        self.latency = Latency::known(latency);
    }

    pub(super) fn set_pace(&mut self, per_second: f64) {
        self.rate = Some(Box::new(Rate::Paced(Pace::remembered(per_second))));
    }

    /// What tells how early it starts.
    pub(super) fn standing(&self, now: Duration) -> Standing {
        Standing {
            begun: self.begun > 0,
            need: self.need(now),
            in_flight: self.in_flight,
        }
    }

    /// Milliseconds that the host will need for what is queued, at best.
    fn need(&self, now: Duration) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "an estimate, and paces are small numbers"
        )]
        let pace = self
            .pace(now)
            .map_or(0.0, |per_second| 1.0 / per_second as f32);
        let every = (self.latency.seconds() / self.bound())
            .max(pace)
            .max(self.interval.as_secs_f32());
        milliseconds(self.queue.len() as usize, every)
    }

    fn good(&mut self, latency: Duration, now: Duration) {
        self.refusals = 0;
        let least = if self.epoch == 0 { 0.25 } else { 1.0 } / self.window;
        let most = if self.epoch == 0 { 1.0 } else { least };
        let earned = (latency.as_secs_f32() / SLOW_ANSWER).clamp(least, most);
        self.window = (self.window + earned).min(self.bound());
        if self.rate.is_some() || self.queue.len() + self.delayed + self.in_flight > 0 {
            self.rate().good(now);
        }
    }

    fn late_good(&mut self, now: Duration) {
        self.rate().late_good(now);
    }

    fn limited(&mut self, pause: Option<Duration>, now: Duration) {
        self.cut_window();
        let rate = self.rate();
        rate.cut(pause, now);
        let least = rate.gap(now);
        self.refused = true;
        self.refusals = self.refusals.saturating_add(1);
        // A host that asks for a second and then refuses again does not keep its word: no less than our own pause.
        let own = own_pause(self.refusals).max(least).min(LONGEST_PAUSE);
        let pause = match pause {
            Some(asked) if self.refusals == 1 => asked,
            Some(asked) => asked.max(own),
            None => own,
        };
        self.pause(now.saturating_add(pause));
    }

    fn cut_window(&mut self) {
        self.epoch += 1;
        self.stale = self.in_flight;
        self.window = (self.window / 2.0).max(1.0);
    }

    fn rate(&mut self) -> &mut Rate {
        self.rate
            .get_or_insert_with(|| Box::new(Rate::Free(Recent::default())))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "beyond 2^24 requests in flight nobody counts"
    )]
    fn bound(&self) -> f32 {
        self.most as f32
    }
}

/// The pause after so many refusals in a row, one at least.
fn own_pause(refusals: u32) -> Duration {
    let [first, second, third] = FIRST_PAUSES;
    Duration::from_millis(match refusals {
        0 | 1 => first,
        2 => second,
        more => third << (more - 3).min(5),
    })
}
