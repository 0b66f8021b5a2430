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
#[path = "behaviours/dns.rs"]
mod dns;
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
use row::Row;
use stage::{Seen, Stage};
use std::collections::HashSet;
use std::time::Duration;

/// Long enough that a busy machine is never taken for a silent server.
const PATIENT: Duration = Duration::from_secs(60);
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
    let (impatient, patient): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.impatient);
    let mut told = Vec::new();
    for (rows, timeout) in [(patient, PATIENT), (impatient, IMPATIENT)] {
        let seen = stage.run(&rows.iter().collect::<Vec<_>>(), &policy(), timeout);
        told.extend(rows.into_iter().zip(seen));
    }
    (stage, told)
}

/// What is wrong with a row, in words; nothing if all is well.
fn complaint(row: &Row, seen: &Seen) -> Option<String> {
    let verdict = (!row.expected.is_empty() && seen.reason != row.expected).then(|| {
        format!("{} instead of {}", seen.reason, row.expected)
    });
    let fix = seen.judgement.fix.as_ref().map(|fix| (fix.replace_with.as_str(), fix.safe));
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
    let (_stage, told) = run_table();
    let names: HashSet<_> = told.iter().map(|(row, _)| (row.name, &row.url)).collect();
    assert_eq!(names.len(), told.len(), "each row has a link of its own");
    assert!(told.len() >= 150, "only {} behaviours", told.len());
    let complaints: Vec<String> = told
        .iter()
        .filter_map(|(row, seen)| complaint(row, seen))
        .collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), told.len(), complaints.join("\n"));
    for (row, seen) in &told {
        assert_eq!(replayed(seen), seen.reason, "{} ({})", row.name, row.url);
    }
}

/// Records the evidence, reads it back and judges it; gives the reason.
fn replayed(seen: &Seen) -> &'static str {
    let line = serde_json::to_string(&seen.evidence).expect("evidence can be written");
    let read: Evidence = serde_json::from_str(&line).expect("what was written can be read");
    assert_eq!(read, seen.evidence, "the record is complete");
    let Step::Done(judgement) = judge::next(&read, &policy()) else {
        panic!("{} asks for more when replayed", read.subject.url);
    };
    assert_eq!(*judgement, seen.judgement);
    seen.reason
}
