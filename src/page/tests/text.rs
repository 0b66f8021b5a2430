//! Encodings, visible text, names, similarity.

use encoding_rs::Encoding;
use proptest::prelude::*;

use super::{at, named, page};
use crate::page::{Named, similarity};

#[test]
fn every_charset_is_read_by_header_and_by_meta() {
    let rows = [
        ("gbk", "月之暗面智能助手，长文本对话"),
        ("gb18030", "月之暗面智能助手，长文本对话"),
        ("gb2312", "月之暗面智能助手，长文本对话"),
        ("big5", "繁體中文網頁的標題文字"),
        ("shift_jis", "日本語のページです。テスト"),
        ("euc-jp", "日本語のページです。テスト"),
        ("iso-2022-jp", "日本語のページです。テスト"),
        ("euc-kr", "한국어 페이지입니다"),
        ("windows-1251", "Русская страница для проверки"),
        ("koi8-r", "Русская страница для проверки"),
        ("windows-1252", "Über größere Straßen"),
        ("utf-8", "Kimi 智能助手 ñ"),
    ];
    for (label, text) in rows {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let body = encoding
            .encode(&format!("<title>{text}</title>"))
            .0
            .into_owned();
        let header = format!("text/html; charset=\"{label}\"");
        let read = at("https://a.example/", &body, Some(&header), &[], &[]);
        assert_eq!(read.title.as_deref(), Some(text), "{label} by header");
        for meta in [
            format!("<meta charset={label}>"),
            format!("<meta http-equiv=Content-Type content='text/html; charset={label}'>"),
        ] {
            let body = [meta.as_bytes(), &body].concat();
            let read = at("https://a.example/", &body, Some("text/html"), &[], &[]);
            assert_eq!(read.title.as_deref(), Some(text), "{meta}");
        }
    }
}

#[test]
fn wrong_or_missing_labels_do_no_harm() {
    let gbk = encoding_rs::GBK
        .encode("<title>月之暗面智能助手</title>")
        .0
        .into_owned();
    for header in [
        None,
        Some("text/html"),
        Some("text/html; charset=utf-8"),
        Some("text/html; charset=nonsense"),
    ] {
        let read = at("https://a.cn/", &gbk, header, &[], &[]);
        assert_eq!(
            read.title.as_deref(),
            Some("月之暗面智能助手"),
            "{header:?}"
        );
    }
    for header in [
        "text/html; charset=iso-8859-1",
        "text/html; charset=windows-1251",
    ] {
        let read = at(
            "https://a.example/",
            "<title>Ünïcode — 智能</title>".as_bytes(),
            Some(header),
            &[],
            &[],
        );
        assert_eq!(read.title.as_deref(), Some("Ünïcode — 智能"));
    }
    let latin = at(
        "https://a.example/",
        b"<title>Caf\xe9 Z\xfcrich</title>",
        None,
        &[],
        &[],
    );
    assert_eq!(latin.title.as_deref(), Some("Café Zürich"));
    let marked = at(
        "https://a.example/",
        b"\xff\xfe<\0t\0i\0t\0l\0e\0>\0K\0",
        Some("text/html; charset=gbk"),
        &[],
        &[],
    );
    assert_eq!(marked.title.as_deref(), Some("K"));
    let cut = at(
        "https://a.example/",
        &"<title>x</title>智能".as_bytes()[..20],
        None,
        &[],
        &[],
    );
    assert!(cut.text.starts_with('智'), "{}", cut.text);
}

