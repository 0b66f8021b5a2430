//! Another address in the place of one that has moved.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use url::Url;

use super::spell::Speller;
use super::{Page, Proposal, Skipped, Why, applicability, former};
use crate::catalog::Product;
use crate::edit::{Applicability, Edit, Fix};
use crate::source::{Span, Written, toml};
use crate::verdict::Reason;

/// One link and the address that it should have.
pub(super) struct Move<'a> {
    /// The link's index in the source.
    pub(super) link: usize,
    /// The address as it is.
    pub(super) old: &'a str,
    /// The address as it should be.
    pub(super) new: String,
    /// The replacement on the address's bytes.
    pub(super) edit: Edit,
    applicability: Applicability,
    reason: Option<Reason>,
}

/// The fixes of the links of a page that have another address. In a catalog a
/// product's links that went to other sites are one fix, since their former
/// addresses go to one place.
pub(super) fn proposals(page: &Page<'_>, skipped: &mut Vec<Skipped>) -> Vec<Proposal> {
    let speller = Speller::new(page.source);
    let moves = (0..page.found.len()).filter_map(|link| moved(page, link, &speller));
    let (moves, unplaced): (Vec<_>, Vec<_>) = moves.partition(|moved| is_placed(page, moved));
    skipped.extend(unplaced.iter().map(|moved| unwritable(page, moved)));
    let mut proposals = Vec::new();
    let mut left_site: BTreeMap<usize, Vec<Move<'_>>> = BTreeMap::new();
    let owners = owners(page);
    for moved in moves {
        let leaves = moved.reason == Some(Reason::MovedSite);
        let owner = owners.get(&page.reading.links[moved.link].span);
        match owner.copied().filter(|_| leaves) {
            Some(product) => left_site.entry(product).or_default().push(moved),
            None => proposals.push(proposal(page, vec![moved], Vec::new())),
        }
    }
    if let Some(catalog) = &page.reading.catalog
        && !left_site.is_empty()
    {
        let products = &catalog.products;
        proposals.extend(to_other_sites(page, products, left_site, &speller, skipped));
    }
    proposals.sort_by_key(|proposal| proposal.line);
    proposals
}

/// The fixes of `products` whose links went to other sites, by product.
fn to_other_sites(
    page: &Page<'_>,
    products: &[Product],
    left_site: BTreeMap<usize, Vec<Move<'_>>>,
    speller: &Speller<'_>,
    skipped: &mut Vec<Skipped>,
) -> Vec<Proposal> {
    let text = &page.source.text;
    let document = toml::parse(text);
    let mut proposals = Vec::new();
    for (product, moves) in left_site {
        let old: Vec<&str> = moves.iter().map(|moved| moved.old).collect();
        match former::edits(text, &document, speller, &products[product], &old) {
            Some(edits) => proposals.push(proposal(page, moves, edits)),
            None => skipped.extend(moves.iter().map(|moved| unwritable(page, moved))),
        }
    }
    proposals
}

fn moved<'a>(page: &'a Page<'_>, link: usize, speller: &Speller<'_>) -> Option<Move<'a>> {
    let outcome = &page.found[link]?.outcome;
    let replacement = outcome.fix.as_deref()?;
    let found = &page.reading.links[link];
    let (old, span) = (&*found.url, found.span);
    let new = Url::parse(&replacement.replace_with).ok()?;
    // A saved report may say anything.
    if !matches!(new.scheme(), "http" | "https") {
        return None;
    }
    let scheme = scheme_alone(&page.source.text, span, old, &new);
    let new = match scheme {
        Some(_) => format!("https{}", &old["http".len()..]),
        None => with_fragment(&replacement.replace_with, old),
    };
    let edit = scheme.map_or_else(
        || speller.spell(span, &new),
        |place| Edit {
            span: Span::new(place),
            text: "https".to_owned(),
        },
    );
    (new != old).then(|| Move {
        link,
        old,
        new,
        edit,
        applicability: applicability(replacement),
        reason: outcome.reason,
    })
}

/// Whether the bytes that would be replaced are the address and nothing else. One
/// among words, written so that nobody can tell where, stands for all of them.
fn is_placed(page: &Page<'_>, moved: &Move<'_>) -> bool {
    let span = page.reading.links[moved.link].span;
    let raw = &page.source.text[span.range()];
    raw == moved.old || Written::of(page.source.kind, raw, moved.old).is_some()
}

fn unwritable(page: &Page<'_>, moved: &Move<'_>) -> Skipped {
    Skipped {
        what: moved.old.to_owned(),
        line: line(page, moved.link),
        why: Why::Unwritable,
        applicability: moved.applicability,
    }
}

/// The bytes of the scheme, if nothing but that changes and it is written
/// plainly: then the rest stays as people wrote it, Chinese paths unescaped.
fn scheme_alone(text: &str, span: Span, old: &str, new: &Url) -> Option<Range<usize>> {
    let scheme = span.start as usize..span.start as usize + "http".len();
    let plain = |text: &str| {
        let (head, rest) = text.split_at_checked("http".len())?;
        Some(head.eq_ignore_ascii_case("http") && rest.starts_with(':'))
    };
    let mut secure = Url::parse(old).ok()?;
    secure.set_fragment(new.fragment());
    let upgraded = secure.scheme() == "http" && secure.set_scheme("https").is_ok();
    let same = upgraded && secure == *new && new.fragment().is_none();
    (same && plain(old)? && plain(&text[span.range()])?).then_some(scheme)
}

/// `new` with the fragment of `old`, unless it has one of its own: so does a
/// browser that follows a redirect (RFC 9110, section 10.2.2).
fn with_fragment(new: &str, old: &str) -> String {
    match old.split_once('#') {
        Some((_, fragment)) if !new.contains('#') => format!("{new}#{fragment}"),
        Some(_) | None => new.to_owned(),
    }
}

/// The products that the addresses of a catalog are of, by the addresses' bytes.
fn owners(page: &Page<'_>) -> HashMap<Span, usize> {
    let catalog = page.reading.catalog.as_ref();
    let products = catalog.iter().flat_map(|catalog| &catalog.products);
    let addresses = products.enumerate().flat_map(|(at, product)| {
        let further = product.links.iter().map(|link| &link.address);
        let addresses = product.url.iter().chain(further);
        addresses.map(move |address| (address.url.span, at))
    });
    addresses.collect()
}

fn proposal(page: &Page<'_>, moves: Vec<Move<'_>>, more: Vec<Edit>) -> Proposal {
    let worst = moves.iter().map(|moved| moved.applicability).max();
    let titles: Vec<String> = moves.iter().map(title).collect();
    let lines = moves.iter().map(|moved| line(page, moved.link));
    let line = lines.min().unwrap_or(1);
    let (mut edits, mut changes) = (Vec::new(), Vec::new());
    for moved in moves {
        edits.push(moved.edit);
        changes.push((moved.link, Some(moved.new)));
    }
    edits.extend(more);
    Proposal {
        title: titles.join("; "),
        line,
        fix: Fix {
            applicability: worst.unwrap_or(Applicability::Unsafe),
            edits,
        },
        changes,
    }
}

fn title(moved: &Move<'_>) -> String {
    let reason = moved.reason.map_or("ok", Reason::name);
    format!("{reason}: {} -> {}", moved.old, moved.new)
}

fn line(page: &Page<'_>, link: usize) -> u32 {
    let start = page.reading.links[link].span.start;
    page.source.position(start).line
}
