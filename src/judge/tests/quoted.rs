//! Living pages that have the words of a death in quotes, or say them of
//! somebody else.

use super::build::World;
use super::pages::{document, html, living};
use crate::evidence::Purpose;
use crate::verdict::Reason;

const WORDS: &[&str] = &[
    "this account has been suspended",
    "this domain is for sale",
    "has been discontinued",
    "was shut down in 2023",
    "is no longer available",
    "page not found",
    "404 not found",
    "coming soon",
    "under construction",
    "we have closed our doors",
    "has been removed by its owner",
    "project not found",
    "this site has been deleted",
    "domain expired",
    "verify you are human",
    "all user data has been deleted",
    "thank you for being part of our journey",
    "will shut down on 1 May 2031",
    "free spins and casino bonus",
    "ce site a été suspendu",
    "page introuvable",
    "le service a fermé",
    "die domain steht zum verkauf",
    "seite nicht gefunden",
    "wurde eingestellt",
    "página no encontrada",
    "ha cerrado sus puertas",
    "домен продаётся",
    "страница не найдена",
    "сервис закрыт",
    "域名出售",
    "页面不存在",
    "已停止服务",
    "网站已关闭",
    "账号已停用",
    "该内容已被删除",
    "停止运营",
    "ページが見つかりません",
    "サービス終了のお知らせ",
    "서비스 종료",
    "페이지를 찾을 수 없습니다",
    "pagina non trovata",
    "encerrou suas atividades",
    "pagina niet gevonden",
    "strona nie istnieje",
    "sayfa bulunamadı",
];
/// What is told of another, in a sentence of its own.
const NEWS: &[&str] = &[
    "Acme has shut down.",
    "Acme has been discontinued.",
    "Acme is no longer operational.",
    "A startup was shut down on Monday.",
    "We have closed our Berlin office.",
    "The old app has been retired.",
    "Acme a fermé ses portes.",
    "Acme wurde eingestellt.",
    "Acme ha cerrado sus puertas.",
    "Acme ha chiuso i battenti.",
    "Acme encerrou suas atividades.",
    "某公司已停止服务。",
    "某产品宣布停止运营。",
];

/// What a short page of Kite is judged, at the root and deep in its site.
fn judge(title: &str, body: &str) -> [Option<Reason>; 2] {
    let page = document(title, body);
    ["https://kite.example/", "https://kite.example/x/y"].map(|url| {
        let names = &["Kite"];
        let world = World::new(url, |ask, _| match ask.purpose {
            Purpose::Page => html(ask, names, &page),
            Purpose::Root => html(ask, names, &living("Kite", 7)),
            _ => super::build::status(ask, 404),
        });
        world.named(names).judge().reason()
    })
}

#[test]
fn words_in_quotes_are_not_the_pages_own() {
    for words in WORDS {
        let told =
            format!("<h1>Kite</h1><p>A customer writes: “{words}”. Kite drafts the answer.</p>");
        let asked = format!(
            "<h1>What does “{words}” mean?</h1><p>You may see this while you use Kite.</p>"
        );
        let never = format!("<h1>Never see “{words}” again</h1><p>Kite watches your sites.</p>");
        for (title, body) in [
            ("Kite – answers for support", told),
            ("Kite help", asked),
            (&*format!("Kite: no more “{words}”"), never),
        ] {
            assert_eq!(judge(title, &body), [None, None], "{title}: {body}");
        }
    }
}

#[test]
fn what_is_told_of_others_is_not_told_of_the_product() {
    for news in NEWS {
        let body = format!("<h1>Kite Radar</h1><p>Today in software. {news} Cinder is hiring.</p>");
        assert_eq!(judge("Kite Radar", &body), [None, None], "{news}");
    }
}

