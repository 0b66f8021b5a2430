//! `linkcheck schema catalog|report|config`.

use anyhow::{Context as _, Result};
use linkcheck::catalog;
use linkcheck::exit;
use linkcheck::report::json;

use crate::args::SchemaOf;
use crate::config;
use crate::output;

/// Writes a JSON Schema to standard output.
pub(crate) fn run(what: SchemaOf) -> Result<u8> {
    let text = match what {
        SchemaOf::Catalog => catalog::schema(),
        SchemaOf::Report => pretty(&json::schema())?,
        SchemaOf::Config => pretty(&config::schema())?,
    };
    output::to_stdout(|out| writeln!(out, "{}", text.trim_end()))?;
    Ok(exit::OK)
}

fn pretty(schema: &schemars::Schema) -> Result<String> {
    serde_json::to_string_pretty(schema).context("failed to write the schema")
}
