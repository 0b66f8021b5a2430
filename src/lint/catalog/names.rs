//! Names that two products share.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::super::Context;
use super::script::folded;
use crate::catalog::Product;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Who has a name first, and where.
type Owners<'a> = HashMap<String, (&'a Product, Span)>;

/// `duplicate-name`. Two tables of one id are `duplicate-id` already.
pub(in crate::lint) fn duplicate_name(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    owners(context, |product, span, (other, first)| {
        let message = format!("the product `{}` has this name too", other.id.value);
        let made = context
            .error("duplicate-name", span, message)
            .with_label(first, "first here")
            .with_help("merge the two if they are one; otherwise say in the names how they differ");
        found.push(made.about(Some(&product.id.value), Some("name")));
    });
    found
}

/// `alias-collision`.
pub(in crate::lint) fn alias_collision(context: &Context<'_>) -> Vec<Diagnostic> {
    let names = owners(context, |_, _, _| {});
    let mut aliases = Owners::new();
    let mut found = Vec::new();
    for product in context.products() {
        for alias in &product.aliases {
            let key = folded(&alias.value);
            if key.is_empty() {
                continue;
            }
            let of_another = |owner: &&(&Product, Span)| owner.0.id.value != product.id.value;
            let name = names.get(&key).filter(of_another);
            let earlier = aliases.get(&key).filter(of_another);
            let taken = name
                .map(|it| (it, "a name"))
                .or(earlier.map(|it| (it, "an alias")));
            if let Some(((other, first), what)) = taken {
                let message = format!("this is {what} of the product `{}` too", other.id.value);
                let made = context
                    .error("alias-collision", alias.span, message)
                    .with_label(*first, "here")
                    .with_help("a name leads to one product: keep it at one of them");
                found.push(made.about(Some(&product.id.value), Some("aliases")));
            } else {
                aliases.entry(key).or_insert((product, alias.span));
            }
        }
    }
    found
}

/// Who has each name first. `again` is told of each that another has already.
fn owners<'a>(
    context: &Context<'a>,
    mut again: impl FnMut(&Product, Span, (&Product, Span)),
) -> Owners<'a> {
    let mut owners = Owners::new();
    for product in context.products() {
        let Some(name) = &product.name else {
            continue;
        };
        let key = folded(&name.value);
        if key.is_empty() {
            continue;
        }
        match owners.entry(key) {
            Entry::Vacant(free) => {
                free.insert((product, name.span));
            }
            Entry::Occupied(taken) if taken.get().0.id.value != product.id.value => {
                again(product, name.span, *taken.get());
            }
            Entry::Occupied(_) => {}
        }
    }
    owners
}
