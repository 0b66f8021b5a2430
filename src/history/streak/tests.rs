use super::*;
use Reason::{
    BotWall, ConnectionRefused, Forbidden, Gone, MovedSite, PersistentFailure, ServerError,
    Timeout, TlsExpiring, Unconfirmed,
};

const HOUR: i64 = 3600;
/// 2026-11-01T00:00:00Z.
const START: i64 = 1_793_491_200;

/// A run: on which day and hour, what it found, what is to be reported.
type Run = (i64, i64, Option<Reason>, Option<Reason>);

#[track_caller]
fn check(confirm: Option<Confirm>, runs: &[Run]) -> Record {
    let mut record = Record::default();
    for &(day, hour, found, want) in runs {
        let at = START + day * DAY + hour * HOUR;
        let reported = record.take(at, found, confirm);
        assert_eq!(reported, want, "day {day}, hour {hour} of {runs:?}");
        assert_eq!(record.reported(found, confirm), want, "asked again");
    }
    record
}

/// The same, one run a day.
#[track_caller]
fn daily(runs: &[(Option<Reason>, Option<Reason>)]) -> Record {
    let runs = (0..).zip(runs).map(|(day, run)| (day, 0, run.0, run.1));
    check(None, &runs.collect::<Vec<_>>())
}

const FAILS: (Option<Reason>, Option<Reason>) = (Some(ServerError), Some(ServerError));
const OVER: (Option<Reason>, Option<Reason>) = (Some(ServerError), Some(PersistentFailure));
const OK: (Option<Reason>, Option<Reason>) = (None, None);

#[test]
fn an_outage_is_a_death_on_the_third_run_and_past_the_seventh_day() {
    let (error, over) = (Some(ServerError), Some(PersistentFailure));
    check(
        None,
        &[
            (0, 0, error, error),
            (4, 0, error, error),
            (8, 0, error, over),
        ],
    );
    // Two runs are too few, however far apart; three within days are too soon.
    check(None, &[(0, 0, error, error), (60, 0, error, error)]);
    check(
        None,
        &[
            (0, 0, error, error),
            (3, 0, error, error),
            (6, 23, error, error),
            (7, 0, error, over),
        ],
    );
    daily(&[FAILS, FAILS, FAILS, FAILS, FAILS, FAILS, FAILS, OVER, OVER]);
}

#[test]
fn it_is_runs_and_days_that_count_however_they_are_spread() {
    let (error, over) = (Some(ServerError), Some(PersistentFailure));
    // Twice on the first day, and twice on the last.
    check(
        None,
        &[
            (0, 0, error, error),
            (0, 0, error, error),
            (7, 0, error, over),
        ],
    );
    check(
        None,
        &[
            (0, 0, error, error),
            (8, 0, error, error),
            (8, 0, error, over),
        ],
    );
}

#[test]
fn one_success_resets() {
    let record = daily(&[
        FAILS, FAILS, FAILS, FAILS, FAILS, FAILS, FAILS, OVER, OK, FAILS,
    ]);
    assert_eq!(record.streak.failures, 1);
    assert_eq!(record.streak.first_failed, Some(START + 9 * DAY));
    assert_eq!(record.streak.last_ok, Some(START + 8 * DAY));
    assert_eq!((record.streak.runs, record.streak.up), (10, 1));
    for up in [Some(MovedSite), Some(TlsExpiring)] {
        let error = Some(ServerError);
        check(
            None,
            &[
                (0, 0, error, error),
                (4, 0, error, error),
                (6, 0, up, up),
                (8, 0, error, error),
            ],
        );
    }
}

#[test]
fn a_link_that_was_ok_in_one_of_the_last_five_runs_is_flaky() {
    let error = Some(ServerError);
    let over = Some(PersistentFailure);
    check(
        None,
        &[
            (0, 0, None, None),
            (1, 0, error, error),
            (5, 0, error, error),
            (9, 0, error, error),
            (10, 0, error, error),
            (11, 0, error, over),
        ],
    );
}

