//! The engine over real sockets: what is asked, how often, and what comes of it.

#![expect(
    clippy::unwrap_used,
    reason = "a run that cannot be set up is a test that fails"
)]

#[path = "support/mod.rs"]
mod support;

use std::time::Duration;

use linkcheck::foresight::Foresight;
use linkcheck::net::{Ended, Job, NetOptions, Network, Proxies, ResolveRule, run};
use linkcheck::policy::{Limits, Policy};
use linkcheck::reading::read;
use linkcheck::report::Outcome;
use linkcheck::source::{Kind, Source, SourceId};
use linkcheck::target::Plan;
use support::{Behaviour, Origin, garbage, hang, html, redirect, reset, respond, sequence};

/// A run of a list of URLs against an origin.
struct World {
    origin: Origin,
    policy: Policy,
    limits: Limits,
    timeout: Duration,
}

impl World {
    fn new() -> Self {
        Self {
            origin: Origin::start(),
            policy: Policy::default(),
            limits: Limits::default(),
            timeout: Duration::from_secs(20),
        }
    }

    fn options(&self) -> NetOptions {
        NetOptions {
            timeout: self.timeout,
            user_agent: linkcheck::net::DEFAULT_USER_AGENT.to_owned(),
            resolve: vec![ResolveRule {
                host: "*".to_owned(),
                address: [127, 0, 0, 1].into(),
                port: Some(self.origin.port()),
            }],
            dns_servers: Vec::new(),
            ca_certs: vec![self.origin.ca().pem().as_bytes().to_vec()],
            allow_net: Vec::new(),
            headers: Vec::new(),
            proxies: Proxies::default(),
        }
    }

    fn run(&self, urls: &[&str]) -> Ended {
        self.run_until(urls, std::future::pending())
    }

    fn run_until(&self, urls: &[&str], stop: impl Future<Output = ()>) -> Ended {
        let source = Source::new("list.txt", Kind::Text, urls.join("\n"));
        let reading = read(&source, SourceId(0));
        let plan = Plan::new(&reading.links, |_| Ok(()));
        let network = Network::new(self.options()).unwrap();
        let job = Job {
            plan: &plan,
            links: &reading.links,
            policy: &self.policy,
            limits: &self.limits,
            timeout: self.timeout,
            started: 1_800_000_000,
            foresight: &Foresight::default(),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(run(job, &network, stop, &mut |_| {}))
    }
}

fn outcome(ended: &Ended, at: usize) -> &Outcome {
    &ended.found[at].as_ref().unwrap().outcome
}

fn reason(ended: &Ended, at: usize) -> &'static str {
    outcome(ended, at)
        .reason
        .map_or("ok", |reason| reason.name())
}

#[test]
fn each_link_gets_the_verdict_that_its_answer_deserves() {
    let world = World::new();
    let rows = [
        (
            "https://alive.example/",
            respond(200).body(html::page("Alive")),
            "ok",
        ),
        (
            "http://plain.example/a",
            respond(200).body(html::page("Plain")),
            "ok",
        ),
        (
            "https://gone.example/x",
            respond(404).body(html::notice("Not found", "No.")),
            "gone",
        ),
        ("https://gone.example/y", respond(410), "gone"),
        ("https://broken.example/", respond(500), "server-error"),
        ("https://shut.example/", respond(403), "forbidden"),
        ("https://moved.example/a", redirect(301, "/b"), "moved"),
    ];
    for (url, answer, _) in &rows {
        let url = url::Url::parse(url).unwrap();
        world
            .origin
            .on(url.host_str().unwrap(), url.path(), answer.clone());
    }
    world.origin.on(
        "moved.example",
        "/b",
        respond(200).body(html::page("Moved")),
    );
    let urls = rows.each_ref().map(|row| row.0);
    let ended = world.run(&urls);
    for (at, (url, _, expected)) in rows.iter().enumerate() {
        let found = outcome(&ended, at);
        assert_eq!(reason(&ended, at), *expected, "{url}: {found:?}");
    }
}

