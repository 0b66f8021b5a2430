//! What a status says, and to whom.

use super::row::{Row, Sort, living, row};
use crate::support::{Answer, accept_lacks, html, redirect, respond, user_agent_contains, when};
use linkcheck::source::Expect;

fn good(name: &str) -> Answer {
    respond(200).body(html::page(name))
}

/// One answer to the honest identity, another to a browser.
fn by_agent(honest: Answer, browser: Answer) -> crate::support::Behaviour {
    when(user_agent_contains("Mozilla"), browser).otherwise(honest)
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = gone();
    rows.extend(refused());
    rows.extend(sign_ins());
    rows
}

fn gone() -> Vec<Row> {
    let not_found = || respond(404).body(html::notice("Not found", "There is no such page."));
    vec![
        row("gone", "404", "https://gone-404.com/tool")
            .named("Tool")
            .gives(not_found()),
        row("gone", "404 at the root", "https://gone-root.com/")
            .named("Tool")
            .gives(not_found()),
        row("gone", "410", "https://gone-410.com/tool").gives(respond(410)),
        row("gone", "404 in Chinese", "https://gone-zh.com/a")
            .status(404, html::notice("页面不存在", "您访问的页面不存在")),
        row(
            "gone",
            "404 behind a vendor's presence",
            "https://gone-cf.com/a",
        )
        .gives(
            not_found()
                .header("Server", "cloudflare")
                .header("CF-RAY", "8c1-FRA")
                .set_cookie("__cf_bm", "x"),
        ),
        row("gone", "404 with a wall's cookie", "https://gone-dd.com/a")
            .gives(not_found().set_cookie("datadome", "x")),
        living("404 to this tool only", "https://shy-404.com/tool")
            .named("Shytool")
            .gives(by_agent(not_found(), good("Shytool"))),
        living("404 once", "https://once-404.com/tool")
            .named("Oncetool")
            .gives(not_found().then(good("Oncetool"))),
        living(
            "404 without an HTML Accept",
            "https://crates-like.com/crates/serde",
        )
        .named("serde")
        .gives(when(accept_lacks("text/html"), respond(404)).otherwise(good("serde"))),
        row(
            "forbidden",
            "404 to one, 403 to the other",
            "https://mixed.com/a",
        )
        .gives(by_agent(not_found(), respond(403))),
        row(
            "forbidden",
            "403 to one, 404 to the other",
            "https://mixed-two.com/a",
        )
        .gives(by_agent(respond(403), not_found())),
        row("target-dead", "redirects to a 404", "https://to-404.com/a")
            .gives(redirect(302, "/b"))
            .at("https://to-404.com/b", not_found()),
        row(
            "gone",
            "redirects to itself with a slash, which is 404",
            "https://slash-404.com/a",
        )
        .gives(redirect(301, "/a/"))
        .at("https://slash-404.com/a/", not_found()),
        row(
            "app-shell-404",
            "404 with the living root's shell",
            "https://shell-404.com/tool",
        )
        .status(404, html::app_shell("Shelled"))
        .at(
            "https://shell-404.com/",
            respond(200).body(html::app_shell("Shelled")),
        ),
        row(
            "gone",
            "404 with a shell that the root has not",
            "https://shell-other.com/tool",
        )
        .status(404, html::app_shell("Shelled"))
        .at("https://shell-other.com/", good("Another root")),
    ]
}

