//! Names, connections, certificates, statuses, redirects.

use super::build::{World, answer, chain, fault, fault_at, status, stop, with};
use crate::evidence::{
    Canary, DnsAnswer, End, FaultKind, Identity, Opinion, Purpose, Role, Stop, TlsFault, Transport,
    Wait,
};
use crate::judge::Step;
use crate::source::Expect;
use crate::verdict::Reason;

#[test]
fn a_plain_status_means_what_the_table_says() {
    let rows: &[(u16, Option<Reason>, usize)] = &[
        // (status, reason, visits)
        (200, None, 1),
        (206, None, 1),
        (400, Some(Reason::UnexpectedStatus), 2),
        (401, Some(Reason::AuthRequired), 2),
        (402, Some(Reason::UnexpectedStatus), 2),
        (403, Some(Reason::Forbidden), 2),
        (404, Some(Reason::Gone), 2),
        (405, Some(Reason::MethodBlocked), 2),
        (406, Some(Reason::UnexpectedStatus), 3),
        (410, Some(Reason::Gone), 2),
        (412, Some(Reason::UnexpectedStatus), 2),
        (415, Some(Reason::UnexpectedStatus), 2),
        (418, Some(Reason::UnexpectedStatus), 2),
        (420, Some(Reason::UnexpectedStatus), 2),
        (429, Some(Reason::RateLimited), 4),
        (451, Some(Reason::GeoBlocked), 1),
        (500, Some(Reason::ServerError), 4),
        (503, Some(Reason::ServerError), 4),
        (521, Some(Reason::ServerError), 4),
        (530, Some(Reason::ServerError), 4),
        (999, Some(Reason::BotWall), 4),
    ];
    for (code, reason, visits) in rows {
        let trial = World::new("https://a.example/x", |ask, _| status(ask, *code)).judge();
        assert_eq!(trial.reason(), *reason, "{code}: {:?}", trial.judgement);
        assert_eq!(trial.visits(), *visits, "{code}");
    }
}

#[test]
fn the_better_answer_of_two_identities_counts() {
    let rows: &[(u16, u16, Option<Reason>)] = &[
        (403, 200, None),
        (404, 200, None),
        (410, 200, None),
        (404, 410, Some(Reason::Gone)),
        (404, 403, Some(Reason::Forbidden)),
        (403, 404, Some(Reason::Forbidden)),
        (401, 404, Some(Reason::AuthRequired)),
        (503, 200, None),
        (406, 200, None),
        (418, 200, None),
    ];
    for (honest, browser, reason) in rows {
        let mut world = World::new("https://a.example/x", |ask, _| {
            let code = if ask.identity == Identity::Honest {
                *honest
            } else {
                *browser
            };
            status(ask, code)
        });
        let trial = world.judge();
        assert_eq!(trial.reason(), *reason, "{honest} then {browser}");
    }
}

#[test]
fn a_404_overcome_by_a_repeat_is_alive_and_one_after_a_reset_needs_both() {
    let codes = [404, 200];
    let trial = World::new("https://a.example/x", |ask, n| status(ask, codes[n])).judge();
    assert_eq!(trial.reason(), None);
    let mut world = World::new("https://a.example/x", |ask, _| match ask.identity {
        Identity::Honest => fault(ask, FaultKind::Reset),
        Identity::Browser | Identity::AnyType => status(ask, 404),
    });
    assert_eq!(world.judge().reason(), Some(Reason::ConnectionReset));
}

#[test]
fn transient_faults_are_retried_and_never_dead() {
    let rows: &[(FaultKind, Reason)] = &[
        (FaultKind::Refused, Reason::ConnectionRefused),
        (FaultKind::Reset, Reason::ConnectionReset),
        (FaultKind::Unreachable, Reason::Unreachable),
        (FaultKind::ConnectTimeout, Reason::Timeout),
        (FaultKind::Timeout, Reason::Timeout),
        (FaultKind::Proxy, Reason::Unreachable),
    ];
    for (kind, reason) in rows {
        let trial = World::new("https://a.example/", |ask, _| fault(ask, kind.clone())).judge();
        assert_eq!(trial.reason(), Some(*reason));
        assert_eq!(trial.visits(), 4, "{kind:?}");
        let last = trial.evidence.visits.last().unwrap();
        assert_eq!(last.ask.wait, Wait::EndOfRun);
        let mut healed = World::new("https://a.example/", |ask, n| match n {
            0 | 1 => fault(ask, kind.clone()),
            _ => status(ask, 200),
        });
        assert_eq!(healed.judge().reason(), None, "{kind:?}");
    }
}

