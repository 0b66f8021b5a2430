//! A run in numbers.

use super::{LinkReport, Report};
use crate::diagnostic::Severity;
use crate::verdict::Verdict;

/// A run in numbers. The verdicts add up to `urls`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Places that carry a link.
    pub links: u64,
    /// Distinct URL strings.
    pub urls: u64,
    /// URLs by verdict, in the order of [`Verdict::ALL`].
    verdicts: [u64; Verdict::ALL.len()],
    /// URLs that an ignore covers.
    pub ignored: u64,
    /// Errors among the diagnostics.
    pub errors: u64,
    /// Warnings among the diagnostics.
    pub warnings: u64,
}

impl Summary {
    /// How many URLs have this verdict.
    pub fn of(&self, verdict: Verdict) -> u64 {
        self.verdicts[verdict as usize]
    }

    fn count(&mut self, link: &LinkReport) {
        self.links += link.locations.len() as u64;
        self.urls += 1;
        self.verdicts[link.outcome.verdict() as usize] += 1;
        self.ignored += u64::from(link.ignored.is_some());
    }
}

impl Report {
    /// The run in numbers.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for link in &self.links {
            summary.count(link);
        }
        for diagnostic in &self.diagnostics {
            match diagnostic.severity {
                Severity::Error => summary.errors += 1,
                Severity::Warning => summary.warnings += 1,
                Severity::Note => {}
            }
        }
        summary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_indexed_in_the_order_of_all() {
        for (index, verdict) in Verdict::ALL.into_iter().enumerate() {
            assert_eq!(verdict as usize, index);
        }
    }
}