#[test]
fn silence_ages_only_where_the_link_was_once_ok() {
    for silent in [
        Timeout,
        ConnectionRefused,
        Reason::ConnectionReset,
        Reason::Unreachable,
    ] {
        let silent = Some(silent);
        let over = Some(PersistentFailure);
        let run = |day, want| (day, 0, silent, want);
        let never: Vec<Run> = (0..20).map(|day| run(day, silent)).collect();
        let record = check(None, &never);
        assert_eq!(record.streak.failures, 20);
        let mut once = vec![(0, 0, None, None)];
        once.extend((1..8).map(|day| run(day, silent)));
        once.push(run(8, over));
        check(None, &once);
    }
}

#[test]
fn walls_and_limits_never_age_and_say_nothing_of_an_outage() {
    for wall in [
        BotWall,
        Forbidden,
        Reason::RateLimited,
        Reason::GeoBlocked,
        Reason::UnexpectedStatus,
    ] {
        let wall = Some(wall);
        let runs: Vec<Run> = (0..30).map(|day| (day, 0, wall, wall)).collect();
        let record = check(None, &runs);
        assert_eq!(
            (record.streak.failures, record.streak.first_failed),
            (0, None)
        );
        // Neither counted nor taken for a success.
        let (error, over) = (Some(ServerError), Some(PersistentFailure));
        check(
            None,
            &[
                (0, 0, error, error),
                (1, 0, wall, wall),
                (7, 0, error, error),
                (8, 0, wall, wall),
                (9, 0, error, over),
                (10, 0, wall, wall),
            ],
        );
    }
    let alternating = [(Some(Forbidden), Some(Forbidden)), OK];
    daily(&alternating.repeat(20));
}

#[test]
fn trouble_of_name_servers_and_handshakes_never_ages() {
    for trouble in [
        Reason::DnsFailure,
        Reason::TlsHandshake,
        Reason::MalformedResponse,
    ] {
        let trouble = Some(trouble);
        let mut runs = vec![(0, 0, None, None)];
        runs.extend((1..30).map(|day| (day, 0, trouble, trouble)));
        assert_eq!(check(None, &runs).streak.failures, 29);
    }
}

#[test]
fn a_definite_death_is_believed_at_once_unless_it_is_to_be_confirmed() {
    let (gone, waits) = (Some(Gone), Some(Unconfirmed));
    check(None, &[(0, 0, None, None), (1, 0, gone, gone)]);
    let twice = |days| Some(Confirm { runs: 2, days });
    check(
        twice(1),
        &[(0, 0, gone, waits), (0, 9, gone, waits), (1, 0, gone, gone)],
    );
    check(twice(0), &[(0, 0, gone, waits), (0, 0, gone, gone)]);
    check(
        twice(30),
        &[
            (0, 0, gone, waits),
            (29, 0, gone, waits),
            (30, 0, gone, gone),
        ],
    );
    // Dead for a day, and back.
    check(
        twice(1),
        &[
            (0, 0, None, None),
            (1, 0, gone, waits),
            (2, 0, None, None),
            (3, 0, gone, waits),
        ],
    );
}

#[test]
fn a_death_and_an_outage_do_not_add_up() {
    let (gone, error) = (Some(Gone), Some(ServerError));
    let record = check(
        None,
        &[
            (0, 0, error, error),
            (4, 0, gone, gone),
            (8, 0, error, error),
        ],
    );
    assert_eq!(record.streak.failures, 3);
}

#[test]
fn what_is_kept_of_runs_is_bounded_and_the_newest() {
    let record = daily(&[OK; 40]);
    assert_eq!(record.streak.recent.len(), RECENT);
    assert_eq!(
        record.streak.recent.last().map(|past| past.at),
        Some(START + 39 * DAY)
    );
    assert_eq!((record.streak.runs, record.streak.up), (40, 40));
}

#[test]
fn clocks_that_run_backwards_make_nothing_dead() {
    let error = Some(ServerError);
    check(
        None,
        &[
            (9, 0, error, error),
            (4, 0, error, error),
            (0, 0, error, error),
            (1, 0, error, error),
        ],
    );
}
