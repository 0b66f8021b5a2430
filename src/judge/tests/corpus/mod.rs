//! A corpus of what the web answers, as rows: living pages that tempt a
//! checker, deaths that answer 200, and what stands in a page's place.
//!
//! Every row goes the whole way from HTML over [`page::read`] to the judge.
//! The corpus measures the mechanisms, so its wording is not the signatures'.

#![expect(
    clippy::too_many_lines,
    clippy::format_collect,
    reason = "tables of rows, and pages built from words"
)]

mod closing;
mod languages;
mod living;
mod lost;
mod parked;
mod platforms;
mod rows;
mod takeovers;
mod tempting;
mod walls;

use super::build::{Went, World, chain, status, with};
use crate::evidence::{Ask, Purpose};
use crate::page::{self, Input};
use crate::policy::Policy;
use crate::signatures::{ALL, Kind};
use crate::verdict::Verdict;
use rows::{Beside, Row, Want, living_page};
use url::Url;

fn corpus() -> Vec<Row> {
    [
        living::rows(),
        tempting::rows(),
        lost::rows(),
        parked::rows(),
        takeovers::rows(),
        platforms::rows(),
        closing::rows(),
        walls::rows(),
    ]
    .concat()
}

/// What `row` is judged under `policy`, in words.
fn judged(row: &Row, policy: &Policy) -> (Verdict, String) {
    let names: Vec<&str> = row.names.iter().map(String::as_str).collect();
    let mut world = World::new(&row.url, |ask, _| answered(row, ask)).named(&names);
    world.policy = policy.clone();
    world.name_servers.clone_from(&row.name_servers);
    let judgement = world.judge().judgement;
    let reason = judgement
        .reason
        .map_or_else(|| "ok".into(), |reason| format!("{reason:?}"));
    let told = format!("{reason} by {}: {}", judgement.rule, judgement.detail);
    (judgement.verdict(), told)
}

fn answered(row: &Row, ask: &Ask) -> Went {
    let own = || {
        let hops: Vec<_> = row
            .hops
            .iter()
            .map(|(code, to)| (*code, to.as_str()))
            .collect();
        read(row, chain(ask, &hops, row.status), &row.page)
    };
    let at_root = Url::parse(&ask.url).is_ok_and(|url| url.path() == "/" && url.query().is_none());
    match (&ask.purpose, &row.beside) {
        (Purpose::Page, _) | (_, Beside::Alike) => own(),
        (Purpose::Root, _) if at_root && row.root.is_some() => read(
            row,
            status(ask, 200),
            row.root.as_deref().unwrap_or_default(),
        ),
        (Purpose::Root, _) => read(row, status(ask, 200), &living_page("Elsewhere")),
        (_, Beside::Status(code)) => status(ask, *code),
        (_, Beside::Page(page)) => read(row, status(ask, 200), page),
        (_, Beside::Home(to)) => read(
            row,
            chain(ask, &[(302, to)], 200),
            row.root.as_deref().unwrap_or(&row.page),
        ),
    }
}

fn read(row: &Row, went: Went, body: &str) -> Went {
    with(went, |answer| {
        let url = Url::parse(&answer.url).expect("rows have good URLs");
        let last = url.path().rsplit('/').next().unwrap_or_default();
        let body = body.replace("{path}", url.path()).replace("{last}", last);
        answer.bytes = body.len() as u64;
        answer.headers = vec![("content-type".into(), row.content_type.into())];
        answer.headers.extend(row.headers.iter().cloned());
        let text = row.content_type.contains("text") || row.content_type.contains("json");
        answer.page = text.then(|| {
            Box::new(page::read(&Input {
                body: body.as_bytes(),
                complete: true,
                content_type: Some(row.content_type),
                url: &url,
                asked: None,
                names: &row.names,
                fragments: &[],
            }))
        });
    })
}

/// How the rows of one wish fared.
#[derive(Default)]
struct Tally {
    rows: usize,
    met: usize,
    dead: usize,
    suspect: usize,
    unknown: usize,
    living: usize,
    missed: Vec<String>,
}

