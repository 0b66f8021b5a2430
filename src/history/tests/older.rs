//! Files of an earlier version, whose links had a column for everything.

use super::*;

/// A file of the second version that remembers an address which fails, and one with a page.
fn older(name: &str, folder: &Path) -> PathBuf {
    let path = folder.join(name);
    let db = Connection::open(&path).unwrap();
    schema::make_older(&db, 2).unwrap();
    let (second, third) = (START + DAY, START + 2 * DAY);
    // Ok, then failing twice: five bytes a run, the verdict before 37 bits of time.
    let word = |verdict: u64, at: i64| verdict << 37 | at.cast_unsigned();
    let words = [word(0, START), word(3, second), word(3, third)];
    let recent: String = words.map(|word| format!("{word:010x}")).concat();
    let rows = format!(
        "INSERT INTO link VALUES (1, 'http://h0.example/', {third}, 'server-error', {second}, 2, {START},
            3, 1, {second}, {third}, 2, 0, 0, 0, x'{recent}', 2500, 'http://b.example/', NULL, NULL, NULL, NULL);
        INSERT INTO link VALUES (7, 'http://h1.example/', {third}, NULL, NULL, 0, {third},
            40, 39, 0, 0, 0, 0, 0, 0, x'', 9, NULL, '\"e\"', NULL, {third}, -1);
        INSERT INTO observation VALUES (1, {second}, 'server-error');
        INSERT INTO host VALUES ('h1.example', 4.0, {third});"
    );
    db.execute_batch(&rows).unwrap();
    path
}

/// Holds what a history tells against what the older file knew.
fn knows_it_all(history: &History, plan: &Plan) {
    let [failing, well] = [0, 1].map(|at| history.streak(&plan.targets[at].url));
    assert_eq!((failing.runs, failing.up, failing.failures), (3, 1, 2));
    assert_eq!(failing.first_failed, Some(START + DAY));
    assert_eq!(failing.last_ok, Some(START));
    let verdicts: Vec<_> = failing.recent.iter().map(|past| past.verdict).collect();
    assert_eq!(verdicts, [0, 3, 3].map(|at| Verdict::ALL[at]));
    assert_eq!(failing.recent[2].at, START + 2 * DAY);
    assert_eq!((well.runs, well.last_ok), (40, Some(START + 2 * DAY)));
    let foresight = history.foresee(plan, START + 2 * DAY).unwrap();
    assert_eq!(foresight.failing, [true, false]);
    let page = &foresight.conditions[&1];
    assert_eq!(page.condition.etag.as_deref(), Some("\"e\""));
    assert_eq!(page.mark, u64::MAX);
    let hosts: Vec<_> = foresight.hosts.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(hosts, ["h1.example", "h0.example"]);
    let links = [link("http://h0.example/")];
    let shown = history.shown(&Plan::new(&links, |_| Ok(())), &links, None);
    assert_eq!(shown.unwrap()[0].changes.len(), 1);
}

#[test]
fn one_of_the_second_version_is_known_to_whoever_reads_or_writes_it() {
    let world = World::new(2);
    older("history.db", world.folder.path());
    let before = std::fs::read(world.path()).unwrap();
    let history = History::open(&world.path(), Mode::ReadOnly).unwrap();
    knows_it_all(&history, &world.plan);
    drop(history);
    assert!(std::fs::read(world.path()).unwrap() == before);
    knows_it_all(&world.open(), &world.plan);
    // By now it is of this version.
    let history = History::open(&world.path(), Mode::ReadOnly).unwrap();
    knows_it_all(&history, &world.plan);
    let sound = "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'";
    assert_eq!(count(&world, sound), 1);
    let recalled = world.run(9, Some(Reason::ServerError), End::Complete);
    assert_eq!(recalled[0].streak.failures, 3);
}

#[test]
fn one_of_the_second_version_is_merged_as_it_is() {
    let world = World::new(2);
    let source = older("older.db", world.folder.path());
    let before = std::fs::read(&source).unwrap();
    let merged = merge(std::slice::from_ref(&source), &world.path()).unwrap();
    assert_eq!(merged.links, 2);
    assert!(std::fs::read(&source).unwrap() == before);
    knows_it_all(&world.open(), &world.plan);
    let left = std::fs::read_dir(world.folder.path()).unwrap();
    assert_eq!(left.count(), 2, "nothing stays beside it");
}
