//! Names without addresses.

use super::build::{World, chain, fault, fault_at, status};
use crate::evidence::{Canary, DnsAnswer, FaultKind, Opinion, Purpose, Wait};
use crate::judge::{Step, names};
use crate::page::Page;
use crate::verdict::Reason;

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
fn a_second_opinion_with_an_address_is_gone_by_without_retries() {
    use DnsAnswer::{Addresses, NxDomain, Refused, ServFail};
    for first in [NxDomain, Refused, ServFail] {
        let mut world = World::new("https://a.example/", |ask, visits| match visits {
            0 => fault(ask, FaultKind::Dns),
            _ => status(ask, 200),
        })
        .lookups(|ask| match ask.opinion {
            Opinion::First => first.clone(),
            Opinion::Second => Addresses(vec![[192, 0, 2, 1].into()]),
        });
        world.policy.retries = 0;
        let trial = world.judge();
        assert_eq!((trial.reason(), trial.visits()), (None, 2), "{first:?}");
    }
}

#[test]
fn the_name_that_a_page_shows_is_the_one_that_is_told() {
    let page = |title: &str| Page {
        title: Some(title.to_owned()),
        ..Page::default()
    };
    let rows: [(&[&str], &str, &str); 5] = [
        (&["website", "Kimi"], "Kimi", "Kimi"),
        (&["website", "Kimi"], "The website of Kimi", "Kimi"),
        (&["Moonshot", "Kimi"], "Kimi", "Kimi"),
        (&["website", "Kimi"], "Home", "Kimi"),
        (&["website"], "The website", "website"),
    ];
    for (names, title, expected) in rows {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let shown = names::shown(&names, Some(&page(title)));
        assert_eq!(shown.map(String::as_str), Some(expected), "{title}");
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
fn a_name_is_found_in_an_escaped_path() {
    let in_path = |name: &str, url: &str| {
        crate::judge::names::any_in_path(&[name.to_owned()], &url::Url::parse(url).unwrap())
    };
    assert!(in_path("文心一言", "https://a.example/tool/文心一言"));
    assert!(in_path("Osprey", "https://a.example/tool/osprey"));
    assert!(!in_path("文心一言", "https://a.example/tool/文心"));
}
