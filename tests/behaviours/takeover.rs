//! Domains with somebody else behind them, and app shells of which nothing is known.

use super::pages::{article, raw};
use super::row::{Row, living, lost, row};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = hijacked();
    rows.extend(drifted());
    rows.extend(shells());
    rows
}

fn spam(title: &str, lang: &str, words: &str) -> String {
    html::Page::new(title)
        .lang(lang)
        .paragraph(words)
        .paragraph(&words.repeat(8))
        .build()
}

fn hijacked() -> Vec<Row> {
    let by = |sign, url: &str, title: &str, lang: &str, words: &str| {
        lost("hijacked", sign, url)
            .named("Neural Sketch")
            .sign(sign)
            .page(spam(title, lang, words))
    };
    vec![
        by(
            "gambling-indonesian",
            "https://hj-id.com/",
            "Situs Slot Gacor Hari Ini",
            "id",
            "slot gacor togel situs slot maxwin ",
        ),
        by(
            "gambling-vietnamese",
            "https://hj-vi.com/",
            "Nhà cái uy tín",
            "vi",
            "nhà cái kèo nhà cái cá cược bóng đá ",
        ),
        by(
            "gambling-chinese",
            "https://hj-zh.com/",
            "澳门新葡京娱乐城",
            "zh-CN",
            "博彩 棋牌 真人娱乐 百家乐 彩票 ",
        ),
        by(
            "gambling-english",
            "https://hj-en.com/",
            "Best Online Casino Bonus",
            "en",
            "online casino free spins no deposit bonus slot games sportsbook ",
        ),
        by(
            "gambling-thai",
            "https://hj-th.com/x",
            "สล็อตเว็บตรง",
            "th",
            "สล็อต บาคาร่า แทงบอล คาสิโน ",
        ),
        by(
            "gambling-turkish",
            "https://hj-tr.com/",
            "Deneme Bonusu Veren Siteler",
            "tr",
            "deneme bonusu bahis siteleri canlı casino ",
        ),
        lost("hijacked", "by a redirect", "https://hj-away.com/")
            .named("Neural Sketch")
            .gives(redirect(302, "https://hj-target.vip/"))
            .at(
                "https://hj-target.vip/",
                respond(200).body(spam("Toto Macau", "id", "togel slot gacor bandar togel ")),
            ),
        row(
            "identity-drift",
            "nameless, but in a list of games",
            "https://hj-game.com/",
        )
        .named("Lucky Reels")
        .topic("Casino games")
        .page(spam(
            "Reels of Luck",
            "en",
            "online casino free spins slot games sportsbook bonus round ",
        )),
        living("a game in a list of games", "https://hj-reels.com/")
            .named("Lucky Reels")
            .topic("Casino games")
            .page(spam(
                "Lucky Reels",
                "en",
                "online casino free spins slot games sportsbook ",
            )),
        living("a product that names itself", "https://hj-named.com/")
            .named("Oddsmith")
            .page(spam(
                "Oddsmith: model of betting odds",
                "en",
                "betting odds sportsbook casino games Oddsmith ",
            )),
        living("a word in passing", "https://hj-passing.com/research/x")
            .named("Gamestudy")
            .page(article("Gamestudy on casino advertising", "online casino")),
    ]
}

fn drifted() -> Vec<Row> {
    vec![
        row("identity-drift", "a plausible other site", "https://dr-other.com/")
            .named("Neural Sketch")
            .page(html::page("Green Valley Plumbing")),
        row("identity-drift", "the same in Chinese", "https://dr-other.cn/")
            .named("神经画笔")
            .page(html::chinese_page("绿谷管道")),
        living("a short page is not held against it", "https://dr-app.com/")
            .named("Neural Sketch")
            .page(html::app_shell("Loading")),
        living("named in og:site_name only", "https://dr-og.com/")
            .named("Neural Sketch")
            .page(html::Page::new("Draw with AI").meta("og:site_name", "NeuralSketch").english(800).build()),
        living("named in JSON-LD only", "https://dr-ld.com/").named("Neural Sketch").page(
            html::Page::new("Draw with AI")
                .head("<script type=application/ld+json>{\"@type\":\"Organization\",\"name\":\"Neural Sketch\"}</script>")
                .english(800)
                .build(),
        ),
        living("named in h1 only", "https://dr-h1.com/")
            .named("Neural Sketch")
            .page(html::Page::new("Home").h1("NEURAL-SKETCH").english(800).build()),
        living("named in the text only", "https://dr-text.com/")
            .named("Neural Sketch")
            .page(html::Page::new("Home").paragraph("Neural Sketch draws.").english(800).build()),
        living("full width, other case", "https://dr-width.com/")
            .named("Neural Sketch")
            .page(html::Page::new("ＮＥＵＲＡＬ　ＳＫＥＴＣＨ").english(800).build()),
        living("by its alias", "https://dr-alias.com/")
            .named("Kimi")
            .named("月之暗面")
            .page(html::chinese_page("月之暗面 Moonshot")),
        living("no name to look for", "https://dr-none.com/").page(html::page("Anything")),
        living("a link text that names nothing", "https://dr-here.com/").named("here").page(html::page("Anything")),
    ]
}

fn shells() -> Vec<Row> {
    let shell = || respond(200).body(html::app_shell("Shelly"));
    vec![
        row(
            "app-shell",
            "deep, as root and sibling",
            "https://sh-deep.com/tools/x",
        )
        .named("Hidden Tool")
        .elsewhere(shell()),
        row(
            "app-shell",
            "deep, without a name",
            "https://sh-noname.com/tools/x",
        )
        .elsewhere(shell()),
        living("a root is never a soft 404", "https://sh-root.com/")
            .named("Shelly")
            .elsewhere(shell()),
        living("a root without a name in it", "https://sh-root2.com/")
            .named("Hidden Tool")
            .elsewhere(shell()),
        living("deep, but the site knows 404", "https://sh-404.com/tools/x")
            .named("Hidden Tool")
            .page(html::app_shell("Shelly")),
        living(
            "deep, filled by the server",
            "https://sh-filled.com/tools/x",
        )
        .named("Hidden Tool")
        .elsewhere(shell())
        .page(html::page("Hidden Tool")),
        lost(
            "soft-404",
            "a shell that says not found",
            "https://sh-404title.com/tools/x",
        )
        .named("Hidden Tool")
        .elsewhere(respond(200).body(raw(
            "404 - Page not found",
            "<div id=root></div><script src=/assets/main.js></script>",
        )))
        .at(
            "https://sh-404title.com/",
            respond(200).body(html::page("Site")),
        ),
    ]
}
