//! Living pages on which no signature of a wall, a death or a placeholder may
//! be found. A mended false alarm is one more row.

use super::support::{Sample, sample};
use crate::signatures::Kind;

/// Title, heading, and what else is on the page.
type Living = (&'static str, &'static str, &'static str);

const PAGES: &[Living] = &[
    // About not finding things.
    (
        "404 handling - Router docs",
        "404 handling",
        "<p>Return <code>notFound()</code> to show the page for a route that does not match. The status is 404.",
    ),
    (
        "404 Media",
        "404 Media",
        "<p>404 Media is a journalist-founded publication. <a href=/subscribe>Subscribe</a>",
    ),
    (
        "404s and how to fix them | SEO blog",
        "404s and how to fix them",
        "<p>A visitor who sees “Page not found” leaves. Here is what to put on the page instead, with examples.",
    ),
    (
        "Not Found Magazine",
        "Not Found Magazine",
        "<p>Fiction for people who look for it. Issue 12 is out.",
    ),
    (
        "Customizing the not-found page – Framework",
        "Customizing the not-found page",
        "<p>Create <code>404.html</code> in the root. It is shown for every unknown path.",
    ),
    (
        "HTTP 404 status code explained",
        "What does 404 mean?",
        "<p>The server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links.",
    ),
    (
        "Lost and Found pets",
        "Lost and found",
        "<p>Report a pet that went missing near you, or browse pets that were found. <a href=/report>Report</a>",
    ),
    (
        "页面不存在时如何设置跳转_教程",
        "页面不存在时如何设置跳转",
        "<p>本文介绍在服务器上设置自定义错误页面的方法，共分三步。",
    ),
    (
        "GoneWind fan wiki",
        "Gone with the wind",
        "<p>A wiki about the novel and the film, with 1,204 articles.",
    ),
    (
        "Site not found - Builders' handbook",
        "Site not found",
        "<p>Framer shows this where a domain points at it and no site claims the domain. Add the domain in the settings.",
    ),
    (
        "No such app - Handbook",
        "No such app",
        "<p>The name was typed wrongly, or the app has been renamed. Look it up in the list of apps.",
    ),
    // Scripts of walls that let one through.
    (
        "Tulips by mail",
        "Tulips by mail",
        "<p>Two hundred kinds of tulips, grown by eleven farms, sent on the day that they are cut. Choose a bunch, write a card, and we bring it to any door in the country by noon of the next day, on Sundays too.<script src=\"/_Incapsula_Resource?SWJIYLWA=719d\" async></script>",
    ),
    // About domains.
    (
        "Domain names for sale | Brokerage",
        "Buy and sell domain names",
        "<nav><a href=/login>Log in</a><a href=/pricing>Pricing</a></nav><p>This domain is for sale: read how to say so on your own landing page. Buy this domain buttons are included.",
    ),
    (
        "Park your domain - Registrar help",
        "How to park your domain",
        "<nav><a href=/docs>Docs</a><a href=/account>Account</a></nav><p>A parked domain shows a page of ours until your site is ready.",
    ),
    (
        "域名交易平台 - 买卖域名",
        "域名交易平台",
        "<nav><a href=/login>登录</a><a href=/register>注册</a></nav><p>域名出售、域名转让、一口价与竞价，安全的域名交易平台。",
    ),
    (
        "Sedo alternatives for startups",
        "Five marketplaces compared",
        "<p>We bought three names and sold one. Related searches led us to the cheaper broker.<a href=/login>Sign in</a>",
    ),
    (
        "Premium Parking",
        "Find parking near you",
        "<p>Book a space in 40 cities. <a href=/download>Download</a> the app.",
    ),
    // About closing.
    (
        "Changelog - Acme",
        "Changelog",
        "<p>v2.1: the legacy endpoint has been removed. v2.0: the beta program has ended. The old dashboard has been retired.",
    ),
    (
        "The v1 API will shut down on 1 March | Acme docs",
        "Migrating to v2",
        "<nav><a href=/docs>Docs</a><a href=/pricing>Pricing</a></nav><p>The v1 API will be shut down on 1 March. Everything else stays as it is.",
    ),
    (
        "Graceful shutdown in Go",
        "Graceful shutdown in Go",
        "<p>When the process receives SIGTERM, the server is shutting down: it stops accepting and drains.",
    ),
    (
        "Windows 7 end of support FAQ",
        "Questions and answers",
        "<nav><a href=/docs>Docs</a></nav><p>Support for Windows 7 has ended. Here is how to upgrade.",
    ),
    (
        "Our shop is closed on Sundays",
        "Opening hours",
        "<p>Mo-Sa 9-18. <a href=/products>Products</a>",
    ),
    (
        "Sunset Photos",
        "Sunset photos",
        "<p>A gallery of 4,000 sunsets, free for any use.",
    ),
    (
        "Goodbye Translator, hello Linguist",
        "Say hello in 100 languages",
        "<p>Learn how to say goodbye, too. <a href=/signup>Start for free</a>",
    ),
    (
        "A Farewell to Arms - Reading club",
        "A Farewell to Arms",
        "<p>We read the novel in May. Registration is now closed.",
    ),
    (
        "Shutting down a server",
        "Shutting down a server",
        "<p>First stop accepting, then drain, then end. The end of life of a socket.",
    ),
    // About walls and walls' vendors.
    (
        "CAPTCHA solving benchmark",
        "A benchmark of CAPTCHA solvers",
        "<nav><a href=/docs>Docs</a><a href=/login>Log in</a></nav><p>We ask models to verify you are human puzzles, such as reCAPTCHA and hCaptcha.",
    ),
    (
        "Bot management | Shield",
        "Stop bots, not people",
        "<nav><a href=/pricing>Pricing</a></nav><p>Shield shows “Checking your browser” for two seconds and lets people through. Human verification without puzzles.",
    ),
    (
        "Sign up - Acme",
        "Create your account",
        "<form action=/signup><input name=email><input type=password name=password><div class=h-captcha data-sitekey=x></div><button>Sign up</button></form><script src=https://js.hcaptcha.com/1/api.js></script>",
    ),
    (
        "Log in",
        "Log in",
        "<form method=post><input name=user><input type=password name=pass><button>Log in</button></form><a href=/forgot>Forgot your password?</a>",
    ),
    (
        "登录 - 智能助手",
        "登录",
        "<form><input name=phone placeholder=手机号><input type=password><button>登录</button></form><p>登录即代表同意用户协议与隐私政策，首次登录将自动注册。请完成滑动验证。",
    ),
    (
        "Access Denied (film) - Movies",
        "Access Denied",
        "<p>Access Denied is a thriller of 1998. A hacker finds a message that she should not have read. Reference: the studio's catalogue.",
    ),
    (
        "A firewall for your home",
        "The firewall that needs no setup",
        "<p>Blocks 40,000 requests a day in the average home. <a href=/products>Products</a>",
    ),
    (
        "Moment — just a better calendar",
        "Just a moment of your time",
        "<p>Moment plans your week. <a href=/signup>Get started</a>",
    ),
    // Games and luck.
    (
        "Gambling regulation forum",
        "Which states regulate online casinos?",
        "<p>The bill taxes gambling and sports betting. Casinos, poker rooms and the lottery are regulated apart. Bookmakers object.",
    ),
    (
        "Slot — appointment booking",
        "Book a slot in seconds",
        "<p>Slot lets customers pick a slot. <a href=/pricing>Pricing</a>",
    ),
    (
        "Situs resmi Kementerian",
        "Situs resmi",
        "<p>Situs ini memuat berita dan pengumuman resmi kementerian.",
    ),
    (
        "Chess engine",
        "Play chess online",
        "<p>Free chess against a computer, with puzzles and openings. <a href=/play>Play</a>",
    ),
    (
        "麻将与棋牌文化研究",
        "麻将文化",
        "<p>本站收集各地麻将规则与历史文献，供研究者查阅。",
    ),
    // Servers and builders.
    (
        "Nginx config generator",
        "Nginx config generator",
        "<p>Choose your options and copy the file. Works with nginx 1.25.",
    ),
    (
        "Deploy to GitHub Pages",
        "Deploy to GitHub Pages",
        "<p>If you see “There isn't a GitHub Pages site here.”, wait for ten minutes, and check the branch. Then look at the settings of the repository, where the build's log is kept; the last line says what went wrong. Most builds fail because of a missing file, a wrong base path or a theme that is no longer maintained. The guide on this page walks through each of these, with the commands to run. Every step is reversible. If none of it helps, open a discussion: the maintainers answer within a day or two, and the answers are searchable. We keep a list of the most common mistakes below, sorted by how often we see them, and the fix for each of them is one line long. The same list exists for other hosts and for custom domains, whose certificates take another hour. Nothing of what follows needs a paid plan, and all of it was tried last week.<nav><a href=/docs>Docs</a></nav>",
    ),
    (
        "Status codes of S3",
        "NoSuchBucket and friends",
        "<table><tr><td>NoSuchBucket<td>The bucket is not there<tr><td>NoSuchKey<td>The object is not there</table>",
    ),
    (
        "Coming Soon: films of the season",
        "Films of the season",
        "<nav><a href=/account>Account</a></nav><p>Coming soon to a cinema near you: nine films.",
    ),
    (
        "Under Construction Toys",
        "Diggers and cranes",
        "<p>Wooden diggers for children of three and up. <a href=/products>Products</a>",
    ),
    (
        "Index of economic freedom",
        "Index of economic freedom",
        "<p>Scores of 184 countries.",
    ),
    // Other languages.
    (
        "Как исправить ошибку 404 на сайте",
        "Как исправить ошибку 404",
        "<p>Страница не найдена: так отвечает сервер, если адрес изменился. Разберём три причины.",
    ),
    (
        "「ページが見つかりません」の作り方",
        "404ページの作り方",
        "<p>訪問者が迷わないように、検索窓と主要なリンクを置きましょう。",
    ),
    (
        "Kimi 智能助手",
        "Kimi",
        "<p>会推理解析，能深度思考的智能助手。支持长文本、联网搜索与文件阅读。",
    ),
    (
        "Künstliche Intelligenz für alle",
        "Übersetzen, schreiben, fragen",
        "<p>Der Assistent für Schule und Beruf. <a href=/preise>Preise</a>",
    ),
    (
        "개발자 문서",
        "시작하기",
        "<p>API 키를 발급받고 첫 요청을 보내는 방법을 설명합니다.",
    ),
];

#[test]
fn no_signature_is_found_on_living_pages() {
    // Words of not-found pages and one signal of gambling are but suspicions,
    // on which the judge asks further.
    let definite = |kind: &Kind| !matches!(kind, Kind::NotFoundText | Kind::Gambling);
    let kinds: Vec<_> = Kind::ALL.into_iter().filter(definite).collect();
    let mut alarms = Vec::new();
    for (title, heading, rest) in PAGES {
        let page = living(title, heading, rest);
        alarms.extend(page.ids(&kinds).into_iter().map(|id| (*title, id)));
        let signals = page.ids(&[Kind::Gambling]);
        alarms.extend(signals.into_iter().skip(1).map(|id| (*title, id)));
    }
    assert_eq!(alarms, []);
}

#[test]
fn the_end_of_a_server_is_no_closing_notice() {
    let page = sample(
        200,
        "<!doctype html><title>Graceful shutdown in Go</title><h1>Graceful shutdown in Go</h1>\
         <p>When the process receives SIGTERM, the server is shutting down: it stops accepting and drains.</p>\
         <a href=/a>Next</a>",
    );
    assert_eq!(page.ids(&[Kind::Closed, Kind::Closing]), [""; 0]);
}

#[test]
fn vendors_that_are_merely_present_are_no_walls() {
    let normal = living("Acme", "Acme", "<p>Everything as usual.<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script>")
        .header("server", "cloudflare")
        .header("cf-ray", "8c1-FRA")
        .header("x-iinfo", "1-2-3")
        .cookie("__cf_bm, _abck, datadome, bm_sz, visid_incap_1, ak_bmsc, _px3, __jsluid_s, acw_tc");
    assert_eq!(normal.ids(&Kind::ALL), [""; 0]);
    let mut gone = normal;
    gone.status = 404;
    let walls = gone.ids(&[Kind::Wall]);
    assert_eq!(walls, [""; 0]);
}

#[test]
fn a_platforms_words_are_not_its_own_within_a_products_site() {
    let said = |links: &str| {
        let html = format!(
            "<!doctype html><title>Service Suspended</title><h1>Service Suspended</h1><p>This service has been suspended.</p>{links}"
        );
        sample(200, &html).ids(&[Kind::Suspended])
    };
    let one = "<a href=/login>Log in</a>";
    let site = format!("{one}<a href=/pricing>Pricing</a><a href=/docs>Docs</a>");
    assert_eq!(said(one), ["render-suspended"]);
    assert_eq!(said(&site), [""; 0]);
}

#[test]
fn an_app_shell_is_no_wall() {
    let shell = sample(
        200,
        "<!doctype html><title>Acme</title><script src=https://www.google.com/recaptcha/api.js></script>\
         <script src=https://static.geetest.com/v4/gt4.js></script><div id=root></div><script src=/assets/index.js></script>",
    );
    assert_eq!(shell.ids(&Kind::ALL), [""; 0]);
}

fn living(title: &str, heading: &str, rest: &str) -> Sample {
    sample(
        200,
        &format!(
            "<!doctype html><html lang=en><title>{title}</title><body><header><a href=/>Home</a><a href=/about>About</a></header><h1>{heading}</h1>{rest}<footer><a href=/imprint>Imprint</a></footer>"
        ),
    )
}
