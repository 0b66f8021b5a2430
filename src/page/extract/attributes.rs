//! What elements tell, by their attributes.

use super::{ASIDE, Extract, HEADING};
use crate::page::shingle;
use crate::page::tag::{asks_for_contact, hides, is_field, keep};
use crate::page::text::{start_of, utf8};

/// An image's text of fewer bytes is a name.
const SENTENCE: usize = 30;

impl Extract<'_> {
    pub(super) fn attribute_value(&mut self, value: &[u8]) {
        self.said_aside(value);
        let tag = &mut self.state.tag;
        match tag.attribute.as_slice() {
            b"id" => {
                tag.id.extend_from_slice(&value[..value.len().min(200)]);
                self.fragment(value);
            }
            b"name" if tag.name == b"a" => self.fragment(value),
            b"name" | b"property" | b"itemprop" | b"http-equiv"
                if tag.name == b"meta" && tag.key.is_empty() =>
            {
                keep(&mut tag.key, value);
            }
            b"name" | b"placeholder" | b"aria-label" if is_field(&tag.name) => {
                tag.contact |= asks_for_contact(value);
            }
            b"rel" => keep(&mut tag.rel, value),
            b"type" => keep(&mut tag.kind, value),
            b"style" => tag.hidden |= hides(value),
            // `hidden="until-found"` hides as well; only its absence shows.
            b"lang" if tag.name == b"html" => {
                self.lang = Some(start_of(&utf8(value), 20).to_owned());
            }
            b"src" if tag.name == b"script" => {
                tag.source = true;
                keep(&mut tag.value, value);
            }
            b"content" if tag.name == b"meta" => keep(&mut tag.value, value),
            b"href" if matches!(tag.name.as_slice(), b"a" | b"link" | b"base" | b"area") => {
                keep(&mut tag.value, value);
            }
            _ => {}
        }
    }

    /// Keeps what an attribute says that is not shown.
    fn said_aside(&mut self, value: &[u8]) {
        let tag = &self.state.tag;
        let says = matches!(
            tag.attribute.as_slice(),
            b"alt" | b"aria-label" | b"placeholder" | b"title"
        );
        if !says || self.state.hidden.is() || self.aside.len() >= ASIDE {
            return;
        }
        let sentence = tag.name == b"img" && tag.attribute == b"alt" && value.len() >= SENTENCE;
        if sentence && self.pictured.is_none() {
            self.pictured = Some(start_of(&utf8(value), HEADING).to_owned());
        }
        self.aside.push(' ');
        self.aside.push_str(start_of(&utf8(value), 200));
    }

    fn fragment(&mut self, value: &[u8]) {
        if self.wanted.is_empty() {
            return;
        }
        let value = value.strip_prefix(b"user-content-").unwrap_or(value);
        // Some generators write the id as an address would have it.
        let escaped = value
            .contains(&b'%')
            .then(|| shingle::decoded(&utf8(value)));
        for (found, wanted) in self.fragments.iter_mut().zip(&self.wanted) {
            *found |= wanted.iter().any(|wanted| wanted.as_bytes() == value)
                || escaped.as_ref().is_some_and(|value| *value == wanted[1]);
        }
    }
}
