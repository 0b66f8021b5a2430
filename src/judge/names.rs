//! Which names can tell one page from another.
//!
//! In a catalog a name is a product's; elsewhere it is a link's text, which may
//! be "here", "paper" or a whole sentence. No page can be expected to show
//! those.

use crate::page::{self, Page};
use crate::signatures::fold;

/// Link texts that name no product.
const GENERIC: &[&str] = &[
    "here",
    "click here",
    "this",
    "link",
    "links",
    "website",
    "web site",
    "site",
    "homepage",
    "home page",
    "home",
    "official site",
    "official website",
    "web",
    "url",
    "source",
    "sources",
    "source code",
    "code",
    "github",
    "gitlab",
    "repo",
    "repository",
    "demo",
    "live demo",
    "docs",
    "doc",
    "documentation",
    "manual",
    "guide",
    "tutorial",
    "tutorials",
    "paper",
    "papers",
    "pdf",
    "arxiv",
    "blog",
    "blog post",
    "article",
    "post",
    "video",
    "youtube",
    "download",
    "downloads",
    "project",
    "project page",
    "read more",
    "more",
    "more info",
    "learn more",
    "details",
    "info",
    "about",
    "api",
    "pricing",
    "sign up",
    "login",
    "log in",
    "app",
    "open",
    "view",
    "visit",
    "twitter",
    "x",
    "discord",
    "slack",
    "wiki",
    "wikipedia",
    "faq",
    "license",
    "changelog",
    "readme",
    "example",
    "examples",
    "book",
    "course",
    "slides",
    "dataset",
    "model",
    "weights",
    "官网",
    "官方网站",
    "官方",
    "网站",
    "主页",
    "首页",
    "链接",
    "地址",
    "网址",
    "这里",
    "点击这里",
    "此处",
    "文档",
    "官方文档",
    "教程",
    "论文",
    "代码",
    "源码",
    "源代码",
    "仓库",
    "项目",
    "项目地址",
    "博客",
    "文章",
    "视频",
    "下载",
    "演示",
    "查看",
    "详情",
    "更多",
    "体验地址",
    "在线体验",
    "说明",
    "手册",
    "公式サイト",
    "サイト",
    "こちら",
    "ドキュメント",
    "論文",
    "홈페이지",
    "공식 사이트",
    "여기",
    "문서",
    "aquí",
    "sitio web",
    "hier",
    "webseite",
    "ici",
    "site web",
    "aqui",
    "сайт",
    "здесь",
    "тут",
    "документация",
];
/// A name has at most so many words.
const WORDS: usize = 5;
/// And at most so many characters.
const CHARACTERS: usize = 48;

/// Whether there is a name that the product's page can be expected to show.
pub(super) fn any_telling(names: &[String]) -> bool {
    names.iter().any(|name| is_telling(name))
}

/// The name among `names` that `page` shows, as far as can be told: one that
/// tells products apart, and that stands in what is kept of the page.
pub(super) fn shown<'n>(names: &'n [String], page: Option<&Page>) -> Option<&'n String> {
    let stands = |name: &&String| {
        page.is_some_and(|page| {
            let heads = page.title.iter().chain(&page.h1);
            let mut texts = heads.chain([&page.text]);
            texts.any(|text| any_stands_in(std::slice::from_ref(*name), text))
        })
    };
    let telling = || names.iter().filter(|name| is_telling(name));
    let found = telling().find(stands).or_else(|| names.iter().find(stands));
    found.or_else(|| telling().next()).or_else(|| names.first())
}

fn is_telling(name: &str) -> bool {
    let folded = fold(name);
    let plain = folded.trim_matches(|c: char| !c.is_alphanumeric());
    !plain.is_empty()
        && !GENERIC.contains(&plain)
        && !plain.starts_with("http")
        && !plain.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && plain.split_whitespace().count() <= WORDS
        && plain.chars().count() <= CHARACTERS
}

/// Whether a name stands in the path of `url`, so that a page which echoes its
/// address shows it.
pub(super) fn any_in_path(names: &[String], url: &url::Url) -> bool {
    any_stands_in(names, &page::decoded(url.path()))
}

/// Whether a name stands in `text`, whatever divides its words.
pub(super) fn any_stands_in(names: &[String], text: &str) -> bool {
    let plain = |text: &str| -> String {
        let folded = fold(text);
        let letters = folded.chars().filter(|c| c.is_alphanumeric());
        letters.map(page::simplified).collect()
    };
    let text = plain(text);
    let names = names.iter().map(|name| plain(name));
    names
        .filter(|name| !name.is_empty())
        .any(|name| text.contains(&name))
}

/// `text`, [`fold`]ed, without the names.
pub(super) fn without(names: &[String], text: &str) -> String {
    let mut names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let named = names.iter().filter(|name| !name.is_empty());
    named.fold(fold(text), |text, name| text.replace(name.as_str(), " "))
}

/// Whether a word of a name, of three letters or more, stands in `text`.
pub(super) fn any_word_stands_in(names: &[String], text: &str) -> bool {
    let text = fold(text);
    any_stands_in(names, &text)
        || names.iter().any(|name| {
            let name = fold(name);
            let mut words = name.split(|c: char| !c.is_alphanumeric());
            words.any(|word| word.chars().count() >= 3 && text.contains(word))
        })
}

/// Whether a name, folded, has `words` in it: a product that is called "404
/// Media" or "Closed Captions" is not told by its own name.
pub(super) fn any_has(names: &[String], words: &str) -> bool {
    names.iter().any(|name| fold(name).contains(words))
}

/// Whether `words` stand in a name as words of their own: one that is called
/// "Coming Soon" is not told by its own name, and "Praxiis" has no "iis" in it.
pub(super) fn any_has_words(names: &[String], words: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    names.iter().any(|name| {
        let name = fold(name);
        name.match_indices(words).any(|(at, found)| {
            let before = name[..at].chars().next_back();
            let after = name[at + found.len()..].chars().next();
            is_edge(before) && is_edge(after)
        })
    })
}
