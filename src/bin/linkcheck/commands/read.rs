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
use linkcheck::source::{Link, Source, SourceId};
use linkcheck::target::Plan;

use crate::args::InputArgs;
use crate::config::{self, Level, Loaded, RuleConfig};
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

/// What was read, what the catalogs among it say is known and accepted, and
/// what lint went by.
pub(super) struct Read {
    pub(super) inputs: Inputs,
    pub(super) ignores: Ignores,
    pub(super) lint: lint::Settings,
}

/// Reads all inputs, with the problems found, by what `settings`
/// say of rules.
pub(super) fn read(args: &InputArgs, loaded: &Loaded, settings: lint::Settings) -> Result<Read> {
    Ok(read_texts(inputs::read(args)?, loaded, settings))
}

/// The same of texts that are there already.
pub(super) fn read_texts(inputs: Vec<Input>, loaded: &Loaded, settings: lint::Settings) -> Read {
    let mut sources: Vec<Source> = inputs.into_iter().map(source).collect();
    let ids = (0..).map(SourceId);
    let mut readings: Vec<Reading> = sources
        .iter()
        .zip(ids)
        .map(|(source, id)| reading::read(source, id))
        .collect();
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
    let rules = rules.map(|(name, said)| (name.clone(), rule_settings(said)));
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
