//! What elements tell, by their tags.

use super::breaks::is_line;
use super::{ASIDE, Extract, HEADING, HEADINGS, OTHER_TITLES, Script, is_custom};
use crate::page::shell::is_root;
use crate::page::tag::{has_word, is_block, is_void};
use crate::page::text::{Text, start_of, utf8};

impl Extract<'_> {
    pub(super) fn start_tag(&mut self) {
        let name = std::mem::take(&mut self.state.tag.name);
        let state = &mut self.state;
        let void = is_void(&name);
        for inside in [
            &mut state.hidden,
            &mut state.chrome,
            &mut state.root,
            &mut state.svg,
            &mut state.item,
            &mut state.code,
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
        state.note_item(&name);
        if matches!(name.as_slice(), b"pre" | b"code" | b"samp") {
            state.code.enter(&name);
        }
        if is_block(&name) {
            self.divide();
        }
        if is_line(&name) {
            self.begin(&name);
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
        if !hidden && !self.state.chrome.is() {
            self.lead.start(name, self.main.is_empty());
        }
        match name {
            b"svg" => self.state.svg.enter(name),
            b"title" => self.state.in_title = !self.state.svg.is() && self.title.is_none(),
            b"h1" if !hidden && self.headings.len() < HEADINGS => {
                self.state.heading = Some(Text::default());
            }
            b"a" if !hidden => {
                let value = std::mem::take(&mut self.state.tag.value);
                self.links.add(&value);
                self.state.link = Some(Text::default());
                self.state.tag.value = value;
            }
            b"button" if !hidden => {
                self.acts = true;
                self.state.link = Some(Text::default());
            }
            b"canvas" => self.canvas = true,
            b"form" => self.forms = self.forms.saturating_add(1),
            b"input" => self.input(hidden),
            b"textarea" if !hidden => self.takes_work |= !self.state.tag.contact,
            b"base" if self.base.is_none() => self.base = Some(self.state.tag.value.clone()),
            b"link" if !hidden => self.link(),
            b"meta" if !hidden => self.meta(),
            b"script" if !hidden => self.script(),
            _ => {}
        }
    }

    fn input(&mut self, hidden: bool) {
        let tag = &self.state.tag;
        let kind = tag.kind.trim().to_ascii_lowercase();
        self.password_field |= kind == "password";
        if hidden {
            return;
        }
        let works = matches!(kind.as_str(), "" | "text" | "search" | "url" | "file");
        self.takes_work |= works && !tag.contact;
        self.acts |= matches!(kind.as_str(), "submit" | "button" | "image");
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

    pub(super) fn end_tag(&mut self, name: &[u8]) {
        let state = &mut self.state;
        let container = is_custom(name) || matches!(name, b"div" | b"main" | b"section");
        if state.fresh_container && container {
            self.frame.empty_container = true;
        }
        state.fresh_container = false;
        state.hidden.end(name);
        state.chrome.end(name);
        state.svg.end(name);
        state.end_item(name);
        state.code.end(name);
        if state.root.end(name) {
            self.close_root();
        }
        self.lead.end(name);
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
                    self.links.words(words.as_str(), name == b"button");
                }
            }
            b"script" => state.script = None,
            b"body" | b"html" => self.ended = true,
            _ => {}
        }
        if is_block(name) {
            self.divide();
        }
        if is_line(name) {
            self.begin(b"");
        }
    }

    /// What follows is another word.
    pub(super) fn divide(&mut self) {
        self.text.divide();
        self.lead.divide();
        for part in [&mut self.state.heading, &mut self.state.link]
            .into_iter()
            .flatten()
        {
            part.divide();
        }
    }

    pub(super) fn close_root(&mut self) {
        let length = self.text.len() - self.state.root_from;
        if let Some((_, filled)) = &mut self.frame.root {
            *filled = length;
        }
    }
}
