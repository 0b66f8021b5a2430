//! Where a URL begins and ends in running text, Chinese text included.
//!
//! The URL standard says what a URL is, not where one ends in prose. The rules
//! here are those of GitHub's autolinks (cmark-gfm: trailing punctuation and
//! unbalanced brackets are not part of it), and what Chinese and Japanese
//! writing needs: no space stands after a URL there, so a full-width mark ends
//! it, and so does an ideograph that follows straight on an ASCII top-level
//! domain (`https://a.com网站`; no real domain mixes the two).

use std::ops::Range;

use url::{ParseError, Url};

use super::Span;
use super::standard::is_plainly_http;

/// Whether the whole of `text` is an absolute http or https URL.
pub(crate) fn is_http_url(text: &str) -> bool {
    is_plainly_http(text)
        || has_http_scheme(text)
            && !text.chars().any(|c| c.is_whitespace() || c.is_control())
            && Url::parse(text).is_ok_and(|url| url.host_str().is_some_and(|host| !host.is_empty()))
}

/// Whether `text` is meant as one, where the file's own syntax says that it is
/// an address: a browser mends white space, and what only white space, or a
/// port that there cannot be, makes none is a fault to be told.
pub(super) fn is_http_address(text: &str) -> bool {
    let has_host = |url: &Url| url.host_str().is_some_and(|host| !host.is_empty());
    if !has_http_scheme(text) {
        return false;
    }
    match Url::parse(text) {
        Ok(url) => has_host(&url),
        Err(ParseError::InvalidPort) => true,
        Err(_) if text.contains(char::is_whitespace) => {
            let closed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            Url::parse(&closed).is_ok_and(|url| has_host(&url))
        }
        Err(_) => false,
    }
}

/// The URLs in running `text`, in order. Linear, whatever the text: where the
/// present word ends is looked up once, and a URL is tried by its host alone.
pub(crate) fn find_urls(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    let mut word_end = 0;
    std::iter::from_fn(move || {
        while let Some(colon) = text[from..].find("://").map(|at| from + at) {
            let resume = colon + "://".len();
            let start = scheme_start(text, from, colon);
            from = resume;
            let Some(start) = start else { continue };
            if word_end < resume {
                word_end = self::word_end(text, resume);
            }
            let host = host_len(&text[resume..word_end]);
            if !is_seen_as_url(&text[start..resume + host]) {
                continue;
            }
            let whole = match text[resume + host..word_end].chars().next() {
                Some('/' | '?' | '#') => word_end,
                Some(_) | None => resume + host,
            };
            let end = start + trim_tail(&text[start..whole]);
            from = end.max(resume);
            // What follows a host that was tried cannot make a URL of it none.
            if end >= resume + host || is_seen_as_url(&text[start..end]) {
                return Some(start..end);
            }
        }
        None
    })
}

/// Where `url` stands within the string content at `inside`: exactly if it is
/// written without escapes, else all of the content that is not white space.
/// What goes on right behind it is an escape, such as YAML's doubled quote.
pub(super) fn locate(text: &str, inside: Span, url: &str) -> Span {
    let raw = &text[inside.range()];
    let start = inside.start as usize;
    let apart = |neighbour: Option<char>| neighbour.is_none_or(char::is_whitespace);
    let whole = |at: &usize| {
        let (before, after) = (&raw[..*at], &raw[at + url.len()..]);
        apart(before.chars().next_back()) && apart(after.chars().next())
    };
    if let Some(at) = raw.find(url).filter(whole) {
        return Span::new(start + at..start + at + url.len());
    }
    let lead = raw.len() - raw.trim_start().len();
    let content = raw.trim();
    Span::new(start + lead..start + lead + content.len())
}

/// Where the word that `from` is in ends. Of a list without spaces
/// (`https://a.com/,https://b.com/`) each is a word. What nobody sees ends a
/// word, unless the address goes on behind it: then it was pasted into it.
fn word_end(text: &str, from: usize) -> usize {
    let mut unseen = None;
    for (at, c) in text[from..].char_indices() {
        let at = from + at;
        if is_invisible(c) {
            unseen.get_or_insert(at);
            continue;
        }
        let listed = matches!(c, ',' | ';') && has_http_scheme(&text[at + 1..]);
        if listed || ends_url(c) {
            return unseen.unwrap_or(at);
        }
        match unseen.take() {
            Some(end) if !c.is_ascii() || has_http_scheme(&text[at..]) => return end,
            Some(_) | None => {}
        }
    }
    unseen.unwrap_or(text.len())
}

