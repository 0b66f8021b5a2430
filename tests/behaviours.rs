//! The table of server behaviours and the verdict that each deserves, over real sockets.
//!
//! A row is a link, what its servers do, and `ok` or the reason. All rows share one origin, two
//! resolvers and one run of the engine; hosts differ. The table is run twice, and what was seen is
//! judged again from its recorded form.

#![expect(
    clippy::print_stderr,
    reason = "the figures that the table is for are printed"
)]

#[path = "support/mod.rs"]
mod support;

#[path = "behaviours/alive.rs"]
mod alive;
#[path = "behaviours/cost.rs"]
mod cost;
#[path = "behaviours/dns.rs"]
mod dns;
#[path = "behaviours/fresh/mod.rs"]
mod fresh;
#[path = "behaviours/hidden_ends.rs"]
mod hidden_ends;
#[path = "behaviours/listed.rs"]
mod listed;
#[path = "behaviours/near_misses.rs"]
mod near_misses;
#[path = "behaviours/pages.rs"]
mod pages;
#[path = "behaviours/parking.rs"]
mod parking;
#[path = "behaviours/platforms.rs"]
mod platforms;
#[path = "behaviours/redirects.rs"]
mod redirects;
#[path = "behaviours/row.rs"]
mod row;
#[path = "behaviours/stage.rs"]
mod stage;
#[path = "behaviours/status.rs"]
mod status;
#[path = "behaviours/takeover.rs"]
mod takeover;
#[path = "behaviours/tls.rs"]
mod tls;
#[path = "behaviours/transport.rs"]
mod transport;
#[path = "behaviours/unknown.rs"]
mod unknown;
#[path = "behaviours/walls.rs"]
mod walls;
#[path = "behaviours/words.rs"]
mod words;

use linkcheck::evidence::Evidence;
use linkcheck::judge::{self, Step};
use linkcheck::policy::Policy;
use linkcheck::report::Network;
use linkcheck::signatures;
use linkcheck::verdict::Verdict;
use row::{Row, Sort};
use stage::{PATIENT, Seen, Stage};
use std::collections::HashSet;
use std::time::Duration;
use support::{Mood, Reply};

/// For rows in which a server is silent.
const IMPATIENT: Duration = Duration::from_millis(1500);

