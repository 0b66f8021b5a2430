//! Certificates and handshakes, with host names.

use super::row::{Row, Sort, living, lost, row};
use super::stage::Stage;
use crate::support::{Ca, Leaf, TlsFault, html, respond};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(86_400);

/// The host's certificate is made by `make`.
fn with(row: Row, host: &'static str, make: impl Fn(&Ca) -> Leaf + 'static) -> Row {
    row.stage(move |stage: &mut Stage| {
        let leaf = make(stage.origin.ca());
        stage.origin.certificate(host, leaf);
        stage.lead_here(host);
    })
}

fn page() -> String {
    html::page("Certified")
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = faults();
    rows.extend(behind());
    rows.extend(ending());
    rows.extend(handshakes());
    rows
}

fn faults() -> Vec<Row> {
    let bad = |expected, name, url| row(expected, name, url).named("Certified").page(page());
    vec![
        with(
            bad("tls-expired", "expired", "https://c-old.com/"),
            "c-old.com",
            |ca| ca.leaf("c-old.com").expired(),
        ),
        with(
            bad("tls-wrong-host", "another host's", "https://c-other.com/"),
            "c-other.com",
            |ca| ca.leaf("c-elsewhere.com"),
        ),
        with(
            bad("tls-untrusted", "signed by itself", "https://c-self.com/"),
            "c-self.com",
            |_| Leaf::self_signed("c-self.com"),
        ),
        with(
            bad(
                "tls-untrusted",
                "an unknown root",
                "https://c-stranger.com/",
            ),
            "c-stranger.com",
            |_| Ca::new().leaf("c-stranger.com"),
        ),
        with(
            bad("tls-untrusted", "not valid yet", "https://c-early.com/"),
            "c-early.com",
            |ca| ca.leaf("c-early.com").not_yet_valid(),
        ),
        with(
            bad(
                "tls-incomplete-chain",
                "without its intermediate",
                "https://c-short.com/",
            ),
            "c-short.com",
            |ca| ca.leaf("c-short.com").without_intermediate(),
        ),
        bad(
            "tls-expired",
            "two links of one host, the other",
            "https://c-old.com/docs",
        ),
        with(
            living("a wildcard", "https://a.c-wild.com/")
                .named("Certified")
                .page(page()),
            "a.c-wild.com",
            |ca| ca.leaf("*.c-wild.com"),
        ),
        with(
            living("signed by the root itself", "https://c-root.com/")
                .named("Certified")
                .page(page()),
            "c-root.com",
            |ca| ca.leaf("c-root.com").signed_by_root(),
        ),
        with(
            row(
                "tls-expired",
                "an expired one on the way",
                "https://c-hop.com/",
            )
            .named("Certified")
            .gives(crate::support::redirect(301, "https://c-hop-old.com/"))
            .at("https://c-hop-old.com/", respond(200).body(page())),
            "c-hop-old.com",
            |ca| ca.leaf("c-hop-old.com").expired(),
        ),
    ]
}

fn behind() -> Vec<Row> {
    let expired = |row: Row, host: &'static str| with(row, host, move |ca| ca.leaf(host).expired());
    vec![
        expired(
            row("gone", "404 behind it", "https://b-404.com/x").status(404, "no"),
            "b-404.com",
        ),
        expired(
            lost("parked", "parked behind it", "https://b-parked.com/")
                .named("Behindname")
                .page(html::notice(
                    "b-parked.com",
                    "This domain is for sale. Buy this domain.",
                )),
            "b-parked.com",
        ),
        expired(
            lost(
                "platform-gone",
                "deleted behind it",
                "https://b-vercel.com/",
            )
            .sort(Sort::Other)
            .gives(respond(404).header("x-vercel-error", "DEPLOYMENT_NOT_FOUND")),
            "b-vercel.com",
        ),
        expired(
            row("tls-expired", "403 behind it", "https://b-403.com/").gives(respond(403)),
            "b-403.com",
        ),
        expired(
            row("tls-expired", "500 behind it", "https://b-500.com/").gives(respond(500)),
            "b-500.com",
        ),
    ]
}

fn ending() -> Vec<Row> {
    let good = |expected, name, url| row(expected, name, url).named("Certified").page(page());
    vec![
        with(
            good("tls-expiring", "ends in 5 days", "https://e-five.com/"),
            "e-five.com",
            |ca| ca.leaf("e-five.com").ending_in(5),
        ),
        with(
            good("tls-expiring", "ends in 13 days", "https://e-thirteen.com/"),
            "e-thirteen.com",
            |ca| ca.leaf("e-thirteen.com").ending_in(13),
        ),
        with(
            living("ends in 15 days", "https://e-fifteen.com/")
                .named("Certified")
                .page(page()),
            "e-fifteen.com",
            |ca| ca.leaf("e-fifteen.com").ending_in(15),
        ),
        with(
            living("made for a week", "https://e-week.com/")
                .named("Certified")
                .page(page()),
            "e-week.com",
            |ca| {
                let now = SystemTime::now();
                ca.leaf("e-week.com").valid(now - DAY, now + 5 * DAY)
            },
        ),
        with(
            row(
                "gone",
                "404 with an ending certificate",
                "https://e-gone.com/x",
            )
            .status(404, "no"),
            "e-gone.com",
            |ca| ca.leaf("e-gone.com").ending_in(3),
        ),
    ]
}

fn handshakes() -> Vec<Row> {
    let fault = |expected, name, url, host: &'static str, fault| {
        row(expected, name, url).stage(move |stage| stage.break_tls(host, fault))
    };
    vec![
        fault(
            "tls-handshake",
            "handshake_failure",
            "https://x-alert.com/",
            "x-alert.com",
            TlsFault::Alert(40),
        ),
        fault(
            "tls-handshake",
            "protocol_version",
            "https://x-version.com/",
            "x-version.com",
            TlsFault::Alert(70),
        ),
        fault(
            "tls-handshake",
            "internal_error",
            "https://x-internal.com/",
            "x-internal.com",
            TlsFault::Alert(80),
        ),
        fault(
            "tls-handshake",
            "unrecognized_name",
            "https://x-name.com/",
            "x-name.com",
            TlsFault::Alert(112),
        ),
        fault(
            "tls-handshake",
            "plain HTTP instead",
            "https://x-plain.com/",
            "x-plain.com",
            TlsFault::PlainHttp,
        ),
        fault(
            "connection-reset",
            "reset in the handshake",
            "https://x-reset.com/",
            "x-reset.com",
            TlsFault::Reset,
        ),
    ]
}
