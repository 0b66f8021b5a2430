//! Living pages: in many languages, under many addresses, with their names in
//! unusual places.

use super::languages::{self as l, ALL, ENGLISH};
use super::rows::{Row, Want, document, document_with, living_page, product, product_with, row};

fn living(id: &str, url: &str, name: &str, page: impl Into<String>) -> Row {
    row(Want::Living, id, url, name, page)
}

pub(super) fn rows() -> Vec<Row> {
    [
        in_all_languages(),
        named_oddly(),
        redirected(),
        small(),
        other_types(),
        shells(),
    ]
    .concat()
}

fn in_all_languages() -> Vec<Row> {
    let mut rows = Vec::new();
    for language in ALL {
        let code = language.code;
        let page = product(
            language,
            &format!("Velora – {}", language.nav[0]),
            language.nav[3],
        );
        let root = format!("https://velora.example/{code}/");
        let deep = format!("https://velora.example/{code}/solutions/editor");
        rows.push(living(&format!("product-{code}"), &root, "Velora", &*page));
        rows.push(living(
            &format!("product-deep-{code}"),
            &deep,
            "Velora",
            &*page,
        ));
        rows.push(living(&format!("unnamed-link-{code}"), &deep, "", page));
        // The site answers everything with success: another text beside it.
        let beside = product(language, language.lost[0], language.lost[1])
            .replace(language.prose, language.lost[1]);
        let page = product(
            language,
            &format!("Velora – {}", language.nav[1]),
            language.nav[1],
        );
        rows.push(
            living(&format!("soft-site-{code}"), &deep, "", page)
                .beside(&beside, &living_page("Velora")),
        );
    }
    rows
}

