//! A fourth table of the same sort: whole small sites, as catalogs of tools link to them.

use super::html::{PROSE, bare, docs, framed, modern, shell, themed};
use super::{dead, parked, wall};
use crate::row::{Row, living};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = alive();
    rows.extend(foreign());
    rows.extend(gone());
    rows.extend(shut());
    rows
}

fn alive() -> Vec<Row> {
    vec![
        living("a model hub's page of a model", "https://hub.modelnest.ai/acme/wren-7b").named("Wren-7B").page(framed("en", "acme/wren-7b · Modelnest", &["Models", "Datasets", "Spaces"], &format!("<h1>acme/wren-7b</h1><p>This model is not currently available via any of the supported inference providers.</p>{PROSE}"))),
        living("a paper's abstract", "https://arxiv-like.org/abs/2403.01234").named("WrenNet").page(bare("[2403.01234] WrenNet: Small Birds, Large Songs", "<h1>WrenNet: Small Birds, Large Songs</h1><blockquote>We present WrenNet, a network that is no longer limited by memory.</blockquote><a href=/pdf/2403.01234>PDF</a>")),
        living("a withdrawn paper's page", "https://arxiv-like.org/abs/2403.05678").named("Wren Bench").page(bare("[2403.05678] Wren Bench", "<h1>Wren Bench</h1><p>This paper has been withdrawn by its author.</p>")),
        living("an archive of a list", "https://lists.wren.org/pipermail/wren-users/").named("Wren").page(bare("The wren-users Archives", "<h1>The wren-users Archives</h1><p>Archive of the Wren users' list.</p><a href=2024-May/thread.html>May 2024</a>")),
        living("a page under a wiki's banner", "https://wiki.wren.org/Install").named("Wren").page(docs("Install - Wren Wiki", &format!("<div class=banner>This page is outdated and may be deleted.</div><h1>Install</h1>{PROSE}"))),
        living("a store's page of an extension", "https://addons.browserhub.com/wren-clipper").named("Wren Clipper").page(modern("en", "Wren Clipper - Browserhub add-ons", "<h1>Wren Clipper</h1><p>This item is not available on your device. Saves pages to your notes.</p><button>Add</button>")),
        living("a page of an app's store in which it is not for this country", "https://apps.phonehub.com/app/id99").named("Wren").page(modern("en", "Wren on the App Hub", "<h1>Wren</h1><p>Not available in your country yet? Ask for it. Notes that sing.</p>")),
        living("a tool behind a button", "https://wren-a.com/tool").named("Wren").page(bare("Wren | Free online tool", "<h1>Wren</h1><p>Drop a file here.</p><p>No files found. Nothing is uploaded.</p><script src=/w.js></script>")),
        living("a dashboard's public page", "https://wren-b.com/leaderboard").named("Wren Arena").page(modern("en", "Wren Arena leaderboard", "<h1>Leaderboard</h1><p>Loading...</p>")),
        living("a page that asks for a newer browser", "https://wren-c.com/").named("Wren").page(bare("Wren", "<p>Your browser is not supported. Please update it to use Wren.</p><script src=/w.js></script>")),
        living("an event's page in the past tense", "https://wren-d.com/webinars/3").named("Wren").page(themed("en", "Wren", "Webinar: singing in the rain – Wren", "<h1>This webinar has ended</h1><p>Watch the recording, or sign up for the next one.</p>")),
        living("a beta that is closed to newcomers", "https://wren-e.com/").named("Wren").page(bare("Wren", "<h1>Wren is in closed beta</h1><p>We are no longer accepting new testers at the moment. Leave your email.</p><form><input type=email></form>")),
        living("a project that is looking for a maintainer", "https://wren-f.org/").named("Wren").page(docs("Wren", &format!("<h1>Wren</h1><p>Wren is in maintenance mode: bugs are mended, features are not added.</p>{PROSE}"))),
        living("a site that has moved its docs", "https://wren-g.com/docs").named("Wren").page(bare("Wren docs", "<h1>The docs have moved</h1><p>Wren's documentation now lives at <a href=https://docs.wren-g.com>docs.wren-g.com</a>.</p>")),
        living("a table of statuses", "https://wren-h.com/http").named("Wren").page(framed("en", "HTTP statuses - Wren", &["API", "SDKs", "Changelog"], "<h1>HTTP statuses</h1><table><tr><td>404<td>Not found<tr><td>410<td>Gone<tr><td>429<td>Too many requests</table>")),
        living("a demo that shows an error on purpose", "https://wren-i.com/demo/404").named("Wren").elsewhere(respond(404)).page(themed("en", "Wren", "Example error page – Wren UI", &format!("<h1>Example error page</h1><p>Wren UI component: Page not found. The page you are looking for does not exist.</p>{PROSE}"))),
        living("a link with a port of words", "http://wren-j.com/~w/index.htm").named("Wren").page("<title>Wren's page</title><body>Wren, since 1998. Best viewed with any browser. Under construction since then :)</body>"),
        living("a radio", "https://wren.fm/live").named("Wren FM").page(modern("en", "Wren FM – live", "<h1>Wren FM</h1><p>We'll be back on air at 8.</p><audio src=/s.mp3></audio>")),
        living("the deep root of a language", "https://wren-k.com/de/").named("Wren").gives(redirect(301, "/de-de/")).at("https://wren-k.com/de-de/", respond(200).body(html::page("Wren"))),
        living("a wall of a newspaper for money", "https://wren.news/2026/05/ai").named("Wren News").page(themed("en", "Wren News", "What AI owes to birds - Wren News", "<h1>What AI owes to birds</h1><p>To continue reading, subscribe. Already a subscriber? Log in. You have reached your limit of free articles.</p>")),
    ]
}

