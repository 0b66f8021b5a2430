//! What a rule finds in an address, and the diagnostic that it becomes.

use std::ops::Range;

use url::Url;

use super::{Address, Stands};
use crate::diagnostic::Diagnostic;
use crate::edit::{Applicability, Edit, Fix};
use crate::lint::Rule;
use crate::source::{Link, Span, Written};

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
    if is_placed && let Some(way) = Way::of(address) {
        let start = link.span.start as usize;
        let place = |range: &Range<usize>| {
            let place = way.place(range)?;
            Some(Span::new(start + place.start..start + place.end))
        };
        for (range, label) in &finding.labels {
            if let Some(place) = place(range) {
                found = found.with_label(place, label.as_str());
            }
        }
        if mends(find, &finding, address.written)
            && let Some(edits) = edits(&finding, &way, place)
        {
            found = found.with_fix(Fix {
                applicability: finding.applicability,
                edits,
            });
        }
    }
    found.help = finding.help;
    Some(found)
}

/// The way from an address back to its file.
enum Way {
    Verbatim,
    Escaped(Written),
}

impl Way {
    fn of(address: &Address<'_>) -> Option<Self> {
        match address.stands {
            Stands::Verbatim => Some(Self::Verbatim),
            Stands::Escaped(kind, raw) => {
                Written::of(kind, raw, address.written).map(Self::Escaped)
            }
            Stands::Nowhere => None,
        }
    }

    fn place(&self, range: &Range<usize>) -> Option<Range<usize>> {
        match self {
            Self::Verbatim => Some(range.clone()),
            Self::Escaped(written) => written.place(range),
        }
    }
}

/// The edits of `finding` in the file; none where one of them cannot be written
/// among the escapes.
fn edits(
    finding: &Finding,
    way: &Way,
    place: impl Fn(&Range<usize>) -> Option<Span>,
) -> Option<Vec<Edit>> {
    let edits = finding.edits.iter().map(|(range, text)| {
        let may_stand = match way {
            Way::Verbatim => true,
            Way::Escaped(_) => Written::is_plain(text),
        };
        let span = place(range).filter(|_| may_stand)?;
        let text = text.clone();
        Some(Edit { span, text })
    });
    edits.collect()
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
