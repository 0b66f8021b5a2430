//! Reading, as `check` and `lint` both begin.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;
use jiff::civil::Date;
use linkcheck::catalog::{Ignores, Place};
use linkcheck::diagnostic::{Diagnostic, Severity};
use linkcheck::exit::PARSE_ERROR;
use linkcheck::lint;
use linkcheck::reading::{self, Reading};
use linkcheck::report::assemble::Inputs;
use linkcheck::source::{Link, Source, SourceId, Span};

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

/// What was read, and what the catalogs among it say is known and accepted.
pub(super) struct Read {
    pub(super) inputs: Inputs,
    pub(super) ignores: Ignores,
}

/// Reads all inputs, with the problems found, by the severities that `loaded`
/// sets and the ignores that hold `today`.
pub(super) fn read(args: &InputArgs, loaded: &Loaded, today: Date) -> Result<Read> {
    Ok(read_texts(inputs::read(args)?, loaded, today))
}

/// The same of texts that are there already.
pub(super) fn read_texts(inputs: Vec<Input>, loaded: &Loaded, today: Date) -> Read {
    let sources: Vec<Source> = inputs.into_iter().map(source).collect();
    let ids = (0..).map(SourceId);
    let readings: Vec<Reading> = sources
        .iter()
        .zip(ids)
        .map(|(source, id)| reading::read(source, id))
        .collect();
    let diagnostics = lint::lint(&sources, &readings);
    let mut ignores = Ignores::default();
    for (id, reading) in (0..).map(SourceId).zip(&readings) {
        if let Some(catalog) = &reading.catalog {
            ignores.add(id, catalog, today);
        }
    }
    let links: Vec<Link> = readings
        .into_iter()
        .flat_map(|reading| reading.links)
        .collect();
    let diagnostics = diagnostics.into_iter();
    let diagnostics = diagnostics
        .filter_map(|it| levelled(it, loaded))
        .map(|it| accepted(it, &ignores, &links));
    Read {
        inputs: Inputs {
            diagnostics: diagnostics.collect(),
            sources,
            links,
        },
        ignores,
    }
}

/// A problem that the catalog ignores is still told, never counts, and is not
/// to be mended.
fn accepted(diagnostic: Diagnostic, ignores: &Ignores, links: &[Link]) -> Diagnostic {
    if diagnostic.rule == PARSE_ERROR {
        return diagnostic;
    }
    let (source, span) = (diagnostic.source, diagnostic.span);
    let link = link_at(links, source, span);
    let place = Place {
        source: Some(source),
        product: diagnostic.product.as_deref(),
        field: diagnostic.field.as_deref(),
    };
    match ignores.lint(diagnostic.rule, link.map(|link| &*link.url), &place) {
        None => diagnostic,
        Some(ignore) => {
            let reason = ignore.reason.as_ref();
            let reason = reason.map(|reason| format!(": {}", reason.value));
            let help = format!("the catalog ignores this{}", reason.unwrap_or_default());
            Diagnostic {
                fix: None,
                ..diagnostic.with_severity(Severity::Note).with_help(help)
            }
        }
    }
}

/// The link that stands on `span`; links are in the order of their places.
pub(super) fn link_at(links: &[Link], source: SourceId, span: Span) -> Option<&Link> {
    let at = links.partition_point(|link| (link.source, link.span) < (source, span));
    let link = links.get(at)?;
    (link.source == source && link.span == span).then_some(link)
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
