//! Walls: each system's mark, and its nearest neighbour that is none.

use super::pages::{article, raw};
use super::row::{Row, Sort, living, row, walled};
use crate::support::{Answer, has_cookie, html, redirect, respond, user_agent_contains, when};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = western();
    rows.extend(chinese());
    rows.extend(generic());
    rows.extend(sites());
    rows.extend(regions());
    rows
}

fn good(name: &str) -> Answer {
    respond(200).body(html::page(name))
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn western() -> Vec<Row> {
    let near = |name, url| living(name, url).named("Nearmiss");
    vec![
        walled("cloudflare-mitigated", "https://cf-mitigated.com/a").gives(
            respond(403)
                .header("cf-mitigated", "challenge")
                .body(raw("Just a moment...", "<script>x()</script>")),
        ),
        walled("cloudflare-challenge-refused", "https://cf-opt.com/").status(
            503,
            raw("Wait", "<script>window._cf_chl_opt={cvId:'3'}</script>"),
        ),
        walled("cloudflare-error-code", "https://cf-1015.com/").status(403, "error code: 1015"),
        walled("cloudflare-error-code", "https://cf-1020.com/x").status(403, "error code: 1020"),
        near("a wall before robots only", "https://cf-robots.com/x").gives(
            when(user_agent_contains("Mozilla"), good("Nearmiss"))
                .otherwise(respond(403).header("cf-mitigated", "challenge")),
        ),
        near("Cloudflare's presence", "https://cf-present.com/").gives(
            good("Nearmiss")
                .header("Server", "cloudflare")
                .header("CF-RAY", "8c1-FRA")
                .set_cookie("__cf_bm", "x"),
        ),
        near(
            "an article about Cloudflare's page",
            "https://cf-article.com/blog/a",
        )
        .page(article(
            "Nearmiss on walls",
            "Just a moment... window._cf_chl_opt",
        )),
        walled("vercel-mitigated", "https://vc-challenge.com/")
            .gives(respond(429).header("x-vercel-mitigated", "challenge")),
        walled("vercel-mitigated", "https://vc-deny.com/")
            .gives(respond(403).header("x-vercel-mitigated", "deny")),
        near("Vercel's presence", "https://vc-present.com/").gives(
            good("Nearmiss")
                .header("Server", "Vercel")
                .header("x-vercel-cache", "HIT"),
        ),
        walled("aws-waf-action", "https://aws-202.com/")
            .gives(respond(202).header("x-amzn-waf-action", "challenge")),
        walled("aws-waf-action", "https://aws-405.com/")
            .gives(respond(405).header("x-amzn-waf-action", "captcha")),
        near("Amazon's presence", "https://aws-present.com/").gives(
            good("Nearmiss")
                .header("x-amz-cf-id", "abc")
                .header("x-cache", "Hit from cloudfront"),
        ),
        walled("akamai-denied", "https://ak-denied.com/a").status(
            403,
            raw(
                "Access Denied",
                "<h1>Access Denied</h1>You don't have permission. Reference #18.2d351ab8",
            ),
        ),
        row(
            "forbidden",
            "Access Denied without a reference",
            "https://ak-near.com/a",
        )
        .sort(Sort::Walled)
        .status(
            403,
            html::notice("Access Denied", "Ask your administrator."),
        ),
        walled("akamai-interstitial", "https://ak-cpt.com/")
            .page(raw("", "<div id=sec-if-cpt-container></div>")),
        near("Akamai's presence", "https://ak-present.com/").gives(
            good("Nearmiss")
                .set_cookie("_abck", "x")
                .set_cookie("bm_sz", "y"),
        ),
        walled("datadome-header", "https://dd-b.com/").gives(respond(403).header("x-dd-b", "1")),
        walled("datadome-cookie", "https://dd-cookie.com/")
            .gives(respond(403).set_cookie("datadome", "x")),
        near("DataDome's presence", "https://dd-present.com/")
            .gives(good("Nearmiss").set_cookie("datadome", "x")),
        walled("human-cookie", "https://px-cookie.com/")
            .gives(respond(403).set_cookie("_pxhd", "x")),
        walled("human-page", "https://px-page.com/")
            .status(403, raw("Denied", "<div id=px-captcha></div>")),
        near("HUMAN's presence", "https://px-present.com/")
            .gives(good("Nearmiss").set_cookie("_px3", "x")),
        walled("imperva-resource", "https://im-resource.com/").page(raw(
            "",
            "<iframe src=\"/_Incapsula_Resource?SWUDNSAI=31\"></iframe>",
        )),
        walled("imperva-reese", "https://im-reese.com/")
            .status(403, raw("Pardon", "<script src=/reese84.js></script>")),
        near("Imperva's presence", "https://im-present.com/").gives(
            good("Nearmiss")
                .header("x-iinfo", "1-2-3")
                .set_cookie("visid_incap_1", "x"),
        ),
        walled("kasada-headers", "https://ka-429.com/")
            .gives(respond(429).header("x-kpsdk-ct", "abc")),
        near("Kasada's presence", "https://ka-present.com/")
            .gives(good("Nearmiss").header("x-kpsdk-ct", "abc")),
        walled("sucuri-block", "https://su-block.com/")
            .gives(respond(403).header("x-sucuri-block", "EXP1")),
        walled("sucuri-firewall", "https://su-page.com/").status(
            403,
            html::notice(
                "Sucuri WebSite Firewall - Access Denied",
                "Block ID: GEO02. Sucuri WebSite Firewall",
            ),
        ),
        near("Sucuri's presence", "https://su-present.com/")
            .gives(good("Nearmiss").header("x-sucuri-id", "19013")),
        walled("anubis", "https://an-both.com/").page(raw(
            "Making sure you're not a bot!",
            "<script id=\"anubis_challenge\" type=application/json>{}</script>",
        )),
        near("Anubis for browsers only", "https://an-mozilla.com/").gives(
            when(
                user_agent_contains("Mozilla"),
                respond(200).body(raw("Hold", "<script id=\"anubis_challenge\">{}</script>")),
            )
            .otherwise(good("Nearmiss")),
        ),
        near("an article about Anubis", "https://an-article.com/blog/x").page(article(
            "Nearmiss weighs souls",
            "/.within.website/x/cmd/anubis/",
        )),
    ]
}

fn chinese() -> Vec<Row> {
    let near = |name, url| living(name, url).named("近邻");
    let good = || respond(200).body(html::chinese_page("近邻"));
    vec![
        walled("aliyun-acw", "https://al-acw.cn/").page(raw(
            "",
            "<script>var arg1='3A';document.cookie='acw_sc__v2='+x;location.reload()</script>",
        )),
        walled("aliyun-punish", "https://al-punish.cn/item").page(raw(
            "",
            "<script>location.href='/_____tmd_____/punish?x5secdata=1'</script>",
        )),
        walled("aliyun-blocked", "https://al-405.cn/").status(
            405,
            raw("405", "<img src=https://errors.aliyun.com/images/x.png>"),
        ),
        near("Alibaba's presence", "https://al-present.cn/")
            .gives(good().set_cookie("acw_tc", "x")),
        walled("tencent-waf", "https://te-waf.cn/").page(raw(
            "",
            "<script src=https://waf.tencent-cloud.com/captcha.js></script>",
        )),
        walled("jiasule", "https://jsl.cn/").gives(respond(521).set_cookie("__jsluid_s", "x")),
        near("Jiasule's presence", "https://jsl-present.cn/")
            .gives(good().set_cookie("__jsluid_s", "x")),
        near(
            "Jiasule's cookie, and then the page",
            "https://jsl-once.cn/",
        )
        .gives(
            when(has_cookie("__jsluid_s"), good())
                .otherwise(redirect(302, "/").set_cookie("__jsluid_s", "x")),
        ),
        walled("baidu-verify", "https://bd-title.cn/")
            .page(html::notice("百度安全验证", "网络不给力，请稍后重试")),
        walled("baidu-verify-address", "https://bd-address.cn/a")
            .gives(redirect(302, "https://wappass.baidu.com/static/captcha"))
            .at(
                "https://wappass.baidu.com/static/captcha",
                respond(200).body("<title>x</title>"),
            ),
        near(
            "an article about verification",
            "https://bd-article.cn/blog/1",
        )
        .page(
            html::Page::new("近邻：人机验证的原理")
                .paragraph("什么是滑动验证？请完成安全验证的页面如何工作")
                .chinese(900)
                .link("/", "首页")
                .link("/docs", "文档")
                .build(),
        ),
    ]
}

fn generic() -> Vec<Row> {
    vec![
        walled("generic-verify-human", "https://ge-human.com/a")
            .named("Guarded")
            .page(html::notice("One step", "Please verify you are human to go on.")),
        walled("generic-verify-human", "https://ge-human-403.com/a")
            .status(403, html::notice("Stop", "Verify you are human by completing the action below.")),
        walled("generic-verify-chinese", "https://ge-zh.cn/")
            .named("守卫")
            .page(html::notice("访问受限", "请完成安全验证后继续访问")),
        walled("generic-verify-chinese", "https://ge-slide.cn/a").status(403, html::notice("滑动验证", "人机验证")),
        walled("generic-verify-other", "https://ge-ja.jp/")
            .named("Guarded")
            .page(html::notice("確認", "あなたが人間であることを確認してください")),
        living("a captcha on a sign-up form", "https://ge-form.com/signup")
            .named("Formed")
            .field("links.signup")
            .page(
                html::Page::new("Formed: create an account")
                    .english(600)
                    .raw("<form><input type=password><div class=h-captcha>I'm not a robot</div></form>")
                    .link("/login", "Sign in")
                    .link("/pricing", "Pricing")
                    .build(),
            ),
        living("a product that verifies humans", "https://ge-product.com/")
            .named("Humankeeper")
            .page(article("Humankeeper", "verify you are human, human verification, captcha")),
        row("bot-wall", "a firewall that answers 503", "https://ge-503.com/")
            .sort(Sort::Walled)
            .status(503, html::notice("Zablokowano", "Wykryliśmy, że żądanie pochodzi od bota.")),
        row("server-error", "repairs of a firewall", "https://ge-repairs.com/")
            .sort(Sort::Walled)
            .status(503, html::notice("Maintenance", "We replace our firewall tonight.")),
        row("auth-required", "401 with a policy at its foot", "https://ge-401.com/team/4")
            .sort(Sort::Walled)
            .gives(
                respond(401)
                    .header("www-authenticate", "Basic")
                    .body(html::notice("Sign in", "Access denied. Security policy")),
            ),
        row("icp-blocked", "a filing's page that says blocked", "https://ge-icp.cn/")
            .sort(Sort::Walled)
            .status(403, html::notice("拦截", "本网站尚未进行备案，已被拦截")),
    ]
}

fn sites() -> Vec<Row> {
    vec![
        walled("linkedin-999", "https://www.linkedin.com/company/x").gives(respond(999)),
        walled("status-999", "https://made-up-999.com/").gives(respond(999)),
        walled("douban-teapot", "https://book.douban.com/subject/1").gives(respond(418)),
        walled("reddit-403", "https://www.reddit.com/r/x").gives(respond(403)),
        walled("instagram-login", "https://www.instagram.com/x/")
            .page(html::notice("Login • Instagram", "Log in")),
        row(
            "bot-wall",
            "a consent page",
            "https://news.google.com/topics/x",
        )
        .sort(Sort::Walled)
        .gives(redirect(302, "https://consent.google.com/m?continue=x"))
        .at(
            "https://consent.google.com/m",
            respond(200).body(html::notice("Before you continue", "Cookies")),
        ),
        row(
            "gone",
            "a 404 of such a site",
            "https://www.linkedin.com/in/nobody",
        )
        .gives(respond(404)),
        row(
            "unexpected-status",
            "418 of another site",
            "https://teapot.com/",
        )
        .gives(respond(418)),
        living(
            "such a site, answering",
            "https://movie.douban.com/subject/2",
        )
        .named("豆瓣电影")
        .page(html::chinese_page("豆瓣电影")),
    ]
}

fn regions() -> Vec<Row> {
    let icp = |name, url| row("icp-blocked", name, url).sort(Sort::Walled);
    vec![
        icp("icp-aliyun-page", "https://icp-ali.cn/")
            .sign("icp-aliyun-page")
            .status(
                403,
                raw(
                    "",
                    "<iframe src=https://batit.aliyun.com/alww.html?id=1></iframe>",
                ),
            ),
        icp("icp-dnspod-address", "https://icp-pod.cn/")
            .sign("icp-dnspod-address")
            .gives(redirect(
                302,
                "https://dnspod.qcloud.com/static/webblock.html?d=icp-pod.cn",
            ))
            .at(
                "https://dnspod.qcloud.com/static/webblock.html",
                respond(200).body("<title>x</title>"),
            ),
        icp("icp-words", "https://icp-words.cn/")
            .sign("icp-words")
            .page(html::notice("提示", "本网站尚未进行备案，暂时无法访问")),
        living("a filing number at a page's foot", "https://icp-foot.cn/")
            .named("备过案")
            .page(
                html::Page::new("备过案")
                    .chinese(600)
                    .paragraph("京ICP备12345678号-1")
                    .link("/pricing", "价格")
                    .build(),
            ),
        living(
            "a page that explains filing",
            "https://icp-guide.cn/docs/beian",
        )
        .named("建站助手")
        .page(
            html::Page::new("建站助手：网站未备案怎么办")
                .paragraph("如果看到本网站尚未进行备案，请先完成备案。")
                .chinese(900)
                .link("/", "首页")
                .link("/docs", "文档")
                .build(),
        ),
        row(
            "geo-blocked",
            "a region's refusal",
            "https://geo-words.com/",
        )
        .sort(Sort::Walled)
        .sign("geo-words")
        .status(
            403,
            html::notice("Sorry", "This service is not available in your country."),
        ),
        row(
            "geo-blocked",
            "a redirect to it",
            "https://geo-redirect.com/",
        )
        .sort(Sort::Walled)
        .gives(redirect(302, "/unsupported-region"))
        .at(
            "https://geo-redirect.com/unsupported-region",
            respond(200).body(html::notice(
                "Not available in your region",
                "We are working on it.",
            )),
        ),
        living(
            "a page that lists countries",
            "https://geo-article.com/help/countries",
        )
        .named("Geolist")
        .page(article(
            "Geolist: supported countries",
            "not available in your country",
        )),
    ]
}
