//! The links of a catalog: `url` and every `links.*`, in file order.
//!
//! What is no usable address is in the list too; it becomes `skipped`, so that
//! no entry of the catalog is lost from the report.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Address, Catalog, Product, Spanned};
use crate::source::{Link, SourceId, Span, Subject};

/// The links of `catalog`, which was read from source `id`.
pub fn links(catalog: &Catalog, id: SourceId) -> Vec<Link> {
    let topics: HashMap<&str, &Spanned<String>> = catalog
        .categories
        .iter()
        .filter_map(|category| Some((category.id.value.as_str(), category.name.as_ref()?)))
        .collect();
    let mut fields = Names::default();
    let mut links = Vec::with_capacity(catalog.products.len());
    for product in &catalog.products {
        let subject = Arc::new(subject(product, &topics));
        let mut push = |field: Arc<str>, address: &Address| {
            links.push(Link {
                url: address.url.value.as_str().into(),
                source: id,
                span: address.url.span,
                field: Some(field),
                subject: Some(Arc::clone(&subject)),
                expect: address.expect.as_ref().map(|expect| expect.value),
            });
        };
        if let Some(address) = &product.url {
            push(fields.get("url"), address);
        }
        for link in &product.links {
            push(
                fields.get(&format!("links.{}", link.kind.value)),
                &link.address,
            );
        }
    }
    links.sort_by_key(|link: &Link| -> Span { link.span });
    links
}

fn subject(product: &Product, topics: &HashMap<&str, &Spanned<String>>) -> Subject {
    Subject {
        product: Some(product.id.value.clone()),
        name: product.name.as_ref().map(|name| name.value.clone()),
        aliases: product
            .aliases
            .iter()
            .map(|alias| alias.value.clone())
            .collect(),
        topics: product
            .categories
            .iter()
            .filter_map(|id| topics.get(id.value.as_str()))
            .map(|name| name.value.clone())
            .collect(),
    }
}

/// The names of fields, each kept once.
#[derive(Default)]
struct Names(HashMap<String, Arc<str>>);

impl Names {
    fn get(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return Arc::clone(known);
        }
        let shared: Arc<str> = name.into();
        self.0.insert(name.to_owned(), Arc::clone(&shared));
        shared
    }
}
