//! What a page says: bytes to facts.
//!
//! Pure and bounded. The facts are kept in the evidence in place of the page,
//! so they must be all that the judge may ever want of it.

mod charset;
mod data;
mod extract;
mod fragments;
mod hanzi;
mod hash;
mod hop;
mod links;
mod name_asked;
mod name_cuts;
mod name_parts;
mod name_words;
mod names;
mod nonces;
mod quotes;
mod redirect;
mod shell;
mod shingle;
mod stores;
mod tag;
#[cfg(test)]
mod tests;
mod text;

use serde::{Deserialize, Serialize};
use url::Url;

pub(crate) use hanzi::simplified;
pub use nonces::{overlap, same_but_for_nonces};
pub(crate) use shingle::decoded;
pub use shingle::{Sketch, likeness, similarity};

use crate::signatures::{self, Zones, fold};
use extract::Extract;
use text::{folded, start_of};

/// The facts of one page. Texts have their white space folded and are bounded.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts, each of which is told on its own"
)]
pub struct Page {
    /// The text of `<title>`.
    pub title: Option<String>,
    /// The texts of the first few `<h1>`.
    pub h1: Vec<String>,
    /// What stands for one on a short page that has none: its only other heading,
    /// or a first line in bold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// `og:site_name`.
    pub site_name: Option<String>,
    /// Names in JSON-LD (of organisations, sites, products, applications).
    pub ld_names: Vec<String>,
    /// `<link rel=canonical>`, absolute.
    pub canonical: Option<String>,
    /// Whether robots are told not to index it.
    pub noindex: bool,
    /// `<meta http-equiv=refresh>`.
    pub refresh: Option<Refresh>,
    /// Where a page of nothing but a script's redirect leads, absolute.
    pub script_redirect: Option<String>,
    /// The document's language, as `<html lang>` says.
    pub lang: Option<String>,
    /// The start of the visible text (no script, style, or hidden element). Before each
    /// line stands a line feed, before each heading below the first rank a vertical
    /// tabulator, before each item of a list or quotation a horizontal one, and no other
    /// white space than blanks besides.
    pub text: String,
    /// The length in characters of all visible text that was read.
    pub text_chars: u32,
    /// What it says besides its navigation, header and footer, where it has
    /// these and the rest is fewer than [`BRIEF`] characters.
    pub brief: Option<Brief>,
    /// The same of what is longer, but no longer than a notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Brief>,
    /// A sketch of the main text's shingles, for comparing pages, after
    /// stripping the echoed path, digits and nonces.
    pub shingles: Sketch,
    /// Links within the registrable domain.
    pub internal_links: u32,
    /// Links that leave it.
    pub external_links: u32,
    /// Whether a link leads to a sign-in, prices, documentation or the like: a
    /// product's own site has them, a parked page has not.
    pub product_links: bool,
    /// How many forms.
    pub forms: u32,
    /// Whether there is a password field.
    pub password_field: bool,
    /// Whether there is a button.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub acts: bool,
    /// Whether it takes something to work on: a text, a file, a word to look for, but
    /// no address of mail.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub takes_work: bool,
    /// Whether a link leads to something to install: a file of that kind, a store.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub installs: bool,
    /// Whether it is the page of a paper, as its citation's data says.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub citation: bool,
    /// Whether there is something for scripts to draw on.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub canvas: bool,
    /// A hash of the script shell (script addresses and root container), where
    /// the page is an app shell: a root container that scripts are to fill.
    pub shell: Option<u64>,
    /// How many `<script>` elements.
    pub scripts: u32,
    /// The ids of the signatures whose words are in the page; once more with a
    /// `+` where there are more of them, and with `++` where they are all over it.
    pub markers: Vec<String>,
    /// Where the product's name was found, best place first.
    pub named: Option<Named>,
    /// Which of the subject's fragments exist here.
    pub fragments: Vec<String>,
    /// A hash of the whole body as read.
    pub body_hash: u64,
    /// Whether its end was seen, though its transfer may have broken off: the
    /// end tag of the document or its body, or the last brace of a JSON value.
    pub ended: bool,
}

/// The greatest number of hashes in a [`Sketch`].
pub const SKETCH: usize = 256;
/// Less than a page's main text has when it says more than a sentence or two.
pub const BRIEF: usize = 200;
/// What has as many characters or more is no notice.
const NOTICE: usize = 500;
/// A text of fewer bytes is but a word beside a picture.
const A_WORD: usize = 20;
/// A main text of fewer bytes is none.
const A_LINE: usize = 40;
/// A page whose only heading is of a lower rank has fewer characters.
const LEAD: usize = 600;
/// How much of the visible text is kept, in characters.
const TEXT: usize = 2_000;
/// How much of it signatures and names are looked for in, in bytes.
const SCANNED: usize = 64 * 1024;

