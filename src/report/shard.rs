//! One run over many machines.

use std::fmt;
use std::str::FromStr;

use crate::target::CanonicalUrl;

/// Shard `index` of `count`. A host belongs to one shard, whatever machine
/// asks, so that its limits hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    pub index: u32,
    /// How many there are.
    pub count: u32,
}

impl Shard {
    /// Whether `url`, as written, belongs to this shard. What is no URL is
    /// placed by its whole text.
    pub fn holds(self, url: &str) -> bool {
        let hash = match CanonicalUrl::parse(url) {
            Ok(canonical) => fnv1a(canonical.host()),
            Err(_) => fnv1a(url),
        };
        hash % u64::from(self.count) == u64::from(self.index - 1)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.count)
    }
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (index, count) = text
            .split_once('/')
            .ok_or("a shard is written K/N, such as 1/4")?;
        let number = |text: &str| text.parse::<u32>().map_err(|_| "K and N are whole numbers");
        let (index, count) = (number(index)?, number(count)?);
        if index == 0 || index > count {
            return Err("K runs from 1 to N");
        }
        Ok(Self { index, count })
    }
}

/// FNV-1a with 64 bits: the same on every machine and in every version, which
/// the standard library's hashes do not promise.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_url_is_in_one_shard_and_a_host_is_never_split() {
        let shards: Vec<Shard> = (1..=4).map(|k| format!("{k}/4").parse().unwrap()).collect();
        let of = |url: &str| {
            let mut found = shards.iter().filter(|shard| shard.holds(url));
            let first = found.next().copied();
            assert_eq!(found.next(), None, "{url}");
            first.expect("every URL has a shard")
        };
        for n in 0..50 {
            let host = format!("https://h{n}.example");
            let first = of(&format!("{host}/a"));
            assert_eq!(of(&format!("{host}/b?c#d")), first);
            assert_eq!(of(&host.to_uppercase()), first);
        }
        let used = (0..50).map(|n| of(&format!("https://h{n}.example/")).index);
        assert_eq!(used.collect::<std::collections::BTreeSet<_>>().len(), 4);
        of("not a url");
    }

    #[test]
    fn nonsense_is_no_shard() {
        for text in ["", "1", "0/4", "5/4", "a/b", "1/0", "1/4/2", "-1/4"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }
}