#[test]
fn only_visible_text_counts() {
    let rows = [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br>two <span>three</span>", "one two three"),
        ("<h1>one<div>two</div></h1>three", "one two\nthree"),
        (
            "<h1>one</h1><h2>two</h2><p>three</p><ul><li><h3>four</h3>five</ul>",
            "one\u{b}two\nthree\tfour\tfive",
        ),
        ("one<ul><li>two<li>three</ul>four", "one\ttwo\tthree\nfour"),
        (
            "<table><tr><th>one<th>two<tr><td>three<td>four</table>five",
            "one\ntwo\tthree\tfour\nfive",
        ),
        (
            "<table><tr><td><table><tr><th>one<tr><td>two</table><td>three</table>four",
            "one\ttwo\nthree\nfour",
        ),
        (
            "<dl><dt>one<dd>two<dt>three</dl>four",
            "one\ttwo\nthree\nfour",
        ),
        ("<table><tr><td>one<td>two</table>three", "one\ntwo\nthree"),
        (
            "<nav>one</nav><blockquote><p>two<p>three</blockquote><p>four",
            "one\ttwo\tthree\nfour",
        ),
        ("a<b>b</b>c <i>d</i>", "abc d"),
        (
            "x<script>var y='<p>z</p>'</script><style>p{}</style>y",
            "x y",
        ),
        (
            "a<noscript>enable scripts</noscript><template><p>t</p></template>b",
            "a b",
        ),
        ("a<div hidden><div>b</div>c</div>d", "a\nd"),
        (
            "a<div style='color:red; DISPLAY : none !important'>b</div>d",
            "a\nd",
        ),
        ("a<span aria-hidden=true>b</span>", "ab"),
        ("<body style='display:none'>shown later", "shown later"),
        ("a<input hidden>b<br hidden>c", "a b c"),
        ("<ul><li hidden>a<li>b</ul>", "\tb"),
        ("a&nbsp;&amp;&#32;b\u{200b} c", "a & b c"),
        ("<!-- no -->yes", "yes"),
        ("<svg><title>icon</title></svg>t", "icon t"),
    ];
    for (html, expected) in rows {
        let read = page(html);
        assert_eq!(read.text, expected, "{html}");
        let counted = expected.trim_start().chars().count();
        assert_eq!(read.text_chars as usize, counted, "{html}");
    }
}

#[test]
fn names_are_found_in_the_best_place() {
    let filled = "<title>T</title><meta property=og:site_name content=S><script type=application/ld+json>{\"@type\":\"Organization\",\"name\":\"D\"}</script><h1>H</h1><p>X";
    for (place, expected) in [
        ("T", Named::Title),
        ("S", Named::SiteName),
        ("D", Named::Data),
        ("H", Named::Heading),
        ("X", Named::Text),
    ] {
        let html = filled.replace(&format!(">{place}<"), ">Kimi<").replace(
            "content=S",
            if place == "S" {
                "content=Kimi"
            } else {
                "content=S"
            },
        );
        let html = if place == "D" {
            html.replace("\"D\"", "\"Kimi\"")
        } else {
            html
        };
        let html = if place == "X" {
            html.replace("<p>X", "<p>Kimi")
        } else {
            html
        };
        assert_eq!(named(&html, &["Kimi"]).named, Some(expected), "{html}");
    }
}

