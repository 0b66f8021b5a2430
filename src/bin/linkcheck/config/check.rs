//! What serde cannot tell well: broken syntax in all its places, and unknown
//! keys with the key that was meant.

use linkcheck::report::escape::short;
use linkcheck::source::Source;
use schemars::{JsonSchema, schema_for};
use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::{Config, Confirm, HostConfig, IgnoreConfig, Level, RuleOptions};

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
    problems.extend(inner(table, "rules").flat_map(rule_problems));
    problems.extend(
        tables(table, "ignore")
            .flat_map(|table| unknown_keys(table, &keys_of::<IgnoreConfig>(), " in [[ignore]]")),
    );
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

/// The tables of an array.
fn tables<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> impl Iterator<Item = &'a DeTable<'i>> {
    let array = table.get(key).and_then(|value| value.get_ref().as_array());
    let items = array.into_iter().flat_map(|array| array.iter());
    items.filter_map(|item| item.get_ref().as_table())
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
    let unknown = keys.filter(|key| !rules.iter().any(|rule| same_key(rule, key.get_ref())));
    let told = unknown.map(|key| unknown_name("rule", key, rules, " in [rules]"));
    told.collect()
}

/// What is wrong with the rules' values, which serde would only call no
/// variant: no severity, or an option that is none or not of this rule.
fn rule_problems(table: &DeTable<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, value) in table {
        let name = name.get_ref().as_ref();
        match value.get_ref() {
            DeValue::Table(options) => {
                let place = format!(" of the rule {}", short(name, 60));
                problems.extend(unknown_keys(options, &keys_of_rule(name), &place));
                problems.extend(options.iter().filter_map(|(key, value)| {
                    let wrong = wrong_option(key.get_ref(), value)?;
                    let at = value.span().start;
                    Some(Problem { at, message: wrong })
                }));
            }
            _ => problems.extend(wrong_level(value)),
        }
    }
    problems
}

/// The options that this rule has.
fn keys_of_rule(name: &str) -> Vec<String> {
    let bounds = linkcheck::lint::bounds(&name.replace('_', "-"));
    let bounded = |key: &str| match key {
        "min" => bounds.is_some_and(|bounds| bounds.min.is_some()),
        "max" => bounds.is_some_and(|bounds| bounds.max.is_some()),
        _ => true,
    };
    let mut keys = keys_of::<RuleOptions>();
    keys.retain(|key| bounded(key));
    keys
}

fn wrong_option(key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
    match (key, value.get_ref()) {
        ("level", _) => wrong_level(value).map(|problem| problem.message),
        ("min" | "max", DeValue::Integer(number)) => {
            let whole = number.as_str().parse::<usize>().is_ok();
            (!whole).then(|| format!("`{key}` must be a whole number"))
        }
        ("min" | "max", _) => Some(format!("`{key}` must be a whole number")),
        ("allow", DeValue::Array(texts)) => {
            let strings = texts.iter().all(|text| text.get_ref().is_str());
            (!strings).then(|| "`allow` must be an array of strings".to_owned())
        }
        ("allow", _) => Some("`allow` must be an array of strings".to_owned()),
        _ => None,
    }
}

fn wrong_level(value: &Spanned<DeValue<'_>>) -> Option<Problem> {
    let said = value.get_ref().as_str();
    let known = said.is_some_and(|said| {
        let read = serde::de::value::StrDeserializer::<toml::de::Error>::new(said);
        Level::deserialize(read).is_ok()
    });
    let found = said.map_or_else(
        || "this".to_owned(),
        |said| format!("`{}`", short(said, 60)),
    );
    let message = format!("{found} is no severity; write `off`, `note`, `warning` or `error`");
    let at = value.span().start;
    (!known).then_some(Problem { at, message })
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
    let at = name.span().start;
    if name.get_ref().contains('*') {
        let message = format!(
            "{:?} is a pattern; name each host in a table of its own",
            short(name.get_ref(), 60)
        );
        return Some(Problem { at, message });
    }
    let message = crate::values::host(name.get_ref()).err()?;
    Some(Problem { at, message })
}
