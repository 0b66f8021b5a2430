//! Reading back what a fix would write.
//!
//! Formats have corners that no table of escapes knows: an address in running
//! text ends where a certain character follows, a bar ends a table's cell. So
//! the reader itself is asked whether it sees the new addresses and, apart from
//! them, what it saw before.

use super::{Page, Proposal};
use crate::diagnostic::PARSE_ERROR;
use crate::edit::{self, Fix};
use crate::reading;
use crate::source::Source;

/// Takes out, and returns, the proposals after which `page` would not read as
/// they mean it to. All are tried together first: one reading is enough where
/// all is well, as it nearly always is.
pub(super) fn keep_proven(page: &Page<'_>, proposals: &mut Vec<Proposal>) -> Vec<Proposal> {
    if proposals.is_empty() || reads_as_meant(page, proposals) {
        return Vec::new();
    }
    if proposals.len() == 1 {
        return std::mem::take(proposals);
    }
    let mut rest = proposals.split_off(proposals.len() / 2);
    let mut left = keep_proven(page, proposals);
    left.extend(keep_proven(page, &mut rest));
    proposals.append(&mut rest);
    left
}

/// Whether `page`, with these proposals made, reads as they mean it to.
pub(super) fn reads_as_meant(page: &Page<'_>, proposals: &[Proposal]) -> bool {
    let fixes: Vec<Fix> = proposals.iter().map(|it| it.fix.clone()).collect();
    let applied = edit::apply(&page.source.text, &fixes);
    let source = Source::new(page.source.name.as_str(), page.source.kind, applied.text);
    let reading = reading::read(&source, page.id);
    let mut diagnostics = reading.diagnostics.iter();
    if diagnostics.any(|diagnostic| diagnostic.rule == PARSE_ERROR) {
        return false;
    }
    let links = &page.reading.links;
    let mut want: Vec<Option<&str>> = links.iter().map(|link| Some(&*link.url)).collect();
    for made in applied.made {
        for (link, new) in &proposals[made].changes {
            want[*link] = new.as_deref();
        }
    }
    let read = reading.links.iter().map(|link| &*link.url);
    read.eq(want.into_iter().flatten())
}
