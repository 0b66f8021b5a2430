//! Evidence to verdict, or to the next thing that must be observed.
//!
//! [`next`] is a pure and total function: no clock, no I/O, no memory. It reads
//! the evidence from its start, and either the evidence decides, or it says
//! what is missing.

use serde::{Deserialize, Serialize};

use crate::evidence::{Ask, LookupAsk};
use crate::verdict::{Reason, Verdict};

/// What is to be done next with a target.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Fetch this.
    Visit(Ask),
    /// Look this name up.
    Lookup(LookupAsk),
    /// Nothing: here is the verdict.
    Done(Box<Judgement>),
}

/// A verdict with what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// Why it is not `ok`; none if it is.
    pub reason: Option<Reason>,
    /// The rule that decided, kebab-case.
    pub rule: String,
    /// The evidence in words, one line, no full stop.
    pub detail: String,
    /// The visit that decided, as an index into the evidence's visits.
    pub visit: Option<usize>,
    /// The address that the catalog should carry.
    pub fix: Option<Fix>,
    /// Fragments of the subject that the page, read whole, does not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_fragments: Vec<String>,
}

impl Judgement {
    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.reason.map_or(Verdict::Ok, Reason::verdict)
    }
}

/// A proposed address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The address.
    pub replace_with: String,
    /// Whether it may be applied without a human's eye.
    pub safe: bool,
}
