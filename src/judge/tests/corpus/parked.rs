//! Domains that lapsed: parked, for sale, expired. Many designs, the wording
//! not the signatures'.

use super::rows::{Row, Want, document, document_with, row};

const ROOT: &str = "https://osprey.example/";
const DEEP: &str = "https://osprey.example/docs/start";

fn parked(id: &str, page: impl Into<String>) -> Vec<Row> {
    parked_as(Want::Dead, id, page)
}

fn parked_as(want: Want, id: &str, page: impl Into<String>) -> Vec<Row> {
    let page = page.into();
    vec![
        row(want, &format!("{id}-root"), ROOT, "Osprey", &*page).alike(),
        row(want, &format!("{id}-deep"), DEEP, "Osprey", &*page).alike(),
        row(want, &format!("{id}-unnamed"), DEEP, "", page).alike(),
    ]
}

/// The domain's name is on these pages, which is not the product's.
fn page(title: &str, body: &str) -> String {
    document("en", title, body)
}

fn links(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("<li><a href=\"/?q={word}&k=1\">{word}</a></li>"))
        .collect()
}

pub(super) fn rows() -> Vec<Row> {
    [known(), unknown(), other_languages()].concat()
}

fn known() -> Vec<Row> {
    let ads = links(&[
        "Car Insurance",
        "Cheap Flights",
        "Credit Cards",
        "Online Degrees",
    ]);
    [
        parked("sedo", page("osprey.example - This website is for sale!", &format!("<h1>osprey.example</h1><p>This website is for sale! osprey.example is your first and best source for all of the information you're looking for.</p><ul>{ads}</ul>"))),
        parked("godaddy-lander", document_with("en", "osprey.example", "<script>window.LANDER_SYSTEM='CP'</script>", "<div id=root></div><script src=https://img1.wsimg.com/parking-lander/static/js/main.1.js></script>")),
        parked("bodis", document_with("en", "osprey.example", "<script>window.park = 'eyJ1dWlkIjoi'</script>", "<div id=target style='opacity: 0'></div><script src=/bKxTLQqlB.js></script>")),
        parked("namecheap", page("Registered at Namecheap.com", "<p>This domain was recently registered at Namecheap. Please check back later!</p>")),
        parked("dynadot", page("osprey.example", "<h1>osprey.example</h1><p>Domain Is For Sale at Dynadot Marketplace.</p>")),
        parked("spaceship", page("osprey.example", "<h1>This domain is parked on Spaceship</h1>")),
        parked("porkbun", page("osprey.example | parked on Porkbun", "<p>A brand new domain! osprey.example is parked on Porkbun</p>")),
        parked("hugedomains", page("Osprey.example is for sale | HugeDomains", "<h1>Osprey.example is for sale</h1><p>Buy now: $2,895. 30-day money back guarantee. Start payment plan.</p>")),
        parked("afternic", page("osprey.example is for sale", "<h1>osprey.example</h1><p>Get a price in less than 24 hours. Fill out the form below.</p><form><input><button>Get price</button></form>")),
        parked("epik", page("osprey.example - contact owner", "<p>The domain owner accepts offers for osprey.example. Make offer. Escrow by Epik.</p>")),
        parked("dan", page("The domain name osprey.example is for sale", "<p>Buyer Protection program. Fast and easy transfers. Hassle free payments.</p>")),
        parked("west-digital", document("zh", "osprey.example域名出售", "<p>您正在访问的域名可以转让！</p><p>联系邮箱: a@b.example</p>")),
        parked("ename", document("zh", "域名 osprey.example 正在出售", "<p>一口价 ￥12,000</p><p>域名易名中国担保交易</p>")),
        parked("juming", document("zh", "osprey.example-聚名网", "<p>该域名正在出售中，立即购买</p>")),
        parked("onamae", document("ja", "お名前.com", "<p>このドメインは、お名前.comで取得されています。</p>")),
        parked("ionos", document("de", "osprey.example", "<p>Diese Domain wurde bereits bei IONOS registriert.</p>")),
        parked("reg-ru", document("ru", "Домен osprey.example зарегистрирован", "<p>Домен зарегистрирован и припаркован в компании REG.RU</p>")),
        parked("gabia", document("ko", "osprey.example", "<p>이 도메인은 판매중입니다. 구매를 원하시면 문의하세요.</p>")),
    ]
    .concat()
}

fn unknown() -> Vec<Row> {
    let ads = links(&[
        "Home Loans",
        "VPN Service",
        "Solar Panels",
        "Dental Implants",
        "Web Hosting",
        "Used Cars",
    ]);
    let sparse = |id: &str, title: &str, body: &str| parked_as(Want::Parked, id, page(title, body));
    [
        sparse("price-tag", "osprey.example", "<h1>osprey.example</h1><p>$4,900</p><p>Name your price</p><form><input name=email><button>Send</button></form>"),
        sparse("one-line", "osprey.example", "<p>osprey.example</p>"),
        sparse("contact-broker", "osprey.example", "<h1>osprey.example</h1><p>A memorable address for your next venture. Talk to our brokers.</p><a href=https://broker.example/osprey>Talk</a>"),
        sparse("ads-list", "osprey.example", &format!("<h1>osprey.example</h1><ul>{ads}</ul><p>Privacy Policy</p>")),
        sparse("ads-frame", "osprey.example", "<iframe src=https://ads.example/feed?d=osprey.example></iframe>"),
        sparse("catch-script", "osprey.example", "<script>var u='aHR0cHM6Ly9hZA';</script><script src=/fw.js></script><p>&nbsp;</p>"),
        sparse("inquire", "Osprey.example", "<h1>Osprey.example</h1><p>Inquiries welcome: owner@brokers.example</p>"),
        sparse("auction", "osprey.example", "<h1>osprey.example</h1><p>Bidding ends in 3 days. Current bid: $210</p><a href=https://bids.example/1>Bid</a>"),
        sparse("brandable", "osprey.example", "<h1>Osprey.example</h1><p>Upgrade your brand. This name can be yours from $99 a month.</p>"),
        sparse("lapsed", "osprey.example", "<p>The registration of this name ran out. If it is yours, contact your provider within 30 days.</p>"),
        sparse("registrar-hold", "osprey.example", "<p>The holder of this name did not confirm the contact details.</p>"),
        sparse("frozen", "osprey.example", "<h1>osprey.example</h1><p>Name on hold. Contact support.</p>"),
    ]
    .concat()
}

fn other_languages() -> Vec<Row> {
    let sale = |id: &str, lang: &str, sentence: &str| {
        parked(
            id,
            document(
                lang,
                "osprey.example",
                &format!("<h1>osprey.example</h1><p>{sentence}</p>"),
            ),
        )
    };
    [
        sale("sale-nl", "nl", "Interesse in dit domein? Doe een bod."),
        sale("sale-sv", "sv", "Vill du köpa namnet? Lägg ett bud."),
        sale("sale-cs", "cs", "Tato doména je na prodej. Nabídněte cenu."),
        sale("sale-hu", "hu", "Ez a domain eladó. Tegyen ajánlatot."),
        sale("sale-fi", "fi", "Verkkotunnus on myytävänä. Tee tarjous."),
        sale("sale-el", "el", "Το όνομα χώρου πωλείται."),
        sale("sale-ar", "ar", "هذا النطاق معروض للبيع"),
        sale("sale-th", "th", "โดเมนนี้ประกาศขาย"),
        sale("sale-fa", "fa", "این دامنه به فروش می‌رسد"),
        sale("sale-uk", "uk", "Цей домен продається. Запропонуйте ціну."),
    ]
    .concat()
}
