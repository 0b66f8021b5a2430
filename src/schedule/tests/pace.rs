//! The arithmetic of paces.

use super::super::pace::{Pace, Rate, Recent};
use super::Duration;

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// A host that gave so many good answers, evenly over a second, and then refused.
fn refused_after(good: u32) -> Rate {
    asked_after(good, None)
}

/// The same, if it asked for a pause.
fn asked_after(good: u32, pause: Option<Duration>) -> Rate {
    let mut rate = Rate::Free(Recent::default());
    for index in 0..good {
        rate.good(seconds(9.0 + f64::from(index) / f64::from(good)));
    }
    rate.cut(pause, seconds(9.99));
    rate
}

#[track_caller]
fn check(rate: &Rate, now: f64, expected: f64) {
    let Rate::Paced(pace) = rate else {
        panic!("no pace was learned")
    };
    let actual = pace.per_second(seconds(now));
    assert!(
        (actual - expected).abs() <= 0.01 * expected,
        "{actual} instead of {expected}"
    );
}

#[test]
fn first_refusal_sets_the_pace_under_the_good_answers_of_the_last_second() {
    check(&refused_after(40), 10.0, 38.0);
    check(&refused_after(10), 10.0, 9.5);
    check(&refused_after(0), 10.0, 0.95);
}

#[test]
fn answers_of_long_ago_say_nothing_of_the_limit() {
    let mut rate = Rate::Free(Recent::default());
    (0..50).for_each(|_| rate.good(seconds(1.0)));
    (0..4).for_each(|_| rate.good(seconds(8.5)));
    rate.cut(None, seconds(9.0));
    check(&rate, 9.0, 3.8);
}

#[test]
fn good_answers_under_way_at_the_refusal_count_for_the_estimate() {
    let mut rate = refused_after(10);
    (0..10).for_each(|_| rate.late_good(seconds(10.1)));
    check(&rate, 10.1, 19.0);
}

#[test]
fn growth_is_flat_at_the_last_limit_and_probes_beyond_it_late() {
    let mut rate = refused_after(40);
    rate.start(seconds(20.0));
    for (now, expected) in [
        (25.0, 39.2),
        (40.0, 40.0),
        (50.0, 40.25),
        (60.0, 42.0),
        (80.0, 56.0),
    ] {
        check(&rate, now, expected);
    }
}

#[test]
fn cut_is_at_least_a_tenth_and_at_most_half() {
    let mut rate = refused_after(40);
    rate.start(seconds(20.0));
    rate.good(seconds(20.1));
    rate.cut(None, seconds(20.2));
    check(&rate, 21.0, 19.0);
    rate.start(seconds(21.0));
    (0..19).for_each(|index| rate.good(seconds(21.0 + f64::from(index) / 19.0)));
    rate.cut(None, seconds(22.0));
    check(&rate, 23.0, 17.1);
}

#[test]
fn refusal_right_after_a_pause_stretches_what_was_allowed_over_it() {
    let mut rate = refused_after(40);
    for (now, expected) in [(10.5, 38.0), (11.99, 19.0), (17.99, 4.75)] {
        rate.start(seconds(now));
        rate.cut(None, seconds(now));
        check(&rate, now, expected);
    }
}

/// The starts of the first `count` requests at a pace of 38 a second after a pause that was asked for.
fn starts(pause: f64, count: usize) -> Vec<Duration> {
    starts_from(
        &mut asked_after(40, Some(seconds(pause))),
        9.99 + pause,
        count,
    )
}

fn starts_from(rate: &mut Rate, first: f64, count: usize) -> Vec<Duration> {
    let next = |due: &Duration| Some(rate.start(*due));
    std::iter::successors(Some(seconds(first)), next)
        .take(count)
        .collect()
}

#[test]
fn rested_host_gets_bursts_but_no_more_than_its_pace_within_any_second() {
    let starts = starts(1.0, 115);
    assert!(starts[37] - starts[0] < seconds(0.5));
    let seconds_of = starts.windows(40).map(|some| some[39] - some[0]);
    assert!(seconds_of.into_iter().all(|second| second >= seconds(0.99)));
    assert!(starts[114] - starts[0] < seconds(3.01));
}

#[test]
fn bursts_go_on_after_a_refusal_that_asks_for_the_same_but_not_where_the_pause_was_too_short() {
    let within = |starts: Vec<Duration>| starts[9].saturating_sub(starts[0]);
    let mut rate = asked_after(40, Some(seconds(1.0)));
    rate.start(seconds(11.0));
    rate.good(seconds(11.5));
    rate.cut(Some(seconds(1.0)), seconds(12.0));
    assert!(within(starts_from(&mut rate, 13.0, 10)) < seconds(0.3));
    rate.cut(Some(seconds(1.0)), seconds(12.9));
    assert!(within(starts_from(&mut rate, 13.9, 10)) > seconds(0.45));
}

#[test]
fn host_that_asked_for_less_gets_its_requests_evenly() {
    let starts = starts(0.5, 39);
    let gaps = starts.windows(2).map(|two| two[1] - two[0]);
    assert!(gaps.into_iter().all(|gap| gap >= seconds(0.026)));
}

#[test]
fn senseless_remembered_paces_are_bounded() {
    for senseless in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let pace = Pace::remembered(senseless).per_second(Duration::ZERO);
        assert!((1.0 / 30.0..=1.0).contains(&pace));
    }
}
