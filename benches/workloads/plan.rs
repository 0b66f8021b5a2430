//! The workloads: what is asked of a checker, and within which limits.
//!
//! Everything comes from a fixed seed, so that every tool and every repetition meets the same list.

use std::fmt;
use std::time::Duration;

use fastrand::Rng;

use crate::task::{Fate, Task};

/// Limits that a checker is given, or that it has by itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Requests in flight.
    pub(crate) jobs: u32,
    /// Requests in flight to one host.
    pub(crate) per_host: u32,
    /// Longest attempt.
    pub(crate) timeout: Duration,
    /// Attempts after the first.
    pub(crate) retries: u32,
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            jobs,
            per_host,
            timeout,
            retries,
        } = self;
        write!(
            f,
            "jobs {jobs}, per host {per_host}, timeout {timeout:?}, retries {retries}"
        )
    }
}

/// Whether the limits are given on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// The same limits for each tool.
    Same,
    /// Each tool's own defaults; the limits of the workload are then those of `linkcheck`.
    Defaults,
}

/// A list of URLs and the limits under which it is checked.
#[derive(Debug)]
pub(crate) struct Workload {
    /// What the list is, in a few words.
    pub(crate) about: &'static str,
    /// The URLs, in the order of the list.
    pub(crate) tasks: Vec<Task>,
    /// Limits that the bounds are computed under.
    pub(crate) limits: Limits,
    /// Whether the tools are told of them.
    pub(crate) setting: Setting,
    /// `http` or `https`; the latter with a certificate for each host.
    pub(crate) scheme: &'static str,
    /// Soft limit of file descriptors for `linkcheck`, where it matters.
    pub(crate) descriptors: Option<u64>,
}

/// The defaults of `linkcheck`.
const DEFAULTS: Limits = limits(256, 10, 20, 2);
/// What most workloads are checked with.
const USUAL: Limits = limits(128, 10, 20, 0);

const INSTANT: Duration = Duration::ZERO;

/// Which variant of a list is built.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Factor on the number of URLs and hosts.
    pub(crate) scale: f64,
    /// Another seed gives another list of the same kind.
    pub(crate) seed: u64,
}

type Build = fn(Size) -> Workload;

/// All workloads by name; `W2` on the command line means all that begin with `W2/`.
pub(crate) const WORKLOADS: [(&str, Build); 14] = [
    ("W1", throughput),
    ("W2/per-host", |size| {
        real_web(size, limits(128, 10, 10, 0), Setting::Same)
    }),
    ("W2/free", |size| {
        real_web(size, limits(128, 128, 10, 0), Setting::Same)
    }),
    ("W2/defaults", |size| {
        real_web(size, DEFAULTS, Setting::Defaults)
    }),
    ("W3", hot_host),
    ("W4/3", |size| polite(size, 3, false)),
    ("W4/3-advice", |size| polite(size, 3, true)),
    ("W4/10", |size| polite(size, 10, false)),
    ("W4/10-advice", |size| polite(size, 10, true)),
    ("W4/40", |size| polite(size, 40, false)),
    ("W4/40-advice", |size| polite(size, 40, true)),
    ("W5", |size| many(size, 200_000.0)),
    ("W5-million", |size| many(size, 1_000_000.0)),
    ("W6", handshakes),
];

const fn limits(jobs: u32, per_host: u32, timeout_seconds: u64, retries: u32) -> Limits {
    Limits {
        jobs,
        per_host,
        timeout: Duration::from_secs(timeout_seconds),
        retries,
    }
}

fn workload(about: &'static str, tasks: Vec<Task>, limits: Limits) -> Workload {
    Workload {
        about,
        tasks,
        limits,
        setting: Setting::Same,
        scheme: "http",
        descriptors: None,
    }
}

fn throughput(size: Size) -> Workload {
    let mut rng = size.rng();
    let (urls, hosts) = (size.count(20_000.0), size.count(2_000.0));
    let tasks = all(&skewed(&mut rng, urls, hosts, 1.0), Fate::Alive, INSTANT);
    let about = "instant answers, no brakes for a host";
    workload(about, tasks, limits(128, 128, 20, 0))
}

/// Most hosts carry one URL, and one host carries a quarter of the list, as in real catalogs.
fn real_web(size: Size, limits: Limits, setting: Setting) -> Workload {
    let mut rng = size.rng();
    let hosts = skewed(&mut rng, size.count(2_000.0), size.count(800.0), 1.65);
    let task = |host| {
        let fate = match rng.u32(..100) {
            0..3 => Fate::Hang,
            3..8 => Fate::Gone,
            8..16 => Fate::Moved,
            _ => Fate::Alive,
        };
        let latency = log_normal(&mut rng, 0.3, 5.0);
        Task {
            host,
            fate,
            latency,
        }
    };
    let tasks = hosts.into_iter().map(task).collect();
    let about = "log-normal latency, 3 % hang, 5 % 404, 8 % redirects";
    Workload {
        setting,
        ..workload(about, tasks, limits)
    }
}

