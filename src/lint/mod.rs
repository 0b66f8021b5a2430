//! What is wrong with an input, told offline.
//!
//! [`RULES`] is the table of rules: one row, one function and one page of
//! documentation each. A rule sees one source at a time, gives every problem
//! that it finds, and knows nothing of other rules. Some faults are seen only
//! in reading (a key that no type has room for), and some only once the links
//! are probed; their rows say so, so that a rule is explained and configured in
//! one way wherever it is found.

mod address;
mod catalog;
mod duplicates;
mod link_kind;
mod name;
mod near;
mod repository;
mod rules;
mod settings;
mod settle;
mod url;

#[cfg(test)]
mod tests;

use ::url::{ParseError, Url};

use crate::catalog::{Catalog, Ignores, Product};
use crate::diagnostic::{Diagnostic, Severity};
use crate::reading::Reading;
use crate::source::{Link, Source, SourceId, Span};

pub use rules::RULES;
pub use settings::{BOUNDS, Bounds, Level, Own, RuleSettings, Settings, bounds};
pub use settle::Desk;

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
    /// By looking at what the other rules have found.
    Findings,
    /// By looking at what became of the links: see [`crate::report::probed`].
    Outcomes,
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
    /// What the configuration says.
    pub settings: &'a Settings,
}

impl<'a> Context<'a> {
    /// The links with their parsed addresses.
    fn parsed(self) -> impl DoubleEndedIterator<Item = (&'a Link, &'a Result<Url, ParseError>)> {
        self.links.iter().zip(self.urls)
    }

    /// The products; none where it is no catalog.
    fn products(self) -> impl Iterator<Item = &'a Product> {
        self.catalog.into_iter().flat_map(|it| &it.products)
    }

    fn error(self, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, self.id, span, message)
    }

    fn warning(self, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        let made = self.error(rule, span, message);
        made.with_severity(Severity::Warning)
    }

    fn note(self, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        let made = self.error(rule, span, message);
        made.with_severity(Severity::Note)
    }
}

/// The rule called `name`.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The ignores of all catalogs among `readings` that hold today.
pub fn ignores(readings: &[Reading], settings: &Settings) -> Ignores {
    let mut ignores = Ignores::default();
    for (id, reading) in (0..).map(SourceId).zip(readings) {
        if let Some(catalog) = &reading.catalog {
            ignores.add(id, catalog, settings.today);
        }
    }
    ignores
}

/// All problems of `sources`, whose readings stand in the same order, sorted by
/// place; those found in reading are among them. They are as bad as `settings`
/// say, and what a catalog ignores is a note.
pub fn lint(sources: &[Source], readings: &[Reading], settings: &Settings) -> Vec<Diagnostic> {
    let ignores = ignores(readings, settings);
    let links = readings.iter().flat_map(|reading| &reading.links);
    let mut desk = Desk::new(sources, links, &ignores, settings);
    let mut diagnostics = Vec::new();
    for (at, (source, reading)) in sources.iter().zip(readings).enumerate() {
        let urls: Vec<_> = reading
            .links
            .iter()
            .map(|link| Url::parse(&link.url))
            .collect();
        let addresses = addresses(source, &reading.links, &urls, &settings.own);
        let context = Context {
            id: SourceId(u32::try_from(at).unwrap_or(u32::MAX)),
            source,
            links: &reading.links,
            urls: &urls,
            addresses: &addresses,
            catalog: reading.catalog.as_ref(),
            settings,
        };
        let mut found = reading.diagnostics.clone();
        for rule in RULES {
            if let Check::Source(check) = rule.check {
                found.extend(check(&context));
            }
        }
        for (link, address) in context.links.iter().zip(context.addresses) {
            found.extend(of_address(link, &address.laid_out()));
        }
        diagnostics.extend(found.into_iter().filter_map(|it| desk.settle(it)));
    }
    let unused = catalog::ignores::unused(&ignores, readings, &desk.used);
    diagnostics.extend(unused.into_iter().filter_map(|it| desk.settle(it)));
    diagnostics.sort_by(|a, b| {
        let place = |it: &Diagnostic| (it.source, it.span);
        place(a)
            .cmp(&place(b))
            .then_with(|| rank(a.rule).cmp(&rank(b.rule)))
    });
    diagnostics
}

/// What the rules on an address's own text say of the address of `link`.
fn of_address<'a>(
    link: &'a Link,
    address: &'a Address<'_>,
) -> impl Iterator<Item = Diagnostic> + 'a {
    RULES.iter().filter_map(move |rule| match rule.check {
        Check::Address(AddressRule(find)) => diagnostic(rule, find, link, address),
        Check::Reading | Check::Source(_) | Check::Findings | Check::Outcomes => None,
    })
}

/// Where a rule stands in the table: what is told of one place is in that order.
fn rank(name: &str) -> Option<usize> {
    RULES.iter().position(|rule| rule.name == name)
}
