//! Domains that lapsed and were taken over by something else.

use super::case::Case;
use super::content::{name, on_scene};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{defence, words};
use crate::page::{Named, Page};
use crate::signatures::{self, Kind, Signature};
use crate::verdict::Reason;

on_scene! {
    /// Something else took the domain over.
    hijacked => hijacked_scene;
}

/// Words of products and categories whose trade the lexicon is: each stands alone, as
/// "Beta" is no bet.
const GAMES: &[&str] = &[
    "game",
    "games",
    "gamer",
    "gamers",
    "gaming",
    "gamedev",
    "videogame",
    "videogames",
    "casino",
    "casinos",
    "bet",
    "bets",
    "betting",
    "bettor",
    "bettors",
    "gambling",
    "gambler",
    "gamblers",
    "poker",
    "blackjack",
    "roulette",
    "lottery",
    "lotteries",
    "lotto",
    "slot",
    "slots",
    "sportsbook",
    "sportsbooks",
    "wager",
    "wagers",
    "jeu",
    "jeux",
    "juego",
    "juegos",
    "spiel",
    "spiele",
    "spielen",
    "glücksspiel",
    "glücksspiele",
    "wetten",
    "jogo",
    "jogos",
    "gioco",
    "giochi",
    "apuestas",
    "apostas",
    "scommesse",
    "paris sportifs",
    "spel",
    "spellen",
    "gokken",
    "spil",
    "spill",
    "peli",
    "pelit",
    "gry",
    "oyun",
    "oyunlar",
    "bahis",
    "permainan",
    "judi",
    "trò chơi",
    "kasino",
    "kasyno",
    "cassino",
];
/// The same of scripts without blanks, where they stand within a name, and of a language
/// whose words change at their ends.
const GAMES_WITHIN: &[&str] = &[
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
];
const GAMES_BEGUN: &[&str] = &["игр", "казино", "ставк", "покер", "лотере"];
/// What a name may be made of, as "Casinoguru" is; what is left of it is a word.
const TRADES: &[&str] = &[
    "casino", "poker", "slot", "lotto", "gambling", "betting", "gaming", "game", "bet",
];
/// Words that begin so and have nothing to do with it.
const INNOCENT: &[&str] = &["beta", "better", "betty", "between", "gamechang"];
/// A word that another is made of has at least so many letters.
const A_WORD: usize = 4;

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
    // Who is called so and shows another name may have but taken that.
    let reason = if strong < 2 || may_be_about_games(scene) {
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
    if may_be_about_games(scene) {
        return pass("it names the product, which is called like what such words are about");
    }
    let root = scene.starts_at_root() && scene.ends_at_root();
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

/// Whether the product or its category is about games, by a word of its own.
fn is_about_games(scene: &Scene<'_, '_>) -> bool {
    let subject = &scene.case.evidence.subject;
    let mut words = subject.names.iter().chain(&subject.topics);
    words.any(|word| is_of_games(word))
}

fn is_of_games(name: &str) -> bool {
    let folded = signatures::fold(&in_words(name));
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    let mut pairs = pairs.chain(words.iter().map(|word| (*word).to_owned()));
    pairs.any(|word| GAMES.contains(&word.as_str()))
        || GAMES_WITHIN.iter().any(|game| folded.contains(game))
        || words
            .iter()
            .any(|word| GAMES_BEGUN.iter().any(|game| word.starts_with(game)))
}

/// Whether a name may be made of a word for games and another one.
fn may_be_about_games(scene: &Scene<'_, '_>) -> bool {
    let mut names = scene.case.evidence.subject.names.iter();
    names.any(|name| is_made_of_games(name))
}

fn is_made_of_games(name: &str) -> bool {
    let name = signatures::fold(name);
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        !INNOCENT.iter().any(|other| word.starts_with(other))
            && TRADES.iter().any(|trade| {
                word.strip_prefix(trade)
                    .is_some_and(|rest| rest.chars().count() >= A_WORD)
            })
    })
}

/// A name with a blank before each capital or digit within a word: "GameForge", "Bet24".
fn in_words(name: &str) -> String {
    let (mut after_small, mut after_letter) = (false, false);
    let mut said = String::with_capacity(name.len());
    for c in name.chars() {
        if (after_small && c.is_uppercase()) || (after_letter && c.is_ascii_digit()) {
            said.push(' ');
        }
        (after_small, after_letter) = (c.is_lowercase(), c.is_alphabetic());
        said.push(c);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_games_stands_alone() {
        for (name, about, made) in [
            ("Slot Machine Lab", true, false),
            ("GameForge", true, true),
            ("AI Games", true, false),
            ("game-dev", true, false),
            ("Bet24", true, false),
            ("BetWise", true, true),
            ("小游戏盒子", true, false),
            ("Игровая", true, false),
            ("Trò chơi", true, false),
            ("Casinopilot", false, true),
            ("Slotplanner", false, true),
            ("Betfinder", false, true),
            ("Lynx Beta", false, false),
            ("Betterdesk", false, false),
            ("Alphabet", false, false),
            ("Better Notes", false, false),
            ("Gamut", false, false),
            ("Slotted", false, false),
            ("Тигр", false, false),
            ("Spielberg Cut", false, false),
        ] {
            assert_eq!(is_of_games(name), about, "{name}");
            assert_eq!(is_made_of_games(name), made, "{name}");
        }
    }
}