fn refused() -> Vec<Row> {
    let walled = |expected, name, url| row(expected, name, url).sort(Sort::Walled);
    let by_both = |status| by_agent(respond(status), respond(status));
    vec![
        walled("forbidden", "403 to both", "https://f403.com/").gives(by_both(403)),
        walled(
            "forbidden",
            "403 with a short page",
            "https://f403-page.com/x",
        )
        .status(403, html::notice("403 Forbidden", "nginx")),
        living("403 to this tool only", "https://f403-honest.com/")
            .named("Fourothree")
            .gives(by_agent(respond(403), good("Fourothree"))),
        living("403 to browsers only", "https://f403-browser.com/")
            .named("Honestonly")
            .gives(by_agent(good("Honestonly"), respond(403))),
        living("418 to this tool only", "https://f418-honest.com/")
            .named("Teapotted")
            .gives(by_agent(respond(418), good("Teapotted"))),
        living("503 to this tool only", "https://f503-honest.com/")
            .named("Fiveothree")
            .gives(by_agent(respond(503), good("Fiveothree"))),
        living("406 unless anything is accepted", "https://f406.com/")
            .named("Anytype")
            .gives(
                when(
                    crate::support::Condition::new(|request| {
                        request
                            .header("accept")
                            .is_some_and(|accept| accept.trim() == "*/*")
                    }),
                    good("Anytype"),
                )
                .otherwise(respond(406)),
            ),
        row(
            "unexpected-status",
            "406 whatever is accepted",
            "https://f406-all.com/",
        )
        .gives(respond(406)),
        row("unexpected-status", "400", "https://f400.com/").gives(respond(400)),
        row(
            "unexpected-status",
            "402 without a platform",
            "https://f402.com/",
        )
        .gives(respond(402)),
        row("unexpected-status", "412", "https://f412.com/x").gives(respond(412)),
        row("unexpected-status", "415", "https://f415.com/").gives(respond(415)),
        row("unexpected-status", "418", "https://f418.com/").gives(respond(418)),
        row("unexpected-status", "420", "https://f420.com/").gives(respond(420)),
        row("method-blocked", "405 to GET", "https://f405.com/").gives(respond(405)),
        walled("geo-blocked", "451", "https://f451.com/").gives(respond(451)),
        living(
            "a 403 that the catalog expects",
            "https://f403-expected.com/v1",
        )
        .expect(Expect::Status(403))
        .gives(respond(403)),
        row(
            "gone",
            "a 404 where the catalog expects 403",
            "https://f404-expected.com/v1",
        )
        .expect(Expect::Status(403))
        .gives(respond(404)),
        walled(
            "forbidden",
            "403 of a host known for it",
            "https://openai.com/research/x",
        )
        .named("OpenAI")
        .gives(respond(403)),
        walled(
            "bot-wall",
            "403 of a registry that refuses all",
            "https://www.npmjs.com/package/x",
        )
        .gives(respond(403)),
    ]
}

fn sign_ins() -> Vec<Row> {
    let login =
        || respond(200).body(html::Page::new("Sign in").raw("<form><input type=password></form>"));
    let to_login = || redirect(302, "/login?next=%2F");
    let endless = || {
        crate::support::dynamic(|request| {
            let step = request.path.len();
            redirect(302, format!("/login?state={step}{}", "x".repeat(step)))
        })
    };
    let gated = |expected, name, url: &str| {
        let at = url::Url::parse(url)
            .expect("a URL")
            .join("/login")
            .expect("a path");
        row(expected, name, url)
            .gives(to_login())
            .at(at.as_str(), login())
    };
    vec![
        row("auth-required", "401", "https://a401.com/docs").gives(respond(401)),
        row("ok", "401 of an app", "https://a401-app.com/app")
            .field("links.app")
            .gives(respond(401)),
        row("ok", "401 of an API", "https://a401-api.com/v1")
            .field("links.api")
            .gives(respond(401)),
        row("ok", "401 at the root", "https://a401-root.com/").gives(respond(401)),
        row(
            "ok",
            "401 where a login is expected",
            "https://a401-login.com/x",
        )
        .expect(Expect::Login)
        .gives(respond(401)),
        gated(
            "auth-required",
            "a deep page behind a sign-in",
            "https://in-deep.com/dashboard",
        ),
        gated("ok", "an app behind a sign-in", "https://in-app.com/chat").field("links.app"),
        gated("ok", "a root behind a sign-in", "https://in-root.com/"),
        gated("ok", "a sign-up", "https://in-signup.com/join").field("links.signup"),
        row(
            "auth-required",
            "an endless sign-in bounce",
            "https://in-loop.com/docs",
        )
        .gives(to_login())
        .at("https://in-loop.com/login", endless()),
        row(
            "ok",
            "an endless sign-in bounce of an app",
            "https://in-loop-app.com/chat",
        )
        .field("links.app")
        .gives(to_login())
        .at("https://in-loop-app.com/login", endless()),
        row(
            "auth-required",
            "another host's sign-in",
            "https://in-other.com/board",
        )
        .named("Inother")
        .gives(redirect(
            302,
            "https://accounts.in-other.com/signin?continue=x",
        ))
        .at("https://accounts.in-other.com/signin", login()),
    ]
}
