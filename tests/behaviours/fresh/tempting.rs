//! Living pages in English that speak of what dead ones say.

use super::html::{PROSE, bare, docs, framed, modern, shell, themed};
use crate::row::{Row, living};
use crate::support::respond;

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = articles();
    rows.extend(products());
    rows.extend(sparse());
    rows.extend(names());
    rows
}

fn articles() -> Vec<Row> {
    vec![
        living("an article on pages for errors", "https://quillmark.io/blog/better-404")
            .named("Quillmark")
            .page(themed("en", "Quillmark", "Designing a better 404 page – Quillmark",
                &format!("<h1>Designing a better 404 page</h1><p>“Oops, the page you are looking for could not be found” is the sentence everybody has read a thousand times. Here is what we changed.</p>{PROSE}"))),
        living("reference of a status", "https://webref.dev/http/404")
            .named("WebRef")
            .page(docs("404 Not Found - HTTP | WebRef",
                &format!("<h1>404 Not Found</h1><p>The HTTP <b>404 Not Found</b> client error response code indicates that the server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links.</p><h2>Status</h2><pre>404 Not Found</pre><h2>Custom error pages</h2><p>Many sites customise the look of a 404 page to be more helpful to the user. Apache can be configured with an ErrorDocument in .htaccess.</p>{PROSE}"))),
        living("a question about not-found errors", "https://askcoders.net/q/88123/page-not-found-django")
            .named("Ask Coders")
            .page(bare("Page not found (404) in Django after deploy - Ask Coders",
                &format!("<div id=nav><a href=/>Ask Coders</a> <a href=/q>Questions</a> <a href=/tags>Tags</a></div><h1>Page not found (404) in Django after deploy</h1><p>Asked 3 years ago. I get Page not found (404) Request Method: GET whenever I open /admin on production, while it works locally.</p>{PROSE}<h2>2 answers</h2><p>Check that your urls.py is included.</p><a href=/users/1>ann</a>"))),
        living("an issue about a missing page", "https://codehub.dev/acme/router/issues/231")
            .named("Acme Router")
            .page(framed("en", "404 page not found when deploying under a prefix · Issue #231 · acme/router",
                &["Code", "Issues", "Pull requests", "Actions"],
                &format!("<h1>404 page not found when deploying under a prefix #231</h1><p>Acme Router returns 404 page not found.</p>{PROSE}"))),
        living("the story of a domain's sale", "https://brightly.co/blog/we-bought-a-domain")
            .named("Brightly")
            .page(themed("en", "Brightly", "“This domain is for sale”: how we bought brightly.com",
                &format!("<h1>“This domain is for sale”: how we bought brightly.com</h1><p>It began with a parked page: buy this domain, make an offer, inquire now. Nine months later it was ours.</p>{PROSE}"))),
        living("an old API closes", "https://paylane.dev/blog/sunset-v1")
            .named("Paylane")
            .page(themed("en", "Paylane", "We are shutting down API v1 - Paylane Engineering",
                &format!("<h1>We are shutting down API v1</h1><p>After seven years, API v1 has been shut down. Version 2 has everything that it had, and more. Paylane itself is better than ever.</p>{PROSE}"))),
        living("news of somebody else's end", "https://dailybyte.news/2026/04/nimbus-shuts-down")
            .named("Daily Byte")
            .page(themed("en", "Daily Byte", "Nimbus shuts down after eleven years - Daily Byte",
                &format!("<h1>Nimbus shuts down after eleven years</h1><p>The note service Nimbus has ceased operations, its founders wrote on Monday. “It has been an incredible journey.” Users can export until June.</p>{PROSE}"))),
        living("a status page with old trouble", "https://status.gridrunner.app/")
            .named("Gridrunner")
            .page(bare("Gridrunner Status",
                "<h1>All Systems Operational</h1><ul><li>API Operational</li><li>Dashboard Operational</li><li>Webhooks Operational</li></ul><h2>Past incidents</h2><p>Nov 20 — Elevated 502 Bad Gateway and 503 Service Unavailable errors. Resolved. The service was temporarily unavailable for nine minutes.</p><p>Nov 19 — No incidents reported.</p><a href=/history>Incident history</a>")),
        living("help for the suspended", "https://help.seedling.io/en/articles/account-suspended")
            .named("Seedling")
            .page(modern("en", "Account suspended | Seedling Help Center",
                "<a href=/en>All Collections</a> <a href=/en/collections/billing>Billing</a><h1>Account suspended</h1><p>If you see the message “This account has been suspended” when you sign in to Seedling, an invoice could not be charged. Contact support or update the card; the workspace is restored within minutes.</p><p>Suspended sites show a notice to visitors until then.</p><h2>Related articles</h2><a href=/en/articles/1>Change the card</a> <a href=/en/articles/2>Download invoices</a>")),
        living("errors listed in documentation", "https://docs.parcelbot.com/errors/not-found/")
            .named("Parcelbot")
            .page(docs("Not Found errors - Parcelbot documentation",
                &format!("<h1>Not Found errors</h1><p>The API answers <code>not_found</code> where the parcel does not exist or was deleted.</p>{PROSE}"))),
        living("a change log", "https://docs.parcelbot.com/changelog/")
            .named("Parcelbot")
            .page(docs("Changelog - Parcelbot documentation",
                &format!("<h1>Changelog</h1><h2>3.0</h2><ul><li>The legacy exporter has been removed.</li><li>Support for Python 3.8 has been discontinued.</li><li>The hosted beta is no longer available.</li></ul>{PROSE}"))),
        living("an encyclopedia on a dead company", "https://wikiroom.org/wiki/Nimbus_Note")
            .named("Nimbus Note")
            .page(bare("Nimbus Note - Wikiroom",
                &format!("<h1>Nimbus Note</h1><p><b>Nimbus Note</b> was a note-taking service. It was shut down on 1 March 2024, and its domain was sold.</p>{PROSE}<a href=/wiki/Main>Main page</a>"))),
    ]
}

