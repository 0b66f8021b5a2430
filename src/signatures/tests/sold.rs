//! Samples of pages to which a sold domain redirects, and of rooms where one waits.

use super::support::{Sample, page};

/// An id, what bears it, and what nearly does.
#[expect(clippy::too_many_lines, reason = "a table")]
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
