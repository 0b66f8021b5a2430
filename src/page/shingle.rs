//! Sketches of texts, for asking how alike two pages are.
//!
//! The text is cut into shingles of 5 words, or of 3 characters where a script
//! puts no blanks between words, and the smallest hashes of these are kept: a
//! bottom-k sketch estimates the Jaccard similarity of the sets (A. Broder,
//! "On the resemblance and containment of documents", 1997). What differs
//! between two answers of one page is left out: the path that a not-found
//! page echoes, digits, and words that look like nonces.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::Url;

use super::hash::{hash, join, mix};
use super::{Page, SKETCH};
use crate::signatures::{fold, is_spaceless};

/// Words a shingle.
const WORDS: usize = 5;
/// Characters a shingle, where there are no words.
const CHARACTERS: usize = 3;
/// So many hashes have enough different ones among them, but for odd texts.
const MANY: usize = 4 * SKETCH;
/// A word longer than this is a nonce.
const LONGEST: usize = 32;

/// A sketch: sorted hashes, at most [`SKETCH`]. It is made when it is first
/// asked for, which costs as much as a quarter of all else that is done with a
/// page: nearly all pages are compared with none.
#[derive(Debug, Clone, Default)]
pub struct Sketch {
    text: Option<Box<Unread>>,
    hashes: OnceLock<Vec<u64>>,
}

/// What a sketch is made of.
#[derive(Debug, Clone)]
struct Unread {
    text: String,
    /// The path of the page's URL.
    path: String,
}

impl Sketch {
    /// The sketch of `text`, a page of `url`.
    pub(super) fn of(text: &str, url: &Url) -> Self {
        let unread = Unread {
            text: text.to_owned(),
            path: url.path().to_owned(),
        };
        Self {
            text: Some(Box::new(unread)),
            hashes: OnceLock::new(),
        }
    }

    /// The hashes.
    pub fn hashes(&self) -> &[u64] {
        self.hashes.get_or_init(|| {
            let unread = self.text.as_ref();
            unread.map_or_else(Vec::new, |unread| sketch(&fold(&unread.text), &unread.path))
        })
    }
}

impl From<Vec<u64>> for Sketch {
    fn from(hashes: Vec<u64>) -> Self {
        Self {
            text: None,
            hashes: hashes.into(),
        }
    }
}

impl PartialEq for Sketch {
    fn eq(&self, other: &Self) -> bool {
        self.hashes() == other.hashes()
    }
}

impl Serialize for Sketch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.hashes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Sketch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

/// How alike the texts of two pages are, from 0 to 1. Two pages without text
/// are alike, and so are two of the same bytes or text, whatever words of theirs are
/// in the one's address and not in the other's.
pub fn similarity(one: &Page, other: &Page) -> f64 {
    let whole = one.text_chars == other.text_chars && one.text == other.text;
    if (one.body_hash != 0 && one.body_hash == other.body_hash) || (whole && one.text_chars > 0) {
        return 1.0;
    }
    likeness(one.shingles.hashes(), other.shingles.hashes())
}

/// The same of two sketches: each the smallest hashes of its set, sorted.
#[expect(
    clippy::cast_precision_loss,
    reason = "a sketch has at most 256 hashes"
)]
pub fn likeness(one: &[u64], other: &[u64]) -> f64 {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let (mut shared, mut seen) = (0_usize, 0_usize);
    while seen < SKETCH {
        let order = match (left.peek(), right.peek()) {
            (Some(a), Some(b)) => a.cmp(b),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => break,
        };
        if order.is_le() {
            left.next();
        }
        if order.is_ge() {
            right.next();
        }
        shared += usize::from(order.is_eq());
        seen += 1;
    }
    if seen == 0 {
        1.0
    } else {
        shared as f64 / seen as f64
    }
}

/// The sketch of `text` ([`fold`]ed), a page at `path`.
fn sketch(text: &str, path: &str) -> Vec<u64> {
    let tokens = tokens(&without_echo(text, path));
    smallest(shingles(&tokens))
}

