//! What is not mended, and why.

use std::fmt;

use crate::edit::Applicability;

/// A finding for which there is no fix to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The address that was found, or what was to be done.
    pub what: String,
    /// The line on which it was found, from 1.
    pub line: u32,
    /// Why there is no fix.
    pub why: Why,
    /// Among which fixes it is missed.
    pub applicability: Applicability,
}

/// Why a finding is not mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The text is not the one that the report is about.
    Changed,
    /// Nor does the link stand where it did; it is in the text still.
    Elsewhere,
    /// The format has no way to write it at this place.
    Unwritable,
    /// The product's id stands twice.
    Repeated,
    /// The product's id is that of a retired one already.
    Retired,
    /// The product stands in one pair of braces with others.
    Braces,
    /// It points to a product that is retired, from within braces.
    Pointer,
    /// Something else is done at the same place.
    Overlap(String),
    /// It does not fit the text.
    Misfit,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("the text has changed since that report"),
            Self::Elsewhere => f.write_str(
                "the text has changed since that report, and it stands elsewhere; check again",
            ),
            Self::Unwritable => f.write_str("it cannot be written there"),
            Self::Repeated => f.write_str("its id stands twice; rename one"),
            Self::Retired => f.write_str("its id is retired already; rename it"),
            Self::Braces => {
                f.write_str("it stands in one table with others, in braces; do it by hand")
            }
            Self::Pointer => f.write_str(
                "it names a product that is retired, and stands in braces; take it out by hand",
            ),
            Self::Overlap(other) => write!(f, "it overlaps with {other}"),
            Self::Misfit => f.write_str("it does not fit the text"),
        }
    }
}