/// What is read, and what is looked for in it.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The body, as far as it was read.
    pub body: &'a [u8],
    /// Whether that is all of it.
    pub complete: bool,
    /// The header.
    pub content_type: Option<&'a str>,
    /// What answered.
    pub url: &'a Url,
    /// What was asked for, where redirects may have led here.
    pub asked: Option<&'a Url>,
    /// The product's names.
    pub names: &'a [String],
    /// The fragments that links lead to.
    pub fragments: &'a [String],
}

/// The little that a page says within its site's frame.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// The text, divided as that of a [`Page`].
    pub text: String,
    /// Whether a heading is in it.
    pub headed: bool,
}

/// A refresh: after how long, and to where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refresh {
    /// Seconds.
    pub seconds: u32,
    /// Absolute; none if it reloads the page itself.
    pub to: Option<String>,
}

/// Where a product's name stands on a page, best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// In the title.
    Title,
    /// In `og:site_name`.
    SiteName,
    /// In JSON-LD.
    Data,
    /// In an `<h1>`.
    Heading,
    /// In the visible text.
    Text,
    /// Nowhere whole, but each of its several words.
    Words,
    /// Nowhere but in the name of the page's own host, as whatever answers for
    /// a domain shows it, or of the host that was asked for, as whoever sells it
    /// does: no evidence of the product.
    Address,
}

impl Named {
    /// Whether it proves the page to be the product's.
    fn is_proof(self) -> bool {
        match self {
            Self::Title | Self::SiteName | Self::Data | Self::Heading | Self::Text => true,
            Self::Words | Self::Address => false,
        }
    }
}

/// Reads the value of a `Refresh` header of the page at `url`.
pub fn refresh(value: &str, url: &Url) -> Option<Refresh> {
    redirect::refresh(value, url, url)
}

/// `text`, [`fold`]ed, without what it echoes of the path of `url`.
pub fn without_echo(text: &str, url: &Url) -> String {
    shingle::without_echo(&fold(text), url.path()).into_owned()
}

/// Reads a page. Never fails; takes time linear in the body's length.
pub fn read(input: &Input<'_>) -> Page {
    let url = input.url;
    let host = url.host_str().unwrap_or_default();
    let html = charset::decode(input.body, input.content_type, host);
    let mut found = extract::extract(&html, url, input.fragments);
    let links = std::mem::take(&mut found.links);
    let (product_links, installs) = (links.product, links.installs);
    let (internal_links, external_links) = links.counts();
    let joined = found.base.as_deref();
    let joined = joined.and_then(|base| url.join(base.trim()).ok());
    let base = joined.as_ref().unwrap_or(url);
    let lead = lead(&mut found);
    let text_chars = count(visible(&found).chars().count());
    let shell = found
        .frame
        .shell(text_chars, found.title.as_deref().unwrap_or_default());
    let may_lead_on = shell.is_none() && !has_content(&found, internal_links + external_links);
    let by_script = || redirect::by_script(&found.inline, text_chars, base, url);
    let (brief, notice) = within_frame(&found);
    let canonical = found.canonical.as_deref();
    let refresh = found.refresh.as_deref();
    let absolute = |to: &str| base.join(to.trim()).ok().map(String::from);
    Page {
        markers: markers(&found, &html, lead.as_deref()),
        named: named(&found, input),
        shingles: sketch(&found, url),
        canonical: canonical.and_then(absolute),
        refresh: refresh.and_then(|content| redirect::refresh(content, base, url)),
        script_redirect: may_lead_on.then(by_script).flatten(),
        noindex: found.noindex,
        text: start(&found),
        text_chars,
        brief,
        notice,
        shell,
        scripts: found.frame.scripts,
        forms: found.forms,
        canvas: found.canvas,
        citation: found.cited.is_whole(),
        password_field: found.password_field,
        acts: found.acts,
        takes_work: found.takes_work,
        installs,
        product_links,
        fragments: fragments::present(input.fragments, &found.fragments),
        body_hash: hash::hash(input.body),
        ended: found.ended || (!input.complete && data::is_whole(input.body)),
        site_name: found.site_name.as_deref().map(|name| folded(name, 200)),
        title: found.title,
        h1: found.headings,
        lead,
        ld_names: found.ld_names,
        lang: found.lang,
        internal_links,
        external_links,
    }
}

