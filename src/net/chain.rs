//! One visit: a chain of redirects, followed by hand, hop by hop.
//!
//! The chain holds what a browser would hold between two requests (a fresh
//! cookie jar, where it has been) and decides what comes next; it sends
//! nothing itself. Redirects are followed by hand because each one is
//! evidence, because each host on the way has its own queue, and because the
//! address guard must see every one of them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::net::IpAddr;

use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION, REFRESH, SET_COOKIE};
use url::Url;

use super::cookies::Jar;
use super::exchange::{Method, Response, is_text};
use crate::evidence::{
    Answer, Ask, End, Fault, FaultKind, Hop, Purpose, Stop, Subject, Via, Visit,
};
use crate::page::{self, Page};
use crate::policy::MAX_HOPS;
use crate::signatures;

/// A refresh that takes longer than this many seconds is for a reader, not a redirect.
const LONGEST_REFRESH: u32 = 10;
/// A page that opens an app says less than this where it does nothing else, in characters.
const LITTLE: u32 = 300;
/// What a shown address is cut to, in characters.
const LONGEST_SHOWN: usize = 2_000;
/// What a kept header's value is cut to, in characters.
const LONGEST_HEADER: usize = 500;
/// The name under which evidence keeps the names of cookies, as signatures ask for it.
const COOKIE_NAMES: &str = "set-cookie-names";
/// Endings of paths that lead to no page, and are often large: HEAD first.
const BINARY: [&str; 20] = [
    "7z", "apk", "bin", "bz2", "dmg", "exe", "gz", "iso", "jar", "mov", "mp3", "mp4", "msi", "pdf",
    "rar", "tar", "tgz", "whl", "xz", "zip",
];

/// A visit under way.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) ask: Ask,
    /// What is requested next.
    pub(super) url: Url,
    pub(super) method: Method,
    hops: Vec<Hop>,
    jar: Jar,
    /// What was requested, with the cookies that went along. Only kept once
    /// there is a redirect: most chains have none.
    seen: HashSet<(String, String)>,
    milliseconds: u32,
}

/// What comes after an exchange.
pub(super) enum Turn {
    /// Another request, for [`Chain::url`].
    Again,
    /// The visit has ended.
    Ended(Box<Visit>),
}

impl Chain {
    /// A chain that starts at what `ask` names. The error is a visit that ended before it began.
    pub(super) fn new(ask: Ask) -> Result<Self, Box<Visit>> {
        match Url::parse(&ask.url) {
            Ok(url) => Ok(Self::at(ask, url)),
            Err(_) => Err(Box::new(Visit {
                end: End::Stopped(Stop::BadLocation(ask.url.clone())),
                ask,
                hops: Vec::new(),
                status: None,
                milliseconds: 0,
            })),
        }
    }

    /// The same where what `ask` names is known to be `url`.
    pub(super) fn at(ask: Ask, url: Url) -> Self {
        Self {
            method: first_method(&ask, &url),
            ask,
            url,
            hops: Vec::new(),
            jar: Jar::default(),
            seen: HashSet::new(),
            milliseconds: 0,
        }
    }

