//! Living pages made to stand as near to a death's words as they can, one for each way to be called dead.

use super::html::{PROSE, bare, docs, framed, modern, themed};
use crate::row::{Row, Sort, living, row};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = words();
    rows.extend(places());
    rows
}

fn finch(name: &'static str, url: &str) -> Row {
    living(name, url).named("Finch")
}

fn words() -> Vec<Row> {
    vec![
        finch("a tool that resolves hosts", "https://finch-a.com/").page(bare("Finch – host lookup", "<h1>Finch</h1><p>Why does my computer say “unknown host”? Paste a name: Finch tells a known from an unknown domain.</p><form><input></form>")),
        finch("a lookup of names", "https://finch-b.com/whois").page(bare("Finch whois", "<h1>Finch whois</h1><p>See when a domain registration has expired, and who holds it.</p><form><input></form>")),
        finch("an event whose early price is over", "https://finch-c.org/").page(bare("Finch Camp 2027", "<h1>Finch Camp</h1><p>Early registration has expired. Renew it now with the late fee, or come as a volunteer!</p><a href=/register>Register</a>")),
        finch("a search engine for seeds", "https://finch-d.com/").page(bare("Finch", "<h1>Finch</h1><form><input></form><p>Related searches: tomato, basil, kale</p>")),
        finch("a library with a spark", "https://finch-e.dev/").page("<html><head><title>Finch</title><script src=\"/spark.js?v=3\"></script></head><body><h1>Finch</h1><p>Draws charts.</p></body></html>"),
        finch("a site on a numbered host", "https://math.finch-f.edu/").gives(redirect(302, "https://ww3.math.finch-f.edu/")).at("https://ww3.math.finch-f.edu/", respond(200).body(html::page("Finch group"))),
        finch("maps for the lost", "https://finch-g.com/app/lost").page(bare("Lost? | Finch", "<h1>Lost? We help you find your way</h1><p>Finch draws the way home.</p>")),
        finch("something that is gone", "https://finch-h.com/stories/gone").page(bare("Gone | Finch", "<h1>Gone</h1><p>Finch presents: a short film.</p>")),
        finch("an empty list", "https://finch-i.com/inbox").page(framed("en", "Inbox – Finch", &["Inbox", "Sent"], "<h1>Nothing here</h1><p>Your Finch inbox is empty.</p>")),
        finch("a sale that is over", "https://finch-j.com/deals").page(bare("Finch deals", "<h1>The winter sale has ended</h1><p>The next one begins in May. Finch plans start at $5.</p>")),
        finch("a team that moved office", "https://finch-k.com/").page(bare("Finch", "<h1>Finch</h1><p>Our Berlin office has closed its doors; write to Hamburg instead. Finch tracks birds.</p>")),
        finch("a record that was retired", "https://finch-l.com/numbers").page(framed("en", "Numbers – Finch", &["Teams", "Players", "News"], &format!("<h1>Number 23 was retired</h1>{PROSE}"))),
        finch("closed for a holiday", "https://finch-m.com/").page(bare("Finch", "<h1>We are closed for the holidays</h1><p>Finch is back on 7 January.</p>")).sort(Sort::Other),
        finch("one account was suspended", "https://finch-n.com/news/bot-accounts").page(themed("en", "Finch", "Why @tweety's account has been suspended – Finch", "<h1>Why @tweety's account has been suspended</h1><p>It sent spam. That is all.</p>")),
        finch("help without a frame", "https://help.finch-o.com/a/12").page(bare("“This account has been suspended” – Finch Help", "<h1>“This account has been suspended”</h1><p>You see this when the card on file was declined three times in a row. Update the card under Billing and wait for ten minutes, then sign in to Finch again. Write to us if it stays.</p>")),
        finch("zh: help on arrears", "https://finch-p.cn/help/8").page(bare("因欠费停机怎么办 - Finch帮助", "<meta charset=utf-8><h1>因欠费停机怎么办</h1><p>服务已到期或账号已欠费时,实例会停止。请登录Finch控制台,在费用中心完成续费,十分钟内自动恢复。若仍未恢复,请提交工单,我们会在一小时内处理,感谢您的耐心等待。如需发票,可以在费用中心下载电子发票,也可以联系客服邮寄纸质发票,三个工作日内寄出,顺丰包邮。</p>")),
        finch("zh: an adventure of the lost", "https://finch-q.cn/game").page(bare("Finch 迷路的小鸟", "<meta charset=utf-8><h1>迷路的小鸟</h1><p>页面里的小鸟走丢了,帮它回家吧。Finch出品。</p>")),
        finch("zh: an end of a beta", "https://finch-r.cn/").page(framed("zh-CN", "Finch - 内测已结束", &["首页", "价格", "文档", "登录"], "<h1>Finch正式上线</h1><p>内测已停止服务,欢迎使用正式版。</p>")),
        finch("de: a museum of things that are gone", "https://finch-s.de/").page(framed("de", "Finch – Museum", &["Besuch", "Tickets", "Kontakt"], "<h1>Was es nicht mehr gibt</h1><p>Finch zeigt Dinge, die nicht mehr verfügbar sind.</p>")),
        finch("fr: a shop for names", "https://finch-t.fr/").page(bare("Finch", "<h1>Finch</h1><p>Acheter ce domaine skiable ? Non : réservez vos cours ici.</p>")),
        finch("ru: an article on a closed project", "https://finch-u.ru/stati/istoriya").page(framed("ru", "Как проект закрыли и открыли снова – Finch", &["Статьи", "О нас", "Контакты"], "<h1>Как проект закрыли и открыли снова</h1><p>Finch закрылся на месяц и вернулся.</p>")),
        finch("en: an interactive poem", "https://finch-v.com/poem").page(bare("Finch: a poem", "<h1>Nothing to see here</h1><p>Only Finch, singing.</p>")),
        finch("en: content that was removed by request", "https://finch-w.com/transparency").page(docs("Removed content – Finch", &format!("<h1>Content that has been removed</h1><p>Each entry was removed by its owner or by a court.</p>{PROSE}"))),
        finch("en: prices of a name service", "https://finch-x.com/").page(bare("Finch", "<h1>Finch DNS</h1><p>Buy now for $5: transfer your name, use our escrow, bring a broker. finch-x.com is all you need.</p>")),
    ]
}

