//! What a further link of a product is, told by its text.

use super::words::{collapse, fold, strip_word, trim_marks};

/// The words that say what a further link of a product is, by the key that it
/// gets in the catalog.
const KINDS: [(&str, &[&str]); 12] = [
    (
        "site",
        &[
            "site",
            "website",
            "web site",
            "homepage",
            "home page",
            "home",
            "主页",
            "首页",
            "官网",
            "网站",
            "官方网站",
        ],
    ),
    (
        "app",
        &[
            "app",
            "web app",
            "demo",
            "live demo",
            "try it",
            "playground",
            "应用",
            "体验",
            "演示",
            "入口",
        ],
    ),
    (
        "docs",
        &[
            "docs",
            "doc",
            "documentation",
            "reference",
            "manual",
            "文档",
        ],
    ),
    (
        "guide",
        &[
            "guide",
            "user guide",
            "tutorial",
            "tutorials",
            "handbook",
            "quickstart",
            "quick start",
            "getting started",
            "教程",
            "指南",
            "手册",
            "入门",
        ],
    ),
    (
        "repo",
        &[
            "repo",
            "repository",
            "github",
            "gitlab",
            "gitee",
            "bitbucket",
            "codeberg",
            "code",
            "source",
            "source code",
            "源码",
            "源代码",
            "代码",
            "仓库",
            "代码仓库",
        ],
    ),
    (
        "models",
        &[
            "models",
            "model",
            "weights",
            "hugging face",
            "huggingface",
            "模型",
            "权重",
        ],
    ),
    (
        "signup",
        &["signup", "sign up", "register", "registration", "注册"],
    ),
    (
        "pricing",
        &["pricing", "price", "prices", "plans", "价格", "定价"],
    ),
    ("api", &["api", "接口"]),
    ("status", &["status", "状态"]),
    ("paper", &["paper", "arxiv", "preprint", "论文"]),
    ("blog", &["blog", "blog post", "博客"]),
];

/// Words that add nothing to a word of [`KINDS`].
const FILLERS: [&str; 17] = [
    "official", "the", "our", "project", "link", "page", "repo", "on", "官方", "使用", "帮助",
    "在线", "开发", "中文", "地址", "链接", "项目",
];

/// The key below `links` that a link of the product `name` gets, if its `text`
/// says what it is.
pub(super) fn link_kind(text: &str, name: &str) -> Option<&'static str> {
    let text = fold(trim_marks(&collapse(text)));
    let name = fold(name);
    let mut best: Option<(usize, &'static str)> = None;
    for (kind, words) in KINDS {
        for word in words {
            let rest = strip_word(&text, word).filter(|rest| adds_nothing(rest, &name));
            if rest.is_some() && best.is_none_or(|(len, _)| len < word.len()) {
                best = Some((word.len(), kind));
            }
        }
    }
    best.map(|(_, kind)| kind)
}

/// Whether `rest` is only fillers, and the product's name or how it begins.
fn adds_nothing(rest: &str, name: &str) -> bool {
    let mut rest = rest;
    loop {
        let shorter = FILLERS.iter().find_map(|filler| strip_word(rest, filler));
        match shorter {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    rest.is_empty() || (rest.chars().count() > 1 && name.starts_with(rest))
}
