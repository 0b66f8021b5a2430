//! Whole pages in the place of others: parked ones that are long, betting under names that
//! only look like it, one notice for every path, errors that are no page; and beside each
//! the living page that looks like it.

use super::html::doc;
use super::{dead, parked};
use crate::row::{Row, living, row};
use crate::support::{redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    [at_a_lander(), games_by_name(), long_parked()]
        .into_iter()
        .flatten()
        .collect()
}

/// A small site: a menu, what it says, a footer.
fn site(brand: &str, title: &str, main: &str) -> String {
    let menu = "<a href='/pricing'>Pricing</a> <a href='/docs'>Docs</a> <a href='/blog'>Blog</a> \
        <a href='/login'>Log in</a>";
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>\
         <meta property=\"og:site_name\" content=\"{brand}\"></head><body><header><a href='/'>{brand}</a> \
         {menu}</header><main>{main}</main><footer>© 2026 {brand} <a href='/terms'>Terms</a></footer></body></html>"
    )
}

fn at_a_lander() -> Vec<Row> {
    let own = "<h1>A page for every campaign</h1><p>Bring a domain, or two. Parking pages, sales pages \
        and forms come from one prompt.</p>";
    vec![
        living("a maker of landing pages", "https://padmill-es.com/")
            .named("Padmill")
            .gives(redirect(302, "/lander"))
            .at(
                "https://padmill-es.com/lander",
                respond(200).body(site("Padmill", "Padmill - pages that sell", own)),
            ),
        living("parking at a lander", "https://kerbside-es.com/lander")
            .named("Kerbside")
            .page(doc(
                "en",
                "Kerbside",
                "<h1>Kerbside</h1><p>Parking in any town: find a bay, pay by phone.</p><a href='/map'>Map</a>",
            )),
        dead("a registrar's lander", "https://ospreydesk-es.com/")
            .named("Ospreydesk")
            .gives(redirect(302, "/lander"))
            .at(
                "https://ospreydesk-es.com/lander",
                respond(200).body(doc(
                    "en",
                    "",
                    "<div id=root></div><script>window.LANDER_SYSTEM='CP'</script>",
                )),
            ),
    ]
}

fn games_by_name() -> Vec<Row> {
    let slots = doc(
        "id",
        "SULTAN77: Daftar Situs Slot Gacor Terpercaya",
        "<a href='https://s.example/in'>LOGIN</a><h1>Situs Slot Gacor</h1><p>Agen slot online resmi, judi \
         online dan togel, deposit 5 ribu, bonus new member, gampang maxwin tiap hari.</p>",
    );
    let offshore = doc(
        "en",
        "Top Offshore Casinos: Welcome Bonuses Ranked",
        "<h1>Top offshore casinos</h1><p>We rank real-money casinos by fastest payouts.</p><table><tr><td>Gold \
         Fox</td><td>100 free spins</td></tr><tr><td>Red Mill</td><td>150% slots bonus</td></tr></table>\
         <p>Blackjack, roulette and live dealer tables at all of them.</p>",
    );
    let spam = |name, url, product| dead(name, url).named(product).page(slots.clone());
    vec![
        spam("a beta is no bet", "https://heronbeta-es.com/", "Heron Beta"),
        spam("better is no bet", "https://betterline-es.com/", "Betterline"),
        spam("a gambit is no game", "https://gambit-es.com/", "Gambit Editor"),
        // Such a name may have been given up by the very same trade.
        row("identity-drift", "a casino by name", "https://casinopilot-es.com/")
            .named("Casinopilot")
            .page(slots),
        living("a casino guide with its name", "https://casinolotse-es.com/")
            .named("Casinolotse")
            .page(site(
                "Casinolotse",
                "Casinolotse: online casino and slot games, compared",
                "<h1>Casinolotse reads the rules</h1><p>Wagering requirements, free spins and deposit bonus \
                 terms of each online casino, in plain words.</p>",
            )),
        dead("offshore casinos", "https://folderlark-es.com/")
            .named("Folderlark")
            .page(offshore),
        living("a table of cards", "https://dealwell-es.com/")
            .named("Dealwell")
            .page(site(
                "Dealwell",
                "Dealwell: practise blackjack and baccarat",
                "<h1>Count with Dealwell</h1><p>A trainer for blackjack, roulette and baccarat. No real money.</p>",
            )),
    ]
}

