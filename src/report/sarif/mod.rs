//! SARIF 2.1.0, for code scanning.
//!
//! A result is one place of one finding, so that each can be closed by itself;
//! its fingerprint is made of what it is about (rule, file, product, field,
//! URL) and never of its line, so that it stays the same finding when lines
//! move. An ignored link is a result that is suppressed. Columns count Unicode
//! code points.

mod fingerprint;
mod rules;
mod wire;

use std::io::{self, Write};

use serde::Serialize as _;
use serde_json::Serializer;

use super::escape::{AsciiControls, message, uri};
use super::json::time;
use super::words::{self, FINDINGS};
use super::{DiagnosticReport, Failing, LinkReport, Location, Network, Report};
use crate::diagnostic::Severity;
use crate::source::Kind;
use crate::verdict::Reason;
use fingerprint::Fingerprints;
use rules::Rules;
use wire::{
    ArtifactLocation, BaseUris, Driver, Fix, Invocation, Level, Log, PartialFingerprints, Place,
    Region, SarifResult, Suppression, Text, Tool,
};

/// Of one result, no more related places than this are listed.
const RELATED: usize = 20;

/// Writes `report` as one log; what `failing` names has the level `error`.
pub fn write(report: &Report, failing: &Failing, mut out: impl Write) -> io::Result<()> {
    let mut rules = Rules::default();
    let mut results = Vec::new();
    let mut fingerprints = Fingerprints::default();
    for problem in &report.diagnostics {
        results.push(of_diagnostic(
            problem,
            failing,
            &mut rules,
            &mut fingerprints,
        ));
    }
    for link in &report.links {
        let is_finding = FINDINGS.contains(&link.outcome.verdict());
        if let (Some(reason), true) = (link.outcome.reason, is_finding) {
            for at in 0..link.locations.len() {
                let result = of_link(
                    report,
                    link,
                    at,
                    reason,
                    failing,
                    &mut rules,
                    &mut fingerprints,
                );
                results.push(result);
            }
        }
    }
    let log = Log {
        schema: wire::SCHEMA,
        version: "2.1.0",
        runs: [wire::Run {
            tool: Tool {
                driver: Driver {
                    name: "linkcheck",
                    version: env!("CARGO_PKG_VERSION"),
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: rules.into_wire(),
                },
            },
            invocations: [invocation(report)],
            original_uri_base_ids: BaseUris::default(),
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    let mut serializer = Serializer::with_formatter(&mut out, AsciiControls::pretty());
    log.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

fn invocation(report: &Report) -> Invocation {
    Invocation {
        execution_successful: report.complete && report.network == Network::Ok,
        start_time_utc: time::text(report.started),
        end_time_utc: time::text(report.finished),
    }
}

fn of_link<'a>(
    report: &Report,
    link: &'a LinkReport,
    at: usize,
    reason: Reason,
    failing: &Failing,
    rules: &mut Rules,
    fingerprints: &mut Fingerprints<'a>,
) -> SarifResult {
    let here = &link.locations[at];
    let outcome = &*link.outcome;
    let subject = words::subject(here);
    let detail = words::reason_and_detail(outcome);
    let text = [subject.as_str(), &link.url, &detail];
    let text: Vec<&str> = text.into_iter().filter(|it| !it.is_empty()).collect();
    // Code scanning shows no fixes, so that the message tells it too.
    let fix_words = outcome.fix.as_deref().map(words::replacement);
    let fix_words = fix_words.map(|words| format!("; {words}"));
    let text = text.join(": ") + &fix_words.unwrap_or_default();
    let others = link
        .locations
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at);
    let related = others.take(RELATED).map(|(_, other)| {
        let words = format!("{} has this address too", words::subject(other));
        place(&other.file, region_of(other), Some(words.trim_start()))
    });
    let key = [
        reason.name(),
        &here.file,
        here.product().unwrap_or_default(),
        here.field.as_deref().unwrap_or_default(),
        &link.url,
    ];
    SarifResult {
        rule_id: reason.name().to_owned(),
        rule_index: rules.of_reason(reason),
        level: level(words::severity(link, failing)),
        message: Text::plain(message(&text)),
        locations: [place(&here.file, region_of(here), None)],
        related_locations: related.collect(),
        partial_fingerprints: PartialFingerprints::new(fingerprints.of(key)),
        suppressions: link.ignored.as_ref().map(|ignored| {
            [Suppression {
                kind: "inSource",
                justification: message(&ignored.reason),
            }]
        }),
        fixes: fix(report, link, here),
    }
}

fn of_diagnostic<'a>(
    problem: &'a DiagnosticReport,
    failing: &Failing,
    rules: &mut Rules,
    fingerprints: &mut Fingerprints<'a>,
) -> SarifResult {
    let help = problem.help.iter().map(|help| format!("; {help}"));
    let text = problem.message.clone() + &help.collect::<String>();
    let severity = if failing.diagnostic(problem) {
        Severity::Error
    } else {
        problem.severity
    };
    let related = problem.related.iter().take(RELATED).map(|related| {
        let region = Region::at(related.line, related.column);
        place(&related.file, region, Some(&related.message))
    });
    let key = [
        &*problem.rule,
        &problem.file,
        problem.product.as_deref().unwrap_or_default(),
        problem.field.as_deref().unwrap_or_default(),
        &problem.message,
    ];
    SarifResult {
        rule_id: problem.rule.to_string(),
        rule_index: rules.of_lint(&problem.rule, problem.severity),
        level: level(Some(severity)),
        message: Text::plain(message(&text)),
        locations: [place(
            &problem.file,
            Region {
                start_line: problem.line,
                start_column: problem.column,
                end_line: Some(problem.end_line),
                end_column: Some(problem.end_column),
            },
            None,
        )],
        related_locations: related.collect(),
        partial_fingerprints: PartialFingerprints::new(fingerprints.of(key)),
        suppressions: None,
        fixes: None,
    }
}

fn level(severity: Option<Severity>) -> Level {
    match severity {
        Some(Severity::Error) => Level::Error,
        Some(Severity::Warning) => Level::Warning,
        Some(Severity::Note) | None => Level::Note,
    }
}

fn region_of(location: &Location) -> Region {
    Region {
        start_line: location.line,
        start_column: location.column,
        end_line: (location.end_line != location.line).then_some(location.end_line),
        end_column: Some(location.end_column),
    }
}

fn place(file: &str, region: Region, words: Option<&str>) -> Place {
    Place {
        physical_location: wire::PhysicalLocation {
            artifact_location: artifact(file),
            region,
        },
        message: words.map(|words| Text::plain(message(words))),
    }
}

/// Relative paths start at the folder that the tool ran in, which is the root
/// of the repository where code scanning is concerned.
fn artifact(file: &str) -> ArtifactLocation {
    let path = words::path(file);
    let drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') || drive {
        let slash = if drive { "/" } else { "" };
        return ArtifactLocation {
            uri: format!("file://{slash}{}", uri(&path)),
            uri_base_id: None,
        };
    }
    ArtifactLocation {
        uri: uri(&path),
        uri_base_id: Some(wire::ROOT),
    }
}

/// The address to write instead. Whoever applies it writes it as it is, so that
/// there is none where the file would have to escape it.
fn fix(report: &Report, link: &LinkReport, here: &Location) -> Option<[Fix; 1]> {
    let fix = link.outcome.fix.as_deref()?;
    let mut files = report.files.iter();
    let file = files.find(|it| *it.file == *here.file);
    // The strictest of all, where the kind is not known.
    let kind = file.map_or(Kind::Html, |it| it.kind);
    if !words::stands_as_it_is(&fix.replace_with, kind) {
        return None;
    }
    Some([Fix {
        description: Text::plain(message(&words::replacement(fix))),
        artifact_changes: [wire::ArtifactChange {
            artifact_location: artifact(&here.file),
            replacements: [wire::Replacement {
                deleted_region: region_of(here),
                inserted_content: Text::plain(fix.replace_with.clone()),
            }],
        }],
    }])
}
