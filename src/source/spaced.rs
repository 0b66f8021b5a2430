//! Strings of structured data that begin with an address and have white space
//! in them: one address with a slip in it, or prose.
//!
//! Nothing in the file says which, so the words do. White space that falls into
//! the scheme or the host belongs to the address, and so does what goes on like
//! one (a query's next parameter, a file's name in two or three words): a browser
//! would go to all of it, and it must not get lost. All else is prose, of which
//! the addresses are links as they are in plain text: a page that is there must
//! not be missed for a remark behind its address.

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
    let (first, behind) = text.split_at(gap);
    let rest = behind.trim_start_matches(is_space);
    let gap = &behind[..behind.len() - rest.len()];
    if is_whole(first) && !goes_on(first, gap, rest) {
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

/// Whether `rest` is a part of the address that begins with `first`, and the
/// `gap` between them a slip.
fn goes_on(first: &str, gap: &str, rest: &str) -> bool {
    let mut words = rest.split(is_space).filter(|word| !word.is_empty());
    let next = words.next().unwrap_or_default();
    let further = words.count();
    let is_other_script = first.is_ascii() && next.starts_with(|c: char| !c.is_ascii());
    if rest.contains("://") || is_other_script || further > 1 {
        return false;
    }
    let is_broken_line = !gap.contains(' ') && further == 0 && next.contains(['/', '?', '=', '&']);
    // A host alone is gone on with; behind a path it may be another one.
    let is_path = further == 0 && next.starts_with('/') && first.split('/').count() == 3;
    is_broken_line || is_path || is_query(first, next) || is_file(first, rest)
}

/// Whether `next` holds a parameter's value.
fn is_query(first: &str, next: &str) -> bool {
    let is_new = next.contains('?');
    let (name, value) = next.split_once('=').unwrap_or_default();
    (is_new || first.contains('?')) && !name.is_empty() && !value.is_empty()
}

/// Whether `rest` is the rest of a file's name: its ending is one of what servers
/// hand out, and the path before it has none yet.
fn is_file(first: &str, rest: &str) -> bool {
    const ENDINGS: [&str; 21] = [
        "pdf", "html", "htm", "php", "aspx", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip",
        "gz", "png", "jpg", "jpeg", "gif", "svg", "mp3", "mp4", "epub",
    ];
    let path = first.splitn(4, '/').nth(3).unwrap_or_default();
    let segment = path.rsplit('/').next().unwrap_or_default();
    let ending = rest.rsplit_once('.').filter(|(name, _)| !name.is_empty());
    !segment.is_empty()
        && !segment.contains(['.', '?', '#'])
        && ending.is_some_and(|(_, it)| ENDINGS.iter().any(|known| it.eq_ignore_ascii_case(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_an_address_is_told_from_prose() {
        let rows = [
            ("https://a.example/x", Meant::Address),
            ("https://a.example:99999/", Meant::Address),
            ("https://a.example/my long file.pdf", Meant::Address),
            ("https://a.example/?q=a b&c=d", Meant::Address),
            ("https://a b.example/", Meant::Address),
            ("https:// a.example/", Meant::Address),
            ("https://a. example/x", Meant::Address),
            ("https://a.example\n/x", Meant::Address),
            ("https://a.exa\nmple/", Meant::Address),
            ("https://a.example /x", Meant::Address),
            ("https://a.example/x ?a=b", Meant::Address),
            ("https://a.example/ x?a=b", Meant::Address),
            ("https://a.example/x y", Meant::Prose),
            ("https://a.example/x\ny", Meant::Prose),
            ("https://a.example/ x", Meant::Prose),
            ("https://a.example/paper PDF", Meant::Prose),
            ("https://a.example/paper.html slides.pdf", Meant::Prose),
            ("https://a.example/docs covers input/output", Meant::Prose),
            ("https://a.example/docs input/output", Meant::Prose),
            ("https://a.example/pricing now 50% off", Meant::Prose),
            ("https://a.example/pricing 50% off", Meant::Prose),
            ("https://a.example/x documented in README.md", Meant::Prose),
            ("https://a.example/x README.md", Meant::Prose),
            ("https://a.example/x version 1.20", Meant::Prose),
            ("https://a.example/x see the whole file.pdf", Meant::Prose),
            ("https://a.example/?q=a Q&A", Meant::Prose),
            ("https://a.example/x & more", Meant::Prose),
            ("https://a.example/x why?", Meant::Prose),
            ("https://a.example/x /y", Meant::Prose),
            ("https://a.example/x a=b", Meant::Prose),
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
