//! A run's evidence on disk, and judged again without a network.
//!
//! A recording is JSON Lines. The first line says what made it and by which
//! policy; each further line is one target with the URL strings that mean it,
//! their places, and its evidence, written as soon as the target is judged; the
//! last line says how the run ended. A run that was killed has no last line, and
//! perhaps half of the one before: all that is whole is judged all the same.
//!
//! What was sent in confidence is not in it: see [`Secrets`].

mod read;
mod secrets;
#[cfg(test)]
mod tests;
mod wire;
mod write;

pub use read::{ReplayError, Replayed, judge, replay};
pub use secrets::Secrets;
pub use write::{Ending, Recorder};

/// The value of `schema` in the first line.
pub const SCHEMA: &str = "linkcheck/evidence/1";
