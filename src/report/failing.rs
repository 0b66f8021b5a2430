//! What makes a run fail, so that every form marks the same things.

use super::{DiagnosticReport, LinkReport, Report};
use crate::diagnostic::Severity;
use crate::verdict::{Reason, Verdict};

/// What makes a run fail. By default nothing does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Failing {
    /// These verdicts, where no ignore covers the link.
    pub verdicts: Vec<Verdict>,
    /// Problems of the inputs that are at least so bad.
    pub severity: Option<Severity>,
}

impl Failing {
    /// Whether this link fails the run.
    pub fn link(&self, link: &LinkReport) -> bool {
        let outcome = &link.outcome;
        // An address that leads into somebody's own network is as bad as a dead one.
        let private = outcome.reason == Some(Reason::PrivateAddress);
        link.ignored.is_none()
            && (self.verdicts.contains(&outcome.verdict())
                || private && self.verdicts.contains(&Verdict::Dead))
    }

    /// Whether this problem fails the run.
    pub fn diagnostic(&self, diagnostic: &DiagnosticReport) -> bool {
        self.severity
            .is_some_and(|least| diagnostic.severity >= least)
    }

    /// Whether anything in `report` fails the run.
    pub fn any(&self, report: &Report) -> bool {
        report.links.iter().any(|link| self.link(link))
            || report.diagnostics.iter().any(|it| self.diagnostic(it))
    }
}
