//! The world that all rows of one run share, and what the run saw of each.

use super::row::Row;
use crate::support::{Behaviour, ClosedPort, DnsStub, Origin, TlsFault};
use futures::future::join_all;
use linkcheck::event::Event;
use linkcheck::evidence::Evidence;
use linkcheck::foresight::Foresight;
use linkcheck::history::{Continues, End, Ending, History, Mode, Start};
use linkcheck::judge::Judgement;
use linkcheck::net::{Ended, Job, NetOptions, Network, Proxies, ResolveRule, run};
use linkcheck::policy::{Limits, Policy};
use linkcheck::source::{Link, SourceId, Span, Subject};
use linkcheck::target::Plan;
use linkcheck::verdict::{Reason, Verdict};
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The one loopback address that a row may reach by DNS alone; all others are private.
pub(crate) const ALLOWED: [u8; 4] = [127, 0, 0, 9];
/// Long enough that a busy machine is never taken for a silent server.
pub(crate) const PATIENT: Duration = Duration::from_secs(60);

/// The servers of a run.
pub(crate) struct Stage {
    pub(crate) origin: Origin,
    /// The resolver that is asked first, and the one for the second opinion.
    pub(crate) dns: [DnsStub; 2],
    closed: ClosedPort,
    resolve: Vec<ResolveRule>,
}

/// What a run saw of a row.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// `ok`, or the reason.
    pub(crate) reason: &'static str,
    pub(crate) verdict: Verdict,
    pub(crate) evidence: Evidence,
    pub(crate) judgement: Judgement,
}

impl Stage {
    pub(crate) fn new() -> Self {
        Self {
            origin: Origin::bind(Ipv4Addr::UNSPECIFIED),
            dns: [DnsStub::start(), DnsStub::start()],
            closed: ClosedPort::new(),
            resolve: Vec::new(),
        }
    }

    /// Sets every row up.
    pub(crate) fn set(&mut self, rows: &mut [Row]) {
        for row in rows {
            row.url = row.url.replace("{port}", &self.origin.port().to_string());
            for setup in std::mem::take(&mut row.setup) {
                setup(self);
            }
        }
    }

    /// Answers a host's path, and lets the name lead here unless DNS is to.
    pub(crate) fn serve(&mut self, host: &str, path: &str, behaviour: Behaviour) {
        self.origin.on(host, path, behaviour);
        if host.rsplit('.').next() != Some("test") {
            self.lead_here(host);
        }
    }

    /// Lets a name lead to the origin without asking DNS.
    pub(crate) fn lead_here(&mut self, host: &str) {
        self.lead(host, self.origin.port());
    }

    /// Lets a name lead to where connections are refused.
    pub(crate) fn lead_nowhere(&mut self, host: &str) {
        self.lead(host, self.closed.address().port());
    }

    fn lead(&mut self, host: &str, port: u16) {
        self.resolve.push(ResolveRule {
            host: host.to_owned(),
            address: Ipv4Addr::LOCALHOST.into(),
            port: Some(port),
        });
    }

    /// A fault in every handshake with a host.
    pub(crate) fn break_tls(&mut self, host: &str, fault: TlsFault) {
        self.origin.tls_fault(host, fault);
        self.lead_here(host);
    }

    /// Both resolvers know the name at the address that rows may reach.
    pub(crate) fn know(&self, host: &str) {
        for dns in &self.dns {
            dns.a(host, ALLOWED);
        }
    }

    fn network(&self, timeout: Duration) -> Network {
        let options = NetOptions {
            timeout,
            user_agent: linkcheck::net::DEFAULT_USER_AGENT.to_owned(),
            resolve: self.resolve.clone(),
            dns_servers: self.dns.iter().map(DnsStub::address).collect(),
            ca_certs: vec![self.origin.ca().pem().as_bytes().to_vec()],
            allow_net: vec![IpAddr::from(ALLOWED).into()],
            headers: Vec::new(),
            proxies: Proxies::default(),
        };
        Network::new(options).expect("the options are sound")
    }

    /// Runs the rows' links once, all together.
    pub(crate) fn run(&self, rows: &[&Row], policy: &Policy, timeout: Duration) -> Vec<Seen> {
        let network = self.network(timeout);
        block_on(probe(&network, rows, policy, timeout)).1
    }

    /// Runs each row with a policy of its own, all at once.
    pub(crate) fn run_each(&self, rows: &[(&Row, Policy)]) -> Vec<Seen> {
        let network = self.network(PATIENT);
        let runs = rows.iter().map(async |(row, policy)| {
            let (_, mut seen) = probe(&network, &[row], policy, PATIENT).await;
            seen.remove(0)
        });
        block_on(join_all(runs))
    }

