//! Living pages whose words are those of dead ones.

use super::languages::{self as l, ENGLISH, Language};
use super::rows::{Row, Want, document, living_page, product, product_with, row};

/// A page of a living site with `sentence` in it.
fn saying(language: &Language, title: &str, heading: &str, sentence: &str) -> String {
    product(language, title, heading).replacen("</h1>", &format!("</h1><p>{sentence}</p>"), 1)
}

fn english(id: &str, path: &str, name: &str, title: &str, sentence: &str) -> Row {
    let page = saying(&ENGLISH, title, title, sentence);
    row(
        Want::Living,
        id,
        &format!("https://velora.example{path}"),
        name,
        page,
    )
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = about_absence();
    rows.extend(about_domains());
    rows.extend(about_closing());
    rows.extend(about_games());
    rows.extend(about_walls());
    rows.extend(catalogues());
    rows
}

fn about_absence() -> Vec<Row> {
    vec![
        english(
            "docs-404",
            "/docs/errors",
            "Velora",
            "404 handling - Velora docs",
            "When a page is not found, Velora renders your 404 page.",
        ),
        english(
            "docs-not-found-file",
            "/docs/not-found",
            "Velora",
            "not-found.js | Velora",
            "The not-found file renders the page not found UI.",
        ),
        english(
            "docs-custom-404",
            "/docs/custom",
            "",
            "Custom 404 page",
            "Show a page when the requested URL was not found.",
        ),
        english(
            "docs-status-404",
            "/http/404",
            "",
            "404 Not Found - HTTP | Velora",
            "The 404 status means that the server cannot find the requested resource.",
        ),
        english(
            "blog-dead-links",
            "/blog/rot",
            "",
            "Page not found: how links rot",
            "Half of all links lead to a page that does not exist.",
        ),
        english(
            "changelog-removed",
            "/changelog",
            "Velora",
            "Velora changelog",
            "The legacy exporter has been removed. This page no longer exists was fixed.",
        ),
        english(
            "issue-404",
            "/issues/12",
            "",
            "404 on upload · Issue #12 · velora/velora",
            "I get 404 not found when uploading.",
        ),
        english(
            "gallery-404",
            "/404s",
            "",
            "404s – a gallery of 404 pages",
            "The best error pages of the web.",
        ),
        english(
            "lost-game",
            "/games/lost",
            "Lost",
            "Lost",
            "A point and click adventure.",
        ),
        english(
            "gone-product",
            "/",
            "Gone",
            "Gone",
            "Delete everything that you ever posted.",
        ),
        english(
            "void-product",
            "/",
            "404.fun",
            "404.fun",
            "A generator of error pages.",
        ),
        row(
            Want::Living,
            "noindex-docs",
            "https://velora.example/docs/a",
            "Velora",
            product_with(
                &ENGLISH,
                "Velora docs",
                "<meta name=robots content=noindex>",
                "Start",
            ),
        ),
        row(
            Want::Living,
            "canonical-root",
            "https://velora.example/landing/b",
            "Velora",
            product_with(
                &ENGLISH,
                "Velora",
                "<link rel=canonical href=https://velora.example/>",
                "Write",
            ),
        ),
        row(
            Want::Living,
            "empty-search",
            "https://velora.example/search?q=x",
            "Velora",
            saying(
                &ENGLISH,
                "Search – Velora",
                "Search",
                "No results. Nothing found for x.",
            ),
        ),
        row(
            Want::Living,
            "empty-list-zh",
            "https://velora.example/news",
            "织云",
            saying(&l::CHINESE, "新闻 - 织云", "新闻", "暂无数据"),
        ),
        row(
            Want::Living,
            "template-twins",
            "https://velora.example/tools/resize",
            "Resize",
            saying(
                &ENGLISH,
                "Resize images – Velora tools",
                "Resize images",
                "Drop a file to resize it.",
            ),
        )
        .beside(
            &saying(
                &ENGLISH,
                "Velora tools",
                "Tool",
                "Pick a tool from the list.",
            ),
            &living_page("Velora tools"),
        ),
    ]
}

