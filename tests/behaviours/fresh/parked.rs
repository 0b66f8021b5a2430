//! Parked domains as registrars, brokers and owners dress them.

use super::html::{bare, framed};
use super::parked;
use crate::row::Row;
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = sold();
    rows.extend(held());
    rows.extend(bounced());
    rows
}

fn on(name: &'static str, url: &str, page: String) -> Row {
    parked(name, url)
        .named("Kestrel AI")
        .elsewhere(respond(200).body(page.clone()))
        .page(page)
}

fn sold() -> Vec<Row> {
    vec![
        on(
            "en: one line and a form",
            "https://kestrel-ai.com/",
            bare(
                "kestrel-ai.com",
                "<h1>kestrel-ai.com</h1><p>is available for purchase.</p><form><input placeholder=\"Your offer in USD\"><input placeholder=Email><button>Submit offer</button></form>",
            ),
        ),
        on(
            "en: own this name",
            "https://kestrelai.net/",
            bare(
                "Kestrelai.net | Premium Domain",
                "<img src=logo.png><h2>Own kestrelai.net today</h2><p>Lease-to-own from $129/mo or buy now for $3,995. Secure escrow. Fast transfer.</p><a href=mailto:sales@names.example>Contact the broker</a>",
            ),
        ),
        on(
            "en: a brand name with words",
            "https://kestrel.ai/",
            framed(
                "en",
                "Kestrel.ai - brandable domain name",
                &["Browse names", "How it works"],
                "<h1>Kestrel.ai</h1><p>A swift, keen-eyed name for a company that sees further. The domain Kestrel.ai is listed by its owner. Price: $24,900. Have questions? Call our naming experts.</p>",
            ),
        ),
        on(
            "de: for sale",
            "https://kestrel-ki.de/",
            bare(
                "kestrel-ki.de steht zum Verkauf",
                "<h1>kestrel-ki.de</h1><p>Sie können diese Domain erwerben! Der Inhaber bietet sie zum Verkauf an. Preis auf Anfrage.</p>",
            ),
        ),
        on(
            "fr: for sale",
            "https://kestrel-ia.fr/",
            bare(
                "kestrel-ia.fr",
                "<h1>Ce domaine est à vendre</h1><p>Faites une offre au propriétaire.</p>",
            ),
        ),
        on(
            "es: for sale",
            "https://kestrel-ia.es/",
            bare(
                "Dominio en venta",
                "<h1>kestrel-ia.es</h1><p>Este dominio está a la venta. Escríbenos para conocer el precio.</p>",
            ),
        ),
        on(
            "pt: for sale",
            "https://kestrel-ia.com.br/",
            bare(
                "kestrel-ia.com.br",
                "<h1>Domínio à venda</h1><p>Interessado? Envie sua proposta.</p>",
            ),
        ),
        on(
            "it: for sale",
            "https://kestrel-ia.it/",
            bare(
                "kestrel-ia.it",
                "<p>Questo dominio è in vendita. Per informazioni: domini@posta.example</p>",
            ),
        ),
        on(
            "nl: for sale",
            "https://kestrel-ai.nl/",
            bare(
                "kestrel-ai.nl",
                "<p>Deze domeinnaam is te koop. Doe een bod!</p>",
            ),
        ),
        on(
            "pl: for sale",
            "https://kestrel-ai.pl/",
            bare(
                "kestrel-ai.pl",
                "<h1>Domena na sprzedaż</h1><p>Złóż ofertę kupna.</p>",
            ),
        ),
        on(
            "tr: for sale",
            "https://kestrel-ai.com.tr/",
            bare(
                "kestrel-ai.com.tr",
                "<h1>Bu alan adı satılıktır</h1><p>Teklif vermek için iletişime geçin.</p>",
            ),
        ),
        on(
            "ru: for sale",
            "https://kestrel-ai.ru/",
            bare(
                "kestrel-ai.ru",
                "<h1>Домен продаётся</h1><p>Узнать цену и купить домен можно по почте.</p>",
            ),
        ),
        on(
            "zh: for sale",
            "https://kestrel-ai.cn/",
            bare(
                "kestrel-ai.cn",
                "<meta charset=utf-8><h1>本域名可转让</h1><p>有意者请联系 QQ:88223311 微信同号,诚意报价。</p>",
            ),
        ),
        on(
            "zh: minisite",
            "https://hongsun.com/",
            bare(
                "hongsun.com-精品域名",
                "<meta charset=utf-8><h1>hongsun.com</h1><p>您正在访问的域名可以合作!联系人:王先生 电话 13800000000</p>",
            ),
        ),
        on(
            "ja: for sale",
            "https://kestrel-ai.jp/",
            bare(
                "kestrel-ai.jp",
                "<meta charset=utf-8><h1>このドメインは販売中です</h1><p>ご購入をご希望の方はお問い合わせください。</p>",
            ),
        ),
        on(
            "ko: for sale",
            "https://kestrel-ai.kr/",
            bare(
                "kestrel-ai.kr",
                "<meta charset=utf-8><p>이 도메인은 판매 중입니다. 구매 문의: domain@mail.example</p>",
            ),
        ),
        on(
            "vi: for sale",
            "https://kestrel-ai.vn/",
            bare(
                "kestrel-ai.vn",
                "<meta charset=utf-8><h1>Tên miền này đang được rao bán</h1><p>Liên hệ để thương lượng.</p>",
            ),
        ),
    ]
}

