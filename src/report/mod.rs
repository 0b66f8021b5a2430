//! One run, ready to be rendered.
//!
//! A [`Report`] is what every format is made from; each format is one file with
//! wire types of its own. Nothing here knows how the links were probed.
//!
//! A report stands on its own: places are lines and columns, so that one read
//! back from JSON is as good as a fresh one. The source lines that a fresh one
//! can draw are there again where the texts are: see [`SourceFile`].

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Label, Severity};
use crate::evidence::Hop;
use crate::judge::Replacement;
use crate::source::{Source, SourceId, Span, Subject, plain_host};
use crate::target::CanonicalUrl;
use crate::verdict::{Reason, Verdict};

mod alike;
pub mod assemble;
pub mod csv;
mod diagnostics;
pub mod escape;
pub mod explain;
mod failing;
#[cfg(test)]
pub(crate) mod fixture;
pub mod github;
pub mod html;
pub mod human;
mod interruption;
pub mod json;
pub mod jsonl;
pub mod junit;
pub mod markdown;
pub mod merge;
mod outage;
mod outcome;
pub mod probed;
pub mod sarif;
mod shard;
mod sources;
mod streak;
mod summary;
#[cfg(test)]
mod tests;
mod words;
mod wrap;

pub use failing::Failing;
pub use interruption::Interruption;
pub use shard::Shard;
pub use sources::SourceFile;
pub use streak::{Past, Streak};
pub use summary::Summary;

/// One run.
#[derive(Debug, Clone)]
pub struct Report {
    /// When it started, in seconds since 1970 (UTC).
    pub started: i64,
    /// When it ended, in seconds since 1970 (UTC).
    pub finished: i64,
    /// How long it took.
    pub seconds: f64,
    /// Whether everything was judged.
    pub complete: bool,
    /// What ended it before its time.
    pub interrupted: Option<Interruption>,
    /// Whether there was a network.
    pub network: Network,
    /// Whether there was a memory of earlier runs.
    pub memory: Memory,
    /// Which part of a run over many machines it is.
    pub shard: Option<Shard>,
    /// Where it was run from, where that is known.
    pub vantage: Option<Vantage>,
    /// The inputs as given.
    pub inputs: Vec<String>,
    /// By what the inputs' texts are known again; empty where that was not noted.
    pub files: Vec<SourceFile>,
    /// The inputs' texts; in a report read back from JSON those that were laid
    /// beside it, by [`Report::recover`].
    pub sources: Vec<Source>,
    /// One element a distinct URL string, in catalog order.
    pub links: Vec<LinkReport>,
    /// What is wrong with the inputs, in their order.
    pub diagnostics: Vec<DiagnosticReport>,
    /// How many targets were to be probed.
    pub targets: u64,
    /// How many links were left out because they have not changed.
    pub unchanged: u64,
    /// How many requests were sent.
    pub requests: u64,
    /// How many bytes of bodies were read, decoded.
    pub bytes: u64,
}

/// Where a run looks at the web from: what it finds depends on that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vantage {
    /// The kind of machine, such as `GitHub Actions` or `local`.
    pub place: String,
    /// What the tool called itself.
    pub user_agent: String,
}

/// Whether there was a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// There was.
    Ok,
    /// There was none, so nothing was judged.
    Down,
}

/// Whether there was a memory of earlier runs, and whether this one is in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Memory {
    /// There was none: it is not wanted, or could not be used.
    #[default]
    Off,
    /// There was, and this run is in it.
    On,
    /// There was; this run is not in it.
    ReadOnly,
}

/// One distinct URL string.
#[derive(Debug, Clone)]
pub struct LinkReport {
    /// As written.
    pub url: Arc<str>,
    /// What was found, shared by URLs that differ in their fragment only.
    pub outcome: Arc<Outcome>,
    /// The ignore that covers it.
    pub ignored: Option<Box<Ignored>>,
    /// What is remembered of it, if anything. Shared, because most links have fared alike.
    pub history: Option<Arc<Streak>>,
    /// Where it stands, in catalog order.
    pub locations: Vec<Location>,
}

impl LinkReport {
    /// What is remembered of it; of one that is new, nothing.
    pub fn streak(&self) -> &Streak {
        static NOTHING: LazyLock<Streak> = LazyLock::new(Streak::default);
        self.history.as_deref().unwrap_or(&NOTHING)
    }

    /// Where the redirects ended, where there were any answers.
    pub fn final_url(&self) -> Option<Cow<'_, str>> {
        final_url(&self.outcome, &self.url)
    }
}

