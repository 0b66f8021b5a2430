//! The rules on what an address's query says of the visitor.

use std::ops::Range;

use url::Url;

use super::host::is_or_beneath;
use super::query_names::{AFFILIATE, AFFILIATE_HOSTS, Param, REFERRING, TRACKING, Value};
use super::{Address, Finding};
use crate::tracking;

/// Paths on which a visitor who was sent arrives.
const ARRIVALS: &[&str] = &[
    "", "invite", "join", "login", "plans", "pricing", "register", "sign-up", "signup", "home",
];

/// `tracking-param`.
pub(in crate::lint) fn tracking_param(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let query = parts.query.clone()?;
    let params = params(&address.text, query.clone());
    let (tracking, kept): (Vec<_>, Vec<_>) = params
        .into_iter()
        .partition(|param| is_tracking(url, param.name, param.value));
    let first = tracking.first()?;
    let message = format!(
        "`{}` only tells where a visitor came from",
        short(first.name)
    );
    let mut found = Finding::new(message).help("the address is the same without it");
    let Some(first_kept) = kept.first().map(|param| param.range.start) else {
        return Some(
            found
                .label(query.clone(), "tracks")
                .edit(query.start - 1..query.end, ""),
        );
    };
    for param in tracking {
        // The `&` that goes with it is the one on the side of what is kept.
        let range = if param.range.start > first_kept {
            param.range.start - 1..param.range.end
        } else {
            param.range.start..param.range.end + 1
        };
        found = found.label(param.range, "tracks").edit(range, "");
    }
    Some(found)
}

/// `affiliate-link`.
pub(in crate::lint) fn affiliate_link(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let host = url.host_str()?;
    let found = if AFFILIATE_HOSTS
        .iter()
        .any(|known| is_or_beneath(host, known))
    {
        Finding::new(format!("`{host}` pays somebody for each visitor"))
            .label(parts.host.clone(), "an affiliate network")
    } else {
        let params = params(&address.text, parts.query.clone()?);
        let param = params
            .into_iter()
            .find(|param| names(AFFILIATE, url, param.name, param.value))?;
        Finding::new(format!(
            "`{}` rewards somebody for each visitor",
            short(param.name)
        ))
        .label(param.range, "whose?")
    };
    Some(found.help("write the product's own address"))
}

/// Whether a parameter of `url` only tracks.
pub(in crate::lint) fn is_tracking(url: &Url, name: &str, value: &str) -> bool {
    tracking::is_certain(name) || names(TRACKING, url, name, value)
}

/// A parameter where it stands.
struct Written<'a> {
    range: Range<usize>,
    name: &'a str,
    value: &'a str,
}

fn params(text: &str, query: Range<usize>) -> Vec<Written<'_>> {
    let mut at = query.start;
    let written = text.get(query).unwrap_or_default();
    written
        .split('&')
        .map(|param| {
            let range = at..at + param.len();
            at = range.end + 1;
            let (name, value) = param.split_once('=').unwrap_or((param, ""));
            Written { range, name, value }
        })
        .collect()
}

/// Whether `table` names this parameter of `url`.
fn names(table: &[Param], url: &Url, name: &str, value: &str) -> bool {
    let host = url.host_str().unwrap_or_default();
    table.iter().any(|row| {
        row.name.eq_ignore_ascii_case(name)
            && (row.hosts.is_empty() || row.hosts.iter().any(|known| is_or_beneath(host, known)))
            && is_valued(row.value, url, value)
    })
}

fn is_valued(wanted: Value, url: &Url, value: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
    };
    match wanted {
        Value::Any => true,
        Value::Dotted => {
            value.contains('.')
                && value
                    .split('.')
                    .all(|part| part.is_empty() || is_word(part))
        }
        Value::Site => is_site(value),
        Value::Code => {
            let is_mixed = value.bytes().any(|b| b.is_ascii_digit())
                && value.bytes().any(|b| b.is_ascii_alphabetic());
            is_arrival(url) && is_mixed && (5..=24).contains(&value.len()) && is_word(value)
        }
        Value::OnArrival => is_arrival(url) && is_word(value),
    }
}

/// Whether `value` is a site's name: one that is known, or a host. (`v1.2` and
/// `main.rs` are none: the file endings that are domains too are left out.)
fn is_site(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let host = value.strip_prefix("www.").unwrap_or(&value);
    let is_known = REFERRING.contains(&host);
    let top = host.rsplit_once('.').map(|(_, top)| top);
    let is_host = top.is_some_and(|top| {
        matches!(
            top,
            "com" | "net" | "org" | "cn" | "ai" | "co" | "io" | "dev" | "tools" | "app"
        )
    }) && host.split('.').all(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    is_known || is_host
}

fn is_arrival(url: &Url) -> bool {
    let path = url.path().trim_matches('/').to_ascii_lowercase();
    let last = path.rsplit('/').next().unwrap_or_default();
    path.split('/').count() <= 2 && ARRIVALS.contains(&last)
}

fn short(name: &str) -> String {
    name.chars().take(40).collect()
}
