//! Where the characters of a decoded text stand in the file: escapes and all.
//!
//! A format writes some characters as several: `&amp;`, `\u0026`, `\x26`, `''`.
//! Readers hand out what is meant; whoever wants to point at a part of that, or
//! to mend it, needs the way back. It is found by reading both side by side, so
//! that no reader has to keep it for the many texts that nobody points at.

use std::ops::Range;

use super::Kind;

/// Longest reference of HTML that is looked at, and its semicolon.
const MAX_REFERENCE: usize = 34;

/// The way from a decoded text back to what is written.
#[derive(Debug)]
pub(crate) struct Written {
    /// By byte of the decoded text, and one past its end: where that starts.
    starts: Vec<u32>,
}

impl Written {
    /// The way from `decoded` back to `raw`, which says it in a file of `kind`;
    /// none where it cannot be followed, as through lines that are joined.
    pub(crate) fn of(kind: Kind, raw: &str, decoded: &str) -> Option<Self> {
        let mut starts = Vec::with_capacity(decoded.len() + 1);
        let mut at = 0;
        for c in decoded.chars() {
            let rest = &raw[at..];
            let len = escaped(kind, rest, c).or_else(|| rest.starts_with(c).then(|| c.len_utf8()));
            starts.extend(std::iter::repeat_n(u32::try_from(at).ok()?, c.len_utf8()));
            at += len?;
        }
        starts.push(u32::try_from(at).ok()?);
        (at == raw.len()).then_some(Self { starts })
    }

    /// Where `range` of the decoded text is written.
    pub(crate) fn place(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let start = *self.starts.get(range.start)?;
        let end = *self.starts.get(range.end)?;
        Some(start as usize..end as usize)
    }

    /// Whether `text` means itself wherever it is written, in a file of any kind.
    pub(crate) fn is_plain(text: &str) -> bool {
        text.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?=%+@,".contains(&b))
    }
}

/// How long the escape is that `rest` begins with, if it stands for `c`.
fn escaped(kind: Kind, rest: &str, c: char) -> Option<usize> {
    match kind {
        // Whatever ends a line is a line feed there (HTML, 13.2.3.5).
        Kind::Html if c == '\n' && rest.starts_with("\r\n") => Some(2),
        Kind::Html => reference(rest, c),
        Kind::Markdown => reference(rest, c).or_else(|| {
            let escaped = rest.strip_prefix('\\')?;
            (c.is_ascii_punctuation() && escaped.starts_with(c)).then_some(2)
        }),
        Kind::Yaml if c == '\'' && rest.starts_with("''") => Some(2),
        Kind::Catalog | Kind::Toml | Kind::Yaml | Kind::Json => backslash(rest, c),
        Kind::Text => None,
    }
}

/// A character reference. Which named one stands for what is the standard's
/// business: one that is not the character itself stands for it.
fn reference(rest: &str, c: char) -> Option<usize> {
    let inside = rest.strip_prefix('&')?;
    let end = inside.bytes().take(MAX_REFERENCE).position(|b| b == b';')?;
    let name = &inside[..end];
    let number = name.strip_prefix('#').map(|number| {
        let hex = number.strip_prefix(['x', 'X']);
        let parsed = hex.map_or_else(|| number.parse(), |hex| u32::from_str_radix(hex, 16));
        parsed.ok().and_then(char::from_u32)
    });
    let stands_for = match (number, name) {
        (Some(number), _) => number == Some(c),
        (None, "amp") => c == '&',
        (None, "lt") => c == '<',
        (None, "gt") => c == '>',
        (None, "quot") => c == '"',
        (None, "apos") => c == '\'',
        (None, _) => false,
    };
    stands_for.then_some(end + 2)
}

/// An escape that begins with a backslash.
fn backslash(rest: &str, c: char) -> Option<usize> {
    let kind = rest.strip_prefix('\\')?.chars().next()?;
    let digits = match kind {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        '"' | '\\' | '/' => return (kind == c).then_some(2),
        'b' => return (c == '\u{8}').then_some(2),
        't' => return (c == '\t').then_some(2),
        'n' => return (c == '\n').then_some(2),
        'f' => return (c == '\u{c}').then_some(2),
        'r' => return (c == '\r').then_some(2),
        _ => return None,
    };
    let hex = |from: usize| u32::from_str_radix(rest.get(from..from + digits)?, 16).ok();
    let first = hex(2)?;
    if char::from_u32(first) == Some(c) {
        return Some(2 + digits);
    }
    // JSON writes what four digits are too few for as two halves (RFC 8259, 7).
    let mut halves = [0; 2];
    let is_pair = kind == 'u'
        && rest.get(6..8) == Some("\\u")
        && c.encode_utf16(&mut halves).len() == 2
        && [Some(first), hex(8)] == halves.map(|half| Some(u32::from(half)));
    is_pair.then_some(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_found_where_it_is_written() {
        // The format, the text as written and as read, a byte of that, and what stands there.
        let rows = [
            (
                Kind::Html,
                "a&amp;b&#38;c&#x26;d",
                "a&b&c&d",
                3,
                Some("&#38;"),
            ),
            (Kind::Html, "x=1&b=&c", "x=1&b=&c", 3, Some("&")),
            (Kind::Markdown, "a&amp;b\\&c", "a&b&c", 3, Some("\\&")),
            (
                Kind::Toml,
                "a\\u0026b\\U00000026c",
                "a&b&c",
                3,
                Some("\\U00000026"),
            ),
            (Kind::Catalog, "a\\u0026b&c", "a&b&c", 3, Some("&")),
            (Kind::Yaml, "a\\x26b''c", "a&b'c", 3, Some("''")),
            (Kind::Json, "a\\/b\\u0026c", "a/b&c", 3, Some("\\u0026")),
            (Kind::Json, "é\\u0026c", "é&c", 2, Some("\\u0026")),
            (Kind::Json, "\\t\\n&", "\t\n&", 2, Some("&")),
            (
                Kind::Json,
                "\\ud83d\\ude00\\u0026",
                "\u{1f600}&",
                4,
                Some("\\u0026"),
            ),
            (Kind::Markdown, "é&amp;", "é&", 2, Some("&amp;")),
            (Kind::Html, "é\r\n&amp;", "é\n&", 3, Some("&amp;")),
            // What nobody can follow.
            (Kind::Html, "a&copy;b", "a©b", 0, None),
            (Kind::Toml, "a\\\n  b", "ab", 0, None),
            (Kind::Json, "a\\u0027b", "a&b", 0, None),
            (Kind::Json, "\\ud83d&", "\u{1f600}&", 0, None),
            (Kind::Markdown, "é 1x", "/ 1x", 0, None),
            (Kind::Markdown, "\\é", "/", 0, None),
            (Kind::Text, "a&amp;b", "a&b", 0, None),
        ];
        for (kind, raw, decoded, at, expected) in rows {
            let place = Written::of(kind, raw, decoded).and_then(|it| it.place(&(at..at + 1)));
            assert_eq!(place.map(|place| &raw[place]), expected, "{raw}");
        }
    }
}