#[test]
fn a_fault_that_passes_is_forgiven() {
    let world = World::new();
    world.origin.on(
        "shy.example",
        "/",
        sequence([reset(), respond(200).body(html::page("Shy"))]),
    );
    let ended = world.run(&["https://shy.example/"]);
    assert_eq!(reason(&ended, 0), "ok");
    assert_eq!(outcome(&ended, 0).attempts, 2);
}

#[test]
fn one_probe_serves_every_place_and_every_fragment() {
    let world = World::new();
    world
        .origin
        .on("one.example", "/", respond(200).body(html::page("One")));
    let urls = [
        "https://one.example/",
        "https://one.example/#:~:text=a",
        "https://ONE.example",
    ];
    let ended = world.run(&urls);
    assert_eq!(ended.found.len(), 1);
    assert_eq!(world.origin.log().total(), 1);
}

#[test]
fn a_silent_host_times_out_and_harms_nobody() {
    let mut world = World::new();
    world.timeout = Duration::from_millis(300);
    world.policy.retries = 0;
    world.origin.on("silent.example", "*", hang());
    world
        .origin
        .on("alive.example", "/", respond(200).body(html::page("Alive")));
    let ended = world.run(&["https://silent.example/", "https://alive.example/"]);
    assert_eq!(reason(&ended, 0), "timeout");
    assert_eq!(reason(&ended, 1), "ok");
}

#[test]
fn repeats_end_for_all_links_of_a_host_once_many_were_in_vain() {
    let mut world = World::new();
    world.timeout = Duration::from_millis(200);
    let answer = respond(200).body(html::page("Alive"));
    world.origin.on("torn.example", "/alive", answer);
    world.origin.on("torn.example", "*", hang());
    let urls: Vec<String> = (0..12)
        .map(|n| format!("https://torn.example/{n}"))
        .chain(["https://torn.example/alive".to_owned()])
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let ended = world.run(&urls);
    assert!((0..12).all(|at| reason(&ended, at) == "timeout"));
    assert_eq!(reason(&ended, 12), "ok");
    // Each link once, four repeats, and what was in flight when the fourth came back.
    assert!(ended.requests <= 13 + 4 + 9, "{}", ended.requests);
}

#[test]
fn a_last_attempt_waits_for_a_silent_host_with_more_links_than_may_be_asked_at_once() {
    let mut world = World::new();
    world.timeout = Duration::from_secs(1);
    world.policy.retries = 1;
    world.limits.per_host = 1;
    world.origin.on("silent.example", "*", hang());
    let broken = respond(502).retry_after(0);
    world.origin.on("broken.example", "/", broken);
    let ended = world.run(&[
        "https://silent.example/a",
        "https://silent.example/b",
        "https://broken.example/",
    ]);
    assert_eq!(reason(&ended, 0), "timeout");
    assert_eq!(reason(&ended, 1), "timeout");
    assert_eq!(reason(&ended, 2), "server-error");
    assert_eq!(outcome(&ended, 2).attempts, 3);
}

