//! The DNS stub as the product's own resolver sees it.

use crate::support::*;
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{NameServerConfig, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;

fn resolver(dns: &DnsStub) -> TokioResolver {
    let mut server = NameServerConfig::udp_and_tcp(dns.address().ip());
    for connection in &mut server.connections {
        connection.port = dns.address().port();
    }
    let config = ResolverConfig::from_name_servers(vec![server]);
    TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        .build()
        .unwrap()
}

/// The addresses, or the code that says why there are none.
async fn look_up(resolver: &TokioResolver, name: &str) -> Result<Vec<String>, ResponseCode> {
    match resolver.lookup_ip(name).await {
        Ok(found) => Ok(found.iter().map(|address| address.to_string()).collect()),
        Err(NetError::Dns(DnsError::NoRecordsFound(none))) => Err(none.response_code),
        Err(NetError::Dns(DnsError::ResponseCode(code))) => Err(code),
        Err(other) => panic!("{name}: {other:?}"),
    }
}

#[tokio::test]
async fn resolver_hears_what_the_rows_say() {
    let dns = DnsStub::start();
    dns.a("plain.example", [127, 0, 0, 1])
        .cname("alias.example", "plain.example")
        .on("big.example", Reply::a([127, 0, 0, 2]).truncated())
        .on("gone.example", Reply::nxdomain())
        .on("bare.example", Reply::empty())
        .on("broken.example", Reply::servfail())
        .on("closed.example", Reply::refused());
    let resolver = resolver(&dns);
    let rows = [
        ("plain.example.", Ok("127.0.0.1")),
        ("alias.example.", Ok("127.0.0.1")),
        ("big.example.", Ok("127.0.0.2")),
        ("gone.example.", Err(ResponseCode::NXDomain)),
        ("bare.example.", Err(ResponseCode::NoError)),
        ("broken.example.", Err(ResponseCode::ServFail)),
        ("closed.example.", Err(ResponseCode::Refused)),
    ];
    for (name, expected) in rows {
        let expected = expected.map(|address| vec![address.to_owned()]);
        assert_eq!(look_up(&resolver, name).await, expected, "{name}");
    }
}

#[tokio::test]
async fn resolver_may_cache_a_denial() {
    let dns = DnsStub::start();
    let resolver = resolver(&dns);
    for _ in 0..2 {
        let denied = look_up(&resolver, "gone.example.").await;
        assert_eq!(denied, Err(ResponseCode::NXDomain));
    }
    assert_eq!(dns.count("gone.example", RecordType::A), 1);
    resolver.clear_cache();
    look_up(&resolver, "gone.example.").await.unwrap_err();
    assert_eq!(dns.count("gone.example", RecordType::A), 2);
}
