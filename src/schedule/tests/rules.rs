//! The rules one by one.

use super::super::host::Host;
use super::{Duration, Limits, Next, Outcome, Schedule, Slot};
use crate::schedule::HostLimits;

const GOOD: Outcome = Outcome::Good;
const REFUSED: Outcome = Outcome::Limited { pause: None };

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn schedule(jobs: usize, per_host: usize) -> Schedule<&'static str> {
    Schedule::new(Limits {
        jobs,
        per_host,
        interval: Duration::ZERO,
    })
}

/// Starts what may start now.
fn start_all<T>(schedule: &mut Schedule<T>, now: Duration) -> (Vec<Slot>, Vec<T>) {
    let mut started = (vec![], vec![]);
    while let Next::Start(slot, task) = schedule.next(now) {
        started.0.push(slot);
        started.1.push(task);
    }
    started
}

fn start_one<T>(schedule: &mut Schedule<T>, now: Duration) -> (Slot, T) {
    match schedule.next(now) {
        Next::Start(slot, task) => (slot, task),
        Next::Wait(_) | Next::Busy | Next::Empty => panic!("nothing may start"),
    }
}

fn wait<T>(schedule: &mut Schedule<T>, now: Duration) -> Duration {
    match schedule.next(now) {
        Next::Wait(until) => until,
        Next::Start(..) | Next::Busy | Next::Empty => panic!("it should wait"),
    }
}

#[test]
fn names_are_introduced_once() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("example.com");
    assert_ne!(schedule.host("example.org"), host);
    assert_eq!(schedule.host("example.com"), host);
    assert_eq!(schedule.name(host), "example.com");
}

#[test]
fn waiting_host_holds_no_slot() {
    let mut schedule = schedule(1, 1);
    let (paused, other) = (schedule.host("paused"), schedule.host("other"));
    schedule.push(paused, "later");
    schedule.push(paused, "later still");
    schedule.push(other, "now");
    schedule.pause(paused, ms(500));
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "now");
    schedule.finish(slot, GOOD, ms(10));
    assert_eq!(wait(&mut schedule, ms(10)), ms(500));
    assert_eq!(start_one(&mut schedule, ms(500)).1, "later");
    assert!(matches!(schedule.next(ms(500)), Next::Busy));
}

#[test]
fn hosts_with_as_much_left_have_no_second_request_before_each_has_one() {
    let mut schedule = schedule(3, 8);
    for name in ["a", "b", "c"] {
        let host = schedule.host(name);
        schedule.push(host, name);
        schedule.push(host, name);
    }
    assert_eq!(start_all(&mut schedule, ms(0)).1, ["a", "b", "c"]);
}

#[test]
fn host_with_most_left_to_do_starts_first() {
    let mut schedule = schedule(1, 1);
    let (short, long) = (schedule.host("short"), schedule.host("long"));
    schedule.push(short, "short");
    schedule.push(long, "long");
    schedule.push(long, "long");
    assert_eq!(start_one(&mut schedule, ms(0)).0.host(), long);
}

#[test]
fn what_is_begun_goes_before_what_a_busier_host_has_left() {
    let mut schedule = schedule(1, 1);
    let (short, long) = (schedule.host("short"), schedule.host("long"));
    (0..5).for_each(|_| schedule.push(long, "fresh"));
    schedule.push_front(short, "begun");
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "begun");
    schedule.push(short, "fresh too");
    schedule.finish(slot, GOOD, ms(1));
    assert_eq!(start_one(&mut schedule, ms(1)).0.host(), long);
}

#[test]
fn host_that_the_run_will_not_wait_for_does_not_go_before_one_with_a_single_task() {
    let mut schedule = schedule(8, 8);
    let (single, busy) = (schedule.host("single"), schedule.host("busy"));
    let many: Vec<_> = (0..20).map(|n| schedule.host(&n.to_string())).collect();
    schedule.push(single, "single");
    (0..8).for_each(|_| schedule.push(busy, "busy"));
    for host in many {
        (0..4).for_each(|_| schedule.push(host, "other"));
    }
    assert_eq!(start_one(&mut schedule, ms(0)).1, "single");
}

/// What starts first of single tasks and of a host with some more, after so many quick exchanges.
fn first_after(quick: u64) -> &'static str {
    let mut schedule = schedule(1, 1);
    let fast = schedule.host("fast");
    for done in 0..quick {
        schedule.push(fast, "quick");
        let (slot, _) = start_one(&mut schedule, ms(5 * done));
        schedule.finish(slot, GOOD, ms(5 * done + 5));
    }
    for number in 0..40 {
        let host = schedule.host(&number.to_string());
        schedule.push(host, "single");
    }
    let busy = schedule.host("busy");
    (0..6).for_each(|_| schedule.push(busy, "busy"));
    start_one(&mut schedule, ms(5 * quick)).1
}

#[test]
fn what_the_run_needs_is_told_by_how_long_its_exchanges_took() {
    assert_eq!(first_after(0), "single");
    assert_eq!(first_after(200), "busy");
}

