//! The catalog's top level: which table is what, and whose id stands twice.

use std::collections::HashMap;

use super::fields::Fields;
use super::{Catalog, Category, Ignore, RETIRED_REASONS, Reach, Retired, Spanned};
use crate::diagnostic::Diagnostic;
use crate::source::toml::{self, Document, Entry, Item, TableId, Value};
use crate::source::{SourceId, Span};

/// The version of the format that is read.
const SCHEMA: i64 = 1;

const ROOT_KEYS: [&str; 7] = [
    "schema", "title", "tags", "category", "product", "retired", "ignore",
];
const CATEGORY_KEYS: [&str; 1] = ["name"];
const RETIRED_KEYS: [&str; 5] = ["name", "on", "reason", "replaced_by", "was"];
const IGNORE_KEYS: [&str; 5] = ["target", "url", "rule", "reason", "until"];

/// Whether TOML `text` is a catalog: it has a top-level `schema`, or a table
/// under `product` or `category`.
pub fn is_catalog(text: &str) -> bool {
    // Most other files are told apart without parsing them.
    if !["schema", "product", "category"]
        .iter()
        .any(|key| text.contains(key))
    {
        return false;
    }
    let document = toml::parse(text);
    let root = &document.table(Document::ROOT).entries;
    root.iter()
        .any(|entry| match (&*entry.key.text, &entry.item.value) {
            ("schema", _) => true,
            ("product" | "category", Value::Table(table)) => document
                .table(*table)
                .entries
                .iter()
                .any(|entry| matches!(entry.item.value, Value::Table(_))),
            _ => false,
        })
}

/// Parses a catalog. What could be read is in it, whatever is wrong.
pub fn parse(text: &str, id: SourceId) -> (Catalog, Vec<Diagnostic>) {
    let document = toml::parse(text);
    let mut fields = Fields {
        document: &document,
        id,
        diagnostics: document
            .errors
            .iter()
            .map(|fault| toml::fault_diagnostic(id, fault))
            .collect(),
        product: None,
    };
    let mut catalog = Catalog::default();
    let mut keyed: Vec<TableId> = Vec::new();
    for entry in fields.entries(Document::ROOT) {
        root_entry(&mut fields, entry, &mut catalog, &mut keyed);
    }
    check_version(&mut fields, &catalog, text);
    let repeats = document.repeats.iter();
    // A repeated id is `duplicate-id`, which says more.
    fields.diagnostics.extend(
        repeats
            .filter(|repeat| !keyed.contains(&repeat.table))
            .map(|repeat| toml::repeat_diagnostic(id, repeat)),
    );
    let ids = |spans: Vec<&Spanned<String>>| spans.into_iter().cloned().collect::<Vec<_>>();
    let kinds = [
        (
            "category",
            ids(catalog.categories.iter().map(|c| &c.id).collect()),
        ),
        (
            "product",
            ids(catalog.products.iter().map(|p| &p.id).collect()),
        ),
        (
            "retired",
            ids(catalog.retired.iter().map(|r| &r.id).collect()),
        ),
    ];
    for (kind, ids) in kinds {
        duplicate_ids(&mut fields, kind, &ids);
    }
    let mut diagnostics = fields.diagnostics;
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    (catalog, diagnostics)
}

fn root_entry<'d>(
    fields: &mut Fields<'d, '_>,
    entry: &'d Entry<'_>,
    catalog: &mut Catalog,
    keyed: &mut Vec<TableId>,
) {
    match &*entry.key.text {
        "schema" => catalog.schema = fields.integer(entry),
        "title" => catalog.title = fields.string(entry),
        "tags" => catalog.tags = Some(fields.strings(entry)),
        "ignore" => ignores(fields, entry, &mut catalog.ignores),
        "category" | "product" | "retired" => {
            let Some(table) = fields.table(entry) else {
                return;
            };
            keyed.push(table);
            for child in fields.entries(table) {
                let Some(table) = fields.table(child) else {
                    continue;
                };
                let id = Spanned {
                    value: child.key.text.clone().into_owned(),
                    span: child.key.span,
                };
                match &*entry.key.text {
                    "category" => catalog.categories.push(category(fields, id, table)),
                    "retired" => catalog.retired.push(retired(fields, id, table)),
                    _ => {
                        fields.product = Some(&child.key.text);
                        catalog.products.push(fields.product_table(id, table));
                        fields.product = None;
                    }
                }
            }
        }
        _ => fields.unknown(entry, "the catalog", &ROOT_KEYS),
    }
}

