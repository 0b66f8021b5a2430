//! Whatever the world answers, the judge comes to an end, and says the same twice.
//!
//! An input that is evidence in JSON is judged as it stands. Anything else is a world: each step that
//! the judge asks for takes its answer from the next bytes.

#![no_main]

use std::net::{IpAddr, Ipv4Addr};

use libfuzzer_sys::fuzz_target;
use linkcheck::evidence::{
    Answer, Canary, DnsAnswer, End, Evidence, Fault, FaultKind, Hop, Lookup, Role, RunFacts, Stop,
    Subject, TlsFault, VERSION, Via, Visit,
};
use linkcheck::judge::{Step, considered, next};
use linkcheck::page::{Input, read};
use linkcheck::policy::Policy;
use linkcheck::source::Expect;
use url::Url;

/// More steps than this are a judge that does not come to an end.
const STEPS: usize = 40;

const STATUSES: [u16; 16] = [
    200, 200, 200, 202, 204, 304, 400, 401, 403, 404, 404, 410, 429, 451, 503, 999,
];
const PLACES: [&str; 8] = [
    "https://a.example/x/y",
    "https://a.example/",
    "http://a.example/x/y",
    "https://www.a.example/x/y/",
    "https://a.example/login",
    "https://b.example/",
    "https://192.0.2.1/x",
    "https://u:p@a.example/x#y",
];
const BODIES: [&str; 8] = [
    "",
    "<title>Thing</title><h1>Thing</h1><p>Buy this domain",
    "<title>404 Not Found</title><h1>404 Not Found</h1>",
    "<title>Just a moment...</title>",
    "<div id=root></div><script src=/a.js></script>",
    "<title>Thing</title><form><input type=password></form><a href=/docs>Docs</a>",
    "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>",
    "<title>百家乐 casino</title><p>百家乐 娱乐城 彩票 体育投注 casino betting slots",
];

fuzz_target!(|data: &[u8]| {
    let policy = Policy::default();
    if let Ok(evidence) = serde_json::from_slice::<Evidence>(data) {
        let step = next(&evidence, &policy);
        assert_eq!(step, next(&evidence, &policy));
        assert!(!considered(&evidence, &policy).is_empty());
        return;
    }
    let mut bytes = Bytes(data);
    let mut evidence = bytes.subject();
    for _ in 0..STEPS {
        evidence.run.answered = bytes.flag();
        match next(&evidence, &policy) {
            Step::Visit(ask) => {
                let visit = Visit {
                    ask,
                    hops: bytes.hops(),
                    end: bytes.end(),
                    status: None,
                    milliseconds: 1,
                };
                evidence.visits.push(visit);
            }
            Step::Lookup(ask) => {
                let lookup = Lookup {
                    ask,
                    server: "192.0.2.53:53".to_owned(),
                    answer: bytes.dns(),
                    cnames: Vec::new(),
                    name_servers: vec!["ns1.sedoparking.com".to_owned()],
                    canary: bytes.canary(),
                    milliseconds: 1,
                };
                evidence.lookups.push(lookup);
            }
            Step::Done(judgement) => {
                assert!(!judgement.detail.contains('\n'));
                let recorded = serde_json::to_vec(&evidence).expect("evidence can be recorded");
                let again: Evidence = serde_json::from_slice(&recorded).expect("and read back");
                assert_eq!(next(&again, &policy), Step::Done(judgement));
                return;
            }
        }
    }
    panic!("no end after {STEPS} steps: {evidence:#?}");
});