    /// The host that is asked next: a name in ASCII, or an address.
    pub(super) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Whether no redirect has been followed yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.hops.is_empty()
    }

    /// The cookies that go with the next request.
    pub(super) fn cookies(&self) -> Option<String> {
        self.jar.line(&self.url)
    }

    /// Takes the time that an exchange took.
    pub(super) fn spent(&mut self, milliseconds: u32) {
        self.milliseconds = self.milliseconds.saturating_add(milliseconds);
    }

    /// Ends the chain at an address that may not be contacted.
    pub(super) fn private(&mut self, address: IpAddr) -> Box<Visit> {
        let url = self.url.to_string();
        self.end(End::Stopped(Stop::Private { url, address }))
    }

    /// Ends the chain with a refusal that holds for the whole host.
    pub(super) fn refused(&mut self, refusal: Answer) -> Box<Visit> {
        let url = without_fragment(&self.url);
        self.end(End::Answer(Box::new(Answer { url, ..refusal })))
    }

    /// Goes on after an exchange that got no answer.
    pub(super) fn failed(&mut self, fault: Fault) -> Turn {
        if self.method == Method::Head && may_be_the_method(&fault.kind) {
            self.method = Method::Get;
            return Turn::Again;
        }
        Turn::Ended(self.end(End::Fault(fault)))
    }

    /// Goes on after an answer.
    pub(super) fn answered(&mut self, response: Response, subject: &Subject) -> Turn {
        // A page where a file was expected has to be read, whatever its status.
        let is_file = (200..300).contains(&response.status) && !is_text(&response.headers);
        if self.method == Method::Head && !is_file {
            self.method = Method::Get;
            return Turn::Again;
        }
        let before = self.cookies().unwrap_or_default();
        self.jar.keep(&response.headers, &self.url);
        match self.redirect(&response) {
            Some(Ok((to, via))) => self.follow(response.status, to, via, before),
            Some(Err(stop)) => Turn::Ended(self.stop(response.status, stop, Via::Location)),
            None => {
                let answer = self.answer(response, subject);
                match self.page_redirect(&answer) {
                    Some(Ok((to, via))) => self.follow(answer.status, to, via, before),
                    Some(Err(stop)) => Turn::Ended(self.stop(answer.status, stop, Via::Refresh)),
                    None => Turn::Ended(self.end(End::Answer(Box::new(answer)))),
                }
            }
        }
    }

    fn end(&mut self, end: End) -> Box<Visit> {
        Box::new(Visit {
            ask: self.ask.clone(),
            hops: std::mem::take(&mut self.hops),
            end,
            status: None,
            milliseconds: self.milliseconds,
        })
    }

    /// Ends the chain at a redirect of this status that is not followed.
    fn stop(&mut self, status: u16, stop: Stop, via: Via) -> Box<Visit> {
        if let Stop::Scheme(to) | Stop::BadLocation(to) = &stop {
            self.hops.push(Hop {
                url: self.url.to_string(),
                status,
                to: to.clone(),
                via,
            });
        }
        let mut visit = self.end(End::Stopped(stop));
        visit.status = Some(status);
        visit
    }

    fn follow(&mut self, status: u16, to: Url, via: Via, before: String) -> Turn {
        let from = std::mem::replace(&mut self.url, to);
        self.hops.push(Hop {
            url: from.to_string(),
            status,
            to: self.url.to_string(),
            via,
        });
        self.seen.insert((without_fragment(&from), before));
        let here = (
            without_fragment(&self.url),
            self.cookies().unwrap_or_default(),
        );
        if self.seen.contains(&here) {
            return Turn::Ended(self.end(End::Stopped(Stop::Loop)));
        }
        if self.hops.len() > MAX_HOPS {
            return Turn::Ended(self.end(End::Stopped(Stop::TooMany)));
        }
        self.method = first_method(&self.ask, &self.url);
        Turn::Again
    }

    /// Where the response's status or headers lead.
    fn redirect(&self, response: &Response) -> Option<Result<(Url, Via), Stop>> {
        let status = response.status;
        // 304 is no redirect, and 305 names a proxy: nobody follows that any more (RFC 9110, 15.4.6).
        if !(300..400).contains(&status) || matches!(status, 304..=306) {
            return None;
        }
        let Some(location) = response.headers.get(LOCATION) else {
            let required = matches!(status, 301 | 302 | 303 | 307 | 308);
            return required.then_some(Err(Stop::NoLocation));
        };
        let target = self.target(location_text(location.as_bytes()).trim());
        Some(target.map(|url| (url, Via::Location)))
    }

    /// Where the page itself leads: a refresh, or nothing but a script's redirect.
    fn page_redirect(&self, answer: &Answer) -> Option<Result<(Url, Via), Stop>> {
        if answer.status != 200 {
            return None;
        }
        let header = answer
            .header(REFRESH.as_str())
            .and_then(|value| page::refresh(value, &self.url));
        let page = answer.page.as_deref();
        let refresh = header
            .or_else(|| page.and_then(|page| page.refresh.clone()))
            .filter(|refresh| refresh.seconds <= LONGEST_REFRESH)
            .and_then(|refresh| Some((refresh.to?, Via::Refresh)));
        let script = || Some((page?.script_redirect.clone()?, Via::Script));
        let (to, via) = refresh.or_else(script)?;
        match self.target(&to) {
            // A page that reloads itself is a page.
            Ok(to) => {
                let leads = without_fragment(&to) != without_fragment(&self.url);
                leads.then_some(Ok((to, via)))
            }
            // And so is one that opens an app, and has something to say itself.
            Err(stop @ Stop::Scheme(_)) => {
                let said = page.map_or(0, |page| page.text_chars);
                (said < LITTLE && !is_script(&to)).then_some(Err(stop))
            }
            Err(_) => None,
        }
    }

    fn target(&self, location: &str) -> Result<Url, Stop> {
        let Ok(mut to) = self.url.join(location) else {
            return Err(Stop::BadLocation(shown(&without_secret(location))));
        };
        // Credentials are not sent (a request's target may not hold them), and nobody else's to see.
        let secret = !to.username().is_empty() || to.password().is_some();
        if secret {
            let _done = to.set_username("").and_then(|()| to.set_password(None));
        }
        if !matches!(to.scheme(), "http" | "https") {
            let shown_as = if secret { to.as_str() } else { location };
            return Err(Stop::Scheme(shown(shown_as)));
        }
        // RFC 9110, section 10.2.2: a fragment is inherited by a target without one.
        if to.fragment().is_none() {
            to.set_fragment(self.url.fragment());
        }
        Ok(to)
    }

    fn answer(&self, response: Response, subject: &Subject) -> Answer {
        let page = self.page(&response, subject);
        Answer {
            url: without_fragment(&self.url),
            status: response.status,
            version: response.version.to_owned(),
            remote: response.remote,
            headers: kept_headers(&response.headers),
            retry_after: response
                .retry_after
                .map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
            bytes: response.body.len() as u64,
            complete: response.complete && self.method == Method::Get,
            broken: response.broken,
            page: page.map(Box::new),
            certificate: response.certificate,
        }
    }

    fn page(&self, response: &Response, subject: &Subject) -> Option<Page> {
        if self.method == Method::Head || !is_text(&response.headers) {
            return None;
        }
        let content_type = response.headers.get(CONTENT_TYPE);
        let own = matches!(
            self.ask.purpose,
            Purpose::Page | Purpose::Behind | Purpose::Twin | Purpose::Https
        );
        // The section that a redirect leads to is looked for as well.
        let led = !self.hops.is_empty();
        let section = self.url.fragment().filter(|_| own && led);
        let mut fragments: Vec<String> = section.map(str::to_owned).into_iter().collect();
        if own {
            fragments.retain(|led| !subject.fragments.contains(led));
            fragments.extend_from_slice(&subject.fragments);
        }
        let asked = led.then(|| Url::parse(&self.ask.url).ok()).flatten();
        Some(page::read(&page::Input {
            body: &response.body,
            complete: response.complete,
            content_type: content_type.and_then(|value| value.to_str().ok()),
            url: &self.url,
            asked: asked.as_ref(),
            names: if own { subject.names.as_slice() } else { &[] },
            fragments: &fragments,
        }))
    }
}

