//! Lines to a report: each one's evidence is judged as it is read.

use std::collections::HashMap;
use std::io::{self, BufRead};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::SCHEMA;
use super::wire::{End, Header, Line, WireIgnored, WireNetwork};
use crate::evidence::{self, Evidence};
use crate::judge::{self, Judgement, Step};
use crate::policy::Policy;
use crate::report::assemble::{ENDED, Found, Judged, Outcomes, is_left_over};
use crate::report::{Ignored, LinkReport, Location, Memory, Network, Outcome, Report, Shard};
use crate::target::TargetId;
use crate::verdict::{Reason, Verdict};

/// Why a recording cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// It cannot be read.
    #[error("failed to read it: {0}")]
    Io(#[from] io::Error),
    /// A line is not what it should be.
    #[error("line {number}: {what}")]
    Line {
        /// Which, from 1.
        number: u64,
        /// What is wrong with it.
        what: String,
    },
}

/// A recording, judged.
#[derive(Debug)]
pub struct Replayed {
    /// The report, as the run itself had it before its history.
    pub report: Report,
    /// What the recording lacks, each in one line.
    pub gaps: Vec<String>,
}

/// Judges a recording.
pub fn replay(mut input: impl BufRead) -> Result<Replayed, ReplayError> {
    let mut bytes = Vec::new();
    input.read_until(b'\n', &mut bytes)?;
    let mut replay = Replay::new(header(&bytes).map_err(|what| at(1, what))?);
    for number in 2.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let whole = bytes.last() == Some(&b'\n');
        match line(&bytes) {
            Ok(_) if replay.end.is_some() => {
                return Err(at(
                    number,
                    "something follows the end of the run".to_owned(),
                ));
            }
            Ok(line) => replay.take(line),
            Err(_) if !whole => replay.gaps.push(format!(
                "line {number} breaks off: the run was killed while it was written"
            )),
            Err(what) => return Err(at(number, what)),
        }
    }
    replay.finish()
}

/// Judges evidence that cannot grow any more.
pub fn judge(evidence: &Evidence, policy: &Policy) -> Judgement {
    match judge::next(evidence, policy) {
        Step::Done(judgement) => *judgement,
        Step::Visit(ask) => wanting(evidence, policy, &format!("what {} answers", ask.url)),
        Step::Lookup(ask) => {
            let wanted = format!("what a name server says of {}", ask.host);
            wanting(evidence, policy, &wanted)
        }
    }
}

/// The judgement of evidence that is not enough.
fn wanting(evidence: &Evidence, policy: &Policy, wanted: &str) -> Judgement {
    let considered = judge::considered(evidence, policy);
    let rule = considered.last().map_or("no-rule", |last| last.rule);
    Judgement {
        reason: Some(Reason::NotChecked),
        rule: rule.to_owned(),
        detail: format!("the rule {rule} wants to know {wanted}, which was not recorded"),
        visit: None,
        fix: None,
        missing_fragments: Vec::new(),
    }
}

fn at(number: u64, what: String) -> ReplayError {
    ReplayError::Line { number, what }
}

fn header(bytes: &[u8]) -> Result<Header<'static>, String> {
    let none = "not a recording: its first line is no header, as `check --record` writes it";
    let value: Value = serde_json::from_slice(bytes).map_err(|_| none.to_owned())?;
    match value.get("schema").and_then(Value::as_str) {
        Some(SCHEMA) => Header::deserialize(value).map_err(|error| format!("header: {error}")),
        Some(other) => Err(format!(
            "not a recording that this version reads: schema is {other:?}, not {SCHEMA:?}"
        )),
        None => Err(none.to_owned()),
    }
}

fn line(bytes: &[u8]) -> Result<Line<'static, Evidence>, String> {
    let line = serde_json::from_slice::<Line<'static, Evidence>>(bytes);
    let line = line.map_err(|error| explained(bytes, &error))?;
    if line.urls.is_empty() && line.end.is_none() {
        return Err("neither a target nor the end of a run".to_owned());
    }
    if line
        .skipped
        .is_some_and(|reason| reason.verdict() != Verdict::Skipped)
    {
        return Err("skipped for a reason that skips nothing".to_owned());
    }
    match &line.evidence {
        Some(evidence) if evidence.version != evidence::VERSION => {
            Err(other_version(u64::from(evidence.version)))
        }
        Some(_) | None => Ok(line),
    }
}

/// Evidence of another version need not even parse.
fn explained(bytes: &[u8], error: &serde_json::Error) -> String {
    let value: Option<Value> = serde_json::from_slice(bytes).ok();
    let version = value
        .as_ref()
        .and_then(|value| value["evidence"]["version"].as_u64());
    match version {
        Some(version) if version != u64::from(evidence::VERSION) => other_version(version),
        Some(_) | None => {
            // The library counts lines too, and knows of this one only.
            let what = error.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            format!(
                "not a target's evidence: {what} at column {}",
                error.column()
            )
        }
    }
}

