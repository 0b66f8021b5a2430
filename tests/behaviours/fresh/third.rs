//! A third table of the same sort: each line of the judge's table once more, with its nearest neighbours.

use super::html::{PROSE, bare, docs, framed, modern, shell, themed};
use super::{dead, parked, wall};
use crate::row::{Row, Sort, living, lost, row};
use crate::support::{Answer, html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = alive();
    rows.extend(gone());
    rows.extend(open());
    rows
}

fn plover(name: &'static str, url: &str) -> Row {
    living(name, url).named("Plover")
}

fn good() -> Answer {
    respond(200).body(framed(
        "en",
        "Plover",
        &["Docs", "Pricing"],
        &format!("<h1>Plover</h1>{PROSE}"),
    ))
}

fn alive() -> Vec<Row> {
    vec![
        living("a game's own site", "https://luckyreels.games/").named("Lucky Reels").topic("games").page(framed("en", "Casino slots for fun – online slots, free spins", &["Play"], "<h1>Lucky Reels: online slots without money</h1><p>Free spins, jackpots and a live casino with friends.</p>")),
        living("a lottery's assistant", "https://oddly.bet/").named("Oddly").page(framed("en", "Oddly: betting odds, explained", &["Play"], "<h1>Oddly</h1><p>Betting odds, sportsbook prices and online casino margins as open data.</p>")),
        living("a name in another script", "https://zhihu-like.cn/").named("Chiffchaff").named("柳莺").page(framed("zh-CN", "柳莺 - 问答社区", &["首页"], "<h1>柳莺</h1><p>有问题,就会有答案。</p>")),
        plover("a page of legal words", "https://plover-a.com/terms").page(docs("Terms of Service - Plover", &format!("<h1>Terms of Service</h1><p>We may suspend or terminate your account. Suspended accounts are no longer available. The service has been discontinued for users under 13.</p>{PROSE}"))),
        plover("a list of what was shut down", "https://plover-b.com/graveyard").page(framed("en", "The AI graveyard – Plover", &["Home", "Submit", "RSS"], "<h1>The AI graveyard</h1><ul><li>Tome has shut down</li><li>Kite has been discontinued</li><li>Ghost Writer was acquired and is no more</li></ul>")),
        plover("a status that reports maintenance", "https://status.plover-c.com/").page(bare("Plover status", "<h1>Plover status</h1><p>Under maintenance: Exports. Scheduled maintenance ends at 14:00 UTC. All other systems are operational.</p><a href=/history>History</a>")),
        plover("a page of a conference that is over", "https://plover-d.org/2024/").page(framed("en", "PloverConf 2024", &["Programme", "Speakers", "Venue"], "<h1>PloverConf 2024 has ended</h1><p>Thank you to all speakers. The recordings are online.</p>")).named("PloverConf"),
        plover("registration that is closed", "https://plover-e.org/challenge").page(framed("en", "Plover Challenge", &["Rules", "Data", "Leaderboard", "Sign in"], "<h1>Plover Challenge</h1><p>Registration is closed. Submissions have ended.</p>")),
        plover("an FAQ that asks", "https://plover-f.com/faq").page(framed("en", "FAQ | Plover", &["Home", "Docs"], "<h1>FAQ</h1><h2>Is Plover shutting down?</h2><p>No. Plover is here to stay.</p><h2>Is this domain for sale?</h2><p>No, sorry.</p>")),
        plover("a shop that sells a domain", "https://plover-g.com/portfolio").page(framed("en", "Side projects of Plover Labs", &["About", "Blog", "Mail"], "<h1>Side projects</h1><p>Plover Labs builds small things. trillium.app – this domain is for sale. meadow.dev – make an offer.</p>")),
        plover("a model that moved on", "https://plover-h.ai/models/p1").page(framed("en", "Plover P1 - model card", &["Models", "Docs", "API"], "<h1>Plover P1</h1><p>This model has been retired from the API. Weights remain available for download.</p>")),
        plover("a package that is deprecated", "https://packages.example.net/plover").page(framed("en", "plover - package", &["Readme", "Versions", "Dependents"], "<h1>plover</h1><p>This package has been deprecated. Author message: use plover-next.</p><p>npm i plover</p>")),
        plover("JavaScript is asked for, the words are there", "https://plover-i.com/").page(modern("en", "Plover", &format!("<noscript>Please enable JavaScript to use all features.</noscript><h1>Plover</h1>{PROSE}"))),
        plover("a captcha on a form to write to them", "https://plover-j.com/contact").page(themed("en", "Plover", "Contact – Plover", "<h1>Write to us</h1><form><textarea></textarea><div class=\"g-recaptcha\"></div><p>Verify you are human</p><button>Send</button></form>")),
        plover("403 in words, 200 in truth", "https://plover-k.com/docs/403").page(docs("403 Forbidden | Plover docs", &format!("<h1>403 Forbidden</h1><p>The key lacks the scope. Access denied errors are logged.</p>{PROSE}"))),
        plover("too many requests, explained", "https://plover-l.com/docs/rate-limits").page(docs("Rate limits | Plover docs", "<h1>Rate limits</h1><p>Too many requests? The API answers 429. You have been rate limited: wait and try again.</p>")),
        plover("zh: a page on real-name filing", "https://plover-m.cn/beian").page(framed("zh-CN", "备案指南 - Plover", &["首页", "文档", "控制台"], "<h1>备案指南</h1><p>网站未备案将无法访问。本网站尚未进行备案的提示如何消除?请按以下步骤提交资料。</p>")),
        plover("zh: help on a missing page", "https://plover-n.cn/help/404").page(framed("zh-CN", "为什么提示页面不存在?- Plover帮助中心", &["首页", "帮助", "反馈"], "<h1>为什么提示页面不存在?</h1><p>可能是链接已失效,也可能是文章已被作者删除。请先刷新页面,再检查地址是否完整。如果仍然无法打开,请把链接发给客服,我们会在一个工作日内回复您,谢谢您的理解与支持。Plover客服团队。更多问题请查看常见问题列表或加入用户群。</p>")),
        plover("ja: a shop closed on Mondays", "https://plover-o.jp/").page(framed("ja", "Plover 珈琲手帳", &["商品", "店舗"], "<h1>Plover</h1><p>月曜定休。年末年始は休業いたします。珈琲の記録アプリです。</p>")),
        plover("de: an old version is over", "https://plover-p.de/download").page(framed("de", "Download – Plover", &["Hilfe", "Preise", "Impressum"], "<h1>Plover herunterladen</h1><p>Version 2 wurde eingestellt, Version 3 ist da.</p>")),
        plover("one hop away from its own host", "https://plover-q.com/docs/api").page("<html><head><meta http-equiv=refresh content=\"0; url=https://docs.plover-q.com/api\"></head></html>").at("https://docs.plover-q.com/api", good()),
        plover("a redirect through a tracker and back", "https://plover-r.com/go").gives(redirect(302, "https://t.clicker.example.net/r?u=plover")).at("https://t.clicker.example.net/r", redirect(302, "https://plover-r.com/start")).at("https://plover-r.com/start", good()),
        plover("small and deep", "https://plover-s.com/apps/mini").elsewhere(respond(404)).page(bare("Plover mini", "<p>Mini.</p>")),
        plover("small, deep, and in a site of soft 404s", "https://plover-t.com/apps/mini").elsewhere(respond(200).body(bare("Plover", "<h1>Oh no</h1><p>There is no such thing here.</p>"))).at("https://plover-t.com/", good()).page(bare("Plover mini", "<h1>Mini</h1><p>The small one.</p>")),
        plover("a shell among pages", "https://plover-u.com/editor").elsewhere(respond(404)).at("https://plover-u.com/", good()).page(shell("Plover Editor")),
        plover("sign-in at an API's page", "https://plover-v.com/keys").field("links.api").gives(redirect(302, "https://accounts.plover-v.com/?continue=keys")).at("https://accounts.plover-v.com/", respond(200).body(bare("Sign in", "<form><input type=password></form>"))),
        plover("401 at a sign-up", "https://plover-w.com/join").field("links.signup").gives(respond(401)),
    ]
}

