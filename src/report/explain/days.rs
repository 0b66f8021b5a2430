//! What a run alone is believed, and what only days of runs make certain.

use crate::verdict::{Reason, Verdict};

/// What would be believed after how many days.
pub(super) fn believed(reason: Option<Reason>, confirm: Option<(u32, u32)>) -> String {
    let Some(reason) = reason else {
        return "An ok is believed at once, and ends any streak of failures.".to_owned();
    };
    let ages = "3 failed runs in a row over at least 7 days make it dead (persistent-failure)";
    match reason {
        Reason::ServerError => format!(
            "Unknown for now; {ages}. A link that was ok in one of the last 5 runs is flaky, not dead."
        ),
        Reason::Timeout
        | Reason::ConnectionRefused
        | Reason::ConnectionReset
        | Reason::Unreachable => format!(
            "Unknown for now; {ages}, but only where an earlier run saw the link ok: what never \
             answered may be out of reach from here alone."
        ),
        Reason::NotChecked => "Nothing is remembered of it; run again.".to_owned(),
        _ => by_verdict(reason.verdict(), confirm),
    }
}

fn by_verdict(verdict: Verdict, confirm: Option<(u32, u32)>) -> String {
    match (verdict, confirm) {
        (Verdict::Dead, None) => "This is definite: it is believed at once. (With `confirm` in \
             the configuration it would wait for further runs.)"
            .to_owned(),
        (Verdict::Dead, Some((runs, days))) => format!(
            "The configuration's `confirm` wants to see it in {runs} runs in a row over at least \
             {days} days; until then it is unknown (unconfirmed)."
        ),
        (Verdict::Unknown, _) => "Time changes nothing: walls, limits and filters never make a \
             link dead, however long they stand."
            .to_owned(),
        (Verdict::Redirected | Verdict::Suspect, _) => {
            "Time changes nothing: it stays until somebody looks, or the site changes.".to_owned()
        }
        (Verdict::Ok | Verdict::Skipped, _) => "Nothing is remembered of it.".to_owned(),
    }
}
