//! The workloads of the benches in simulated time: the figures are exact, so ratios can be asserted.

use super::{Duration, HostId, Limits, Outcome, Random, Run, Server, World};

fn limits(jobs: usize, per_host: usize) -> Limits {
    Limits {
        jobs,
        per_host,
        interval: Duration::ZERO,
    }
}

fn at_ease() -> Server {
    Box::new(|_| Outcome::Good)
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// Allows `rate` requests a second on average and as many at once.
fn token_bucket(rate: f64, pause: Option<Duration>) -> Server {
    let (mut tokens, mut last) = (rate, Duration::ZERO);
    Box::new(move |now| {
        tokens = (tokens + (now - last).as_secs_f64() * rate).min(rate);
        last = now;
        if tokens < 1.0 {
            return Outcome::Limited { pause };
        }
        tokens -= 1.0;
        Outcome::Good
    })
}

/// Allows `rate` requests within each second of a clock that is `phase` ahead of ours.
fn fixed_window(rate: f64, pause: Option<Duration>, phase: f64) -> Server {
    let (mut window, mut used) = (0, 0.0);
    Box::new(move |now| {
        let current = (now + seconds(phase)).as_secs();
        if current != window {
            (window, used) = (current, 0.0);
        }
        if used + 1.0 > rate {
            return Outcome::Limited { pause };
        }
        used += 1.0;
        Outcome::Good
    })
}

/// 200 exchanges with a limited host, 300 with others; latencies of 10 to 50 ms.
fn polite(server: Server, seed: u64) -> Run {
    let mut random = Random(seed);
    let mut world = World::new(limits(256, 10));
    let limited = world.host(server);
    for _ in 0..200 {
        world.push(limited, seconds(0.01 + 0.04 * random.unit()));
    }
    for _ in 0..30 {
        let host = world.host(at_ease());
        for _ in 0..10 {
            world.push(host, seconds(0.01 + 0.04 * random.unit()));
        }
    }
    world.run()
}

#[test]
fn limited_host_is_done_near_its_bound_with_few_refusals() {
    for rate in [3.0, 10.0, 40.0] {
        for pause in [None, Some(Duration::from_secs(1))] {
            let phases = (0..10).map(|tenth| Some(f64::from(tenth) / 10.0));
            for phase in std::iter::once(None).chain(phases) {
                let mut worst = (0.0_f64, 0.0_f64, 0);
                for seed in 0..20 {
                    let server = match phase {
                        None => token_bucket(rate, pause),
                        Some(phase) => fixed_window(rate, pause, phase),
                    };
                    let run = polite(server, seed);
                    let host = &run.hosts[0];
                    let wall = run.wall.as_secs_f64() / (200.0 / rate);
                    let refused = f64::from(host.refusals) / f64::from(host.answers);
                    worst = (
                        worst.0.max(wall),
                        worst.1.max(refused),
                        worst.2.max(run.most_refused),
                    );
                }
                println!(
                    "rate {rate} pause {pause:?} window {phase:?}: wall {:.3} of the bound, {:.1} % refused, one up to {} times",
                    worst.0,
                    worst.1 * 100.0,
                    worst.2
                );
                assert!(worst.0 <= 1.25 && worst.1 <= 0.06 && worst.2 <= 2);
            }
        }
    }
}

#[test]
fn hot_host_is_done_near_its_bound_and_the_others_long_before() {
    let mut world = World::new(limits(256, 10));
    let hot = world.host(at_ease());
    let others: Vec<_> = (0..180).map(|_| world.host(at_ease())).collect();
    for index in 0..3_000_usize {
        let host = if index % 5 < 2 {
            hot
        } else {
            others[index % others.len()]
        };
        world.push(host, seconds(0.05));
    }
    let run = world.run();
    let bound = 1_200.0 * 0.05 / 10.0;
    let rest = run.hosts[1..]
        .iter()
        .map(|host| host.finished)
        .max()
        .expect("there are others");
    println!(
        "hot {:.3} of its bound, others done at {rest:?}",
        run.wall.as_secs_f64() / bound
    );
    assert_eq!(run.hosts[0].most_in_flight, 10);
    assert!(run.wall.as_secs_f64() <= 1.1 * bound);
    assert!(rest.as_secs_f64() <= 0.2 * bound);
}

/// Exchanges as on the real web, and the lower bound in seconds of any schedule of them.
fn real_web(world: &mut World, hot_share: f64, seed: u64) -> f64 {
    const HANG: f64 = 10.0;
    let mut random = Random(seed);
    let hosts: Vec<_> = (0..800).map(|_| world.host(at_ease())).collect();
    let mut work = vec![0.0; hosts.len()];
    let mut longest = 0.0_f64;
    // Median 0.3 s; the 99th percentile, 2.326 deviations away, at 5 s.
    let deviation = (5.0_f64 / 0.3).ln() / 2.326;
    for index in 0..2_000 {
        let host = match random.unit() {
            _ if index < hosts.len() => index,
            unit if unit * 1_200.0 < hot_share * 2_000.0 => 0,
            _ => random.below(hosts.len()),
        };
        let latency = (0.3 * (deviation * random.normal()).exp()).min(HANG);
        let latency = if random.unit() < 0.03 { HANG } else { latency };
        work[host] += latency;
        longest = longest.max(latency);
        world.push(
            HostId(u32::try_from(host).expect("small")),
            seconds(latency),
        );
    }
    let total: f64 = work.iter().sum();
    let hottest = work
        .iter()
        .fold(0.0, |most: f64, &work| most.max(work / 10.0));
    hottest.max(total / 128.0).max(longest)
}

#[test]
fn real_web_is_done_near_the_bound_of_any_schedule() {
    for hot_share in [0.06, 0.3, 0.5] {
        let mut ratios = vec![];
        for seed in 0..20 {
            let mut world = World::new(limits(128, 10));
            let bound = real_web(&mut world, hot_share, seed);
            let run = world.run();
            ratios.push((run.wall.as_secs_f64() / bound, bound));
        }
        ratios.sort_by(|left, right| left.0.total_cmp(&right.0));
        println!("hot {hot_share}: {ratios:.2?}");
    }
}
