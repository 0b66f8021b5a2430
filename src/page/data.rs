//! Names in JSON-LD.

use serde_json::Value;

use super::text::folded;

/// No more names than this.
const NAMES: usize = 12;
/// Blocks longer than this are left unread, in bytes.
const LONGEST: usize = 64 * 1024;

/// What may be named after the product.
const TYPES: &[&str] = &[
    "Organization",
    "Corporation",
    "WebSite",
    "Product",
    "SoftwareApplication",
    "WebApplication",
    "MobileApplication",
    "Brand",
    "Service",
    "SoftwareSourceCode",
    "LocalBusiness",
    "NewsMediaOrganization",
    "EducationalOrganization",
    "NGO",
    "Project",
    "ResearchProject",
    "VideoGame",
    "Dataset",
    "WebPage",
    "AboutPage",
    "OnlineBusiness",
];

/// Whether a body is a whole JSON value.
pub(super) fn is_whole(body: &[u8]) -> bool {
    let starts = matches!(body.trim_ascii_start().first(), Some(b'{' | b'['));
    starts && serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok()
}

/// Adds the names in `json` to `names`.
pub(super) fn names(json: &str, names: &mut Vec<String>) {
    if json.len() <= LONGEST
        && names.len() < NAMES
        && let Ok(value) = serde_json::from_str(json.trim())
    {
        collect(&value, names);
    }
}

/// Goes down at most as deep as the parser did.
fn collect(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        Value::Object(object) => {
            if object.get("@type").is_some_and(is_named) {
                for key in ["name", "alternateName"] {
                    add(object.get(key), names);
                }
            }
            object.values().for_each(|value| collect(value, names));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_named(kind: &Value) -> bool {
    match kind {
        Value::String(kind) => TYPES.contains(&kind.as_str()),
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(Value::as_str)
            .any(|kind| TYPES.contains(&kind)),
        _ => false,
    }
}

fn add(name: Option<&Value>, names: &mut Vec<String>) {
    if let Some(Value::String(name)) = name
        && names.len() < NAMES
    {
        names.push(folded(name, 100));
    }
}
