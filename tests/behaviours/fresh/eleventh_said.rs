//! An eleventh table: waits that are asked for, pages that are but a form, what is yet to come,
//! and names in the other form of Chinese.

use super::html::doc;
use crate::row::{Row, Sort, living, row};
use crate::support::{Behaviour, redirect, respond, sequence, user_agent_contains, when};

pub(crate) fn rows() -> Vec<Row> {
    [waits(), parts_to_come(), forms(), asked(), scripts()]
        .into_iter()
        .flatten()
        .collect()
}

/// A page that is there once its server was waited for.
fn waited(name: &'static str, body: &'static str) -> Row {
    let url = format!("https://{name}-wait.cn/");
    living(name, &url).named("青砖排版").gives(sequence([
        Behaviour::from(respond(429).header("retry-after", "0").body(body)),
        respond(200)
            .body(doc(
                "zh",
                "青砖排版",
                "<h1>青砖排版</h1><p>在线排版工具。</p>",
            ))
            .into(),
    ]))
}

fn waits() -> Vec<Row> {
    vec![
        waited("wait-json", r#"{"error":"请求过于频繁，请稍后"}"#),
        waited(
            "wait-page",
            "<meta charset=utf-8><h1>访问频率过高</h1><p>请一分钟后再来。</p>",
        ),
        waited(
            "wait-human",
            "<meta charset=utf-8><p>Slow down, and confirm you are human.</p>",
        ),
        row("rate-limited", "wait-on", "https://wait-on-and-on.cn/")
            .sort(Sort::Walled)
            .named("青砖排版")
            .gives(respond(429).header("retry-after", "0").body("操作过于频繁")),
        row("bot-wall", "wait-slide", "https://wait-slide.cn/")
            .sort(Sort::Walled)
            .named("青砖排版")
            .gives(respond(429).body("<meta charset=utf-8>访问过于频繁，请拖动滑块")),
    ]
}

/// A short page of a product called Millrace.
fn short(lang: &str, said: &str) -> String {
    doc(lang, "Millrace", &format!("<h1>Millrace</h1>{said}"))
}

fn parts_to_come() -> Vec<Row> {
    let part = |name, lang, said| {
        living(name, &format!("https://{name}-part.com/"))
            .named("Millrace")
            .page(short(lang, said))
    };
    let site = |name, lang, said| {
        row("placeholder", name, &format!("https://{name}-part.com/"))
            .named("Millrace")
            .page(short(lang, said))
    };
    vec![
        part(
            "part-store",
            "en",
            r#"<a href="https://apps.apple.com/app/id7">Get it</a><p>Android coming soon.</p>"#,
        ),
        part(
            "part-file",
            "zh",
            r#"<p><a href="/millrace.dmg">Mac 版</a> Windows 版即将上线</p>"#,
        ),
        part(
            "part-form",
            "es",
            "<form><input name=q><button>Buscar</button></form><p>Mapa en construcción.</p>",
        ),
        part(
            "part-words",
            "fr",
            r#"<a href="https://store.example.net/9">Google Play</a><p>Version iPhone bientôt disponible</p>"#,
        ),
        site(
            "part-mail",
            "en",
            "<form><input type=email><button>Notify me</button></form><p>Our app is coming soon.</p>",
        ),
        site(
            "part-news",
            "en",
            "<form><input name=EMAIL><button>Tell me</button></form><p>Android coming soon.</p>",
        ),
        site(
            "part-own",
            "en",
            r#"<a href="/m.apk">Demo</a><p>Millrace coming soon.</p>"#,
        ),
        site("part-none", "zh", "<p>网站建设中</p>"),
    ]
}

fn forms() -> Vec<Row> {
    vec![
        living("form-paste", "https://form-paste.org/")
            .named("Pinewrit")
            .gives(respond(200).body("<form method=post><textarea name=x></textarea><input type=submit value=keep></form>")),
        living("form-file", "https://form-file.org/")
            .named("Pinewrit")
            .gives(respond(200).body("<form><input type=file name=w><select name=k><option>a<option>b</select><button>Go</button></form>")),
        row("placeholder", "form-mail", "https://form-mail.org/")
            .named("Pinewrit")
            .gives(respond(200).body("<form><input type=email name=e><button>OK</button></form>")),
        row("placeholder", "form-hidden", "https://form-hidden.org/")
            .named("Pinewrit")
            .gives(respond(200).body("<form><input type=hidden name=t value=1></form>")),
        living("form-check", "https://form-check.com/")
            .named("Millrace")
            .page(short("en", "<p>Prove you are human to create a room.</p><button>Create</button>")),
        row("bot-wall", "form-wall", "https://form-wall.com/")
            .sort(Sort::Walled)
            .named("Millrace")
            .page(short("en", "<p>Prove you are human to continue.</p><button>Continue</button>")),
    ]
}

/// A site that turns away what is no browser.
fn asked() -> Vec<Row> {
    let page = || respond(200).body(short("de", "<p>Notizen am Fluss entlang.</p>"));
    let old = "<title>Browser</title><h1>Ihr Browser wird nicht unterstützt</h1>";
    let both = |robot: Behaviour| when(user_agent_contains("Mozilla"), page()).otherwise(robot);
    vec![
        living("asked-there", "https://asked-there.com/")
            .named("Millrace")
            .gives(both(redirect(302, "/browser-not-supported").into()))
            .at(
                "https://asked-there.com/browser-not-supported",
                respond(200).body(old),
            ),
        living("asked-here", "https://asked-here.com/")
            .named("Millrace")
            .gives(both(respond(200).body(old).into())),
        row("bot-wall", "asked-all", "https://asked-all.com/")
            .sort(Sort::Walled)
            .named("Millrace")
            .gives(respond(200).body(old)),
    ]
}

/// A name in the one form of Chinese, and the page in the other.
fn scripts() -> Vec<Row> {
    let said = "我們把舊書掃描成可以搜尋的文字，並保留原來的版面與註記。".repeat(12);
    let page = |title: &str| doc("zh-TW", title, &format!("<h1>{title}</h1><p>{said}</p>"));
    vec![
        living("script-old", "https://script-old.tw/")
            .named("旧书阁扫描")
            .page(page("舊書閣掃描")),
        living("script-new", "https://script-new.cn/")
            .named("舊書閣掃描")
            .page(page("旧书阁扫描")),
        row("identity-drift", "script-other", "https://script-other.tw/")
            .named("旧书楼扫描")
            .page(page("茶葉專賣舖")),
    ]
}