#[test]
fn without_retries_a_fault_is_asked_about_once() {
    let mut world = World::new("https://a.example/", |ask, _| {
        fault(ask, FaultKind::Timeout)
    });
    world.policy.retries = 0;
    let trial = world.judge();
    assert_eq!((trial.reason(), trial.visits()), (Some(Reason::Timeout), 1));
}

#[test]
fn a_body_that_breaks_off_early_is_a_fault_and_a_late_one_a_page() {
    let broken = |bytes| {
        let mut world = World::new("https://a.example/", |ask, _| {
            with(status(ask, 200), |answer| {
                answer.broken = Some(FaultKind::Reset);
                answer.complete = false;
                answer.bytes = bytes;
            })
        });
        world.judge().reason()
    };
    assert_eq!(broken(100), Some(Reason::ConnectionReset));
    assert_eq!(broken(50_000), None);
}

#[test]
fn a_wait_is_honoured_up_to_the_longest_allowed() {
    let limited = |code, wait| {
        World::new("https://a.example/", move |ask, n| match n {
            0 => with(status(ask, code), |answer| answer.retry_after = Some(wait)),
            _ => status(ask, 200),
        })
    };
    let trial = limited(429, 2000).judge();
    assert_eq!(trial.reason(), None);
    assert_eq!(trial.evidence.visits[1].ask.wait, Wait::Milliseconds(2000));
    for code in [429, 503] {
        let trial = limited(code, 61_000).judge();
        assert_eq!(trial.reason(), Some(Reason::RateLimited));
        assert_eq!(trial.visits(), 1);
    }
}

#[test]
fn broken_http_is_read_once_more_with_indulgence() {
    for kind in [FaultKind::Http2, FaultKind::Malformed] {
        let mut healed = World::new("https://a.example/", |ask, _| match ask.transport {
            Transport::Standard => fault(ask, kind.clone()),
            Transport::Lenient | Transport::Unverified => status(ask, 200),
        });
        assert_eq!(healed.judge().reason(), None);
        let trial = World::new("https://a.example/", |ask, _| fault(ask, kind.clone())).judge();
        assert_eq!(trial.reason(), Some(Reason::MalformedResponse));
        assert_eq!(trial.visits(), 2);
    }
    let trial = World::new("https://a.example/", |_, _| stop(Stop::NoLocation)).judge();
    assert_eq!(trial.reason(), Some(Reason::MalformedResponse));
    assert_eq!(trial.visits(), 2);
}

#[test]
fn a_network_that_says_nothing_is_not_waited_for() {
    let mut world = World::new("https://a.example/", |ask, _| {
        fault(ask, FaultKind::ConnectTimeout)
    });
    world.run.answered = false;
    let trial = world.judge();
    assert_eq!((trial.reason(), trial.visits()), (Some(Reason::Timeout), 1));
    world.run.hosts_tried = 4;
    assert_eq!(world.judge().visits(), 4);
}

fn nameless<'w>(url: &str, answers: impl Fn(&str, Opinion) -> DnsAnswer + 'w) -> World<'w> {
    World::new(url, |ask, _| match ask.purpose {
        Purpose::Twin => status(ask, 200),
        _ => fault(ask, FaultKind::Dns),
    })
    .lookups(move |ask| answers(&ask.host, ask.opinion))
}

#[test]
fn a_name_is_gone_only_when_two_resolvers_deny_it_that_know_com() {
    use DnsAnswer::{NoAddress, NxDomain, Refused, ServFail, Timeout};
    let rows = [
        (NxDomain, NxDomain, Reason::DnsNxdomain),
        (NxDomain, ServFail, Reason::DnsFailure),
        (NxDomain, NoAddress, Reason::DnsFailure),
        (ServFail, NxDomain, Reason::DnsFailure),
        (Refused, Refused, Reason::DnsFailure),
        (Timeout, NxDomain, Reason::DnsFailure),
        (NoAddress, NoAddress, Reason::DnsFailure),
    ];
    for (first, second, reason) in rows {
        let mut world = nameless("https://deep.a.example/", |_, opinion| match opinion {
            Opinion::First => first.clone(),
            Opinion::Second => second.clone(),
        });
        assert_eq!(world.judge().reason(), Some(reason), "{first:?} {second:?}");
    }
}

#[test]
fn one_server_is_asked_again_a_second_later() {
    let mut world = nameless("https://deep.a.example/", |_, _| DnsAnswer::NxDomain);
    world.run.second_opinions = 0;
    let trial = world.judge();
    assert_eq!(trial.reason(), Some(Reason::DnsNxdomain));
    let asked =
        |step: &Step| matches!(step, Step::Lookup(ask) if ask.wait == Wait::Milliseconds(1000));
    assert!(trial.steps.iter().any(asked));
}

