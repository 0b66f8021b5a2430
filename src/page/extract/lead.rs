//! What stands for a heading on a page that has none of the first rank: the only
//! one of a lower rank, or a first line in bold.

use super::HEADING;
use crate::page::text::{Text, start_of};

/// What was found so far.
#[derive(Default)]
pub(in crate::page) struct Lead {
    /// How many headings of lower ranks there are.
    headings: u32,
    /// What is being read, and the name of its element.
    open: Option<(&'static [u8], Text)>,
    heading: Option<String>,
    bold: Option<String>,
    /// Whether the line goes on behind what is bold.
    goes_on: bool,
}

const RANKS: [&[u8]; 5] = [b"h2", b"h3", b"h4", b"h5", b"h6"];
const BOLD: [&[u8]; 2] = [b"b", b"strong"];

impl Lead {
    /// An element begins, before all text of the page or not.
    pub(super) fn start(&mut self, name: &[u8], first: bool) {
        if let Some(rank) = RANKS.iter().find(|rank| **rank == name) {
            self.headings = self.headings.saturating_add(1);
            self.open = (self.headings == 1).then(|| (*rank, Text::default()));
        } else if first && self.open.is_none() {
            let bold = BOLD.iter().find(|bold| **bold == name);
            self.open = bold.map(|bold| (*bold, Text::default()));
        }
    }

    /// Text that is shown, outside navigation, headers and footers.
    pub(super) fn string(&mut self, text: &str) {
        if let Some((_, open)) = &mut self.open {
            if open.len() < 4 * HEADING {
                open.push(text);
            }
        } else if self.goes_on && !text.trim().is_empty() {
            self.bold = None;
            self.goes_on = false;
        }
    }

    /// What follows is another word.
    pub(super) fn divide(&mut self) {
        self.goes_on = false;
        if let Some((_, open)) = &mut self.open {
            open.divide();
        }
    }

    /// An element ends.
    pub(super) fn end(&mut self, name: &[u8]) {
        let Some((_, text)) = self.open.take_if(|(open, _)| *open == name) else {
            return;
        };
        let text = start_of(text.as_str(), HEADING).to_owned();
        let text = Some(text).filter(|text| !text.is_empty());
        if BOLD.contains(&name) {
            self.goes_on = text.is_some();
            self.bold = text;
        } else {
            self.heading = text;
        }
    }

    /// The heading, if there is but one, or the first line in bold.
    pub(in crate::page) fn into_line(self) -> Option<String> {
        match self.headings {
            0 => self.bold,
            1 => self.heading,
            _ => None,
        }
    }
}
