//! What the origin has seen.

use super::request::Request;
use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// A snapshot of what an origin has seen so far.
#[derive(Debug, Clone, Default)]
pub struct Log {
    /// Every request in the order of arrival, unless the origin only counts.
    pub requests: Vec<Request>,
    /// Connections that were accepted, whatever became of them.
    pub connections: usize,
    counts: HashMap<String, HashMap<String, usize>>,
    connections_by_host: HashMap<String, usize>,
    statuses: HashMap<String, HashMap<u16, usize>>,
    in_flight: HashMap<String, InFlight>,
    all_in_flight: InFlight,
}

#[derive(Debug, Clone, Copy, Default)]
struct InFlight {
    now: usize,
    most: usize,
}

impl InFlight {
    fn enter(&mut self) {
        self.now += 1;
        self.most = self.most.max(self.now);
    }
}

impl Log {
    /// Requests for this host and this path (with its query, if one was sent).
    pub fn count(&self, host: &str, path: &str) -> usize {
        let paths = self.counts.get(host);
        paths.and_then(|paths| paths.get(path)).map_or(0, |&n| n)
    }

    /// Requests for this host.
    pub fn count_host(&self, host: &str) -> usize {
        self.counts
            .get(host)
            .map_or(0, |paths| paths.values().sum())
    }

    /// Requests for all hosts.
    pub fn total(&self) -> usize {
        self.counts.values().flat_map(HashMap::values).sum()
    }

    /// The requests for this host, in the order of arrival.
    pub fn requests_to<'a>(&'a self, host: &'a str) -> impl Iterator<Item = &'a Request> {
        self.requests.iter().filter(move |seen| seen.host == host)
    }

    /// When requests for this host came, in order.
    pub fn times(&self, host: &str) -> Vec<Instant> {
        self.requests_to(host).map(|seen| seen.at).collect()
    }

    /// Connections that named this host, by SNI or, without TLS, in their first request.
    pub fn connections_to(&self, host: &str) -> usize {
        self.connections_by_host.get(host).map_or(0, |&n| n)
    }

    /// The most requests of this host that were in work at once.
    ///
    /// Exact where the origin ends each answer. Where the client gives up instead (a timeout on [`super::hang`]),
    /// the origin learns of it a moment later, and the next request may come first.
    pub fn max_concurrent(&self, host: &str) -> usize {
        self.in_flight.get(host).map_or(0, |flight| flight.most)
    }

    /// The most requests of all hosts that were in work at once.
    pub fn max_concurrent_total(&self) -> usize {
        self.all_in_flight.most
    }

    /// Requests of this host that are in work at this moment.
    pub fn in_flight(&self, host: &str) -> usize {
        self.in_flight.get(host).map_or(0, |flight| flight.now)
    }

    /// How often this host was answered with this status.
    pub fn answered(&self, host: &str, status: u16) -> usize {
        let statuses = self.statuses.get(host);
        statuses.and_then(|of| of.get(&status)).map_or(0, |&n| n)
    }
}

/// The log as the server's tasks share it.
#[derive(Clone, Default)]
pub(super) struct SharedLog(Arc<(Mutex<State>, Condvar)>);

#[derive(Default)]
struct State {
    log: Log,
    counting_only: bool,
}

impl SharedLog {
    pub(super) fn snapshot(&self) -> Log {
        self.state().log.clone()
    }

    pub(super) fn count_only(&self) {
        self.state().counting_only = true;
    }

    pub(super) fn forget(&self) {
        self.state().log = Log::default();
    }

    /// Blocks until the log satisfies `condition`; false if it does not within `patience`.
    pub(super) fn wait(&self, patience: Duration, condition: impl Fn(&Log) -> bool) -> bool {
        let (_, changed) = &*self.0;
        let waited =
            changed.wait_timeout_while(self.state(), patience, |state| !condition(&state.log));
        let (state, _) = waited.expect("logging does not panic");
        condition(&state.log)
    }

    pub(super) fn connection(&self) {
        self.change(|state| state.log.connections += 1);
    }

    pub(super) fn connection_named(&self, host: &str) {
        self.change(|state| bump(&mut state.log.connections_by_host, host));
    }

    /// Logs a request, which is in flight until the guard is dropped.
    pub(super) fn request(&self, request: &Request) -> InWork {
        self.change(|state| {
            let log = &mut state.log;
            bump(
                log.counts.entry(request.host.clone()).or_default(),
                &request.path,
            );
            log.in_flight
                .entry(request.host.clone())
                .or_default()
                .enter();
            log.all_in_flight.enter();
            if !state.counting_only {
                log.requests.push(request.clone());
            }
        });
        InWork {
            log: self.clone(),
            host: request.host.clone(),
        }
    }

    pub(super) fn answered(&self, host: &str, status: u16) {
        self.change(|state| {
            let statuses = state.log.statuses.entry(host.to_owned()).or_default();
            *statuses.entry(status).or_default() += 1;
        });
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.0.1.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().expect("logging does not panic")
    }
}

fn bump(counts: &mut HashMap<String, usize>, key: &str) {
    *counts.entry(key.to_owned()).or_default() += 1;
}

/// A request that the origin has not finished with.
pub(super) struct InWork {
    log: SharedLog,
    host: String,
}

impl Drop for InWork {
    fn drop(&mut self) {
        self.log.change(|state| {
            // `forget` may have emptied the log meanwhile.
            if let Some(flight) = state.log.in_flight.get_mut(&self.host) {
                flight.now = flight.now.saturating_sub(1);
            }
            let all = &mut state.log.all_in_flight;
            all.now = all.now.saturating_sub(1);
        });
    }
}
