//! The JSON report, version 1: public interface.
//!
//! Every key is always present, and what is in it never depends on how much a
//! person wanted to see. The report is written and read element by element:
//! neither takes more memory than the [`Report`] itself.

mod link;
mod problem;
mod source;
mod streak;
mod wire;

use std::io::{self, BufWriter, Read, Write};

use serde::Serialize as _;
use serde_json::Serializer;

use super::Report;
use super::escape::AsciiControls;
pub(in crate::report) use link::WireLink;
pub(crate) use link::WireLocation;
pub(crate) use problem::WireProblem;
pub(crate) use source::WireSource;
pub(in crate::report) use wire::outgoing_with;
pub(crate) use wire::{Each, time};

/// The value of `schema`.
pub const VERSION: &str = "linkcheck/report/1";

/// So many bytes are written at a time.
const BUFFER: usize = 64 * 1024;

/// Writes `report` as one JSON object and a line feed.
pub fn write(report: &Report, out: impl Write) -> io::Result<()> {
    // A report is written in very many small pieces: they are gathered where
    // each costs next to nothing, whatever they go to.
    let mut out = BufWriter::with_capacity(BUFFER, out);
    let written = lines(report, &mut out).and_then(|()| out.flush());
    if written.is_err() {
        // The buffer must not try again when it is dropped.
        let _rest = out.into_parts();
    }
    written
}

fn lines(report: &Report, mut out: impl Write) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut out, AsciiControls::pretty());
    wire::outgoing(report).serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// Reads a report back. Its sources are not in it. Fails where `input` cannot
/// be read, is no JSON, or is not a report of [`VERSION`].
pub fn read(input: impl Read) -> Result<Report, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_reader(input);
    let report = wire::incoming(&mut deserializer)?;
    deserializer.end()?;
    Ok(report)
}

/// The JSON Schema of what [`write()`] writes.
pub fn schema() -> schemars::Schema {
    wire::schema()
}

#[cfg(test)]
mod tests;
