//! Runs that never were, for the page: a catalog with a past, hostile words in every place, ten
//! thousand links.

use std::error::Error;
use std::fmt::Write as _;
use std::sync::Arc;

use linkcheck::evidence::{Hop, Via};
use linkcheck::judge::Replacement;
use linkcheck::reading;
use linkcheck::report::assemble::{Found, Inputs, Judged, Run, assemble};
use linkcheck::report::{DiagnosticReport, Ignored, LinkReport, Location, Memory, Network};
use linkcheck::report::{Outcome, Past, Report, Streak};
use linkcheck::source::{Kind, Source, SourceId, Subject};
use linkcheck::target::Plan;
use linkcheck::verdict::{Reason, Verdict};

/// 2026-11-23 10:00 UTC.
const NOW: i64 = 1_795_428_000;
const DAY: i64 = 24 * 3600;

const CATEGORIES: [&str; 5] = [
    "AI 对话聊天",
    "Coding assistants",
    "模型托管",
    "搜索与问答",
    "Images & video",
];
const FIRST: [&str; 8] = [
    "星语", "Lumen", "云梯", "Quill", "知海", "Beacon", "墨格", "Orbit",
];
const SECOND: [&str; 8] = [
    "助手",
    "Code",
    "Studio",
    "大模型",
    "Search",
    "画布",
    "Hub",
    "Agent",
];

/// Everything is there.
pub(crate) fn well() -> Report {
    report(&catalog(6), &|_| ok(), &|_| Streak::default())
}

/// A catalog with every verdict, and a past.
pub(crate) fn verdicts() -> Report {
    let mut report = report(&catalog(48), &fate, &|index| {
        past(index, fate(index).verdict())
    });
    let blocked = |link: &&mut LinkReport| link.outcome.reason == Some(Reason::BotWall);
    if let Some(link) = report.links.iter_mut().find(blocked) {
        link.ignored = Some(Box::new(Ignored {
            reason: "asks every checker to prove that it is human".to_owned(),
            until: Some("2027-02-20".to_owned()),
        }));
    }
    report
}

/// As many links, one in eight with a finding.
pub(crate) fn many(links: usize) -> Report {
    let text = catalog(links * 2 / 3);
    report(&text, &fate, &|index| past(index, fate(index).verdict()))
}

/// Nothing but the problems of an input.
pub(crate) fn lint() -> Report {
    let mut report = report(&catalog(3), &|_| ok(), &|_| Streak::default());
    report.links.clear();
    report
}

/// A run without a network.
pub(crate) fn void() -> Report {
    let words = outcome(Reason::NotChecked, "no name server answered", 0);
    let mut report = report(&catalog(6), &|_| words.clone(), &|_| Streak::default());
    (report.network, report.complete) = (Network::Down, false);
    report
}

/// The strings of tests/data/injections.json, each in every place that a stranger can reach.
pub(crate) fn injections() -> Result<Report, Box<dyn Error>> {
    #[derive(serde::Deserialize)]
    struct Row {
        text: String,
    }
    let rows: Vec<Row> = serde_json::from_str(include_str!("../data/injections.json"))?;
    let mut report = well();
    report.links.clear();
    report.sources.clear();
    for (index, Row { text }) in rows.iter().enumerate() {
        report.inputs.push(text.clone());
        report.links.push(hostile(text, index));
        report.diagnostics.push(hostile_problem(text));
    }
    Ok(report)
}

