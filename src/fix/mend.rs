//! The fixes made in the text.

use super::{Proposal, Proposals};
use crate::diagnostic::PARSE_ERROR;
use crate::edit::{self, Applicability, Fix};
use crate::reading;
use crate::source::Source;

/// A source's text, mended.
#[derive(Debug)]
pub struct Mended<'a> {
    /// The text, without a byte order mark, as in the source.
    pub text: String,
    /// What was made.
    pub made: Vec<&'a Proposal>,
    /// What was not, because something else is to be done at the same place.
    pub overlaps: Vec<Overlap<'a>>,
    /// How many more there are that a person should look at first.
    pub withheld: usize,
}

/// A fix that was not made.
#[derive(Debug)]
pub struct Overlap<'a> {
    /// It.
    pub left: &'a Proposal,
    /// The one that stands in its way; none if it fits neither the text nor itself.
    pub made: Option<&'a Proposal>,
}

/// The mended text would be no valid file of its kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the fixes would leave a text that cannot be read: {message}")]
pub struct Broken {
    /// What the reader says.
    pub message: String,
}

impl Mended<'_> {
    /// The text as it is.
    pub fn nothing(source: &Source) -> Self {
        Self {
            text: source.text.clone(),
            made: Vec::new(),
            overlaps: Vec::new(),
            withheld: 0,
        }
    }
}

impl Proposals {
    /// Makes the fixes in `source`, whose text they were proposed for:
    /// the safe ones, or the unsafe ones too. Fails rather than to break a file.
    pub fn mend(&self, source: &Source, most: Applicability) -> Result<Mended<'_>, Broken> {
        let fixes = self.fixes.iter();
        let (chosen, withheld): (Vec<&Proposal>, Vec<_>) =
            fixes.partition(|proposal| proposal.fix.applicability <= most);
        let fixes: Vec<Fix> = chosen.iter().map(|it| it.fix.clone()).collect();
        let applied = edit::apply(&source.text, &fixes);
        if applied.text != source.text {
            check(source, &applied.text)?;
        }
        let overlaps = applied.conflicts.iter().map(|conflict| Overlap {
            left: chosen[conflict.fix],
            made: conflict.with.map(|with| chosen[with]),
        });
        Ok(Mended {
            made: applied.made.iter().map(|&made| chosen[made]).collect(),
            overlaps: overlaps.collect(),
            withheld: withheld.len(),
            text: applied.text,
        })
    }
}

fn check(source: &Source, text: &str) -> Result<(), Broken> {
    let fault = |source: &Source| {
        let read = reading::read(source, crate::source::SourceId(0));
        let mut diagnostics = read.diagnostics.into_iter();
        diagnostics.find(|diagnostic| diagnostic.rule == PARSE_ERROR)
    };
    match fault(&Source::new(source.name.as_str(), source.kind, text)) {
        Some(diagnostic) if fault(source).is_none() => Err(Broken {
            message: diagnostic.message,
        }),
        Some(_) | None => Ok(()),
    }
}
