//! Words of officials, which stand between an auxiliary and its verb and say no
//! more than that it is meant: "has officially shut down", "đã chính thức ngừng
//! hoạt động", "已全面停止服务".
//!
//! No list of phrases has room for all of them at all their places, so notices
//! are looked for once more without them. Words of a time ("now") and of regret
//! are none of them: a shop has now, and sadly, closed until the morning.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::droppable::Droppable;
use super::{ALL, Clue, Kind, alternatives, is_spaceless};

/// Kinds of which officials speak.
const ENDS: [Kind; 3] = [Kind::Closed, Kind::Closing, Kind::Ending];

/// What is longer, in bytes, is no notice of an end.
const NOTICE: usize = 16 * 1024;
/// Where blanks divide words.
const SPACED: &str = "\
    officially | permanently | finally | definitively | definitely | formally | ultimately | \
    irrevocably | completely | entirely | fully | once and for all | officiellement | \
    définitivement | finalement | formellement | entièrement | complètement | totalement | \
    offiziell | endgültig | dauerhaft | vollständig | unwiderruflich | komplett | \
    oficialmente | definitivamente | permanentemente | finalmente | por completo | \
    completamente | formalmente | em definitivo | ufficialmente | официально | окончательно | \
    навсегда | полностью | наконец | безвозвратно | officieel | definitief | permanent | \
    volledig | oficjalnie | ostatecznie | definitywnie | na stałe | całkowicie | trwale | \
    resmen | resmi olarak | kalıcı olarak | tamamen | chính thức | vĩnh viễn | hoàn toàn | \
    secara resmi | resmi | secara permanen | permanen | sepenuhnya | officiellt | slutgiltigt | \
    definitivt | officielt | endeligt | offisielt | endelig | virallisesti | pysyvästi | \
    lopullisesti | oficiálně | definitivně | trvale | oficiálne | natrvalo | офіційно | \
    остаточно | повністю | επίσημα | οριστικά | μόνιμα | hivatalosan | véglegesen | oficial | \
    definitiv | आधिकारिक रूप से | स्थायी रूप से | पूरी तरह | رسميا | رسميًا | نهائيا | \
    نهائيًا | رسمی | رسما | رسماً | برای همیشه | רשמית | סופית | לצמיתות | 공식적으로 | 정식으로 | 완전히 | \
    영구적으로 | 영구히 | 최종적으로 | 전면 | 공식";
/// Where none do.
const SPACELESS: &[&str] = &[
    "正式に",
    "完全に",
    "全面的に",
    "永久に",
    "最終的に",
    "正式",
    "全面",
    "永久",
    "彻底",
    "徹底",
    "最终",
    "最終",
    "全部",
    "อย่างเป็นทางการ",
    "อย่างถาวร",
    "ถาวร",
];

static ADVERBS: LazyLock<Droppable> =
    LazyLock::new(|| Droppable::new(alternatives(SPACED), SPACELESS.iter().copied()));

/// All of them, as they stand in texts.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    alternatives(SPACED).chain(SPACELESS.iter().copied())
}

/// A folded text without such words; none where there are none in it.
pub(crate) fn without_adverbs(text: &str) -> Option<String> {
    ADVERBS.left_out_of(text)
}

/// How that goes on which tells of an end, behind its first word: what officials'
/// words stand before. Where no blanks divide words, two characters do.
static GOING_ON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let rows = ALL.iter().filter(|row| ENDS.contains(&row.kind));
    let clues = rows.flat_map(|row| row.clues).filter_map(Clue::words);
    let later = clues.flat_map(|(_, words)| words).flat_map(|words| {
        let starts = words.char_indices().skip(1);
        let starts = starts.filter(|(at, c)| is_spaceless(*c) || words[..*at].ends_with(' '));
        starts.map(|(at, _)| beginning(&words[at..]))
    });
    later.collect()
});

/// The first word of a text, or its first two characters where none are divided.
fn beginning(text: &str) -> &str {
    let mut ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    if text.starts_with(is_spaceless) {
        return &text[..ends.nth(1).unwrap_or(text.len())];
    }
    let end = text.find(|c: char| !c.is_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

/// Whether officials speak of what a row of the tables tells, so that its words count
/// where theirs are left out.
pub(super) fn matter_to(row: u16) -> bool {
    ENDS.contains(&ALL[usize::from(row)].kind)
}

/// Whether one of them stands in a folded text before words of an end.
pub(super) fn stand_before_an_end(text: &str) -> bool {
    text.len() <= NOTICE && stand_before(text, |rest| GOING_ON.contains(beginning(rest)))
}

/// Whether one of them stands in a folded text before what `is_told` takes. It costs
/// far less than to leave them out.
fn stand_before(text: &str, is_told: impl Fn(&str) -> bool) -> bool {
    let mut edge = true;
    text.char_indices().any(|(at, next)| {
        let adverb = ADVERBS.begun(&text[at..], next, std::mem::replace(&mut edge, next == ' '));
        adverb.is_some_and(|adverb| is_told(text[at + adverb.len()..].trim_start()))
    })
}

#[cfg(test)]
mod tests {
    use super::{stand_before, without_adverbs};

    #[test]
    fn what_follows_such_words_tells_whether_they_matter() {
        let ends = |rest: &str| rest.starts_with("shut") || rest.starts_with("停止");
        for (text, expected) in [
            ("kite has officially shut down", true),
            ("kite has finally fully shut down", true),
            ("纸鸢已正式停止服务", true),
            ("kite is fully made of wood, and shut at night", false),
            ("kite shut down", false),
            ("纸鸢全面升级", false),
        ] {
            assert_eq!(stand_before(text, ends), expected, "{text}");
        }
    }

    #[test]
    fn words_that_change_nothing_are_left_out() {
        for (text, expected) in [
            ("kite has officially shut down", "kite has shut down"),
            ("kite has now, sadly, closed", "kite has now, sadly, closed"),
            ("wir haben nun leider zu", "wir haben nun leider zu"),
            (
                "kite has officially and finally closed",
                "kite has and closed",
            ),
            ("kite has finally fully closed", "kite has closed"),
            ("le service a définitivement fermé", "le service a fermé"),
            (
                "diều đã chính thức ngừng hoạt động",
                "diều đã ngừng hoạt động",
            ),
            ("풍선은 정식으로 종료되었습니다", "풍선은 종료되었습니다"),
            ("纸鸢已正式停止全部服务", "纸鸢已停止服务"),
            ("提供を完全に終了しました", "提供を終了しました"),
            ("हम पूरी तरह बंद", "हम बंद"),
            // Parts of words, and words at the end, stay.
            ("the nowhere board", "the nowhere board"),
            ("closed permanently", "closed permanently"),
        ] {
            let plain = without_adverbs(text);
            assert_eq!(plain.as_deref().unwrap_or(text), expected, "{text}");
        }
    }
}
