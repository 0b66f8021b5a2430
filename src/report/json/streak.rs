//! The wire form of what is remembered of a link.

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::wire::{optional_time_schema, time, time_schema};
use crate::report::{Past, Streak};
use crate::verdict::Verdict;

/// What is remembered of a link from run to run.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "History")]
pub(super) struct WireStreak {
    /// When the present streak of failures began.
    #[serde(with = "time::optional")]
    #[schemars(schema_with = "optional_time_schema")]
    first_failed: Option<i64>,
    /// How many runs in a row failed.
    failures: u32,
    /// When it was last ok.
    #[serde(with = "time::optional")]
    #[schemars(schema_with = "optional_time_schema")]
    last_ok: Option<i64>,
    /// How many runs have judged it.
    #[serde(default)]
    runs: u32,
    /// In how many of them it answered as it should: ok or redirected.
    #[serde(default)]
    up: u32,
    /// What the last runs found, the oldest first.
    #[serde(default)]
    recent: Vec<WirePast>,
}

/// What one run found.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Past")]
struct WirePast {
    #[serde(with = "time")]
    #[schemars(schema_with = "time_schema")]
    at: i64,
    #[schemars(schema_with = "verdict_schema")]
    verdict: Verdict,
}

impl From<&Streak> for WireStreak {
    fn from(streak: &Streak) -> Self {
        Self {
            first_failed: streak.first_failed,
            failures: streak.failures,
            last_ok: streak.last_ok,
            runs: streak.runs,
            up: streak.up,
            recent: streak.recent.iter().map(WirePast::from).collect(),
        }
    }
}

impl From<WireStreak> for Streak {
    fn from(wire: WireStreak) -> Self {
        Self {
            first_failed: wire.first_failed,
            failures: wire.failures,
            last_ok: wire.last_ok,
            runs: wire.runs,
            up: wire.up,
            recent: wire.recent.into_iter().map(Past::from).collect(),
        }
    }
}

impl From<&Past> for WirePast {
    fn from(past: &Past) -> Self {
        Self {
            at: past.at,
            verdict: past.verdict,
        }
    }
}

impl From<WirePast> for Past {
    fn from(wire: WirePast) -> Self {
        Self {
            at: wire.at,
            verdict: wire.verdict,
        }
    }
}

pub(super) fn verdict_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    let names: Vec<&str> = Verdict::ALL.into_iter().map(Verdict::name).collect();
    json_schema!({"type": "string", "enum": names})
}
