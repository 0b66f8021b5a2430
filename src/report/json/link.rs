//! The wire form of a link.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::streak::{WireStreak, verdict_schema};
use super::wire::shared;
use crate::evidence::{Hop, Via};
use crate::judge::Replacement;
use crate::report::{Ignored, LinkReport, Location, Outcome, Streak};
use crate::source::Subject;
use crate::verdict::{Reason, Verdict};

/// One distinct URL string.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Link")]
pub(in crate::report) struct WireLink<'a> {
    /// As written in the input.
    url: Cow<'a, str>,
    #[schemars(schema_with = "verdict_schema")]
    verdict: Verdict,
    /// Why the verdict is not ok; null if it is.
    #[schemars(schema_with = "reason_schema")]
    reason: Option<Reason>,
    /// The evidence in words.
    detail: Option<Cow<'a, str>>,
    /// The last HTTP status.
    status: Option<u16>,
    /// Where the redirects ended.
    final_url: Option<Cow<'a, str>>,
    /// The page's title.
    title: Option<Cow<'a, str>>,
    /// The redirects.
    hops: Vec<WireHop<'a>>,
    /// The address that the catalog should carry.
    fix: Option<WireFix<'a>>,
    /// Tries of the whole chain.
    attempts: u32,
    /// How long all of it took, waiting for a turn left out.
    milliseconds: u32,
    /// The catalog's ignore that covers it.
    ignored: Option<WireIgnored<'a>>,
    /// What is remembered of it.
    history: WireStreak,
    /// Where it stands.
    locations: Vec<WireLocation<'a>>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Hop")]
struct WireHop<'a> {
    url: Cow<'a, str>,
    status: u16,
    to: Cow<'a, str>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Fix")]
struct WireFix<'a> {
    replace_with: Cow<'a, str>,
    /// Whether it may be applied without a human's eye.
    safe: bool,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Ignored")]
struct WireIgnored<'a> {
    reason: Cow<'a, str>,
    /// The last day, YYYY-MM-DD.
    until: Option<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Location")]
pub(crate) struct WireLocation<'a> {
    file: Cow<'a, str>,
    /// From 1.
    line: u32,
    /// In characters, from 1.
    column: u32,
    #[serde(default)] // reports of older versions have neither
    end_line: u32,
    /// Exclusive.
    #[serde(default)]
    end_column: u32,
    /// The product's id.
    product: Option<Cow<'a, str>>,
    /// The product's name, or the link text.
    name: Option<Cow<'a, str>>,
    /// `url`, `links.docs`, or a key path.
    field: Option<Cow<'a, str>>,
    /// The names of the product's categories; empty outside of a catalog.
    #[serde(default)] // reports of older versions do not have it
    categories: Vec<Cow<'a, str>>,
}

impl<'a> From<&'a LinkReport> for WireLink<'a> {
    fn from(link: &'a LinkReport) -> Self {
        let outcome = &*link.outcome;
        Self {
            url: Cow::Borrowed(&link.url),
            verdict: outcome.verdict(),
            reason: outcome.reason,
            detail: some(&outcome.detail),
            status: outcome.status,
            final_url: link.final_url(),
            title: outcome.title.as_deref().map(Cow::Borrowed),
            hops: outcome.hops.iter().map(WireHop::from).collect(),
            fix: outcome.fix.as_deref().map(WireFix::from),
            attempts: outcome.attempts,
            milliseconds: outcome.milliseconds,
            ignored: link.ignored.as_deref().map(WireIgnored::from),
            history: WireStreak::from(link.streak()),
            locations: link.locations.iter().map(WireLocation::from).collect(),
        }
    }
}

impl<'a> From<&'a Hop> for WireHop<'a> {
    fn from(hop: &'a Hop) -> Self {
        Self {
            url: Cow::Borrowed(&hop.url),
            status: hop.status,
            to: Cow::Borrowed(&hop.to),
        }
    }
}

impl<'a> From<&'a Replacement> for WireFix<'a> {
    fn from(fix: &'a Replacement) -> Self {
        Self {
            replace_with: Cow::Borrowed(&fix.replace_with),
            safe: fix.safe,
        }
    }
}

impl<'a> From<&'a Ignored> for WireIgnored<'a> {
    fn from(ignored: &'a Ignored) -> Self {
        Self {
            reason: Cow::Borrowed(&ignored.reason),
            until: ignored.until.as_deref().map(Cow::Borrowed),
        }
    }
}

