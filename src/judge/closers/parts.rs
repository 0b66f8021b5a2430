//! The sentences of a text, and what their words are to a closing notice.

use crate::judge::dates;
use crate::signatures;

/// What a word is to a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The product's name.
    Name,
    /// What products are: "the service".
    Service,
    /// Those who speak.
    We,
    /// What follows is another clause.
    And,
    /// What follows has what is before: "of Osprey".
    Of,
    /// A date, an auxiliary, an article: it changes nothing.
    Filler,
    /// Anything else.
    Other,
}

/// The sentences of a folded text; not at the full stops of "31. März".
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = text.char_indices().filter_map(move |(at, c)| {
        let next = &text[at + c.len_utf8()..];
        let ends = match c {
            '.' => !is_ordinal(&text[..at]) && !next.starts_with(char::is_alphanumeric),
            _ => "!?;|。！？；–—".contains(c),
        };
        ends.then_some(at + c.len_utf8())
    });
    let ends = ends.chain([text.len()]);
    ends.map(move |end| {
        let sentence = &text[from..end];
        from = end;
        sentence
    })
}

/// Whether a text ends with a day's number.
fn is_ordinal(text: &str) -> bool {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    (1..=2).contains(&(text.len() - rest.len())) && rest.ends_with(' ')
}

/// The clause that goes on in `after`; a comma before a year is a date's.
pub(super) fn clause(after: &str) -> &str {
    let ends = |&(at, c): &(usize, char)| match c {
        ',' => !after[at + 1..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit()),
        _ => "，、:：(（".contains(c),
    };
    let end = after.char_indices().find(ends);
    end.map_or(after, |(at, _)| &after[..at])
}

/// The clause that `before` is the start of.
pub(super) fn clause_before(before: &str) -> &str {
    let starts = |&(at, c): &(usize, char)| match c {
        ',' => !before[at + 1..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit()),
        _ => "，:：".contains(c),
    };
    let start = before.char_indices().rev().find(starts);
    start.map_or(before, |(at, c)| &before[at + c.len_utf8()..])
}

/// What the words of a folded text are.
pub(super) fn of(text: &str, names: &[String]) -> Vec<Part> {
    const NAME: &str = " \u{e000} ";
    let mut names: Vec<String> = names.iter().map(|name| signatures::fold(name)).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let named = names.iter().filter(|name| name.chars().count() > 1);
    let marked = named.fold(text.to_owned(), |text, name| {
        text.replace(name.as_str(), NAME)
    });
    let words = marked.split(|c: char| !c.is_alphanumeric() && c != '\u{e000}');
    let words = words.filter(|word| !word.is_empty());
    words.flat_map(parts_of_word).collect()
}

fn parts_of_word(word: &str) -> Vec<Part> {
    if word.chars().any(signatures::is_spaceless) {
        return spaceless(word);
    }
    let is_in = |list: &[&str]| list.contains(&word);
    vec![if word == "\u{e000}" {
        Part::Name
    } else if is_in(WE) {
        Part::We
    } else if is_in(SERVICES) {
        Part::Service
    } else if is_in(AND) {
        Part::And
    } else if is_in(OF) {
        Part::Of
    } else if is_in(FILLERS) || is_date(word) {
        Part::Filler
    } else {
        Part::Other
    }]
}

/// A number as dates have it, or a month.
fn is_date(word: &str) -> bool {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let day = word.len() <= 4 && !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit());
    day || dates::month(word).is_some()
}

/// What a run of a script without blanks is made of.
fn spaceless(word: &str) -> Vec<Part> {
    let mut rest = word;
    let mut parts = Vec::new();
    while let Some(first) = rest.chars().next() {
        let starts = |list: &[&'static str]| {
            list.iter()
                .find(|start| rest.starts_with(**start))
                .map(|start| start.len())
        };
        let (part, length) = if first.is_ascii_digit() {
            (Part::Filler, 1)
        } else if let Some(length) = starts(SERVICES_SPACELESS) {
            (Part::Service, length)
        } else if let Some(length) = starts(AND_SPACELESS) {
            (Part::And, length)
        } else if let Some(length) = starts(FILLERS_SPACELESS) {
            (Part::Filler, length)
        } else {
            (Part::Other, first.len_utf8())
        };
        parts.push(part);
        rest = &rest[length..];
    }
    parts
}

