//! Sentences without their dates: "hat am 15. Januar 2025 den Betrieb eingestellt"
//! says what "hat den Betrieb eingestellt" does.

use super::lexicon::SEASONS;
use crate::judge::dates;

/// What stands before a date, and belongs to it.
const BEFORE: &[&str] = &[
    "on",
    "in",
    "at",
    "as",
    "of",
    "since",
    "from",
    "by",
    "the",
    "early",
    "late",
    "mid",
    "end",
    "am",
    "im",
    "seit",
    "ab",
    "zum",
    "bis",
    "den",
    "dem",
    "der",
    "vom",
    "ende",
    "anfang",
    "mitte",
    "mit",
    "ablauf",
    "des",
    "le",
    "du",
    "en",
    "depuis",
    "au",
    "dès",
    "fin",
    "début",
    "à",
    "partir",
    "el",
    "del",
    "de",
    "desde",
    "a",
    "al",
    "finales",
    "principios",
    "em",
    "no",
    "na",
    "do",
    "da",
    "dia",
    "día",
    "fim",
    "final",
    "il",
    "nel",
    "dal",
    "di",
    "dall",
    "op",
    "sinds",
    "per",
    "van",
    "med",
    "virkning",
    "den",
    "fra",
    "i",
    "sedan",
    "från",
    "och",
    "w",
    "z",
    "od",
    "dnia",
    "dniem",
    "roku",
    "с",
    "в",
    "от",
    "на",
    "з",
    "у",
    "від",
    "ke",
    "k",
    "v",
    "dne",
    "ngày",
    "từ",
    "vào",
    "tháng",
    "tanggal",
    "pada",
    "sejak",
    "mulai",
    "στις",
    "από",
    "την",
    "το",
    "τον",
    "pe",
    "pasado",
    "vergangenen",
    "last",
    "passé",
    "dernier",
    "dernière",
    "scorso",
    "scorsa",
    "passado",
    "passada",
    "último",
    "última",
    "ultimo",
    "vorig",
    "vorige",
    "minulý",
    "zeszłego",
    "прошлого",
    "la",
    "din",
    "data",
    "în",
    "tháng",
    "في",
    "منذ",
    "من",
    "بتاريخ",
    "ב",
    "מ",
    "در",
    "از",
    "تاریخ",
];
/// And what stands behind one.
const BEHIND: &[&str] = &[
    "года",
    "году",
    "год",
    "г",
    "року",
    "рік",
    "roku",
    "r",
    "tarihinde",
    "tarihi",
    "itibarıyla",
    "itibariyle",
    "yılında",
    "év",
    "évi",
    "én",
    "án",
    "jén",
    "ján",
    "né",
    "ve",
    "को",
    "में",
    "से",
];
/// Before a month without a number.
pub(super) const SINCE: &[&str] = &[
    "since", "seit", "depuis", "desde", "dal", "da", "sinds", "sedan", "siden", "od", "с", "з",
    "din", "từ", "sejak", "από", "منذ", "מאז", "از",
];
/// A folded sentence without its dates; none where it has none.
pub(super) fn without(sentence: &str) -> Option<String> {
    let numbered = sentence.bytes().any(|byte| byte.is_ascii_digit());
    let since = || sentence.split(' ').any(|word| SINCE.contains(&word));
    if !numbered && !since() {
        return None;
    }
    let words: Vec<&str> = sentence.split(' ').collect();
    let mut dated: Vec<bool> = (0..words.len()).map(|at| is_date(&words, at)).collect();
    if !dated.contains(&true) {
        return None;
    }
    for at in 1..words.len() {
        dated[at] |= dated[at - 1] && BEHIND.contains(&plain(words[at]));
    }
    for at in (0..words.len() - 1).rev() {
        dated[at] |= dated[at + 1] && belongs_to(plain(words[at]), plain(words[at + 1]));
    }
    let kept = words.iter().zip(&dated).filter(|(_, dated)| !**dated);
    let kept: Vec<&str> = kept.map(|(word, _)| *word).collect();
    Some(kept.join(" "))
}

