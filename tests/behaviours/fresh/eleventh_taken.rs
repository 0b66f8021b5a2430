//! An eleventh table: what a host, an owner or who sells a domain says in the place of a page.

use super::html::{chrome, doc};
use crate::row::{Row, living, lost, row};

pub(crate) fn rows() -> Vec<Row> {
    [
        lapsed(),
        not_lapsed(),
        withdrawn(),
        not_withdrawn(),
        new_owners(),
        a_line(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What a host shows in the place of a site, wherever on it.
fn hosted(
    sort: fn(&'static str, &'static str, &str) -> Row,
    expected: &'static str,
    name: &'static str,
    lang: &str,
    title: &str,
    said: &str,
) -> Row {
    sort(expected, name, &format!("https://{name}-host.com/"))
        .named("Tannery Notes")
        .page(doc(lang, title, said))
}

fn lapsed() -> Vec<Row> {
    let rows = [
        (
            "lapsed-ko",
            "ko",
            "안내",
            "<p>웹호스팅 이용기간이 종료되었습니다.</p><p>연장은 고객센터로 문의하세요.</p>",
        ),
        (
            "lapsed-pl",
            "pl",
            "Informacja",
            "<h1>Pakiet hostingu tej strony wygasł</h1><p>Właściciel może go odnowić.</p>",
        ),
        (
            "lapsed-hu",
            "hu",
            "Szünetel",
            "<h1>Lejárt a tárhely</h1><p>Az ügyfélkapun hosszabbítható meg.</p>",
        ),
        (
            "lapsed-fa",
            "fa",
            "مسدود",
            "<h2>این سایت به دلیل عدم تمدید سرویس تعلیق شده است</h2><p>با پشتیبانی تماس بگیرید.</p>",
        ),
        (
            "lapsed-da",
            "da",
            "Lukket",
            "<h1>Webhotellet er lukket</h1><p>Abonnementet er udløbet. Ejeren kan forny det.</p>",
        ),
        (
            "lapsed-de",
            "de",
            "Nicht online",
            "<h2>Dieser Laden ist geschlossen</h2><p>Die Testphase ist abgelaufen. Der Inhaber kann ihn <a href='/login'>freischalten</a>.</p>",
        ),
        (
            "lapsed-en",
            "en",
            "Unavailable",
            "<h1>The subscription for this website has lapsed</h1>",
        ),
        (
            "lapsed-ru",
            "ru",
            "Сайт отключён",
            "<h1>Срок аренды хостинга истёк</h1><p>Оплатите услугу в панели.</p>",
        ),
        (
            "lapsed-es",
            "es",
            "Aviso",
            "<p>El plan de este sitio ha vencido.</p>",
        ),
        (
            "lapsed-ja",
            "ja",
            "お知らせ",
            "<p>サーバーの契約期間が終了しました。</p>",
        ),
        ("lapsed-zh", "zh", "提示", "<p>该网站空间已到期未续费</p>"),
        (
            "lapsed-vi",
            "vi",
            "Thông báo",
            "<p>Gói hosting của trang này đã hết hạn.</p>",
        ),
        (
            "lapsed-ar",
            "ar",
            "تنبيه",
            "<p>انتهت صلاحية استضافة هذا الموقع.</p>",
        ),
    ];
    let rows = rows.into_iter();
    let gone = lost(
        "platform-gone",
        "lapsed-tenant",
        "https://lapsed-tenant.shopharbour.com/",
    )
    .named("Tannery Notes")
    .page(doc(
        "es",
        "Aviso",
        "<h1>Esta tienda ha sido dada de baja</h1><p>Reactívala desde el panel.</p>",
    ));
    rows.map(|(name, lang, title, said)| hosted(lost, "suspended", name, lang, title, said))
        .chain([gone])
        .collect()
}

fn not_lapsed() -> Vec<Row> {
    let unnamed = |name, lang, title, said| hosted(row, "placeholder", name, lang, title, said);
    let help = |name, said: &str| {
        living(name, &format!("https://{name}-host.com/help/billing"))
            .named("Tannery Notes")
            .page(doc("en", "Tannery Notes", said))
    };
    vec![
        unnamed(
            "lapsed-not-asked",
            "en",
            "Back in a day",
            "<h1>Has your hosting expired?</h1><p>We bring your pages back, with all their pictures.</p>",
        ),
        unnamed(
            "lapsed-not-coupon",
            "de",
            "Aktion",
            "<h1>Der Gutschein ist abgelaufen</h1><p>Neue Gutscheine gibt es im Mai, wie jedes Jahr.</p>",
        ),
        unnamed(
            "lapsed-not-launch",
            "it",
            "Tavoli",
            "<h1>Aperto a tutti</h1><p>Il periodo di prova è terminato. Sei il proprietario di un bar? Comincia.</p>",
        ),
        unnamed(
            "lapsed-not-hook",
            "de",
            "Hosten ohne Sorgen",
            "<h1>Ihr Hosting ist abgelaufen.</h1><p>So eine Mail schreiben wir nie. <a href='/preise'>Ab 4 Euro</a></p>",
        ),
        unnamed(
            "lapsed-not-when",
            "en",
            "Billing",
            "<h1>When a plan has expired</h1><p>We keep its notes for a month, and tell whoever wrote them.</p>",
        ),
        unnamed(
            "lapsed-not-names",
            "zh",
            "找域名",
            "<h1>过期域名查询</h1><p>每天更新，找到好记的域名，一键关注并提醒。</p>",
        ),
        help(
            "lapsed-not-help",
            "<h1>Your trial has expired</h1><p>Tannery Notes shows this when a trial ends. Renew it in the settings.</p>",
        ),
    ]
}

/// A page of a hub with `said` in its frame.
fn on_a_hub(said: &str) -> String {
    chrome("Modelkade", said)
}

fn withdrawn() -> Vec<Row> {
    let rows = [
        (
            "withdrawn-de",
            "Die Erstellerin hat diesen Datensatz gelöscht.",
        ),
        (
            "withdrawn-de2",
            "Der Urheber hat dieses Modell zurückgezogen.",
        ),
        ("withdrawn-pt", "O criador apagou este projeto."),
        (
            "withdrawn-name",
            "A autora retirou o Quernstone 9B do catálogo.",
        ),
        ("withdrawn-sv", "Ägaren har raderat den här modellen."),
        ("withdrawn-fr", "L'auteur a dépublié ce carnet."),
        ("withdrawn-pl", "Autor usunął ten notatnik."),
        ("withdrawn-tr", "Sahibi bu projeyi yayından kaldırdı."),
        ("withdrawn-zh", "发布者已下架该智能体。"),
        ("withdrawn-ja", "作成者がこのモデルを非公開にしました。"),
    ];
    let rows = rows.into_iter();
    rows.map(|(name, said)| {
        lost(
            "soft-404",
            name,
            &format!("https://{name}-hub.com/m/quernstone-9b"),
        )
        .named("Quernstone 9B")
        .page(on_a_hub(&format!("<p>{said}</p>")))
    })
    .collect()
}

fn not_withdrawn() -> Vec<Row> {
    let rows = [
        (
            "withdrawn-not-comment",
            "<h1>Quernstone 9B</h1><p>Grinds grain figures.</p><p>The author has deleted this comment.</p>",
        ),
        (
            "withdrawn-not-weights",
            "<h1>Quernstone 9B</h1><p>The author removed this model's first weights; take the second.</p>",
        ),
        (
            "withdrawn-not-can",
            "<h1>Quernstone 9B</h1><p>The owner can delete this model at any time.</p>",
        ),
        (
            "withdrawn-not-bug",
            "<h1>Quernstone 9B</h1><p>Der Entwickler hat einen Fehler entfernt.</p>",
        ),
        (
            "withdrawn-not-asked",
            "<h1>Quernstone 9B</h1><p>作者删除了此模型？没有，请看新版说明。</p>",
        ),
    ];
    let rows = rows.into_iter();
    rows.map(|(name, said)| {
        living(name, &format!("https://{name}-hub.com/m/quernstone-9b"))
            .named("Quernstone 9B")
            .page(on_a_hub(said))
    })
    .collect()
}

/// Domains that look for an owner.
fn new_owners() -> Vec<Row> {
    let rows = [
        ("owner-de", "de", "wartet auf Sie", "Ihr Gebot in Euro"),
        (
            "owner-en",
            "en",
            "is looking for a new owner.",
            "Make an offer",
        ),
        (
            "owner-fr",
            "fr",
            "cherche un nouveau propriétaire",
            "Votre offre",
        ),
        ("owner-nl", "nl", "zoekt een nieuwe eigenaar", "Doe een bod"),
        ("owner-ru", "ru", "ищет нового владельца", "Предложить цену"),
        ("owner-zh", "zh", "正在寻找新主人", "立即出价"),
    ];
    let page = |name: &str, lang: &str, said: &str, button: &str| {
        let host = format!("{name}-pebblecroft.com");
        let form = format!("<form><input type=email name=m><button>{button}</button></form>");
        doc(lang, &host, &format!("<h1>{host} {said}</h1>{form}"))
    };
    let sold = rows.map(|(name, lang, said, button)| {
        lost("parked", name, &format!("https://{name}-pebblecroft.com/"))
            .named("Pebblecroft")
            .page(page(name, lang, said, button))
    });
    let dogs = "<h1>Rex sucht einen neuen Besitzer</h1><p>Pebblecroft vermittelt Hunde. Ihr Gebot zählt nicht, ihr Herz schon.</p>";
    let mut rows = Vec::from(sold);
    rows.push(
        living("owner-not-dogs", "https://owner-not-dogs.com/")
            .named("Pebblecroft")
            .page(doc("de", "Pebblecroft", dogs)),
    );
    rows.push(
        living("owner-not-own", "https://owner-not-own.com/")
            .named("Owner-not-own.com")
            .page(
                page("owner-not-own", "en", "", "Sign the list")
                    .replace("-pebblecroft", "")
                    .replace(
                        "</h1>",
                        "is waiting for you</h1><p>Boats of all sizes. Make an offer for one.</p>",
                    ),
            ),
    );
    rows
}

/// One line in a platform's frame, in whatever words.
fn a_line() -> Vec<Row> {
    let menu = r#"<header><a href="/m">Modellen</a><a href="/d">Data</a><a href="/f">Forum</a><a href="/l">Inloggen</a></header>"#;
    let foot = "<footer>Modelkade, een dienst van de Hogeschool aan de Schie te Overschie</footer>";
    let page = |main: &str| {
        doc(
            "nl",
            "Modelkade",
            &format!("{menu}<main>{main}</main>{foot}"),
        )
    };
    let at = |name: &str| format!("https://{name}-kade.nl/m/quernstone-9b");
    let lives = |name, main: &str| {
        living(name, &at(name))
            .named("Quernstone 9B")
            .page(page(main))
    };
    vec![
        row("placeholder", "line-nl", &at("line-nl"))
            .named("Quernstone 9B")
            .page(page("<p>Deze pagina is opgeruimd na de verhuizing.</p>")),
        row("placeholder", "line-zh", &at("line-zh"))
            .named("Quernstone 9B")
            .page(page("<p>这里曾经有一个模型，如今什么都没有了。</p>")),
        lives(
            "line-not-form",
            "<p>Upload een foto om te beginnen.</p><form><input type=file><button>Start</button></form>",
        ),
        lives(
            "line-not-named",
            "<p>Quernstone 9B rekent met graan en meel.</p>",
        ),
        lives(
            "line-not-word",
            "<p>De nieuwe Quernstone rekent met graan en meel.</p>",
        ),
        lives(
            "line-not-filled",
            "<p>Een ogenblik, de pagina wordt geladen: loading.</p>",
        ),
        lives("line-not-label", "<p>Direct naar inhoud</p>"),
        lives(
            "line-not-headed",
            "<h1>Graanmodel</h1><p>Rekent met graan en met meel.</p>",
        ),
    ]
}
