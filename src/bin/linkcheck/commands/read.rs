//! Reading, as `check` and `lint` both begin.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;
use jiff::civil::Date;
use linkcheck::catalog::Ignores;
use linkcheck::diagnostic::{Diagnostic, Severity};
use linkcheck::lint::{self, Own, RuleSettings};
use linkcheck::reading::{self, Reading};
use linkcheck::report::assemble::{Found, Inputs};
use linkcheck::report::probed::{self, Share};
use linkcheck::source::{Kind, Link, Source, SourceId};
use linkcheck::target::Plan;

use super::complain;
use crate::args::InputArgs;
use crate::config::{self, Level, Loaded, RuleConfig};
use crate::inputs::{self, Input, Unreadable};

/// The configuration that goes with these inputs.
pub(super) fn configuration(args: &InputArgs) -> Result<Loaded> {
    let first = args
        .inputs
        .first()
        .map_or(Path::new(""), |path| path.as_path());
    let rules: Vec<&str> = lint::RULES.iter().map(|rule| rule.name).collect();
    config::load(args.config.as_deref(), first, &rules)
}

/// What was read, what the catalogs among it say is known and accepted, and
/// what lint went by.
pub(super) struct Read {
    pub(super) inputs: Inputs,
    pub(super) ignores: Ignores,
    pub(super) lint: lint::Settings,
    /// Whether an input could not be read, which is told then.
    pub(super) is_short: bool,
}

/// Reads all inputs, with the problems found, by what `settings` say of rules;
/// `written` is what the run will write. What cannot be read is one of the
/// problems, and said on standard error as well.
pub(super) fn read(
    args: &InputArgs,
    loaded: &Loaded,
    written: &[PathBuf],
    settings: lint::Settings,
) -> Read {
    let format = loaded.config.input_format.as_ref().map(|format| format.0);
    let how = inputs::Reading {
        format: args.input_format.or(format),
        written,
    };
    let inputs = inputs::read(args, how);
    let failures = inputs.iter().filter_map(|input| input.as_ref().err());
    let failures: Vec<&str> = failures.map(|failure| failure.why.as_str()).collect();
    if !failures.is_empty() {
        complain(&failures.join("\n"));
    }
    read_all(inputs, loaded, settings)
}

/// The same of texts that are there already.
pub(super) fn read_texts(inputs: Vec<Input>, loaded: &Loaded, settings: lint::Settings) -> Read {
    read_all(inputs.into_iter().map(Ok).collect(), loaded, settings)
}

fn read_all(
    inputs: Vec<Result<Input, Unreadable>>,
    loaded: &Loaded,
    settings: lint::Settings,
) -> Read {
    let is_short = inputs.iter().any(Result::is_err);
    let (mut sources, mut readings) = (Vec::new(), Vec::new());
    for (id, input) in (0..).map(SourceId).zip(inputs) {
        let (source, reading) = match input {
            Ok(input) => {
                let source = source(input);
                let reading = reading::read(&source, id);
                (source, reading)
            }
            Err(Unreadable { name, why }) => (
                Source::new(name, Kind::Text, ""),
                Reading::unreadable(id, why),
            ),
        };
        sources.push(source);
        readings.push(reading);
    }
    if let Some(file) = &loaded.file {
        // Behind the inputs, and without a link: only what is wrong with its ignores is told of it.
        sources.push(file.clone());
        readings.push(Reading::of_ignores(loaded.ignores()));
    }
    let diagnostics = lint::lint(&sources, &readings, &settings);
    let ignores = lint::ignores(&readings, &settings);
    let links: Vec<Link> = readings
        .into_iter()
        .flat_map(|reading| reading.links)
        .collect();
    Read {
        inputs: Inputs {
            diagnostics,
            sources,
            links,
        },
        ignores,
        lint: settings,
        is_short,
    }
}

/// The files that were read: inputs and configuration.
pub(super) fn files(args: &InputArgs, sources: &[Source], loaded: &Loaded) -> Vec<PathBuf> {
    let inputs = sources.iter().map(|source| PathBuf::from(&source.name));
    let settings = loaded.folder.join(config::FILE);
    inputs
        .chain(args.config.clone())
        .chain([settings])
        .collect()
}

/// The problems of texts that were read before and have been mended since.
pub(super) fn lint_again(sources: &[Source], settings: &lint::Settings) -> Vec<Diagnostic> {
    let sources = sources.iter();
    let readings = sources.clone().zip((0..).map(SourceId));
    let readings: Vec<Reading> = readings
        .map(|(source, id)| reading::read(source, id))
        .collect();
    lint::lint(sources.as_slice(), &readings, settings)
}

/// Adds what the outcomes tell of the inputs to what lint has told.
pub(super) fn add_outcomes(
    inputs: &mut Inputs,
    plan: &Plan,
    found: &Found,
    share: Share,
    ignores: &Ignores,
    settings: &lint::Settings,
) {
    let told = probed::diagnostics(inputs, plan, found, ignores, share);
    let mut desk = lint::Desk::new(&inputs.sources, &inputs.links, ignores, settings);
    let settled = told.into_iter().filter_map(|it| desk.settle(it));
    let settled: Vec<Diagnostic> = settled.collect();
    inputs.diagnostics.extend(settled);
}

/// What the configuration says of rules, on the day `today`, in a run that is led
/// to its `own` hosts.
pub(super) fn lint_settings(loaded: &Loaded, today: Date, own: Own) -> lint::Settings {
    let rules = loaded.config.rules.iter();
    let rules = rules.map(|(name, said)| (name.replace('_', "-"), rule_settings(said)));
    lint::Settings {
        today: Some(today),
        rules: rules.collect(),
        own,
    }
}

fn rule_settings(said: &RuleConfig) -> RuleSettings {
    match said {
        RuleConfig::Level(level) => RuleSettings {
            level: Some(lint_level(*level)),
            ..RuleSettings::default()
        },
        RuleConfig::Options(options) => RuleSettings {
            level: options.level.map(lint_level),
            min: options.min,
            max: options.max,
            allow: options.allow.clone(),
        },
    }
}

fn lint_level(level: Level) -> lint::Level {
    match level {
        Level::Off => lint::Level::Off,
        Level::Note => lint::Level::Told(Severity::Note),
        Level::Warning => lint::Level::Told(Severity::Warning),
        Level::Error => lint::Level::Told(Severity::Error),
    }
}

fn source(input: Input) -> Source {
    let kind = match input.kind {
        Some(kind) => reading::refine(kind, &input.text),
        None => reading::detect(&input.name, &input.text),
    };
    Source::new(input.name, kind, input.text)
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
