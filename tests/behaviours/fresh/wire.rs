//! Living pages that are served in odd ways: by slow, old, shy and moody servers.

use super::html::{PROSE, bare, framed, modern, shell};
use crate::row::{Row, Sort, living, row};
use crate::support::{
    Answer, Behaviour, Condition, Encoding, has_cookie, header_contains, html, method, redirect,
    reset, respond, user_agent_contains, when,
};
use std::time::Duration;

fn good(name: &str) -> Answer {
    respond(200).body(framed(
        "en",
        &format!("{name} – plan together"),
        &["Product", "Pricing", "Sign in"],
        &format!("<h1>{name}</h1>{PROSE}"),
    ))
}

fn heron(name: &'static str, url: &str) -> Row {
    living(name, url).named("Heron")
}

fn shy(what: Answer) -> Behaviour {
    when(user_agent_contains("Mozilla"), good("Heron")).otherwise(what)
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = moody();
    rows.extend(odd());
    rows.extend(charsets());
    rows.extend(travelled());
    rows.extend(settled());
    rows
}

fn moody() -> Vec<Row> {
    vec![
        heron("HEAD is refused", "https://heron-a.com/guide.pdf").gives(
            when(method("HEAD"), respond(403))
                .otherwise(respond(200).content("application/pdf", "%PDF-1.4 heron")),
        ),
        heron("HEAD is not known", "https://heron-b.com/setup.exe").gives(
            when(method("HEAD"), respond(404))
                .otherwise(respond(200).content("application/octet-stream", "MZ")),
        ),
        heron("HEAD is reset", "https://heron-c.com/h.zip").gives(
            when(method("HEAD"), reset()).otherwise(respond(200).content("application/zip", "PK")),
        ),
        heron("429, then good", "https://heron-d.com/")
            .gives(respond(429).retry_after(1).then(good("Heron"))),
        heron("503, then good", "https://heron-e.com/").gives(respond(503).then(good("Heron"))),
        heron("502 with words, then good", "https://heron-f.com/x").gives(
            respond(502)
                .body(bare("502", "Bad gateway"))
                .then(good("Heron")),
        ),
        heron("reset, then good", "https://heron-g.com/x").gives(reset().then(good("Heron"))),
        heron("410 once", "https://heron-h.com/x").gives(respond(410).then(good("Heron"))),
        heron("403 to tools", "https://heron-i.com/x").gives(shy(respond(403).body("Forbidden"))),
        heron("404 to tools", "https://heron-j.com/x")
            .gives(shy(respond(404).body(bare("404", "<h1>404</h1>")))),
        heron("406 to tools", "https://heron-k.com/x").gives(shy(respond(406))),
        heron("418 to tools", "https://heron-l.com/x").gives(shy(respond(418))),
        heron("503 to tools", "https://heron-m.com/x").gives(shy(respond(503))),
        heron("a reset to tools", "https://heron-n.com/x").gives(shy(reset())),
        heron("401 to tools", "https://heron-o.com/x").gives(shy(respond(401))),
        heron("only with a language", "https://heron-p.com/x").gives(
            when(header_contains("accept-language", "en"), good("Heron")).otherwise(respond(400)),
        ),
        heron("a cookie first", "https://heron-q.com/x").gives(
            when(has_cookie("seen"), good("Heron"))
                .otherwise(redirect(302, "/x").set_cookie("seen", "1")),
        ),
        heron("a cookie by way of another page", "https://heron-r.com/x")
            .gives(
                when(has_cookie("sid"), good("Heron")).otherwise(redirect(302, "/hello?back=/x")),
            )
            .at(
                "https://heron-r.com/hello",
                redirect(302, "/x").set_cookie("sid", "8"),
            ),
        heron("500 to who sends no cookie", "https://heron-s.com/x")
            .gives(respond(500).set_cookie("w", "1").then(good("Heron"))),
    ]
}

