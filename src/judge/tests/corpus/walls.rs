//! What stands in a living page's place: walls, known and unknown, queues,
//! regions, filings, and trouble that passes. Never dead.

use super::rows::{Row, Want, document, document_with, row};

const DEEP: &str = "https://osprey.example/docs/start";

/// At the root and at a deep page, with a name and without one.
fn wall(id: &str, status: u16, page: impl Into<String>) -> Vec<Row> {
    let page = page.into();
    let root = "https://osprey.example/";
    vec![
        row(Want::Wall, &format!("{id}-root"), root, "Osprey", &*page)
            .status(status)
            .alike(),
        row(Want::Wall, &format!("{id}-deep"), DEEP, "Osprey", &*page)
            .status(status)
            .alike(),
        row(Want::Wall, &format!("{id}-unnamed"), DEEP, "", page)
            .status(status)
            .alike(),
    ]
}

fn check(lang: &str, title: &str, sentence: &str) -> String {
    document_with(
        lang,
        title,
        "<meta name=robots content=noindex,nofollow>",
        &format!(
            "<h1>osprey.example</h1><p>{sentence}</p><div id=c></div><script>window._n='8f3a';</script><script src=/x/orchestrate.js></script>"
        ),
    )
}

pub(super) fn rows() -> Vec<Row> {
    [languages(), builds(), refusals()].concat()
}

fn languages() -> Vec<Row> {
    [
        (
            "check-en",
            "en",
            "One moment",
            "Verify you are human by completing the action below.",
        ),
        (
            "check-en-own",
            "en",
            "Hold tight",
            "A quick look at your connection, then on you go.",
        ),
        (
            "check-de",
            "de",
            "Einen Augenblick",
            "Bitte bestätigen Sie, dass Sie ein Mensch sind.",
        ),
        (
            "check-fr",
            "fr",
            "Un instant",
            "Veuillez confirmer que vous n'êtes pas un robot.",
        ),
        (
            "check-es",
            "es",
            "Espere",
            "Comprobamos que usted no es un programa.",
        ),
        (
            "check-pt",
            "pt",
            "Aguarde",
            "Estamos conferindo se você é uma pessoa.",
        ),
        ("check-ru", "ru", "Минутку", "Проверяем, что вы человек."),
        (
            "check-zh",
            "zh",
            "请稍等",
            "正在检测您的访问环境，请勿关闭页面。",
        ),
        (
            "check-zh-slider",
            "zh",
            "访问验证",
            "请按住滑块，拖动到最右边",
        ),
        (
            "check-ja",
            "ja",
            "少々お待ちください",
            "人による操作かどうかを確かめています。",
        ),
        ("check-ko", "ko", "잠시만요", "사람인지 확인하고 있습니다."),
        (
            "check-tr",
            "tr",
            "Bir saniye",
            "İnsan olduğunuzu doğruluyoruz.",
        ),
        (
            "check-js",
            "en",
            "Loading",
            "Please turn on scripts and cookies, then load again.",
        ),
        (
            "check-gone-word",
            "en",
            "Access",
            "Sorry, nothing to show until the check is done.",
        ),
    ]
    .into_iter()
    .flat_map(|(id, lang, title, sentence)| wall(id, 200, check(lang, title, sentence)))
    .collect()
}

fn builds() -> Vec<Row> {
    [
        wall("nonce-only", 200, "<html><body><script>document.cookie='__t=9c1b;path=/';location.reload()</script></body></html>"),
        wall("obfuscated", 200, format!("<html><head><script>{}</script></head><body></body></html>", "var _0x1=['\\x61'];(function(a){eval(a)})('x');".repeat(40))),
        wall("noscript-only", 200, "<html><head><script src=/abc123/init.js></script></head><body><noscript>Scripts are needed here.</noscript></body></html>"),
        wall("refresh-itself", 200, "<html><head><meta http-equiv=refresh content=5><script src=/_guard/auto.js></script></head><body></body></html>"),
        wall("captcha-image", 200, document("en", "Security", "<p>Type the letters that you see</p><img src=/captcha.php><form><input name=code><button>Go</button></form>")),
        wall("slider", 200, document("zh", "滑动验证页面", "<div class=nc-container></div><p>亲，请拖动下方滑块完成验证</p><script src=/nc.js></script>")),
        wall("queue", 200, document("en", "Waiting room", "<h1>You are now in line</h1><p>Your estimated wait time is 4 minutes. This page refreshes itself.</p><script src=/q.js></script>")),
        wall("proof-of-work", 200, document("en", "Making sure you're not a bot!", "<p>Calculating... Difficulty: 4</p><script type=module src=/.pow/main.mjs></script>")),
        wall("202-empty", 202, ""),
    ]
    .concat()
}

fn refusals() -> Vec<Row> {
    let plain =
        |title: &str, text: &str| document("en", title, &format!("<h1>{title}</h1><p>{text}</p>"));
    let deep = |id: &str, status: u16, page: String| {
        let row = row(Want::Trouble, id, DEEP, "Osprey", page).status(status);
        if (200..300).contains(&status) {
            row.alike()
        } else {
            row
        }
    };
    vec![
        deep(
            "403-plain",
            403,
            plain("Forbidden", "You don't have permission."),
        ),
        deep(
            "403-not-found-words",
            403,
            plain("Not here", "The page you are looking for does not exist."),
        ),
        deep("418", 418, plain("I'm a teapot", "")),
        deep("429", 429, plain("Slow down", "Too many requests")),
        deep(
            "503-maintenance",
            503,
            plain("Be right back", "We are down for maintenance."),
        ),
        deep(
            "503-gone-words",
            503,
            plain("Not found", "The site is updating."),
        ),
        deep("521", 521, plain("Web server is down", "Error code 521")),
        deep("999", 999, plain("Request denied", "")),
        deep("567", 567, plain("WAF", "Your request was intercepted.")),
        deep("444", 444, plain("", "")),
        deep("500-soft", 500, plain("Page not found", "Internal error")),
        deep("451", 451, plain("Unavailable", "For legal reasons")),
        deep(
            "maintenance-200",
            200,
            plain(
                "Maintenance",
                "We are improving our site and will be back in an hour.",
            ),
        ),
        deep(
            "maintenance-zh-200",
            200,
            document(
                "zh",
                "系统维护中",
                "<h1>系统升级维护</h1><p>预计两小时后恢复访问</p>",
            ),
        ),
        deep(
            "geo-200",
            200,
            plain(
                "Not offered in your region",
                "This service is not offered where you are.",
            ),
        ),
        deep(
            "geo-zh-200",
            200,
            document("zh", "访问受限", "<p>您所在的地区暂不支持访问</p>"),
        ),
        deep(
            "icp-200",
            200,
            document(
                "zh",
                "网站暂时无法访问",
                "<p>该网站未进行备案，暂时无法访问</p>",
            ),
        ),
        deep(
            "icp-403",
            403,
            document(
                "zh",
                "Non-compliance ICP Filing",
                "<p>该网站暂时无法进行访问</p>",
            ),
        ),
        deep(
            "intranet-gate",
            200,
            plain("Members", "Please ask the office for an access code."),
        ),
    ]
}
