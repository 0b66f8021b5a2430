//! `[[ignore]]` in the configuration: as in a catalog, for lists that are none
//! and for what all catalogs of a run share.

use jiff::civil::Date;
use linkcheck::catalog::schema;
use linkcheck::catalog::{Ignore, Reach, Spanned};
use linkcheck::source::Span;
use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

type Said<T> = toml::Spanned<T>;

/// A finding that is known and accepted.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct IgnoreConfig {
    /// The field it is about, such as `product.kimi.url`.
    #[schemars(with = "Option<String>")]
    target: Option<Said<String>>,
    /// The addresses it is about, such as `https://host/*`.
    #[schemars(with = "Option<String>")]
    url: Option<Said<String>>,
    /// The verdict's reason or the lint rule.
    #[schemars(with = "Option<String>")]
    rule: Option<Said<String>>,
    /// Why it is accepted.
    #[schemars(with = "Option<String>")]
    reason: Option<Said<String>>,
    /// The day after which it no longer holds.
    #[schemars(with = "Option<schema::Date>")]
    until: Option<Said<Day>>,
}

/// A day without a time.
#[derive(Debug, Clone, Copy)]
struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let said = Datetime::deserialize(deserializer)?;
        let day = said.date.filter(|_| said.time.is_none()).and_then(|day| {
            let year = i16::try_from(day.year).ok()?;
            Date::new(year, day.month.try_into().ok()?, day.day.try_into().ok()?).ok()
        });
        day.map(Self)
            .ok_or_else(|| D::Error::custom("a day is expected, such as 2027-02-20"))
    }
}

/// The ignore that `said` is, in the configuration's `text`.
pub(super) fn ignore(said: &Said<IgnoreConfig>, text: &str) -> Ignore {
    let config = said.get_ref();
    let words = |value: &Option<Said<String>>| {
        value.as_ref().map(|value| Spanned {
            value: value.get_ref().clone(),
            span: within_quotes(value.span(), text),
        })
    };
    Ignore {
        header: header(said.span(), text),
        reach: Reach::All,
        target: words(&config.target),
        url: words(&config.url),
        rule: words(&config.rule),
        reason: words(&config.reason),
        until: config.until.as_ref().map(|until| Spanned {
            value: until.get_ref().0,
            span: Span::new(until.span()),
        }),
    }
}

/// The first line of a table.
fn header(table: std::ops::Range<usize>, text: &str) -> Span {
    let said = text.get(table.clone()).unwrap_or_default();
    let line = said.lines().next().unwrap_or_default();
    Span::new(table.start..table.start + line.len())
}

/// A string without its quotes, where it stands on one line.
fn within_quotes(value: std::ops::Range<usize>, text: &str) -> Span {
    let said = text.get(value.clone()).unwrap_or_default();
    let quoted = said.len() > 1 && said.starts_with(['"', '\'']) && !said.contains('\n');
    let trim = usize::from(quoted);
    Span::new(value.start + trim..value.end - trim)
}
