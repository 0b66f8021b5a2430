//! What serde cannot tell well: broken syntax in all its places, and unknown
//! keys with the key that was meant.

use linkcheck::report::escape::short;
use linkcheck::source::Source;
use schemars::{JsonSchema, schema_for};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::{Config, Confirm, HostConfig};

/// One problem of the file.
pub(super) struct Problem {
    /// The byte at which it is.
    pub(super) at: usize,
    message: String,
}

impl Problem {
    /// The problem with its place.
    pub(super) fn tell(&self, source: &Source) -> String {
        let at = source.position(u32::try_from(self.at).unwrap_or(u32::MAX));
        format!(
            "{}:{}:{}: {}",
            source.name, at.line, at.column, self.message
        )
    }
}

impl From<toml::de::Error> for Problem {
    fn from(error: toml::de::Error) -> Self {
        Self {
            at: error.span().map_or(0, |span| span.start),
            message: error.message().trim_end().replace('\n', "; "),
        }
    }
}

/// Broken syntax, or else unknown keys.
pub(super) fn problems(text: &str, rules: &[&str]) -> Vec<Problem> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return errors.into_iter().map(Problem::from).collect();
    }
    let table = table.get_ref();
    let mut problems = unknown_keys(table, &keys_of::<Config>(), "");
    problems.extend(
        inner(table, "confirm")
            .flat_map(|table| unknown_keys(table, &keys_of::<Confirm>(), " in confirm")),
    );
    problems.extend(inner(table, "rules").flat_map(|table| unknown_rules(table, rules)));
    for hosts in inner(table, "host") {
        for (name, host) in hosts {
            let place = format!(" in [host.{:?}]", short(name.get_ref(), 60));
            if let Some(host) = host.get_ref().as_table() {
                problems.extend(unknown_keys(host, &keys_of::<HostConfig>(), &place));
            }
            problems.extend(host_problem(name));
        }
    }
    problems
}

fn inner<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> impl Iterator<Item = &'a DeTable<'i>> {
    let value = table.get(key).map(Spanned::get_ref);
    value.and_then(DeValue::as_table).into_iter()
}

/// The keys of a type, as its schema names them.
fn keys_of<T: JsonSchema>() -> Vec<String> {
    let schema = schema_for!(T);
    let properties = schema.get("properties").and_then(|found| found.as_object());
    properties
        .map(|found| found.keys().cloned().collect())
        .unwrap_or_default()
}

fn unknown_keys(table: &DeTable<'_>, known: &[String], place: &str) -> Vec<Problem> {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let keys = table.keys();
    let unknown = keys.filter(|key| !known.iter().any(|known| same_key(known, key.get_ref())));
    let told = unknown.map(|key| unknown_name("key", key, &known, place));
    told.collect()
}

fn unknown_rules(table: &DeTable<'_>, rules: &[&str]) -> Vec<Problem> {
    let keys = table.keys();
    let unknown = keys.filter(|key| !rules.contains(&key.get_ref().as_ref()));
    let told = unknown.map(|key| unknown_name("rule", key, rules, " in [rules]"));
    told.collect()
}

/// Options are written with dashes and TOML keys often with underscores.
fn same_key(known: &str, key: &str) -> bool {
    known.replace('_', "-") == key.replace('_', "-")
}

fn unknown_name(noun: &str, key: &Spanned<DeString<'_>>, known: &[&str], place: &str) -> Problem {
    let name = key.get_ref();
    let meant = nearest(name, known).map(|meant| format!("; did you mean `{meant}`?"));
    let message = format!(
        "unknown {noun} `{}`{place}{}",
        short(name, 60),
        meant.unwrap_or_default()
    );
    Problem {
        at: key.span().start,
        message,
    }
}

fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let near = known
        .iter()
        .map(|known| (strsim::jaro_winkler(name, known), *known));
    let best = near.max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|best| best.0 > 0.8).map(|best| best.1)
}

fn host_problem(name: &Spanned<DeString<'_>>) -> Option<Problem> {
    let message = crate::values::host(name.get_ref()).err()?;
    let at = name.span().start;
    Some(Problem { at, message })
}
