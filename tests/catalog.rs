//! The catalog that is shipped, and the schema that describes it.

use linkcheck::lint;
use linkcheck::reading::{detect, read};
use linkcheck::source::{Kind, Source, SourceId};

const CATALOG: &str = include_str!("../catalog.toml");
const SCHEMA: &str = include_str!("../catalog.schema.json");

#[test]
fn the_shipped_catalog_is_without_fault() {
    assert_eq!(detect("catalog.toml", CATALOG), Kind::Catalog);
    let sources = [Source::new("catalog.toml", Kind::Catalog, CATALOG)];
    let readings = [read(&sources[0], SourceId(0))];
    // Its categories are the page's own, and two of them hold a single product.
    let mut found = lint::lint(&sources, &readings, &lint::Settings::default());
    found.retain(|found| found.rule != "small-category");
    assert_eq!(found, []);
    let on_the_page = readings[0].links.len() - CATALOG.matches("not on the page\" }").count();
    assert!(on_the_page >= 52, "{on_the_page}");
}

#[test]
fn the_shipped_catalog_follows_the_schema_and_a_broken_one_does_not() {
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let table: toml::Table = CATALOG.parse().expect("the catalog is TOML");
    let catalog = plain(toml::Value::Table(table));
    let errors: Vec<String> = validator
        .iter_errors(&catalog)
        .map(|e| e.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);
    for broken in [
        serde_json::json!({ "schema": 2 }),
        serde_json::json!({ "schema": 1, "products": {} }),
        serde_json::json!({ "schema": 1, "product": { "a": { "name": "A" } } }),
        serde_json::json!({ "schema": 1, "category": { "A b": { "name": "A" } } }),
    ] {
        assert!(!validator.is_valid(&broken), "{broken}");
    }
}

/// TOML as the JSON that editors check: dates are strings.
fn plain(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(k, v)| (k, plain(v))).collect(),
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
    }
}
