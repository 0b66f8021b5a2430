//! Each rule on what breaks it, and on its nearest neighbour that does not.

use jiff::civil::date;

use super::super::{Level, RuleSettings, Settings, lint, rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::reading::{Reading, read};
use crate::source::{Kind, Source, SourceId};

/// Everything found in a catalog of these lines.
fn linted(lines: &str, settings: &Settings) -> (Source, Vec<Diagnostic>) {
    let text = format!("schema = 1\n{lines}");
    let sources = [Source::new("catalog.toml", Kind::Catalog, text)];
    let readings: [Reading; 1] = [read(&sources[0], SourceId(0))];
    let found = lint(&sources, &readings, settings);
    let [source] = sources;
    (source, found)
}

fn today() -> Settings {
    Settings {
        today: Some(date(2026, 11, 23)),
        ..Settings::default()
    }
}

/// What `rule` finds: the text that it points at, and the text of its first label.
fn found_by(name: &str, lines: &str, settings: &Settings) -> Vec<String> {
    let (source, found) = linted(lines, settings);
    let at = |span: crate::source::Span| source.text[span.range()].to_owned();
    let found = found.into_iter().filter(|found| found.rule == name);
    found
        .map(|found| match found.labels.first() {
            Some(label) => format!("{} < {}", at(found.span), at(label.span)),
            None => at(found.span),
        })
        .collect()
}

/// A rule, the lines of a catalog, and what it finds there.
type Row = (&'static str, &'static str, &'static [&'static str]);

fn hold(rows: &[Row]) {
    for (name, lines, expected) in rows {
        assert_eq!(
            found_by(name, lines, &today()),
            *expected,
            "{name}\n{lines}"
        );
        let default = rule(name).unwrap().severity;
        for found in linted(lines, &today()).1 {
            if found.rule == *name {
                assert_eq!(found.severity, default, "{name}");
            }
        }
    }
}

#[test]
fn a_catalog_in_order_has_no_problem() {
    let lines = "tags = ['free']\n[category.chat]\nname = '对话'\n[product.a]\nname = 'Kimi'\naliases = ['月之暗面']\ncategory = 'chat'\nurl = 'https://a.example/'\ndescription = '长文本对话助手。'\ntags = ['free']\nadded = 2026-11-23\nwas = []\n[product.b]\nname = 'B'\ncategory = 'chat'\nurl = { url = 'https://b.example/', note = '' }\ndescription = 'Chat (in a browser).'\n[retired.c]\nname = 'C'\nreplaced_by = 'b'\nwas = ['https://b.example/']\n";
    assert_eq!(linted(lines, &today()).1, []);
}

#[test]
fn values_and_ids() {
    hold(&[
        ("empty-value", "[product.a]\nname = ''", &[""]),
        ("empty-value", "[product.a]\nname = '　'", &["　"]),
        ("empty-value", "[product.a]\nurl = ''", &[""]),
        ("invalid-url", "[product.a]\nurl = ''", &[]),
        (
            "empty-value",
            "[product.a]\naliases = []\ntags = ['']",
            &["[", ""],
        ),
        ("empty-value", "[product.a]\ncategory = []", &["["]),
        ("empty-value", "[product.a]\nlinks.docs = ' '", &[" "]),
        (
            "empty-value",
            "tags = []\n[product.a]\nwas = []\nurl = {url = 'x', note = ''}",
            &[],
        ),
        ("invalid-id", "[product.Kimi]", &["Kimi"]),
        (
            "invalid-id",
            "[category.'对话']\n[retired.a_b]",
            &["'对话'", "a_b"],
        ),
        ("invalid-id", "[product.\"\"]", &["\"\""]),
        (
            "invalid-id",
            "[product.gpt-4]\n[category.0]\n[retired.-]",
            &[],
        ),
        ("reused-retired-id", "[product.a]\n[retired.a]", &["a < a"]),
        (
            "reused-retired-id",
            "[product.a]\n[retired.b]\n[category.a]",
            &[],
        ),
        (
            "unknown-tag",
            "tags = ['free']\n[product.a]\ntags = ['fre', 'free']",
            &["fre"],
        ),
        ("unknown-tag", "[product.a]\ntags = ['fre']", &[]),
        (
            "future-date",
            "[product.a]\nadded = 2026-11-25",
            &["2026-11-25"],
        ),
        (
            "future-date",
            "[retired.a]\non = 2027-01-01",
            &["2027-01-01"],
        ),
        ("future-date", "[product.a]\nadded = 2026-11-24", &[]),
        (
            "invalid-date",
            "[product.a]\nadded = 2026-02-30",
            &["2026-02-30"],
        ),
        ("invalid-date", "[[ignore]]\nuntil = 'soon'", &["soon"]),
    ]);
}

