//! The parser's events gathered into lines.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Kind, Line, Piece, Style, split_urls};
use crate::import::html::{self, Part};

/// The lines so far, and what is open.
#[derive(Default)]
pub(super) struct Builder {
    lines: Vec<Line>,
    line: Option<Line>,
    /// Links and images that are open, the innermost last.
    open: Vec<Open>,
    /// How many lists are open.
    depth: usize,
    strong: usize,
    emphasis: usize,
    /// Whether the text of code and front matter is passing by.
    in_code: bool,
    /// Whether the last piece of text may be continued.
    joined: bool,
    /// Where the present HTML block starts and ends.
    html: Option<std::ops::Range<usize>>,
}

struct Open {
    /// None for an image.
    link: Option<String>,
    text: String,
    image: Option<String>,
    at: usize,
}

impl Builder {
    /// Takes the next event of the parser.
    pub(super) fn event(&mut self, source: &str, event: Event<'_>, range: std::ops::Range<usize>) {
        let at = range.start;
        match event {
            Event::Text(text) if !self.in_code => return self.text(&text, at),
            Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
                self.styled(&code, Style::Code, at);
            }
            Event::SoftBreak | Event::HardBreak => self.line_break(at),
            Event::Html(_) => {
                let start = self.html.as_ref().map_or(at, |html| html.start);
                self.html = Some(start..range.end);
            }
            Event::InlineHtml(_) => {
                for part in html::parts(&source[range]) {
                    self.html_part(part, at);
                }
            }
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(source, tag),
            Event::Text(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        self.joined = false;
    }

    /// The lines, once all events are taken.
    pub(super) fn finish(mut self) -> Vec<Line> {
        self.flush();
        self.lines
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        match tag {
            Tag::Heading { level, .. } => self.begin(Kind::Heading(level as u8), at),
            Tag::Paragraph => self.paragraph(at),
            Tag::List(_) => {
                self.flush();
                self.depth += 1;
            }
            Tag::Item => self.begin(Kind::Item(self.depth), at),
            Tag::TableHead => self.begin(Kind::TableHead, at),
            Tag::TableRow => self.begin(Kind::Row, at),
            Tag::TableCell => self.push(Piece::Cell, at),
            Tag::CodeBlock(_) | Tag::MetadataBlock(_) => {
                self.flush_unless_item();
                self.in_code = true;
            }
            Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => self.flush_unless_item(),
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } => self.open_link(dest_url.trim(), at),
            Tag::Image { dest_url, .. } => self.open.push(Open {
                link: None,
                text: String::new(),
                image: Some(dest_url.into_string()),
                at,
            }),
            Tag::HtmlBlock
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Table(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {}
        }
    }

    fn end(&mut self, source: &str, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => self.close(),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.in_code = false,
            TagEnd::Paragraph => self.flush_unless_item(),
            TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::Table
            | TagEnd::BlockQuote(_)
            | TagEnd::FootnoteDefinition => self.flush(),
            TagEnd::List(_) => {
                self.flush();
                self.depth = self.depth.saturating_sub(1);
            }
            TagEnd::HtmlBlock => {
                if let Some(range) = self.html.take() {
                    self.html_block(&source[range.clone()], range.start);
                }
            }
            TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::TableCell
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => {}
        }
    }

    /// A block of HTML: its own lines where it has such, else part of the item around it.
    fn html_block(&mut self, html: &str, at: usize) {
        self.flush_unless_item();
        for part in html::parts(html) {
            self.html_part(part, at);
        }
        self.flush_unless_item();
    }

    fn html_part(&mut self, part: Part, at: usize) {
        match part {
            Part::Text(text) => self.text(&text, at),
            Part::Heading(level) => self.begin(Kind::Heading(level), at),
            Part::Item => self.begin(Kind::Item(self.depth.max(1)), at),
            Part::Block => self.flush_unless_item(),
            Part::Break => self.line_break(at),
            Part::OpenLink(url) => self.open_link(&url, at),
            Part::CloseLink => {
                if self.open.last().is_some_and(|open| open.link.is_some()) {
                    self.close();
                }
            }
            Part::Image(url) => match self.open.last_mut() {
                Some(open) => open.image = Some(url),
                None => self.push(Piece::Image { url, at }, at),
            },
        }
        self.joined = false;
    }

    fn begin(&mut self, kind: Kind, at: usize) {
        self.flush();
        self.line = Some(Line {
            kind,
            pieces: Vec::new(),
            at,
        });
    }

    /// A paragraph; within an item whose line is still open it goes on there.
    fn paragraph(&mut self, at: usize) {
        match &self.line {
            Some(line) if matches!(line.kind, Kind::Item(_)) => {
                if !line.pieces.is_empty() {
                    self.push(Piece::Break, at);
                }
            }
            Some(_) | None => self.begin(Kind::Paragraph, at),
        }
    }

    fn flush_unless_item(&mut self) {
        if !matches!(&self.line, Some(line) if matches!(line.kind, Kind::Item(_))) {
            self.flush();
        }
    }

    fn flush(&mut self) {
        while !self.open.is_empty() {
            self.close();
        }
        if let Some(mut line) = self.line.take() {
            line.pieces = line.pieces.into_iter().flat_map(split_urls).collect();
            if !line.pieces.is_empty() {
                self.lines.push(line);
            }
        }
        self.joined = false;
    }

    fn push(&mut self, piece: Piece, at: usize) {
        let line = self.line.get_or_insert_with(|| Line {
            kind: Kind::Paragraph,
            pieces: Vec::new(),
            at,
        });
        line.pieces.push(piece);
        self.joined = false;
    }

    fn line_break(&mut self, at: usize) {
        match self.open.last_mut() {
            Some(open) => open.text.push(' '),
            None => self.push(Piece::Break, at),
        }
    }

    fn text(&mut self, text: &str, at: usize) {
        let style = match (self.strong, self.emphasis) {
            (0, 0) => Style::Plain,
            (0, _) => Style::Emphasis,
            (_, _) => Style::Strong,
        };
        self.styled(text, style, at);
    }

    fn styled(&mut self, added: &str, style: Style, at: usize) {
        if let Some(open) = self.open.last_mut() {
            open.text.push_str(added);
            return;
        }
        let last = self.line.as_mut().and_then(|line| line.pieces.last_mut());
        match last {
            Some(Piece::Text { text, style: same }) if self.joined && *same == style => {
                text.push_str(added);
            }
            _ => {
                let text = added.to_owned();
                self.push(Piece::Text { text, style }, at);
            }
        }
        self.joined = style != Style::Code;
    }

    fn open_link(&mut self, url: &str, at: usize) {
        self.open.push(Open {
            link: Some(url.to_owned()),
            text: String::new(),
            image: None,
            at,
        });
    }

    fn close(&mut self) {
        let Some(Open {
            link,
            text,
            image,
            at,
        }) = self.open.pop()
        else {
            return;
        };
        match (link, image, self.open.last_mut()) {
            (Some(url), image, _) => {
                // Where the text is the address itself, it says nothing more.
                let text = if text.trim() == url {
                    String::new()
                } else {
                    text
                };
                let link = Piece::Link {
                    url,
                    text,
                    image,
                    at,
                };
                self.push(link, at);
            }
            // An image's text names the link around it, if nothing else does.
            (None, Some(url), Some(outer)) => {
                outer.image = Some(url);
                outer.text.push_str(&text);
            }
            (None, Some(url), None) => self.push(Piece::Image { url, at }, at),
            (None, None, _) => {}
        }
    }
}
