//! How long what is queued will take, at best: a guess, from how long exchanges took so far.

use std::time::Duration;

/// Seconds that an exchange takes where nothing is known.
const USUAL: f32 = 0.5;

/// How long an exchange takes, in seconds, as a moving average.
#[derive(Clone, Copy)]
pub(super) struct Latency(f32);

impl Latency {
    pub(super) fn unknown() -> Self {
        Self(USUAL)
    }

    pub(super) fn known(latency: Duration) -> Self {
        Self(latency.as_secs_f32())
    }

    /// Takes one in, which counts as one of so many.
    pub(super) fn see(&mut self, took: Duration, of: f32) {
        self.0 += (took.as_secs_f32() - self.0) / of;
    }

    pub(super) fn seconds(self) -> f32 {
        self.0
    }
}

/// Milliseconds for so many exchanges, one of which ends every so many seconds.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an estimate, never negative, and the cast saturates"
)]
pub(super) fn milliseconds(exchanges: usize, every: f32) -> u32 {
    (exchanges as f32 * every * 1000.0) as u32
}
