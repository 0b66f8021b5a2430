//! What a row of the corpus is, and pages to build rows from.

use super::languages::Language;
use crate::verdict::Verdict;

/// One behaviour, and what is to be said of it.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) names: Vec<String>,
    pub(super) page: String,
    pub(super) status: u16,
    pub(super) hops: Vec<(u16, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) content_type: &'static str,
    pub(super) beside: Beside,
    pub(super) root: Option<String>,
    pub(super) name_servers: Vec<String>,
    pub(super) want: Want,
}

/// What the site answers for what cannot exist.
#[derive(Clone)]
pub(super) enum Beside {
    Status(u16),
    /// What it answers for the page.
    Alike,
    Page(String),
    /// A redirect to this, which shows the root.
    Home(String),
}

/// What is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// It is there: `ok` or `redirected`.
    Living,
    /// A script's business: anything but `dead`.
    Shell,
    /// A death that answers with success.
    Dead,
    /// A parked domain that no signature need know: anything but `ok`.
    Parked,
    /// Nothing there yet: suspect, or unknown.
    Nothing,
    /// It will close: suspect.
    Soon,
    /// A wall: `unknown`, or suspect.
    Wall,
    /// Trouble that may pass: `unknown`, or suspect.
    Trouble,
}

impl Want {
    pub(super) const ALL: [Self; 8] = [
        Self::Living,
        Self::Shell,
        Self::Dead,
        Self::Parked,
        Self::Nothing,
        Self::Soon,
        Self::Wall,
        Self::Trouble,
    ];

    pub(super) fn is_met_by(self, verdict: Verdict) -> bool {
        let open = matches!(verdict, Verdict::Suspect | Verdict::Unknown);
        match self {
            Self::Living => matches!(verdict, Verdict::Ok | Verdict::Redirected),
            Self::Shell => verdict != Verdict::Dead,
            Self::Dead => verdict == Verdict::Dead,
            Self::Parked => open || verdict == Verdict::Dead,
            Self::Soon => verdict == Verdict::Suspect,
            Self::Nothing | Self::Wall | Self::Trouble => open,
        }
    }
}

/// A row of a page at `url` about `name`, in a site that answers 404 properly.
pub(super) fn row(want: Want, id: &str, url: &str, name: &str, page: impl Into<String>) -> Row {
    Row {
        id: id.into(),
        url: url.into(),
        names: name
            .split('|')
            .filter(|name| !name.is_empty())
            .map(String::from)
            .collect(),
        page: page.into(),
        status: 200,
        hops: Vec::new(),
        headers: Vec::new(),
        content_type: "text/html; charset=utf-8",
        beside: Beside::Status(404),
        root: None,
        name_servers: Vec::new(),
        want,
    }
}

impl Row {
    pub(super) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(super) fn hop(mut self, status: u16, to: &str) -> Self {
        self.hops.push((status, to.into()));
        self
    }

    pub(super) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(super) fn is(mut self, content_type: &'static str) -> Self {
        self.content_type = content_type;
        self
    }

    /// Everything on the site is answered like the page.
    pub(super) fn alike(mut self) -> Self {
        self.beside = Beside::Alike;
        self
    }

    /// What does not exist is answered with `page`, and the root with `root`.
    pub(super) fn beside(mut self, page: &str, root: &str) -> Self {
        self.beside = Beside::Page(page.into());
        self.root = Some(root.into());
        self
    }

    /// What does not exist is led to `to`, which shows `root`.
    pub(super) fn home(mut self, to: &str, root: &str) -> Self {
        self.beside = Beside::Home(to.into());
        self.root = Some(root.into());
        self
    }
}

pub(super) fn document(lang: &str, title: &str, body: &str) -> String {
    document_with(lang, title, "", body)
}

pub(super) fn document_with(lang: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=utf-8><title>{title}</title>\
         <link rel=stylesheet href=/style.css>{head}</head><body>{body}</body></html>"
    )
}

/// A product's page: navigation, a heading, three sections, a footer.
pub(super) fn product(language: &Language, title: &str, heading: &str) -> String {
    product_with(language, title, "", heading)
}

pub(super) fn product_with(language: &Language, title: &str, head: &str, heading: &str) -> String {
    let nav: String = language
        .nav
        .iter()
        .enumerate()
        .map(|(n, word)| format!("<li><a href=/p{n}>{word}</a></li>"))
        .collect();
    document_with(
        language.code,
        title,
        head,
        &format!(
            "<header><a href=/><img src=/logo.svg></a><ul>{nav}</ul></header><main><h1>{heading}</h1>\
             <p>{0}</p><section><h2>{1}</h2><p>{0} {0}</p></section></main>\
             <footer>© 2026 <a href=/imprint>{2}</a> <a href=https://social.example/x>x</a></footer>\
             <script src=/assets/site.js defer></script>",
            language.prose, language.nav[0], language.nav[1]
        ),
    )
}

pub(super) fn living_page(title: &str) -> String {
    product(&super::languages::ENGLISH, title, title)
}
