//! The wire form of what a text is known by.

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::report::SourceFile;
use crate::source::Kind;

/// A text that was read, by which a saved report knows it again.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Source")]
pub(crate) struct WireSource {
    /// The path as given, or `<stdin>`.
    file: String,
    /// As what it was read.
    #[schemars(schema_with = "kind_schema")]
    kind: Kind,
    /// Its length.
    bytes: u64,
    /// Of its text without a byte order mark, in hexadecimal digits.
    sha256: String,
}

impl From<&SourceFile> for WireSource {
    fn from(source: &SourceFile) -> Self {
        Self {
            file: source.file.clone(),
            kind: source.kind,
            bytes: source.bytes,
            sha256: source.sha256.clone(),
        }
    }
}

impl From<WireSource> for SourceFile {
    fn from(wire: WireSource) -> Self {
        Self {
            file: wire.file,
            kind: wire.kind,
            bytes: wire.bytes,
            sha256: wire.sha256,
        }
    }
}

fn kind_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    json_schema!({
        "type": "string",
        "enum": ["catalog", "toml", "yaml", "json", "markdown", "html", "text"]
    })
}
