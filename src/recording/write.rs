//! Evidence to lines, as it comes.

use std::io::{self, Write};

use serde::Serialize;

use super::wire::{End, Header, Line, Tool, WireIgnored, WireNetwork, WireUrl};
use super::{SCHEMA, Secrets};
use crate::evidence::Evidence;
use crate::policy::Policy;
use crate::report::assemble::{Found, Inputs, Places, Run, diagnostics};
use crate::report::json::{WireLocation, WireProblem, WireSource};
use crate::report::{Ignored, Location, Network, Report, SourceFile};
use crate::target::{Plan, TargetId};

/// Writes a recording while a run goes on.
///
/// The first failure to write is kept until [`Ending::end`]: a full disk
/// must not end the run.
pub struct Recorder<'a, W> {
    out: W,
    plan: &'a Plan,
    places: Places<'a>,
    secrets: Secrets,
    recorded: Vec<bool>,
    /// How many diagnostics the header has.
    told: usize,
    failure: Option<io::Error>,
}

impl<'a, W: Write> Recorder<'a, W> {
    /// Writes the first line, and the URLs that are not probed. The end of
    /// `run` is not looked at yet.
    pub fn begin(
        out: W,
        secrets: Secrets,
        inputs: &'a Inputs,
        plan: &'a Plan,
        policy: &Policy,
        run: &Run,
    ) -> Self {
        let problems = diagnostics(inputs);
        let sources: Vec<SourceFile> = inputs.sources.iter().map(SourceFile::of).collect();
        let header = Header {
            schema: SCHEMA.to_owned(),
            tool: Tool {
                name: "linkcheck".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            started: run.started,
            inputs: run.inputs.clone(),
            sources: sources.iter().map(WireSource::from).collect(),
            shard: run.shard.map(|shard| shard.to_string()),
            vantage: run.vantage.clone(),
            policy: policy.clone(),
            urls: plan.urls.len() as u64,
            diagnostics: problems.iter().map(WireProblem::from).collect(),
        };
        let mut recorder = Self {
            out,
            plan,
            places: Places::new(inputs),
            secrets,
            recorded: vec![false; plan.targets.len()],
            told: problems.len(),
            failure: None,
        };
        recorder.line(&header);
        recorder.skipped();
        recorder
    }

    /// Writes a target that has its verdict.
    pub fn judged(&mut self, target: TargetId, evidence: &Evidence) {
        if self.failure.is_some() {
            return;
        }
        let mut evidence = evidence.clone();
        self.secrets.remove(&mut evidence);
        self.target(target, Some(&evidence));
    }

    /// Writes what was not judged. What follows needs the report.
    pub fn finish(mut self) -> Ending<W> {
        for target in 0..self.recorded.len() {
            if !self.recorded[target] {
                self.target(TargetId(u32::try_from(target).unwrap_or(u32::MAX)), None);
            }
        }
        Ending {
            out: self.out,
            told: self.told,
            failure: self.failure,
        }
    }

    fn target(&mut self, target: TargetId, evidence: Option<&Evidence>) {
        let plan = self.plan;
        self.recorded[target.0 as usize] = true;
        let urls = &plan.targets[target.0 as usize].urls;
        let urls: Vec<_> = urls.iter().map(|&at| self.url(at as usize)).collect();
        self.line(&Line {
            urls: wire_urls(&urls),
            skipped: None,
            evidence,
            end: None,
        });
    }

    fn skipped(&mut self) {
        for (at, planned) in self.plan.urls.iter().enumerate() {
            if let Err(reason) = planned.target {
                let urls = [self.url(at)];
                self.line(&Line::<Evidence> {
                    urls: wire_urls(&urls),
                    skipped: Some(reason),
                    evidence: None,
                    end: None,
                });
            }
        }
    }

    fn url(&mut self, at: usize) -> (usize, String, Vec<Location>) {
        let planned = &self.plan.urls[at];
        let written = self.places.written(planned);
        (at, self.secrets.from_url(written), self.places.of(planned))
    }

    fn line(&mut self, line: &impl Serialize) {
        write_line(&mut self.out, &mut self.failure, line);
    }
}

/// A recording to which only its last line is missing.
pub struct Ending<W> {
    out: W,
    told: usize,
    failure: Option<io::Error>,
}

impl<W: Write> Ending<W> {
    /// Writes how the run ended, as its `report` says. Fails
    /// where any of the recording could not be written.
    pub fn end(mut self, found: &Found, report: &Report) -> io::Result<()> {
        let ignored = (0..).zip(&report.links).filter_map(|(at, link)| {
            let Ignored { reason, until } = *link.ignored.clone()?;
            Some(WireIgnored { at, reason, until })
        });
        let more = report.diagnostics.len() > self.told;
        let problems = || report.diagnostics.iter().map(WireProblem::from);
        let end = End {
            finished: report.finished,
            seconds: report.seconds,
            network: match found.network {
                Network::Ok => WireNetwork::Ok,
                Network::Down => WireNetwork::Down,
            },
            complete: found.complete,
            interrupted: found.interrupted,
            requests: found.requests,
            bytes: found.bytes,
            ignored: ignored.collect(),
            diagnostics: more.then(|| problems().collect()),
        };
        let line = Line::<Evidence> {
            urls: Vec::new(),
            skipped: None,
            evidence: None,
            end: Some(end),
        };
        write_line(&mut self.out, &mut self.failure, &line);
        match self.failure {
            Some(failure) => Err(failure),
            None => self.out.flush(),
        }
    }
}

/// Writes a line, unless one failed before; the first failure is kept.
fn write_line(out: &mut impl Write, failure: &mut Option<io::Error>, line: &impl Serialize) {
    if failure.is_none() {
        let written = serde_json::to_writer(&mut *out, line).map_err(io::Error::from);
        *failure = written.and_then(|()| out.write_all(b"\n")).err();
    }
}

fn wire_urls(urls: &[(usize, String, Vec<Location>)]) -> Vec<WireUrl<'_>> {
    let wire = urls.iter().map(|(at, url, locations)| WireUrl {
        at: *at as u64,
        url: url.clone(),
        locations: locations.iter().map(WireLocation::from).collect(),
    });
    wire.collect()
}
