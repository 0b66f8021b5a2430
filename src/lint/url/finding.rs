//! What a rule finds in an address, and the diagnostic that it becomes.

use std::ops::Range;

use url::Url;

use super::Address;
use crate::diagnostic::Diagnostic;
use crate::edit::{Applicability, Edit, Fix};
use crate::lint::Rule;
use crate::source::{Link, Span};

/// What a rule finds in an address.
#[derive(Debug)]
pub(in crate::lint) struct Finding {
    message: String,
    help: Option<String>,
    text: Text,
    labels: Vec<(Range<usize>, String)>,
    edits: Vec<(Range<usize>, String)>,
    applicability: Applicability,
}

/// Which text a finding's places count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    /// The one that stands in the file.
    Written,
    /// The one without the faults that other rules tell.
    Cleared,
}

/// No more places than this are pointed at in one address.
const MAX_LABELS: usize = 3;

impl Finding {
    /// A finding in an address's text without its faults.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
            text: Text::Cleared,
            labels: Vec::new(),
            edits: Vec::new(),
            applicability: Applicability::Safe,
        }
    }

    /// A fault of the text as it is written.
    pub(super) fn written(message: impl Into<String>) -> Self {
        Self {
            text: Text::Written,
            ..Self::new(message)
        }
    }

    /// The same with a word on what to do.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, pointing at `range`.
    pub(super) fn label(mut self, range: Range<usize>, label: impl Into<String>) -> Self {
        if self.labels.len() < MAX_LABELS {
            self.labels.push((range, label.into()));
        }
        self
    }

    /// The same with one edit more that mends it; all of them together do.
    pub(super) fn edit(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.edits.push((range, text.into()));
        self
    }

    /// The same, to be looked at before it is mended.
    pub(super) fn with_care(mut self) -> Self {
        self.applicability = Applicability::Unsafe;
        self
    }
}

/// What `rule`, which is found by `find`, says of the address of `link`.
pub(in crate::lint) fn diagnostic(
    rule: &Rule,
    find: fn(&Address<'_>) -> Option<Finding>,
    link: &Link,
    address: &Address<'_>,
) -> Option<Diagnostic> {
    let finding = find(address)?;
    let product = link.subject.as_ref();
    let product = product.and_then(|subject| subject.product.as_deref());
    let mut found = Diagnostic::error(rule.name, link.source, link.span, finding.message.as_str())
        .with_severity(rule.severity)
        .about(product, link.field.as_deref());
    let is_placed = match finding.text {
        Text::Written => true,
        Text::Cleared => address.faults.is_none(),
    };
    if address.verbatim && is_placed {
        let place = |range: &Range<usize>| {
            let start = link.span.start as usize;
            Span::new(start + range.start..start + range.end)
        };
        for (range, label) in &finding.labels {
            found = found.with_label(place(range), label.as_str());
        }
        if mends(find, &finding, address.written) {
            let edits = finding.edits.iter().map(|(range, text)| Edit {
                span: place(range),
                text: text.clone(),
            });
            found = found.with_fix(Fix {
                applicability: finding.applicability,
                edits: edits.collect(),
            });
        }
    }
    found.help = finding.help;
    Some(found)
}

/// Whether the edits leave nothing for the rule to find, so that mending twice
/// is mending once, and leave an address.
fn mends(find: fn(&Address<'_>) -> Option<Finding>, finding: &Finding, written: &str) -> bool {
    if finding.edits.is_empty() {
        return false;
    }
    let mended = edited(written, &finding.edits);
    let parsed = Url::parse(&mended).ok();
    let address = Address::new(&mended, parsed.as_ref());
    address.url().is_some() && find(&address.laid_out()).is_none()
}

/// `text` with `edits` made, which stand in order and apart.
pub(super) fn edited(text: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut edited = String::with_capacity(text.len());
    let mut from = 0;
    for (range, instead) in edits {
        edited.push_str(text.get(from..range.start).unwrap_or_default());
        edited.push_str(instead);
        from = range.end;
    }
    edited.push_str(text.get(from..).unwrap_or_default());
    edited
}