fn tallied(want: Want, policy: &Policy) -> Tally {
    let mut tally = Tally::default();
    for row in corpus().iter().filter(|row| row.want == want) {
        let (verdict, told) = judged(row, policy);
        tally.rows += 1;
        match verdict {
            Verdict::Dead => tally.dead += 1,
            Verdict::Suspect => tally.suspect += 1,
            Verdict::Unknown => tally.unknown += 1,
            Verdict::Ok | Verdict::Redirected => tally.living += 1,
            Verdict::Skipped => {}
        }
        if want.is_met_by(verdict) {
            tally.met += 1;
        } else {
            tally.missed.push(format!("  {:<34} {told}", row.id));
        }
    }
    tally
}

impl Tally {
    fn print(&self, label: &str) {
        println!(
            "{label:<24} {:>4} rows {:>4} met | ok/redirected {:>3} dead {:>3} suspect {:>3} unknown {:>3}",
            self.rows, self.met, self.living, self.dead, self.suspect, self.unknown
        );
    }

    fn percent(&self, part: usize) -> usize {
        100 * part / self.rows.max(1)
    }
}

#[test]
fn the_corpus_is_judged_within_the_targets() {
    let policy = Policy::default();
    let tallies: Vec<_> = Want::ALL.map(|want| (want, tallied(want, &policy))).into();
    for (want, tally) in &tallies {
        tally.print(&format!("{want:?}"));
        tally.missed.iter().for_each(|line| println!("{line}"));
    }
    for (want, tally) in &tallies {
        match want {
            Want::Living => {
                assert_eq!(tally.dead, 0, "a living page is never dead");
                assert!(
                    tally.percent(tally.rows - tally.living) <= 2,
                    "too many false alarms"
                );
            }
            Want::Shell | Want::Wall | Want::Trouble => {
                assert_eq!(tally.dead, 0, "{want:?}: what may live is never dead");
            }
            Want::Dead => {
                assert!(tally.percent(tally.met) >= 95, "too many deaths are missed");
            }
            Want::Parked => assert!(tally.percent(tally.met) >= 60, "too many are missed"),
            Want::Nothing | Want::Soon => {
                assert_eq!(tally.dead, 0, "{want:?} is suspect, not dead");
                assert!(
                    tally.percent(tally.met) >= 95,
                    "{want:?}: too many are missed"
                );
            }
        }
    }
}

#[test]
fn without_the_signatures_of_a_kind_the_general_rules_still_find_much() {
    let kinds: [(&str, &[Kind]); 5] = [
        ("parked", &[Kind::Parked, Kind::ParkedDns]),
        ("soft-404", &[Kind::NotFoundTitle, Kind::NotFoundText]),
        ("hijacked", &[Kind::Gambling]),
        ("platform", &[Kind::PlatformGone, Kind::Suspended]),
        ("wall", &[Kind::Wall]),
    ];
    let usual = Policy::default();
    let known: Vec<_> = corpus()
        .into_iter()
        .map(|row| (judged(&row, &usual), row))
        .collect();
    for (rule, kinds) in kinds {
        let rows = ALL.iter().filter(|row| kinds.contains(&row.kind));
        let policy = Policy {
            without: rows.map(|row| row.id.into()).collect(),
            ..Policy::default()
        };
        let mut tally = Tally::default();
        let by_rule = format!(" by {rule}: ");
        for (_, row) in known
            .iter()
            .filter(|((_, told), _)| told.contains(&by_rule))
        {
            let now = judged(row, &policy);
            tally.rows += 1;
            match now.0 {
                Verdict::Ok | Verdict::Redirected => {
                    tally.living += 1;
                    tally.missed.push(format!("  {:<34} {}", row.id, now.1));
                }
                Verdict::Dead => tally.dead += 1,
                Verdict::Suspect => tally.suspect += 1,
                Verdict::Unknown => tally.unknown += 1,
                Verdict::Skipped => {}
            }
            if row.want == Want::Wall {
                assert_ne!(now.0, Verdict::Dead, "{}: {}", row.id, now.1);
            }
        }
        tally.met = tally.rows - tally.living;
        tally.print(&format!("without {rule}"));
        tally.missed.iter().for_each(|line| println!("{line}"));
        assert!(tally.percent(tally.met) >= 60, "without {rule}");
    }
}