/// A stream of choices; zeros follow its end.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn flag(&mut self) -> bool {
        self.next() & 1 == 1
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[usize::from(self.next()) % of.len()].clone()
    }

    fn subject(&mut self) -> Evidence {
        let names: &[&[&str]] = &[&[], &["Thing"], &["百家乐", "Thing"]];
        let names = self.one(names).iter().map(|&name| name.to_owned());
        Evidence {
            version: VERSION,
            subject: Subject {
                url: self.one(&PLACES).to_owned(),
                names: names.collect(),
                role: self.one(&[Role::Other, Role::Entrance]),
                expect: self.one(&[None, None, Some(Expect::Login), Some(Expect::Status(404))]),
                fragments: vec!["y".to_owned()],
                ..Subject::default()
            },
            observed: 1_800_000_000,
            run: RunFacts {
                second_opinions: self.next() % 3,
                hosts_tried: self.next().into(),
                host_faults: u32::from(self.next() % 8),
                host_refuses: self.flag(),
                ..RunFacts::default()
            },
            lookups: Vec::new(),
            visits: Vec::new(),
        }
    }

    fn hops(&mut self) -> Vec<Hop> {
        let count = self.next() % 4;
        let hop = |_| Hop {
            url: self.one(&PLACES).to_owned(),
            status: self.one(&[301, 302, 307, 308, 200]),
            to: self.one(&PLACES).to_owned(),
            via: self.one(&[Via::Location, Via::Refresh, Via::Script]),
        };
        (0..count.saturating_sub(1)).map(hop).collect()
    }

    fn end(&mut self) -> End {
        match self.next() % 8 {
            0 => End::Fault(Fault {
                url: self.one(&PLACES).to_owned(),
                kind: self.fault(),
                detail: String::new(),
                certificate: None,
            }),
            1 => End::Stopped(self.one(&[
                Stop::Loop,
                Stop::TooMany,
                Stop::NoLocation,
                Stop::Scheme("app:x".to_owned()),
                Stop::BadLocation("//".to_owned()),
                Stop::Private {
                    url: "http://a.example/".to_owned(),
                    address: IpAddr::V4(Ipv4Addr::LOCALHOST),
                },
            ])),
            _ => End::Answer(Box::new(self.answer())),
        }
    }

    fn answer(&mut self) -> Answer {
        let url = self.one(&PLACES);
        let body = self.one(&BODIES);
        let parsed = Url::parse(url).expect("a constant URL");
        let page = read(&Input {
            body: body.as_bytes(),
            complete: true,
            content_type: None,
            url: &parsed,
            asked: None,
            names: &["Thing".to_owned()],
            fragments: &[],
        });
        Answer {
            url: url.to_owned(),
            status: self.one(&STATUSES),
            version: "HTTP/1.1".to_owned(),
            headers: self.one(&[
                Vec::new(),
                vec![("content-type".to_owned(), "text/html".to_owned())],
                vec![("content-type".to_owned(), "application/pdf".to_owned())],
                vec![("cf-mitigated".to_owned(), "challenge".to_owned())],
            ]),
            retry_after: self.one(&[None, Some(0), Some(5_000), Some(u64::MAX)]),
            bytes: body.len() as u64,
            complete: self.flag(),
            broken: self.one(&[None, None, None, Some(FaultKind::Reset)]),
            page: (!self.flag()).then(|| Box::new(page)),
            ..Answer::default()
        }
    }

    fn fault(&mut self) -> FaultKind {
        self.one(&[
            FaultKind::Dns,
            FaultKind::Refused,
            FaultKind::Reset,
            FaultKind::Unreachable,
            FaultKind::ConnectTimeout,
            FaultKind::Timeout,
            FaultKind::Malformed,
            FaultKind::Http2,
            FaultKind::Proxy,
            FaultKind::Other,
            FaultKind::Tls(TlsFault::Expired),
            FaultKind::Tls(TlsFault::NotYetValid),
            FaultKind::Tls(TlsFault::WrongHost),
            FaultKind::Tls(TlsFault::SelfSigned),
            FaultKind::Tls(TlsFault::UnknownRoot),
            FaultKind::Tls(TlsFault::IncompleteChain),
            FaultKind::Tls(TlsFault::Unusable),
            FaultKind::Tls(TlsFault::Handshake),
        ])
    }

    fn dns(&mut self) -> DnsAnswer {
        self.one(&[
            DnsAnswer::Addresses(vec![Ipv4Addr::new(192, 0, 2, 1).into()]),
            DnsAnswer::Addresses(Vec::new()),
            DnsAnswer::NoAddress,
            DnsAnswer::NxDomain,
            DnsAnswer::ServFail,
            DnsAnswer::Refused,
            DnsAnswer::OtherCode(9),
            DnsAnswer::Timeout,
            DnsAnswer::Io("no route".to_owned()),
        ])
    }

    fn canary(&mut self) -> Option<Canary> {
        self.one(&[
            None,
            Some(Canary::Knows),
            Some(Canary::Denies),
            Some(Canary::Silent),
        ])
    }
}
