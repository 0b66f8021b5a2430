//! The catalog's format as types, for its JSON Schema alone.
//!
//! The reader keeps every value's place and goes on after errors, which no
//! derived reader does; so these types are never filled. Editors complete and
//! check a catalog by the schema, whose descriptions are the comments here.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

/// The JSON Schema of a catalog, pretty-printed, as shipped in `catalog.schema.json`.
#[expect(
    clippy::missing_panics_doc,
    reason = "a schema is plain JSON with string keys, so writing it cannot fail"
)]
pub fn schema() -> String {
    let schema = SchemaSettings::draft07()
        .with_transform(RecursiveTransform(without_null))
        .into_generator()
        .into_root_schema_for::<Catalog>();
    let mut text =
        serde_json::to_string_pretty(&schema).expect("a schema is plain JSON with string keys");
    text.push('\n');
    text
}

/// A catalog of products and their links, for linkcheck.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Catalog {
    /// The version of this format.
    #[schemars(schema_with = "version")]
    pub schema: u32,
    /// What the catalog is called.
    pub title: Option<String>,
    /// The vocabulary of tags. Where it stands, other tags are errors.
    pub tags: Option<Vec<String>>,
    /// The categories; file order is display order.
    pub category: Option<Keyed<Category>>,
    /// The products, sorted by id.
    pub product: Option<Keyed<Product>>,
    /// Products that have left the catalog. Their addresses are not checked.
    pub retired: Option<Keyed<Retired>>,
    /// Findings that are known and accepted.
    pub ignore: Option<Vec<Ignore>>,
}

/// A category.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Category {
    /// What it is called.
    pub name: Option<String>,
}

/// A product.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Product {
    /// What it is called.
    pub name: String,
    /// What else it is called.
    pub aliases: Option<Vec<String>>,
    /// The id of its category, or an array of ids.
    pub category: OneOrMany,
    /// Its address.
    pub url: Address,
    /// What it is, in a sentence.
    pub description: Option<String>,
    /// Its tags.
    pub tags: Option<Vec<String>>,
    /// When it was added to the catalog.
    pub added: Option<Date>,
    /// Its further addresses.
    pub links: Option<Links>,
    /// Addresses that it had before. They are not checked.
    pub was: Option<Vec<String>>,
}

/// Further addresses of a product.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Links {
    /// The product's own site, where `url` is something else.
    pub site: Option<Address>,
    /// Where the product is used.
    pub app: Option<Address>,
    /// The documentation.
    pub docs: Option<Address>,
    /// A guide or tutorial.
    pub guide: Option<Address>,
    /// The source code.
    pub repo: Option<Address>,
    /// Models to download.
    pub models: Option<Address>,
    /// Where one signs up.
    pub signup: Option<Address>,
    /// What it costs.
    pub pricing: Option<Address>,
    /// The programming interface.
    pub api: Option<Address>,
    /// Whether it is up.
    pub status: Option<Address>,
    /// A paper about it.
    pub paper: Option<Address>,
    /// Its blog.
    pub blog: Option<Address>,
}

/// One string or several.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

/// An absolute http or https URL, or a table that says more about it.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Address {
    /// The URL.
    Url(String),
    /// The URL and what to know about it.
    More(More),
}

/// A URL and what to know about it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct More {
    /// The URL.
    pub url: String,
    /// What it is meant to do: `login`, `redirect`, or answer with a status.
    pub expect: Option<Expect>,
    /// A word to the maintainer.
    pub note: Option<String>,
}

/// What a link is meant to do.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Expect {
    /// It leads to a sign-in, or it redirects.
    Word(Word),
    /// It answers with this status.
    Status(#[schemars(range(min = 100, max = 999))] u16),
}

/// A word for what a link is meant to do.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum Word {
    /// It leads to a sign-in.
    Login,
    /// It redirects.
    Redirect,
}

/// A product that has left the catalog.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Retired {
    /// What it was called.
    pub name: Option<String>,
    /// When it left.
    pub on: Option<Date>,
    /// Why it left.
    pub reason: Option<RetiredReason>,
    /// The id of the product that took its place.
    pub replaced_by: Option<String>,
    /// Addresses that it had.
    pub was: Option<Vec<String>>,
}

/// Why a product left.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum RetiredReason {
    /// It goes by another name.
    Renamed,
    /// Another company has it.
    Acquired,
    /// Its address is in other hands.
    Hijacked,
    /// It was shut down.
    ShutDown,
}

/// A finding that is known and accepted.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Ignore {
    /// The field it is about, such as `product.kimi.url`.
    pub target: Option<String>,
    /// The addresses it is about, such as `https://host/*`.
    pub url: Option<String>,
    /// The verdict's reason or the lint rule.
    pub rule: Option<String>,
    /// Why it is accepted.
    pub reason: Option<String>,
    /// The day after which it no longer holds.
    pub until: Option<Date>,
}

fn version(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "const": 1 })
}

/// A day, `2026-11-23`.
pub struct Date(pub String);

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    /// Tools that turn TOML into JSON make a date a string.
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// Tables by id.
pub struct Keyed<T>(pub BTreeMap<String, T>);

impl<T: JsonSchema> JsonSchema for Keyed<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Keyed{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": "^[a-z0-9-]+$" },
            "additionalProperties": value,
        })
    }
}

/// TOML has no null: what is optional is left out.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(mut choices)) = schema.remove("anyOf") {
        let null = serde_json::json!({ "type": "null" });
        choices.retain(|choice| *choice != null);
        let key = if choices.len() == 1 { "allOf" } else { "anyOf" };
        schema.insert(key.to_owned(), Value::Array(choices));
    }
}
