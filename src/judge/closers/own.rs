//! What a page says itself: what it lists, quotes or puts below another's name is another's.

use super::super::names;
use super::super::sayings::{self, Line, LineKind};
use crate::signatures;

/// The lines of a text that a page says itself: neither items nor, where there are several
/// headings, what stands below one that is another's name.
pub(super) fn lines<'t>(text: &'t str, subject: &[String]) -> Vec<&'t str> {
    let heads = |line: &Line<'_>| line.kind == LineKind::Heading;
    let several = sayings::lines(text).filter(heads).count() > 1;
    let mut of_another = false;
    let own = sayings::lines(text).filter(|line| {
        let named = || names::any_stands_in(subject, line.text);
        if heads(line) {
            let own = || is_one_of(line.text, subject);
            of_another = several && sayings::is_like_a_name(line.text) && !own();
        }
        let listed = line.kind == LineKind::Item || (of_another && !heads(line));
        (!listed || named()) && !heads_a_list(line.text)
    });
    own.map(|line| line.text).collect()
}

/// Whether a heading is one of the names, and nothing else.
fn is_one_of(heading: &str, names: &[String]) -> bool {
    let heading = signatures::fold(heading);
    names.iter().any(|name| signatures::fold(name) == heading)
}

/// Whether a line says more than one of the headings.
pub(super) fn is_more_than(line: &str, headings: &[String]) -> bool {
    line.contains(char::is_alphabetic) && !headings.iter().any(|heading| heading == line)
}

/// Whether a heading is that of a list of such things: "サービス終了アプリ一覧".
pub(super) fn heads_a_list(heading: &str) -> bool {
    const LISTS: &[&str] = &[
        "一覧",
        "まとめ",
        "リスト",
        "カレンダー",
        "列表",
        "清单",
        "清單",
        "合集",
        "大全",
        "盘点",
        "目录",
        "모음",
        "목록",
        "리스트",
        "정리",
    ];
    LISTS.iter().any(|list| heading.trim_end().ends_with(list))
}
