//! What two machines remember of one link, as if one had seen all of it.
//!
//! A run is known by its time: what stands in both is one run, since histories
//! are copied about. The last runs of both are put in order and counted anew.
//! What lies before them is known by its counts alone, and stays as one of the
//! two has it: the one that is ahead, if both have such.

use std::cmp::max;
use std::collections::BTreeMap;

use super::streak::{Count, RECENT, Record};
use crate::report::{Past, Streak};
use crate::verdict::{Reason, Verdict};

/// Stands for what lies before the runs that are known one by one.
const BEFORE: i64 = i64::MIN;

/// What one history holds of a link.
pub(super) struct Side {
    pub(super) record: Record,
    /// What was found, from when on; none is `ok`.
    pub(super) reasons: BTreeMap<i64, Option<Reason>>,
}

/// One run.
#[derive(Clone, Copy)]
struct Run {
    found: Option<Reason>,
    told: Verdict,
}

/// What both hold together; `ahead` is the one that saw the link last.
pub(super) fn joined(ahead: &Side, behind: &Side) -> Record {
    let is_whole = ahead.is_whole() && behind.is_whole();
    // What is only counted is added to.
    let (base, other) = if ahead.is_whole() && !is_whole {
        (behind, ahead)
    } else {
        (ahead, behind)
    };
    let (mut runs, own) = (base.runs(), base.runs());
    let from = own.keys().next().copied().unwrap_or(BEFORE);
    for (at, run) in other.runs() {
        // Of the time before, the counts tell, and may have told of this.
        if is_whole || at >= from {
            runs.entry(at).or_insert(run);
        }
    }
    let mut record = if is_whole {
        replayed(&runs, Record::default())
    } else {
        let once_ok = ahead.record.streak.last_ok.or(behind.record.streak.last_ok);
        continued(base, other, &own, &runs, once_ok)
    };
    let streak = &mut record.streak;
    streak.last_ok = max(
        streak.last_ok.filter(|&at| at != BEFORE),
        max(ahead.record.streak.last_ok, behind.record.streak.last_ok),
    );
    let told = runs.iter().map(|(&at, run)| Past {
        at,
        verdict: run.told,
    });
    streak.recent = told.skip(runs.len().saturating_sub(RECENT)).collect();
    record
}

/// The record of these runs after those that `record` holds.
fn replayed(runs: &BTreeMap<i64, Run>, mut record: Record) -> Record {
    for (&at, run) in runs {
        record.take(at, run.found, None);
    }
    record
}

/// The record of `runs`, before which there were others that are only counted.
fn continued(
    base: &Side,
    other: &Side,
    own: &BTreeMap<i64, Run>,
    runs: &BTreeMap<i64, Run>,
    once_ok: Option<i64>,
) -> Record {
    let before = || Record {
        streak: Streak {
            first_failed: Some(BEFORE),
            last_ok: once_ok.map(|_| BEFORE),
            ..Streak::default()
        },
        ..Record::default()
    };
    let (all, alone) = (replayed(runs, before()), replayed(own, before()));
    let known = &base.record;
    let mut record = Record {
        streak: Streak {
            runs: known.streak.runs + (all.streak.runs - alone.streak.runs),
            up: known.streak.up + (all.streak.up - alone.streak.up),
            ..all.streak.clone()
        },
        ..all.clone()
    };
    if all.streak.first_failed == Some(BEFORE) {
        // Nothing has answered since: what failed before them counts as well.
        let other = other.record.streak.first_failed;
        let other = other.filter(|&at| known.streak.last_ok.is_none_or(|ok| ok < at));
        let firsts = known.streak.first_failed.into_iter().chain(other);
        let in_runs = || runs.iter().find(|(_, run)| fails(**run)).map(|(&at, _)| at);
        record.streak.first_failed = firsts.min().or_else(in_runs);
        record.streak.failures =
            known.streak.failures + all.streak.failures.saturating_sub(alone.streak.failures);
        record.outage = counted(known.outage, all.outage, alone.outage);
        record.death = counted(known.death, all.death, alone.death);
    }
    record
}

/// `known`, and what `all` runs have more than those `alone` that it holds.
fn counted(known: Count, all: Count, alone: Count) -> Count {
    let more = all.runs.saturating_sub(alone.runs);
    if known.runs == 0 {
        return all;
    }
    Count {
        since: if all.runs == 0 {
            known.since
        } else {
            known.since.min(all.since)
        },
        last: known.last.max(all.last),
        runs: known.runs.saturating_add(more),
    }
}

fn fails(run: Run) -> bool {
    super::streak::fails(run.found)
}

impl Side {
    /// Whether all of its runs are known one by one.
    fn is_whole(&self) -> bool {
        let streak = &self.record.streak;
        usize::try_from(streak.runs).is_ok_and(|runs| runs <= streak.recent.len())
    }

    /// Its last runs.
    fn runs(&self) -> BTreeMap<i64, Run> {
        let recent = self.record.streak.recent.iter();
        recent.map(|past| (past.at, self.run(past))).collect()
    }

    fn run(&self, past: &Past) -> Run {
        let told = past.verdict;
        let noted = self.reasons.range(..=past.at).next_back();
        let fitting = noted.filter(|&(&at, &reason)| fits(reason, told, at == past.at));
        Run {
            found: fitting.map_or_else(|| usual(told), |(_, &reason)| reason),
            told,
        }
    }
}

