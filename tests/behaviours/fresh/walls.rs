//! Walls, waiting rooms and trouble of makes that no table lists.

use super::html::{bare, framed};
use super::wall;
use crate::row::{Row, Sort, row};
use crate::support::{html, redirect, respond};

fn stands(name: &'static str, url: &str, status: u16, page: &str) -> Row {
    wall(name, url)
        .named("Harbor")
        .elsewhere(respond(status).body(page.to_owned()))
        .status(status, page.to_owned())
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = challenges();
    rows.extend(troubles());
    rows
}

fn challenges() -> Vec<Row> {
    vec![
        stands("a checked browser", "https://harbor-a.com/docs/x", 200,
            &bare("Checking your browser before accessing harbor-a.com", "<p>This process is automatic. You will be redirected shortly.</p><script src=/_chk/v1.js></script>")),
        stands("wait a moment", "https://harbor-b.com/docs/x", 200,
            &bare("One moment, please...", "<h1>Please wait while your request is being verified...</h1><form id=wsidchk-form method=POST></form><script>setTimeout(f,5e3)</script>")),
        stands("a cookie by script", "https://harbor-c.com/docs/x", 200,
            "<html><body><script>document.cookie=\"_test=9f0a; path=/\";location.reload();</script></body></html>"),
        stands("a proof of work", "https://harbor-d.com/docs/x", 200,
            &bare("Making sure you're human", "<h1>Hang on</h1><p>Your browser is solving a small puzzle. This takes a few seconds.</p><progress></progress><script type=module src=/pow/solve.mjs></script>")),
        stands("a refusal that names an address", "https://harbor-e.com/docs/x", 403,
            &bare("Request blocked", "<h1>Your request was blocked</h1><p>Support ID: 1029384756. Your IP: 203.0.113.9</p>")),
        stands("a refusal by 200", "https://harbor-f.com/docs/x", 200,
            &bare("Access denied", "<h1>Sorry, you have been blocked</h1><p>Automated access to this site is not allowed. Incident 55-aa-01.</p>")),
        stands("too many", "https://harbor-g.com/docs/x", 200,
            &bare("Too Many Requests", "<h1>Slow down</h1><p>We have detected unusual traffic from your network. Please try again later.</p>")),
        stands("an empty refusal", "https://harbor-h.com/docs/x", 403, ""),
        stands("a strange status", "https://harbor-i.com/docs/x", 456, "Blocked"),
        stands("zh: slide to continue", "https://harbor-j.cn/docs/x", 200,
            &bare("安全验证", "<meta charset=utf-8><p>为了您的账号安全,请拖动滑块完成拼图</p><div id=slider></div><script src=/captcha.js></script>")),
        stands("zh: too frequent", "https://harbor-k.cn/docs/x", 200,
            &bare("访问过于频繁", "<meta charset=utf-8><p>您的访问过于频繁,请稍后再试或输入验证码。</p><img src=/code.png>")),
        stands("ru: checking", "https://harbor-l.ru/docs/x", 200,
            &bare("Проверка браузера", "<p>Проверяем, что вы не робот. Подождите несколько секунд.</p><script src=/c.js></script>")),
        stands("ja: checking", "https://harbor-m.jp/docs/x", 200,
            &bare("アクセス確認中", "<meta charset=utf-8><p>ロボットではないことを確認しています。しばらくお待ちください。</p>")),
        stands("ko: blocked", "https://harbor-n.kr/docs/x", 200,
            &bare("접근 차단", "<meta charset=utf-8><p>비정상적인 접근이 감지되어 차단되었습니다. 자동화된 요청이 아닌지 확인해 주세요.</p>")),
        stands("de: are you human", "https://harbor-o.de/docs/x", 403,
            &bare("Sicherheitsprüfung", "<h1>Bitte bestätigen Sie, dass Sie kein Roboter sind</h1>")),
        wall("a puzzle elsewhere", "https://harbor-p.com/docs/x").named("Harbor")
            .elsewhere(redirect(302, "https://verify.harbor-p.com/challenge?return=%2Fdocs%2Fx"))
            .at("https://verify.harbor-p.com/challenge", respond(200).body(bare("Security check", "<h1>Security check</h1><p>Select all images with boats to continue.</p>"))),
        wall("a waiting room", "https://harbor-q.com/docs/x").named("Harbor")
            .elsewhere(redirect(302, "https://queue.lineup-service.com/?c=harbor&e=launch"))
            .at("https://queue.lineup-service.com/", respond(200).body(bare("You are in line", "<h1>You are now in line</h1><p>Estimated wait time: 4 minutes. Do not refresh this page.</p>"))),
        stands("scripts must be on", "https://harbor-r.com/docs/x", 200,
            "<html><head><title>harbor-r.com</title><script>(function(){var a=['\\x63\\x68'];})()</script></head><body><noscript>Please enable JavaScript and cookies to continue.</noscript></body></html>"),
        stands("not in your country", "https://harbor-s.com/docs/x", 200,
            &bare("Not available", "<h1>Harbor is not available in your region yet</h1>")),
        stands("a company's filter", "https://harbor-t.com/docs/x", 200,
            &bare("Web Page Blocked", "<h1>Web Page Blocked</h1><p>Access to this page is blocked by your company's internet policy. Category: Generative AI. User: -</p>")),
    ]
}

