//! Living pages of many kinds: languages, charsets, fragments.

use super::row::{Row, living, row};
use crate::support::{html, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = charsets();
    rows.extend(fragments());
    rows.extend(kinds());
    rows
}

/// A page in bytes of an encoding, which a header or the page itself names.
fn coded(title: &str, text: &str, label: &str, declare: Declare) -> crate::support::Answer {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("a known label");
    let meta = match declare {
        Declare::Header => String::new(),
        Declare::Meta => format!("<meta charset={label}>"),
        Declare::HttpEquiv => {
            format!("<meta http-equiv=Content-Type content='text/html; charset={label}'>")
        }
    };
    let text = text.repeat(60);
    let page = format!(
        "<html><head>{meta}<title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
    );
    let (bytes, _, lossy) = encoding.encode(&page);
    assert!(!lossy, "{label} can write it");
    let kind = match declare {
        Declare::Header => format!("text/html; charset={label}"),
        Declare::Meta | Declare::HttpEquiv => "text/html".to_owned(),
    };
    respond(200).content(&kind, bytes.into_owned())
}

#[derive(Clone, Copy)]
enum Declare {
    Header,
    Meta,
    HttpEquiv,
}

fn charsets() -> Vec<Row> {
    let zh = "智能助手能够回答问题，";
    let tw = "智慧助理能夠回答問題，";
    let ja = "このサービスは質問に答えます。";
    let ko = "이 서비스는 질문에 답합니다. ";
    vec![
        living("GBK by header", "https://gbk-header.cn/")
            .named("豆包")
            .gives(coded("豆包", zh, "gbk", Declare::Header)),
        living("GBK by meta", "https://gbk-meta.cn/")
            .named("豆包")
            .gives(coded("豆包", zh, "gbk", Declare::Meta)),
        living("GB2312 by http-equiv", "https://gb2312.cn/")
            .named("豆包")
            .gives(coded("豆包", zh, "gb2312", Declare::HttpEquiv)),
        living("GB18030", "https://gb18030.cn/")
            .named("豆包")
            .gives(coded("豆包", zh, "gb18030", Declare::Header)),
        living("Big5", "https://big5.tw/")
            .named("豆包")
            .gives(coded("豆包", tw, "big5", Declare::Meta)),
        living("Shift_JIS", "https://sjis.jp/")
            .named("テスト")
            .gives(coded("テスト", ja, "shift_jis", Declare::Header)),
        living("EUC-JP", "https://eucjp.jp/")
            .named("テスト")
            .gives(coded("テスト", ja, "euc-jp", Declare::Meta)),
        living("EUC-KR", "https://euckr.kr/")
            .named("서비스")
            .gives(coded("서비스", ko, "euc-kr", Declare::Meta)),
        living("windows-1251", "https://cp1251.ru/")
            .named("Алиса")
            .gives(coded(
                "Алиса",
                "Помощник отвечает на вопросы. ",
                "windows-1251",
                Declare::Header,
            )),
        living("a byte order mark", "https://bom.com/")
            .named("豆包")
            .page(format!(
                "\u{feff}<title>豆包</title><h1>豆包</h1><p>{}</p>",
                zh.repeat(60)
            )),
        row(
            "identity-drift",
            "GBK, of another product",
            "https://gbk-other.cn/",
        )
        .named("豆包")
        .gives(coded("绿谷管道", zh, "gbk", Declare::Header)),
        super::row::lost("soft-404", "GBK, not found", "https://gbk-404.cn/a/b")
            .named("豆包")
            .elsewhere(coded(
                "页面不存在",
                "您访问的页面不存在",
                "gbk",
                Declare::Meta,
            ))
            .at(
                "https://gbk-404.cn/",
                respond(200).body(html::chinese_page("某某")),
            ),
    ]
}

fn fragments() -> Vec<Row> {
    let page = || {
        html::Page::new("Sections")
            .raw("<h2 id=install>Install</h2><a name=old></a>")
            .english(700)
            .link("/docs", "Docs")
            .build()
    };
    vec![
        living(
            "a section that is there",
            "https://fr-there.com/docs#install",
        )
        .named("Sections")
        .page(page()),
        living("an old anchor", "https://fr-name.com/docs#old")
            .named("Sections")
            .page(page()),
        row(
            "fragment-missing",
            "a section that is not",
            "https://fr-missing.com/docs#usage",
        )
        .named("Sections")
        .page(page()),
        living("a text fragment", "https://fr-text.com/docs#:~:text=usage")
            .named("Sections")
            .page(page()),
        living("a script's route", "https://fr-route.com/#/usage")
            .named("Sections")
            .page(page()),
        living("another script's route", "https://fr-bang.com/#!usage")
            .named("Sections")
            .page(page()),
        living("the top", "https://fr-top.com/docs#top")
            .named("Sections")
            .page(page()),
        living(
            "in a page that was not read whole",
            "https://fr-long.com/docs#usage",
        )
        .named("Sections")
        .gives(respond(200).body(page()).endless()),
        living("in a PDF", "https://fr-pdf.com/a.pdf#page=3")
            .gives(respond(200).content("application/pdf", &b"%PDF"[..])),
        row(
            "gone",
            "on a page that is gone",
            "https://fr-gone.com/docs#usage",
        )
        .status(404, "no"),
    ]
}

fn kinds() -> Vec<Row> {
    vec![
        living("a short page of few words", "https://k-short.com/").named("Tersely").page(html::notice("Tersely", "A tool.")),
        living("a page without a title", "https://k-untitled.com/")
            .named("Untitled Lab")
            .page("<h1>Untitled Lab</h1><p>We make tools.</p>"),
        living("a page of hidden walls", "https://k-hidden.com/").named("Hiddenwall").page(
            html::Page::new("Hiddenwall")
                .raw("<div style=\"display:none\">Verify you are human. This domain is for sale. 404 not found</div>")
                .raw("<noscript>Please enable JavaScript and cookies to continue</noscript>")
                .english(300)
                .link("/docs", "Docs")
                .build(),
        ),
        living("a paper", "https://k-paper.org/abs/1706.03762").named("Attention Is All You Need").page(html::page("Attention Is All You Need")),
        living("a repository", "https://github.com/kay/tool").named("kay/tool").page(html::page("kay/tool: a tool")),
        living("a model's card", "https://huggingface.co/kay/model").named("Kay").page(html::page("kay/model")),
        living("Arabic", "https://k-arabic.com/").named("مساعد").page(
            html::Page::new("مساعد").lang("ar").paragraph(&"يجيب المساعد عن الأسئلة. ".repeat(30)).build(),
        ),
        living("an international name", "https://例子.cn/").named("例子").page(html::chinese_page("例子")),
        living("203", "https://k-203.com/").named("Tersely").status(203, html::page("Tersely")),
        living("a page of links", "https://k-links.com/").named("Linker").page({
            let mut page = html::Page::new("Linker");
            for n in 0..60 {
                page = page.link(&format!("https://x{n}.org/"), "elsewhere");
            }
            page.build()
        }),
        living("a product on a login page", "https://k-login.com/").named("Loginner").page(
            html::Page::new("Sign in to Loginner").raw("<form><input type=password></form>").build(),
        ),
        living("a cookie banner", "https://k-banner.com/").named("Bannered").page(
            html::Page::new("Bannered").paragraph("We use cookies. Accept all?").english(600).link("/docs", "Docs").build(),
        ),
    ]
}
