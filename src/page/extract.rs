//! One pass over a page's tokens, collecting what the facts are made of.
//!
//! No tree is built: an element that hides what is in it is followed by
//! counting its namesakes, which is exact for well-formed pages, linear for
//! all, and needs no memory however deep a page nests.

mod attributes;
mod breaks;
mod elements;
mod lead;

use std::borrow::Cow;
use std::ops::Range;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};
use url::Url;

use self::breaks::Break;
use self::lead::Lead;
use super::links::Links;
use super::shell::Frame;
use super::tag::{Inside, Tag};
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

/// What explains code says so much at least, in bytes.
const BESIDE_CODE: usize = 100;

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
    /// Where in it there is code.
    code: Vec<Range<usize>>,
    /// Where in it another line or item begins.
    breaks: Vec<(usize, Break)>,
    pub(super) title: Option<String>,
    pub(super) headings: Vec<String>,
    /// Whether there is a heading, of whatever rank, outside navigation, header and footer.
    pub(super) headed: bool,
    /// What stands for a heading where there is none of the first rank.
    pub(super) lead: Lead,
    pub(super) site_name: Option<String>,
    pub(super) other_titles: Vec<String>,
    /// Alternative texts and descriptions: not visible, yet they name.
    pub(super) aside: String,
    /// The first image's text that is a sentence: all there is where a page is a picture.
    pub(super) pictured: Option<String>,
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
    /// Whether there is a field for something to work on.
    pub(super) takes_work: bool,
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
    /// The item of a list, the quotation, or the cell under a heading that the pass is in.
    item: Inside,
    /// The code that the pass is in.
    code: Inside,
    /// Of the tables that the pass is in, whether they have headings.
    tables: Vec<bool>,
    /// What has begun since the last text.
    begun: Option<Break>,
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
        code: Vec::new(),
        breaks: Vec::new(),
        title: None,
        headings: Vec::new(),
        headed: false,
        lead: Lead::default(),
        site_name: None,
        other_titles: Vec::new(),
        aside: String::new(),
        pictured: None,
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
        takes_work: false,
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
        if from < self.text.len()
            && let Some(begun) = state.begun.take()
        {
            self.breaks.push((from, begun));
        }
        if state.code.is() {
            note_range(&mut self.code, from..self.text.len());
        }
        if !state.chrome.is() {
            self.lead.string(value);
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

    /// The visible text without what it shows as code, where it says enough besides: an
    /// error may be all in a `<pre>`.
    pub(super) fn without_code(&self, within: usize) -> Cow<'_, str> {
        let text = &self.text.as_str()[..within];
        let coded: usize = self.code.iter().map(Range::len).sum();
        if coded == 0 || text.len().saturating_sub(coded) < BESIDE_CODE {
            return Cow::Borrowed(text);
        }
        let mut said = String::with_capacity(text.len());
        let mut from = 0;
        for code in self.code.iter().take_while(|code| code.end <= within) {
            said.push_str(&text[from..code.start]);
            said.push(' ');
            from = code.end;
        }
        said.push_str(&text[from..]);
        Cow::Owned(said)
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
