//! Whether what the catalog ignores is still worth ignoring.
//!
//! An ignore is a debt: it should say why it was made and when it is to be
//! looked at again, cover no more than is meant, and go when it is paid.

use std::collections::HashMap;

use super::super::{Check, Context, rule};
use crate::catalog::{Ignore, Ignores, Product, Reach, Spanned, suggest};
use crate::diagnostic::{Diagnostic, Severity};
use crate::reading::Reading;
use crate::source::{SourceId, Span};
use crate::verdict::Reason;

fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Ignore> + use<'a> {
    context.catalog.into_iter().flat_map(|it| &it.ignores)
}

/// `ignore-no-reason`.
pub(in crate::lint) fn ignore_no_reason(context: &Context<'_>) -> Vec<Diagnostic> {
    let says = |ignore: &Ignore| {
        let reason = ignore.reason.as_ref();
        reason.is_some_and(|reason| !reason.value.trim().is_empty())
    };
    let silent = all(context).filter(|ignore| !says(ignore));
    silent
        .map(|ignore| {
            let message = "this ignore does not say why";
            let made = context.error("ignore-no-reason", ignore.header, message);
            made.with_help("add `reason = \"...\"`")
        })
        .collect()
}

/// `ignore-no-until`. An `until` that is no date is `invalid-date`, and its
/// ignore holds without end until that is mended.
pub(in crate::lint) fn ignore_no_until(context: &Context<'_>) -> Vec<Diagnostic> {
    let endless = all(context).filter(|ignore| ignore.until.is_none());
    endless
        .map(|ignore| {
            let message = "this ignore has no end";
            let made = context.warning("ignore-no-until", ignore.header, message);
            made.with_help("add `until = YYYY-MM-DD`, the day to look at it again")
        })
        .collect()
}

/// `ignore-expired`.
pub(in crate::lint) fn ignore_expired(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(today) = context.settings.today else {
        return Vec::new();
    };
    let ends = all(context).filter_map(|ignore| ignore.until.as_ref());
    let expired = ends.filter(|until| until.value < today);
    expired
        .map(|until| {
            let message = format!("this ignore ended on {}", until.value);
            let made = context.warning("ignore-expired", until.span, message);
            made.with_help("remove it, or look at it again and give it another day")
        })
        .collect()
}

/// `ignore-too-broad`.
pub(in crate::lint) fn ignore_too_broad(context: &Context<'_>) -> Vec<Diagnostic> {
    all(context)
        .filter_map(|ignore| {
            let (span, message, help) = match (&ignore.url, &ignore.target) {
                (Some(url), _) if is_any_host(&url.value) => (
                    url.span,
                    "this ignore covers addresses of any host",
                    "name the host: `https://host/*`",
                ),
                (None, None) => (
                    ignore.header,
                    if ignore.is_of_rule() {
                        "this ignore covers every address"
                    } else {
                        "this ignore does not say what it is about"
                    },
                    "add `target = \"product.ID.FIELD\"`, or `url = \"https://host/*\"`",
                ),
                (_, _) => return None,
            };
            let made = context.warning("ignore-too-broad", span, message);
            Some(made.with_help(help))
        })
        .collect()
}

/// Whether a pattern names no host, but at most the end of one (`*.com`).
fn is_any_host(pattern: &str) -> bool {
    let rest = pattern.split_once("://").map_or(pattern, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = |part: &str| part.trim_matches('.').contains('.');
    host.contains('*') && !host.split('*').any(named)
}

/// `ignore-unused`, as far as it can be told without the network: what each of
/// `ignores` is about is not there, or is a lint rule that found nothing.
/// `used` says which have covered a finding. All inputs of the run count.
pub(in crate::lint) fn unused(
    ignores: &Ignores,
    readings: &[Reading],
    used: &[bool],
) -> Vec<Diagnostic> {
    let mut catalogs: HashMap<SourceId, HashMap<&str, &Product>> = HashMap::new();
    let mut everywhere = None;
    let mut found = Vec::new();
    for ((id, ignore), used) in ignores.iter().zip(used) {
        let products = match ignore.reach {
            Reach::Own => catalogs
                .entry(id)
                .or_insert_with(|| products(readings.get(id.0 as usize))),
            Reach::All => everywhere.get_or_insert_with(|| products(readings)),
        };
        let fault = unknown_rule(ignore)
            .or_else(|| unknown_target(ignore, products))
            .or_else(|| unknown_url(ignore, readings))
            .or_else(|| if *used { None } else { found_nothing(ignore) });
        if let Some(Fault {
            span,
            message,
            help,
        }) = fault
        {
            let made = Diagnostic::error("ignore-unused", id, span, message);
            found.push(made.with_severity(Severity::Warning).with_help(help));
        }
    }
    found
}

/// The products of these, by their ids.
fn products<'a>(readings: impl IntoIterator<Item = &'a Reading>) -> HashMap<&'a str, &'a Product> {
    let catalogs = readings.into_iter().filter_map(|it| it.catalog.as_ref());
    let products = catalogs.flat_map(|it| &it.products);
    products.map(|it| (it.id.value.as_str(), it)).collect()
}

