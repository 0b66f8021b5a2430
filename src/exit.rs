//! The exit codes of the public interface.
//!
//! A pure function of the report decides, so that a saved report exits like
//! the run that made it.

use crate::diagnostic::Severity;
use crate::report::{Failing, Network, Report};
use crate::verdict::Verdict;

/// Nothing to complain of.
pub const OK: u8 = 0;
/// A verdict that `--fail-on` names, or a lint error.
pub const FINDINGS: u8 = 1;
/// Could not start: usage, unreadable input, parse errors, no links, bad configuration.
pub const CANNOT_START: u8 = 2;
/// The run is void: the network itself is down.
pub const VOID: u8 = 3;
/// Interrupted by Ctrl-C (128 + SIGINT).
pub const INTERRUPTED: u8 = 130;
/// Asked to end (128 + SIGTERM).
pub const TERMINATED: u8 = 143;

pub use crate::diagnostic::PARSE_ERROR;
pub use crate::report::Interruption;

impl Interruption {
    /// The exit code for it.
    pub fn code(self) -> u8 {
        match self {
            Self::Interrupt => INTERRUPTED,
            Self::Terminate => TERMINATED,
        }
    }
}

/// `--fail-on`: what makes the exit code 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FailOn {
    /// Nothing that was found.
    Never,
    /// These verdicts, and lint errors.
    Verdicts(Vec<Verdict>),
}

impl Default for FailOn {
    fn default() -> Self {
        Self::Verdicts(vec![Verdict::Dead])
    }
}

impl FailOn {
    /// What `--strict` names.
    pub fn strict() -> Self {
        use Verdict::{Dead, Redirected, Suspect, Unknown};
        Self::Verdicts(vec![Dead, Suspect, Redirected, Unknown])
    }
}

/// Which lint findings count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LintCounts {
    /// Errors.
    #[default]
    Errors,
    /// Warnings too, as `--strict` has it.
    WarningsToo,
}

/// What makes a run fail, in the terms of the report.
pub fn failing(fail_on: &FailOn, lint: LintCounts) -> Failing {
    match fail_on {
        FailOn::Never => Failing::default(),
        FailOn::Verdicts(verdicts) => Failing {
            verdicts: verdicts.clone(),
            severity: Some(lint.least()),
        },
    }
}

impl LintCounts {
    /// The least severity that counts.
    fn least(self) -> Severity {
        match self {
            Self::Errors => Severity::Error,
            Self::WarningsToo => Severity::Warning,
        }
    }
}

/// The exit code of a run with this report; the first rule that applies holds.
pub fn code(report: &Report, fail_on: &FailOn, lint: LintCounts) -> u8 {
    // A shard may well get no host at all, and nothing may have changed.
    let whole = report.shard.is_none() && report.unchanged == 0;
    if unparsed(report) || whole && report.links.is_empty() {
        return CANNOT_START;
    }
    if let Some(interruption) = report.interrupted {
        return interruption.code();
    }
    if report.network == Network::Down {
        return VOID;
    }
    if failing(fail_on, lint).any(report) {
        FINDINGS
    } else {
        OK
    }
}

/// The exit code of a lint, where nothing is probed.
pub fn lint_code(report: &Report, lint: LintCounts) -> u8 {
    if unparsed(report) {
        CANNOT_START
    } else if failing(&FailOn::Verdicts(Vec::new()), lint).any(report) {
        FINDINGS
    } else {
        OK
    }
}

/// Whether an input could not be parsed, so that nothing may be probed.
pub fn unparsed(report: &Report) -> bool {
    let mut rules = report.diagnostics.iter();
    rules.any(|diagnostic| diagnostic.rule == PARSE_ERROR)
}

#[cfg(test)]
mod tests;
