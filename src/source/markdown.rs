//! Markdown: links, images, reference definitions, autolinks, bare URLs, and
//! the HTML in between. Code is no link.
//!
//! The parser says what is a link and where the whole of it stands; where its
//! address stands within that is found here. A reference definition is one
//! link, however often it is used, since its line is the one to change.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::html::{self, named};
use super::run::Run;
use super::url_text::{is_http_address, locate};
use super::{Link, Read, SourceId, Span};

/// Reads `text`.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    let mut events = parser(text).into_offset_iter();
    let mut reader = Reader::new(text, id);
    for (event, range) in events.by_ref() {
        reader.event(event, range);
    }
    reader.end_run();
    for (label, definition) in events.reference_definitions().iter() {
        reader.definition(label, &definition.dest, definition.span.clone());
    }
    let mut links = reader.links;
    links.sort_by_key(|link| link.span);
    Read {
        links,
        diagnostics: Vec::new(),
    }
}

/// The parser of the Markdown that is read here: CommonMark, with what GitHub
/// adds to it, footnotes, and a page's front matter.
pub(crate) fn parser(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    Parser::new_ext(text, options)
}

/// A link or image that is open, and its text so far.
struct Open {
    kind: LinkType,
    url: String,
    /// The reference's label, folded.
    label: String,
    range: Range<usize>,
    /// Where the last of its text ends.
    content_end: usize,
    name: String,
}

