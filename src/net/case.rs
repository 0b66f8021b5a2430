//! A target under way: its evidence so far and the visit being made.

use std::collections::BTreeSet;

use url::Url;

use super::attempt::Attempt;
use super::chain::{Chain, Turn};
use super::engine::Job;
use super::exchange::Failure;
use crate::evidence::{
    self, Answer, Ask, Condition, End, Evidence, Role, RunFacts, Subject, Visit,
};
use crate::foresight::mark;
use crate::source::Subject as Named;
use crate::target::TargetId;

/// Fields of a catalog that lead to an entrance, where a sign-in is expected.
const ENTRANCES: [&str; 3] = ["links.app", "links.signup", "links.api"];

/// A target under way.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) target: TargetId,
    /// The target's URL: the plan has its text only.
    pub(super) url: Url,
    pub(super) evidence: Evidence,
    /// The visit being made.
    pub(super) chain: Option<Chain>,
    /// The requests that it took so far.
    pub(super) requests: u32,
    /// The bytes of bodies that it read so far.
    pub(super) bytes: u64,
}

impl Case {
    /// A case without evidence, of a target first observed at `observed`
    /// (seconds since 1970).
    pub(super) fn new(job: &Job<'_>, target: TargetId, observed: i64) -> Self {
        Self {
            target,
            url: job.plan.targets[target.0 as usize].url.url(),
            evidence: Evidence {
                version: evidence::VERSION,
                subject: subject(job, target),
                observed,
                run: RunFacts::default(),
                lookups: Vec::new(),
                visits: Vec::new(),
            },
            chain: None,
            requests: 0,
            bytes: 0,
        }
    }

    /// Begins a visit. The error is one that ended before it began.
    pub(super) fn begin(&mut self, ask: Ask) -> Result<(), Box<Visit>> {
        self.chain = Some(Chain::new(ask)?);
        Ok(())
    }

    /// Begins a visit of the target itself.
    pub(super) fn begin_own(&mut self, ask: Ask) {
        self.chain = Some(Chain::at(ask, self.url.clone()));
    }

    /// The visit being made.
    ///
    /// # Panics
    ///
    /// Outside of a visit: only a case with one is queued with a host.
    pub(super) fn chain(&self) -> &Chain {
        self.chain
            .as_ref()
            .expect("a queued case has begun a visit")
    }

    /// Whether the last thing it met was a refusal (429).
    pub(super) fn was_refused(&self) -> bool {
        let end = self.evidence.visits.last().map(|visit| &visit.end);
        matches!(end, Some(End::Answer(answer)) if answer.status == 429)
    }

    /// Whether it is about to ask once more for what the attempt before met
    /// silence.
    pub(super) fn repeats_silence(&self) -> bool {
        let fresh = self.chain.as_ref().is_some_and(Chain::is_fresh);
        let end = self.evidence.visits.last().map(|visit| &visit.end);
        fresh && matches!(end, Some(End::Fault(fault)) if fault.kind.is_silence())
    }

    /// Takes what an exchange brought.
    pub(super) fn take(&mut self, attempt: Attempt) -> Turn {
        let chain = self
            .chain
            .as_mut()
            .expect("a queued case has begun a visit");
        self.evidence.lookups.extend(attempt.lookup);
        chain.spent(attempt.milliseconds);
        match attempt.result {
            Ok(response) => chain.answered(response, &self.evidence.subject),
            Err(Failure::Fault(fault) | Failure::Proxy(fault)) => chain.failed(*fault),
            Err(Failure::Private(address)) => Turn::Ended(chain.private(address)),
        }
    }

    /// Ends the visit with a refusal that holds for the whole host.
    pub(super) fn refused(&mut self, refusal: Answer) -> Box<Visit> {
        let chain = self
            .chain
            .as_mut()
            .expect("a queued case has begun a visit");
        chain.refused(refusal)
    }
}

/// What the links of a target say of it, taken together: a page is the right
/// one if it is any of the things that it is linked as.
fn subject(job: &Job<'_>, target: TargetId) -> Subject {
    let id = target;
    let target = &job.plan.targets[id.0 as usize];
    let mut subject = Subject {
        url: target.url.as_str().to_owned(),
        accept: accepted(job, target.url.host()),
        ..Subject::default()
    };
    let mut fragments = BTreeSet::new();
    let urls = target.urls.iter().map(|&url| &job.plan.urls[url as usize]);
    for &at in urls.flat_map(|url| url.links.iter()) {
        let link = &job.links[at as usize];
        subject.expect = subject.expect.or(link.expect);
        if link
            .field
            .as_deref()
            .is_some_and(|field| ENTRANCES.contains(&field))
        {
            subject.role = Role::Entrance;
        }
        if let Some((_, fragment)) = link
            .url
            .split_once('#')
            .filter(|(_, rest)| !rest.is_empty())
        {
            fragments.insert(fragment.to_owned());
        }
        if let Some(named) = link.subject.as_deref() {
            add_names(&mut subject, named);
        }
    }
    subject.fragments = fragments.into_iter().collect();
    subject.remembered = remembered(job, id, &subject);
    subject
}

/// The page that an earlier run judged for the very same links.
fn remembered(job: &Job<'_>, target: TargetId, subject: &Subject) -> Option<Box<Condition>> {
    let known = job.foresight.conditions.get(&target.0)?;
    let same = subject.fragments.is_empty() && known.mark == mark(subject);
    same.then(|| Box::new(known.condition.clone()))
}

/// The statuses that the configuration accepts from `host`.
fn accepted(job: &Job<'_>, host: &str) -> Vec<u16> {
    let of_host = job.limits.hosts.iter().filter(|it| it.host == host);
    of_host.flat_map(|limits| limits.accept.clone()).collect()
}

fn add_names(subject: &mut Subject, named: &Named) {
    for name in named.name.iter().chain(&named.aliases) {
        if !subject.names.contains(name) {
            subject.names.push(name.clone());
        }
    }
    for topic in named.topics.iter() {
        if !subject.topics.contains(topic) {
            subject.topics.push(topic.clone());
        }
    }
}