fn products() -> Vec<Row> {
    vec![
        living("a registrar", "https://www.namehaven.com/")
            .named("Namehaven")
            .page(framed("en", "Namehaven - Domain names, hosting & email", &["Domains", "Hosting", "Email", "Transfer", "Log in"],
                "<h1>Find your domain name</h1><form action=/search><input name=q placeholder=\"example.com\"><button>Search</button></form><p>Domains from $4.99. This domain is taken? Make an offer through our brokers, or buy premium domains for sale today. Expired domains are auctioned daily.</p>")),
        living("a domain marketplace", "https://domora.com/")
            .named("Domora")
            .page(framed("en", "Domora | Buy and sell domains", &["Buy domains", "Sell domains", "Appraisal", "Login"],
                "<h1>The marketplace for names</h1><p>Is this domain for sale? With Domora, owners park domains for free and buyers make an offer in one click.</p><ul><li><a href=/d/lumo.com>lumo.com</a></li><li><a href=/d/vexa.io>vexa.io</a></li><li><a href=/d/trailo.net>trailo.net</a></li></ul>")),
        living("a host of sites", "https://bytestead.net/")
            .named("Bytestead")
            .page(framed("en", "Bytestead Web Hosting", &["Shared", "VPS", "Domains", "Support", "Client area"],
                "<h1>Hosting that stays up</h1><p>99.98 % uptime. Never see “Account Suspended” or “Bandwidth Limit Exceeded” again. Free domain parking with every plan.</p>")),
        living("slots that are appointments", "https://slotwise.app/")
            .named("Slotwise")
            .page(framed("en", "Slotwise – bet on better scheduling", &["Features", "Pricing", "Sign in"],
                &format!("<h1>Every slot filled. Jackpot!</h1><p>Slotwise finds free slots for clinics: time slots, bonus slots for late patients, live slots on your website.</p>{PROSE}"))),
        living("roulette for teams", "https://coffeeroulette.team/")
            .named("Coffee Roulette")
            .page(framed("en", "Coffee Roulette — meet your colleagues", &["How it works", "Slack app", "Pricing"],
                &format!("<h1>Coffee Roulette</h1><p>Spin the wheel and win a coffee with somebody new. No casino, no poker face, just people.</p>{PROSE}"))),
        living("a library's slots", "https://docs.veneer-ui.dev/components/slots")
            .named("Veneer UI")
            .page(docs("Slots | Veneer UI",
                "<h1>Slots</h1><p>Slots let a parent pass markup. Named slots, scoped slots, default slots; the slot props API. Use <code>v-slot</code>.</p><pre>&lt;slot name=header&gt;&lt;/slot&gt;</pre><p>Dynamic slot names are supported. Slot fallback content is drawn where the parent passes none.</p>")),
        living("a pharmacy's assistant", "https://pillpal.health/")
            .named("PillPal")
            .page(framed("en", "PillPal: never miss a dose", &["App", "Doctors", "Privacy"],
                &format!("<h1>PillPal</h1><p>Interactions of more than 12,000 drugs, from aspirin to sildenafil (Viagra) and tadalafil (Cialis), checked against your online pharmacy order.</p>{PROSE}"))),
        living("what is coming soon", "https://fablemaps.com/roadmap")
            .named("Fable Maps")
            .page(framed("en", "Coming soon to Fable Maps", &["Product", "Roadmap", "Login"],
                &format!("<h1>Coming soon</h1><p>What we build next for Fable Maps.</p>{PROSE}"))),
        living("a waiting list", "https://arborai.com/")
            .named("Arbor")
            .page(modern("en", "Arbor — join the waitlist",
                "<h1>Arbor grows your research</h1><p>An assistant that reads papers so that you can think. Launching soon in private beta.</p><form><input type=email placeholder=\"you@lab.edu\"><button>Join the waitlist</button></form><a href=https://x.com/arbor>Follow us</a>")),
        living("a sign-in form", "https://app.tallyroom.com/")
            .named("Tallyroom")
            .page(modern("en", "Sign in · Tallyroom",
                "<form method=post><h1>Welcome back</h1><input name=email><input type=password name=password><button>Continue</button></form><a href=/forgot>Forgot password?</a><a href=/signup>Create an account</a>")),
        living("a retired model's card", "https://modelbarn.ai/models/oak-6b")
            .named("Oak 6B")
            .page(framed("en", "oak-labs/oak-6b · Modelbarn", &["Models", "Datasets", "Docs", "Log in"],
                &format!("<h1>oak-labs / oak-6b</h1><p>This model is deprecated; please use Oak 7B. Oak 6B is a decoder-only model.</p>{PROSE}"))),
        living("sold out", "https://shop.kettlelab.com/products/brew-one")
            .named("Brew One")
            .page(framed("en", "Brew One – Kettlelab", &["Shop", "Support", "Cart"],
                "<h1>Brew One</h1><p>$189.00 — Sold out. This item is currently unavailable; enter your email to be told when it is back.</p><p>The kettle that listens: gooseneck, 900 W, app control.</p>")),
        living("a firm that is hiring", "https://mirrorlake.studio/")
            .named("Mirrorlake")
            .page(bare("mirrorlake", "<p>mirrorlake is a small design studio in Oslo.</p><p>hello@mirrorlake.studio</p>")),
    ]
}

