//! The file, without a network: what is told to it is what it tells.

mod older;
mod under_way;

use std::sync::Arc;

use rusqlite::Connection;

use super::*;
use crate::event::{Event, Progress};
use crate::evidence::{Evidence, RunFacts, Subject, VERSION};
use crate::judge::Judgement;
use crate::policy::Confirm;
use crate::report::Outcome;
use crate::source::{Link, SourceId, Span};
use crate::target::TargetId;
use crate::verdict::{Reason, Verdict};

const DAY: i64 = 86_400;
/// 2026-11-01T00:00:00Z.
const START: i64 = 1_793_491_200;

struct World {
    folder: tempfile::TempDir,
    plan: Plan,
}

impl World {
    fn new(links: usize) -> Self {
        let links: Vec<Link> = (0..links)
            .map(|n| link(&format!("http://h{n}.example/")))
            .collect();
        Self {
            folder: tempfile::tempdir().unwrap(),
            plan: Plan::new(&links, |_| Ok(())),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("history.db")
    }

    fn open(&self) -> History {
        History::open(&self.path(), Mode::ReadWrite).unwrap()
    }

    fn start(day: i64) -> Start<'static> {
        Start {
            inputs: "a.txt",
            fingerprint: 1,
            now: START + day * DAY,
            continues: Continues::No,
            confirm: None,
        }
    }

    /// A whole run that found this of every link.
    fn run(&self, day: i64, found: Option<Reason>, end: End) -> Vec<Recalled> {
        let mut history = self.open();
        history.begin(&Self::start(day)).unwrap();
        self.tell(&mut history, found);
        let found = vec![Some(judged(found)); self.plan.targets.len()];
        let ending = Ending {
            end,
            now: START + day * DAY,
            confirm: None,
        };
        let recalled = history.finish(&self.plan, &found, &[], &ending).unwrap();
        history.close();
        recalled
    }

    fn tell(&self, history: &mut History, found: Option<Reason>) {
        for at in 0..self.plan.targets.len() {
            tell(
                history,
                &self.plan,
                TargetId(u32::try_from(at).unwrap()),
                found,
            );
        }
    }
}

fn link(url: &str) -> Link {
    Link {
        url: url.into(),
        source: SourceId(0),
        span: Span::new(0..0),
        field: None,
        subject: None,
        expect: None,
    }
}

fn judged(reason: Option<Reason>) -> Judged {
    Judged {
        outcome: Arc::new(Outcome {
            reason,
            detail: "seen".into(),
            status: Some(200),
            ..Outcome::default()
        }),
        missing_fragments: Box::new([]),
    }
}

/// What is found where nobody answers.
fn silent() -> Outcome {
    Outcome {
        reason: Some(Reason::Timeout),
        ..Outcome::default()
    }
}

fn tell(history: &mut History, plan: &Plan, target: TargetId, reason: Option<Reason>) {
    tell_of(history, plan, target, &judged(reason).outcome);
}

fn tell_of(history: &mut History, plan: &Plan, target: TargetId, outcome: &Outcome) {
    let evidence = Evidence {
        version: VERSION,
        subject: Subject::default(),
        observed: START,
        run: RunFacts::default(),
        lookups: Vec::new(),
        visits: Vec::new(),
    };
    let judgement = Judgement {
        reason: outcome.reason,
        rule: "any".to_owned(),
        detail: "seen".to_owned(),
        visit: None,
        fix: None,
        missing_fragments: Vec::new(),
    };
    let event = Event::Judged {
        target,
        outcome,
        evidence: &evidence,
        judgement: &judgement,
        requests: 2,
        bytes: 10,
    };
    history.observe(plan, &event);
}

