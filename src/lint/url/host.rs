//! The rules on an address's host, and on who asks there.

use std::net::IpAddr;

use url::{Host, Url};

use super::{Address, Finding};
use crate::ip::is_global;

/// Top-level names that the public DNS will never have: special use (RFC 6761,
/// 6762, 8375), and those that ICANN keeps free for private networks.
const PRIVATE_NAMES: &[&str] = &[
    "corp",
    "domain",
    "home",
    "home.arpa",
    "internal",
    "intranet",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "mail",
    "private",
    "test",
];

/// `url-credentials`. The secret stays out of the message.
pub(in crate::lint) fn url_credentials(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let what = match (url.username().is_empty(), url.password().is_some()) {
        (_, true) => "a password",
        (false, false) => "a user name",
        (true, false) => return None,
    };
    let user = parts.user.clone()?;
    Some(
        Finding::new(format!("{what} is in the address"))
            .label(user, "everyone who reads this has it")
            .help("take it out of the file and of its history, and change it where it is used"),
    )
}

/// `private-host`.
pub(in crate::lint) fn private_host(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read_of_others()?;
    let written = address.part(&parts.host);
    let message = match ip(url) {
        Some(ip) if is_global(ip) => return None,
        Some(ip) if ip.to_string() == written.trim_matches(['[', ']']) => {
            format!("{written} is no public address")
        }
        Some(ip) => format!("`{}` is {ip}, which is no public address", short(written)),
        None if is_private_name(url) => {
            format!("`{}` is no public host", short(written))
        }
        None => return None,
    };
    Some(
        Finding::new(message)
            .label(parts.host.clone(), "only some networks know this")
            .help("write an address that everyone can reach"),
    )
}

/// `ip-host`. One that is not public is `private-host`.
pub(in crate::lint) fn ip_host(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let ip = ip(url).filter(|&ip| is_global(ip))?;
    Some(
        Finding::new(format!("the host is {ip}, an address without a name"))
            .label(parts.host.clone(), "may be another's tomorrow")
            .help("write the host's name"),
    )
}

/// `trailing-dot-host`.
pub(in crate::lint) fn trailing_dot_host(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let host = address.part(&parts.host);
    let bare = host.trim_end_matches('.');
    if bare.len() == host.len() || bare.is_empty() || ip(url).is_some() {
        return None;
    }
    let dots = parts.host.start + bare.len()..parts.host.end;
    Some(
        Finding::new("the host ends in a dot")
            .label(dots.clone(), "many servers do not know it by that name")
            .edit(dots, ""),
    )
}

/// The host as an address of the internet protocol, in whatever notation it is
/// written.
pub(super) fn ip(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Ipv4(v4) => Some(v4.into()),
        Host::Ipv6(v6) => Some(v6.into()),
        Host::Domain(_) => None,
    }
}

/// Whether the host is one that not everybody can reach.
pub(super) fn is_private(url: &Url) -> bool {
    match ip(url) {
        Some(ip) => !is_global(ip),
        None => is_private_name(url),
    }
}

fn is_private_name(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let mut names = PRIVATE_NAMES.iter();
    !host.is_empty() && (!host.contains('.') || names.any(|name| is_or_beneath(host, name)))
}

/// Whether `host` is `known` or beneath it.
pub(in crate::lint) fn is_or_beneath(host: &str, known: &str) -> bool {
    host.strip_suffix(known)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}
