//! A saved report to go by.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use linkcheck::report::{Network, Report, json};
use linkcheck::source::Source;

use super::super::read::Read;
use super::super::{check, complain};
use super::{Ground, canonical};
use crate::settings::Selection;

/// What the report at `path` says of the inputs as they are now.
pub(super) fn found(path: &Path, read: Read, selection: &Selection) -> Result<Ground> {
    let Read {
        inputs, ignores, ..
    } = read;
    let mut report = open(path)?;
    if report.network == Network::Down {
        complain("that run had no network, so it says nothing of its links");
    } else if !report.complete {
        complain("that run was not complete: what it did not judge is not fixed");
    }
    if !follow(&mut report, &inputs.sources) {
        bail!(
            "{} is about {}, not about these inputs",
            path.display(),
            files(&report)
        );
    }
    report
        .links
        .retain(|link| selection.wants(&link.url).is_ok());
    let names = check::source_names(&inputs.sources);
    for link in report.links.iter_mut().filter(|it| it.ignored.is_none()) {
        link.ignored = check::ignored(link, &ignores, &names).map(Box::new);
    }
    Ok(Ground {
        sources: inputs.sources,
        report,
        ends: None,
    })
}

fn open(path: &Path) -> Result<Report> {
    let reader: Box<dyn io::Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(path);
        let file = file.with_context(|| format!("failed to read {}", path.display()))?;
        Box::new(BufReader::new(file))
    };
    json::read(reader).with_context(|| format!("failed to read {}", path.display()))
}

/// Names the places of `report` as `sources` are named now, however either was
/// written. Whether any of them is in these sources, or there are none at all.
fn follow(report: &mut Report, sources: &[Source]) -> bool {
    let names: HashMap<PathBuf, Arc<str>> = sources
        .iter()
        .map(|source| (canonical(&source.name), source.name.as_str().into()))
        .collect();
    let mut known: HashMap<Arc<str>, Option<Arc<str>>> = HashMap::new();
    let (mut any, mut found) = (false, false);
    for place in report.links.iter_mut().flat_map(|link| &mut link.locations) {
        let now = known
            .entry(Arc::clone(&place.file))
            .or_insert_with(|| names.get(&canonical(&place.file)).cloned());
        any = true;
        if let Some(now) = now {
            place.file = Arc::clone(now);
            found = true;
        }
    }
    found || !any
}

/// The files that a report is about, the first few.
fn files(report: &Report) -> String {
    let places = report.links.iter().flat_map(|link| &link.locations);
    let mut files: Vec<&str> = places.map(|place| &*place.file).collect();
    files.sort_unstable();
    files.dedup();
    let more = files.len().saturating_sub(3);
    files.truncate(3);
    let shown = files.join(", ");
    if more > 0 {
        format!("{shown} and {more} more")
    } else {
        shown
    }
}
