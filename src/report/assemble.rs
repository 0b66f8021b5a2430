//! Everything that a run has gathered, made into one [`Report`].
//!
//! What was read (links in order) and what was found (outcomes by target) meet
//! here. Links that were not probed get their outcome here too, so that every
//! URL of the inputs is in the report, whatever became of the run.

use std::collections::HashMap;
use std::sync::Arc;

use super::{DiagnosticReport, Excerpt, Ignored, Interruption, LinkReport, Location};
use super::{Memory, Network, Outcome, Related, Report, Shard, SourceFile, Vantage};
use crate::diagnostic::{Diagnostic, Label, PARSE_ERROR};
use crate::source::{Link, Source};
use crate::target::{Plan, PlannedUrl, TargetId};
use crate::verdict::{Reason, Verdict};

/// What was read.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The inputs, by [`crate::source::SourceId`].
    pub sources: Vec<Source>,
    /// The links that the plan was made from, in order.
    pub links: Vec<Link>,
    /// What is wrong with the inputs.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// By [`crate::target::TargetId`]; none, or past the end, for a target that was not judged.
    pub targets: Vec<Option<Judged>>,
    /// How many requests were sent.
    pub requests: u64,
    /// How many bytes of bodies were read, decoded.
    pub bytes: u64,
    /// Whether the run went to its end.
    pub complete: bool,
    /// What ended the run before its time.
    pub interrupted: Option<Interruption>,
    /// Whether there was a network.
    pub network: Network,
}

/// What was found of one target.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The outcome.
    pub outcome: Arc<Outcome>,
    /// Fragments (without `#`) that its page, read whole, does not have.
    pub missing_fragments: Box<[String]>,
}

impl Found {
    /// Nothing, because nothing was probed.
    pub fn nothing() -> Self {
        Self {
            targets: Vec::new(),
            requests: 0,
            bytes: 0,
            complete: false,
            interrupted: None,
            network: Network::Ok,
        }
    }
}

/// The run itself.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// When it started, in seconds since 1970 (UTC).
    pub started: i64,
    /// When it ended, in seconds since 1970 (UTC).
    pub finished: i64,
    /// How long it took, by a clock that is never set.
    pub seconds: f64,
    /// Whether there was a memory of earlier runs.
    pub memory: Memory,
    /// Which part of a run over many machines it is.
    pub shard: Option<Shard>,
    /// Where it is run from.
    pub vantage: Option<Vantage>,
    /// The inputs as given.
    pub inputs: Vec<String>,
}

/// Makes the report. `ignore` is asked for each URL once its verdict stands,
/// and tells whether the catalog ignores it.
pub fn assemble(
    inputs: Inputs,
    plan: Plan,
    found: &Found,
    run: Run,
    ignore: impl Fn(&LinkReport) -> Option<Ignored>,
) -> Report {
    let targets = plan.targets.len() as u64;
    // What a long list's plan and links take goes while the report grows.
    drop(plan.targets);
    let links = links(&inputs, &plan.urls, found, ignore);
    let complete = found.complete && !links.iter().any(is_left_over);
    Report {
        started: run.started,
        finished: run.finished,
        seconds: run.seconds,
        complete,
        interrupted: found.interrupted,
        network: found.network,
        memory: run.memory,
        shard: run.shard,
        vantage: run.vantage,
        inputs: run.inputs,
        links,
        diagnostics: diagnostics(&inputs),
        files: inputs.sources.iter().map(SourceFile::of).collect(),
        sources: inputs.sources,
        targets,
        unchanged: 0,
        requests: found.requests,
        bytes: found.bytes,
    }
}

/// The diagnostics with their places, in the order of the inputs.
pub fn diagnostics(inputs: &Inputs) -> Vec<DiagnosticReport> {
    let names = file_names(&inputs.sources);
    let related = |label: &Label| {
        let at = label.source.0 as usize;
        let (start, end) = inputs.sources[at].ends(label.span);
        Related {
            file: Arc::clone(&names[at]),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            message: label.message.clone(),
        }
    };
    let mut sorted: Vec<&Diagnostic> = inputs.diagnostics.iter().collect();
    sorted.sort_by_key(|diagnostic| (diagnostic.source, diagnostic.span));
    let placed = sorted.into_iter().map(|diagnostic| {
        let at = diagnostic.source.0 as usize;
        let (start, end) = inputs.sources[at].ends(diagnostic.span);
        DiagnosticReport {
            rule: diagnostic.rule.into(),
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
            file: Arc::clone(&names[at]),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            product: diagnostic.product.clone(),
            field: diagnostic.field.clone(),
            help: diagnostic.help.clone(),
            fixable: diagnostic.fix.is_some(),
            related: diagnostic.labels.iter().map(related).collect(),
            excerpt: Some(Excerpt {
                source: diagnostic.source,
                span: diagnostic.span,
                labels: diagnostic.labels.clone(),
            }),
        }
    });
    placed.collect()
}

fn links(
    inputs: &Inputs,
    planned: &[PlannedUrl],
    found: &Found,
    ignore: impl Fn(&LinkReport) -> Option<Ignored>,
) -> Vec<LinkReport> {
    let mut rules = inputs.diagnostics.iter().map(|diagnostic| diagnostic.rule);
    let unparsed = rules.any(|rule| rule == PARSE_ERROR);
    let places = Places::new(inputs);
    let mut outcomes = Outcomes::new(found, if unparsed { UNPARSED } else { ENDED });
    let made = planned.iter().map(|planned| {
        let url = places.written(planned);
        let mut link = LinkReport {
            outcome: outcomes.of(planned.target, url),
            url: Arc::clone(url),
            ignored: None,
            history: None,
            locations: places.of(planned),
        };
        link.ignored = ignore(&link).map(Box::new);
        link
    });
    made.collect()
}

