//! Samples of pages to which a sold domain redirects, of longer parked ones, of servers'
//! and stores' own answers, and of rooms where one waits.

use super::support::{Sample, article, page, sample};

/// An id, what bears it, and what nearly does.
#[expect(clippy::too_many_lines, reason = "a table, one sample after the other")]
pub(super) fn rows() -> Vec<(&'static str, Sample, Sample)> {
    let at_market = |title: &str, text: &str| {
        page(200, title, text)
            .at("https://names.example/d/kite")
            .from("https://www.kite.example/")
    };
    vec![
        (
            "offered-domain",
            at_market("Kite.example - NameQuay", "This domain is for sale."),
            at_market("Kite - NameQuay", "This domain is for sale."),
        ),
        (
            "offered-domain",
            at_market("Buy kite.example", "Own this premium name today."),
            at_market(
                "kite.example is now Harrier",
                "Own this premium name today.",
            ),
        ),
        (
            "own-domain-new-owner",
            page(
                200,
                "kite.example",
                "kite.example sucht einen neuen Besitzer. Preisvorschlag senden",
            )
            .at("https://kite.example/"),
            page(
                200,
                "kite.example",
                "Der Hund sucht einen neuen Besitzer. Preisvorschlag senden",
            )
            .at("https://kite.example/"),
        ),
        (
            "offered-domain-priced",
            at_market(
                "kite.example",
                "A brandable name. Lease to own, free escrow.",
            ),
            at_market(
                "kite.example",
                "Weekly auctions of boats. Place a bid, free escrow.",
            ),
        ),
        (
            "offered-domain-priced",
            at_market("kite.example", "域名一口价，支持中介交易与过户"),
            page(200, "kite.example", "域名一口价，支持中介交易与过户"),
        ),
        (
            "own-domain-feed",
            page(
                200,
                "heron.example",
                "Related searches. Sponsored links. Contact the domain owner.",
            )
            .at("https://heron.example/"),
            page(
                200,
                "heron.example",
                "Related searches. Popular searches. Trending topics.",
            )
            .at("https://heron.example/"),
        ),
        (
            "own-domain-disclaimed",
            page(
                200,
                "heron.example",
                "Listings are served automatically. The domain owner has no relationship with the advertisers.",
            )
            .at("https://heron.example/"),
            page(
                200,
                "heron.example",
                "Find out who the domain owner is. Answers are served automatically.",
            )
            .at("https://heron.example/"),
        ),
        (
            "own-domain-named",
            page(200, "heron.example", "Own this name. Domain included.")
                .at("https://heron.example/"),
            page(200, "heron.example", "Hosting, domain included. Buy now.")
                .at("https://heron.example/"),
        ),
        (
            "own-domain-framed",
            sample(
                200,
                "<title>heron.example</title><meta name=robots content=noindex><iframe \
                 src='https://x.example/?domain=heron.example&ref=parking'></iframe>",
            )
            .at("https://heron.example/"),
            sample(
                200,
                "<title>Heron</title><meta name=robots content=noindex><iframe \
                 src='https://x.example/?domain=heron.example&ref=parking'></iframe>",
            )
            .at("https://heron.example/"),
        ),
        (
            "address-lander",
            sample(200, "<script>window.LANDER_SYSTEM='CP'</script>")
                .at("https://heron.example/lander"),
            page(200, "Heron", "Park a domain here.").at("https://heron.example/lander"),
        ),
        (
            "line-not-found",
            sample(200, "<pre>Cannot GET /tools/x</pre>"),
            sample(200, "<p>What we cannot get we make.</p>"),
        ),
        (
            "xml-no-such-key",
            sample(200, "<Error><Code>NoSuchKey</Code></Error>"),
            sample(200, "<p>NoSuchKey is an error code.</p>"),
        ),
        (
            "xml-access-denied",
            sample(200, "<Error><Code>AccessDenied</Code></Error>"),
            sample(200, "<p>AccessDenied is an error code.</p>"),
        ),
        (
            "directory-emptied",
            sample(
                200,
                "<title>Index of /kite/</title><h1>Index of /kite/</h1><p>This mirror has been retired.</p>",
            ),
            sample(
                200,
                "<title>Index of /kite/</title><h1>Index of /kite/</h1><p>This mirror is kept by the library.</p>",
            ),
        ),
        (
            "no-input-file",
            sample(200, "No input file specified."),
            article("No input file specified."),
        ),
        (
            "cloudflare-waiting-room",
            page(
                200,
                "Waiting Room powered by Cloudflare",
                "Your turn comes.",
            ),
            page(200, "Waiting rooms", "Powered by Cloudflare."),
        ),
        (
            "geo-words-world",
            page(403, "Kite", "Niet beschikbaar in uw land."),
            page(403, "Kite", "Niet beschikbaar op zondag."),
        ),
        (
            "geo-heading-here",
            page(403, "Unavailable in region", "Not yet."),
            page(403, "Regions", "Not yet in any region."),
        ),
        (
            "suspended-unpaid-world",
            page(
                402,
                "Stengt",
                "Webhotellet er stengt på grunn av manglende betaling.",
            ),
            page(
                402,
                "Åpent",
                "Webhotellet er åpent, manglende betaling eller ikke.",
            ),
        ),
        (
            "geo-abroad",
            page(
                403,
                "アクセス制限",
                "海外からのアクセスは許可されていません。",
            ),
            page(200, "翻訳", "海外からのアクセスを増やします。"),
        ),
        (
            "geo-court-order-world",
            page(
                403,
                "Aviso",
                "Este sitio ha sido bloqueado por orden judicial.",
            ),
            page(403, "Aviso", "Publicamos cada orden judicial del país."),
        ),
    ]
}
