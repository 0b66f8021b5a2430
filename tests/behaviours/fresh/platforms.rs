//! What platforms answer for what their users took away, switched off or let sleep.

use super::dead;
use super::html::{bare, framed, modern, shell};
use crate::row::{Row, Sort, row};
use crate::support::{redirect, respond};

fn gone(name: &'static str, url: &str, status: u16, page: &str) -> Row {
    dead(name, url)
        .named("Sparrow")
        .elsewhere(respond(status).body(page.to_owned()))
        .status(status, page.to_owned())
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = hosts();
    rows.extend(communities());
    rows.extend(suspended());
    rows.extend(sleeping());
    rows
}

fn hosts() -> Vec<Row> {
    vec![
        gone("GitHub Pages", "https://sparrow-ai.github.io/", 404,
            &bare("Site not found &middot; GitHub Pages", "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, <a href=https://help.github.com/pages/>read the full documentation</a> to learn how to set up <strong>GitHub Pages</strong> for your repository.</p>")),
        gone("Netlify", "https://sparrow-ai.netlify.app/", 404, "Not Found - Request ID: 01HF8ZC2W3"),
        gone("Surge", "https://sparrow.surge.sh/", 404, &bare("project not found", "<h1>project not found</h1>")),
        gone("Railway", "https://sparrow.up.railway.app/", 404, "{\"status\":\"error\",\"code\":404,\"message\":\"Application not found\"}"),
        gone("Azure", "https://sparrow.azurewebsites.net/", 404,
            &bare("Microsoft Azure Web App - Error 404", "<h1>404 Web Site not found.</h1><p>You may be seeing this error due to one of the reasons listed below: Custom domain has not been configured inside Azure.</p>")),
        gone("Shopify", "https://sparrow-shop.com/", 404,
            &bare("Create an Ecommerce Website and Sell Online! Ecommerce Software by Shopify", "<h1>Sorry, this shop is currently unavailable.</h1>")),
        gone("Shopify with 402", "https://sparrow-shop.net/", 402,
            &bare("Sparrow", "<h1>This store is unavailable</h1><p>If you are the store owner, log in to reopen it.</p>")).sort(Sort::Other),
        gone("Squarespace", "https://sparrow-studio.com/", 200,
            &bare("Squarespace - Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>")),
        gone("Wix", "https://sparrow-wix.com/", 404,
            &bare("Wix", "<h1>Looks like this domain isn't connected to a website yet</h1><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>")),
        gone("WordPress.com", "https://sparrow.wordpress.com/", 404,
            &bare("WordPress.com", "<h2>sparrow.wordpress.com doesn&#8217;t exist</h2><p>Do you want to register sparrow.wordpress.com?</p>")),
        gone("WordPress.com by redirect", "https://sparrow2.wordpress.com/", 200, &bare("sparrow2.wordpress.com is no longer available", "<h2>sparrow2.wordpress.com is no longer available.</h2><p>The authors have deleted this site.</p>")),
        gone("Blogger", "https://sparrow-notes.blogspot.com/", 404,
            &bare("Blog has been removed", "<h1>Blog has been removed</h1><p>Sorry, the blog at sparrow-notes.blogspot.com has been removed. This address is not available for new blogs.</p>")),
        gone("Ghost", "https://sparrow.ghost.io/", 200, &bare("Domain Error", "<h1>Domain error</h1><p>Failed to resolve DNS path for this host. The thing you were looking for is no longer here, or never was</p>")),
        gone("Firebase", "https://sparrow.web.app/", 404, &bare("Site Not Found", "<h1>Site Not Found</h1><h2>Why am I seeing this?</h2><p>There are a few potential reasons: You haven't deployed an app yet.</p>")),
        gone("Replit", "https://sparrow.repl.co/", 404, &bare("Run this Repl to see the results here.", "<h1>Run this Repl to see the results here.</h1>")),
        gone("ngrok", "https://sparrow.ngrok.app/", 404, "The endpoint sparrow.ngrok.app is offline. ERR_NGROK_3200"),
        gone("Webflow", "https://sparrow.webflow.io/", 404, &bare("404 - Page not found", "<h1>Page Not Found</h1><p>The page you are looking for doesn't exist or has been moved.</p>")),
        gone("Read the Docs", "https://sparrow.readthedocs.io/en/latest/", 404, &bare("404 Not Found | Read the Docs", "<h1>404 Documentation page not found</h1><p>sparrow.readthedocs.io</p>")),
        gone("Carrd", "https://sparrow.carrd.co/", 404, &bare("Carrd", "<h1>Not Found</h1><p>There's no site here. Sparrow may have been unpublished.</p>")),
        gone("Tumblr", "https://sparrow-tool.tumblr.com/", 404, &bare("Not found.", "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.</p>")),
        row("identity-drift", "a wildcard leads to the builder's shop window", "https://sparrow.sitemaker-hub.com/")
            .named("Sparrow")
            .stage(|stage| stage.serve("*.sitemaker-hub.com", "*", redirect(302, "https://www.sitemaker-hub.com/?ref=unclaimed").into()))
            .gives(redirect(302, "https://www.sitemaker-hub.com/?ref=unclaimed"))
            .at("https://www.sitemaker-hub.com/", respond(200).body(framed("en", "Sitemaker Hub – build a website free", &["Templates", "Pricing", "Login"], "<h1>Claim your address</h1><p>This address is free! Build your website with Sitemaker Hub in minutes.</p>"))),
    ]
}

