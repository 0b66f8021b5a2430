//! The lines of a recording.

use serde::{Deserialize, Serialize};

use crate::policy::Policy;
use crate::report::json::{WireLocation, WireProblem, WireSource, time};
use crate::report::{Interruption, Vantage};
use crate::verdict::Reason;

/// The first line.
#[derive(Serialize, Deserialize)]
pub(super) struct Header<'a> {
    /// [`super::SCHEMA`].
    pub(super) schema: String,
    pub(super) tool: Tool,
    /// When the run started.
    #[serde(with = "time")]
    pub(super) started: i64,
    /// The inputs as given.
    pub(super) inputs: Vec<String>,
    /// The texts that were read; none in a recording of before they were noted.
    #[serde(default)]
    pub(super) sources: Vec<WireSource>,
    /// The part of a run over many machines, as K/N.
    pub(super) shard: Option<String>,
    /// Where the run looked from; none in a recording of before it was told.
    #[serde(default)]
    pub(super) vantage: Option<Vantage>,
    /// What the judge went by.
    pub(super) policy: Policy,
    /// How many URL strings the run is about.
    pub(super) urls: u64,
    /// What is wrong with the inputs.
    pub(super) diagnostics: Vec<WireProblem<'a>>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Tool {
    pub(super) name: String,
    pub(super) version: String,
}

/// Any further line: a target, URLs that were not probed, or the end.
#[derive(Serialize, Deserialize)]
pub(super) struct Line<'a, E> {
    /// The URL strings that it is about.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub(super) urls: Vec<WireUrl<'a>>,
    /// Why they were not probed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) skipped: Option<Reason>,
    /// What was observed; none where there was no time for it.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<E>,
    /// How the run ended; only in the last line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<End<'a>>,
}

/// One distinct URL string.
#[derive(Serialize, Deserialize)]
pub(super) struct WireUrl<'a> {
    /// Its number in catalog order, from 0.
    pub(super) at: u64,
    /// As written.
    pub(super) url: String,
    /// Where it stands.
    pub(super) locations: Vec<WireLocation<'a>>,
}

/// How the run ended.
#[derive(Serialize, Deserialize)]
pub(super) struct End<'a> {
    #[serde(with = "time")]
    pub(super) finished: i64,
    pub(super) seconds: f64,
    pub(super) network: WireNetwork,
    pub(super) complete: bool,
    /// What ended it before its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) interrupted: Option<Interruption>,
    pub(super) requests: u64,
    pub(super) bytes: u64,
    /// The URL strings that an ignore covers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) ignored: Vec<WireIgnored>,
    /// What is wrong with the inputs, where the outcomes have told more of it
    /// than the header has.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub(super) diagnostics: Option<Vec<WireProblem<'a>>>,
}

/// A URL string that an ignore covers: its number, why, and until when.
#[derive(Serialize, Deserialize)]
pub(super) struct WireIgnored {
    pub(super) at: u64,
    pub(super) reason: String,
    pub(super) until: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum WireNetwork {
    Ok,
    Down,
}

fn none<E>() -> Option<E> {
    None
}
