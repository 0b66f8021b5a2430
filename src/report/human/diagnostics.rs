//! Diagnostics among the findings.

use std::io::{self, Write};

use super::Options;
use super::paint::Colour;
use crate::report::diagnostics::{Style, draw};
use crate::report::{DiagnosticReport, Report};

pub(super) fn write(
    report: &Report,
    diagnostic: &DiagnosticReport,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let style = match options.colour {
        Colour::Off => Style::Plain,
        Colour::On => Style::Coloured,
    };
    writeln!(out, "{}\n", draw(diagnostic, &report.sources, style))
}
