//! Ends that a date or a menu hid, what platforms and feeds say under the name of what was there, and small
//! start pages that every path leads to.

use crate::fresh::html::doc;
use crate::row::{Row, living, lost, row};
use crate::support::{Behaviour, respond};

pub(crate) fn rows() -> Vec<Row> {
    [
        notices(),
        announced(),
        insolvent(),
        platforms(),
        feeds(),
        starts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A front door that says no more than this.
fn door(
    reason: &'static str,
    name: &'static str,
    product: &'static str,
    (lang, said): (&str, &str),
) -> Row {
    lost(reason, name, &format!("https://{name}-door.com/"))
        .named(product)
        .page(doc(lang, product, said))
}

fn notices() -> Vec<Row> {
    vec![
        door(
            "shut-down",
            "came-to-an-end-on-a-day",
            "Jotter Bee",
            (
                "en",
                "<h1>Thank you for nine wonderful years</h1><p>Jotter Bee came to an end on 1 June 2025. You \
                 can't log in any more, and the apps have left the stores.</p>",
            ),
        ),
        door(
            "shut-down",
            "a-pris-fin-le",
            "Plume Douce",
            (
                "fr",
                "<h1>Plume Douce</h1><p>Plume Douce a pris fin le 30 juin 2025. Vos données ont été \
                 supprimées.</p>",
            ),
        ),
        door(
            "shut-down",
            "as-part-of-that-move",
            "Datasprout",
            (
                "en",
                "<h1>Datasprout is now part of Corvo</h1><p>In September 2025 our team joined Corvo. As part \
                 of that move the Datasprout product was retired on November 30, 2025. It is no longer \
                 possible to sign in, and customer data has been deleted.</p>",
            ),
        ),
        door(
            "shut-down",
            "was-to-close-long-ago",
            "Ferrol",
            (
                "en",
                "<h1>Ferrol is shutting down</h1><p>The dashboard will become read-only on March 31, 2025, \
                 and all services will be turned off on June 30, 2025.</p>",
            ),
        ),
        row("closing-soon", "farewell-on-the-own-blog", "https://pollen-notes.so/")
            .named("Pollen Notes")
            .gives(respond(302).header("Location", "https://blog.pollen-notes.so/goodbye"))
            .at(
                "https://blog.pollen-notes.so/goodbye",
                respond(200).body(doc(
                    "en",
                    "Saying goodbye to Pollen Notes – The Pollen Blog",
                    "<h1>Saying goodbye to Pollen Notes</h1><p>August 5, 2025</p><p>When we started, remote \
                     teams were an oddity. Today Pollen Notes is closed.</p>",
                )),
            ),
    ]
}

/// What will close has a way to sign in until then.
fn announced() -> Vec<Row> {
    let rows = [
        (
            "shuryo-no-oshirase",
            "ことりノート",
            "ja",
            "<ul><li><a href=/login>ログイン</a></li><li><a href=/help>ヘルプ</a></li></ul><h1>ことりノート \
             サービス終了のお知らせ</h1><p>ことりノートは2027年3月31日をもちましてサービスを終了させていただくこととなりました。</p>",
        ),
        (
            "jongryo-annae",
            "모아노트",
            "ko",
            "<ul><li><a href=/login>로그인</a></li></ul><h1>모아노트 서비스 종료 예정 안내</h1><p>모아노트는 2027년 \
             2월 26일에 서비스를 종료할 예정입니다.</p>",
        ),
        (
            "tingzhi-yunying",
            "拾光笔记",
            "zh-CN",
            "<ul><li><a href=/login>登录</a></li></ul><h1>拾光笔记停止运营公告</h1><p>因公司战略调整，拾光笔记将于\
             2027年1月15日停止运营。</p>",
        ),
    ];
    rows.map(|(name, product, lang, said)| {
        row("closing-soon", name, &format!("https://{name}-door.com/"))
            .named(product)
            .page(doc(lang, product, said))
    })
    .into()
}

fn insolvent() -> Vec<Row> {
    let rows = [
        (
            "failliet-verklaard",
            "Fietsenbus",
            "nl",
            "<h1>Fietsenbus is failliet verklaard</h1><p>De app is uitgeschakeld en fietsen kunnen niet meer \
             worden gehuurd.</p>",
        ),
        (
            "si-comunica",
            "Spesina",
            "it",
            "<h1>Avviso ai clienti</h1><p>Si comunica che Spesina S.r.l. è stata posta in liquidazione \
             giudiziale. Il servizio è terminato e l'app non è più utilizzabile.</p>",
        ),
    ];
    rows.map(|(name, product, lang, said)| door("shut-down", name, product, (lang, said)))
        .into()
}

/// A page that a host shows at every path of a tenant.
fn hosted(name: &'static str, url: &str, product: &'static str, said: &str) -> Row {
    lost("suspended", name, url)
        .named(product)
        .page(said.to_owned())
        .elsewhere(Behaviour::from(respond(200).body(said.to_owned())))
}

fn platforms() -> Vec<Row> {
    vec![
        hosted(
            "stopped-on-its-platform",
            "https://trellis-maps.run.cirrusquay.app/",
            "Trellis Maps",
            "<title>Application stopped — Cirrus</title><h1>This application has been stopped</h1><p>The project \
             <code>trellis-maps</code> has used up its free credit.</p><p><a \
             href=https://console.cirrusquay.app/billing>Add a payment method</a></p>",
        ),
        hosted(
            "docs-deactivated",
            "https://kitebook.docquay.io/reference",
            "Kitebook SDK",
            "<title>DocQuay</title><header><a href=https://docquay.io/pricing>Pricing</a> <a \
             href=https://app.docquay.io/login>Log in</a></header><main><h1>These docs have been \
             deactivated</h1><p>The workspace <b>kitebook</b> no longer has an active plan.</p></main>\
             <footer>DocQuay Ltd</footer>",
        ),
    ]
}

fn feeds() -> Vec<Row> {
    vec![
        lost("parked", "feed-that-names-its-topic", "https://querymoor.com/")
            .named("QueryMoor")
            .page(
                "<title>querymoor.com - Informationen zum Thema querymoor.</title><h1>querymoor.com</h1>\
                 <h2>Related Links</h2><ul><li><a href=/caf/?t=1>Databases</a><li><a href=/caf/?t=2>Barns</a>\
                 <li><a href=/caf/?t=3>Moors</a><li><a href=/caf/?t=4>Queries</a><li><a href=/caf/?t=5>Poles\
                 </a></ul><a href=/privacy>Privacy</a><script \
                 src=https://www.google.com/adsense/domains/caf.js></script>",
            ),
        lost("parked", "frameset-of-a-feed", "https://vectormoor.net/")
            .named("VectorMoor")
            .page(
                "<html><head><title>vectormoor.net</title></head><frameset rows='100%,*'><frame \
                 src='http://park.feeds.example/?d=vectormoor.net'><noframes><body>vectormoor.net may be for \
                 sale.</body></noframes></frameset></html>",
            ),
    ]
}

/// Every path leads to the start page, which has little to say.
fn starts() -> Vec<Row> {
    let small = |h1: &str, said: &str| {
        doc(
            "en",
            "Learnwell",
            &format!(
                "<header><a href=/>Learnwell</a> <a href=/courses>Courses</a> <a href=/blog>Blog</a></header>\
                 <main><h1>{h1}</h1><p>{said}</p></main><footer>© Learnwell</footer>"
            ),
        )
    };
    let leads_home = |row: Row, url: &str, start: String| {
        row.gives(respond(302).header("Location", "/"))
            .elsewhere(respond(302).header("Location", "/"))
            .at(url, respond(200).body(start))
    };
    vec![
        leads_home(
            lost(
                "moved-to-homepage",
                "small-start-page",
                "https://learnwell.education/apps/tutor",
            )
            .named("Fractal Tutor"),
            "https://learnwell.education/",
            small(
                "Learn something lovely",
                "Over 300 short courses in science, art and languages, made with museums.",
            ),
        ),
        leads_home(
            row(
                "deep-link-lost",
                "country-before-all-else",
                "https://learnworld.education/apps/tutor",
            )
            .named("Fractal Tutor"),
            "https://learnworld.education/",
            small(
                "Where are you?",
                "Please choose your country to see the courses that are taught where you live.",
            ),
        ),
        living("feed-reader", "https://kw-reader.com/")
            .named("KW Reader")
            .page(doc(
                "en",
                "KW Reader",
                "<h1>KW Reader</h1><p>Related searches of your own archive, in one list.</p>",
            )),
    ]
}
