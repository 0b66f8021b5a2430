//! The faults between an address's scheme and its tail.

use std::ops::Range;

use super::faults::{Faults, Piece, Remedy, Shown};
use super::tail::{Tail, halfwidth, is_fullwidth, is_prose};

/// A host is no longer than this (RFC 1035, section 2.3.4).
const MAX_HOST: usize = 255;
/// Character references that a page's source has and an address has not.
const ENTITIES: [(&str, &str); 7] = [
    ("&amp;", "&"),
    ("&#38;", "&"),
    ("&#x26;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
];
/// Where a template's place begins, and where it ends.
const TEMPLATES: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("${", "}")];
/// Markup that no address has.
const MARKUP: [&str; 6] = ["](", "**", "<", ">", "\"", "`"];

impl Faults {
    /// Adds them. Where the address plainly ends before its tail, everything
    /// from there on is one fault, and the place is returned.
    pub(super) fn body(&mut self, text: &str, shown: &[Shown], tail: &Tail) -> Option<usize> {
        let is_prose = is_prose(text);
        let mut resume = 0;
        for at in 0..tail.start {
            let (from, c) = shown[at];
            if from < resume {
                continue;
            }
            if let Some(piece) = markup(text, from) {
                resume = piece.range.end;
                let cut = (resume == text.len()).then_some(from);
                self.markup.push(piece);
                if cut.is_some() {
                    return cut;
                }
                continue;
            }
            let place = Place { text, shown, at };
            let piece = if at < tail.host_end {
                place.in_host(&shown[..tail.host_end])
            } else if is_prose && is_fullwidth(c) && at > 0 && shown[at - 1].1.is_ascii() {
                Some(place.in_path())
            } else {
                None
            };
            if let Some(piece) = piece {
                resume = piece.range.end;
                let cut = (piece.instead.is_empty() && resume == text.len()).then_some(from);
                self.fullwidth.push(piece);
                if cut.is_some() {
                    return cut;
                }
            }
        }
        None
    }
}

/// The markup that begins at byte `at`.
fn markup(text: &str, at: usize) -> Option<Piece> {
    let rest = &text[at..];
    for (reference, meant) in ENTITIES {
        if rest.starts_with(reference) {
            return Some(Piece::sure(at..at + reference.len(), meant));
        }
    }
    for (open, close) in TEMPLATES {
        if rest.starts_with(open) {
            let len = rest.find(close).map_or(rest.len(), |at| at + close.len());
            return Some(Piece {
                range: at..at + len,
                instead: String::new(),
                remedy: Remedy::None,
            });
        }
    }
    let found = MARKUP.iter().any(|mark| rest.starts_with(mark));
    found.then(|| Piece::guess(at..text.len(), ""))
}

/// A character that is shown.
struct Place<'t> {
    text: &'t str,
    shown: &'t [Shown],
    at: usize,
}

impl Place<'_> {
    /// The fault of a character of the scheme or of the host, which ends `host`.
    fn in_host(&self, host: &[Shown]) -> Option<Piece> {
        let c = self.shown[self.at].1;
        let ascii = halfwidth(c);
        if ascii == c {
            return is_fullwidth(c).then(|| self.rest());
        }
        let after: String = host[self.at + 1..]
            .iter()
            .take(MAX_HOST)
            .map(|&(_, c)| halfwidth(c))
            .collect();
        let is_part = match ascii {
            '.' if after.is_empty() => return Some(Piece::sure(self.range(), "")),
            // A host needs a dot, so the first one is one.
            '.' => is_domain_end(&after) || !self.follows_dot(),
            ':' => after.starts_with(|c: char| c == '/' || c.is_ascii_digit()),
            '/' => true,
            other => other.is_ascii_alphanumeric() || other == '-',
        };
        Some(if is_part {
            Piece::sure(self.range(), ascii)
        } else {
            self.rest()
        })
    }

    /// The fault of a full-width mark that follows on ASCII after the host.
    fn in_path(&self) -> Piece {
        let ascii = halfwidth(self.shown[self.at].1);
        let next = self.shown.get(self.at + 1).map(|next| next.1);
        if "/?#=&:-_%".contains(ascii) && next.is_some_and(|next| next.is_ascii_graphic()) {
            return Piece::guess(self.range(), ascii);
        }
        self.rest()
    }

    fn follows_dot(&self) -> bool {
        let mut before = self.shown[..self.at].iter().take(MAX_HOST);
        before.any(|&(_, c)| halfwidth(c) == '.')
    }

    fn range(&self) -> Range<usize> {
        let (at, c) = self.shown[self.at];
        at..at + c.len_utf8()
    }

    /// Everything from here on.
    fn rest(&self) -> Piece {
        Piece::guess(self.shown[self.at].0..self.text.len(), "")
    }
}

/// Whether a host can end in `labels`: in a public suffix that is known.
fn is_domain_end(labels: &str) -> bool {
    let labels = labels.split([':', '@']).next().unwrap_or_default();
    let ascii = url::quirks::domain_to_ascii(labels);
    psl::suffix(ascii.as_bytes()).is_some_and(|suffix| suffix.is_known())
}
