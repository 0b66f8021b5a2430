//! TOML: the document with its places, and the reader of TOML that is no catalog.

mod builder;
mod document;
mod events;
mod layout;

pub(crate) use document::{Document, Entry, Fault, Item, Origin, Repeat, Table, TableId, Value};
pub(crate) use events::parse;
pub(crate) use layout::{Layout, Quoted, layout};

use super::outline::Outline;
use super::{Kind, Read, SourceId};
use crate::diagnostic::Diagnostic;

/// Reads `text`: every string that is an http or https URL is a link.
pub(super) fn read(text: &str, id: SourceId) -> Read {
    let document = parse(text);
    let mut outline = Outline::new(text, Kind::Toml, id);
    walk(&document, &mut outline);
    let mut read = outline.finish();
    read.diagnostics = document
        .errors
        .iter()
        .map(|fault| fault_diagnostic(id, fault))
        .chain(document.repeats.iter().map(|r| repeat_diagnostic(id, r)))
        .collect();
    read
}

/// The diagnostic of a syntax error.
pub(crate) fn fault_diagnostic(id: SourceId, fault: &Fault) -> Diagnostic {
    let diagnostic = Diagnostic::error("parse-error", id, fault.span, fault.message.clone());
    match &fault.help {
        Some(help) => diagnostic.with_help(help.clone()),
        None => diagnostic,
    }
}

/// The diagnostic of a key that stands twice.
pub(crate) fn repeat_diagnostic(id: SourceId, repeat: &Repeat<'_>) -> Diagnostic {
    let message = format!("the key `{}` stands twice in one table", repeat.key);
    Diagnostic::error("parse-error", id, repeat.again, message)
        .with_label(repeat.first, "first here")
}

/// What is left to do of a table or an array.
enum Rest {
    Table(TableId, usize),
    Array(document::ArrayId, usize),
}

/// Walks the document without recursion, whatever its depth.
fn walk(document: &Document<'_>, outline: &mut Outline<'_>) {
    outline.enter_table();
    let mut stack = vec![Rest::Table(Document::ROOT, 0)];
    while let Some(rest) = stack.last_mut() {
        let item = match rest {
            Rest::Table(id, next) => document.table(*id).entries.get(*next).map(|entry| {
                *next += 1;
                outline.key(&entry.key.text);
                &entry.item
            }),
            Rest::Array(id, next) => document.array(*id).get(*next).inspect(|_| *next += 1),
        };
        let Some(item) = item else {
            outline.leave();
            stack.pop();
            continue;
        };
        match &item.value {
            Value::String(text) => outline.string(text, item.span),
            Value::Integer(_) | Value::DateTime(_) | Value::Other(_) | Value::Missing => {
                outline.scalar();
            }
            Value::Array(array) | Value::Tables(array) => {
                outline.enter_array();
                stack.push(Rest::Array(*array, 0));
            }
            Value::Table(table) => {
                outline.enter_table();
                stack.push(Rest::Table(*table, 0));
            }
        }
    }
}
