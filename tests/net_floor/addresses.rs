//! Which addresses are contacted, and which never.

use super::support::{DnsStub, Origin, Reply, respond};
use super::{get, network, options, plain_options};
use linkcheck::net::{Failure, NetOptions, Network};
use std::net::IpAddr;

fn private(address: &str) -> Failure {
    Failure::Private(address.parse().unwrap())
}

#[tokio::test]
async fn an_address_in_a_url_needs_leave_even_where_names_are_fixed() {
    let origin = Origin::start();
    origin.on("*", "/", respond(200).body("here"));
    let port = origin.port();
    let shut = network(&origin);
    for (host, address) in [
        ("127.0.0.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("[::ffff:127.0.0.1]", "::ffff:127.0.0.1"),
        ("169.254.169.254", "169.254.169.254"),
        ("0.0.0.0", "0.0.0.0"),
    ] {
        let refused = get(&shut, &format!("http://{host}:{port}/")).await;
        assert_eq!(refused.unwrap_err(), private(address), "{host}");
    }
    assert_eq!(origin.log().connections, 0);

    let open = Network::new(NetOptions {
        allow_net: vec!["127.0.0.0/8".parse().unwrap()],
        ..options(&origin)
    });
    let response = get(&open.unwrap(), &format!("http://127.0.0.1:{port}/"))
        .await
        .unwrap();
    assert_eq!(response.status, 200);
    assert_eq!(response.remote, Some(IpAddr::from([127, 0, 0, 1])));
}

#[tokio::test]
async fn a_name_that_leads_to_the_neighbourhood_is_not_followed_there() {
    let dns = DnsStub::start();
    dns.a("inside.example", [127, 0, 0, 1]);
    dns.on("sinkhole.example", Reply::a([0, 0, 0, 0]));
    let network = Network::new(NetOptions {
        dns_servers: vec![dns.address()],
        ..plain_options()
    })
    .unwrap();
    for (name, address) in [
        ("inside.example", "127.0.0.1"),
        ("sinkhole.example", "0.0.0.0"),
        ("localhost", "127.0.0.1"),
    ] {
        let refused = get(&network, &format!("http://{name}/")).await;
        assert_eq!(refused.unwrap_err(), private(address), "{name}");
    }
}

#[tokio::test]
async fn only_the_permitted_ones_of_a_names_addresses_are_used() {
    let origin = Origin::bind([0, 0, 0, 0]);
    origin.on("*", "/", respond(200));
    let dns = DnsStub::start();
    dns.on(
        "mixed.example",
        Reply::a([127, 0, 0, 3]).and(Reply::a([127, 0, 0, 2])),
    );
    let network = Network::new(NetOptions {
        dns_servers: vec![dns.address()],
        allow_net: vec!["127.0.0.2/32".parse().unwrap()],
        ..plain_options()
    })
    .unwrap();
    let response = get(
        &network,
        &format!("http://mixed.example:{}/", origin.port()),
    )
    .await;
    assert_eq!(response.unwrap().remote, Some(IpAddr::from([127, 0, 0, 2])));
    assert_eq!(origin.log().connections, 1);
}

#[tokio::test]
async fn a_name_that_changes_its_address_is_not_looked_up_again() {
    let origin = Origin::bind([127, 0, 0, 2]);
    origin.on("*", "/", respond(200).close());
    let dns = DnsStub::start();
    dns.on(
        "rebinding.example",
        Reply::a([127, 0, 0, 2]).then(Reply::a([127, 0, 0, 3])),
    );
    let network = Network::new(NetOptions {
        dns_servers: vec![dns.address()],
        allow_net: vec!["127.0.0.2/31".parse().unwrap()],
        ..plain_options()
    })
    .unwrap();
    let link = format!("http://rebinding.example:{}/", origin.port());
    for _ in 0..3 {
        let response = get(&network, &link).await.unwrap();
        assert_eq!(response.remote, Some(IpAddr::from([127, 0, 0, 2])));
    }
}

#[tokio::test]
async fn a_fixed_port_is_for_urls_that_name_none() {
    let origin = Origin::start();
    origin.on("named.example", "/", respond(200));
    let network = network(&origin);
    assert_eq!(
        get(&network, "http://named.example/").await.unwrap().status,
        200
    );
    let elsewhere = super::support::ClosedPort::new().address().port();
    let refused = get(&network, &format!("http://named.example:{elsewhere}/")).await;
    assert_eq!(
        super::kind(refused),
        linkcheck::evidence::FaultKind::Refused
    );
}
