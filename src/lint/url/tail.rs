//! Where an address ends and the sentence around it goes on.

use super::faults::{Remedy, Shown};

/// What stands after an address's last character of its own.
#[derive(Debug)]
pub(super) struct Tail {
    /// Where it starts, by index into what is shown; the end if there is none.
    pub(super) start: usize,
    /// Where the host ends, likewise.
    pub(super) host_end: usize,
    pub(super) kind: Kind,
    pub(super) remedy: Remedy,
}

/// Whose fault a tail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// ASCII punctuation.
    Punctuation,
    /// Brackets, quotes, signs of markup.
    Markup,
    /// Full-width punctuation.
    Fullwidth,
}

/// Brackets, which belong to the address where they are balanced.
const BRACKETS: [(char, char); 10] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('（', '）'),
    ('【', '】'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('〈', '〉'),
    ('“', '”'),
];

impl Tail {
    /// The tail of an address of which `shown` is to be seen, scheme first.
    pub(super) fn of(text: &str, shown: &[Shown]) -> Self {
        let slash = |&(_, c): &Shown| matches!(halfwidth(c), '/' | '\\');
        let colon = shown.iter().position(|&(_, c)| halfwidth(c) == ':');
        let host = colon.map_or(0, |colon| {
            let after = &shown[colon + 1..];
            colon + 1 + after.iter().take_while(|at| slash(at)).count()
        });
        let ends_host = |&(_, c): &Shown| matches!(halfwidth(c), '/' | '\\' | '?' | '#');
        let host_end = shown[host..].iter().position(ends_host);
        let host_end = host_end.map_or(shown.len(), |at| host + at);
        let mut walk = Walk {
            shown,
            host_end,
            is_prose: is_prose(text),
            counts: BRACKETS.map(|(open, close)| (count(shown, open), count(shown, close))),
        };
        let (mut start, mut kind) = (shown.len(), Kind::Punctuation);
        while start > host + 1 {
            let Some(found) = walk.junk(start) else { break };
            kind = kind.max(found);
            start -= 1;
        }
        let dots = shown[start..].iter().filter(|&&(_, c)| c == '.').count();
        let is_cut = dots > 1 || shown[start..].iter().any(|&(_, c)| c == '…');
        let is_sure = kind != Kind::Punctuation || start <= host_end;
        Self {
            start,
            host_end: host_end.min(start),
            kind,
            remedy: match (is_cut, is_sure) {
                (true, _) | (false, false) => Remedy::Guess,
                (false, true) => Remedy::Sure,
            },
        }
    }
}

struct Walk<'s> {
    shown: &'s [Shown],
    host_end: usize,
    is_prose: bool,
    /// How many of each bracket are open and closed in what is left.
    counts: [(usize, usize); BRACKETS.len()],
}

impl Walk<'_> {
    /// Whose fault the character before `end` is, if it is not the address's own.
    fn junk(&mut self, end: usize) -> Option<Kind> {
        let c = self.shown[end - 1].1;
        let before = self.shown[end - 2].1;
        let after = self.shown.get(end).map(|after| after.1);
        match c {
            c if bracket(c).is_some() => self.bracket(c),
            // A host may end with a dot of its own: that is another rule's.
            '.' if end <= self.host_end && after.is_none() && before != '.' => None,
            '.' | '!' | '\'' => self.is_prose.then_some(Kind::Punctuation),
            ';' if is_entity(&self.shown[..end]) => None,
            ',' | ';' | ':' => Some(Kind::Punctuation),
            '>' | '"' | '`' => Some(Kind::Markup),
            '*' => (before == '*' || after == Some('*')).then_some(Kind::Markup),
            '！' | '？' | '…' | '～' => {
                let is_title = !before.is_ascii() && !is_fullwidth(before);
                (!is_title).then_some(Kind::Fullwidth)
            }
            c => is_fullwidth(c).then_some(Kind::Fullwidth),
        }
    }

    /// Whose fault the bracket `c` is, if it is one too many.
    fn bracket(&mut self, c: char) -> Option<Kind> {
        let kind = if c.is_ascii() {
            Kind::Markup
        } else {
            Kind::Fullwidth
        };
        let at = bracket(c)?;
        let (open, close) = &mut self.counts[at];
        if c == BRACKETS[at].0 {
            *open -= 1;
            return Some(kind);
        }
        let is_surplus = *close > *open;
        if is_surplus {
            *close -= 1;
        }
        is_surplus.then_some(kind)
    }
}

/// Which of the brackets `c` is.
fn bracket(c: char) -> Option<usize> {
    BRACKETS
        .iter()
        .position(|&(open, close)| c == open || c == close)
}

/// Whether punctuation at the end of `text` is a sentence's: a wiki's titles
/// end in it (`Yahoo!`, `Apple_Inc.`).
pub(super) fn is_prose(text: &str) -> bool {
    let text = text.to_lowercase();
    !["wiki", "baike", "fandom.com"]
        .iter()
        .any(|word| text.contains(word))
}

/// Full-width signs as the ASCII ones that they stand for.
pub(super) fn halfwidth(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '。' | '｡' => '.',
        c => c,
    }
}

/// Whether `c` is a mark of East Asian writing or a typographic quote.
pub(super) fn is_fullwidth(c: char) -> bool {
    matches!(c,
        '\u{2018}'..='\u{201f}' | '\u{2026}' | '«' | '»'
        | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}'
        | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// Whether a character reference of HTML ends what is shown.
fn is_entity(shown: &[Shown]) -> bool {
    let mut back = shown.iter().rev().skip(1).take(8).map(|&(_, c)| c);
    back.find(|c| !c.is_ascii_alphanumeric() && *c != '#') == Some('&')
}

fn count(shown: &[Shown], wanted: char) -> usize {
    shown.iter().filter(|&&(_, c)| c == wanted).count()
}
