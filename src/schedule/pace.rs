//! How many requests a second a host allows, learned from its refusals. Pure arithmetic.
//!
//! A 429 says that the rate was too high, not what rate would do; but the good answers just before it do. So
//! the first refusal sets the pace slightly under the rate of good answers within the last second (the usual
//! window of limiters; a longer one shows itself in further refusals). From there on:
//!
//! - *Decrease* is multiplicative, which is what makes competing senders converge (Chiu & Jain, "Analysis of the
//!   Increase and Decrease Algorithms for Congestion Avoidance in Computer Networks", 1989), towards the measured
//!   rate, at least by a tenth and at most by half.
//! - A refusal of the first request after a pause says that the pause was too short, not that the rate was too
//!   high; what was allowed before was then allowed for so long a time, if that is more than a second.
//! - *Increase* follows the cubic curve of RFC 9438, section 4.2, with rates in place of windows: fast while far
//!   below the last known limit, flat around it, and probing beyond it only after a long while. A link check that
//!   lasts a minute therefore meets the limit once or twice, not once a second.
//! - *Spread*: a host whose first refusal asks for a second's pause gets a second's requests faster than the pace
//!   after it, but never more than that within any second: buckets, fixed and sliding windows of a second all allow
//!   it, and the pause is not lost. A longer pause is one of a longer window, a shorter one our own guess: then, and
//!   where the first request after a pause is refused, requests come evenly from there on.

use std::collections::VecDeque;
use std::ops::Range;
use std::time::Duration;

/// How much of a measured limit is used: two clocks and a jittery network lie between us and the limiter.
const HEADROOM: f64 = 0.95;
/// The gentlest and the harshest cut, as factors of the rate before it.
const CUT: (f64, f64) = (0.9, 0.5);
/// Steepness of the cubic curve, as a fraction of the limit per cubed second: from `HEADROOM` the plateau is
/// reached after 20 s, and 5 % more than the limit is tried 20 s later.
const STEEPNESS: f64 = 6.25e-6;
/// Requests a second where a host refused before it ever gave a good answer.
const UNKNOWN: f64 = 1.0;
/// Pauses of hosts that limit requests by the second.
const REST: Range<Duration> = Duration::from_secs(1)..Duration::from_secs(2);
/// How many times faster than the pace a burst is.
const HASTE: f64 = 2.5;
/// The slowest pace; a slower host is for the pauses, which are capped likewise.
const SLOWEST: f64 = 1.0 / 30.0;

/// What is known of a host's rate.
pub(super) enum Rate {
    /// It never refused: no pace, but good answers are counted in case it does.
    Free(Recent),
    /// It refused, or its pace is remembered from an earlier run.
    Paced(Pace),
}

/// A pace in requests a second, since its last cut.
pub(super) struct Pace {
    /// The rate right after the cut.
    base: f64,
    /// The limit as far as known: where growth flattens.
    limit: f64,
    /// The rate at the time of the cut; infinite before any pace was set.
    before: f64,
    /// Good answers of the second before the cut.
    seen: f64,
    /// Good answers a second between the cut before and this one, or of the last second if that is longer.
    average: f64,
    /// When the first of the refusals came that had nothing good between.
    refused: Option<Duration>,
    /// The first start after the cut; growth counts from here, not from the pause before it.
    since: Option<Duration>,
    /// Good answers to requests started after the cut.
    good: u32,
    recent: Recent,
    spread: Spread,
}

/// How the requests of a pace lie in time.
enum Spread {
    /// As far apart as can be.
    Even,
    /// In bursts, and no more than the pace allows from the first of these starts on.
    Bursts(VecDeque<Duration>),
}

impl Rate {
    /// Counts a good answer to a request that was started since the last cut.
    pub(super) fn good(&mut self, now: Duration) {
        match self {
            Self::Free(recent) => recent.record(now),
            Self::Paced(pace) => {
                pace.recent.record(now);
                pace.good = pace.good.saturating_add(1);
            }
        }
    }

    /// Counts a good answer that was under way when the cut was made: it belongs to the rate before.
    pub(super) fn late_good(&mut self, now: Duration) {
        match self {
            Self::Free(recent) => recent.record(now),
            Self::Paced(pace) => {
                pace.seen += 1.0;
                pace.settle();
            }
        }
    }

    /// The host refused, and may have asked for a pause: learns the pace, or cuts it.
    pub(super) fn cut(&mut self, asked: Option<Duration>, now: Duration) {
        match self {
            Self::Free(recent) => {
                let mut pace = Pace::learned(std::mem::take(recent), now);
                if is_rest(asked) {
                    pace.spread = Spread::Bursts(VecDeque::new());
                }
                *self = Self::Paced(pace);
            }
            Self::Paced(pace) => {
                if pace.good == 0 || !is_rest(asked) {
                    pace.spread = Spread::Even;
                }
                pace.cut(now);
            }
        }
    }

    /// Counts a start that was due at that time: when the next one is; at once where nothing is known.
    pub(super) fn start(&mut self, due: Duration) -> Duration {
        match self {
            Self::Free(_) => due,
            Self::Paced(pace) => pace.start(due),
        }
    }

    /// Least time between two starts; zero where nothing is known.
    pub(super) fn gap(&self, now: Duration) -> Duration {
        match self {
            Self::Free(_) => Duration::ZERO,
            Self::Paced(pace) => Duration::from_secs_f64(1.0 / pace.per_second(now)),
        }
    }
}

