//! Products merged, named and numbered: a catalog but for its TOML.
//!
//! Names and ids depend on the set of products, not on their order, so that a
//! page made from a catalog, whose order is another, gives the same ones.

use std::collections::{BTreeMap, HashMap, HashSet};

use url::Url;

use super::entry::{Product, another};
use super::outline::Placed;
use super::{Note, ids, words};

/// A product with all its sections.
#[derive(Debug, Clone)]
pub(super) struct Merged {
    pub(super) product: Product,
    /// By index, in order, each once.
    pub(super) sections: Vec<usize>,
    /// The byte at which its first line begins.
    pub(super) at: usize,
}

/// A catalog, ready to be written.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) title: Option<String>,
    pub(super) categories: Vec<Category>,
    /// Sorted by id.
    pub(super) products: Vec<Named>,
}

/// A category.
#[derive(Debug)]
pub(super) struct Category {
    pub(super) id: String,
    pub(super) name: String,
}

/// A product with its id.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) id: String,
    pub(super) product: Product,
    /// The ids of its categories.
    pub(super) categories: Vec<String>,
    /// By index into what was merged.
    pub(super) index: usize,
}

/// Makes products with one address one.
pub(super) fn merge(products: Vec<Placed>, notes: &mut Vec<Note>) -> Vec<Merged> {
    let mut merged: Vec<Merged> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut waiting: std::collections::VecDeque<Placed> = products.into();
    while let Some(placed) = waiting.pop_front() {
        let Placed {
            product,
            section,
            at,
        } = placed;
        let Some(&first) = known.get(&standard_form(&product.url)) else {
            known.insert(standard_form(&product.url), merged.len());
            merged.push(Merged {
                product,
                sections: vec![section],
                at,
            });
            continue;
        };
        let entry = &mut merged[first];
        notes.push(Note {
            at,
            message: format!(
                "merged {:?} into {:?}, which has this address too: {}",
                product.name, entry.product.name, product.url
            ),
        });
        if !entry.sections.contains(&section) {
            entry.sections.push(section);
            entry.sections.sort_unstable();
        }
        for product in join(&mut entry.product, product) {
            waiting.push_front(Placed {
                product,
                section,
                at,
            });
        }
    }
    merged
}

/// Adds what `other` says more. A further link whose place is taken becomes a
/// product of its own, which is returned.
fn join(product: &mut Product, other: Product) -> Vec<Product> {
    product.description = product.description.take().or(other.description);
    let mut left = Vec::new();
    for (kind, url) in other.links {
        let known = product.links.iter().any(|(_, own)| *own == url);
        if known || product.url == url {
            continue;
        }
        if product.links.iter().any(|&(own, _)| own == kind) {
            left.push(another(&product.name, kind, url));
        } else {
            product.links.push((kind, url));
        }
    }
    left
}

/// Two addresses are one if the URL standard writes them alike.
fn standard_form(url: &str) -> String {
    Url::parse(url).map_or_else(|_| url.to_owned(), String::from)
}

/// Names and numbers everything.
pub(super) fn draft(title: Option<String>, sections: &[String], merged: &[Merged]) -> Draft {
    let used: HashSet<usize> = merged
        .iter()
        .flat_map(|entry| entry.sections.iter().copied())
        .collect();
    let mut used: Vec<usize> = used.into_iter().collect();
    used.sort_unstable();
    let names = category_names(used.iter().map(|&section| sections[section].as_str()));
    let category_ids = ids::unique(names.iter().map(|name| ids::of_name(name, "category")));
    let by_section: HashMap<usize, &String> = used.iter().copied().zip(&category_ids).collect();
    let products = product_names(merged);
    let ids = product_ids(&products);
    let mut products: Vec<Named> = products
        .into_iter()
        .zip(ids)
        .zip(merged)
        .enumerate()
        .map(|(index, ((product, id), entry))| Named {
            id,
            product,
            categories: entry
                .sections
                .iter()
                .map(|it| by_section[it].clone())
                .collect(),
            index,
        })
        .collect();
    products.sort_by(|a, b| a.id.cmp(&b.id));
    Draft {
        title,
        categories: category_ids
            .iter()
            .zip(names)
            .map(|(id, name)| Category {
                id: id.clone(),
                name,
            })
            .collect(),
        products,
    }
}

/// A name that stands there again gets a number.
fn category_names<'s>(names: impl Iterator<Item = &'s str>) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut numbered = |name: &str| {
        let candidates = (2..).map(|number| format!("{name} {number}"));
        let mut candidates = std::iter::once(name.to_owned()).chain(candidates);
        candidates.find(|candidate| taken.insert(words::fold(candidate)))
    };
    names
        .map(|name| numbered(name).expect("the numbers do not end"))
        .collect()
}

/// The products, no two with one name: all but the first get what tells them
/// apart, the host, or the address without its scheme.
fn product_names(merged: &[Merged]) -> Vec<Product> {
    let mut products: Vec<Product> = merged.iter().map(|it| it.product.clone()).collect();
    let mut taken: HashSet<String> = HashSet::new();
    // Whoever stands alone under a name keeps it, wherever it stands.
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, product) in products.iter().enumerate() {
        named
            .entry(words::fold(&product.name))
            .or_default()
            .push(index);
    }
    taken.extend(named.keys().cloned());
    for namesakes in named.into_values() {
        for index in namesakes.into_iter().skip(1) {
            let product = &mut products[index];
            let name = distinct_names(product).find(|name| taken.insert(words::fold(name)));
            product.name = name.expect("the numbers do not end");
        }
    }
    products
}

fn distinct_names(product: &Product) -> impl Iterator<Item = String> {
    let name = product.name.clone();
    let url = Url::parse(&product.url).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let host = host.trim_start_matches("www.").to_owned();
    let path = url.as_ref().map_or("", Url::path).trim_matches('/');
    let told = [
        format!("{name} ({host})"),
        format!("{name} ({host}/{path})"),
    ];
    told.into_iter()
        .chain((2..).map(move |number| format!("{name} {number}")))
}

/// Ids out of the names; where two names give one id, the address decides which
/// gets the number.
fn product_ids(products: &[Product]) -> Vec<String> {
    let mut order: Vec<usize> = (0..products.len()).collect();
    order.sort_by_key(|&index| &products[index].url);
    let wanted = order.iter().map(|&index| {
        let product = &products[index];
        let host = Url::parse(&product.url).ok();
        let host = host.as_ref().and_then(Url::host_str).unwrap_or("product");
        ids::of_name(&product.name, host)
    });
    let made = ids::unique(wanted);
    let mut ids = vec![String::new(); products.len()];
    for (index, id) in order.into_iter().zip(made) {
        ids[index] = id;
    }
    ids
}