/// RFC 9110 wants ASCII there; servers send raw UTF-8, as browsers accept, and
/// older encodings, whose bytes are to come back as they are.
fn location_text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let escaped = bytes.iter().map(|&byte| match byte {
        0..0x80 => char::from(byte).to_string(),
        0x80.. => format!("%{byte:02X}"),
    });
    Cow::Owned(escaped.collect())
}

/// Whether a fault may come of asking with HEAD, so that GET may fare better.
fn may_be_the_method(fault: &FaultKind) -> bool {
    match fault {
        FaultKind::Reset
        | FaultKind::Timeout
        | FaultKind::Malformed
        | FaultKind::Http2
        | FaultKind::Proxy
        | FaultKind::Other => true,
        FaultKind::Dns
        | FaultKind::Refused
        | FaultKind::Unreachable
        | FaultKind::ConnectTimeout
        | FaultKind::Tls(_) => false,
    }
}

/// HEAD saves a large body where the path ends in a binary's extension; it is never the last word.
fn first_method(ask: &Ask, url: &Url) -> Method {
    let ending = url
        .path()
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    let binary = ending.is_some_and(|ending| BINARY.contains(&ending.as_str()));
    if binary && ask.purpose == Purpose::Page {
        Method::Head
    } else {
        Method::Get
    }
}

fn kept_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let mut kept: Vec<(String, String)> = Vec::new();
    for (name, value) in headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        if name == SET_COOKIE {
            // The name tells who set it; the value is a secret.
            let cookie = text.split(['=', ';']).next().unwrap_or_default().trim();
            kept.push((COOKIE_NAMES.to_owned(), cut(cookie, LONGEST_HEADER)));
        } else if signatures::kept_headers()
            .binary_search(&name.as_str())
            .is_ok()
        {
            kept.push((name.as_str().to_owned(), cut(&text, LONGEST_HEADER)));
        }
    }
    kept
}

fn without_fragment(url: &Url) -> String {
    let text = url.as_str();
    text.split_once('#')
        .map_or(text, |(before, _)| before)
        .to_owned()
}

/// Whether an address is a script to be run in the page, which no refresh does.
fn is_script(to: &str) -> bool {
    let scheme = to.split(':').next().unwrap_or_default();
    scheme.eq_ignore_ascii_case("javascript") || scheme.eq_ignore_ascii_case("about")
}

/// What is no address, without what may be credentials in it: all before the last
/// `@` of its authority.
fn without_secret(location: &str) -> String {
    let start = location.find(['/', '\\']).map_or(0, |at| {
        let slashes = location[at..]
            .chars()
            .take_while(|c| matches!(c, '/' | '\\'));
        at + slashes.count()
    });
    let (before, rest) = location.split_at(start);
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{before}{}", &rest[at + 1..]),
        None => location.to_owned(),
    }
}

/// An address made readable: cut, and without control characters.
fn shown(text: &str) -> String {
    let readable: String = text
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect();
    cut(&readable, LONGEST_SHOWN)
}

fn cut(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}

#[cfg(test)]
mod tests;
