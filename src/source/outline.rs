//! The walk through structured data that TOML, YAML and JSON share: it keeps
//! the key path, finds the strings that are URLs, and gives each the name that
//! stands beside it.
//!
//! A name may stand after its link, or in an outer object, so names are
//! settled at the end, object by object from the outside in: each object's
//! subject is shared by all its links.

use std::fmt::Write as _;
use std::sync::Arc;

use super::places::Places;
use super::spaced::{Meant, meant};
use super::url_text::{find_urls, locate};
use super::{Kind, Link, Read, SourceId, Span, Subject, boundary_at_or_before};

/// The keys that name a thing, the best first.
const NAME_KEYS: [&str; 5] = ["name", "title", "vendor", "label", "project"];

/// Longest key path that is kept; a longer one ends in `…`. Without a bound a
/// deeply nested file would cost the square of its size.
const MAX_PATH: usize = 1024;

/// The state of the walk.
pub(super) struct Outline<'t> {
    text: &'t str,
    kind: Kind,
    id: SourceId,
    path: String,
    frames: Vec<Frame>,
    objects: Vec<Object>,
    links: Vec<(u32, Link)>,
}

/// An open object or array.
struct Frame {
    /// How much of the path leads to it.
    base: usize,
    /// The next element's number; none in an object.
    next: Option<u32>,
    /// The nearest object, itself included.
    object: u32,
    /// How good a name the present key would give, by [`NAME_KEYS`].
    rank: usize,
}

/// What is known of one object.
struct Object {
    parent: u32,
    rank: usize,
    name: Option<Box<str>>,
}

impl<'t> Outline<'t> {
    /// An empty walk through `text`, which is of `kind`.
    pub(super) fn new(text: &'t str, kind: Kind, id: SourceId) -> Self {
        Self {
            text,
            kind,
            id,
            path: String::new(),
            frames: Vec::new(),
            // What stands in no object belongs to this one, which has no name.
            objects: vec![Object::inside(0)],
            links: Vec::new(),
        }
    }

    /// A string begins here that is an object's key.
    pub(super) fn key(&mut self, key: &str) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        self.path.truncate(frame.base);
        let rank = NAME_KEYS.iter().position(|name| *name == key);
        frame.rank = rank.unwrap_or(NAME_KEYS.len());
        let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let room = MAX_PATH.saturating_sub(self.path.len());
        if room == 0 {
            return;
        }
        if !self.path.is_empty() {
            self.path.push('.');
        }
        let kept = &key[..boundary_at_or_before(key, room)];
        if !kept.is_empty() && kept.chars().all(plain) {
            self.path.push_str(kept);
        } else {
            let _ = write!(self.path, "{kept:?}");
        }
    }

    /// An object opens.
    pub(super) fn enter_table(&mut self) {
        let parent = self.value();
        let object = u32::try_from(self.objects.len()).unwrap_or(u32::MAX);
        self.objects.push(Object::inside(parent));
        self.enter(None, object);
    }

    /// An array opens.
    pub(super) fn enter_array(&mut self) {
        let object = self.value();
        self.enter(Some(0), object);
    }

    /// The last object or array closes.
    pub(super) fn leave(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.path.truncate(frame.base);
        }
    }

    /// A value that is no string.
    pub(super) fn scalar(&mut self) {
        self.value();
    }

    /// A string whose content stands on `inside`, escapes decoded in `value`.
    pub(super) fn string(&mut self, value: &str, inside: Span) {
        let object = self.value();
        let trimmed = value.trim();
        match meant(trimmed) {
            Meant::Other => self.offer_name(object, trimmed),
            Meant::Address => self.link(object, trimmed, locate(self.text, inside, trimmed)),
            Meant::Prose => {
                self.prose(object, value, inside);
                self.offer_name(object, trimmed);
            }
        }
    }

    /// The addresses in words that stand on `inside`.
    fn prose(&mut self, object: u32, words: &str, inside: Span) {
        let mut places = Places::new(self.text, self.kind, inside, words);
        for range in find_urls(words) {
            let url = &words[range.clone()];
            let place = places.of(range, url);
            self.link(object, url, place);
        }
    }

    fn link(&mut self, object: u32, url: &str, span: Span) {
        let link = Link {
            url: url.into(),
            source: self.id,
            span,
            field: Some(self.field()),
            subject: None,
            expect: None,
        };
        self.links.push((object, link));
    }

    /// The links, each with its subject, in file order.
    pub(super) fn finish(self) -> Read {
        let mut subjects: Vec<Option<Arc<Subject>>> = Vec::with_capacity(self.objects.len());
        for object in self.objects {
            let own = object.name.map(|name| {
                Arc::new(Subject {
                    name: Some(name.into()),
                    ..Subject::default()
                })
            });
            // A parent stands before its children; the first is its own parent.
            let outer = subjects.get(object.parent as usize).cloned().flatten();
            subjects.push(own.or(outer));
        }
        let mut links: Vec<Link> = self
            .links
            .into_iter()
            .map(|(object, link)| Link {
                subject: subjects[object as usize].clone(),
                ..link
            })
            .collect();
        links.sort_by_key(|link| link.span);
        Read {
            links,
            diagnostics: Vec::new(),
        }
    }

    fn enter(&mut self, next: Option<u32>, object: u32) {
        self.frames.push(Frame {
            base: self.path.len(),
            next,
            object,
            rank: NAME_KEYS.len(),
        });
    }

    /// A value begins: an array counts it. Returns the nearest object.
    fn value(&mut self) -> u32 {
        let Some(frame) = self.frames.last_mut() else {
            return 0;
        };
        if let Some(next) = &mut frame.next {
            self.path.truncate(frame.base);
            if self.path.len() < MAX_PATH {
                let _ = write!(self.path, "[{next}]");
            }
            *next += 1;
        }
        frame.object
    }

    fn offer_name(&mut self, object: u32, value: &str) {
        let Some(frame) = self.frames.last().filter(|frame| frame.next.is_none()) else {
            return;
        };
        let object = &mut self.objects[object as usize];
        if frame.rank < object.rank && !value.is_empty() {
            object.rank = frame.rank;
            object.name = Some(value.into());
        }
    }

    fn field(&self) -> Arc<str> {
        if self.path.len() < MAX_PATH {
            self.path.as_str().into()
        } else {
            format!("{}…", self.path).into()
        }
    }
}

impl Object {
    fn inside(parent: u32) -> Self {
        Self {
            parent,
            rank: NAME_KEYS.len(),
            name: None,
        }
    }
}
