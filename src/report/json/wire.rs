//! The report's wire types, apart from the core's, so that the core may change
//! and the public interface not.

pub(crate) mod time;

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::VERSION;
use super::link::WireLink;
use super::problem::WireProblem;
use super::source::WireSource;
use crate::report::{
    DiagnosticReport, Interruption, LinkReport, Memory, Network, Report, Shard, SourceFile,
    Summary, Vantage,
};
use crate::verdict::Verdict;

/// One run of linkcheck.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(expecting = "a linkcheck report")]
#[schemars(rename = "Report")]
pub(super) struct Wire<L, D> {
    /// The version of this format.
    #[serde(deserialize_with = "version")]
    #[schemars(schema_with = "version_schema")]
    schema: Cow<'static, str>,
    /// What made the report.
    tool: Tool,
    /// When the run started (RFC 3339, UTC).
    #[serde(with = "time")]
    #[schemars(schema_with = "time_schema")]
    started: i64,
    /// When it ended (RFC 3339, UTC).
    #[serde(with = "time")]
    #[schemars(schema_with = "time_schema")]
    finished: i64,
    /// Whether everything was judged.
    complete: bool,
    /// What ended the run before its time; null where nothing did.
    #[serde(default)]
    interrupted: Option<Interruption>,
    /// Whether there was a network; where it is down, nothing was judged.
    network: WireNetwork,
    /// Whether there was a memory of earlier runs; where it is read-only, this run is not in it.
    #[serde(default)]
    memory: WireMemory,
    /// The part of a run over many machines, as K/N.
    shard: Option<String>,
    /// Where the run looked at the web from.
    #[serde(default)]
    vantage: Option<WireVantage>,
    /// The inputs as given.
    inputs: Vec<String>,
    /// The texts that were read, by which a saved report knows them again.
    #[serde(default)] // reports of older versions do not have it
    sources: Vec<WireSource>,
    /// The run in numbers.
    summary: WireSummary,
    /// One element a distinct URL string as written, in catalog order.
    links: L,
    /// What is wrong with the inputs.
    diagnostics: D,
}

#[derive(Serialize, Deserialize, JsonSchema)]
struct Tool {
    name: String,
    version: String,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Vantage")]
struct WireVantage {
    /// The kind of machine, such as `GitHub Actions` or `local`.
    place: String,
    /// What the tool called itself.
    user_agent: String,
}

#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum WireNetwork {
    Ok,
    Down,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum WireMemory {
    #[default]
    Off,
    On,
    ReadOnly,
}

/// The run in numbers. The verdicts add up to `urls`.
#[derive(Serialize, Deserialize, JsonSchema)]
struct WireSummary {
    /// Places that carry a link.
    links: u64,
    /// Distinct URL strings.
    urls: u64,
    /// What is probed once: URLs in the URL standard's form without fragment.
    targets: u64,
    ok: u64,
    redirected: u64,
    suspect: u64,
    unknown: u64,
    dead: u64,
    skipped: u64,
    /// URLs that the catalog ignores; they keep their verdict.
    ignored: u64,
    /// Links left out because they have not changed.
    unchanged: u64,
    /// Requests sent.
    requests: u64,
    /// Bytes of bodies read, decoded.
    bytes: u64,
    /// How long the run took.
    seconds: f64,
}

impl WireSummary {
    fn of(report: &Report, summary: &Summary) -> Self {
        Self {
            links: summary.links,
            urls: summary.urls,
            targets: report.targets,
            ok: summary.of(Verdict::Ok),
            redirected: summary.of(Verdict::Redirected),
            suspect: summary.of(Verdict::Suspect),
            unknown: summary.of(Verdict::Unknown),
            dead: summary.of(Verdict::Dead),
            skipped: summary.of(Verdict::Skipped),
            ignored: summary.ignored,
            unchanged: report.unchanged,
            requests: report.requests,
            bytes: report.bytes,
            seconds: (report.seconds * 1000.0).round() / 1000.0,
        }
    }
}

/// The wire form of `report`, made element by element while it is written.
pub(super) fn outgoing(report: &Report) -> impl Serialize {
    let links = Each(|| report.links.iter().map(WireLink::from));
    outgoing_with(report, VERSION, links)
}

/// The same by another schema's name and with something else for its links.
pub(in crate::report) fn outgoing_with<L: Serialize>(
    report: &Report,
    schema: &'static str,
    links: L,
) -> impl Serialize {
    Wire {
        schema: schema.into(),
        tool: Tool {
            name: "linkcheck".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        },
        started: report.started,
        finished: report.finished,
        complete: report.complete,
        interrupted: report.interrupted,
        network: match report.network {
            Network::Ok => WireNetwork::Ok,
            Network::Down => WireNetwork::Down,
        },
        memory: match report.memory {
            Memory::Off => WireMemory::Off,
            Memory::On => WireMemory::On,
            Memory::ReadOnly => WireMemory::ReadOnly,
        },
        shard: report.shard.map(|shard| shard.to_string()),
        vantage: report.vantage.as_ref().map(|vantage| WireVantage {
            place: vantage.place.clone(),
            user_agent: vantage.user_agent.clone(),
        }),
        inputs: report.inputs.clone(),
        sources: report.files.iter().map(WireSource::from).collect(),
        summary: WireSummary::of(report, &report.summary()),
        links,
        diagnostics: Each(|| report.diagnostics.iter().map(WireProblem::from)),
    }
}

/// A sequence that is made while it is written.
pub(crate) struct Each<F>(pub(crate) F);

impl<F, I> Serialize for Each<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// An element that leaves its wire form as soon as it is read.
#[derive(Deserialize)]
#[serde(try_from = "WireLink<'static>")]
struct ReadLink(LinkReport);

impl TryFrom<WireLink<'static>> for ReadLink {
    type Error = String;

