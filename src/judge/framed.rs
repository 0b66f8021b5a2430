//! What a page says within its site's frame of menu and footer, where that is
//! next to nothing.
//!
//! A frame makes a not-found page long, and puts the site's name on it. What
//! stands within tells it from a page, but scripts may have more to put there,
//! so that a death takes a way back to the start, as such pages offer it.

use super::patience::is_being_filled;
use super::{entrances, words};
use crate::page::Page;
use crate::signatures;

/// A sentence has at least so many bytes, for a character may say a word. What
/// is shorter may be but a label ("Skip to content").
pub(super) const A_SENTENCE: usize = 40;

/// A page with a frame around an empty list has fewer characters.
const BRIEF_PAGE: u32 = 500;

/// Whether the page has a heading or a sentence of its own, and hardly more.
/// What waits for scripts is none, nor what asks who one is.
pub(super) fn says_hardly_a_sentence(page: &Page) -> bool {
    page.brief.as_ref().is_some_and(|brief| {
        let text = brief.text.as_str();
        (brief.headed || text.len() >= A_SENTENCE)
            && !is_being_filled(text)
            && !entrances::asks_to_sign_in(text)
    })
}

/// Whether a short page says that a list is empty.
pub(super) fn is_an_empty_list(page: &Page) -> bool {
    page.text_chars < BRIEF_PAGE && words::says_any(&page.text, EMPTY)
}

/// Whether scripts may have more to say than that: there are some, and nothing
/// offers a way back.
pub(super) fn may_be_filled(page: &Page) -> bool {
    let brief = page.brief.as_ref();
    page.scripts > 0 && brief.is_some_and(|brief| !words::says_any(&brief.text, BACK))
}

/// Whether two pages say different things within one frame. Of so few words a
/// sketch is made together with the frame, and that is the same.
pub(super) fn differ(one: &Page, other: &Page) -> bool {
    match (&one.brief, &other.brief) {
        (Some(one), Some(other)) => {
            one.text.len().min(other.text.len()) < A_SENTENCE
                && letters(&one.text) != letters(&other.text)
        }
        _ => false,
    }
}

fn letters(text: &str) -> String {
    let text = signatures::fold(text);
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

/// Words of a list with nothing in it.
const EMPTY: &[&str] = &[
    "no data",
    "no results",
    "0 results",
    "nothing here",
    "暂无数据",
    "暂无内容",
    "暂无相关",
    "没有数据",
    "暫無資料",
    "データがありません",
    "데이터가 없습니다",
];

/// Words of the way back to the start.
const BACK: &[&str] = &[
    "home",
    "go back",
    "back to",
    "take me",
    "return to",
    "start page",
    "startseite",
    "zurück",
    "accueil",
    "retour",
    "inicio",
    "volver",
    "volvamos",
    "página inicial",
    "início",
    "voltar",
    "torna",
    "terug",
    "startpagina",
    "startsid",
    "forside",
    "etusivu",
    "stron",
    "powrót",
    "ana sayfa",
    "anasayfa",
    "trang chủ",
    "beranda",
    "главн",
    "назад",
    "головн",
    "首页",
    "返回",
    "主页",
    "首頁",
    "トップ",
    "ホーム",
    "戻る",
    "홈",
    "메인",
    "처음",
    "돌아가",
];
