//! The HTML that stands in Markdown: headings, links and images, told by the
//! standard's tokenizer. What else it does to the page is none of our business.

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

/// A part of HTML that matters here.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text, decoded.
    Text(String),
    /// A heading of this level begins.
    Heading(u8),
    /// A list item begins.
    Item,
    /// A block begins or ends.
    Block,
    /// `<br>`.
    Break,
    /// A link to here begins.
    OpenLink(String),
    /// It ends.
    CloseLink,
    /// An image from here.
    Image(String),
}

/// The parts of `html`, in order.
pub(super) fn parts(html: &str) -> Vec<Part> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut parts = Vec::new();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => parts.extend(start(&tag)),
            Token::EndTag(tag) => parts.extend(end(&tag.name)),
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text.value).into_owned();
                parts.push(Part::Text(text));
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    parts
}

fn start(tag: &StartTag<()>) -> Option<Part> {
    match &**tag.name {
        [b'h', level @ b'1'..=b'6'] => Some(Part::Heading(level - b'0')),
        b"a" => attribute(tag, b"href").map(Part::OpenLink),
        b"img" => attribute(tag, b"src").map(Part::Image),
        b"br" => Some(Part::Break),
        b"li" => Some(Part::Item),
        name => is_block(name).then_some(Part::Block),
    }
}

fn end(name: &HtmlString) -> Option<Part> {
    match &***name {
        [b'h', b'1'..=b'6'] => Some(Part::Block),
        b"a" => Some(Part::CloseLink),
        name => is_block(name).then_some(Part::Block),
    }
}

fn is_block(name: &[u8]) -> bool {
    let blocks: [&[u8]; 14] = [
        b"p",
        b"div",
        b"ul",
        b"ol",
        b"table",
        b"tr",
        b"td",
        b"th",
        b"details",
        b"summary",
        b"section",
        b"center",
        b"hr",
        b"blockquote",
    ];
    blocks.contains(&name)
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    let value = tag.attributes.get(name)?;
    Some(String::from_utf8_lossy(value).trim().to_owned())
}
