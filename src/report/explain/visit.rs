//! What came back for a fetch.

use std::io;

use super::sheet::Sheet;
use super::{Story, words};
use crate::evidence::{Answer, Certificate, End, Fault, FaultKind, Stop, TlsFault, Via, Visit};
use crate::matching::matching;
use crate::page::{Named, Page};
use crate::report::escape::short;
use crate::signatures::Kind;

/// A quoted text, and a header's value, are cut to this many columns.
const QUOTE: usize = 60;
/// Of anything that repeats, no more than this are shown.
const LISTED: usize = 8;

pub(super) fn write(story: &Story<'_>, visit: &Visit, sheet: &mut Sheet<'_>) -> io::Result<()> {
    if visit.ask.url != story.evidence.subject.url {
        sheet.fact("address", &visit.ask.url)?;
    }
    for hop in visit.hops.iter().take(LISTED) {
        let via = match hop.via {
            Via::Location => "",
            Via::Refresh => " (a refresh)",
            Via::Script => " (a script)",
        };
        sheet.fact("redirect", &format!("{}{via} -> {}", hop.status, hop.to))?;
    }
    if visit.hops.len() > LISTED {
        let more = visit.hops.len() - LISTED;
        sheet.fact("", &format!("… and {more} more redirects"))?;
    }
    match &visit.end {
        End::Answer(answer) => self::answer(story, visit, answer, sheet),
        End::Fault(fault) => self::fault(story, visit, fault, sheet),
        End::Stopped(stop) => sheet.fact("stopped", &stopped(stop)),
    }
}

fn answer(
    story: &Story<'_>,
    visit: &Visit,
    answer: &Answer,
    sheet: &mut Sheet<'_>,
) -> io::Result<()> {
    let from = answer.remote.map(|remote| format!(" from {remote}"));
    let from = from.unwrap_or_default();
    let took = visit.milliseconds;
    let status = format!("{} {}{from}, {took} ms", answer.version, answer.status);
    sheet.fact("answer", &status)?;
    for (name, value) in answer.headers.iter().take(LISTED) {
        sheet.fact("header", &format!("{name}: {}", short(value, QUOTE)))?;
    }
    if let Some(wait) = answer.retry_after {
        sheet.fact(
            "asks for",
            &format!("{} s of patience", wait.div_ceil(1000)),
        )?;
    }
    if let Some(broken) = &answer.broken {
        sheet.fact(
            "body",
            &format!("broke off after {} bytes: {}", answer.bytes, kind(broken)),
        )?;
    }
    if let Some(page) = &answer.page {
        self::page(story, page, sheet)?;
    }
    let signs = matching(answer, &visit.hops, &Kind::ALL, &story.policy.without);
    for row in signs.iter().take(LISTED) {
        sheet.fact("signature", &format!("{} ({})", row.id, sign(row.kind)))?;
    }
    match &answer.certificate {
        Some(certificate) => self::certificate(story, visit, certificate, sheet),
        None => Ok(()),
    }
}

fn page(story: &Story<'_>, page: &Page, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let title = match &page.title {
        Some(title) => format!("\"{}\"", short(title, QUOTE)),
        None => "none".to_owned(),
    };
    sheet.fact("title", &title)?;
    let mut facts = vec![
        format!("{} characters of visible text", page.text_chars),
        format!("{} links within the site", page.internal_links),
    ];
    if page.shell.is_some() {
        facts.push("an app shell that scripts fill".to_owned());
    }
    if page.password_field {
        facts.push("a password field".to_owned());
    }
    if page.noindex {
        facts.push("noindex".to_owned());
    }
    sheet.fact("page", &facts.join(", "))?;
    if story.evidence.subject.names.is_empty() {
        return Ok(());
    }
    let place = match page.named {
        Some(Named::Title) => "found in the title",
        Some(Named::SiteName) => "found in og:site_name",
        Some(Named::Data) => "found in the page's JSON-LD",
        Some(Named::Heading) => "found in a heading",
        Some(Named::Text) => "found in the text",
        Some(Named::Words) => "not found whole, but each of its words",
        Some(Named::Address) => "found only as the host's own name, which proves nothing",
        None => "not found on the page",
    };
    sheet.fact("name", place)
}