const WE: &[&str] = &["we", "i", "wir", "nous", "nós", "мы", "noi"];
const SERVICES: &[&str] = &[
    "service",
    "site",
    "website",
    "platform",
    "product",
    "project",
    "servers",
    "dienst",
    "plattform",
    "projekt",
    "produkt",
    "plateforme",
    "projet",
    "produit",
    "servicio",
    "plataforma",
    "proyecto",
    "producto",
    "serviço",
    "projeto",
    "produto",
    "сервис",
    "проект",
    "сайт",
    "платформа",
    "платформу",
    "servizio",
    "progetto",
    "piattaforma",
    "serwis",
    "usługa",
];
const AND: &[&str] = &[
    "and",
    "after",
    "because",
    "due",
    "following",
    "so",
    "und",
    "nach",
    "et",
    "après",
    "y",
    "tras",
    "após",
    "depois",
    "и",
    "после",
    "dopo",
    "oraz",
];
const OF: &[&str] = &[
    "of", "to", "for", "by", "from", "with", "using", "von", "für", "bei", "du", "pour", "chez",
    "del", "para", "do", "da", "для", "от",
];
const FILLERS: &[&str] = &[
    "has",
    "have",
    "had",
    "ve",
    "was",
    "were",
    "is",
    "are",
    "been",
    "being",
    "s",
    "will",
    "be",
    "now",
    "officially",
    "permanently",
    "forever",
    "finally",
    "the",
    "our",
    "this",
    "down",
    "decided",
    "its",
    "doors",
    "good",
    "on",
    "in",
    "at",
    "as",
    "went",
    "taken",
    "since",
    "effective",
    "end",
    "haben",
    "hat",
    "wurde",
    "wird",
    "werden",
    "am",
    "zum",
    "ende",
    "den",
    "die",
    "das",
    "der",
    "im",
    "endgültig",
    "dauerhaft",
    "leider",
    "unser",
    "unseren",
    "est",
    "a",
    "été",
    "le",
    "la",
    "les",
    "en",
    "notre",
    "définitivement",
    "depuis",
    "avons",
    "fin",
    "se",
    "fue",
    "ha",
    "sido",
    "hemos",
    "el",
    "nuestro",
    "nuestra",
    "definitivamente",
    "desde",
    "de",
    "siempre",
    "foi",
    "será",
    "em",
    "o",
    "os",
    "as",
    "nosso",
    "nossa",
    "был",
    "была",
    "было",
    "будет",
    "в",
    "с",
    "года",
    "году",
    "г",
    "навсегда",
    "окончательно",
    "наш",
    "è",
    "stato",
    "stata",
    "il",
    "lo",
    "abbiamo",
    "został",
    "została",
    "roku",
    "dniu",
    "app",
];
const SERVICES_SPACELESS: &[&str] = &[
    "产品",
    "產品",
    "服务",
    "服務",
    "平台",
    "网站",
    "網站",
    "本站",
    "サービス",
    "서비스",
];
const AND_SPACELESS: &[&str] = &[
    "并",
    "並",
    "而",
    "し、",
    "しました",
    "いたしま",
    "いたし",
    "させて",
    "します",
    "する",
    "되었",
    "됩니",
    "될",
    "했습",
    "합니",
    "하였",
    "公告",
    "通知",
    "了",
];
const FILLERS_SPACELESS: &[&str] = &[
    "正式",
    "永久",
    "全面",
    "已经",
    "已於",
    "已于",
    "将于",
    "將於",
    "已",
    "将",
    "將",
    "于",
    "於",
    "在",
    "起",
    "年",
    "月",
    "日",
    "本",
    "该",
    "該",
    "应用",
    "app",
    "をもちまして",
    "をもって",
    "付けで",
    "付で",
    "の",
    "提供",
    "運営",
    "運用",
    "配信",
    "公開",
    "は",
    "が",
    "を",
    "に",
    "も",
    "こと",
    "년",
    "월",
    "일",
    "은",
    "는",
    "이",
    "가",
    "를",
    "을",
    "에",
    "부로",
    "자로",
    "운영",
    "제공",
    "의",
];
