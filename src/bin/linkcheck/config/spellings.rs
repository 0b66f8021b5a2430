//! The schema of the configuration, with both spellings of each key: options are
//! written with dashes, and keys of TOML often with underscores.

use schemars::{Schema, schema_for};
use serde_json::{Map, Value};

use super::Config;

/// The JSON Schema of the configuration.
pub(crate) fn schema() -> Schema {
    let mut schema = schema_for!(Config);
    let object = schema.ensure_object();
    spell(object);
    for definition in object
        .get_mut("$defs")
        .into_iter()
        .filter_map(Value::as_object_mut)
    {
        definition
            .values_mut()
            .filter_map(Value::as_object_mut)
            .for_each(spell);
    }
    schema
}

/// Adds the other spelling of each key of an object.
fn spell(object: &mut Map<String, Value>) {
    let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let twins = properties.iter().filter_map(|(key, value)| {
        let twin = other(key)?;
        Some((twin, value.clone()))
    });
    let twins: Vec<(String, Value)> = twins.collect();
    properties.extend(twins);
}

fn other(key: &str) -> Option<String> {
    if key.contains('-') {
        Some(key.replace('-', "_"))
    } else {
        key.contains('_').then(|| key.replace('_', "-"))
    }
}