/// Why a target was not judged.
pub(crate) const ENDED: &str = "the run ended before its turn";
/// Why none was, where an input is broken.
const UNPARSED: &str = "nothing is probed while an input cannot be parsed";
/// Why nothing was judged in a void run, where nothing more is known.
const VOID: &str = "neither a host nor a name server gave an answer that could be believed";

/// The outcomes of a run by URL, those of links that were not probed too.
pub(crate) struct Outcomes<'a> {
    found: &'a Found,
    unprobed: Unprobed,
}

impl<'a> Outcomes<'a> {
    /// The outcomes of what was `found`.
    /// `left` says why a target has none.
    pub(crate) fn new(found: &'a Found, left: &'static str) -> Self {
        Self {
            found,
            unprobed: Unprobed {
                left,
                made: HashMap::new(),
            },
        }
    }

    /// The outcome of `url`, for which this target was probed, or why none was.
    pub(crate) fn of(&mut self, target: Result<TargetId, Reason>, url: &str) -> Arc<Outcome> {
        let Self { found, unprobed } = self;
        let target = match target {
            Ok(target) => target,
            Err(reason) => return unprobed.outcome(reason, skip_words(reason)),
        };
        let judged = found
            .targets
            .get(target.0 as usize)
            .and_then(Option::as_ref);
        match (found.network, judged) {
            (Network::Ok, Some(judged)) => of_url(judged, url),
            (Network::Ok, None) => unprobed.outcome(Reason::NotChecked, unprobed.left),
            // A void run judges nothing; what was seen stays as the words for it.
            (Network::Down, Some(judged)) => void(&judged.outcome),
            (Network::Down, None) => unprobed.outcome(Reason::NotChecked, VOID),
        }
    }
}

/// What was found of `url`: its target's outcome, shared, unless the page is
/// well and lacks the section that this URL names.
pub(crate) fn of_url(judged: &Judged, url: &str) -> Arc<Outcome> {
    let outcome = &judged.outcome;
    if outcome.verdict() != Verdict::Ok || judged.missing_fragments.is_empty() {
        return Arc::clone(outcome);
    }
    // As written, as it was looked for: parsed, it would be escaped.
    match url.split_once('#') {
        Some((_, fragment)) if judged.missing_fragments.iter().any(|it| it == fragment) => {
            Arc::new(Outcome {
                reason: Some(Reason::FragmentMissing),
                detail: format!("the page has no section \"{fragment}\"").into(),
                ..Outcome::clone(outcome)
            })
        }
        Some(_) | None => Arc::clone(outcome),
    }
}

fn void(seen: &Outcome) -> Arc<Outcome> {
    Arc::new(Outcome {
        reason: Some(Reason::NotChecked),
        detail: seen.detail.clone(),
        attempts: seen.attempts,
        milliseconds: seen.milliseconds,
        ..Outcome::default()
    })
}

/// Why a link is skipped, in words.
fn skip_words(reason: Reason) -> &'static str {
    match reason {
        Reason::UnsupportedScheme => "only http and https are probed",
        Reason::InvalidUrl => "not a URL",
        Reason::Excluded => "left out by --include or --exclude",
        Reason::Recent => "found ok not long ago",
        _ => "",
    }
}

/// Whether `link` was to be judged and was not.
pub(crate) fn is_left_over(link: &LinkReport) -> bool {
    link.outcome.reason == Some(Reason::NotChecked)
}

/// The outcomes of what was not probed, one a reason and shared.
struct Unprobed {
    /// Why a target was left.
    left: &'static str,
    made: HashMap<Reason, Arc<Outcome>>,
}

impl Unprobed {
    fn outcome(&mut self, reason: Reason, detail: &str) -> Arc<Outcome> {
        debug_assert!(matches!(
            reason.verdict(),
            Verdict::Skipped | Verdict::Unknown
        ));
        let made = self.made.entry(reason).or_insert_with(|| {
            Arc::new(Outcome {
                reason: Some(reason),
                detail: detail.into(),
                ..Outcome::default()
            })
        });
        Arc::clone(made)
    }
}

/// Where links stand.
pub(crate) struct Places<'a> {
    inputs: &'a Inputs,
    files: Vec<Arc<str>>,
}

impl<'a> Places<'a> {
    /// The places in `inputs`.
    pub(crate) fn new(inputs: &'a Inputs) -> Self {
        Self {
            inputs,
            files: file_names(&inputs.sources),
        }
    }

    /// A URL of these inputs' plan as written.
    pub(crate) fn written(&self, planned: &PlannedUrl) -> &'a Arc<str> {
        &self.inputs.links[planned.links[0] as usize].url
    }

    /// Where a URL of these inputs' plan stands, in order.
    pub(crate) fn of(&self, planned: &PlannedUrl) -> Vec<Location> {
        let inputs = self.inputs;
        let links = planned.links.iter().map(|&at| &inputs.links[at as usize]);
        links.map(|link| self.location(link)).collect()
    }

    fn location(&self, link: &Link) -> Location {
        let at = link.source.0 as usize;
        let (start, end) = self.inputs.sources[at].ends(link.span);
        Location {
            file: Arc::clone(&self.files[at]),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            field: link.field.clone(),
            subject: link.subject.clone(),
        }
    }
}

fn file_names(sources: &[Source]) -> Vec<Arc<str>> {
    let names = sources.iter().map(|source| source.name.as_str().into());
    names.collect()
}

#[cfg(test)]
mod tests;