/// The smallest different ones of `hashes`, sorted, at most [`SKETCH`].
fn smallest(mut hashes: Vec<u64>) -> Vec<u64> {
    if hashes.len() > 2 * MANY {
        // Sorting all of a long text's would take longer than everything else.
        let (few, _, _) = hashes.select_nth_unstable(MANY);
        let few = different(few.to_vec());
        // Unless they are nearly all the same, these are all that is wanted.
        if few.len() == SKETCH {
            return few;
        }
    }
    different(hashes)
}

fn different(mut hashes: Vec<u64>) -> Vec<u64> {
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(SKETCH);
    hashes
}

/// A word or, in a script without blanks, a character.
#[derive(Clone, Copy)]
struct Token {
    hash: u64,
    spaceless: bool,
}

fn shingles(tokens: &[Token]) -> Vec<u64> {
    if tokens.len() >= WORDS && !tokens.iter().any(|token| token.spaceless) {
        let window = |window: &[Token]| mix(window.iter().fold(0, joined));
        return tokens.windows(WORDS).map(window).collect();
    }
    let mut hashes = Vec::with_capacity(tokens.len());
    for start in 0..tokens.len() {
        let size = if tokens[start].spaceless {
            CHARACTERS
        } else {
            WORDS
        };
        // A short text is a shingle of its own.
        let end = (start + size).min(tokens.len());
        if start > 0 && end - start < size {
            break;
        }
        hashes.push(mix(tokens[start..end].iter().fold(0, joined)));
    }
    hashes
}

fn joined(state: u64, token: &Token) -> u64 {
    join(state, token.hash)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut start = 0;
    for (at, character) in text.char_indices() {
        // Most characters are these: decide about them first.
        if character.is_ascii_alphanumeric() {
            continue;
        }
        let spaceless = !character.is_ascii() && is_spaceless(character);
        if !spaceless && character.is_alphanumeric() {
            continue;
        }
        push_word(&mut tokens, &text[start..at]);
        start = at + character.len_utf8();
        // Punctuation of these scripts is no character of a word.
        if spaceless && !('\u{3000}'..='\u{303f}').contains(&character) {
            tokens.push(Token {
                hash: u64::from(u32::from(character)),
                spaceless: true,
            });
        }
    }
    push_word(&mut tokens, &text[start..]);
    tokens
}

/// Adds `word`, unless it is empty, has a digit, or looks like a nonce.
fn push_word(tokens: &mut Vec<Token>, word: &str) {
    let nonce = word.len() > LONGEST || word.bytes().any(|byte| byte.is_ascii_digit());
    if !word.is_empty() && !nonce {
        tokens.push(Token {
            hash: hash(word.as_bytes()),
            spaceless: false,
        });
    }
}

/// `text` without the last segments of the path, which a not-found page echoes.
pub(super) fn without_echo<'t>(text: &'t str, path: &str) -> Cow<'t, str> {
    let path = fold(&decoded(path));
    let mut text = Cow::Borrowed(text);
    let segments = path
        .rsplit('/')
        .filter(|segment| segment.chars().count() >= 4);
    for echoed in std::iter::once(path.as_str())
        .filter(|path| path.len() >= 4)
        .chain(segments.clone().take(2))
    {
        if text.contains(echoed) {
            text = Cow::Owned(text.replace(echoed, " "));
        }
    }
    // A search for what was asked shows the last one as words.
    let last = segments
        .take(1)
        .filter(|last| last.contains(['-', '_', '+']));
    for words in last.map(|last| last.replace(['-', '_', '+'], " ")) {
        if text.contains(&words) {
            text = Cow::Owned(text.replace(&words, " "));
        }
    }
    text
}

/// `text`, percent-decoded.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = after.get(..2).filter(|_| first == b'%');
        let byte = escape.and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = byte.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if let Some(byte) = byte.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
