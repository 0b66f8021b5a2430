//! The rules on how an address is written and by which door it goes in.

use std::ops::Range;

use url::Url;

use super::host::is_private;
use super::parts::Parts;
use super::{Address, Finding};
use crate::lint::repository;

/// Networks with an encryption of their own, where `http` is as it should be.
const ENCRYPTED: [&str; 2] = [".onion", ".i2p"];

/// `insecure-http`. Within a private network it is that which is the fault.
pub(in crate::lint) fn insecure_http(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read_of_others()?;
    let host = url.host_str()?;
    let is_open = url.scheme() == "http"
        && !is_private(url)
        && !ENCRYPTED.iter().any(|ending| host.ends_with(ending));
    is_open.then(|| {
        Finding::new("the address is not encrypted")
            .label(
                parts.scheme.clone(),
                "anyone on the way can read and change it",
            )
            .help("if the site answers there, write `https`")
    })
}

/// `odd-port`.
pub(in crate::lint) fn odd_port(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read_of_others()?;
    let port = url.port()?;
    if is_private(url) {
        return None;
    }
    let found = Finding::new(format!(
        "port {port} is not the usual one of {}",
        url.scheme()
    ));
    Some(found.label(
        parts.port.clone()?,
        "many networks let only 80 and 443 through",
    ))
}

/// `non-canonical-url`.
pub(in crate::lint) fn non_canonical_url(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let mut slips = Slips {
        address,
        found: Vec::new(),
        is_guess: false,
    };
    slips.start(url, parts);
    slips.path(url, parts);
    slips.escapes(parts);
    slips.end(parts);
    slips.found.sort_by_key(|slip| slip.range.start);
    let what = slips.found.first()?.what;
    let mut found = Finding::new(format!("the address has a simpler form: {what}"));
    let mut end = 0;
    for slip in slips.found {
        if slip.range.start < end {
            continue;
        }
        end = slip.range.end;
        found = found.label(slip.range.clone(), slip.what);
        if let Some(instead) = slip.instead {
            found = found.edit(slip.range, instead);
        }
    }
    Some(if slips.is_guess {
        found.with_care()
    } else {
        found
    })
}

/// A place that could be written more simply.
struct Slip {
    range: Range<usize>,
    what: &'static str,
    instead: Option<String>,
}

/// The slips of one address, in order.
struct Slips<'a> {
    address: &'a Address<'a>,
    found: Vec<Slip>,
    is_guess: bool,
}

impl Slips<'_> {
    fn add(&mut self, range: Range<usize>, what: &'static str, instead: impl Into<String>) {
        self.found.push(Slip {
            range,
            what,
            instead: Some(instead.into()),
        });
    }

    /// Scheme, slashes, host and port.
    fn start(&mut self, url: &Url, parts: &Parts) {
        if self.address.part(&parts.scheme) != url.scheme() {
            self.add(parts.scheme.clone(), "upper case", url.scheme());
        }
        if self.address.part(&parts.slashes) != "//" {
            self.add(parts.slashes.clone(), "other than two slashes", "//");
        }
        let host = self.address.part(&parts.host);
        if host.bytes().any(|b| b.is_ascii_uppercase()) {
            let lower = host.to_ascii_lowercase();
            self.add(parts.host.clone(), "upper case", lower);
        }
        if let Some(port) = parts.port.clone()
            && url.port().is_none()
        {
            let what = if port.is_empty() {
                "no port after the colon"
            } else {
                "the usual port"
            };
            self.add(port.start - 1..port.end, what, "");
        }
    }

    /// Steps up and down in the path, backslashes, a repository's `.git`.
    fn path(&mut self, url: &Url, parts: &Parts) {
        let path = self.address.part(&parts.path);
        let is_step = |segment: &str| {
            // Hardly any segment is worth more than a look at its first letter.
            segment.starts_with(['.', '%']) && {
                let segment = segment.to_ascii_lowercase().replace("%2e", ".");
                matches!(segment.as_str(), "." | "..")
            }
        };
        let what = if path.split(['/', '\\']).any(is_step) {
            "steps in the path"
        } else if path.contains('\\') {
            "backslashes"
        } else {
            if repository::is_git(path) && repository::of(url).is_some() {
                let end = parts.path.end;
                self.add(end - ".git".len()..end, "`.git`", "");
            }
            return;
        };
        // The parser's path has its own escapes: only ASCII is surely no other.
        self.found.push(Slip {
            range: parts.path.clone(),
            what,
            instead: path.is_ascii().then(|| url.path().to_owned()),
        });
    }

    /// Characters that need no escape (RFC 3986, section 2.3).
    fn escapes(&mut self, parts: &Parts) {
        let text = &*self.address.text;
        for (at, _) in text[parts.path.start..].match_indices('%') {
            let at = parts.path.start + at;
            let digits = text.get(at + 1..at + 3);
            let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            let plain = byte.filter(|b| b.is_ascii_alphanumeric() || b"-._~".contains(b));
            if let Some(plain) = plain {
                let plain = char::from(plain).to_string();
                self.add(at..at + 3, "an escape that is not needed", plain);
            }
        }
    }

    /// A query or a fragment without content.
    fn end(&mut self, parts: &Parts) {
        if let Some(query) = parts.query.clone().filter(Range::is_empty) {
            self.is_guess = true;
            self.add(query.start - 1..query.end, "an empty query", "");
        }
        if let Some(fragment) = parts.fragment.clone().filter(Range::is_empty) {
            self.add(fragment.start - 1..fragment.end, "an empty fragment", "");
        }
    }
}
