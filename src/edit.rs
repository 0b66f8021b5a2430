//! How a text is mended: the bytes to replace, and what with.
//!
//! A fix is data beside the problem that it mends. It names bytes, so that all
//! others stay as they are: comments, blank lines and line endings too.

mod apply;
#[cfg(test)]
mod tests;

use crate::text::Span;

pub use apply::{Applied, Conflict, apply};

/// A way to mend one problem of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied unseen.
    pub applicability: Applicability,
    /// The edits, which belong together: all are made, or none.
    pub edits: Vec<Edit>,
}

/// Whether a fix may be applied unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// What the text says stays the same, or is proven to.
    Safe,
    /// A person should look at it first.
    Unsafe,
}

/// One replacement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace; empty to insert.
    pub span: Span,
    /// What is put there, as it stands in the file: escaped as its format wants it.
    pub text: String,
}

impl Fix {
    /// A fix that may be applied unseen, of a single replacement.
    pub fn safe(span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            applicability: Applicability::Safe,
            edits: vec![Edit { span, text }],
        }
    }
}
