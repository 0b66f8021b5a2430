//! Values of the types that a catalog has, read from a TOML document, each
//! wrong one reported at its place.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{Spanned, suggest};
use crate::diagnostic::Diagnostic;
use crate::source::toml::{Document, Entry, Item, TableId, Value};
use crate::source::{SourceId, Span};

/// What is being read, and what is wrong with it.
pub(super) struct Fields<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) id: SourceId,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The product whose table is being read.
    pub(super) product: Option<&'d str>,
}

impl<'d, 't> Fields<'d, 't> {
    /// Reports an error in `field` of the present product.
    pub(super) fn report(&mut self, diagnostic: Diagnostic, field: Option<&str>) {
        let field = self.product.and(field);
        self.diagnostics.push(diagnostic.about(self.product, field));
    }

    /// Reports a value of the wrong type. Nothing is said of a value that is
    /// missing: its syntax error is.
    pub(super) fn wrong(&mut self, entry: &Entry<'_>, item: &Item<'_>, wanted: &str) {
        if matches!(item.value, Value::Missing) {
            return;
        }
        let found = item.value.describe();
        let message = format!("`{}` must be {wanted}, found {found}", entry.key.text);
        let diagnostic = Diagnostic::error("parse-error", self.id, item.span, message);
        self.report(diagnostic, Some(&entry.key.text));
    }

    /// Reports a key that is not one of `known`.
    pub(super) fn unknown(&mut self, entry: &Entry<'_>, place: &str, known: &[&str]) {
        let key = &entry.key.text;
        let message = format!("unknown key `{key}` in {place}");
        let help = match suggest(key, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("known keys are {}", list(known)),
        };
        let diagnostic =
            Diagnostic::error("unknown-key", self.id, entry.key.span, message).with_help(help);
        let field = match place {
            "`links`" => Cow::Owned(format!("links.{key}")),
            _ => Cow::Borrowed(&**key),
        };
        self.report(diagnostic, Some(&field));
    }

    /// Reports that the table whose header is at `header` lacks `field`.
    pub(super) fn missing(&mut self, header: Span, place: &str, field: &str, example: &str) {
        let message = format!("{place} has no `{field}`");
        let diagnostic = Diagnostic::error("missing-field", self.id, header, message)
            .with_help(format!("add `{field} = {example}`"));
        self.report(diagnostic, Some(field));
    }

    /// The entries of a table.
    pub(super) fn entries(&self, table: TableId) -> &'d [Entry<'t>] {
        &self.document.table(table).entries
    }

    /// The table of an entry, or an error.
    pub(super) fn table(&mut self, entry: &Entry<'_>) -> Option<TableId> {
        match entry.item.value {
            Value::Table(table) => Some(table),
            Value::String(_)
            | Value::Integer(_)
            | Value::DateTime(_)
            | Value::Other(_)
            | Value::Array(_)
            | Value::Tables(_)
            | Value::Missing => {
                self.wrong(entry, &entry.item, "a table");
                None
            }
        }
    }

    /// A string.
    pub(super) fn string(&mut self, entry: &Entry<'_>) -> Option<Spanned<String>> {
        self.string_item(entry, &entry.item, "a string")
    }

    /// An array of strings.
    pub(super) fn strings(&mut self, entry: &Entry<'_>) -> Vec<Spanned<String>> {
        let Value::Array(array) = entry.item.value else {
            self.wrong(entry, &entry.item, "an array of strings");
            return Vec::new();
        };
        let items = self.document.array(array);
        // An empty vocabulary allows no tag, and an empty `was` says what it says.
        let said = matches!(&*entry.key.text, "aliases" | "category" | "tags");
        if items.is_empty() && said && self.product.is_some() {
            self.empty(entry, entry.item.span);
        }
        items
            .iter()
            .filter_map(|item| self.string_item(entry, item, "an array of strings"))
            .collect()
    }

    /// A string, or an array of strings.
    pub(super) fn string_or_strings(&mut self, entry: &Entry<'_>) -> Vec<Spanned<String>> {
        if let Value::Array(_) = entry.item.value {
            return self.strings(entry);
        }
        self.string_item(entry, &entry.item, "a string or an array of strings")
            .into_iter()
            .collect()
    }

    /// One of `words`.
    pub(super) fn word(&mut self, entry: &Entry<'_>, words: &[&str]) -> Option<Spanned<String>> {
        let word = self.string(entry)?;
        if !words.contains(&word.value.as_str()) {
            let key = &entry.key.text;
            let message = format!("`{key}` cannot be `{}`", word.value);
            let help = match suggest(&word.value, words.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("it is one of {}", list(words)),
            };
            let diagnostic = Diagnostic::error("parse-error", self.id, word.span, message);
            self.report(diagnostic.with_help(help), Some(key));
        }
        Some(word)
    }

    /// An integer.
    pub(super) fn integer(&mut self, entry: &Entry<'_>) -> Option<Spanned<i64>> {
        let Value::Integer(value) = entry.item.value else {
            self.wrong(entry, &entry.item, "an integer");
            return None;
        };
        let span = entry.item.span;
        Some(Spanned { value, span })
    }

    /// A date without a time, in quotes or without.
    pub(super) fn date(&mut self, entry: &Entry<'_>) -> Option<Spanned<Date>> {
        let span = entry.item.span;
        let (Value::DateTime(text) | Value::String(text)) = &entry.item.value else {
            self.wrong(entry, &entry.item, "a date");
            return None;
        };
        let shape = text.len() == "2026-11-23".len();
        if let Some(value) = text.parse().ok().filter(|_| shape) {
            return Some(Spanned { value, span });
        }
        let message = format!("`{}` is not a date: `{text}`", entry.key.text);
        let diagnostic = Diagnostic::error("invalid-date", self.id, span, message)
            .with_help("write a day of the calendar as `2026-11-23`");
        self.report(diagnostic, Some(&entry.key.text));
        None
    }

    fn empty(&mut self, entry: &Entry<'_>, span: Span) {
        let message = format!("`{}` is empty", entry.key.text);
        let diagnostic = Diagnostic::error("empty-value", self.id, span, message)
            .with_help("fill it in, or leave the key out if it need not be there");
        self.report(diagnostic, Some(&entry.key.text));
    }

    fn string_item(
        &mut self,
        entry: &Entry<'_>,
        item: &Item<'_>,
        wanted: &str,
    ) -> Option<Spanned<String>> {
        let Value::String(text) = &item.value else {
            self.wrong(entry, item, wanted);
            return None;
        };
        // A word to the maintainer may be left for later, and an ignore without
        // a reason has a rule of its own.
        let may_be_empty = matches!(&*entry.key.text, "note" | "reason");
        if text.trim().is_empty() && !may_be_empty {
            self.empty(entry, item.span);
        }
        Some(Spanned {
            value: text.clone().into_owned(),
            span: item.span,
        })
    }
}

/// `a`, `b` and `c`.
pub(super) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
