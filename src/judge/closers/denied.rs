//! What takes closing words back: a denial, a quotation, a condition, a question.

use crate::judge::{sayings, whereabouts};
use crate::signatures;

/// Whether a sentence tells of what may be, or asks for it.
pub(super) fn may_be(sentence: &str) -> bool {
    let sentence = sayings::behind_an_office(sentence);
    sayings::is_question(sentence)
        || is_greek_question(sentence)
        || is_supposed(sentence)
        || whereabouts::is_supposed(sentence)
}

/// Whether a quotation is open: what somebody else says.
pub(super) fn is_quoted(before: &str) -> bool {
    const PAIRS: [(char, char); 3] = [('«', '»'), ('「', '」'), ('『', '』')];
    let count = |mark: char| before.matches(mark).count();
    (count('"') + count('„')) % 2 == 1
        || PAIRS
            .iter()
            .any(|(open, close)| count(*open) > count(*close))
}

/// Whether a quotation ends behind the words that began in an earlier sentence: "«It was
/// fun. The service is no more», they say".
pub(super) fn ends_a_quotation(before: &str, after: &str) -> bool {
    const CLOSING: [char; 4] = ['»', '」', '』', '"'];
    const OPENING: [char; 5] = ['«', '「', '『', '„', '"'];
    let mut marks = after
        .chars()
        .filter(|c| CLOSING.contains(c) || OPENING.contains(c));
    let first = marks.next();
    let straight = || after.matches('"').count() % 2 == 1 && !before.contains('"');
    match first {
        Some('"') => straight(),
        Some(mark) => CLOSING.contains(&mark) && !before.contains(OPENING),
        None => false,
    }
}

/// Whether a word right before the words denies them, or their ending does: "was never
/// closed", but not "no longer exists", which has it within.
pub(super) fn is_denied(before: &str, words: &str, after: &str) -> bool {
    has_denial_near(before)
        || is_denied_in_romanian(before, words)
        || BEHIND.iter().any(|ending| after.starts_with(ending))
        || JOINED.iter().any(|denial| before.ends_with(denial))
}

/// Whether one of the last words of a text denies what follows.
fn has_denial_near(before: &str) -> bool {
    let near = before.split_whitespace().rev().take(AUXILIARIES);
    let mut near = near.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\''));
    near.any(|word| BEFORE.contains(&word) || word.ends_with("n't"))
}

/// "Nu a fost închis", but not "nu mai există", which has the denial within it.
fn is_denied_in_romanian(before: &str, words: &str) -> bool {
    const NU: [&str; 5] = [" nu a ", " nu s-a ", " nu au ", " n-a ", " nu  "];
    let padded = format!(" {before} ");
    let auxiliary = words.starts_with("a fost") || words.starts_with("s-a");
    NU.iter().any(|nu| padded.ends_with(nu)) || (padded.ends_with(" nu ") && auxiliary)
}

/// Whether the sentence of `words` is a question, by what follows them.
pub(super) fn is_asked(words: &str, after: &str) -> bool {
    let end = after.find(['.', '!', '?', '。', '！', '？', ';', '|', '؟']);
    end.is_some_and(|end| {
        after[end..].starts_with(['?', '？', '؟'])
            || (after[end..].starts_with(';')
                && is_greek_question(&[words, &after[..=end]].concat()))
    })
}

/// In Greek a semicolon asks.
fn is_greek_question(said: &str) -> bool {
    said.trim_end().ends_with(';') && said.contains(|c: char| ('α'..='ω').contains(&c))
}

/// Whether what stands before the words makes them a condition: "if a service
/// has closed".
pub(super) fn is_supposed(subject: &str) -> bool {
    let subject = sayings::behind_an_office(subject);
    signatures::any_occurs_within_blanks(IF, subject)
}

/// Words that deny, where blanks divide them;
const BEFORE: &[&str] = &[
    "not",
    "never",
    "n't",
    "nicht",
    "nie",
    "niemals",
    "no",
    "nunca",
    "jamás",
    "não",
    "jamais",
    "non",
    "niet",
    "nooit",
    "inte",
    "aldrig",
    "ikke",
    "aldri",
    "не",
    "никогда",
    "ні",
    "ніколи",
    "nigdy",
    "ne",
    "nikdy",
    "nem",
    "soha",
    "δεν",
    "không",
    "chưa",
    "tidak",
    "belum",
    "bukan",
    "لم",
    "لا",
    "לא",
    "नहीं",
];
/// so many words from what they deny at most.
const AUXILIARIES: usize = 2;
/// The same right before what they deny, where no blanks do.
const JOINED: &[&str] = &["未", "没", "沒", "不", "没有"];
/// Endings that deny.
const BEHIND: &[&str] = &[
    "していません",
    "しておりません",
    "しません",
    "してない",
    "しない",
    "ませんでした",
    "していない",
    "되지 않",
    "하지 않",
    "지 않",
    "지는 않",
    "되지는 않",
    "했는지",
    "되었는지",
    "됐는지",
    "하였는지",
    "는지",
    " değil",
    " hain nahi",
];
/// What makes a condition or a rumour of it, wherever it stands before the words: "when"
/// and "until" do so in their own clause only, and are looked for there.
const IF: &[&str] = &[
    " may be ",
    " might be ",
    " could be ",
    " rumor",
    " rumour",
    "gerücht",
    " rumeur",
    " bulo",
    " rumores ",
    " boato",
    " слух",
    " чутк",
    " plotk",
    "谣言",
    "传言",
    "噂",
    "소문",
    " if ",
    " whether ",
    " wenn ",
    " falls ",
    " si ",
    " если ",
    " якщо ",
    " jeśli ",
    "如果",
    "もし",
];
