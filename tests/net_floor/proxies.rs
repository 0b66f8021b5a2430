//! Behind a proxy.

use super::support::{ClosedPort, DnsStub, Origin, method, respond, tunnel, when};
use super::{get, kind, plain_options};
use linkcheck::evidence::FaultKind;
use linkcheck::net::{Failure, NetOptions, Network, Proxies};
use std::net::SocketAddr;

/// A network behind a proxy, with a name server that must not be asked.
fn behind(proxy: SocketAddr, dns: &DnsStub, ca: &str) -> Network {
    let proxy = Some(format!("http://{proxy}"));
    Network::new(NetOptions {
        dns_servers: vec![dns.address()],
        ca_certs: vec![ca.as_bytes().to_vec()],
        proxies: Proxies {
            http: proxy.clone(),
            https: proxy,
            except: Some("direct.example".to_owned()),
        },
        ..plain_options()
    })
    .unwrap()
}

#[tokio::test]
async fn the_proxy_is_asked_and_no_name_is_looked_up() {
    let origin = Origin::start();
    let (dns, page) = (DnsStub::start(), respond(200).body("page"));
    origin.on("*", "*", when(method("CONNECT"), tunnel()).otherwise(page));
    let network = behind(origin.address(), &dns, origin.ca().pem());
    for link in ["http://far.example/", "https://far.example/"] {
        let response = get(&network, link).await.unwrap();
        assert_eq!(response.body, b"page", "{link}");
        assert_eq!(response.remote, None, "{link}");
        assert!(network.is_proxied(&super::url(link)));
    }
    assert!(dns.log().is_empty());
}

#[tokio::test]
async fn addresses_are_guarded_behind_a_proxy_too() {
    let origin = Origin::start();
    let network = behind(origin.address(), &DnsStub::start(), origin.ca().pem());
    let refused = get(&network, "http://169.254.169.254/").await.unwrap_err();
    assert_eq!(refused, Failure::Private([169, 254, 169, 254].into()));
    assert_eq!(origin.log().connections, 0);
}

#[tokio::test]
async fn what_the_proxy_fails_at_is_its_own_fault() {
    let origin = Origin::start();
    origin
        .on("down.example", "*", respond(502))
        .on("shut.example", "*", respond(407));
    let dns = DnsStub::start();
    let network = behind(origin.address(), &dns, origin.ca().pem());
    for link in [
        "https://down.example/",
        "https://shut.example/",
        "http://shut.example/",
    ] {
        // It answers, so that there is a network.
        let failure = get(&network, link).await.unwrap_err();
        let Failure::Proxy(fault) = failure else {
            panic!("{link}: {failure:?}");
        };
        assert_eq!(fault.kind, FaultKind::Proxy, "{link}");
    }
    let closed = ClosedPort::new();
    let network = behind(closed.address(), &dns, origin.ca().pem());
    for link in ["https://a.example/", "http://a.example/"] {
        assert_eq!(kind(get(&network, link).await), FaultKind::Proxy, "{link}");
    }
}

#[tokio::test]
async fn exceptions_are_reached_directly() {
    let proxy = ClosedPort::new();
    let dns = DnsStub::start();
    dns.a("direct.example", [127, 0, 0, 1]);
    let network = behind(proxy.address(), &dns, super::support::Ca::new().pem());
    let refused = get(&network, "http://direct.example/").await.unwrap_err();
    assert_eq!(refused, Failure::Private([127, 0, 0, 1].into()));
}
