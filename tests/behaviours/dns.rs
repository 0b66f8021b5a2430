//! Names: gone, without address, private, parked. Hosts below `.test` are known to DNS alone.

use super::row::{Row, living, lost, row};
use super::stage::ALLOWED;
use crate::support::{Reply, html, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = names();
    rows.extend(twins());
    rows.extend(private());
    rows.extend(parked());
    rows
}

fn names() -> Vec<Row> {
    vec![
        row("dns-nxdomain", "NXDOMAIN from both", "https://nobody.test/"),
        row(
            "dns-nxdomain",
            "NXDOMAIN of a deep host",
            "https://docs.nobody-deep.test/a",
        ),
        living(
            "NXDOMAIN from one, an address from the other",
            "http://split.test:{port}/",
        )
        .named("Splitname")
        .page(html::page("Splitname"))
        .stage(|stage| {
            stage.dns[1].a("split.test", ALLOWED);
        }),
        row("dns-failure", "SERVFAIL", "https://servfail.test/").stage(|stage| {
            for dns in &stage.dns {
                dns.on("servfail.test", Reply::servfail());
            }
        }),
        living("SERVFAIL once", "http://servfail-once.test:{port}/")
            .named("Failonce")
            .page(html::page("Failonce"))
            .stage(|stage| {
                for dns in &stage.dns {
                    dns.on(
                        "servfail-once.test",
                        Reply::servfail().then(Reply::a(ALLOWED)),
                    );
                }
            }),
        living(
            "SERVFAIL from one, an address from the other",
            "http://servfail-one.test:{port}/",
        )
        .named("Failone")
        .page(html::page("Failone"))
        .stage(|stage| {
            stage.dns[0].on("servfail-one.test", Reply::servfail());
            stage.dns[1].a("servfail-one.test", ALLOWED);
        }),
        row("dns-failure", "REFUSED", "https://refused.test/").stage(|stage| {
            for dns in &stage.dns {
                dns.on("refused.test", Reply::refused());
            }
        }),
        row(
            "dns-failure",
            "NXDOMAIN from one, SERVFAIL from the other",
            "https://half.test/",
        )
        .stage(|stage| {
            stage.dns[1].on("half.test", Reply::servfail());
        }),
        living("an alias", "http://alias.test:{port}/")
            .named("Aliased")
            .page(html::page("Aliased"))
            .stage(|stage| {
                for dns in &stage.dns {
                    dns.cname("alias.test", "edge.cdn-alias.test");
                    dns.a("edge.cdn-alias.test", ALLOWED);
                }
            }),
    ]
}

fn twins() -> Vec<Row> {
    let empty = |host: &'static str| {
        move |stage: &mut super::stage::Stage| {
            for dns in &stage.dns {
                dns.on(host, Reply::empty());
            }
        }
    };
    vec![
        row(
            "dns-no-address",
            "no address, but www has one",
            "http://no-apex.test:{port}/",
        )
        .named("Noapex")
        .stage(empty("no-apex.test"))
        .stage(|stage| stage.know("www.no-apex.test"))
        .at(
            "http://www.no-apex.test/",
            respond(200).body(html::page("Noapex")),
        ),
        row(
            "dns-no-address",
            "www has no address, but the apex has one",
            "http://www.no-www.test:{port}/",
        )
        .named("Nowww")
        .stage(empty("www.no-www.test"))
        .stage(|stage| stage.know("no-www.test"))
        .at(
            "http://no-www.test/",
            respond(200).body(html::page("Nowww")),
        ),
        row(
            "dns-failure",
            "no address, and the twin has none",
            "https://no-both.test/",
        )
        .stage(empty("no-both.test"))
        .stage(empty("www.no-both.test")),
        row(
            "dns-failure",
            "no address, and the twin is gone",
            "http://no-gone.test:{port}/",
        )
        .stage(empty("no-gone.test"))
        .stage(|stage| stage.know("www.no-gone.test"))
        .at("http://www.no-gone.test/", respond(404)),
    ]
}

