//! A report for people.
//!
//! First what is wrong with the inputs, then what was found, the worst first,
//! each on the line of the input that is to be changed, and at last one line
//! that sums up, and what can be done next. A run in which all is well takes one
//! line in all.

mod diagnostics;
mod findings;
mod next;
mod paint;
mod summary;
mod table;

use std::io::{self, Write};

use super::{DiagnosticReport, Network, Report};
use crate::diagnostic::Severity;
pub use paint::Colour;
pub(crate) use paint::{Ink, verdict_ink};
pub use summary::void_message;

/// How much is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Detail {
    /// Findings only.
    Quiet,
    /// Findings and a summary.
    #[default]
    Normal,
    /// Every link.
    Verbose,
}

/// How a report is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether to colour.
    pub colour: Colour,
    /// How much is shown.
    pub detail: Detail,
    /// The columns of the terminal, in which texts are wrapped.
    pub columns: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            colour: Colour::Off,
            detail: Detail::Normal,
            // A file is as wide as its lines are long.
            columns: usize::MAX,
        }
    }
}

/// Writes the report of a check. Notes on the inputs are for who asks for
/// everything, and for who lints.
pub fn write(report: &Report, options: &Options, out: &mut impl Write) -> io::Result<()> {
    let shows =
        |it: &&DiagnosticReport| it.severity != Severity::Note || options.detail == Detail::Verbose;
    for diagnostic in report.diagnostics.iter().filter(shows) {
        diagnostics::write(report, diagnostic, options, out)?;
    }
    match report.network {
        Network::Down => out.write_all(void_message(report).as_bytes()),
        Network::Ok => {
            findings::write(report, options, out)?;
            summary::write(report, options, out)?;
            next::write(report, options, out)
        }
    }
}

/// Writes the report of a lint: `links` were read and none was probed.
pub fn write_lint(
    report: &Report,
    links: usize,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    for diagnostic in &report.diagnostics {
        diagnostics::write(report, diagnostic, options, out)?;
    }
    summary::write_lint(report, links, options, out)
}

#[cfg(test)]
mod tests;
