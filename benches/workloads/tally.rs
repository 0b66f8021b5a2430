//! What the origin counts, and the allowances that it keeps.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::measure::{Whose, cpu_seconds};
use crate::task::Fate;

/// What the origin saw of one run.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Requests, of any kind and outcome.
    pub(crate) requests: usize,
    /// Answers with status 429.
    pub(crate) refused: usize,
    /// Most requests in service at once on one host.
    pub(crate) parallel: usize,
    /// Most connections open at once, all hosts together, idle ones included.
    pub(crate) connections: usize,
    /// Seconds from the first request to the last answer of the host with most requests.
    pub(crate) hot_seconds: f64,
    /// The same for all other hosts.
    pub(crate) other_seconds: f64,
    /// User and system CPU time of the origin.
    pub(crate) cpu_seconds: f64,
}

/// How often pages of the list were asked for, beside how often that is needed.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// Pages that were asked for more often than that.
    pub(crate) again: usize,
    /// Pages that were asked for more than twice as often.
    pub(crate) too_often: usize,
}

/// The counters; all connections share them.
#[derive(Default)]
pub(crate) struct Board(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    tally: Tally,
    connections: usize,
    started: Option<Instant>,
    hosts: HashMap<Ipv4Addr, Host>,
    /// How often each page was asked for, by the number at the end of its path, and whether it
    /// is the one that a redirect leads to.
    pages: HashMap<(u32, bool), u32>,
    needed: Option<HashMap<(u32, bool), u32>>,
}

#[derive(Default)]
struct Host {
    requests: usize,
    in_service: usize,
    last_end: Duration,
    bucket: Option<Bucket>,
}

struct Bucket {
    tokens: f64,
    filled: Instant,
}

/// A connection, from accept to close.
pub(crate) struct Open<'a>(&'a Board);

/// A request in service.
pub(crate) struct Serving<'a>(&'a Board, Ipv4Addr);

impl Board {
    /// Counts a connection for as long as the guard lives.
    pub(crate) fn connect(&self) -> Open<'_> {
        let mut counts = self.lock();
        counts.connections += 1;
        counts.tally.connections = counts.tally.connections.max(counts.connections);
        Open(self)
    }

    /// Counts a request, which is in service for as long as the guard lives.
    pub(crate) fn begin(&self, host: Ipv4Addr) -> Serving<'_> {
        let mut counts = self.lock();
        let Counts {
            tally,
            started,
            hosts,
            ..
        } = &mut *counts;
        started.get_or_insert_with(Instant::now);
        let entry = hosts.entry(host).or_default();
        entry.requests += 1;
        entry.in_service += 1;
        tally.requests += 1;
        tally.parallel = tally.parallel.max(entry.in_service);
        Serving(self, host)
    }

    /// Whether a host with a bucket of `rate` tokens, filled at `rate` a second, has one left.
    /// A refused request costs nothing.
    pub(crate) fn allows(&self, host: Ipv4Addr, rate: u32) -> bool {
        let (rate, now) = (f64::from(rate), Instant::now());
        let mut counts = self.lock();
        let host = counts.hosts.entry(host).or_default();
        let full = Bucket {
            tokens: rate,
            filled: now,
        };
        let bucket = host.bucket.get_or_insert(full);
        let gained = (now - bucket.filled).as_secs_f64() * rate;
        bucket.tokens = (bucket.tokens + gained).min(rate);
        bucket.filled = now;
        let allowed = bucket.tokens >= 1.0;
        if allowed {
            bucket.tokens -= 1.0;
        } else {
            counts.tally.refused += 1;
        }
        allowed
    }

    /// Counts a request for a page of the list.
    pub(crate) fn asked_for(&self, path: &str, fate: Fate) {
        let number = path
            .rsplit('/')
            .next()
            .and_then(|number| number.parse().ok());
        if let Some(number) = number {
            let page = (number, fate == Fate::Moved);
            *self.lock().pages.entry(page).or_default() += 1;
        }
    }

    /// What was asked for since the last time.
    pub(crate) fn asked(&self) -> Asked {
        let mut counts = self.lock();
        let pages = std::mem::take(&mut counts.pages);
        let needed = counts.needed.get_or_insert_with(|| pages.clone());
        let beyond = |times: u32| {
            let most = |page| times * needed.get(page).copied().unwrap_or(0);
            pages
                .iter()
                .filter(|(page, count)| **count > most(page))
                .count()
        };
        Asked {
            again: beyond(1),
            too_often: beyond(2),
        }
    }

    /// What was seen until now.
    pub(crate) fn tally(&self) -> Result<Tally> {
        let counts = self.lock();
        let mut hosts: Vec<&Host> = counts.hosts.values().collect();
        hosts.sort_by_key(|host| host.requests);
        let hot = hosts.pop().map_or(Duration::ZERO, |host| host.last_end);
        let others = hosts.iter().map(|host| host.last_end).max();
        Ok(Tally {
            hot_seconds: hot.as_secs_f64(),
            other_seconds: others.unwrap_or_default().as_secs_f64(),
            cpu_seconds: cpu_seconds(Whose::Own)?,
            ..counts.tally
        })
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.lock().connections -= 1;
    }
}

impl Drop for Serving<'_> {
    fn drop(&mut self) {
        let mut counts = self.0.lock();
        let elapsed = counts
            .started
            .map_or(Duration::ZERO, |start| start.elapsed());
        if let Some(host) = counts.hosts.get_mut(&self.1) {
            host.in_service -= 1;
            host.last_end = elapsed;
        }
    }
}