#[test]
fn a_resolver_that_denies_com_is_no_witness() {
    for canary in [Canary::Denies, Canary::Silent] {
        let mut world = nameless("https://a.example/", |_, _| DnsAnswer::NxDomain);
        world.canary = canary;
        let trial = world.judge();
        assert_eq!(trial.reason(), Some(Reason::NotChecked));
        assert_eq!(trial.visits(), 1);
    }
}

#[test]
fn the_twin_shows_where_a_name_without_address_went() {
    let mut world = nameless("https://www.a.example/x", |host, _| match host {
        "www.a.example" => DnsAnswer::NoAddress,
        _ => DnsAnswer::Addresses(vec!["192.0.2.1".parse().unwrap()]),
    });
    let trial = world.judge();
    assert_eq!(trial.reason(), Some(Reason::DnsNoAddress));
    let fix = trial.judgement.fix.unwrap();
    assert_eq!(fix.replace_with, "https://a.example/x");
    let mut gone = nameless("https://a.example/x", |host, _| match host {
        "a.example" => DnsAnswer::NxDomain,
        _ => DnsAnswer::Addresses(vec!["192.0.2.1".parse().unwrap()]),
    });
    let trial = gone.judge();
    assert_eq!(trial.reason(), Some(Reason::DnsNxdomain));
    assert_eq!(
        trial.judgement.fix.unwrap().replace_with,
        "https://www.a.example/x"
    );
}

#[test]
fn a_redirect_to_a_name_that_is_gone_is_a_dead_target() {
    let mut world = World::new("https://a.example/x", |ask, _| {
        let (hops, _) = chain(ask, &[(301, "https://b.example/")], 200);
        (hops, fault_at("https://b.example/", FaultKind::Dns).1)
    })
    .lookups(|_| DnsAnswer::NxDomain);
    assert_eq!(world.judge().reason(), Some(Reason::TargetDead));
}

#[test]
fn a_bad_certificate_is_suspect_and_a_death_behind_it_is_found() {
    let rows = [
        (TlsFault::Expired, Reason::TlsExpired),
        (TlsFault::WrongHost, Reason::TlsWrongHost),
        (TlsFault::SelfSigned, Reason::TlsUntrusted),
        (TlsFault::UnknownRoot, Reason::TlsUntrusted),
        (TlsFault::IncompleteChain, Reason::TlsIncompleteChain),
        (TlsFault::Handshake, Reason::TlsHandshake),
    ];
    for (kind, reason) in rows {
        for (behind, expected) in [(200, reason), (500, reason), (404, Reason::Gone)] {
            let mut world = World::new("https://a.example/x", |ask, _| match ask.purpose {
                Purpose::Behind => status(ask, behind),
                _ => fault(ask, FaultKind::Tls(kind)),
            });
            let expected = if kind == TlsFault::Handshake {
                reason
            } else {
                expected
            };
            assert_eq!(world.judge().reason(), Some(expected), "{kind:?} {behind}");
        }
    }
}

#[test]
fn what_the_catalog_expects_is_ok() {
    let judge = |code, role, expect, url: &str| {
        let mut world = World::new(url, move |ask, _| status(ask, code));
        world.subject.role = role;
        world.subject.expect = expect;
        world.judge().reason()
    };
    let deep = "https://a.example/x";
    assert_eq!(
        judge(403, Role::Other, Some(Expect::Status(403)), deep),
        None
    );
    assert_eq!(judge(401, Role::Other, Some(Expect::Login), deep), None);
    assert_eq!(judge(401, Role::Entrance, None, deep), None);
    assert_eq!(judge(401, Role::Other, None, "https://a.example/"), None);
    assert_eq!(
        judge(404, Role::Other, Some(Expect::Status(403)), deep),
        Some(Reason::Gone)
    );
}

/// (start, hops, reason, proposed address)
type RedirectRow = (
    &'static str,
    &'static [(u16, &'static str)],
    Option<Reason>,
    Option<&'static str>,
);

