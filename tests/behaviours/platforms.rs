//! What hosting platforms say in a deleted page's place.

use super::pages::{article, raw};
use super::row::{Row, living, lost, row};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = gone();
    rows.extend(suspended());
    rows.extend(near());
    rows
}

fn gone() -> Vec<Row> {
    let at = |sign, url| row("platform-gone", sign, url).named("Hosted").sign(sign);
    let at_200 = |sign, url| lost("platform-gone", sign, url).named("Hosted").sign(sign);
    vec![
        at("vercel-gone", "https://p-vercel.com/").gives(
            respond(404)
                .header("x-vercel-error", "DEPLOYMENT_NOT_FOUND")
                .body("The deployment could not be found on Vercel."),
        ),
        at("vercel-gone", "https://p-vercel-410.com/a")
            .gives(respond(410).header("x-vercel-error", "DEPLOYMENT_DELETED")),
        at("github-pages", "https://p-github.com/")
            .status(404, html::notice("Site not found · GitHub Pages", "There isn't a GitHub Pages site here.")),
        at("heroku", "https://p-heroku.com/")
            .status(404, html::notice("No such app", "There's nothing here, yet.")),
        at("netlify-gone", "https://p-netlify.com/x").status(404, "Not Found - Request ID: 01HX4"),
        at_200("framer", "https://p-framer.com/").page(raw(
            "Site Not Found",
            "<h1>Site Not Found</h1><script src=https://framerusercontent.com/x.js></script>",
        )),
        at_200("bubble", "https://p-bubble.com/").page(raw("App", "<p>domain_not_supported</p>")),
        at("s3-no-bucket", "https://p-s3.com/").gives(respond(404).content(
            "application/xml",
            "<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>",
        )),
        at("china-no-site", "https://p-bt.cn/")
            .status(404, html::notice("没有找到站点", "您的请求在Web服务器中没有找到对应的站点！")),
        at_200("china-no-site", "https://p-bt-200.cn/")
            .page(html::notice("没有找到站点", "您的请求在Web服务器中没有找到对应的站点！")),
        at_200("wix-not-connected", "https://p-wix.com/").page(html::notice(
            "ConnectYourDomain",
            "Looks like this domain isn't connected to a website yet",
        )),
        at_200("notion", "https://p-notion.com/").page(raw(
            "Notion",
            "<p>This content does not exist</p><script src=https://www.notion.so/x.js></script>",
        )),
        at("fly-io", "https://p-fly.com/").gives(
            respond(404).header("Server", "Fly/abc (2026)").body("404 Not Found"),
        ),
        at("railway", "https://p-railway.com/").gives(respond(404).header("x-railway-fallback", "true")),
        at("shopify-unavailable", "https://p-shopify.com/").status(
            404,
            raw("Shop", "<p>Sorry, this shop is currently unavailable.</p><script src=//cdn.shopify.com/x.js></script>"),
        ),
        at("tumblr", "https://p-tumblr.com/").status(
            404,
            html::notice("Not found.", "Whatever you were looking for doesn't currently exist at this address."),
        ),
        at("firebase", "https://p-firebase.com/").status(
            404,
            html::notice("Site Not Found", "Why am I seeing this? Firebase Hosting. There are a few reasons."),
        ),
        at_200("wordpress-plugin-closed", "https://wordpress.org/plugins/hosted/").page(raw(
            "Hosted – WordPress plugin",
            "<p>This plugin has been closed as of March 4, 2024 and is not available for download.</p><h1>Hosted</h1>",
        )),
        row("placeholder", "a server that knows no such site", "https://p-cpanel.com/")
            .named("Hosted")
            .sign("cpanel-default")
            .gives(redirect(302, "/cgi-sys/defaultwebpage.cgi"))
            .at("https://p-cpanel.com/cgi-sys/defaultwebpage.cgi", respond(200).body(html::notice("Default", "Soon."))),
    ]
}

fn suspended() -> Vec<Row> {
    let at = |sign, url| row("suspended", sign, url).named("Hosted").sign(sign);
    let at_200 = |sign, url| lost("suspended", sign, url).named("Hosted").sign(sign);
    vec![
        at("vercel-disabled", "https://s-vercel.com/")
            .gives(respond(402).header("x-vercel-error", "DEPLOYMENT_DISABLED")),
        at("vercel-disabled", "https://s-vercel-paused.com/")
            .gives(respond(503).header("x-vercel-error", "DEPLOYMENT_PAUSED")),
        at("render-suspended", "https://s-render.com/").status(
            503,
            html::notice(
                "Service Suspended",
                "This service has been suspended by its owner.",
            ),
        ),
        at_200("account-suspended", "https://s-cpanel.com/").page(html::notice(
            "Account Suspended",
            "This Account has been suspended. Contact your hosting provider for more information.",
        )),
        at_200("squarespace-expired", "https://s-square.com/").page(html::notice(
            "Squarespace - Website Expired",
            "This account has expired. If you are the site owner, click below to login.",
        )),
        at_200("china-stopped", "https://s-cn.cn/")
            .page(html::notice("站点已暂停", "站点已暂停，请联系管理员")),
    ]
}

fn near() -> Vec<Row> {
    vec![
        row("ok", "a page that explains a closed plugin", "https://n-plugins.com/closed")
            .named("Pluginwatch")
            .page(raw(
                "Pluginwatch",
                "<h1>Pluginwatch</h1><p>When the directory says that this plugin has been closed as of a day, Pluginwatch writes to you and names what may replace it.</p>",
            )),
        row("gone", "an honest 404 on Vercel", "https://n-vercel.com/x").gives(
            respond(404)
                .header("Server", "Vercel")
                .header("x-vercel-id", "fra1::x")
                .body(html::notice("404", "This page could not be found.")),
        ),
        row(
            "gone",
            "an honest 404 on GitHub Pages",
            "https://n-github.com/x",
        )
        .gives(
            respond(404)
                .header("Server", "GitHub.com")
                .body(html::notice("Page not found", "File not found")),
        ),
        row(
            "gone",
            "an honest 404 at Netlify",
            "https://n-netlify.com/x",
        )
        .gives(
            respond(404)
                .header("Server", "Netlify")
                .body(html::notice("Page not found", "Go home")),
        ),
        row(
            "server-error",
            "503 on Render without the words",
            "https://n-render.com/",
        )
        .gives(respond(503).header("x-render-origin-server", "Render")),
        living(
            "an article on deleted sites",
            "https://n-article.com/blog/x",
        )
        .named("Hostlore")
        .page(article(
            "Hostlore: error pages explained",
            "There isn't a GitHub Pages site here. No such app. Service Suspended. NoSuchBucket",
        )),
        living("an article in Chinese", "https://n-article.cn/blog/x")
            .named("运维笔记")
            .page(
                html::Page::new("运维笔记：宝塔报错")
                    .paragraph("您的请求在Web服务器中没有找到对应的站点，怎么解决")
                    .chinese(900)
                    .link("/", "首页")
                    .link("/docs", "文档")
                    .build(),
            ),
        living("a site made with Framer", "https://n-framer.com/")
            .named("Framed")
            .page(
                html::Page::new("Framed")
                    .english(700)
                    .raw("<script src=https://framerusercontent.com/x.js></script>")
                    .link("/pricing", "Pricing")
                    .build(),
            ),
    ]
}