fn hot_host(size: Size) -> Workload {
    let mut rng = size.rng();
    let mut hosts = skewed(&mut rng, size.count(1_800.0), size.count(600.0), 0.0);
    for host in &mut hosts {
        *host += 1;
    }
    hosts.resize(hosts.len() + size.count(1_200.0), 0);
    rng.shuffle(&mut hosts);
    let tasks = all(&hosts, Fate::Alive, Duration::from_millis(50));
    let about = "two fifths of the list on one host, 50 ms an answer";
    workload(about, tasks, USUAL)
}

fn polite(size: Size, rate: u32, advice: bool) -> Workload {
    let latency = Duration::from_millis(50);
    let limited = vec![0; size.count(200.0)];
    let others: Vec<u32> = (0..number(size.count(300.0)))
        .map(|n| 1 + n % 100)
        .collect();
    let mut tasks = all(&limited, Fate::Limited { rate, advice }, latency);
    tasks.extend(all(&others, Fate::Alive, latency));
    size.rng().shuffle(&mut tasks);
    Workload {
        setting: Setting::Defaults,
        ..workload("one host answers 429 beyond its allowance", tasks, DEFAULTS)
    }
}

fn many(size: Size, urls: f64) -> Workload {
    let mut rng = size.rng();
    let hosts = skewed(&mut rng, size.count(urls), size.count(15_000.0), 1.0);
    let tasks = all(&hosts, Fate::Alive, INSTANT);
    Workload {
        descriptors: Some(1_024),
        ..workload("a long list, instant answers", tasks, USUAL)
    }
}

/// What memory is measured with: hosts of some ten links each.
pub(crate) fn remembered(size: Size, urls: f64) -> Workload {
    let mut rng = size.rng();
    let hosts = skewed(&mut rng, size.count(urls), size.count(urls / 10.0), 0.5);
    let tasks = all(&hosts, Fate::Alive, INSTANT);
    workload("a long list, instant answers", tasks, USUAL)
}

/// Links of several fates on hosts of some ten links each, whose answers take their time.
pub(crate) fn varied(size: Size, urls: f64) -> Workload {
    let mut workload = remembered(size, urls);
    let mut rng = size.rng();
    for task in &mut workload.tasks {
        task.fate = match rng.u32(..100) {
            0..5 => Fate::Gone,
            5..13 => Fate::Moved,
            _ => Fate::Alive,
        };
        task.latency = Duration::from_millis(rng.u64(..40));
    }
    workload
}

fn handshakes(size: Size) -> Workload {
    let hosts: Vec<u32> = (0..number(size.count(5_000.0))).collect();
    let tasks = all(&hosts, Fate::Alive, INSTANT);
    Workload {
        scheme: "https",
        ..workload("one TLS handshake a URL, ECDSA P-256", tasks, USUAL)
    }
}

impl Size {
    fn rng(self) -> Rng {
        Rng::with_seed(self.seed)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "counts of at most some millions"
    )]
    fn count(self, count: f64) -> usize {
        (count * self.scale).round().max(1.0) as usize
    }
}

fn all(hosts: &[u32], fate: Fate, latency: Duration) -> Vec<Task> {
    hosts
        .iter()
        .map(|&host| Task {
            host,
            fate,
            latency,
        })
        .collect()
}

/// A host for each URL, shuffled: each host once, and the rest by Zipf's law with that exponent
/// (0 spreads them evenly).
fn skewed(rng: &mut Rng, urls: usize, hosts: usize, exponent: f64) -> Vec<u32> {
    let mut weights: Vec<f64> = (1..=number(hosts))
        .map(|rank| f64::from(rank).powf(-exponent))
        .collect();
    let mut sum = 0.0;
    for weight in &mut weights {
        sum += *weight;
        *weight = sum;
    }
    let mut picked: Vec<u32> = (0..number(hosts)).collect();
    picked.resize_with(urls.max(hosts), || {
        let point = rng.f64() * sum;
        number(
            weights
                .partition_point(|&weight| weight <= point)
                .min(hosts - 1),
        )
    });
    rng.shuffle(&mut picked);
    picked
}

/// Seconds with that median and 99th percentile, drawn after Box and Muller.
fn log_normal(rng: &mut Rng, median: f64, p99: f64) -> Duration {
    const Z99: f64 = 2.326_347_9;
    let sigma = (p99 / median).ln() / Z99;
    let radius = (-2.0 * (1.0 - rng.f64()).ln()).sqrt();
    let normal = radius * (std::f64::consts::TAU * rng.f64()).cos();
    Duration::from_secs_f64(median * (sigma * normal).exp())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).expect("a workload has fewer than 2^32 URLs")
}