#[test]
fn redirects_are_judged_by_where_they_lead() {
    let rows: &[RedirectRow] = &[
        // What a reader would call the same page.
        (
            "http://a.example/x",
            &[(301, "https://a.example/x")],
            None,
            Some("https://a.example/x"),
        ),
        (
            "https://a.example/x",
            &[(301, "https://www.a.example/x/")],
            None,
            None,
        ),
        (
            "https://a.example/X",
            &[(301, "https://a.example/x")],
            None,
            None,
        ),
        (
            "https://a.example/",
            &[(302, "https://a.example/zh-CN/")],
            None,
            None,
        ),
        (
            "https://a.example/docs",
            &[(301, "https://a.example/en/docs/")],
            None,
            None,
        ),
        (
            "https://a.example/x",
            &[(302, "https://a.example/x?utm_source=y")],
            None,
            None,
        ),
        (
            "https://a.example/index.html",
            &[(301, "https://a.example/")],
            None,
            None,
        ),
        // Permanent within the site.
        (
            "https://a.example/x",
            &[(301, "https://a.example/y")],
            Some(Reason::Moved),
            Some("https://a.example/y"),
        ),
        (
            "https://a.example/x",
            &[(308, "https://docs.a.example/y")],
            Some(Reason::Moved),
            Some("https://docs.a.example/y"),
        ),
        (
            "https://a.example/x",
            &[(301, "https://a.example/y"), (302, "https://a.example/z")],
            Some(Reason::Moved),
            Some("https://a.example/y"),
        ),
        // Temporary within the site.
        (
            "https://a.example/x",
            &[(302, "https://a.example/y")],
            None,
            None,
        ),
        (
            "https://a.example/x",
            &[(302, "https://a.example/y"), (301, "https://a.example/z")],
            None,
            None,
        ),
        // To another site.
        (
            "https://a.example/x",
            &[(301, "https://b.example/x")],
            Some(Reason::MovedSite),
            Some("https://b.example/x"),
        ),
        (
            "https://a.example/x",
            &[(302, "https://b.example/x")],
            Some(Reason::MovedTemporarily),
            None,
        ),
        (
            "https://me.github.io/x",
            &[(301, "https://you.github.io/x")],
            Some(Reason::MovedSite),
            Some("https://you.github.io/x"),
        ),
        // To a sign-in.
        (
            "https://a.example/x",
            &[(302, "https://a.example/login?next=x")],
            Some(Reason::AuthRequired),
            None,
        ),
        (
            "https://a.example/",
            &[(302, "https://accounts.b.example/signin")],
            None,
            None,
        ),
    ];
    for (start, hops, reason, fix) in rows {
        let trial = World::new(start, |ask, _| chain(ask, hops, 200)).judge();
        assert_eq!(
            trial.reason(),
            *reason,
            "{start} {hops:?}: {:?}",
            trial.judgement
        );
        let proposed = trial.judgement.fix.map(|fix| fix.replace_with);
        assert_eq!(proposed.as_deref(), *fix, "{start} {hops:?}");
    }
}

#[test]
fn a_redirect_that_ends_on_404_is_a_dead_target_unless_it_is_trivial() {
    let end = |hops: &'static [(u16, &'static str)]| {
        World::new("https://a.example/x", move |ask, _| chain(ask, hops, 404))
            .judge()
            .reason()
    };
    assert_eq!(
        end(&[(301, "https://a.example/y")]),
        Some(Reason::TargetDead)
    );
    assert_eq!(end(&[(301, "https://a.example/x/")]), Some(Reason::Gone));
}

#[test]
fn redirects_without_an_end_get_one_more_try() {
    let rows = [
        (Stop::Loop, Reason::RedirectLoop, 2),
        (Stop::TooMany, Reason::TooManyRedirects, 2),
        (
            Stop::Scheme("app:open".into()),
            Reason::UnsupportedRedirect,
            1,
        ),
        (
            Stop::Private {
                url: "http://a.example/".into(),
                address: "127.0.0.1".parse().unwrap(),
            },
            Reason::PrivateAddress,
            1,
        ),
    ];
    for (kind, reason, visits) in rows {
        let trial = World::new("https://a.example/x", |_, _| stop(kind.clone())).judge();
        assert_eq!((trial.reason(), trial.visits()), (Some(reason), visits));
    }
    let mut bounce = World::new("https://a.example/x", |ask, _| {
        let (hops, _) = chain(ask, &[(302, "https://sso.a.example/login?n=1")], 200);
        (hops, End::Stopped(Stop::TooMany))
    });
    assert_eq!(bounce.judge().reason(), Some(Reason::AuthRequired));
    let mut healed = World::new("https://a.example/x", |ask, _| match ask.identity {
        Identity::Honest => stop(Stop::Loop),
        Identity::Browser | Identity::AnyType => status(ask, 200),
    });
    assert_eq!(healed.judge().reason(), None);
}

#[test]
fn a_detail_names_the_evidence() {
    let mut world = World::new("https://cursor.example/", |_, _| {
        let end = answer("https://cursor.test/", 200);
        let hop = crate::evidence::Hop {
            url: "https://cursor.example/".into(),
            status: 301,
            to: "https://cursor.test/".into(),
            via: crate::evidence::Via::Location,
        };
        let went = (vec![hop], End::Answer(Box::new(end)));
        with(went, |answer| {
            answer.page.as_mut().unwrap().named = Some(crate::page::Named::Title);
        })
    })
    .named(&["Cursor"]);
    let trial = world.judge();
    assert_eq!(
        trial.judgement.detail,
        "301 to cursor.test, whose page names \"Cursor\""
    );
}