fn communities() -> Vec<Row> {
    vec![
        gone(
            "Notion",
            "https://sparrow.notion.site/Guide-8812",
            200,
            &modern(
                "en",
                "Notion",
                "<h1>This page couldn't be found</h1><p>You may not have access, or it might have been deleted or moved. Check the link and try again.</p>",
            ),
        ),
        gone(
            "a package",
            "https://www.npmjs.com/package/sparrow-ai-gone",
            404,
            &bare("npm", "<h1>404</h1><p>Not found</p>"),
        ),
        gone(
            "an image of a container",
            "https://hub.docker.com/r/sparrow/gone",
            404,
            &shell("Docker Hub"),
        ),
        gone(
            "Medium",
            "https://medium.com/@sparrow",
            410,
            &bare(
                "Medium",
                "<h1>410</h1><p>User deactivated or deleted their account.</p>",
            ),
        ),
        gone(
            "Substack",
            "https://sparrow.substack.com/",
            404,
            &bare(
                "Substack",
                "<h1>Page not found</h1><p>Sparrow's publication is private or does not exist.</p>",
            ),
        ),
        gone(
            "Zhihu",
            "https://www.zhihu.com/question/999000111",
            404,
            &bare(
                "404 - 知乎",
                "<meta charset=utf-8><p>你似乎来到了没有知识存在的荒原</p>",
            ),
        ),
        gone(
            "Feishu",
            "https://sparrow.feishu.cn/docx/abcdef",
            200,
            &bare(
                "飞书云文档",
                "<meta charset=utf-8><p>你访问的内容已被删除</p><p>如需找回,请联系文档所有者</p>",
            ),
        ),
        gone(
            "Yuque",
            "https://www.yuque.com/sparrow/guide/abc",
            404,
            &bare(
                "页面不存在 · 语雀",
                "<meta charset=utf-8><h1>404</h1><p>页面不存在或你没有权限访问</p>",
            ),
        ),
        gone(
            "WeChat",
            "https://mp.weixin.qq.com/s/abcdefg",
            200,
            &bare(
                "",
                "<meta charset=utf-8><div class=weui-msg><h2>该内容已被发布者删除</h2></div>",
            ),
        ),
        gone(
            "WeChat for violations",
            "https://weixin.sogou-like.com/s/hijklmn",
            200,
            &bare(
                "",
                "<meta charset=utf-8><div class=weui-msg><h2>此内容因违规无法查看</h2><p>此内容被多人投诉,相关的内容无法进行查看。</p></div>",
            ),
        ),
        gone(
            "Bilibili",
            "https://www.bilibili.com/video/BV1gone",
            200,
            &bare(
                "视频去哪了呢?_哔哩哔哩_bilibili",
                "<meta charset=utf-8><div class=error-text>啊叻?视频不见了?</div>",
            ),
        ),
        gone(
            "YouTube",
            "https://www.youtube.com/channel/UCgone",
            404,
            &bare(
                "404 Not Found",
                "<p>This page isn't available. Sorry about that. Try searching for something else.</p>",
            ),
        ),
        gone(
            "Google Play",
            "https://play.google.com/store/apps/details",
            404,
            &bare(
                "Not Found",
                "<div>We're sorry, the requested URL was not found on this server.</div>",
            ),
        ),
        gone(
            "CSDN",
            "https://blog.csdn.net/sparrow/article/details/1",
            404,
            &bare(
                "404",
                "<meta charset=utf-8><p>很抱歉,您查看的文章不存在或已被删除</p>",
            ),
        ),
        gone(
            "Telegram",
            "https://t.me/sparrow_gone_bot",
            200,
            &bare(
                "Telegram: Contact @sparrow_gone_bot",
                "<p>If you have Telegram, you can contact @sparrow_gone_bot right away.</p>",
            ),
        )
        .sort(Sort::Other),
        gone(
            "Discord",
            "https://discord.com/invite/sparrowgone",
            200,
            &shell("Discord"),
        )
        .sort(Sort::Other),
    ]
}