fn gone() -> Vec<Row> {
    let knows_404 = |name, url: &str, title: &str, body: &str| {
        lost("soft-404", name, url)
            .named("Missing Thing")
            .page(bare(title, &format!("<meta charset=utf-8>{body}")))
    };
    let taken = |name, url: &str, page: String| {
        lost("hijacked", name, url).named("Plover Notes").page(page)
    };
    vec![
        knows_404("es: told by the title", "https://plover-aa.es/x/1", "Página no encontrada | Plover", "<h1>¡Ups!</h1><p>Esta página ya no existe.</p>"),
        knows_404("pt: told by the title", "https://plover-ab.com.br/x/1", "Página não encontrada – Plover", "<h1>Erro 404</h1>"),
        knows_404("ru: told by the title", "https://plover-ac.ru/x/1", "Страница не найдена", "<h1>404</h1><p>Страница удалена.</p>"),
        knows_404("ko: told by the title", "https://plover-ad.kr/x/1", "페이지를 찾을 수 없습니다", "<p>주소를 확인해 주세요.</p>"),
        knows_404("fr: told by the title", "https://plover-ae.fr/x/1", "Page introuvable - Plover", "<h1>Erreur 404</h1><p>La page demandée n'existe plus.</p>"),
        knows_404("it: told by the title", "https://plover-af.it/x/1", "Pagina non trovata", "<h1>Pagina non trovata</h1>"),
        knows_404("sv: told by the title", "https://plover-ag.se/x/1", "Sidan kunde inte hittas", "<h1>404</h1><p>Sidan finns inte längre.</p>"),
        knows_404("cs: told by the title", "https://plover-ah.cz/x/1", "Stránka nenalezena", "<h1>Chyba 404</h1>"),
        knows_404("zh: told by the title", "https://plover-ai.cn/x/1", "404错误页面", "<p>对不起,您请求的页面不存在!</p>"),
        knows_404("tw: told by the heading", "https://plover-aj.tw/x/1", "Plover", "<h1>找不到網頁</h1><p>您要找的頁面可能已移除。</p>"),
        knows_404("en: told by the heading and the address", "https://plover-ak.com/x/1", "Plover", "<h1>Sorry, we couldn't find that page</h1><p>Error code: 404</p>"),
        row("app-shell", "the root at every path", "https://plover-al.com/tools/missing-thing").named("Missing Thing")
            .elsewhere(respond(200).body(framed("en", "Toolbox", &["A", "B", "C", "D"], &format!("<h1>All tools</h1>{PROSE}")))),
        dead("a category instead of the product", "https://plover-am.com/p/missing-thing").named("Missing Thing")
            .elsewhere(redirect(302, "/c/all")).at("https://plover-am.com/c/all", respond(200).body(framed("en", "All products", &["A", "B"], &format!("<h1>All products</h1>{PROSE}")))).at("https://plover-am.com/", good()),
        taken("id: in the title only", "https://plovernotes-a.com/", themed("id", "Raja", "Slot Gacor Hari Ini Gampang Menang", "<h1>Selamat datang</h1><p>Link alternatif resmi 2026.</p>")),
        taken("zh: in few words", "https://plovernotes-b.com/", framed("zh-CN", "必威体育_必威官网", &["首页"], "<h1>必威</h1><p>体育投注 真人娱乐</p>")),
        taken("vi: in few words", "https://plovernotes-c.com/", framed("vi", "KUBET - Trang chủ nhà cái", &["Đăng ký"], "<h1>Kubet</h1><p>Cá cược thể thao, casino trực tuyến.</p>")),
        taken("fr: casino", "https://plovernotes-d.com/", framed("fr", "Meilleur casino en ligne 2026", &["Bonus"], "<h1>Casino en ligne</h1><p>Machines à sous, tours gratuits, bonus sans dépôt et paris sportifs.</p>")),
        taken("it: casino", "https://plovernotes-e.com/", framed("it", "Casino online non AAMS", &["Bonus"], "<h1>Casino non AAMS</h1><p>Giri gratis, bonus senza deposito, scommesse sportive.</p>")),
        taken("pl: casino", "https://plovernotes-f.com/", framed("pl", "Kasyno online 2026 ranking", &["Bonus"], "<h1>Kasyna online</h1><p>Darmowe spiny, bonus bez depozytu, zakłady bukmacherskie.</p>")),
        taken("nl: casino", "https://plovernotes-g.com/", framed("nl", "Casino zonder Cruks 2026", &["Bonus"], "<h1>Online casino zonder Cruks</h1><p>Gratis spins, gokkasten en sportweddenschappen.</p>")),
        taken("id: after a move", "https://plovernotes-h.com/welcome", themed("id", "Raja", "RAJA77 Login", "<h1>Situs judi bola dan poker online</h1><p>Daftar sekarang.</p>")),
        taken("zh: pirated servers", "https://plovernotes-i.com/", framed("zh-CN", "传奇私服发布网_新开传奇", &["首页"], "<h1>新开传奇私服</h1><p>每日新开传奇SF。</p>")),
        lost("suspended", "a host's notice", "https://plover-an.com/").named("Plover").page(bare("Contact Support", "<h1>This site has been suspended</h1><p>Please contact our billing department.</p>")),
        lost("shut-down", "a page of thanks", "https://plover-ao.com/").named("Plover").page(bare("Plover has shut down", "<h1>Plover has shut down</h1><p>Thanks for all the fish.</p>")),
        lost("shut-down", "a deep page of thanks", "https://plover-ap.com/app").named("Plover").page(bare("Plover", "<h1>Plover was discontinued on June 30, 2025</h1>")).elsewhere(respond(404)),
        lost("target-dead", "to another site's 404", "https://plover-aq.com/x").named("Plover").gives(redirect(301, "https://plover-aq-new.com/y")).at("https://plover-aq-new.com/y", respond(404)),
        row("gone", "410 with a page", "https://plover-ar.com/x").named("Plover").status(410, bare("Gone", "<h1>Gone</h1>")),
        row("gone", "404 behind a language", "https://plover-as.com/x").named("Plover").gives(redirect(302, "/en/x")).at("https://plover-as.com/en/x", respond(404)),
        parked("a market in another tongue", "https://plovernotes-j.com/").named("Plover Notes").page(bare("plovernotes-j.com", "<h1>plovernotes-j.com</h1><p>Domeniul este de vânzare. Trimite o ofertă.</p>")),
        parked("a page of a registrar with nothing to say", "https://plovernotes-k.com/").named("Plover Notes").page(bare("plovernotes-k.com", "<p>Powered by RegistrarOne. Manage your domain.</p>")),
        parked("links in three columns", "https://plovernotes-l.com/").named("Plover Notes").page(bare("plovernotes-l.com", "<h2>Relevant results</h2><a href=/1>Note taking app</a> <a href=/2>Cheap hosting</a> <a href=/3>Email marketing</a> <a href=/4>CRM software</a> <a href=/5>Project tools</a> <a href=/6>Cloud backup</a><p>2026 Copyright. All Rights Reserved. Privacy Policy</p>")),
    ]
}