#[test]
fn never_more_than_the_bound_at_one_host() {
    let mut world = World::new();
    world.limits.per_host = 3;
    let answer = respond(200)
        .body(html::page("Busy"))
        .after(Duration::from_millis(5));
    world.origin.on("busy.example", "*", answer);
    let urls: Vec<String> = (0..60)
        .map(|n| format!("https://busy.example/{n}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let ended = world.run(&urls);
    assert!(ended.found.iter().all(Option::is_some));
    assert!(world.origin.log().max_concurrent("busy.example") <= 3);
}

#[test]
fn after_a_deadline_what_is_in_flight_is_left_unjudged() {
    let mut world = World::new();
    world.limits.deadline = Some(Duration::from_millis(300));
    world.origin.on("silent.example", "*", hang());
    let urls = ["https://silent.example/a", "https://silent.example/b"];
    let ended = world.run(&urls);
    assert!(ended.found.iter().all(Option::is_none));
}

#[test]
fn after_an_interrupt_nothing_begins() {
    let mut world = World::new();
    world.limits.jobs = 1;
    world.origin.on("*", "*", respond(404));
    let urls: Vec<String> = (0..20).map(|n| format!("https://h{n}.example/")).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let ended = world.run_until(&urls, std::future::ready(()));
    assert_eq!(ended.found.len(), 20);
    assert!(ended.found.iter().all(Option::is_none));
    assert!(world.origin.log().total() <= 1);
}

#[test]
fn a_host_that_refuses_everybody_is_asked_once_and_judged_for_all() {
    let world = World::new();
    world
        .origin
        .on("closed.example", "*", respond(429).retry_after(3600));
    world.origin.on(
        "other.example",
        "*",
        redirect(302, "https://closed.example/z"),
    );
    let mut urls: Vec<String> = (0..30)
        .map(|n| format!("https://closed.example/{n}"))
        .collect();
    urls.push("https://other.example/".to_owned());
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let ended = world.run(&urls);
    for (at, url) in urls.iter().enumerate() {
        assert_eq!(reason(&ended, at), "rate-limited", "{url}");
    }
    // Those that were in flight at once, and none after them.
    assert!(world.origin.log().count_host("closed.example") <= world.limits.per_host);
}

#[test]
fn every_link_of_a_host_with_a_wall_is_asked_as_a_browser_in_whatever_order() {
    let world = World::new();
    let wall = respond(403).header("cf-mitigated", "challenge");
    world.origin.on("walled.example", "*", wall);
    let urls: Vec<String> = (0..20)
        .map(|n| format!("https://walled.example/{n}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let ended = world.run(&urls);
    for (at, url) in urls.iter().enumerate() {
        assert_eq!(reason(&ended, at), "bot-wall", "{url}");
    }
    assert_eq!(ended.requests, 40);
}

/// What a host may do to a request, by a number.
fn whim(number: u64, hosts: u64) -> Behaviour {
    let elsewhere = format!("https://h{}.example/{}", number % hosts, number / 7 % 9);
    match number % 16 {
        0..=4 => respond(200).body(html::page("Alive")).into(),
        5 => respond(404).body(html::notice("Not found", "No.")).into(),
        6 => respond(200)
            .body(html::notice("404 Not Found", "No."))
            .into(),
        7 => respond(403).into(),
        8 => respond(500).into(),
        9 => respond(429).then(respond(200).body(html::page("Busy"))),
        10 => respond(429).retry_after(3600).into(),
        11 => reset().into(),
        12 => garbage("SSH-2.0-x\r\n").into(),
        13 => hang().into(),
        14 => redirect(301, &elsewhere).into(),
        _ => redirect(302, "/").into(),
    }
}

#[test]
fn every_target_is_judged_whatever_its_host_does() {
    const HOSTS: u64 = 5;
    for seed in 0..3 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut world = World::new();
        world.timeout = Duration::from_millis(300);
        world.policy.retries = 0;
        world.limits.jobs = random.usize(3..20);
        world.limits.per_host = random.usize(1..5);
        let mut urls = Vec::new();
        for host in 0..HOSTS {
            let name = format!("h{host}.example");
            world.origin.on(&name, "*", whim(random.u64(..), HOSTS));
            for path in 0..6 {
                let ending = random.choice(["", ".zip", "/d/e"]).unwrap_or_default();
                let path = format!("/{path}{ending}");
                world.origin.on(&name, &path, whim(random.u64(..), HOSTS));
                urls.push(format!("https://{name}{path}"));
            }
        }
        let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
        let ended = world.run(&urls);
        for (url, found) in urls.iter().zip(&ended.found) {
            assert!(found.is_some(), "seed {seed}: {url} was lost");
        }
    }
}
