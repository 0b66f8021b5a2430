//! Dead products, out of the catalog and into `[retired]`.
//!
//! A product goes where its own address is dead; a further link that is dead
//! says nothing of the product. All that go are one fix: they leave from and
//! arrive at places that touch. Those that cannot go are named, with the reason.

mod arrival;
mod blocks;
mod pointers;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use jiff::civil::Date;

use self::blocks::Blocks;
use super::spell::toml_basic;
use super::{Page, Proposal, Skipped, Why, lines, prove};
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
    /// The bytes that leave with it.
    bytes: Vec<Range<usize>>,
}

/// The fix that retires the dead products of a page, if there are any. Those
/// that stay are told in `skipped`, and so is what still points to those that go.
pub(super) fn proposal(
    page: &Page<'_>,
    today: Date,
    skipped: &mut Vec<Skipped>,
) -> Option<Proposal> {
    let catalog = page.reading.catalog.as_ref()?;
    let blocks = Blocks::new(&page.source.text);
    let (mut leaving, staying) = leaving(page, catalog, &blocks);
    skipped.extend(staying);
    let departure = Departure {
        page,
        catalog,
        blocks: &blocks,
        today,
    };
    let mut proposal = departure.of(&leaving)?;
    if !prove::reads_as_meant(page, std::slice::from_ref(&proposal.0)) {
        // One that would break the text keeps no other from leaving.
        leaving.retain(|one| {
            let alone = departure.of(std::slice::from_ref(one));
            let fits = alone.is_some_and(|(it, _)| prove::reads_as_meant(page, &[it]));
            if !fits {
                skipped.push(stays(page, one.product, Why::Unwritable));
            }
            fits
        });
        proposal = departure.of(&leaving)?;
    }
    skipped.extend(proposal.1);
    Some(proposal.0)
}

/// The dead products that can go, in file order, and those that cannot.
fn leaving<'a>(
    page: &Page<'_>,
    catalog: &'a Catalog,
    blocks: &Blocks<'_>,
) -> (Vec<Leaving<'a>>, Vec<Skipped>) {
    let reasons: HashMap<Span, &'static str> = dead(page).collect();
    let mut ids: HashMap<&str, usize> = HashMap::new();
    for product in &catalog.products {
        *ids.entry(&product.id.value).or_default() += 1;
    }
    let retired = catalog.retired.iter().map(|it| it.id.value.as_str());
    let retired: HashSet<&str> = retired.collect();
    let (mut leaving, mut staying) = (Vec::new(), Vec::new());
    for product in &catalog.products {
        let url = product.url.as_ref().map(|address| &address.url.span);
        let Some(&reason) = url.and_then(|url| reasons.get(url)) else {
            continue;
        };
        let id = product.id.value.as_str();
        let why = match blocks.product(&product.id) {
            _ if ids.get(id) != Some(&1) => Why::Repeated,
            _ if retired.contains(id) => Why::Retired,
            None => Why::Braces,
            Some(bytes) => {
                leaving.push(Leaving {
                    product,
                    reason,
                    bytes,
                });
                continue;
            }
        };
        staying.push(stays(page, product, why));
    }
    (leaving, staying)
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

fn stays(page: &Page<'_>, product: &Product, why: Why) -> Skipped {
    let id = &product.id;
    Skipped {
        what: format!("retire {}", id.value),
        line: page.source.position(id.span.start).line,
        why,
        applicability: Applicability::Unsafe,
    }
}

/// What products leave.
struct Departure<'a> {
    page: &'a Page<'a>,
    catalog: &'a Catalog,
    blocks: &'a Blocks<'a>,
    today: Date,
}

impl Departure<'_> {
    /// The fix that lets these products go, and what is left that points to them.
    fn of(&self, leaving: &[Leaving<'_>]) -> Option<(Proposal, Vec<Skipped>)> {
        let first = leaving.first()?;
        let ids: Vec<&str> = leaving.iter().map(|it| &*it.product.id.value).collect();
        let gone = ids.iter().copied().collect();
        let (pointers, left) = pointers::of(self.blocks, self.catalog, &gone);
        let own = leaving.iter().flat_map(|it| it.bytes.iter().cloned());
        let mut departures: Vec<Range<usize>> = own.chain(pointers).collect();
        departures.sort_by_key(|bytes| bytes.start);
        let leaves = |link: &usize| {
            let at = self.page.reading.links[*link].span.start as usize;
            let after = departures.partition_point(|bytes| bytes.start <= at);
            departures[..after]
                .last()
                .is_some_and(|bytes| at < bytes.end)
        };
        let changes = (0..self.page.found.len()).filter(leaves);
        let line = |span: Span| self.page.source.position(span.start).line;
        let proposal = Proposal {
            title: format!("dead: retire {}", ids.join(", ")),
            line: line(first.product.id.span),
            changes: changes.map(|link| (link, None)).collect(),
            fix: Fix {
                applicability: Applicability::Unsafe,
                edits: self.edits(leaving, departures),
            },
        };
        let left = left.into_iter().map(|pointer| Skipped {
            what: pointer.value.clone(),
            line: line(pointer.span),
            why: Why::Pointer,
            applicability: Applicability::Unsafe,
        });
        Some((proposal, left.collect()))
    }

    fn edits(&self, leaving: &[Leaving<'_>], mut departures: Vec<Range<usize>>) -> Vec<Edit> {
        let blocks = self.blocks;
        let mut arrivals: BTreeMap<usize, BTreeMap<&str, String>> = BTreeMap::new();
        for it in leaving {
            let id = it.product.id.value.as_str();
            let place = arrivals.entry(blocks.retirement(id)).or_default();
            place.insert(id, table(blocks, it, self.today));
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
        edits
    }
}

/// The table that is left of a product.
fn table(blocks: &Blocks<'_>, leaving: &Leaving<'_>, today: Date) -> String {
    let product = leaving.product;
    let id = &blocks.text[product.id.span.range()];
    let name = product.name.as_ref().map(|name| blocks.written(name));
    let was = former_addresses(product);
    let was: Vec<String> = was.into_iter().map(toml_basic).collect();
    // What people wrote about the product is still about it.
    let comments = leaving
        .bytes
        .iter()
        .flat_map(|bytes| blocks.comments(bytes));
    let mut rows: Vec<String> = comments.map(str::to_owned).collect();
    rows.push(format!("[retired.{id}]"));
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