fn other_version(version: u64) -> String {
    let ours = evidence::VERSION;
    format!("its evidence is of version {version}; this linkcheck reads version {ours}")
}

/// A URL string of the recording.
struct Url {
    at: u64,
    written: String,
    target: Result<TargetId, Reason>,
    locations: Vec<Location>,
}

/// A recording that is being judged.
struct Replay {
    header: Header<'static>,
    urls: Vec<Url>,
    found: Found,
    end: Option<End<'static>>,
    /// How many targets were left unjudged for want of evidence.
    wanting: u64,
    gaps: Vec<String>,
}

impl Replay {
    fn new(header: Header<'static>) -> Self {
        Self {
            header,
            urls: Vec::new(),
            found: Found::nothing(),
            end: None,
            wanting: 0,
            gaps: Vec::new(),
        }
    }

    fn take(&mut self, line: Line<'static, Evidence>) {
        self.end = line.end;
        if line.urls.is_empty() {
            return;
        }
        let target = match line.skipped {
            Some(reason) => Err(reason),
            None => Ok(self.target(line.evidence)),
        };
        for url in line.urls {
            let locations = url.locations.into_iter();
            self.urls.push(Url {
                at: url.at,
                target,
                locations: locations.map(|it| it.place_of(&url.url)).collect(),
                written: url.url,
            });
        }
    }

    fn target(&mut self, evidence: Option<Evidence>) -> TargetId {
        let id = u32::try_from(self.found.targets.len()).unwrap_or(u32::MAX);
        let judged = evidence.map(|evidence| {
            let policy = &self.header.policy;
            let decided = matches!(judge::next(&evidence, policy), Step::Done(_));
            self.wanting += u64::from(!decided);
            let judgement = judge(&evidence, policy);
            Judged {
                outcome: Arc::new(Outcome::of(&evidence, &judgement)),
                missing_fragments: judgement.missing_fragments.into(),
            }
        });
        self.found.targets.push(judged);
        TargetId(id)
    }

    fn finish(mut self) -> Result<Replayed, ReplayError> {
        let shard = self.header.shard.as_deref().map(str::parse::<Shard>);
        let shard = shard.transpose().map_err(|what| at(1, what.to_owned()))?;
        self.tell_gaps();
        self.urls.sort_by_key(|url| url.at);
        let found = self.ended();
        let mut outcomes = Outcomes::new(&found, ENDED);
        let ignored = self.end.iter_mut().flat_map(|end| end.ignored.drain(..));
        let mut ignored: HashMap<u64, Box<Ignored>> = ignored
            .map(|WireIgnored { at, reason, until }| (at, Box::new(Ignored { reason, until })))
            .collect();
        let links = self.urls.into_iter().map(|url| LinkReport {
            outcome: outcomes.of(url.target, &url.written),
            url: url.written.into(),
            ignored: ignored.remove(&url.at),
            history: None,
            locations: url.locations,
        });
        let links: Vec<_> = links.collect();
        let told = self.end.as_mut().and_then(|end| end.diagnostics.take());
        let end = self.end.as_ref();
        let problems = told.unwrap_or(self.header.diagnostics).into_iter();
        let report = Report {
            started: self.header.started,
            finished: end.map_or(self.header.started, |end| end.finished),
            seconds: end.map_or(0.0, |end| end.seconds),
            complete: found.complete && !links.iter().any(is_left_over),
            interrupted: found.interrupted,
            network: found.network,
            memory: Memory::Off,
            shard,
            vantage: self.header.vantage,
            inputs: self.header.inputs,
            files: self.header.sources.into_iter().map(Into::into).collect(),
            sources: Vec::new(),
            links,
            diagnostics: problems.map(Into::into).collect(),
            targets: found.targets.len() as u64,
            unchanged: 0,
            requests: found.requests,
            bytes: found.bytes,
        };
        Ok(Replayed {
            report,
            gaps: self.gaps,
        })
    }

    fn tell_gaps(&mut self) {
        let (read, all) = (self.urls.len() as u64, self.header.urls);
        if self.end.is_none() {
            self.gaps.push(format!(
                "the recording has no end: {read} of {all} addresses are in it, the rest is left out"
            ));
        }
        if self.wanting > 0 {
            let wanting = self.wanting;
            self.gaps.push(format!(
                "of {wanting} of the targets the judge wants to know more than was recorded"
            ));
        }
    }

    /// What was found, with the end of the run.
    fn ended(&mut self) -> Found {
        let mut found = std::mem::replace(&mut self.found, Found::nothing());
        if let Some(end) = &self.end {
            found.complete = end.complete && self.urls.len() as u64 == self.header.urls;
            found.interrupted = end.interrupted;
            found.requests = end.requests;
            found.bytes = end.bytes;
            if matches!(end.network, WireNetwork::Down) {
                found.network = Network::Down;
            }
        }
        found
    }
}
