//! What a page says of itself: not found, closed, not yet there.

use super::pages::article;
use super::row::{Row, living, lost, row};
use crate::support::{Answer, dynamic, html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = not_found();
    rows.extend(catch_all());
    rows.extend(not_found_near());
    rows.extend(closing());
    rows.extend(placeholders());
    rows.extend(archived());
    rows
}

fn good(name: &str) -> Answer {
    respond(200).body(html::page(name))
}

/// Every path answers 200 with this page; the root is alive.
fn soft(sign: &'static str, name: &'static str, url: &str, title: &str, text: &str) -> Row {
    let root = url::Url::parse(url)
        .expect("a URL")
        .join("/")
        .expect("a root");
    lost("soft-404", name, url)
        .named("Missing Tool")
        .sign(sign)
        .elsewhere(respond(200).body(html::notice(title, text)))
        .at(root.as_str(), good("Some site"))
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn not_found() -> Vec<Row> {
    let title = "title-not-found";
    let text = "words-not-found";
    let zh = "words-not-found-chinese";
    let other = "words-not-found-other";
    vec![
        soft(
            title,
            "404 in the title",
            "https://n-en.com/tools/x",
            "404 - Page Not Found",
            "Go home.",
        ),
        soft(
            title,
            "only the title",
            "https://n-title.com/tools/x",
            "Not Found",
            "Nothing.",
        ),
        soft(
            title,
            "Oops",
            "https://n-oops.com/a/b",
            "404",
            "Oops! That page can't be found.",
        ),
        soft(
            text,
            "only words",
            "https://n-words.com/a/b",
            "Acme Corp",
            "Sorry, the page you requested could not be found.",
        ),
        soft(
            zh,
            "Chinese",
            "https://n-zh.cn/a/b",
            "页面不存在",
            "您访问的页面不存在",
        ),
        soft(
            zh,
            "Chinese, only words",
            "https://n-zh2.cn/a/b",
            "某某公司",
            "抱歉，页面走丢了，返回首页",
        ),
        soft(
            zh,
            "Chinese, deleted",
            "https://n-zh3.cn/a/b",
            "提示信息",
            "页面已删除",
        ),
        soft(
            other,
            "Japanese",
            "https://n-ja.jp/a/b",
            "ページが見つかりません",
            "お探しのページは見つかりませんでした。",
        ),
        soft(
            other,
            "Korean",
            "https://n-ko.kr/a/b",
            "페이지를 찾을 수 없습니다",
            "요청하신 페이지를 찾을 수 없습니다.",
        ),
        soft(
            other,
            "Spanish",
            "https://n-es.es/a/b",
            "Página no encontrada",
            "La página que buscas no existe.",
        ),
        soft(
            other,
            "German",
            "https://n-de.de/a/b",
            "Seite nicht gefunden",
            "Die angeforderte Seite existiert nicht.",
        ),
        soft(
            other,
            "French",
            "https://n-fr.fr/a/b",
            "Page introuvable",
            "La page que vous cherchez n'existe pas.",
        ),
        soft(
            other,
            "Portuguese",
            "https://n-pt.br.com/a/b",
            "Página não encontrada",
            "A página que você procura não existe.",
        ),
        soft(
            other,
            "Russian",
            "https://n-ru.ru/a/b",
            "Страница не найдена",
            "Запрашиваемая страница не существует.",
        ),
        lost(
            "soft-404",
            "a redirect to /404",
            "https://n-redirect.com/tools/x",
        )
        .named("Missing Tool")
        .elsewhere(redirect(302, "/404.html"))
        .at(
            "https://n-redirect.com/404.html",
            respond(200).body(html::notice("Page not found", "Sorry.")),
        )
        .at("https://n-redirect.com/", good("Some site")),
        lost(
            "soft-404",
            "without a name to look for",
            "https://n-noname.com/tools/x",
        )
        .elsewhere(respond(200).body(html::notice("404 Not Found", "The page does not exist.")))
        .at("https://n-noname.com/", good("Some site")),
    ]
}

/// Hosts that answer 200 to everything, without a word of not-found.
fn catch_all() -> Vec<Row> {
    let echo = |text: &'static str| {
        dynamic(move |request| {
            let page = html::Page::new("Acme Corp")
                .paragraph(text)
                .paragraph(&request.path)
                .english(300);
            respond(200).body(page.build())
        })
    };
    vec![
        lost(
            "soft-404",
            "the same page for everything but the root",
            "https://ca-same.com/tools/x",
        )
        .named("Missing Tool")
        .elsewhere(respond(200).body(html::notice(
            "Acme Corp",
            "We could not locate that. Try the search.",
        )))
        .at("https://ca-same.com/", good("Some site")),
        lost(
            "soft-404",
            "a page that echoes the path",
            "https://ca-echo.com/tools/x",
        )
        .named("Missing Tool")
        .elsewhere(echo("Have a look around:"))
        .at("https://ca-echo.com/", good("Some site")),
        lost(
            "soft-404",
            "a search page for everything",
            "https://ca-search.com/tools/x",
        )
        .named("Missing Tool")
        .elsewhere(redirect(302, "/search"))
        .at(
            "https://ca-search.com/search",
            respond(200).body(html::Page::new("Search Acme").english(500).build()),
        )
        .at("https://ca-search.com/", good("Some site")),
        lost(
            "soft-404",
            "the start page for everything, under its own address",
            "https://ca-start.com/tools/x",
        )
        .named("Missing Tool")
        .elsewhere(respond(200).body(start_page()))
        .at("https://ca-start.com/", respond(200).body(start_page())),
        row(
            "ok",
            "a living page that names it, on such a host",
            "https://ca-living.com/tools/x",
        )
        .named("Found Tool")
        .sort(super::row::Sort::Living)
        .elsewhere(respond(200).body(html::notice("Acme", "We could not locate that.")))
        .at("https://ca-living.com/tools/x", good("Found Tool")),
        living(
            "a page of one template, on such a host",
            "https://ca-template.com/tools/x",
        )
        .named("Unnamed Tool")
        .elsewhere(respond(200).body(html::notice("Acme", "We could not locate that.")))
        .at(
            "https://ca-template.com/tools/x",
            respond(200).body(
                html::Page::new("The 未命名 editor")
                    .paragraph("Unnamed-Tool is an editor.")
                    .english(900)
                    .build(),
            ),
        ),
    ]
}

