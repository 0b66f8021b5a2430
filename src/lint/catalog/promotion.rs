//! Words that praise and tell nothing.

use std::sync::LazyLock;

use regex::Regex;

use super::super::Context;
use super::texts::{self, Text};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Superlatives. Words that are as often a plain fact (`leading`, 第一款) are
/// not among them, nor terms of the trade (state of the art).
const PRAISE: &[&str] = &[
    "amazing",
    "best-in-class",
    "best ever",
    "the best",
    "blazing",
    "blazingly",
    "breathtaking",
    "cutting-edge",
    "game-changing",
    "game changer",
    "greatest",
    "incredible",
    "incredibly",
    "industry-leading",
    "market-leading",
    "mind-blowing",
    "most advanced",
    "most powerful",
    "must-have",
    "next-level",
    "number one",
    "revolutionary",
    "second to none",
    "the fastest",
    "the ultimate",
    "unbeatable",
    "unmatched",
    "unparalleled",
    "unrivaled",
    "unrivalled",
    "world-class",
    "world-leading",
    "world's best",
    "world's first",
    "world's leading",
    "world's most",
    "最好",
    "最佳",
    "最强",
    "最棒",
    "最牛",
    "最先进",
    "最优秀",
    "最受欢迎",
    "顶级",
    "顶尖",
    "极致",
    "完美",
    "绝佳",
    "神器",
    "必备",
    "史上",
    "革命性",
    "颠覆性",
    "无与伦比",
    "全球领先",
    "国内领先",
    "业界领先",
    "行业领先",
    "世界领先",
    "全球第一",
    "行业第一",
    "全网最",
];

/// Any of those words, in any case.
static PRAISES: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = PRAISE.iter().map(|word| regex::escape(word)).collect();
    Regex::new(&format!("(?i:{})", words.join("|"))).expect("a short list of words")
});

/// `promotional-text`: one note a description, at the first such word.
pub(in crate::lint) fn promotional_text(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in texts::descriptions(context) {
        let value = &text.said.value;
        let mut words = PRAISES.find_iter(value).map(|found| found.range());
        let word = words.find(|range| is_word(value, range));
        let shout = exclamation(&text).map(|(at, mark)| at..at + mark.len_utf8());
        let first = word
            .into_iter()
            .chain(shout)
            .min_by_key(|range| range.start);
        let Some(range) = first else {
            continue;
        };
        let message = format!("`{}` praises, and tells nothing", &value[range.clone()]);
        let span: Span = text.part(context, range).unwrap_or(text.said.span);
        let made = context.note("promotional-text", span, message);
        found.push(text.of(made.with_help("say what it does, and let readers judge")));
    }
    found
}

/// Whether the match is not a part of longer words of the same script.
fn is_word(text: &str, range: &std::ops::Range<usize>) -> bool {
    if !text[range.clone()].is_ascii() {
        return true;
    }
    let letter = |c: char| c.is_ascii_alphanumeric();
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    // "the best practices" is a term.
    let term = text[range.end..].trim_start().starts_with("practice");
    !before.is_some_and(letter) && !after.is_some_and(letter) && !term
}

/// The first exclamation mark that is none of the name's.
fn exclamation(text: &Text<'_>) -> Option<(usize, char)> {
    let shouts = |c: char| matches!(c, '!' | '！');
    if text.name.is_some_and(|name| name.contains(shouts)) {
        return None;
    }
    let mut chars = text.said.value.char_indices();
    let found = chars.find(|&(_, c)| shouts(c))?;
    // `!=` and the like are no exclamations.
    let next = chars.next().map(|(_, c)| c);
    next.is_none_or(|next| next.is_whitespace() || shouts(next) || !next.is_ascii())
        .then_some(found)
}
