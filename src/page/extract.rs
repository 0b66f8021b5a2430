//! One pass over a page's tokens, collecting what the facts are made of.
//!
//! No tree is built: an element that hides what is in it is followed by
//! counting its namesakes, which is exact for well-formed pages, linear for
//! all, and needs no memory however deep a page nests.

use std::borrow::Cow;
use std::ops::Range;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};
use url::Url;

use super::links::Links;
use super::shell::{Frame, is_root};
use super::tag::{Inside, Tag, has_word, hides, is_block, is_void, keep};
use super::text::{Text, start_of, utf8};
use super::{data, shingle};

/// Headings that are kept.
const HEADINGS: usize = 4;
/// Characters of a title or heading that are kept.
const HEADING: usize = 300;
/// Bytes of inline script that are kept: more is no redirect.
const SCRIPTS: usize = 4_000;
/// Other titles (of social cards, of the application) that are kept.
const OTHER_TITLES: usize = 8;
/// Bytes of other names (alternative texts, descriptions) that are kept.
const ASIDE: usize = 8_000;

/// What one pass collects.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts, each of which is told on its own"
)]
pub(super) struct Extract<'a> {
    /// All visible text.
    pub(super) text: Text,
    /// Where in it there is no navigation, header or footer.
    main: Vec<Range<usize>>,
    pub(super) title: Option<String>,
    pub(super) headings: Vec<String>,
    /// Whether there is a heading, of whatever rank, outside navigation, header and footer.
    pub(super) headed: bool,
    pub(super) site_name: Option<String>,
    pub(super) other_titles: Vec<String>,
    /// Alternative texts and descriptions: not visible, yet they name.
    pub(super) aside: String,
    pub(super) ld_names: Vec<String>,
    pub(super) canonical: Option<String>,
    pub(super) base: Option<String>,
    pub(super) refresh: Option<String>,
    pub(super) noindex: bool,
    pub(super) lang: Option<String>,
    pub(super) links: Links<'a>,
    pub(super) frame: Frame,
    pub(super) inline: String,
    pub(super) forms: u32,
    pub(super) password_field: bool,
    /// Whether there is a button.
    pub(super) acts: bool,
    /// Whether there is something for scripts to draw on.
    pub(super) canvas: bool,
    /// What it tells of itself for those who cite it.
    pub(super) cited: Cited,
    /// Whether the end tag of the document or its body was there.
    pub(super) ended: bool,
    /// Which of the wanted fragments were found.
    pub(super) fragments: Vec<bool>,
    wanted: Vec<[String; 2]>,
    state: State,
}

#[derive(Default)]
struct State {
    tag: Tag,
    /// The hidden element that the pass is in.
    hidden: Inside,
    /// The navigation, header or footer that the pass is in.
    chrome: Inside,
    /// The root container that the pass is in, and the text's length there.
    root: Inside,
    root_from: usize,
    svg: Inside,
    in_title: bool,
    heading: Option<Text>,
    link: Option<Text>,
    script: Option<Script>,
    /// The element before was a container with an id and nothing was in it yet.
    fresh_container: bool,
}

/// What a page tells for those who cite it: a paper's page has both.
#[derive(Default)]
pub(super) struct Cited {
    title: bool,
    author: bool,
}

impl Cited {
    pub(super) fn is_whole(&self) -> bool {
        self.title && self.author
    }
}

enum Script {
    Code,
    Data,
}

/// Reads `html`, a page of `url`. `fragments` are those that are looked for.
pub(super) fn extract<'a>(html: &str, url: &'a Url, fragments: &[String]) -> Extract<'a> {
    let wanted = fragments
        .iter()
        .map(|fragment| [fragment.clone(), shingle::decoded(fragment)]);
    let mut extract = Extract {
        text: Text::default(),
        main: Vec::new(),
        title: None,
        headings: Vec::new(),
        headed: false,
        site_name: None,
        other_titles: Vec::new(),
        aside: String::new(),
        ld_names: Vec::new(),
        canonical: None,
        base: None,
        refresh: None,
        noindex: false,
        lang: None,
        links: Links::new(url),
        frame: Frame::default(),
        inline: String::new(),
        forms: 0,
        password_field: false,
        acts: false,
        canvas: false,
        cited: Cited::default(),
        ended: false,
        fragments: vec![false; fragments.len()],
        wanted: wanted.collect(),
        state: State::default(),
    };
    let mut emitter = CallbackEmitter::<_, std::convert::Infallible>::new(Events(&mut extract));
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, Quiet(emitter)).finish();
    extract.finish();
    extract
}

/// An emitter to which errors are not worth finding.
struct Quiet<E>(E);

impl<E: Emitter> ForwardingEmitter for Quiet<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }
}

/// Whether an element of this name is a script's own.
fn is_custom(name: &[u8]) -> bool {
    name.contains(&b'-')
}

