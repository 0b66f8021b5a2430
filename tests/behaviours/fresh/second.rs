//! A second table of the same sort, written after the first had been mended: more languages, the product's
//! own site as the place of a death, and more of what living servers do.

use super::html::{PROSE, bare, framed, modern, themed};
use super::{dead, parked, wall};
use crate::row::{Row, Sort, living, row};
use crate::support::{
    Answer, Condition, Cut, Encoding, garbage, has_cookie, html, redirect, respond,
    user_agent_contains, when,
};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = living_pages();
    rows.extend(living_servers());
    rows.extend(own_sites());
    rows.extend(closed());
    rows.extend(taken());
    rows.extend(walls());
    rows
}

fn osprey(name: &'static str, url: &str) -> Row {
    living(name, url).named("Osprey")
}

fn good() -> Answer {
    respond(200).body(framed(
        "en",
        "Osprey — see further",
        &["Tour", "Pricing", "Sign in"],
        &format!("<h1>Osprey</h1>{PROSE}"),
    ))
}

fn living_pages() -> Vec<Row> {
    vec![
        osprey("help on a site that was switched off", "https://support.osprey-a.com/hc/articles/9").page(
            themed("en", "Osprey Help", "Why does my site say “This website has been disabled”? – Osprey Help",
                "<h1>Why does my site say “This website has been disabled”?</h1><p>An unpaid invoice is the usual reason. Pay it in Billing and the site is back at once.</p>")),
        osprey("a post on a soft 404", "https://osprey-b.com/blog/soft-404").page(
            themed("en", "Osprey", "Soft 404: what it is and how to fix it | Osprey",
                "<h1>Soft 404: what it is and how to fix it</h1><p>A soft 404 is a page that says “not found” while the server answers 200. Search Console lists them under Pages.</p>")),
        osprey("a post named for an error", "https://osprey-c.com/blog/page-not-found").page(
            themed("en", "Osprey", "Page Not Found - Osprey Blog",
                "<h1>Page Not Found: a love letter to dead links</h1><p>Once upon a time every link worked. This is the story of how we collected nine hundred error pages, printed them, and hung them in our hallway. Come and see the exhibition until June; entrance is free, and there is cake on Fridays.</p>")),
        osprey("a farewell to an employee", "https://osprey-d.com/team/goodbye-ann").page(
            themed("en", "Osprey", "Goodbye, Ann! – Osprey", "<h1>Thank you and goodbye, Ann</h1><p>After ten years at Osprey, Ann retires. Her last day was Friday.</p>")),
        osprey("a feature that is retired", "https://osprey-e.com/features/boards").page(
            framed("en", "Boards | Osprey", &["Tour", "Pricing", "Docs", "Sign in"],
                &format!("<h1>Boards have been retired</h1><p>Use Canvas instead. It does all that boards did.</p>{PROSE}"))),
        osprey("a holiday notice", "https://osprey-f.com/").page(
            framed("en", "Osprey – specialty coffee planner", &["Shop", "Contact"],
                "<p>Our office is closed from 24 to 27 December.</p><h1>Osprey plans your roasts</h1>")),
        osprey("a title in capitals, a page in old markup", "http://www.osprey-g.edu/~lab/").page(
            "<HTML><HEAD><TITLE>OSPREY HOME PAGE</TITLE></HEAD><BODY BGCOLOR=white><CENTER><FONT SIZE=7>OSPREY</FONT></CENTER><HR><A HREF=download.html>Download</A></BODY></HTML>"),
        osprey("a comment, a mark and a picture first", "https://osprey-h.com/x").page(
            "\u{feff}<!-- built 2026 --><!doctype html><html><body><svg><title>icon</title></svg><head><title>Osprey</title></head><h1>Osprey</h1></body></html>"),
        osprey("much style before the words", "https://osprey-i.com/x").page(
            format!("<html><head><title>Osprey</title><style>{}</style></head><body><h1>Osprey</h1></body></html>", ".a{color:red}".repeat(30_000))),
        osprey("words for those without scripts", "https://osprey-j.com/").page(
            "<html><head><title>Osprey</title><script src=/app.js></script></head><body><noscript><h1>Osprey needs JavaScript</h1></noscript><div id=root></div></body></html>"),
        osprey("an app with its name only in the data", "https://osprey-k.com/").page(
            framed("en", "Home", &["A", "B"], &format!("<script type=\"application/ld+json\">{{\"@type\":\"Organization\",\"name\":\"Osprey\"}}</script><h1>See further</h1>{PROSE}"))),
        osprey("a shop's page whose product is gone, but not the shop's link", "https://osprey-l.com/collections").page(
            framed("en", "Collections – Osprey", &["Shop", "Cart"], "<h1>Collections</h1><p>No products found in this collection.</p><p>Use fewer filters or clear all.</p>")),
        osprey("a search that found nothing", "https://osprey-m.com/search").page(
            framed("en", "Search – Osprey", &["Shop", "Cart"], "<h1>Search</h1><p>No results found.</p>")),
        living("sv: a product", "https://fiskgjuse.se/produkt").named("Fiskgjuse").page(framed("sv", "Fiskgjuse – kartor", &["Om", "Pris"], "<h1>Fiskgjuse</h1><p>Kartor för alla. Domänen är vår, men datan är din. Sidan uppdateras varje vecka.</p>")),
        living("fi: a product", "https://saaski.fi/").named("Sääski").page(framed("fi", "Sääski", &["Hinnat", "Kirjaudu"], "<h1>Sääski auttaa</h1><p>Sivua ei löytynyt? Sääski löytää sen. Kokeile ilmaiseksi.</p>")),
        living("hu: a product", "https://halaszsas.hu/").named("Halászsas").page(framed("hu", "Halászsas", &["Árak", "Belépés"], "<h1>Halászsas</h1><p>Jegyzetek egyszerűen, ingyen kipróbálható.</p>")),
        living("el: a product", "https://psaraetos.gr/").named("Ψαραετός").page(framed("el", "Ψαραετός", &["Τιμές", "Σύνδεση"], "<h1>Ψαραετός</h1><p>Σημειώσεις για όλους.</p>")),
        living("fa: a product", "https://oghab.ir/").named("عقاب").page(framed("fa", "عقاب | دستیار هوشمند", &["قیمت", "ورود"], "<h1>عقاب</h1><p>دستیار هوشمند شما برای نوشتن و ترجمه.</p>")),
        living("tr: a game studio's tool", "https://sahin.com.tr/").named("Şahin").page(framed("tr", "ŞAHİN | Oyun motoru", &["Fiyat", "Giriş"], "<h1>Şahin</h1><p>Bonus bölümler, slot sistemi ve canlı önizleme ile oyun yap.</p>")),
        living("zh: a lottery of gifts", "https://yuying.cn/hd").named("鱼鹰").page(framed("zh-CN", "鱼鹰周年庆 - 抽奖赢彩票", &["首页", "活动", "下载"], "<h1>鱼鹰周年庆</h1><p>注册送会员,首存空间翻倍,棋牌室也能用的白板工具。</p>")),
        living("zh: a page for scripts", "https://yuying.com.cn/").named("鱼鹰").page("<!doctype html><html lang=zh><head><meta charset=utf-8><title>鱼鹰</title></head><body><div id=app><div class=loading>加载中...</div></div><script src=/js/chunk.js></script></body></html>"),
    ]
}

