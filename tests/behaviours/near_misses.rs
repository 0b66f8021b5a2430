//! Pages that live and have the words, the frame or the host of one that does not, and some that do not live
//! for all that they look so.

use crate::fresh::html::{PROSE, chrome, doc};
use crate::row::{Row, Sort, living, lost, row};
use crate::support::respond;

pub(crate) fn rows() -> Vec<Row> {
    [of_others(), doors(), tenants(), framed(), missing()]
        .into_iter()
        .flatten()
        .collect()
}

/// What is said of others, or of a name.
fn of_others() -> Vec<Row> {
    let said = |name, url: &str, product, page: String| living(name, url).named(product).page(page);
    vec![
        said(
            "directory-of-the-dead",
            "https://startup-graves.io/",
            "Startup Graves",
            chrome(
                "Startup Graves – 1,248 startups that shut down",
                "<h1>Startups that shut down, and why</h1><p>A searchable directory.</p><div><h3>Fabbo.com</h3>\
                 <p>Shut down in 2015. This site is no longer available.</p></div><div><h3>Quibo</h3><p>Closed \
                 its doors on October 26, 2022. Thank you to everyone.</p></div>",
            ),
        ),
        said(
            "edition-on-a-card",
            "https://kitely-suite.com/",
            "Kitely",
            doc(
                "en",
                "Kitely",
                "<h1>Kitely</h1><p>Kitely offers mail and maps.</p><div><h3>Kitely Mail</h3><p>Service \
                 discontinued on 1 May 2023.</p></div><div><h3>Kitely Maps</h3><p>In operation</p></div>",
            ),
        ),
        said(
            "archive-of-a-closed-site",
            "https://lost-sites.net/site/athens",
            "Lost Sites",
            chrome(
                "GeoVille/Athens (closed 2009) - Lost Sites",
                "<h1>GeoVille/Athens</h1><p>This site has been closed. It is no longer available at its \
                 original address. You see a copy.</p><dl><dt>Shut down</dt><dd>26 October 2009</dd></dl>",
            ),
        ),
        said(
            "quotation-of-two-sentences",
            "https://diario-cifrado.mx/nota/tuenta-cierra",
            "Diario Cifrado",
            chrome(
                "Adiós a Tuenta: la red social cierra definitivamente - Diario Cifrado",
                "<h1>Adiós a Tuenta: la red social cierra definitivamente</h1><p>«Ha sido un placer. El \
                 servicio ya no está disponible», dice la portada.</p>",
            ),
        ),
        said(
            "farewell-to-another",
            "https://bits-bolos.pt/2014/orkuta",
            "Bits & Bolos",
            chrome(
                "Adeus, Orkuta: o serviço foi encerrado | Bits & Bolos",
                "<h1>Adeus, Orkuta</h1><p>O Orkuta foi encerrado a 30 de setembro de 2014. «Obrigado por \
                 fazer parte desta comunidade.»</p>",
            ),
        ),
        said(
            "called-like-a-notice",
            "https://jongryo-alimi.info/",
            "서비스 종료 알리미",
            doc(
                "ko",
                "서비스 종료 알리미 - 종료된 서비스 모음",
                "<nav><a href=/alert>알림</a><a href=/report>제보</a></nav><main><h1>종료된 서비스 모음</h1>\
                 <p>서비스가 종료되었습니다, 라는 문장을 만나기 전에.</p><ul><li>다음 블로그: 2022. 9. 30. 서비스 \
                 종료</li></ul></main>",
            ),
        ),
    ]
}

