//! A run in its course: what it leaves in the file, and when.

use super::*;

#[test]
fn a_void_run_leaves_no_trace() {
    let world = World::new(3);
    assert_eq!(*void_run(&world)[0].streak, Streak::default());
    assert!(!world.path().exists(), "what was made for it is gone");
    world.run(1, None, End::Complete);
    let before = std::fs::read(world.path()).unwrap();
    assert_eq!(void_run(&world)[0].streak.last_ok, Some(START + DAY));
    assert!(std::fs::read(world.path()).unwrap() == before);
}

fn void_run(world: &World) -> Vec<Recalled> {
    let mut history = world.open();
    history.begin(&World::start(2)).unwrap();
    tell_of(&mut history, &world.plan, TargetId(0), &silent());
    history.observe(&world.plan, &Event::Progress(&Progress::default()));
    let found = vec![Some(judged(Some(Reason::Timeout))); world.plan.targets.len()];
    let ending = Ending {
        end: End::Void,
        now: START + 2 * DAY,
        confirm: None,
    };
    history.finish(&world.plan, &found, &[], &ending).unwrap()
}

/// How many outcomes are in the journal.
fn outcomes(world: &World) -> i64 {
    let lines = "length(lines) - length(replace(lines, char(10), ''))";
    count(
        world,
        &format!("SELECT coalesce(sum({lines}), 0) FROM batch"),
    )
}

#[test]
fn what_was_made_in_vain_stays_where_another_process_has_it_open() {
    let world = World::new(1);
    let (first, second) = (world.open(), world.open());
    drop(first);
    assert!(world.path().exists());
    drop(second);
    assert!(world.path().exists(), "it found the file there");
}