fn sparse() -> Vec<Row> {
    vec![
        living("name and a button", "https://hum.audio/")
            .named("Hum")
            .page(bare("Hum", "<h1>Hum</h1><a href=/download>Download</a>")),
        living("one sentence", "https://inkdrop-notes.com/")
            .named("Inknote")
            .page("<!doctype html><title>Inknote</title><p>Inknote is a notebook for your terminal."),
        living("a deep page of one sentence", "https://rfcs.tools/x/inkwell")
            .named("Inkwell")
            .page(bare("Inkwell", "<h1>Inkwell</h1><p>Inkwell is an AI writing tool.</p>")),
        living("a shell at the root", "https://vector.studio/").named("Vector Studio").page(shell("Vector Studio")),
        living("a shell without its name", "https://cloudpane.app/").named("Cloudpane").page(shell("App")),
        living("a shell in a site that knows 404", "https://cloudpane.dev/editor").named("Cloudpane").page(shell("Cloudpane Editor")),
        living("a page in frames", "https://oldlab.edu/tools/")
            .named("Parser Workbench")
            .page("<html><head><title>Parser Workbench</title></head><frameset cols=\"20%,80%\"><frame src=menu.html><frame src=main.html></frameset></html>"),
        living("a directory listing", "https://files.corpora.org/pub/treebank/")
            .named("Treebank")
            .page("<html><head><title>Index of /pub/treebank</title></head><body><h1>Index of /pub/treebank</h1><pre><a href=\"../\">../</a>\n<a href=\"README\">README</a> 2021-03-02 1.1K\n<a href=\"treebank-2.tar.gz\">treebank-2.tar.gz</a> 2021-03-02 88M</pre></body></html>"),
        living("a page of plain words", "https://example-lab.org/minihash.txt")
            .named("minihash")
            .gives(respond(200).content("text/plain; charset=utf-8", "minihash(1)\n\nNAME\n  minihash - hash small files\n")),
        living("an answer of an API", "https://api.weatherly.dev/v2")
            .named("Weatherly").field("links.api")
            .gives(respond(200).content("application/json", "{\"name\":\"Weatherly API\",\"version\":\"2.4.1\"}")),
        living("an API that wants a resource", "https://api.cardfile.dev/")
            .named("Cardfile").field("links.api")
            .gives(respond(200).content("application/json", "{\"message\":\"Not Found? See the docs\",\"documentation_url\":\"https://docs.cardfile.dev\"}")),
        living("a paper", "https://papers.example-conf.org/2024/0131.pdf")
            .named("Sparse Attention")
            .gives(respond(200).content("application/pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n")),
        living("an archive", "https://dl.packrat.dev/packrat-1.2.zip")
            .named("Packrat")
            .gives(respond(200).content("application/octet-stream", &b"PK\x03\x04abcd"[..])),
        living("a picture", "https://img.packrat.dev/logo.png")
            .named("Packrat")
            .gives(respond(200).content("image/png", &b"\x89PNG\r\n\x1a\n0000"[..])),
        living("a feed", "https://blog.packrat.dev/feed.xml")
            .named("Packrat")
            .gives(respond(200).content("application/rss+xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Packrat blog</title><item><title>1.2</title></item></channel></rss>")),
        living("a video page with little text", "https://vidbay.com/watch")
            .named("Intro to Kestrel")
            .page(modern("en", "Intro to Kestrel - Vidbay", "<div id=player></div><h1>Intro to Kestrel</h1>")),
    ]
}