    fn try_from(wire: WireLink<'static>) -> Result<Self, String> {
        LinkReport::try_from(wire).map(Self)
    }
}

#[derive(Deserialize)]
#[serde(from = "WireProblem<'static>")]
struct ReadProblem(DiagnosticReport);

impl From<WireProblem<'static>> for ReadProblem {
    fn from(wire: WireProblem<'static>) -> Self {
        Self(wire.into())
    }
}

/// Reads a report.
pub(super) fn incoming<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Report, D::Error> {
    let wire = Wire::<Vec<ReadLink>, Vec<ReadProblem>>::deserialize(deserializer)?;
    let shard = wire.shard.as_deref().map(str::parse::<Shard>).transpose();
    Ok(Report {
        started: wire.started,
        finished: wire.finished,
        seconds: wire.summary.seconds,
        complete: wire.complete,
        interrupted: wire.interrupted,
        network: match wire.network {
            WireNetwork::Ok => Network::Ok,
            WireNetwork::Down => Network::Down,
        },
        memory: match wire.memory {
            WireMemory::Off => Memory::Off,
            WireMemory::On => Memory::On,
            WireMemory::ReadOnly => Memory::ReadOnly,
        },
        shard: shard.map_err(D::Error::custom)?,
        vantage: wire.vantage.map(|vantage| Vantage {
            place: vantage.place,
            user_agent: vantage.user_agent,
        }),
        inputs: wire.inputs,
        files: wire.sources.into_iter().map(SourceFile::from).collect(),
        sources: Vec::new(),
        links: wire.links.into_iter().map(|read| read.0).collect(),
        diagnostics: wire.diagnostics.into_iter().map(|read| read.0).collect(),
        targets: wire.summary.targets,
        unchanged: wire.summary.unchanged,
        requests: wire.summary.requests,
        bytes: wire.summary.bytes,
    })
}

/// Keys that have come since the format was published, by their type's place in
/// the schema. They are written always and wanted of nobody: what other programs
/// write, or an earlier version wrote, is a report without them.
const ADDED: [(&str, &[&str]); 5] = [
    ("", &["interrupted", "memory", "vantage", "sources"]),
    ("/$defs/History", &["runs", "up", "recent"]),
    ("/$defs/Location", &["end_line", "end_column", "categories"]),
    ("/$defs/Diagnostic", &["related"]),
    ("/$defs/Related", &["end_line", "end_column"]),
];

/// The JSON Schema.
pub(super) fn schema() -> schemars::Schema {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut schema =
        generator.into_root_schema_for::<Wire<Vec<WireLink<'_>>, Vec<WireProblem<'_>>>>();
    for (place, keys) in ADDED {
        let required = schema
            .pointer_mut(&format!("{place}/required"))
            .and_then(Value::as_array_mut)
            .expect("every type has keys that are required");
        required.retain(|key| !keys.iter().any(|added| key == added));
    }
    schema
}

fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, str>, D::Error> {
    let found = String::deserialize(deserializer)?;
    if found == VERSION {
        return Ok(VERSION.into());
    }
    let message =
        format!("not a report that this version reads: schema is {found:?}, not {VERSION:?}");
    Err(D::Error::custom(message))
}

fn version_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    json_schema!({"type": "string", "const": VERSION})
}

pub(super) fn time_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    json_schema!({"type": "string", "format": "date-time"})
}

pub(super) fn optional_time_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    json_schema!({"type": ["string", "null"], "format": "date-time"})
}

/// A shared text.
pub(super) fn shared(text: Cow<'static, str>) -> Arc<str> {
    text.into()
}
