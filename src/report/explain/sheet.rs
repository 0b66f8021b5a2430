//! Lines of a story, wrapped at the terminal's width.

use std::io::{self, Write};

use crate::report::escape::{plain, width};
use crate::report::human::{Colour, Ink, Options};
use crate::report::wrap::wrap;

/// The narrowest and the widest that text is set, in columns: longer lines are
/// hard to read.
const COLUMNS: std::ops::RangeInclusive<usize> = 40..=100;
/// No text is shown longer than this, in characters.
const LONGEST: usize = 2_000;

/// Where a story is written.
pub(super) struct Sheet<'a> {
    out: &'a mut dyn Write,
    colour: Colour,
    columns: usize,
}

impl<'a> Sheet<'a> {
    /// A sheet that goes to `out`.
    pub(super) fn new(out: &'a mut dyn Write, options: &Options) -> Self {
        Self {
            out,
            colour: options.colour,
            columns: options.columns.clamp(*COLUMNS.start(), *COLUMNS.end()),
        }
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A title; never wrapped, so that an address can be copied.
    pub(super) fn heading(&mut self, text: &str) -> io::Result<()> {
        let text = plain(start(text));
        writeln!(self.out, "{}", self.colour.paint(Ink::Bold, &text))
    }

    /// The head of a numbered step, with the rule that asked for it.
    pub(super) fn step(&mut self, number: usize, text: &str, rule: Option<&str>) -> io::Result<()> {
        let label = format!("{number}. ");
        match rule {
            Some(rule) => self.wrapped(2, &label, &format!("{text} ({rule})"), None),
            None => self.wrapped(2, &label, text, None),
        }
    }

    /// Text, wrapped.
    pub(super) fn text(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.wrapped(indent, "", text, None)
    }

    /// Text behind a label, wrapped below itself, in this ink.
    pub(super) fn labelled(
        &mut self,
        indent: usize,
        label: &str,
        text: &str,
        ink: Ink,
    ) -> io::Result<()> {
        self.wrapped(indent, label, text, Some(ink))
    }

    /// A fact of a step: a short label and what it is.
    pub(super) fn fact(&mut self, label: &str, text: &str) -> io::Result<()> {
        self.wrapped(5, &format!("{label:<12}"), text, None)
    }

    fn wrapped(
        &mut self,
        indent: usize,
        label: &str,
        text: &str,
        ink: Option<Ink>,
    ) -> io::Result<()> {
        let text = plain(start(text));
        // Text that is wrapped below a long label would have no room left.
        let hang = indent + width(label);
        let hang = if hang > self.columns / 2 {
            indent + 2
        } else {
            hang
        };
        let first = indent + width(label);
        let lines = wrap(&text, self.columns, first, hang);
        for (at, line) in lines.iter().enumerate() {
            let line = ink.map_or_else(|| line.clone(), |ink| self.colour.paint(ink, line));
            match at {
                0 => writeln!(self.out, "{:indent$}{label}{line}", "")?,
                _ => writeln!(self.out, "{:hang$}{line}", "")?,
            }
        }
        Ok(())
    }
}

fn start(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST);
    end.map_or(text, |(at, _)| &text[..at])
}
