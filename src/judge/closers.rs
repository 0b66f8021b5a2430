//! What a closing notice is said of: the product, or something else that
//! closed, ended or is gone.
//!
//! The words do not tell. What stands before and behind them in their sentence
//! does: a product's name, a noun that products go by, the one who speaks.

use super::names;
use super::scene::Scene;
use crate::signatures::{self, Clue, Kind, Signature};

/// What closes when a product does, and those who close it.
const PRODUCTS: &[&str] = &[
    "service",
    "product",
    "site",
    "platform",
    "app",
    "project",
    "company",
    "startup",
    "business",
    "beta",
    "journey",
    "chapter",
    "story",
    "adventure",
    "servers",
    " we ",
    " we'",
    " it ",
    " i ",
    "tool",
    "software",
    "extension",
    "plugin",
    "library",
    "game",
    "shop",
    "store",
    "studio",
    "blog",
    "newsletter",
    "podcast",
    "dienst",
    "projekt",
    "plattform",
    " wir ",
    "produkt",
    "seite",
    "projet",
    "produit",
    "entreprise",
    "plateforme",
    " nous ",
    "servicio",
    "proyecto",
    "plataforma",
    "sitio",
    "empresa",
    "serviço",
    "projeto",
    " nós ",
    "сервис",
    "проект",
    "сайт",
    "служба",
    "платформа",
    "компания",
    "приложение",
    " мы ",
    "servizio",
    "progetto",
    "sito",
    "piattaforma",
    "serwis",
    "usługa",
    "tjänst",
    "tjeneste",
    "palvelu",
    "služba",
    "projek",
    "layanan",
    "hizmet",
    "dịch vụ",
    "szolgáltatás",
    "serviciul",
    "υπηρεσία",
    "сервіс",
    "服务",
    "產品",
    "产品",
    "平台",
    "网站",
    "網站",
    "本站",
    "项目",
    "应用",
    "软件",
    "公司",
    "我们",
    "我們",
    "业务",
    "サービス",
    "サイト",
    "アプリ",
    "プロジェクト",
    "서비스",
    "사이트",
    "앱",
    "프로젝트",
];

/// Whether what the words of `row` are said of is the product: by its name, by
/// what products are, or by nothing else. Where the page does not show the
/// product's name, whatever is said is said of what was there.
pub(super) fn is_of_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let by_name = row.id == signatures::OF_ITS_NAME;
    if !scene.page.names_product() {
        return !by_name;
    }
    let names = &scene.case.evidence.subject.names;
    // Nothing divides a heading from the text below it, once it is text.
    let apart = |text: String, h1: &String| text.replacen(h1.as_str(), &format!("{h1}. "), 1);
    let text = page.h1.iter().fold(page.text.clone(), apart);
    let headings = page.title.iter().chain(&page.h1);
    let said: Vec<String> = headings
        .chain([&text])
        .map(|text| signatures::fold(text))
        .collect();
    let words = row.clues.iter().filter_map(signatures::Clue::words);
    let words: Vec<&str> = words.flat_map(|(_, words)| words).collect();
    let subjects = said.iter().flat_map(|text| {
        let found = words
            .iter()
            .filter_map(|words| Some((text.find(words)?, *words)));
        found.map(|(at, words)| (subject_before(text, at), words, &text[at + words.len()..]))
    });
    let mut subjects = subjects.peekable();
    let in_passing = is_in_passing(row);
    let in_text = is_in_text(row);
    (subjects.peek().is_none() && !by_name)
        || subjects.any(|(subject, words, after)| {
            is_product(subject, words, names)
                && !(in_text && lacks_subject(subject, words))
                && !is_of_another_thing(after, names)
                && (!in_passing || is_own(subject, names))
                && (!by_name || (names::any_stands_in(names, subject) && !is_partly(after)))
        })
}

