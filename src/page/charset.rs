//! Bytes to text, whatever they are encoded in.
//!
//! A byte order mark beats the header, the header beats `<meta>`, as the HTML
//! standard has it. Labels are often wrong: where a page does not decode as it
//! says, it is read as UTF-8 if it is that, and else as what its language
//! suggests.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251,
    WINDOWS_1252,
};

use super::text::utf8;

/// How far a `<meta>` is looked for, in bytes.
const PRESCAN: usize = 4_096;

/// Decodes `body`. `content_type` is the header, `host` hints at the language.
pub(super) fn decode<'a>(body: &'a [u8], content_type: Option<&str>, host: &str) -> Cow<'a, str> {
    if let Some((encoding, length)) = Encoding::for_bom(body) {
        return encoding.decode_without_bom_handling(&body[length..]).0;
    }
    let start = &body[..body.len().min(PRESCAN)];
    let declared = content_type
        .and_then(|value| label_in(value.as_bytes()))
        .or_else(|| in_meta(start));
    if is_utf8(body) && declared.is_none_or(|encoding| !is_definite(encoding)) {
        return utf8(body);
    }
    let encoding = declared.filter(|encoding| fits(encoding, body));
    let encoding = encoding.unwrap_or_else(|| guess(body, start, host));
    encoding.decode_without_bom_handling(body).0
}

/// Whether text that is valid UTF-8 may still be of this encoding: those of
/// one byte a character are given by default and often wrong.
fn is_definite(encoding: &'static Encoding) -> bool {
    !encoding.is_single_byte() && encoding != UTF_8
}

/// Whether `body`, but for a character that its end cuts, is UTF-8.
fn is_utf8(body: &[u8]) -> bool {
    match std::str::from_utf8(body) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && error.valid_up_to() + 4 > body.len(),
    }
}

/// Whether `body` decodes with hardly a fault.
fn fits(encoding: &'static Encoding, body: &[u8]) -> bool {
    let (text, faulty) = encoding.decode_without_bom_handling(body);
    if !faulty {
        return true;
    }
    let foreign = text.chars().filter(|character| !character.is_ascii());
    let (lost, read): (Vec<_>, Vec<_>) =
        foreign.partition(|character| *character == char::REPLACEMENT_CHARACTER);
    lost.len() <= 1 + read.len() / 20
}

/// What a page that does not decode as it says may be.
fn guess(body: &[u8], start: &[u8], host: &str) -> &'static Encoding {
    if is_utf8(body) {
        return UTF_8;
    }
    let language = language_in(start);
    let country = host.rsplit('.').next().unwrap_or_default();
    let candidates: &[&'static Encoding] = match (language.as_str(), country) {
        ("zh-tw" | "zh-hk" | "zh-hant", _) | ("", "tw" | "hk") => &[BIG5, GB18030],
        ("ja", _) | ("", "jp") => &[SHIFT_JIS, EUC_JP],
        ("ko", _) | ("", "kr") => &[EUC_KR],
        ("ru" | "uk" | "bg", _) | ("", "ru" | "ua" | "bg") => &[WINDOWS_1251],
        ("zh" | "zh-cn" | "zh-hans", _) | ("", "cn") => &[GB18030, BIG5],
        ("", _) => &[GB18030, BIG5, SHIFT_JIS, EUC_KR, EUC_JP],
        _ => &[],
    };
    let clean = |encoding: &&&'static Encoding| {
        // A Western page has single high bytes between ASCII letters, which
        // most of these take for the first half of a character.
        fits(encoding, body) && (encoding.is_single_byte() || high_bytes_come_in_pairs(body))
    };
    if fits(UTF_8, body) {
        return UTF_8;
    }
    candidates
        .iter()
        .find(clean)
        .copied()
        .unwrap_or(WINDOWS_1252)
}

/// Whether most high bytes stand beside another.
fn high_bytes_come_in_pairs(body: &[u8]) -> bool {
    let high = body.iter().filter(|byte| **byte >= 0x80).count();
    let paired = body
        .windows(2)
        .filter(|pair| pair[0] >= 0x80 && pair[1] >= 0x80)
        .count();
    paired * 2 >= high
}

/// The encoding that a `charset=` names.
fn label_in(text: &[u8]) -> Option<&'static Encoding> {
    let at = find(text, b"charset")?;
    let rest = text[at + b"charset".len()..].trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.trim_ascii_start();
    let rest = rest
        .strip_prefix(b"\"")
        .or_else(|| rest.strip_prefix(b"'"))
        .unwrap_or(rest);
    let ends =
        |byte: &u8| matches!(byte, b'"' | b'\'' | b';' | b'>' | b'/') || byte.is_ascii_whitespace();
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    let encoding = Encoding::for_label(&rest[..end])?;
    // A page in which this could be read is not in UTF-16.
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    Some(if wide { UTF_8 } else { encoding })
}

/// The encoding that a `<meta>` (or an XML declaration) names.
fn in_meta(start: &[u8]) -> Option<&'static Encoding> {
    if start.starts_with(b"<?xml") {
        let end = find(start, b"?>").unwrap_or(0);
        let at = find(&start[..end], b"encoding=").map(|at| at + b"encoding=".len());
        let named = at.and_then(|at| {
            start[at + 1..end]
                .split(|byte| matches!(byte, b'"' | b'\''))
                .next()
        });
        if let Some(encoding) = named.and_then(Encoding::for_label) {
            return Some(encoding);
        }
    }
    let mut rest = start;
    while let Some(at) = find(rest, b"<meta") {
        rest = &rest[at + b"<meta".len()..];
        let end = rest
            .iter()
            .position(|byte| *byte == b'>')
            .unwrap_or(rest.len());
        if let Some(encoding) = label_in(&rest[..end]) {
            return Some(encoding);
        }
    }
    None
}

/// The `lang` of the page, in lower case.
fn language_in(start: &[u8]) -> String {
    let value = find(start, b"lang=").map(|at| &start[at + b"lang=".len()..]);
    let letters = value
        .unwrap_or_default()
        .iter()
        .filter(|byte| !matches!(byte, b'"' | b'\''));
    let letters = letters.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-');
    letters
        .take(8)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

/// Where `needle` (lower case) first stands in `text`, ASCII case apart.
fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    text.windows(needle.len())
        .position(|window| window.eq_ignore_ascii_case(needle))
}
