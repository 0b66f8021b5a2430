//! One `[product.*]`, and the addresses in it.

use super::fields::Fields;
use super::{Address, LINK_KINDS, NamedAddress, Product, Spanned};
use crate::diagnostic::Diagnostic;
use crate::source::Expect;
use crate::source::toml::{Entry, TableId, Value};

const PRODUCT_KEYS: [&str; 9] = [
    "name",
    "aliases",
    "category",
    "url",
    "description",
    "tags",
    "added",
    "links",
    "was",
];
const ADDRESS_KEYS: [&str; 3] = ["url", "expect", "note"];

/// What a product must have, each with an example for the help.
const REQUIRED: [(&str, &str); 3] = [
    ("name", "\"...\""),
    ("category", "\"<id of a category>\""),
    ("url", "\"https://...\""),
];

impl Fields<'_, '_> {
    /// Reads the product `id` from `table`.
    pub(super) fn product_table(&mut self, id: Spanned<String>, table: TableId) -> Product {
        let mut product = Product {
            id,
            name: None,
            aliases: Vec::new(),
            categories: Vec::new(),
            url: None,
            links: Vec::new(),
            description: None,
            tags: Vec::new(),
            added: None,
            was: Vec::new(),
        };
        let entries = self.entries(table);
        for entry in entries {
            match &*entry.key.text {
                "name" => product.name = self.string(entry),
                "aliases" => product.aliases = self.strings(entry),
                "category" => product.categories = self.string_or_strings(entry),
                "url" => product.url = self.address(entry),
                "description" => product.description = self.string(entry),
                "tags" => product.tags = self.strings(entry),
                "added" => product.added = self.date(entry),
                "links" => self.links(entry, &mut product.links),
                "was" => product.was = self.strings(entry),
                _ => self.unknown(entry, "a product", &PRODUCT_KEYS),
            }
        }
        for (key, example) in REQUIRED {
            if !entries.iter().any(|entry| entry.key.text == key) {
                let place = format!("the product `{}`", product.id.value);
                self.missing(product.id.span, &place, key, example);
            }
        }
        product
    }

    fn links(&mut self, entry: &Entry<'_>, links: &mut Vec<NamedAddress>) {
        let Some(table) = self.table(entry) else {
            return;
        };
        for entry in self.entries(table) {
            let kind = &*entry.key.text;
            if !LINK_KINDS.contains(&kind) {
                self.unknown(entry, "`links`", &LINK_KINDS);
            }
            // An address under a mistyped key is still an address to check.
            if let Some(address) = self.address(entry) {
                links.push(NamedAddress {
                    kind: Spanned {
                        value: kind.to_owned(),
                        span: entry.key.span,
                    },
                    address,
                });
            }
        }
    }

    /// An address: a string, or a table with `url`.
    fn address(&mut self, entry: &Entry<'_>) -> Option<Address> {
        match &entry.item.value {
            Value::String(_) => self.string(entry).map(|url| Address {
                url,
                expect: None,
                note: None,
            }),
            Value::Table(table) => self.address_table(entry, *table),
            Value::Integer(_)
            | Value::DateTime(_)
            | Value::Other(_)
            | Value::Array(_)
            | Value::Tables(_)
            | Value::Missing => {
                let wanted = "a string or a table `{ url = \"...\" }`";
                self.wrong(entry, &entry.item, wanted);
                None
            }
        }
    }

    fn address_table(&mut self, entry: &Entry<'_>, table: TableId) -> Option<Address> {
        let (mut url, mut expect, mut note) = (None, None, None);
        let entries = self.entries(table);
        for entry in entries {
            match &*entry.key.text {
                "url" => url = self.string(entry),
                "expect" => expect = self.expect(entry),
                "note" => note = self.string(entry),
                _ => self.unknown(entry, "an address", &ADDRESS_KEYS),
            }
        }
        if !entries.iter().any(|entry| entry.key.text == "url") {
            self.missing(entry.item.span, "the address", "url", "\"https://...\"");
        }
        url.map(|url| Address { url, expect, note })
    }

    fn expect(&mut self, entry: &Entry<'_>) -> Option<Spanned<Expect>> {
        let span = entry.item.span;
        let value = match &entry.item.value {
            Value::String(word) if word == "login" => Some(Expect::Login),
            Value::String(word) if word == "redirect" => Some(Expect::Redirect),
            Value::Integer(status) => u16::try_from(*status)
                .ok()
                .filter(|status| (100..=999).contains(status))
                .map(Expect::Status),
            Value::Missing => return None,
            Value::String(_)
            | Value::DateTime(_)
            | Value::Other(_)
            | Value::Array(_)
            | Value::Tables(_)
            | Value::Table(_) => None,
        };
        if value.is_none() {
            let message = "`expect` is `\"login\"`, `\"redirect\"` or a status from 100 to 999";
            let diagnostic = Diagnostic::error("parse-error", self.id, span, message);
            self.report(diagnostic, Some("expect"));
        }
        value.map(|value| Spanned { value, span })
    }
}