struct Reader<'t> {
    text: &'t str,
    id: SourceId,
    links: Vec<Link>,
    open: Vec<Open>,
    /// The text of each reference's first use.
    uses: HashMap<String, String>,
    run: Run,
    in_code: bool,
    /// Where the present HTML block starts.
    html: Option<Range<usize>>,
    /// The inline `<a>` whose text is being read.
    anchor: Option<(usize, String)>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, id: SourceId) -> Self {
        Self {
            text,
            id,
            links: Vec::new(),
            open: Vec::new(),
            uses: HashMap::new(),
            run: Run::default(),
            in_code: false,
            html: None,
            anchor: None,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Some(open) = self.open.last_mut()
            && range.end <= open.range.end
            && !matches!(event, Event::End(TagEnd::Link | TagEnd::Image))
        {
            open.content_end = open.content_end.max(range.end);
        }
        match event {
            Event::Text(text) if !self.in_code => self.text_event(&text, range),
            Event::Text(_) => {}
            Event::Html(_) => {
                let html = self.html.get_or_insert(range.clone());
                html.end = range.end;
            }
            Event::InlineHtml(_) => self.inline_html(range),
            Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
                self.end_run();
                self.name(&code);
            }
            Event::SoftBreak | Event::HardBreak => {
                self.end_run();
                self.name(" ");
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::FootnoteReference(_) | Event::Rule | Event::TaskListMarker(_) => self.end_run(),
        }
    }

    fn text_event(&mut self, text: &str, range: Range<usize>) {
        self.name(text);
        if self.open.is_empty() && self.anchor.is_none() && !self.run.push(self.text, text, &range)
        {
            self.end_run();
            self.run.push(self.text, text, &range);
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        self.end_run();
        match tag {
            Tag::Link {
                link_type,
                dest_url,
                id,
                ..
            }
            | Tag::Image {
                link_type,
                dest_url,
                id,
                ..
            } => {
                self.open.push(Open {
                    kind: link_type,
                    url: dest_url.into_string(),
                    label: id.to_lowercase(),
                    content_end: range.start,
                    range,
                    name: String::new(),
                });
            }
            Tag::CodeBlock(_) => self.in_code = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.end_run();
        match tag {
            TagEnd::Link | TagEnd::Image => self.close_link(),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::HtmlBlock => {
                if let Some(range) = self.html.take() {
                    self.links.extend(html::links(self.text, range, self.id));
                }
            }
            _ => self.anchor = None,
        }
    }

    /// Adds to the name of whatever link is open.
    fn name(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.name.push_str(text);
        }
        if let Some((link, name)) = &mut self.anchor {
            name.push_str(text);
            self.links[*link].subject = named(name);
        }
    }

    fn close_link(&mut self) {
        let Some(open) = self.open.pop() else {
            return;
        };
        // An image's text is part of the text of the link around it.
        if let Some(outer) = self.open.last_mut() {
            outer.name.push_str(&open.name);
            outer.content_end = outer.content_end.max(open.range.end);
        }
        let place = match open.kind {
            LinkType::Inline => inline_place(self.text, &open),
            LinkType::Autolink => open.range.start + 1..open.range.end.saturating_sub(1),
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                self.uses.entry(open.label).or_insert(open.name);
                return;
            }
            _ => return,
        };
        let name = (open.kind == LinkType::Inline).then_some(open.name.as_str());
        self.link(&open.url, place, name);
    }

    fn definition(&mut self, label: &str, url: &CowStr<'_>, range: Range<usize>) {
        let definition = &self.text[range.clone()];
        let after = definition
            .find("]:")
            .map_or(range.start, |at| range.start + at + 2);
        let place = destination(self.text, after, range.end);
        let name = self.uses.get(&label.to_lowercase()).cloned();
        self.link(url, place, Some(name.as_deref().unwrap_or(label)));
    }

    fn link(&mut self, url: &str, place: Range<usize>, name: Option<&str>) {
        let url = url.trim();
        if !is_http_address(url) {
            return;
        }
        self.links.push(Link {
            url: url.into(),
            source: self.id,
            span: locate(self.text, Span::new(place), url),
            field: None,
            subject: name.and_then(named),
            expect: None,
        });
    }

    fn inline_html(&mut self, range: Range<usize>) {
        self.end_run();
        let tag = &self.text[range.clone()];
        let is_anchor = |rest: &str| rest.get(..1).is_some_and(|c| c.eq_ignore_ascii_case("a"));
        if tag.strip_prefix("</").is_some_and(is_anchor) {
            self.anchor = None;
        }
        let links = html::links(self.text, range, self.id);
        let opens = tag.strip_prefix('<').is_some_and(is_anchor);
        if opens && !links.is_empty() {
            self.anchor = Some((self.links.len(), String::new()));
        }
        self.links.extend(links);
    }

    /// Takes the bare URLs out of the text since the last tag.
    fn end_run(&mut self) {
        let (text, id) = (self.text, self.id);
        for (url, place) in self.run.take_urls() {
            self.links.push(Link {
                span: locate(text, Span::new(place), &url),
                url: url.into(),
                source: id,
                field: None,
                subject: None,
                expect: None,
            });
        }
    }
}

/// Where the address of an inline link stands: after the text's `](`.
fn inline_place(text: &str, open: &Open) -> Range<usize> {
    let from = open.content_end.max(open.range.start);
    let after = text[from..open.range.end]
        .find("](")
        .map_or(from, |at| from + at + 2);
    destination(text, after, open.range.end)
}

/// The link destination that begins at or after `from`, as CommonMark 0.31,
/// section 6.3, has it: in angle brackets, or up to white space; the bracket
/// that closes the link is told by balance.
fn destination(text: &str, from: usize, end: usize) -> Range<usize> {
    let rest = &text[from..end];
    let start = from + (rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n', '>']).len());
    if let Some(inside) = text[start..end].strip_prefix('<') {
        let len = inside.find('>').unwrap_or(inside.len());
        return start + 1..start + 1 + len;
    }
    let mut depth = 0_u32;
    let mut escaped = false;
    for (at, c) in text[start..end].char_indices() {
        let stop = match c {
            '(' if !escaped => {
                depth += 1;
                false
            }
            ')' if !escaped => {
                let stop = depth == 0;
                depth = depth.saturating_sub(1);
                stop
            }
            c => c.is_whitespace(),
        };
        if stop {
            return start..start + at;
        }
        escaped = c == '\\' && !escaped;
    }
    start..end
}
