//! Descriptions and other texts.

use super::{found_by, linted, today};

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
        ("stray-space", "A tool , for work .", &[" ", " "]),
        ("stray-space", "Uses .NET, ... and , no.", &[" "]),
        ("stray-space", "Vite ! Et .5 de plus", &[]),
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
        (
            "promotional-text",
            "The most powerful tool.",
            &["most powerful"],
        ),
        ("promotional-text", "The most used tool.", &[]),
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
