//! The blocks of a catalog's text: a table with the comments above it and the
//! blank lines below, which come and go together.

use std::collections::HashMap;
use std::ops::Range;

use super::lines;
use super::spell::toml_basic;
use crate::catalog::Spanned;
use crate::source::toml::{Layout, layout};

/// A catalog's text in blocks.
pub(super) struct Blocks<'t> {
    /// The text.
    pub(super) text: &'t str,
    layout: Layout<'t>,
    /// The sections of each product: the first, and how many there are.
    products: HashMap<String, (usize, usize)>,
}

impl<'t> Blocks<'t> {
    /// The blocks of `text`.
    pub(super) fn new(text: &'t str) -> Self {
        let layout = layout(text);
        let mut products: HashMap<String, (usize, usize)> = HashMap::new();
        for (at, section) in layout.sections.iter().enumerate() {
            if let [kind, id, ..] = section.keys.as_slice()
                && kind.text == "product"
            {
                products.entry(id.text.to_string()).or_insert((at, 0)).1 += 1;
            }
        }
        Self {
            text,
            layout,
            products,
        }
    }

    /// The sections of the product `id`; none where they do not stand together,
    /// its own table first.
    pub(super) fn product(&self, id: &Spanned<String>) -> Option<Range<usize>> {
        let &(first, count) = self.products.get(&id.value)?;
        let own = &self.layout.sections[first];
        let is_own = own.keys.len() == 2 && own.keys[1].span == id.span && !own.is_element;
        let sections = self.layout.sections.get(first..first + count)?;
        let together = sections.iter().all(|section| {
            let mut keys = section.keys.iter().map(|key| &*key.text);
            keys.next() == Some("product") && keys.next() == Some(&*id.value)
        });
        (is_own && together).then_some(first..first + count)
    }

    /// The bytes of these sections, with their comments and the blank lines below.
    pub(super) fn bytes(&self, sections: Range<usize>) -> Range<usize> {
        self.start(sections.start)..self.end(sections.end)
    }

    /// The id in the header of a product's section, as it is written.
    pub(super) fn written_id(&self, section: usize) -> &'t str {
        let keys = &self.layout.sections[section].keys;
        keys.get(1).map_or("", |id| &self.text[id.span.range()])
    }

    /// A string as it is written, quotes included.
    pub(super) fn written(&self, string: &Spanned<String>) -> String {
        let quoted = self.layout.string_at(string.span);
        quoted.map_or_else(
            || toml_basic(&string.value),
            |quoted| self.text[quoted.span.range()].to_owned(),
        )
    }

    /// Where `[retired.ID]` belongs: in order if those that are there are in
    /// order, else behind them; behind the products if there are none.
    pub(super) fn retirement(&self, id: &str) -> Option<usize> {
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
            return Some(self.start(at));
        }
        let last = of("retired")
            .next_back()
            .or_else(|| of("product").next_back());
        last.map(|(at, _)| self.end(at + 1))
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

    /// Where the block of a section begins: with the comments right above its
    /// header, unless those are already the content of the one before.
    fn start(&self, section: usize) -> usize {
        let floor = section
            .checked_sub(1)
            .map_or(0, |before| self.content_end(before));
        let mut start = lines::start(self.text, self.layout.sections[section].start);
        while let Some(above) = lines::previous(self.text, start) {
            if above < floor || !is_comment(lines::line(self.text, above)) {
                break;
            }
            start = above;
        }
        start
    }

    /// Where the block that ends before `section` ends: behind the comments
    /// right below its content and the blank lines after that.
    fn end(&self, section: usize) -> usize {
        let limit = match self.layout.sections.get(section) {
            Some(_) => self.start(section),
            None => self.text.len(),
        };
        let mut at = self.content_end(section - 1);
        let kinds: [fn(&str) -> bool; 2] = [is_comment, |line| line.trim().is_empty()];
        for belongs in kinds {
            while at < limit && belongs(lines::line(self.text, at)) {
                at = lines::next(self.text, at);
            }
        }
        at
    }

    /// Where the line after a section's last key or value begins.
    fn content_end(&self, section: usize) -> usize {
        let section = &self.layout.sections[section];
        if section.start == section.end {
            section.end // The root's, and empty.
        } else {
            lines::next(self.text, section.end)
        }
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// How many line endings `text` ends with, white space apart.
fn trailing_newlines(text: &str) -> usize {
    text[text.trim_end().len()..].matches('\n').count()
}
