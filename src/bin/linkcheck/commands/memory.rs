//! The memory of a check: opened before it, told everything, asked at its end.
//!
//! Memory never ends a check. Where it cannot be used, one line says why and
//! what to do, the report says that it was off, and the check goes on.

use std::sync::Arc;

use linkcheck::event::Event;
use linkcheck::foresight::{Foresight, fingerprint};
use linkcheck::history::{self, Begun, Continues, End, Ending, History, HistoryError, Mode};
use linkcheck::history::{Recalled, Start};
use linkcheck::report::assemble::{Found, Inputs, Judged};
use linkcheck::report::{self, Network, Streak};
use linkcheck::source::Link;
use linkcheck::target::{CanonicalUrl, Plan, TargetId};
use linkcheck::verdict::Reason;

use super::complain;
use crate::settings::{MemorySettings, Settings};

/// The memory of a check.
pub(super) struct Memory {
    history: Option<History>,
    settings: MemorySettings,
    /// Now, in seconds since 1970.
    now: i64,
    /// When the run began, the first time.
    started: i64,
    /// What an interrupted run had found.
    before: history::Before,
    /// What the run may go by.
    pub(super) foresight: Foresight,
}

impl Memory {
    /// Begins a run at `now`, or goes on with one. `names` are the inputs as given.
    pub(super) fn begin(settings: &Settings, inputs: &Inputs, names: &[String], now: i64) -> Self {
        let mut memory = Self::none(&settings.memory, now);
        let Some(path) = &settings.memory.history else {
            return memory;
        };
        let mode = settings.memory.mode;
        match History::open(path, mode).and_then(|history| {
            memory.start(
                history,
                &known_as(settings, names),
                mark(settings, inputs, names),
            )
        }) {
            Ok(()) => {}
            // What is only read need not be there.
            Err(HistoryError::Missing(_)) if mode == Mode::ReadOnly => {}
            Err(error) => memory.lose(&error),
        }
        memory
    }

    /// No memory, where nothing is probed.
    pub(super) fn none(settings: &MemorySettings, now: i64) -> Self {
        Self {
            history: None,
            settings: settings.clone(),
            now,
            started: now,
            before: history::Before::default(),
            foresight: Foresight::default(),
        }
    }

    fn start(
        &mut self,
        mut history: History,
        inputs: &str,
        fingerprint: u64,
    ) -> Result<(), HistoryError> {
        let begun = history.begin(&Start {
            inputs,
            fingerprint,
            now: self.now,
            continues: self.settings.continues,
            confirm: self.settings.confirm,
        })?;
        self.started = begun.started;
        self.history = Some(history);
        if self.settings.continues == Continues::IfThereIsOne {
            say_whether_it_goes_on(begun);
        }
        Ok(())
    }

    /// When the run began, the first time.
    pub(super) fn started(&self) -> i64 {
        self.started
    }

    /// Whether `url`, as written, is to be probed; otherwise why not.
    pub(super) fn wants(&self, url: &str) -> Result<(), Reason> {
        let within = i64::try_from(self.settings.recheck_after.as_secs()).unwrap_or(i64::MAX);
        let Some(history) = self.history.as_ref().filter(|_| within > 0) else {
            return Ok(());
        };
        let Ok(parsed) = CanonicalUrl::parse(url) else {
            return Ok(());
        };
        if history.is_recent(&parsed, url, self.now, within) {
            return Err(Reason::Recent);
        }
        Ok(())
    }

    /// Looks up what the run can go by.
    pub(super) fn foresee(&mut self, plan: &Plan) {
        let Some(history) = &mut self.history else {
            return;
        };
        match history.foresee(plan, self.now) {
            Ok(foresight) => self.foresight = foresight,
            Err(error) => return self.lose(&error),
        }
        self.before = history.before(plan);
        let foresight = &mut self.foresight;
        foresight.settled = vec![false; plan.targets.len()];
        // What nobody answered in is not journaled.
        foresight.answered = !self.before.judged.is_empty();
        for (target, _) in &self.before.judged {
            foresight.settled[target.0 as usize] = true;
        }
    }

    /// How many links had their verdict before the run was interrupted.
    pub(super) fn judged_before(&self) -> usize {
        self.before.judged.len()
    }

    /// Takes note of what happens.
    pub(super) fn observe(&mut self, plan: &Plan, event: &Event<'_>) {
        if let Some(history) = &mut self.history {
            history.observe(plan, event);
        }
    }

    /// What the end of the run will make of what was found of a target just now,
    /// unless it is void: the verdict in `judged`, and what is remembered then.
    pub(super) fn foretell(
        &self,
        plan: &Plan,
        target: TargetId,
        judged: &mut Judged,
    ) -> Arc<Streak> {
        let Some(history) = &self.history else {
            return Arc::default();
        };
        let ending = Ending {
            end: End::Complete,
            now: self.now,
            confirm: self.settings.confirm,
        };
        let url = &plan.targets[target.0 as usize].url;
        // A file that cannot be read is told when the run ends.
        let recalled = history.foretell(url, &judged.outcome, &ending);
        recalled.map_or_else(
            |_| Arc::default(),
            |recalled| {
                recalled.apply(judged);
                recalled.streak
            },
        )
    }