/// All that a visitor reads: the text, or where there is none what a script says, or hardly
/// any what a picture does.
fn visible<'f>(found: &'f Extract<'_>) -> &'f str {
    let text = found.text.as_str();
    let alerted = || redirect::alerted(&found.inline).filter(|_| text.is_empty());
    let pictured = || found.pictured.as_deref().filter(|_| text.len() < A_WORD);
    alerted().or_else(pictured).unwrap_or(text)
}

/// As much of it as signatures and names are looked for in.
fn scanned<'f>(found: &'f Extract<'_>) -> &'f str {
    text::within(visible(found), SCANNED)
}

/// The start of it, in its lines.
fn start(found: &Extract<'_>) -> String {
    let text = found.text.as_str();
    if std::ptr::eq(text, visible(found)) {
        found.lines(0..start_of(text, TEXT).len())
    } else {
        folded(visible(found), TEXT)
    }
}

/// What stands for a heading on a short page that has none.
fn lead(found: &mut Extract<'_>) -> Option<String> {
    let line = std::mem::take(&mut found.lead).into_line();
    line.filter(|_| found.headings.is_empty() && found.text.as_str().chars().count() < LEAD)
}

/// The ids of the signatures whose words are there.
fn markers(found: &Extract<'_>, html: &str, lead: Option<&str>) -> Vec<String> {
    let said = |text: &str| fold(&quotes::unquoted(text));
    let (text, shown) = (scanned(found), found.text.as_str());
    let text = if text.as_ptr() == shown.as_ptr() {
        found.without_code(text.len())
    } else {
        text.into()
    };
    let mut headings = vec![said(found.title.as_deref().unwrap_or_default())];
    headings.extend(found.headings.iter().map(|heading| said(heading)));
    signatures::scan(&Zones {
        markup: html,
        text: &format!("{} {}", headings[0], said(&text)),
        headings: &headings,
        lead: lead.map(said).as_deref(),
    })
}

/// Where the product's name stands.
fn named(found: &Extract<'_>, input: &Input<'_>) -> Option<Named> {
    let titles = found.other_titles.iter().chain(&found.title);
    let titles: Vec<_> = titles.map(String::as_str).collect();
    let site_name: Vec<_> = found.site_name.as_deref().into_iter().collect();
    let places = names::Places {
        title: &titles,
        site_name: &site_name,
        data: &found.ld_names,
        headings: &found.headings,
        text: &[scanned(found), &found.aside],
    };
    names::find(input.names, &places, input.url, input.asked)
}

/// What pages are compared by. Navigation and footers are on every page of a site: they
/// make pages alike that are not. Where there is nothing else, they are the page.
fn sketch(found: &Extract<'_>, url: &Url) -> Sketch {
    let main = found.main();
    let (main, all) = (text::within(&main, SCANNED), scanned(found));
    let whole = main.len() < A_LINE || main.len() == all.len();
    Sketch::of(if whole { all } else { main }, url)
}

/// Whether a page has something of its own to see or to do, besides a word that
/// it leads on and a link for whom it does not.
fn has_content(found: &Extract<'_>, links: u32) -> bool {
    let leads_on = |heading: &String| fold(heading).contains("redirect");
    found.acts
        || found.canvas
        || found.forms > 0
        || links > 1
        || !found.headings.iter().all(leads_on)
}

/// What a page says within its site's frame, as a [`Page::brief`] or a [`Page::notice`]
/// by its length; neither where that is much, or all of the text.
fn within_frame(found: &Extract<'_>) -> (Option<Brief>, Option<Brief>) {
    let main = found.main();
    let main = text::within(&main, SCANNED);
    if main.is_empty() || main.len() >= scanned(found).len() || main.len() > 4 * NOTICE {
        return (None, None);
    }
    let said = || {
        let (text, headed) = (found.main_lines(), found.headed);
        Some(Brief { text, headed })
    };
    match main.chars().count() {
        ..BRIEF => (said(), None),
        BRIEF..NOTICE => (None, said()),
        NOTICE.. => (None, None),
    }
}

impl Page {
    /// Whether it names the product.
    pub fn names_product(&self) -> bool {
        self.named.is_some_and(Named::is_proof)
    }

    /// Whether it names the product where a page says whose it is: in its title,
    /// its data or a heading.
    pub fn states_product(&self) -> bool {
        match self.named {
            Some(Named::Title | Named::SiteName | Named::Data | Named::Heading) => true,
            Some(Named::Text | Named::Words | Named::Address) | None => false,
        }
    }

    /// What it says within its site's frame, if that is no more than a notice.
    pub fn within_frame(&self) -> Option<&Brief> {
        self.brief.as_ref().or(self.notice.as_ref())
    }

    /// Whether it may well be the product's: it names it, or has all words of
    /// its name.
    pub fn may_name_product(&self) -> bool {
        self.names_product() || self.named == Some(Named::Words)
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
