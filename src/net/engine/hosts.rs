//! What a run holds for each host: its connections, and what it has learned.

use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use crate::evidence::Answer;
use crate::judge;
use crate::net::HostClient;
use crate::net::attempt::Attempt;
use crate::net::exchange::{Failure, Response};
use crate::schedule::HostId;

/// What a run holds for one host.
#[derive(Default)]
struct Host {
    /// Its connections; let go when its queue is empty, because idle
    /// connections are what a large run's memory would go to.
    client: Option<Rc<HostClient>>,
    /// The most connections that the client can have, those that are idle
    /// included: as many as it had exchanges in flight at once.
    connections: usize,
    /// Whether it stands in [`Hosts::resting`].
    resting: bool,
    timeout: Option<Duration>,
    tried: bool,
    /// Exchanges in a row that it left without an answer.
    faults: u32,
    /// Repeats in a row, after silence, that it met with silence.
    vain: u32,
    /// Repeats after silence that were made before its other links.
    tried_out: u32,
    /// How it refuses everybody.
    refusal: Option<Box<Answer>>,
}

impl Host {
    /// Whether it has connections and uses none.
    fn is_at_rest(&self) -> bool {
        let users = self.client.as_ref().map(Rc::strong_count);
        users == Some(1)
    }
}

/// What the judge may know of a host.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// Exchanges in a row that it left without an answer.
    pub(super) faults: u32,
    /// Repeats in a row, after silence, that it met with silence.
    pub(super) vain: u32,
    /// Whether it refuses everybody.
    pub(super) refuses: bool,
}

/// Hosts by their ids, as far as something is held for them.
#[derive(Default)]
struct ById(Vec<Host>);

impl ById {
    fn get(&self, id: HostId) -> Option<&Host> {
        self.0.get(id.index())
    }

    fn of(&mut self, id: HostId) -> &mut Host {
        let least = id.index() + 1;
        if self.0.len() < least {
            self.0.resize_with(least, Host::default);
        }
        &mut self.0[id.index()]
    }
}

/// All hosts of a run.
#[derive(Default)]
pub(super) struct Hosts {
    by_id: ById,
    /// Hosts with more to do that had nothing in flight when they were put
    /// here, the longest ago first.
    resting: VecDeque<HostId>,
    /// The connections of all hosts together.
    connections: usize,
}

impl Hosts {
    /// The connections to a host, made by `connect` where there are none.
    pub(super) fn client(
        &mut self,
        id: HostId,
        connect: impl FnOnce() -> HostClient,
    ) -> Rc<HostClient> {
        let host = self.by_id.of(id);
        let client = host.client.get_or_insert_with(|| Rc::new(connect()));
        let client = Rc::clone(client);
        // One is ours; each exchange in flight has another.
        let in_flight = Rc::strong_count(&client) - 1;
        self.connections += in_flight.saturating_sub(host.connections);
        host.connections = host.connections.max(in_flight);
        client
    }

    /// Lets the connections of a host go.
    pub(super) fn close(&mut self, id: HostId) {
        let host = self.by_id.of(id);
        host.client = None;
        self.connections -= std::mem::take(&mut host.connections);
    }

    /// Notes that an exchange of a host with more to do has ended. Where more
    /// than `most` connections are held, those of resting hosts are let go:
    /// each is a file descriptor, and there may be thousands of such hosts.
    pub(super) fn rest(&mut self, id: HostId, most: usize) {
        let host = self.by_id.of(id);
        if host.is_at_rest() && !std::mem::replace(&mut host.resting, true) {
            self.resting.push_back(id);
        }
        while self.connections > most {
            let Some(id) = self.resting.pop_front() else {
                break;
            };
            let host = self.by_id.of(id);
            host.resting = false;
            // One that is in use again will come to rest again.
            if host.is_at_rest() {
                self.close(id);
            }
        }
    }

    /// Sets the time that one attempt on a host may take.
    pub(super) fn set_timeout(&mut self, id: HostId, timeout: Duration) {
        self.by_id.of(id).timeout = Some(timeout);
    }

    /// The time that one attempt on a host may take, where it has one of its own.
    pub(super) fn timeout(&self, id: HostId) -> Option<Duration> {
        self.by_id.get(id)?.timeout
    }

    /// Whether this is the first attempt on a host; it is not from now on.
    pub(super) fn first_attempt(&mut self, id: HostId) -> bool {
        !std::mem::replace(&mut self.by_id.of(id).tried, true)
    }

    /// What the judge may know of a host.
    pub(super) fn known(&self, id: HostId) -> Known {
        self.by_id
            .get(id)
            .map_or_else(Known::default, |host| Known {
                faults: host.faults,
                vain: host.vain,
                refuses: host.refusal.is_some(),
            })
    }

    /// Learns from a repeat after silence.
    pub(super) fn repeated(&mut self, id: HostId, attempt: &Attempt) {
        let host = self.by_id.of(id);
        host.vain = match &attempt.result {
            Err(Failure::Fault(fault)) if fault.kind.is_silence() => host.vain.saturating_add(1),
            Ok(_) | Err(Failure::Fault(_) | Failure::Proxy(_) | Failure::Private(_)) => 0,
        };
    }

    /// Whether a repeat after silence goes before the host's other links. The
    /// first ones do, because they tell whether any is worth its time.
    pub(super) fn may_try_out(&mut self, id: HostId) -> bool {
        let host = self.by_id.of(id);
        host.tried_out = host.tried_out.saturating_add(1);
        host.tried_out <= judge::IN_VAIN
    }

