//! The problems of the inputs, drawn as a compiler draws them.

use std::io::{self, Write};

use super::markup::Markup;
use crate::diagnostic::Severity;
use crate::report::diagnostics::{Style, draw};
use crate::report::{DiagnosticReport, Report};

/// No more than this are written: a file with more has one cause for most.
const MOST: usize = 1000;

pub(super) fn write(report: &Report, page: &mut Markup<impl Write>) -> io::Result<()> {
    let problems = &report.diagnostics;
    if problems.is_empty() {
        return Ok(());
    }
    page.raw(
        "<section id=\"problems\" data-view=\"Catalog\" aria-labelledby=\"problems-title\">\n",
    )?;
    page.element("h2", &[("id", "problems-title")], "Problems of the catalog")?;
    page.raw("<ol class=\"problems\">\n")?;
    for problem in problems.iter().take(MOST) {
        write_problem(problem, report, page)?;
    }
    page.raw("</ol>\n")?;
    if problems.len() > MOST {
        let more = format!("… and {} more", problems.len() - MOST);
        page.element("p", &[("class", "rest")], &more)?;
    }
    page.close("section")
}

fn write_problem(
    problem: &DiagnosticReport,
    report: &Report,
    page: &mut Markup<impl Write>,
) -> io::Result<()> {
    let (name, icon) = match problem.severity {
        Severity::Error => ("error", "dead"),
        Severity::Warning => ("warning", "suspect"),
        Severity::Note => ("note", "unknown"),
    };
    page.raw("<li><h3>")?;
    page.open("span", &[("class", icon)])?;
    page.icon(icon)?;
    page.text(name)?;
    page.raw("</span> ")?;
    page.foreign(&problem.message)?;
    page.close("h3")?;
    page.raw("<p class=\"about\">")?;
    page.element("code", &[], &problem.rule)?;
    page.open("span", &[])?;
    page.foreign(&format!(
        "{}:{}:{}",
        problem.file, problem.line, problem.column
    ))?;
    page.raw("</span>")?;
    if let Some(product) = &problem.product {
        page.open("span", &[])?;
        page.foreign(product)?;
        page.raw("</span>")?;
    }
    if problem.fixable {
        page.element("span", &[("class", "ok")], "linkcheck fix can mend it")?;
    }
    page.close("p")?;
    if problem.excerpt.is_some() {
        let drawing = draw(problem, &report.sources, Style::Plain);
        // Its title and its place stand above already.
        let drawn = drawing.split_once('\n').map_or("", |(_, rest)| rest);
        let drawn = match drawn.split_once('\n') {
            Some((place, rest)) if place.trim_start().starts_with("-->") => rest,
            Some(_) | None => drawn,
        };
        page.raw("<pre tabindex=\"0\" aria-label=\"Where it stands\">")?;
        page.lines(drawn)?;
        page.close("pre")?;
    } else if let Some(help) = &problem.help {
        page.element("p", &[("class", "detail")], &format!("help: {help}"))?;
    }
    page.close("li")
}
