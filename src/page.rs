//! What a page says: bytes to facts.
//!
//! Pure and bounded. The facts are kept in the evidence in place of the page,
//! so they must be all that the judge may ever want of it.

use serde::{Deserialize, Serialize};

/// The facts of one page. Texts have their white space folded and are bounded.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Page {
    /// The text of `<title>`.
    pub title: Option<String>,
    /// The texts of the first few `<h1>`.
    pub h1: Vec<String>,
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
    /// The start of the visible text (no script, style, or hidden element).
    pub text: String,
    /// The length in characters of all visible text that was read.
    pub text_chars: u32,
    /// A sketch of the main text's shingles, for comparing pages: sorted hashes,
    /// at most [`SKETCH`], after stripping the echoed path, digits and nonces.
    pub shingles: Vec<u64>,
    /// Links within the registrable domain.
    pub internal_links: u32,
    /// Links that leave it.
    pub external_links: u32,
    /// Whether a link leads to a sign-in, prices, documentation or the like: a
    /// product's own site has them, a parked page has not.
    pub product_links: bool,
    /// Whether there is a password field.
    pub password_field: bool,
    /// A hash of the script shell (script addresses and root container), where
    /// the page is an app shell: a root container that scripts are to fill.
    pub shell: Option<u64>,
    /// How many `<script>` elements.
    pub scripts: u32,
    /// The ids of the signatures whose words are in the page.
    pub markers: Vec<String>,
    /// Where the product's name was found, best place first.
    pub named: Option<Named>,
    /// Which of the subject's fragments exist here.
    pub fragments: Vec<String>,
    /// A hash of the whole body as read.
    pub body_hash: u64,
}

/// The greatest number of hashes in [`Page::shingles`].
pub const SKETCH: usize = 256;

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
}
