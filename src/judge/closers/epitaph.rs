//! A heading of nothing but a product's name and the years that it lived.
//!
//! Projects and theses have their years in a heading too: so a page that leads on
//! has none, nor one that does not say in two ways that what was there is gone.

use super::parts;
use crate::judge::names;
use crate::page::Page;
use crate::signatures;

/// What is told of accounts, and of what a service ran on.
const THINGS: [&[&str]; 2] = [
    &[
        "accounts",
        "all data",
        "your data",
        "user data",
        "recordings",
        "konten",
        "konto",
        "daten",
        "compte",
        "données",
        "cuenta",
        "datos",
        "conta",
        "dados",
        "dati",
        "gegevens",
        "dane",
        "данн",
        "аккаунт",
        "数据",
        "账号",
        "帳號",
        "データ",
        "アカウント",
        "데이터",
        "계정",
    ],
    &[
        "servers",
        "lights",
        "server",
        "lichter",
        "serveurs",
        "lumières",
        "servidores",
        "luces",
        "luzes",
        "luci",
        "lichten",
        "serwery",
        "серверы",
        "服务器",
        "伺服器",
        "サーバー",
        "서버",
    ],
];
/// And what has become of them.
const DEEDS: [&[&str]; 2] = [
    &[
        "erased",
        "deleted",
        "gelöscht",
        "supprimé",
        "effacé",
        "eliminad",
        "borrad",
        "apagad",
        "excluíd",
        "cancellat",
        "eliminat",
        "verwijderd",
        "usunięt",
        "удален",
        "удалён",
        "已删除",
        "已清除",
        "削除",
        "삭제",
    ],
    &[
        " off",
        " out.",
        " out,",
        " are out",
        "abgeschaltet",
        "éteint",
        "apagamos",
        "apagad",
        "desligamos",
        "spent",
        "uitgezet",
        "wyłączy",
        "отключ",
        "关闭",
        "停止",
        "終了",
        "종료",
    ],
];
/// What is said besides: what was paid back, and a farewell; thanks are said of
/// anything.
const BESIDES: &[&str] = &[
    "refund",
    "erstattet",
    "rembours",
    "reembols",
    "rimbors",
    "terugbetaald",
    "zwrócon",
    "возвращ",
    "退款",
    "返金",
    "환불",
    "goodbye",
    "farewell",
    "auf wiedersehen",
    "adieu",
    "au revoir",
    "adiós",
    "adeus",
    "addio",
    "прощай",
    "再见",
    "再見",
    "さようなら",
    "안녕히",
    "all good things",
];

/// Whether a folded text says in two ways that what was there is gone.
fn is_gone(text: &str) -> bool {
    let has = |said: &str, words: &[&str]| words.iter().any(|word| said.contains(word));
    let pair = |at: usize| {
        let mut sentences = parts::sentences(text);
        sentences.any(|said| has(said, THINGS[at]) && has(said, DEEDS[at]))
    };
    let ways = [pair(0), pair(1), has(text, BESIDES)];
    (ways[0] || ways[1]) && ways.iter().filter(|way| **way).count() > 1
}

/// Whether `page` is headed with one of `names` and with years of which the last is
/// no later than that of `today`, in days since 1970.
pub(super) fn is_on(page: &Page, names: &[String], today: i64) -> bool {
    let mut headings = page.h1.iter().chain(&page.title);
    let text = signatures::fold(&page.text);
    page.internal_links == 0
        && page.forms == 0
        && is_gone(&text)
        && headings.any(|heading| {
            let rest = names::without(names, &signatures::fold(heading));
            years(&rest).is_some_and(|(from, to)| from <= to && to <= year_of(today))
        })
}

/// The first and the last year, where a text says nothing else.
fn years(text: &str) -> Option<(i64, i64)> {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let mut word = || words.find(|word| !word.is_empty());
    let year = |word: &str| {
        let year: i64 = word.parse().ok()?;
        (1990..=2100).contains(&year).then_some(year)
    };
    let years = (year(word()?)?, year(word()?)?);
    word().is_none().then_some(years)
}

/// The year that a day lies in; a day more or less makes no difference here.
fn year_of(day: i64) -> i64 {
    1970 + (day * 10_000).div_euclid(3_652_425)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_is_gone_in_two_ways() {
        for (text, expected) in [
            ("the lights are out. all accounts were erased.", true),
            ("alle konten wurden gelöscht. auf wiedersehen", true),
            ("数据已删除，服务器已关闭", true),
            ("all accounts were erased. thank you", false),
            (
                "deleted scenes are here. the data are on our servers. thank you",
                false,
            ),
            ("goodbye, and thanks for the refund", false),
        ] {
            assert_eq!(is_gone(text), expected, "{text}");
        }
    }

    #[test]
    fn the_years_of_a_life_stand_alone_and_are_past() {
        let page = |h1: &str| Page {
            h1: vec![h1.to_owned()],
            text: "All accounts were erased and refunded.".to_owned(),
            ..Page::default()
        };
        let today = 20_500; // in 2026
        let rows = [
            ("Osprey, 2021-2024", true),
            ("Osprey (2019 – 2026)", true),
            ("† Osprey 2019—2023 †", true),
            ("Osprey 2024-2028", false),
            ("Osprey 2024", false),
            ("Osprey roadmap 2021-2024", false),
            ("Harrier 2021-2024", false),
            ("2024-2021 Osprey", false),
        ];
        for (heading, expected) in rows {
            let found = is_on(&page(heading), &["Osprey".to_owned()], today);
            assert_eq!(found, expected, "{heading}");
        }
    }
}