fn foreign() -> Vec<Row> {
    vec![
        living("zh: a status of a service", "https://status.jiaoliao.cn/").named("鹪鹩").page(bare("鹪鹩服务状态", "<meta charset=utf-8><h1>鹪鹩服务状态</h1><p>所有服务运行正常。历史:11月2日 语音接口服务异常,已恢复;10月8日 系统维护,已完成。</p>")),
        living("zh: a download of an old version", "https://jiaoliao.cn/download").named("鹪鹩").page(framed("zh-CN", "下载 - 鹪鹩", &["首页", "下载", "帮助"], "<h1>下载鹪鹩</h1><p>Windows 7 版本已停止更新。旧版下载链接已失效,请使用新版。</p>")),
        living("zh: a rule of a community", "https://jiaoliao.cn/rules").named("鹪鹩").page(framed("zh-CN", "社区规范 - 鹪鹩", &["首页", "社区"], "<h1>社区规范</h1><p>禁止发布博彩、棋牌、色情内容。违规帖子会被删除,账号会被封禁。</p>")),
        living("ja: a page on cookies", "https://misosazai.jp/privacy").named("みそさざい").page(framed("ja", "プライバシー | みそさざい", &["機能", "料金"], "<h1>プライバシー</h1><p>退会後、データは削除されます。ページが見つからない場合はお問い合わせください。</p>")),
        living("ko: an event that is over", "https://gulttukbae.kr/event/3").named("굴뚝새").page(framed("ko", "이벤트 | 굴뚝새", &["홈", "이벤트"], "<h1>봄 이벤트가 종료되었습니다</h1><p>굴뚝새를 이용해 주셔서 감사합니다. 다음 이벤트를 기대해 주세요.</p>")),
        living("es: a shop's hours", "https://chochin.es/").named("Chochín").page(bare("Chochín", "<h1>Chochín</h1><p>Hoy hemos cerrado a las 14:00. Mañana abrimos a las 9. Café y código.</p>")),
        living("pt: an old plan", "https://carrica.pt/planos").named("Carriça").page(framed("pt", "Planos – Carriça", &["Início", "Planos"], "<h1>Planos</h1><p>O plano Básico foi descontinuado. O Carriça Livre não tem custo.</p>")),
        living("fr: a blog on a closed shop", "https://troglodyte.fr/blog/fermeture").named("Troglodyte").page(themed("fr", "Troglodyte", "Pourquoi notre boutique a fermé - Troglodyte", "<h1>Pourquoi notre boutique a fermé</h1><p>La boutique de Lyon a fermé, mais Troglodyte continue en ligne.</p>")),
        living("ru: a film of the dead", "https://krapivnik.ru/").named("Крапивник").page(framed("ru", "Крапивник – каталог нейросетей", &["Каталог", "Блог", "Контакты"], "<h1>Крапивник</h1><p>Сервисы, которые закрылись, помечены серым. Этот сайт ищет нейросети для вас.</p>")),
        living("tr: a domain firm's blog", "https://citkusu.com.tr/blog/alan-adi").named("Çıtkuşu").page(themed("tr", "Çıtkuşu", "Satılık alan adı nasıl alınır? – Çıtkuşu", "<h1>Satılık alan adı nasıl alınır?</h1><p>Bu alan adı satılıktır yazısını görünce ne yapmalı? Adım adım anlatıyoruz.</p>")),
    ]
}

