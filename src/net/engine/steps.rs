//! What follows from an exchange: the next hop, the next question of the
//! judge, or the verdict.

use std::sync::Arc;
use std::time::Duration;

use futures::future::FutureExt;

use super::shared::{Seat, Shared};
use super::{Done, Engine, Task};
use crate::event::Event;
use crate::evidence::{Ask, LookupAsk, Visit, Wait};
use crate::judge::{self, Judgement, Step};
use crate::net::attempt::Attempt;
use crate::net::case::Case;
use crate::net::chain::Turn;
use crate::report::Outcome;
use crate::report::assemble::Judged;
use crate::schedule::{HostId, Slot};

/// A host that refuses after so many pauses in a row is not asked again.
const HOPELESS: u32 = 5;
/// The longest wait before a retry (AWS Architecture Blog, "Exponential Backoff And Jitter": full jitter).
const LONGEST_BACKOFF: Duration = Duration::from_secs(30);

/// How long the last attempt after silence is held back at most: it may take a whole timeout, and a run
/// shall not begin that when all else is done.
const SILENCE_PATIENCE: Duration = Duration::from_secs(10);

impl Engine<'_> {
    /// Takes what an exchange brought.
    pub(super) fn exchanged(&mut self, slot: Slot, mut case: Box<Case>, attempt: Attempt) {
        let host = slot.host();
        self.requests += u64::from(attempt.sent);
        self.bytes += attempt.bytes();
        case.requests += u32::from(attempt.sent);
        case.bytes += attempt.bytes();
        self.facts
            .attempted(&attempt, self.hosts.first_attempt(host));
        let max_wait = self.job.policy.max_wait;
        self.schedule
            .finish(slot, attempt.outcome(max_wait), self.start.elapsed());
        let hopeless = self.schedule.refusals(host) >= HOPELESS;
        self.hosts.learn(host, &attempt, hopeless, max_wait);
        if case.repeats_silence() {
            self.hosts.repeated(host, &attempt);
        }
        match case.take(attempt) {
            Turn::Again => self.queue(case, Wait::No),
            Turn::Ended(visit) => self.visited(case, visit),
        }
        if self.hosts.refusal(host).is_some() {
            self.give_up(host);
        }
        if self.schedule.is_idle(host) {
            self.hosts.close(host);
        } else {
            self.hosts.rest(host, self.connections);
        }
    }

    /// Ends all that waits for a host which refuses everybody.
    fn give_up(&mut self, host: HostId) {
        for task in self.schedule.drain_host(host) {
            let begun = match task {
                Task::Going(case) => Some(case),
                Task::Fresh(target) => self.fresh(target),
            };
            if let (Some(mut case), Some(refusal)) = (begun, self.hosts.refusal(host)) {
                let visit = case.refused(refusal.clone());
                self.visited(case, visit);
            }
        }
    }

    /// Takes a visit that has ended.
    pub(super) fn visited(&mut self, mut case: Box<Case>, visit: Box<Visit>) {
        if let Some(key) = Shared::key(&visit.ask) {
            for mut waiting in self.shared.made(key, &visit) {
                waiting.evidence.visits.push(Visit::clone(&visit));
                self.judge(waiting);
            }
        }
        case.evidence.visits.push(*visit);
        self.judge(case);
    }

    /// Asks the judge what to make of the evidence.
    pub(super) fn judge(&mut self, mut case: Box<Case>) {
        let step = self.next_step(&mut case);
        self.carry_out(case, step);
    }

    fn next_step(&mut self, case: &mut Case) -> Step {
        let url = &self.job.plan.targets[case.target.0 as usize].url;
        let host = self.schedule.host(url.host());
        case.evidence.run = self.facts.of(self.hosts.known(host));
        judge::next_from(&case.evidence, Some(&case.url), self.job.policy)
    }

    /// A case whose turn has come. A repeat after silence may be pointless by
    /// now, for what other links of its host have met: then it goes another
    /// way, and none is left to be sent.
    pub(super) fn still_wanted(&mut self, mut case: Box<Case>) -> Option<Box<Case>> {
        if !case.repeats_silence() {
            return Some(case);
        }
        match self.next_step(&mut case) {
            Step::Visit(ask) if ask == case.chain().ask => Some(case),
            step @ (Step::Visit(_) | Step::Lookup(_) | Step::Done(_)) => {
                self.carry_out(case, step);
                None
            }
        }
    }

    /// Does what the judge asks for.
    pub(super) fn carry_out(&mut self, case: Box<Case>, step: Step) {
        match step {
            Step::Done(judgement) => self.finish(&case, &judgement),
            // After an interrupt what has begun may end, but nothing begins.
            Step::Visit(_) | Step::Lookup(_) if self.stopping => {}
            Step::Visit(ask) => self.visit(case, ask),
            Step::Lookup(ask) => self.look_up(case, ask),
        }
    }

    fn visit(&mut self, mut case: Box<Case>, ask: Ask) {
        if let Some(key) = Shared::key(&ask) {
            case = match self.shared.seat(key, case) {
                Seat::Make(case) => case,
                Seat::Waits => return,
                Seat::Take(mut case, mut visit) => {
                    visit.ask = ask;
                    case.evidence.visits.push(*visit);
                    return self.judge(case);
                }
            };
        }
        let wait = ask.wait;
        match case.begin(ask) {
            Ok(()) => self.queue(case, wait),
            Err(visit) => self.visited(case, visit),
        }
    }

    fn look_up(&mut self, case: Box<Case>, ask: LookupAsk) {
        let network = self.network;
        let wait = backoff(ask.wait);
        self.flying.push(
            async move {
                if !wait.is_zero() {
                    tokio::time::sleep(wait).await;
                }
                let lookup = network.resolver().lookup(&ask).await;
                Done::Lookup(case, lookup)
            }
            .boxed_local(),
        );
    }

    /// Queues the case's next request with the host that it goes to.
    fn queue(&mut self, case: Box<Case>, wait: Wait) {
        let host = self.schedule.host(case.chain().host());
        let now = self.start.elapsed();
        if case.was_refused() {
            // The host waits already; to its queue's end, so that one link does not meet every refusal.
            return self.schedule.push(host, Task::Going(case));
        }
        let until = now + backoff(wait);
        match wait {
            Wait::No => self.schedule.push_front(host, Task::Going(case)),
            Wait::Backoff(_) if case.repeats_silence() && !self.hosts.may_try_out(host) => {
                self.schedule.push_behind(host, Task::Going(case), until);
            }
            Wait::Backoff(_) | Wait::Milliseconds(_) => {
                self.schedule.push_after(host, Task::Going(case), until);
            }
            Wait::EndOfRun => {
                let patience = if case.repeats_silence() {
                    SILENCE_PATIENCE
                } else {
                    Duration::MAX
                };
                let latest = now.saturating_add(patience);
                self.schedule.push_last(host, Task::Going(case), latest);
            }
        }
    }

    fn finish(&mut self, case: &Case, judgement: &Judgement) {
        let outcome = Arc::new(Outcome::of(&case.evidence, judgement));
        (self.observe)(&Event::Judged {
            target: case.target,
            outcome: &outcome,
            evidence: &case.evidence,
            judgement,
            requests: case.requests,
            bytes: case.bytes,
        });
        self.judged += 1;
        self.found[case.target.0 as usize] = Some(Judged {
            outcome,
            missing_fragments: judgement.missing_fragments.clone().into(),
        });
    }
}

/// How long to wait: for a backoff a random time between nothing and `1 s * 2^n`.
fn backoff(wait: Wait) -> Duration {
    match wait {
        Wait::No | Wait::EndOfRun => Duration::ZERO,
        Wait::Milliseconds(milliseconds) => Duration::from_millis(milliseconds.into()),
        Wait::Backoff(n) => {
            let most = Duration::from_secs(1 << n.min(16)).min(LONGEST_BACKOFF);
            most.mul_f64(fastrand::f64())
        }
    }
}