/// Whether the words of `row` are said of the product and of nothing less: in a
/// heading that has before them its name and at most what products are, or
/// nothing, where the rest of the page has the name.
pub(super) fn is_of_whole_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    let names = &scene.case.evidence.subject.names;
    let brief = page.within_frame().map_or("", |brief| &brief.text);
    let words = row.clues.iter().filter_map(signatures::Clue::words);
    let words: Vec<&str> = words.flat_map(|(_, words)| words).collect();
    let headings = page.h1.iter().chain(&page.title);
    let mut headings = headings.map(|heading| signatures::fold(heading));
    headings.any(|heading| {
        let mut found = words
            .iter()
            .filter_map(|words| Some((heading.split_once(words)?, *words)));
        found.any(|((before, after), words)| {
            let rest = names::without(names, before);
            let rest = rest.split(|c: char| !c.is_alphanumeric());
            let whole = rest.filter(|word| !word.is_empty()).all(is_filler);
            let padded = format!(" {before} {words} ");
            let some = PRODUCTS.iter().any(|noun| padded.contains(noun));
            let silent = some && !OWN.iter().any(|own| padded.contains(own));
            let named = names::any_stands_in(names, before)
                || (silent && names::any_stands_in(names, brief));
            named && whole && ends_there(after)
        })
    })
}

/// Whether what follows the words is no more than when: "is closing on 1 May",
/// but not "is closing the gap".
fn ends_there(after: &str) -> bool {
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
    ];
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
    const LIMITED: &[&str] = &["for ", "in ", "at ", "für ", "pour ", "para ", "для "];
    let mut after = after.trim();
    while let Some(rest) = NOTICE.iter().find_map(|words| after.strip_prefix(words)) {
        after = rest.trim_start();
    }
    let apart = after.starts_with(|c: char| !c.is_alphanumeric() && !matches!(c, ',' | '、'));
    let dated = after.contains(|c: char| c.is_ascii_digit());
    let limited = LIMITED.iter().any(|words| after.starts_with(words))
        || [" to ", " until ", " bis ", " au ", " al ", "–"]
            .iter()
            .any(|w| after.contains(w));
    after.is_empty() || apart || (dated && !limited) || FOR_GOOD.contains(&after)
}

/// Whether a word beside a product's name says no more than what it is.
fn is_filler(word: &str) -> bool {
    const ARTICLES: &[&str] = &[
        "the",
        "our",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "el",
        "o",
        "a",
        "il",
        "lo",
        "de",
        "du",
        "del",
        "do",
        "di",
        "von",
        "has",
        "is",
        "은",
        "는",
        "이",
        "가",
        "を",
        "は",
        "が",
        "の",
        "的",
        "关于",
        "關於",
        "お知らせ",
        "fermeture",
        "cierre",
        "update",
        "on",
        "notice",
    ];
    ARTICLES.contains(&word) || PRODUCTS.iter().any(|noun| noun.trim() == word)
}

/// Whether what is said holds for some only: "in your country".
fn is_partly(after: &str) -> bool {
    const FOR_SOME: &[&str] = &[
        "for ", "in your", "in this", "in the ", "on ", "with ", "to ", "as a ", "under ", "at ",
        "für ", "in deine", "pour ", "dans ", "en tu ", "para ", "no seu", "для ", "в ",
    ];
    let after = after.trim_start();
    let dated = after.starts_with("on ") && after.contains(|c: char| c.is_ascii_digit());
    !dated && FOR_SOME.iter().any(|some| after.starts_with(some))
}

/// Whether what is closed is named behind the words, and no product: "we have
/// closed our Berlin office".
fn is_of_another_thing(after: &str, names: &[String]) -> bool {
    let object = &after[..after
        .find(['.', '!', '?', ';', ',', ':'])
        .unwrap_or(after.len())];
    let object = format!(" {} ", object.trim());
    let is_object = [" our ", " the ", " one of ", " two ", " three ", " to "]
        .iter()
        .any(|start| object.starts_with(start));
    is_object
        && !WHOLE.iter().any(|whole| object.contains(whole))
        && !PRODUCTS.iter().any(|noun| object.contains(noun))
        && !names::any_word_stands_in(names, &object)
}