fn start_page() -> String {
    let mut page = html::Page::new("Acme Corp").english(900);
    for link in ["/a", "/b", "/c", "/d", "/e", "/f", "/g"] {
        page = page.link(link, link);
    }
    page.build()
}

fn not_found_near() -> Vec<Row> {
    let near = |name, url| living(name, url).named("Nearly");
    vec![
        near(
            "a changelog in which things have been removed",
            "https://s-change.com/changelog",
        )
        .page(article(
            "Nearly changelog",
            "The old API has been removed. The page you requested no longer exists",
        )),
        near(
            "a guide to error 404",
            "https://s-guide.com/docs/404-errors",
        )
        .page(article(
            "Nearly docs: 404 Not Found explained",
            "404 Not Found, page not found",
        )),
        near("a root that says so", "https://s-root.com/").page(html::notice(
            "Nearly",
            "404 of nothing. Page not found, but us.",
        )),
        living("a product called 404 Media", "https://s-media.com/about/us")
            .named("404 Media")
            .page(html::page("404 Media")),
        near(
            "a short page on a site that knows 404",
            "https://s-short.com/docs/a",
        )
        .page(html::notice("Nearly: install", "pip install nearly")),
        living(
            "a deep page without the name, on a site that knows 404",
            "https://s-nameless.com/docs/a",
        )
        .named("Quantifier")
        .page(html::notice("Installation", "Run the installer.")),
        living("Chinese, long", "https://s-zh.cn/help/404")
            .named("近似")
            .page(
                html::Page::new("近似：页面不存在时怎么办")
                    .paragraph("如果提示页面不存在或页面已删除")
                    .chinese(900)
                    .link("/", "首页")
                    .link("/docs", "文档")
                    .build(),
            ),
    ]
}

