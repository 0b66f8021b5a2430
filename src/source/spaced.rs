//! Strings of structured data that begin with an address and have white space
//! in them: one address with a slip in it, or prose.
//!
//! Nothing in the file says which, so the words do. White space that falls into
//! the scheme or the host, one further word, and words that are written as parts
//! of addresses are (`/ ? = & %`) belong to the address: a browser would go to
//! all of it, and it must not get lost. What reads like a remark (in brackets,
//! behind a dash, several plain words, another script) is prose, of which the
//! addresses are links as they are in plain text.

use super::url_text::{has_http_scheme, is_http_address, is_http_url};

/// What a string is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// No address.
    Other,
    /// One address.
    Address,
    /// Words, an address first.
    Prose,
}

/// What `text` is, which has no white space around it.
pub(super) fn meant(text: &str) -> Meant {
    if !has_http_scheme(text) {
        return Meant::Other;
    }
    let Some(gap) = text.find(is_space) else {
        return if is_http_address(text) {
            Meant::Address
        } else {
            Meant::Other
        };
    };
    let (first, rest) = (&text[..gap], text[gap..].trim_start_matches(is_space));
    if is_whole(first) && is_remark(first, rest) {
        Meant::Prose
    } else if is_http_address(text) {
        Meant::Address
    } else {
        Meant::Other
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Whether `first` could stand alone: its host has a dot, and does not end there.
fn is_whole(first: &str) -> bool {
    let host = first.split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    is_http_url(first) && host.contains('.') && !host.ends_with(['.', '-'])
}

/// Whether `rest`, which follows `first`, is no part of it.
fn is_remark(first: &str, rest: &str) -> bool {
    let (_, after) = first.split_once("://").unwrap_or_default();
    let is_part = |c: char| "/?=&%".contains(c);
    let words = || rest.split(is_space).filter(|word| !word.is_empty());
    if rest.contains("://") || rest.starts_with(|c: char| "(（[【<-–—|,;:，；：".contains(c))
    {
        return true;
    }
    if first.is_ascii() && rest.starts_with(|c: char| !c.is_ascii()) {
        return true;
    }
    if rest.contains(is_part) || has_file_ending(rest) {
        return false;
    }
    // A host alone is not gone on with behind a space, nor a path by a sentence.
    match words().count() {
        1 => !after.contains(['/', '?', '#']),
        _ => true,
    }
}

fn has_file_ending(rest: &str) -> bool {
    let ending = rest.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        (2..=4).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_an_address_is_told_from_prose() {
        let rows = [
            ("https://a.example/x", Meant::Address),
            ("https://a.example:99999/", Meant::Address),
            ("https://a.example/x y", Meant::Address),
            ("https://a.example/ x", Meant::Address),
            ("https://a.example/my long file.pdf", Meant::Address),
            ("https://a.example/?q=a b&c=d", Meant::Address),
            ("https://a b.example/", Meant::Address),
            ("https:// a.example/", Meant::Address),
            ("https://a. example/x", Meant::Address),
            ("https://a.example\n/x", Meant::Address),
            ("https://a.exa\nmple/", Meant::Address),
            ("https://a.example/x\ny", Meant::Address),
            ("https://a.example is nice", Meant::Prose),
            ("https://a.example/x is nice", Meant::Prose),
            ("https://a.example nice", Meant::Prose),
            ("https://a.example/x (mirror)", Meant::Prose),
            ("https://a.example/x - the docs", Meant::Prose),
            ("https://a.example/x 官网", Meant::Prose),
            ("https://a.example/ https://b.example/", Meant::Prose),
            ("https://a.example/x\nhttps://b.example/", Meant::Prose),
            ("see https://a.example/", Meant::Other),
            ("https://", Meant::Other),
            ("https:// ", Meant::Other),
            ("ftp://a.example/x y", Meant::Other),
        ];
        for (text, expected) in rows {
            assert_eq!(meant(text.trim_end()), expected, "{text:?}");
        }
    }
}