fn living_servers() -> Vec<Row> {
    vec![
        osprey("HTTP/1.0, and closed", "http://osprey-aa.com/x").gives(garbage(&b"HTTP/1.0 200 OK\r\nServer: SimpleHTTP/0.6\r\n\r\n<html><title>Osprey</title><h1>Osprey</h1></html>"[..])),
        osprey("no reason, no type", "http://osprey-ab.com/x").gives(garbage(&b"HTTP/1.1 200\r\nContent-Length: 30\r\n\r\n<title>Osprey</title> it works"[..])),
        osprey("a length that is too long", "https://osprey-ac.com/x").gives(good().cut_after(600, Cut::Close).then(good())),
        osprey("brotli", "https://osprey-ad.com/x").gives(good().encoded(Encoding::Brotli)),
        osprey("a header that refreshes", "https://osprey-ae.com/").gives(respond(200).header("Refresh", "0; url=/start").body("<p>Loading</p>")).at("https://osprey-ae.com/start", good()),
        osprey("a sign-in that comes back", "https://osprey-af.com/x").gives(when(has_cookie("sso"), good()).otherwise(redirect(302, "https://login.osprey-af.com/silent?return=x")))
            .at("https://login.osprey-af.com/silent", redirect(302, "https://osprey-af.com/cb")).at("https://osprey-af.com/cb", redirect(302, "/x").set_cookie("sso", "1")),
        osprey("to a telephone's host", "https://osprey-ag.cn/").gives(redirect(302, "https://m.osprey-ag.cn/")).at("https://m.osprey-ag.cn/", good()),
        osprey("back to http", "https://osprey-ah.com/x").gives(when(Condition::new(|request| request.secure), redirect(301, "http://osprey-ah.com/x")).otherwise(good())),
        osprey("to a page within", "https://osprey-ai.com/").gives(redirect(301, "home/main.aspx")).at("https://osprey-ai.com/home/main.aspx", good()),
        osprey("to a fragment", "https://osprey-aj.com/x").gives(redirect(302, "/x/#intro")).at("https://osprey-aj.com/x/", good()),
        osprey("to a region", "https://osprey-ak.com/").gives(redirect(302, "/us-en/")).at("https://osprey-ak.com/us-en/", good()),
        osprey("to a newer version of the docs", "https://docs.osprey-al.com/").gives(redirect(302, "/en/v3.2/")).at("https://docs.osprey-al.com/en/v3.2/", good()),
        osprey("from the latest documentation", "https://docs.osprey-am.com/latest/guide").gives(redirect(302, "/3.2/guide")).at("https://docs.osprey-am.com/3.2/guide", good()),
        osprey("503 with a wait, then good", "https://osprey-an.com/").gives(respond(503).retry_after(1).then(good())),
        osprey("429 twice, then good", "https://osprey-ao.com/").gives(respond(429).header("RateLimit", "limit=10, remaining=0, t=1").then(good())),
        osprey("403 with an HTML page to tools", "https://osprey-ap.com/x").gives(when(user_agent_contains("Mozilla"), good()).otherwise(respond(403).body(bare("403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>")))),
        osprey("405 to tools", "https://osprey-aq.com/x").gives(when(user_agent_contains("Mozilla"), good()).otherwise(respond(405))).sort(Sort::Other),
        osprey("a form that signs in, at every path", "https://osprey-ar.com/console/projects").field("links.app")
            .elsewhere(respond(200).body(modern("en", "Sign in – Osprey", "<h1>Sign in to Osprey</h1><form><input type=email><input type=password></form>")))
            .page(modern("en", "Sign in – Osprey", "<h1>Sign in to Osprey</h1><form><input type=email><input type=password></form>"))
            .at("https://osprey-ar.com/", good()),
        osprey("one page under all of its paths, drawn by a script", "https://osprey-as.com/play/game")
            .elsewhere(respond(200).body(bare("Osprey Play", "<canvas id=c></canvas><script src=/game.js></script><p>Osprey Play</p>")))
            .page(bare("Osprey Play", "<canvas id=c></canvas><script src=/game.js></script><p>Osprey Play</p>"))
            .at("https://osprey-as.com/", good()),
        osprey("a short page, the same at every path", "https://osprey-at.com/about/osprey")
            .elsewhere(respond(200).body(bare("Osprey", "<h1>Osprey</h1><p>Osprey sees further.</p>")))
            .page(bare("Osprey", "<h1>Osprey</h1><p>Osprey sees further.</p>")),
        osprey("a short page with its name in the path", "https://osprey-au.com/tools/osprey").elsewhere(respond(404)).page(bare("Osprey", "<h1>Osprey</h1><p>A tool.</p>")),
    ]
}