/// Front doors that lead on.
fn doors() -> Vec<Row> {
    let leads = |name, url: &str, product, to: &'static str, page: String| {
        living(name, url)
            .named(product)
            .gives(respond(302).header("Location", to))
            .at(
                &format!("{}{to}", url.trim_end_matches('/')),
                respond(200).body(page),
            )
    };
    vec![
        leads(
            "plans-for-retirement",
            "https://kite-retire.com/",
            "Kite Retire",
            "/plans/",
            doc(
                "en",
                "Kite Retire Retirement",
                &format!("<h1>Save for later</h1><p>Prices as of 3 March 2025.</p>{PROSE}"),
            ),
        ),
        row("moved-site", "name-that-was-retired", "https://pagewrens.co/")
            .named("Pagewrens")
            .gives(respond(301).header("Location", "https://inkwrens.com/"))
            .at(
                "https://inkwrens.com/",
                respond(200).body(chrome(
                    "Inkwrens (formerly Pagewrens) – websites for writers",
                    "<h1>Pagewrens is now Inkwrens</h1><p>The name Pagewrens has been retired on 30 June 2025. \
                     Same editor, same people, your sites keep working.</p>",
                )),
            ),
        row("deep-link-lost", "terms-before-all-else", "https://kite-terms.com/app/tool")
            .named("Fractal Tool")
            .gives(respond(302).header("Location", "/"))
            .elsewhere(respond(302).header("Location", "/"))
            .at(
                "https://kite-terms.com/",
                respond(200).body(doc(
                    "en",
                    "Kite",
                    "<h1>Welcome to Kite</h1><p>By entering this site you agree to our terms of service.</p>\
                     <a href=/enter>Enter</a> <a href=/terms>Terms</a>",
                )),
            ),
    ]
}

/// Small tools at a host of their name.
fn tenants() -> Vec<Row> {
    let rows = [
        (
            "small-haiku",
            "https://small-haiku.glitch.me/",
            "<title>haiku machine</title><h1>haiku machine</h1><p id=out>old pond — a frog leaps in</p>\
             <button>another</button><script src=/script.js></script><p>built by @noor, remix it</p>",
        ),
        (
            "dicewisely",
            "https://dicewisely.replit.app/",
            "<title>Dice odds calculator</title><h1>Dice odds calculator</h1><form><label>Dice <input name=n \
             value=3></label> <label>Sides <input name=s value=6></label> <button>Compute</button></form><p>P(sum \
             ≥ 11) = 0.5</p><p>Not gambling advice, just maths of two or three dice.</p>",
        ),
    ];
    rows.map(|(name, url, page)| living(name, url).named(name).page(page))
        .into()
}

/// Frames, feeds and refusals that are none.
fn framed() -> Vec<Row> {
    vec![
        living("frameset-that-forwards", "https://kite-frames.com/")
            .named("Kite Frames")
            .page(
                "<html><head><title>Kite Frames</title></head><frameset rows='100%'><frame \
                 src='http://kite-frames.github.io/'><noframes>Click here to go to the site. This domain is \
                 masked.</noframes></frameset></html>",
            ),
        living("called-like-its-domain", "https://parks.city/")
            .named("parks.city")
            .page(chrome(
                "parks.city",
                "<h1>parks.city</h1><p>Every park of the city, with its opening hours and its benches.</p>\
                 <script src=/js/park.js?v=3></script>",
            )),
        row("geo-blocked", "certain-requirements", "https://legal-lands.com/")
            .sort(Sort::Walled)
            .named("Legal Lands")
            .page(doc(
                "en",
                "Legal Lands",
                "<p>Due to certain legal requirements, Legal Lands is not available in your country.</p>",
            )),
    ]
}

/// What is missing, and what asks.
fn missing() -> Vec<Row> {
    vec![
        lost(
            "soft-404",
            "nothing-but-404-in-a-folder",
            "https://foldered-shop.com/products/scribe/",
        )
        .named("Scribe Pen")
        .page("<title>404</title><h1>404</h1><p>Back to the start</p>")
        .elsewhere(respond(200).body("<title>404</title><h1>404</h1><p>Back to the start</p>"))
        .at(
            "https://foldered-shop.com/",
            respond(200).body(chrome("Foldered", &["<h1>Foldered</h1>", PROSE].concat())),
        ),
        living("finds-sites-again", "https://site-fixer.netlify.app/")
            .named("Site Fixer")
            .page(doc(
                "en",
                "Website not found?",
                "<h1>Website not found?</h1><p>We find it again, with Site Fixer.</p>",
            )),
    ]
}
