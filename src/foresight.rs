//! What earlier runs tell a run beforehand, as plain data.
//!
//! The history fills it in and the engine goes by it; neither knows the other.
//! It only ever saves time and traffic: a run without any foresight comes to
//! the same verdicts.

use std::collections::HashMap;
use std::hash::Hasher as _;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::evidence::{Condition, Role, Subject};
use crate::source::Expect;

/// What earlier runs tell a run. The lists go by [`crate::target::TargetId`];
/// past their end nothing is known.
#[derive(Debug, Clone, Default)]
pub struct Foresight {
    /// Targets that the interrupted run which goes on has judged: they are not
    /// probed again.
    pub settled: Vec<bool>,
    /// Whether that run got an answer from anywhere.
    pub answered: bool,
    /// Targets that failed last time: they come first on their host.
    pub failing: Vec<bool>,
    /// Pages that may not have changed.
    pub conditions: HashMap<u32, Known>,
    /// Hosts that were slow, or set a limit.
    pub hosts: Vec<KnownHost>,
}

/// A page that was judged `ok`, for the links that it was judged for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// What the server said of it.
    pub condition: Condition,
    /// The [`mark`] of those links.
    pub mark: u64,
}

/// A host that was slow, or set a limit.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownHost {
    /// Its name, as `url::Url::host_str` has it.
    pub name: String,
    /// The requests a second that it bears, where it set a limit.
    pub pace: Option<f64>,
    /// How long a link took there, where it was long.
    pub latency: Option<Duration>,
}

/// What stands for everything that a page was held against: where it differs,
/// an unchanged page may well be judged otherwise. Another version of this
/// program has other rules.
pub fn mark(subject: &Subject) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    let mut add = |text: &str| {
        hash.write(text.as_bytes());
        hash.write(&[0xff]);
    };
    add(env!("CARGO_PKG_VERSION"));
    for text in subject.names.iter().chain(&subject.topics) {
        add(text);
    }
    add(match subject.role {
        Role::Entrance => "entrance",
        Role::Other => "other",
    });
    match subject.expect {
        None => add("-"),
        Some(Expect::Login) => add("login"),
        Some(Expect::Redirect) => add("redirect"),
        Some(Expect::Status(status)) => add(&status.to_string()),
    }
    for status in &subject.accept {
        add(&status.to_string());
    }
    hash.finish()
}

/// FNV-1a with 64 bits: the same on every machine and in every version, which
/// the standard library's hashes do not promise.
struct Fnv(u64);

impl std::hash::Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

/// The hash of a sequence of texts, for telling runs apart.
pub fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for text in texts {
        hash.write(text.as_bytes());
        hash.write(&[0xff]);
    }
    hash.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_page_is_held_against_changes_its_mark() {
        let named = |name: &str| Subject {
            names: vec![name.to_owned()],
            ..Subject::default()
        };
        let base = named("Kimi");
        let others = [
            named("Kimi2"),
            Subject::default(),
            Subject {
                role: Role::Entrance,
                ..base.clone()
            },
            Subject {
                expect: Some(Expect::Login),
                ..base.clone()
            },
            Subject {
                accept: vec![401],
                ..base.clone()
            },
        ];
        for other in others {
            assert_ne!(mark(&base), mark(&other), "{other:?}");
        }
        let elsewhere = Subject {
            url: "https://b.example/".to_owned(),
            ..base.clone()
        };
        assert_eq!(mark(&base), mark(&elsewhere));
    }

    #[test]
    fn texts_are_kept_apart() {
        assert_ne!(fingerprint(["ab", "c"]), fingerprint(["a", "bc"]));
        assert_eq!(fingerprint(["ab", "c"]), fingerprint(["ab", "c"]));
    }
}
