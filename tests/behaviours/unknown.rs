//! Walls and parked pages of designs that no signature knows. Any verdict but `ok` will do: only the
//! share is held, since nobody can know them all.

use super::pages::raw;
use super::row::{Row, Sort, row};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    walls()
        .into_iter()
        .chain(parked())
        .map(|row| Row {
            unknown: true,
            ..row
        })
        .collect()
}

fn wall(name: &'static str, url: &str) -> Row {
    row("", name, url).named("Fortified").sort(Sort::Walled)
}

fn park(name: &'static str, url: &str) -> Row {
    row("", name, url).named("Lapsed").sort(Sort::Lost)
}

fn walls() -> Vec<Row> {
    vec![
        wall("a script and a spinner", "https://uw-spin.com/").page(raw(
            "Hold on",
            "<div class=spinner></div><script src=/_g/x.js></script>",
        )),
        wall("a puzzle", "https://uw-puzzle.com/").page(raw(
            "Gatekeeper",
            "<p>Drag the piece into its place.</p><script src=/p.js></script>",
        )),
        wall("a queue", "https://uw-queue.com/").page(raw(
            "You are in line",
            "<p>Your place is 512. This page refreshes by itself.</p><script>setInterval(p,9)</script>",
        )),
        wall("proof of work", "https://uw-work.com/docs/x").page(raw(
            "Computing",
            "<p>Your device is solving a small task.</p><script>work()</script>",
        )),
        wall("refused with 403 and few words", "https://uw-403.com/").status(403, "denied by policy 7"),
        wall("refused with 412", "https://uw-412.com/").status(412, raw("", "<script>go()</script>")),
        wall("refused with 429 and no wait", "https://uw-429.com/").status(429, "slow down"),
        wall("every path the same gate", "https://uw-gate.com/tools/x")
            .elsewhere(respond(200).body(raw("Gate", "<p>One second.</p><script>gate()</script>"))),
        wall("a redirect to a gate", "https://uw-redirect.com/")
            .gives(redirect(302, "https://gate.uw-shield.net/v?r=x"))
            .at("https://gate.uw-shield.net/v", respond(200).body(raw("v", "<script>v()</script>"))),
        wall("a wall in an unlisted language", "https://uw-fi.fi/").page(raw(
            "Hetkinen",
            "<p>Tarkistamme yhteyttäsi.</p><script>t()</script>",
        )),
    ]
}

fn parked() -> Vec<Row> {
    vec![
        park("a name and nothing else", "https://up-name.com/")
            .page(html::notice("up-name.com", "up-name.com")),
        park("a list of advertisements", "https://up-ads.com/").page(
            html::Page::new("up-ads.com")
                .link("//a.example/1", "Cheap flights")
                .link("//a.example/2", "Car insurance")
                .link("//a.example/3", "Online degrees")
                .build(),
        ),
        park("an offer in other words", "https://up-offer.com/").page(html::notice(
            "up-offer.com",
            "Would you like to have this address? Write to our agents.",
        )),
        park("an offer in Finnish", "https://up-fi.fi/").page(html::notice(
            "up-fi.fi",
            "Tämä osoite etsii uutta omistajaa.",
        )),
        park("a frame", "https://up-frame.com/")
            .page("<frameset><frame src=https://x.example/?d=up></frameset>"),
        park("an empty page with a script", "https://up-script.com/")
            .page("<html><body><script src=/a.js></script></body></html>"),
        park(
            "a deep link, every path alike",
            "https://up-deep.com/tools/x",
        )
        .elsewhere(respond(200).body(html::notice("up-deep.com", "Names since 1999."))),
        park("a redirect to an unknown market", "https://up-market.com/")
            .gives(redirect(302, "https://names.up-bazaar.com/o/up-market.com"))
            .at(
                "https://names.up-bazaar.com/o/up-market.com",
                respond(200).body(html::page("Bazaar of names")),
            ),
        park("a long page of advertisements", "https://up-long.com/")
            .page(html::Page::new("up-long.com").english(900).build()),
        park("registered, in other words", "https://up-reg.com/")
            .page(html::notice("Reserved", "A customer of ours keeps this.")),
    ]
}