/// Whether a word belongs to a date that begins with `next`: "at the end of May", but
/// neither "came to an end on 1 May" nor "a pris fin le 1er mai".
fn belongs_to(word: &str, next: &str) -> bool {
    const EDGES: &[&str] = &["end", "ende", "fin", "fim", "final", "finales", "fine"];
    const OF: &[&str] = &["of", "des", "de", "du", "d", "del", "do", "da", "di"];
    BEFORE.contains(&word)
        && (!EDGES.contains(&word) || OF.contains(&next) || !BEFORE.contains(&next))
}

fn plain(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether a word is part of a date: a year, a date in figures, a month beside a
/// number, a day beside a month.
fn is_date(words: &[&str], at: usize) -> bool {
    let word = plain(words[at]);
    let beside = |of: fn(&str) -> bool| {
        let before = words[..at].iter().rev().map(|word| plain(word));
        let behind = words[at + 1..].iter().map(|word| plain(word));
        next_of(before).is_some_and(of) || next_of(behind).is_some_and(of)
    };
    is_year(word)
        || is_in_figures(word)
        || (is_month(word) && (beside(is_year) || beside(is_day)))
        || (is_month(word) && at > 0 && SINCE.contains(&plain(words[at - 1])))
        || (is_day(word) && beside(is_month))
        || (0..3).any(|back| at >= back && is_in_three(words, at - back))
}

/// "31. 8. 2024", from the word at `at`.
fn is_in_three(words: &[&str], at: usize) -> bool {
    let Some([day, month, year]) = words.get(at..at + 3) else {
        return false;
    };
    is_day(plain(day)) && is_day(plain(month)) && is_year(plain(year))
}

/// The first word, but for what joins a day to its month: "30 de noviembre".
fn next_of<'w>(mut words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    words.find(|word| !matches!(*word, "de" | "of" | "del" | "d"))
}

/// A month's name, or a season's: "im Herbst 2023".
fn is_month(word: &str) -> bool {
    dates::month(word).is_some() || SEASONS.contains(&word) || SEASONS_MORE.contains(&word)
}

const SEASONS_MORE: &[&str] = &[
    "primavera",
    "verano",
    "otoño",
    "invierno",
    "verão",
    "outono",
    "inverno",
    "estate",
    "autunno",
    "lente",
    "zomer",
    "herfst",
    "våren",
    "hösten",
    "sommaren",
    "foråret",
    "efteråret",
    "høsten",
    "весной",
    "летом",
    "осенью",
    "зимой",
    "wiosną",
    "latem",
    "jesienią",
    "zimą",
];

/// Whether a word is a year, which Turkish inflects: "2024'te".
fn is_year(word: &str) -> bool {
    dates::is_year(word.split('\'').next().unwrap_or(word))
}

fn is_day(word: &str) -> bool {
    let figures =
        word.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '-' | 'º' | '\''));
    (1..=2).contains(&figures.len()) && figures.bytes().all(|b| b.is_ascii_digit())
}

/// "31.03.2025", "2025-03-31", "31/3/25".
fn is_in_figures(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['.', '-', '/']).collect();
    let figures = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(figures)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn dates_and_what_belongs_to_them_are_left_out() {
        for (sentence, expected) in [
            (
                "kite hat am 15. januar 2025 den betrieb eingestellt.",
                "kite hat den betrieb eingestellt.",
            ),
            (
                "el 30 de noviembre de 2024 kite dejó de operar",
                "kite dejó de operar",
            ),
            ("on march 1, 2025 kite shut down", "kite shut down"),
            ("kite shut down in 2024.", "kite shut down"),
            (
                "kite zakończył działalność dnia 30 czerwca 2025 r.",
                "kite zakończył działalność",
            ),
            ("с 1 мая 2025 года kite не работает", "kite не работает"),
            ("kite blev lukket den 31.12.2023", "kite blev lukket"),
            ("kite came to an end on 1 june 2025", "kite came to an end"),
            ("kite a pris fin le 30 juin 2025", "kite a pris fin"),
            ("kite closed at the end of may 2025", "kite closed"),
            ("kite a fermé fin juin 2025", "kite a fermé"),
        ] {
            assert_eq!(without(sentence).as_deref(), Some(expected));
        }
        for sentence in [
            "kite 3 was shut down",
            "over 40 teams may come",
            "kite shut down",
        ] {
            assert_eq!(without(sentence), None, "{sentence}");
        }
    }
}
