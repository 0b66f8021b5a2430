//! Domains that lapsed and were taken over by something else.

use super::case::Case;
use super::content::{name, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, defence, words};
use crate::page::{Named, Page};
use crate::signatures::{self, Kind, Signature};
use crate::verdict::Reason;

on_scene! {
    /// Something else took the domain over.
    hijacked => hijacked_scene;
}

/// Words of products and categories whose trade the lexicon is.
const GAMES: &[&str] = &[
    "gam",
    "casino",
    "bet",
    "poker",
    "lotter",
    "slot",
    "游戏",
    "遊戲",
    "博彩",
    "棋牌",
    "彩票",
    "赌",
    "ゲーム",
    "カジノ",
    "게임",
    "카지노",
    "jeu",
    "juego",
    "spiel",
    "jogo",
    "игр",
    "казино",
];
/// Languages that a catalog's products are seldom presented in, and that
/// what takes over lapsed domains often is.
const UNEXPECTED: &[&str] = &[
    "id", "vi", "th", "ms", "tl", "fil", "km", "my", "bn", "hi", "tr", "fa",
];

/// Words that no product has in its title: one tells as much as two others.
const UNMISTAKABLE: &[&str] = &["viagra", "cialis", "porn", "xxx", "六合彩", "проститутк"];

pub(super) fn hijacked_scene(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.case.has_names() {
        return pass("there is no name to look for");
    }
    if is_about_games(scene) {
        return pass("the product is about games itself");
    }
    let spam = scene.signs(&[Kind::Gambling]);
    if spam.is_empty() {
        return pass("there is no spam on it");
    }
    if defence::is_against(scene, &spam) {
        return pass("it has words of spam only where it says what it does about them");
    }
    let (mut signals, weak) = (strong_signals(scene, &spam), weak_signals(scene, &spam));
    let strong = signals.len();
    signals.extend(weak);
    if signals.len() < 2 {
        return pass("there is but one sign of spam");
    }
    if !scene.is_nameless() {
        return named_all_the_same(scene, &signals, &spam);
    }
    let detail = format!(
        "does not name {}, but: {}; {}",
        name(scene),
        signals.join(", "),
        scene.titled()
    );
    let reason = if strong < 2 {
        Reason::IdentityDrift
    } else {
        Reason::Hijacked
    };
    done("hijacked", reason, Some(scene.sight), detail)
}

/// What tells of spam, each on its own.
fn strong_signals(scene: &Scene<'_, '_>, spam: &[&Signature]) -> Vec<String> {
    let page = scene.page;
    let rows = spam.iter().take(3);
    let mut signals: Vec<String> = rows.map(|row| row.id.replace('-', " ")).collect();
    if spam.iter().any(|row| is_thick(page, row)) {
        signals.push("thick with such words".to_owned());
    }
    let lang = page.lang.as_deref().unwrap_or_default();
    let lang = lang.to_ascii_lowercase();
    let language = lang.split(['-', '_']).next().unwrap_or_default();
    if UNEXPECTED.contains(&language) {
        signals.push(format!("in the language {language}"));
    }
    let (outward, inward) = (page.external_links, page.internal_links);
    if outward >= 20 && outward > 2 * inward {
        signals.push(format!("{outward} links that lead away"));
    }
    signals
}

/// What a renamed product shares whose trade has such a word.
fn weak_signals(scene: &Scene<'_, '_>, spam: &[&Signature]) -> Vec<String> {
    let is_dense = |row: &&Signature| {
        bears(scene.page, &signatures::dense(row.id)) && !is_thick(scene.page, row)
    };
    let mut signals = Vec::new();
    if spam.iter().any(is_dense) {
        signals.push("with more of such words, or titled so".to_owned());
    }
    if scene.left_the_site() {
        signals.push(format!("at {}", words::host(&scene.answer.url)));
    }
    signals
}

/// Whether a page has so many words of a row that this is a sign of its own. Few
/// who do not gamble have such words in their title; what else is sold so, others
/// have tools against.
fn is_thick(page: &Page, row: &Signature) -> bool {
    let gambling = row.id.starts_with("gambling-");
    bears(page, &signatures::thick(row.id)) || (gambling && bears(page, &signatures::dense(row.id)))
}

fn bears(page: &Page, marker: &str) -> bool {
    page.markers.iter().any(|other| other == marker)
}

/// A page that is thick with spam and has the product's name: in its text only,
/// as a word in passing is soon said by whoever has the domain; or wherever, as
/// those who took a domain over like to call themselves by it, and then the
/// spam is in the title. Somebody has to look.
fn named_all_the_same(scene: &Scene<'_, '_>, signals: &[String], spam: &[&Signature]) -> Ruling {
    let root = addresses::is_root(scene.start) && addresses::is_root(scene.end);
    let product = scene.page.product_links || scene.page.password_field;
    let dense = |row: &&Signature| bears(scene.page, &signatures::dense(row.id));
    let thick = spam.len() >= 2 || spam.iter().any(dense);
    let much = signals.len() >= 3 || (thick && !product);
    let in_passing = scene.page.named == Some(Named::Text) && much;
    if !root || !(in_passing || is_titled_with(scene, spam)) {
        return pass("it names the product, and there is little spam on it");
    }
    let detail = format!(
        "names {}, but: {}; {}",
        name(scene),
        signals.join(", "),
        scene.titled()
    );
    let sight = Some(scene.sight);
    done("named-all-the-same", Reason::IdentityDrift, sight, detail)
}

/// Whether the title has two words of spam or more, beside each other.
fn is_titled_with(scene: &Scene<'_, '_>, spam: &[&Signature]) -> bool {
    let Some(title) = scene.page.title.as_deref().map(signatures::fold) else {
        return false;
    };
    let words = spam.iter().flat_map(|row| row.words());
    let mut found: Vec<&str> = words.filter(|word| title.contains(word)).collect();
    // One within another is but one.
    let all = found.clone();
    found.retain(|word| {
        !all.iter()
            .any(|other| other != word && other.contains(word))
    });
    found.sort_unstable();
    found.dedup();
    let plain = |word: &&str| UNMISTAKABLE.iter().any(|other| word.contains(other));
    let page = scene.page;
    let alone = !page.product_links && !page.password_field && found.iter().any(plain);
    found.len() >= 2 || alone
}

fn is_about_games(scene: &Scene<'_, '_>) -> bool {
    let subject = &scene.case.evidence.subject;
    let words = subject.names.iter().chain(&subject.topics);
    let mut words = words.map(|word| signatures::fold(word));
    words.any(|word| {
        GAMES.iter().any(|game| {
            word.split([' ', '-', '/'])
                .any(|w| w.starts_with(game) || (!game.is_ascii() && w.contains(game)))
        })
    })
}