#[test]
fn names() {
    hold(&[
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.b]\nname = 'ＫＩＭＩ'",
            &["ＫＩＭＩ < Kimi"],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'AI 工具'\n[product.b]\nname = 'ai工具'",
            &["ai工具 < AI 工具"],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.b]\nname = 'Kimi+'",
            &[],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.a]\nname = 'Kimi'",
            &[],
        ),
        (
            "alias-collision",
            "[product.a]\nname = 'Kimi'\n[product.b]\naliases = ['kimi']",
            &["kimi < Kimi"],
        ),
        (
            "alias-collision",
            "[product.a]\naliases = ['Kimi']\n[product.b]\nname = 'KIMI'",
            &["Kimi < KIMI"],
        ),
        (
            "alias-collision",
            "[product.a]\naliases = ['K']\n[product.b]\naliases = ['k']",
            &["k < K"],
        ),
        (
            "alias-collision",
            "[product.a]\nname = 'Kimi'\naliases = ['KIMI', 'kimi']\n[product.b]\nname = 'K'",
            &[],
        ),
    ]);
}

#[test]
fn order() {
    hold(&[
        ("unsorted", "[product.z]\n[product.a]\n[product.b]", &["z"]),
        (
            "unsorted",
            "[product.b]\n[product.c]\n[product.a]\n[product.d]",
            &["a"],
        ),
        (
            "unsorted",
            "[product.ai-bot]\n[product.ai-bot-news]\n[product.aibase]",
            &[],
        ),
        (
            "unsorted",
            "[product.a]\n[retired.z]\n[category.b]\n[product.b]\n[category.a]",
            &[],
        ),
    ]);
    let (source, found) = linted("[product.c]\n[product.b]\n[product.a]\n", &today());
    let unsorted: Vec<_> = found.iter().filter(|it| it.rule == "unsorted").collect();
    assert_eq!(unsorted.len(), 2);
    let fix = unsorted[0].fix.as_ref().unwrap();
    let mut text = source.text;
    for edit in fix.edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    assert_eq!(text, "schema = 1\n[product.a]\n[product.b]\n[product.c]\n");
    assert!(unsorted[1].fix.is_none());
}

