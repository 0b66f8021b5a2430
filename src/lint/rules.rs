//! The table of rules, in parts that are joined when the crate is built: what
//! every catalog and its links must hold to, here; what is said of a catalog's
//! entries, in [`catalog`]; and what is said of an address's own text wherever
//! it stands, in [`url`].

mod catalog;
mod url;

use super::catalog::categories;
use super::{Check, Rule, address, duplicates};
use crate::diagnostic::Severity;

/// All rules.
pub static RULES: &[Rule] = &joined::<{ BASIC.len() + REST.len() }>(BASIC, REST);

const REST: &[Rule] =
    &joined::<{ catalog::CATALOG.len() + url::URL.len() }>(catalog::CATALOG, url::URL);

/// Two tables as one.
const fn joined<const N: usize>(one: &[Rule], other: &[Rule]) -> [Rule; N] {
    let mut all = [one[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < one.len() {
            one[at]
        } else {
            other[at - one.len()]
        };
        at += 1;
    }
    all
}

/// What is found in reading, and what makes links unusable or double.
const BASIC: &[Rule] = &[
    Rule {
        name: "parse-error",
        severity: Severity::Error,
        summary: "the input cannot be read as what it is",
        explain: include_str!("pages/parse-error.md"),
        check: Check::Reading,
    },
    Rule {
        name: "unknown-key",
        severity: Severity::Error,
        summary: "a key that the catalog's format does not know",
        explain: include_str!("pages/unknown-key.md"),
        check: Check::Reading,
    },
    Rule {
        name: "missing-field",
        severity: Severity::Error,
        summary: "a key that must be there is not",
        explain: include_str!("pages/missing-field.md"),
        check: Check::Reading,
    },
    Rule {
        name: "duplicate-id",
        severity: Severity::Error,
        summary: "two tables have one id",
        explain: include_str!("pages/duplicate-id.md"),
        check: Check::Reading,
    },
    Rule {
        name: "invalid-date",
        severity: Severity::Error,
        summary: "a date that is no day of the calendar",
        explain: include_str!("pages/invalid-date.md"),
        check: Check::Reading,
    },
    Rule {
        name: "unknown-category",
        severity: Severity::Error,
        summary: "a product in a category that there is not",
        explain: include_str!("pages/unknown-category.md"),
        check: Check::Source(categories::unknown_category),
    },
    Rule {
        name: "duplicate-url",
        severity: Severity::Error,
        summary: "two products have one address",
        explain: include_str!("pages/duplicate-url.md"),
        check: Check::Source(duplicates::duplicate_url),
    },
    Rule {
        name: "invalid-url",
        severity: Severity::Error,
        summary: "an address that is no absolute URL",
        explain: include_str!("pages/invalid-url.md"),
        check: Check::Source(address::invalid_url),
    },
    Rule {
        name: "unreachable-scheme",
        severity: Severity::Error,
        summary: "an address that is neither http nor https",
        explain: include_str!("pages/unreachable-scheme.md"),
        check: Check::Source(address::unreachable_scheme),
    },
    Rule {
        name: "duplicate-link",
        severity: Severity::Warning,
        summary: "a further link that stands elsewhere already",
        explain: include_str!("pages/duplicate-link.md"),
        check: Check::Source(duplicates::duplicate_link),
    },
];