fn closing() -> Vec<Row> {
    let closed = |name, url: &str, title: &str, text: &str| {
        lost("shut-down", name, url)
            .named("Kite")
            .sign("closed-heading")
            .page(html::notice(title, text))
    };
    vec![
        closed(
            "has shut down",
            "https://cl-en.com/",
            "Kite has shut down",
            "Thank you for eight years.",
        ),
        closed(
            "is saying farewell",
            "https://cl-sunset.com/",
            "Kite was discontinued",
            "Kite has been discontinued. Thank you.",
        ),
        closed(
            "Chinese",
            "https://cl-zh.cn/",
            "Kite 已停止运营",
            "Kite 已停止服务，感谢您的支持。",
        ),
        closed(
            "Japanese",
            "https://cl-ja.jp/",
            "Kite サービス終了のお知らせ",
            "本サービスは終了しました。",
        ),
        closed(
            "German",
            "https://cl-de.de/",
            "Kite wurde eingestellt",
            "Der Dienst wurde eingestellt. Danke.",
        ),
        closed(
            "French",
            "https://cl-fr.fr/",
            "Kite a fermé ses portes",
            "Le service est fermé. Merci.",
        ),
        closed(
            "Spanish",
            "https://cl-es.es/",
            "Kite ha cerrado",
            "El servicio ha cerrado. Gracias.",
        ),
        row("closing-soon", "will shut down", "https://cl-soon.com/")
            .named("Kite")
            .page(html::notice(
                "Kite is shutting down",
                "Kite will shut down on March 31, 2027. Export your data.",
            )),
        row("closing-soon", "Chinese, to come", "https://cl-soon.cn/")
            .named("Kite")
            .page(html::notice(
                "Kite 停止服务公告",
                "Kite 将于2027年3月31日停止服务，请及时导出数据。",
            )),
        living(
            "a banner that an old API shuts down",
            "https://cl-banner.com/",
        )
        .named("Kite")
        .page(article("Kite", "API v1 has been shut down. Use v2")),
        living(
            "a blog post on a closing",
            "https://cl-blog.com/blog/other-shut-down",
        )
        .named("Kite")
        .page(article(
            "Kite blog: Other has shut down",
            "Other has shut down",
        )),
        living("a status page", "https://cl-status.com/status")
            .named("Kite")
            .page(html::page("Kite status")),
    ]
}

fn placeholders() -> Vec<Row> {
    let at = |name, url: &str, title: &str, text: &str| {
        row("placeholder", name, url)
            .named("Planned")
            .page(html::notice(title, text))
    };
    vec![
        at(
            "nginx",
            "https://pl-nginx.com/",
            "Welcome to nginx!",
            "If you see this page, the nginx web server is successfully installed.",
        ),
        at(
            "Apache",
            "https://pl-apache.com/",
            "Apache2 Ubuntu Default Page: It works",
            "This is the default welcome page.",
        ),
        at("IIS", "https://pl-iis.com/", "IIS Windows Server", ""),
        at(
            "coming soon",
            "https://pl-soon.com/",
            "Planned",
            "Coming soon. Stay tuned.",
        ),
        at(
            "Chinese",
            "https://pl-zh.cn/",
            "网站建设中",
            "网站正在建设中，敬请期待",
        ),
        at(
            "BT panel",
            "https://pl-bt.cn/",
            "恭喜，站点创建成功！",
            "恭喜，站点创建成功！这是默认index.html，本页面由系统自动生成",
        ),
        row(
            "placeholder",
            "a directory listing",
            "https://pl-index.com/",
        )
        .named("Planned")
        .page(html::Page::new("Index of /").link("a.txt", "a.txt").build()),
        living(
            "a product with a feature coming soon",
            "https://pl-near.com/",
        )
        .named("Planned")
        .page(article("Planned", "Mobile apps coming soon")),
        living("a guide to nginx", "https://pl-guide.com/docs/nginx")
            .named("Planned")
            .page(article("Planned docs", "Welcome to nginx!")),
    ]
}

fn archived() -> Vec<Row> {
    let at = |name, url: &str, text: &str| {
        row("archived", name, url)
            .named("Tool")
            .page(article("owner/tool: Tool", text))
    };
    let github = "This repository was archived by the owner on Feb 8, 2024. It is now read-only.";
    vec![
        at("GitHub", "https://github.com/owner/tool", github),
        at(
            "GitLab",
            "https://gitlab.com/owner/tool",
            "This is an archived project. Repository and other project resources are read-only.",
        ),
        at(
            "Codeberg",
            "https://codeberg.org/owner/tool",
            "This repository was archived on 2024-02-08. You can view files and clone it.",
        ),
        at(
            "PyPI",
            "https://pypi.org/project/tool",
            "This project has been archived. No new releases are expected.",
        ),
        living("GitHub, in use", "https://github.com/owner/used")
            .named("Tool")
            .page(article(
                "owner/used: Tool",
                "Tool to work with archives. Public archive.",
            )),
        living(
            "an article that quotes the notice",
            "https://arch-near.com/blog/tool",
        )
        .named("Tool")
        .page(article("What became of Tool", github)),
        living(
            "PyPI, a project about archives",
            "https://pypi.org/project/zipper",
        )
        .named("Tool")
        .page(article(
            "zipper",
            "Tool: reads a project that has been archived.",
        )),
    ]
}
