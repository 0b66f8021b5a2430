//! What becomes of a finding: the configuration lets it pass, the catalog
//! ignores it, or it is told, as badly as the configuration says.
//!
//! An ignored finding is still told, as a note that never counts, so that an
//! ignore hides nothing from those who look.

use std::collections::BTreeMap;

use super::settings::{Level, Settings};
use crate::catalog::{Ignores, Place, glob};
use crate::diagnostic::{Diagnostic, PARSE_ERROR, Severity};
use crate::source::{Link, Source, SourceId};

/// What findings are settled by.
pub struct Desk<'a> {
    sources: &'a [Source],
    links: BTreeMap<(SourceId, u32), &'a Link>,
    ignores: &'a Ignores,
    settings: &'a Settings,
    /// Which of the ignores have covered a finding.
    pub(super) used: Vec<bool>,
}

impl<'a> Desk<'a> {
    /// A desk for findings in `sources`, in which these `links` stand.
    pub fn new(
        sources: &'a [Source],
        links: impl IntoIterator<Item = &'a Link>,
        ignores: &'a Ignores,
        settings: &'a Settings,
    ) -> Self {
        // Only exceptions ask which address a finding is about.
        let exceptions = settings.rules.values().any(|said| !said.allow.is_empty());
        let asked = exceptions || !ignores.is_empty();
        let links = links.into_iter().filter(|_| asked);
        Self {
            sources,
            links: links
                .map(|link| ((link.source, link.span.start), link))
                .collect(),
            ignores,
            settings,
            used: vec![false; ignores.len()],
        }
    }

    /// The finding as it is to be told, if it is. What cannot be parsed is an
    /// error whatever anybody says: nothing is probed then.
    pub fn settle(&mut self, diagnostic: Diagnostic) -> Option<Diagnostic> {
        if diagnostic.rule == PARSE_ERROR {
            return Some(diagnostic);
        }
        let said = self.settings.rules.get(diagnostic.rule);
        let url = self.url(&diagnostic);
        if let Some(said) = said
            && self.is_allowed(&diagnostic, url, &said.allow)
        {
            return None;
        }
        let place = Place {
            source: Some(diagnostic.source),
            product: diagnostic.product.as_deref(),
            field: diagnostic.field.as_deref(),
        };
        let ignore = self.ignores.lint(diagnostic.rule, url, &place);
        if let Some((at, _)) = ignore {
            self.used[at] = true;
        }
        let level = said.and_then(|said| said.level);
        match (level, ignore) {
            (Some(Level::Off), _) => None,
            (_, Some((_, ignore))) => {
                let reason = ignore.reason.as_ref();
                let reason = reason.map(|reason| format!(": {}", reason.value));
                let help = format!("the catalog ignores this{}", reason.unwrap_or_default());
                Some(Diagnostic {
                    fix: None, // What is accepted is not to be mended.
                    ..diagnostic.with_severity(Severity::Note).with_help(help)
                })
            }
            (Some(Level::Told(severity)), None) => Some(diagnostic.with_severity(severity)),
            (None, None) => Some(diagnostic),
        }
    }

    /// The address that a finding is about, or is within.
    fn url(&self, diagnostic: &Diagnostic) -> Option<&'a str> {
        let (source, span) = (diagnostic.source, diagnostic.span);
        let mut before = self.links.range(..=(source, span.start));
        let (_, link) = before.next_back()?;
        let within = link.source == source && span.end <= link.span.end;
        within.then_some(&*link.url)
    }

    fn is_allowed(&self, diagnostic: &Diagnostic, url: Option<&str>, allow: &[String]) -> bool {
        let source = self.sources.get(diagnostic.source.0 as usize);
        let text = source.and_then(|source| source.text.get(diagnostic.span.range()));
        let mut texts = text.into_iter().chain(url);
        texts.any(|text| allow.iter().any(|pattern| glob(pattern, text)))
    }
}