#[test]
fn names_are_compared_loosely_but_as_words() {
    let rows: &[(&str, &str, bool)] = &[
        ("Hugging Face", "HuggingFace", true),
        ("HuggingFace", "the hugging-face hub", true),
        ("ＫＩＭＩ", "kimi", true),
        ("Arc", "search architecture", false),
        ("Arc", "Arc, the browser", true),
        ("GPT", "GPT4 is here", true),
        ("Cursor", "cursors", false),
        ("OpenAI", "OpenAI's models", true),
        ("月之暗面", "欢迎使用月之暗面的产品", true),
        ("文心一言 (ERNIE Bot)", "ERNIE Bot", true),
        ("通义千问 / Qwen", "Qwen", true),
        ("Kimi 智能助手", "Kimi", true),
        ("Jasper AI", "Jasper", true),
        ("Character.AI", "character.ai", true),
        ("訊飛星火", "讯飞星火认知大模型", true),
        ("Midjourney", "Something else", false),
        ("DeepL Write", "Write with DeepL", false),
        ("文心一言 ERNIE Bot", "文心一言", true),
        ("扣子 Coze", "扣子 - 开发助手", true),
        ("扣子 Coze", "纽扣子弹", false),
        ("MiniMax 海螺AI", "海螺AI | 视频", true),
        ("Kimi 智能助手", "智能助手 - 别家", false),
        ("Poe by Quora", "Poe - Fast, helpful chat", true),
        ("Poe by Quora", "Poe country store", false),
        ("Jan.ai", "Jan: runs offline", true),
        ("Jan.ai", "Jan Smith: photographer", false),
        ("Runway ML", "Runway | Tools", true),
        ("Runway ML", "Runway shoes", false),
        ("LMSYS Chatbot Arena", "Chatbot Arena | Compare", true),
        ("LMSYS Chatbot Arena", "Arena | Tickets", false),
        ("Whisper 1.5", "15", false),
        ("C++", "c", true),
        ("!!!", "anything", false),
    ];
    for (name, text, expected) in rows {
        let read = named(&format!("<title>{text}</title>"), &[name]);
        assert_eq!(read.names_product(), *expected, "{name} in {text}");
    }
}

#[test]
fn alike_pages_are_alike_whatever_they_echo() {
    let lost = |path: &str| {
        at(
        &format!("https://a.example/docs/{path}"),
        format!("<title>Acme</title><nav>Home Docs Blog</nav><p>Sorry, we could not find <b>/docs/{path}</b> on this server. Request 8f3a9c21 at 12:30. Try the search, or go back to where you came from.").as_bytes(),
        None, &[], &[],
    )
    };
    let (one, other) = (
        lost("qwertyuiopasdfghjklzxcvbn"),
        lost("mnbvcxzlkjhgfdsapoiuytrew"),
    );
    assert!(similarity(&one, &other) > 0.99);
    let article = page(
        "<nav>Home Docs Blog</nav><p>The quick start shows how to install the package, write a first program and run it on three platforms.",
    );
    assert!(similarity(&one, &article) < 0.1);
    let chinese = |tail: &str| {
        page(&format!(
            "<p>抱歉，您访问的页面不存在，请检查地址是否正确。{tail}"
        ))
    };
    assert!(similarity(&chinese(""), &chinese("编号12345")) > 0.8);
    assert!(
        similarity(
            &chinese(""),
            &page("<p>欢迎使用我们的长文本对话助手，支持联网搜索与文件阅读。")
        ) < 0.1
    );
    assert!(similarity(&page(""), &page("")) > 0.99);
    assert!(similarity(&page(""), &article) < 0.01);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn reading_never_panics(body in proptest::collection::vec(any::<u8>(), 0..600)) {
        let read = at("https://a.example/x", &body, None, &["Kimi"], &["a"]);
        prop_assert!(read.text_chars as usize <= body.len() * 3);
    }

    #[test]
    fn reading_markup_never_panics(parts in proptest::collection::vec(prop_oneof![
        Just("<div id=root>"), Just("</div>"), Just("<div hidden>"), Just("<h1>"), Just("</h1>"), Just("<title>"), Just("</title>"),
        Just("<a href="), Just("'//x'>"), Just("<script>"), Just("</script>"), Just("location.href="), Just("'"), Just("\""), Just("<!--"),
        Just("<meta http-equiv=refresh content='"), Just("0;url="), Just("&#x110000;"), Just("月"), Just("é"), Just("<svg>"), Just("<p hidden"),
    ], 0..40)) {
        let body = parts.concat();
        let read = at("https://a.example/x", body.as_bytes(), Some("text/html; charset=utf-8"), &["月"], &["é"]);
        prop_assert!(read.h1.len() <= 5);
    }
}

