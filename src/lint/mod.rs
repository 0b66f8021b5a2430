//! What is wrong with an input, told offline.
//!
//! [`RULES`] is the table of rules: one row, one function and one page of
//! documentation each. A rule sees one source at a time, gives every problem
//! that it finds, and knows nothing of other rules. Some faults are seen only
//! in reading (a key that no type has room for); their rows say so, so that a
//! rule is explained and configured in one way wherever it is found.

mod address;
mod category;
mod duplicates;
mod link_kind;
mod name;
mod near;
mod repository;
mod rules;
mod url;

#[cfg(test)]
mod tests;

use ::url::{ParseError, Url};

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::reading::Reading;
use crate::source::{Link, Source, SourceId};

pub use rules::RULES;

use self::url::{Address, Finding, addresses, diagnostic};

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, public interface: kebab-case, and naming the fault.
    pub name: &'static str,
    /// How bad it is by default.
    pub severity: Severity,
    /// What it finds, in one line.
    pub summary: &'static str,
    /// Its page of documentation, in Markdown.
    pub explain: &'static str,
    /// How it is found.
    pub check: Check,
}

/// How a rule is found.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// In reading the source.
    Reading,
    /// By looking at what was read of one source.
    Source(fn(&Context<'_>) -> Vec<Diagnostic>),
    /// By looking at each address's own text, whatever it stands in.
    Address(AddressRule),
}

/// A rule about an address's own text.
#[derive(Debug, Clone, Copy)]
pub struct AddressRule(fn(&Address<'_>) -> Option<Finding>);

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The source's number in the run.
    pub id: SourceId,
    /// The source.
    pub source: &'a Source,
    /// The links in file order.
    pub links: &'a [Link],
    /// Each link's address as the URL standard reads it, parsed once for all
    /// rules; in the order of the links.
    pub urls: &'a [Result<Url, ParseError>],
    /// Each link's address without the faults of its text, in the same order.
    addresses: &'a [Address<'a>],
    /// The catalog, if it is one.
    pub catalog: Option<&'a Catalog>,
}

impl<'a> Context<'a> {
    /// The links with their parsed addresses.
    fn parsed(self) -> impl DoubleEndedIterator<Item = (&'a Link, &'a Result<Url, ParseError>)> {
        self.links.iter().zip(self.urls)
    }
}

/// The rule called `name`.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// All problems of `sources`, whose readings stand in the same order, sorted by
/// place; those found in reading are among them.
pub fn lint(sources: &[Source], readings: &[Reading]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (at, (source, reading)) in sources.iter().zip(readings).enumerate() {
        let urls: Vec<_> = reading
            .links
            .iter()
            .map(|link| Url::parse(&link.url))
            .collect();
        let addresses = addresses(source, &reading.links, &urls);
        let context = Context {
            id: SourceId(u32::try_from(at).unwrap_or(u32::MAX)),
            source,
            links: &reading.links,
            urls: &urls,
            addresses: &addresses,
            catalog: reading.catalog.as_ref(),
        };
        let mut found = reading.diagnostics.clone();
        for rule in RULES {
            match rule.check {
                Check::Reading => {}
                Check::Source(check) => found.extend(check(&context)),
                Check::Address(AddressRule(find)) => {
                    let links = context.links.iter().zip(context.addresses);
                    found.extend(
                        links.filter_map(|(link, address)| diagnostic(rule, find, link, address)),
                    );
                }
            }
        }
        found.sort_by_key(|diagnostic| diagnostic.span);
        diagnostics.append(&mut found);
    }
    diagnostics
}