fn open() -> Vec<Row> {
    let shut = |name, url: &str, to: &str| {
        row("auth-required", name, url)
            .named("Plover")
            .gives(redirect(302, to))
    };
    vec![
        shut("a document behind a sign-in", "https://plover-ba.com/doc/1", "https://plover-ba.com/login?next=/doc/1").at("https://plover-ba.com/login", respond(200).body(bare("Log in", "<form><input type=password></form>"))),
        row("app-shell", "a shell for all", "https://plover-bb.com/a/b").named("Plover").elsewhere(respond(200).body(shell("Plover"))).at("https://plover-bb.com/", respond(200).body(shell("Plover"))),
        row("app-shell-404", "a shell with 404", "https://plover-bc.com/a/b").named("Plover").elsewhere(respond(404).body(shell("Plover"))).at("https://plover-bc.com/", respond(200).body(shell("Plover"))),
        row("identity-drift", "somebody else's blog", "https://plover-bd.com/").named("Plover").page(themed("en", "Kitchen Talk", "Kitchen Talk – recipes for busy people", &format!("<h1>Ten soups</h1>{PROSE}"))),
        row("placeholder", "nothing yet", "https://plover-be.com/").named("Plover").page(bare("Plover", "<h1>Launching soon</h1>")),
        row("placeholder", "ja: nothing yet", "https://plover-bf.jp/").named("Plover").page(bare("Plover", "<meta charset=utf-8><h1>ただいま準備中です</h1>")),
        row("closing-soon", "will close", "https://plover-bg.com/").named("Plover").page(bare("Plover", "<h1>Plover will shut down on 30 September 2027</h1>")),
        row("closing-soon", "de: will close", "https://plover-bh.de/").named("Plover").page(bare("Plover", "<h1>Plover wird zum 31. März 2027 eingestellt</h1>")),
        row("unexpected-status", "402", "https://plover-bi.com/").named("Plover").gives(respond(402)),
        row("method-blocked", "405", "https://plover-bj.com/").named("Plover").gives(respond(405)),
        row("geo-blocked", "451", "https://plover-bk.com/").named("Plover").gives(respond(451)),
        row("server-error", "521", "https://plover-bl.com/").named("Plover").status(521, bare("Web server is down", "<h1>Web server is down</h1><p>Error code 521</p>")),
        row("server-error", "503 without a wait", "https://plover-bm.com/").named("Plover").status(503, bare("503", "<h1>Service Unavailable</h1>")),
        row("rate-limited", "a long wait", "https://plover-bn.com/").named("Plover").gives(respond(429).retry_after(3600)),
        row("forbidden", "403 for all", "https://plover-bo.com/x").named("Plover").status(403, bare("403", "<h1>Forbidden</h1>")),
        wall("a check in Vietnamese", "https://plover-bp.vn/x").named("Plover").elsewhere(respond(200).body(bare("Đang kiểm tra", "<p>Vui lòng đợi trong giây lát</p><script src=/v.js></script>"))),
        wall("a check in Turkish", "https://plover-bq.com.tr/x").named("Plover").elsewhere(respond(200).body(bare("Güvenlik", "<p>Tarayıcınız kontrol ediliyor</p><script src=/v.js></script>"))),
        wall("a picture to click", "https://plover-br.com/").named("Plover").page(bare("", "<p>Click the picture of the bird to enter.</p><form method=post action=/check><input type=image src=/a.png></form>")),
        wall("a page that counts down", "https://plover-bs.com/x").named("Plover").elsewhere(respond(200).body(bare("Redirecting", "<p>Validating your request: 5</p><script>setTimeout(go,5000)</script>"))),
        row("", "html in no language", "https://plover-bt.com/x").named("Plover").sort(Sort::Other).page(html::page("Lorem")),
    ]
}
