//! Ends told in officials' words, beneath a lesser heading, by insolvency and by owners; not-found pages that
//! guess, and what looks alike and lives.

use super::dead;
use super::html::{FOOT, MENU, chrome, doc, framed, themed};
use crate::row::{Row, living, lost, row};
use crate::support::respond;

pub(crate) fn rows() -> Vec<Row> {
    [
        ends(),
        not_ends(),
        goes_on(),
        doubtful(),
        lost_pages(),
        watchers(),
        owners(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A root that says so.
fn ended(name: &'static str, lang: &str, title: &'static str, body: &str) -> Row {
    dead(name, &format!("https://{name}.com/"))
        .named(title)
        .page(doc(lang, title, body))
}

/// A root that says so, and lives.
fn alive(name: &'static str, lang: &str, title: &'static str, body: &str) -> Row {
    living(name, &format!("https://{name}.com/"))
        .named(title)
        .page(doc(lang, title, body))
}

fn ends() -> Vec<Row> {
    vec![
        ended("n9-officially", "en", "Larkfold", "<h1>Larkfold has officially shut down</h1><p>Take care.</p>"),
        ended("n9-permanently", "en", "Larkfolio", "<h1>A note</h1><p>Larkfolio was permanently discontinued in March 2024.</p>"),
        ended("n9-de", "de", "Lerchenblatt", "<h1>Lerchenblatt wurde endgültig eingestellt</h1><p>Danke.</p>"),
        ended("n9-fr", "fr", "Alouette", "<h1>Alouette a officiellement fermé ses portes</h1><p>Merci.</p>"),
        ended("n9-es", "es", "Calandria", "<h1>Calandria ha cerrado definitivamente sus puertas</h1><p>Fue bonito.</p>"),
        ended("n9-it", "it", "Allodola", "<h1>Allodola è stata definitivamente chiusa</h1><p>Grazie.</p>"),
        ended("n9-ru", "ru", "Жаворонок", "<h1>Объявление</h1><p>Сервис Жаворонок окончательно прекратил работу 1 мая 2025 года.</p>"),
        ended("n9-vi", "vi", "Sơn Ca", "<h1>Thông báo</h1><p>Sơn Ca đã vĩnh viễn ngừng hoạt động từ ngày 12/04/2025.</p>"),
        ended("n9-zh", "zh-CN", "云雀写作", "<h1>公告</h1><p>云雀写作已全面停止服务。</p>"),
        ended("n9-ja", "ja", "ひばりメモ", "<h1>お知らせ</h1><p>ひばりメモは2025年3月31日をもってサービスを完全に終了しました。</p>"),
        ended("n9-ko", "ko", "종달새노트", "<h1>안내</h1><p>종달새노트 서비스가 완전히 종료되었습니다. 2025년 3월 31일</p>"),
        ended("n9-h2-zh", "zh-CN", "云雀助手", r#"<div class="card"><h2>云雀助手已下线</h2><p>感谢一路同行。</p></div>"#),
        ended("n9-h3-en", "en", "Skylark Desk", "<div><h3>Skylark Desk has shut down</h3><p>Thank you.</p></div>"),
        ended("n9-bold", "en", "Skylark Pad", "<p><strong>Skylark Pad has been discontinued.</strong></p><p>Thank you for flying with us.</p>"),
        ended("n9-it-active", "it", "Usignolo", "<h1>Usignolo non è più attivo</h1><p>Abbiamo cessato il servizio il 30 giugno 2025.</p>"),
        ended("n9-it-ours", "it", "Usignolo Note", "<h1>Avviso</h1><p>Dopo sei anni abbiamo cessato il servizio il 30 giugno 2025.</p>"),
        ended("n9-pt", "pt", "Rouxinol", "<h1>O Rouxinol deixou de funcionar</h1><p>Obrigado por tudo. O serviço não está mais disponível.</p>"),
        ended("n9-es-adios", "es", "Ruisenor", "<h1>Adiós y gracias</h1><p>Ruiseñor dejó de funcionar el 3 de marzo de 2025. Fue un honor.</p>").named("Ruiseñor"),
        ended("n9-retired", "en", "Nightjar Bot", "<h1>Nightjar Bot is retired</h1><p>The hosted bot is no longer available.</p>"),
        ended("n9-asleep", "en", "Dozepup", "<h1>Dozepup has gone to sleep</h1><p>The app was withdrawn from all stores in March 2025 and its servers are switched off.</p>"),
        ended("n9-no-restore", "zh-CN", "青简", "<h1>停止运营公告</h1><p>感谢您一直以来的支持。青简已于2025年3月31日停止运营，数据已清除，无法恢复。</p>"),
        dead("n9-experiment", "https://labs.bigmaker.com/experiments/paper-owl")
            .named("Paper Owl")
            .page(framed("en", "Paper Owl - Bigmaker Labs", &["Experiments", "Blog"], "<h1>This experiment has ended</h1><p>Paper Owl ran until May 2025. It is no longer available. Thanks to everyone who took part.</p>"))
            .elsewhere(respond(404)),
        ended("n9-inc", "en", "Pale Heron", "<h1>Notice</h1><p>Pale Heron Inc. has ceased trading. Claims go to the trustee.</p>"),
    ]
}

fn not_ends() -> Vec<Row> {
    const SHOP: &str =
        r#"<nav><a href="/a">Tour</a><a href="/b">Prices</a><a href="/c">Help</a></nav>"#;
    vec![
        alive("n9-not-gap", "en", "Gapfill", &format!("{SHOP}<h1>Gapfill is now closing the gap between notes and tasks</h1><p>Gapfill links what you write to what you do.</p>")),
        alive("n9-not-plan", "en", "Planetree", &format!("{SHOP}<h1>Planetree</h1><p>The free plan has officially been retired. Planetree starts at 4 euros.</p>")),
        alive("n9-not-season", "en", "Seasonal", &format!("{SHOP}<h1>Seasonal</h1><p>Season 3 has ended and its boards are no longer available. Seasonal goes on with season 4.</p>")),
        alive("n9-not-wait", "en", "Waitless", &format!("{SHOP}<h1>The wait is over: Waitless 2</h1><p>Waitless 1 is no longer available, move on today.</p>")),
        alive("n9-not-h2", "en", "Twoheads", &format!("{SHOP}<h2>Your old wiki has shut down?</h2><p>Twoheads imports it in a minute.</p>")),
        alive("n9-not-bold", "en", "Boldly", &format!("{SHOP}<p><strong>Harbor has been discontinued</strong> and now its users write in Boldly.</p>")),
        alive("n9-not-law", "en", "Claimkeeper", &format!("{SHOP}<h1>Claimkeeper</h1><p>A supplier filed for bankruptcy and has stopped paying? Claimkeeper files your claim.</p>")),
        alive("n9-not-active", "it", "Attivo", &format!("{SHOP}<h1>Attivo</h1><p>Il tuo vecchio piano non è più attivo? Attivo ne ha tre.</p>")),
        alive("n9-not-zh", "zh-CN", "雀报", &format!("{SHOP}<h1>雀报</h1><p>旧版接口已全面下线，请使用雀报新版接口。</p>")),
        alive("n9-not-es", "es", "Reparalo", &format!("{SHOP}<h1>Repáralo</h1><p>¿Tu lavadora dejó de funcionar el 3 de marzo de 2025? Repáralo manda a alguien hoy.</p>")).named("Repáralo"),
        alive("n9-not-years", "en", "Yearling", "<p><b>Yearling is over 10 years old</b></p><p>Its first edition is no longer available.</p>"),
        alive("n9-not-beta", "en", "Betafish", "<h1>Betafish is retired from beta</h1><p>Now open to all.</p>"),
        alive("n9-not-colon", "en", "Grownup", "<h1>This experiment is over: Grownup is a product</h1><p>The old demo is no longer available.</p>"),
        alive("n9-not-rival", "en", "Taker", "<h1>Taker</h1><p>A rival went bankrupt and its service has stopped. Taker takes over its customers.</p>"),
        alive("n9-not-part-it", "it", "Postino", "<h1>Postino</h1><p>Abbiamo chiuso il servizio clienti telefonico il 3 marzo 2025, scriveteci.</p>"),
        alive("n9-not-part-fr", "fr", "Facteur", "<h1>Facteur</h1><p>Nous avons arrêté le service de messagerie vocale. Facteur continue par écrit.</p>"),
        alive("n9-not-goodbye", "en", "Trainnotes", "<h1>Say goodbye to paper</h1><p>Trainnotes offline since May 2024, on every train.</p>"),
        alive("n9-not-lights", "en", "Nightwatch", "<h1>Nightwatch</h1><p>At night the lights and the servers are switched off. Since 3 May 2025 Nightwatch saves power.</p>"),
        alive("n9-not-volunteers", "en", "Volunteer", "<h1>Volunteer is no longer maintained by students</h1><p>We are a company now.</p>"),
        living("n9-not-library", "https://oldlib.readthedocs.io/en/latest/")
            .named("oldlib")
            .page(doc("en", "oldlib", "<h1>oldlib is no longer maintained</h1><p>The package still works: pip install oldlib.</p>")),
        row("placeholder", "n9-not-forever", "https://n9-not-forever.com/")
            .named("Winterhof")
            .page(doc("en", "Winterhof", "<h1>Winterhof is permanently closed on Mondays</h1><p>Winterhof has closed its doors for the winter. This is not the end: we will be back in May.</p>")),
    ]
}

/// What has stopped, ended or closed, and lives on.
fn goes_on() -> Vec<Row> {
    let help = |name, lang: &str, title: &'static str, heading: &str, said: &str| {
        living(name, &format!("https://{name}.com/help/message"))
            .named(title)
            .page(doc(
                lang,
                heading,
                &format!("<h1>{heading}</h1><p>{said}</p>"),
            ))
            .at(
                &format!("https://{name}.com/"),
                respond(200).body(doc(
                    lang,
                    title,
                    &format!("<h1>{title}</h1><p>{said}</p><p>Start</p>"),
                )),
            )
    };
    let later = |name, lang: &str, title: &'static str, body: &str| {
        row("placeholder", name, &format!("https://{name}.com/"))
            .named(title)
            .page(doc(lang, title, body))
    };
    vec![
        help(
            "n9-help-es",
            "es",
            "Pincel",
            "Pincel dejó de funcionar",
            "Reinicia el equipo e instala la versión 4.",
        ),
        help(
            "n9-help-fr",
            "fr",
            "Pinceau",
            "Pinceau a cessé de fonctionner",
            "Ce message s'affiche quand la mémoire manque.",
        ),
        help(
            "n9-help-en",
            "en",
            "Paintbox",
            "Paintbox is no longer online",
            "Hold the button until the lamp blinks.",
        ),
        help(
            "n9-help-it",
            "it",
            "Pennello",
            "Pennello non è più attivo",
            "Riavvia il servizio dal menu.",
        ),
        alive(
            "n9-battery",
            "de",
            "Sandfloh",
            "<h1>Sandfloh ist nicht mehr aktiv</h1><p>Der Akku ist leer.</p>",
        ),
        alive(
            "n9-next-run",
            "en",
            "Sprintbot",
            "<h1>Sprintbot has finished</h1><p>It is no longer available until the next run on Monday.</p>",
        ),
        alive(
            "n9-lost-link",
            "en",
            "Dolphin Mail",
            "<h1>Dolphin Mail is no longer online</h1><p>Check the cable. Some mails are no longer available.</p>",
        ),
        alive(
            "n9-major",
            "en",
            "Major Reed",
            "<h1>Major Reed is retired</h1><p>He writes about bridge each Friday.</p>",
        ),
        alive(
            "n9-edition",
            "en",
            "Woolmark Inn",
            "<h1>Woolmark Inn Autumn has ended</h1><p>The scarves are no longer available. Winter coats are.</p>",
        ),
        alive(
            "n9-match",
            "en",
            "Rook Arena",
            "<h1>The game has ended</h1><p>Black won. Taking back is not available any longer.</p>",
        ),
        alive(
            "n9-study",
            "fr",
            "Étang Bleu",
            "<h1>Le projet Étang Bleu est terminé</h1><p>Les cartes restent en ligne ; la lettre n'est plus disponible.</p>",
        ),
        alive(
            "n9-lab-de",
            "de",
            "Uferlabor",
            "<h1>Das Experiment ist beendet</h1><p>Uferlabor bleibt. Gastkonten sind nicht mehr verfügbar.</p>",
        ),
        alive(
            "n9-rack",
            "en",
            "Magpie Den",
            "<h1>Last night</h1><p>A fan failed, so we took our servers down. By three Magpie Den was up.</p>",
        ),
        alive(
            "n9-moved",
            "fr",
            "Colombier",
            "<h1>Colombier</h1><p>Hier nous avons arrêté le service et changé les disques. Tout va bien depuis.</p>",
        ),
        alive(
            "n9-cable",
            "it",
            "Chiocciola",
            "<h1>Chiocciola</h1><p>Per un guasto abbiamo interrotto il servizio, torneremo presto in rete.</p>",
        ),
        alive(
            "n9-forum-es",
            "es",
            "Jilguero",
            "<h1>Jilguero</h1><p>Nuestra sala en la plataforma cerró para siempre el 4 de junio de 2024; las clases siguen.</p>",
        ),
        alive(
            "n9-works",
            "en",
            "Meadowlark",
            "<h1>Meadowlark 2010-2024</h1><p>Thank you to all who sang. Deleted songs are in the box. Data and lights by the sea.</p>",
        ),
        alive(
            "n9-thesis",
            "de",
            "Moorbild",
            "<h1>Moorbild 2014–2021</h1><p>Danke an alle. Doppelte Aufnahmen wurden gelöscht, die Daten liegen auf den Servern der Universität.</p>",
        ),
        alive(
            "n9-shop-el",
            "el",
            "Γλάρος",
            "<h1>Ο Γλάρος έχει κλείσει</h1><p>Ανοίγουμε αύριο στις 8.</p>",
        ),
        alive(
            "n9-shop-de",
            "de",
            "Backhaus Meise",
            "<h1>Wir haben nun geschlossen</h1><p>Ab sechs Uhr backen wir wieder.</p>",
        ),
        later(
            "n9-may",
            "de",
            "Strandbad Krebs",
            "<h1>Das Strandbad Krebs ist geschlossen</h1><p>Im Mai wird wieder geöffnet.</p>",
        ),
        later(
            "n9-summer",
            "pt",
            "Ateliê Sanhaço",
            "<h1>O Ateliê Sanhaço foi encerrado</h1><p>No outono voltamos com outra turma.</p>",
        ),
        later(
            "n9-flood",
            "en",
            "Otter Kitchen",
            "<h1>Otter Kitchen has closed its doors</h1><p>There is no date for reopening yet.</p>",
        ),
        later(
            "n9-eager",
            "en",
            "Weasel Kitchen",
            "<h1>Weasel Kitchen has closed its doors</h1><p>We cannot wait to reopen.</p>",
        ),
    ]
}

/// What may run on, so that somebody has to look.
fn doubtful() -> Vec<Row> {
    let doubt = |name, lang, title, body: &str| {
        row("closing-soon", name, &format!("https://{name}.com/"))
            .named(title)
            .page(doc(lang, title, body))
    };
    vec![
        doubt(
            "n9-unmaintained",
            "en",
            "Oldmill",
            "<h1>Oldmill is no longer maintained</h1><p>Try another mill.</p>",
        ),
        doubt(
            "n9-insolvent",
            "en",
            "Marsh Robotics Aide",
            "<h1>To our customers</h1><p>Marsh Robotics Ltd. filed for liquidation on 4 February 2026. Its cloud has stopped.</p>",
        ),
        doubt(
            "n9-insolvent-de",
            "de",
            "Moorfunk",
            "<h1>Mitteilung</h1><p>Die Moorfunk Technik hat Insolvenz angemeldet, der Betrieb der Geräte ist eingestellt.</p>",
        ),
    ]
}

/// `main` at every path but the root, which says something else.
fn everywhere(name: &'static str, url: &str, title: &'static str, page: &str) -> Row {
    let root = url::Url::parse(url).and_then(|url| url.join("/"));
    let root = root.expect("a row's link is a URL");
    lost("soft-404", name, url)
        .named(title)
        .page(page.to_owned())
        .elsewhere(respond(200).body(page.to_owned()))
        .at(
            root.as_str(),
            respond(200).body(chrome(
                "Start",
                "<h1>Start</h1><p>Where it all begins, with words of welcome.</p>",
            )),
        )
}

fn lost_pages() -> Vec<Row> {
    let long = "<p>Perhaps one of these helps you on, for they are what most people come here for in these days of early spring and late snow.</p>";
    vec![
        everywhere("n9-guess-fr", "https://n9-guess-fr.com/outils/resume", "Roitelet", &framed("fr", "Égaré ? | Roitelet", &["Outils", "Tarifs"], "<h1>Vous voilà bien loin</h1><p>La page a été déplacée, renommée ou supprimée. Voici de quoi retrouver votre chemin, pas à pas et sans détour, jusqu'au prochain abri.</p>")),
        everywhere("n9-guess-long", "https://n9-guess-long.com/products/ai/wrenhouse", "Wrenhouse", &doc("en", "Bigseller", &[MENU, r#"<nav><a href="/w">Wrenhouse</a></nav><div><h1>Hm.</h1><p>What you want has moved or is no longer available at this address.</p>"#, long, "</div>", FOOT].concat())),
        everywhere("n9-notice", "https://n9-notice.com/products/wrencase", "Wrencase", &doc("en", "Wrencase", &[MENU, "<div><h1>A wrong turn somewhere</h1><p>Not every road leads on, and this one ends at a hedge with a bird in it.</p>", long, "</div>", FOOT].concat())),
        // Pages of one site that say little within its frame are pages all the same.
        living("n9-alive-notice", "https://n9-alive-notice.com/products/wrenloft")
            .named("Wrenloft")
            .page(doc("en", "Wrenloft", &[MENU, "<div><h1>A nest above the city</h1><p>Bookings open each Monday at nine, and they are gone by noon.</p>", long, "</div>", FOOT].concat()))
            .elsewhere(respond(200).body(doc("en", "Wrenloft", &[MENU, "<div><h1>We know of no such place</h1><p>Try the map, the list of all our houses, or write to us.</p></div>", FOOT].concat()))),
        living("n9-alive-guess", "https://n9-alive-guess.com/help/dead-links")
            .named("Linkwren")
            .page(doc("en", "Linkwren", &[MENU, "<div><h1>Dead links</h1><p>Linkwren tells you when a page was moved or deleted, and where it is now.</p></div>", FOOT].concat()))
            .elsewhere(respond(404)),
        // A start page at every path, short and with a menu, is no gate.
        row("app-shell", "n9-start-everywhere", "https://n9-start-everywhere.com/agents/fern")
            .named("Fern Agent")
            .page(themed("en", "Mosshall", "Mosshall - sensors", START))
            .elsewhere(respond(200).body(themed("en", "Mosshall", "Mosshall - sensors", START)))
            .at("https://n9-start-everywhere.com/", respond(200).body(themed("en", "Mosshall", "Mosshall - sensors", START))),
    ]
}

/// Start pages at every path that tell what they do about pages which are gone.
fn watchers() -> Vec<Row> {
    let watch = |name, lang: &str, title: &'static str, said: &str| {
        let page = doc(
            lang,
            title,
            &format!("<h1>{title}</h1><p>{said}</p><p><a href=\"/a\">→</a></p>"),
        );
        living(name, &format!("https://{name}.com/app"))
            .named(title)
            .page(page.clone())
            .elsewhere(respond(200).body(page))
    };
    vec![
        watch("n9-watch-zh", "zh-CN", "链巡", "页面被删除或移动时通知您。"),
        watch(
            "n9-watch-en",
            "en",
            "Linkhawk",
            "Linkhawk knows when a page was moved or deleted.",
        ),
        watch(
            "n9-watch-until",
            "en",
            "Notehawk",
            "The address of a note holds until the note is renamed or deleted.",
        ),
    ]
}

const START: &str = "<h1>Grow with data</h1><h2>Soil</h2><p>Measures water and light, and tells your telephone when it is time.</p>\
    <h2>Glass</h2><p>Valves, fans and a hub that works without a net.</p>";

fn owners() -> Vec<Row> {
    let deed = |name, lang: &str, heading: &str| {
        dead(name, &format!("https://{name}.com/nb/wren-diffusion"))
            .named("Wren Diffusion")
            .page(framed(
                lang,
                "Cloudbooks",
                &["Explore", "Plans"],
                &format!("<h1>{heading}</h1><p>…</p>"),
            ))
            .elsewhere(respond(200).body(framed(
                lang,
                "Cloudbooks",
                &["Explore", "Plans"],
                "<h1>Check the address</h1>",
            )))
    };
    vec![
        deed("n9-own-en", "en", "This sketch was deleted by its author"),
        deed("n9-own-fr", "fr", "Cette publication a été supprimée par son auteur"),
        deed("n9-own-de", "de", "Dieses Heft wurde vom Ersteller gelöscht"),
        deed("n9-own-es", "es", "Esta libreta fue eliminada por su autor"),
        deed("n9-own-pt", "pt", "Este caderno foi excluído pelo autor"),
        deed("n9-own-it", "it", "Questo quaderno è stato rimosso dal suo autore"),
        deed("n9-own-ru", "ru", "Эта тетрадь удалена автором"),
        deed("n9-own-ja", "ja", "この記事は投稿者により削除されました"),
        deed("n9-own-ko", "ko", "작성자가 삭제한 게시물입니다"),
        deed("n9-own-zh", "zh-CN", "该笔记已被作者删除"),
        living("n9-own-asks", "https://n9-own-asks.com/help/deleted")
            .named("Wren Diffusion")
            .page(chrome("Help", "<h1>What if a sketch was deleted by its author?</h1><p>Wren Diffusion keeps a copy of yours.</p>"))
            .elsewhere(respond(404)),
    ]
}