fn table() -> Vec<Row> {
    [
        transport::rows(),
        status::rows(),
        redirects::rows(),
        dns::rows(),
        tls::rows(),
        walls::rows(),
        platforms::rows(),
        parking::rows(),
        words::rows(),
        takeover::rows(),
        alive::rows(),
        unknown::rows(),
        listed::rows(),
        hidden_ends::rows(),
        near_misses::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Fewer repeats than by default, so that the table is quick; what repeats are for is the same.
fn policy() -> Policy {
    Policy {
        retries: 1,
        ..Policy::default()
    }
}

/// Runs the whole table on servers of its own.
fn run_table() -> (Stage, Vec<(Row, Seen)>) {
    let mut stage = Stage::new();
    let mut rows = table();
    stage.set(&mut rows);
    let (impatient, patient): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.impatient);
    let mut told = Vec::new();
    for (rows, timeout) in [(patient, PATIENT), (impatient, IMPATIENT)] {
        let seen = stage.run(&rows.iter().collect::<Vec<_>>(), &policy(), timeout);
        told.extend(rows.into_iter().zip(seen));
    }
    (stage, told)
}

/// What is wrong with a row, in words; nothing if all is well.
fn complaint(row: &Row, seen: &Seen) -> Option<String> {
    let verdict = (!row.expected.is_empty() && seen.reason != row.expected)
        .then(|| format!("{} instead of {}", seen.reason, row.expected));
    let fix = seen
        .judgement
        .fix
        .as_ref()
        .map(|fix| (fix.replace_with.as_str(), fix.safe));
    let fix = (row.fix.is_some() && row.fix != fix).then(|| format!("the fix is {fix:?}"));
    let said: Vec<String> = verdict.into_iter().chain(fix).collect();
    (!said.is_empty()).then(|| {
        format!(
            "{} ({}): {}\n    {}: {}",
            row.name,
            row.url,
            said.join("; "),
            seen.judgement.rule,
            seen.judgement.detail
        )
    })
}

#[test]
fn every_behaviour_gets_the_verdict_that_it_deserves() {
    // Twice, each time on servers of its own: what depends on chance would flip.
    let again = std::thread::spawn(|| reasons(&run_table().1));
    let (stage, told) = run_table();
    let again = again.join().expect("the second run ends as well");
    let urls: HashSet<_> = told.iter().map(|(row, _)| &row.url).collect();
    assert_eq!(urls.len(), told.len(), "each row has a link of its own");
    let complaints: Vec<String> = told
        .iter()
        .filter_map(|(row, seen)| complaint(row, seen))
        .collect();
    let (wrong, all) = (complaints.len(), told.len());
    assert!(wrong == 0, "{wrong} of {all}:\n{}", complaints.join("\n"));
    assert_eq!(reasons(&told), again, "unchanged servers, other verdicts");
    for (_, seen) in &told {
        replay(seen);
    }
    eprintln!("{all} behaviours, twice, without a flip");
    alarms(&told);
    misses(&told);
    unknown_designs(&told);
    leave_one_out(&stage, &told);
}

/// What each link came to.
fn reasons(told: &[(Row, Seen)]) -> Vec<(&'static str, &'static str)> {
    told.iter()
        .map(|(row, seen)| (row.name, seen.reason))
        .collect()
}

/// Records the evidence, reads it back and judges it again: the same comes out.
fn replay(seen: &Seen) {
    let line = serde_json::to_string(&seen.evidence).expect("evidence can be written");
    let read: Evidence = serde_json::from_str(&line).expect("what was written can be read");
    assert_eq!(read, seen.evidence, "the record is complete");
    let Step::Done(judgement) = judge::next(&read, &policy()) else {
        panic!("{} asks for more when replayed", read.subject.url);
    };
    assert_eq!(*judgement, seen.judgement);
}

/// No living page is called dead, and few are called anything but `ok` or `redirected`.
fn alarms(told: &[(Row, Seen)]) {
    let alive = |sort| move |(row, _): &&(Row, Seen)| row.sort == sort;
    for (row, seen) in told {
        let there = matches!(row.sort, Sort::Living | Sort::Walled);
        assert!(
            !there || seen.verdict != Verdict::Dead,
            "{} is called dead",
            row.url
        );
    }
    let living: Vec<_> = told.iter().filter(alive(Sort::Living)).collect();
    let walled = told.iter().filter(alive(Sort::Walled)).count();
    let fine = |seen: &Seen| matches!(seen.verdict, Verdict::Ok | Verdict::Redirected);
    let off = living.iter().filter(|(_, seen)| !fine(seen)).count();
    eprintln!(
        "false alarms: 0 dead, {off} of {} living ones off ({walled} walled ones apart)",
        living.len()
    );
    assert!(off * 50 <= living.len());
}

/// What is not there, though it answers 200, is found dead.
fn misses(told: &[(Row, Seen)]) {
    let lost = told
        .iter()
        .filter(|(row, _)| row.sort == Sort::Lost && !row.unknown);
    let (found, all) = share(lost.map(|(_, seen)| seen.verdict == Verdict::Dead));
    eprintln!("deaths that answer 200: {found} of {all} found");
    assert!(found * 100 >= all * 95);
}

/// Walls and parked pages that no signature knows are seldom taken for the product.
fn unknown_designs(told: &[(Row, Seen)]) {
    let unknown: Vec<_> = told.iter().filter(|(row, _)| row.unknown).collect();
    for (row, seen) in &unknown {
        eprintln!("  unknown: {} ({}): {}", row.name, row.url, seen.reason);
    }
    let (found, all) = share(unknown.iter().map(|(_, seen)| seen.verdict != Verdict::Ok));
    eprintln!("walls and parked pages of unknown design: {found} of {all} not ok");
    assert!(found * 100 >= all * 60);
}

/// Switches off the signature that tells each row, and prints what the general rules still find.
fn leave_one_out(stage: &Stage, told: &[(Row, Seen)]) {
    let mut kept = Vec::new();
    let mut asks = Vec::new();
    for (row, seen) in told {
        let Some(id) = row.sign else { continue };
        assert!(signatures::find(id).is_some(), "there is no signature {id}");
        let policy = Policy {
            without: vec![id.to_owned()],
            ..policy()
        };
        match judge::next(&seen.evidence, &policy) {
            Step::Done(judgement) => {
                let blind = Seen::new(&row.url, seen.evidence.clone(), *judgement);
                kept.push((row, seen, blind));
            }
            Step::Visit(_) | Step::Lookup(_) => asks.push((row, seen, policy)),
        }
    }
    let again: Vec<_> = asks
        .iter()
        .map(|(row, _, policy)| (*row, policy.clone()))
        .collect();
    let again = stage.run_each(&again);
    kept.extend(
        asks.iter()
            .zip(again)
            .map(|((row, seen, _), blind)| (*row, *seen, blind)),
    );
    for (row, _, blind) in &kept {
        let id = row.sign.unwrap_or_default();
        eprintln!("  without {id}: {} ({})", blind.reason, row.url);
    }
    let (same, all) = share(
        kept.iter()
            .map(|(_, seen, blind)| seen.verdict == blind.verdict),
    );
    let (found, _) = share(
        kept.iter()
            .map(|(_, _, blind)| blind.verdict != Verdict::Ok),
    );
    eprintln!("leave one out: {same} of {all} with the same verdict, {found} not ok");
    assert!(found * 100 >= all * 60);
}

/// How many hold, of how many.
fn share(holds: impl Iterator<Item = bool>) -> (usize, usize) {
    holds.fold((0, 0), |(held, all), holds| {
        (held + usize::from(holds), all + 1)
    })
}

#[test]
fn what_was_written_before_the_rules_were_seen_is_judged_within_the_targets() {
    let mut stage = Stage::new();
    let mut rows = fresh::rows();
    stage.set(&mut rows);
    let seen = stage.run(&rows.iter().collect::<Vec<_>>(), &policy(), PATIENT);
    let told: Vec<_> = rows.into_iter().zip(seen).collect();
    for (row, seen) in &told {
        let met = match row.sort {
            Sort::Living => matches!(seen.verdict, Verdict::Ok | Verdict::Redirected),
            Sort::Walled => matches!(seen.verdict, Verdict::Suspect | Verdict::Unknown),
            Sort::Lost => seen.verdict == Verdict::Dead,
            Sort::Other => true,
        };
        let exact = !row.expected.is_empty() && row.expected != "ok" || row.fix.is_some();
        let said = if exact { complaint(row, seen) } else { None };
        if !met || said.is_some() {
            let (rule, detail) = (&seen.judgement.rule, &seen.judgement.detail);
            eprintln!(
                "  {:?}: {} ({}): {} by {rule}: {detail}",
                row.sort, row.name, row.url, seen.reason
            );
        }
    }
    for (row, seen) in &told {
        replay(seen);
        let there = matches!(row.sort, Sort::Living | Sort::Walled);
        let dead = there && seen.verdict == Verdict::Dead;
        assert!(!dead, "{} is called dead", row.url);
    }
    let of = |holds: &dyn Fn(&Row) -> bool, good: &dyn Fn(Verdict) -> bool| {
        let rows = told.iter().filter(|(row, _)| holds(row));
        share(rows.map(|(_, seen)| good(seen.verdict)))
    };
    let there = |verdict| matches!(verdict, Verdict::Ok | Verdict::Redirected);
    let living = of(&|row| row.sort == Sort::Living, &there);
    let lost = of(&|row| row.sort == Sort::Lost && !row.unknown, &|it| {
        it == Verdict::Dead
    });
    let parked = of(&|row| row.sort == Sort::Lost && row.unknown, &|it| {
        it != Verdict::Ok
    });
    let walls = of(&|row| row.sort == Sort::Walled, &|it| {
        !there(it) && it != Verdict::Dead
    });
    eprintln!("fresh: living {living:?}, lost {lost:?}, parked {parked:?}, walls {walls:?}");
    for ((met, all), least) in [(living, 98), (lost, 95), (parked, 95), (walls, 95)] {
        assert!(met * 100 >= all * least, "{met} of {all}");
    }
}

#[test]
fn healthy_lists_cost_hardly_more_than_one_request_a_link() {
    for list in cost::LISTS {
        let mut stage = Stage::new();
        let rows = cost::rows(list);
        cost::set(&mut stage, &rows);
        let (ended, seen) = stage.end(&rows.iter().collect::<Vec<_>>());
        let urls: HashSet<_> = rows.iter().map(|row| &row.url).collect();
        let fine = |seen: &&Seen| matches!(seen.verdict, Verdict::Ok | Verdict::Redirected);
        for seen in seen.iter().filter(|seen| !fine(seen)) {
            eprintln!(
                "  {}: {}: {}",
                list.0, seen.evidence.subject.url, seen.judgement.detail
            );
        }
        let off = seen.iter().filter(|seen| !fine(seen)).count();
        assert!(seen.iter().all(|seen| seen.verdict != Verdict::Dead));
        assert!(off * 50 <= seen.len(), "{off} of {} are off", seen.len());
        let (requests, urls) = (ended.requests, urls.len() as u64);
        eprintln!("{}: {requests} requests for {urls} URLs, {off} off", list.0);
        assert!(requests * 100 <= urls * 115);
    }
}

#[test]
fn a_second_run_costs_hardly_a_request_more_than_there_are_links() {
    for list in cost::LISTS {
        let mut stage = Stage::new();
        let rows = cost::rows(list);
        cost::set(&mut stage, &rows);
        let folder = tempfile::tempdir().expect("a folder to work in");
        let history = folder.path().join("history.db");
        let [first, second] = stage.two_days(&rows.iter().collect::<Vec<_>>(), &history);
        let urls: HashSet<_> = rows.iter().map(|row| &row.url).collect();
        let urls = urls.len() as u64;
        eprintln!(
            "{}: {urls} URLs, {} requests, then {} and {} of {} bytes",
            list.0, first.requests, second.requests, second.bytes, first.bytes
        );
        assert!(second.requests * 100 <= urls * 105);
        assert!(
            second.bytes < first.bytes,
            "what has not changed is not sent again"
        );
    }
}

#[test]
fn a_resolver_that_denies_everything_is_never_believed() {
    let mut stage = Stage::new();
    let mut rows = vec![
        // What the sound one denies twice is gone, as where it is the only one.
        row::row(
            "dns-nxdomain",
            "a name that nobody knows",
            "https://nobody.test/",
        ),
        row::row(
            "dns-failure",
            "a name that only the denier denies",
            "https://unsure.test/",
        )
        .stage(|stage| {
            stage.dns[1].on("unsure.test", Reply::servfail());
        }),
        row::living("a name that the other knows", "http://known.test:{port}/")
            .page(support::html::page("Known"))
            .stage(|stage| stage.know("known.test")),
    ];
    stage.set(&mut rows);
    stage.dns[0].mood(Mood::DeniesEverything);
    let (ended, seen) = stage.end(&rows.iter().collect::<Vec<_>>());
    assert_eq!(ended.network, Network::Ok);
    for (row, seen) in rows.iter().zip(&seen) {
        assert_eq!(complaint(row, seen), None);
    }
    stage.dns[1].mood(Mood::DeniesEverything);
    let (ended, _) = stage.end(&rows.iter().collect::<Vec<_>>());
    assert_eq!(ended.network, Network::Down);
}
