//! Start tags, the elements that they open, and what HTML says of these.

use super::text::{start_of, utf8};

/// The start tag that is being read. Only attributes of interest are kept.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts, each of which is told on its own"
)]
pub(super) struct Tag {
    pub(super) name: Vec<u8>,
    pub(super) attribute: Vec<u8>,
    pub(super) hidden: bool,
    pub(super) id: Vec<u8>,
    /// `name`, `property`, `itemprop` or `http-equiv`; `rel`; `type`.
    pub(super) key: String,
    pub(super) rel: String,
    pub(super) kind: String,
    /// `content`, `href`, `src`, `alt` or `value`.
    pub(super) value: String,
    /// `src` of a script.
    pub(super) source: bool,
    /// Whether a field asks for an address of mail or the like.
    pub(super) contact: bool,
    /// Whether scripts are to show something in the element.
    pub(super) view: bool,
}

/// An element that is followed to its end by counting its namesakes.
#[derive(Default)]
pub(super) struct Inside {
    pub(super) name: Vec<u8>,
    pub(super) depth: u32,
}

impl Inside {
    pub(super) fn is(&self) -> bool {
        self.depth > 0
    }

    pub(super) fn enter(&mut self, name: &[u8]) {
        if self.depth == 0 {
            self.name.clear();
            self.name.extend_from_slice(name);
            self.depth = 1;
        }
    }

    /// Notes a start tag that comes while inside.
    pub(super) fn start(&mut self, name: &[u8]) {
        if self.depth > 0 && self.name == name {
            // Of these, a second one ends the first.
            let ends = matches!(
                name,
                b"p" | b"li" | b"dt" | b"dd" | b"option" | b"tr" | b"td" | b"th"
            );
            self.depth = if ends {
                0
            } else {
                self.depth.saturating_add(1)
            };
        }
    }

    /// Leaves an element of this name, however deep.
    pub(super) fn end_of(&mut self, name: &[u8]) {
        if self.name == name {
            self.depth = 0;
        }
    }

    pub(super) fn end(&mut self, name: &[u8]) -> bool {
        // Their end tags may be left out.
        let ended = match self.name.as_slice() {
            b"option" => matches!(name, b"select" | b"datalist"),
            b"li" => matches!(name, b"ul" | b"ol" | b"menu"),
            b"dd" => name == b"dl",
            b"td" => matches!(name, b"tr" | b"table"),
            _ => false,
        };
        if ended {
            self.depth = 0;
        }
        if self.depth > 0 && self.name == name {
            self.depth -= 1;
            return self.depth == 0;
        }
        false
    }
}

/// Whether an element takes what a visitor writes.
pub(super) fn is_field(name: &[u8]) -> bool {
    matches!(name, b"input" | b"textarea")
}

/// Whether a field's name or label is that of an address of mail, a telephone or a
/// person, as where news are to be sent, or of what a check wants to be told.
pub(super) fn asks_for_contact(value: &[u8]) -> bool {
    const CONTACT: &[&str] = &[
        "captcha",
        "code",
        "verif",
        "验证",
        "驗證",
        "offer",
        "mail",
        "e-post",
        "news",
        "subscribe",
        "phone",
        "tel",
        "name",
        "prénom",
        "correo",
        "почт",
        "邮箱",
        "郵箱",
        "信箱",
        "电话",
        "電話",
        "手机",
        "メール",
        "메일",
    ];
    let value = utf8(value).to_lowercase();
    let name_of_a_thing = value == "filename";
    !name_of_a_thing && CONTACT.iter().any(|word| value.contains(word))
}

impl Tag {
    pub(super) fn open(&mut self, name: &[u8]) {
        self.name.clear();
        self.name.extend_from_slice(name);
        self.attribute.clear();
        self.hidden = false;
        self.id.clear();
        self.key.clear();
        self.rel.clear();
        self.kind.clear();
        self.value.clear();
        self.source = false;
        self.contact = false;
        self.view = false;
    }

    pub(super) fn attribute(&mut self, name: &[u8]) {
        self.attribute.clear();
        self.attribute.extend_from_slice(name);
        self.hidden |= name == b"hidden";
        self.view |= matches!(
            name,
            b"ng-view" | b"data-ng-view" | b"ui-view" | b"data-ui-view"
        );
    }
}

/// Appends `value`, of which no more than a bounded start matters.
pub(super) fn keep(into: &mut String, value: &[u8]) {
    let text = utf8(value);
    into.push_str(start_of(&text, 2_000));
}

/// Whether a list of words such as `rel` holds `word`.
pub(super) fn has_word(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace()
        .any(|given| given.eq_ignore_ascii_case(word))
}

/// Whether an inline style hides its element.
pub(super) fn hides(style: &[u8]) -> bool {
    let mut plain = String::with_capacity(style.len().min(2_000));
    for byte in style
        .iter()
        .take(2_000)
        .filter(|byte| !byte.is_ascii_whitespace())
    {
        plain.push(char::from(byte.to_ascii_lowercase()));
    }
    plain.split(';').any(|rule| {
        let rule = rule.trim_end_matches("!important");
        matches!(rule, "display:none" | "visibility:hidden")
    })
}

pub(super) fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

/// Whether words on both sides of such a tag are apart.
pub(super) fn is_block(name: &[u8]) -> bool {
    !matches!(
        name,
        b"a" | b"abbr"
            | b"b"
            | b"bdi"
            | b"bdo"
            | b"cite"
            | b"code"
            | b"data"
            | b"dfn"
            | b"em"
            | b"font"
            | b"i"
            | b"ins"
            | b"del"
            | b"kbd"
            | b"mark"
            | b"q"
            | b"s"
            | b"samp"
            | b"small"
            | b"span"
            | b"strike"
            | b"strong"
            | b"sub"
            | b"sup"
            | b"time"
            | b"tt"
            | b"u"
            | b"var"
            | b"wbr"
            | b"ruby"
    )
}
