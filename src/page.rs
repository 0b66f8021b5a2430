//! What a page says: bytes to facts.
//!
//! Pure and bounded. The facts are kept in the evidence in place of the page,
//! so they must be all that the judge may ever want of it.

use serde::{Deserialize, Serialize};

/// The facts of one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Page {
    /// The text of `<title>`, white space folded, bounded.
    pub title: Option<String>,
}
