//! The exit codes of the public interface.
//!
//! A pure function of the report decides, so that a saved report exits like
//! the run that made it.

use crate::diagnostic::Severity;
use crate::report::{LinkReport, Network, Report};
use crate::verdict::{Reason, Verdict};

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

/// What ended a run before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interruption {
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM.
    Terminate,
}

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

    fn names(&self, link: &LinkReport) -> bool {
        let Self::Verdicts(verdicts) = self else {
            return false;
        };
        let outcome = &link.outcome;
        // An address that leads into somebody's own network is as bad as a dead one.
        let private = outcome.reason == Some(Reason::PrivateAddress);
        link.ignored.is_none()
            && (verdicts.contains(&outcome.verdict())
                || private && verdicts.contains(&Verdict::Dead))
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

impl LintCounts {
    fn counts(self, severity: Severity) -> bool {
        match severity {
            Severity::Error => true,
            Severity::Warning => self == Self::WarningsToo,
            Severity::Note => false,
        }
    }
}

/// The exit code of a run with this report; the first rule that applies holds.
pub fn code(
    report: &Report,
    interruption: Option<Interruption>,
    fail_on: &FailOn,
    lint: LintCounts,
) -> u8 {
    // A shard may well get no host at all, and nothing may have changed.
    let whole = report.shard.is_none() && report.unchanged == 0;
    if unparsed(report) || whole && report.links.is_empty() {
        return CANNOT_START;
    }
    if let Some(interruption) = interruption {
        return interruption.code();
    }
    if report.network == Network::Down {
        return VOID;
    }
    let found = report.links.iter().any(|link| fail_on.names(link));
    let fails = *fail_on != FailOn::Never && (found || lint_fails(report, lint));
    if fails { FINDINGS } else { OK }
}

/// The exit code of a lint, where nothing is probed.
pub fn lint_code(report: &Report, lint: LintCounts) -> u8 {
    if unparsed(report) {
        CANNOT_START
    } else if lint_fails(report, lint) {
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

fn lint_fails(report: &Report, lint: LintCounts) -> bool {
    let mut severities = report.diagnostics.iter().map(|it| it.severity);
    severities.any(|severity| lint.counts(severity))
}

#[cfg(test)]
mod tests;