/// The product's own site, which says that it does not have the page.
fn own_sites() -> Vec<Row> {
    let lost = |name, url: &str, lang: &'static str, says: &'static str| {
        let home = format!("https://{}/", url.split('/').nth(2).unwrap_or_default());
        let page = format!(
            "<!doctype html><html lang={lang}><head><meta charset=utf-8><title>Osprey</title></head><body><header><a href=/>Osprey</a></header>{says}</body></html>"
        );
        dead(name, url)
            .named("Osprey")
            .elsewhere(respond(200).body(page.clone()))
            .page(page)
            .at(&home, good())
    };
    vec![
        lost(
            "sv: own site",
            "https://osprey-ba.se/docs/x",
            "sv",
            "<h1>Hoppsan!</h1><p>Sidan du letar efter verkar inte finnas.</p>",
        ),
        lost(
            "da: own site",
            "https://osprey-bb.dk/docs/x",
            "da",
            "<h1>Øv!</h1><p>Siden kunne ikke findes.</p>",
        ),
        lost(
            "fi: own site",
            "https://osprey-bc.fi/docs/x",
            "fi",
            "<h1>Hups</h1><p>Etsimääsi sivua ei ole.</p>",
        ),
        lost(
            "cs: own site",
            "https://osprey-bd.cz/docs/x",
            "cs",
            "<h1>Jejda</h1><p>Tuto stránku se nám nepodařilo najít.</p>",
        ),
        lost(
            "hu: own site",
            "https://osprey-be.hu/docs/x",
            "hu",
            "<h1>Hoppá</h1><p>A keresett oldal nem létezik.</p>",
        ),
        lost(
            "ro: own site",
            "https://osprey-bf.ro/docs/x",
            "ro",
            "<h1>Ups</h1><p>Pagina căutată nu există.</p>",
        ),
        lost(
            "el: own site",
            "https://osprey-bg.gr/docs/x",
            "el",
            "<h1>Ουπς</h1><p>Η σελίδα που ζητήσατε δεν υπάρχει.</p>",
        ),
        lost(
            "uk: own site",
            "https://osprey-bh.ua/docs/x",
            "uk",
            "<h1>Йой</h1><p>Такої сторінки немає.</p>",
        ),
        lost(
            "ar: own site",
            "https://osprey-bi.ae/docs/x",
            "ar",
            "<h1>عذرا</h1><p>الصفحة التي تبحث عنها غير متوفرة.</p>",
        ),
        lost(
            "he: own site",
            "https://osprey-bj.co.il/docs/x",
            "he",
            "<h1>אופס</h1><p>העמוד שחיפשת לא קיים.</p>",
        ),
        lost(
            "th: own site",
            "https://osprey-bk.co.th/docs/x",
            "th",
            "<h1>อุ๊ปส์</h1><p>ไม่มีหน้านี้ในระบบ</p>",
        ),
        lost(
            "hi: own site",
            "https://osprey-bl.in/docs/x",
            "hi",
            "<h1>क्षमा करें</h1><p>यह पेज मौजूद नहीं है।</p>",
        ),
        lost(
            "en: own site, in its own words",
            "https://osprey-bm.com/docs/x",
            "en",
            "<h1>Well, this is awkward</h1><p>Our bird flew over the whole map and came back with nothing.</p>",
        ),
        lost(
            "ja: own site, in its own words",
            "https://osprey-bn.jp/docs/x",
            "ja",
            "<h1>あれれ?</h1><p>ここには何もありません。</p>",
        ),
    ]
}

