//! A fifth table of the same sort: deaths as their owners word them, and pages that only sound like it.

use super::html::{PROSE, bare, framed, modern, themed};
use super::{dead, parked, wall};
use crate::row::{Row, living};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = gone();
    rows.extend(alive());
    rows
}

fn gone() -> Vec<Row> {
    // The brand's own site, or another's; what does not exist looks the same; the root is another page.
    let lost = |name, url: &str, product: &'static str, page: String| {
        let home = format!("https://{}/", url.split('/').nth(2).unwrap_or_default());
        dead(name, url)
            .named(product)
            .elsewhere(respond(200).body(page))
            .at(&home, respond(200).body(html::page("Dunnock")))
    };
    let over = |name, url: &str, title: &str, body: &str| {
        dead(name, url)
            .named("Dunnock")
            .page(bare(title, &format!("<meta charset=utf-8>{body}")))
    };
    let taken = |name, url: &str, page: String| {
        dead(name, url)
            .named("Dunnock Mail")
            .elsewhere(respond(200).body(page))
    };
    vec![
        lost("en: brand and joke", "https://dunnock-a.com/features/x", "Dunnock", modern("en", "Dunnock", "<h1>Oopsie daisy!</h1><p>Our pigeons could not deliver this one.</p><a href=/>Back</a>")),
        lost("de: brand and joke", "https://dunnock-b.de/funktionen/x", "Dunnock", bare("Dunnock", "<h1>Hoppla</h1><p>Hier ist der Wurm drin, diese Adresse führt ins Leere.</p><a href=/>Start</a>")),
        lost("fr: brand and joke", "https://dunnock-c.fr/x/y", "Dunnock", bare("Dunnock", "<h1>Perdu ?</h1><p>Cette adresse ne mène nulle part.</p>")),
        lost("es: brand and joke", "https://dunnock-d.es/x/y", "Dunnock", themed("es", "Dunnock", "Dunnock", "<h1>Uy, te has perdido</h1><p>Aquí no hay nada que ver.</p>")),
        lost("zh: brand and joke", "https://dunnock-e.cn/x/y", "Dunnock", bare("Dunnock", "<meta charset=utf-8><h1>咦?</h1><p>你来到了一片荒原</p><a href=/>回首页</a>")),
        lost("ko: brand and joke", "https://dunnock-f.kr/x/y", "Dunnock", bare("Dunnock", "<meta charset=utf-8><h1>앗!</h1><p>여기는 아무것도 없어요.</p>")),
        lost("ru: another's site", "https://dunnock-g.ru/x/y", "Gone Thing", framed("ru", "Данок", &["О нас", "Цены", "Блог"], "<h1>Упс!</h1><p>Мы обыскали всё, но ничего не нашли по этому адресу.</p>")),
        lost("pl: another's site", "https://dunnock-h.pl/x/y", "Gone Thing", framed("pl", "Dunnock", &["O nas", "Cennik", "Blog"], "<h1>Coś poszło nie tak</h1><p>Tu nic nie ma.</p>")),
        lost("en: alternatives to what is gone", "https://dunnock-i.com/ai/gone-thing", "Gone Thing", framed("en", "Dunnock AI directory", &["Tools", "Submit"], &format!("<h1>Trending tools</h1><p>Painter, Writer, Singer, Coder, Dancer, Planner.</p>{PROSE}"))),
        dead("to a search", "https://dunnock-j.com/gone-thing").named("Gone Thing").elsewhere(redirect(302, "/search")).at("https://dunnock-j.com/search", respond(200).body(bare("Search", "<form><input name=q></form><p>Type to search.</p>"))).at("https://dunnock-j.com/", respond(200).body(html::page("Dunnock"))),
        over("en: a thank-you", "https://dunnock-ka.com/", "Thank you for 8 great years", "<h1>Thank you for 8 great years</h1><p>Dunnock was shut down on September 1, 2025.</p>"),
        over("en: acquired and closed", "https://dunnock-kb.com/", "Dunnock joins Merlin", "<h1>Dunnock joins Merlin</h1><p>Dunnock is no longer available as a standalone product. The service was turned off on May 5, 2025.</p>"),
        over("en: sunset complete", "https://dunnock-kc.com/", "Dunnock sunset", "<h1>Dunnock has been sunset</h1><p>Exports are no longer possible.</p>"),
        over("zh: closed for good", "https://dunnock-kd.cn/", "关于Dunnock停止运营的公告", "<h1>关于Dunnock停止运营的公告</h1><p>Dunnock已于2025年3月1日停止运营,给您带来的不便敬请谅解。</p>"),
        over("ja: closed for good", "https://dunnock-ke.jp/", "Dunnock", "<h1>Dunnockは終了しました</h1><p>2025年1月31日にサービスの提供を終了しました。ご利用ありがとうございました。</p>"),
        over("fr: closed for good", "https://dunnock-kf.fr/", "Dunnock", "<h1>Dunnock s'arrête</h1><p>Depuis le 1er février 2025, le service n'est plus accessible.</p>"),
        over("es: closed for good", "https://dunnock-kg.es/", "Dunnock", "<h1>Adiós, Dunnock</h1><p>El servicio cerró definitivamente el 3 de marzo de 2025.</p>"),
        over("ru: closed for good", "https://dunnock-kh.ru/", "Dunnock", "<h1>Dunnock больше нет</h1><p>Сервис отключён 1 марта 2025 года.</p>"),
        taken("en: slots", "https://dunnockmail-a.com/", themed("en", "SpinCity", "SpinCity Casino – 200 Free Spins Welcome Bonus", "<h1>Play slots for real money</h1><p>Live dealers, roulette and blackjack. Sign up bonus.</p>")),
        taken("id: togel", "https://dunnockmail-b.com/", themed("id", "Raja", "Bandar Togel Online Resmi", "<h1>Pasang togel hari ini</h1><p>Prediksi HK SGP SDY.</p>")),
        taken("zh: cards", "https://dunnockmail-c.com/", framed("zh-CN", "开元棋牌官网下载", &["首页"], "<h1>开元棋牌</h1><p>真钱斗地主,百人牛牛,注册送金币。</p>")),
        taken("th: bets", "https://dunnockmail-d.com/", framed("th", "แทงบอลออนไลน์ เว็บตรง", &["สมัคร"], "<h1>แทงบอลออนไลน์</h1><p>สมัครวันนี้รับโบนัส</p>")),
        taken("en: escorts", "https://dunnockmail-e.com/", themed("en", "Nights", "Escorts in Dubai – Independent Call Girls", "<h1>Dubai escorts</h1><p>Call girls and models, 24 hours.</p>")),
        taken("en: a dentist", "https://dunnockmail-f.com/", themed("en", "Smile", "Smile Dental", &format!("<h1>Your dentist</h1>{PROSE}"))).sort(crate::row::Sort::Other),
        parked("en: a broker's form", "https://dunnockmail-g.com/").named("Dunnock Mail").page(bare("dunnockmail-g.com", "<h1>Interested in dunnockmail-g.com?</h1><form><input name=offer><button>Get a price</button></form>")),
        parked("ja: a seller's page", "https://dunnockmail-h.jp/").named("Dunnock Mail").page(bare("dunnockmail-h.jp", "<meta charset=utf-8><p>ドメイン dunnockmail-h.jp をお譲りします。</p>")),
        parked("en: a default page", "https://dunnockmail-i.com/").named("Dunnock Mail").page(bare("Default page", "<h1>Congratulations! Your hosting is ready.</h1><p>Upload your files to public_html.</p>")),
        wall("a browser's integrity", "https://dunnock-la.com/x/y").named("Dunnock").elsewhere(respond(200).body(bare("Integrity check", "<p>We need to verify the integrity of your session.</p><script src=/i.js></script>"))),
        wall("a limit", "https://dunnock-lb.com/x/y").named("Dunnock").elsewhere(respond(200).body(bare("Rate limit", "<h1>Whoa there, pardner!</h1><p>You have made too many requests recently.</p>"))),
        wall("a fault of a framework", "https://dunnock-lc.com/x/y").named("Dunnock").elsewhere(respond(500).body(modern("en", "500: Internal Server Error", "<h1>500</h1><h2>Internal Server Error.</h2>"))),
        wall("zh: busy", "https://dunnock-ld.cn/x/y").named("Dunnock").elsewhere(respond(200).body(bare("系统提示", "<meta charset=utf-8><p>系统繁忙,请稍后再试</p>"))),
    ]
}