#[test]
fn the_name_of_the_host_is_not_the_name_of_the_product() {
    let cases = [
        ("acme.example is for sale", "Acme", Some(Named::Address)),
        ("WWW.Acme.Example", "Acme", Some(Named::Address)),
        ("Acme, at acme.example", "Acme", Some(Named::Text)),
        ("acme.example", "acme.example", Some(Named::Text)),
        ("Zest of Acme", "Acme Zest", Some(Named::Words)),
        ("acme.example", "Zest", None),
    ];
    for (text, name, expected) in cases {
        let read = named(&format!("<p>{text}</p>"), &[name]);
        assert_eq!(read.named, expected, "{name} in {text}");
    }
}

#[test]
fn a_name_is_found_in_what_elements_are_labelled_with() {
    for html in [
        "<img alt=Velora>",
        "<a title=Velora href=/></a>",
        "<textarea placeholder='Message Velora…'></textarea>",
    ] {
        assert!(named(html, &["Velora"]).names_product(), "{html}");
    }
    assert!(!named("<a href=/Velora id=Velora>x</a>", &["Velora"]).names_product());
}

#[test]
fn a_short_name_is_found_where_it_is_a_whole_part_of_the_title() {
    for (name, title, expected) in [
        ("v0.dev", "v0 by Norden", true),
        ("v0.dev", "v0 | Build", true),
        ("v0.dev", "What v0 is", false),
        ("Google Velo", "Velo: your companion", true),
        ("Google Velo", "The velo shop", false),
        ("Blue Velo", "Velo: bicycles", false),
    ] {
        let html = format!("<title>{title}</title>");
        assert_eq!(
            named(&html, &[name]).names_product(),
            expected,
            "{name} in {title}"
        );
    }
}

#[test]
fn the_common_form_of_a_name_is_found_where_it_heads_the_page() {
    for (name, title, h1, expected) in [
        ("Velin 织羽", "织羽 AI - 视频生成", "", true),
        ("Velin 织羽", "织羽AI", "", true),
        ("Velin 织羽", "织羽官网", "", true),
        ("Velin 织羽", "Home", "织羽", true),
        ("Velin 织羽", "欢迎使用织羽", "织羽，是织羽。", true),
        ("Velin 织羽", "组织羽毛球比赛", "", false),
        ("Velin 소리결", "소리결AI - 받아쓰기", "", true),
        ("Velin 소리결", "소리결로 쓰세요", "", true),
        ("Velin 视频编辑", "视频编辑", "", false),
        ("织羽AI", "织羽 - 视频生成", "", true),
        ("Velora TTS Engine", "Velora - TTS", "", true),
        ("Velora TTS", "Velora | Home", "", true),
        ("Velora Code Agent", "Home", "Velora", true),
        (
            "Velora Code Agent",
            "The Velora family's photographs",
            "",
            false,
        ),
        (
            "Velo Sound TTS Engine",
            "What Velo Sound TTS can do",
            "",
            true,
        ),
        ("Velora Norden", "Velora | Home", "", false),
        ("Simple Voice Editor", "Simple | Home", "", false),
        ("Google Voice Editor", "Google", "", false),
        ("Mimas Image Generator", "Image Generator", "", false),
        ("VeloHQ", "Velo", "", true),
        ("VeloHQ", "What velo is", "", false),
        ("VELOHQ", "Velo", "", false),
        ("VeloHQ", "velo.app", "", false),
        ("Norden Velo for Sales", "Velo for Sales", "", true),
        ("Norden Velo for Sales", "All sales", "", false),
    ] {
        let html = format!("<title>{title}</title><h1>{h1}</h1>");
        assert_eq!(
            named(&html, &[name]).names_product(),
            expected,
            "{name} in {title}, {h1}"
        );
    }
}