#[test]
fn thanks_and_slogans_are_no_farewell() {
    for body in [
        "<h1>Kite turns five</h1><p>Thank you to all our users! Here is to many more.</p>",
        "<h1>Kite 十周年</h1><p>感谢大家的支持，新版本今日发布。</p>",
        "<h1>Au revoir la paperasse</h1><p>Kite remplit vos formulaires.</p>",
        "<h1>Kite says goodbye to paperwork</h1><p>Scan it, and it is done.</p>",
        "<h1>Glossary</h1><ul><li>Has shut down</li><li>Connection reset</li></ul><p>Kite explains.</p>",
    ] {
        assert_eq!(judge("Kite", body), [None, None], "{body}");
    }
    let ended =
        "<h1>Kite</h1><p>長らくのご愛顧ありがとうございました。サービスは終了しました。</p>";
    assert_eq!(judge("Kite", ended)[0], Some(Reason::ShutDown));
}

#[test]
fn what_is_told_of_the_product_is_believed_in_the_same_words() {
    for own in [
        "Kite has shut down.",
        "The service was shut down on Monday.",
        "We have closed our doors.",
        "Our app has been retired.",
        "“Kite” wurde eingestellt.",
        "Le service a fermé ses portes.",
        "本公司已停止服务。",
        "Kite已停止运营。",
    ] {
        let body = format!("<h1>Kite</h1><p>{own} Farewell.</p>");
        let [root, _] = judge("Kite", &body);
        assert_eq!(root, Some(Reason::ShutDown), "{own}");
    }
}

#[test]
fn a_tool_about_domains_is_not_for_sale_itself() {
    let parked = Some(Reason::Parked);
    for (title, body, expected) in [
        (
            "Domain health",
            "<h1>Check a domain</h1><p>Kite shows who owns a domain, and when it expires. Buy this domain if it is free.</p>",
            None,
        ),
        (
            "AI域名生成器",
            "<h1>AI域名生成器</h1><p>输入关键词，Kite为你生成可注册的域名，也可发布域名出售信息。</p>",
            None,
        ),
        (
            "Boats",
            "<h1>Boats</h1><p>On Kite a yacht is listed for sale.</p>",
            None,
        ),
        (
            "Welcome",
            "<p>Kite is a name for those who fly high. Buy this domain: kite.example, today.</p>",
            parked,
        ),
        ("Welcome", "<p>Kite. Buy this domain.</p>", parked),
        ("Welcome", "<p>This domain is for sale.</p>", parked),
        (
            "Welcome",
            "<p>This web address is listed for sale.</p>",
            parked,
        ),
    ] {
        assert_eq!(judge(title, body)[0], expected, "{body}");
    }
}

#[test]
fn a_heading_that_asks_whether_it_is_so_is_no_placeholder() {
    let more = "<p>Say so on a page of your own, which is made and hosted in a minute, and taken down when you are back.</p>";
    for words in ["Under construction", "Coming soon"] {
        let asks = format!("<h1>{words}?</h1>{more}<p>Kite makes it.</p>");
        assert_eq!(judge("Notices", &asks)[0], None, "{words}");
        let says = format!("<h1>{words}</h1><p>See you.</p>");
        assert_eq!(judge(words, &says)[0], Some(Reason::Placeholder), "{words}");
    }
}

#[test]
fn what_becomes_of_a_products_accounts_is_told_below_its_root() {
    let page = document(
        "Account disabled",
        "<h1>Account disabled</h1><p>Why your Kite account may be disabled, and whom to ask.</p>",
    );
    let judge = |url: &str, page: &str| {
        let names: &[&str] = &["Kite"];
        World::new(url, |ask, _| html(ask, names, page))
            .named(names)
            .judge()
            .reason()
    };
    let below = "https://a.example/kb/account-disabled";
    assert_ne!(judge(below, &page), Some(Reason::Suspended));
    // A host's notice knows the address only, and stands at the root too.
    let bare = page.replace("your Kite account", "this account");
    let deep = "https://a.example/tools/kite";
    assert_eq!(judge(deep, &bare), Some(Reason::Suspended));
    assert_ne!(judge(below, &bare), Some(Reason::Suspended));
    assert_eq!(judge("https://a.example/", &page), Some(Reason::Suspended));
}
