//! What is remembered of a link, as a report tells it.

use crate::judge::day;
use crate::verdict::Verdict;

/// What is remembered of a link from run to run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Streak {
    /// When it first failed in the present streak, in seconds since 1970.
    pub first_failed: Option<i64>,
    /// How many runs in a row failed.
    pub failures: u32,
    /// When it was last found `ok`, in seconds since 1970.
    pub last_ok: Option<i64>,
    /// How many runs have judged it.
    pub runs: u32,
    /// In how many of them it answered as it should: `ok` or `redirected`.
    pub up: u32,
    /// What the last runs found, the oldest first.
    pub recent: Box<[Past]>,
}

/// What one run found of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// When, in seconds since 1970.
    pub at: i64,
    /// What.
    pub verdict: Verdict,
}

impl Streak {
    /// Since when it fails, in how many runs, and when it was last well; none
    /// where there is no streak yet, because it failed once or not at all.
    pub fn words(&self) -> Option<String> {
        let since = self.first_failed.filter(|_| self.failures > 1)?;
        let ok = match self.last_ok {
            Some(at) => format!("last ok {}", day(at)),
            None => "never ok".to_owned(),
        };
        let (since, runs) = (day(since), self.failures);
        Some(format!("failing since {since}, {runs} runs, {ok}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-01T00:00:00Z.
    const FIRST: i64 = 1_793_491_200;

    #[test]
    fn a_streak_is_told_once_it_is_one() {
        let second = Some(FIRST + 86_400);
        // The first failure, how many there are, the last `ok`, and what is said.
        let rows = [
            (None, 0, Some(FIRST), None),
            (second, 1, Some(FIRST), None),
            (
                second,
                4,
                Some(FIRST),
                Some("failing since 2026-11-02, 4 runs, last ok 2026-11-01"),
            ),
            (
                second,
                2,
                None,
                Some("failing since 2026-11-02, 2 runs, never ok"),
            ),
        ];
        for (first_failed, failures, last_ok, want) in rows {
            let streak = Streak {
                first_failed,
                failures,
                last_ok,
                ..Streak::default()
            };
            assert_eq!(streak.words().as_deref(), want);
        }
    }
}