/// What stands for the product, where it closes, and whom it bids farewell.
const WHOLE: &[&str] = &[
    " door",
    " user",
    " customer",
    " everyone",
    " you ",
    " all of you",
    " kunden",
];

/// Whether the words tell neither when nor in what place of the page: news of
/// others have them too.
fn is_in_passing(row: &Signature) -> bool {
    row.kind == Kind::Ending && is_in_text(row)
}

fn is_in_text(row: &Signature) -> bool {
    let anywhere = |clue: &Clue| matches!(clue, Clue::Text(_));
    row.clues.len() == 1 && row.clues.iter().all(anywhere)
}

/// Whether words that begin with a verb have nothing before them: an item of a
/// list, an entry of a glossary.
fn lacks_subject(subject: &str, words: &str) -> bool {
    let first = words.split([' ', '\'']).next().unwrap_or_default();
    VERBS.contains(&first) && !subject.contains(char::is_alphanumeric)
}

/// How words begin that something is said of.
const VERBS: &[&str] = &[
    "has",
    "have",
    "was",
    "were",
    "is",
    "are",
    "will",
    "closed",
    "ended",
    "ceased",
    "shut",
    "hat",
    "wurde",
    "wird",
    "ist",
    "a",
    "ont",
    "est",
    "n",
    "ha",
    "han",
    "fue",
    "foi",
    "é",
    "è",
    "cesserà",
    "cessera",
    "será",
    "encerrou",
    "cerró",
    "прекратил",
    "прекращает",
    "больше",
];

/// Whether a subject is the product by its name, or whoever speaks.
fn is_own(subject: &str, names: &[String]) -> bool {
    let padded = format!(" {subject} ");
    subject.trim().chars().count() < 3
        || OWN.iter().any(|own| padded.contains(own))
        || names::any_word_stands_in(names, subject)
}

/// How those who close speak of themselves.
const OWN: &[&str] = &[
    " we ", " we've ", " i ", " our ", " wir ", " nous ", "本", "我们", "我們", "我司",
];

/// Whether `subject`, of which `words` are said, is a product. Some words have
/// their subject among them.
fn is_product(subject: &str, words: &str, names: &[String]) -> bool {
    let plain = subject.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = format!(" {plain} ");
    let some = SOME.iter().any(|some| bare.contains(some));
    let said = format!(" {words} ");
    let begins = |noun: &str| said.starts_with(noun) || words.starts_with(noun);
    plain.chars().count() < 3
        || names::any_word_stands_in(names, plain)
        || PRODUCTS
            .iter()
            .any(|noun| begins(noun) || (!some && is_meant(&bare, noun)))
}

/// Whether a noun stands in a subject as what speaks or is spoken of, and not
/// as another's: "本公司", not "某公司".
fn is_meant(subject: &str, noun: &str) -> bool {
    let mut found = subject.match_indices(noun);
    found.any(|(at, _)| {
        let before = subject[..at].chars().next_back();
        noun.is_ascii() || before.is_none_or(|c| !signatures::is_spaceless(c) || THIS.contains(&c))
    })
}

/// Before a noun: the one that is meant.
const THIS: &[char] = &['本', '该', '該', '此', '这', '這', '的', '们', '們', 'の'];
/// Before a noun: one of many, or not the present one.
const SOME: &[&str] = &[
    " a ",
    " an ",
    " another ",
    " some ",
    " one of ",
    " old ",
    " legacy ",
    " classic ",
    " former ",
    " ein ",
    " eine ",
    " un ",
    " une ",
    " una ",
    " uno ",
    " um ",
    " uma ",
];

/// The words of the same sentence that stand before `end`.
fn subject_before(text: &str, end: usize) -> &str {
    let before = &text[..end];
    let from = before.rfind([
        '.', '!', '?', ';', '|', '。', '!', '?', ';', ':', ':', '–', '—',
    ]);
    from.map_or(before, |from| {
        before[from..].trim_start_matches(|c: char| !c.is_alphanumeric())
    })
}