fn closed() -> Vec<Row> {
    let over = |name, url: &str, title: &str, body: &str| {
        dead(name, url)
            .named("Osprey")
            .page(bare(title, &format!("<meta charset=utf-8>{body}")))
    };
    vec![
        over(
            "sv: closed",
            "https://osprey-ca.se/",
            "Osprey har stängt",
            "<h1>Osprey har lagts ner</h1><p>Tjänsten stängdes den 1 mars 2025. Tack för allt!</p>",
        ),
        over(
            "da: closed",
            "https://osprey-cb.dk/",
            "Osprey er lukket",
            "<h1>Osprey er lukket</h1><p>Tjenesten blev lukket ned i 2025.</p>",
        ),
        over(
            "nl: closed",
            "https://osprey-cc.nl/",
            "Osprey is gestopt",
            "<h1>Osprey is gestopt</h1><p>Sinds 1 januari 2025 is de dienst niet meer beschikbaar.</p>",
        ),
        over(
            "tr: closed",
            "https://osprey-cd.com.tr/",
            "Osprey kapandı",
            "<h1>Osprey kapandı</h1><p>Hizmetimiz 2025 yılında sona erdi.</p>",
        ),
        over(
            "vi: closed",
            "https://osprey-ce.vn/",
            "Thông báo dừng dịch vụ",
            "<h1>Osprey đã ngừng cung cấp dịch vụ</h1><p>Cảm ơn bạn đã đồng hành.</p>",
        ),
        over(
            "id: closed",
            "https://osprey-cf.id/",
            "Osprey telah tutup",
            "<h1>Layanan Osprey telah dihentikan</h1><p>Terima kasih.</p>",
        ),
        over(
            "cs: closed",
            "https://osprey-cg.cz/",
            "Osprey skončil",
            "<h1>Osprey ukončil provoz</h1><p>Služba byla ukončena 1. března 2025.</p>",
        ),
        over(
            "en: an obituary",
            "https://osprey-ch.com/",
            "Osprey (2016 – 2025)",
            "<h1>Osprey, 2016 – 2025</h1><p>All good things come to an end. On April 2, 2025 we turned off the servers. Thank you for flying with us.</p>",
        ),
        over(
            "zh: own words",
            "https://osprey-ci.cn/",
            "告别信",
            "<h1>Osprey 与大家告别</h1><p>我们已于2025年4月关闭了全部服务器,感谢每一位用户。</p>",
        ),
        over(
            "en: wound down",
            "https://osprey-cj.com/",
            "Osprey",
            "<h1>We've wound down Osprey</h1><p>The company was dissolved in June 2025 and the product is offline.</p>",
        ),
    ]
}

