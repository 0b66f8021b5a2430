//! Whatever the world answers, the judge comes to an end and keeps its word.

use proptest::prelude::*;

use super::build::{World, answer, page};
use crate::evidence::{
    Canary, DnsAnswer, End, Fault, FaultKind, Hop, Identity, Purpose, Stop, TlsFault, Via,
};
use crate::judge::{Step, considered, next};
use crate::verdict::{Reason, Verdict};

const STATUSES: &[u16] = &[
    200, 200, 202, 204, 304, 400, 401, 402, 403, 404, 404, 404, 405, 406, 410, 410, 415, 418, 429,
    451, 500, 503, 521, 999,
];
const PLACES: &[&str] = &[
    "https://a.example/x/y",
    "https://a.example/",
    "https://www.a.example/x/y/",
    "https://a.example/login",
    "https://b.example/",
    "https://b.example/x",
];

fn faults() -> impl Strategy<Value = FaultKind> {
    prop_oneof![
        Just(FaultKind::Dns),
        Just(FaultKind::Dns),
        Just(FaultKind::Refused),
        Just(FaultKind::Reset),
        Just(FaultKind::Unreachable),
        Just(FaultKind::ConnectTimeout),
        Just(FaultKind::Timeout),
        Just(FaultKind::Malformed),
        Just(FaultKind::Http2),
        Just(FaultKind::Proxy),
        Just(FaultKind::Other),
        Just(FaultKind::Tls(TlsFault::Expired)),
        Just(FaultKind::Tls(TlsFault::WrongHost)),
        Just(FaultKind::Tls(TlsFault::Handshake)),
    ]
}

fn place() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(PLACES)
}

fn ends() -> impl Strategy<Value = End> {
    let answers = (
        proptest::sample::select(STATUSES),
        place(),
        proptest::option::of(0_u64..100_000),
        0_u32..2000,
        any::<[bool; 6]>(),
    )
        .prop_map(|(status, url, wait, text, flags)| {
            let mut answer = answer(url, status);
            answer.retry_after = wait;
            if flags[0] {
                answer.bytes = 0;
            }
            if flags[1] {
                answer.broken = Some(FaultKind::Reset);
            }
            let mut seen = page(if flags[2] { "404" } else { "Thing" }, text);
            seen.shell = flags[3].then_some(7);
            seen.noindex = flags[4];
            let mut hashes = seen.shingles.hashes().to_vec();
            hashes.truncate(text as usize / 20);
            seen.shingles = hashes.into();
            answer.page = flags[5].then(|| Box::new(seen));
            End::Answer(Box::new(answer))
        });
    let faults = (place(), faults()).prop_map(|(url, kind)| {
        End::Fault(Fault {
            url: url.into(),
            kind,
            detail: String::new(),
            certificate: None,
        })
    });
    let stops = prop_oneof![
        Just(Stop::Loop),
        Just(Stop::TooMany),
        Just(Stop::Scheme("app:x".into())),
        Just(Stop::BadLocation("//".into())),
        Just(Stop::NoLocation),
    ];
    prop_oneof![
        6 => answers,
        3 => faults,
        1 => stops.prop_map(End::Stopped),
    ]
}

fn hops() -> impl Strategy<Value = Vec<Hop>> {
    let hop = (place(), place(), any::<[bool; 2]>()).prop_map(|(url, to, flags)| Hop {
        url: url.into(),
        status: if flags[0] { 301 } else { 302 },
        to: to.into(),
        via: if flags[1] {
            Via::Location
        } else {
            Via::Refresh
        },
    });
    proptest::collection::vec(hop, 0..3)
}

fn dns() -> impl Strategy<Value = DnsAnswer> {
    prop_oneof![
        Just(DnsAnswer::Addresses(vec!["192.0.2.1".parse().unwrap()])),
        Just(DnsAnswer::NoAddress),
        Just(DnsAnswer::NxDomain),
        Just(DnsAnswer::NxDomain),
        Just(DnsAnswer::ServFail),
        Just(DnsAnswer::Refused),
        Just(DnsAnswer::Timeout),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_judge_ends_and_no_death_goes_unconfirmed(
        url in place(),
        ends in proptest::collection::vec((hops(), ends()), 20),
        answers in proptest::collection::vec(dns(), 20),
        named in any::<bool>(),
        known in any::<bool>(),
        retries in 0_u8..3,
        others in 0_u8..2,
    ) {
        let mut names = answers.iter().cycle();
        let mut world = World::new(url, |_, nth| ends[nth % ends.len()].clone())
            .lookups(|_| names.next().unwrap().clone());
        if named {
            world = world.named(&["Thing"]);
        }
        world.canary = if known { Canary::Knows } else { Canary::Denies };
        world.run.second_opinions = others;
        world.policy.retries = retries;
        let trial = world.judge();

        prop_assert!(trial.steps.len() <= 16, "{} steps: {:#?}", trial.steps.len(), trial.steps);
        for (at, step) in trial.steps.iter().enumerate() {
            prop_assert!(!trial.steps[..at].contains(step), "asked twice: {step:#?}");
        }
        prop_assert_eq!(&next(&trial.evidence, &world.policy), &Step::Done(Box::new(trial.judgement.clone())));
        let story = considered(&trial.evidence, &world.policy);
        prop_assert_eq!(story.iter().filter(|rule| rule.passed.is_none()).count(), 1);
        prop_assert!(!trial.judgement.detail.contains('\n'));

        let gone_for = |honest: bool| trial.evidence.visits.iter().any(|visit| {
            (visit.ask.identity == Identity::Honest) == honest
                && matches!(visit.ask.purpose, Purpose::Page | Purpose::Behind)
                && matches!(&visit.end, End::Answer(answer) if matches!(answer.status, 404 | 410))
        });
        let denied = trial.evidence.lookups.iter().filter(|l| l.answer == DnsAnswer::NxDomain);
        match trial.reason() {
            Some(Reason::Gone) => prop_assert!(gone_for(true) && gone_for(false)),
            Some(Reason::DnsNxdomain) => prop_assert!(known && denied.count() >= 2),
            Some(Reason::TargetDead) => {
                prop_assert!((gone_for(true) && gone_for(false)) || (known && denied.count() >= 2));
            }
            _ => {}
        }
        if trial.judgement.verdict() == Verdict::Dead {
            let clean = trial.evidence.visits.iter().filter(|v| v.ask.purpose == Purpose::Page);
            let clean = clean.filter(|v| matches!(&v.end, End::Answer(a) if a.status == 200 && a.page.is_none() && a.broken.is_none()));
            prop_assert_eq!(clean.count(), 0, "a page that is no page can not be judged dead");
        }
    }
}
