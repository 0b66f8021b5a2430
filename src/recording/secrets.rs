//! What was sent in confidence, taken out of what is kept.
//!
//! Evidence holds no cookie's value and no header that was sent. But a server
//! may say back what it was told, in an address that it redirects to or in the
//! middle of a page, and a link may carry a password before its host.
//!
//! A cookie that a server gave within the same visit is forgotten with it. Where
//! the server itself writes such a value into its page or an address, it stays:
//! a page's own words are evidence.

use url::Url;
use url::form_urlencoded::byte_serialize;

use crate::evidence::{Answer, Certificate, End, Evidence, Fault, Hop, Stop, Visit};
use crate::page::Page;

/// What stands in a secret's place.
const REMOVED: &str = "[removed]";
/// What stands in the place of a user's name and password in a URL.
const USER: &str = "removed";
/// A shorter text is on every page: it cannot be told from a secret.
const SHORTEST: usize = 4;
/// Headers that say how to answer, not who asks.
const OPEN: [&str; 9] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "origin",
    "pragma",
    "referer",
    "user-agent",
];

/// The secrets of one run.
#[derive(Clone, Default)]
pub struct Secrets(Vec<String>);

impl Secrets {
    /// Takes the value of a header that is sent: all of it and, where it begins
    /// with a scheme (`Bearer`), what follows. Headers of content negotiation
    /// are no secrets.
    pub fn add_header(&mut self, name: &str, value: &str) {
        if OPEN.contains(&name.to_ascii_lowercase().as_str()) {
            return;
        }
        self.add(value);
        if let Some((_, token)) = value.split_once(' ') {
            self.add(token);
        }
        if name.eq_ignore_ascii_case("cookie") {
            for pair in value.split(';') {
                self.add(pair.split_once('=').map_or(pair, |(_, value)| value));
            }
        }
    }

    /// Takes the user's name and password of a proxy's URL.
    pub fn add_proxy(&mut self, proxy: &str) {
        let full = if proxy.contains("://") {
            proxy.to_owned()
        } else {
            format!("http://{proxy}")
        };
        if let Some(userinfo) = userinfo(&full) {
            self.add(&full[userinfo.clone()]);
            if let Some((_, password)) = full[userinfo].split_once(':') {
                self.add(password);
            }
        }
    }

    fn add(&mut self, secret: &str) {
        let secret = secret.trim();
        if secret.chars().count() < SHORTEST {
            return;
        }
        let encoded: String = byte_serialize(secret.as_bytes()).collect();
        let in_url = Url::parse(&format!("http://x/?{secret}"));
        let in_url = in_url.ok().and_then(|url| Some(url.query()?.to_owned()));
        for form in [Some(secret.to_owned()), Some(encoded), in_url] {
            self.0.extend(form.filter(|form| !self.0.contains(form)));
        }
        // What holds another goes first.
        self.0.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    }

    /// `url` as it may be kept: without user and password, without secrets.
    pub fn from_url(&self, url: &str) -> String {
        let mut url = url.to_owned();
        self.url(&mut url);
        url
    }

    /// Takes all secrets out of `evidence`.
    pub fn remove(&self, evidence: &mut Evidence) {
        self.url(&mut evidence.subject.url);
        for lookup in &mut evidence.lookups {
            self.text(&mut lookup.server);
        }
        for visit in &mut evidence.visits {
            self.visit(visit);
        }
    }

    fn visit(&self, visit: &mut Visit) {
        self.url(&mut visit.ask.url);
        for Hop { url, to, .. } in &mut visit.hops {
            self.url(url);
            self.url(to);
        }
        match &mut visit.end {
            End::Answer(answer) => self.answer(answer),
            End::Fault(fault) => self.fault(fault),
            End::Stopped(stop) => match stop {
                Stop::Loop | Stop::TooMany | Stop::NoLocation => {}
                Stop::Scheme(to) | Stop::BadLocation(to) => self.url(to),
                Stop::Private { url, .. } => self.url(url),
            },
        }
    }

    fn answer(&self, answer: &mut Answer) {
        self.url(&mut answer.url);
        for (_, value) in &mut answer.headers {
            self.url(value);
        }
        if let Some(page) = &mut answer.page {
            self.page(page);
        }
        if let Some(certificate) = &mut answer.certificate {
            self.certificate(certificate);
        }
    }

    fn fault(&self, fault: &mut Fault) {
        self.url(&mut fault.url);
        self.url(&mut fault.detail);
        if let Some(certificate) = &mut fault.certificate {
            self.certificate(certificate);
        }
    }

    fn certificate(&self, certificate: &mut Certificate) {
        self.text(&mut certificate.subject);
        self.text(&mut certificate.issuer);
    }

    fn page(&self, page: &mut Page) {
        let texts = [
            page.title.as_mut(),
            page.site_name.as_mut(),
            page.lang.as_mut(),
            page.lead.as_mut(),
            page.brief.as_mut().map(|said| &mut said.text),
            page.notice.as_mut().map(|said| &mut said.text),
            Some(&mut page.text),
        ];
        for text in texts.into_iter().flatten() {
            self.text(text);
        }
        for text in page.h1.iter_mut().chain(&mut page.ld_names) {
            self.text(text);
        }
        let refresh = page
            .refresh
            .as_mut()
            .and_then(|refresh| refresh.to.as_mut());
        let urls = [
            page.canonical.as_mut(),
            page.script_redirect.as_mut(),
            refresh,
        ];
        for url in urls.into_iter().flatten() {
            self.url(url);
        }
    }

    fn url(&self, url: &mut String) {
        if let Some(userinfo) = userinfo(url) {
            url.replace_range(userinfo, USER);
        }
        self.text(url);
    }

    fn text(&self, text: &mut String) {
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), REMOVED);
            }
        }
    }
}

/// Where the user's name and password stand in `url`, which need not be sound.
fn userinfo(url: &str) -> Option<std::ops::Range<usize>> {
    let start = url.find("//")? + 2;
    let rest = &url[start..];
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let at = rest[..end].rfind('@')?;
    Some(start..start + at)
}