/// Whether a run that found `reason` can have been told as `told`: days make an
/// outage a death, and a death that waits for confirmation is unknown. That is
/// said only of the run that the reason is its `own`: one that was told as unknown
/// after a death may have met a wall, of which nothing is noted any more.
fn fits(reason: Option<Reason>, told: Verdict, own: bool) -> bool {
    let verdict = reason.map_or(Verdict::Ok, Reason::verdict);
    let aged = verdict == Verdict::Unknown && told == Verdict::Dead;
    let waits = verdict == Verdict::Dead && told == Verdict::Unknown;
    verdict == told || aged || waits && own
}

/// What a run found of which only the verdict is left.
fn usual(told: Verdict) -> Option<Reason> {
    match told {
        Verdict::Ok => None,
        Verdict::Redirected => Some(Reason::Moved),
        Verdict::Suspect => Some(Reason::IdentityDrift),
        Verdict::Dead => Some(Reason::Gone),
        Verdict::Unknown | Verdict::Skipped => Some(Reason::NotChecked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    /// Runs by their days.
    type Days<'a> = &'a [(i64, Option<Reason>)];

    /// The record of runs.
    fn side(runs: Days<'_>) -> Side {
        let mut record = Record::default();
        let mut reasons = BTreeMap::new();
        let mut last = None;
        for &(day, found) in runs {
            record.take(day * DAY, found, None);
            if last.replace(found) != Some(found) {
                reasons.insert(day * DAY, found);
            }
        }
        Side { record, reasons }
    }

    const OK: Option<Reason> = None;
    const FAILS: Option<Reason> = Some(Reason::ServerError);
    const GONE: Option<Reason> = Some(Reason::Gone);

    #[test]
    fn runs_of_two_machines_count_as_those_of_one() {
        let rows: [(Days<'_>, Days<'_>); 6] = [
            (
                &[(1, OK), (2, FAILS), (3, FAILS)],
                &[(4, FAILS), (6, FAILS)],
            ),
            // Copies of one history that went on apart.
            (
                &[(1, OK), (2, FAILS), (3, FAILS)],
                &[(1, OK), (2, FAILS), (5, FAILS)],
            ),
            (&[(1, FAILS), (5, FAILS)], &[(3, OK), (4, FAILS)]),
            (&[(1, GONE), (3, GONE)], &[(2, GONE)]),
            (&[(1, OK), (9, FAILS)], &[(1, OK)]),
            (&[], &[(2, GONE), (3, OK)]),
        ];
        for (a, b) in rows {
            let mut both: Vec<_> = [a, b].concat();
            both.sort_by_key(|run| run.0);
            both.dedup();
            let (one, other) = (side(a), side(b));
            let is_ahead = a.last().map(|run| run.0) >= b.last().map(|run| run.0);
            let (ahead, behind) = if is_ahead { (one, other) } else { (other, one) };
            assert_eq!(joined(&ahead, &behind), side(&both).record, "{a:?} {b:?}");
        }
    }

    #[test]
    fn a_run_that_is_told_as_unknown_is_a_death_only_by_its_own_reason() {
        let mut one = side(&[(1, GONE), (5, Some(Reason::BotWall))]);
        // What was found on the fifth day is noted no more.
        one.reasons.remove(&(5 * DAY));
        let both = joined(&one, &side(&[(3, GONE)]));
        assert_eq!((both.death.runs, both.death.last), (2, 3 * DAY));
        // A death that waits for confirmation is one.
        let mut waiting = Record::default();
        let confirm = crate::policy::Confirm { runs: 2, days: 1 };
        waiting.take(DAY, GONE, Some(confirm));
        let waiting = Side {
            record: waiting,
            reasons: [(DAY, GONE)].into(),
        };
        assert_eq!(joined(&waiting, &side(&[])).death.runs, 1);
    }

    #[test]
    fn long_histories_go_on_from_their_counts() {
        let long: Vec<_> = (1..=30).map(|day| (day * 2, FAILS)).collect();
        let more = [(33, FAILS), (35, FAILS), (60, FAILS)];
        let both = joined(&side(&long), &side(&more));
        let streak = &both.streak;
        assert_eq!((streak.runs, streak.failures), (32, 32));
        assert_eq!(streak.first_failed, Some(2 * DAY));
        assert_eq!(both.outage.runs, 32);
        assert_eq!((both.outage.since, both.outage.last), (2 * DAY, 60 * DAY));
        // One success in between begins it anew.
        let ok = joined(&side(&long), &side(&[(51, OK)]));
        assert_eq!(
            (ok.streak.first_failed, ok.streak.failures),
            (Some(52 * DAY), 5)
        );
        assert_eq!(ok.streak.last_ok, Some(51 * DAY));
        assert_eq!(ok.outage.runs, 5);
        let back = joined(&side(&[(70, OK)]), &side(&long));
        assert_eq!((back.streak.runs, back.streak.up), (31, 1));
        assert_eq!((back.streak.first_failed, back.streak.failures), (None, 0));
        // A copy of it adds nothing.
        let same = joined(&side(&long), &side(&long));
        assert_eq!(same, side(&long).record);
    }
}