#[test]
fn a_name_without_blanks_is_found_in_its_pieces() {
    for (name, title, h1, text, expected) in [
        // Without its maker.
        ("阿里云织羽", "织羽控制台", "", "", true),
        ("阿里云织羽", "服务平台织羽控制台", "织羽", "", true),
        ("阿里云织羽", "服务平台", "组织羽毛球比赛", "", false),
        ("百度智能云织羽", "织羽平台-百度智能云", "", "", true),
        ("华为织羽", "织羽大模型-华为云", "", "", true),
        ("网易织羽 AI 开放平台", "织羽智云AI开放平台", "", "", true),
        ("阿里 Velora", "Velora | Home", "", "", true),
        ("百度翻译", "翻译公司", "", "", false),
        ("腾讯会议", "会议室预订", "", "", false),
        // Maker and product the other way round.
        ("腾羽混织 3D", "混织3D - 腾羽", "", "", true),
        ("腾羽混织 3D", "混织3D", "", "来自腾羽。", true),
        ("腾羽混织 3D", "混织3D", "", "", false),
        ("腾羽混织 3D", "纱线", "", "混织，腾羽。", false),
        ("腾羽翻译", "翻译公司", "", "腾羽", false),
        ("视频生成器", "生成器", "", "视频", false),
        // So much of it that it is not met by chance.
        ("昆山天羽织云", "天羽织云 - 首页", "", "", true),
        ("昆山天羽织云", "欢迎", "天羽织云", "", false),
        ("昆山视频编辑", "视频编辑", "", "", false),
        // Whose page it is.
        ("织羽 AI", "首页", "", "Copyright © 2026 杭州织羽科技", true),
        ("织羽 AI", "首页", "", "杭州织羽科技有限公司", true),
        ("织羽 AI", "首页", "", "组织羽毛球比赛", false),
        ("视频 AI", "首页", "", "© 2026 杭州视频科技有限公司", false),
    ] {
        let html = format!("<title>{title}</title><h1>{h1}</h1><p>{text}</p>");
        assert_eq!(
            named(&html, &[name]).may_name_product(),
            expected,
            "{name} in {title}, {h1}, {text}"
        );
    }
}

#[test]
fn an_edition_and_the_domains_own_maker_need_not_be_told() {
    for (name, title, text, expected) in [
        ("Velora Gen-4", "Velora | Home", "", true),
        ("Velora Gen-4", "Home", "The velora family", false),
        ("Velora Plus", "Velora", "", true),
        ("Velorabook Plus", "Home", "Velorabook reads", true),
        ("Norden V Developer", "Home", "Norden V writes", true),
        ("Simple Pro", "Simple | Home", "", false),
        ("Voice Pro", "Voice | Home", "", false),
        // The host is www.acme.example.
        ("Acme Velora", "Velora", "", true),
        ("Acme Velora", "The velora family", "", false),
    ] {
        let html = format!("<title>{title}</title><p>{text}</p>");
        let named = named(&html, &[name]).may_name_product();
        assert_eq!(named, expected, "{name} in {title}, {text}");
    }
}

#[test]
fn a_name_is_found_under_the_forms_that_pages_use() {
    let cases = [
        ("Velora 3", "Velora"),
        ("Velora v2.1", "Velora 4"),
        ("Velora-7B", "Velora models"),
        ("Velora Editor", "Velora"),
        ("Velora by Norden", "Velora"),
        ("The Velora Project", "Velora"),
        ("Café Velour", "Cafe Velour"),
        ("Salt & Velora", "Salt and Velora"),
        ("Velora", "Velora\u{2122}"),
        ("织云智能写作助手", "織雲"),
    ];
    for (name, text) in cases {
        assert!(
            named(&format!("<p>{text}</p>"), &[name]).names_product(),
            "{name} in {text}"
        );
    }
    for (name, text) in [
        ("The Editor", "editor"),
        ("Web 3", "web"),
        ("开放平台", "平台"),
    ] {
        assert!(
            !named(&format!("<p>x {text} x</p>"), &[name]).names_product(),
            "{name} in {text}"
        );
    }
}