fn held() -> Vec<Row> {
    vec![
        on("links that pay", "https://kestrelapp.com/",
            bare("kestrelapp.com", "<div>kestrelapp.com</div><h3>Related searches</h3><ul><li><a href=\"/?q=ai+software\">AI Software</a><li><a href=\"/?q=crm\">Best CRM</a><li><a href=\"/?q=loans\">Online Loans</a><li><a href=\"/?q=vpn\">Free VPN</a></ul><footer>The sponsored listings displayed above are served automatically by a third party. <a href=/privacy>Privacy Policy</a></footer>")),
        on("the registrar's page", "https://kestrelapp.net/",
            bare("Welcome to kestrelapp.net", "<h1>kestrelapp.net</h1><p>This domain has been registered at Namelodge. The owner has not put up a website yet.</p><a href=https://namelodge.example>Get yours at Namelodge</a>")),
        on("expired", "https://kestrelapp.org/",
            bare("kestrelapp.org", "<h1>This domain has expired</h1><p>If you are the registered owner, log in to your account to renew it before it is deleted.</p>")),
        on("zh: expired", "https://kestrelapp.cn/",
            bare("域名过期提醒", "<meta charset=utf-8><p>您访问的域名已到期,请域名所有者尽快续费,以免影响使用。</p>")),
        on("ja: registrar's page", "https://kestrelapp.jp/",
            bare("kestrelapp.jp", "<meta charset=utf-8><p>このドメインは取得されています。ホームページはまだ公開されていません。</p><a href=https://domeinya.example>ドメイン取得なら</a>")),
        on("de: registrar's page", "https://kestrelapp.de/",
            bare("Domain registriert", "<p>Diese Domain wurde soeben registriert. Hier entsteht eine neue Internetpräsenz.</p>")),
        on("ru: parked", "https://kestrelapp.ru/",
            bare("Домен припаркован", "<h1>kestrelapp.ru</h1><p>Домен зарегистрирован и припаркован. Сайт ещё не создан.</p>")),
        on("es: parked", "https://kestrelapp.es/",
            bare("Dominio estacionado", "<p>Este dominio está estacionado gratis, cortesía de HostNube.</p>")),
        on("a frame and nothing else", "https://kestrelapp.io/",
            "<html><head><title>kestrelapp.io</title></head><frameset rows=\"100%,*\" border=0><frame src=\"https://park.namesvc.example/?domain=kestrelapp.io\"></frameset></html>".into()),
        on("a script and nothing else", "https://kestrelapp.co/",
            "<!DOCTYPE html><html data-adblockkey=\"MFwwDQ\"><head><title></title></head><body><div id=target style=opacity:0></div><script>window.park='eyJ1dWlk'</script><script src=/bAbCdEf.js></script></body></html>".into()),
    ]
}

fn bounced() -> Vec<Row> {
    vec![
        parked("a script leads to a lander", "https://kestrelbot.com/")
            .named("Kestrel AI")
            .elsewhere(respond(200).body("<html><body><script>window.onload=function(){window.location.href=\"/lander?oref=x\"}</script></body></html>"))
            .page("<html><body><script>window.onload=function(){window.location.href=\"/lander?oref=x\"}</script></body></html>"),
        parked("to a numbered www", "https://kestrelbot.net/")
            .named("Kestrel AI")
            .gives(redirect(302, "http://ww25.kestrelbot.net/?subid1=20261123"))
            .at("http://ww25.kestrelbot.net/", respond(200).body(bare("kestrelbot.net", "<script src=/p.js></script>"))),
        parked("to a broker nobody knows", "https://kestrelbot.org/")
            .named("Kestrel AI")
            .gives(redirect(302, "https://www.namebroker-one.com/domain/kestrelbot.org"))
            .at("https://www.namebroker-one.com/domain/kestrelbot.org",
                respond(200).body(framed("en", "kestrelbot.org is available | Namebroker One", &["Search", "Sell", "Blog"],
                    "<h1>kestrelbot.org</h1><p>This premium name may be yours. Minimum offer $500.</p>"))),
        parked("to an advertiser", "https://kestrelbot.io/")
            .named("Kestrel AI")
            .gives(redirect(302, "https://track.clicks-for-all.com/c?z=99"))
            .at("https://track.clicks-for-all.com/c", redirect(302, "https://best-antivirus-deals.com/"))
            .at("https://best-antivirus-deals.com/", respond(200).body(html::page("Best antivirus deals of the year"))),
    ]
}
