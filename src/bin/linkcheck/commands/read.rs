//! Reading, as `check` and `lint` both begin.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;
use linkcheck::diagnostic::{Diagnostic, Severity};
use linkcheck::exit::PARSE_ERROR;
use linkcheck::reading::{self, Reading};
use linkcheck::report::assemble::Inputs;
use linkcheck::source::{Source, SourceId};

use crate::args::InputArgs;
use crate::config::{self, Level, Loaded};
use crate::inputs::{self, Input};

/// The rules whose severity can be set.
const RULES: &[&str] = &[
    "unknown-key",
    "missing-field",
    "unknown-category",
    "duplicate-id",
    "duplicate-url",
    "invalid-url",
    "unreachable-scheme",
];

/// The configuration that goes with these inputs.
pub(super) fn configuration(args: &InputArgs) -> Result<Loaded> {
    let first = args
        .inputs
        .first()
        .map_or(Path::new(""), |path| path.as_path());
    config::load(args.config.as_deref(), first, RULES)
}

/// Reads all inputs, with the problems found, by the severities that `config` sets.
pub(super) fn read(args: &InputArgs, loaded: &Loaded) -> Result<Inputs> {
    let sources: Vec<Source> = inputs::read(args)?.into_iter().map(source).collect();
    let mut links = Vec::new();
    let mut diagnostics = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        let id = SourceId(u32::try_from(at)?);
        let mut read: Reading = reading::read(source, id);
        links.append(&mut read.links);
        diagnostics.append(&mut read.diagnostics);
    }
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
