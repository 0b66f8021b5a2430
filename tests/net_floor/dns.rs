//! What name servers say, each for itself.

use super::support::{DnsStub, Mood, RecordType, Reply};
use super::{get, kind, plain_options};
use linkcheck::evidence::{
    Canary, DnsAnswer, FaultKind, Lookup, LookupAsk, Opinion, Records, Wait,
};
use linkcheck::net::{NetOptions, Network};

fn network(servers: &[&DnsStub]) -> Network {
    Network::new(NetOptions {
        dns_servers: servers.iter().map(|server| server.address()).collect(),
        ..plain_options()
    })
    .unwrap()
}

fn ask(host: &str) -> LookupAsk {
    LookupAsk {
        host: host.to_owned(),
        opinion: Opinion::First,
        records: Records::Addresses,
        wait: Wait::No,
    }
}

async fn first(network: &Network, host: &str) -> Lookup {
    network.resolver().lookup(&ask(host)).await
}

async fn second(network: &Network, host: &str) -> Lookup {
    let ask = LookupAsk {
        opinion: Opinion::Second,
        ..ask(host)
    };
    network.resolver().lookup(&ask).await
}

#[tokio::test]
async fn response_codes_are_told_apart() {
    let dns = DnsStub::start();
    dns.on("fail.example", Reply::servfail())
        .on("refuse.example", Reply::refused())
        .on("empty.example", Reply::empty())
        .on("cut.example", Reply::a([192, 0, 2, 1]).truncated())
        .a("v4.example", [192, 0, 2, 4])
        .aaaa("v6.example", [0x2001, 0xdb8, 0, 0, 0, 0, 0, 6])
        .cname("alias.example", "v4.example");
    let network = network(&[&dns]);
    let addresses = |list: &[&str]| {
        DnsAnswer::Addresses(
            list.iter()
                .map(|address| address.parse().unwrap())
                .collect(),
        )
    };
    for (host, expected) in [
        ("nowhere.example", DnsAnswer::NxDomain),
        ("fail.example", DnsAnswer::ServFail),
        ("refuse.example", DnsAnswer::Refused),
        ("empty.example", DnsAnswer::NoAddress),
        ("v4.example", addresses(&["192.0.2.4"])),
        ("v6.example", addresses(&["2001:db8::6"])),
        ("alias.example", addresses(&["192.0.2.4"])),
        ("cut.example", addresses(&["192.0.2.1"])),
        ("V4.example.", addresses(&["192.0.2.4"])),
    ] {
        let lookup = first(&network, host).await;
        assert_eq!(lookup.answer, expected, "{host}");
        assert_eq!(lookup.server, dns.address().to_string(), "{host}");
        let found = matches!(lookup.answer, DnsAnswer::Addresses(_));
        assert_eq!(lookup.canary, (!found).then_some(Canary::Knows), "{host}");
    }
    assert_eq!(
        first(&network, "alias.example").await.cnames,
        ["v4.example"]
    );
    let odd = first(&network, &format!("{}.example", "x".repeat(64))).await;
    assert!(matches!(odd.answer, DnsAnswer::Io(_)), "{odd:?}");
}

#[tokio::test]
async fn the_canary_is_asked_once_and_only_after_a_denial() {
    let dns = DnsStub::start();
    dns.a("here.example", [192, 0, 2, 1]);
    let network = network(&[&dns]);
    first(&network, "here.example").await;
    assert_eq!(dns.count("com", RecordType::NS), 0);
    let (one, two) = (
        first(&network, "one.example"),
        first(&network, "two.example"),
    );
    tokio::join!(one, two);
    for zone in ["com", "net", ""] {
        assert_eq!(dns.count(zone, RecordType::NS), 1, "{zone}");
    }
}

#[tokio::test]
async fn a_server_that_is_cut_off_is_found_out() {
    for (mood, answer) in [
        (Mood::DeniesEverything, DnsAnswer::NxDomain),
        (Mood::RefusesEverything, DnsAnswer::Refused),
        (Mood::FailsEverything, DnsAnswer::ServFail),
    ] {
        let dns = DnsStub::start();
        dns.mood(mood);
        let lookup = first(&network(&[&dns]), "example.com").await;
        assert_eq!(
            (lookup.answer, lookup.canary),
            (answer, Some(Canary::Denies)),
            "{mood:?}"
        );
    }
}

