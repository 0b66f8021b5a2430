//! JSON Lines: a line for each link as soon as it is judged, for long runs.
//!
//! A line is one element of `links` in the JSON report, with all places of its
//! URL, in the order in which links are judged. The last line is the report
//! without them: the same keys, an empty `links`, and [`VERSION`] for `schema`.
//! So a reader can act on a finding while the run goes on, and knows by the last
//! line that the run came to its end.
//!
//! A line is what the report will say, the history's part included: what is
//! remembered of earlier runs is known when a link is judged. Only what the end
//! of the run alone tells (that it is void, or that another run has written to
//! the same history meanwhile) changes what was written already. Such a link
//! gets another line before the last one: of two lines for one URL, the later
//! holds.

use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher as _;
use std::io::{self, Write};
use std::sync::Arc;

use serde::Serialize;
use serde_json::Serializer;

use super::assemble::{Inputs, Judged, Places, of_url};
use super::escape::AsciiControls;
use super::json::{WireLink, outgoing_with};
use super::{Ignored, LinkReport, Report, Streak};
use crate::target::{Plan, TargetId};

/// The value of `schema` in the last line.
pub const VERSION: &str = "linkcheck/jsonl/1";

/// Writes a finished `report`, its links in catalog order.
pub fn write(report: &Report, mut out: impl Write) -> io::Result<()> {
    for link in &report.links {
        out.write_all(&line(&WireLink::from(link))?)?;
    }
    out.write_all(&last(report)?)
}

/// Writes lines while a run goes on.
///
/// The first failure to write is kept until [`Ending::end`]: a reader that has
/// gone must not end the run.
pub struct Stream<'a, W> {
    out: W,
    plan: &'a Plan,
    places: Places<'a>,
    ignore: &'a dyn Fn(&LinkReport) -> Option<Ignored>,
    written: Vec<Option<u64>>,
    failure: Option<io::Error>,
}

impl<'a, W: Write> Stream<'a, W> {
    /// Begins with nothing written. `ignore` is asked for each link, as in
    /// [`super::assemble::assemble`].
    pub fn begin(
        out: W,
        inputs: &'a Inputs,
        plan: &'a Plan,
        ignore: &'a dyn Fn(&LinkReport) -> Option<Ignored>,
    ) -> Self {
        Self {
            out,
            plan,
            places: Places::new(inputs),
            ignore,
            written: vec![None; plan.urls.len()],
            failure: None,
        }
    }

    /// Writes the links of a target that has its verdict, with what is
    /// remembered of it, this run included.
    pub fn judged(&mut self, target: TargetId, judged: &Judged, streak: &Arc<Streak>) {
        if self.failure.is_some() {
            return;
        }
        let plan = self.plan;
        for &at in plan.targets[target.0 as usize].urls.iter() {
            let planned = &plan.urls[at as usize];
            let url = self.places.written(planned);
            let mut link = LinkReport {
                url: Arc::clone(url),
                outcome: of_url(judged, url),
                ignored: None,
                history: Some(Arc::clone(streak)),
                locations: self.places.of(planned),
            };
            link.ignored = (self.ignore)(&link).map(Box::new);
            let line = line(&WireLink::from(&link));
            self.written[at as usize] = line.as_deref().ok().map(hash);
            self.failure = self.failure.take().or(put(&mut self.out, line).err());
        }
        // Whoever reads along is to see it now.
        let flushed = self.out.flush();
        self.failure = self.failure.take().or(flushed.err());
    }

    /// Ends the run. What follows needs the report.
    pub fn finish(self) -> Ending<W> {
        Ending {
            out: self.out,
            written: self.written,
            failure: self.failure,
        }
    }
}

/// A stream to which the links that were not judged, and its last line, are
/// still missing.
pub struct Ending<W> {
    out: W,
    written: Vec<Option<u64>>,
    failure: Option<io::Error>,
}

impl<W: Write> Ending<W> {
    /// Writes the links of `report` that were not written, or not as they are
    /// now, and the last line. Fails where any line could not be written.
    pub fn end(mut self, report: &Report) -> io::Result<()> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for (at, link) in report.links.iter().enumerate() {
            let line = line(&WireLink::from(link))?;
            let written = self.written.get(at).copied().flatten();
            if written != Some(hash(&line)) {
                self.out.write_all(&line)?;
            }
        }
        self.out.write_all(&last(report)?)?;
        self.out.flush()
    }
}

fn put(out: &mut impl Write, line: io::Result<Vec<u8>>) -> io::Result<()> {
    out.write_all(&line?)
}

fn last(report: &Report) -> io::Result<Vec<u8>> {
    line(&outgoing_with(report, VERSION, [(); 0]))
}

fn line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = Vec::with_capacity(512);
    let mut serializer = Serializer::with_formatter(&mut line, AsciiControls::compact());
    value.serialize(&mut serializer)?;
    line.push(b'\n');
    Ok(line)
}

/// Tells whether a line is the one that was written.
fn hash(line: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(line);
    hasher.finish()
}