    /// What a host says to everybody.
    pub(super) fn refusal(&self, id: HostId) -> Option<&Answer> {
        self.by_id.get(id)?.refusal.as_deref()
    }

    /// Learns from an attempt. `hopeless` says that the host has refused
    /// after every pause; a 429 that asks for more than `max_wait` is as good
    /// as that. Its answer then holds for every link of the host.
    pub(super) fn learn(
        &mut self,
        id: HostId,
        attempt: &Attempt,
        hopeless: bool,
        max_wait: Duration,
    ) {
        let host = self.by_id.of(id);
        match &attempt.result {
            Ok(response) => {
                host.faults = 0;
                let too_long = response.retry_after.is_some_and(|wait| wait > max_wait);
                if response.status == 429 && (too_long || hopeless) {
                    host.refusal = Some(Box::new(refusal(response)));
                }
            }
            Err(Failure::Fault(_) | Failure::Proxy(_)) => {
                host.faults = host.faults.saturating_add(1);
            }
            Err(Failure::Private(_)) => {}
        }
    }
}

fn refusal(response: &Response) -> Answer {
    Answer {
        status: response.status,
        version: response.version.to_owned(),
        remote: response.remote,
        retry_after: response
            .retry_after
            .map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
        ..Answer::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Fault, FaultKind};
    use crate::net::{NetOptions, Network};
    use crate::schedule::{Limits, Schedule};

    const MAX_WAIT: Duration = Duration::from_secs(60);

    fn host() -> HostId {
        let mut schedule = Schedule::<()>::new(Limits {
            jobs: 1,
            per_host: 1,
            interval: Duration::ZERO,
        });
        schedule.host("a.example")
    }

    fn answered(status: u16, retry_after: Option<u64>) -> Attempt {
        of(Ok(Response {
            status,
            version: "HTTP/2.0",
            remote: None,
            headers: reqwest::header::HeaderMap::new(),
            body: Vec::new(),
            bytes: 0,
            complete: true,
            broken: None,
            certificate: None,
            retry_after: retry_after.map(Duration::from_secs),
        }))
    }

    fn failed() -> Attempt {
        of(Err(Failure::Fault(Box::new(Fault {
            url: "https://a.example/".to_owned(),
            kind: FaultKind::Timeout,
            detail: String::new(),
            certificate: None,
        }))))
    }

    fn of(result: Result<Response, Failure>) -> Attempt {
        Attempt {
            result,
            lookup: None,
            sent: true,
            milliseconds: 1,
        }
    }

    #[test]
    fn only_a_refusal_that_nobody_can_wait_for_holds_for_the_whole_host() {
        // Status, Retry-After in seconds, whether pauses have helped nothing, whether it holds for all.
        let rows = [
            (429, None, false, false),
            (429, Some(60), false, false),
            (429, Some(61), false, true),
            (429, None, true, true),
            (503, Some(3600), true, false),
            (200, None, true, false),
            (403, Some(3600), true, false),
        ];
        for (status, retry_after, hopeless, expected) in rows {
            let (mut hosts, id) = (Hosts::default(), host());
            hosts.learn(id, &answered(status, retry_after), hopeless, MAX_WAIT);
            let told = format!("{status} {retry_after:?} {hopeless}");
            assert_eq!(hosts.refusal(id).is_some(), expected, "{told}");
        }
    }

    #[test]
    fn the_first_attempt_on_a_host_is_counted_once() {
        let (mut hosts, id) = (Hosts::default(), host());
        assert!(hosts.first_attempt(id));
        hosts.learn(id, &failed(), false, MAX_WAIT);
        assert!(!hosts.first_attempt(id));
    }

    #[test]
    fn a_host_has_its_own_time_where_one_is_set() {
        let (mut hosts, id) = (Hosts::default(), host());
        assert_eq!(hosts.timeout(id), None);
        hosts.set_timeout(id, Duration::from_secs(3));
        assert_eq!(hosts.timeout(id), Some(Duration::from_secs(3)));
    }

    fn network() -> Network {
        let options = NetOptions {
            timeout: Duration::from_secs(1),
            user_agent: crate::net::DEFAULT_USER_AGENT.to_owned(),
            resolve: Vec::new(),
            dns_servers: vec!["127.0.0.1:1".parse().unwrap()],
            ca_certs: Vec::new(),
            allow_net: Vec::new(),
            headers: Vec::new(),
            proxies: crate::net::Proxies::default(),
        };
        Network::new(options).unwrap()
    }

    #[test]
    fn connections_of_resting_hosts_go_before_there_are_too_many() {
        let mut schedule = Schedule::<()>::new(Limits {
            jobs: 9,
            per_host: 9,
            interval: Duration::ZERO,
        });
        let network = network();
        let mut hosts = Hosts::default();
        let ids: Vec<_> = (0..20).map(|n| schedule.host(&n.to_string())).collect();
        let used = hosts.client(ids[0], || network.host("busy.example"));
        for &id in &ids[1..] {
            drop(hosts.client(id, || network.host("a.example")));
            hosts.rest(id, 4);
            assert!(hosts.connections <= 4);
        }
        let open = ids.iter().filter(|id| {
            hosts
                .by_id
                .get(**id)
                .is_some_and(|host| host.client.is_some())
        });
        assert_eq!(open.count(), 4);
        assert!(hosts.by_id.of(ids[0]).client.is_some(), "in use");
        drop(used);
    }
}