/// Why an ignore covers nothing.
struct Fault {
    span: Span,
    message: String,
    help: String,
}

impl Fault {
    fn new(at: &Spanned<String>, message: String, help: impl Into<String>) -> Self {
        Self {
            span: at.span,
            message,
            help: help.into(),
        }
    }
}

const DELETE: &str = "delete this ignore";

fn unknown_rule(ignore: &Ignore) -> Option<Fault> {
    let named = ignore.rule.as_ref()?;
    let name = named.value.as_str();
    let reasons = || Reason::ALL.iter().map(|reason| reason.name());
    if name.trim().is_empty() || rule(name).is_some() || reasons().any(|reason| reason == name) {
        return None;
    }
    let rules = super::super::RULES.iter().map(|rule| rule.name);
    let help = match suggest(name, reasons().chain(rules)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "a rule is a verdict's reason or a lint rule".to_owned(),
    };
    let message = format!("there is no reason and no rule `{name}`");
    Some(Fault::new(named, message, help))
}

fn unknown_target(ignore: &Ignore, products: &HashMap<&str, &Product>) -> Option<Fault> {
    let target = ignore.target.as_ref()?;
    let Some(rest) = target.value.strip_prefix("product.") else {
        let message = format!("`{}` is no product's field", target.value);
        let help = "a target is `product.ID` or `product.ID.FIELD`";
        return Some(Fault::new(target, message, help));
    };
    let (id, field) = match rest.split_once('.') {
        Some((id, field)) => (id, Some(field)),
        None => (rest, None),
    };
    let Some(product) = products.get(id) else {
        let help = match suggest(id, products.keys().copied()) {
            Some(meant) => format!("did you mean `{meant}`? Otherwise {DELETE}"),
            None => DELETE.to_owned(),
        };
        return Some(Fault::new(
            target,
            format!("there is no product `{id}`"),
            help,
        ));
    };
    let field = field.filter(|field| !has_field(product, field))?;
    let message = format!("the product `{id}` has no `{field}`");
    Some(Fault::new(target, message, DELETE))
}

/// Whether a finding can be about this field. One that must be there may be
/// what is missing.
fn has_field(product: &Product, field: &str) -> bool {
    match field.strip_prefix("links.") {
        Some(kind) => product.links.iter().any(|link| link.kind.value == kind),
        None => matches!(
            field,
            "name" | "aliases" | "category" | "url" | "description" | "tags" | "added" | "was"
        ),
    }
}

fn unknown_url(ignore: &Ignore, readings: &[Reading]) -> Option<Fault> {
    let url = ignore.url.as_ref()?;
    let mut links = readings.iter().flat_map(|reading| &reading.links);
    let covers = links.any(|link| ignore.covers_url(&link.url));
    let message = "no address is like this one".to_owned();
    (!covers).then(|| Fault::new(url, message, DELETE))
}

/// A lint rule that has found nothing here. What is a verdict's reason too, or
/// is told from outcomes, is known only when the links have been probed.
fn found_nothing(ignore: &Ignore) -> Option<Fault> {
    let named = ignore.rule.as_ref()?;
    let offline = match rule(&named.value)?.check {
        Check::Reading | Check::Source(_) | Check::Address(_) => true,
        Check::Findings | Check::Outcomes => false,
    };
    let is_reason = Reason::ALL
        .iter()
        .any(|reason| reason.name() == named.value);
    let message = format!("`{}` finds nothing here any more", named.value);
    (offline && !is_reason).then(|| Fault::new(named, message, DELETE))
}
