//! Where the tables of the retired arrive, and the space around them.

use std::ops::Range;

use super::blocks::Blocks;
use crate::fix::lines;

impl Blocks<'_> {
    /// Where `[retired.ID]` belongs: in order if those that are there are in
    /// order, else behind them; behind the products if there are none; at the
    /// end if those have no tables either.
    pub(super) fn retirement(&self, id: &str) -> usize {
        let sections = self.layout.sections.iter().enumerate();
        let of = |kind: &'static str| {
            sections
                .clone()
                .filter(move |(_, section)| section.keys.first().is_some_and(|it| it.text == kind))
        };
        let id_of = |(at, _): (usize, _)| self.layout.sections[at].keys.get(1).map(|it| &*it.text);
        let in_order = of("retired").map(id_of).is_sorted();
        let later = of("retired").find(|it| in_order && id_of(*it).is_some_and(|it| it > id));
        if let Some((at, _)) = later {
            return self.start(at);
        }
        let last = of("retired")
            .next_back()
            .or_else(|| of("product").next_back());
        last.map_or(self.text.len(), |(at, _)| self.end(at + 1))
    }

    /// `tables` as they are to stand at byte `at`, blank lines around them, once
    /// `departures` have left.
    pub(super) fn spaced(&self, at: usize, tables: &[&str], departures: &[Range<usize>]) -> String {
        let (mut before, mut after) = (at, at);
        for bytes in departures.iter().rev() {
            before = if bytes.end == before {
                bytes.start
            } else {
                before
            };
        }
        for bytes in departures {
            after = if bytes.start == after {
                bytes.end
            } else {
                after
            };
        }
        let ending = lines::ending(self.text);
        let before = &self.text[..before];
        let lead = match trailing_newlines(before) {
            _ if before.trim().is_empty() => 0,
            newlines => 2_usize.saturating_sub(newlines),
        };
        let mut spaced = ending.repeat(lead) + &tables.join(ending);
        if after < self.text.len() {
            spaced.push_str(ending);
        } else if !self.text.ends_with('\n') {
            spaced.truncate(spaced.len() - ending.len());
        }
        spaced
    }

    /// Lets departures at the end of the text take the blank lines above with
    /// them, unless something arrives there.
    pub(super) fn trim_end(
        &self,
        departures: &mut [Range<usize>],
        arrives: impl Fn(usize) -> bool,
    ) {
        let mut end = self.text.len();
        let mut top = None;
        for (index, bytes) in departures.iter().enumerate().rev() {
            if bytes.end != end || arrives(end) {
                break;
            }
            end = bytes.start;
            top = Some(index);
        }
        let Some(top) = top.filter(|_| !arrives(end)) else {
            return;
        };
        let kept = self.text[..end].trim_end().len();
        departures[top].start = if self.text.ends_with('\n') {
            lines::next(self.text, kept)
        } else {
            kept
        };
    }
}

/// How many line endings `text` ends with, white space apart.
fn trailing_newlines(text: &str) -> usize {
    text[text.trim_end().len()..].matches('\n').count()
}