fn category(fields: &mut Fields<'_, '_>, id: Spanned<String>, table: TableId) -> Category {
    let mut category = Category { id, name: None };
    for entry in fields.entries(table) {
        match &*entry.key.text {
            "name" => category.name = fields.string(entry),
            _ => fields.unknown(entry, "a category", &CATEGORY_KEYS),
        }
    }
    category
}

fn retired(fields: &mut Fields<'_, '_>, id: Spanned<String>, table: TableId) -> Retired {
    let mut retired = Retired {
        id,
        name: None,
        on: None,
        reason: None,
        replaced_by: None,
        was: Vec::new(),
    };
    for entry in fields.entries(table) {
        match &*entry.key.text {
            "name" => retired.name = fields.string(entry),
            "on" => retired.on = fields.date(entry),
            "reason" => retired.reason = fields.word(entry, &RETIRED_REASONS),
            "replaced_by" => retired.replaced_by = fields.string(entry),
            "was" => retired.was = fields.strings(entry),
            _ => fields.unknown(entry, "a retired product", &RETIRED_KEYS),
        }
    }
    retired
}

/// `[[ignore]]`s, or an inline array of tables.
fn ignores<'d>(fields: &mut Fields<'d, '_>, entry: &'d Entry<'_>, ignores: &mut Vec<Ignore>) {
    let (Value::Tables(array) | Value::Array(array)) = entry.item.value else {
        fields.wrong(entry, &entry.item, "an array of tables, as `[[ignore]]`");
        return;
    };
    for item in fields.document.array(array) {
        match item {
            Item {
                value: Value::Table(table),
                span,
            } => ignores.push(ignore(fields, *span, *table)),
            _ => fields.wrong(entry, item, "an array of tables, as `[[ignore]]`"),
        }
    }
}

fn ignore(fields: &mut Fields<'_, '_>, header: Span, table: TableId) -> Ignore {
    let mut ignore = Ignore {
        header,
        reach: Reach::Own,
        target: None,
        url: None,
        rule: None,
        reason: None,
        until: None,
    };
    for entry in fields.entries(table) {
        match &*entry.key.text {
            "target" => ignore.target = fields.string(entry),
            "url" => ignore.url = fields.string(entry),
            "rule" => ignore.rule = fields.string(entry),
            "reason" => ignore.reason = fields.string(entry),
            "until" => ignore.until = fields.date(entry),
            _ => fields.unknown(entry, "an ignore", &IGNORE_KEYS),
        }
    }
    ignore
}

fn check_version(fields: &mut Fields<'_, '_>, catalog: &Catalog, text: &str) {
    let given = fields
        .entries(Document::ROOT)
        .iter()
        .any(|entry| entry.key.text == "schema");
    match &catalog.schema {
        Some(schema) if schema.value != SCHEMA => {
            let message = format!("schema {} is not known to this version", schema.value);
            let diagnostic = Diagnostic::error("parse-error", fields.id, schema.span, message)
                .with_help(format!(
                    "the format described by `linkcheck schema catalog` is {SCHEMA}"
                ));
            fields.report(diagnostic, None);
        }
        None if !given => {
            let end = text.find('\n').unwrap_or(text.len());
            let end = text[..end].trim_end().len();
            fields.missing(Span::new(0..end), "the catalog", "schema", "1");
        }
        Some(_) | None => {}
    }
}

fn duplicate_ids(fields: &mut Fields<'_, '_>, kind: &str, ids: &[Spanned<String>]) {
    let mut first: HashMap<&str, Span> = HashMap::new();
    for id in ids {
        match first.get(id.value.as_str()) {
            None => {
                first.insert(&id.value, id.span);
            }
            Some(&span) => {
                let message = format!("the id `{}` stands twice", id.value);
                let mut diagnostic = Diagnostic::error("duplicate-id", fields.id, id.span, message)
                    .with_label(span, "first here")
                    .with_help(format!(
                        "give this `[{kind}.{}]` an id of its own",
                        id.value
                    ));
                if kind == "product" {
                    diagnostic.product = Some(id.value.clone());
                }
                fields.diagnostics.push(diagnostic);
            }
        }
    }
}
