//! Reading, as `check` and `lint` both begin.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;
use linkcheck::diagnostic::{Diagnostic, Severity};
use linkcheck::exit::PARSE_ERROR;
use linkcheck::lint;
use linkcheck::reading::{self, Reading};
use linkcheck::report::assemble::Inputs;
use linkcheck::source::{Source, SourceId};

use crate::args::InputArgs;
use crate::config::{self, Level, Loaded};
use crate::inputs::{self, Input};

/// The configuration that goes with these inputs.
pub(super) fn configuration(args: &InputArgs) -> Result<Loaded> {
    let first = args
        .inputs
        .first()
        .map_or(Path::new(""), |path| path.as_path());
    let rules: Vec<&str> = lint::RULES.iter().map(|rule| rule.name).collect();
    config::load(args.config.as_deref(), first, &rules)
}

/// Reads all inputs, with the problems found, by the severities that `config` sets.
pub(super) fn read(args: &InputArgs, loaded: &Loaded) -> Result<Inputs> {
    let sources: Vec<Source> = inputs::read(args)?.into_iter().map(source).collect();
    let ids = (0..).map(SourceId);
    let readings: Vec<Reading> = sources
        .iter()
        .zip(ids)
        .map(|(source, id)| reading::read(source, id))
        .collect();
    let diagnostics = lint::lint(&sources, &readings);
    let links = readings
        .into_iter()
        .flat_map(|reading| reading.links)
        .collect();
    let diagnostics = diagnostics.into_iter();
    Ok(Inputs {
        diagnostics: diagnostics.filter_map(|it| levelled(it, loaded)).collect(),
        sources,
        links,
    })
}

fn source(input: Input) -> Source {
    let kind = match input.kind {
        Some(kind) => reading::refine(kind, &input.text),
        None => reading::detect(&input.name, &input.text),
    };
    Source::new(input.name, kind, input.text)
}

/// What cannot be parsed is an error whatever the configuration says.
fn levelled(diagnostic: Diagnostic, loaded: &Loaded) -> Option<Diagnostic> {
    let level = loaded.config.rules.get(diagnostic.rule);
    match level {
        _ if diagnostic.rule == PARSE_ERROR => Some(diagnostic),
        None => Some(diagnostic),
        Some(Level::Off) => None,
        Some(Level::Note) => Some(diagnostic.with_severity(Severity::Note)),
        Some(Level::Warning) => Some(diagnostic.with_severity(Severity::Warning)),
        Some(Level::Error) => Some(diagnostic.with_severity(Severity::Error)),
    }
}

/// The inputs as they were given, for the report.
pub(super) fn names(args: &InputArgs) -> Vec<String> {
    let paths = args.inputs.iter();
    paths.map(|path| path.display().to_string()).collect()
}

/// Now, in seconds since 1970 (UTC).
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}