#[test]
fn categories_and_retired_products() {
    hold(&[
        (
            "unknown-category",
            "[category.chat]\n[product.a]\ncategory = ['caht', 'chat']",
            &["caht"],
        ),
        (
            "empty-category",
            "[category.chat]\n[category.code]\n[product.a]\ncategory = 'chat'",
            &["code"],
        ),
        (
            "small-category",
            "[category.a]\n[category.b]\n[product.x]\ncategory = 'a'\n[product.y]\ncategory = ['a', 'b']",
            &["b"],
        ),
        (
            "small-category",
            "[category.a]\n[category.b]\n[product.x]\ncategory = 'a'\n[product.y]\ncategory = 'a'\n[product.z]\ncategory = ['b', 'b']",
            &["b"],
        ),
        (
            "small-category",
            "[category.b]\n[category.c]\n[product.x]\ncategory = 'b'",
            &[],
        ),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'c'\n[product.b]",
            &["c"],
        ),
        ("bad-successor", "[retired.a]\nreplaced_by = 'a'", &["a"]),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'b'\n[retired.b]",
            &["b < b"],
        ),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'b'\n[product.b]",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://X.example'\n[retired.b]\nwas = ['https://x.example/#top']",
            &["https://X.example < https://x.example/#top"],
        ),
        (
            "retired-link",
            "[product.a]\nlinks.docs = 'https://x.example/'\nwas = ['https://y.example/']\n[retired.b]\nwas = ['https://x.example/', 'https://y.example/']",
            &[
                "https://x.example/ < https://x.example/",
                "https://y.example/ < https://y.example/",
            ],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/'\n[retired.b]\nreplaced_by = 'a'\nreason = 'renamed'\nwas = ['https://x.example/']",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/'\n[retired.b]\nreplaced_by = 'a'\nreason = 'hijacked'\nwas = ['https://x.example/']",
            &["https://x.example/ < https://x.example/"],
        ),
        (
            "retired-link",
            "[product.a]\nwas = ['https://x.example/']\n[retired.b]\nreplaced_by = 'a'\nreason = 'hijacked'\nwas = ['https://x.example/']",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/2'\n[retired.b]\nwas = ['https://x.example/']",
            &[],
        ),
    ]);
}

#[test]
fn descriptions() {
    let described = |name: &'static str, text: &str| {
        found_by(
            name,
            &format!("[product.a]\nname = 'Kimi'\ndescription = \"{text}\""),
            &today(),
        )
    };
    let long = "很".repeat(60);
    let rows: &[(&str, &str, &[&str])] = &[
        ("description-length", "x.", &["x."]),
        ("description-length", "短。", &[]),
        (
            "description-length",
            &format!("{long}。"),
            &[&format!("{long}。")],
        ),
        ("description-length", &long, &[]),
        ("description-style", "长文本对话助手", &["手"]),
        ("description-style", "长文本对话助手.", &["."]),
        ("description-style", "长文本对话助手。", &[]),
        ("description-style", "长文本（对话。）", &[]),
        ("description-style", "A chat assistant", &["t"]),
        ("description-style", "A chat assistant。", &["。"]),
        (
            "description-style",
            "A chat assistant (for long texts.)",
            &[],
        ),
        ("description-style", "A chat assistant…", &[]),
        ("description-style", "A client for 文心一言.", &[]),
        ("description-style", "OpenAI 的多模态大语言模型。", &[]),
        ("description-style", "مساعد محادثة", &[]),
        (
            "description-repeats-name",
            "Kimi 是对话助手。",
            &["Kimi 是对话助手。"],
        ),
        ("description-repeats-name", "kimi: chat.", &["kimi: chat."]),
        (
            "description-repeats-name",
            "Kimi对话助手。",
            &["Kimi对话助手。"],
        ),
        ("description-repeats-name", "Kimigayo is another.", &[]),
        ("description-repeats-name", "Kimi-like chat.", &[]),
        ("description-repeats-name", "Chat with Kimi.", &[]),
        ("stray-space", " a  b ，c ", &[" ", "  ", " ", " "]),
        ("stray-space", "a b, c\\nd", &[]),
        ("stray-space", "a\\u0020 b", &["a\\u0020 b"]),
        ("mixed-punct", "写作,翻译;对话。", &[",", ";"]),
        ("mixed-punct", "支持 PyTorch,适合研究。", &[","]),
        ("mixed-punct", "一. 二。", &["."]),
        ("mixed-punct", "Chat，search.", &["，"]),
        ("mixed-punct", "Chat、search.", &["、"]),
        (
            "mixed-punct",
            "用.NET 与 Node.js，见 https://a.example/?b。",
            &[],
        ),
        ("mixed-punct", "Yahoo!邮箱，3,000 条，第 3.5 版。", &[]),
        ("mixed-punct", "长文本对话助手.", &[]),
        ("promotional-text", "最强的对话助手。", &["最强"]),
        (
            "promotional-text",
            "The World-Class assistant.",
            &["World-Class"],
        ),
        ("promotional-text", "对话助手！", &["！"]),
        ("promotional-text", "Chat now!", &["!"]),
        ("promotional-text", "A guide to the best practices.", &[]),
        ("promotional-text", "Tests a != b.", &[]),
        ("promotional-text", "Unmatchedness.", &[]),
    ];
    for (rule, text, expected) in rows {
        assert_eq!(described(rule, text), *expected, "{rule}: {text}");
    }
}