fn count(world: &World, sql: &str) -> i64 {
    let db = Connection::open(world.path()).unwrap();
    db.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_one_run_tells_the_next_one_knows() {
    let world = World::new(3);
    world.run(0, None, End::Complete);
    let recalled = world.run(1, Some(Reason::Timeout), End::Complete);
    let streak = &recalled[0].streak;
    assert_eq!((streak.runs, streak.up, streak.failures), (2, 1, 1));
    assert_eq!(streak.last_ok, Some(START));
    assert_eq!(streak.first_failed, Some(START + DAY));
    let foresight = world.open().foresee(&world.plan, START + 2 * DAY).unwrap();
    assert_eq!(foresight.failing, [true; 3]);
}

#[cfg(unix)]
#[test]
fn where_no_file_can_be_made_a_history_is_read_all_the_same() {
    let world = World::new(1);
    world.run(0, None, End::Complete);
    // What a write-ahead log needs beside the file can be made no more than in a folder that is read-only.
    let beside = world.folder.path().join("history.db-shm");
    std::os::unix::fs::symlink("nowhere/at/all", beside).unwrap();
    let history = History::open(&world.path(), Mode::ReadOnly).unwrap();
    let url = CanonicalUrl::parse("http://h0.example/").unwrap();
    assert_eq!(history.streak(&url).last_ok, Some(START));
    let written = History::open(&world.path(), Mode::ReadWrite);
    let refused = written.map(|_| ()).unwrap_err();
    assert!(matches!(refused, HistoryError::ReadOnly(_)), "{refused:?}");
}

#[test]
fn observations_are_of_changes_alone_and_bounded() {
    let world = World::new(1);
    for day in 0..5 {
        world.run(day, None, End::Complete);
    }
    let none = count(&world, "SELECT count(*) FROM observation");
    assert_eq!(none, 0, "being well is what is taken for granted");
    for day in 5..60 {
        let found = (day % 2 == 0).then_some(Reason::Gone);
        world.run(day, found, End::Complete);
    }
    assert_eq!(count(&world, "SELECT count(*) FROM observation"), 20);
    let newest = count(&world, "SELECT max(at) FROM observation");
    assert_eq!(newest, START + 59 * DAY, "the oldest go");
}

#[test]
fn a_link_that_no_run_has_judged_for_long_is_forgotten() {
    let world = World::new(2);
    world.run(0, Some(Reason::Gone), End::Complete);
    let other = World {
        plan: Plan::new(&[link("http://other.example/")], |_| Ok(())),
        ..world
    };
    other.run(399, Some(Reason::Gone), End::Complete);
    assert_eq!(count(&other, "SELECT count(*) FROM link"), 3);
    other.run(401, Some(Reason::Gone), End::Complete);
    assert_eq!(count(&other, "SELECT count(*) FROM link"), 1);
    assert_eq!(count(&other, "SELECT count(*) FROM observation"), 1);
}

#[test]
fn a_full_disk_ends_the_memory_and_not_the_run() {
    let world = World::new(1);
    world.run(0, None, End::Complete);
    let world = World {
        plan: World::new(4_000).plan,
        ..world
    };
    let mut history = world.open();
    let pages: i64 = history
        .db
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    history
        .db
        .pragma_update(None, "max_page_count", pages + 8)
        .unwrap();
    history.begin(&World::start(0)).unwrap();
    world.tell(&mut history, None);
    let found = vec![Some(judged(None)); world.plan.targets.len()];
    let ending = Ending {
        end: End::Complete,
        now: START,
        confirm: None,
    };
    let finished = history.finish(&world.plan, &found, &[], &ending);
    assert!(
        matches!(finished, Err(HistoryError::Full(_))),
        "{:?}",
        finished.err()
    );
    drop(history);
    let sound = "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'";
    assert_eq!(count(&world, sound), 1);
}

#[test]
fn what_is_only_read_stays_as_it_is() {
    let world = World::new(1);
    for day in [0, 4] {
        world.run(day, Some(Reason::ServerError), End::Complete);
    }
    let before = std::fs::read(world.path()).unwrap();
    let mut history = History::open(&world.path(), Mode::ReadOnly).unwrap();
    history.begin(&World::start(8)).unwrap();
    tell(
        &mut history,
        &world.plan,
        TargetId(0),
        Some(Reason::ServerError),
    );
    let mut found = vec![Some(judged(Some(Reason::ServerError)))];
    let ending = Ending {
        end: End::Complete,
        now: START + 8 * DAY,
        confirm: Some(Confirm { runs: 9, days: 9 }),
    };
    let recalled = history.finish(&world.plan, &found, &[], &ending).unwrap();
    apply(&mut found, &recalled);
    let reason = found[0].as_ref().unwrap().outcome.reason;
    assert_eq!(
        reason,
        Some(Reason::PersistentFailure),
        "it is judged by all the same"
    );
    drop(history);
    assert_eq!(std::fs::read(world.path()).unwrap(), before);
}

#[test]
fn a_hosts_pace_is_known_to_the_next_run() {
    let world = World::new(1);
    let mut history = world.open();
    history.begin(&World::start(0)).unwrap();
    let ending = Ending {
        end: End::Complete,
        now: START,
        confirm: None,
    };
    let paces = [("h0.example".to_owned(), 4.0)];
    history
        .finish(&world.plan, &[None], &paces, &ending)
        .unwrap();
    let foresight = history.foresee(&world.plan, START + 7 * DAY).unwrap();
    assert_eq!(foresight.hosts[0].pace, Some(8.0));
    let foresight = history.foresee(&world.plan, START + 31 * DAY).unwrap();
    assert!(foresight.hosts.is_empty());
}

#[test]
fn what_a_url_carries_in_confidence_is_not_written() {
    let world = World {
        plan: Plan::new(&[link("http://user:secret@a.example/")], |_| Ok(())),
        ..World::new(0)
    };
    world.run(0, None, End::Complete);
    let bytes = std::fs::read(world.path()).unwrap();
    let secret = b"secret";
    assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    let url = CanonicalUrl::parse("http://a.example/").unwrap();
    assert_eq!(world.open().streak(&url).runs, 1);
}

#[test]
fn addresses_that_differ_in_their_user_alone_share_a_row() {
    let links = [link("http://user@a.example/"), link("http://a.example/")];
    let world = World {
        plan: Plan::new(&links, |_| Ok(())),
        ..World::new(0)
    };
    assert_eq!(world.plan.targets.len(), 2);
    world.run(0, None, End::Complete);
    let url = CanonicalUrl::parse("http://a.example/").unwrap();
    assert_eq!(world.open().streak(&url).runs, 1);
}

#[test]
fn one_that_was_damaged_in_its_middle_is_told_by_its_name() {
    let world = World::new(2_000);
    world.run(0, None, End::Complete);
    let mut bytes = std::fs::read(world.path()).unwrap();
    let from = bytes.len() / 3;
    bytes[from..].fill(0x5a);
    std::fs::write(world.path(), bytes).unwrap();
    let mut history = world.open();
    let mut tried = history.begin(&World::start(1)).map(|_| ());
    if tried.is_ok() {
        tried = history.foresee(&world.plan, START).map(|_| ());
    }
    let error = tried.unwrap_err();
    assert!(matches!(error, HistoryError::Damaged { .. }), "{error}");
    assert!(error.to_string().contains("history.db"), "{error}");
}
