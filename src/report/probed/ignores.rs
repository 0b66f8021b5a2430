//! Ignores whose finding is gone.

use std::collections::HashMap;

use super::Seen;
use crate::catalog::{Ignore, Ignores, Place};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::Outcome;
use crate::source::SourceId;
use crate::verdict::{Reason, Verdict};

/// `ignore-unused`: every link that the ignore covers was judged, and none was
/// found to be as it says. One that covers no link is told offline.
pub(super) fn unused(seen: &[Seen<'_>], ignores: &Ignores) -> Vec<Diagnostic> {
    let mut fields: HashMap<&str, Vec<&Seen<'_>>> = HashMap::new();
    for seen in seen {
        if let Some(product) = seen.product() {
            fields.entry(product).or_default().push(seen);
        }
    }
    let mut found = Vec::new();
    for (id, ignore) in ignores.iter() {
        let Some(about) = subject(ignore) else {
            continue;
        };
        let of_product = product(ignore).and_then(|product| fields.get(product));
        let by_field = of_product.into_iter().flatten().copied();
        let by_field = by_field.filter(|seen| ignore.covers_field(id, &place(seen)));
        let by_address = ignore.url.is_some() || ignore.is_of_rule();
        let all = if by_address { seen } else { &[] };
        let by_url = all.iter().filter(|seen| ignore.covers_url(&seen.link.url));
        let covered: Vec<&Seen<'_>> = by_field.chain(by_url).collect();
        if !covered.is_empty() && covered.iter().all(|seen| about.is_gone(seen)) {
            found.push(told(id, ignore, about, &covered));
        }
    }
    found
}

/// What an ignore is about.
#[derive(Clone, Copy)]
enum About {
    /// Whatever is found.
    Anything,
    /// This.
    One(Reason),
}

/// None where the outcomes of one run do not tell: lint rules, what only
/// history decides, and what is never probed.
fn subject(ignore: &Ignore) -> Option<About> {
    let Some(rule) = &ignore.rule else {
        return Some(About::Anything);
    };
    let mut reasons = Reason::ALL.iter().copied();
    let reason = reasons.find(|reason| reason.name() == rule.value)?;
    let told = reason != Reason::PersistentFailure && reason.verdict() != Verdict::Skipped;
    told.then_some(About::One(reason))
}

impl About {
    /// Whether the link was judged, and is not as the ignore says.
    fn is_gone(self, seen: &Seen<'_>) -> bool {
        let judged = match seen.outcome.verdict() {
            Verdict::Ok | Verdict::Redirected | Verdict::Suspect | Verdict::Dead => true,
            Verdict::Unknown | Verdict::Skipped => false,
        };
        let there = match self {
            Self::Anything => seen.outcome.reason.is_some(),
            Self::One(reason) => {
                let Outcome {
                    reason: told,
                    found,
                    ..
                } = &*seen.outcome;
                [*told, *found].contains(&Some(reason))
            }
        };
        judged && !there
    }

    /// What is `unknown` comes and goes, and one good run proves little.
    fn severity(self) -> Severity {
        match self {
            Self::One(reason) if reason.verdict() == Verdict::Unknown => Severity::Note,
            Self::One(_) | Self::Anything => Severity::Warning,
        }
    }
}

fn product(ignore: &Ignore) -> Option<&str> {
    let target = ignore.target.as_ref()?;
    target.value.strip_prefix("product.")?.split('.').next()
}

fn place<'a>(seen: &Seen<'a>) -> Place<'a> {
    Place {
        source: Some(seen.link.source),
        product: seen.product(),
        field: seen.link.field.as_deref(),
    }
}

fn told(id: SourceId, ignore: &Ignore, about: About, covered: &[&Seen<'_>]) -> Diagnostic {
    let alive = covered.iter().all(|seen| seen.outcome.reason.is_none());
    let message = match (alive, about) {
        (true, _) if covered.len() == 1 => "the ignored link is alive again".to_owned(),
        (true, _) => format!("all {} ignored links are alive again", covered.len()),
        (false, About::One(reason)) => format!("`{}` is not found there any more", reason.name()),
        (false, About::Anything) => "nothing is found there any more".to_owned(),
    };
    let places = [&ignore.rule, &ignore.target, &ignore.url];
    let at = places.into_iter().flatten().next();
    let span = at.map_or(ignore.header, |at| at.span);
    Diagnostic::error("ignore-unused", id, span, message)
        .with_severity(about.severity())
        .with_help("delete this ignore")
}