fn taken() -> Vec<Row> {
    let on = |mut row: Row, page: String| {
        row = row.named("Osprey Planner");
        row.elsewhere(respond(200).body(page.clone())).page(page)
    };
    vec![
        on(
            parked("sv: for sale", "https://ospreyplanner.se/"),
            bare(
                "ospreyplanner.se",
                "<p>Domännamnet är till salu. Lägg ett bud!</p>",
            ),
        ),
        on(
            parked("cs: for sale", "https://ospreyplanner.cz/"),
            bare("ospreyplanner.cz", "<p>Tato doména je na prodej.</p>"),
        ),
        on(
            parked("hu: for sale", "https://ospreyplanner.hu/"),
            bare("ospreyplanner.hu", "<p>Ez a domain név eladó.</p>"),
        ),
        on(
            parked("ar: for sale", "https://ospreyplanner.ae/"),
            bare("ospreyplanner.ae", "<p>هذا النطاق معروض للبيع</p>"),
        ),
        on(
            parked("en: with a clock", "https://ospreyplanner.com/"),
            framed(
                "en",
                "ospreyplanner.com | Auction ends soon",
                &["All auctions", "FAQ"],
                "<h1>ospreyplanner.com</h1><p>Current bid: $310. 14 bidders. Time left: 02:11:09. Bid now or buy it now at $4,000.</p>",
            ),
        ),
        on(
            parked(
                "en: a landing page of an investor",
                "https://osprey-planner.com/",
            ),
            bare(
                "Osprey-Planner.com",
                "<h1>Great brands start with great names</h1><p>Email us if you would like to own, lease or partner on this digital asset.</p>",
            ),
        ),
        on(
            parked("nl: reserved", "https://ospreyplanner.nl/"),
            bare(
                "ospreyplanner.nl",
                "<p>Deze domeinnaam is gereserveerd voor een klant van Hostmeester.</p>",
            ),
        ),
        on(
            dead("nl: suspended", "https://osprey-planner.nl/"),
            bare(
                "Website opgeschort",
                "<h1>Deze website is opgeschort</h1><p>Neem contact op met uw hostingprovider.</p>",
            ),
        ),
        on(
            dead("ja: suspended", "https://osprey-planner.jp/"),
            bare(
                "サイト停止中",
                "<meta charset=utf-8><h1>このアカウントは停止されています</h1><p>サーバー管理者にお問い合わせください。</p>",
            ),
        ),
        on(
            dead("ko: suspended", "https://osprey-planner.kr/"),
            bare(
                "이용정지",
                "<meta charset=utf-8><h1>해당 사이트는 이용이 정지되었습니다</h1><p>호스팅 업체에 문의하세요.</p>",
            ),
        ),
        on(
            dead("fa: betting", "https://ospreyplanner.ir/"),
            framed(
                "fa",
                "سایت شرط بندی معتبر | بازی انفجار",
                &["کازینو"],
                "<h1>بهترین سایت شرط بندی</h1><p>پیش بینی فوتبال، کازینو آنلاین، پوکر، بونوس ثبت نام و بازی انفجار با ضریب بالا.</p>",
            ),
        ),
        on(
            dead("hi: betting", "https://ospreyplanner.in/"),
            framed(
                "en",
                "Satta King Result Today | Gali Disawar Chart",
                &["Chart"],
                "<h1>Satta King fast result</h1><p>Satta matka, Gali, Disawar, Faridabad live result, jodi chart and leak number.</p>",
            ),
        ),
        on(
            dead("sv: casino", "https://ospreyplan.se/"),
            framed(
                "sv",
                "Bästa casino utan svensk licens 2026",
                &["Bonus"],
                "<h1>Casino utan Spelpaus</h1><p>Free spins, insättningsbonus, odds och snabba uttag med BankID. Jämför nätcasinon.</p>",
            ),
        ),
        on(
            dead("en: vapes", "https://ospreyplan.com/"),
            themed(
                "en",
                "Cloudy",
                "Buy Disposable Vapes & Delta 9 Gummies Online",
                "<h1>Vape shop</h1><p>Disposable vapes, delta 8 carts, CBD gummies and kratom, shipped discreetly.</p>",
            ),
        ),
    ]
}