fn fault(story: &Story<'_>, visit: &Visit, fault: &Fault, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let took = visit.milliseconds;
    sheet.fact(
        "no answer",
        &format!("{}, after {took} ms", kind(&fault.kind)),
    )?;
    if fault.url != visit.ask.url {
        sheet.fact("at", &fault.url)?;
    }
    // Of a certificate that was refused, the certificate says it better.
    if !fault.detail.is_empty() && fault.certificate.is_none() {
        sheet.fact("in detail", &fault.detail)?;
    }
    match &fault.certificate {
        Some(certificate) => self::certificate(story, visit, certificate, sheet),
        None => Ok(()),
    }
}

/// A certificate, unless an earlier step has shown it.
fn certificate(
    story: &Story<'_>,
    visit: &Visit,
    seen: &Certificate,
    sheet: &mut Sheet<'_>,
) -> io::Result<()> {
    let before = story
        .evidence
        .visits
        .iter()
        .take_while(|it| !std::ptr::eq(*it, visit));
    if before.filter_map(certificate_of).any(|it| it == seen) {
        return Ok(());
    }
    let named = |text: &str| {
        if text.is_empty() {
            "(no name)".to_owned()
        } else {
            text.to_owned()
        }
    };
    let said = format!(
        "{}, signed by {}",
        named(&seen.subject),
        named(&seen.issuer)
    );
    sheet.fact("certificate", &said)?;
    let left = (seen.not_after - story.evidence.observed).div_euclid(24 * 3600);
    let left = match left {
        ..0 => "it has ended".to_owned(),
        0 => "its last day".to_owned(),
        days => format!("{days} days left"),
    };
    let (from, to) = (words::day(seen.not_before), words::day(seen.not_after));
    sheet.fact("", &format!("valid from {from} to {to}, {left}"))
}

fn certificate_of(visit: &Visit) -> Option<&Certificate> {
    match &visit.end {
        End::Answer(answer) => answer.certificate.as_ref(),
        End::Fault(fault) => fault.certificate.as_ref(),
        End::Stopped(_) => None,
    }
}

fn kind(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::Dns => "the name has no usable address",
        FaultKind::Refused => "the connection was refused",
        FaultKind::Reset => "the connection was reset, or closed without an answer",
        FaultKind::Unreachable => "no way leads there from here",
        FaultKind::ConnectTimeout => "no connection in time",
        FaultKind::Timeout => "connected, and then nothing in time",
        FaultKind::Tls(fault) => tls(*fault),
        FaultKind::Malformed => "what came is not HTTP",
        FaultKind::Http2 => "the HTTP/2 connection broke",
        FaultKind::Proxy => "the proxy refused or failed",
        FaultKind::Other => "something else went wrong",
    }
}

fn tls(fault: TlsFault) -> &'static str {
    match fault {
        TlsFault::Expired => "the certificate has expired",
        TlsFault::NotYetValid => "the certificate is not valid yet",
        TlsFault::WrongHost => "the certificate is another host's",
        TlsFault::SelfSigned => "the certificate is signed by itself",
        TlsFault::UnknownRoot => "the certificate is signed by an unknown root",
        TlsFault::IncompleteChain => "the certificate that signed it was not sent",
        TlsFault::Unusable => "the certificate is revoked or unusable",
        TlsFault::Handshake => "no TLS session could be agreed on",
    }
}

fn stopped(stop: &Stop) -> String {
    match stop {
        Stop::Loop => "redirects lead in a circle".to_owned(),
        Stop::TooMany => "too many redirects".to_owned(),
        Stop::Scheme(to) => format!("redirects to {to}, which is not http"),
        Stop::BadLocation(to) => format!("redirects to {to:?}, which is no address"),
        Stop::NoLocation => "redirects without saying where to".to_owned(),
        Stop::Private { url, address } => {
            format!("{url} is at {address}, which is not public: never contacted")
        }
    }
}

fn sign(kind: Kind) -> &'static str {
    match kind {
        Kind::Wall => "a bot wall",
        Kind::Geo => "refused for this region",
        Kind::Icp => "an ICP filing is missing",
        Kind::SignIn => "a sign-in",
        Kind::PlatformGone => "deleted on its platform",
        Kind::Suspended => "suspended on its platform",
        Kind::Parked => "a parked domain",
        Kind::ParkedDns => "a parking service's names",
        Kind::NotFoundTitle => "a not-found page's title",
        Kind::NotFoundText => "words of a not-found page",
        Kind::Closed => "says that it has closed",
        Kind::Closing => "says that it will close",
        Kind::Ending => "a notice of an end",
        Kind::Gambling => "spam of lapsed domains",
        Kind::Placeholder => "a placeholder",
        Kind::Archived => "archived, as its registry shows it",
    }
}
