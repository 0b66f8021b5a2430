//! A catalog as JSON, version 1: public interface.
//!
//! One object. Every key is always present, null or empty where it does not
//! apply. Categories and products stand in the file's order.

use serde::Serialize;

use crate::catalog::{Address, Catalog, Product, Retired, Spanned};
use crate::source::Expect;

/// The value of `schema`.
const VERSION: &str = "linkcheck/catalog/1";

#[derive(Serialize)]
struct Wire<'c> {
    schema: &'static str,
    title: Option<&'c str>,
    /// The vocabulary of tags; null where there is none.
    tags: Option<Vec<&'c str>>,
    categories: Vec<WireCategory<'c>>,
    entries: Vec<WireProduct<'c>>,
    retired: Vec<WireRetired<'c>>,
}

#[derive(Serialize)]
struct WireCategory<'c> {
    id: &'c str,
    name: Option<&'c str>,
}

#[derive(Serialize)]
struct WireProduct<'c> {
    id: &'c str,
    name: Option<&'c str>,
    aliases: Vec<&'c str>,
    /// The ids of its categories.
    categories: Vec<&'c str>,
    /// `url` first, then the further links.
    links: Vec<WireLink<'c>>,
    description: Option<&'c str>,
    tags: Vec<&'c str>,
    /// `YYYY-MM-DD`.
    added: Option<String>,
    was: Vec<&'c str>,
}

#[derive(Serialize)]
struct WireLink<'c> {
    /// `url`, or the key below `links`, as `links.docs`.
    field: String,
    url: &'c str,
    /// `login`, `redirect` or a status.
    expect: Option<WireExpect>,
    note: Option<&'c str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WireExpect {
    Word(&'static str),
    Status(u16),
}

#[derive(Serialize)]
struct WireRetired<'c> {
    id: &'c str,
    name: Option<&'c str>,
    on: Option<String>,
    reason: Option<&'c str>,
    replaced_by: Option<&'c str>,
    was: Vec<&'c str>,
}

/// The catalog as JSON, with a line feed at its end.
#[expect(
    clippy::missing_panics_doc,
    reason = "the wire types are plain JSON with string keys, so writing them cannot fail"
)]
pub fn json(catalog: &Catalog) -> String {
    let categories = catalog.categories.iter().map(|category| WireCategory {
        id: &category.id.value,
        name: optional(category.name.as_ref()),
    });
    let wire = Wire {
        schema: VERSION,
        title: optional(catalog.title.as_ref()),
        tags: catalog.tags.as_deref().map(values),
        categories: categories.collect(),
        entries: catalog.products.iter().map(product).collect(),
        retired: catalog.retired.iter().map(retired).collect(),
    };
    let mut text = serde_json::to_string_pretty(&wire).expect("the wire types are plain JSON");
    text.push('\n');
    text
}

fn product(product: &Product) -> WireProduct<'_> {
    let own = product.url.iter().map(|it| link("url".to_owned(), it));
    let further = product
        .links
        .iter()
        .map(|it| link(format!("links.{}", it.kind.value), &it.address));
    WireProduct {
        id: &product.id.value,
        name: optional(product.name.as_ref()),
        aliases: values(&product.aliases),
        categories: values(&product.categories),
        links: own.chain(further).collect(),
        description: optional(product.description.as_ref()),
        tags: values(&product.tags),
        added: product.added.as_ref().map(|it| it.value.to_string()),
        was: values(&product.was),
    }
}

fn link(field: String, address: &Address) -> WireLink<'_> {
    WireLink {
        field,
        url: &address.url.value,
        expect: address.expect.as_ref().map(|expect| match expect.value {
            Expect::Login => WireExpect::Word("login"),
            Expect::Redirect => WireExpect::Word("redirect"),
            Expect::Status(status) => WireExpect::Status(status),
        }),
        note: optional(address.note.as_ref()),
    }
}

fn retired(retired: &Retired) -> WireRetired<'_> {
    WireRetired {
        id: &retired.id.value,
        name: optional(retired.name.as_ref()),
        on: retired.on.as_ref().map(|it| it.value.to_string()),
        reason: optional(retired.reason.as_ref()),
        replaced_by: optional(retired.replaced_by.as_ref()),
        was: values(&retired.was),
    }
}

fn optional(text: Option<&Spanned<String>>) -> Option<&str> {
    text.map(|text| text.value.as_str())
}

fn values(texts: &[Spanned<String>]) -> Vec<&str> {
    texts.iter().map(|text| text.value.as_str()).collect()
}