#[test]
fn slow_pace_outweighs_a_longer_backlog() {
    let mut schedule = schedule(1, 1);
    let (paced, long) = (schedule.host("paced"), schedule.host("long"));
    schedule.push(paced, "paced");
    (0..5).for_each(|_| schedule.push(long, "long"));
    schedule.set_pace(paced, 0.1);
    assert_eq!(schedule.pace(paced), Some(0.1));
    assert_eq!(start_one(&mut schedule, ms(0)).0.host(), paced);
}

#[test]
fn retry_waits_for_its_time_and_goes_before_fresh_tasks_then() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("host");
    schedule.push_after(host, "retry", ms(100));
    schedule.push(host, "first");
    schedule.push(host, "second");
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "first");
    schedule.finish(slot, GOOD, ms(100));
    assert_eq!(start_one(&mut schedule, ms(100)).1, "retry");
}

#[test]
fn retry_of_a_silence_goes_behind_fresh_tasks() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("host");
    schedule.push_behind(host, "retry", ms(100));
    schedule.push(host, "first");
    schedule.push(host, "second");
    for (task, at) in [("first", 0), ("second", 100), ("retry", 200)] {
        let (slot, started) = start_one(&mut schedule, ms(at));
        assert_eq!(started, task);
        schedule.finish(slot, GOOD, ms(at + 100));
    }
}

#[test]
fn last_attempts_wait_for_all_others_and_go_one_at_a_time() {
    let mut schedule = schedule(10, 10);
    let (host, other) = (schedule.host("host"), schedule.host("other"));
    schedule.push_last(host, "last", Duration::MAX);
    schedule.push_last(host, "last", Duration::MAX);
    schedule.push_after(other, "retry", ms(1_000));
    assert!(schedule.is_idle(host));
    assert_eq!(wait(&mut schedule, ms(0)), ms(1_000));
    let (_slots, tasks) = start_all(&mut schedule, ms(1_000));
    assert_eq!(tasks, ["retry", "last"]);
    assert_eq!(schedule.queued(), 1);
}

#[test]
fn last_attempt_waits_no_longer_than_its_time_and_goes_behind_fresh_tasks() {
    let mut schedule = schedule(1, 1);
    let (host, other) = (schedule.host("host"), schedule.host("other"));
    schedule.push_last(host, "last", ms(200));
    schedule.push(host, "fresh");
    schedule.push_after(other, "retry", ms(1_000));
    let (slot, task) = start_one(&mut schedule, ms(0));
    assert_eq!(task, "fresh");
    schedule.finish(slot, GOOD, ms(100));
    assert_eq!(wait(&mut schedule, ms(100)), ms(200));
    assert_eq!(start_one(&mut schedule, ms(200)).1, "last");
}

#[test]
fn last_attempt_without_a_time_of_its_own_sets_no_timer() {
    let mut schedule = schedule(10, 1);
    let (slow, host) = (schedule.host("slow"), schedule.host("host"));
    schedule.push(slow, "first");
    schedule.push(slow, "second");
    let (slot, _) = start_one(&mut schedule, ms(0));
    schedule.push_last(host, "last", Duration::MAX);
    assert!(matches!(schedule.next(ms(10)), Next::Busy));
    schedule.finish(slot, GOOD, ms(20));
    assert_eq!(
        start_all(&mut schedule, ms(20)).1,
        ["second", "last"],
        "what else there is has started"
    );
}

/// How many start at once after rounds of exchanges that take so long and all come to this.
fn window_after(rounds: u64, latency: Duration, outcome: Outcome) -> usize {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..2_000).for_each(|_| schedule.push(host, "task"));
    let mut now = ms(0);
    let mut slots = start_all(&mut schedule, now).0;
    for _ in 0..rounds {
        now += latency;
        for slot in slots.drain(..) {
            schedule.finish(slot, outcome, now);
        }
        slots = start_all(&mut schedule, now).0;
    }
    slots.len()
}

#[test]
fn window_starts_at_half_and_grows_to_the_bound_with_good_answers() {
    assert_eq!(window_after(0, ms(100), GOOD), 5);
    assert_eq!(window_after(40, ms(100), GOOD), 10);
}

#[test]
fn window_grows_at_once_where_answers_are_slow_and_slowly_where_they_are_instant() {
    assert_eq!(window_after(1, ms(1_000), GOOD), 10);
    assert_eq!(window_after(3, ms(0), GOOD), 5);
    assert_eq!(window_after(40, ms(0), GOOD), 10);
}

#[test]
fn faults_earn_no_growth() {
    assert_eq!(window_after(20, ms(20_000), Outcome::Fault), 5);
}

