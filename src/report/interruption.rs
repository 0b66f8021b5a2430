//! What ended a run before its time: a saved report exits by it, as the run did.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What ended a run before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Interruption {
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM.
    Terminate,
}
