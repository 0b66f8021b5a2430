//! Where redirects lead.

use super::row::{Row, living, lost, row};
use crate::support::{Answer, dynamic, html, redirect, respond, user_agent_contains, when};
use linkcheck::source::Expect;

fn good(name: &str) -> Answer {
    respond(200).body(html::page(name))
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = trivial();
    rows.extend(moved());
    rows.extend(homeward());
    rows.extend(stopped());
    rows.extend(by_page());
    rows
}

/// A living page that redirects to `to`, where it is.
fn leads(name: &'static str, url: &str, status: u16, to: &str, product: &'static str) -> Row {
    living(name, url)
        .named(product)
        .gives(redirect(status, to))
        .at(to, good(product))
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn trivial() -> Vec<Row> {
    vec![
        living("to https", "http://t-https.com/")
            .named("Tohttps")
            .fix("https://t-https.com/", true)
            .gives(crate::support::dynamic(|request| {
                if request.secure {
                    good("Tohttps")
                } else {
                    redirect(301, "https://t-https.com/")
                }
            })),
        leads(
            "to www",
            "https://t-www.com/",
            301,
            "https://www.t-www.com/",
            "Towww",
        ),
        leads(
            "from www",
            "https://www.t-apex.com/",
            301,
            "https://t-apex.com/",
            "Toapex",
        ),
        leads(
            "a slash",
            "https://t-slash.com/a",
            301,
            "https://t-slash.com/a/",
            "Toslash",
        ),
        leads(
            "case",
            "https://t-case.com/Docs",
            301,
            "https://t-case.com/docs",
            "Tocase",
        ),
        leads(
            "a language",
            "https://t-lang.com/",
            302,
            "https://t-lang.com/en/",
            "Tolang",
        ),
        leads(
            "a region",
            "https://t-region.com/tool",
            301,
            "https://t-region.com/zh-CN/tool",
            "Toregion",
        ),
        leads(
            "an index",
            "https://t-index.com/",
            301,
            "https://t-index.com/index.html",
            "Toindex",
        ),
        living("tracking", "https://t-track.com/")
            .named("Totrack")
            .gives(dynamic(|request| {
                if request.path.contains("utm_source") {
                    good("Totrack")
                } else {
                    redirect(302, "/?utm_source=x")
                }
            })),
        leads(
            "temporarily within",
            "https://t-302.com/a",
            302,
            "https://t-302.com/b/c",
            "Tothreeotwo",
        ),
        leads(
            "307 within",
            "https://t-307.com/a",
            307,
            "https://t-307.com/b/c",
            "Tothreeoseven",
        ),
        leads(
            "303 within",
            "https://t-303.com/start",
            303,
            "https://t-303.com/x/y",
            "Tothreeothree",
        ),
        living("raw UTF-8 in Location", "https://t-utf8.com/a")
            .named("Toutf")
            .gives(redirect(302, "/价格"))
            .at("https://t-utf8.com/%E4%BB%B7%E6%A0%BC", good("Toutf")),
        living(
            "a redirect that the catalog expects",
            "https://t-expected.com/latest",
        )
        .named("Toexpected")
        .expect(Expect::Redirect)
        .gives(redirect(301, "/v2/"))
        .at("https://t-expected.com/v2/", good("Toexpected")),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn moved() -> Vec<Row> {
    let to = |expected, name, url: &str, status, to: &str, product| {
        let mut row = leads(name, url, status, to, product);
        row.expected = expected;
        row
    };
    vec![
        to(
            "moved",
            "301 within",
            "https://m-301.com/old",
            301,
            "https://m-301.com/new",
            "Mthreeoone",
        )
        .fix("https://m-301.com/new", true),
        to(
            "moved",
            "308 within",
            "https://m-308.com/old",
            308,
            "https://m-308.com/new/x",
            "Mthreeoeight",
        )
        .fix("https://m-308.com/new/x", true),
        to(
            "moved",
            "301 to something shallower",
            "https://m-up.com/a/b",
            301,
            "https://m-up.com/c",
            "Mshallow",
        )
        .fix("https://m-up.com/c", false),
        to(
            "moved",
            "301 to another host of the site",
            "https://m-docs.com/docs",
            301,
            "https://docs.m-docs.com/start",
            "Mdocs",
        )
        .fix("https://docs.m-docs.com/start", true),
        row("moved", "301, then 302", "https://m-prefix.com/a")
            .named("Mprefix")
            .fix("https://m-prefix.com/b", true)
            .gives(redirect(301, "/b"))
            .at("https://m-prefix.com/b", redirect(302, "/c/x?session=1"))
            .at("https://m-prefix.com/c/x", good("Mprefix")),
        living("302, then 301: nothing permanent", "https://m-temp.com/a")
            .named("Mtemp")
            .gives(redirect(302, "/b"))
            .at("https://m-temp.com/b", redirect(301, "/c"))
            .at("https://m-temp.com/c", good("Mtemp")),
        row(
            "moved",
            "301, the page does not name it",
            "https://m-nameless.com/old",
        )
        .named("Mnameless")
        .fix("https://m-nameless.com/new", false)
        .gives(redirect(301, "/new"))
        .at(
            "https://m-nameless.com/new",
            respond(200).body(html::notice("Docs", "See the guide.")),
        ),
        to(
            "moved-site",
            "301 to another site",
            "https://m-old.com/",
            301,
            "https://m-brandnew.io/",
            "Mbrand",
        )
        .fix("https://m-brandnew.io/", false),
        to(
            "moved-site",
            "308 to another site",
            "https://m-kimi.cn/",
            308,
            "https://www.m-kimi-new.com/",
            "Mkimi",
        )
        .fix("https://www.m-kimi-new.com/", false),
        row(
            "moved-site",
            "another site that knows the alias",
            "https://m-alias.com/",
        )
        .named("Old Name")
        .named("月之暗面")
        .fix("https://m-alias-new.com/", false)
        .gives(redirect(301, "https://m-alias-new.com/"))
        .at(
            "https://m-alias-new.com/",
            respond(200).body(html::chinese_page("月之暗面")),
        ),
        to(
            "moved-temporarily",
            "302 to another site",
            "https://m-away.com/",
            302,
            "https://m-else.com/",
            "Maway",
        ),
        row(
            "identity-drift",
            "301 to another site that does not name it",
            "https://m-sold.com/",
        )
        .named("Msold")
        .gives(redirect(301, "https://m-buyer.com/"))
        .at("https://m-buyer.com/", good("Buyer Industries")),
        to(
            "moved-site",
            "another registrable domain of one public suffix",
            "https://one.github.io/",
            301,
            "https://two.github.io/",
            "Msuffix",
        )
        .fix("https://two.github.io/", false),
    ]
}

fn homeward() -> Vec<Row> {
    vec![
        lost(
            "moved-to-homepage",
            "deep to root, as every path",
            "https://h-all.com/tools/x",
        )
        .named("Hall")
        .elsewhere(redirect(302, "/"))
        .at("https://h-all.com/", good("Hall Industries")),
        lost(
            "moved-to-homepage",
            "deep to the language's root",
            "https://h-lang.com/tools/x",
        )
        .named("Hlang")
        .elsewhere(redirect(301, "/en/"))
        .at("https://h-lang.com/en/", good("Hlang")),
        row(
            "deep-link-lost",
            "deep to root, but the site knows 404",
            "https://h-404.com/tools/x",
        )
        .named("Hfour")
        .gives(redirect(301, "/"))
        .at("https://h-404.com/", good("Hfour")),
        row(
            "deep-link-lost",
            "the same without a name",
            "https://h-404b.com/tools/x",
        )
        .gives(redirect(302, "/"))
        .at("https://h-404b.com/", good("Some site")),
        living("an app that leads to the root", "https://h-app.com/app")
            .named("Happ")
            .field("links.app")
            .gives(redirect(302, "/"))
            .at("https://h-app.com/", good("Happ")),
        living("the root to its language", "https://h-root.com/")
            .named("Hroot")
            .gives(redirect(302, "/zh/"))
            .at("https://h-root.com/zh/", good("Hroot")),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn stopped() -> Vec<Row> {
    let to =
        |expected, name, url: &str, to: &str| row(expected, name, url).gives(redirect(302, to));
    vec![
        to("redirect-loop", "to itself", "https://l-self.com/", "/"),
        to(
            "redirect-loop",
            "there and back",
            "https://l-two.com/a",
            "/b",
        )
        .at("https://l-two.com/b", redirect(301, "/a")),
        row("too-many-redirects", "on and on", "https://l-many.com/")
            .elsewhere(dynamic(|request| {
                redirect(302, format!("{}x", request.path))
            }))
            .gives(redirect(302, "/x")),
        living("a loop for this tool only", "https://l-honest.com/")
            .named("Lhonest")
            .gives(
                when(user_agent_contains("Mozilla"), good("Lhonest")).otherwise(redirect(302, "/")),
            ),
        to(
            "unsupported-redirect",
            "to a file",
            "https://u-file.com/",
            "file:///etc/passwd",
        ),
        to(
            "unsupported-redirect",
            "to an app",
            "https://u-app.com/",
            "myapp://open/1",
        ),
        to(
            "unsupported-redirect",
            "to an intent",
            "https://u-intent.com/x",
            "intent://x#Intent;scheme=http;end",
        ),
        to(
            "unsupported-redirect",
            "to mail",
            "https://u-mail.com/x",
            "mailto:a@b.com",
        ),
        to(
            "malformed-response",
            "to nowhere",
            "https://u-bad.com/",
            "http://",
        ),
        row(
            "malformed-response",
            "3xx without Location",
            "https://u-none.com/",
        )
        .gives(respond(302)),
        to(
            "private-address",
            "to the cloud's metadata",
            "https://p-meta.com/",
            "http://169.254.169.254/latest/",
        ),
        to(
            "private-address",
            "to loopback, mapped",
            "https://p-mapped.com/",
            "http://[::ffff:127.0.0.1]/",
        ),
        to(
            "private-address",
            "to loopback, IPv6",
            "https://p-six.com/",
            "http://[::1]/",
        ),
        to(
            "private-address",
            "to loopback, as a number",
            "https://p-hex.com/",
            "http://0x7f000001/",
        ),
        to(
            "private-address",
            "to a private network",
            "https://p-ten.com/a",
            "http://10.0.0.1/",
        ),
        to(
            "private-address",
            "to NAT64 of loopback",
            "https://p-nat64.com/a",
            "http://[64:ff9b::7f00:1]/",
        ),
        row(
            "private-address",
            "first of all",
            "http://192.168.1.1/admin",
        ),
        row(
            "private-address",
            "loopback, with a port",
            "http://127.0.0.1:{port}/",
        ),
        to(
            "target-dead",
            "to a name that does not exist",
            "https://d-nx.com/",
            "https://nobody.d-nx-target.test/",
        ),
        to(
            "gone",
            "to the same over www, which is 404",
            "https://d-www.com/a",
            "https://www.d-www.com/a",
        )
        .at("https://www.d-www.com/a", respond(404)),
    ]
}

fn by_page() -> Vec<Row> {
    let script = |to: &str| {
        format!("<html><body><script>window.location.replace(\"{to}\")</script></body></html>")
    };
    vec![
        living("a refresh within the site", "https://r-within.com/")
            .named("Rwithin")
            .page(html::meta_refresh(0, "/start/here"))
            .at("https://r-within.com/start/here", good("Rwithin")),
        row(
            "moved-site",
            "a refresh to another site",
            "https://r-away.com/",
        )
        .named("Raway")
        .page(html::meta_refresh(0, "https://r-away-new.com/"))
        .at("https://r-away-new.com/", good("Raway")),
        row("target-dead", "a refresh to a 404", "https://r-dead.com/")
            .page(html::meta_refresh(0, "/gone"))
            .at("https://r-dead.com/gone", respond(404)),
        living("a script's redirect", "https://r-script.com/")
            .named("Rscript")
            .page(script("/home/en"))
            .at("https://r-script.com/home/en", good("Rscript")),
        row(
            "target-dead",
            "a script's redirect to a 404",
            "https://r-script-dead.com/",
        )
        .page(script("/away"))
        .at("https://r-script-dead.com/away", respond(404)),
        row(
            "private-address",
            "a refresh to loopback",
            "https://r-private.com/",
        )
        .page(html::meta_refresh(0, "http://127.0.0.1/")),
        living("a page that loads itself anew", "https://r-self.com/status")
            .named("Rself")
            .page(
                html::Page::new("Rself status")
                    .head("<meta http-equiv=refresh content=60>")
                    .english(800),
            ),
        living("a Refresh header", "https://r-header.com/")
            .named("Rheader")
            .gives(respond(200).header("Refresh", "0; url=/in"))
            .at("https://r-header.com/in", good("Rheader")),
    ]
}
