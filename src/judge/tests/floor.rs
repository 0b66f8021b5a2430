//! Connections, certificates, statuses.

use super::build::{World, fault, status, stop, with};
use crate::evidence::{FaultKind, Identity, Purpose, Role, Stop, TlsFault, Transport, Wait};
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
fn a_status_that_the_configuration_accepts_is_ok_at_once() {
    let rows: &[(&[u16], u16, Option<Reason>, usize)] = &[
        // (accepted, answered, reason, visits)
        (&[401, 403], 403, None, 1),
        (&[503], 503, None, 1),
        (&[404], 404, None, 1),
        (&[403], 404, Some(Reason::Gone), 2),
        (&[], 403, Some(Reason::Forbidden), 2),
    ];
    for (accept, code, reason, visits) in rows {
        let mut world = World::new("https://a.example/x", |ask, _| status(ask, *code));
        world.subject.accept = accept.to_vec();
        let trial = world.judge();
        assert_eq!(trial.reason(), *reason, "{accept:?} {code}");
        assert_eq!(trial.visits(), *visits, "{accept:?} {code}");
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
        let visits = if kind.is_silence() { 3 } else { 4 };
        assert_eq!(trial.visits(), visits, "{kind:?}");
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
fn repeats_that_were_in_vain_for_other_links_of_the_host_are_not_made_for_silence() {
    let rows = [
        (FaultKind::Timeout, 2, 3),
        (FaultKind::Timeout, 3, 1),
        (FaultKind::ConnectTimeout, 3, 1),
        (FaultKind::Reset, 4, 4),
    ];
    for (kind, host_vain, visits) in rows {
        let mut world = World::new("https://a.example/", |ask, _| fault(ask, kind.clone()));
        world.run.host_vain = host_vain;
        assert_eq!(world.judge().visits(), visits, "{kind:?}, {host_vain}");
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
fn a_body_that_breaks_off_after_its_page_is_a_page() {
    let judged = |names: &[&str], kind: &str, body: &str| {
        let names: Vec<String> = names.iter().map(|&name| name.into()).collect();
        let read = |url: &str| {
            crate::page::read(&crate::page::Input {
                body: body.as_bytes(),
                complete: false,
                content_type: Some(kind),
                url: &url::Url::parse(url).unwrap(),
                asked: None,
                names: &names,
                fragments: &[],
            })
        };
        let mut world = World::new("https://a.example/", |ask, _| {
            with(status(ask, 200), |answer| {
                answer.broken = Some(FaultKind::Reset);
                answer.complete = false;
                answer.bytes = body.len() as u64;
                answer.headers = vec![("content-type".into(), kind.into())];
                answer.page = Some(Box::new(read(&ask.url)));
            })
        });
        world.subject.names.clone_from(&names);
        world.judge().reason()
    };
    let reset = Some(Reason::ConnectionReset);
    for (kind, body, expected) in [
        (
            "text/html",
            "<title>Plans</title><p>Plans of Kite</body>",
            None,
        ),
        (
            "text/html",
            "<title>Kite, for writers</title><p>Kite is",
            None,
        ),
        ("text/html", "<title>Plans</title><p>Plans of", reset),
        ("application/json", r#"{"ok":true}"#, None),
        ("application/json", r#"{"ok":tr"#, reset),
    ] {
        assert_eq!(judged(&["Kite"], kind, body), expected, "{body}");
    }
}

#[test]
fn the_last_attempt_after_trouble_is_a_browsers() {
    let world = |code: u16| {
        World::new("https://a.example/", move |ask, _| match ask.identity {
            Identity::Honest => status(ask, code),
            Identity::Browser | Identity::AnyType => status(ask, 200),
        })
    };
    let (usual, healed) = (world(500).judge(), world(500).judge().reason());
    assert_eq!(healed, None);
    let all = World::new("https://a.example/", |ask, _| status(ask, 500)).judge();
    assert_eq!(usual.visits(), all.visits());
    assert_eq!(world(429).judge().reason(), Some(Reason::RateLimited));
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
    assert_eq!(world.judge().visits(), 3);
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
