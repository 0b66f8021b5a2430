//! The page: one self-contained HTML file, to be looked at, printed, published.
//!
//! What is on it without a script is written here: the run in numbers, the
//! findings, the categories, the problems of the inputs. All of the run lies
//! beside it as one block of JSON, from which the script in `assets/` makes
//! what needs more than reading: search, filters, order, details, histories.
//! It draws a hundred rows at a time, so that ten thousand links are no more
//! work than a hundred. What has to be computed (uptimes, states of products)
//! is computed here, so that the script only draws.
//!
//! Everything on the page comes from strangers. It asks nothing of the network,
//! which a content security policy holds, and that policy names the page's own
//! style and scripts by their hashes: whatever else got in would not run.
//!
//! There is no template engine. askama escapes by default, but what is needed
//! here is more: control characters and marks that turn text around must be
//! shown, addresses checked, and foreign words set apart. So each place of a
//! template would need the right filter, and forgetting one would compile.
//! `markup::Markup` takes names of elements and attributes as `&'static str`
//! only, escapes all else, and streams: a run over 200,000 links is written
//! without being held twice.

mod assets;
mod data;
mod findings;
mod head;
mod markup;
mod overview;
mod problems;
mod script_json;
mod status;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use self::markup::Markup;
use self::status::Status;
use super::Report;
use crate::verdict::Verdict;

/// The verdicts, the worst first.
const WORST_FIRST: [Verdict; 6] = [
    Verdict::Dead,
    Verdict::Suspect,
    Verdict::Redirected,
    Verdict::Unknown,
    Verdict::Ok,
    Verdict::Skipped,
];

/// How bad a verdict is: its place in [`WORST_FIRST`].
fn rank(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Dead => 0,
        Verdict::Suspect => 1,
        Verdict::Redirected => 2,
        Verdict::Unknown => 3,
        Verdict::Ok => 4,
        Verdict::Skipped => 5,
    }
}

/// Writes `report` as one HTML document.
pub fn write(report: &Report, out: impl Write) -> io::Result<()> {
    let status = Status::of(report);
    let mut page = Markup::new(out);
    head::write(report, &mut page)?;
    overview::write_header(report, &mut page)?;
    page.raw("<main>\n")?;
    overview::write_summary(report, &status, &mut page)?;
    page.raw(assets::CONTROLS)?;
    page.raw("<div id=\"content\" tabindex=\"-1\">\n")?;
    findings::write(report, &mut page)?;
    overview::write_categories(&status, &mut page)?;
    problems::write(report, &mut page)?;
    page.raw("</div>\n</main>\n")?;
    overview::write_footer(&mut page)?;
    page.raw("<script type=\"application/json\" id=\"data\">")?;
    data::write(report, &status, page.inner())?;
    page.raw("</script>\n<script type=\"module\">")?;
    page.raw(assets::SCRIPT)?;
    page.raw("</script>\n</body>\n</html>\n")
}
