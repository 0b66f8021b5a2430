//! What is wrong with an input, and where.
//!
//! Diagnostics are data; `report` draws them. A rule's name is public
//! interface: stable, kebab-case, and naming the fault.

use serde::{Deserialize, Serialize};

use crate::edit::Fix;
use crate::text::{SourceId, Span};

/// The rule whose diagnostics keep a run from starting.
pub const PARSE_ERROR: &str = "parse-error";

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; never in an exit code.
    Note,
    /// Counts under `--strict`.
    Warning,
    /// Makes the exit code 1.
    Error,
}

impl Severity {
    /// The name in the public interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One problem at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, such as `duplicate-url`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one short sentence without a full stop.
    pub message: String,
    /// Which input it is in.
    pub source: SourceId,
    /// The bytes it is about.
    pub span: Span,
    /// Further places that explain it.
    pub labels: Vec<Label>,
    /// What to do about it, where there is something to do.
    pub help: Option<String>,
    /// The product's id, where it is about one.
    pub product: Option<String>,
    /// The field, where it is about one.
    pub field: Option<String>,
    /// How it can be mended, where that is known.
    pub fix: Option<Fix>,
}

/// A further place that a diagnostic refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Which input it is in.
    pub source: SourceId,
    /// The bytes.
    pub span: Span,
    /// What is to be seen there.
    pub message: String,
}

impl Diagnostic {
    /// An error of `rule` at `span`, to be completed with the `with_` methods.
    pub fn error(
        rule: &'static str,
        source: SourceId,
        span: Span,
        message: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            source,
            span,
            labels: Vec::new(),
            help: None,
            product: None,
            field: None,
            fix: None,
        }
    }

    /// The same with another severity.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same with a word on what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a way to mend it.
    #[must_use]
    pub fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The same with a further place in the same input.
    #[must_use]
    pub fn with_label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label {
            source: self.source,
            span,
            message: message.into(),
        });
        self
    }

    /// The same, said to be about a product's field.
    #[must_use]
    pub fn about(mut self, product: Option<&str>, field: Option<&str>) -> Self {
        self.product = product.map(str::to_owned);
        self.field = field.map(str::to_owned);
        self
    }
}
