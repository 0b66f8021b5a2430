//! Text with positions, and the links found in it.
//!
//! A [`Source`] is one input: its text and where its lines start. Readers turn
//! it into [`Link`]s and diagnostics and never fail: what can be read is read,
//! and what cannot be is said. Every link remembers the exact bytes it stood
//! on, so that a report can point at them and a fix can replace only them.

mod link;
mod text;

pub use link::{Expect, Link, Subject};
pub use text::{Kind, LineIndex, Position, Source, SourceId, Span};