fn suspended() -> Vec<Row> {
    vec![
        dead("cPanel by redirect", "https://sparrow-cpanel.com/")
            .named("Sparrow")
            .elsewhere(redirect(302, "/cgi-sys/suspendedpage.cgi"))
            .at("https://sparrow-cpanel.com/cgi-sys/suspendedpage.cgi", respond(200).body(bare("Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>"))),
        gone("en: site suspended", "https://sparrow-host.com/", 200,
            &bare("Site temporarily suspended", "<h1>This website has been suspended</h1><p>The hosting account for this site has been suspended for non-payment or a violation of our terms.</p>")),
        gone("zh: site closed", "https://www.maque.cn/", 200,
            &bare("站点已暂停", "<meta charset=utf-8><h1>站点已暂停</h1><p>您访问的网站已被管理员暂停,如有疑问请联系空间商。</p>")),
        gone("zh: host expired", "https://www.maque.com/", 200,
            &bare("提示", "<meta charset=utf-8><h2>该网站已过期</h2><p>您所访问的虚拟主机已到期停机,请续费后访问。</p>")),
        gone("es: suspended", "https://gorrion.es/", 200, &bare("Cuenta suspendida", "<h1>Cuenta suspendida</h1><p>Esta cuenta ha sido suspendida. Contacte con su proveedor de alojamiento.</p>")),
        gone("ru: suspended", "https://vorobey.ru/", 200, &bare("Сайт заблокирован", "<h1>Работа сайта приостановлена</h1><p>Хостинг-аккаунт заблокирован за неуплату. Владельцу необходимо обратиться в поддержку.</p>")),
        gone("de: suspended", "https://spatz.de/", 200, &bare("Webseite gesperrt", "<h1>Diese Webseite wurde gesperrt</h1><p>Bitte wenden Sie sich an Ihren Hosting-Anbieter.</p>")),
        gone("pt: suspended", "https://pardal.com.br/", 200, &bare("Site suspenso", "<h1>Este site foi suspenso</h1><p>Entre em contato com o suporte da hospedagem.</p>")),
    ]
}

/// What sleeps may wake.
fn sleeping() -> Vec<Row> {
    let asleep = |name, url: &str, status, page: String| {
        row("", name, url)
            .named("Sparrow")
            .sort(Sort::Walled)
            .status(status, page)
    };
    vec![
        asleep("a demo asleep", "https://sparrow.streamlit.app/", 200, bare("Zzzz", "<h1>Zzzz</h1><p>This app has gone to sleep due to inactivity. Would you like to wake it back up?</p>")),
        asleep("a space that is built", "https://sparrow-demo.hf.space/", 503, bare("Space", "<p>Your space is in error, check its status on hf.co</p>")),
        asleep("a space that is paused", "https://sparrow2-demo.hf.space/", 200, bare("Space paused", "<h1>This Space has been paused by its owner.</h1><p>Want to use this Space? Head to the community tab to ask the author to restart it.</p>")).sort(Sort::Lost),
        asleep("an app that starts", "https://sparrow.onrender.com/", 502, bare("Service waking up", "<p>Application loading. Service waking up ... allocating compute resources</p>")),
        asleep("an app in error", "https://sparrow.herokuapp.com/", 503, bare("Application Error", "<iframe src=\"//www.herokucdn.com/error-pages/application-error.html\"></iframe>")),
        asleep("a tunnel that is down", "https://sparrow-tunnel.com/", 530, "error code: 1033".into()),
    ]
}
