//! Words of officials, which stand between an auxiliary and its verb and say no
//! more than that it is meant: "has officially shut down", "đã chính thức ngừng
//! hoạt động", "已全面停止服务".
//!
//! No list of phrases has room for all of them at all their places, so notices
//! are looked for once more without them.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{alternatives, is_spaceless};

/// Where blanks divide words.
const SPACED: &str = "\
    officially | permanently | finally | definitively | definitely | formally | now | sadly | \
    regretfully | unfortunately | ultimately | irrevocably | completely | entirely | fully | \
    once and for all | officiellement | définitivement | finalement | malheureusement | \
    formellement | entièrement | complètement | totalement | désormais | offiziell | endgültig | dauerhaft | leider | nun | vollständig | \
    unwiderruflich | komplett | oficialmente | definitivamente | permanentemente | finalmente | \
    lamentablemente | por completo | completamente | formalmente | infelizmente | em definitivo | \
    ufficialmente | purtroppo | официально | окончательно | навсегда | полностью | к сожалению | \
    наконец | безвозвратно | officieel | definitief | helaas | permanent | volledig | oficjalnie | \
    ostatecznie | definitywnie | na stałe | niestety | całkowicie | trwale | resmen | resmi olarak | \
    kalıcı olarak | tamamen | maalesef | chính thức | vĩnh viễn | hoàn toàn | secara resmi | resmi | \
    secara permanen | permanen | sepenuhnya | officiellt | slutgiltigt | definitivt | tyvärr | \
    officielt | endeligt | desværre | offisielt | endelig | dessverre | virallisesti | pysyvästi | \
    lopullisesti | valitettavasti | oficiálně | definitivně | trvale | bohužel | oficiálne | \
    natrvalo | офіційно | остаточно | на жаль | повністю | επίσημα | οριστικά | μόνιμα | \
    δυστυχώς | hivatalosan | véglegesen | sajnos | oficial | definitiv | din păcate | \
    आधिकारिक रूप से | स्थायी रूप से | पूरी तरह | رسميا | رسميًا | نهائيا | نهائيًا | رسمی | \
    رسما | رسماً | برای همیشه | רשמית | סופית | לצמיתות | 공식적으로 | 정식으로 | 완전히 | 영구적으로 | \
    영구히 | 최종적으로 | 전면 | 공식";
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

/// The rest of each adverb by its first word, the longest first.
static BY_FIRST: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
    for adverb in alternatives(SPACED) {
        let first = adverb.split(' ').next().unwrap_or_default();
        by_first.entry(first).or_default().push(adverb);
    }
    for adverbs in by_first.values_mut() {
        adverbs.sort_by_key(|adverb| std::cmp::Reverse(adverb.len()));
    }
    by_first
});

/// A folded text without such words; none where there are none in it.
pub(crate) fn without_adverbs(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut edge = true;
    while let Some(next) = rest.chars().next() {
        let skipped = if is_spaceless(next) {
            let mut known = SPACELESS.iter();
            known.find(|adverb| rest.starts_with(**adverb)).copied()
        } else {
            None
        };
        if let Some(adverb) = skipped.or_else(|| edge.then(|| spaced(rest)).flatten()) {
            rest = &rest[adverb.len()..];
            if plain.ends_with(' ') || plain.is_empty() {
                rest = rest.strip_prefix(' ').unwrap_or(rest);
            }
            edge = plain.is_empty() || plain.ends_with(' ');
            continue;
        }
        plain.push(next);
        edge = next == ' ';
        rest = &rest[next.len_utf8()..];
    }
    (plain.len() < text.len()).then_some(plain)
}

/// The adverb that a text begins with, as words of their own.
fn spaced(text: &str) -> Option<&'static str> {
    let adverbs = BY_FIRST.get(text.split(' ').next()?)?;
    let ends = |adverb: &&&str| {
        let rest = text.strip_prefix(**adverb);
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    adverbs.iter().find(ends).copied()
}

#[cfg(test)]
mod tests {
    use super::without_adverbs;

    #[test]
    fn words_that_change_nothing_are_left_out() {
        for (text, expected) in [
            ("kite has officially shut down", "kite has shut down"),
            ("kite has now, sadly, closed", "kite has now, sadly, closed"),
            ("kite has now finally closed", "kite has closed"),
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