fn odd() -> Vec<Row> {
    let second = Duration::from_millis(700);
    vec![
        heron("no type", "https://heron-aa.com/").gives(respond(200).raw_line("Content-Type:").body(html::page("Heron"))),
        heron("type of plain text for a page", "https://heron-ab.com/x").gives(respond(200).content("text/plain", html::page("Heron"))),
        heron("type of anything for a page", "https://heron-ac.com/x").gives(respond(200).content("application/octet-stream", html::page("Heron"))),
        heron("a type in capitals", "https://heron-ad.com/x").gives(respond(200).content("TEXT/HTML;CHARSET=UTF8", html::page("Heron"))),
        heron("XHTML", "https://heron-ae.com/x").gives(respond(200).content("application/xhtml+xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Heron</title></head><body><p>Heron plans.</p></body></html>")),
        heron("slow to begin", "https://heron-af.com/x").gives(good("Heron").after(second)),
        heron("a drip", "https://heron-ag.com/x").gives(good("Heron").drip(400, Duration::from_millis(40))),
        heron("until the end of the connection", "https://heron-ah.com/x").gives(good("Heron").until_close()),
        heron("chunks", "https://heron-ai.com/x").gives(good("Heron").chunked()),
        heron("gzip", "https://heron-aj.com/x").gives(good("Heron").encoded(Encoding::Gzip)),
        heron("203", "https://heron-ak.com/x").gives(respond(203).body(html::page("Heron"))),
        heron("206 without a range", "https://heron-al.com/x").gives(respond(206).body(html::page("Heron"))),
        heron("201", "https://heron-am.com/x").gives(respond(201).body(html::page("Heron"))),
        heron("no end", "https://heron-an.com/x").gives(good("Heron").endless()),
        heron("a hundred headers", "https://heron-ao.com/x").gives(good("Heron").many_headers(140, 60)),
        heron("a page that reloads itself", "https://heron-ap.com/live").page("<html><head><meta http-equiv=refresh content=\"60\"><title>Heron live</title></head><body><h1>Heron live</h1></body></html>"),
        heron("a page that reloads itself by name", "https://heron-aq.com/live").page("<html><head><meta http-equiv=refresh content=\"30; url=https://heron-aq.com/live\"><title>Heron live</title></head><body><h1>Heron live</h1></body></html>"),
        heron("a server's own certificate store, old HTTP", "http://heron-ar.com/x").gives(good("Heron").close()),
        heron("a widget against robots on the form", "https://heron-as.com/").page(modern("en", "Heron", "<h1>Heron</h1><form><input type=email><div class=h-captcha data-sitekey=1></div><button>Sign up</button></form><script src=https://js.hcaptcha.com/1/api.js></script>")),
        heron("cookies are asked for first", "https://heron-at.com/").page(modern("en", "Heron", "<div id=consent><h2>We value your privacy</h2><p>We and our 842 partners store information on a device. You can accept all or reject all.</p></div><h1>Heron</h1>")),
        heron("an age is asked for", "https://heron-au.com/").page(bare("Heron Brewery Planner", "<h1>Heron</h1><p>Are you 18 or older?</p><button>Yes</button><button>No</button>")),
        heron("behind Cloudflare, with its email cloak", "https://heron-av.com/").gives(good("Heron").header("server", "cloudflare").header("cf-ray", "1").set_cookie("__cf_bm", "z").set_cookie("_abck", "0~-1")),
    ]
}

fn charsets() -> Vec<Row> {
    vec![
        living("GBK by header", "https://zhongwen.cn/").named("中文").gives(respond(200).content("text/html; charset=gbk",
            &b"<html><head><title>\xd6\xd0\xce\xc4</title></head><body>\xd6\xd0\xce\xc4 <h1>x</h1></body></html>"[..])),
        living("GB2312 by meta", "https://xiezuo.cn/").named("写作").gives(respond(200).content("text/html",
            &b"<html><head><meta charset=gb2312><title>\xd0\xb4\xd7\xf7</title></head><body><h1>\xd0\xb4\xd7\xf7</h1></body></html>"[..])),
        living("windows-1251", "https://zametki.ru/").named("Заметки").gives(respond(200).content("text/html; charset=windows-1251",
            &b"<html><head><title>\xc7\xe0\xec\xe5\xf2\xea\xe8</title></head><body><h1>\xc7\xe0\xec\xe5\xf2\xea\xe8</h1></body></html>"[..])),
        living("Shift_JIS by meta", "https://memo.jp/").named("メモ").gives(respond(200).content("text/html",
            &b"<html><head><meta http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\"><title>\x83\x81\x83\x82</title></head><body><h1>\x83\x81\x83\x82</h1></body></html>"[..])),
        living("EUC-KR", "https://memo.kr/").named("메모").gives(respond(200).content("text/html; charset=euc-kr",
            &b"<html><head><title>\xb8\xde\xb8\xf0</title></head><body><h1>\xb8\xde\xb8\xf0</h1></body></html>"[..])),
        living("latin-1 without a word of it", "https://cafe-note.fr/").named("Cafénote").gives(respond(200).content("text/html",
            &b"<html><head><title>Caf\xe9note</title></head><body><h1>Caf\xe9note</h1></body></html>"[..])),
        living("UTF-16 with a mark", "https://wide.app/").named("Wide").gives(respond(200).content("text/html", utf16("<html><head><title>Wide</title></head><body><h1>Wide</h1></body></html>"))),
    ]
}

fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// By way of redirects.
fn travelled() -> Vec<Row> {
    vec![
        heron("to https", "http://heron-ba.com/x").gives(when(Condition::new(|request| !request.secure), redirect(301, "https://heron-ba.com/x")).otherwise(good("Heron"))),
        heron("to www", "https://heron-bb.com/").gives(redirect(301, "https://www.heron-bb.com/")).at("https://www.heron-bb.com/", good("Heron")),
        heron("from www", "https://www.heron-bc.com/docs").gives(redirect(301, "https://heron-bc.com/docs")).at("https://heron-bc.com/docs", good("Heron")),
        heron("to a language", "https://heron-bd.com/").gives(redirect(302, "/en/")).at("https://heron-bd.com/en/", good("Heron")),
        heron("to a language and a region", "https://heron-be.com/pricing").gives(redirect(302, "/zh-cn/pricing")).at("https://heron-be.com/zh-cn/pricing", good("Heron")),
        heron("to a slash", "https://heron-bf.com/docs").gives(redirect(301, "/docs/")).at("https://heron-bf.com/docs/", good("Heron")),
        heron("to a session", "https://heron-bg.com/").gives(redirect(302, "/home;jsessionid=1F")).at("https://heron-bg.com/home;jsessionid=1F", good("Heron")),
        heron("to a refresh of a start page", "https://heron-bh.com/").page("<html><head><title>Heron</title><meta http-equiv=\"refresh\" content=\"0;url=/index2.html\"></head></html>").at("https://heron-bh.com/index2.html", good("Heron")),
        heron("to a start page by script", "https://heron-bi.com/").page("<html><script>location.replace('/app/')</script></html>").at("https://heron-bi.com/app/", good("Heron")),
        heron("to a sign-in, at the root", "https://heron-bj.com/").gives(redirect(302, "/users/sign_in")).at("https://heron-bj.com/users/sign_in", respond(200).body(modern("en", "Sign in", "<form><input type=password></form>"))),
        heron("to a sign-in elsewhere, at the root", "https://app.heron-bk.com/").gives(redirect(302, "https://auth.heron-bk.com/u/login?state=a")).at("https://auth.heron-bk.com/u/login", respond(200).body(modern("en", "Log in | Heron", "<form><input type=password></form>"))),
        heron("an app that signs in", "https://heron-bl.com/dashboard").field("links.app").gives(redirect(302, "/login?next=%2Fdashboard")).at("https://heron-bl.com/login", respond(200).body(modern("en", "Log in", "<form><input type=password></form>"))),
        row("moved", "moved for good within the site", "https://heron-bm.com/old").named("Heron").sort(Sort::Living).gives(redirect(301, "/product/heron")).at("https://heron-bm.com/product/heron", good("Heron")).fix("https://heron-bm.com/product/heron", true).elsewhere(respond(404)),
        row("moved-site", "moved to another site", "https://heron-bn.com/").named("Heron").sort(Sort::Living).gives(redirect(301, "https://heron-next.io/")).at("https://heron-next.io/", good("Heron")).fix("https://heron-next.io/", false),
        heron("away for now", "https://heron-bo.com/").gives(redirect(302, "https://heron-campaign.io/launch")).at("https://heron-campaign.io/launch", good("Heron")),
        heron("five hops", "https://heron-bp.com/").gives(redirect(302, "/1")).at("https://heron-bp.com/1", redirect(302, "/2")).at("https://heron-bp.com/2", redirect(303, "/3")).at("https://heron-bp.com/3", redirect(307, "/4")).at("https://heron-bp.com/4", redirect(302, "/home")).at("https://heron-bp.com/home", good("Heron")),
        heron("raw UTF-8 in a Location", "https://heron-bq.cn/").gives(redirect(302, "/首页".as_bytes())).at("https://heron-bq.cn/%E9%A6%96%E9%A1%B5", good("Heron")),
        heron("a Location without a scheme", "https://heron-br.com/a").gives(redirect(301, "//heron-br.com/a/")).at("https://heron-br.com/a/", good("Heron")),
        heron("deep to the home page that is it", "https://heron-bs.com/index.php").gives(redirect(301, "/")).at("https://heron-bs.com/", good("Heron")).elsewhere(respond(404)),
        heron("to a subdomain with the same page", "https://heron-bt.com/docs/intro").gives(redirect(301, "https://docs.heron-bt.com/intro")).at("https://docs.heron-bt.com/intro", good("Heron")),
        heron("a short link", "https://heron-go.link/gh").gives(redirect(302, "https://codehub.example.org/heron/heron")).at("https://codehub.example.org/heron/heron", good("Heron")),
    ]
}

