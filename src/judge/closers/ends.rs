//! What follows closing words in their sentence: nothing but when, or something that
//! they are said of besides.

use super::parts::{self, Names};

/// Whether what follows the words is no more than when: "is closing on 1 May",
/// but not "is closing the gap".
pub(super) fn ends_there(after: &str) -> bool {
    let mut after = after.trim();
    while let Some(rest) = NOTICE.iter().find_map(|words| after.strip_prefix(words)) {
        after = rest.trim_start();
    }
    let apart = after.starts_with(|c: char| !c.is_alphanumeric() && !matches!(c, ',' | '、'));
    let dated = after.contains(|c: char| c.is_ascii_digit());
    let limited = LIMITED.iter().any(|words| after.starts_with(words))
        || UNTIL.iter().any(|until| after.contains(until));
    after.is_empty() || apart || (dated && !limited) || FOR_GOOD.contains(&after)
}

/// Words that are said of what opens again tomorrow too.
pub(super) const NOW: &[&str] = &["is gesloten"];

/// The same, where figures have to be a date's: "has closed 5 rounds" goes on.
pub(super) fn ends_wholly(after: &str, names: &Names) -> bool {
    let figures = after.contains(|c: char| c.is_ascii_digit());
    let parts = parts::of(parts::clause(after), names);
    (ends_there(after) && !figures) || parts.iter().all(|part| part.is_light())
}

/// Whether what is said holds for some only: "in your country".
pub(super) fn is_partly(after: &str) -> bool {
    let after = after.trim_start();
    let dated = after.starts_with("on ") && after.contains(|c: char| c.is_ascii_digit());
    !dated && FOR_SOME.iter().any(|some| after.starts_with(some))
}

/// Whether what is closed is so for some, or something: "closed for voting".
pub(super) fn is_for_some(after: &str) -> bool {
    let after = after.trim_start();
    let some = FOR.iter().find_map(|start| after.strip_prefix(start));
    some.is_some_and(|some| !ALL.iter().any(|all| some.starts_with(all)))
}

/// What may stand behind the words: for how long, and verbs that end every sentence.
const FOR_GOOD: &[&str] = &[
    "permanently",
    "for good",
    "forever",
    "today",
    "now",
    "définitivement",
    "endgültig",
    "definitivamente",
    "definitivo",
    "навсегда",
    "its doors",
    "voorgoed",
    "definitief",
    "na stałe",
    "natrvalo",
    "definitivně",
    "kalıcı olarak",
    "vĩnh viễn",
    "selamanya",
    "permanen",
    "pysyvästi",
    "lopullisesti",
    "för gott",
    "for altid",
    "for godt",
    "végleg",
    "definitiv",
    "οριστικά",
    "назавжди",
    "остаточно",
    "לצמיתות",
    "نهائياً",
    "نهائيا",
    "برای همیشه",
    "است",
    "है",
    "हैं",
    "ถาวร",
    "แล้ว",
    "อย่างถาวร",
];
/// That it is a notice, where words are joined.
const NOTICE: &[&str] = &[
    "公告",
    "通知",
    "声明",
    "聲明",
    "のお知らせ",
    "のご案内",
    "お知らせ",
    "いたしました",
    "しました",
    "예정",
    "안내",
    "공지",
    "합니다",
    "했습니다",
    "了",
];
/// What a date behind the words is but a part of.
const LIMITED: &[&str] = &["for ", "in ", "at ", "für ", "pour ", "para ", "для "];
/// And what makes a time of two dates.
const UNTIL: &[&str] = &[" to ", " until ", " bis ", " au ", " al ", "–"];
/// How it begins that something holds for some.
const FOR_SOME: &[&str] = &[
    "for ", "in your", "in this", "in the ", "on ", "with ", "to ", "as a ", "under ", "at ",
    "für ", "in deine", "pour ", "dans ", "en tu ", "para ", "no seu", "для ", "в ",
];
/// How it begins for whom something is closed.
const FOR: &[&str] = &["for ", "für ", "pour ", "para ", "для ", "на "];
/// And whom it is not for some of.
const ALL: &[&str] = &[
    "good",
    "ever",
    "all",
    "every",
    "business",
    "the public",
    "immer",
    "alle",
    "toujours",
    "de bon",
    "tous",
    "siempre",
    "sempre",
    "todos",
    "всех",
    "всегда",
];
