//! What a link's outcome tells of the way it is written.

use std::collections::HashMap;

use url::Url;

use super::Seen;
use crate::diagnostic::{Diagnostic, Severity};
use crate::edit::Fix;
use crate::judge::is_sign_in;
use crate::report::final_url;
use crate::source::{Expect, Source, Span};
use crate::target::CanonicalUrl;
use crate::verdict::{Reason, Verdict};

/// `https-available`.
pub(super) fn https_available(seen: &[Seen<'_>], sources: &[Source]) -> Vec<Diagnostic> {
    let proven = seen.iter().filter_map(|seen| {
        let fix = seen.outcome.fix.as_ref()?;
        let url = &*seen.link.url;
        let plain = Url::parse(url).is_ok_and(|url| url.scheme() == "http");
        let secure = fix.replace_with.starts_with("https://");
        let well = seen.outcome.verdict() == Verdict::Ok;
        (well && plain && secure && fix.safe).then_some((seen, &*fix.replace_with))
    });
    proven
        .map(|(seen, replacement)| {
            let link = seen.link;
            let secure = secured(&link.url, replacement);
            let source = sources.get(link.source.0 as usize);
            let text = source.and_then(|source| source.text.get(link.span.range()));
            let mut made = diagnostic(seen, "https-available", "this address works over https")
                .with_severity(Severity::Note)
                .with_help(format!("write `{secure}`"));
            if text == Some(&*link.url) {
                made = made.with_fix(Fix::safe(link.span, secure));
            }
            made
        })
        .collect()
}

/// `url` as it is to be written over https: with nothing but its scheme changed,
/// where that is what was proven. The section that it names stays.
fn secured(url: &str, proven: &str) -> String {
    let rest = url.get("http".len()..).unwrap_or_default();
    let alike = format!("https{rest}");
    let same = |a: &str, b: &str| {
        let canonical = CanonicalUrl::parse(a);
        canonical.is_ok() && canonical == CanonicalUrl::parse(b)
    };
    if same(&alike, proven) {
        return alike;
    }
    match url.split_once('#') {
        Some((_, section)) if !proven.contains('#') => format!("{proven}#{section}"),
        Some(_) | None => proven.to_owned(),
    }
}

/// `redirect-duplicate`: of catalogs' products only, and by their `url`.
pub(super) fn redirect_duplicate(seen: &[Seen<'_>]) -> Vec<Diagnostic> {
    let mut first: HashMap<String, (&Seen<'_>, CanonicalUrl)> = HashMap::new();
    let mut found = Vec::new();
    for seen in seen {
        let Some((end, own)) = journey(seen) else {
            continue;
        };
        let Some((earlier, theirs)) = first.get(&end) else {
            first.insert(end, (seen, own));
            continue;
        };
        // The same address is `duplicate-url`; and without a redirect at either,
        // the server has not said that they are one.
        let redirects = !seen.outcome.hops.is_empty() || !earlier.outcome.hops.is_empty();
        if earlier.product() == seen.product() || *theirs == own || !redirects {
            continue;
        }
        let other = earlier.product().unwrap_or_default();
        let message = format!("this leads to the same page as the product `{other}`: {end}");
        let mut made = diagnostic(seen, "redirect-duplicate", message)
            .with_severity(Severity::Warning)
            .with_help("merge the two products, or give each its own address");
        made.labels.push(crate::diagnostic::Label {
            source: earlier.link.source,
            span: earlier.link.span,
            message: "leads there too".to_owned(),
        });
        found.push(made);
    }
    found
}

/// Where a product's address ends, if that says which page it is, and the
/// address itself.
fn journey(seen: &Seen<'_>) -> Option<(String, CanonicalUrl)> {
    let answered = match seen.outcome.verdict() {
        Verdict::Ok | Verdict::Redirected => true,
        // The page at the end names the other product, as it would.
        Verdict::Suspect => seen.outcome.reason == Some(Reason::IdentityDrift),
        Verdict::Unknown | Verdict::Dead | Verdict::Skipped => false,
    };
    let meant = match seen.link.expect {
        Some(Expect::Login | Expect::Redirect) => false,
        Some(Expect::Status(_)) | None => true,
    };
    let is_url = seen.link.field.as_deref() == Some("url");
    if !answered || !meant || !is_url || seen.product().is_none() {
        return None;
    }
    let end = CanonicalUrl::parse(&final_url(&seen.outcome, &seen.link.url)?).ok()?;
    if is_sign_in(&end.url()) {
        return None; // Many addresses may lead to one sign-in.
    }
    let own = CanonicalUrl::parse(&seen.link.url).ok()?;
    Some((end.as_str().to_owned(), own))
}

/// `expect-stale`.
pub(super) fn expect_stale(seen: &[Seen<'_>]) -> Vec<Diagnostic> {
    let stale = seen.iter().filter_map(|seen| {
        let status = seen.outcome.status?;
        let success = (200..300).contains(&status);
        let direct = seen.outcome.hops.is_empty();
        if seen.outcome.verdict() != Verdict::Ok || !success {
            return None;
        }
        match seen.link.expect? {
            // What a sign-in looks like is not known well enough.
            Expect::Login => None,
            Expect::Redirect => {
                let message =
                    format!("a redirect is expected here, but it answers {status} at once");
                direct.then_some((seen, message))
            }
            Expect::Status(expected) => {
                let came = seen.outcome.hops.iter().any(|hop| hop.status == expected);
                let special = !(200..300).contains(&expected);
                let message = format!("{expected} is expected here, but it answers {status}");
                (special && !came).then_some((seen, message))
            }
        }
    });
    stale
        .map(|(seen, message)| {
            diagnostic(seen, "expect-stale", message)
                .with_severity(Severity::Warning)
                .with_help("remove the `expect`")
        })
        .collect()
}

fn diagnostic(seen: &Seen<'_>, rule: &'static str, message: impl Into<String>) -> Diagnostic {
    let link = seen.link;
    let span: Span = link.span;
    Diagnostic::error(rule, link.source, span, message).about(seen.product(), link.field.as_deref())
}