/// What lists call a thing, and what the thing calls itself.
fn names() -> Vec<Row> {
    let page = |title: &str, h1: &str| {
        framed(
            "en",
            title,
            &["Product", "Pricing", "Docs"],
            &format!("<h1>{h1}</h1>{PROSE}"),
        )
    };
    vec![
        living("a link that says here", "https://gearbox-ml.org/")
            .named("here")
            .page(page("Gearbox", "Gearbox")),
        living("a link that says website", "https://gearbox-ml.com/")
            .named("Website")
            .page(page("Gearbox", "Gearbox")),
        living("a link that says 官网", "https://gearbox-ml.cn/")
            .named("官网")
            .page(page("Gearbox", "Gearbox")),
        living(
            "a link that says docs",
            "https://docs.gearbox-ml.org/en/latest/",
        )
        .named("Documentation")
        .page(docs(
            "Welcome to Gearbox",
            &format!("<h1>Gearbox</h1>{PROSE}"),
        )),
        living(
            "a link that says paper",
            "https://gearbox-ml.net/abs/2101.00027",
        )
        .named("paper")
        .page(page(
            "[2101.00027] Gears: Learning to Shift",
            "Gears: Learning to Shift",
        )),
        living("a name with its maker", "https://parrot.chat/")
            .named("Parrot (by Featherworks)")
            .page(page("Parrot", "Parrot talks back")),
        living("a name with its kind", "https://lumen.dev/")
            .named("Lumen AI")
            .page(page("Lumen – your second brain", "Think with Lumen")),
        living("a name with what it does", "https://otter-tasks.com/")
            .named("Ottertasks - todo lists for teams")
            .page(page("Ottertasks", "Ottertasks")),
        living("a name in two scripts", "https://mochi-translate.cn/")
            .named("麻薯翻译 Mochi")
            .page(page("Mochi Translate", "Mochi")),
        living("a name in a logo", "https://labelwise.ai/")
            .named("Labelwise")
            .page(framed(
                "en",
                "The fastest way to label data",
                &["Product", "Pricing"],
                &format!("<img src=/l.svg alt=\"Labelwise\"><h1>Label data faster</h1>{PROSE}"),
            )),
        living("a name cut by markup", "https://openpixel.art/")
            .named("OpenPixel")
            .page(framed(
                "en",
                "Draw together",
                &["Gallery", "Editor"],
                &format!("<h1>Open<span>Pixel</span></h1>{PROSE}"),
            )),
        living("a name with signs", "https://rndkit.com/")
            .named("R&D Kit")
            .page(page("R&amp;D Kit", "R&amp;D&nbsp;Kit")),
        living("a name in the foot only", "https://tandem-talk.com/")
            .named("TandemTalk")
            .page(modern(
                "en",
                "Learn a language by speaking",
                &format!(
                    "<h1>Speak from day one</h1>{PROSE}<footer>© 2026 TandemTalk GmbH</footer>"
                ),
            )),
        living(
            "a repository's page",
            "https://codehub.dev/kite/stable-kites-webui",
        )
        .named("Stable Kites WebUI")
        .page(framed(
            "en",
            "kite/stable-kites-webui: Stable Kites web UI",
            &["Code", "Issues"],
            &format!("<h1>kite / stable-kites-webui</h1>{PROSE}"),
        )),
    ]
}