/// Whether `text` is an address to whoever reads it: what nobody sees may stand
/// in it, and is a fault to be told.
fn is_seen_as_url(text: &str) -> bool {
    if text.contains(is_invisible) {
        let seen: String = text.chars().filter(|&c| !is_invisible(c)).collect();
        return is_http_url(&seen);
    }
    is_http_url(text)
}

pub(super) fn has_http_scheme(text: &str) -> bool {
    ["http://", "https://"].into_iter().any(|scheme| {
        text.get(..scheme.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
    })
}

/// Where the scheme before the `://` at `colon` starts, if it is http or https
/// and no part of a longer word such as `git+https`.
fn scheme_start(text: &str, from: usize, colon: usize) -> Option<usize> {
    let head = &text.as_bytes()[from..colon];
    let len = ["https", "http"].into_iter().map(str::len).find(|&len| {
        head.len() >= len
            && matches!(
                head[head.len() - len..].to_ascii_lowercase().as_slice(),
                b"https" | b"http"
            )
    })?;
    let before = head[..head.len() - len].last();
    let inside_word =
        before.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'));
    (!inside_word).then_some(colon - len)
}

/// Joiners, marks of direction, a byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// Whether no URL in prose contains `c`.
fn ends_url(c: char) -> bool {
    let ascii = matches!(c, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^');
    let quotes = matches!(c, '\u{2018}'..='\u{201f}' | '\u{2026}' | '«' | '»');
    let cjk = matches!(
        c,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}'
            // Vertical and small forms.
            | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}'
            // Full-width signs, but not full-width letters and digits.
            | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}'
            | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}'
    );
    ascii || quotes || cjk || c.is_whitespace() || c.is_control()
}

/// How long the host, port and user information are that `text` begins with.
/// It ends behind the digits of a port, and where its last label runs from ASCII
/// straight into other letters.
fn host_len(text: &str) -> usize {
    let host = &text[..text.find(['/', '?', '#']).unwrap_or(text.len())];
    let host = &host[..port_end(host).unwrap_or(host.len())];
    let label = host.rfind('.').map_or(0, |dot| dot + 1);
    match host[label..].find(|c: char| !c.is_ascii() && !is_invisible(c)) {
        None | Some(0) => host.len(),
        Some(other) => label + other,
    }
}

/// Where the port of `host` ends, if it has one: what follows is no part of it,
/// and would make an address of neither.
fn port_end(host: &str) -> Option<usize> {
    let user = host.rfind('@').map_or(0, |at| at + 1);
    let literal = host[user..].starts_with('[');
    let name = match host[user..].find(']').filter(|_| literal) {
        Some(bracket) => user + bracket,
        None => user,
    };
    let port = name + host[name..].find(':')? + 1;
    let digits = host[port..].find(|c: char| !c.is_ascii_digit())?;
    (digits > 0).then_some(port + digits)
}

/// Takes trailing punctuation off, and closing brackets that nothing opened.
fn trim_tail(url: &str) -> usize {
    let mut rest = url;
    let mut round = Balance::of(url, '(', ')');
    let mut square = Balance::of(url, '[', ']');
    while let Some(last) = rest.chars().next_back() {
        let off = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '(' | '[' => true,
            ')' => round.take_closing(),
            ']' => square.take_closing(),
            _ => false,
        };
        if !off {
            break;
        }
        if last == '(' {
            round.open -= 1;
        }
        if last == '[' {
            square.open -= 1;
        }
        rest = &rest[..rest.len() - last.len_utf8()];
    }
    rest.len()
}

/// How many brackets of a kind are open and closed, counted once.
struct Balance {
    open: usize,
    close: usize,
}

impl Balance {
    fn of(text: &str, open: char, close: char) -> Self {
        Self {
            open: text.matches(open).count(),
            close: text.matches(close).count(),
        }
    }

    /// Whether the last closing bracket is one too many; if so it is taken off.
    fn take_closing(&mut self) -> bool {
        let surplus = self.close > self.open;
        if surplus {
            self.close -= 1;
        }
        surplus
    }
}
