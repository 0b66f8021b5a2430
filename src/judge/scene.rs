//! One page that answered with success, set up to be judged by what it says.

use url::Url;

use super::addresses;
use super::case::{Case, Sight};
use crate::evidence::{Answer, Hop};
use crate::matching::A_SITE;
use crate::page::Page;
use crate::signatures::{self, Kind, Signature};

/// Below this many visible characters a page says little.
pub(super) const LITTLE: u32 = 500;

/// An HTML page, and what it is held against.
pub(super) struct Scene<'c, 'a> {
    pub(super) case: &'c Case<'a>,
    pub(super) sight: &'c Sight<'a>,
    pub(super) answer: &'a Answer,
    pub(super) page: &'a Page,
    pub(super) start: &'c Url,
    pub(super) end: &'c Url,
}

impl<'c, 'a> Scene<'c, 'a> {
    /// The scene of the best page, if it is one.
    pub(super) fn of(case: &'c Case<'a>) -> Option<Self> {
        Self::new(case, case.clean()?)
    }

    /// The scene of what was seen; none unless it is an HTML page.
    pub(super) fn new(case: &'c Case<'a>, sight: &'c Sight<'a>) -> Option<Self> {
        let answer = sight.clean()?;
        let page = answer.page.as_deref().filter(|_| sight.is_html)?;
        Some(Self {
            case,
            sight,
            answer,
            page,
            start: case.start?,
            end: sight.end()?,
        })
    }

    pub(super) fn hops(&self) -> &'a [Hop] {
        self.sight.hops()
    }

    /// The first signature of these kinds that the page bears.
    pub(super) fn sign(&self, kinds: &[Kind]) -> Option<&'static Signature> {
        self.sight.sign(kinds, self.case.policy)
    }

    /// All of them.
    pub(super) fn signs(&self, kinds: &[Kind]) -> Vec<&'static Signature> {
        self.sight.signs(kinds, self.case.policy)
    }

    /// Whether the page was read to its end: what was not read may have whatever
    /// is missing.
    pub(super) fn is_whole(&self) -> bool {
        self.page.ended || self.answer.complete
    }

    /// Whether there is a name to look for, and it is not there.
    pub(super) fn is_nameless(&self) -> bool {
        self.case.has_names() && !self.page.may_name_product()
    }

    /// See [`states_itself`].
    pub(super) fn states_itself(&self) -> bool {
        states_itself(self.case, self.page, self.end)
    }

    /// Whether the answer came from the very address that was asked for.
    pub(super) fn stayed(&self) -> bool {
        self.start == self.end
    }

    /// Whether redirects led to another site.
    pub(super) fn left_the_site(&self) -> bool {
        !addresses::same_site(self.start, self.end)
    }

    /// Whether the link leads to a site's root.
    pub(super) fn starts_at_root(&self) -> bool {
        self.case.starts_at_root()
    }

    /// Whether it ended at one.
    pub(super) fn ends_at_root(&self) -> bool {
        self.sight.ends_at_root()
    }

    /// Whether the link is deep: a root is never a soft 404. Of another site
    /// only where it ends tells.
    pub(super) fn is_deep(&self) -> bool {
        (self.left_the_site() || !self.starts_at_root()) && !self.ends_at_root()
    }

    /// Whether there is next to nothing on it: few words, few ways on, no
    /// product's links, and no script container that would fill it.
    pub(super) fn is_bare(&self) -> bool {
        let page = self.page;
        page.text_chars < LITTLE
            && page.internal_links <= self.ways_on()
            && !page.product_links
            && !page.password_field
            && page.shell.is_none()
    }

    /// How many links within the site a page with nothing on it may have: more
    /// where its title is but its host's name, as on a list of advertisements.
    fn ways_on(&self) -> u32 {
        let host = addresses::bare_host(self.end);
        let title = self.page.title.as_deref().unwrap_or_default().trim();
        if title.eq_ignore_ascii_case(host) {
            20
        } else {
            5
        }
    }

    /// Whether there is enough on it to tell what it is about. A character of a
    /// script without blanks says as much as two of others.
    pub(super) fn is_substantial(&self) -> bool {
        let page = self.page;
        let is_dense = || {
            let text = page.text.chars();
            let dense = text.filter(|c| signatures::is_spaceless(*c)).count();
            dense > page.text.chars().count() / 3
        };
        // Most pages are longer or shorter than either takes.
        page.text_chars >= LITTLE || (page.text_chars >= LITTLE / 2 && is_dense())
    }

    /// The title in quotes, for details.
    pub(super) fn titled(&self) -> String {
        match &self.page.title {
            Some(title) => format!("titled {}", super::words::quote(title)),
            None => "without a title".to_owned(),
        }
    }
}

/// Whether a page says that it is the product's, in its title or a heading:
/// what it says of suspended accounts and domains for sale is not said of
/// itself. A product that is called like its domain is stated by a parked page
/// too, so that takes a site around it; and so does a title or heading that
/// shows the whole domain, as few but parked pages have it.
pub(super) fn states_itself(case: &Case<'_>, page: &Page, end: &Url) -> bool {
    let domain = addresses::site(end);
    let names = &case.evidence.subject.names;
    let shown = page.title.iter().chain(&page.h1);
    let like_domain = names
        .iter()
        .chain(shown)
        .any(|name| signatures::fold(name).contains(domain));
    page.states_product() && (!like_domain || page.internal_links >= A_SITE)
}

/// Whether an answer is a page in HTML, as its header says; without one, what
/// was read as a page is one.
pub(super) fn is_html(answer: &Answer) -> bool {
    let kind = answer.header("content-type").map(str::to_ascii_lowercase);
    kind.is_none_or(|kind| kind.trim().is_empty() || kind.contains("html"))
}