fn named_oddly() -> Vec<Row> {
    let plain = |body: &str| product(&ENGLISH, "Home", body);
    let head = |head: &str| product_with(&ENGLISH, "Home", head, "Write better, together");
    let root = "https://app.velora.example/";
    vec![
        living(
            "logo-alt",
            root,
            "Velora",
            plain("Write").replace("<img src=/logo.svg>", "<img src=/logo.svg alt=Velora>"),
        ),
        living(
            "aria-label",
            root,
            "Velora",
            plain("Write").replace("<a href=/>", "<a href=/ aria-label=\"Velora home\">"),
        ),
        living(
            "og-title",
            root,
            "Velora",
            head("<meta property=og:title content=\"Velora | AI editor\">"),
        ),
        living(
            "twitter-title",
            root,
            "Velora",
            head("<meta name=twitter:title content=\"Velora\">"),
        ),
        living(
            "json-ld",
            root,
            "Velora",
            head(
                "<script type=application/ld+json>{\"@type\":\"SoftwareApplication\",\"name\":\"Velora\"}</script>",
            ),
        ),
        living(
            "json-ld-graph",
            root,
            "Velora",
            head(
                "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":[\"Thing\",\"Organization\"],\"name\":\"Velora\"}]}</script>",
            ),
        ),
        living(
            "svg-title",
            root,
            "Velora",
            plain("Write").replace(
                "<img src=/logo.svg>",
                "<svg><title>Velora</title><path d=M0/></svg>",
            ),
        ),
        living(
            "cjk-name",
            root,
            "织云写作|Velora",
            product(&l::CHINESE, "织云写作-让团队写得更快", "让写作更轻松"),
        ),
        living(
            "only-alias",
            root,
            "织云|Velora",
            product(&l::CHINESE, "Velora - 智能写作", "写作"),
        ),
        living(
            "mixed-name",
            root,
            "织云写作 Velora",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "bracket-name",
            root,
            "Velora（织云）",
            product(&l::CHINESE, "织云", "写作"),
        ),
        living(
            "traditional-name",
            root,
            "织云写作",
            product(&l::TAIWAN, "織雲寫作", "寫作"),
        ),
        living(
            "vendor-before-name",
            root,
            "Norden Velora",
            product(&ENGLISH, "Velora: an editor by Norden", "Write"),
        ),
        living(
            "vendor-in-footer",
            root,
            "Norden Velora",
            product(&ENGLISH, "Velora", "Write").replace("© 2026", "© 2026 Norden Inc."),
        ),
        living(
            "name-with-version",
            root,
            "Velora 3",
            product(&ENGLISH, "Velora", "Write with Velora 4"),
        ),
        living(
            "name-with-v",
            root,
            "Velora v2.1",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-with-model-size",
            root,
            "Velora-7B",
            product(&ENGLISH, "Velora: open models", "Velora models"),
        ),
        living(
            "name-with-generic",
            root,
            "Velora Editor",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-with-ai",
            root,
            "Velora AI",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-with-generic-cjk",
            root,
            "织云智能写作助手",
            product(&l::CHINESE, "织云", "写作"),
        ),
        living(
            "name-with-platform-cjk",
            root,
            "织云开放平台",
            product(&l::CHINESE, "织云", "开发者"),
        ),
        living(
            "name-with-emoji",
            root,
            "Velora ✨",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-accented",
            root,
            "Café Velour",
            product(&ENGLISH, "Cafe Velour", "Write"),
        ),
        living(
            "page-accented",
            root,
            "Cafe Velour",
            product(&ENGLISH, "Café Velour", "Write"),
        ),
        living(
            "name-camel",
            root,
            "OpenVelora",
            product(&ENGLISH, "Open Velora", "Write"),
        ),
        living(
            "name-dotted",
            root,
            "velora.js",
            product(&ENGLISH, "Velora", "A library for editors"),
        ),
        living(
            "name-hyphens",
            root,
            "velora-web-ui",
            product(&ENGLISH, "Velora Web UI", "Write"),
        ),
        living(
            "name-wide",
            root,
            "VELORA",
            product(&l::JAPANESE, "ＶＥＬＯＲＡ（ヴェローラ）", "書く"),
        ),
        living(
            "name-plus",
            root,
            "Velora+",
            product(&ENGLISH, "Velora Plus", "Write"),
        ),
        living(
            "name-ampersand",
            root,
            "Salt & Velora",
            product(&ENGLISH, "Salt and Velora", "Write"),
        ),
        living(
            "name-trademark",
            root,
            "Velora",
            product(&ENGLISH, "Velora™ – official site", "Write"),
        ),
        living(
            "name-possessive",
            root,
            "Velora",
            product(&ENGLISH, "Welcome", "Velora's editor"),
        ),
        living(
            "name-underscore",
            root,
            "velora_ai",
            product(&ENGLISH, "Velora AI", "Write"),
        ),
        living(
            "name-by",
            root,
            "Velora by Norden",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-for",
            root,
            "Velora for Teams",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-the",
            root,
            "The Velora Project",
            product(&ENGLISH, "Velora", "Write"),
        ),
        living(
            "name-in-text-only",
            root,
            "Velora",
            product(&ENGLISH, "An editor for teams", "Write").replace("Our editor", "Velora"),
        ),
        living(
            "link-text-sentence",
            root,
            "a very good paper about how editors came to be",
            product(&ENGLISH, "Editors", "Write"),
        ),
        living(
            "latin-1",
            root,
            "Velora",
            product(&l::FRENCH, "Velora", "Écrire"),
        )
        .is("text/html; charset=iso-8859-1"),
        living(
            "no-title",
            root,
            "Velora",
            "<html><body><h1>Velora</h1><p>An editor for teams.</p><a href=/docs>Docs</a></body></html>",
        ),
        living(
            "no-html-tag",
            root,
            "Velora",
            "<h1>Velora</h1><p>An editor for teams.<p><a href=mailto:a@velora.example>Mail</a>",
        ),
        living(
            "frameset",
            root,
            "Velora",
            document(
                "en",
                "Velora",
                "<frameset cols=20,80><frame src=/nav.html><frame src=/main.html></frameset>",
            ),
        ),
    ]
}

fn redirected() -> Vec<Row> {
    let page = || product(&ENGLISH, "Velora – the editor", "Write");
    let deep = "https://velora.example/guide/start";
    let to = |id: &str, from: &str, status: u16, to: &str| {
        living(id, from, "Velora", page()).hop(status, to)
    };
    vec![
        to("www-to-apex", "https://www.velora.example/", 301, "https://velora.example/"),
        to("apex-to-www", "https://velora.example/", 308, "https://www.velora.example/"),
        to("to-https", "http://velora.example/", 301, "https://velora.example/"),
        to("to-en", "https://velora.example/", 302, "https://velora.example/en"),
        to("to-zh-cn", "https://velora.example/", 307, "https://velora.example/zh-CN"),
        to("to-locale-host", "https://velora.example/", 302, "https://en.velora.example/"),
        to("to-lang-query", "https://velora.example/", 302, "https://velora.example/?lang=en"),
        to("to-country-path", "https://velora.example/", 302, "https://velora.example/us/en/"),
        to("to-mobile-host", "https://velora.example/", 302, "https://m.velora.example/"),
        to("to-tracking", deep, 302, "https://velora.example/guide/start?utm_source=x&ref=y"),
        to("to-slash", deep, 301, "https://velora.example/guide/start/"),
        to("to-index", "https://velora.example/", 302, "https://velora.example/index.html"),
        to("to-home", "https://velora.example/", 302, "https://velora.example/home"),
        to("root-to-product", "https://velora.example/", 302, "https://velora.example/products/velora"),
        to("root-to-app", "https://velora.example/", 302, "https://velora.example/chat"),
        to("docs-root-to-latest", "https://docs.velora.example/", 302, "https://docs.velora.example/en/latest/"),
        to("docs-moved-deep", deep, 301, "https://velora.example/docs/getting-started"),
        to("docs-moved-host", deep, 301, "https://docs.velora.example/guide/start"),
        to("docs-moved-host-root", "https://velora.example/docs", 301, "https://docs.velora.example/"),
        to("moved-domain", "https://velora.example/", 301, "https://velora.test/"),
        to("moved-domain-deep", deep, 301, "https://velora.test/guide/start"),
        to("bought-by-parent", "https://velora.example/", 301, "https://norden.test/products/velora"),
        to("short-link", "https://vlr.example/x", 302, "https://velora.test/guide/start"),
        to("consent-bounce", "https://velora.example/", 302, "https://velora.example/consent?back=%2F")
            .hop(302, "https://velora.example/"),
        to("cookie-bounce", "https://velora.example/", 302, "https://velora.example/?cookie_check=1")
            .hop(302, "https://velora.example/"),
        to("session-path", deep, 302, "https://velora.example/guide/start;jsessionid=AB12"),
        living("login-at-root", "https://app.velora.example/", "Velora",
            document("en", "Sign in – Velora", "<h1>Sign in</h1><form><input type=email><input type=password><button>Sign in</button></form>"))
            .hop(302, "https://app.velora.example/login?next=%2F"),
        living("login-page-itself", "https://app.velora.example/login", "Velora",
            document("en", "Sign in – Velora", "<h1>Sign in</h1><form><input type=email><input type=password><button>Sign in</button></form>")),
        living("subdomain-to-path", "https://chat.velora.example/", "Velora", page()).hop(301, "https://velora.example/chat"),
        living("refresh-to-docs", "https://velora.example/docs", "Velora", page()).hop(200, "https://velora.example/docs/intro"),
    ]
}

fn small() -> Vec<Row> {
    let mut rows = tiny();
    rows.push(living(
        "tiny-own-domain",
        "https://velora.example/",
        "Velora",
        document(
            "en",
            "Velora",
            "<p>velora.example</p><p>Bid for domain names with brokers and make an offer.</p>",
        ),
    ));
    rows
}

fn tiny() -> Vec<Row> {
    let root = "https://velora.example/";
    let tiny = |body: &str| document("en", "Velora", body);
    vec![
        living(
            "tiny-download",
            root,
            "Velora",
            tiny("<h1>Velora</h1><a href=/velora.dmg>Download for Mac</a>"),
        ),
        living(
            "tiny-waitlist",
            root,
            "Velora",
            tiny(
                "<h1>Velora</h1><p>An inbox that answers itself.</p><form><input type=email><button>Join the waitlist</button></form>",
            ),
        ),
        living(
            "tiny-canvas",
            root,
            "Velora",
            tiny("<canvas id=scene></canvas><script src=/scene.js></script>"),
        ),
        living(
            "tiny-video",
            root,
            "Velora",
            tiny(
                "<video autoplay src=/v.mp4></video><a href=https://apps.example/velora>Get the app</a>",
            ),
        ),
        living(
            "tiny-stores",
            root,
            "Velora",
            tiny(
                "<img src=/logo.png alt=Velora><a href=https://apps.apple.com/app/id1>App Store</a><a href=https://play.google.com/store>Google Play</a>",
            ),
        ),
        living(
            "tiny-cjk",
            root,
            "织云",
            document(
                "zh",
                "织云",
                "<h1>织云</h1><p>写作，从未如此简单</p><button>立即体验</button><p>京ICP备12345678号</p>",
            ),
        ),
        living(
            "tiny-game-jam",
            "https://x.example/velora/",
            "Velora",
            tiny("<script src=game.js></script><canvas></canvas>"),
        ),
        living(
            "cookie-consent-first",
            root,
            "Velora",
            tiny(
                "<div id=cc><p>We value your privacy. We and our 833 partners store cookies.</p><button>Accept all</button><button>Reject</button></div>",
            ),
        ),
        living(
            "age-gate",
            root,
            "Velora",
            tiny(
                "<h1>Velora</h1><p>Are you of legal drinking age in your country?</p><button>Yes</button><button>No</button>",
            ),
        ),
        living(
            "region-selector",
            root,
            "Velora",
            tiny(
                "<p>Choose your region</p><a href=/us/>United States</a><a href=/eu/>Europe</a><a href=/cn/>中国</a>",
            ),
        ),
        living(
            "language-selector",
            root,
            "",
            tiny("<a href=/en/>English</a><a href=/zh/>中文</a><a href=/ja/>日本語</a>"),
        ),
        living(
            "directory-of-files",
            "https://dl.velora.example/releases/",
            "",
            document(
                "en",
                "Index of /releases/",
                "<h1>Index of /releases/</h1><pre><a href=../>../</a><a href=velora-1.0.tar.gz>velora-1.0.tar.gz</a></pre>",
            ),
        ),
        living(
            "demo-page",
            "https://lab.example/velora/demo.html",
            "Velora",
            tiny("<h1>Velora demo</h1><textarea></textarea><button>Run</button>"),
        ),
        living(
            "old-academic",
            "https://cs.example/~x/velora/",
            "Velora",
            "<HTML><HEAD><TITLE>Velora Corpus</TITLE></HEAD><BODY BGCOLOR=white><H1>The Velora Corpus</H1><A HREF=velora.tgz>velora.tgz</A> (12 MB)</BODY></HTML>",
        ),
        living(
            "bare-deep-page",
            "https://lab.example/tools/7.html",
            "",
            tiny("<p>Paste your text below.</p><textarea></textarea><button>Go</button>"),
        ),
        living(
            "iframe-app",
            root,
            "Velora",
            tiny("<iframe src=https://velora-space.example/embed></iframe>"),
        ),
        living(
            "login-only",
            "https://velora.example/",
            "Velora",
            tiny("<form><input name=user><input type=password><button>Log in</button></form>"),
        ),
    ]
}

fn other_types() -> Vec<Row> {
    let api = "https://api.velora.example/v1/status";
    vec![
        living(
            "json-root",
            "https://api.velora.example/",
            "Velora",
            "{\"status\":\"ok\",\"version\":\"1.2\"}",
        )
        .is("application/json"),
        living("json-hello", api, "", "{\"message\":\"Hello\"}").is("application/json"),
        living(
            "json-not-found-word",
            api,
            "",
            "{\"items\":[],\"hint\":\"404 means the page is not found\"}",
        )
        .is("application/json"),
        living(
            "text-readme",
            "https://velora.example/llms.txt",
            "Velora",
            "# Velora\nAn editor.",
        )
        .is("text/plain; charset=utf-8"),
        living(
            "text-licence",
            "https://velora.example/LICENSE",
            "Velora",
            "Permission is hereby granted, free of charge",
        )
        .is("text/plain"),
        living(
            "pdf",
            "https://velora.example/paper.pdf",
            "Velora",
            "%PDF-1.7",
        )
        .is("application/pdf"),
        living(
            "image",
            "https://velora.example/logo.png",
            "Velora",
            "\u{89}PNG",
        )
        .is("image/png"),
        living("download", "https://velora.example/latest", "Velora", "PK")
            .is("application/octet-stream"),
        living(
            "xml-feed",
            "https://velora.example/feed.xml",
            "Velora",
            "<?xml version=1.0?><rss><channel><title>News</title></channel></rss>",
        )
        .is("application/rss+xml"),
        living(
            "javascript",
            "https://cdn.velora.example/v.js",
            "Velora",
            "export default 1",
        )
        .is("text/javascript"),
        living(
            "xhtml",
            "https://velora.example/",
            "Velora",
            product(&ENGLISH, "Velora", "Write"),
        )
        .is("application/xhtml+xml"),
        living(
            "no-content-type",
            "https://velora.example/",
            "Velora",
            product(&ENGLISH, "Velora", "Write"),
        )
        .is("text/html"),
        living(
            "svg",
            "https://velora.example/badge",
            "Velora",
            "<svg><text>build passing</text></svg>",
        )
        .is("image/svg+xml"),
        living(
            "markdown",
            "https://velora.example/readme.md",
            "Velora",
            "# Velora",
        )
        .is("text/markdown"),
    ]
}

/// Shells: a root is there whatever its text; a deep one is the script's.
fn shells() -> Vec<Row> {
    let bundles = [
        (
            "next",
            "<div id=__next></div><script id=__NEXT_DATA__ type=application/json>{}</script><script src=/_next/static/chunks/main-1a.js></script>",
        ),
        (
            "nuxt",
            "<div id=__nuxt></div><script>window.__NUXT__={}</script><script type=module src=/_nuxt/entry.9.js></script>",
        ),
        (
            "vite",
            "<div id=root></div><script type=module crossorigin src=/assets/index-BxY1.js></script>",
        ),
        (
            "vue-cli",
            "<noscript>We're sorry but this app doesn't work properly without JavaScript enabled.</noscript><div id=app></div><script src=/js/app.12.js></script>",
        ),
        (
            "angular",
            "<app-root></app-root><script src=runtime.1.js type=module></script><script src=main.2.js type=module></script>",
        ),
        (
            "flutter",
            "<script>var serviceWorkerVersion='1';</script><script src=flutter_bootstrap.js async></script>",
        ),
        (
            "gradio",
            "<gradio-app></gradio-app><script type=module src=./assets/index-1.js></script>",
        ),
        (
            "streamlit",
            "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script type=module src=./static/js/index.1.js></script>",
        ),
        (
            "svelte-kit",
            "<div style=\"display: contents\"><script>__sveltekit_1={base:''}; import('/_app/immutable/entry/start.1.js')</script></div>",
        ),
        ("umi", "<div id=root></div><script src=/umi.1.js></script>"),
        (
            "uni-app",
            "<div id=app><!--app-html--></div><script type=module src=/assets/index.1.js></script>",
        ),
        (
            "loading-text",
            "<div id=app><div class=loader>Loading…</div></div><script type=module src=/assets/index.1.js></script>",
        ),
        (
            "remix-empty",
            "<div id=remix-root></div><script type=module src=/build/entry.client-A.js></script>",
        ),
        (
            "blazor",
            "<div id=app>Loading...</div><script src=_framework/blazor.webassembly.js></script>",
        ),
        (
            "expo",
            "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/_expo/static/js/web/entry-1.js defer></script>",
        ),
        (
            "unknown-id",
            "<div id=velora-workbench></div><script src=/static/workbench.js></script>",
        ),
        (
            "custom-element",
            "<velora-app></velora-app><script type=module src=/dist/velora.js></script>",
        ),
    ];
    let mut rows = Vec::new();
    for (id, body) in bundles {
        let page = document("en", "Velora", body);
        let deep = "https://velora.example/studio/new";
        rows.push(
            living(
                &format!("shell-root-{id}"),
                "https://velora.example/",
                "Velora",
                &*page,
            )
            .alike(),
        );
        rows.push(living(
            &format!("shell-404-beside-{id}"),
            deep,
            "Velora",
            &*page,
        ));
        let untitled = document("zh", "首页", body);
        let root = "https://velora.example/";
        rows.push(living(&format!("shell-nameless-{id}"), root, "织云", untitled).alike());
        rows.push(
            row(
                Want::Shell,
                &format!("shell-deep-{id}"),
                deep,
                "Velora",
                &*page,
            )
            .alike(),
        );
        rows.push(
            row(
                Want::Shell,
                &format!("shell-deep-nameless-{id}"),
                deep,
                "Osprey",
                page,
            )
            .alike(),
        );
    }
    let head = "<meta name=description content=\"Velora, an editor for teams\">";
    let page = document_with(
        "en",
        "App",
        head,
        "<div id=root></div><script src=/static/js/main.1.js></script>",
    );
    rows.push(living("shell-described", "https://velora.example/", "Velora", page).alike());
    rows
}
