//! A rate limit as servers have it: each host alone, 429 above it.

use super::answer::{Answer, respond};
use super::behaviour::Behaviour;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Admits so many requests a window to each host. Clones share the count, so that one limit can stand before many rows.
#[derive(Debug, Clone)]
pub struct RateLimit {
    most: usize,
    window: Duration,
    kind: Window,
    refusal: Answer,
    seen: Arc<Mutex<HashMap<String, VecDeque<Instant>>>>,
}

/// When a request stops counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// One window after it came.
    Sliding,
    /// With the window that it came in; the first request of a host opens the first.
    Fixed,
    /// At a steady rate: a token bucket, full at the start.
    Bucket,
}

impl RateLimit {
    /// So many requests a second, sliding.
    pub fn per_second(most: usize) -> Self {
        Self::per(Duration::from_secs(1), most)
    }

    /// So many requests a window, sliding. None at all is possible.
    pub fn per(window: Duration, most: usize) -> Self {
        Self {
            most,
            window,
            kind: Window::Sliding,
            refusal: respond(429).body("slow down"),
            seen: Arc::default(),
        }
    }

    /// Another kind of window.
    #[must_use]
    pub fn window(mut self, kind: Window) -> Self {
        self.kind = kind;
        self
    }

    /// The refusal says to come back after so many seconds.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.refusal = self.refusal.retry_after(seconds);
        self
    }

    /// Refuses with this instead.
    #[must_use]
    pub fn refusing_with(mut self, refusal: Answer) -> Self {
        self.refusal = refusal;
        self
    }

    /// What admitted requests get.
    pub fn before(&self, behaviour: impl Into<Behaviour>) -> Behaviour {
        Behaviour::Limited(self.clone(), Arc::new(behaviour.into()))
    }

    /// Counts a request in, or says how it is refused. A refused request does not count.
    pub(super) fn refusal(&self, host: &str, now: Instant) -> Option<Answer> {
        let mut seen = self.seen.lock().expect("counting does not panic");
        let times = seen.entry(host.to_owned()).or_default();
        self.forget(times, now);
        if times.len() >= self.most {
            return Some(self.refusal.clone());
        }
        times.push_back(self.counted_from(times, now));
        None
    }

    /// Drops what does not count any more.
    fn forget(&self, times: &mut VecDeque<Instant>, now: Instant) {
        let over = |start: Instant| now.saturating_duration_since(start) >= self.window;
        match self.kind {
            // Every entry of a fixed window carries the window's start, so all go at once.
            Window::Sliding | Window::Fixed => {
                while times.front().is_some_and(|&start| over(start)) {
                    times.pop_front();
                }
            }
            // An entry is the moment at which its token has been refilled.
            Window::Bucket => {
                while times.front().is_some_and(|&refilled| refilled <= now) {
                    times.pop_front();
                }
            }
        }
    }

    /// The moment that a request is counted from: see `forget`.
    fn counted_from(&self, times: &VecDeque<Instant>, now: Instant) -> Instant {
        match self.kind {
            Window::Sliding => now,
            Window::Fixed => times.front().copied().unwrap_or(now),
            Window::Bucket => {
                let slots = u32::try_from(self.most).expect("a small number of tokens");
                times.back().copied().unwrap_or(now).max(now) + self.window / slots
            }
        }
    }
}