impl Pace {
    /// A pace known from before, in requests a second.
    pub(super) fn remembered(per_second: f64) -> Self {
        let base = if per_second.is_finite() {
            per_second.max(SLOWEST)
        } else {
            UNKNOWN
        };
        Self {
            base,
            limit: base,
            before: base,
            seen: 0.0,
            average: base,
            refused: None,
            since: None,
            good: 0,
            recent: Recent::default(),
            spread: Spread::Even,
        }
    }

    /// The pace after a first refusal that followed these good answers.
    fn learned(mut recent: Recent, refused: Duration) -> Self {
        let mut pace = Self {
            before: f64::INFINITY,
            seen: recent.count(refused),
            refused: Some(refused),
            recent,
            ..Self::remembered(UNKNOWN)
        };
        pace.settle();
        pace
    }

    fn start(&mut self, due: Duration) -> Duration {
        self.since.get_or_insert(due);
        let per_second = self.per_second(due);
        let gap = Duration::from_secs_f64(1.0 / per_second);
        let Spread::Bursts(starts) = &mut self.spread else {
            return due.saturating_add(gap);
        };
        let burst = whole(per_second);
        starts.push_back(due);
        while starts.len() > burst {
            starts.pop_front();
        }
        let soon = due.saturating_add(gap.div_f64(HASTE));
        if starts.len() < burst {
            return soon;
        }
        #[expect(clippy::cast_precision_loss, reason = "a burst is a second's requests")]
        let lasts = Duration::from_secs_f64(burst as f64 / per_second);
        starts[0].saturating_add(lasts).max(soon)
    }

    fn cut(&mut self, now: Duration) {
        if let Some(refused) = self.refused
            && self.good == 0
        {
            self.stretch(now.saturating_sub(refused));
            return;
        }
        self.refused = Some(now);
        let lasted = self
            .since
            .map_or(0.0, |since| now.saturating_sub(since).as_secs_f64());
        self.before = self.per_second(now);
        self.seen = self.recent.count(now);
        self.average = if lasted < 1.0 {
            self.seen
        } else {
            f64::from(self.good) / lasted
        };
        self.since = None;
        self.good = 0;
        self.settle();
    }

    /// The pause was too short: what was seen before it was allowed for so long a time at least.
    fn stretch(&mut self, passed: Duration) {
        self.since = None;
        let seconds = passed.as_secs_f64();
        if seconds > 1.0 {
            let measured = self.seen.max(1.0) / seconds;
            self.limit = self.limit.min(measured).max(SLOWEST);
            self.base = self.base.min(HEADROOM * measured).max(SLOWEST);
        }
    }

    /// Sets the pace from what was seen before the cut.
    fn settle(&mut self) {
        if self.before.is_infinite() {
            self.limit = if self.seen < 1.0 { UNKNOWN } else { self.seen };
            self.base = HEADROOM * self.limit;
            return;
        }
        // The last second tells most, but counts in whole answers.
        let coarse = self.average - self.seen <= 1.0;
        let measured = if coarse { self.average } else { self.seen };
        let (least, most) = (CUT.1 * self.before, CUT.0 * self.before);
        self.base = (HEADROOM * measured).clamp(least, most).max(SLOWEST);
        self.limit = measured.clamp(self.base, self.before.max(self.base));
    }

    /// Requests a second at this time.
    pub(super) fn per_second(&self, now: Duration) -> f64 {
        let Some(since) = self.since else {
            return self.base;
        };
        let plateau = ((1.0 - self.base / self.limit) / STEEPNESS).cbrt();
        let seconds = now.saturating_sub(since).as_secs_f64();
        self.limit * (1.0 + STEEPNESS * (seconds - plateau).powi(3))
    }
}

/// Whether a pause that was asked for is that of a host which limits requests by the second.
fn is_rest(asked: Option<Duration>) -> bool {
    asked.is_some_and(|pause| REST.contains(&pause))
}

/// A second's requests, the last of them whole.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rate is positive, and the cast saturates"
)]
fn whole(per_second: f64) -> usize {
    (per_second.ceil() as usize).max(1)
}

/// Good answers of the last second, in sixteenths of it.
#[derive(Default)]
pub(super) struct Recent {
    /// By tick, modulo the length: the current sixteenth and the sixteen before it.
    counts: [u16; 17],
    newest: u64,
}

impl Recent {
    fn record(&mut self, now: Duration) {
        self.advance(now);
        let count = &mut self.counts[Self::index(self.newest)];
        *count = count.saturating_add(1);
    }

    /// The oldest sixteenth counts by the part of it that lies within the second.
    fn count(&mut self, now: Duration) -> f64 {
        let passed = self.advance(now).fract();
        let oldest = self.counts[Self::index(self.newest + 1)];
        let all: u32 = self.counts.iter().copied().map(u32::from).sum();
        f64::from(all) - f64::from(oldest) * passed
    }

    /// Forgets what has become too old; the time in ticks.
    fn advance(&mut self, now: Duration) -> f64 {
        let tick = now.as_secs() * 16 + u64::from(now.subsec_nanos()) * 16 / 1_000_000_000;
        for passed in (self.newest + 1..=tick).rev().take(self.counts.len()) {
            self.counts[Self::index(passed)] = 0;
        }
        self.newest = self.newest.max(tick);
        now.as_secs_f64() * 16.0
    }

    fn index(tick: u64) -> usize {
        usize::try_from(tick % 17).expect("less than seventeen")
    }
}