#[test]
fn a_name_of_one_script_does_not_end_within_a_word() {
    let rows = [
        ("文心", "文心一言的助手。", false),
        ("文心", "文心是一款助手。", true),
        ("Vue", "Vue.js plugins.", false),
        ("Vue", "Vue", true),
        ("Yahoo!", "Mail at Yahoo!", false),
    ];
    for (name, description, expected) in rows {
        let lines = format!("[product.a]\nname = '{name}'\ndescription = '{description}'");
        let found = found_by("description-repeats-name", &lines, &today());
        assert_eq!(!found.is_empty(), expected, "{name}: {description}");
        assert_eq!(found_by("promotional-text", &lines, &today()), [""; 0]);
    }
}

#[test]
fn ignores() {
    hold(&[
        ("ignore-no-reason", "[[ignore]]\nurl = 'x'", &["ignore"]),
        ("ignore-no-reason", "[[ignore]]\nreason = ' '", &["ignore"]),
        ("ignore-no-reason", "[[ignore]]\nreason = 'known'", &[]),
        ("empty-value", "[[ignore]]\nreason = ''", &[]),
        ("ignore-no-until", "[[ignore]]", &["ignore"]),
        ("ignore-no-until", "[[ignore]]\nuntil = 2027-01-01", &[]),
        (
            "ignore-expired",
            "[[ignore]]\nuntil = 2026-11-22",
            &["2026-11-22"],
        ),
        ("ignore-expired", "[[ignore]]\nuntil = 2026-11-23", &[]),
        ("ignore-too-broad", "[[ignore]]\nrule = 'gone'", &["ignore"]),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://*'",
            &["https://*"],
        ),
        ("ignore-too-broad", "[[ignore]]\nurl = '*'", &["*"]),
        ("ignore-too-broad", "[[ignore]]\nurl = '*.pdf'", &["*.pdf"]),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://*.com/x'",
            &["https://*.com/x"],
        ),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://a.example/*'",
            &[],
        ),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = '*://*.a.example/*'",
            &[],
        ),
        ("ignore-too-broad", "[[ignore]]\ntarget = 'product.a'", &[]),
    ]);
}

#[test]
fn an_ignore_that_covers_nothing() {
    let product =
        "[product.kimi]\nname = 'Kimi'\ncategory = 'x'\nurl = 'https://a.example/'\n[category.x]\n";
    let rows: &[(&str, &[&str])] = &[
        ("target = 'product.kimmi.url'", &["product.kimmi.url"]),
        (
            "target = 'product.kimi.links.docs'",
            &["product.kimi.links.docs"],
        ),
        ("target = 'product.kimi.urls'", &["product.kimi.urls"]),
        ("target = 'kimi'", &["kimi"]),
        ("url = 'https://b.example/*'", &["https://b.example/*"]),
        (
            "target = 'product.kimi'\nrule = 'rate-limitted'",
            &["rate-limitted"],
        ),
        (
            "target = 'product.kimi'\nrule = 'duplicate-url'",
            &["duplicate-url"],
        ),
        (
            "target = 'product.kimi'\nrule = 'duplicate-url'\nuntil = 2026-11-01",
            &[],
        ),
        ("target = 'product.kimi.url'\nrule = 'rate-limited'", &[]),
        ("target = 'product.kimi'", &[]),
        (
            "url = 'https://a.example/*'\nrule = 'redirect-duplicate'",
            &[],
        ),
    ];
    for (lines, expected) in rows {
        let lines = format!("{product}[[ignore]]\n{lines}");
        assert_eq!(
            found_by("ignore-unused", &lines, &today()),
            *expected,
            "{lines}"
        );
    }
}