fn walls() -> Vec<Row> {
    let stands = |name, url: &str, status: u16, page: &str| {
        wall(name, url)
            .named("Osprey")
            .elsewhere(respond(status).body(page.to_owned()))
            .status(status, page.to_owned())
    };
    vec![
        stands(
            "hold tight",
            "https://osprey-da.com/docs/x",
            200,
            &bare(
                "osprey-da.com",
                "<h2>Hold tight</h2><p>We are making sure your connection is secure.</p><script src=/gate.js></script>",
            ),
        ),
        stands(
            "press and hold",
            "https://osprey-db.com/docs/x",
            403,
            &bare(
                "Before you continue",
                "<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>",
            ),
        ),
        stands(
            "fr: controlled",
            "https://osprey-dc.fr/docs/x",
            200,
            &bare(
                "Contrôle de sécurité",
                "<p>Nous vérifions que vous n'êtes pas un automate. Merci de patienter.</p><script src=/c.js></script>",
            ),
        ),
        stands(
            "es: puzzle",
            "https://osprey-dd.es/docs/x",
            429,
            &bare(
                "Un momento",
                "<p>Resuelve el rompecabezas para continuar.</p>",
            ),
        ),
        stands(
            "zh: a question",
            "https://osprey-de.cn/docs/x",
            200,
            &bare(
                "温馨提示",
                "<meta charset=utf-8><p>系统检测到您的网络环境存在异常,请点击按钮继续访问</p><button>继续</button><script src=/w.js></script>",
            ),
        ),
        stands(
            "tr: blocked",
            "https://osprey-df.com.tr/docs/x",
            403,
            &bare(
                "Erişim engellendi",
                "<h1>Erişim engellendi</h1><p>Olay numarası 77</p>",
            ),
        ),
        stands(
            "a queue",
            "https://osprey-dg.com/docs/x",
            503,
            &bare(
                "Virtual waiting room",
                "<p>High demand. You will be let in automatically.</p>",
            ),
        ),
        stands(
            "nothing but a script",
            "https://osprey-dh.com/docs/x",
            200,
            "<!DOCTYPE html><html><head><script src=\"/93f1.js?v=1\"></script></head><body></body></html>",
        ),
        row(
            "forbidden",
            "a refusal without a reason",
            "https://osprey-di.com/",
        )
        .named("Osprey")
        .sort(Sort::Walled)
        .status(403, bare("Forbidden", "<p>You are not allowed here.</p>")),
        stands(
            "a fault with a name",
            "https://osprey-dj.com/docs/x",
            200,
            &bare(
                "Application error",
                "<h2>Application error: a server-side exception has occurred</h2><p>Digest: 1298</p>",
            ),
        ),
        stands(
            "not for legal reasons",
            "https://osprey-dk.com/",
            451,
            &html::page("Unavailable"),
        ),
    ]
}
