//! What happens below the page: faults, limits, protocols, types.

use super::pages;
use super::row::{Row, Sort, living, row};
use crate::support::{
    Answer, Condition, Cut, Encoding, HttpVersion, endless_headers, garbage, goaway, hang, hang_up,
    has_cookie, html, redirect, reset, reset_stream, respond, sequence, when,
};
use std::time::{Duration, SystemTime};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = faults();
    rows.extend(impatient());
    rows.extend(protocols());
    rows.extend(limits());
    rows.extend(bodies());
    rows
}

fn good(name: &str) -> Answer {
    respond(200).body(html::page(name))
}

fn h2() -> Condition {
    Condition::new(|request| request.version == HttpVersion::Http2)
}

fn plain(rows: Vec<Row>) -> Vec<Row> {
    rows.into_iter()
        .map(|row| {
            let url = url::Url::parse(&row.url).expect("a row's address is a URL");
            let host = url.host_str().expect("it has a host").to_owned();
            row.stage(move |stage| {
                stage.origin.alpn(&host, &["http/1.1"]);
            })
        })
        .collect()
}

fn faults() -> Vec<Row> {
    vec![
        row(
            "connection-reset",
            "always reset",
            "https://rst-always.com/",
        )
        .gives(reset()),
        row(
            "connection-reset",
            "always hung up",
            "https://fin-always.com/",
        )
        .gives(hang_up()),
        living("reset once", "https://rst-once.com/")
            .named("Rstonce")
            .gives(reset().then(good("Rstonce"))),
        living("hung up once", "https://fin-once.com/x")
            .named("Finonce")
            .gives(hang_up().then(good("Finonce"))),
        row("connection-refused", "refused", "https://refused.com/")
            .stage(|stage| stage.lead_nowhere("refused.com")),
        row(
            "connection-refused",
            "plain, refused",
            "http://refused-plain.com/a/b",
        )
        .stage(|stage| stage.lead_nowhere("refused-plain.com")),
        row("malformed-response", "garbage", "http://garbage.com/")
            .gives(garbage("\u{1}\u{2}SSH-2.0-OpenSSH_9.6\r\n")),
        living("garbage once", "http://garbage-once.com/")
            .named("Garbageonce")
            .gives(garbage("oops\r\n\r\n").then(good("Garbageonce"))),
        row(
            "connection-reset",
            "reset in mid-body",
            "https://rst-body.com/",
        )
        .gives(
            respond(200)
                .body(html::page("Rstbody"))
                .cut_after(100, Cut::Reset),
        ),
        living("reset in mid-body once", "https://rst-body-once.com/")
            .named("Bodyonce")
            .gives(
                good("Bodyonce")
                    .cut_after(100, Cut::Reset)
                    .then(good("Bodyonce")),
            ),
        living("reset after the page was seen", "https://rst-late.com/")
            .named("Rstlate")
            .gives(
                respond(200)
                    .body(pages::long("Rstlate"))
                    .cut_after(9_000, Cut::Reset),
            ),
        row("server-error", "500", "https://s500.com/").gives(respond(500)),
        row("server-error", "502 with a page", "https://s502.com/")
            .status(502, html::notice("502 Bad Gateway", "nginx")),
        row("server-error", "503 unexplained", "https://s503.com/").gives(respond(503)),
        row("server-error", "504", "https://s504.com/docs").gives(respond(504)),
        row("server-error", "520", "https://s520.com/").gives(respond(520)),
        row("server-error", "521 without a cookie", "https://s521.com/").gives(respond(521)),
        row("server-error", "522", "https://s522.com/")
            .status(522, html::notice("Connection timed out", "error code: 522")),
        row("server-error", "530, origin DNS", "https://s530.com/").status(530, "error code: 1016"),
        living("500 once", "https://s500-once.com/")
            .named("Fivehundred")
            .gives(respond(500).then(good("Fivehundred"))),
        living("502 twice", "https://s502-twice.com/")
            .named("Twicebad")
            .gives(respond(502).times(2, good("Twicebad"))),
    ]
}

fn impatient() -> Vec<Row> {
    let second = Duration::from_secs(1);
    let rows = vec![
        row("timeout", "accepts and is silent", "https://silent.com/").gives(hang()),
        row(
            "timeout",
            "silent after the head",
            "https://silent-body.com/",
        )
        .gives(good("Silentbody").cut_after(0, Cut::Hang)),
        row("timeout", "a byte a second", "https://drip.com/").gives(good("Drip").drip(1, second)),
        row(
            "timeout",
            "silent in the handshake",
            "https://silent-tls.com/",
        )
        .stage(|stage| {
            stage.break_tls("silent-tls.com", crate::support::TlsFault::Hang);
        }),
        living(
            "the page is there, the rest never comes",
            "https://stalls.com/",
        )
        .named("Stalls")
        .gives(
            respond(200)
                .body(pages::long("Stalls"))
                .cut_after(9_000, Cut::Hang),
        ),
        living("silent once", "https://silent-once.com/")
            .named("Silentonce")
            .gives(sequence([hang(), good("Silentonce")])),
    ];
    rows.into_iter().map(Row::impatient).collect()
}

