//! Several reports made one.
//!
//! Two things are alike in form and opposite in meaning. The shards of one run
//! ([`shards`]) each hold another part of the same catalog, and all of them are
//! needed. Reports from different places ([`vantages`]) hold the same links, and
//! of two answers the better one is taken.

mod order;
mod shards;
mod vantages;

use std::collections::BTreeMap;

use super::{DiagnosticReport, Report, Shard, SourceFile, Vantage};

pub use shards::shards;
pub use vantages::vantages;

/// A report with the name by which people know it.
#[derive(Debug, Clone)]
pub struct Named {
    /// The name, of a file mostly.
    pub name: String,
    /// The report.
    pub report: Report,
}

/// Why reports were not merged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// One of several is no shard.
    #[error(
        "{0} is no shard of a run; reports of one catalog from several places are merged by --prefer-alive"
    )]
    Whole(String),
    /// Two shards of runs that were split differently.
    #[error("{name} is shard {shard}, but {first} is one of {count}: they are no parts of one run")]
    OtherCount {
        /// The report that does not fit.
        name: String,
        /// Its shard.
        shard: Shard,
        /// The report that it does not fit to.
        first: String,
        /// How many shards that one's run has.
        count: u32,
    },
    /// Two reports of different inputs.
    #[error("{name} is of other inputs ({inputs}) than {first}")]
    OtherInputs {
        /// The report that does not fit.
        name: String,
        /// Its inputs.
        inputs: String,
        /// The report that it does not fit to.
        first: String,
    },
    /// Two shards that read another text by one name, or one that did not read it.
    #[error(
        "{name} was made of another {file} than {first}: shards of one run have read the same texts; run them again on one version"
    )]
    OtherText {
        /// The report that does not fit.
        name: String,
        /// The input that is another one.
        file: String,
        /// The report that it does not fit to.
        first: String,
    },
    /// The same shard twice.
    #[error("{name} is shard {shard} once more: so is {first}")]
    Twice {
        /// The report that does not fit.
        name: String,
        /// Its shard.
        shard: Shard,
        /// The first report of that shard.
        first: String,
    },
    /// A shard with links that are another's.
    #[error("{name} holds {url}, which does not belong to shard {shard}")]
    Foreign {
        /// The report.
        name: String,
        /// The link.
        url: String,
        /// The report's shard.
        shard: Shard,
    },
    /// Not all shards are there.
    #[error("{missing} of the run that {first} is a part of is missing; give all shards at once")]
    Missing {
        /// The shards that are not there, in words.
        missing: String,
        /// The first report.
        first: String,
    },
    /// A shard where whole runs are wanted.
    #[error("{0} is a shard alone; merge each run's shards first, then --prefer-alive")]
    Part(String),
    /// No report at all.
    #[error("there is no report to merge")]
    Nothing,
}

/// Fails unless all reports are of the same inputs.
fn same_inputs(reports: &[Named]) -> Result<(), Refusal> {
    let Some(first) = reports.first() else {
        return Err(Refusal::Nothing);
    };
    let mut others = reports[1..].iter();
    match others.find(|other| other.report.inputs != first.report.inputs) {
        None => Ok(()),
        Some(other) => Err(Refusal::OtherInputs {
            name: other.name.clone(),
            inputs: other.report.inputs.join(", "),
            first: first.name.clone(),
        }),
    }
}

/// Fails unless all reports were made of the same texts, as far as they have
/// noted them: a link of one text may be in no shard of the other.
fn same_texts(reports: &[Named]) -> Result<(), Refusal> {
    let mut noted = reports.iter().filter(|it| !it.report.files.is_empty());
    let Some(first) = noted.next() else {
        return Ok(());
    };
    let known = by_name(&first.report);
    for other in noted {
        let others = by_name(&other.report);
        let mut names = known.keys().chain(others.keys());
        if let Some(file) = names.find(|name| known.get(*name) != others.get(*name)) {
            return Err(Refusal::OtherText {
                name: other.name.clone(),
                file: (*file).to_owned(),
                first: first.name.clone(),
            });
        }
    }
    Ok(())
}

/// The digests of a report's texts.
fn by_name(report: &Report) -> BTreeMap<&str, &str> {
    let files = report.files.iter();
    files
        .map(|file| (file.file.as_str(), file.sha256.as_str()))
        .collect()
}

/// The problems of all, each once: every report carries those of its inputs.
fn diagnostics(reports: &[Named], inputs: &[String]) -> Vec<DiagnosticReport> {
    let mut all: Vec<DiagnosticReport> = Vec::new();
    for named in reports {
        for diagnostic in &named.report.diagnostics {
            if !all.contains(diagnostic) {
                all.push(diagnostic.clone());
            }
        }
    }
    all.sort_by_cached_key(|it| order::key(inputs, &it.file, it.line, it.column));
    all
}

/// Where all of them looked from; different places are listed.
fn vantage(reports: &[Named]) -> Option<Vantage> {
    let known: Vec<&Vantage> = reports
        .iter()
        .filter_map(|named| named.report.vantage.as_ref())
        .collect();
    let joined = |pick: fn(&Vantage) -> &String| {
        let mut words: Vec<&str> = Vec::new();
        for vantage in &known {
            if !words.contains(&pick(vantage).as_str()) {
                words.push(pick(vantage));
            }
        }
        words.join(", ")
    };
    (!known.is_empty()).then(|| Vantage {
        place: joined(|vantage| &vantage.place),
        user_agent: joined(|vantage| &vantage.user_agent),
    })
}

/// The texts that all reports know alike.
fn files(reports: &[Named], first: &[SourceFile]) -> Vec<SourceFile> {
    let alike = |file: &&SourceFile| reports.iter().all(|it| it.report.files.contains(file));
    first.iter().filter(alike).cloned().collect()
}

/// What does not depend on how links are merged.
fn frame(reports: &[Named]) -> Option<Report> {
    let first = &reports.first()?.report;
    let sum = |pick: fn(&Report) -> u64| reports.iter().map(|it| pick(&it.report)).sum();
    let seconds = reports.iter().map(|named| named.report.seconds);
    Some(Report {
        started: reports.iter().map(|it| it.report.started).min()?,
        finished: reports.iter().map(|it| it.report.finished).max()?,
        seconds: seconds.fold(0.0, f64::max),
        shard: None,
        vantage: vantage(reports),
        files: files(reports, &first.files),
        sources: Vec::new(),
        links: Vec::new(),
        diagnostics: diagnostics(reports, &first.inputs),
        requests: sum(|it| it.requests),
        bytes: sum(|it| it.bytes),
        ..first.clone()
    })
}