fn hostile(text: &str, index: usize) -> LinkReport {
    let hop = Hop {
        url: text.to_owned(),
        status: 302,
        to: text.to_owned(),
        via: Via::Location,
    };
    LinkReport {
        url: text.into(),
        outcome: Arc::new(Outcome {
            status: Some(200),
            final_url: Some(text.into()),
            title: Some(text.into()),
            hops: vec![hop],
            fix: Some(Box::new(Replacement {
                replace_with: text.to_owned(),
                safe: false,
            })),
            ..outcome(Reason::ALL[index % Reason::ALL.len()], text, 10)
        }),
        ignored: Some(Box::new(Ignored {
            reason: text.to_owned(),
            until: Some(text.to_owned()),
        })),
        history: Some(past(index, Verdict::Dead).into()),
        locations: vec![Location {
            file: text.into(),
            line: 1,
            column: 1,
            end_line: 1,
            end_column: 2,
            field: Some(text.into()),
            subject: Some(
                Subject {
                    product: Some(text.into()),
                    name: Some(text.into()),
                    aliases: Vec::new(),
                    topics: [text.to_owned()].into(),
                }
                .into(),
            ),
        }],
    }
}

fn hostile_problem(text: &str) -> DiagnosticReport {
    DiagnosticReport {
        rule: text.to_owned().into(),
        severity: linkcheck::diagnostic::Severity::Error,
        message: text.to_owned(),
        file: text.into(),
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 2,
        product: Some(text.to_owned()),
        field: Some(text.to_owned()),
        help: Some(text.to_owned()),
        fixable: true,
        related: Vec::new(),
        excerpt: None,
    }
}

/// A catalog of so many products. Every second one has a link more; the last has a fault.
fn catalog(products: usize) -> String {
    let mut text = "schema = 1\ntitle = \"Made-up products\"\n".to_owned();
    for (index, name) in CATEGORIES.iter().enumerate() {
        write!(text, "\n[category.c{index}]\nname = \"{name}\"\n")
            .expect("a String takes everything");
    }
    for index in 0..products {
        let name = format!("{} {}", FIRST[index % 8], SECOND[index / 8 % 8]);
        let host = format!(
            "{}-{index}.example",
            ["chat", "dev", "www", "app", "lab"][index % 5]
        );
        let category = index * 7 / 3 % CATEGORIES.len();
        write!(text, "\n[product.p{index:05}]\nname = \"{name}\"\ncategory = \"c{category}\"\nurl = \"https://{host}/\"\n").expect("a String takes everything");
        if index % 2 == 0 {
            writeln!(
                text,
                "links.docs = \"https://docs.{host}/guide/入门/getting-started?from=catalog&lang=zh\""
            )
            .expect("a String takes everything");
        }
    }
    text + "links.chat = \"https://chat.example/\"\n"
}

/// The run over `text`, in which the link of each index meets its fate.
fn report(text: &str, fate: &dyn Fn(usize) -> Outcome, past: &dyn Fn(usize) -> Streak) -> Report {
    let source = Source::new("catalog.toml", Kind::Catalog, text);
    let read = reading::read(&source, SourceId(0));
    let plan = Plan::new(&read.links, |_| Ok(()));
    let judged = |index| Judged {
        outcome: Arc::new(fate(index)),
        missing_fragments: Box::new([]),
    };
    let found = Found {
        targets: (0..plan.targets.len())
            .map(|index| Some(judged(index)))
            .collect(),
        requests: plan.targets.len() as u64 * 5 / 4,
        bytes: 812_345,
        complete: true,
        interrupted: None,
        network: Network::Ok,
    };
    let run = Run {
        memory: Memory::On,
        started: NOW,
        finished: NOW + 9,
        seconds: 9.1,
        shard: None,
        vantage: None,
        inputs: vec!["catalog.toml".to_owned()],
    };
    let inputs = Inputs {
        sources: vec![source],
        links: read.links,
        diagnostics: read.diagnostics,
    };
    let mut report = assemble(inputs, plan, &found, run, |_| None);
    for (index, link) in report.links.iter_mut().enumerate() {
        link.history = Some(past(index).into());
        let outcome = Arc::make_mut(&mut link.outcome);
        if let Some(hop) = outcome.hops.first_mut() {
            hop.url = link.url.to_string();
        }
    }
    report
}

