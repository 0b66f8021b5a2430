//! The parts of one run.

use super::{Named, Refusal, frame, order, same_inputs, same_texts};
use crate::report::{Network, Report, Shard};

/// The whole run that `reports` are the shards of, all of them and each once.
///
/// Every host belongs to one shard, so that no link is in two of them: links
/// are put back into catalog order, and what was counted adds up.
pub fn shards(reports: Vec<Named>) -> Result<Report, Refusal> {
    same_inputs(&reports)?;
    same_texts(&reports)?;
    all_there(&reports)?;
    let Some(mut merged) = frame(&reports) else {
        return Err(Refusal::Nothing);
    };
    merged.complete = reports.iter().all(|it| it.report.complete);
    merged.interrupted = reports.iter().find_map(|it| it.report.interrupted);
    merged.network = network(&reports);
    merged.targets = reports.iter().map(|it| it.report.targets).sum();
    merged.unchanged = reports.iter().map(|it| it.report.unchanged).sum();
    let links = reports.into_iter().flat_map(|it| it.report.links);
    merged.links = links.collect();
    order::sort(&mut merged.links, &merged.inputs);
    Ok(merged)
}

/// One machine without a network leaves its own links unknown; the run is void
/// only if no machine that had anything to do had one.
fn network(reports: &[Named]) -> Network {
    let mut busy = reports.iter().filter(|it| !it.report.links.is_empty());
    let any_up = busy.clone().any(|it| it.report.network == Network::Ok);
    if any_up || busy.next().is_none() {
        Network::Ok
    } else {
        Network::Down
    }
}

/// Fails unless there is every shard of one run, once, with its own links.
fn all_there(reports: &[Named]) -> Result<(), Refusal> {
    let mut seen: Vec<Option<&str>> = Vec::new();
    let mut first: Option<(&str, u32)> = None;
    for Named { name, report } in reports {
        let Some(shard) = report.shard else {
            return Err(Refusal::Whole(name.clone()));
        };
        let (first, count) = *first.get_or_insert((name, shard.count));
        if shard.count != count {
            return Err(Refusal::OtherCount {
                name: name.clone(),
                shard,
                first: first.to_owned(),
                count,
            });
        }
        if let Some(link) = report.links.iter().find(|link| !shard.holds(&link.url)) {
            return Err(Refusal::Foreign {
                name: name.clone(),
                url: link.url.to_string(),
                shard,
            });
        }
        let at = shard.index as usize - 1;
        seen.resize(seen.len().max(at + 1), None);
        if let Some(first) = seen[at].replace(name) {
            return Err(Refusal::Twice {
                name: name.clone(),
                shard,
                first: first.to_owned(),
            });
        }
    }
    let Some((first, count)) = first else {
        return Err(Refusal::Nothing);
    };
    missing(&seen, first, count)
}

fn missing(seen: &[Option<&str>], first: &str, count: u32) -> Result<(), Refusal> {
    const NAMED: usize = 5;
    let is_there = |index: u32| seen.get(index as usize - 1).is_some_and(Option::is_some);
    let gaps: Vec<u32> = (1..=count).filter(|&index| !is_there(index)).collect();
    if gaps.is_empty() {
        return Ok(());
    }
    let named = gaps.iter().take(NAMED);
    let named = named.map(|&index| Shard { index, count }.to_string());
    let more = match gaps.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let missing = format!("shard {}{more}", named.collect::<Vec<_>>().join(", "));
    Err(Refusal::Missing {
        missing,
        first: first.to_owned(),
    })
}