#[test]
fn window_grows_by_one_a_window_after_overload() {
    let mut schedule = schedule(100, 8);
    let host = schedule.host("host");
    (0..100).for_each(|_| schedule.push(host, "task"));
    for slot in start_all(&mut schedule, ms(0)).0 {
        schedule.finish(slot, Outcome::Overloaded, ms(10));
    }
    let mut windows = vec![];
    for round in 1..6 {
        let slots = start_all(&mut schedule, ms(2_000 * round)).0;
        windows.push(slots.len());
        for slot in slots {
            schedule.finish(slot, GOOD, ms(2_000 * (round + 1)));
        }
    }
    assert_eq!(windows, [2, 2, 3, 4, 5]);
}

#[test]
fn overload_halves_the_window_once_for_all_in_flight() {
    let mut schedule = schedule(100, 8);
    let host = schedule.host("host");
    (0..100).for_each(|_| schedule.push(host, "task"));
    let slots = start_all(&mut schedule, ms(0)).0;
    assert_eq!(slots.len(), 4);
    for slot in slots {
        schedule.finish(slot, Outcome::Overloaded, ms(10));
    }
    assert_eq!(start_all(&mut schedule, ms(10)).0.len(), 2);
}

#[test]
fn refusal_pauses_the_host_as_long_as_it_asks() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..20).for_each(|_| schedule.push(host, "task"));
    let mut slots = start_all(&mut schedule, ms(0)).0;
    let asked = Outcome::Limited {
        pause: Some(ms(7_000)),
    };
    schedule.finish(slots.remove(0), asked, ms(20));
    assert_eq!(wait(&mut schedule, ms(20)), ms(7_020));
    // A late one that asks for more is heard; one that asks for nothing changes nothing.
    schedule.finish(
        slots.remove(0),
        Outcome::Limited {
            pause: Some(ms(8_000)),
        },
        ms(30),
    );
    schedule.finish(slots.remove(0), REFUSED, ms(40));
    assert_eq!(wait(&mut schedule, ms(40)), ms(8_030));
    assert_eq!(schedule.refusals(host), 1);
}

#[test]
fn host_that_goes_on_refusing_is_asked_by_one_request_after_ever_longer_pauses() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    (0..30).for_each(|_| schedule.push(host, "task"));
    let mut now = ms(0);
    let mut started = 0;
    for outcome in [Outcome::Good, REFUSED] {
        let slots = start_all(&mut schedule, now).0;
        started += slots.len();
        for slot in slots {
            schedule.finish(slot, outcome, now);
        }
    }
    for (refusals, pause) in (1..).zip([300, 700, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
        assert_eq!(schedule.refusals(host), refusals);
        assert_eq!(wait(&mut schedule, now), now + ms(pause));
        now += ms(pause);
        let mut slots = start_all(&mut schedule, now).0;
        assert_eq!(slots.len(), 1);
        schedule.finish(slots.remove(0), REFUSED, now);
    }
    assert_eq!(schedule.drain_host(host).len(), 30 - started - 8);
    assert!(matches!(schedule.next(now), Next::Empty));
}

#[test]
fn interval_lies_between_starts() {
    let mut schedule = schedule(100, 10);
    let host = schedule.host("host");
    schedule.set_limits(
        host,
        HostLimits {
            interval: Some(ms(300)),
            per_host: None,
        },
    );
    (0..3).for_each(|_| schedule.push(host, "task"));
    let _first = start_one(&mut schedule, ms(1_000));
    assert_eq!(wait(&mut schedule, ms(1_000)), ms(1_300));
    let _second = start_one(&mut schedule, ms(1_400));
    assert_eq!(wait(&mut schedule, ms(1_400)), ms(1_700));
}

#[test]
fn drain_returns_all_that_has_not_started() {
    let mut schedule = schedule(1, 1);
    let host = schedule.host("host");
    schedule.push(host, "started");
    let (slot, _) = start_one(&mut schedule, ms(0));
    schedule.push(host, "queued");
    schedule.push_after(host, "delayed", ms(50));
    schedule.push_last(host, "last", ms(0));
    let mut drained: Vec<_> = schedule.drain().collect();
    drained.sort_unstable();
    assert_eq!(drained, ["delayed", "last", "queued"]);
    assert_eq!((schedule.queued(), schedule.in_flight()), (0, 1));
    schedule.finish(slot, GOOD, ms(60));
    assert!(matches!(schedule.next(ms(60)), Next::Empty));
    assert!(schedule.is_idle(host));
}

#[test]
fn display_shows_the_hosts_with_most_left_to_do() {
    let mut schedule = schedule(10, 2);
    let hosts: Vec<_> = (0..5)
        .map(|index| schedule.host(&index.to_string()))
        .collect();
    for (index, &host) in hosts.iter().enumerate() {
        (0..index).for_each(|_| schedule.push(host, "task"));
    }
    let open = schedule.longest_open(2);
    assert_eq!(
        open.iter().map(|open| open.host).collect::<Vec<_>>(),
        [hosts[4], hosts[3]]
    );
    assert_eq!((open[0].queued, open[0].in_flight), (4, 0));
}

#[test]
fn hosts_and_tasks_cost_little() {
    assert!(size_of::<Host>() <= 104, "{}", size_of::<Host>());
    assert!(size_of::<super::super::queue::Slab<u32>>() <= 32);
}
