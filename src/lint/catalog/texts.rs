//! The texts of a catalog that people read.

use std::ops::Range;

use super::super::Context;
use crate::catalog::Spanned;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A text, and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    /// The text and its place.
    pub(super) said: &'a Spanned<String>,
    /// The product's id; none for a category's name.
    pub(super) product: Option<&'a str>,
    /// The product's name.
    pub(super) name: Option<&'a str>,
    /// `name`, `aliases` or `description`.
    pub(super) field: &'static str,
}

/// All names, aliases and descriptions.
pub(super) fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = Text<'a>> + use<'a> {
    let categories = context.catalog.into_iter().flat_map(|it| &it.categories);
    let categories = categories.filter_map(|category| {
        Some(Text {
            said: category.name.as_ref()?,
            product: None,
            name: None,
            field: "name",
        })
    });
    let products = context.products().flat_map(|product| {
        let text = move |said, field| Text {
            said,
            product: Some(product.id.value.as_str()),
            name: product.name.as_ref().map(|name| name.value.as_str()),
            field,
        };
        let names = product.name.iter().map(move |said| text(said, "name"));
        let aliases = product.aliases.iter();
        let descriptions = product.description.iter();
        names
            .chain(aliases.map(move |said| text(said, "aliases")))
            .chain(descriptions.map(move |said| text(said, "description")))
    });
    categories.chain(products)
}

/// The descriptions that are not empty.
pub(super) fn descriptions<'a>(context: &Context<'a>) -> impl Iterator<Item = Text<'a>> + use<'a> {
    let described = all(context).filter(|text| text.field == "description");
    described.filter(|text| !text.said.value.trim().is_empty())
}

impl Text<'_> {
    /// The place of a part of it, where it stands in the file as it reads;
    /// none where escapes lie between.
    pub(super) fn part(&self, context: &Context<'_>, range: Range<usize>) -> Option<Span> {
        let Spanned { value, span } = self.said;
        let verbatim = context.source.text.get(span.range()) == Some(value.as_str());
        let start = span.start as usize;
        verbatim.then(|| Span::new(start + range.start..start + range.end))
    }

    /// `diagnostic`, said to be about this text.
    pub(super) fn of(&self, diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.about(self.product, self.product.and(Some(self.field)))
    }
}
