//! One catalog, looked at from several places.
//!
//! A wall, a limit or a country's filter stands before one machine and not
//! before another. What answers anywhere is there.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Named, Refusal, frame, order, same_inputs};
use crate::report::assemble::is_left_over;
use crate::report::words::verdict_and_reason;
use crate::report::{LinkReport, Network, Outcome, Report};
use crate::verdict::{Reason, Verdict};

/// What `reports`, all of the same inputs, say together: of each URL the better
/// answer. Where they do not agree, the detail says who saw what.
pub fn vantages(reports: &[Named]) -> Result<Report, Refusal> {
    same_inputs(reports)?;
    if let Some(part) = reports.iter().find(|it| it.report.shard.is_some()) {
        return Err(Refusal::Part(part.name.clone()));
    }
    let Some(mut merged) = frame(reports) else {
        return Err(Refusal::Nothing);
    };
    let any_up = reports.iter().any(|it| it.report.network == Network::Ok);
    merged.network = if any_up { Network::Ok } else { Network::Down };
    let most = |pick: fn(&Report) -> u64| reports.iter().map(|it| pick(&it.report)).max();
    merged.targets = most(|it| it.targets).unwrap_or(0);
    merged.unchanged = most(|it| it.unchanged).unwrap_or(0);
    merged.links = links(reports);
    order::sort(&mut merged.links, &merged.inputs);
    merged.complete = !merged.links.iter().any(is_left_over);
    // What one of them was kept from, another may have seen.
    let stopped = reports.iter().find_map(|it| it.report.interrupted);
    merged.interrupted = stopped.filter(|_| !merged.complete);
    Ok(merged)
}

/// Each URL once, as the report saw it that saw it best.
fn links(reports: &[Named]) -> Vec<LinkReport> {
    let mut order: Vec<&str> = Vec::new();
    let mut by_url: HashMap<&str, Vec<(&str, &LinkReport)>> = HashMap::new();
    for Named { name, report } in reports {
        for link in &report.links {
            let seen = by_url.entry(&link.url).or_default();
            if seen.is_empty() {
                order.push(&link.url);
            }
            seen.push((name, link));
        }
    }
    let seen = order.iter().filter_map(|url| by_url.get(url));
    seen.filter_map(|seen| best(seen)).collect()
}

fn best(seen: &[(&str, &LinkReport)]) -> Option<LinkReport> {
    let (name, best) = *seen.iter().min_by_key(|(_, link)| rank(&link.outcome))?;
    let mut link = best.clone();
    let others: Vec<String> = seen
        .iter()
        .filter(|(_, other)| other.outcome.reason != best.outcome.reason)
        .map(|(name, other)| format!("{name}: {}", verdict_and_reason(&other.outcome)))
        .collect();
    if !others.is_empty() {
        let detail = &best.outcome.detail;
        let said = if detail.is_empty() { "" } else { "; " };
        let detail = format!("{detail}{said}as seen by {name} ({})", others.join(", "));
        link.outcome = Arc::new(Outcome {
            detail: detail.into(),
            ..Outcome::clone(&best.outcome)
        });
    }
    Some(link)
}

/// How good an answer is, the best first; of equals the first report's is
/// taken. Whatever was judged beats what could not be, and what answers beats
/// what does not: a page is not dead that somebody can read.
fn rank(outcome: &Outcome) -> u8 {
    match outcome.verdict() {
        Verdict::Ok => 0,
        Verdict::Redirected => 1,
        Verdict::Suspect => 2,
        Verdict::Dead => 3,
        Verdict::Unknown if outcome.reason == Some(Reason::NotChecked) => 6,
        Verdict::Unknown => 4,
        Verdict::Skipped => 5,
    }
}
