//! A ninth table: where a redirect ends, what closed under "the service of" its name, what a
//! platform took away, and what stands before a page in the languages that are seldom thought of.

use super::html::{chrome, doc};
use crate::row::{Row, Sort, living, lost, row};
use crate::support::{Behaviour, redirect, respond, user_agent_contains, when};

pub(crate) fn rows() -> Vec<Row> {
    [
        sold(),
        moved(),
        closed(),
        alive(),
        taken(),
        stopped(),
        walls(),
        robots(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn walled(expected: &'static str, name: &'static str, url: &str) -> Row {
    row(expected, name, url).sort(Sort::Walled)
}

/// What a robot is shown, and what a browser.
fn told_apart(robot: impl Into<Behaviour>, browser: impl Into<Behaviour>) -> Behaviour {
    when(user_agent_contains("Mozilla"), browser).otherwise(robot)
}

/// A page of a market of domains, with its menu and what it has besides.
fn market(domain: &str, offer: &str) -> String {
    let menu = r#"<header><a href="/">NameQuay</a><a href="/browse">Browse</a><a href="/sell">Sell</a><a href="/pricing">Fees</a><a href="/login">Log in</a><a href="/help">Help</a><a href="/auctions">Auctions</a></header>"#;
    let others = r#"<aside><h2>More names</h2><a href="/d/1">lampwise.com</a><a href="/d/2">inkfort.com</a><a href="/d/3">oatline.com</a></aside>"#;
    doc(
        "en",
        &format!("{domain} - NameQuay"),
        &format!("{menu}<main><h1>{domain}</h1>{offer}</main>{others}"),
    )
}

/// A front door that leads to where its domain is sold.
fn sold_at(name: &'static str, product: &'static str, domain: &str, offer: &str) -> Row {
    let to = format!("https://{name}.namequay.com/d/{domain}?src=door");
    lost("parked", name, &format!("https://{domain}/"))
        .named(product)
        .gives(redirect(302, &to))
        .at(&to, respond(200).body(market(domain, offer)))
}

fn sold() -> Vec<Row> {
    vec![
        sold_at(
            "sold-priced",
            "Tidewrite",
            "tidewrite.com",
            "<p>$3,450</p><p>A brandable name for a young company. Lease to own from $99 a month, with free escrow.</p>",
        ),
        sold_at(
            "sold-said",
            "Tidewrite",
            "tidewrite.net",
            "<p>This domain name is for sale. Buy now for €900.</p>",
        ),
        sold_at(
            "sold-like-its-domain",
            "Moss.ai",
            "moss.ai",
            "<p>Make us an offer. The owner of this domain answers within a day.</p>",
        ),
        sold_at(
            "sold-de",
            "Ebbeschrift",
            "ebbeschrift.de",
            "<p>Diese Domain kaufen: 1.200 €. Treuhandservice inklusive.</p>",
        ),
        sold_at(
            "sold-zh",
            "潮写",
            "chaoxie.com",
            "<p>该域名一口价 ¥38,000，支持中介交易，快速过户。</p>",
        ),
        lost("parked", "sold-he", "https://goat-notes.co.il/")
            .named("עיזון")
            .page(doc(
                "he",
                "הדומיין למכירה",
                "<h1>goat-notes.co.il</h1><p>שם המתחם הזה עומד למכירה, לפרטים כתבו לנו.</p>",
            )),
        lost("parked", "sold-ro", "https://capraverde.ro/")
            .named("Capra Notes")
            .page(doc(
                "ro",
                "capraverde.ro",
                "<p>Acest domeniu este de vânzare.</p>",
            )),
        lost("parked", "sold-fa", "https://bozghale.com/")
            .named("بزغاله")
            .page(doc(
                "fa",
                "فروش دامنه",
                "<p>این دامنه به فروش می‌رسد. قیمت توافقی</p>",
            )),
    ]
}

fn moved() -> Vec<Row> {
    vec![
        // It is said what became of the domain.
        row("moved-site", "renamed-by-domain", "https://lanternote.com/").named("Lanternote").gives(redirect(301, "https://lantern.page/")).at("https://lantern.page/", respond(200).body(chrome("lanternote.com is now lantern.page", "<h1>lanternote.com is now lantern.page</h1><p>Same notes, a shorter address. Nothing else has changed for you, and your old links lead here.</p>"))),
        row("moved-site", "market-renamed", "https://nameferry.com/").named("Nameferry").gives(redirect(301, "https://ferry.domains/")).at("https://ferry.domains/", respond(200).body(chrome("nameferry.com is now ferry.domains", "<h1>Buy and sell premium domains</h1><p>Lease to own, escrow included. Make an offer on any of our domain names. Formerly nameferry.com.</p>"))),
        row("moved-site", "old-mail", "https://bramble-code.com/").named("Bramble Code").gives(redirect(301, "https://thornbush.dev/")).at("https://thornbush.dev/", respond(200).body(chrome("Thornbush", "<h1>Write code with a gardener</h1><p>Questions? Write to hello@bramble-code.com or call us on any weekday between nine and five.</p>"))),
        // A shop has a product's page, with a price and the name that its site has.
        row("moved-temporarily", "shop-of-a-product", "https://copyfinch.ai/").named("Copyfinch").gives(redirect(302, "https://dealharbor.com/products/copyfinch")).at("https://dealharbor.com/products/copyfinch", respond(200).body(chrome("Copyfinch.ai - DealHarbor", "<h1>Copyfinch.ai</h1><p>$59 once, instead of $20 a month. Buy now, or in three payments. Copyfinch writes advertisements in your own voice.</p>"))),
        // On its own site a product may show its domain and nothing else.
        living("titled-as-its-domain", "https://pelican.com/").named("Pelican").page(chrome("pelican.com", "<h1>The editor that thinks along</h1><p>Pelican completes what you write. Download it for any system and try it for two weeks.</p>")),
        living("called-as-its-domain", "https://gull.ai/").named("Gull.ai").page(chrome("Gull.ai", "<h1>Gull.ai</h1><p>Make an offer to your customers that they cannot refuse: Gull.ai drafts it.</p>")),
    ]
}

fn closed_as(name: &'static str, lang: &str, product: &'static str, said: &str) -> Row {
    let page = doc(lang, product, &format!("<h1>{said}</h1><p>2019 – 2024</p>"));
    lost("shut-down", name, &format!("https://{name}.app/"))
        .named(product)
        .page(page)
}

fn closed() -> Vec<Row> {
    vec![
        closed_as("of-he", "he", "דולפין", "השירות של דולפין נסגר"),
        closed_as("of-he-site", "he", "Dolfin", "האתר של Dolfin נסגר"),
        closed_as("of-nl", "nl", "Dolfijn", "De dienst van Dolfijn is gestopt"),
        closed_as("of-nl-plain", "nl", "Dolfijn", "De website Dolfijn is gesloten"),
        closed_as("of-es", "es", "Delfín", "El servicio de Delfín ha cerrado"),
        closed_as("of-fr", "fr", "Dauphin", "Le site de Dauphin a fermé"),
        closed_as("of-it", "it", "Delfino", "Il servizio di Delfino è stato chiuso"),
        closed_as("of-de", "de", "Delphin", "Der Dienst von Delphin wurde eingestellt"),
        closed_as("of-en", "en", "Dolphin", "The service of Dolphin has been shut down"),
        closed_as("of-hi", "hi", "Dolfin", "Dolfin की सेवा बंद हो गई है"),
        closed_as("of-fa", "fa", "Dolfin", "سایت Dolfin متوقف شد"),
        closed_as("of-th", "th", "Dolfin", "เว็บไซต์ Dolfin ปิดให้บริการแล้ว"),
        closed_as("of-tr", "tr", "Yunus", "Yunus hizmeti sonlandırıldı"),
        closed_as("of-ro", "ro", "Delfin", "Site-ul Delfin a fost închis"),
        closed_as("of-sv", "sv", "Delfinen", "Webbplatsen Delfinen har stängts"),
        lost("shut-down", "epitaph", "https://tinker-fm.com/").named("Tinker").page(doc("en", "Tinker, 2018-2023", "<h1>Tinker, 2018-2023</h1><p>The lights are out. All recordings were erased and every subscription refunded.</p>")),
        lost("shut-down", "switched-it-off", "https://tinker-two.com/").named("Tinker").page(doc("en", "Tinker", "<h1>So long</h1><p>In June 2023 we switched Tinker off. Thank you for listening.</p>")),
        lost("shut-down", "went-dark", "https://tinker-three.com/").named("Tinker").page(doc("en", "Tinker", "<h1>Goodnight</h1><p>Tinker went dark on 9 June 2023. Your drafts have been deleted.</p>")),
        lost("shut-down", "servers-off", "https://tinker-four.com/").named("Tinker").page(doc("en", "Farewell from Tinker", "<h1>Farewell from Tinker</h1><p>We switched the servers off this spring. You were the best of listeners.</p>")),
    ]
}

fn alive() -> Vec<Row> {
    let says = |name, product, title: &str, text: &str| {
        living(name, &format!("https://{name}.dev/"))
            .named(product)
            .page(doc(
                "en",
                product,
                &format!("<h1>{title}</h1><p>{text}</p>"),
            ))
    };
    vec![
        says("of-a-part", "Otter", "Otter", "The service of Otter Classic has been shut down. Otter goes on."),
        says("of-a-country", "Otter", "Otter", "The service of Otter in Chile has been shut down. Elsewhere nothing changes."),
        says("of-a-part-nl", "Otter", "Otter", "De dienst Otter Klassiek is gestopt. Otter zelf gaat door."),
        says("part-off", "Otter", "Otter", "In May 2024 we switched Otter Classic off. Otter 2 has all of it."),
        says("lights-off", "Otter", "Otter", "In May 2024 we switched the lights off and wrote Otter in a cellar."),
        says("dark-mode", "Otter", "Otter went dark", "Dark mode is here, on every screen and in print."),
        says("project-of-years", "Otter", "Otter, 2021-2024", "A research project on rivers. Its papers and its data are below."),
        says("deleted-elsewhere", "Otter", "Was this site deleted?", "Otter restores it from public archives within an hour."),
        says("unpaid-elsewhere", "Otter", "Otter", "Hosting suspended for an overdue invoice? Otter pays in advance."),
        living("vpn-nl", "https://otterpad.nl/").named("Otterpad").page(chrome("Otterpad", "<h1>Niet beschikbaar in uw land?</h1><p>Met Otterpad kijkt u overal mee.</p>")),
        living("queue-tool", "https://rijtje.nl/").named("Rijtje").page(chrome("Rijtje", "<h1>U staat in de wachtrij</h1><p>Dat horen uw klanten nooit meer: Rijtje rekent de wachttijd uit.</p>")),
        living("page-on-regions", "https://otterapi.com/docs/unsupported-regions").named("Otter API").page(doc("en", "Unsupported regions", "<h1>Unsupported regions</h1><p>Otter API answers everywhere but at the poles.</p>")),
    ]
}

fn taken_from(name: &'static str, lang: &str, said: &str) -> Row {
    let page = doc(
        lang,
        "Padquay",
        &format!("<h1>{said}</h1><a href='https://padquay.app/start'>Padquay</a>"),
    );
    lost(
        "platform-gone",
        name,
        &format!("https://{name}.padquay.app/"),
    )
    .named("Ferrous")
    .page(page)
}

fn taken() -> Vec<Row> {
    vec![
        taken_from("taken-en", "en", "This board was deleted"),
        taken_from("taken-owner", "en", "The owner of this gallery has deleted it"),
        taken_from("taken-nl", "nl", "Deze webwinkel bestaat niet meer"),
        taken_from("taken-fr", "fr", "Cette boutique a été supprimée par son propriétaire"),
        taken_from("taken-de", "de", "Dieser Laden wurde gelöscht"),
        taken_from("taken-es", "es", "Este sitio ha sido eliminado"),
        taken_from("taken-pt", "pt", "Esta loja não existe mais"),
        taken_from("taken-it", "it", "Questo negozio non esiste più"),
        taken_from("taken-pl", "pl", "Ten sklep został usunięty"),
        taken_from("taken-ru", "ru", "Этот магазин был удалён"),
        taken_from("taken-vi", "vi", "Trang web này không còn tồn tại"),
        taken_from("taken-ja", "ja", "このショップは削除されました"),
        taken_from("taken-zh", "zh", "该店铺已不存在"),
        lost("soft-404", "taken-deep", "https://rooms.padhaven.io/ferrous/chat").named("Ferrous").page(chrome("Padhaven", "<h1>This space was taken down</h1><p>Our moderators removed ferrous/chat, which broke the rules of the house.</p>")).at("https://rooms.padhaven.io/", respond(200).body(chrome("Padhaven", "<h1>Rooms for everybody</h1>"))),
    ]
}

fn stopped_as(name: &'static str, lang: &str, title: &str, said: &str) -> Row {
    lost("suspended", name, &format!("https://{name}.com/"))
        .named("Krill")
        .page(doc(lang, title, &format!("<h1>{title}</h1><p>{said}</p>")))
}

fn stopped() -> Vec<Row> {
    vec![
        stopped_as(
            "unpaid-pl",
            "pl",
            "Usługa zablokowana",
            "Hosting tej strony został zablokowany z powodu nieopłaconej faktury.",
        ),
        stopped_as(
            "unpaid-fi",
            "fi",
            "Sivusto suljettu",
            "Webhotelli on suljettu maksamattoman laskun vuoksi.",
        ),
        stopped_as(
            "unpaid-no",
            "no",
            "Stengt",
            "Nettstedet er suspendert på grunn av manglende betaling.",
        ),
        stopped_as(
            "stopped-nl",
            "nl",
            "Website opgeschort",
            "Deze website is opgeschort.",
        ),
        stopped_as("stopped-th", "th", "ระงับ", "บัญชีนี้ถูกระงับ โปรดติดต่อผู้ให้บริการ"),
        stopped_as(
            "stopped-ar",
            "ar",
            "موقوف",
            "تم تعليق هذا الحساب. يرجى التواصل مع الدعم.",
        ),
        stopped_as("stopped-hi", "hi", "निलंबित", "यह वेबसाइट निलंबित है।"),
        stopped_as(
            "trial-en",
            "en",
            "Site offline",
            "The free trial has ended and the page was taken offline. Are you the owner? Pick a plan.",
        ),
        stopped_as(
            "trial-fr",
            "fr",
            "Site hors ligne",
            "La période d'essai est terminée. Si vous êtes le propriétaire, choisissez une offre.",
        ),
    ]
}

fn stands_before(
    expected: &'static str,
    name: &'static str,
    lang: &str,
    title: &str,
    said: &str,
) -> Row {
    walled(expected, name, &format!("https://{name}.org/"))
        .named("Whelk")
        .page(doc(lang, title, &format!("<h1>{title}</h1><p>{said}</p>")))
}

fn walls() -> Vec<Row> {
    let consent = doc(
        "nl",
        "Jouw keuze",
        "<h1>Kies je cookies</h1><p>Wij en 90 partners bewaren gegevens op je apparaat. Akkoord, of liever instellen?</p><button>Akkoord</button>",
    );
    let here = "https://wall.uitgeverij-toestemming.nl/kies?callbackUrl=https%3A%2F%2Fwulk.nl%2Fterug%3Fnaar%3D%2Flezen";
    let plain = "https://wulkers.nl/keuze?return=https%3A%2F%2Fwulk-nieuws.nl%2F";
    vec![
        stands_before("bot-wall", "human-nl", "nl", "Bevestig dat je een mens bent", "Even geduld."),
        stands_before("bot-wall", "human-fi", "fi", "Vahvista, että olet ihminen", "Hetki."),
        stands_before("bot-wall", "human-ar", "ar", "تحقق من أنك إنسان", "لحظة من فضلك"),
        stands_before("bot-wall", "queue-cf", "en", "Waiting Room powered by Cloudflare", "Your turn comes. This page refreshes."),
        stands_before("bot-wall", "queue-fr", "fr", "Vous êtes dans la file d’attente", "Temps d’attente : 4 minutes. Ne fermez pas cette fenêtre."),
        stands_before("bot-wall", "queue-pl", "pl", "Jesteś w kolejce", "Czas oczekiwania: 3 minuty. Nie zamykaj tej strony."),
        stands_before("geo-blocked", "geo-pl", "pl", "Niedostępne", "Whelk nie jest dostępny w Twoim kraju."),
        stands_before("geo-blocked", "geo-vi", "vi", "Thông báo", "Dịch vụ không khả dụng ở quốc gia của bạn."),
        stands_before("geo-blocked", "geo-he", "he", "שגיאה", "השירות אינו זמין באזור שלך."),
        walled("geo-blocked", "geo-address", "https://whelkchat.com/").named("Whelk Chat").gives(redirect(307, "/region-unavailable")).at("https://whelkchat.com/region-unavailable", respond(200).body(doc("en", "Whelk Chat", "<h1>Soon in more places</h1><p>Whelk Chat has yet to come to where you are.</p>"))),
        walled("bot-wall", "consent-elsewhere", "https://wulk.nl/lezen").named("Wulk").gives(redirect(302, here)).at(here, respond(200).body(consent.clone())),
        walled("bot-wall", "consent-root", "https://wulk-nieuws.nl/").named("Wulk").gives(redirect(302, plain)).at(plain, respond(200).body(consent.clone())),
        // Without an address to come back to it is another site.
        row("identity-drift", "elsewhere", "https://wulkje.nl/lezen").named("Wulk").gives(redirect(302, "https://heel-wat-anders.nl/kies?van=wulkje")).at("https://heel-wat-anders.nl/kies?van=wulkje", respond(200).body(consent)),
    ]
}

fn robots() -> Vec<Row> {
    let page = || {
        respond(200).body(chrome(
            "Cockle",
            "<h1>Cockle</h1><p>Cockle keeps your shells in order.</p>",
        ))
    };
    let word = |text: &str| respond(200).body(doc("en", "", &format!("<p>{text}</p>")));
    let challenge =
        respond(403)
            .header("cf-mitigated", "challenge")
            .body(doc("en", "Just a moment...", ""));
    vec![
        living("robot-hello", "https://cockle-one.com/")
            .named("Cockle")
            .gives(told_apart(word("Hello, robot."), page())),
        living("robot-empty", "https://cockle-two.com/")
            .named("Cockle")
            .gives(told_apart(respond(202).body(""), page())),
        living("robot-refused", "https://cockle-three.com/")
            .named("Cockle")
            .gives(told_apart(word("Automated client detected."), page())),
        living("robot-deep", "https://cockle-four.com/app/shells")
            .named("Cockle")
            .gives(told_apart(word("ok"), page()))
            .elsewhere(told_apart(word("ok"), respond(404).body("no"))),
        walled("bot-wall", "robot-then-wall", "https://cockle-five.com/")
            .named("Cockle")
            .gives(told_apart(word("Hello, robot."), challenge)),
        row("placeholder", "empty-for-all", "https://cockle-six.com/")
            .named("Cockle")
            .gives(respond(200).body("")),
    ]
}
