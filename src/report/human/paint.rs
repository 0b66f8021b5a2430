//! Colours, where they are wanted.

use crate::verdict::Verdict;

/// Whether to colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    #[default]
    Off,
    /// ANSI escape sequences.
    On,
}

/// The few inks used, as the parameters of an SGR sequence.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ink {
    Bold,
    Dim,
    Red,
    Yellow,
    Cyan,
    Green,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Self::Bold => "1",
            Self::Dim => "2",
            Self::Red => "1;31",
            Self::Yellow => "1;33",
            Self::Cyan => "1;36",
            Self::Green => "1;32",
        }
    }
}

impl Colour {
    pub(crate) fn paint(self, ink: Ink, text: &str) -> String {
        match self {
            Self::Off => text.to_owned(),
            Self::On => format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()),
        }
    }
}

pub(crate) fn verdict_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Ok => Ink::Green,
        Verdict::Redirected | Verdict::Suspect => Ink::Yellow,
        Verdict::Unknown => Ink::Cyan,
        Verdict::Dead => Ink::Red,
        Verdict::Skipped => Ink::Dim,
    }
}
