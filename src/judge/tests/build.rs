//! Compact builders of evidence, and a world that answers the judge.

use crate::evidence::{
    Answer, Ask, Canary, Certificate, DnsAnswer, End, Evidence, Fault, FaultKind, Hop, Lookup,
    LookupAsk, Records, RunFacts, Stop, Subject, VERSION, Via, Visit,
};
use crate::judge::{Judgement, Step, next};
use crate::page::Page;
use crate::policy::Policy;
use crate::verdict::Reason;

/// When everything in these tests happens.
pub(crate) const NOW: i64 = 1_795_000_000;

/// How a visit goes: its hops and its end.
pub(crate) type Went = (Vec<Hop>, End);

/// Answers a visit, told how many came before it.
type Visits<'w> = Box<dyn FnMut(&Ask, usize) -> Went + 'w>;
/// Answers a look-up.
type Lookups<'w> = Box<dyn FnMut(&LookupAsk) -> DnsAnswer + 'w>;

/// What answers the judge's questions.
pub(crate) struct World<'w> {
    pub(crate) subject: Subject,
    pub(crate) run: RunFacts,
    pub(crate) policy: Policy,
    pub(crate) visits: Visits<'w>,
    pub(crate) lookups: Lookups<'w>,
    pub(crate) canary: Canary,
    pub(crate) name_servers: Vec<String>,
}

impl<'w> World<'w> {
    /// A world in which `url` is answered by `visits`, which is told how many
    /// visits came before.
    pub(crate) fn new(url: &str, visits: impl FnMut(&Ask, usize) -> Went + 'w) -> Self {
        Self {
            subject: Subject {
                url: url.into(),
                ..Subject::default()
            },
            run: RunFacts {
                answered: true,
                hosts_tried: 9,
                second_opinions: 1,
                ..RunFacts::default()
            },
            policy: Policy::default(),
            visits: Box::new(visits),
            lookups: Box::new(|_| DnsAnswer::Addresses(vec!["192.0.2.1".parse().unwrap()])),
            canary: Canary::Knows,
            name_servers: Vec::new(),
        }
    }

    pub(crate) fn named(mut self, names: &[&str]) -> Self {
        self.subject.names = names.iter().map(|&name| name.into()).collect();
        self
    }

    pub(crate) fn lookups(mut self, answers: impl FnMut(&LookupAsk) -> DnsAnswer + 'w) -> Self {
        self.lookups = Box::new(answers);
        self
    }

    /// Lets the judge ask until it is done.
    pub(crate) fn judge(&mut self) -> Trial {
        let mut evidence = Evidence {
            version: VERSION,
            subject: self.subject.clone(),
            observed: NOW,
            run: self.run,
            lookups: Vec::new(),
            visits: Vec::new(),
        };
        let mut steps = Vec::new();
        for _ in 0..40 {
            let step = next(&evidence, &self.policy);
            match &step {
                Step::Done(judgement) => {
                    return Trial {
                        judgement: (**judgement).clone(),
                        evidence,
                        steps,
                    };
                }
                Step::Visit(ask) => self.visit(&mut evidence, ask),
                Step::Lookup(ask) => {
                    let lookup = self.lookup(ask);
                    evidence.lookups.push(lookup);
                }
            }
            steps.push(step);
        }
        panic!("no verdict after {} steps: {steps:#?}", steps.len());
    }

    fn visit(&mut self, evidence: &mut Evidence, ask: &Ask) {
        let (hops, end) = (self.visits)(ask, evidence.visits.len());
        if let End::Fault(fault) = &end
            && fault.kind == FaultKind::Dns
        {
            let lookup = self.lookup(&LookupAsk {
                host: crate::judge::words::host(&fault.url),
                opinion: crate::evidence::Opinion::First,
                records: Records::Addresses,
                wait: crate::evidence::Wait::No,
            });
            evidence.lookups.push(lookup);
        }
        evidence.visits.push(Visit {
            ask: ask.clone(),
            hops,
            end,
            status: None,
            milliseconds: 1,
        });
    }

    fn lookup(&mut self, ask: &LookupAsk) -> Lookup {
        let answer = (self.lookups)(ask);
        let failed = !matches!(answer, DnsAnswer::Addresses(_));
        let second =
            ask.opinion == crate::evidence::Opinion::Second && self.run.second_opinions > 0;
        Lookup {
            ask: ask.clone(),
            server: if second {
                "192.0.2.54:53"
            } else {
                "192.0.2.53:53"
            }
            .into(),
            answer,
            cnames: Vec::new(),
            name_servers: match ask.records {
                Records::NameServers => self.name_servers.clone(),
                Records::Addresses => Vec::new(),
            },
            canary: failed.then_some(self.canary),
            milliseconds: 1,
        }
    }
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Trial {
    pub(crate) judgement: Judgement,
    pub(crate) evidence: Evidence,
    pub(crate) steps: Vec<Step>,
}

impl Trial {
    pub(crate) fn reason(&self) -> Option<Reason> {
        self.judgement.reason
    }

    pub(crate) fn visits(&self) -> usize {
        self.evidence.visits.len()
    }
}

/// An answer with this status, at the URL asked for.
pub(crate) fn status(ask: &Ask, status: u16) -> Went {
    (Vec::new(), End::Answer(Box::new(answer(&ask.url, status))))
}

/// The same, changed.
pub(crate) fn with(mut went: Went, change: impl FnOnce(&mut Answer)) -> Went {
    if let End::Answer(answer) = &mut went.1 {
        change(answer);
    }
    went
}

pub(crate) fn answer(url: &str, status: u16) -> Answer {
    Answer {
        url: url.into(),
        status,
        version: "HTTP/1.1".into(),
        headers: vec![("content-type".into(), "text/html; charset=utf-8".into())],
        bytes: 20_000,
        complete: true,
        page: Some(Box::new(page("Plain words", 3000))),
        certificate: Some(Certificate {
            not_before: NOW - 30 * 86_400,
            not_after: NOW + 60 * 86_400,
            ..Certificate::default()
        }),
        ..Answer::default()
    }
}

/// A page with this title and so much text, and links as living sites have.
pub(crate) fn page(title: &str, text_chars: u32) -> Page {
    Page {
        title: Some(title.into()),
        text: format!("{title} and more"),
        text_chars,
        internal_links: 30,
        external_links: 5,
        product_links: true,
        scripts: 2,
        shingles: (0..60)
            .map(|n| n * 7919 + u64::from(text_chars))
            .collect::<Vec<_>>()
            .into(),
        ..Page::default()
    }
}

/// A good page over redirects: `(status, to)` each.
pub(crate) fn chain(ask: &Ask, hops: &[(u16, &str)], end: u16) -> Went {
    let mut at = ask.url.clone();
    let mut followed = Vec::new();
    for (status, to) in hops {
        followed.push(Hop {
            url: at,
            status: *status,
            to: (*to).into(),
            via: if *status < 300 {
                Via::Refresh
            } else {
                Via::Location
            },
        });
        at = (*to).into();
    }
    (followed, End::Answer(Box::new(answer(&at, end))))
}

pub(crate) fn fault(ask: &Ask, kind: FaultKind) -> Went {
    fault_at(&ask.url, kind)
}

pub(crate) fn fault_at(url: &str, kind: FaultKind) -> Went {
    let fault = Fault {
        url: url.into(),
        kind,
        detail: String::new(),
        certificate: None,
    };
    (Vec::new(), End::Fault(fault))
}

pub(crate) fn stop(stop: Stop) -> Went {
    (Vec::new(), End::Stopped(stop))
}