/// Where the redirects of a URL, written so, ended, where there were any answers.
pub(crate) fn final_url<'a>(outcome: &'a Outcome, written: &'a str) -> Option<Cow<'a, str>> {
    match (&outcome.final_url, outcome.status) {
        (Some(elsewhere), _) => Some(Cow::Borrowed(elsewhere)),
        (None, Some(_)) => {
            let own = own_url(written)?;
            // A last redirect that was not followed has a status, and no end.
            let to = outcome.hops.last().map(|hop| hop.to.split('#').next());
            let ended = to.flatten().is_none_or(|to| to == own);
            ended.then_some(own)
        }
        (None, None) => None,
    }
}

/// What is probed for a URL that is written so.
fn own_url(written: &str) -> Option<Cow<'_, str>> {
    if plain_host(written).is_some() {
        return Some(Cow::Borrowed(written));
    }
    let own = CanonicalUrl::parse(written).ok()?;
    Some(Cow::Owned(own.as_str().to_owned()))
}

/// What was found of one target.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// Why it is not `ok`; none if it is.
    pub reason: Option<Reason>,
    /// What the run itself found, where earlier runs make `reason` of that.
    pub found: Option<Reason>,
    /// The evidence in words, one line; empty for a plain `ok`.
    pub detail: Box<str>,
    /// The last status.
    pub status: Option<u16>,
    /// Where the redirects ended, if elsewhere than where they began: most end there.
    pub final_url: Option<Box<str>>,
    /// The page's title.
    pub title: Option<Box<str>>,
    /// The redirects.
    pub hops: Vec<Hop>,
    /// The address that the catalog should carry.
    pub fix: Option<Box<Replacement>>,
    /// Tries of the whole chain.
    pub attempts: u32,
    /// How long all of it took, waiting for a turn left out.
    pub milliseconds: u32,
    /// Whether the proxy failed, so that nothing was learned of the host: no run
    /// is remembered by that.
    pub unasked: bool,
}

impl Outcome {
    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.reason.map_or(Verdict::Ok, Reason::verdict)
    }
}

/// An ignore that covers a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Why.
    pub reason: String,
    /// Until when, `YYYY-MM-DD`.
    pub until: Option<String>,
}

/// One place where a URL stands, as the file has it: where the file escapes the
/// URL, that is longer than the URL itself. In a report read back from JSON the
/// place is all there is; its source's text need not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The input's name.
    pub file: Arc<str>,
    /// Line from 1.
    pub line: u32,
    /// Column in characters from 1.
    pub column: u32,
    /// The line of its end.
    pub end_line: u32,
    /// The column of its end, exclusive.
    pub end_column: u32,
    /// `url`, `links.docs`, or a key path.
    pub field: Option<Arc<str>>,
    /// What it is a link of, shared with the link itself.
    pub subject: Option<Arc<Subject>>,
}

impl Location {
    /// The product's id.
    pub fn product(&self) -> Option<&str> {
        self.subject.as_deref()?.product.as_deref()
    }

    /// The product's name, or the link text.
    pub fn name(&self) -> Option<&str> {
        self.subject.as_deref()?.name.as_deref()
    }

    /// The names of the product's categories; none outside of a catalog.
    pub fn categories(&self) -> &[String] {
        self.subject.as_deref().map_or(&[], |it| &it.topics)
    }
}

/// One problem of an input, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticReport {
    /// The rule's name, such as `duplicate-url`.
    pub rule: Cow<'static, str>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one short sentence without a full stop.
    pub message: String,
    /// The input's name.
    pub file: Arc<str>,
    /// Line from 1.
    pub line: u32,
    /// Column in characters from 1.
    pub column: u32,
    /// The line of its end.
    pub end_line: u32,
    /// The column of its end, exclusive.
    pub end_column: u32,
    /// The product's id.
    pub product: Option<String>,
    /// The field.
    pub field: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
    /// Whether `fix` can mend it.
    pub fixable: bool,
    /// Further places that explain it.
    pub related: Vec<Related>,
    /// The bytes it is about; none where its text is not at hand.
    pub excerpt: Option<Excerpt>,
}

/// A further place that explains a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The input's name.
    pub file: Arc<str>,
    /// Line from 1.
    pub line: u32,
    /// Column in characters from 1.
    pub column: u32,
    /// The line of its end.
    pub end_line: u32,
    /// The column of its end, exclusive.
    pub end_column: u32,
    /// What is to be seen there.
    pub message: String,
}

/// The bytes that a diagnostic is about, in [`Report::sources`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Which input.
    pub source: SourceId,
    /// Which bytes.
    pub span: Span,
    /// Further places that explain it.
    pub labels: Vec<Label>,
}