/// Adds a range to those that end before it, or lengthens the last one.
fn note_range(ranges: &mut Vec<Range<usize>>, range: Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == range.start => last.end = range.end,
        Some(_) | None if range.is_empty() => {}
        Some(_) | None => ranges.push(range),
    }
}

struct Events<'e, 'a>(&'e mut Extract<'a>);

impl<T> Callback<T, ()> for Events<'_, '_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<T> {
        let extract = &mut *self.0;
        match event {
            CallbackEvent::OpenStartTag { name } => extract.state.tag.open(name),
            CallbackEvent::AttributeName { name } => extract.state.tag.attribute(name),
            CallbackEvent::AttributeValue { value } => extract.attribute_value(value),
            CallbackEvent::CloseStartTag { .. } => extract.start_tag(),
            CallbackEvent::EndTag { name } => extract.end_tag(name),
            CallbackEvent::String { value } => extract.string(value),
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    }
}

impl Extract<'_> {
    fn attribute_value(&mut self, value: &[u8]) {
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
            b"alt" | b"aria-label" | b"placeholder" | b"title"
                if !self.state.hidden.is() && self.aside.len() < ASIDE =>
            {
                self.aside.push(' ');
                self.aside.push_str(start_of(&utf8(value), 200));
            }
            _ => {}
        }
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

    fn start_tag(&mut self) {
        let name = std::mem::take(&mut self.state.tag.name);
        let state = &mut self.state;
        let void = is_void(&name);
        for inside in [
            &mut state.hidden,
            &mut state.chrome,
            &mut state.root,
            &mut state.svg,
        ] {
            inside.start(&name);
        }
        let skipped = matches!(
            name.as_slice(),
            b"template"
                | b"noscript"
                | b"style"
                | b"script"
                | b"noembed"
                | b"noframes"
                | b"iframe"
                | b"datalist"
                | b"option"
        );
        // A page that hides its whole body until a script has run is shown.
        let hides =
            state.tag.hidden && !matches!(name.as_slice(), b"body" | b"html" | b"head") && !void;
        if is_block(&name) {
            self.divide();
        }
        self.note_container(&name);
        self.start_known(&name);
        let state = &mut self.state;
        if skipped || hides {
            state.hidden.enter(&name);
        }
        if matches!(name.as_slice(), b"nav" | b"header" | b"footer" | b"aside") {
            state.chrome.enter(&name);
        }
        self.state.tag.name = name;
    }

    /// What single elements tell.
    fn start_known(&mut self, name: &[u8]) {
        let hidden = self.state.hidden.is();
        let heading = matches!(name, b"h1" | b"h2" | b"h3");
        self.headed |= heading && !hidden && !self.state.chrome.is();
        match name {
            b"svg" => self.state.svg.enter(name),
            b"title" => self.state.in_title = !self.state.svg.is() && self.title.is_none(),
            b"h1" if !hidden && self.headings.len() < HEADINGS => {
                self.state.heading = Some(Text::default());
            }
            b"a" if !hidden => {
                let value = std::mem::take(&mut self.state.tag.value);
                self.state.link = (self.links.add(&value)).then(Text::default);
                self.state.tag.value = value;
            }
            b"button" if !hidden => {
                self.acts = true;
                self.state.link = Some(Text::default());
            }
            b"canvas" => self.canvas = true,
            b"form" => self.forms = self.forms.saturating_add(1),
            b"input" => self.password_field |= self.state.tag.kind.eq_ignore_ascii_case("password"),
            b"base" if self.base.is_none() => self.base = Some(self.state.tag.value.clone()),
            b"link" if !hidden => self.link(),
            b"meta" if !hidden => self.meta(),
            b"script" if !hidden => self.script(),
            _ => {}
        }
    }

    fn meta(&mut self) {
        let tag = &mut self.state.tag;
        let value = std::mem::take(&mut tag.value);
        if value.trim().is_empty() {
            return;
        }
        match tag.key.to_ascii_lowercase().as_str() {
            "og:site_name" => self.site_name = Some(value),
            "application-name" | "apple-mobile-web-app-title" | "og:title" | "twitter:title"
                if self.other_titles.len() < OTHER_TITLES =>
            {
                self.other_titles.push(value);
            }
            "description" | "og:description" | "keywords" | "author"
                if self.aside.len() < ASIDE =>
            {
                self.aside.push(' ');
                self.aside.push_str(&value);
            }
            "robots" | "googlebot" => {
                let value = value.to_ascii_lowercase();
                self.noindex |= value.contains("noindex") || value.contains("none");
            }
            "citation_title" => self.cited.title = true,
            "citation_author" | "citation_authors" => self.cited.author = true,
            "refresh" if self.refresh.is_none() => self.refresh = Some(value),
            _ => {}
        }
    }

    fn link(&mut self) {
        let tag = &self.state.tag;
        if self.canonical.is_none() && has_word(&tag.rel, "canonical") {
            self.canonical = Some(tag.value.clone());
        } else if has_word(&tag.rel, "modulepreload") {
            self.frame.preload();
        }
    }

    fn script(&mut self) {
        let tag = &self.state.tag;
        let kind = tag.kind.trim().to_ascii_lowercase();
        if kind == "application/ld+json" {
            self.state.script = Some(Script::Data);
            return;
        }
        let runs = matches!(
            kind.as_str(),
            "" | "module"
                | "text/javascript"
                | "application/javascript"
                | "text/ecmascript"
                | "text/babel"
        );
        if runs || kind.ends_with("-text/javascript") {
            self.frame.scripts = self.frame.scripts.saturating_add(1);
            if tag.source {
                let source = std::mem::take(&mut self.state.tag.value);
                self.frame.script(&source);
            }
            self.state.script = Some(Script::Code);
        }
    }

    /// Follows root containers and containers that stand empty.
    fn note_container(&mut self, name: &[u8]) {
        let state = &mut self.state;
        let id = state.tag.id.as_slice();
        if self.frame.root.is_none() && !state.hidden.is() && (state.tag.view || is_root(name, id))
        {
            let known = if id.is_empty() { name } else { id };
            self.frame.root = Some((utf8(known).into_owned(), usize::MAX));
            state.root.enter(name);
            state.root_from = self.text.len();
        }
        state.fresh_container =
            is_custom(name) || (matches!(name, b"div" | b"main" | b"section") && !id.is_empty());
    }

    fn end_tag(&mut self, name: &[u8]) {
        let state = &mut self.state;
        let container = is_custom(name) || matches!(name, b"div" | b"main" | b"section");
        if state.fresh_container && container {
            self.frame.empty_container = true;
        }
        state.fresh_container = false;
        state.hidden.end(name);
        state.chrome.end(name);
        state.svg.end(name);
        if state.root.end(name) {
            self.close_root();
        }
        let state = &mut self.state;
        match name {
            b"title" => state.in_title = false,
            b"h1" => {
                let heading = state
                    .heading
                    .take()
                    .map(Text::into_string)
                    .filter(|text| !text.is_empty());
                self.headings
                    .extend(heading.map(|text| start_of(&text, HEADING).to_owned()));
            }
            b"a" | b"button" => {
                if let Some(words) = state.link.take() {
                    self.links.words(words.as_str());
                }
            }
            b"script" => state.script = None,
            b"body" | b"html" => self.ended = true,
            _ => {}
        }
        if is_block(name) {
            self.divide();
        }
    }

    /// What follows is another word.
    fn divide(&mut self) {
        self.text.divide();
        for part in [&mut self.state.heading, &mut self.state.link]
            .into_iter()
            .flatten()
        {
            part.divide();
        }
    }

    fn close_root(&mut self) {
        let length = self.text.len() - self.state.root_from;
        if let Some((_, filled)) = &mut self.frame.root {
            *filled = length;
        }
    }

    fn string(&mut self, value: &[u8]) {
        let state = &mut self.state;
        match state.script {
            Some(Script::Code) => {
                self.frame.inline(value);
                if self.inline.len() <= SCRIPTS {
                    let end = value.len().min(SCRIPTS + 1);
                    self.inline.push_str(&utf8(&value[..end]));
                    self.inline.push('\n');
                }
                return;
            }
            Some(Script::Data) => {
                data::names(&utf8(value), &mut self.ld_names);
                return;
            }
            None => {}
        }
        if state.in_title {
            let mut title = Text::default();
            title.push(&utf8(value));
            self.title = Some(start_of(title.as_str(), HEADING).to_owned())
                .filter(|title| !title.is_empty());
            return;
        }
        if state.hidden.is() {
            return;
        }
        state.fresh_container &= value.trim_ascii().is_empty();
        let value = &utf8(value);
        let from = self.text.len();
        self.text.push(value);
        if !state.chrome.is() {
            note_range(&mut self.main, from..self.text.len());
        }
        for part in [&mut state.heading, &mut state.link].into_iter().flatten() {
            if part.len() < 4 * HEADING {
                part.push(value);
            }
        }
    }

    /// The visible text without navigation, headers and footers.
    pub(super) fn main(&self) -> Cow<'_, str> {
        let text = self.text.as_str();
        match self.main.as_slice() {
            [] => Cow::Borrowed(""),
            // What stands between two parts stands in a block: they are apart.
            [whole] => Cow::Borrowed(text[whole.clone()].trim_start_matches(' ')),
            parts => {
                let parts = parts
                    .iter()
                    .map(|part| text[part.clone()].trim_start_matches(' '));
                Cow::Owned(parts.collect::<Vec<_>>().join(" "))
            }
        }
    }

    fn finish(&mut self) {
        if self.state.root.is() {
            self.close_root();
        }
        if let Some(heading) = self.state.heading.take().map(Text::into_string) {
            self.headings.extend(
                Some(start_of(&heading, HEADING).to_owned()).filter(|text| !text.is_empty()),
            );
        }
    }
}
