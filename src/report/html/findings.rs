//! The findings as a table, which is what is read without a script.
//!
//! The script draws the same table anew, with all links and more to it. So only
//! what must be looked at is here, and no more of it than a person would scroll
//! through.

use std::io::{self, Write};

use super::WORST_FIRST;
use super::markup::Markup;
use crate::report::{LinkReport, Report};
use crate::verdict::Verdict;

/// No more rows than this are written: each costs the browser time, and the
/// script, where there is one, throws them away.
const MOST: usize = 500;

pub(super) fn write(report: &Report, page: &mut Markup<impl Write>) -> io::Result<()> {
    if report.links.is_empty() {
        return Ok(());
    }
    page.raw("<section id=\"links\" data-view=\"Links\" aria-labelledby=\"links-title\">\n")?;
    page.element("h2", &[("id", "links-title")], "Links")?;
    page.raw("<div id=\"link-list\">\n")?;
    let findings: Vec<&LinkReport> = WORST_FIRST[..4]
        .iter()
        .flat_map(|&verdict| {
            report
                .links
                .iter()
                .filter(move |it| it.outcome.verdict() == verdict)
        })
        .collect();
    if !findings.is_empty() {
        write_table(&findings[..findings.len().min(MOST)], page)?;
    }
    write_rest(report, findings.len(), page)?;
    page.raw("</div>\n</section>\n")
}

fn write_table(findings: &[&LinkReport], page: &mut Markup<impl Write>) -> io::Result<()> {
    page.raw("<table class=\"links\"><caption class=\"unseen\">Findings, the worst first</caption><thead><tr>")?;
    for heading in ["Verdict", "Product", "Address", "Place", "Time"] {
        page.element("th", &[("scope", "col")], heading)?;
    }
    page.raw("</tr></thead><tbody>\n")?;
    for link in findings {
        write_row(link, page)?;
    }
    page.raw("</tbody></table>\n")
}

fn write_row(link: &LinkReport, page: &mut Markup<impl Write>) -> io::Result<()> {
    let outcome = &*link.outcome;
    let verdict = outcome.verdict();
    page.raw("<tr><td class=\"verdict\">")?;
    page.open("span", &[("class", verdict.name())])?;
    page.icon(verdict.name())?;
    page.text(verdict.name())?;
    page.raw("</span>")?;
    if let Some(reason) = outcome.reason {
        page.element("span", &[("class", "reason")], reason.name())?;
    }
    page.raw("</td><td class=\"product\">")?;
    let first = link.locations.first();
    if let Some(name) = first.and_then(|it| it.name().or(it.product())) {
        page.foreign(name)?;
    }
    if let Some(field) = first.and_then(|it| it.field.as_deref()) {
        page.open("span", &[("class", "field")])?;
        page.foreign(field)?;
        page.raw("</span>")?;
    }
    page.raw("</td><td class=\"where\">")?;
    page.address(&link.url)?;
    if !outcome.detail.is_empty() {
        page.open("p", &[("class", "detail")])?;
        page.foreign(&outcome.detail)?;
        page.close("p")?;
    }
    if let Some(fix) = &outcome.fix {
        page.raw("<p class=\"fix\">Write instead: ")?;
        page.address(&fix.replace_with)?;
        page.raw("</p>")?;
    }
    page.raw("</td><td class=\"place\">")?;
    for place in &link.locations {
        page.open("span", &[])?;
        page.foreign(&format!("{}:{}", place.file, place.line))?;
        page.raw("</span> ")?;
    }
    page.raw("</td>")?;
    page.element(
        "td",
        &[("class", "time")],
        &format!("{} ms", outcome.milliseconds),
    )?;
    page.close("tr")
}

/// What is not in the table, so that nothing seems to be missing.
fn write_rest(report: &Report, findings: usize, page: &mut Markup<impl Write>) -> io::Result<()> {
    let summary = report.summary();
    let well = summary.of(Verdict::Ok) + summary.of(Verdict::Skipped);
    page.raw("<p class=\"rest\">")?;
    if findings > MOST {
        page.text(&format!("{} more findings and ", findings - MOST))?;
    }
    page.text(&format!(
        "{well} links that are ok or were skipped are listed only where scripts run."
    ))?;
    page.close("p")
}