fn about_domains() -> Vec<Row> {
    vec![
        english(
            "domain-market",
            "/",
            "Velora",
            "Velora – premium domains for sale",
            "Buy this domain today: every name is for sale. Make an offer.",
        ),
        english(
            "domain-market-pricing",
            "/pricing",
            "Velora",
            "Domain parking pricing – Velora",
            "Parked domains earn money. This domain is for sale banners included.",
        ),
        english(
            "registrar-help",
            "/help/expired",
            "Velora",
            "My domain has expired – Velora help",
            "Renew it now before the registry deletes it.",
        ),
        english(
            "whois-tool",
            "/",
            "Velora",
            "Velora whois",
            "See whether a domain has expired or is parked.",
        ),
        english(
            "blog-sold-domain",
            "/blog/for-sale",
            "",
            "This domain is for sale: a story",
            "How we sold a domain name.",
        ),
        english(
            "appraisal",
            "/appraise",
            "Velora",
            "Domain appraisal – Velora",
            "What is this domain worth? Sponsored listings pay for it.",
        ),
        row(
            Want::Living,
            "short-domain-tool",
            "https://velora.example/",
            "Velora",
            document(
                "en",
                "Velora: is this domain available?",
                "<h1>Velora</h1><p>Type a name to see if the domain is for sale.</p><form><input><button>Check</button></form><a href=/pricing>Pricing</a><a href=/login>Log in</a>",
            ),
        ),
        row(
            Want::Living,
            "market-zh",
            "https://velora.example/",
            "织云",
            saying(
                &l::CHINESE,
                "织云 - 域名交易平台",
                "域名出售",
                "本平台提供域名转让、域名出售、一口价等服务。",
            ),
        ),
        row(
            Want::Living,
            "market-de",
            "https://velora.example/",
            "Velora",
            saying(
                &l::GERMAN,
                "Velora – Domain kaufen",
                "Domain kaufen",
                "Diese Domain kaufen Sie in drei Schritten.",
            ),
        ),
    ]
}

fn about_closing() -> Vec<Row> {
    vec![
        english(
            "old-api-ends",
            "/",
            "Velora",
            "Velora",
            "We are shutting down the v1 API on March 1. Please migrate to v2.",
        ),
        english(
            "feature-ended",
            "/",
            "Velora",
            "Velora",
            "Velora Boards has been discontinued. Use Velora Pages instead.",
        ),
        english(
            "competitor-closed",
            "/alternatives/osprey",
            "Velora",
            "Osprey has shut down. Switch to Velora",
            "Osprey is no longer available, but your data is safe.",
        ),
        english(
            "status-page",
            "/",
            "Velora",
            "Velora status",
            "Incident: the service was shut down for maintenance. All systems operational.",
        ),
        english(
            "obituary-blog",
            "/blog/goodbye",
            "",
            "Goodbye, Osprey",
            "Osprey has shut down after nine years.",
        ),
        english(
            "eol-docs",
            "/docs/eol",
            "",
            "End of life of older versions",
            "Version 1 has reached end of life and is no longer supported.",
        ),
        english(
            "graveyard",
            "/",
            "Velora Graveyard",
            "Velora Graveyard",
            "Products that have shut down: we have closed our doors, said Osprey.",
        ),
        english(
            "shop-closes-early",
            "/",
            "Velora",
            "Velora",
            "Our shop closed on Monday. We will be closing early on Friday.",
        ),
        english(
            "last-call",
            "/",
            "Velora",
            "Velora",
            "Sale ends soon! Registration is closed for this year.",
        ),
        english(
            "thanks",
            "/",
            "Velora",
            "Thank you for trying Velora",
            "Farewell to boring drafts.",
        ),
        row(
            Want::Living,
            "closed-beta",
            "https://velora.example/",
            "Velora",
            document(
                "en",
                "Velora",
                "<h1>Velora</h1><p>We are in closed beta. Join the waitlist.</p><form><input><button>Join</button></form>",
            ),
        ),
        row(
            Want::Living,
            "closed-source",
            "https://velora.example/",
            "Velora",
            document(
                "en",
                "Velora",
                "<h1>Velora is closing the gap</h1><p>Between drafts and books.</p><a href=/app>Open</a>",
            ),
        ),
        row(
            Want::Living,
            "old-version-zh",
            "https://velora.example/",
            "织云",
            saying(
                &l::CHINESE,
                "织云",
                "织云 3.0 上线",
                "旧版本将于月底停止服务，请尽快升级到新版本。",
            ),
        ),
        row(
            Want::Living,
            "feature-ja",
            "https://velora.example/",
            "Velora",
            saying(
                &l::JAPANESE,
                "Velora",
                "Velora",
                "旧アプリはサービスを終了しました。新しいアプリをご利用ください。",
            ),
        ),
        row(
            Want::Living,
            "feature-de",
            "https://velora.example/",
            "Velora",
            saying(
                &l::GERMAN,
                "Velora",
                "Velora",
                "Die alte App wurde eingestellt. Bitte nutzen Sie die neue.",
            ),
        ),
    ]
}