    /// Runs the rows' links as by default, and says how the run ended as well.
    pub(crate) fn end(&self, rows: &[&Row]) -> (Ended, Vec<Seen>) {
        let network = self.network(PATIENT);
        block_on(probe(&network, rows, &Policy::default(), PATIENT))
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the machine can run one more event loop");
    runtime.block_on(future)
}

impl Stage {
    /// Runs the rows' links on two days of one history; gives both ends.
    pub(crate) fn two_days(&self, rows: &[&Row], history: &Path) -> [Ended; 2] {
        [0, 1].map(|day| {
            let network = self.network(PATIENT);
            block_on(remembered(&network, rows, history, now() + day * 86_400))
        })
    }
}

/// A run that knows what the history at this path knows, and adds to it.
async fn remembered(network: &Network, rows: &[&Row], history: &Path, now: i64) -> Ended {
    let links: Vec<Link> = rows.iter().map(|row| link(row)).collect();
    let plan = Plan::new(&links, |_| Ok(()));
    let mut history = History::open(history, Mode::ReadWrite).expect("the folder can be written");
    let begun = history.begin(&Start {
        inputs: "rows",
        fingerprint: 1,
        now,
        continues: Continues::No,
        confirm: None,
    });
    begun.expect("the disk has room");
    let foresight = history.foresee(&plan, now).expect("the file is sound");
    let job = Job {
        plan: &plan,
        links: &links,
        policy: &Policy::default(),
        limits: &Limits::default(),
        timeout: PATIENT,
        started: now,
        foresight: &foresight,
    };
    let ended = run(job, network, std::future::pending(), &mut |event| {
        history.observe(&plan, event);
    })
    .await;
    let ending = Ending {
        end: End::Complete,
        now,
        confirm: None,
    };
    let kept = history.finish(&plan, &ended.found, &ended.paces, &ending);
    kept.expect("the disk has room");
    history.close();
    ended
}

async fn probe(
    network: &Network,
    rows: &[&Row],
    policy: &Policy,
    timeout: Duration,
) -> (Ended, Vec<Seen>) {
    let links: Vec<Link> = rows.iter().map(|row| link(row)).collect();
    let plan = Plan::new(&links, |_| Ok(()));
    let limits = Limits {
        jobs: 64,
        ..Limits::default()
    };
    let foresight = Foresight::default();
    let job = Job {
        plan: &plan,
        links: &links,
        policy,
        limits: &limits,
        timeout,
        started: now(),
        foresight: &foresight,
    };
    let mut seen: Vec<Option<(Evidence, Judgement)>> = vec![None; plan.targets.len()];
    let ended = run(job, network, std::future::pending(), &mut |event| {
        if let Event::Judged {
            target,
            evidence,
            judgement,
            ..
        } = event
        {
            let place = &mut seen[target.0 as usize];
            assert!(place.is_none(), "{} was judged twice", evidence.subject.url);
            *place = Some((Evidence::clone(evidence), Judgement::clone(judgement)));
        }
    })
    .await;
    let told = rows.iter().zip(&plan.urls).map(|(row, url)| {
        let target = url.target.expect("a row's address is http");
        let (evidence, judgement) = seen[target.0 as usize]
            .clone()
            .unwrap_or_else(|| panic!("{} was not judged", row.url));
        Seen::new(&row.url, evidence, judgement)
    });
    let told = told.collect();
    (ended, told)
}

impl Seen {
    /// What a judgement says of one URL, its fragment included.
    pub(crate) fn new(url: &str, evidence: Evidence, judgement: Judgement) -> Self {
        let mut reason = judgement.reason;
        let fragment = url.split_once('#').map(|(_, fragment)| fragment);
        if reason.is_none()
            && fragment.is_some_and(|it| judgement.missing_fragments.iter().any(|m| m == it))
        {
            reason = Some(Reason::FragmentMissing);
        }
        Self {
            reason: reason.map_or("ok", Reason::name),
            verdict: reason.map_or(Verdict::Ok, Reason::verdict),
            evidence,
            judgement,
        }
    }
}

fn link(row: &Row) -> Link {
    let mut names = row.names.iter().map(|name| (*name).to_owned());
    let subject = Subject {
        product: Some("row".to_owned()),
        name: names.next(),
        aliases: names.collect(),
        topics: row.topic.map(str::to_owned).into_iter().collect(),
    };
    Link {
        url: row.url.as_str().into(),
        source: SourceId(0),
        span: Span::new(0..0),
        field: Some(row.field.into()),
        subject: Some(Arc::new(subject)),
        expect: row.expect,
    }
}

/// Certificates are made for now, so the run is now.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.expect("the clock is set").as_secs();
    i64::try_from(seconds).expect("it is not yet that late")
}
