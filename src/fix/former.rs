//! The former address of a product that has gone to another site: to `was`.

use super::lines;
use super::spell::{Speller, toml_basic};
use crate::catalog::Product;
use crate::edit::Edit;
use crate::source::Span;
use crate::source::toml::{Document, Entry, Origin, Table, Value};

/// The edits that add `old` addresses to the `was` of `product`, written as
/// what stands around them is. None where there is no place for it. `document`
/// is what `text` means.
pub(super) fn edits(
    text: &str,
    document: &Document<'_>,
    speller: &Speller<'_>,
    product: &Product,
    old: &[&str],
) -> Option<Vec<Edit>> {
    let mut new: Vec<&str> = Vec::new();
    for &url in old {
        let known = product.was.iter().any(|was| was.value == url);
        if !known && !new.contains(&url) {
            new.push(url);
        }
    }
    if new.is_empty() {
        return Some(Vec::new());
    }
    let values: Vec<String> = new
        .iter()
        .map(|url| quoted(text, speller, product, url))
        .collect();
    let table = table(document, product)?;
    let mut entries = table.entries.iter();
    if let Some(was) = entries.clone().find(|entry| entry.key.text == "was") {
        return extend(text, speller, product, was, &values);
    }
    let was = format!("was = [{}]", values.join(", "));
    let url = entries.find(|entry| entry.key.text == "url")?;
    Some(vec![insert(text, speller, table, url, &was)?])
}

/// `url` in the quotes that the product's own address has.
fn quoted(text: &str, speller: &Speller<'_>, product: &Product, url: &str) -> String {
    let own = product.url.as_ref();
    let string = own.and_then(|own| speller.layout.string_at(own.url.span));
    let apostrophes = string.is_some_and(|it| text[it.span.range()].starts_with('\''));
    if apostrophes && !url.contains('\'') && !url.chars().any(char::is_control) {
        format!("'{url}'")
    } else {
        toml_basic(url)
    }
}

/// The product's own table.
fn table<'d, 't>(document: &'d Document<'t>, product: &Product) -> Option<&'d Table<'t>> {
    let table = |entry: &Entry<'_>| match entry.item.value {
        Value::Table(table) => Some(table),
        _ => None,
    };
    let root = &document.table(Document::ROOT).entries;
    let mut keyed = root.iter().filter(|entry| entry.key.text == "product");
    keyed.find_map(|entry| {
        let products = &document.table(table(entry)?).entries;
        let own = products
            .iter()
            .find(|entry| entry.key.span == product.id.span)?;
        Some(document.table(table(own)?))
    })
}

/// Adds `values` to the array at `was`: one a line if that is how its last
/// value stands, else beside it.
fn extend(
    text: &str,
    speller: &Speller<'_>,
    product: &Product,
    was: &Entry<'_>,
    values: &[String],
) -> Option<Vec<Edit>> {
    let Value::Array(_) = was.item.value else {
        return None;
    };
    let Some(last) = product.was.last() else {
        let inside = was.item.span.start as usize + "[".len();
        return Some(vec![insertion(inside, values.join(", "))]);
    };
    let string = speller.layout.string_at(last.span)?.span.range();
    let start = lines::start(text, string.start);
    let indentation = lines::indentation(&text[start..]);
    if start + indentation.len() != string.start {
        let more = values.iter().map(|value| format!(", {value}"));
        return Some(vec![insertion(string.end, more.collect())]);
    }
    let next = lines::next(text, string.end);
    let rest = text[string.end..next].trim_start();
    let ending = lines::ending_at(text, string.end);
    let more: Vec<String> = values
        .iter()
        .map(|it| format!("{indentation}{it}"))
        .collect();
    if rest.starts_with(',') {
        let more: Vec<String> = more.iter().map(|it| format!("{it},{ending}")).collect();
        return Some(vec![insertion(next, more.concat())]);
    }
    if rest.starts_with(']') {
        let more: Vec<String> = more.iter().map(|it| format!(",{ending}{it}")).collect();
        return Some(vec![insertion(string.end, more.concat())]);
    }
    // A comment may stand between the value and the end of its line.
    let comma = insertion(string.end, ",".to_owned());
    let more = insertion(
        next,
        format!("{}{ending}", more.join(&format!(",{ending}"))),
    );
    Some(vec![comma, more])
}

/// Puts `was` behind the entry of `url`, or before it where its end cannot be
/// told: on a line of its own, or within the braces of an inline table.
fn insert(
    text: &str,
    speller: &Speller<'_>,
    table: &Table<'_>,
    url: &Entry<'_>,
    was: &str,
) -> Option<Edit> {
    let key = url.key.span.start as usize;
    let start = lines::start(text, key);
    let string = match url.item.value {
        Value::String(_) => Some(speller.layout.string_at(url.item.span)?.span.range()),
        _ => None,
    };
    // `[product.a]` has nothing before its keys, `a.url = ...` its id.
    let prefix = &text[start..key];
    let dotted = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '\t' | '.' | '-' | '_');
    if table.origin != Origin::Inline && prefix.chars().all(dotted) {
        let line = format!("{prefix}{was}");
        let ending = lines::ending_at(text, key);
        let next = string.map_or(start, |string| lines::next(text, string.end));
        let last = next == text.len() && !text.ends_with('\n');
        return Some(if last {
            insertion(next, format!("{ending}{line}"))
        } else {
            insertion(next, format!("{line}{ending}"))
        });
    }
    // A header `[product.a.url]` is no place for a key beside it.
    if prefix.trim_start().starts_with('[') {
        return None;
    }
    Some(match string {
        Some(string) => insertion(string.end, format!(", {was}")),
        None => insertion(key, format!("{was}, ")),
    })
}

fn insertion(at: usize, text: String) -> Edit {
    Edit {
        span: Span::new(at..at),
        text,
    }
}