fn about_games() -> Vec<Row> {
    let games =
        |id: &str, name: &str, title: &str, sentence: &str| english(id, "/", name, title, sentence);
    vec![
        games(
            "casino-vendor",
            "Velora",
            "Velora – software for online casinos",
            "Live casino, online slots and sportsbook in one platform. Free spins engine, welcome bonus manager.",
        ),
        games(
            "poker-bot",
            "PokerVelora",
            "PokerVelora",
            "Train against solvers. Real money is not played. Casino games, betting odds.",
        ),
        games(
            "odds-api",
            "Velora Odds",
            "Velora Odds API",
            "Betting odds of every sportsbook. Place bets by API.",
        ),
        games(
            "adult-filter",
            "Velora",
            "Velora: block porn",
            "Blocks xxx, porn videos, escorts and nude images for families.",
        ),
        row(
            Want::Living,
            "spam-detection-zh",
            "https://velora.example/",
            "织云卫士",
            saying(
                &l::CHINESE,
                "织云卫士 - 博彩网站与棋牌诈骗识别API",
                "织云卫士",
                "识别博彩、棋牌、彩票、真人视讯等违法内容，准确率高。",
            ),
        ),
        row(
            Want::Trouble,
            "refuses-gambling-id",
            "https://velora.example/",
            "Velora",
            document(
                "id",
                "Kumpulan alat gratis",
                &format!(
                    "<h1>Kumpulan alat</h1>{}",
                    "<p>Alat untuk menulis, menggambar dan belajar. Bukan situs judi; kami menolak iklan slot dan togel. Alat ini gratis untuk guru, siswa dan penulis di seluruh negeri.</p>".repeat(4)
                ),
            ),
        ),
        row(
            Want::Living,
            "hides-gambling-id",
            "https://velora.example/",
            "Velora",
            saying(
                &l::INDONESIAN,
                "Saring komentar",
                "Hapus komentar judi online",
                "Velora menyembunyikan promosi slot gacor, togel dan maxwin.",
            ),
        ),
        games(
            "pharmacy-data",
            "Velora",
            "Velora drug data",
            "Sildenafil, tadalafil, tramadol, xanax: prices of every online pharmacy.",
        ),
        games(
            "essay-tool",
            "Velora",
            "Velora",
            "Write my essay? No: learn to write it. Not an essay writing service.",
        ),
        games(
            "slot-machine",
            "",
            "Slot machines and dark patterns",
            "Online slots, free spins and casino bonus: what designers learned.",
        ),
        row(
            Want::Living,
            "lottery-zh",
            "https://velora.example/",
            "织云彩票数据",
            saying(
                &l::CHINESE,
                "织云彩票数据",
                "开奖数据",
                "彩票 双色球 投注 技术 分析",
            ),
        ),
        row(
            Want::Living,
            "id-product",
            "https://velora.example/",
            "Velora",
            saying(
                &l::INDONESIAN,
                "Velora – situs resmi",
                "Velora",
                "Situs resmi Velora. Daftar sekarang, bonus untuk member baru.",
            ),
        ),
        row(
            Want::Living,
            "th-product",
            "https://velora.example/",
            "Velora",
            saying(&l::THAI, "Velora", "Velora", "สมัครสมาชิกวันนี้ รับโบนัส"),
        ),
    ]
}