fn protocols() -> Vec<Row> {
    let mut rows = vec![
        living(
            "HTTP/2 stream reset, HTTP/1.1 works",
            "https://h2-reset.com/",
        )
        .named("Htworeset")
        .gives(when(h2(), reset_stream(h2::Reason::INTERNAL_ERROR)).otherwise(good("Htworeset"))),
        living("HTTP/2 protocol error", "https://h2-protocol.com/x")
            .named("Htwoproto")
            .gives(
                when(h2(), reset_stream(h2::Reason::PROTOCOL_ERROR)).otherwise(good("Htwoproto")),
            ),
        living("HTTP/2 goaway", "https://h2-goaway.com/")
            .named("Htwogoaway")
            .gives(when(h2(), goaway(h2::Reason::ENHANCE_YOUR_CALM)).otherwise(good("Htwogoaway"))),
        living("HTTP/2 wants HTTP/1.1", "https://h2-required.com/")
            .named("Htworeq")
            .gives(
                when(h2(), reset_stream(h2::Reason::HTTP_1_1_REQUIRED)).otherwise(good("Htworeq")),
            ),
        living("HTTP/2 with 150 headers", "https://h2-headers.com/")
            .named("Htwoheads")
            .gives(good("Htwoheads").many_headers(150, 40)),
        row(
            "malformed-response",
            "a megabyte of headers",
            "https://headers-mb.com/",
        )
        .gives(endless_headers()),
        row(
            "malformed-response",
            "the same in plain",
            "http://headers-plain.com/",
        )
        .gives(endless_headers()),
    ];
    rows.extend(plain(vec![
        living("an invalid header line", "https://bad-header.com/")
            .named("Badheader")
            .gives(good("Badheader").raw_line("this line has no colon")),
        living("a space in a header's name", "https://space-header.com/")
            .named("Spaceheader")
            .gives(good("Spaceheader").raw_line("X Powered By: magic")),
        living("obsolete folding", "https://folding.com/")
            .named("Folding")
            .gives(good("Folding").raw_line("X-Long: one\r\n two\r\n\tthree")),
        living("more than 100 headers", "https://headers-150.com/")
            .named("Manyheads")
            .gives(good("Manyheads").many_headers(150, 20)),
        living("300 KiB of headers", "https://headers-300k.com/")
            .named("Heavyheads")
            .gives(good("Heavyheads").many_headers(300, 1000)),
        living("raw bytes in a header", "https://latin-header.com/")
            .named("Latinheader")
            .gives(good("Latinheader").header("X-Author", b"J\xfcrgen")),
    ]));
    rows
}

fn date(seconds_from_now: u64) -> String {
    httpdate(SystemTime::now() + Duration::from_secs(seconds_from_now))
}

/// An HTTP-date (RFC 9110, 5.6.7).
fn httpdate(at: SystemTime) -> String {
    let since = at
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("after 1970")
        .as_secs();
    let stamp =
        jiff::Timestamp::from_second(i64::try_from(since).expect("soon")).expect("in range");
    jiff::fmt::rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&stamp)
        .expect("after year 0")
}