#[tokio::test]
async fn a_silent_server_is_called_silent() {
    let dns = DnsStub::start();
    dns.mood(Mood::Silent);
    let lookup = first(&network(&[&dns]), "example.com").await;
    assert_eq!(lookup.answer, DnsAnswer::Timeout);
    assert_eq!(lookup.canary, Some(Canary::Silent));
}

#[tokio::test]
async fn many_who_ask_at_once_make_one_question() {
    let dns = DnsStub::start();
    dns.a("busy.example", [192, 0, 2, 1]);
    let network = network(&[&dns]);
    let all = (0..50).map(|_| first(&network, "busy.example"));
    futures::future::join_all(all).await;
    first(&network, "busy.example").await;
    assert_eq!(dns.count("busy.example", RecordType::A), 1);
    assert_eq!(dns.count("busy.example", RecordType::AAAA), 1);
}

#[tokio::test]
async fn the_second_opinion_is_another_servers() {
    let (one, two) = (DnsStub::start(), DnsStub::start());
    two.a("hidden.example", [192, 0, 2, 1]);
    let network = network(&[&one, &two]);
    assert_eq!(network.resolver().second_opinions(), 1);
    let denied = first(&network, "hidden.example").await;
    assert_eq!(denied.answer, DnsAnswer::NxDomain);
    assert_eq!(denied.server, one.address().to_string());
    let found = second(&network, "hidden.example").await;
    assert!(matches!(found.answer, DnsAnswer::Addresses(_)));
    assert_eq!(found.server, two.address().to_string());
    assert_eq!(two.count("hidden.example", RecordType::A), 1);
}

#[tokio::test]
async fn a_lone_servers_second_opinion_is_asked_for_anew() {
    let dns = DnsStub::start();
    dns.on(
        "flaky.example",
        Reply::nxdomain().then(Reply::a([192, 0, 2, 1])),
    );
    let network = network(&[&dns]);
    assert_eq!(network.resolver().second_opinions(), 0);
    assert_eq!(
        first(&network, "flaky.example").await.answer,
        DnsAnswer::NxDomain
    );
    let again = second(&network, "flaky.example").await;
    assert!(matches!(again.answer, DnsAnswer::Addresses(_)));
    let times: Vec<_> = dns
        .log()
        .into_iter()
        .filter(|asked| asked.name == "flaky.example")
        .collect();
    let gap = times.last().unwrap().at - times.first().unwrap().at;
    assert!(gap.as_millis() >= 1000, "{gap:?}");
    // What the second opinion found is where the host is from now on.
    let refused = get(&network, "http://flaky.example/").await.unwrap_err();
    assert_eq!(
        refused,
        linkcheck::net::Failure::Private([192, 0, 2, 1].into())
    );
}

#[tokio::test]
async fn a_failure_is_not_good_enough_for_who_waited() {
    let dns = DnsStub::start();
    dns.on(
        "ill.example",
        Reply::servfail().then(Reply::a([192, 0, 2, 1])),
    );
    let network = network(&[&dns]);
    assert_eq!(
        first(&network, "ill.example").await.answer,
        DnsAnswer::ServFail
    );
    assert_eq!(
        first(&network, "ill.example").await.answer,
        DnsAnswer::ServFail
    );
    // A failure less than a second old is everybody's.
    tokio::time::pause();
    tokio::time::advance(std::time::Duration::from_millis(1100)).await;
    tokio::time::resume();
    let waited = LookupAsk {
        wait: Wait::Backoff(0),
        ..ask("ill.example")
    };
    let lookup = network.resolver().lookup(&waited).await;
    assert!(matches!(lookup.answer, DnsAnswer::Addresses(_)));
    assert_eq!(lookup.ask, waited);
}

#[tokio::test]
async fn name_servers_of_a_zone_are_named() {
    let dns = DnsStub::start();
    dns.ns("parked.example", "NS1.sedoparking.com")
        .ns("parked.example", "ns2.sedoparking.com");
    let network = network(&[&dns]);
    let ask = LookupAsk {
        records: Records::NameServers,
        ..ask("parked.example")
    };
    let lookup = network.resolver().lookup(&ask).await;
    assert_eq!(lookup.answer, DnsAnswer::Addresses(Vec::new()));
    assert_eq!(
        lookup.name_servers,
        ["ns1.sedoparking.com", "ns2.sedoparking.com"]
    );
}

#[tokio::test]
async fn a_host_without_an_address_is_a_dns_fault() {
    let dns = DnsStub::start();
    let fault = get(&network(&[&dns]), "http://nowhere.example/").await;
    assert_eq!(kind(fault), FaultKind::Dns);
}