fn about_walls() -> Vec<Row> {
    vec![
        english(
            "captcha-vendor",
            "/",
            "Velora",
            "Velora – verify you are human",
            "Verify you are human without puzzles. Checking your browser before accessing, but friendly.",
        ),
        english(
            "captcha-docs",
            "/docs/challenge",
            "",
            "Just a moment: how challenges work",
            "Enable JavaScript and cookies to continue, says the challenge.",
        ),
        english(
            "waf-blog",
            "/blog/waf",
            "",
            "Access denied: what a WAF does",
            "Sorry, you have been blocked is its text. Reference # follows.",
        ),
        row(
            Want::Living,
            "hcaptcha-form",
            "https://velora.example/",
            "Velora",
            product(&ENGLISH, "Velora", "Write").replace(
                "</main>",
                "<form><div class=h-captcha data-sitekey=1></div><input type=email></form></main>",
            ),
        ),
        row(
            Want::Living,
            "turnstile-short",
            "https://velora.example/contact",
            "Velora",
            document(
                "en",
                "Contact Velora",
                "<h1>Contact</h1><form><input><div class=cf-turnstile></div><button>Send</button></form><script src=https://challenges.cloudflare.com/turnstile/v0/api.js></script>",
            ),
        ),
        row(
            Want::Living,
            "cf-beacon",
            "https://velora.example/",
            "Velora",
            product(&ENGLISH, "Velora", "Write").replace(
                "</body>",
                "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script></body>",
            ),
        ),
        row(
            Want::Living,
            "noscript-banner",
            "https://velora.example/",
            "Velora",
            product(&ENGLISH, "Velora", "Write").replace(
                "</main>",
                "<noscript>Please enable JavaScript and cookies to continue</noscript></main>",
            ),
        ),
        row(
            Want::Living,
            "coming-soon-section",
            "https://velora.example/",
            "Velora",
            saying(
                &ENGLISH,
                "Velora",
                "Velora",
                "Coming soon: Velora for Windows. Under construction: the store.",
            ),
        ),
        row(
            Want::Living,
            "it-works",
            "https://velora.example/",
            "Velora",
            saying(
                &ENGLISH,
                "Velora – it works!",
                "It works!",
                "It works with every editor.",
            ),
        ),
        row(
            Want::Living,
            "geo-note",
            "https://velora.example/",
            "Velora",
            saying(
                &ENGLISH,
                "Velora",
                "Velora",
                "Not available in your country yet? Join the list.",
            ),
        ),
        row(
            Want::Living,
            "icp-footer",
            "https://velora.example/",
            "织云",
            saying(
                &l::CHINESE,
                "织云",
                "织云",
                "京ICP备2021000000号-1 京公网安备 11010802000000号",
            ),
        ),
        row(
            Want::Living,
            "icp-service",
            "https://velora.example/",
            "织云",
            saying(
                &l::CHINESE,
                "织云备案助手",
                "网站备案",
                "您的网站尚未进行备案？织云帮您完成ICP备案。",
            ),
        ),
    ]
}

fn catalogues() -> Vec<Row> {
    let page = |title: &str, heading: &str| product(&ENGLISH, title, heading);
    let living =
        |id: &str, url: &str, name: &str, page: String| row(Want::Living, id, url, name, page);
    vec![
        living(
            "repository",
            "https://code.example/norden/velora",
            "Velora",
            page("norden/velora: an editor for teams", "velora"),
        ),
        living(
            "model-card",
            "https://hub.example/norden/Velora-7B-Chat",
            "Velora-7B-Chat",
            page("norden/Velora-7B-Chat · Hub", "Velora-7B-Chat"),
        ),
        living(
            "package",
            "https://packages.example/project/velora/",
            "velora",
            page("velora · Packages", "velora 3.1.0"),
        ),
        living(
            "app-store",
            "https://apps.example/us/app/velora/id1",
            "Velora",
            page("Velora: Write Together on the App Store", "Velora"),
        ),
        living(
            "extension",
            "https://store.example/detail/velora/abc",
            "Velora",
            page("Velora - Web Store", "Velora"),
        ),
        living(
            "paper",
            "https://papers.example/abs/2401.1",
            "Velora",
            page(
                "[2401.1] Velora: editing at scale",
                "Velora: editing at scale",
            ),
        ),
        living(
            "channel",
            "https://video.example/@velora",
            "Velora",
            page("Velora - Video", "Velora"),
        ),
        living(
            "discord-like",
            "https://chat.example/invite/abc",
            "",
            document(
                "en",
                "Chat - a place to talk",
                "<div id=app-mount></div><script src=/assets/web.1.js></script>",
            ),
        ),
        living(
            "wiki-disambiguation",
            "https://wiki.example/wiki/Velora",
            "Velora",
            page("Velora - Wiki", "Velora may refer to"),
        ),
    ]
}
