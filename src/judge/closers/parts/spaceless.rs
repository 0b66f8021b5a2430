//! What a run of a script without blanks is made of.

use std::sync::LazyLock;

use super::super::lexicon as words;
use super::Part;

/// Units of time, where a number stands before them.
const UNITS: &[char] = &['年', '月', '日', '时', '時', '点', '년', '월', '일', '시'];
/// Before 本, where it does not mean "this": 日本, 版本, 基本, 成本.
const NOT_THIS: &str = "日版基成根样樣资資剧劇课課文脚腳标標书書";
/// What a reason begins with.
const BECAUSE: &[&str] = &["因", "由于", "由於", "鉴于", "受"];
/// And ends with.
const REASONS: &[&str] = &[
    "调整", "調整", "原因", "战略", "戰略", "发展", "發展", "变化", "變化", "规划", "規劃", "需要",
    "问题", "問題", "安排", "影响", "影響", "变更", "變更", "变动", "到期", "不足", "困难", "困難",
    "压力", "政策", "转型", "轉型",
];
/// How a reason ends in Japanese.
const DUE_TO: &[&str] = &["により", "に伴い", "に伴って", "のため", "につき", "都合上"];
/// How its last word ends in Korean.
const REASON_WORDS: &[&str] = &[
    "이유로",
    "사정으로",
    "악화로",
    "인해",
    "따라",
    "문제로",
    "변경으로",
];

/// Adds what `word` is made of to what stands before it.
pub(super) fn add(word: &str, parts: &mut Vec<Part>) {
    let thing = |parts: &[Part]| parts.iter().rposition(|part| part.is_thing());
    if REASON_WORDS.iter().any(|end| word.ends_with(end))
        && let Some(at) = thing(parts)
    {
        // What stands between is the reason.
        parts.truncate(at + 1);
        parts.push(Part::Because);
        return;
    }
    let mut at = 0;
    while at < word.len() {
        let (part, length) = match known(word, at, parts) {
            Some(found) => found,
            None => match thing(parts).and_then(|_| reason(&word[at..])) {
                Some(length) => (Part::Because, length),
                None => (
                    Part::Other,
                    word[at..].chars().next().map_or(1, char::len_utf8),
                ),
            },
        };
        parts.push(part);
        at += length;
    }
}

/// What stands at `at`, and its length, if it is known.
fn known(word: &str, at: usize, parts: &[Part]) -> Option<(Part, usize)> {
    let rest = &word[at..];
    let last = word[..at].chars().next_back();
    let first = rest.chars().next()?;
    if first.is_ascii_digit() {
        let numbered = parts.last() == Some(&Part::Name) && is_version(rest);
        return Some((if numbered { Part::Other } else { Part::Date }, 1));
    }
    if UNITS.contains(&first) && last.is_some_and(|last| last.is_ascii_digit()) {
        return Some((Part::Date, first.len_utf8()));
    }
    let (known, part) = LISTS.iter().find(|(known, _)| rest.starts_with(known))?;
    let other = first == '本' && last.is_some_and(|last| NOT_THIS.contains(last));
    Some((if other { Part::Other } else { *part }, known.len()))
}

/// Whether the number at the start is a version's: "鱼鹰3", but not "鱼鹰3月".
fn is_version(rest: &str) -> bool {
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &rest[..rest.len() - after.len()];
    let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    !year && !after.starts_with(UNITS) && !after.starts_with(['-', '/'])
}

/// The length of the reason that `rest` begins with.
fn reason(rest: &str) -> Option<usize> {
    let end = |ends: &[&str]| {
        let ends = ends.iter();
        ends.filter_map(|end| Some(rest.rfind(end)? + end.len()))
            .max()
    };
    if BECAUSE.iter().any(|because| rest.starts_with(because)) {
        return end(REASONS);
    }
    // Without a subject of its own.
    end(DUE_TO).filter(|end| !rest[..*end].contains(['が', 'は']))
}

/// The longest first.
static LISTS: LazyLock<Vec<(&'static str, Part)>> = LazyLock::new(|| {
    let lists = [
        (words::SERVICES_SPACELESS, Part::Service),
        (words::APPS_SPACELESS, Part::App),
        (words::WE_SPACELESS, Part::We),
        (words::AND_SPACELESS, Part::And),
        (words::FILLERS_SPACELESS, Part::Filler),
        (words::THIS_SPACELESS, Part::This),
    ];
    let words = lists
        .into_iter()
        .flat_map(|(list, part)| list.split_whitespace().map(move |word| (word, part)));
    let mut words: Vec<_> = words.collect();
    words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    words
});
