//! HTML: every attribute that leads somewhere.
//!
//! The tokenizer follows the standard, so that what stands in a comment, a
//! script or a textarea is no link, as in a browser. Relative addresses are no
//! links, whatever `<base>` says; nor is a hint to connect early (`preconnect`,
//! `dns-prefetch`), behind which no page need be.

mod many;

use std::collections::BTreeMap;
use std::sync::Arc;

use html5gum::{DefaultEmitter, EndTag, HtmlString, Spanned, StartTag, Token, Tokenizer};

use super::places::Places;
use super::url_text::{is_http_address, locate};
use super::{Kind, Link, Read, SourceId, Span, Subject, boundary_at_or_before};

type Attributes = BTreeMap<HtmlString, Spanned<HtmlString, usize>>;

/// Reads `text`.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    Read {
        links: links(text, 0..text.len(), id),
        diagnostics: Vec::new(),
    }
}

/// The links of the HTML that stands on `range` of `text`.
pub(super) fn links(text: &str, range: std::ops::Range<usize>, id: SourceId) -> Vec<Link> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        text,
        base: range.start,
        id,
        links: Vec::new(),
        anchor: None,
    };
    for token in Tokenizer::new_with_emitter(&text[range], emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&tag),
            Token::String(text) => reader.text(&text.value),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.close_anchor();
    reader.links
}

/// The name in `text`, its white space collapsed; none if it is empty.
pub(super) fn named(text: &str) -> Option<Arc<Subject>> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then(|| {
        Arc::new(Subject {
            name: Some(name),
            ..Subject::default()
        })
    })
}

/// Longest link text that is kept: an anchor that is never closed would
/// otherwise be named by the rest of the page.
const MAX_NAME: usize = 4096;

/// The attributes that hold one address.
const ADDRESSES: &[&[u8]] = &[
    b"href",
    b"src",
    b"action",
    b"formaction",
    b"poster",
    b"cite",
    b"xlink:href",
];

struct Reader<'t> {
    text: &'t str,
    base: usize,
    id: SourceId,
    links: Vec<Link>,
    /// The link whose text is being read, if its address counts, and the text.
    anchor: Option<(Option<usize>, String)>,
}

impl Reader<'_> {
    fn start(&mut self, tag: &StartTag<usize>) {
        let is_anchor = &**tag.name == b"a";
        if is_anchor {
            self.close_anchor();
        }
        let alt = value(&tag.attributes, b"alt");
        let before = self.links.len();
        if !is_hint(tag) {
            for name in ADDRESSES {
                if let Some(attribute) = tag.attributes.get(*name) {
                    self.link(attribute, alt.as_deref());
                }
            }
            self.further(tag, alt.as_deref());
        }
        if is_anchor {
            let link = (self.links.len() > before).then_some(before);
            self.anchor = Some((link, String::new()));
        } else if let Some(alt) = alt {
            self.text(alt.as_bytes());
        }
    }

    fn end(&mut self, tag: &EndTag<usize>) {
        if &**tag.name == b"a" {
            self.close_anchor();
        }
    }

    fn text(&mut self, text: &[u8]) {
        if let Some((_, name)) = &mut self.anchor
            && name.len() < MAX_NAME
        {
            name.push_str(&String::from_utf8_lossy(&text[..text.len().min(MAX_NAME)]));
        }
    }

    fn close_anchor(&mut self) {
        if let Some((Some(link), name)) = self.anchor.take() {
            self.links[link].subject = named(&name);
        }
    }

    /// The attributes that hold several addresses, or more than an address.
    fn further(&mut self, tag: &StartTag<usize>, name: Option<&str>) {
        for list in [b"srcset".as_slice(), b"imagesrcset"] {
            if let Some(attribute) = tag.attributes.get(list) {
                let decoded = String::from_utf8_lossy(&attribute.value);
                self.within(attribute, &decoded, &many::candidates(&decoded), name);
            }
        }
        let element = &**tag.name;
        if element == b"object"
            && let Some(attribute) = tag.attributes.get(b"data".as_slice())
        {
            self.link(attribute, name);
        }
        let is_refresh = || {
            let kind = value(&tag.attributes, b"http-equiv");
            kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("refresh"))
        };
        if element == b"meta"
            && is_refresh()
            && let Some(attribute) = tag.attributes.get(b"content".as_slice())
        {
            let decoded = String::from_utf8_lossy(&attribute.value);
            let target = many::refresh(&decoded);
            self.within(attribute, &decoded, target.as_slice(), name);
        }
    }

    fn link(&mut self, attribute: &Spanned<HtmlString, usize>, name: Option<&str>) {
        let decoded = String::from_utf8_lossy(&attribute.value);
        let url = decoded.trim();
        if is_http_address(url) {
            let place = locate(self.text, self.place(attribute), url);
            self.push(url, place, name);
        }
    }

    /// The addresses among `urls`, which stand in this order in an attribute,
    /// whose value is `decoded`.
    fn within(
        &mut self,
        attribute: &Spanned<HtmlString, usize>,
        decoded: &str,
        urls: &[&str],
        name: Option<&str>,
    ) {
        let mut places = Places::new(self.text, Kind::Html, self.place(attribute), decoded);
        let mut from = 0;
        for url in urls {
            let Some(at) = decoded[from..].find(*url) else {
                continue;
            };
            let start = from + at;
            from = start + url.len();
            if is_http_address(url) {
                let place = places.of(start..from, url);
                self.push(url, place, name);
            }
        }
    }

    fn push(&mut self, url: &str, span: Span, name: Option<&str>) {
        self.links.push(Link {
            url: url.into(),
            source: self.id,
            span,
            field: None,
            subject: name.and_then(named),
            expect: None,
        });
    }

    /// The bytes of an attribute's value. The tokenizer tells where the
    /// attribute is; the value is what follows the equals sign.
    fn place(&self, attribute: &Spanned<HtmlString, usize>) -> Span {
        let last = self.text.len();
        let start = boundary_at_or_before(self.text, self.base + attribute.span.start);
        let rest = &self.text[start..];
        let value = rest
            .find('=')
            .map_or(rest, |at| rest[at + 1..].trim_start());
        let (open, end) = match value.as_bytes().first() {
            Some(b'"') => (1, value[1..].find('"')),
            Some(b'\'') => (1, value[1..].find('\'')),
            _ => (0, value.find(|c: char| c.is_ascii_whitespace() || c == '>')),
        };
        let from = last - value.len() + open;
        Span::new(from..end.map_or(last, |at| from + at))
    }
}

fn value(attributes: &Attributes, name: &[u8]) -> Option<String> {
    let value = attributes.get(name)?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// Whether the tag's address is no place to go to.
fn is_hint(tag: &StartTag<usize>) -> bool {
    match &**tag.name {
        b"link" => value(&tag.attributes, b"rel").is_some_and(|rel| {
            rel.split_ascii_whitespace().any(|word| {
                ["preconnect", "dns-prefetch"]
                    .iter()
                    .any(|hint| word.eq_ignore_ascii_case(hint))
            })
        }),
        _ => false,
    }
}
