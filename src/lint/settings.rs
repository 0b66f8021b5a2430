//! What the configuration says of rules, as plain data.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use ipnet::IpNet;
use jiff::civil::Date;
use url::{Host, Url};

use crate::catalog::glob;
use crate::diagnostic::Severity;

/// What all rules go by.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Today; without it nothing lies in the future and nothing has expired.
    pub today: Option<Date>,
    /// What is said of single rules, by their names.
    pub rules: BTreeMap<String, RuleSettings>,
    /// What a run is led to by its own options.
    pub own: Own,
}

/// Hosts that a run is led to by its own options: servers of whoever runs it,
/// which may be private, stand open and have any port.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Names in lower case; `*` stands for anything.
    pub hosts: Vec<String>,
    /// Addresses.
    pub networks: Vec<IpNet>,
}

impl Own {
    /// Whether the host of `url` is one of them.
    pub(super) fn holds(&self, url: &Url) -> bool {
        match url.host() {
            // Whoever asks, `localhost` is the machine itself (RFC 6761).
            Some(Host::Domain("localhost")) if self.has(Ipv4Addr::LOCALHOST.into()) => true,
            Some(Host::Domain(host)) => self.hosts.iter().any(|pattern| glob(pattern, host)),
            Some(Host::Ipv4(address)) => self.has(address.into()),
            Some(Host::Ipv6(address)) => self.has(address.into()),
            None => false,
        }
    }

    fn has(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|net| net.contains(&address))
    }
}

/// What is said of one rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleSettings {
    /// How bad its findings are, where that is not the default.
    pub level: Option<Level>,
    /// Its lower bound, where it has one.
    pub min: Option<usize>,
    /// Its upper bound, where it has one.
    pub max: Option<usize>,
    /// Texts that it lets pass; `*` stands for anything.
    pub allow: Vec<String>,
}

/// How bad a rule's findings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Not told at all.
    Off,
    /// Told so.
    Told(Severity),
}

/// A rule with bounds, and what they are by default.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The rule.
    pub rule: &'static str,
    /// The least that is let pass.
    pub min: Option<usize>,
    /// The most that is let pass.
    pub max: Option<usize>,
}

/// The rules that have bounds.
pub const BOUNDS: &[Bounds] = &[
    // In columns. A line of a list holds about this much beside the name.
    Bounds {
        rule: "description-length",
        min: Some(4),
        max: Some(120),
    },
    // In products.
    Bounds {
        rule: "small-category",
        min: Some(2),
        max: None,
    },
];

impl Settings {
    /// The least that `rule` lets pass; 0 if it has no lower bound.
    pub fn min(&self, rule: &str) -> usize {
        let said = self.rules.get(rule).and_then(|rule| rule.min);
        said.or_else(|| bounds(rule)?.min).unwrap_or(0)
    }

    /// The most that `rule` lets pass; without end if it has no upper bound.
    pub fn max(&self, rule: &str) -> usize {
        let said = self.rules.get(rule).and_then(|rule| rule.max);
        said.or_else(|| bounds(rule)?.max).unwrap_or(usize::MAX)
    }
}

/// The bounds of `rule`, if it has any.
pub fn bounds(rule: &str) -> Option<&'static Bounds> {
    BOUNDS.iter().find(|bounds| bounds.rule == rule)
}
