//! Pages that speak of spam to fight it: filters, reports, refusals.
//!
//! They have all the words of it, but each sentence that has one says as well
//! what is done about them. Spam itself is never so.

use super::scene::Scene;
use crate::signatures::{self, Signature, is_spaceless};

/// What goes on for longer, in characters, is no sentence.
const A_SENTENCE: usize = 240;

/// Whether every sentence in which the page has words of `spam` is against them.
pub(super) fn is_against(scene: &Scene<'_, '_>, spam: &[&Signature]) -> bool {
    let words = || spam.iter().flat_map(|row| row.words());
    let page = scene.page;
    let said = page.title.iter().chain(&page.h1).chain([&page.text]);
    let mut some = false;
    for text in said {
        let text = signatures::fold(text);
        for sentence in text.split_inclusive(ENDS) {
            if !words().any(|word| sentence.contains(word.trim())) {
                continue;
            }
            if sentence.chars().count() > A_SENTENCE || !defends(sentence) {
                return false;
            }
            some = true;
        }
    }
    some
}

/// What ends a sentence.
const ENDS: &[char] = &['.', '!', '?', '。', '！', '？', '|', '｜', '\n'];

fn defends(sentence: &str) -> bool {
    let is_word = |word: &str| DEFENCE.contains(&word);
    let parts = |word: &str| SPELT.iter().any(|part| word.contains(part));
    sentence
        .split(|c: char| !c.is_alphanumeric() || is_spaceless(c))
        .any(is_word)
        || parts(sentence)
}

/// Words of those who fight spam, whole.
const DEFENCE: &[&str] = &[
    "against",
    "antispam",
    "block",
    "blocker",
    "blockers",
    "blocking",
    "blocks",
    "detect",
    "detecting",
    "detection",
    "detector",
    "detects",
    "filter",
    "filtering",
    "filters",
    "hides",
    "moderate",
    "moderates",
    "moderation",
    "prohibit",
    "prohibits",
    "refuse",
    "refuses",
    "reject",
    "rejects",
    "spam",
    "erkennt",
    "erkennen",
    "erkennung",
    "blockiert",
    "blockieren",
    "filtert",
    "bloque",
    "détecte",
    "détection",
    "filtre",
    "bloquea",
    "detecta",
    "detección",
    "filtra",
    "rechaza",
    "rechazamos",
    "bloqueia",
    "detecção",
    "rejeita",
    "blocca",
    "rileva",
    "bukan",
    "hapus",
    "menghapus",
    "menyaring",
    "menyembunyikan",
    "saring",
    "deteksi",
    "melawan",
    "memblokir",
    "mendeteksi",
    "menolak",
    "блокирует",
    "обнаруживает",
    "фильтрует",
    "engeller",
    "chặn",
];
/// The same in scripts without blanks, or as a part of a word.
const SPELT: &[&str] = &[
    "识别",
    "識別",
    "检测",
    "檢測",
    "拦截",
    "攔截",
    "举报",
    "檢舉",
    "反诈",
    "防范",
    "防护",
    "治理",
    "过滤",
    "過濾",
    "屏蔽",
    "审核",
    "打击",
    "禁止",
    "拒绝",
    "検知",
    "検出",
    "遮断",
    "対策",
    "拒否",
    "차단",
    "탐지",
    "신고",
    "필터",
    "กรอง",
    "ซ่อน",
    "ตรวจจับ",
    "บล็อก",
];
