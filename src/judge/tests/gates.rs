//! Gates that redirects lead to, and pages that turn away.

use super::build::{World, chain, status};
use super::pages::{document, html, html_at};
use crate::evidence::Purpose;
use crate::verdict::Reason;

/// What a root at `a.example`, which redirects to a page of `body` at `to`, is judged.
fn led(to: &str, body: &str) -> Option<Reason> {
    let page = document("Home", body);
    World::new("https://a.example/", |ask, _| match ask.purpose {
        Purpose::Page => html_at(chain(ask, &[(302, to)], 200), &["Kite"], &page),
        _ => status(ask, 404),
    })
    .named(&["Kite"])
    .judge()
    .reason()
}

#[test]
fn a_gate_holds_the_way_back_and_is_no_sign_in() {
    let consent = "<h1>Cookies</h1><p>Wij en onze partners gebruiken cookies. Akkoord?</p>";
    let sign_in = "<h1>Sign in</h1><form><input name=mail></form><p>Sign in to go on.</p>";
    let wall = Some(Reason::BotWall);
    let drift = Some(Reason::IdentityDrift);
    let rows = [
        (
            "https://consent.test/?return=https%3A%2F%2Fa.example%2F",
            consent,
            wall,
        ),
        (
            "https://consent.test/?callbackUrl=https://www.a.example/back",
            consent,
            wall,
        ),
        (
            "https://consent.test/?ref=https%3A%2F%2Fa.example%2F",
            consent,
            drift,
        ),
        (
            "https://consent.test/?return=https%3A%2F%2Fb.example%2F",
            consent,
            drift,
        ),
        (
            "https://enter.test/?return=https%3A%2F%2Fa.example%2F",
            sign_in,
            drift,
        ),
    ];
    for (to, body, expected) in rows {
        assert_eq!(led(to, body), expected, "{to}");
    }
}

#[test]
fn an_address_may_say_that_a_country_is_not_served() {
    let said = "<h1>Kite</h1><p>Kite is not here yet.</p>";
    let region = Some(Reason::GeoBlocked);
    let rows = [
        ("https://a.example/region-unavailable", region),
        ("https://a.example/app-unavailable-in-region", region),
        ("https://a.example/unsupported_country.html", region),
        ("https://a.example/country-not-found", None),
        ("https://a.example/regions", None),
    ];
    for (to, expected) in rows {
        assert_eq!(led(to, said), expected, "{to}");
    }
}

#[test]
fn who_is_turned_away_is_told_so_in_a_sentence_of_its_own() {
    let at_root = |body: &str| {
        let page = document("Kite", body);
        World::new("https://a.example/", |ask, _| html(ask, &["Kite"], &page))
            .named(&["Kite"])
            .judge()
            .reason()
    };
    let (wall, region) = (Some(Reason::BotWall), Some(Reason::GeoBlocked));
    let rows = [
        ("<h1>Bevestig dat u een mens bent</h1>", wall),
        ("<h1>Kite weet dat u een mens bent</h1>", None),
        (
            "<h1>Je staat in de wachtrij</h1><p>Wachttijd: 3 minuten. Sluit deze pagina niet.</p>",
            wall,
        ),
        (
            "<h1>Je staat in de wachtrij</h1><p>Kite kort dat in.</p>",
            None,
        ),
        ("<h1>Kite is niet beschikbaar in uw land</h1>", region),
        (
            "<h1>Niet beschikbaar in uw land?</h1><p>Met Kite wel.</p>",
            None,
        ),
    ];
    for (body, expected) in rows {
        assert_eq!(at_root(body), expected, "{body}");
    }
}