fn private() -> Vec<Row> {
    let at = |name, url, host: &'static str, address: [u8; 4]| {
        row("private-address", name, url).stage(move |stage| {
            for dns in &stage.dns {
                dns.a(host, address);
            }
        })
    };
    vec![
        at(
            "a private network",
            "https://intra.test/",
            "intra.test",
            [10, 1, 2, 3],
        ),
        at(
            "loopback",
            "https://loop.test/",
            "loop.test",
            [127, 0, 0, 1],
        ),
        at(
            "a sinkhole",
            "https://sink.test/x",
            "sink.test",
            [0, 0, 0, 0],
        ),
        at(
            "link-local",
            "https://link-local.test/",
            "link-local.test",
            [169, 254, 169, 254],
        ),
        at(
            "a carrier's network",
            "https://cgnat.test/",
            "cgnat.test",
            [100, 64, 0, 1],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn parked() -> Vec<Row> {
    let bare = |name: &str| html::notice(name, "Welcome.");
    let kept = |expected, id: &'static str, url: &str, host: &'static str, server: &'static str| {
        lost(expected, id, url)
            .named("Parkedname")
            .sign(id)
            .page(bare(host))
            .stage(move |stage| {
                stage.dns[0].ns(host, server);
            })
    };
    vec![
        kept(
            "parked",
            "dns-sedo",
            "https://ns-sedo.com/",
            "ns-sedo.com",
            "ns1.sedoparking.com",
        ),
        kept(
            "parked",
            "dns-bodis",
            "https://ns-bodis.com/",
            "ns-bodis.com",
            "ns1.bodis.com",
        ),
        kept(
            "parked",
            "dns-parkingcrew",
            "https://ns-crew.com/",
            "ns-crew.com",
            "ns1.parkingcrew.net",
        ),
        kept(
            "parked",
            "dns-above",
            "https://ns-above.com/",
            "ns-above.com",
            "ns1.above.com",
        ),
        kept(
            "parked",
            "dns-afternic",
            "https://ns-afternic.com/",
            "ns-afternic.com",
            "ns3.afternic.com",
        ),
        kept(
            "parked",
            "dns-aliyun-overdue",
            "https://ns-overdue.cn/",
            "ns-overdue.cn",
            "ns1.overdue.aliyun.com",
        ),
        kept(
            "parked",
            "dns-dnspod-parking",
            "https://ns-dnspod.cn/",
            "ns-dnspod.cn",
            "ns1.domainparking-dnspod.cn",
        ),
        lost(
            "parked",
            "an alias at a parking service",
            "http://cname-park.test:{port}/",
        )
        .named("Cnamepark")
        .sign("dns-bodis")
        .page(bare("cname"))
        .stage(|stage| {
            for dns in &stage.dns {
                dns.cname("cname-park.test", "parking.bodis.com");
                dns.a("parking.bodis.com", ALLOWED);
            }
        }),
        living(
            "a full page whose names a broker keeps",
            "https://ns-living.com/",
        )
        .named("Nsliving")
        .page(html::page("Nsliving"))
        .stage(|stage| {
            stage.dns[0].ns("ns-living.com", "ns1.afternic.com");
        }),
        living(
            "a short page that names it, at such a server",
            "https://ns-short.com/",
        )
        .named("Nsshort")
        .page(html::notice("Nsshort", "An editor for everybody."))
        .stage(|stage| {
            stage.dns[0].ns("ns-short.com", "ns1.sedoparking.com");
        }),
        living(
            "a _for-sale record is not evidence",
            "https://txt-sale.com/",
        )
        .named("Txtsale")
        .page(html::page("Txtsale"))
        .stage(|stage| {
            stage.dns[0].txt("_for-sale.txt-sale.com", "v=FORSALE1;");
        }),
    ]
}
