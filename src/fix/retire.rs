//! Dead products, out of the catalog and into `[retired]`.
//!
//! A product goes where its own address is dead; a further link that is dead
//! says nothing of the product. All that go are one fix: they leave from and
//! arrive at places that touch.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use jiff::civil::Date;

use super::blocks::Blocks;
use super::spell::toml_basic;
use super::{Page, Proposal, lines};
use crate::catalog::{Catalog, Product, Spanned};
use crate::edit::{Applicability, Edit, Fix};
use crate::report::Outcome;
use crate::source::Span;
use crate::verdict::{Reason, Verdict};

/// Whether what was found may retire a product.
pub(super) fn is_dead(outcome: &Outcome) -> bool {
    outcome.verdict() == Verdict::Dead
}

/// A product that leaves.
struct Leaving<'a> {
    product: &'a Product,
    /// Why, in the catalog's words.
    reason: &'static str,
    /// Its first section.
    section: usize,
    /// The bytes that leave with it.
    bytes: Range<usize>,
}

/// The fix that retires all dead products of a page, if there are any that are
/// written as tables of their own.
pub(super) fn proposal(page: &Page<'_>, today: Date) -> Option<Proposal> {
    let catalog = page.reading.catalog.as_ref()?;
    let blocks = Blocks::new(&page.source.text);
    let leaving = leaving(page, catalog, &blocks);
    let first = leaving.first()?;
    let ids: Vec<&str> = leaving.iter().map(|it| &*it.product.id.value).collect();
    let gone = |link: &usize| {
        let at = page.reading.links[*link].span.start as usize;
        // They are in file order, as the links are.
        let after = leaving.partition_point(|it| it.bytes.start <= at);
        leaving[..after].last().is_some_and(|it| at < it.bytes.end)
    };
    let changes = (0..page.found.len()).filter(gone);
    Some(Proposal {
        title: format!("dead: retire {}", ids.join(", ")),
        line: page.source.position(first.product.id.span.start).line,
        changes: changes.map(|link| (link, None)).collect(),
        fix: Fix {
            applicability: Applicability::Unsafe,
            edits: edits(&blocks, &leaving, today)?,
        },
    })
}

/// The products that are dead, and are to be moved without touching others.
fn leaving<'a>(page: &Page<'_>, catalog: &'a Catalog, blocks: &Blocks<'_>) -> Vec<Leaving<'a>> {
    let reasons: HashMap<Span, &'static str> = dead(page).collect();
    let mut ids: HashMap<&str, usize> = HashMap::new();
    let retired = catalog.retired.iter().map(|retired| &retired.id);
    for id in catalog.products.iter().map(|it| &it.id).chain(retired) {
        *ids.entry(&id.value).or_default() += 1;
    }
    let dead = catalog.products.iter().filter_map(|product| {
        let reason = *reasons.get(&product.url.as_ref()?.url.span)?;
        let once = ids.get(product.id.value.as_str()) == Some(&1);
        let sections = blocks.product(&product.id).filter(|_| once)?;
        Some(Leaving {
            product,
            reason,
            section: sections.start,
            bytes: blocks.bytes(sections),
        })
    });
    dead.collect()
}

/// The addresses that are dead, each with the reason that a catalog gives.
fn dead(page: &Page<'_>) -> impl Iterator<Item = (Span, &'static str)> {
    let links = page.reading.links.iter().zip(&page.found);
    links.filter_map(|(link, found)| {
        let outcome = &found.as_ref()?.outcome;
        let hijacked = outcome.reason == Some(Reason::Hijacked);
        let reason = if hijacked { "hijacked" } else { "shut-down" };
        is_dead(outcome).then_some((link.span, reason))
    })
}

fn edits(blocks: &Blocks<'_>, leaving: &[Leaving<'_>], today: Date) -> Option<Vec<Edit>> {
    let mut departures: Vec<Range<usize>> = leaving.iter().map(|it| it.bytes.clone()).collect();
    departures.sort_by_key(|bytes| bytes.start);
    let mut arrivals: BTreeMap<usize, BTreeMap<&str, String>> = BTreeMap::new();
    for it in leaving {
        let id = it.product.id.value.as_str();
        let place = arrivals.entry(blocks.retirement(id)?).or_default();
        place.insert(id, table(blocks, it, today));
    }
    let mut edits: Vec<Edit> = Vec::new();
    for (&at, tables) in &arrivals {
        let tables: Vec<&str> = tables.values().map(String::as_str).collect();
        edits.push(Edit {
            span: Span::new(at..at),
            text: blocks.spaced(at, &tables, &departures),
        });
    }
    blocks.trim_end(&mut departures, |at| arrivals.contains_key(&at));
    edits.extend(departures.into_iter().map(|bytes| Edit {
        span: Span::new(bytes),
        text: String::new(),
    }));
    Some(edits)
}

/// The table that is left of a product.
fn table(blocks: &Blocks<'_>, leaving: &Leaving<'_>, today: Date) -> String {
    let product = leaving.product;
    let id = blocks.written_id(leaving.section);
    let name = product.name.as_ref().map(|name| blocks.written(name));
    let was = former_addresses(product);
    let was: Vec<String> = was.into_iter().map(toml_basic).collect();
    let mut rows = vec![format!("[retired.{id}]")];
    rows.extend(name.map(|name| format!("name = {name}")));
    rows.push(format!("on = {today}"));
    rows.push(format!("reason = \"{}\"", leaving.reason));
    rows.push(format!("was = [{}]", was.join(", ")));
    let ending = lines::ending(blocks.text);
    rows.into_iter().map(|row| row + ending).collect()
}

/// All addresses that a product has and had, each once.
fn former_addresses(product: &Product) -> Vec<&str> {
    let own = product.url.iter().map(|address| &address.url);
    let further = product.links.iter().map(|link| &link.address.url);
    let all = own.chain(&product.was).chain(further);
    let mut addresses: Vec<&str> = Vec::new();
    for Spanned { value, .. } in all {
        if !addresses.contains(&value.as_str()) {
            addresses.push(value);
        }
    }
    addresses
}