    /// Adds what the run had found before it was interrupted.
    pub(super) fn add_before(&mut self, found: &mut Found) {
        let before = std::mem::take(&mut self.before);
        found.requests += before.requests;
        found.bytes += before.bytes;
        for (target, judged) in before.judged {
            if let Some(place) = found.targets.get_mut(target.0 as usize) {
                place.get_or_insert(judged);
            }
        }
    }

    /// Ends the run: remembers what was found, and tells in it what earlier
    /// runs make of it. Gives what is remembered of each target.
    pub(super) fn finish(
        &mut self,
        plan: &Plan,
        found: &mut Found,
        paces: &[(String, f64)],
    ) -> Vec<Recalled> {
        let ending = Ending {
            end: end_of(found),
            now: self.now,
            confirm: self.settings.confirm,
        };
        let finished = match &mut self.history {
            Some(history) => history.finish(plan, &found.targets, paces, &ending),
            None => return Vec::new(),
        };
        match finished {
            Ok(recalled) => {
                history::apply(&mut found.targets, &recalled);
                recalled
            }
            Err(error) => {
                self.lose(&error);
                Vec::new()
            }
        }
    }

    /// Lets go of it, once the report is where it is to go.
    pub(super) fn close(self) {
        if let Some(history) = self.history {
            history.close();
        }
    }

    /// Whether there is one.
    pub(super) fn state(&self) -> report::Memory {
        match self.history.as_ref().map(History::mode) {
            None => report::Memory::Off,
            Some(Mode::ReadWrite) => report::Memory::On,
            Some(Mode::ReadOnly) => report::Memory::ReadOnly,
        }
    }

    /// What is remembered of each URL of the plan, in its order.
    pub(super) fn streaks(
        &self,
        links: &[Link],
        plan: &Plan,
        recalled: &[Recalled],
    ) -> Vec<Option<Arc<Streak>>> {
        let urls = plan.urls.iter().map(|planned| {
            let url = &links[planned.links[0] as usize].url;
            match (planned.target, &self.history) {
                (Ok(target), _) => {
                    let known = recalled.get(target.0 as usize);
                    known.map(|it| Arc::clone(&it.streak))
                }
                (Err(Reason::Recent), Some(history)) => CanonicalUrl::parse(url)
                    .map(|url| Arc::new(history.streak(&url)))
                    .ok(),
                (Err(_), _) => None,
            }
        });
        urls.collect()
    }

    fn lose(&mut self, error: &HistoryError) {
        self.history = None;
        complain(&format!("{error}; this run goes on without memory"));
    }
}

fn end_of(found: &Found) -> End {
    if found.network == Network::Down {
        End::Void
    } else if found.targets.iter().any(Option::is_none) {
        End::Partial
    } else {
        End::Complete
    }
}

fn say_whether_it_goes_on(begun: Begun) {
    match begun {
        Begun {
            continued: true, ..
        } => {}
        Begun {
            outdated: Some(_), ..
        } => complain(
            "the interrupted run had other inputs or options, or was another version's; \
             this one begins anew",
        ),
        Begun { outdated: None, .. } => {
            complain("there is no interrupted run to go on with; this one begins anew");
        }
    }
}

/// What tells the runs of one history apart that may be interrupted each on its
/// own: their inputs, and the part of them that is this machine's.
fn known_as(settings: &Settings, names: &[String]) -> String {
    let shard = settings.selection.shard.map(|shard| shard.to_string());
    let words = names.iter().cloned().chain(shard);
    words.collect::<Vec<_>>().join("\n")
}

/// What stands for the inputs and for every option on which a verdict may
/// depend. Values of headers are secrets and left out.
fn mark(settings: &Settings, inputs: &Inputs, names: &[String]) -> u64 {
    let net = &settings.net;
    let headers = net.headers.iter().map(|it| (&it.origin, &it.name));
    let options = format!(
        "{:?}",
        (
            &settings.policy,
            &settings.limits.hosts,
            &settings.selection,
            &settings.memory.recheck_after,
            (net.timeout, &net.user_agent, &net.resolve, &net.dns_servers),
            (&net.allow_net, &net.ca_certs),
            headers.collect::<Vec<_>>(),
        )
    );
    let texts = inputs
        .sources
        .iter()
        .flat_map(|source| [source.name.as_str(), &*source.text]);
    let names = names.iter().map(String::as_str);
    let fixed = [env!("CARGO_PKG_VERSION"), options.as_str()];
    fingerprint(fixed.into_iter().chain(names).chain(texts))
}