fn long_parked() -> Vec<Row> {
    let offers = "<p><b>Ad</b> <a href='/c/1'>Learn to bake, first month free</a> Lessons by the best bakers \
        of five countries, whenever you like, on any device and without a contract.</p><p><b>Ad</b> \
        <a href='/c/2'>Flour by the sack</a> Delivered on Tuesdays to every address north of the river; \
        compare what forty mills ask for it.</p><p><b>Ad</b> <a href='/c/3'>Ovens on sale</a> More than two \
        hundred models with a warranty of ten years, and a course for every buyer.</p><ul><li><a \
        href='/t/a'>bread</a><li><a href='/t/b'>sourdough</a><li><a href='/t/c'>mixers</a></ul>";
    let feed = |title: &str, around: &str, beside: &str| {
        doc(
            "en",
            title,
            &format!("<h1>{title}</h1><p>{around}</p>{offers}<p>{beside}</p>"),
        )
    };
    vec![
        parked("a long list of advertisements", "https://crumbwise-es.com/")
            .named("Crumbwise")
            .page(feed(
                "crumbwise-es.com",
                "Resources and information. Related topics below.",
                "This page was generated by the domain owner.",
            )),
        parked("the same in German", "https://krumenwerk-es.de/")
            .named("Krumenwerk")
            .page(feed(
                "krumenwerk-es.de",
                "Gesponserte Links und verwandte Themen",
                "Kontakt zum Domaininhaber",
            )),
        parked("a list with its note", "https://loafpad-es.com/")
            .named("Loafpad")
            .page(feed(
                "loafpad-es.com",
                "Bread, flour, ovens",
                "The listings are served automatically by others. The domain owner keeps no relationship with \
                 the advertisers. For trademark issues please contact the domain owner.",
            )),
        living("a search with its trends", "https://askfen-es.com/")
            .named("Askfen")
            .page(feed(
                "askfen-es.com",
                "Popular searches and related topics, answered by Askfen",
                "Who is the domain owner of askfen-es.com? We are.",
            )),
        parked("a name with its logo", "https://velunio-es.com/")
            .named("Velunio")
            .page(doc(
                "en",
                "Velunio-es.com: short and warm",
                "<h1>velunio-es.com</h1><p>$1,900</p><a href='https://n.example/b'>Buy this name</a><p>Domain \
                 included. Logo files included.</p>",
            )),
        parked("a long Chinese offer", "https://mochi-es.com/")
            .named("墨池")
            .page(doc(
                "zh",
                "mochi-es.com 域名转让",
                &format!(
                    "<h1>mochi-es.com</h1><p>报价 9800 元,含义:墨池</p><p>交易流程:买卖双方商定价格,买家付款,转移域名。</p>{}",
                    "<a href='/n/1'>jinshi.cn</a> <a href='/n/2'>yunmo.cn</a> <a href='/n/3'>shuge.cn</a> \
                     <a href='/n/4'>bifeng.cn</a> <a href='/n/5'>moxiang.cn</a> <a href='/n/6'>zhibi.cn</a>"
                ),
            )),
        parked("a frame of a market", "https://tarnbox-es.com/")
            .named("Tarnbox")
            .page(
                "<html><head><title>tarnbox-es.com</title><meta name=robots content=noindex></head><body><iframe \
                 src='https://show.names.example/?domain=tarnbox-es.com&type=parking'></iframe></body></html>",
            ),
        living("a frame of parking", "https://bayfinder-es.com/")
            .named("Bayfinder")
            .page(
                "<html><head><title>Bayfinder</title></head><body><iframe \
                 src='https://app.bays.example/?domain=bayfinder-es.com&type=parking'></iframe></body></html>",
            ),
    ]
}
