//! The wire form of a diagnostic.

use std::borrow::Cow;

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::wire::shared;
use crate::diagnostic::Severity;
use crate::report::{DiagnosticReport, Related};

/// One problem of an input.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Diagnostic")]
pub(crate) struct WireProblem<'a> {
    /// The rule's name.
    rule: Cow<'a, str>,
    #[schemars(schema_with = "severity_schema")]
    severity: Severity,
    message: Cow<'a, str>,
    file: Cow<'a, str>,
    /// From 1.
    line: u32,
    /// In characters, from 1.
    column: u32,
    end_line: u32,
    /// Exclusive.
    end_column: u32,
    /// The product's id.
    product: Option<Cow<'a, str>>,
    field: Option<Cow<'a, str>>,
    /// What to do about it.
    help: Option<Cow<'a, str>>,
    /// Whether `linkcheck fix` can mend it.
    fixable: bool,
    /// Further places that explain it.
    #[serde(default)]
    related: Vec<WireRelated<'a>>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Related")]
struct WireRelated<'a> {
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
    /// What is to be seen there.
    message: Cow<'a, str>,
}

impl<'a> From<&'a DiagnosticReport> for WireProblem<'a> {
    fn from(problem: &'a DiagnosticReport) -> Self {
        Self {
            rule: Cow::Borrowed(&problem.rule),
            severity: problem.severity,
            message: Cow::Borrowed(&problem.message),
            file: Cow::Borrowed(&problem.file),
            line: problem.line,
            column: problem.column,
            end_line: problem.end_line,
            end_column: problem.end_column,
            product: problem.product.as_deref().map(Cow::Borrowed),
            field: problem.field.as_deref().map(Cow::Borrowed),
            help: problem.help.as_deref().map(Cow::Borrowed),
            fixable: problem.fixable,
            related: problem.related.iter().map(WireRelated::from).collect(),
        }
    }
}

impl From<WireProblem<'static>> for DiagnosticReport {
    fn from(wire: WireProblem<'static>) -> Self {
        Self {
            rule: wire.rule,
            severity: wire.severity,
            message: wire.message.into_owned(),
            file: shared(wire.file),
            line: wire.line,
            column: wire.column,
            end_line: wire.end_line,
            end_column: wire.end_column,
            product: wire.product.map(Cow::into_owned),
            field: wire.field.map(Cow::into_owned),
            help: wire.help.map(Cow::into_owned),
            fixable: wire.fixable,
            related: wire.related.into_iter().map(Related::from).collect(),
            excerpt: None,
        }
    }
}

impl<'a> From<&'a Related> for WireRelated<'a> {
    fn from(related: &'a Related) -> Self {
        Self {
            file: Cow::Borrowed(&related.file),
            line: related.line,
            column: related.column,
            end_line: related.end_line,
            end_column: related.end_column,
            message: Cow::Borrowed(&related.message),
        }
    }
}

impl From<WireRelated<'static>> for Related {
    fn from(wire: WireRelated<'static>) -> Self {
        Self {
            file: shared(wire.file),
            line: wire.line,
            column: wire.column,
            end_line: wire.end_line,
            end_column: wire.end_column,
            message: wire.message.into_owned(),
        }
    }
}

fn severity_schema(_: &mut SchemaGenerator) -> schemars::Schema {
    json_schema!({"type": "string", "enum": ["note", "warning", "error"]})
}