fn places() -> Vec<Row> {
    let trouble = "<h1>出错了</h1><p>服务器开小差了,请稍后重试</p>";
    vec![
        row("", "zh: a fault that passes, by 200", "https://finch-aa.cn/docs/x").named("Finch").sort(Sort::Walled)
            .elsewhere(respond(200).body(bare("出错了", trouble))),
        row("", "en: a fault that passes, by 200", "https://finch-ab.com/docs/x").named("Finch").sort(Sort::Walled)
            .elsewhere(respond(200).body(bare("Page unavailable", "<h1>Page unavailable</h1><p>This page isn't available right now. Please try again later.</p>"))),
        row("", "de: a fault that passes, by 200", "https://finch-ac.de/docs/x").named("Finch").sort(Sort::Walled)
            .elsewhere(respond(200).body(bare("Seite nicht verfügbar", "<h1>Seite nicht verfügbar</h1><p>Bitte versuchen Sie es später erneut.</p>"))),
        row("", "ru: closed for repairs", "https://finch-ad.ru/").named("Finch").sort(Sort::Walled)
            .page(bare("Сайт закрыт", "<h1>Сайт закрыт на техническое обслуживание</h1>")),
        row("", "zh: closed for repairs", "https://finch-ae.cn/").named("Finch").sort(Sort::Walled)
            .page(bare("网站已关闭", "<meta charset=utf-8><h1>网站已关闭</h1><p>网站维护升级中,预计明天恢复</p>")),
        finch("a frame around a game", "https://finch-af.com/play/a").elsewhere(respond(404)).page(bare("Play", "<iframe src=https://game.example.net/embed/finch></iframe>")),
        finch("drawn into a canvas at every path", "https://finch-ag.com/play/a").elsewhere(respond(200).body("<html><head><title>Finch</title></head><body><canvas></canvas><script src=/w.js></script></body></html>")).at("https://finch-ag.com/", respond(200).body(html::page("Finch"))),
        finch("a form at every path", "https://finch-ah.com/app/notes").field("links.app")
            .elsewhere(respond(200).body(modern("en", "Finch", "<h1>Sign in</h1><form><input type=email><input type=password><button>Go</button></form>")))
            .at("https://finch-ah.com/", respond(200).body(html::page("Finch"))),
        finch("a wildcard that is the product", "https://team.finch-ai.com/").page(html::page("Finch for your team")),
        finch("from its own host to the front, with its name", "https://app.finch-aj.com/").gives(redirect(302, "https://www.finch-aj.com/")).at("https://www.finch-aj.com/", respond(200).body(html::page("Finch"))),
    ]
}