#[test]
fn nothing_is_written_before_somebody_has_answered() {
    let world = World::new(2);
    let mut history = world.open();
    history.begin(&World::start(0)).unwrap();
    let runs = |history: &History| -> i64 {
        let sql = "SELECT (SELECT count(*) FROM run) + (SELECT count(*) FROM batch)";
        history.db.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let progress = Progress::default();
    tell_of(&mut history, &world.plan, TargetId(0), &silent());
    history.observe(&world.plan, &Event::Progress(&progress));
    assert_eq!(runs(&history), 0);
    tell(&mut history, &world.plan, TargetId(1), None);
    history.observe(&world.plan, &Event::Progress(&progress));
    assert_eq!(runs(&history), 1 + 1);
    assert_eq!(outcomes(&world), 2);
}

#[test]
fn a_file_that_is_busy_holds_nothing_up_and_loses_nothing() {
    let world = World::new(3);
    let mut history = world.open();
    history.begin(&World::start(0)).unwrap();
    let other = Connection::open(world.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    world.tell(&mut history, None);
    let progress = Progress::default();
    history.observe(&world.plan, &Event::Progress(&progress));
    assert!(history.take_failure().is_none());
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(outcomes(&world), 0);
    history.observe(&world.plan, &Event::Progress(&progress));
    assert_eq!(outcomes(&world), 3);
}

#[test]
fn a_journal_that_no_one_can_read_is_judged_again() {
    let world = World::new(3);
    let mut history = world.open();
    history.begin(&World::start(0)).unwrap();
    world.tell(&mut history, None);
    history.observe(&world.plan, &Event::Progress(&Progress::default()));
    drop(history);
    let db = Connection::open(world.path()).unwrap();
    let damage = "UPDATE batch SET lines = replace(lines, '[\"http://h1.', '[http://h1.')";
    db.execute(damage, []).unwrap();
    drop(db);
    let mut history = world.open();
    let begun = history.begin(&Start {
        continues: Continues::IfThereIsOne,
        ..World::start(1)
    });
    let begun = begun.unwrap();
    assert!(begun.continued);
    assert_eq!(begun.started, START, "it is the same run");
    let before = history.before(&world.plan);
    let targets: Vec<u32> = before.judged.iter().map(|(target, _)| target.0).collect();
    assert_eq!(targets, [0, 2]);
    assert_eq!((before.requests, before.bytes), (4, 20));
}

#[test]
fn a_run_that_was_killed_before_its_report_was_told_may_still_tell_it() {
    let world = World::new(3);
    let error = Some(Reason::ServerError);
    world.run(0, error, End::Complete);
    let end = |continues| {
        let mut history = world.open();
        let begun = history.begin(&Start {
            continues,
            ..World::start(1)
        });
        let before = history.before(&world.plan).judged.len();
        if before == 0 {
            world.tell(&mut history, error);
        }
        let mut found = vec![Some(judged(error)); 3];
        let ending = Ending {
            end: End::Complete,
            now: START + DAY,
            confirm: None,
        };
        let recalled = history.finish(&world.plan, &found, &[], &ending).unwrap();
        apply(&mut found, &recalled);
        ((begun.unwrap().continued, before), found, history)
    };
    let (begun, told, killed) = end(Continues::No);
    assert_eq!(begun, (false, 0));
    drop(killed);
    let (begun, again, history) = end(Continues::IfThereIsOne);
    assert_eq!(begun, (true, 3));
    for (told, again) in told.iter().zip(&again) {
        assert_eq!(
            told.as_ref().unwrap().outcome,
            again.as_ref().unwrap().outcome
        );
    }
    history.close();
    let url = CanonicalUrl::parse("http://h0.example/").unwrap();
    assert_eq!(world.open().streak(&url).runs, 2, "it was one run");
    assert_eq!(count(&world, "SELECT count(*) FROM run"), 0);
}

#[test]
fn a_file_of_the_first_version_is_brought_up_with_the_run_that_it_holds() {
    let world = World::new(2);
    let db = Connection::open(world.path()).unwrap();
    schema::make_older(&db, 1).unwrap();
    let sql = "INSERT INTO run (id, fingerprint, inputs, started) VALUES (5, 1, 'a.txt', 7);
        INSERT INTO link VALUES (1, 'http://h0.example/', 7, NULL, NULL, 0, 7, 1, 1, 0, 0, 0, 0, 0, 0,
            x'', 1, NULL, NULL, NULL, NULL, NULL)";
    db.execute_batch(sql).unwrap();
    let sql = "INSERT INTO outcome (run, folded, url, requests, bytes, body) VALUES (5, ?1, ?2, 1, 0, ?3)";
    let body = r#"{"detail":"","status":200,"attempts":1,"milliseconds":1,"page":"Unknown"}"#;
    for (folded, url) in [("1", "http://h0.example/"), ("0", "http://h1.example/")] {
        db.execute(sql, [folded, url, body]).unwrap();
    }
    drop(db);
    let mut history = world.open();
    let begun = history.begin(&Start {
        continues: Continues::IfThereIsOne,
        ..World::start(1)
    });
    assert_eq!(begun.unwrap().started, 7);
    assert_eq!(history.before(&world.plan).judged.len(), 2);
    let found = vec![Some(judged(None)); 2];
    let ending = Ending {
        end: End::Complete,
        now: START,
        confirm: None,
    };
    let recalled = history.finish(&world.plan, &found, &[], &ending).unwrap();
    let runs = [recalled[0].streak.runs, recalled[1].streak.runs];
    assert_eq!(
        runs,
        [1, 1],
        "what was remembered of it was not remembered again"
    );
}

#[test]
fn a_run_that_is_at_work_is_nobody_elses() {
    let world = World::new(1);
    let mut first = world.open();
    first.begin(&World::start(0)).unwrap();
    world.tell(&mut first, None);
    first.flush();
    let mut second = world.open();
    let begun = second.begin(&Start {
        continues: Continues::IfThereIsOne,
        ..World::start(0)
    });
    assert!(!begun.unwrap().continued);
    world.tell(&mut second, None);
    second.flush();
    assert_eq!(count(&world, "SELECT count(*) FROM run"), 2);
}

#[test]
fn a_killed_run_that_no_one_answered_is_not_remembered() {
    let world = World::new(3);
    let history = world.open();
    let run = "INSERT INTO run (id, fingerprint, inputs, started) VALUES (1, 1, 'a.txt', 0)";
    history.db.execute(run, []).unwrap();
    let sql = "INSERT INTO batch (run, lines) VALUES (1, ?1)";
    let line = r#"["http://h0.example/",1,0,{"reason":"timeout","detail":"","attempts":1,"milliseconds":1,"page":"Unknown"}]"#;
    history.db.execute(sql, [line]).unwrap();
    drop(history);
    world.open().begin(&World::start(1)).unwrap();
    assert_eq!(count(&world, "SELECT count(*) FROM link"), 0);
}
