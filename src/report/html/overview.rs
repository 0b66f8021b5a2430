//! The head of the page: what was looked at, what became of it, in numbers.

use std::io::{self, Write};

use super::WORST_FIRST;
use super::markup::Markup;
use super::status::Status;
use crate::report::json::time;
use crate::report::{Network, Report, words};
use crate::verdict::Verdict;

/// No more inputs than this are named.
const INPUTS: usize = 4;

/// The title of the document, the news first: it may be one tab of many.
pub(super) fn document_title(report: &Report) -> String {
    let (named, more) = inputs(report);
    format!("{} · {}{more}", headline(report), named.join(", "))
}

/// What was looked at, when, and what became of it in a few words.
pub(super) fn write_header(report: &Report, page: &mut Markup<impl Write>) -> io::Result<()> {
    page.raw("<header class=\"top\">\n<div class=\"title\">\n<p class=\"inputs\">")?;
    let (named, more) = inputs(report);
    for (index, input) in named.iter().enumerate() {
        if index > 0 {
            page.raw(", ")?;
        }
        page.foreign(input)?;
    }
    page.text(&more)?;
    page.raw("</p>\n")?;
    page.element("h1", &[], &headline(report))?;
    write_facts(report, page)?;
    page.raw("</div>\n<div class=\"theme\" id=\"theme\" hidden></div>\n</header>\n")
}

/// What must be known before the numbers, and the numbers.
pub(super) fn write_summary(
    report: &Report,
    status: &Status<'_>,
    page: &mut Markup<impl Write>,
) -> io::Result<()> {
    for notice in notices(report) {
        page.open("p", &[("class", "notice")])?;
        page.icon("suspect")?;
        page.text(notice)?;
        page.close("p")?;
    }
    write_tiles(report, status, page)
}

/// Categories as a table; the script makes a list of all products of it.
pub(super) fn write_categories(
    status: &Status<'_>,
    page: &mut Markup<impl Write>,
) -> io::Result<()> {
    if status.products.is_empty() {
        return Ok(());
    }
    page.raw(
        "<section id=\"products\" data-view=\"Products\" aria-labelledby=\"products-title\">\n",
    )?;
    page.element("h2", &[("id", "products-title")], "Products")?;
    page.raw("<div id=\"product-list\">\n<table class=\"plain\"><thead><tr>")?;
    for heading in ["Category", "Products", "Need a look", "Up"] {
        page.element("th", &[("scope", "col")], heading)?;
    }
    page.raw("</tr></thead><tbody>\n")?;
    for category in &status.categories {
        let products = category.products.iter().map(|&at| &status.products[at]);
        let amiss = products.filter(|product| !is_well(product.state)).count();
        page.raw("<tr><th scope=\"row\">")?;
        match category.name {
            Some(name) => page.foreign(name)?,
            None => page.raw("In no category")?,
        }
        page.close("th")?;
        page.element("td", &[], &category.products.len().to_string())?;
        page.element("td", &[], &amiss.to_string())?;
        let up = category
            .course
            .tally
            .percent()
            .filter(|_| status.has_history());
        page.element("td", &[], up.as_deref().unwrap_or("–"))?;
        page.close("tr")?;
    }
    page.raw("</tbody></table>\n</div>\n</section>\n")
}

pub(super) fn write_footer(page: &mut Markup<impl Write>) -> io::Result<()> {
    page.raw("<footer>Made by ")?;
    page.text(concat!("linkcheck ", env!("CARGO_PKG_VERSION")))?;
    page.raw(". Nothing on this page is fetched from elsewhere.</footer>\n")
}

/// The first inputs, and how many more there are.
fn inputs(report: &Report) -> (&[String], String) {
    let named = &report.inputs[..report.inputs.len().min(INPUTS)];
    match report.inputs.len() - named.len() {
        0 => (named, String::new()),
        more => (named, format!(" and {more} more")),
    }
}