fn alive() -> Vec<Row> {
    let at = |name, url: &str, page: String| {
        living(name, url)
            .named("Dunnock")
            .elsewhere(respond(404))
            .page(page)
    };
    vec![
        at("a sale that ended, at the root", "https://dunnock-ma.com/", framed("en", "Dunnock", &["Shop", "About"], "<h1>Black Friday has ended</h1><p>Dunnock is back to its usual price.</p>")),
        at("a pricing page of a plan that is gone", "https://dunnock-mb.com/free", framed("en", "Dunnock Free", &["Home", "Docs"], "<h1>Dunnock Free is no longer available for new teams</h1><p>Start a trial of Dunnock Plus instead; existing teams keep Free.</p>")).sort(crate::row::Sort::Other),
        at("a company that was bought", "https://dunnock-mc.com/", framed("en", "Dunnock – now part of Merlin", &["Product", "Docs", "Login"], &format!("<h1>Dunnock is now part of Merlin</h1>{PROSE}"))),
        at("an end of support", "https://dunnock-md.com/docs/v1", framed("en", "Dunnock v1", &["v1", "v2", "v3"], &format!("<h1>Dunnock v1 has reached end of life</h1><p>Please upgrade.</p>{PROSE}"))).sort(crate::row::Sort::Other),
        at("an ended call for papers", "https://dunnock-me.org/cfp", framed("en", "Call for papers – Dunnock", &["Home", "Dates"], "<h1>The call for papers is closed</h1><p>Dunnock thanks all authors.</p>")),
        at("a job that is filled", "https://dunnock-mf.com/careers", framed("en", "Careers | Dunnock", &["Home", "Team"], "<h1>No open positions</h1><p>This position is no longer available. Dunnock hires again in spring.</p>")),
        at("a tool for names", "https://dunnock-mg.com/", framed("en", "Dunnock: is this domain for sale?", &["Check", "API"], "<h1>Is this domain for sale?</h1><p>Dunnock tells you the owner of this domain and a fair price.</p>")),
        at("a blog on suspended accounts", "https://dunnock-mh.com/p/suspended", bare("Account suspended! A true story by Dunnock", "<h1>Account suspended!</h1><p>It was a Tuesday when my account was suspended, and I never learnt why.</p>")),
        at("an invitation by hand", "https://dunnock-mi.com/", bare("Dunnock", "<h1>Dunnock</h1><p>Invite only. Coming soon to everyone; until then, mail us.</p>")).sort(crate::row::Sort::Other),
        at("a bar in a long page", "https://dunnock-mj.com/", framed("en", "Dunnock", &["A", "B"], &format!("<p>Dunnock Classic will shut down on 1 May 2027.</p><h1>Dunnock</h1>{PROSE}"))),
        at("a page with a cookie's wall above it", "https://dunnock-mk.de/x", framed("de", "Dunnock", &["Start", "Preise"], "<div>Wir verwenden Cookies. Alle akzeptieren</div><h1>Dunnock</h1><p>Der Kalender für Vereine.</p>")),
        at("a game of words", "https://dunnock-ml.com/quiz", framed("en", "Dunnock quiz", &["Play", "Scores"], "<h1>Lost and found</h1><p>Dunnock asks, you answer. Wrong answers are gone forever.</p>")),
        at("a public error list", "https://dunnock-mm.com/errors/E404", framed("en", "E404: model not found – Dunnock", &["Docs", "Errors"], "<h1>E404: model not found</h1><p>Dunnock could not find the model. Check its name, or list all models with the CLI.</p>")),
        at("a page for the press", "https://dunnock-mn.com/press", framed("en", "Press – Dunnock", &["Home", "Kit"], "<h1>Press</h1><p>“It has been an incredible journey,” says the founder of Dunnock, which just turned ten.</p>")),
    ]
}
