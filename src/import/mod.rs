//! A list in Markdown, made into a catalog.
//!
//! A page is read as a sequence of lines (`lines`), each line as a product
//! with addresses (`entry`), and the lines' order as sections (`outline`).
//! What stands there twice is merged, names and ids are made unique
//! (`draft`), and the result is written as TOML ([`write`]).
//!
//! Two promises are kept by construction. The catalog lints without errors: it
//! is linted before it is given away, and what is at fault is left out. And
//! nothing vanishes: every address of the page is in the catalog or in a note,
//! for in the end the page is read again as `check` reads it, and compared.

mod draft;
mod entry;
mod html;
mod ids;
mod kinds;
mod lines;
mod outline;
mod row;
#[cfg(test)]
mod tests;
mod words;
mod write;

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::lint;
use crate::reading;
use crate::source::{Kind, Source, SourceId};
use draft::Merged;

/// A page, imported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The catalog as TOML; without products if the page has no link that can be one.
    pub catalog: String,
    /// How many products it has.
    pub products: usize,
    /// In how many categories.
    pub categories: usize,
    /// How many distinct addresses the page has, as `check` would find them.
    pub found: usize,
    /// How many distinct addresses the catalog has.
    pub taken: usize,
    /// What was merged or left out, in the page's order.
    pub notes: Vec<Note>,
}

/// A word on something that is not in the catalog as it is on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The byte of the page that it is about.
    pub at: usize,
    /// What was done, in one line.
    pub message: String,
}

/// Makes a catalog out of Markdown.
pub fn import(page: &Source) -> Imported {
    let mut notes = Vec::new();
    let outline = outline::outline(&lines::lines(&page.text), &mut notes);
    let mut merged = draft::merge(outline.products, &mut notes);
    let (catalog, categories) = loop {
        let draft = draft::draft(outline.title.clone(), &outline.sections, &merged);
        let catalog = write::catalog(&draft);
        if !leave_out(&faults(&catalog), &draft, &mut merged, &mut notes) {
            break (catalog, draft.categories.len());
        }
    };
    let taken = taken(&merged);
    let found = note_the_rest(page, &taken, &mut notes);
    notes.sort_by_key(|note| note.at);
    Imported {
        catalog,
        products: merged.len(),
        categories,
        found,
        taken: taken.len(),
        notes,
    }
}

/// The addresses that are in the catalog.
fn taken(merged: &[Merged]) -> HashSet<&str> {
    let products = merged.iter().map(|entry| &entry.product);
    let addresses = products.flat_map(|product| {
        let further = product.links.iter().map(|(_, url)| url);
        std::iter::once(&product.url).chain(further)
    });
    addresses.map(String::as_str).collect()
}

/// The errors of a catalog.
fn faults(catalog: &str) -> Vec<Diagnostic> {
    let sources = [Source::new("catalog.toml", Kind::Catalog, catalog)];
    let readings = [reading::read(&sources[0], SourceId(0))];
    let mut found = lint::lint(&sources, &readings, &lint::Settings::default());
    found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    found
}

/// Takes out what is at fault, and says so. False if nothing was taken out: so
/// there is an end to it.
fn leave_out(
    faults: &[Diagnostic],
    draft: &draft::Draft,
    merged: &mut Vec<Merged>,
    notes: &mut Vec<Note>,
) -> bool {
    let mut gone: HashSet<usize> = HashSet::new();
    for fault in faults {
        let id = fault.product.as_deref();
        let Some(product) = draft.products.iter().find(|it| Some(it.id.as_str()) == id) else {
            continue;
        };
        let entry = &mut merged[product.index];
        let kind = fault
            .field
            .as_deref()
            .and_then(|field| field.strip_prefix("links."));
        let links = &mut entry.product.links;
        let url = match kind.and_then(|kind| links.iter().position(|&(own, _)| own == kind)) {
            Some(link) => links.remove(link).1,
            // Its further links must not go unmentioned with it.
            None if gone.insert(product.index) => every_address(entry),
            None => continue,
        };
        let message = format!(
            "left out, as lint says {}: {}: {url}",
            fault.rule, fault.message
        );
        notes.push(Note {
            at: entry.at,
            message,
        });
        if kind.is_some() {
            // The places of the other faults may have changed with this one.
            return true;
        }
    }
    let mut index = 0..;
    merged.retain(|_| !index.next().is_some_and(|index| gone.contains(&index)));
    !gone.is_empty()
}

fn every_address(entry: &Merged) -> String {
    let own = std::iter::once(&entry.product.url);
    let all = own.chain(entry.product.links.iter().map(|(_, url)| url));
    all.cloned().collect::<Vec<_>>().join(", ")
}

/// Notes each address that `check` would find on the page, and that neither the
/// catalog, which has those `taken`, nor a note has: a definition that nothing
/// refers to, say. How many distinct ones there are on the page.
fn note_the_rest(page: &Source, taken: &HashSet<&str>, notes: &mut Vec<Note>) -> usize {
    let said: HashSet<String> = notes
        .iter()
        .flat_map(|note| note.message.split_whitespace())
        .map(|word| word.trim_end_matches(',').to_owned())
        .collect();
    let markdown = Source::new(page.name.as_str(), Kind::Markdown, page.text.as_str());
    let links = reading::read(&markdown, SourceId(0)).links;
    let distinct: HashSet<&str> = links.iter().map(|link| &*link.url).collect();
    let rest = links
        .iter()
        .filter(|link| !taken.contains(&*link.url) && !said.contains(&*link.url));
    notes.extend(rest.map(|link| Note {
        at: link.span.start as usize,
        message: format!("left out, on no line of its own: {}", link.url),
    }));
    distinct.len()
}
