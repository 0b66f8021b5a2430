//! The rules that a log's results refer to: reasons, and rules of lint.
//!
//! Only those that were met are in the log. What a reason means is told by
//! [`Reason::meaning`], what to do about it by its verdict; what a rule of lint
//! means stands on its page.

use std::collections::HashMap;

use super::wire::{Configuration, Level, Multi, Properties, Rule, Text};
use crate::diagnostic::Severity;
use crate::lint;
use crate::report::words::advice;
use crate::verdict::{Reason, Verdict};

/// The rules met so far, by their place in the log.
#[derive(Default)]
pub(super) struct Rules {
    indices: HashMap<String, usize>,
    rules: Vec<Rule>,
}

impl Rules {
    /// The index of the rule for `reason`.
    pub(super) fn of_reason(&mut self, reason: Reason) -> usize {
        // The names of reasons and of rules overlap, in what never is a result.
        self.index(reason.name(), || from_reason(reason))
    }

    /// The index of the rule of lint called `name`.
    pub(super) fn of_lint(&mut self, name: &str, severity: Severity) -> usize {
        self.index(name, || from_lint(name, severity))
    }

    /// The rules, in the order of their indices.
    pub(super) fn into_wire(self) -> Vec<Rule> {
        self.rules
    }

    fn index(&mut self, id: &str, make: impl FnOnce() -> Rule) -> usize {
        if let Some(&index) = self.indices.get(id) {
            return index;
        }
        self.rules.push(make());
        self.indices.insert(id.to_owned(), self.rules.len() - 1);
        self.rules.len() - 1
    }
}

fn from_reason(reason: Reason) -> Rule {
    let verdict = reason.verdict();
    let meaning = reason.meaning();
    let advice = advice(verdict);
    Rule {
        id: reason.name().to_owned(),
        short_description: Text::plain(meaning.trim_end_matches('.').to_owned()),
        full_description: Text::plain(format!("{meaning} The verdict is `{}`.", verdict.name())),
        help: Multi {
            text: format!("{meaning} {advice}"),
            markdown: format!("{meaning}\n\n{advice}"),
        },
        default_configuration: Configuration {
            level: match verdict {
                Verdict::Dead => Level::Error,
                Verdict::Suspect | Verdict::Redirected => Level::Warning,
                Verdict::Unknown | Verdict::Ok | Verdict::Skipped => Level::Note,
            },
        },
        properties: Properties {
            tags: ["link", verdict.name()],
        },
    }
}

fn from_lint(name: &str, severity: Severity) -> Rule {
    let known = lint::rule(name);
    let summary = known.map_or(name, |rule| rule.summary);
    let page = known.map_or(name, |rule| rule.explain);
    Rule {
        id: name.to_owned(),
        short_description: Text::plain(summary.to_owned()),
        full_description: Text::plain(summary.to_owned()),
        help: Multi {
            text: page.to_owned(),
            markdown: page.to_owned(),
        },
        default_configuration: Configuration {
            level: match known.map_or(severity, |rule| rule.severity) {
                Severity::Error => Level::Error,
                Severity::Warning => Level::Warning,
                Severity::Note => Level::Note,
            },
        },
        properties: Properties {
            tags: ["link", "lint"],
        },
    }
}
