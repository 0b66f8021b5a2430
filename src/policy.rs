//! What applies in a run: limits, timeouts and rules, as plain data.
//!
//! The judge and the engine are handed a `&Policy`; nothing is global.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// More redirects than this are too many.
pub const MAX_HOPS: usize = 20;
/// No body is read further than this, counted after decoding, in bytes.
pub const MAX_BODY: usize = 256 * 1024;

/// What the judge goes by. A recorded run carries its own copy, so that it can
/// be judged again alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// Further attempts for transient faults.
    pub retries: u8,
    /// The longest wait that a server may ask for.
    pub max_wait: Duration,
    /// How long before its end a certificate is called ending.
    pub expiring: Duration,
    /// Signatures, by id, that are not to be believed. For measuring what the
    /// general rules find without them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            retries: 2,
            max_wait: Duration::from_secs(60),
            expiring: Duration::from_secs(14 * 24 * 3600),
            without: Vec::new(),
        }
    }
}

/// How often, and over how many days, a definite death must be seen before it
/// is called one. Not part of a recording: it is the history's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirm {
    /// Runs in a row.
    pub runs: u32,
    /// Days between the first and the last of them.
    pub days: u32,
}

/// What the engine goes by.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// Requests in flight, all hosts together.
    pub jobs: usize,
    /// Most requests in flight to one host.
    pub per_host: usize,
    /// The whole run; what is not judged by then is left.
    pub deadline: Option<Duration>,
    /// Limits of single hosts, as the configuration has them.
    pub hosts: Vec<HostLimits>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            jobs: 256,
            per_host: 10,
            deadline: None,
            hosts: Vec::new(),
        }
    }
}

/// A `[host."github.com"]` table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostLimits {
    /// The host, in lower case ASCII.
    pub host: String,
    /// Most requests in flight to it.
    pub per_host: Option<usize>,
    /// The least time between two starts.
    pub interval: Option<Duration>,
    /// One attempt.
    pub timeout: Option<Duration>,
    /// Statuses that are `ok` for this host.
    pub accept: Vec<u16>,
}