/// One in eight has a finding; all verdicts come by.
fn fate(index: usize) -> Outcome {
    if index % 8 != 3 {
        return Outcome {
            milliseconds: number(90 + index * 37 % 900),
            ..ok()
        };
    }
    match index / 8 % 11 {
        0 => outcome(Reason::Gone, "410, also when asked as a browser", 410),
        1 => moved(index),
        2 => outcome(
            Reason::TlsExpired,
            "the certificate ended on 2026-11-02, 21 days ago",
            0,
        ),
        3 => outcome(
            Reason::BotWall,
            "403: a bot wall stands before it (cloudflare-mitigated)",
            403,
        ),
        4 => outcome(
            Reason::DnsNxdomain,
            "the name does not exist: two resolvers, asked twice, say NXDOMAIN",
            0,
        ),
        5 => outcome(
            Reason::RateLimited,
            "429 asks to wait 3600 s, longer than allowed",
            429,
        ),
        6 => outcome(
            Reason::Parked,
            "a page of a domain market: \"此域名可出售 This domain is for sale\"",
            200,
        ),
        7 => outcome(
            Reason::IdentityDrift,
            "200, but the page names \"热门棋牌游戏\" and nothing of the product",
            200,
        ),
        8 => outcome(Reason::ServerError, "502, 4 attempts", 502),
        9 => outcome(
            Reason::PersistentFailure,
            "no answer in 3 runs over 8 days",
            0,
        ),
        _ => outcome(Reason::Excluded, "left out by --include or --exclude", 0),
    }
}

fn ok() -> Outcome {
    Outcome {
        status: Some(200),
        title: Some("Home - 官方网站".into()),
        attempts: 1,
        milliseconds: 240,
        ..Outcome::default()
    }
}

fn outcome(reason: Reason, detail: &str, status: u16) -> Outcome {
    Outcome {
        reason: Some(reason),
        detail: detail.into(),
        status: (status > 0).then_some(status),
        attempts: 2,
        milliseconds: 1310,
        ..Outcome::default()
    }
}

fn moved(index: usize) -> Outcome {
    let to = format!("https://new-home-{index}.example/");
    let hop = |url: &str, status, to: &str| Hop {
        url: url.to_owned(),
        status,
        to: to.to_owned(),
        via: Via::Location,
    };
    Outcome {
        final_url: Some(format!("{to}zh/").into()),
        title: Some("新家 New home".into()),
        hops: vec![hop("", 301, &to), hop(&to, 302, &format!("{to}zh/"))],
        fix: Some(Box::new(Replacement {
            replace_with: to.clone(),
            safe: true,
        })),
        ..outcome(
            Reason::MovedSite,
            "301 to another site, whose page names \"新家\"",
            200,
        )
    }
}

/// Twelve weeks, a run each: mostly well, and what is amiss now has been for some time.
fn past(index: usize, now: Verdict) -> Streak {
    let weeks: usize = 12;
    let amiss = if now == Verdict::Ok { 0 } else { 1 + index % 5 };
    let failing = if matches!(now, Verdict::Redirected | Verdict::Skipped) {
        0
    } else {
        amiss
    };
    let recent: Vec<Past> = (0..weeks)
        .map(|week| Past {
            at: NOW - DAY * 7 * i64::from(number(weeks - 1 - week)),
            verdict: match week {
                week if week >= weeks - amiss => now,
                week if (index * 31 + week * 17).is_multiple_of(41) => Verdict::Unknown,
                _ => Verdict::Ok,
            },
        })
        .collect();
    let up = |past: &&Past| matches!(past.verdict, Verdict::Ok | Verdict::Redirected);
    Streak {
        first_failed: (failing > 0).then(|| recent[weeks - failing].at),
        failures: number(failing),
        last_ok: recent
            .iter()
            .rfind(|past| past.verdict == Verdict::Ok)
            .map(|past| past.at),
        runs: number(weeks),
        up: number(recent.iter().filter(up).count()),
        recent: recent.into(),
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