fn gone() -> Vec<Row> {
    let at = |name, url: &str, page: String| {
        dead(name, url)
            .named("Wren Desk")
            .elsewhere(respond(200).body(page))
    };
    vec![
        at("a forum's notice", "https://wren-forum.com/viewtopic.php", bare("Information", "<h2>Information</h2><p>The requested topic does not exist.</p>")),
        at("a shop's notice", "https://wren-shop.com/products/desk", themed("en", "Shop", "Shop", "<h1>Uh-oh</h1><p>We can't seem to find the product you're looking for. It may have sold out for good.</p>")).at("https://wren-shop.com/", respond(200).body(html::page("Shop"))),
        at("a directory's notice", "https://wren-tools.com/tool/wren-desk", framed("en", "Tool not listed | ToolDir", &["Browse", "Submit", "Blog"], "<h1>Tool not listed</h1><p>This tool is not listed any more. See the alternatives.</p>")).at("https://wren-tools.com/", respond(200).body(html::page("ToolDir"))),
        at("a bucket's notice", "https://wren-files.com/a.html", "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>".into()),
        dead("zh: the shop's notice by redirect", "https://jiaoliao-shop.cn/item/1").named("消失之物").elsewhere(redirect(302, "/error.html?code=1")).at("https://jiaoliao-shop.cn/error.html", respond(200).body(bare("提示", "<meta charset=utf-8><p>宝贝不见了</p>"))).at("https://jiaoliao-shop.cn/", respond(200).body(html::chinese_page("商城"))),
        at("a name sold to a casino's friend", "https://wrendesk.com/", framed("en", "Top 10 Casinos Not on GamStop 2026", &["Reviews"], "<h1>Non GamStop casinos</h1><p>UK casinos without GamStop, fast payouts, crypto deposits, slots and bonuses.</p>")),
        at("a name sold to a maker of links", "https://wrendesk.net/", themed("en", "Guestpost", "Buy High DA Backlinks & Guest Posts", "<h1>Guest posting service</h1><p>Buy backlinks, PBN links, link insertions and guest posts on high-authority sites.</p>")),
        at("de: a notice of an end", "https://wrendesk.de/", bare("Wren Desk", "<h1>Wren Desk ist Geschichte</h1><p>Nach acht Jahren haben wir Wren Desk zum 31.12.2024 eingestellt. Danke!</p>")).elsewhere(respond(404)).page(bare("Wren Desk", "<h1>Wren Desk ist Geschichte</h1><p>Nach acht Jahren haben wir Wren Desk zum 31.12.2024 eingestellt. Danke!</p>")),
        at("en: an end in a letter", "https://wrendesk.org/", bare("A letter to our users", "<h1>A letter to our users</h1><p>Dear friends, as of 30 June 2025 Wren Desk has been shut down. All accounts and data were deleted. With love, Ana.</p>")),
        at("zh: an end in a notice", "https://wrendesk.cn/", bare("公告", "<meta charset=utf-8><h1>公告</h1><p>Wren Desk 已于2025年5月31日24时停止服务并关闭服务器,感谢您的使用。</p>")),
        parked("a name without a page", "https://wrendesk.io/").named("Wren Desk").page(bare("wrendesk.io", "<p>wrendesk.io</p>")),
        parked("a name that waits for its owner", "https://wrendesk.co/").named("Wren Desk").page(bare("Domain verification pending", "<h1>Email verification required</h1><p>The registrant of wrendesk.co has not verified the contact address; the name is on hold.</p>")),
        parked("zh: a name with a price", "https://wrendesk.com.cn/").named("Wren Desk").page(bare("wrendesk.com.cn", "<meta charset=utf-8><p>wrendesk.com.cn 米表 一口价 8800元 微信 mi123</p>")),
    ]
}

fn shut() -> Vec<Row> {
    let stands = |name, url: &str, status: u16, page: String| {
        wall(name, url)
            .named("Wren")
            .elsewhere(respond(status).body(page))
    };
    vec![
        stands("a check by a number", "https://wren-wa.com/x/y", 200, bare("Verification", "<p>Enter the characters you see below</p><p>Sorry, we just need to make sure you're not a robot.</p><form><input></form>")),
        stands("a fence by a firm", "https://wren-wb.com/x/y", 403, bare("Blocked", "<p>This request was flagged. Ref: 9a8b</p>")),
        stands("a check that is only a picture", "https://wren-wc.com/x/y", 200, "<html><head><title>.</title></head><body><img src=/loading.gif><script>var _0x1=['a'];</script></body></html>".into()),
        stands("zh: a lock", "https://wren-wd.cn/x/y", 200, bare("访问验证中", "<meta charset=utf-8><p>正在验证您的访问环境,请稍候...</p><script src=/v.js></script>")),
        stands("a page for those who agree", "https://wren-we.com/x/y", 200, bare("Before you continue", "<h1>Before you continue</h1><p>We use cookies. Accept all / Reject all</p><form action=/save><button>Accept</button></form>")),
        stands("a fault in a frame of an app", "https://wren-wf.com/x/y", 500, shell("Wren")),
        stands("a limit by 403", "https://wren-wg.com/x/y", 403, "{\"message\":\"API rate limit exceeded\"}".into()),
        stands("an answer that is not finished", "https://wren-wh.com/x/y", 202, String::new()),
    ]
}