/// In sites that answer everything, or all alike.
fn settled() -> Vec<Row> {
    let notice = || respond(200).body(bare("Oops", "<h1>Oops</h1><p>No such page here.</p>"));
    vec![
        heron("a page in a site of soft 404s", "https://heron-ca.com/docs/intro").elsewhere(notice()).gives(good("Heron")),
        heron("a short page in a site of soft 404s", "https://heron-cb.com/docs/intro").elsewhere(notice()).page(bare("Heron intro", "<h1>Intro to Heron</h1><p>Install it, run it.</p>")),
        row("identity-drift", "a page without its name in a site of soft 404s", "https://heron-cc.com/docs/intro").named("Heron").elsewhere(notice()).page(framed("en", "Introduction", &["Docs", "API"], &format!("<h1>Introduction</h1>{PROSE}"))),
        heron("a page whose site leads the unknown home", "https://heron-cd.com/docs/intro").elsewhere(redirect(302, "/")).at("https://heron-cd.com/", good("Heron")).page(bare("Intro", "<h1>Intro</h1><p>Install it, run it.</p>")),
        heron("one page for all paths, which is the product", "https://heron-ce.com/en/app").elsewhere(good("Heron")).gives(good("Heron")),
        heron("a root that answers everything", "https://heron-cf.com/").elsewhere(good("Heron")).gives(good("Heron")),
        heron("a root in a site of few words that answers everything", "https://heron-cg.com/").elsewhere(respond(200).body(bare("Heron", "<h1>Heron</h1>"))).page(bare("Heron", "<h1>Heron</h1>")),
        heron("a shell whose siblings differ", "https://heron-ch.com/app").elsewhere(respond(404)).page(shell("Heron")),
        heron("a question in the query", "https://heron-ci.com/item").elsewhere(respond(404)).page(modern("en", "Item 5", &format!("<h1>Heron statue</h1>{PROSE}"))),
        heron("a fragment that a script draws", "https://heron-cj.com/#/docs").gives(respond(200).body(shell("Heron"))),
        // Nothing at all is for a maintainer to see.
        row("placeholder", "nothing", "https://heron-ck.com/x").named("Heron").elsewhere(respond(404)).gives(respond(200)),
        row("placeholder", "204", "https://heron-cl.com/").named("Heron").gives(respond(204)),
        row("placeholder", "a fresh server", "https://heron-cm.com/").named("Heron").page(bare("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p>")),
        row("placeholder", "soon", "https://heron-cn.com/").named("Heron").page(bare("Heron", "<h1>Coming soon</h1><p>We are working on something new.</p>")),
        row("identity-drift", "somebody else", "https://heron-co.com/").named("Heron").page(themed_other()),
    ]
}

fn themed_other() -> String {
    super::html::themed(
        "en",
        "Millbrook Dental",
        "Millbrook Dental Care - Family dentist",
        &format!(
            "<h1>Welcome to Millbrook Dental Care</h1><p>We treat children and adults.</p>{PROSE}"
        ),
    )
}