fn limits() -> Vec<Row> {
    let then = |answer: Answer, name: &str| answer.then(good(name));
    let limited = |name, url| row("rate-limited", name, url).sort(Sort::Walled);
    vec![
        limited("429 for ever", "https://l429.com/").gives(respond(429)),
        limited("429 with Retry-After, for ever", "https://l429-ra.com/")
            .gives(respond(429).retry_after(1)),
        limited("503 with Retry-After, for ever", "https://l503-ra.com/")
            .gives(respond(503).retry_after(1)),
        limited("an hour in seconds", "https://wait-3600.com/")
            .gives(respond(429).retry_after(3600)),
        limited("an hour in words", "https://wait-1h.com/")
            .gives(respond(429).header("Retry-After", "1h")),
        limited("an hour as a date", "https://wait-date.com/")
            .gives(respond(429).header("Retry-After", date(3600))),
        limited("an hour by RateLimit", "https://wait-ratelimit.com/")
            .gives(respond(429).header("RateLimit", "\"default\";r=0;t=3600")),
        limited("an hour by x-ratelimit-reset", "https://wait-x.com/")
            .gives(respond(429).header("X-RateLimit-Reset", "3600")),
        limited("503, an hour", "https://wait-503.com/").gives(respond(503).retry_after(3600)),
        living("429 once", "https://once-429.com/")
            .named("Once429er")
            .gives(then(respond(429), "Once429er")),
        living("Retry-After in seconds", "https://once-ra.com/")
            .named("Oncera")
            .gives(then(respond(429).retry_after(1), "Oncera")),
        living("Retry-After, sloppy", "https://once-sloppy.com/")
            .named("Oncesloppy")
            .gives(then(respond(429).header("Retry-After", "1s"), "Oncesloppy")),
        living(
            "Retry-After by the server's own clock",
            "https://once-clock.com/",
        )
        .named("Onceclock")
        .gives(then(
            respond(429)
                .header("Date", "Mon, 23 Nov 2020 08:00:00 GMT")
                .header("Retry-After", "Mon, 23 Nov 2020 08:00:01 GMT"),
            "Onceclock",
        )),
        living("RateLimit", "https://once-ratelimit.com/")
            .named("Oncelimit")
            .gives(then(
                respond(429).header("RateLimit", "\"default\";r=0;t=1"),
                "Oncelimit",
            )),
        living("x-ratelimit-reset", "https://once-x.com/")
            .named("Oncex")
            .gives(then(respond(429).header("x-ratelimit-reset", "1"), "Oncex")),
        living("503 with Retry-After, once", "https://once-503.com/")
            .named("Once503er")
            .gives(then(respond(503).retry_after(1), "Once503er")),
    ]
}

fn bodies() -> Vec<Row> {
    let coded = |encoding| good("Coded").encoded(encoding);
    let bomb = format!("<title>Bomb</title><h1>Bomb</h1>{}", " ".repeat(4 << 20));
    vec![
        living("gzip", "https://gzip.com/")
            .named("Coded")
            .gives(coded(Encoding::Gzip)),
        living("brotli", "https://brotli.com/")
            .named("Coded")
            .gives(coded(Encoding::Brotli)),
        living("zstd", "https://zstd.com/")
            .named("Coded")
            .gives(coded(Encoding::Zstd)),
        living("deflate", "https://deflate.com/")
            .named("Coded")
            .gives(coded(Encoding::Deflate)),
        living("a compressed bomb", "https://bomb.com/")
            .named("Bomb")
            .gives(respond(200).body(bomb).encoded(Encoding::Gzip)),
        living("an endless body", "https://endless.com/")
            .named("Endless")
            .gives(good("Endless").endless()),
        living("chunks", "https://chunks.com/")
            .named("Chunks")
            .gives(good("Chunks").chunked()),
        living("no length", "https://until-close.com/")
            .named("Untilclose")
            .gives(good("Untilclose").until_close().close()),
        living("a PDF", "https://papers.com/a.pdf")
            .named("Attention")
            .gives(respond(200).content("application/pdf", &b"%PDF-1.7 binary"[..])),
        living("an archive", "https://files.com/dist/tool-1.2.zip")
            .named("Tool")
            .gives(respond(200).content("application/zip", &b"PK\x03\x04"[..])),
        living("JSON of an API", "https://api-json.com/v1/models")
            .named("Jsony")
            .gives(respond(200).content("application/json", "{\"data\":[]}")),
        living("plain text", "https://text.com/llms.txt")
            .named("Texty")
            .gives(respond(200).content("text/plain", "a few words")),
        living("an image", "https://image.com/logo.png")
            .named("Imagey")
            .gives(respond(200).content("image/png", &b"\x89PNG\r\n"[..])),
        row("placeholder", "204", "https://s204.com/")
            .named("Nothing")
            .gives(respond(204)),
        row("placeholder", "an empty 200", "https://empty.com/x")
            .named("Empty")
            .gives(respond(200)),
        row("placeholder", "an empty page", "https://empty-html.com/")
            .page("<html><head></head><body></body></html>"),
        living("a cookie first, then the page", "https://cookie.com/")
            .named("Cookied")
            .gives(
                when(has_cookie("seen"), good("Cookied"))
                    .otherwise(redirect(302, "/").set_cookie("seen", "1")),
            ),
        living(
            "a cookie from another page first",
            "https://cookie-two.com/a",
        )
        .named("Cookietwo")
        .gives(when(has_cookie("ok"), good("Cookietwo")).otherwise(redirect(302, "/check")))
        .at(
            "https://cookie-two.com/check",
            redirect(302, "/a").set_cookie("ok", "1"),
        ),
    ]
}
