//! A heading of nothing but a product's name and the years that it lived.
//!
//! Projects and theses have their years in a heading too: so a page that leads on
//! has none, nor one that does not say in two ways that what was there is gone.

use crate::judge::names;
use crate::page::Page;
use crate::signatures;

/// Links within the site.
const FEW: u32 = 2;

/// What is said when a product has ended: what was erased, what was paid back, what
/// was switched off, and a farewell.
const LEFT: &[&[&str]] = &[
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
    ],
    &[
        "servers",
        "switched",
        "lights are out",
        "abgeschaltet",
        "éteint",
        "apagamos",
        "desligamos",
        "spento",
        "uitgezet",
        "wyłączy",
        "отключ",
        "关闭",
        "停止",
        "終了",
        "종료",
    ],
    &[
        "goodbye",
        "farewell",
        "thank",
        "danke",
        "merci",
        "gracias",
        "obrigad",
        "grazie",
        "bedankt",
        "dzięk",
        "спасибо",
        "谢谢",
        "感谢",
        "ありがとう",
        "감사",
    ],
];

/// Whether `page` is headed with one of `names` and with years of which the last is
/// no later than that of `today`, in days since 1970.
pub(super) fn is_on(page: &Page, names: &[String], today: i64) -> bool {
    let mut headings = page.h1.iter().chain(&page.title);
    let text = signatures::fold(&page.text);
    let says = |words: &&&[&str]| words.iter().any(|word| text.contains(word));
    page.internal_links <= FEW
        && LEFT.iter().filter(says).count() > 1
        && page.forms == 0
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
