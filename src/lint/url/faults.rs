//! The faults of an address's text: white space, what nobody sees, full-width
//! marks, markup, and the punctuation of the sentence around it.
//!
//! All are found in one pass over what a reader sees, so that each character is
//! the fault of one rule: a tail of `**。` is one slip, not three.

use std::ops::Range;

use super::finding::edited;
use super::tail::{self, Tail};

/// What is wrong with a text, by the rule that tells it.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults {
    pub(super) whitespace: Vec<Piece>,
    pub(super) invisible: Vec<Piece>,
    pub(super) fullwidth: Vec<Piece>,
    pub(super) markup: Vec<Piece>,
    pub(super) trailing: Vec<Piece>,
}

/// Characters that should not be there.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Where, in the text as written.
    pub(super) range: Range<usize>,
    /// What to put there.
    pub(super) instead: String,
    pub(super) remedy: Remedy,
}

/// How good `instead` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remedy {
    /// The address stays what it is, or what it plainly was meant to be.
    Sure,
    /// It is a guess.
    Guess,
    /// It is none: only the author knows.
    None,
}

/// A character and where it starts.
pub(super) type Shown = (usize, char);

impl Faults {
    /// The faults of `text`, if it has any.
    pub(super) fn of(text: &str) -> Option<Self> {
        if is_plain(text) {
            return None;
        }
        let mut faults = Self::default();
        let shown = faults.split(text);
        let mut kept = shown.first().map_or(0, |first| first.0)..text.trim_end().len();
        if let Some(start) = scheme(&shown)
            && let Some(from) = faults.lead(text, &shown[..start])
        {
            kept.start = from.max(kept.start);
            kept.end = faults.address(text, &shown[start..]);
        }
        faults.settle_whitespace(text, &kept);
        (!faults.is_empty()).then_some(faults)
    }

    /// `text` without its faults.
    pub(super) fn cleared(&self, text: &str) -> String {
        let mut pieces: Vec<&Piece> = self.all().collect();
        pieces.sort_by_key(|piece| piece.range.start);
        let mut end = 0;
        let mut edits = Vec::with_capacity(pieces.len());
        for piece in pieces {
            if piece.range.start >= end {
                end = piece.range.end;
                edits.push((piece.range.clone(), piece.instead.clone()));
            }
        }
        edited(text, &edits)
    }

    /// Whether something is to be filled in, so that there is no address yet.
    pub(super) fn is_template(&self) -> bool {
        let mut markup = self.markup.iter();
        markup.any(|piece| piece.remedy == Remedy::None)
    }

    /// Whether markup cuts a host in two, so that what is left of it is another:
    /// `https://exa<mple.com/` is not at `exa`.
    pub(super) fn splits_host(&self, text: &str) -> bool {
        let mut cuts = self.markup.iter().filter(|it| it.range.end == text.len());
        cuts.any(|cut| {
            let head = text[..cut.range.start].rsplit("://").next();
            let host = head.unwrap_or_default();
            let tail = text[cut.range.clone()].split(['/', '?', '#']).next();
            !host.contains(['/', '?', '#', '.']) && tail.is_some_and(|tail| tail.contains('.'))
        })
    }

    fn all(&self) -> impl Iterator<Item = &Piece> {
        let kinds = [
            &self.whitespace,
            &self.invisible,
            &self.fullwidth,
            &self.markup,
            &self.trailing,
        ];
        kinds.into_iter().flatten()
    }

    fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// Takes white space and what nobody sees out; the rest is what is shown.
    fn split(&mut self, text: &str) -> Vec<Shown> {
        let mut shown: Vec<Shown> = Vec::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            let range = at..at + c.len_utf8();
            if c.is_whitespace() {
                push(&mut self.whitespace, Piece::sure(range, ""));
            } else if is_invisible(c, shown.last().map(|last| last.1)) {
                push(&mut self.invisible, Piece::sure(range, ""));
            } else {
                shown.push((at, c));
            }
        }
        for hidden in ENCODED_INVISIBLE {
            for (at, found) in text.match_indices(hidden) {
                self.invisible.push(Piece::guess(at..at + found.len(), ""));
            }
        }
        self.invisible.sort_by_key(|piece| piece.range.start);
        shown
    }

    /// What stands before the scheme: brackets and quotes are markup, and where
    /// the address then starts is returned; anything else makes it no address.
    fn lead(&mut self, text: &str, lead: &[Shown]) -> Option<usize> {
        let (Some(&(first, _)), Some(&(last, c))) = (lead.first(), lead.last()) else {
            return Some(0);
        };
        let end = last + c.len_utf8();
        let range = first..end;
        let is_opening = |c: char| "<([{\"'`*".contains(c);
        let written = &text[range.clone()];
        if "（「『《〈【“‘«".contains(c) {
            self.fullwidth.push(Piece::guess(range, ""));
        } else if written.chars().all(is_opening)
            || (written.starts_with('[') && written.ends_with("]("))
        {
            self.markup.push(Piece::sure(range, ""));
        } else if is_opening(c) {
            self.markup.push(Piece::guess(range, ""));
        } else {
            return None;
        }
        Some(end)
    }

    /// The faults from the scheme on; returns where what is kept ends.
    fn address(&mut self, text: &str, shown: &[Shown]) -> usize {
        let tail = Tail::of(text, shown);
        let (body, junk) = shown.split_at(tail.start);
        if let Some(cut) = self.body(text, shown, &tail) {
            return cut;
        }
        let pieces = match tail.kind {
            tail::Kind::Fullwidth => &mut self.fullwidth,
            tail::Kind::Markup => &mut self.markup,
            tail::Kind::Punctuation => &mut self.trailing,
        };
        for &(at, c) in junk {
            push(
                pieces,
                Piece {
                    range: at..at + c.len_utf8(),
                    instead: String::new(),
                    remedy: tail.remedy,
                },
            );
        }
        body.last().map_or(0, |&(at, c)| at + c.len_utf8())
    }

    /// Settles what to put in the place of white space: nothing around what is
    /// `kept`, and within it what the URL standard puts there.
    fn settle_whitespace(&mut self, text: &str, kept: &Range<usize>) {
        let last_scheme = text.rfind("://").unwrap_or(0);
        for piece in &mut self.whitespace {
            if piece.range.end <= kept.start || piece.range.start >= kept.end {
                continue;
            }
            let written = &text[piece.range.clone()];
            match written {
                _ if written.chars().all(|c| matches!(c, '\t' | '\n' | '\r')) => {}
                _ if written.chars().all(|c| c == ' ') => {
                    piece.instead = "%20".repeat(written.len());
                    if last_scheme > piece.range.end {
                        piece.remedy = Remedy::Guess;
                    }
                }
                _ => piece.remedy = Remedy::Guess,
            }
        }
        let mut others: Vec<&Range<usize>> = self
            .fullwidth
            .iter()
            .chain(&self.markup)
            .map(|piece| &piece.range)
            .collect();
        others.sort_by_key(|range| range.start);
        // What goes with a part that is cut off is that part's fault.
        self.whitespace.retain(|space| {
            let after = others.partition_point(|range| range.start <= space.range.start);
            let before = after.checked_sub(1).map(|at| others[at]);
            before.is_none_or(|range| range.end < space.range.end)
        });
    }
}

impl Piece {
    pub(super) fn sure(range: Range<usize>, instead: impl Into<String>) -> Self {
        Self {
            range,
            instead: instead.into(),
            remedy: Remedy::Sure,
        }
    }

    pub(super) fn guess(range: Range<usize>, instead: impl Into<String>) -> Self {
        Self {
            remedy: Remedy::Guess,
            ..Self::sure(range, instead)
        }
    }
}

/// Adds a piece, to the last one where it follows straight on.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.last_mut() {
        Some(last)
            if last.range.end == piece.range.start
                && last.instead.is_empty()
                && piece.instead.is_empty()
                && last.remedy == piece.remedy =>
        {
            last.range.end = piece.range.end;
        }
        Some(_) | None => pieces.push(piece),
    }
}

/// Whether `text` can have no fault: most addresses are told by their bytes.
fn is_plain(text: &str) -> bool {
    let is_markup = |b: u8| {
        matches!(
            b,
            b'<' | b'>' | b'"' | b'`' | b'{' | b'}' | b'[' | b']' | b'*' | b'$' | b';'
        )
    };
    let odd = |b: u8| !b.is_ascii_graphic() || is_markup(b);
    let hides = || ENCODED_INVISIBLE.iter().any(|hidden| text.contains(hidden));
    let end = text.bytes().next_back();
    let ends_well = end.is_some_and(|b| b.is_ascii_alphanumeric() || b"/=-_%~&+@?#".contains(&b));
    let starts_well = text.starts_with("http") || !text.contains("http");
    starts_well && ends_well && !text.bytes().any(odd) && !(text.contains('%') && hides())
}

/// Where the scheme starts in what is shown, full-width signs read as ASCII.
fn scheme(shown: &[Shown]) -> Option<usize> {
    let folded = |at: usize| {
        let shown = shown.get(at)?;
        Some(tail::halfwidth(shown.1).to_ascii_lowercase())
    };
    let reads = |at: usize, word: &str| {
        word.chars()
            .enumerate()
            .all(|(n, c)| folded(at + n) == Some(c))
    };
    (0..shown.len()).find(|&at| reads(at, "http://") || reads(at, "https://"))
}

/// Marks of no width as a browser encodes them when they are pasted into it.
const ENCODED_INVISIBLE: [&str; 5] = [
    "%E2%80%8B",
    "%E2%80%8E",
    "%E2%80%8F",
    "%E2%81%A0",
    "%EF%BB%BF",
];

/// Whether nobody sees `c`: controls, Unicode's default-ignorable characters.
/// Joiners and variation selectors are writing after a letter or an emoji.
fn is_invisible(c: char, before: Option<char>) -> bool {
    match c {
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' => before.is_none_or(|c| c.is_ascii()),
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        c => c.is_control(),
    }
}