/// The run in a few words.
fn headline(report: &Report) -> String {
    let summary = report.summary();
    let dead = summary.of(Verdict::Dead);
    let look: u64 = WORST_FIRST[..4]
        .iter()
        .map(|&verdict| summary.of(verdict))
        .sum();
    match (report.network, dead, look) {
        (Network::Down, ..) => "Nothing was judged: the network was down".to_owned(),
        _ if report.links.is_empty() => match summary.errors + summary.warnings {
            0 => "No problems".to_owned(),
            1 => "1 problem".to_owned(),
            problems => format!("{} problems", grouped(problems)),
        },
        (Network::Ok, 0, 0) => "All is well".to_owned(),
        (Network::Ok, 0, look) => format!("No dead links, {} to look at", grouped(look)),
        (Network::Ok, 1, _) => "1 dead link".to_owned(),
        (Network::Ok, dead, _) => format!("{} dead links", grouped(dead)),
    }
}

fn write_facts(report: &Report, page: &mut Markup<impl Write>) -> io::Result<()> {
    let summary = report.summary();
    let mut facts = vec![many(summary.links, "link", "links")];
    if summary.urls != summary.links {
        facts.push(many(summary.urls, "address", "addresses"));
    }
    facts.push(many(report.requests, "request", "requests"));
    facts.push(words::duration(report.seconds));
    if summary.ignored > 0 {
        facts.push(format!("{} ignored", summary.ignored));
    }
    if report.unchanged > 0 {
        facts.push(format!("{} unchanged, left out", report.unchanged));
    }
    if let Some(shard) = report.shard {
        facts.push(format!("shard {shard}"));
    }
    page.raw("<ul class=\"facts\">\n<li>")?;
    let finished = time::text(report.finished);
    page.open("time", &[("datetime", &finished)])?;
    page.text(&finished.replace('T', " ").replace('Z', " UTC"))?;
    page.raw("</time></li>\n")?;
    for fact in facts {
        page.element("li", &[], &fact)?;
    }
    // What is found depends on where it is looked from.
    if let Some(vantage) = &report.vantage {
        page.open("li", &[("title", &vantage.user_agent)])?;
        page.raw("run from ")?;
        page.foreign(&vantage.place)?;
        page.close("li")?;
    }
    page.close("ul")
}

fn notices(report: &Report) -> Vec<&'static str> {
    let mut notices = Vec::new();
    if report.network == Network::Down {
        notices.push(
            "The network itself was down, so no link was judged and none is called dead. \
             Check the connection, the proxy and the name server, then run again.",
        );
    } else if !report.complete {
        notices.push("The run ended early: what it did not come to is unknown, not checked.");
    }
    notices
}

fn write_tiles(
    report: &Report,
    status: &Status<'_>,
    page: &mut Markup<impl Write>,
) -> io::Result<()> {
    let summary = report.summary();
    if summary.urls == 0 {
        return Ok(());
    }
    page.raw("<section class=\"summary\" aria-label=\"Summary\">\n<ul class=\"tiles\">\n")?;
    for verdict in WORST_FIRST {
        let name = verdict.name();
        let count = summary.of(verdict);
        let empty = if count == 0 { " none" } else { "" };
        page.open("li", &[])?;
        page.open(
            "div",
            &[
                ("class", &format!("tile {name}{empty}")),
                ("data-verdict", name),
            ],
        )?;
        page.raw("<span class=\"label\">")?;
        page.icon(name)?;
        page.text(name)?;
        page.raw("</span>")?;
        page.element("span", &[("class", "count")], &grouped(count))?;
        page.element("span", &[("class", "says")], words::says(verdict))?;
        page.raw("</div></li>\n")?;
    }
    page.raw("</ul>\n")?;
    if let Some(up) = status
        .whole
        .tally
        .percent()
        .filter(|_| status.has_history())
    {
        page.raw("<div class=\"uptime\"><span class=\"label\">Up</span>")?;
        page.element("span", &[("class", "count")], &up)?;
        let says = format!(
            "of all judgements in {}",
            many(status.runs.len() as u64, "run", "runs")
        );
        page.element("span", &[("class", "says")], &says)?;
        page.raw("<span id=\"whole-course\"></span></div>\n")?;
    }
    page.raw("</section>\n")
}

fn is_well(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Ok | Verdict::Skipped => true,
        Verdict::Dead | Verdict::Suspect | Verdict::Redirected | Verdict::Unknown => false,
    }
}

fn many(n: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n), if n == 1 { one } else { many })
}

/// `12345` as `12,345`.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (n, want) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(n), want);
        }
    }
}
