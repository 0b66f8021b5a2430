//! Samples as they are seen in the field: for each id one that bears it, and a
//! near miss that does not.

use super::support::{Sample, article, page, sample};
use super::{sold, takedowns};
use crate::signatures::{ALL, find};

/// An id, what bears it, and what nearly does.
#[expect(clippy::too_many_lines, reason = "a table, one sample after the other")]
fn rows() -> Vec<(&'static str, Sample, Sample)> {
    let normal = || page(200, "Acme", "Everything as usual.");
    vec![
        (
            "cloudflare-mitigated",
            page(403, "Just a moment...", "").header("cf-mitigated", "challenge"),
            page(403, "Forbidden", "").header("cf-ray", "8c1-FRA"),
        ),
        (
            "cloudflare-challenge-refused",
            sample(
                403,
                "<title>Just a moment...</title><script>window._cf_chl_opt={cType:'managed'}</script>",
            ),
            article("window._cf_chl_opt is set by the challenge"),
        ),
        (
            "cloudflare-error-code",
            sample(403, "error code: 1020"),
            sample(530, "error code: 1016"),
        ),
        (
            "vercel-mitigated",
            page(429, "Vercel Security Checkpoint", "").header("x-vercel-mitigated", "challenge"),
            normal().header("x-vercel-cache", "HIT"),
        ),
        (
            "aws-waf-action",
            sample(202, "").header("x-amzn-waf-action", "challenge"),
            sample(202, "").header("server", "CloudFront"),
        ),
        (
            "akamai-denied",
            sample(
                403,
                "<TITLE>Access Denied</TITLE><H1>Access Denied</H1>You don't have permission to access this server.<P>Reference&#32;&#35;18&#46;2d351ab8",
            ),
            page(403, "Access Denied", "Ask your administrator."),
        ),
        (
            "akamai-interstitial",
            sample(200, "<div id=\"sec-if-cpt-container\"></div>"),
            sample(
                200,
                &format!(
                    "<div id=\"sec-if-cpt-container\"></div>{}",
                    "<p>text</p>".repeat(1_000)
                ),
            ),
        ),
        (
            "datadome-header",
            sample(403, "").header("x-dd-b", "1"),
            sample(200, "").header("x-dd-b", "1"),
        ),
        (
            "datadome-cookie",
            sample(403, "").cookie("datadome"),
            sample(404, "").cookie("datadome"),
        ),
        (
            "human-cookie",
            sample(403, "").cookie("_px3"),
            sample(404, "").cookie("_px3"),
        ),
        (
            "human-page",
            sample(403, "<div id=px-captcha></div>"),
            article("the px-captcha element"),
        ),
        (
            "imperva-reese",
            sample(403, "<script>var reese84 = 1</script>"),
            sample(200, "<script>var reese84 = 1</script>"),
        ),
        (
            "imperva-resource",
            sample(
                200,
                "<iframe src=\"/_Incapsula_Resource?SWUDNSAI=31\"></iframe>",
            ),
            sample(
                200,
                &format!(
                    "<script src=\"/_Incapsula_Resource?x\"></script>{}",
                    "<p>text</p>".repeat(600)
                ),
            ),
        ),
        (
            "kasada-headers",
            sample(429, "").header("x-kpsdk-ct", "0abc"),
            sample(200, "").header("x-kpsdk-ct", "0abc"),
        ),
        (
            "sucuri-block",
            sample(403, "").header("x-sucuri-block", "IP"),
            sample(403, "").header("x-sucuri-id", "11005"),
        ),
        (
            "anubis",
            sample(
                200,
                "<title>Making sure you're not a bot!</title><script id=\"anubis_challenge\" type=\"application/json\">{}</script>",
            ),
            article("/.within.website/x/cmd/anubis/ is its path"),
        ),
        (
            "aliyun-acw",
            sample(
                200,
                "<script>var arg1='4A5B';setCookie('acw_sc__v2',x)</script>",
            ),
            article("acw_sc__v2 and arg1"),
        ),
        (
            "aliyun-punish",
            sample(
                200,
                "<script>location='/_____tmd_____/punish?x5secdata=1'</script>",
            ),
            article("/_____tmd_____/ is a path"),
        ),
        (
            "aliyun-blocked",
            sample(405, "<a href=https://errors.aliyun.com/x>405</a>"),
            sample(200, "errors.aliyun.com"),
        ),
        (
            "tencent-waf",
            sample(
                200,
                "<script src=https://waf.tencent-cloud.com/x.js></script>",
            ),
            article("waf.tencent-cloud.com"),
        ),
        (
            "jiasule",
            sample(521, "<script>document.cookie=x</script>").cookie("__jsluid_s"),
            sample(404, "").cookie("__jsluid_s"),
        ),
        (
            "baidu-verify",
            page(200, "百度安全验证", ""),
            page(200, "百度安全验证的原理 - 博客", ""),
        ),
        (
            "f5-rejected",
            page(
                200,
                "Request Rejected",
                "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123",
            ),
            article(
                "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123",
            ),
        ),
        (
            "generic-verify-human",
            page(
                200,
                "Hold on",
                "Please verify you are human by ticking the box.",
            ),
            article("Please verify you are human by ticking the box."),
        ),
        (
            "generic-verify-chinese",
            page(200, "提示", "请完成安全验证后继续访问"),
            article("请完成安全验证后继续访问"),
        ),
        (
            "generic-too-often",
            page(403, "提示", "您的请求过于频繁"),
            article("请求过于频繁时返回 429"),
        ),
        (
            "linkedin-999",
            sample(999, "").at("https://www.linkedin.com/company/x"),
            sample(403, "").at("https://www.linkedin.com/company/x"),
        ),
        (
            "douban-teapot",
            sample(418, "").at("https://movie.douban.com/"),
            sample(418, "").at("https://tea.example/"),
        ),
        (
            "instagram-login",
            page(200, "Login • Instagram", "").at("https://www.instagram.com/x/"),
            page(200, "Login • Instagram", "").at("https://www.example.com/"),
        ),
        (
            "icp-words",
            page(403, "提示", "本网站尚未进行备案，暂时无法访问。"),
            article("本网站尚未进行备案的后果"),
        ),
        (
            "icp-dnspod-address",
            sample(200, "").at("https://dnspod.qcloud.com/static/webblock.html?d=a.cn"),
            sample(200, "").at("https://dnspod.qcloud.com/"),
        ),
        (
            "geo-words",
            page(
                200,
                "Sorry",
                "This service is not available in your country.",
            ),
            article("This service is not available in your country."),
        ),
        (
            "vercel-gone",
            page(404, "404: NOT_FOUND", "").header("x-vercel-error", "DEPLOYMENT_NOT_FOUND"),
            page(404, "404", "").header("x-vercel-error", "NOT_FOUND"),
        ),
        (
            "vercel-disabled",
            page(402, "402", "").header("x-vercel-error", "DEPLOYMENT_DISABLED"),
            page(500, "500", "").header("x-vercel-error", "FUNCTION_INVOCATION_TIMEOUT"),
        ),
        (
            "github-pages",
            page(
                404,
                "Site not found · GitHub Pages",
                "There isn't a GitHub Pages site here.",
            ),
            article("There isn’t a GitHub Pages site here."),
        ),
        (
            "heroku",
            page(404, "No such app", "There is no app here."),
            page(200, "No such app store", "Apps."),
        ),
        (
            "netlify-gone",
            sample(404, "Not Found - Request ID: 01H8"),
            sample(404, "Not Found"),
        ),
        (
            "frame-market",
            sample(
                200,
                "<title>Kite</title><frameset rows=*><frame src=\"http://sedoparking.com/kite.example\"></frameset>",
            ),
            sample(
                200,
                "<title>Kite</title><frameset rows=*><frame src=\"https://app.kite.example/\"></frameset>",
            ),
        ),
        (
            "framer-title",
            sample(200, "<title>Site Not Found | Framer</title><h1>Site Not Found</h1>"),
            sample(200, "<title>Site Not Found | Acme</title><h1>Site Not Found</h1>"),
        ),
        (
            "framer-host",
            sample(404, "<title>Site Not Found</title>").at("https://kite.framer.website/"),
            sample(404, "<title>Page Not Found</title>").at("https://kite.framer.website/"),
        ),
        (
            "framer-server",
            sample(404, "<title>Site Not Found</title>").header("server", "Framer/8c1f"),
            sample(404, "<title>Site Not Found</title>").header("server", "nginx"),
        ),
        (
            "framer",
            sample(
                404,
                "<title>Site Not Found</title><a href=https://framer.com>x</a>",
            ),
            page(404, "Site Not Found", ""),
        ),
        (
            "bubble",
            sample(200, "{\"code\":\"domain_not_supported\"}"),
            article("domain_not_supported means"),
        ),
        (
            "render-suspended",
            page(
                503,
                "Service Suspended",
                "This service has been suspended by its owner.",
            ),
            article("Service Suspended"),
        ),
        (
            "s3-no-bucket",
            sample(404, "<Error><Code>NoSuchBucket</Code></Error>"),
            sample(404, "<Error><Code>NoSuchKey</Code></Error>"),
        ),
        (
            "china-no-site",
            page(
                404,
                "没有找到站点",
                "您的请求在Web服务器中没有找到对应的站点！",
            ),
            article("您的请求在Web服务器中没有找到对应的站点"),
        ),
        (
            "account-suspended",
            page(200, "Account Suspended", "Contact your hosting provider."),
            article("Account Suspended"),
        ),
        (
            "cookie-parking-session",
            sample(200, "").cookie("parking_session"),
            sample(200, "").cookie("session"),
        ),
        (
            "script-lander",
            sample(
                200,
                "<script>window.onload=function(){window.location.href=\"/lander\"}</script>",
            ),
            sample(200, "<a href=\"/lander\">Play Lander</a>"),
        ),
        (
            "bounce-ww",
            sample(200, "")
                .at("http://ww1.lost.example/")
                .from("http://lost.example/"),
            sample(200, "")
                .at("http://www2.lost.example/")
                .from("http://lost.example/"),
        ),
        // A site's second server, full of its pages, and one that was asked itself.
        (
            "bounce-ww",
            sample(200, "<p>Related searches</p>")
                .at("http://ww2.lost.example/")
                .from("http://lost.example/"),
            sample(200, &format!("<p>{}</p>", "The model of what cars emit. ".repeat(60)))
                .at("http://ww2.lost.example/")
                .from("http://lost.example/"),
        ),
        (
            "bounce-ww",
            sample(200, "")
                .at("http://ww2.lost.example/x")
                .from("http://lost.example/x"),
            sample(200, "")
                .at("http://ww2.lost.example/x/")
                .from("http://ww2.lost.example/x"),
        ),
        (
            "webflow-unpublished",
            page(200, "Oops", "This Webflow site has been unpublished."),
            page(200, "Clone it", "Clone this Webflow site and make it your own."),
        ),
        (
            "tilda",
            page(404, "Error", "Please renew your subscription. Made on Tilda"),
            page(200, "Your plan", "Please renew your subscription."),
        ),
        (
            "form-closed",
            page(200, "Join", "This form is now closed.").at("https://kite.typeform.com/to/x"),
            page(200, "Join", "This form is no longer accepting responses. We open again."),
        ),
        (
            "geetest",
            page(200, "安全检查", "<script src=https://static.geetest.com/v4/gt4.js></script>请完成验证"),
            page(200, "手机号登录", "<form><input name=phone><script src=https://static.geetest.com/v4/gt4.js></script>获取验证码</form>"),
        ),
        (
            "aliyun-captcha",
            page(200, "验证", "<form><script src=https://g.alicdn.com/AWSC/AWSC/awsc.js></script>请拖动滑块</form>"),
            page(200, "手机号登录", "<form><input name=phone><script src=https://g.alicdn.com/AWSC/AWSC/awsc.js></script>获取验证码</form>"),
        ),
        (
            "bounce-ww-far",
            sample(200, "")
                .at("http://ww47.lost.example/")
                .from("http://lost.example/"),
            sample(200, "")
                .at("http://www47.lost.example/")
                .from("http://lost.example/"),
        ),
        (
            "status-waf",
            sample(567, ""),
            sample(566, ""),
        ),
        (
            "denied-by-error",
            page(500, "Accesso bloccato", "Codice: 771"),
            page(500, "Internal Server Error", "Access to the database was denied."),
        ),
        (
            "generic-refused",
            page(500, "Stop", "Your request was blocked by our firewall."),
            page(404, "Gone", "This request was blocked."),
        ),
        (
            "generic-refused-by",
            page(503, "Halt", "Unser Sicherheitssystem hat automatisierte Zugriffe erkannt."),
            page(503, "Maintenance", "We are replacing our firewall and will be back at noon."),
        ),
        (
            "generic-refused-by",
            page(403, "Error", "A bot was detected."),
            page(401, "Sign in", "Access denied. Our security policy."),
        ),
        (
            "cpanel-default",
            page(200, "Default", "").at("https://lost.example/cgi-sys/defaultwebpage.cgi"),
            page(200, "Default", "").at("https://lost.example/default"),
        ),
        (
            "generic-cookie-script-wait",
            page(
                200,
                "Kite",
                "<h1>Kite</h1>Wir prüfen kurz, ob Sie ein Mensch sind.<script>document.cookie='a=1';location.reload()</script>",
            ),
            page(
                200,
                "Kite",
                "<h1>Kite</h1>Instant answers for every human and robot. Join the waitlist.<script>document.cookie='a=1';location.reload()</script>",
            ),
        ),
        (
            "host-broker",
            sample(200, "")
                .at("https://www.hugedomains.com/x")
                .from("https://lost.example/"),
            sample(200, "").at("https://www.hugedomains.com/"),
        ),
        (
            "words-for-sale",
            page(
                200,
                "lost.example",
                "This domain is for sale. Make an offer.",
            ),
            article("This domain is for sale."),
        ),
        (
            "words-for-sale-chinese",
            page(200, "lost.cn", "该域名正在出售，有意请联系。"),
            article("该域名正在出售"),
        ),
        (
            "title-404",
            page(200, "404", "Oops"),
            page(200, "404 Media", "News"),
        ),
        (
            "title-not-found",
            page(200, "Page Not Found | Acme", "Oops"),
            page(200, "Not Found Magazine", "Fiction"),
        ),
        (
            "title-not-found-chinese",
            page(200, "页面不存在 - 站点", ""),
            page(200, "页面不存在时怎么办", ""),
        ),
        (
            "title-not-found-other",
            page(200, "Страница не найдена — Сайт", ""),
            page(200, "Почему страница не найдена", ""),
        ),
        (
            "words-not-found",
            page(
                200,
                "Acme",
                "The page you are looking for has wandered off.",
            ),
            article("The page you are looking for has wandered off."),
        ),
        (
            "words-not-found-chinese",
            page(200, "站点", "您访问的页面不存在"),
            article("您访问的页面不存在"),
        ),
        (
            "closed-heading",
            page(200, "Acme has shut down", "Thank you all."),
            article("Acme has shut down"),
        ),
        (
            "closing-heading",
            page(200, "Acme is shutting down on 1 March", "Export your data."),
            article("Acme is shutting down"),
        ),
        (
            "closed-heading-chinese",
            page(200, "Acme 已停止服务", "感谢大家。"),
            article("Acme 已停止服务"),
        ),
        (
            "ending-heading",
            page(200, "停服公告", "感谢大家。"),
            article("停服公告"),
        ),
        (
            "closing-date-chinese",
            page(200, "停止服务公告", "我们将于3月31日停止服务。"),
            page(200, "停止服务公告", "感谢大家。"),
        ),
        (
            "gambling-indonesian",
            page(
                200,
                "Slot Gacor",
                "Situs slot gacor hari ini dengan RTP live dan maxwin.",
            ),
            page(200, "Situs resmi", "Situs resmi kementerian."),
        ),
        (
            "gambling-chinese",
            page(200, "首页", "真人娱乐 百家乐 体育投注 注册送彩金"),
            page(200, "首页", "棋牌文化研究"),
        ),
        (
            "gambling-vietnamese",
            page(200, "Nhà cái uy tín", "Kèo nhà cái, tài xỉu, nổ hũ"),
            page(200, "Tin tức", "Bóng đá hôm nay"),
        ),
        (
            "nginx-welcome",
            page(
                200,
                "Welcome to nginx!",
                "If you see this page, the server is installed.",
            ),
            page(200, "Nginx config generator", "Choose."),
        ),
        (
            "missing-children",
            sample(
                200,
                "<title>x</title><script src=\"//www.qq.com/404/search_children.js\"></script><p>宝贝回家",
            ),
            page(200, "404 公益页面接入教程", "在页面中引入 search_children 脚本即可。"),
        ),
        (
            "thanks-and-end",
            page(200, "Owlet", "Thank you to everyone who wrote with us. The app has closed."),
            page(200, "Owlet turns five", "Thank you to everyone who wrote with us."),
        ),
        (
            "gone-heading",
            page(200, "Owlet is gone", "We ran out of money. Goodbye!"),
            page(200, "The blank page is gone", "Owlet writes with you."),
        ),
        (
            "words-not-found-more",
            page(200, "Stigen", "Sidan kunde inte hittas."),
            page(200, "Stigen", "Sidan om hur man hittar hem."),
        ),
        (
            "shop-unavailable",
            page(402, "foxglove", "Sorry, this shop is currently unavailable."),
            page(200, "foxglove", "Why this shop is currently unavailable on Sundays."),
        ),
        (
            "no-blog-words",
            page(200, "티스토리", "존재하지 않는 블로그입니다."),
            page(200, "No Blog", "The blog of what does not exist."),
        ),
        (
            "youtube-video",
            sample(
                200,
                r#"<title> - YouTube</title><script>var a={"playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}}</script>"#,
            )
            .at("https://www.youtube.com/watch?v=x"),
            sample(
                200,
                r#"<title> - YouTube</title><script>var a={"playabilityStatus":{"status":"LOGIN_REQUIRED"}}</script>"#,
            )
            .at("https://www.youtube.com/watch?v=x"),
        ),
        (
            "chrome-web-store",
            page(200, "Chrome Web Store", "This item is not available.")
                .at("https://chromewebstore.google.com/detail/x"),
            page(200, "Shop", "This item is not available."),
        ),
        (
            "coming-soon-heading",
            page(200, "Coming soon", "We are working on it."),
            article("Coming soon"),
        ),
    ]
}

#[test]
fn samples_bear_their_rows_and_near_misses_do_not() {
    let mut faults = Vec::new();
    let all = rows().into_iter().chain(takedowns::rows());
    for (id, hit, miss) in all.chain(sold::rows()) {
        let row = find(id).unwrap_or_else(|| panic!("{id} is no signature"));
        if !hit.ids(&[row.kind]).contains(&id) {
            faults.push(format!("{id} is missed"));
        }
        if miss.ids(&[row.kind]).contains(&id) {
            faults.push(format!("{id} is found where it is not"));
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn a_row_that_is_switched_off_is_not_found() {
    assert!(ALL.len() > 200);
    for (id, hit, _) in rows() {
        assert!(!hit.ids_without(id).contains(&id));
    }
}

#[test]
fn a_word_that_ends_like_a_sigh_is_none() {
    for (text, expected) in [
        ("oops", true),
        ("404 - oops", true),
        ("很抱歉", true),
        ("popups", false),
        ("backups deleted", false),
    ] {
        assert_eq!(crate::signatures::is_sigh(text), expected, "{text}");
    }
}