#[test]
fn an_ignored_finding_is_a_note_and_uses_its_ignore() {
    let product = "[product.a]\nname = 'A '\n";
    for (ignore, severity, unused) in [
        (
            "target = 'product.a.name'\nrule = 'stray-space'",
            Severity::Note,
            0,
        ),
        (
            "target = 'product.a'\nrule = 'stray-space'",
            Severity::Note,
            0,
        ),
        (
            "target = 'product.a.url'\nrule = 'stray-space'",
            Severity::Warning,
            1,
        ),
        (
            "target = 'product.a.name'\nrule = 'stray-space'\nuntil = 2026-11-22",
            Severity::Warning,
            0,
        ),
    ] {
        let lines = format!("{product}[[ignore]]\nreason = 'x'\n{ignore}");
        let (_, found) = linted(&lines, &today());
        let stray = found.iter().find(|it| it.rule == "stray-space").unwrap();
        assert_eq!(stray.severity, severity, "{ignore}");
        let unused_found = found.iter().filter(|it| it.rule == "ignore-unused");
        assert_eq!(unused_found.count(), unused, "{ignore}");
    }
}

#[test]
fn the_configuration_sets_severity_bounds_and_exceptions() {
    let set = |rule: &str, said: RuleSettings| Settings {
        rules: [(rule.to_owned(), said)].into(),
        ..today()
    };
    let lines = "[category.x]\n[category.y]\n[product.b]\ncategory = 'y'\n[product.a]\nname = 'A'\ncategory = 'x'\ndescription = '完美的短句。'\nurl = 'javascript:1'";
    let rows: [(&str, RuleSettings, usize); 7] = [
        (
            "description-length",
            RuleSettings {
                min: Some(20),
                ..RuleSettings::default()
            },
            1,
        ),
        ("description-length", RuleSettings::default(), 0),
        (
            "small-category",
            RuleSettings {
                min: Some(1),
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "promotional-text",
            RuleSettings {
                allow: vec!["完美".to_owned()],
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "promotional-text",
            RuleSettings {
                level: Some(Level::Off),
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "unreachable-scheme",
            RuleSettings {
                allow: vec!["javascript:*".to_owned()],
                ..RuleSettings::default()
            },
            0,
        ),
        ("unreachable-scheme", RuleSettings::default(), 1),
    ];
    for (rule, said, expected) in rows {
        let settings = set(rule, said.clone());
        assert_eq!(
            found_by(rule, lines, &settings).len(),
            expected,
            "{rule} {said:?}"
        );
    }
    let louder = RuleSettings {
        level: Some(Level::Told(Severity::Error)),
        ..RuleSettings::default()
    };
    let (_, found) = linted(lines, &set("small-category", louder));
    let small = found.iter().find(|it| it.rule == "small-category").unwrap();
    assert_eq!(small.severity, Severity::Error);
}

#[test]
fn a_fix_of_spaces_leaves_none_and_changes_nothing_else() {
    let (mut source, found) = linted(
        "[product.a]\nname = ' A  B ' # x\naliases = ['C ']\n",
        &today(),
    );
    let mut fixes: Vec<_> = found.iter().filter(|it| it.rule == "stray-space").collect();
    fixes.sort_by_key(|it| std::cmp::Reverse(it.span));
    for found in fixes {
        for edit in &found.fix.as_ref().unwrap().edits {
            source.text.replace_range(edit.span.range(), &edit.text);
        }
    }
    assert_eq!(
        source.text,
        "schema = 1\n[product.a]\nname = 'A B' # x\naliases = ['C']\n"
    );
}