impl<'a> From<&'a Location> for WireLocation<'a> {
    fn from(location: &'a Location) -> Self {
        let borrow = |text: &'a Option<Arc<str>>| text.as_deref().map(Cow::Borrowed);
        Self {
            file: Cow::Borrowed(&location.file),
            line: location.line,
            column: location.column,
            end_line: location.end_line,
            end_column: location.end_column,
            product: location.product().map(Cow::from),
            name: location.name().map(Cow::from),
            field: borrow(&location.field),
            categories: location.categories().iter().map(Cow::from).collect(),
        }
    }
}

impl TryFrom<WireLink<'static>> for LinkReport {
    type Error = String;

    /// Fails where verdict and reason do not go together.
    fn try_from(wire: WireLink<'static>) -> Result<Self, String> {
        if wire.reason.map_or(Verdict::Ok, Reason::verdict) != wire.verdict {
            let reason = wire.reason.map_or("null", Reason::name);
            let verdict = wire.verdict.name();
            return Err(format!(
                "reason {reason} does not go with verdict {verdict}"
            ));
        }
        let text =
            |cow: Option<Cow<'static, str>>| cow.map(|cow| cow.into_owned().into_boxed_str());
        let outcome = Outcome {
            reason: wire.reason,
            found: None,
            detail: text(wire.detail).unwrap_or_default(),
            status: wire.status,
            final_url: text(wire.final_url),
            title: text(wire.title),
            hops: wire.hops.into_iter().map(Hop::from).collect(),
            fix: wire.fix.map(|fix| Box::new(Replacement::from(fix))),
            attempts: wire.attempts,
            milliseconds: wire.milliseconds,
            unasked: false,
        };
        let url: Arc<str> = wire.url.into_owned().into();
        let locations = wire.locations.into_iter().map(|it| it.place_of(&url));
        let locations = locations.collect();
        let streak = Streak::from(wire.history);
        let known = streak != Streak::default();
        Ok(Self {
            url,
            outcome: Arc::new(outcome),
            ignored: wire.ignored.map(|ignored| Box::new(ignored.into())),
            history: known.then(|| Arc::new(streak)),
            locations,
        })
    }
}

impl From<WireHop<'static>> for Hop {
    fn from(wire: WireHop<'static>) -> Self {
        // The report does not tell a refresh from a script; no format does.
        let redirect = (300..400).contains(&wire.status);
        Self {
            url: wire.url.into_owned(),
            status: wire.status,
            to: wire.to.into_owned(),
            via: if redirect {
                Via::Location
            } else {
                Via::Refresh
            },
        }
    }
}

impl From<WireFix<'static>> for Replacement {
    fn from(wire: WireFix<'static>) -> Self {
        Self {
            replace_with: wire.replace_with.into_owned(),
            safe: wire.safe,
        }
    }
}

impl From<WireIgnored<'static>> for Ignored {
    fn from(wire: WireIgnored<'static>) -> Self {
        Self {
            reason: wire.reason.into_owned(),
            until: wire.until.map(Cow::into_owned),
        }
    }
}

impl WireLocation<'static> {
    /// The place of `url`. Where its end was not noted, it is taken to stand
    /// there as it is.
    pub(crate) fn place_of(self, url: &str) -> Location {
        let (end_line, end_column) = if self.end_line > 0 {
            (self.end_line, self.end_column)
        } else {
            let characters = u32::try_from(url.chars().count()).unwrap_or(u32::MAX);
            (self.line, self.column.saturating_add(characters))
        };
        let subject = Subject {
            product: self.product.map(Cow::into_owned),
            name: self.name.map(Cow::into_owned),
            aliases: Vec::new(),
            topics: self.categories.into_iter().map(Cow::into_owned).collect(),
        };
        let subject = (subject != Subject::default()).then(|| Arc::new(subject));
        Location {
            file: shared(self.file),
            line: self.line,
            column: self.column,
            end_line,
            end_column,
            field: self.field.map(shared),
            subject,
        }
    }
}

fn some(text: &str) -> Option<Cow<'_, str>> {
    (!text.is_empty()).then_some(Cow::Borrowed(text))
}

fn reason_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    let names = Reason::ALL.iter().map(|reason| Some(reason.name()));
    let names: Vec<Option<&str>> = names.chain([None]).collect();
    json_schema!({"type": ["string", "null"], "enum": names})
}