fn troubles() -> Vec<Row> {
    let trouble = |name, url: &str| row("", name, url).named("Harbor").sort(Sort::Walled);
    vec![
        trouble("maintenance by 503", "https://harbor-aa.com/docs/x").status(503, bare("Maintenance", "<h1>Down for maintenance</h1>")),
        trouble("maintenance by 200", "https://harbor-ab.com/docs/x").page(bare("We'll be back soon", "<h1>We'll be back soon!</h1><p>Harbor is undergoing scheduled maintenance.</p>")),
        trouble("maintenance everywhere", "https://harbor-ac.com/docs/x")
            .elsewhere(respond(200).body(bare("Site under maintenance", "<h1>Under maintenance</h1><p>Please come back in an hour.</p>")))
            .page(bare("Site under maintenance", "<h1>Under maintenance</h1><p>Please come back in an hour.</p>")),
        trouble("zh: maintenance everywhere", "https://harbor-ad.cn/docs/x")
            .elsewhere(respond(200).body(bare("系统维护中", "<meta charset=utf-8><h1>系统维护中</h1><p>预计今晚22点恢复访问</p>")))
            .page(bare("系统维护中", "<meta charset=utf-8><h1>系统维护中</h1><p>预计今晚22点恢复访问</p>")),
        trouble("a database that is down", "https://harbor-ae.com/docs/x").elsewhere(respond(200).body("<h1>Error establishing a database connection</h1>")).page("<h1>Error establishing a database connection</h1>"),
        trouble("a stack trace by 500", "https://harbor-af.com/docs/x").status(500, bare("Error", "<pre>NullPointerException</pre>")),
        trouble("a gateway's page", "https://harbor-ag.com/docs/x").status(502, bare("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center>")),
        trouble("bandwidth used up", "https://harbor-ah.com/docs/x").status(509, bare("Bandwidth Limit Exceeded", "<h1>Bandwidth Limit Exceeded</h1>")),
        trouble("an internal fault by 200", "https://harbor-ai.com/docs/x").elsewhere(respond(200).body(bare("Error", "<h1>Oops! An error occurred</h1><p>Something went wrong on our end. Please try again later.</p>"))).page(bare("Error", "<h1>Oops! An error occurred</h1><p>Something went wrong on our end. Please try again later.</p>")),
        trouble("a sign-in for all", "https://harbor-aj.com/docs/x")
            .elsewhere(redirect(302, "/login?next=/docs/x"))
            .at("https://harbor-aj.com/login", respond(200).body(framed("en", "Log in", &["Help"], "<form><input name=u><input type=password></form>")))
            .at("https://harbor-aj.com/", respond(200).body(html::page("Harbor"))),
        trouble("everybody's identity", "https://harbor-ak.com/docs/x")
            .elsewhere(redirect(302, "https://login.microsoftonline.com/common/oauth2/authorize?x=1"))
            .at("https://login.microsoftonline.com/common/oauth2/authorize", respond(200).body(bare("Sign in to your account", "<h1>Sign in</h1><input type=password>"))),
    ]
}
